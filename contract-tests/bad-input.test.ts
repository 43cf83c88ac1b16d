import { Readable } from 'node:stream'
import {
  type ClientOptions,
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type FaasError,
  isFaasError,
} from 'faas-contracts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type AnyClient, CREDENTIALS } from './cases.ts'
import { answerJson, serve, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await serve((response) => answerJson(response, '{}'))
})

const { aws, alibaba, cloudbase: token } = CREDENTIALS
/** A client's options of any shape, as JavaScript can give them. */
type Loose = Record<string, unknown>
const make = (create: (options: never) => unknown, defaults: Loose) => (options: Loose) =>
  create({ timeout: 5000, ...defaults, ...options } as never) as AnyClient
const lambda = make(createLambdaClient, { region: 'us-east-1', credentials: aws })
const fc3 = make(createFc3Client, { region: 'cn-hangzhou', credentials: alibaba })
const fc2 = make(createFc2Client, { region: 'cn-hangzhou', credentials: alibaba })
const trigger = make(createFcHttpTriggerClient, {})
const cloudbase = make(createCloudBaseClient, { envId: 'shop-7f3a', credentials: token })

const clients = { lambda, fc3, fc2, 'fc-http-trigger': trigger, cloudbase }
type Api = keyof typeof clients
const everyApi = Object.keys(clients) as Api[]
const namedApis = everyApi.filter((api) => api !== 'fc-http-trigger')

const valid: Record<Api, Loose> = {
  lambda: { functionName: 'checkout' },
  fc3: { functionName: 'checkout' },
  fc2: { functionName: 'checkout', serviceName: 'shop' },
  'fc-http-trigger': { method: 'POST' },
  cloudbase: { functionName: 'checkout' },
}

function expectRefusal(error: FaasError | undefined, api: Api, reasons: readonly string[], code?: string): void {
  const kind = code === 'MISSING_CREDENTIALS' ? 'auth' : 'request'
  expect(error).toMatchObject({ api, kind, executed: 'no', attempts: 0, retryable: false, status: undefined })
  expect(isFaasError(error, api)).toBe(true)
  for (const reason of reasons) expect(error?.message).toContain(reason)
  if (code) expect(error?.code).toBe(code)
}

async function expectRefused(
  api: Api,
  input: unknown,
  reasons: readonly string[],
  more: { code?: string; client?: Loose; call?: Loose } = {},
) {
  const client = clients[api]({ baseUrl: server.url, ...more.client })
  const result = await client.invoke(input as Loose, more.call)
  expect(result.ok).toBe(false)
  expectRefusal(result.error, api, reasons, more.code)
  expect(result.response).toBeUndefined()
  expect(server.connections).toBe(0)
}

function expectThrown(api: Api, create: () => unknown, reason: string): void {
  let thrown: unknown
  try {
    create()
  } catch (error) {
    thrown = error
  }
  expectRefusal(thrown as FaasError, api, [reason])
}

type Row = [api: Api, what: string, input: Loose, reasons: string[]]
const MB = 1024 * 1024

describe('the name of a function', () => {
  const names: [what: string, name: unknown][] = [
    ['missing', undefined],
    ['empty', ''],
    ['a number', 7],
    ['with a slash', 'a/b'],
    ['that climbs', '../admin'],
    ['with a query', 'a?x=1'],
    ['with a line break', 'a\r\nHost: evil'],
    ['with a space', 'a b'],
    ['too long', 'x'.repeat(300)],
  ]
  it.each(namedApis.flatMap((api) => names.map(([what, name]) => [api, what, name] as const)))(
    '%s refuses one %s',
    async (api, _, functionName) => {
      await expectRefused(api, { ...valid[api], functionName }, ['`functionName`'], { code: 'INVALID_INPUT' })
    },
  )

  it.each<Row>([
    ['lambda', 'of dots', { functionName: '..' }, ['..']],
    ['lambda', 'that is an ARN of another service', { functionName: 'arn:aws:s3:us-east-1:123456789012:function:f' }, ['`functionName`']],
    ['lambda', 'with two qualifiers', { functionName: 'f:1:2' }, ['`functionName`']],
    ['fc3', 'that starts with a digit', { functionName: '1st' }, ['`functionName`']],
    ['fc2', 'without its service', { serviceName: undefined }, ['`serviceName`', 'missing']],
    ['fc2', 'with a malformed service', { serviceName: 'a/b' }, ['`serviceName`']],
    ['cloudbase', 'of one letter', { functionName: 'f' }, ['`functionName`']],
  ])('%s refuses one %s', async (api, _, input, reasons) => {
    await expectRefused(api, { ...valid[api], ...input }, reasons, { code: 'INVALID_INPUT' })
  })

  it.each<[string, string]>([
    ['a name', 'checkout'],
    ['a version', 'checkout:42'],
    ['$LATEST', 'checkout:$LATEST'],
    ['a partial ARN', '123456789012:function:checkout'],
    ['an ARN', 'arn:aws-cn:lambda:cn-north-1:123456789012:function:checkout:prod'],
  ])('lambda takes %s', async (_, functionName) => {
    expect(await lambda({ baseUrl: server.url }).invoke({ functionName })).toMatchObject({ ok: true })
    expect(decodeURIComponent(server.requests[0]?.url ?? '')).toContain(`/functions/${functionName}/invocations`)
  })
})

