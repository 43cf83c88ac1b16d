/** What stands under a name that nobody reads is refused: it would be lost without a word. The types refuse it too; this is for JavaScript. */
import { createCloudBaseClient, createFcHttpTriggerClient, createLambdaClient, FaasError } from 'faas-contracts'
import { beforeEach, describe, expect, it } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { CREDENTIALS, clientOf, invokeInput } from './cases.ts'
import { answerJson, serve, type TestServer } from './server.ts'

type Loose = Record<string, unknown>

const { aws, alibaba, cloudbase } = CREDENTIALS
const functionName = 'checkout'

let server: TestServer
beforeEach(async () => {
  server = await serve((response) => answerJson(response, {}))
})

describe.each(API_IDS)('%s', (api) => {
  const input = invokeInput(api, functionName)
  const client = (more: Loose = {}) => clientOf(api, { ...more, baseUrl: server.url })

  async function expectRefused(call: Promise<{ error?: unknown }>, ...words: string[]): Promise<void> {
    const { error } = await call
    expect(error).toMatchObject({ code: 'INVALID_INPUT', kind: 'request', executed: 'no', attempts: 0 })
    for (const word of words) expect((error as FaasError).message).toContain(word)
    expect(server.requests).toEqual([])
  }

  it.each([
    ['misspelled', { timeuot: 5 }, '`options` has no "timeuot"; it takes', 'timeout'],
    ["that is the AWS SDK's", { maxAttempts: 1 }, '"maxAttempts"', 'maxRetries'],
    ["that is a call's", { idempotent: true }, '"idempotent"', 'baseUrl'],
  ])('makes no client of an option %s', (_, more, ...words) => {
    expect.assertions(1 + words.length)
    try {
      client(more)
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_INPUT', kind: 'request' })
      for (const word of words) expect((error as FaasError).message).toContain(word)
    }
  })

  it("refuses a call's option that is misspelled", () => expectRefused(client().invoke(input, { maxRetry: 0 }), '"maxRetry"', 'maxRetries'))

  it("refuses a call's option that is the client's: it would go to another address than it says", () =>
    expectRefused(client().invoke(input, { baseUrl: 'http://127.0.0.1:1' }), '"baseUrl"'))

  it('refuses a misspelled field, and shows nothing of what it holds', async () => {
    const call = client().invoke({ ...input, paylaod: { card: 'CANARY' } })
    await expectRefused(call, '`input` has no "paylaod"; it takes', 'payload')
    expect((await call).error?.message).not.toContain('CANARY')
  })

  it('refuses a misspelled field of `call`', () =>
    expectRefused(client().call('ListFunctions', { params: {} } as never), '"params"', 'path, query, header, body, contentType'))

  it.each(['__proto__', 'constructor', 'toString'])('refuses a field named %s', (name) =>
    expectRefused(client().invoke(JSON.parse(JSON.stringify(input).replace(/\}$/, `,"${name}":1}`))), name),
  )

  it('refuses what is named like a hook and is none', () =>
    expectRefused(
      client().invoke(input, { hooks: { onRetries: () => {} } }),
      '`hooks` has no "onRetries"; it takes onRequest, onResponse, onRetry, onError',
    ))

  it('refuses it in a list of them, too', () =>
    expectRefused(client().invoke(input, { hooks: [{ onRetry: () => {} }, { onRetries: () => {} }] }), '`hooks` has no "onRetries"'))

  it('takes hooks that have fields of their own', async () => {
    const hooks = { calls: 0, online: true, once: () => {}, onRequest: () => void hooks.calls++, onError: undefined }
    expect((await client({ hooks: [hooks, hooks] }).invoke(input)).ok).toBe(true)
    expect(hooks.calls).toBe(2)
  })

  it('takes what is undefined for what is not there', async () => {
    const { ok } = await client({ timeuot: undefined }).invoke({ ...input, paylaod: undefined }, { maxRetry: undefined })
    expect(ok).toBe(true)
    expect(server.requests).toHaveLength(1)
  })
})

it('a field that only another invocation of the same client has is refused in its own words', async () => {
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl: server.url })
  const { error } = await lambda.invokeStream({ functionName, invocationType: 'sync' } as never)
  expect(error?.message).toContain("`invocationType` can't be given to `invokeStream`")
})

it('a way to authenticate has no misspelled field: it would be another way', () => {
  const auth = { type: 'signature', credentials: alibaba, schema: 'fc' } as never
  expect(() => createFcHttpTriggerClient({ baseUrl: server.url, auth })).toThrow(
    '`auth` has no "schema"; it takes type, credentials, scheme',
  )
  expect(() => createFcHttpTriggerClient({ baseUrl: server.url, auth })).toThrow(FaasError)
})

it('a web function has no misspelled field', async () => {
  const client = createCloudBaseClient({ credentials: cloudbase, baseUrl: server.url })
  const { error } = await client.invoke({ functionName, webFunction: { verb: 'GET' } as never })
  expect(error?.message).toContain('`webFunction` has no "verb"; it takes method, path, query, headers')
})
