/** `--strict-signatures` over a real port: what is signed well passes, anything else is refused as documented. */
import { request } from 'node:http'
import { createCloudBaseClient, createFc2Client, createFc3Client, createFcHttpTriggerClient, createLambdaClient } from 'faas-contracts'
import { createReplay, type ValidCredentials } from 'faas-contracts/replay'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { presignFcUrl } from 'faas-contracts/signing'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { AnyClient } from './cases.ts'
import { acs3, acs3Trigger, fc, sigV4, tc3 } from './sign-by-hand.ts'
import {
  type Answered,
  alibaba,
  alibabaKeys,
  alibabaTemporary,
  aws,
  awsKeys,
  awsTemporary,
  bearer,
  CANARY,
  credentials,
  headerLines,
  line,
  NOW,
  requestsTo,
  SECONDS,
  send,
  tencent,
  tencentKeys,
  tencentTemporary,
  without,
} from './signed-requests.ts'

/** By the machine's clock, as our clients sign. */
let live: ReplayServer
/** By a clock that stands, for signatures made by hand. */
let still: ReplayServer

beforeAll(async () => {
  live = await startReplayServer({ strictSignatures: { credentials } })
  still = await startReplayServer({ strictSignatures: { credentials, now: () => NOW } })
})

afterAll(async () => {
  await live.close()
  await still.close()
})

const { host, invocation, fcInvocation, trigger, cloudbase, older, olderTrigger } = requestsTo(() => still.url)

type Factory = (baseUrl: string, keys: { alibaba: typeof alibaba; aws: typeof aws; tencent: typeof tencent }) => AnyClient
const retries = { maxRetries: 0 }
const clients: [name: string, create: Factory, input: Record<string, unknown>, refusal: { code: string; status: number }][] = [
  [
    'lambda',
    (baseUrl, keys) => createLambdaClient({ region: 'us-east-1', baseUrl, credentials: keys.aws, ...retries }) as unknown as AnyClient,
    {
      functionName: 'arn:aws:lambda:us-east-1:123456789012:function:checkout',
      qualifier: '$LATEST',
      logType: 'tail',
      clientContext: { a: 1 },
    },
    { code: 'InvalidSignatureException', status: 403 },
  ],
  [
    'fc3',
    (baseUrl, keys) => createFc3Client({ baseUrl, credentials: keys.alibaba, ...retries }) as unknown as AnyClient,
    { functionName: 'checkout', qualifier: 'LATEST' },
    { code: 'SignatureNotMatch', status: 403 },
  ],
  [
    'fc2',
    (baseUrl, keys) => createFc2Client({ baseUrl, credentials: keys.alibaba, ...retries }) as unknown as AnyClient,
    { serviceName: 'shop', functionName: 'checkout', qualifier: 'LATEST' },
    { code: 'SignatureNotMatch', status: 403 },
  ],
  [
    'fc2 of 2016',
    (baseUrl, keys) =>
      createFc2Client({ baseUrl, credentials: keys.alibaba, apiVersion: '2016-08-15', ...retries }) as unknown as AnyClient,
    { serviceName: 'shop', functionName: 'checkout', qualifier: 'LATEST' },
    { code: 'SignatureNotMatch', status: 403 },
  ],
  ...(['acs3', 'fc'] as const).map((scheme): [string, Factory, Record<string, unknown>, { code: string; status: number }] => [
    `fc-http-trigger, ${scheme}`,
    (baseUrl, keys) =>
      createFcHttpTriggerClient({
        baseUrl: `${baseUrl}/fc-http-trigger/checkout`,
        auth: { type: 'signature', scheme, credentials: keys.alibaba },
        ...retries,
      }) as unknown as AnyClient,
    { method: 'POST', path: '/orders/$1', query: { tag: ['b', 'a'], page: '2', note: 'a b' } },
    { code: 'SignatureNotMatch', status: 403 },
  ]),
  [
    'cloudbase, TC3',
    (baseUrl, keys) =>
      createCloudBaseClient({ envId: 'shop-7f3a', baseUrl, credentials: keys.tencent, ...retries }) as unknown as AnyClient,
    { functionName: 'checkout' },
    { code: 'AUTHENTICATION_FAILED', status: 401 },
  ],
]