describe('a field', () => {
  it.each<Row>([
    ['lambda', 'qualifier with a line break', { qualifier: '1\r\nx: y' }, ['`qualifier`']],
    ['lambda', 'qualifier with a slash', { qualifier: 'a/b' }, ['`qualifier`']],
    ['lambda', 'qualifier that is empty', { qualifier: '' }, ['`qualifier`', 'empty']],
    ['lambda', 'qualifier that is too long', { qualifier: 'x'.repeat(129) }, ['`qualifier`', '128', '129']],
    ['fc3', 'qualifier with a line break', { qualifier: '1\r\nx: y' }, ['`qualifier`']],
    ['fc2', 'qualifier with a line break', { qualifier: '1\r\nx: y' }, ['`qualifier`']],
    ['cloudbase', 'qualifier with a line break', { qualifier: '1\r\nx: y' }, ['`qualifier`']],
    ['lambda', 'tenantId with a line break', { tenantId: 'a\nb' }, ['`tenantId`']],
    ['lambda', 'tenantId before a space, which would be sent without it', { tenantId: 'blue ' }, ['`tenantId`', '"blue "']],
    ['lambda', 'tenantId behind a space', { tenantId: ' blue' }, ['`tenantId`']],
    ['lambda', 'tenantId that is too long', { tenantId: 'x'.repeat(257) }, ['`tenantId`', '256', '257']],
    ['lambda', 'durableExecutionName with a dot', { durableExecutionName: 'a.b' }, ['`durableExecutionName`']],
    ['lambda', 'durableExecutionName that is too long', { durableExecutionName: 'x'.repeat(65) }, ['`durableExecutionName`', '64', '65']],
    ['fc3', 'asyncTaskId with a line break', { asyncTaskId: 'a\r\nb', invocationType: 'async' }, ['`asyncTaskId`']],
    ['fc3', 'asyncTaskId that is too long', { asyncTaskId: 'x'.repeat(129), invocationType: 'async' }, ['`asyncTaskId`', '128', '129']],
    ['fc2', 'statefulAsyncInvocationId with a slash', { statefulAsyncInvocationId: 'a/b' }, ['`statefulAsyncInvocationId`']],
    ['fc-http-trigger', 'asyncTaskId with a space', { asyncTaskId: 'a b' }, ['`asyncTaskId`']],
    ['lambda', 'logType it does not know', { logType: 'Tail' }, ['`logType`', "'none', 'tail'"]],
    ['fc3', 'logType it does not know', { logType: 'all' }, ['`logType`']],
    ['fc3', 'log tail of a call that is not waited for', { invocationType: 'async', logType: 'tail' }, ['logType', 'async']],
    ['fc2', 'log tail of a call that is not waited for', { invocationType: 'async', logType: 'tail' }, ['logType', 'async']],
    ['fc-http-trigger', 'method it does not know', { method: 'TRACE' }, ['`method`', "'GET'"]],
    ['fc-http-trigger', 'method in lower case', { method: 'get' }, ['`method`']],
    ['cloudbase', 'method it does not know', { webFunction: { method: 'TRACE' } }, ['`webFunction.method`']],
  ])('of %s refuses a %s', async (api, _, input, reasons) => {
    await expectRefused(api, { ...valid[api], ...input }, reasons, { code: 'INVALID_INPUT' })
  })

  it.each(['fc3', 'fc2', 'fc-http-trigger', 'cloudbase'] as const)('of %s refuses dry-run, which only AWS Lambda has', async (api) => {
    await expectRefused(api, { ...valid[api], invocationType: 'dry-run' }, ['`invocationType`', "'sync'", '"dry-run"'])
  })

  it.each(everyApi)('of %s refuses an invocationType in the words of the wire', async (api) => {
    await expectRefused(api, { ...valid[api], invocationType: 'Event' }, ['`invocationType`', '"Event"'])
  })

  it('of cloudbase refuses async, which it has not', async () => {
    await expectRefused('cloudbase', { ...valid.cloudbase, invocationType: 'async' }, ['`invocationType`', '"async"'])
  })
})

