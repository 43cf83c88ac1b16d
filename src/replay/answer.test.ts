import { describe, expect, test } from 'vitest'
import { documented, refused, replayed, scripted } from './answer.ts'
import { createReplay } from './engine.ts'
import { API_IDS, CONTRACTS, Router } from './routing.ts'
import type { ScriptStep } from './script.ts'
import { named, Unknown } from './select.ts'

const REQUEST = {
  method: 'POST',
  host: 'lambda.us-east-1.amazonaws.com',
  path: '/2015-03-31/functions/checkout/invocations',
  query: '',
  headers: {},
  body: new TextEncoder().encode('{"cart":42}'),
}
const textOf = (body: unknown) => new TextDecoder().decode(body as Uint8Array)

describe('a step of a script', () => {
  test.each<[ScriptStep, object]>([
    [{ status: 503 }, { status: 503, text: '{"cart":42}', type: 'application/json' }],
    [{ headers: { 'X-Own': '1' } }, { status: 200, text: '{"cart":42}', own: '1' }],
    [{ body: 'well' }, { status: 200, text: 'well', type: undefined }],
    [{ body: ['well'] }, { status: 200, text: '["well"]', type: 'application/json' }],
    [
      { error: 'ServiceException', status: 599 },
      { status: 599, entry: 'ServiceException' },
    ],
  ])('%j changes what it gives, and nothing else', async (step, expected) => {
    const replay = createReplay({ script: [{ answers: [step] }] })
    const { status, headers, body } = await replay.answer(REQUEST)
    const { entry, by } = replay.requests[0]?.answer ?? {}
    const seen = { status, text: textOf(body), type: headers['Content-Type'], own: headers['X-Own'], entry, by }
    expect(seen).toMatchObject({ ...expected, by: 'script' })
  })

  test('breaks what a stream has brought, also one that failed on the way', async () => {
    const stream = async function* () {
      yield REQUEST.body
      throw new Error('on the way')
    }
    const unscripted = async () => ({ status: 200, headers: {}, body: stream(), by: 'function' as const })
    const target = new Router(API_IDS).targetOf(REQUEST)
    const { body } = await scripted({ fault: 'truncated' }, target, REQUEST, 'r-1', unscripted)
    expect(textOf(body)).toBe('{"car')
  })
})

describe('an error of a script', () => {
  const throttling = API_IDS.flatMap((api) =>
    Object.entries(CONTRACTS[api].operations).flatMap(([operation, { isInvocation, entries }]) =>
      isInvocation && entries.some((name) => CONTRACTS[api].entries[name]?.status === 429) ? [{ api, operation }] : [],
    ),
  )
  test.each(throttling)('$api $operation: 429 is throttling', ({ api, operation }) => {
    expect(documented({ contract: CONTRACTS[api], operation }, '429')).toMatchObject({ kind: 'throttled' })
  })

  test.each([
    ['name', 'Unhandled_Timeout', { name: 'Unhandled_Timeout' }],
    ['status', '500', { status: 500 }],
  ])('is an entry by its %s', (_, error, entry) => {
    expect(documented({ contract: CONTRACTS.lambda, operation: 'Invoke' }, error)).toMatchObject(entry)
  })
})

test('a log tail that was asked for comes with a function that failed, and with no error of the service', async () => {
  const headersOf = async (name: string) => {
    const path = `/2015-03-31/functions/replay--${name}/invocations`
    return (await createReplay().answer({ ...REQUEST, path, headers: { 'x-amz-log-type': 'Tail' } })).headers
  }
  expect(await headersOf('Unhandled')).toHaveProperty('X-Amz-Log-Result')
  expect(await headersOf('ServiceException')).not.toHaveProperty('X-Amz-Log-Result')
})

const FC2_PATH = '/2021-04-06/services/shop/functions/checkout/invocations'