describe.each(clients)('our client: %s', (_, create, input, refusal) => {
  const call = (keys: Partial<Parameters<Factory>[1]>, baseUrl = live.url) =>
    create(baseUrl, { alibaba, aws, tencent, ...keys }).invoke({ payload: { cart: 42 }, ...input })

  test('passes', async () => {
    expect((await call({})).data).toEqual({ cart: 42 })
  })

  test('passes in a scope of the address, whose path is signed too', async () => {
    expect((await call({}, `${live.url}/__scope/one`)).data).toEqual({ cart: 42 })
  })

  test('passes with temporary keys and their token', async () => {
    const result = await call({ alibaba: alibabaTemporary, aws: awsTemporary, tencent: tencentTemporary })
    expect(result.data).toEqual({ cart: 42 })
  })

  test('is refused for its date by a server whose clock is another, learns that, and passes', async () => {
    const client = create(still.url, { alibaba, aws, tencent })
    expect(await client.invoke({ payload: { cart: 42 }, ...input }, { maxRetries: 1 })).toMatchObject({ data: { cart: 42 }, attempts: 2 })
  })

  test('is refused with another secret, and told so', async () => {
    const wrong = {
      alibaba: { ...alibaba, accessKeySecret: 'wrong' },
      aws: { ...aws, secretAccessKey: 'wrong' },
      tencent: { ...tencent, secretKey: 'wrong' },
    }
    const { error } = await call(wrong)
    expect(error).toMatchObject({ ...refusal, documented: true, kind: 'auth', executed: 'no' })
    expect(error?.message).toContain('None of the usual mistakes explains it')
  })

  test('is refused with a key that nobody knows', async () => {
    const { error } = await call({
      alibaba: { ...alibaba, accessKeyId: 'nobody' },
      aws: { ...aws, accessKeyId: 'nobody' },
      tencent: { ...tencent, secretId: 'nobody' },
    })
    expect(error).toMatchObject({ documented: true, kind: 'auth', status: refusal.status })
    expect(error?.message).toContain('The access key id is none of those that are valid here')
  })

  test('is refused without the token of temporary keys', async () => {
    const { securityToken: _a, ...alibabaAlone } = alibabaTemporary
    const { sessionToken: _b, ...awsAlone } = awsTemporary
    const { sessionToken: _c, ...tencentAlone } = tencentTemporary
    const { error } = await call({ alibaba: alibabaAlone, aws: awsAlone, tencent: tencentAlone })
    expect(error?.message).toContain('send its session token')
  })

  test('is refused with the token of other keys', async () => {
    const wrong = {
      alibaba: { ...alibabaTemporary, securityToken: 'of-other-keys' },
      aws: { ...awsTemporary, sessionToken: 'of-other-keys' },
      tencent: { ...tencentTemporary, sessionToken: 'of-other-keys' },
    }
    const { error } = await call(wrong)
    expect(error).toMatchObject({ documented: true, kind: 'auth' })
    expect(error?.message).toContain('The session token is not the one of this key')
  })
})

test('a key of one cloud is none of another', async () => {
  const { accessKeyId, accessKeySecret: secretAccessKey } = alibaba
  const lambda = createLambdaClient({ region: 'us-east-1', baseUrl: live.url, credentials: { accessKeyId, secretAccessKey }, ...retries })
  const { error } = await lambda.invoke({ functionName: 'checkout' })
  expect(error).toMatchObject({ code: 'UnrecognizedClientException', documented: true })
})