describe('a payload', () => {
  const cycle: Loose = {}
  cycle['self'] = cycle
  const transferred = new Uint8Array(4)
  structuredClone(transferred, { transfer: [transferred.buffer] })
  const impossible: [what: string, payload: unknown, reason: string][] = [
    ['a bigint', { n: 1n }, 'BigInt'],
    ['a cycle', cycle, 'circular'],
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['a URLSearchParams', new URLSearchParams('a=1'), 'toString()'],
    ['a Blob', new Blob(['a']), 'arrayBuffer()'],
    ['a File', new File(['a'], 'a.txt'), 'arrayBuffer()'],
    ['a FormData', new FormData(), 'FormData'],
    ['a Map', new Map([['a', 1]]), 'Object.fromEntries'],
    ['a Set', new Set([1]), 'Array.from'],
    ['a promise', Promise.resolve(1), 'await'],
    ['headers', new Headers({ a: '1' }), 'Headers'],
    ['a Map inside of it', { order: { tags: new Map([['a', 1]]) } }, '`tags`'],
    ['a Promise in a list', { list: [Promise.resolve(1)] }, '`await` it'],
    ['an error inside of it', { error: new Error('no') }, '`error`'],
    ['bytes that were handed over', transferred, 'detached'],
    ['bytes without a view inside of it', { file: new ArrayBuffer(2) }, 'base64'],
    ['shared bytes inside of it', { file: new SharedArrayBuffer(2) }, 'base64'],
    ['the values of a Map inside of it', { items: new Map([['a', 1]]).values() }, 'Array.from'],
    ['an Error', new Error('a'), 'Error'],
  ]
  it.each(everyApi.flatMap((api) => impossible.map(([what, payload, reason]) => [api, what, payload, reason] as const)))(
    'of %s can not be %s',
    async (api, _, payload, reason) => {
      await expectRefused(api, { ...valid[api], payload }, ['`payload`', reason], { code: 'INVALID_INPUT' })
    },
  )

  // Those that a trigger takes are in streaming.test.ts.
  it.each(everyApi.filter((api) => api !== 'fc-http-trigger'))('of %s can not be a stream', async (api) => {
    for (const payload of [new ReadableStream(), Readable.from([])])
      await expectRefused(api, { ...valid[api], payload }, ["`payload` can't be a stream"], { code: 'INVALID_INPUT' })
  })

  it.each<[Api, string, Loose, number, Loose]>([
    ['lambda', 'sync', {}, 6 * MB, {}],
    ['lambda', 'async', { invocationType: 'async' }, MB, {}],
    ['fc3', 'sync', {}, 32 * MB, {}],
    ['fc3', 'async', { invocationType: 'async' }, 128 * 1024, {}],
    ['fc3', 'async with a raised limit', { invocationType: 'async' }, 256 * 1024, { asyncPayloadLimit: 256 * 1024 }],
    ['fc2', 'sync', {}, 32 * MB, {}],
    ['fc2', 'async', { invocationType: 'async' }, 128 * 1024, {}],
    ['fc-http-trigger', 'sync', {}, 32 * MB, {}],
    ['fc-http-trigger', 'async', { invocationType: 'async' }, 128 * 1024, {}],
    ['cloudbase', 'sync', { contentType: 'application/octet-stream' }, 6 * MB, {}],
  ])('of %s, %s, may have its limit and not one byte more', async (api, _, input, limit, client) => {
    const over = { ...valid[api], ...input, payload: new Uint8Array(limit + 1) }
    await expectRefused(api, over, ['`payload`', `${limit + 1} bytes`, `${limit} bytes`], { code: 'PAYLOAD_TOO_LARGE', client })
    const whole = { ...valid[api], ...input, payload: new Uint8Array(limit).fill(0x31) }
    expect(await clients[api]({ baseUrl: server.url, ...client }).invoke(whole)).toMatchObject({ ok: true })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]?.headers['content-length']).toBe(String(limit))
  })

  it('is measured as the bytes of its JSON, not by its characters', async () => {
    const payload = '价'.repeat(MB)
    await expectRefused('lambda', { ...valid.lambda, payload, invocationType: 'async' }, [`${3 * MB + 2} bytes`])
  })

  it.each<[string, unknown]>([
    ['a list', [1]],
    ['text', 'hi'],
    ['a number', 7],
    ['null', null],
  ])("of an event function of cloudbase can't be %s", async (_, payload) => {
    await expectRefused('cloudbase', { ...valid.cloudbase, payload }, ['`payload`', 'JSON object'], { code: 'INVALID_INPUT' })
  })

  it.each(['GET', 'HEAD'])("can't go with %s", async (method) => {
    await expectRefused('fc-http-trigger', { method, payload: { a: 1 } }, ['`payload`', method])
    await expectRefused('cloudbase', { ...valid.cloudbase, payload: { a: 1 }, webFunction: { method } }, ['`payload`', method])
  })
})

