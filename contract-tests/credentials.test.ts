import { readFileSync } from 'node:fs'
import {
  type ApiId,
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
} from 'faas-contracts'
import { alibabaCloudFromEnv, awsFromEnv, cloudBaseFromEnv } from 'faas-contracts/credentials'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parse } from 'yaml'
import { type AnyClient, invokeInput } from './cases.ts'
import { answerJson, type Received, serve } from './server.ts'

const aws = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
const alibaba = { accessKeyId: 'exampleAk0001', accessKeySecret: 'example' }
const inAnHour = () => new Date(Date.now() + 3_600_000)
const input = { functionName: 'checkout', payload: { cart: 42 } }
const echo = (response: Parameters<typeof answerJson>[0], { body }: Received) => answerJson(response, body)

describe('a function that brings credentials', () => {
  it('is asked once until they expire, by calls at the same time too', async () => {
    const server = await serve(echo)
    let asked = 0
    const credentials = async () => ({ ...aws, sessionToken: `t${++asked}`, expiration: inAnHour() })
    const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: server.url })
    await Promise.all(Array.from({ length: 16 }, () => lambda.invoke(input)))
    await lambda.invoke(input)
    expect(asked).toBe(1)
    expect(new Set(server.requests.map(({ headers }) => headers['x-amz-security-token']))).toEqual(new Set(['t1']))
    expect(server.requests).toHaveLength(17)
  })

  it('is asked again when they are about to expire', async () => {
    const server = await serve(echo)
    let asked = 0
    // Of this lifetime, the renewal is due as soon as they come.
    const credentials = async () => ({ accessToken: `t${++asked}`, expiration: Date.now() - 1 })
    const cloudbase = createCloudBaseClient({ credentials, baseUrl: server.url })
    await cloudbase.invoke({ functionName: 'checkout' })
    await cloudbase.invoke({ functionName: 'checkout' })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  it('fails one call that is aborted, and not those that share its question', async () => {
    const server = await serve(echo)
    let bring: (value: { accessToken: string; expiration: Date }) => void = () => {}
    const credentials = () => new Promise<{ accessToken: string; expiration: Date }>((resolve) => (bring = resolve))
    const cloudbase = createCloudBaseClient({ credentials, baseUrl: server.url })
    const controller = new AbortController()
    const aborted = cloudbase.invoke({ functionName: 'checkout' }, { signal: controller.signal })
    const waiting = cloudbase.invoke({ functionName: 'checkout', payload: { cart: 42 } })
    controller.abort()
    expect((await aborted).error?.code).toBe('ABORTED')
    bring({ accessToken: 'late', expiration: inAnHour() })
    expect((await waiting).ok).toBe(true)
    expect(server.requests).toHaveLength(1)
  })

  it('is told what is wrong with its expiration', async () => {
    const credentials = () => ({ ...aws, expiration: 'soon' })
    const result = await createLambdaClient({ region: 'us-east-1', credentials, baseUrl: 'http://127.0.0.1:1' }).invoke(input)
    expect(result.error).toMatchObject({ kind: 'request', attempts: 0 })
    expect(result.error?.message).toContain('`expiration`')
  })
})

it('an object with getCredential is asked by all clients of Function Compute', async () => {
  const server = await serve(echo)
  const credentials = { getCredential: async () => ({ ...alibaba, securityToken: 'CAIS', type: 'sts' }) }
  const clients = {
    fc3: createFc3Client({ credentials, baseUrl: server.url }),
    fc2: createFc2Client({ credentials, baseUrl: server.url }),
    'fc-http-trigger': createFcHttpTriggerClient({ auth: { type: 'signature', credentials }, baseUrl: server.url }),
  }
  for (const [api, client] of Object.entries(clients))
    expect((await (client as unknown as AnyClient).invoke(invokeInput(api as ApiId, 'checkout'))).ok).toBe(true)
  expect(server.requests.map(({ headers }) => headers['x-acs-security-token'])).toEqual(['CAIS', 'CAIS', 'CAIS'])
})

