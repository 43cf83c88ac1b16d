/** What goes out when the caller leaves the choice to us. */
import { createCloudBaseClient, createFc2Client, createFcHttpTriggerClient, createLambdaClient } from 'faas-contracts'
import { presignFcUrl, signAcs3, signAcs3Trigger, signFc, signSigV4, signTc3 } from 'faas-contracts/signing'
import { expect, it } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type AnyClient, CREDENTIALS, clientOf, invokeInput } from './cases.ts'
import { answerJson, serve, type TestServer } from './server.ts'

it.each([
  ['us-east-1', 'amazonaws.com'],
  ['mx-central-1', 'amazonaws.com'],
  ['us-gov-west-1', 'amazonaws.com'],
  ['cn-north-1', 'amazonaws.com.cn'],
  ['eusc-de-east-1', 'amazonaws.eu'],
  ['us-iso-east-1', 'c2s.ic.gov'],
  ['us-isob-east-1', 'sc2s.sgov.gov'],
  ['us-isof-south-1', 'csp.hci.ic.gov'],
  ['eu-isoe-west-1', 'cloud.adc-e.uk'],
])('Lambda in %s is at %s, the domain of its partition', async (region, domain) => {
  let host = ''
  const fetch = async (request: Request) => {
    host = new URL(request.url).host
    return Response.json({})
  }
  await createLambdaClient({ region, credentials: CREDENTIALS.aws, fetch }).invoke({ functionName: 'checkout' })
  expect(host).toBe(`lambda.${region}.${domain}`)
})

const contentTypes: [what: string, api: (typeof API_IDS)[number], input: object, contentType: string][] = [
  ...API_IDS.map((api) => ['a JSON value', api, {}, 'application/json'] as (typeof contentTypes)[number]),
  // The events of Lambda and of CloudBase are JSON, also those that the caller has encoded.
  ['bytes', 'lambda', { payload: new Uint8Array([0x31]) }, 'application/json'],
  ['bytes', 'cloudbase', { payload: new Uint8Array([0x31]) }, 'application/json'],
  ['bytes for a web function', 'cloudbase', { payload: new Uint8Array([0x31]), webFunction: true }, 'application/octet-stream'],
  ['bytes', 'fc3', { payload: new Uint8Array([0x31]) }, 'application/octet-stream'],
  ['bytes', 'fc2', { payload: new Uint8Array([0x31]) }, 'application/octet-stream'],
  ['bytes', 'fc-http-trigger', { payload: new Uint8Array([0x31]) }, 'application/octet-stream'],
  ['bytes of a type', 'lambda', { payload: new Uint8Array([0x31]), contentType: 'application/cbor' }, 'application/cbor'],
]
it.each(contentTypes)('%s goes to %s %j as %s', async (_, api, input, contentType) => {
  const server = await serve((response) => answerJson(response, '{}'))
  expect(await clientOf(api, { baseUrl: server.url }).invoke({ ...invokeInput(api, 'checkout'), ...input })).toMatchObject({ ok: true })
  expect(server.requests[0]?.headers['content-type']).toBe(contentType)
})

it.each([
  ['lambda', 'x-amz-invocation-type', 'RequestResponse'],
  ['fc3', 'x-fc-invocation-type', 'Sync'],
  ['fc2', 'x-fc-invocation-type', 'Sync'],
  ['fc-http-trigger', 'x-fc-invocation-type', 'Sync'],
] as const)('%s sends %s as it is asked to, and none for the default', async (api, header, value) => {
  const server = await serve((response) => answerJson(response, '{}'))
  const client = clientOf(api, { baseUrl: server.url })
  await client.invoke(invokeInput(api, 'checkout'))
  await client.invoke({ ...invokeInput(api, 'checkout'), invocationType: 'sync' })
  expect(server.requests.map(({ headers }) => headers[header])).toEqual([undefined, value])
})

it('fc2 names the account, and the id of what is queued comes back', async () => {
  const server = await serve((response, { headers }) =>
    response
      .writeHead(202, { 'x-fc-request-id': 'r-1', 'x-fc-stateful-async-invocation-id': headers['x-fc-stateful-async-invocation-id'] })
      .end(),
  )
  const fc2 = createFc2Client({ accountId: '1029384756102938', credentials: CREDENTIALS.alibaba, baseUrl: server.url })
  const input = { serviceName: 'shop', functionName: 'ship', invocationType: 'async', statefulAsyncInvocationId: 'order-42' } as const
  expect(await fc2.invoke(input)).toMatchObject({ ok: true, asyncTaskId: 'order-42' })
  expect(server.requests[0]?.headers['x-fc-account-id']).toBe('1029384756102938')
})