describe('the client context of lambda', () => {
  const withBase64Of = (bytes: number) => ({ custom: 'x'.repeat((bytes / 4) * 3 - '{"custom":""}'.length) })

  it('may not have more than 3583 bytes as base64', async () => {
    await expectRefused('lambda', { ...valid.lambda, clientContext: withBase64Of(3584) }, ['`clientContext`', '3584 bytes', '3583 bytes'], {
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('may be as long as base64 can be below that', async () => {
    const clientContext = withBase64Of(3580)
    expect(await lambda({ baseUrl: server.url }).invoke({ ...valid.lambda, clientContext })).toMatchObject({ ok: true })
    const header = String(server.requests[0]?.headers['x-amz-client-context'])
    expect(header).toHaveLength(3580)
    expect(JSON.parse(Buffer.from(header, 'base64').toString())).toEqual(clientContext)
  })

  it.each<[string, unknown, string]>([
    ['text', 'x', 'must be an object'],
    ['a list', [], 'must be an object'],
    ['null', null, 'must be an object'],
    ['an object that JSON can not hold', { n: 1n }, "can't be written as JSON"],
    ['an object whose JSON is nothing', { toJSON: () => undefined }, "can't be written as JSON"],
  ])("can't be %s", async (_, clientContext, reason) => {
    await expectRefused('lambda', { ...valid.lambda, clientContext }, ['`clientContext`', reason], { code: 'INVALID_INPUT' })
  })
})

describe('a header', () => {
  it.each<[string, unknown]>([
    ['text', 'x-note: 1'],
    ['a number', 5],
    ['a list of names and values', ['x-note', '1']],
    ['pairs that are none', [['x-note']]],
  ])('is in an object or in pairs, not in %s', async (_, headers) => {
    await expectRefused('lambda', valid.lambda, ['`headers`'], { call: { headers } })
    await expectRefused('fc-http-trigger', { headers }, ['`headers`'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { headers } }, ['`headers`'])
    expectThrown('fc3', () => clients.fc3({ baseUrl: server.url, headers }), '`headers`')
  })

  it('has a name, which a symbol is none of', async () => {
    await expectRefused('lambda', valid.lambda, ["is not a header's name"], { call: { headers: [[Symbol('x-note'), '1']] } })
  })

  it.each(everyApi)('of a call of %s can not hold a line break', async (api) => {
    for (const value of ['a\r\nx-admin: 1', 'a\nb', 'a\0'])
      await expectRefused(api, valid[api], ['`x-note`'], { call: { headers: { 'x-note': value } } })
  })

  it.each(everyApi)('of all calls of %s can not hold a line break', async (api) => {
    expectThrown(api, () => clients[api]({ baseUrl: server.url, headers: { 'x-note': 'a\r\nb: c' } }), '`x-note`')
  })

  it.each(everyApi)('of %s can not have a malformed name', async (api) => {
    await expectRefused(api, valid[api], ["is not a header's name"], { call: { headers: { 'x: y\r\nz': '1' } } })
  })

  const framing = ['Host', 'Content-Length', 'Transfer-Encoding', 'Connection']
  it.each(everyApi.flatMap((api) => framing.map((name) => [api, name] as const)))(
    'of %s can not be %s, which frames the message',
    async (api, name) => {
      await expectRefused(api, valid[api], [`\`${name}\``], { call: { headers: { [name]: '5' } } })
      expectThrown(api, () => clients[api]({ baseUrl: server.url, headers: { [name]: '5' } }), `\`${name}\``)
    },
  )

  it.each(framing)('of a request to a function can not be %s either', async (name) => {
    await expectRefused('fc-http-trigger', { headers: { [name]: '5' } }, [`\`${name}\``])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { headers: { [name]: '5' } } }, [`\`${name}\``])
  })

  it('of a request to a function can not hold a line break', async () => {
    await expectRefused('fc-http-trigger', { headers: { 'x-note': 'a\r\nb' } }, ['`x-note`'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { headers: { 'x-note': 'a\r\nb' } } }, ['`x-note`'])
  })

  it.each(everyApi)('of %s that is a content type can not hold a line break', async (api) => {
    await expectRefused(api, { ...valid[api], payload: 'x', contentType: 'text/plain\r\nx: y' }, ['content-type'])
  })

  it.each(framing)('of the raw client can not be %s either', async (name) => {
    const { api } = createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl: server.url })
    const call = api.GET('/2015-03-31/functions', { headers: { [name]: '5' } })
    await expect(call).rejects.toMatchObject({ api: 'lambda', kind: 'request', code: 'INVALID_INPUT', attempts: 0 })
    expect(server.connections).toBe(0)
  })

  it.each<[Api, string, string]>([
    ['lambda', 'X-Amz-Invocation-Type', 'invocationType'],
    ['lambda', 'x-amz-log-type', 'logType'],
    ['lambda', 'x-amz-client-context', 'clientContext'],
    ['lambda', 'X-Amz-Tenant-Id', 'tenantId'],
    ['lambda', 'X-Amz-Durable-Execution-Name', 'durableExecutionName'],
    ['fc3', 'X-Fc-Invocation-Type', 'invocationType'],
    ['fc3', 'X-Fc-Log-Type', 'logType'],
    ['fc3', 'X-Fc-Async-Task-Id', 'asyncTaskId'],
    ['fc2', 'X-Fc-Invocation-Type', 'invocationType'],
    ['fc2', 'X-Fc-Log-Type', 'logType'],
    ['fc2', 'X-Fc-Stateful-Async-Invocation-Id', 'statefulAsyncInvocationId'],
    ['fc2', 'X-Fc-Account-Id', 'accountId'],
    ['fc-http-trigger', 'X-Fc-Invocation-Type', 'invocationType'],
    ['fc-http-trigger', 'X-FC-ASYNC-TASK-ID', 'asyncTaskId'],
    ['cloudbase', 'X-Tcb-Webfn', 'webFunction'],
    ['cloudbase', 'X-Qualifier', 'qualifier'],
    ['cloudbase', 'X-TCB-Region', 'region'],
  ])('of %s that an option sets, such as %s, can not be given past it', async (api, name, option) => {
    const reasons = [`\`${name}\``, `\`${option}\``]
    const headers = { [name]: 'Async' }
    await expectRefused(api, valid[api], reasons, { call: { headers } })
    await expectRefused(api, valid[api], [name.toLowerCase(), option], { client: { headers } })
    if (api === 'fc-http-trigger') await expectRefused(api, { headers, invocationType: 'sync' }, reasons)
    if (api === 'cloudbase') await expectRefused(api, { ...valid[api], webFunction: { headers } }, reasons)
  })

  it('of a trigger: all of them have 8 KB', async () => {
    await expectRefused('fc-http-trigger', { headers: { 'x-note': 'x'.repeat(8192) } }, ['`headers`', '8198 bytes', '8192 bytes'])
  })
})