test.each([
  ['lambda', REQUEST.path, 'ResourceNotFoundException', ['Message']],
  ['lambda', REQUEST.path, 'InvalidRequestContentException', ['message']],
  ['fc3', '/2023-03-30/functions/checkout/invocations', 'EntityTooLarge', ['Message']],
  ['fc2', FC2_PATH, 'EntityTooLarge', ['ErrorMessage']],
])('the message of one answer of %s %s %s is in its own field', (_, path, entry, fields) => {
  const request = { ...REQUEST, path }
  const target = new Router(API_IDS).targetOf(request)
  const body = JSON.parse(textOf(replayed(target, named(target.contract, entry), request, 'r-1', 'live').body))
  expect(Object.keys(body).filter((name) => body[name] === 'live')).toEqual(fields)
})

test('the gateway of FC 2.0 has fields of its own for an error of the service, and none for what a function threw', async () => {
  const bodyOf = async (name: string) => {
    const path = FC2_PATH.replace('checkout', `replay--${name}`)
    return JSON.parse(textOf((await createReplay().answer({ ...REQUEST, host: 'fc.cn-hangzhou.aliyuncs.com', path })).body))
  }
  expect(Object.keys(await bodyOf('FunctionNotFound'))).toEqual(['Code', 'Message', 'RequestId'])
  expect(await bodyOf('HandledInvocationError')).toMatchObject({ errorMessage: expect.any(String), errorType: 'Error' })
})

test.each([
  ['checkout:7/invocations', '', '7'],
  ['checkout/invocations', 'Qualifier=7', '7'],
  ['checkout:prod/invocations', '', '$LATEST'],
  ['checkout/invocations', 'Qualifier=prod7', '$LATEST'],
])('a call of %s?%s runs the version %s', async (call, query, version) => {
  const { headers } = await createReplay().answer({ ...REQUEST, path: `/2015-03-31/functions/${call}`, query })
  expect(headers['X-Amz-Executed-Version']).toBe(version)
})

test('a service with a memory answers a deletion with nothing but the id of the request', async () => {
  const replay = createReplay({ stateful: true })
  const send = (method: string, path: string, body: object = {}, headers = {}) =>
    replay.answer({ ...REQUEST, method, path, headers, body: new TextEncoder().encode(JSON.stringify(body)) })
  await send('POST', '/2021-04-06/services', { serviceName: 'shop' })
  const code = { zipFile: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==' }
  const created = { functionName: 'checkout', runtime: 'nodejs20', handler: 'index.handler', code }
  expect((await send('POST', '/2021-04-06/services/shop/functions', created)).status).toBe(200)
  // The version is that of a run: a queued call has not run yet.
  expect((await send('POST', FC2_PATH)).headers).toHaveProperty('X-Fc-Invocation-Service-Version')
  const queued = await send('POST', FC2_PATH, {}, { 'x-fc-invocation-type': 'Async' })
  expect([queued.status, Object.keys(queued.headers)]).toEqual([202, ['X-Fc-Request-Id']])
  const deleted = await send('DELETE', '/2021-04-06/services/shop/functions/checkout')
  expect(deleted).toMatchObject({ status: 204, body: new Uint8Array(0), by: 'memory' })
  expect(Object.keys(deleted.headers)).toEqual(['X-Fc-Request-Id'])
})

test('a refusal is in the words of every API, with what there is', () => {
  const reply = refused(new Unknown(404, 'no such path.', ['POST /a']), 'r-1')
  const message = 'faas-contracts replay: no such path.'
  expect({ ...reply, body: JSON.parse(textOf(reply.body)) }).toEqual({
    status: 404,
    headers: { 'Content-Type': 'application/json', 'X-Amzn-ErrorType': 'ReplayRefused', 'X-Fc-Error-Type': 'FcCommonError' },
    body: {
      ...{ code: 'ReplayRefused', Code: 'ReplayRefused', ErrorCode: 'ReplayRefused' },
      ...{ message, Message: message, ErrorMessage: message, requestId: 'r-1', RequestId: 'r-1' },
      available: ['POST /a'],
    },
    by: 'refused',
    reason: 'no such path.',
  })
})