it('a signed call of a trigger has a Date, for which its gateway asks', async () => {
  const server = await serve((response) => answerJson(response, '{}'))
  const auth = { type: 'signature', credentials: CREDENTIALS.alibaba } as const
  await createFcHttpTriggerClient({ baseUrl: server.url, auth }).invoke()
  const { date = '', 'x-acs-date': signed } = server.requests[0]?.headers ?? {}
  expect(Math.abs(Date.parse(date) - Date.parse(String(signed)))).toBeLessThan(1000)
})

const request = { method: 'GET', origin: 'https://example.com', path: '/a', query: 'b=1', headers: {} }
it.each<[string, string, () => Promise<Record<string, string>>]>([
  ['SigV4', 'AWS4-HMAC-SHA256 ', () => signSigV4(request, { credentials: CREDENTIALS.aws, region: 'us-east-1', service: 'sqs' })],
  ['ACS3', 'ACS3-HMAC-SHA256 ', () => signAcs3(request, { credentials: CREDENTIALS.alibaba, action: 'A', version: '2020-01-01' })],
  ['ACS3 for triggers', 'ACS3-HMAC-SHA256 ', () => signAcs3Trigger(request, { credentials: CREDENTIALS.alibaba })],
  ['FC', 'FC ', () => signFc(request, { credentials: CREDENTIALS.alibaba })],
  ['TC3', 'TC3-HMAC-SHA256 ', () => signTc3(request, { credentials: { secretId: 'a', secretKey: 'b' }, service: 'cvm' })],
])('the signer %s is there for requests of the caller, which it leaves as they are', async (_, scheme, sign) => {
  expect((await sign())['authorization']).toMatch(scheme)
  expect(request.headers).toEqual({})
})

it('so is the signer of addresses', async () => {
  const url = await presignFcUrl(request, { credentials: CREDENTIALS.alibaba, expires: Date.now() + 1000 })
  expect(url).toMatch(/^https:\/\/example\.com\/a\?b=1&x-fc-expires=\d+&.*&x-fc-signature=/)
})

const lambdaAt = ({ url }: TestServer, options = {}) =>
  createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: url, ...options })
const call = { functionName: 'checkout' }

it('a name that comes again in pairs adds to its values', async () => {
  const server = await serve((response) => answerJson(response, '1'))
  const headers = [
    ['X-Note', 'a'],
    ['x-note', 'b'],
  ] as const
  await lambdaAt(server).invoke(call, { headers })
  expect(server.requests[0]?.headers['x-note']).toBe('a, b')
})

it.each<[string, Iterable<readonly [string, string]>]>([
  ['Headers', new Headers({ 'X-Note': 'a' })],
  ['a Map', new Map([['X-Note', 'a']])],
  ['pairs', [['X-Note', 'a']]],
])('headers can be given as %s, to the client and to a call', async (_, headers) => {
  const server = await serve((response) => answerJson(response, '1'))
  await lambdaAt(server).invoke(call, { headers })
  await lambdaAt(server, { headers }).invoke(call)
  await createFcHttpTriggerClient({ baseUrl: server.url }).invoke({ headers })
  await createCloudBaseClient({ baseUrl: server.url, credentials: CREDENTIALS.cloudbase }).invoke({
    functionName: 'site',
    webFunction: { headers },
  })
  await lambdaAt(server).call('Invoke', { path: { FunctionName: 'checkout' }, header: headers as never })
  expect(server.requests.map((request) => request.headers['x-note'])).toEqual(['a', 'a', 'a', 'a', 'a'])
  const byHand = await lambdaAt(server).invoke(call, { headers: new Headers({ 'x-amz-invocation-type': 'Event' }) })
  expect(byHand.error?.message).toContain('`invocationType`')
})

it.each([
  ['an HTTP trigger', (baseUrl: string) => createFcHttpTriggerClient({ baseUrl }), (headers: Iterable<[string, string]>) => ({ headers })],
  [
    'a web function',
    (baseUrl: string) => createCloudBaseClient({ baseUrl, credentials: CREDENTIALS.cloudbase }),
    (headers: Iterable<[string, string]>) => ({ functionName: 'site', webFunction: { headers } }),
  ],
])('headers for %s can come from an iterator, which has them only once', async (_, create, inputOf) => {
  const server = await serve((response) => answerJson(response, '{}'))
  const pairs = new Map([['X-Note', 'a']]).entries()
  await (create(server.url) as AnyClient).invoke(inputOf(pairs))
  expect(server.requests[0]?.headers['x-note']).toBe('a')
})