describe('a path', () => {
  it.each(['/a?b=1', '/a#top'])('of a request to a function can not hold a query or a fragment: %s', async (path) => {
    await expectRefused('fc-http-trigger', { path }, ['`path`', '`query`'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { path } }, ['path`', 'query`'])
  })

  it.each(['/../admin', '/a/../../b', '..', '/./a'])('of a request to a function can not climb: %s', async (path) => {
    await expectRefused('fc-http-trigger', { path }, ['`path`', 'segment'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { path } }, ['`path`', 'segment'])
  })

  it('of a request to a function must be text', async () => {
    await expectRefused('fc-http-trigger', { path: 7 }, ['`path`'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { path: 7 } }, ['path`'])
  })

  it('and query of a trigger have 4 KB', async () => {
    await expectRefused('fc-http-trigger', { path: `/${'x'.repeat(4096)}` }, ['`path`', '4097 bytes', '4096 bytes'])
    await expectRefused('fc-http-trigger', { path: '/', query: { q: 'x'.repeat(4094) } }, ['`path`', '4097 bytes', '4096 bytes'])
  })

  it.each<[string, unknown]>([
    ['text', 'a=1'],
    ['a URLSearchParams', new URLSearchParams('a=1')],
    ['a Map', new Map([['a', 1]])],
    ['pairs', [['a', 1]]],
  ])('has a query of names and values, not %s', async (_, query) => {
    await expectRefused('fc-http-trigger', { query }, ['`query`', 'Object.fromEntries'])
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction: { query } }, ['`query`'])
    await expectRefused('fc-http-trigger', { query: { a: new Date(0) } }, ['`a`', 'text'])
  })

  it('with a line break goes out encoded', async () => {
    await trigger({ baseUrl: server.url }).invoke({ path: '/a\r\nX-Admin: 1', query: { 'b\r\n': '\r\n&c=d' } })
    expect(server.requests[0]?.url).toBe('/a%0D%0AX-Admin%3A%201?b%0D%0A=%0D%0A%26c%3Dd')
    expect(server.requests[0]?.headers['x-admin']).toBeUndefined()
  })
})