describe('the environment', () => {
  it.each([
    [awsFromEnv, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }, { accessKeyId: 'a', secretAccessKey: 'b' }],
    [
      awsFromEnv,
      { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_SESSION_TOKEN: 'c' },
      { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' },
    ],
    [
      alibabaCloudFromEnv,
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b', ALIBABA_CLOUD_SECURITY_TOKEN: 'c' },
      { accessKeyId: 'a', accessKeySecret: 'b', securityToken: 'c' },
    ],
    [cloudBaseFromEnv, { CLOUDBASE_APIKEY: 'k', TENCENTCLOUD_SECRETID: 'a', TENCENTCLOUD_SECRETKEY: 'b' }, { accessToken: 'k' }],
    [
      cloudBaseFromEnv,
      { TENCENTCLOUD_SECRETID: 'a', TENCENTCLOUD_SECRETKEY: 'b', TENCENTCLOUD_SESSIONTOKEN: 'c' },
      { secretId: 'a', secretKey: 'b', sessionToken: 'c' },
    ],
  ] as [(env: Record<string, string>) => unknown, Record<string, string>, unknown][])('%o of %j', (read, env, credentials) => {
    const seen: string[] = []
    const watched = new Proxy(env, {
      get: (target, name) => {
        seen.push(String(name))
        return target[String(name)]
      },
    })
    expect(read(watched)).toEqual(credentials)
    expect(seen.every((name) => /^(AWS|ALIBABA_CLOUD|TENCENTCLOUD|CLOUDBASE)_/.test(name))).toBe(true)
  })

  it.each([
    [awsFromEnv, {}, '`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`'],
    [awsFromEnv, { AWS_ACCESS_KEY_ID: 'canary' }, '`AWS_SECRET_ACCESS_KEY`'],
    [alibabaCloudFromEnv, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'canary' }, '`ALIBABA_CLOUD_ACCESS_KEY_ID`'],
    [cloudBaseFromEnv, {}, '`TENCENTCLOUD_SECRETID` and `TENCENTCLOUD_SECRETKEY`. Set them, or `CLOUDBASE_APIKEY`'],
  ] as [(env: Record<string, string>) => unknown, Record<string, string>, string][])(
    'without them, %o of %j names what is missing',
    (read, env, named) => {
      expect(() => read(env)).toThrow(named)
      expect(() => read(env)).not.toThrow('canary')
    },
  )

  it('is read before every try when a client is given the function, and its error arrives as it is', async () => {
    const server = await serve(echo)
    const saved = { ...process.env }
    try {
      Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'first', AWS_SECRET_ACCESS_KEY: 'b' })
      delete process.env['AWS_SESSION_TOKEN']
      const lambda = createLambdaClient({ region: 'us-east-1', credentials: awsFromEnv, baseUrl: server.url })
      await lambda.invoke(input)
      process.env['AWS_ACCESS_KEY_ID'] = 'second'
      await lambda.invoke(input)
      delete process.env['AWS_ACCESS_KEY_ID']
      const result = await lambda.invoke(input)
      expect(server.requests.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1])).toEqual(['first', 'second'])
      expect(result.error).toMatchObject({ kind: 'auth', code: 'MISSING_CREDENTIALS', attempts: 0 })
      expect(result.error?.message).toContain('`AWS_ACCESS_KEY_ID`')
    } finally {
      process.env = saved
    }
  })
})

