/** AWS's own SDK on the replay port: it must see the same failures as our client, as far as it can tell failures at all. */
import * as lambda from '@aws-sdk/client-lambda'
import { InvokeCommand, LambdaClient, LambdaServiceException } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReplayServer, startReplayServer } from '../../dist/src/replay/server.js'
import { casesOf, clientOf } from '../cases.ts'

const cases = casesOf('lambda').filter(({ operation }) => operation === 'Invoke')
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
let server: ReplayServer
let sdk: LambdaClient

beforeAll(async () => {
  server = await startReplayServer()
  sdk = new LambdaClient({ region: 'us-east-1', endpoint: server.url, credentials, maxAttempts: 1 })
})

afterAll(async () => {
  sdk.destroy()
  await server.close()
})

test('an echo has the same result and request id header', async () => {
  const { Payload, StatusCode, $metadata } = await sdk.send(new InvokeCommand({ FunctionName: 'checkout', Payload: '{"cart":42}' }))
  expect(Buffer.from(Payload ?? []).toString()).toBe('{"cart":42}')
  expect(StatusCode).toBe(200)
  expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/)
})

/** The SDK's own class of an error, for those that it models. */
const classOf = (code: string) => (lambda as unknown as Record<string, object | undefined>)[code]

test('the SDK has a class for most of the documented errors', () => {
  const codes = new Set(cases.filter(({ expected }) => expected.status >= 400).map(({ expected }) => expected.code))
  expect([...codes].filter(classOf).length).toBeGreaterThan(30)
})

test.each(cases.filter(({ expected }) => expected.kind !== 'function' && expected.kind !== 'protocol'))(
  '$entry arrives as $expected.code in both clients',
  async ({ entry, expected }) => {
    const FunctionName = `replay--${entry}`
    const thrown = await sdk.send(new InvokeCommand({ FunctionName })).then(
      () => undefined,
      (error: { name: string; message: string; $metadata: { httpStatusCode?: number; requestId?: string } }) => error,
    )
    const ours = await clientOf('lambda', { baseUrl: server.url }).invoke({ functionName: FunctionName }, { maxRetries: 0 })
    expect({ code: thrown?.name, status: thrown?.$metadata.httpStatusCode }).toEqual({ code: expected.code, status: expected.status })
    expect(ours.ok ? undefined : { code: ours.error.code, status: ours.status }).toEqual({ code: expected.code, status: expected.status })
    expect(thrown).toBeInstanceOf(LambdaServiceException)
    expect(thrown?.constructor).toBe(classOf(expected.code) ?? LambdaServiceException)
    expect(thrown?.$metadata.requestId).toBe(server.replay.requests.at(-2)?.answer.requestId)
    expect(ours.ok ? '' : ours.error.message).toContain(thrown?.message)
  },
)

test.each(cases.filter(({ expected }) => expected.kind === 'function' && expected.status === 200))(
  '$entry: the SDK resolves a failed function, our client does not',
  async ({ entry, expected }) => {
    const FunctionName = `replay--${entry}`
    const resolved = await sdk.send(new InvokeCommand({ FunctionName }))
    expect(resolved.FunctionError).toBe(expected.code)
    const ours = await clientOf('lambda', { baseUrl: server.url }).invoke({ functionName: FunctionName })
    const body = JSON.parse(Buffer.from(resolved.Payload ?? []).toString())
    expect(ours.ok ? undefined : ours.error.functionError).toMatchObject({ errorMessage: body.errorMessage })
  },
)