describe('credentials', () => {
  const refusals: [api: Api, what: string, client: Loose, reason: string][] = [
    ['lambda', 'are missing', { credentials: undefined }, 'secretAccessKey'],
    ['lambda', 'have no secret', { credentials: { accessKeyId: 'AK' } }, 'secretAccessKey'],
    ['lambda', 'have a secret that is a number', { credentials: { ...aws, secretAccessKey: 90210 } }, '`credentials.secretAccessKey`'],
    ['lambda', 'have a line break in the secret', { credentials: { ...aws, secretAccessKey: 's\n' } }, '`credentials.secretAccessKey`'],
    ['fc3', 'have a secret that is a number', { credentials: { ...alibaba, accessKeySecret: 90210 } }, '`credentials.accessKeySecret`'],
    ['fc3', 'have a secret that is an object', { credentials: { ...alibaba, accessKeySecret: {} } }, '`credentials.accessKeySecret`'],
    ['fc2', 'have a secret that is a list', { credentials: { ...alibaba, accessKeySecret: ['90210'] } }, '`credentials.accessKeySecret`'],
    [
      'fc-http-trigger',
      'have a secret that is a number',
      { auth: { type: 'signature', credentials: { ...alibaba, accessKeySecret: 90210 } } },
      '`credentials.accessKeySecret`',
    ],
    ['cloudbase', 'have a secret that is a number', { credentials: { secretId: 'A', secretKey: 90210 } }, '`credentials.secretKey`'],
    ['cloudbase', 'are a number', { credentials: { accessToken: 90210 } }, '`credentials.accessToken`'],
    ['lambda', 'have an empty id', { credentials: { ...aws, accessKeyId: '' } }, 'accessKeyId'],
    ['lambda', 'come as nothing from a function', { credentials: async () => undefined }, 'secretAccessKey'],
    ['lambda', 'have a line break in the id', { credentials: { ...aws, accessKeyId: 'AK\r\nx: y' } }, 'accessKeyId'],
    ['lambda', 'have a line break in the session token', { credentials: { ...aws, sessionToken: 't\r\nx: y' } }, 'sessionToken'],
    ['fc3', 'are missing', { credentials: undefined }, 'accessKeySecret'],
    ['fc3', 'have no secret', { credentials: { accessKeyId: 'AK' } }, 'accessKeySecret'],
    ['fc3', 'have a line break in the id', { credentials: { ...alibaba, accessKeyId: 'AK\r\nx: y' } }, 'accessKeyId'],
    ['fc3', 'have a line break in the security token', { credentials: { ...alibaba, securityToken: 't\r\nx: y' } }, 'securityToken'],
    ['fc2', 'are missing', { credentials: undefined }, 'accessKeySecret'],
    [
      'fc2',
      'have a line break in the security token of the older signature',
      { apiVersion: '2016-08-15', credentials: { ...alibaba, securityToken: 't\r\nx: y' } },
      'securityToken',
    ],
    ['fc-http-trigger', 'are missing', { auth: { type: 'signature' } }, 'accessKeySecret'],
    ['fc-http-trigger', 'have no password', { auth: { type: 'basic', username: 'u' } }, 'password'],
    ['fc-http-trigger', 'have no token', { auth: { type: 'bearer' } }, 'auth.token'],
    ['fc-http-trigger', 'have a line break in the token', { auth: { type: 'jwt', token: 't\r\nx: y' } }, 'auth.token'],
    ['cloudbase', 'are missing', { credentials: undefined }, 'accessToken'],
    ['cloudbase', 'are empty', { credentials: { accessToken: '' } }, 'accessToken'],
    ['cloudbase', 'have a line break in the token', { credentials: { accessToken: 't\r\nx: y' } }, 'accessToken'],
    ['cloudbase', 'have no secret', { credentials: { secretId: 'AK' } }, 'secretKey'],
    ['cloudbase', 'have a line break in the id', { credentials: { secretId: 'AK\r\nx', secretKey: 's' } }, 'secretId'],
    [
      'cloudbase',
      'have a line break in the session token',
      { credentials: { secretId: 'A', secretKey: 's', sessionToken: 't\r\nx' } },
      'sessionToken',
    ],
  ]
  it.each(refusals)('of %s that %s', async (api, _, client, reason) => {
    await expectRefused(api, valid[api], [reason], { client, code: 'MISSING_CREDENTIALS' })
  })

  it.each(refusals)('of %s that %s, also with a fetch of the caller', async (api, _, client, reason) => {
    const fetch: ClientOptions['fetch'] = (request) => globalThis.fetch(request)
    await expectRefused(api, valid[api], [reason], { client: { ...client, fetch }, code: 'MISSING_CREDENTIALS' })
  })
})

