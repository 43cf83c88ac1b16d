/** Fields that are JSON text on the wire are values in both clients of a document, over a real socket. */
import { createFc2Client, createFc3Client, unwrap } from 'faas-contracts'
import { expect, test } from 'vitest'
import { serve } from './server.ts'

const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const path = { serviceName: 'shop', functionName: 'checkout' }

/** A service that answers with the trigger it was sent. */
async function mirror() {
  const server = await serve((response, { body }) =>
    response.writeHead(200, { 'content-type': 'application/json', 'x-fc-request-id': 'r' }).end(body || '{}'),
  )
  const options = { baseUrl: server.url, credentials }
  return {
    fc2: createFc2Client(options),
    fc3: createFc3Client(options),
    sent: () => JSON.parse(server.requests.at(-1)?.body ?? ''),
    server,
  }
}

const jwks = '{"keys":[]}'
const http = {
  triggerName: 'web',
  triggerType: 'http' as const,
  triggerConfig: { authType: 'jwt', methods: ['GET' as const], authConfig: { jwks } },
}

test('call writes the text, also the text inside of the text, and reads it back', async () => {
  const { fc2, sent } = await mirror()
  const created = unwrap(await fc2.call('CreateTrigger', { path, body: http }))
  const { triggerConfig } = sent()
  expect(JSON.parse(triggerConfig)).toEqual({ authType: 'jwt', methods: ['GET'], authConfig: JSON.stringify({ jwks }) })
  expect(created.triggerConfig).toEqual(http.triggerConfig)
})

test('the 2016-08-15 paths have an object on the wire', async () => {
  const { fc2, sent } = await mirror()
  const body = { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
  unwrap(await fc2.call('CreateTrigger20160815', { path, body }))
  expect(sent()).toEqual(body)
})

test('the raw client does the text as well', async () => {
  const { fc3, sent } = await mirror()
  const body = { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
  const { data } = await fc3.api.POST('/2023-03-30/functions/{functionName}/triggers', { params: { path: { functionName: 'f' } }, body })
  expect(sent()).toEqual({ ...body, triggerConfig: '{"cronExpression":"@every 4m","enable":true}' })
  expect(data).toEqual(body)
})

test('query parameters that are JSON text go out as text from both clients', async () => {
  const { fc3, server } = await mirror()
  const query = { tags: [{ Key: 'team', Value: 'shop' }] }
  unwrap(await fc3.call('ListFunctions', { query }))
  await fc3.api.GET('/2023-03-30/functions', { params: { query } })
  const queries = server.requests.map(({ url }) => new URL(url, server.url).searchParams.get('tags'))
  expect(queries).toEqual(Array(2).fill('[{"Key":"team","Value":"shop"}]'))
})

test('text that is no JSON stays as it came, and text that the caller wrote goes out as it is', async () => {
  const server = await serve((response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'x-fc-request-id': 'r' }).end('{"triggerConfig":"{broken"}'),
  )
  const fc3 = createFc3Client({ baseUrl: server.url, credentials })
  const body = { triggerName: 'web', triggerType: 'http', triggerConfig: '{"authType":"anonymous"}' as never } as const
  const trigger = unwrap(await fc3.call('CreateTrigger', { path: { functionName: 'f' }, body }))
  expect(trigger.triggerConfig).toBe('{broken')
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(body)
})

test('a body that JSON can not hold is refused before it is sent', async () => {
  const { fc3, server } = await mirror()
  const body = { triggerName: 'web', triggerType: 'timer', triggerConfig: { cronExpression: 1n as never } } as const
  const result = await fc3.call('CreateTrigger', { path: { functionName: 'f' }, body })
  expect(result.error).toMatchObject({ kind: 'request', code: 'INVALID_INPUT', attempts: 0 })
  expect(result.error?.message).toContain('`triggerConfig`')
  expect(server.requests).toHaveLength(0)
})
