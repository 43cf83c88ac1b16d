import { describe, expect, test } from 'vitest'
import { documented, scripted } from './answer.ts'
import { createReplay } from './engine.ts'
import { API_IDS, CONTRACTS, Router } from './routing.ts'
import type { ScriptStep } from './script.ts'

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