describe('an option of a call', () => {
  it.each<[string, Loose]>([
    ['timeout', { timeout: 0 }],
    ['timeout', { timeout: Number.NaN }],
    ['timeout', { timeout: '5' }],
    ['attemptTimeout', { attemptTimeout: -1 }],
    ['hooks.onRetry', { hooks: { onRetry: 'log' } }],
    ['idempotent', { idempotent: 'false' }],
    ['maxRetries', { maxRetries: -1 }],
    ['maxRetries', { maxRetries: 0.5 }],
    ['signal', { signal: {} }],
    ['responseType', { responseType: 'xml' }],
    ['schema', { schema: null }],
    ['schema', { schema: {} }],
  ])('%s can not be used: %j', async (field, call) => {
    await expectRefused('lambda', valid.lambda, [`\`${field}\``], { call, code: 'INVALID_INPUT' })
  })

  it.each(['Nope', 'constructor', 'toString', ''])('an operation %j is in no document', async (operation) => {
    const result = await lambda({ baseUrl: server.url }).call(operation)
    expectRefusal(result.error, 'lambda', [`\`${operation}\``])
    expect(server.connections).toBe(0)
  })

  it.each(namedApis)('%s without any input is refused, not thrown', async (api) => {
    await expectRefused(api, undefined, ['`input` must be an object, but it is missing'])
  })

  it('an operation with null as its input is refused, not thrown', async () => {
    const result = await lambda({ baseUrl: server.url }).call('ListFunctions', null as never)
    expectRefusal(result.error, 'lambda', ['`input` must be an object, but it is null'])
  })

  it.each(everyApi)('%s with null as its input or options is refused, not thrown', async (api) => {
    await expectRefused(api, null, ['`input` must be an object, but it is null'])
    await expectRefused(api, valid[api], ['`options` must be an object, but it is null'], { call: null as never })
  })

  it.each(['timeout', 'hooks', 'signal'])('options whose %s can not be read are refused, not thrown', async (name) => {
    const fail = () => {
      throw new Error('no')
    }
    const call = Object.defineProperty({}, name, { get: fail })
    await expectRefused('lambda', valid.lambda, ['no'], { call, code: 'INVALID_INPUT' })
  })

  it.each<[Api, unknown]>([
    ['fc-http-trigger', { method: Object.create(null) }],
    ['fc-http-trigger', { method: Symbol('GET') }],
    ['cloudbase', { functionName: 'checkout', webFunction: { method: Object.create(null) } }],
    [
      'cloudbase',
      {
        get webFunction() {
          throw new Error('no')
        },
      },
    ],
  ])('%s with a method that is no text, or a getter that throws, is refused, not thrown', async (api, input) => {
    await expectRefused(api, input, [])
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['text', 'yes'],
    ['a method that is a number', { method: 7 }],
  ])('cloudbase with a webFunction that is %s is refused, not thrown', async (_, webFunction) => {
    await expectRefused('cloudbase', { ...valid.cloudbase, webFunction }, ['webFunction'])
  })
})

describe('a factory throws a FaasError for', () => {
  it.each([
    ['lambda', createLambdaClient],
    ['fc3', createFc3Client],
    ['fc2', createFc2Client],
    ['fc-http-trigger', createFcHttpTriggerClient],
    ['cloudbase', createCloudBaseClient],
  ] as [Api, (options?: unknown) => unknown][])('%s: no options at all', (api, create) => {
    expectThrown(api, () => create(), '`options` must be an object, but it is missing')
    expectThrown(api, () => create(null), '`options` must be an object, but it is null')
  })

  it.each<[Api, string, Loose, string]>([
    ['lambda', 'no region', { region: undefined }, '`region`'],
    ['lambda', 'an empty region', { region: '' }, '`region`'],
    ['lambda', 'a region that is none', { region: 'Paris' }, '`region`'],
    ['lambda', 'a region of no partition', { region: 'xx-nowhere-9' }, '"xx-nowhere-9"'],
    ['lambda', 'a region of no partition, with an address', { region: 'xx-nowhere-9', baseUrl: 'https://example.com' }, '"xx-nowhere-9"'],
    ['lambda', 'a region that is a host', { region: 'us-east-1.evil.com/' }, '`region`'],
    ['lambda', 'a region with a line break', { region: 'us-east-1\n' }, '`region`'],
    ['lambda', 'a zone in place of a region', { region: 'us-east-1a' }, '`region`'],
    ['fc3', 'no region', { region: undefined }, '`region`'],
    ['fc3', 'a region that is a host', { region: 'evil.com/' }, '`region`'],
    ['fc3', 'a region in capitals', { region: 'CN-HANGZHOU' }, '`region`'],
    ['fc3', 'an account that is no number', { accountId: 'evil.com/' }, '`accountId`'],
    ['fc2', 'no region', { region: undefined }, '`region`'],
    ['fc2', 'a region that is a host', { region: 'evil.com/' }, '`region`'],
    ['fc2', 'an account that is no number', { accountId: '12 34' }, '`accountId`'],
    ['fc2', 'an unknown version', { apiVersion: '2020-01-01' }, '`apiVersion`'],
    ['fc-http-trigger', 'no address', { baseUrl: undefined }, '`baseUrl`'],
    ['fc-http-trigger', 'an unknown way of authentication', { baseUrl: 'https://example.com', auth: { type: 'digest' } }, '`auth.type`'],
    ['fc-http-trigger', 'no way of authentication', { baseUrl: 'https://example.com', auth: {} }, '`auth.type`'],
    ['fc-http-trigger', 'a way that is text', { baseUrl: 'https://example.com', auth: 'bearer' }, '`auth`'],
    [
      'fc-http-trigger',
      'an unknown signature',
      { baseUrl: 'https://example.com', auth: { type: 'signature', scheme: 'v4' } },
      '`auth.scheme`',
    ],
    [
      'fc-http-trigger',
      'a colon in a user name',
      { baseUrl: 'https://example.com', auth: { type: 'basic', username: 'a:b', password: 'c' } },
      '`auth.username`',
    ],
    ['cloudbase', 'no environment', { envId: undefined }, '`envId`'],
    ['cloudbase', 'an environment that is a host', { envId: 'evil.com/' }, '`envId`'],
    ['cloudbase', 'an environment that is too long', { envId: 'x'.repeat(64) }, '`envId`'],
    ['cloudbase', 'a region that is none', { region: 'shanghai' }, '`region`'],
    ['fc3', 'a limit that is no number', { asyncPayloadLimit: '256 KB' }, '`asyncPayloadLimit`'],
    ['fc2', 'a limit that is no number', { asyncPayloadLimit: Number.NaN }, '`asyncPayloadLimit`'],
    ['fc-http-trigger', 'a limit that is no number', { asyncPayloadLimit: -1 }, '`asyncPayloadLimit`'],
  ])('%s: %s', (api, _, options, reason) => {
    expectThrown(api, () => clients[api](options), reason)
  })

  it.each(
    everyApi.flatMap((api) =>
      (
        [
          ['baseUrl', 'ftp://example.com'],
          ['baseUrl', 'example.com'],
          ['baseUrl', 'https://example.com?x=1'],
          ['timeout', 0],
          ['timeout', Number.POSITIVE_INFINITY],
          ['attemptTimeout', false],
          ['maxRetries', -1],
          ['fetch', 'https://example.com'],
        ] as const
      ).map(([field, value]) => [api, field, value] as const),
    ),
  )('%s: %s %j', (api, field, value) => {
    expectThrown(api, () => clients[api]({ baseUrl: 'https://example.com', [field]: value }), `\`${field}\``)
  })
})

