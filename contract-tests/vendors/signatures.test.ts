/** The vendors' own clients on a replay that verifies signatures: with the right key they pass, with a wrong secret they see the documented error. */
import dns from 'node:dns'
import { createRequire } from 'node:module'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ReplayServer, startReplayServer } from '../../dist/src/replay/server.js'
import { CREDENTIALS } from '../cases.ts'
import { SDKS, type Sdk } from './alicloud.ts'

const { sign: cloudbaseSign } = createRequire(import.meta.url)('@cloudbase/signature-nodejs')
const { aws, alibaba } = CREDENTIALS
const tencent = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }
const token = 'session-token-of-the-example'

let right: ReplayServer
/** Knows the same key ids, with other secrets. */
let wrong: ReplayServer
/** Knows them as temporary keys. */
let temporary: ReplayServer

beforeAll(async () => {
  right = await startReplayServer({ strictSignatures: { credentials: [aws, alibaba, tencent] } })
  const others = [
    { ...aws, secretAccessKey: 'another-secret' },
    { ...alibaba, accessKeySecret: 'another-secret' },
    { ...tencent, secretKey: 'another-secret' },
  ]
  wrong = await startReplayServer({ strictSignatures: { credentials: others } })
  temporary = await startReplayServer({
    strictSignatures: {
      credentials: [
        { ...aws, sessionToken: token },
        { ...alibaba, securityToken: token },
      ],
    },
  })
  // Every name leads to this machine: the gateway is known by its host.
  const lookup = (_host: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) =>
    options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
  vi.spyOn(dns, 'lookup').mockImplementation(lookup as never)
})

afterAll(async () => {
  vi.restoreAllMocks()
  for (const server of [right, wrong, temporary]) await server.close()
})

describe('@aws-sdk/client-lambda', () => {
  const send = async (server: ReplayServer, credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } = aws) => {
    const sdk = new LambdaClient({ region: 'us-east-1', endpoint: server.url, credentials, maxAttempts: 1 })
    const FunctionName = 'arn:aws:lambda:us-east-1:123456789012:function:checkout'
    try {
      return await sdk.send(new InvokeCommand({ FunctionName, Qualifier: '$LATEST', LogType: 'Tail', Payload: '{"cart":42}' }))
    } finally {
      sdk.destroy()
    }
  }

  test('passes', async () => {
    expect(Buffer.from((await send(right)).Payload ?? []).toString()).toBe('{"cart":42}')
    expect((await send(temporary, { ...aws, sessionToken: token })).StatusCode).toBe(200)
  })

  test('sees InvalidSignatureException and the explanation', async () => {
    await expect(send(wrong)).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining('None of the usual mistakes explains it'),
      $metadata: { httpStatusCode: 403 },
    })
  })

  test('sees UnrecognizedClientException without its token', async () => {
    await expect(send(temporary)).rejects.toMatchObject({ name: 'UnrecognizedClientException' })
  })
})

describe.each(SDKS)('$name', (sdk) => {
  const calls = (server: ReplayServer): [string, () => Promise<unknown>][] => {
    const call = sdk.connect(server.url)
    const service = sdk.api === 'fc2' ? ['shop'] : []
    return [
      ['InvokeFunction', () => call('InvokeFunction', { path: [...service, 'checkout'], payload: '{"cart":42}' })],
      ['a list with a query', () => call('ListFunctions', { path: service, query: { prefix: 'a b', limit: 2 } })],
      ['a body', () => call('CreateTrigger', { path: [...service, 'checkout'], body: timer(sdk) })],
      ['a path that is encoded', () => call('GetFunction', { path: [...service, 'check$out'] })],
    ]
  }

  test('passes', async () => {
    for (const [name, call] of calls(right)) await expect(call(), name).resolves.toBeDefined()
  })

  test('sees SignatureNotMatch', async () => {
    for (const [name, call] of calls(wrong)) {
      const reason = await call().then(
        () => undefined,
        (error: unknown) => error,
      )
      const seen = JSON.stringify({ message: (reason as Error | undefined)?.message, ...(reason as object) })
      expect(seen, name).toContain('SignatureNotMatch')
    }
  })
})

function timer(sdk: Sdk) {
  return {
    triggerName: 'tick',
    triggerType: 'timer',
    triggerConfig: sdk.triggerConfig({ cronExpression: '@every 4m', payload: '函数', enable: true }),
  }
}

describe('@cloudbase/signature-nodejs', () => {
  const send = async (server: ReplayServer) => {
    const url = `${server.url}/v1/functions/checkout?b=1&a=2`
    const headers = { host: new URL(url).host, 'content-type': 'application/json', 'x-qualifier': 'Prod' }
    const { authorization, timestamp } = cloudbaseSign({
      ...tencent,
      method: 'POST',
      url,
      params: { cart: 42 },
      headers,
      timestamp: Math.floor(Date.now() / 1000) - 1,
      withSignedParams: false,
      isCloudApi: true,
    })
    return fetch(url, {
      method: 'POST',
      headers: { ...headers, authorization: `${authorization}, Timestamp=${timestamp}` },
      body: '{"cart":42}',
    })
  }

  test('passes with the right key and gets AUTHENTICATION_FAILED with another secret', async () => {
    expect((await send(right)).status).toBe(200)
    expect(await (await send(wrong)).json()).toMatchObject({ code: 'AUTHENTICATION_FAILED', signature: { failure: 'mismatch' } })
  })
})