test('a header that Node gives as a list can be signed, too', async () => {
  const server = await startReplayServer({ strictSignatures: true })
  onTestFinished(() => server.close())
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `AKIDEXAMPLE/${date.slice(0, 8)}/us-east-1/lambda/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;set-cookie;x-amz-date, Signature=${'0'.repeat(64)}`
  const status = await new Promise((resolve, reject) => {
    const headers = { 'X-Amz-Date': date, 'Set-Cookie': ['a=1', 'b=2'], Authorization: authorization }
    request(`${server.url}/2015-03-31/functions/checkout/invocations`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
})

test('a bearer token is valid or not', async () => {
  const clientWith = (accessToken: string) => createCloudBaseClient({ envId: 'shop-7f3a', baseUrl: live.url, credentials: { accessToken } })
  expect((await clientWith(bearer.accessToken).invoke({ functionName: 'checkout', payload: {} })).data).toEqual({})
  expect((await clientWith('another').invoke({ functionName: 'checkout' })).error?.code).toBe('INVALID_CREDENTIALS')
})

test('a bearer token that is a JWT ends when it says so', async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const accessToken = `${part({ alg: 'HS256' })}.${part({ exp: NOW / 1000 })}.signature`
  const answerAt = async (now: number) => {
    const replay = createReplay({ strictSignatures: { credentials: [{ accessToken }], now: () => now } })
    const client = createCloudBaseClient({ envId: 'shop-7f3a', fetch: replay.fetch, credentials: { accessToken } })
    return (await client.invoke({ functionName: 'checkout', payload: {} })).error?.code
  }
  expect(await answerAt(NOW - 1)).toBeUndefined()
  expect(await answerAt(NOW)).toBe('ACCESS_TOKEN_EXPIRED')
})

describe('signed addresses of triggers', () => {
  const request = { method: 'GET', path: '/fc-http-trigger/checkout/orders', query: 'page=2', headers: {} }
  const status = async (expires: number) =>
    (await fetch(await presignFcUrl({ ...request, origin: still.url }, { credentials: alibaba, expires }))).status

  test('pass until they expire', async () => {
    expect(await status(NOW + 1000)).toBe(200)
    expect(await status(NOW - 1000)).toBe(403)
  })

  test('are signed once', async () => {
    const url = await presignFcUrl({ ...request, origin: still.url }, { credentials: alibaba, expires: NOW + 1000 })
    expect((await fetch(`${url}&x-fc-signature=again`)).status).toBe(403)
  })

  test.each(['x-fc-access-key-id', 'x-fc-expires'])('are refused without %s', async (name) => {
    const url = new URL(await presignFcUrl({ ...request, origin: still.url }, { credentials: alibaba, expires: NOW + 60_000 }))
    url.searchParams.delete(name)
    const answer = await fetch(url)
    expect([answer.status, await answer.json()]).toMatchObject([400, { Code: 'InvalidArgument', signature: { failure: 'malformed' } }])
  })

  test('say what was changed', async () => {
    const url = await presignFcUrl({ ...request, origin: still.url }, { credentials: alibaba, expires: NOW + 60_000 })
    const answer = await fetch(url, { headers: { 'content-type': 'text/plain' } })
    expect(await answer.json()).toMatchObject({ Code: 'SignatureNotMatch', signature: { mistake: 'content-type-changed' } })
  })
})

describe('what SDKs of AWS in other languages and curl sign', () => {
  const day = '20261120/us-east-1/lambda/aws4_request'
  const arn = 'arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Acheckout'
  const invocations = `/2015-03-31/functions/${arn}/invocations`
  const encodedInvocations = invocations.replaceAll('%', '%25')
  const at = (method: string, path: string, query: string, headers: Record<string, string> = {}) =>
    send(still.url, { method, path, query, headers, body: '' }, { host: 'lambda.us-east-1.amazonaws.com', ...headers })
  const authorized = (keyId: string, names: string, signature: string) => ({
    'x-amz-date': '20261120T120000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/${day}, SignedHeaders=${names}, Signature=${signature}`,
  })
  const lacks = (name: string) => ({ failure: 'malformed', explanation: `The address has no ${name}.` })
  const token = { 'x-amz-security-token': awsTemporary.sessionToken }
  const curl = authorized('ASIAEXAMPLE', 'host;x-amz-date', '19cf82a16580fdd8f07fb41bd300a31812664d5a56067ee48e65823f49063d4e')
  const presigned = [
    'Qualifier=%24LATEST&X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=ASIAEXAMPLE%2F${encodeURIComponent(day)}&X-Amz-Date=20261120T120000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host`,
    `X-Amz-Security-Token=${awsTemporary.sessionToken}`,
    'X-Amz-Signature=dec878369ae6309c1c285e5ec629010d78b2503712ea3d1f4dae0f431a957d15',
  ].join('&')

  test('passes: botocore 1.29, whose path of ListFunctions ends with a slash', async () => {
    const signature = '898a5fb44bd624ab1afd18782e5eaab67f23ad58f48698dae6c56b1839e87b77'
    const headers = { ...token, ...authorized('ASIAEXAMPLE', 'host;x-amz-date;x-amz-security-token', signature) }
    expect(await at('GET', '/2015-03-31/functions/', 'FunctionVersion=ALL&MaxItems=1', headers)).toMatchObject({ status: 200 })
  })

  // Lambda takes it so: github.com/mryhryki/zenn, posts/blog/2021-09-08-call-aws-api-by-raw-curl.md.
  test('passes: curl 7.78, which does not sign the session token that it sends', async () => {
    expect(await at('GET', '/2015-03-31/functions/', '', { ...curl, ...token })).toMatchObject({ status: 200 })
    expect(await at('GET', '/2015-03-31/functions/', '', curl)).toMatchObject({ status: 403, code: 'UnrecognizedClientException' })
  })

  test('passes: the pre-signed address of botocore', async () => {
    expect(await at('POST', invocations, presigned)).toMatchObject({ status: 200, text: 'null' })
  })

  test.each<[string, string, string, object]>([
    ['another query', 'Qualifier=%24LATEST', 'Qualifier=prod', { status: 403, code: 'InvalidSignatureException' }],
    ['a longer life', 'Expires=60', 'Expires=61', { status: 403, code: 'InvalidSignatureException' }],
    ['an end that has passed', '20261120T120000Z', '20261120T115859Z', { code: 'RequestExpired' }],
    ['a life of more than a week', 'Expires=60', 'Expires=604801', { code: 'IncompleteSignature' }],
    ['no date', 'X-Amz-Date=20261120T120000Z&', '', { code: 'IncompleteSignature', signature: lacks('X-Amz-Date') }],
    ['a second signature', '957d15', '957d15&X-Amz-Signature=again', { code: 'InvalidSignatureException' }],
    ['no headers', 'X-Amz-SignedHeaders=host', '', { code: 'IncompleteSignature', signature: lacks('X-Amz-SignedHeaders') }],
    ['no token', `X-Amz-Security-Token=${awsTemporary.sessionToken}&`, '', { code: 'UnrecognizedClientException' }],
  ])('is refused: a pre-signed address with %s', async (_, right, wrong, expected) => {
    expect(presigned).toContain(right)
    expect(await at('POST', invocations, presigned.replace(right, wrong))).toMatchObject(expected)
  })

  /** A pre-signed address of which nothing is wrong but what is changed before it is signed. */
  const signedWith = (changed: Record<string, string | undefined>) => {
    const parameters = {
      ...{ 'X-Amz-Algorithm': 'AWS4-HMAC-SHA256', 'X-Amz-Credential': `AKIDEXAMPLE/${day}`, 'X-Amz-Date': '20261120T120000Z' },
      ...{ 'X-Amz-Expires': '60', 'X-Amz-SignedHeaders': 'host', ...changed },
    }
    const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined)
    const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
    const hashed = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    // The date is signed, and not among the headers.
    const lines = ['POST', encodedInvocations, query, 'host:lambda.us-east-1.amazonaws.com', '', 'host', hashed]
    const request = { method: 'POST', path: invocations, query, headers: { 'x-amz-date': parameters['X-Amz-Date'] }, body: '' }
    const { authorization = '' } = sigV4(request, awsKeys, () => lines)
    return `${query}&X-Amz-Signature=${authorization.slice(-64)}`
  }

  test.each<[string, Record<string, string | undefined>, object]>([
    ['all that it needs', {}, { status: 200 }],
    ['a clock that is ten minutes ahead', { 'X-Amz-Date': '20261120T121000Z' }, { status: 200 }],
    ['a clock that is twenty minutes ahead', { 'X-Amz-Date': '20261120T122000Z' }, { code: 'RequestExpired' }],
    ['no algorithm', { 'X-Amz-Algorithm': undefined }, { code: 'IncompleteSignature' }],
    ['another algorithm', { 'X-Amz-Algorithm': 'AWS4-ECDSA-P256-SHA256' }, { code: 'IncompleteSignature' }],
    ['a scope that is cut off', { 'X-Amz-Credential': 'AKIDEXAMPLE, a=/' }, { code: 'UnrecognizedClientException' }],
  ])('a pre-signed address with %s: %j, %j', async (_, changed, expected) => {
    expect(await at('POST', invocations, signedWith(changed))).toMatchObject(expected)
  })

  test('what is said of a pre-signed address is said of the address', async () => {
    const { signature } = await at('POST', invocations, presigned.replace(/.$/, 'z'))
    expect(signature?.explanation).toBe('The Signature in the address is not 64 digits of lower-case hex.')
  })

  // aws4 leaves it out, whatever the service.
  test('passes: a pre-signed address without an end, for as long as a signed header', async () => {
    const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F${encodeURIComponent(day)}&X-Amz-Date=20261120T120000Z`
    const signature = 'f074487428eb2b0a20967cd1d943cc6ae3c8f727f92219edb54e56201ee296ed'
    const signed = `${query}&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`
    expect(await at('POST', invocations, signed)).toMatchObject({ status: 200 })
    expect(await at('POST', invocations, signed.replace('T120000Z', 'T114400Z'))).toMatchObject({ code: 'RequestExpired' })
  })
})

test('triggers without a signature pass, as anonymous ones', async () => {
  for (const authorization of [undefined, 'Bearer token', 'Basic dXNlcjpwYXNz'])
    expect((await fetch(`${live.url}/fc-http-trigger/checkout/`, { headers: authorization ? { authorization } : {} })).status).toBe(200)
})

test.each<[name: string, send: () => Promise<Answered>]>([
  ['SigV4', () => send(still.url, invocation(), sigV4(invocation(), awsKeys))],
  ['ACS3', () => send(still.url, fcInvocation(), acs3(fcInvocation(), alibabaKeys))],
  ['ACS3 of a trigger', () => send(still.url, trigger(), { host: host(), ...acs3Trigger(trigger(), alibabaKeys) })],
  ['TC3', () => send(still.url, cloudbase(), tc3(cloudbase(), tencentKeys, SECONDS))],
  ['FC', () => send(still.url, older(), fc(older(), alibabaKeys, false))],
  ['FC of a trigger', () => send(still.url, olderTrigger(), fc(olderTrigger(), alibabaKeys, true))],
])('%s made by hand passes', async (_, sent) => {
  expect(await sent()).toMatchObject({ status: 200 })
})

const FIFTEEN_MINUTES = 15 * 60 * 1000
test.each<[name: string, entry: { status: number; code: string }, sent: (at: number) => Promise<Answered>]>([
  [
    'SigV4',
    { status: 400, code: 'RequestExpired' },
    (at) => {
      const date = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
      const request = { ...invocation(), headers: { ...invocation().headers, 'x-amz-date': date } }
      return send(still.url, request, sigV4(request, awsKeys))
    },
  ],
  [
    'ACS3',
    { status: 403, code: 'SignatureNotMatch' },
    (at) => {
      const request = {
        ...fcInvocation(),
        headers: { ...fcInvocation().headers, 'x-acs-date': `${new Date(at).toISOString().slice(0, 19)}Z` },
      }
      return send(still.url, request, acs3(request, alibabaKeys))
    },
  ],
  [
    'FC',
    { status: 403, code: 'RequestTimeTooSkewed' },
    (at) => {
      const request = { ...older(), headers: { ...older().headers, date: new Date(at).toUTCString() } }
      return send(still.url, request, fc(request, alibabaKeys, false))
    },
  ],
  ['TC3', { status: 401, code: 'AUTHENTICATION_FAILED' }, (at) => send(still.url, cloudbase(), tc3(cloudbase(), tencentKeys, at / 1000))],
])('%s: a clock may be 15 minutes off, and not a second more', async (_, refusal, sent) => {
  for (const at of [NOW - FIFTEEN_MINUTES, NOW + FIFTEEN_MINUTES]) expect((await sent(at)).status).toBe(200)
  for (const at of [NOW - FIFTEEN_MINUTES - 1000, NOW + FIFTEEN_MINUTES + 1000])
    expect(await sent(at)).toMatchObject({ ...refusal, signature: { failure: 'skewed' } })
})

const fcDate = { date: 'Fri, 20 Nov 2026 12:00:00 GMT' }
type Refused = [api: string, path: string, headers: Record<string, string>, expected: { status: number; code: string; message?: string }]
test.each<Refused>([
  ['lambda', '/2015-03-31/functions/a/invocations', {}, { status: 403, code: 'MissingAuthenticationTokenException' }],
  ['lambda', '/2015-03-31/functions/a/invocations', { authorization: 'Bearer x' }, { status: 403, code: 'IncompleteSignature' }],
  [
    'lambda',
    '/2015-03-31/functions/a/invocations',
    { authorization: 'AWS4-HMAC-SHA256 Credential=a/b, Signature=c' },
    { status: 403, code: 'IncompleteSignature' },
  ],
  ...['A'.repeat(64), `${'a'.repeat(65)}`].map(
    (signature): Refused => [
      'lambda',
      '/2015-03-31/functions/a/invocations',
      { 'x-amz-date': '20261120T120000Z', authorization: `AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=${signature}` },
      { status: 403, code: 'IncompleteSignature' },
    ],
  ),
  ['fc3', '/2023-03-30/functions/a/invocations', {}, { status: 400, code: 'MissingRequiredHeader', message: 'HTTP header Date was' }],
  [
    'fc3',
    '/2023-03-30/functions/a/invocations',
    fcDate,
    { status: 400, code: 'MissingRequiredHeader', message: 'header Authorization was' },
  ],
  [
    'fc3',
    '/2023-03-30/functions/a/invocations',
    { authorization: '' },
    { status: 400, code: 'InvalidArgument', message: "authorization ''" },
  ],
  ['fc2', '/2016-08-15/services', { authorization: 'FC a' }, { status: 400, code: 'InvalidArgument', message: 'invalid authorization' }],
  ['fc2', '/2016-08-15/services', { authorization: `FC a:${'A'.repeat(43)}=` }, { status: 400, code: 'MissingRequiredHeader' }],
  [
    'fc2',
    '/2016-08-15/services',
    { ...fcDate, authorization: `FC nobody:${'A'.repeat(43)}=` },
    { status: 403, code: 'InvalidAccessKeyID', message: "invalid access key ID 'nobody'" },
  ],
  ['fc2', '/2016-08-15/services', { ...fcDate, authorization: `FC :${'A'.repeat(43)}=` }, { status: 400, code: 'InvalidArgument' }],
  ['fc-http-trigger', '/fc-http-trigger/a/', { authorization: 'FC x' }, { status: 400, code: 'InvalidArgument' }],
  ['cloudbase', '/v1/functions/a', {}, { status: 401, code: 'MISSING_CREDENTIALS' }],
  ['cloudbase', '/v1/functions/a', { authorization: 'Basic eA==' }, { status: 401, code: 'UNSUPPORTED_AUTH_TYPE' }],
  ['cloudbase', '/v1/functions/a', { authorization: 'TC3-HMAC-SHA256 Credential=a' }, { status: 401, code: 'SIGN_PARAM_INVALID' }],
  ['cloudbase', '/v1/functions/a', { authorization: 'TC3-HMAC-SHA256 Timestamp=now' }, { status: 401, code: 'SIGN_PARAM_INVALID' }],
])('%s %s with %j is refused', async (_, path, headers, { message = '', ...expected }) => {
  const method = path.endsWith('/services') ? 'GET' : 'POST'
  const answer = await send(still.url, { method, path, query: '', headers, body: '' }, { host: host(), ...headers })
  expect(answer).toMatchObject(expected)
  expect(answer.message).toContain(message)
})

test('no answer and no record holds a secret or a session token', async () => {
  const server = await startReplayServer({ strictSignatures: { credentials, now: () => NOW } })
  onTestFinished(() => server.close())
  const token = awsTemporary.sessionToken
  const keys = { id: awsTemporary.accessKeyId, secret: awsTemporary.secretAccessKey }
  const base = invocation()
  const request = {
    ...base,
    query: `Qualifier=prod&x-api-key=${CANARY}`,
    headers: { ...base.headers, host: new URL(server.url).host, 'x-amz-security-token': token, cookie: `session=${CANARY}` },
  }
  const seen: string[] = []
  for (const spoil of [line(2, 'a=1'), headerLines((one) => one.replace(token, `${token}-changed`)), without('cookie:')]) {
    let lines: string[] = []
    const headers = sigV4(request, keys, (right) => {
      lines = spoil(right)
      return lines
    })
    const canonical = Buffer.from(lines.join('\n')).toString('base64')
    for (const more of [{}, { 'x-replay-canonical-request': canonical }]) {
      const answer = await send(server.url, request, { ...headers, ...more })
      expect(answer.code).toBe('InvalidSignatureException')
      seen.push(answer.text)
    }
  }
  const records = JSON.stringify(server.replay.requests)
  expect(server.replay.requests.map(({ answer }) => [answer.by, answer.entry])).toContainEqual(['signature', 'InvalidSignatureException'])
  for (const text of [...seen, records]) {
    expect(text).not.toContain(CANARY)
    expect(text).not.toContain(Buffer.from(token).toString('base64').slice(4, 16))
  }
})

test('what a script or a name asks for comes after the signature', async () => {
  const replay = createReplay({ strictSignatures: { credentials }, script: [{ answers: [{ fault: 'reset' }] }] })
  const answer = await replay.fetch(
    new Request('https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/replay--Unhandled/invocations', { method: 'POST' }),
  )
  expect(answer.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException')
})

test('the region of an address is the only one that it takes', async () => {
  const replay = createReplay({ strictSignatures: { credentials } })
  const client = createLambdaClient({
    region: 'us-east-1',
    baseUrl: 'https://lambda.eu-west-1.amazonaws.com',
    credentials: aws,
    fetch: replay.fetch,
  })
  const { error } = await client.invoke({ functionName: 'checkout' })
  expect(error?.message).toContain('eu-west-1/lambda/aws4_request')
})

test('true takes the keys of the vendors’ documentation', async () => {
  const fetch = createReplay({ strictSignatures: true }).fetch
  const documented = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
  const client = createLambdaClient({ region: 'us-east-1', credentials: documented, fetch })
  expect((await client.invoke({ functionName: 'checkout', payload: 1 })).data).toBe(1)
})

test.each<[unknown, string]>([
  [[{ accessKeyId: 'a' }], 'credentials[0]'],
  [[aws, { accessKeyId: 'a', secretAccessKey: '' }], 'credentials[1]'],
  [[null], 'credentials[0]'],
  ['AKID', 'must be an array'],
])('credentials %j are refused by name, and never shown', (wrong, message) => {
  const create = () => createReplay({ strictSignatures: { credentials: wrong as ValidCredentials[] } })
  expect(create).toThrow(TypeError)
  expect(create).toThrow(message)
  expect(create).not.toThrow(CANARY)
})