describe('whatever the input, what is sent is one request that says exactly that', () => {
  const nasty = [
    '\r\n',
    '\n',
    '/',
    '\\',
    '?',
    '#',
    '.',
    '..',
    '%2e%2e',
    '%0d%0a',
    '&',
    '=',
    ' ',
    '\0',
    '\ud800',
    'é',
    '价',
    'HTTP/1.1\r\n\r\nGET / ',
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const runs = { numRuns: 150 }

  it('in the path, query and header parameters of an operation', async () => {
    const client = lambda({ baseUrl: server.url })
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, qualifier, tenant) => {
        server.requests.length = 0
        const input = { path: { FunctionName: name }, query: { Qualifier: qualifier }, header: { 'X-Amz-Tenant-Id': tenant } }
        const result = await client.call('Invoke', input)
        if (!result.ok) {
          expectRefusal(result.error, 'lambda', [])
          expect(server.requests).toHaveLength(0)
          return
        }
        expect(server.requests).toHaveLength(1)
        const [request] = server.requests
        const [path = '', query] = (request?.url ?? '').split('?')
        expect(path.split('/').map(decodeURIComponent)).toEqual(['', '2015-03-31', 'functions', name, 'invocations'])
        expect([...new URLSearchParams(query)]).toEqual([['Qualifier', qualifier]])
        expect(request?.headers['x-amz-tenant-id']).toBe(tenant.trim())
        expect(request?.rawHeaders.map((text) => text.toLowerCase()).filter((text) => text === 'x-amz-tenant-id')).toHaveLength(1)
      }),
      runs,
    )
  })

  it('in the path, query and headers of a request to a function', async () => {
    const client = trigger({ baseUrl: `${server.url}/base`, auth: { type: 'signature', credentials: alibaba } })
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, hostile, async (path, name, value, note) => {
        server.requests.length = 0
        const result = await client.invoke({ path, query: { [name]: value }, headers: { 'x-note': note } })
        if (!result.ok) {
          expectRefusal(result.error, 'fc-http-trigger', [])
          expect(server.requests).toHaveLength(0)
          return
        }
        expect(server.requests).toHaveLength(1)
        const [request] = server.requests
        const [sent = '', query] = (request?.url ?? '').split('?')
        expect(new URL(`http://host${sent}`).pathname).toBe(sent)
        expect(decodeURIComponent(sent)).toBe(`/base/${path.replace(/^\//, '')}`)
        expect([...new URLSearchParams(query)]).toEqual([[name, value]])
        expect(request?.headers['x-note']).toBe(note.trim())
      }),
      runs,
    )
  })
})