describe('a clock that is wrong', () => {
  const HOUR = 3_600_000
  const dates: Record<string, (request: Received) => number> = {
    lambda: ({ headers }) => Date.parse(String(headers['x-amz-date']).replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5')),
    fc3: ({ headers }) => Date.parse(String(headers['x-acs-date'])),
    fc2: ({ headers }) => Date.parse(String(headers.date)),
    'fc-http-trigger': ({ headers }) => Date.parse(String(headers['x-acs-date'])),
    cloudbase: ({ headers }) => Number(/Timestamp=(\d+)/.exec(headers.authorization ?? '')?.[1]) * 1000,
  }
  const skewed = { message: "the difference between the request time 'a' and the current time 'b' is too large" }
  const cases: [
    api: string,
    create: (baseUrl: string) => unknown,
    status: number,
    body: Record<string, string>,
    headers?: Record<string, string>,
  ][] = [
    [
      'lambda',
      (baseUrl) => createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl }),
      403,
      { message: 'Signature expired: a is now earlier than b' },
      { 'x-amzn-errortype': 'InvalidSignatureException' },
    ],
    [
      'lambda',
      (baseUrl) => createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl }),
      400,
      {},
      { 'x-amzn-errortype': 'RequestExpired' },
    ],
    ['fc3', (baseUrl) => createFc3Client({ credentials: alibaba, baseUrl }), 403, { Code: 'AccessDenied', Message: skewed.message }],
    [
      'fc2',
      (baseUrl) => createFc2Client({ credentials: alibaba, baseUrl, apiVersion: '2016-08-15' }),
      403,
      { ErrorCode: 'RequestTimeTooSkewed' },
    ],
    [
      'fc-http-trigger',
      (baseUrl) => createFcHttpTriggerClient({ auth: { type: 'signature', credentials: alibaba }, baseUrl }),
      403,
      { Code: 'RequestTimeTooSkewed' },
      { 'x-fc-error-type': 'FcCommonError' },
    ],
    ['fc3', (baseUrl) => createFc3Client({ credentials: alibaba, baseUrl }), 403, { Code: 'SignatureNotMatch' }],
    ...['SIGN_PARAM_INVALID', 'AUTHENTICATION_FAILED'].map((code): (typeof cases)[0] => [
      'cloudbase',
      (baseUrl) => createCloudBaseClient({ credentials: { secretId: 'a', secretKey: 'b' }, baseUrl }),
      401,
      { code },
    ]),
  ]

  it.each(cases)("%s: is corrected by the server's date, once, and remembered", async (api, create, status, body, headers) => {
    const server = await serve((response, request) => {
      const now = Date.now() + HOUR
      const isRight = Math.abs((dates[api]?.(request) ?? 0) - now) < 5 * 60_000
      answerJson(response, isRight ? {} : body, isRight ? 200 : status, { date: new Date(now).toUTCString(), ...(isRight ? {} : headers) })
    })
    const client = create(server.url) as AnyClient
    const first = await client.invoke(invokeInput(api as ApiId, 'checkout'))
    expect(first).toMatchObject({ ok: true, attempts: 2 })
    expect(await client.invoke(invokeInput(api as ApiId, 'checkout'))).toMatchObject({ ok: true, attempts: 1 })
    expect(server.requests).toHaveLength(3)
  })

  it('does not make credentials last longer than they do', async () => {
    const [, , status, body, headers] = cases[0] as (typeof cases)[0]
    const server = await serve((response, _, index) =>
      answerJson(response, index === 0 ? body : {}, index === 0 ? status : 200, {
        date: new Date(Date.now() + HOUR).toUTCString(),
        ...(index === 0 ? headers : {}),
      }),
    )
    let asked = 0
    const credentials = () => ({ ...aws, sessionToken: `t${++asked}`, expiration: new Date(Date.now() + HOUR / 2) })
    await createLambdaClient({ region: 'us-east-1', credentials, baseUrl: server.url }).invoke(input)
    expect(server.requests.map((request) => request.headers['x-amz-security-token'])).toEqual(['t1', 't2'])
  })

  it('is learned by a call that may not be repeated, for the next one', async () => {
    const [, create, status, body, headers] = cases[0] as (typeof cases)[0]
    const server = await serve((response, _, index) =>
      answerJson(response, index === 0 ? body : {}, index === 0 ? status : 200, {
        date: new Date(Date.now() - HOUR).toUTCString(),
        ...(index === 0 ? headers : {}),
      }),
    )
    const lambda = create(server.url) as AnyClient
    expect((await lambda.invoke(input, { maxRetries: 0 })).error?.code).toBe('InvalidSignatureException')
    await lambda.invoke(input, { maxRetries: 0 })
    const signed = dates['lambda']?.(server.requests[1] as Received) ?? 0
    expect(Math.abs(signed - (Date.now() - HOUR))).toBeLessThan(60_000)
  })

  it('is learned by the raw client, for the next call', async () => {
    const server = await serve((response, _, index) =>
      index === 0
        ? answerJson(response, {}, 403, {
            date: new Date(Date.now() - HOUR).toUTCString(),
            'x-amzn-errortype': 'InvalidSignatureException',
          })
        : answerJson(response, {}),
    )
    const { api } = createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl: server.url })
    expect((await api.GET('/2015-03-31/functions')).response.status).toBe(403)
    expect((await api.GET('/2015-03-31/functions')).response.status).toBe(200)
    const [first, second] = server.requests.map((request) => dates['lambda']?.(request) ?? 0) as [number, number]
    expect(Math.abs(first - Date.now())).toBeLessThan(60_000)
    expect(Math.abs(second - (Date.now() - HOUR))).toBeLessThan(60_000)
  })

  it.each(cases)('%s: is not to blame when the date was right: no second try', async (api, create, status, body, headers) => {
    const server = await serve((response) => answerJson(response, body, status, { date: new Date().toUTCString(), ...headers }))
    const result = await (create(server.url) as AnyClient).invoke(invokeInput(api as ApiId, 'checkout'))
    expect(result.error).toMatchObject({ kind: 'auth', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('has nothing to do with a trigger that checks no signature', async () => {
    const headers = { date: new Date(Date.now() + HOUR).toUTCString(), 'x-fc-error-type': 'FcCommonError' }
    const server = await serve((response) => answerJson(response, { Code: 'RequestTimeTooSkewed' }, 403, headers))
    expect((await createFcHttpTriggerClient({ baseUrl: server.url }).invoke()).error?.attempts).toBe(1)
  })

  it('that is slightly fast dates no request of a key pair of CloudBase into the future', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const server = await serve(echo)
    await createCloudBaseClient({ credentials: { secretId: 'a', secretKey: 'b' }, baseUrl: server.url }).invoke({
      functionName: 'checkout',
    })
    expect(dates['cloudbase']?.(server.requests[0] as Received)).toBe(Math.floor(Date.now() / 1000 - 1) * 1000)
  })

  it.each([
    ['a failure of another kind', 404, 'ResourceNotFoundException'],
    ['a refusal that no one documented', 403, 'SomethingNew'],
  ])('is no reason to repeat %s', async (_, status, code) => {
    const date = new Date(Date.now() + HOUR).toUTCString()
    const server = await serve((response) => answerJson(response, {}, status, { date, 'x-amzn-errortype': code }))
    await createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl: server.url }).invoke(input)
    expect(server.requests).toHaveLength(1)
  })

  it.each<[string, (baseUrl: string) => Promise<{ error?: { attempts: number } | undefined }>, number, object, Record<string, string>]>([
    [
      'a web function of CloudBase',
      (baseUrl) =>
        createCloudBaseClient({ credentials: { accessToken: 'a' }, baseUrl }).invoke({ functionName: 'site', webFunction: true }),
      401,
      { code: 'AUTHENTICATION_FAILED' },
      { 'x-request-id': '' },
    ],
    [
      'a function of Function Compute that failed with such a message',
      (baseUrl) => createFc3Client({ credentials: alibaba, baseUrl }).invoke({ functionName: 'checkout' }),
      200,
      { errorMessage: skewed.message, errorType: 'Error' },
      { 'x-fc-error-type': 'UnhandledInvocationError' },
    ],
    [
      'a function behind a trigger',
      (baseUrl) => createFcHttpTriggerClient({ auth: { type: 'signature', credentials: alibaba }, baseUrl }).invoke(),
      403,
      { Code: 'SignatureNotMatch', Message: skewed.message },
      {},
    ],
  ])('is no reason to repeat what may be the answer of %s', async (_, invoke, status, body, headers) => {
    const date = new Date(Date.now() + HOUR).toUTCString()
    const server = await serve((response) => answerJson(response, body, status, { date, ...headers }))
    expect((await invoke(server.url)).error).toMatchObject({ attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('is corrected once in a call, also by servers that do not agree on the time', async () => {
    const server = await serve((response, _, index) =>
      answerJson(response, {}, 403, {
        date: new Date(Date.now() + (index + 1) * HOUR).toUTCString(),
        'x-amzn-errortype': 'InvalidSignatureException',
      }),
    )
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl: server.url, maxRetries: 5 })
    expect((await lambda.invoke(input)).error).toMatchObject({ code: 'InvalidSignatureException', attempts: 2 })
  })

  it.each([
    ['lambda', ['InvalidSignatureException', 'RequestExpired']],
    ['fc3', ['SignatureNotMatch']],
    ['fc2', ['RequestTimeTooSkewed', 'SignatureNotMatch']],
    ['fc-http-trigger', ['RequestTimeTooSkewed', 'SignatureNotMatch']],
    ['cloudbase', ['SIGN_PARAM_INVALID', 'AUTHENTICATION_FAILED']],
  ])('%s: the catalogue says that nothing ran', (api, codes) => {
    const catalogue = parse(readFileSync(new URL(`../openapi/errors/${api}.yaml`, import.meta.url), 'utf8'))
    for (const code of codes) expect(catalogue[code]['x-error']).toMatchObject({ executed: 'no', kind: 'auth' })
  })
})
