/** Nothing that a server answers or a caller gives changes the prototype of objects, or is read from it. */

import { createEvent } from 'faas-contracts/events'
import { createReplay } from 'faas-contracts/replay'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type AnyClient, clientOf, invokeInput } from './cases.ts'
import { answerJson, serve } from './server.ts'

const before = Object.getOwnPropertyNames(Object.prototype).sort()

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(Object.getOwnPropertyNames(Array.prototype)).not.toContain('polluted')
})

/** JSON text, as a literal `__proto__` would be no field. */
const HOSTILE = [
  '{"__proto__":{"polluted":1,"code":"ServiceException","Code":"X","errorType":"X","requestId":"r"}}',
  '{"constructor":{"prototype":{"polluted":1}},"code":"__proto__","Code":"constructor","errorType":"__proto__"}',
  '{"code":"toString","message":{"__proto__":{"polluted":1}},"ErrorCode":"hasOwnProperty"}',
  '{"triggers":[{"__proto__":{"polluted":1},"triggerConfig":"{\\"__proto__\\":{\\"polluted\\":1}}"}]}',
]
const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'code',
  'Code',
  'errorType',
  'requestId',
  'triggerConfig',
  'polluted',
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(1, 'x', null),
    fc.array(tie('tree'), { maxLength: 2 }),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 4 }).map(Object.fromEntries),
  ),
}))

const headers = { 'x-amzn-errortype': '__proto__', 'x-fc-error-type': 'constructor', __proto__: 'x', constructor: 'x' } as Record<
  string,
  string
>

describe.each(API_IDS)('%s', (api) => {
  it.each(HOSTILE)('an answer %s', async (body) => {
    const server = await serve((response, _, i) => answerJson(response, body, [200, 400, 500][i] ?? 200, i === 2 ? headers : {}))
    const client = clientOf(api, { baseUrl: server.url, maxRetries: 0 })
    const [ok, refused, failed] = [
      await client.invoke(invokeInput(api, 'checkout')),
      await client.invoke(invokeInput(api, 'checkout')),
      await client.invoke(invokeInput(api, 'checkout')),
    ]
    expect(JSON.stringify(ok.data)).toBe(body)
    for (const { error } of [refused, failed]) {
      expect(error?.documented).toBe(false)
      expect(error?.code).toBeTypeOf('string')
      expect(JSON.stringify(error)).not.toContain('polluted')
    }
  })

  it('any answer made of such fields', async () => {
    let body = ''
    const server = await serve((response, _, i) => answerJson(response, body, i % 2 === 0 ? 200 : 403))
    const client = clientOf(api, { baseUrl: server.url, maxRetries: 0 })
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        body = JSON.stringify(value)
        const ok = await client.invoke(invokeInput(api, 'checkout'))
        if (ok.ok) expect(JSON.stringify(ok.data)).toBe(body)
        const failed = await client.invoke(invokeInput(api, 'checkout'))
        expect(failed.error?.status).toBe(403)
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
      { numRuns: 40 },
    )
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is no operation, function, header, query name or code',
    async (name) => {
      const replay = createReplay()
      const client = clientOf(api, { baseUrl: 'https://replay.test', fetch: replay.fetch } as never)
      expect((await client.call(name)).error).toMatchObject({ kind: 'request', code: 'INVALID_INPUT' })
      const input = invokeInput(api, 'checkout')
      const sent = await client.invoke(input, { headers: JSON.parse(`{"${name}":"x"}`) })
      expect(sent.ok).toBe(true)
      const preferred = await client.invoke(input, { headers: { prefer: `example=${name}` }, maxRetries: 0 })
      expect(preferred.ok).toBe(false)
      expect(preferred.error?.documented).toBe(false)
    },
  )
})

it.each(['fc2', 'fc3'] as const)('%s: JSON text in an answer and in a body keeps such fields as fields', async (api) => {
  const config = '{"__proto__":{"polluted":1},"enable":true}'
  const server = await serve((response, { body }) => answerJson(response, body))
  const client = clientOf(api, { baseUrl: server.url }) as AnyClient
  const body = { triggerName: 't', triggerType: 'timer', triggerConfig: JSON.parse(config) }
  const result = await client.call('CreateTrigger', { path: { serviceName: 's', functionName: 'f' }, body })
  expect(JSON.parse(server.requests[0]?.body ?? '').triggerConfig).toBe(config)
  const answered = (result.data as { triggerConfig: object }).triggerConfig
  expect(JSON.stringify(answered)).toBe(config)
  expect(Object.getPrototypeOf(answered)).toBe(Object.prototype)
})

it('events take such fields as fields', () => {
  const overrides = JSON.parse('{"payload":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
  const event = createEvent('timer', overrides)
  expect(Object.keys(event)).toEqual(expect.arrayContaining(['__proto__', 'constructor']))
  expect((event as { polluted?: unknown }).polluted).toBeUndefined()
})
