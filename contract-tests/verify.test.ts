/** `faas-contracts/contract` and the command `verify`: on our replay, on a Lambda that does as documented, and on those that do not. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFc2Client, createFc3Client, unwrap } from 'faas-contracts'
import { type ApiId, type CheckResult, type ContractOptions, contractOf, runContract } from 'faas-contracts/contract'
import { createReplay } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { signSigV4 } from 'faas-contracts/signing'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, onTestFinished, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { closedPort, type Received, serve } from './server.ts'

const AWS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const ALIBABA = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const CREDENTIALS: Record<ApiId, NonNullable<ContractOptions['credentials']>> = {
  lambda: AWS,
  fc3: ALIBABA,
  fc2: ALIBABA,
  'fc-http-trigger': ALIBABA,
  cloudbase: { accessToken: 'example-api-key-0001' },
}
const NAMES: ContractOptions = { functionName: 'checkout', failingFunctionName: 'broken', serviceName: 'shop' }

async function resultsOf(api: ApiId, options: ContractOptions): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for await (const result of runContract(api, options)) results.push(result)
  return results
}

const failed = (results: readonly CheckResult[]) => results.filter(({ outcome }) => outcome === 'fail')
const byId = (results: readonly CheckResult[]) => Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]))

async function replayServer(options: Parameters<typeof startReplayServer>[0] = {}) {
  const server = await startReplayServer(options)
  onTestFinished(() => server.close())
  return server
}

const addressOf = (api: ApiId, url: string) => (api === 'fc-http-trigger' ? `${url}/fc-http-trigger/web` : url)

describe('on the replay server', () => {
  test.each(API_IDS)(
    '%s: all that can run passes, the whole catalogue too',
    async (api) => {
      const { url } = await replayServer()
      const results = await resultsOf(api, { baseUrl: addressOf(api, url), catalogue: true })
      expect(failed(results)).toEqual([])
      expect(results.filter(({ outcome, id }) => outcome === 'skip' && id.startsWith('catalogue/'))).toEqual([])
      expect(results.filter(({ outcome }) => outcome === 'skip').length).toBeLessThanOrEqual(2)
      expect(results.filter(({ id }) => id.startsWith('catalogue/')).length).toBeGreaterThan(100)
    },
    60_000,
  )

  test('what a replay was asked for is marked as such', async () => {
    const { url } = await replayServer()
    const results = await resultsOf('lambda', { baseUrl: url })
    expect(results.find(({ id }) => id === 'unknown-function')).toMatchObject({ outcome: 'pass', replayed: true })
    expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'pass', replayed: false })
  })

  test('with a memory: what was created is found, and what was not is skipped', async () => {
    const { url } = await replayServer({ stateful: true })
    expect(byId(await resultsOf('fc3', { baseUrl: url }))).toMatchObject({ invoke: 'skip', 'get-function': 'skip', list: 'pass' })
    const fc3 = createFc3Client({ baseUrl: url, credentials: ALIBABA })
    for (const functionName of ['checkout', 'orders'])
      unwrap(
        await fc3.call('CreateFunction', {
          body: { functionName, runtime: 'nodejs20', handler: 'index.handler', code: { zipFile: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==' } },
        }),
      )
    const results = await resultsOf('fc3', { baseUrl: url, functionName: 'checkout', credentials: ALIBABA })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ pagination: 'pass', invoke: 'pass', 'get-function': 'pass', async: 'pass' })
  })

  test('one that verifies signatures refuses by itself, and needs its credentials', async () => {
    const { url } = await replayServer({ strictSignatures: { credentials: [AWS, ALIBABA, CREDENTIALS.cloudbase] } })
    for (const api of ['lambda', 'fc3', 'fc2', 'cloudbase'] as const) {
      expect(failed(await resultsOf(api, { baseUrl: url, credentials: CREDENTIALS[api] }))).toEqual([])
      const results = await resultsOf(api, { baseUrl: url })
      expect(failed(results)).toEqual([])
      expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'skip', reason: 'needs credentials' })
    }
  })

  test('one that runs functions is called with those that are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'checkout.mjs'), 'export const handler = async (event) => event\n')
    writeFileSync(join(folder, 'broken.mjs'), "export const handler = async () => { throw new Error('card declined') }\n")
    const { url } = await replayServer({ functions: folder })
    const results = await resultsOf('lambda', { baseUrl: url, credentials: AWS, ...NAMES })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ invoke: 'pass', 'log-tail': 'pass', 'function-failure': 'pass' })
    expect(byId(await resultsOf('lambda', { baseUrl: url }))).toMatchObject({ invoke: 'skip', 'dry-run': 'skip' })
  })

  test('the services of FC 2.0 page too', async () => {
    const { url } = await replayServer({ stateful: true })
    const fc2 = createFc2Client({ baseUrl: url, credentials: ALIBABA })
    for (const serviceName of ['orders', 'shop']) unwrap(await fc2.call('CreateService', { body: { serviceName } }))
    const results = await resultsOf('fc2', { baseUrl: url, serviceName: 'shop', credentials: ALIBABA })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ pagination: 'pass', list: 'pass' })
  })
})

interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

const ID = { 'x-amzn-requestid': '8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11', 'content-type': 'application/json' }
const ok = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...ID, ...headers },
  body,
})
const error = (status: number, code: string, body: object = { message: code }): Answer =>
  ok(status, JSON.stringify(body), { 'x-amzn-errortype': code })
const InvokeComplete = Buffer.from(
  '00000066000000541f56c8690b3a6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576656e747b7d7006d467',
  'hex',
)

/** A Lambda that does what is documented: it verifies signatures, has the functions `checkout` and `broken`, and lists them one by one. */
async function documentedLambda(request: Received): Promise<Answer> {
  const { method, headers, body } = request
  const url = new URL(request.url, 'http://127.0.0.1')
  const { authorization = '' } = headers
  if (authorization === '') return error(403, 'MissingAuthenticationTokenException')
  if (!authorization.includes(`Credential=${AWS.accessKeyId}/`)) return error(403, 'UnrecognizedClientException')
  if (authorization !== (await signatureOf(request, url))) return error(403, 'InvalidSignatureException')
  if (method === 'GET' && url.pathname === '/2015-03-31/functions') {
    const isPaged = url.searchParams.get('MaxItems') === '1'
    const isLast = url.searchParams.get('Marker') === 'm-1'
    return ok(
      200,
      JSON.stringify({
        Functions: [{ FunctionName: isLast ? 'checkout' : 'broken', FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:broken' }],
        ...(isPaged && !isLast && { NextMarker: 'm-1' }),
      }),
    )
  }
  const [, name, kind] = /^\/\d{4}-\d\d-\d\d\/functions\/([^/]+)\/(invocations|response-streaming-invocations)$/.exec(url.pathname) ?? []
  if (name === undefined) return error(404, 'UnknownOperationException')
  if (/[^\w-]/.test(decodeURIComponent(name))) return error(400, 'ValidationException')
  if (!['checkout', 'broken'].includes(name) || (url.searchParams.get('Qualifier') ?? 'prod') !== 'prod')
    return error(404, 'ResourceNotFoundException', { Type: 'User', Message: 'Function not found' })
  const type = headers['x-amz-invocation-type'] ?? 'RequestResponse'
  if (type === 'DryRun') return ok(204)
  if (type === 'Event') return body.length > 1024 * 1024 ? error(413, 'RequestEntityTooLargeException', { Message: 'Too large' }) : ok(202)
  if (kind === 'response-streaming-invocations') return ok(200, InvokeComplete, { 'content-type': 'application/vnd.amazon.eventstream' })
  const version = { 'x-amz-executed-version': '$LATEST' }
  if (!isJson(body)) return error(400, 'InvalidRequestContentException', { Type: 'User', message: 'Could not parse' })
  if (name === 'broken')
    return ok(200, '{"errorType":"Error","errorMessage":"card declined"}', { ...version, 'x-amz-function-error': 'Unhandled' })
  const log = Buffer.from('START RequestId: r\nEND RequestId: r\nREPORT RequestId: r\tDuration: 1 ms\n').toString('base64')
  return ok(200, body, { ...version, ...(headers['x-amz-log-type'] === 'Tail' && { 'x-amz-log-result': log }) })
}

async function signatureOf({ method, headers, body }: Received, url: URL): Promise<string | undefined> {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
  const own = ['host', 'x-amz-date', 'x-amz-content-sha256']
  const stamp = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const signed = await signSigV4(
    {
      method,
      origin: `http://${headers.host}`,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(names.filter((name) => !own.includes(name)).map((name) => [name, String(headers[name])])),
      ...(body !== '' && { body: Buffer.from(body) }),
    },
    { credentials: AWS, region: 'us-east-1', date: new Date(stamp) },
  )
  return signed['authorization']
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(status === 204 ? undefined : body)
}

type Change = (answer: Answer, request: Received) => Answer

async function lambdaServer(change: Change = (answer) => answer) {
  return serve((response, request) => {
    void documentedLambda(request).then((answer) => send(response, change(answer, request)))
  })
}

const EVERYTHING: ContractOptions = { ...NAMES, credentials: AWS, region: 'us-east-1', allow: ['large', 'unknown'] }

describe('on a Lambda that is no replay', () => {
  test('one that does what is documented passes every check', async () => {
    const { url } = await lambdaServer()
    const results = await resultsOf('lambda', { ...EVERYTHING, baseUrl: url })
    expect(failed(results)).toEqual([])
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['pass']))
    expect(results.some(({ replayed }) => replayed)).toBe(false)
  })

  test('the qualifier is the one that was given', async () => {
    const server = await lambdaServer()
    expect(failed(await resultsOf('lambda', { ...EVERYTHING, baseUrl: server.url, qualifier: 'prod' }))).toEqual([])
    expect(server.requests.some(({ url }) => url.includes('/checkout/invocations?Qualifier=prod'))).toBe(true)
  })

  const has = (code: string) => (answer: Answer) => answer.headers['x-amzn-errortype'] === code
  const when =
    (matches: (answer: Answer) => boolean, change: (answer: Answer) => Partial<Answer>): Change =>
    (answer) =>
      matches(answer) ? { ...answer, ...change(answer) } : answer
  const without =
    (name: string) =>
    ({ headers: { [name]: _, ...headers } }: Answer) => ({ headers })
  const isList: (answer: Answer) => boolean = ({ body }) => String(body).startsWith('{"Functions"')
  const isRun = (answer: Answer) => 'x-amz-executed-version' in answer.headers && !('x-amz-function-error' in answer.headers)

  const WRONG: [name: string, change: Change, fails: string[], difference: object][] = [
    [
      'another status',
      when(has('ResourceNotFoundException'), () => ({ status: 400 })),
      ['unknown-function', 'unknown-qualifier'],
      { what: 'status', expected: '404', actual: '400' },
    ],
    [
      'another code',
      when(has('UnrecognizedClientException'), ({ headers }) => ({ headers: { ...headers, 'x-amzn-errortype': 'AccessDeniedException' } })),
      ['unknown-key'],
      { what: 'code', expected: 'UnrecognizedClientException (403)', actual: 'AccessDeniedException (403)' },
    ],
    [
      'no code',
      when(has('ValidationException'), without('x-amzn-errortype')),
      ['invalid-name'],
      { what: 'code', expected: 'ValidationException (400)', actual: 'none (400)' },
    ],
    [
      'no request id',
      when(isRun, without('x-amzn-requestid')),
      ['invoke', 'log-tail', 'stream'].slice(0, 2),
      { what: 'header x-amzn-requestid', expected: 'a request id', actual: 'missing' },
    ],
    [
      'a web page in place of an error',
      when(has('MissingAuthenticationTokenException'), () => ({
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: '<html>Bad gateway</html>',
      })),
      ['missing-credentials'],
      { what: 'code', expected: 'MissingAuthenticationTokenException (403)', actual: 'none (502)' },
    ],
    [
      'an error without a message',
      when(has('UnknownOperationException'), () => ({ body: '{}' })),
      ['unknown-operation'],
      { what: 'body', expected: 'an object with a message', actual: 'an object with the fields (none)' },
    ],
    [
      'a list of another form',
      when(isList, () => ({ body: '{"Functions":[{"FunctionName":7}]}' })),
      ['list-functions', 'pagination'],
      { what: 'body.Functions[0].FunctionName', expected: 'string', actual: 'number' },
    ],
    [
      'a list that is not JSON',
      when(isList, () => ({ body: 'none', headers: { ...ID, 'content-type': 'text/plain' } })),
      ['list-functions', 'pagination'],
      { what: 'body', expected: 'JSON', actual: '4 bytes of text/plain that are not JSON' },
    ],
    [
      'a page that names itself as the next',
      when(isList, () => ({ body: '{"Functions":[],"NextMarker":"m-1"}' })),
      ['pagination'],
      { what: 'body.NextMarker', expected: 'another token than the page before, or none', actual: 'the same token' },
    ],
    [
      'no executed version',
      when(isRun, without('x-amz-executed-version')),
      ['invoke'],
      { what: 'header x-amz-executed-version', expected: 'text that matches ^(\\$LATEST|\\d+)$', actual: 'missing' },
    ],
    [
      'a failed function without its mark',
      when((answer) => 'x-amz-function-error' in answer.headers, without('x-amz-function-error')),
      ['function-failure'],
      { what: 'code', expected: 'Unhandled (200) or Handled (200)', actual: 'none (200)' },
    ],
    [
      'a log tail that is none',
      when(
        (answer) => 'x-amz-log-result' in answer.headers,
        ({ headers }) => ({ headers: { ...headers, 'x-amz-log-result': '!' } }),
      ),
      ['log-tail'],
      { what: 'header x-amz-log-result', actual: '1 other characters' },
    ],
    [
      'a stream that breaks off',
      when(
        ({ headers }) => headers['content-type'] === 'application/vnd.amazon.eventstream',
        () => ({ body: InvokeComplete.subarray(0, 60) }),
      ),
      ['stream'],
      { what: 'body', expected: 'frames of an event stream' },
    ],
    [
      'a queued call with a body',
      when(
        ({ status }) => status === 202,
        () => ({ body: '{}' }),
      ),
      ['async'],
      { what: 'body', expected: 'an empty body', actual: 'an object with the fields (none)' },
    ],
    [
      'an event of any size',
      when(has('RequestEntityTooLargeException'), () => ok(202)),
      ['large-async'],
      { what: 'code', expected: 'RequestEntityTooLargeException (413) or RequestTooLargeException (413)', actual: 'none (202)' },
    ],
    [
      'a dry run that runs',
      when(
        ({ status }) => status === 204,
        () => ok(200, '{}', { 'x-amz-executed-version': '$LATEST' }),
      ),
      ['dry-run'],
      { what: 'status', expected: '204', actual: '200' },
    ],
  ]

  test.each(WRONG)('%s fails the checks that are about it, and says so', async (_name, change, fails, difference) => {
    const { url } = await lambdaServer(change)
    const results = failed(await resultsOf('lambda', { ...EVERYTHING, baseUrl: url }))
    expect(results.map(({ id }) => id).sort()).toEqual([...fails].sort())
    for (const { differences } of results) expect(differences).toContainEqual(expect.objectContaining(difference))
  })

  test('a caller who may not do it, or too often, is told nothing of the behaviour', async () => {
    const { url } = await serve((response) => send(response, error(403, 'AccessDeniedException')))
    const denied = await resultsOf('lambda', { ...EVERYTHING, baseUrl: url })
    expect(failed(denied).map(({ id }) => id)).toEqual(['missing-credentials', 'unknown-key'])
    expect(denied.find(({ id }) => id === 'list-functions')).toMatchObject({
      outcome: 'skip',
      reason: 'the credentials are not allowed to do this (AccessDeniedException)',
    })
    const throttled = await serve((response) =>
      send(response, error(429, 'TooManyRequestsException', { Reason: 'CallerRateLimitExceeded', message: 'x' })),
    )
    const results = await resultsOf('lambda', { ...EVERYTHING, baseUrl: throttled.url })
    expect(results.filter(({ outcome }) => outcome === 'pass')).toEqual([])
    expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'skip', reason: 'was throttled (TooManyRequestsException)' })
  })

  test('an endpoint that nobody listens on, or that never answers, fails and does not reject', async () => {
    const refused = await resultsOf('lambda', { baseUrl: await closedPort(), credentials: AWS })
    expect(refused.filter(({ outcome }) => outcome === 'pass')).toEqual([])
    expect(refused.find(({ id }) => id === 'list-functions')?.differences).toMatchObject([{ what: 'answer' }])
    const silent = await serve(() => {})
    const check = contractOf('lambda', { baseUrl: silent.url, timeout: 50 }).find(({ id }) => id === 'missing-credentials')
    expect(await check?.run()).toMatchObject({
      outcome: 'fail',
      differences: [{ what: 'answer', actual: expect.stringContaining('50 ms') }],
    })
  })

  test('the catalogue is skipped, for no service shows it on demand', async () => {
    const { url } = await lambdaServer()
    const results = await resultsOf('lambda', { baseUrl: url, catalogue: true })
    const replays = results.filter(({ id }) => id.startsWith('catalogue/'))
    expect(replays.length).toBeGreaterThan(100)
    expect(new Set(replays.map(({ reason }) => reason))).toEqual(new Set(["can't be provoked safely on a real service"]))
  })
})

describe('every API on an endpoint that does as documented but for one thing', () => {
  /** The replay server, with a change to every answer but the one that says that it is one. */
  function changed(change: (response: Response, body: ArrayBuffer) => Response): ContractOptions['fetch'] {
    const replay = createReplay()
    return async (request) => {
      const response = await replay.fetch(request)
      return request.url.includes('/__replay/') ? response : change(response, await response.arrayBuffer())
    }
  }
  const IDS = ['x-amzn-requestid', 'x-fc-request-id', 'x-request-id']
  const CHANGES: Record<string, (response: Response, body: ArrayBuffer) => Response> = {
    'the request id is missing': ({ status, headers }, body) => {
      const rest = [...headers].filter(([name]) => !IDS.includes(name))
      return new Response([202, 204].includes(status) ? null : body, { status, headers: rest })
    },
    'the status is another': ({ headers }, body) => new Response(body, { status: 418, headers }),
    'errors are text': ({ status, headers }, body) =>
      status < 300 ? new Response(status === 204 ? null : body, { status, headers }) : new Response('no', { status, headers }),
  }
  const fails = async (api: ApiId, name: string) => {
    const fetch = changed(CHANGES[name] as (typeof CHANGES)[string])
    const baseUrl = addressOf(api, 'http://replay.test')
    return (await resultsOf(api, { baseUrl, ...(fetch && { fetch }) })).filter(({ outcome }) => outcome !== 'skip')
  }

  test.each(API_IDS)('%s: no request id', async (api) => {
    const results = await fails(api, 'the request id is missing')
    expect(results.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id)).toEqual([])
    for (const { differences } of results) expect(differences).toMatchObject([{ expected: 'a request id', actual: 'missing' }])
  })

  test.each(API_IDS)('%s: another status', async (api) => {
    const results = await fails(api, 'the status is another')
    // Of some errors only the code is documented; an endpoint may give them the status that it likes.
    const free = results.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id)
    const expected: Partial<Record<ApiId, string[]>> = {
      fc3: ['wrong-signature', 'unknown-qualifier'],
      cloudbase: ['unknown-qualifier', 'unknown-function'],
    }
    expect(free.sort()).toEqual((expected[api] ?? []).sort())
    expect(results.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(5)
  })

  test.each(API_IDS)('%s: an error that is not JSON', async (api) => {
    const results = await fails(api, 'errors are text')
    const errors = results.filter(
      ({ replayed, id }) => replayed && (api === 'cloudbase' || api === 'fc-http-trigger' || id !== 'function-failure'),
    )
    expect(errors.length).toBeGreaterThan(4)
    expect(errors.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id)).toEqual([])
  })
})

describe('as a library', () => {
  // As the README has it, in this very runner.
  test.for(contractOf('cloudbase', { baseUrl: 'http://replay.test', fetch: createReplay().fetch }))(
    'vitest: $id',
    async (check, { skip }) => {
      const { outcome, reason, differences } = await check.run()
      skip(outcome === 'skip', reason)
      expect(differences).toEqual([])
    },
  )

  test('node:test', async () => {
    const program = `
      import assert from 'node:assert/strict'
      import { test } from 'node:test'
      import { contractOf } from 'faas-contracts/contract'
      import { createReplay } from 'faas-contracts/replay'
      for (const check of contractOf('fc3', { baseUrl: 'http://replay.test', fetch: createReplay().fetch }))
        test(check.title, async (t) => {
          const { outcome, reason, differences } = await check.run()
          if (outcome === 'skip') t.skip(reason)
          assert.deepEqual(differences, [])
        })`
    const { stdout } = await new Promise<{ stdout: string }>((resolve, reject) => {
      const child = execFile(
        process.execPath,
        ['--test-reporter=tap', '--input-type=module', '-e', program],
        { cwd: new URL('../', import.meta.url).pathname, env: CLEAN },
        (failure, stdout) => (failure ? reject(failure) : resolve({ stdout })),
      )
      child.stdin?.end()
    })
    expect(stdout).toMatch(/^# pass 1\d$/m)
    expect(stdout).toMatch(/^# fail 0$/m)
  })
})

describe('safe by default', () => {
  /** Answers as an endpoint of no manners would, which takes everything for a success. */
  const recorder = () => serve((response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  const isRead = ({ method }: Received) => method === 'GET'
  const isDryRun = ({ headers }: Received) => headers['x-amz-invocation-type'] === 'DryRun'
  const isReplayQuestion = ({ url }: Received) => url === '/__replay/errors'

  test.each(API_IDS)('%s: without names nothing is created and no function is called', async (api) => {
    const server = await recorder()
    await resultsOf(api, { baseUrl: server.url, credentials: CREDENTIALS[api], catalogue: true })
    const unsafe = server.requests.filter((request) => !isRead(request) && !isDryRun(request))
    expect(unsafe.map(({ method, url }) => `${method} ${url}`)).toEqual([])
    // Every dry run, and every read of CloudBase, which is a call too, is of a name that is made up.
    for (const { url } of server.requests.filter((request) => isDryRun(request) || /^\/v1\/functions\//.test(request.url)))
      expect(url).toContain('/faas-contracts-verify-')
    if (api === 'fc-http-trigger') expect(server.requests).toEqual([])
    else expect(server.requests.length).toBeGreaterThan(2)
  })

  test.each(API_IDS)('%s: with names only those are called', async (api) => {
    const server = await recorder()
    const names = api === 'fc-http-trigger' ? { functionName: '/checkout', failingFunctionName: '/broken' } : NAMES
    await resultsOf(api, { baseUrl: server.url, credentials: CREDENTIALS[api], ...names })
    const calls = server.requests.filter((request) => !isRead(request) && !isDryRun(request))
    expect(calls.length).toBeGreaterThan(0)
    for (const { method, url } of calls) {
      expect(method).toBe('POST')
      expect(url).toMatch(
        api === 'fc-http-trigger' ? /^\/(checkout|broken)$/ : /\/(checkout|broken)(\/(response-streaming-)?invocations(\?.*)?)?$/,
      )
    }
    // Nothing large goes out unless it is allowed.
    expect(Math.max(...server.requests.map(({ body }) => body.length))).toBeLessThan(1000)
  })

  test('large payloads and calls of made-up names go out when they are allowed', async () => {
    const server = await recorder()
    await resultsOf('cloudbase', { baseUrl: server.url, credentials: CREDENTIALS.cloudbase, ...NAMES, allow: ['large', 'unknown'] })
    expect(server.requests.some(({ body }) => body.length > 6 * 1024 * 1024)).toBe(true)
    expect(server.requests.some(({ method, url }) => method === 'POST' && url.includes('faas-contracts-verify-'))).toBe(true)
  })

  test('nothing is sent before a check runs', async () => {
    const server = await recorder()
    expect(contractOf('fc3', { baseUrl: server.url, credentials: ALIBABA }).length).toBeGreaterThan(10)
    expect(server.requests).toEqual([])
  })

  test('what says to replay is sent to a replay server only', async () => {
    const server = await recorder()
    await resultsOf('lambda', { ...EVERYTHING, baseUrl: server.url })
    expect(server.requests.filter(isReplayQuestion)).toHaveLength(1)
    expect(server.requests.some(({ headers }) => headers['prefer'] !== undefined)).toBe(false)
  })

  test('a trigger that is no replay is not asked whether it is one, for the question would call it', async () => {
    const server = await recorder()
    await resultsOf('fc-http-trigger', { baseUrl: server.url, functionName: '/health', auth: { type: 'bearer', token: 'canary-token-1' } })
    expect(server.requests.some(isReplayQuestion)).toBe(false)
    expect(new Set(server.requests.map(({ url }) => url))).toEqual(new Set(['/health']))
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer canary-token-1', undefined, 'Bearer not-the-secret-of-this-key']),
    )
  })
})

describe('options that can not be used', () => {
  test.each<[ApiId, ContractOptions, RegExp]>([
    ['lambda', {}, /region/],
    ['lambda', { baseUrl: 'nowhere' }, /baseUrl/],
    ['fc3', {}, /region/],
    ['cloudbase', {}, /envId/],
    ['fc-http-trigger', {}, /baseUrl/],
    ['fc-http-trigger', { baseUrl: 'http://127.0.0.1', functionName: 'health' }, /functionName.*path/],
    ['lambda', { baseUrl: 'http://127.0.0.1', timeout: -1 }, /timeout/],
    ['lambda', { baseUrl: 'http://127.0.0.1', allow: ['everything' as 'large'] }, /allow/],
    ['nothing' as 'lambda', { baseUrl: 'http://127.0.0.1' }, /api/],
  ])('%s %j', (api, options, message) => {
    expect(() => contractOf(api, options)).toThrow(message)
  })
})

const require = createRequire(import.meta.url)
const main = new URL(require('faas-contracts/package.json').bin['faas-contracts'], new URL('../', import.meta.url)).pathname
const CLEAN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|ALIBABA_CLOUD|TENCENTCLOUD|CLOUDBASE)_/.test(name)))

function verify(args: string[], env: Record<string, string> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...CLEAN, ...env }, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, [main, 'verify', ...args], options, (failure, stdout, stderr) => {
      resolve({ code: failure ? Number(failure.code) : 0, stdout, stderr })
    })
  })
}

const AWS_ENV = { AWS_ACCESS_KEY_ID: AWS.accessKeyId, AWS_SECRET_ACCESS_KEY: AWS.secretAccessKey, AWS_REGION: 'us-east-1' }

describe('the command', () => {
  test('exits 0 when all that ran passed', async () => {
    const { url } = await replayServer()
    const { code, stdout, stderr } = await verify(['lambda', '--base-url', url])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('✓ unknown-function: ')
    expect(stdout).toMatch(/\n15 passed, 0 failed, 2 skipped\n9 of them replayed on demand/)
    expect(stdout).not.toContain('\u001b')
  })

  test('takes credentials from the environment, and exits 1 when a check failed', async () => {
    const { url } = await lambdaServer((answer) => (answer.status === 404 ? { ...answer, status: 410 } : answer))
    const { code, stdout } = await verify(['lambda', '--base-url', url, '--function', 'checkout'], AWS_ENV)
    expect(code).toBe(1)
    expect(stdout).toContain('✗ unknown-function: ')
    expect(stdout).toContain('    status: expected 404, got 410\n    documented: https://')
    expect(stdout).toContain('- function-failure: ')
    expect(stdout).toContain('(needs --failing-function NAME)')
  })

  test.each([
    [[]],
    [['lamda']],
    [['lambda']],
    [['lambda', 'fc3']],
    [['lambda', '--base-url', 'nowhere']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--format', 'xml']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--timeout', 'soon']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--only', 'nothing']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--auth', 'bearer']],
    [['fc-http-trigger', '--base-url', 'http://127.0.0.1', '--auth', 'bearer']],
    [['lambda', '--invoke-everything']],
  ])('exits 2 for %j and shows the help', async (args) => {
    const { code, stdout, stderr } = await verify(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Usage: faas-contracts verify')
  })

  test('exits 2 when nothing could be checked', async () => {
    const server = await serve()
    const { code, stdout, stderr } = await verify(['fc-http-trigger', '--base-url', server.url])
    expect(code).toBe(2)
    expect(stdout).toContain('(needs --function NAME)')
    expect(stderr).toContain('nothing could be checked')
    expect(server.requests).toEqual([])
  })

  test('says which variables hold the credentials that are missing', async () => {
    const { url } = await lambdaServer()
    const { code, stderr } = await verify(['lambda', '--base-url', url])
    expect(code).toBe(0)
    expect(stderr).toContain('AWS_ACCESS_KEY_ID')
  })

  test('--list sends nothing and needs no address; --only runs one', async () => {
    const listed = await verify(['fc3', '--list', '--region', 'cn-hangzhou'])
    expect(listed.code).toBe(0)
    expect(listed.stdout).toMatch(/^function-failure +A function that fails .* \[credentials, failingFunctionName\]$/m)
    const { url } = await replayServer()
    const one = await verify([
      'fc3',
      '--base-url',
      url,
      '--only',
      'async',
      '--only',
      'catalogue/InvokeFunction/*',
      '--catalogue',
      '--format',
      'json',
    ])
    const { passed, results } = JSON.parse(one.stdout) as { passed: number; results: CheckResult[] }
    expect(passed).toBe(results.length)
    expect(results[0]?.id).toBe('async')
    expect(results.slice(1).every(({ id }) => id.startsWith('catalogue/InvokeFunction/'))).toBe(true)
  })

  test('--output writes the report to a file and keeps the summary on the terminal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'junit.xml')
    const { url } = await replayServer()
    const { code, stdout } = await verify(['cloudbase', '--base-url', url, '--format', 'junit', '--output', file])
    expect(code).toBe(0)
    expect(stdout).toContain('8 passed, 0 failed, 1 skipped')
    expect(XMLValidator.validate(readFileSync(file, 'utf8'))).toBe(true)
  })
})

/** What breaks reports that are put together without care. */
const HOSTILE = `</failure>]]>&amp;"'<x a="# SKIP \\# # TODO ok 99 - forged\n...\nnot ok 1\u0001\u001b[31m\ud800`

describe('reports', () => {
  const hostileServer = () =>
    serve((response) =>
      response
        .writeHead(400, { 'content-type': 'application/json', 'x-request-id': 'r-1' })
        .end(JSON.stringify({ code: HOSTILE, message: 'x', requestId: 'r-1' })),
    )
  const env = { CLOUDBASE_APIKEY: 'example-api-key-0001' }
  const args = (url: string, format: string) => ['cloudbase', '--base-url', url, '--function', 'checkout', '--format', format]

  test('TAP 14 that a strict parser reads, also when what arrived is hostile', async () => {
    const { url } = await hostileServer()
    const { code, stdout } = await verify(args(url, 'tap'), env)
    expect(code).toBe(1)
    const points = parseTap(stdout)
    expect(points.map(({ ok, skipped }) => (skipped ? 'skip' : ok ? 'pass' : 'fail'))).toEqual([
      ...['fail', 'fail', 'fail', 'skip', 'fail', 'fail', 'fail', 'skip', 'skip'],
    ])
    expect(points[3]?.skipped).toBe('needs --allow unknown')
    expect(points[0]?.description).toContain('missing-credentials: ')
    expect(points[0]?.yaml).toContain('      - what: "code"')
  })

  test('JUnit that is well formed, with the same outcomes', async () => {
    const { url } = await hostileServer()
    const { stdout } = await verify(args(url, 'junit'), env)
    expect(XMLValidator.validate(stdout)).toBe(true)
    expect([...stdout].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([])
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(stdout)
    const { testsuite } = testsuites
    expect(testsuite).toMatchObject({ '@_tests': '9', '@_failures': '6', '@_skipped': '3', '@_errors': '0' })
    expect(testsuite.testcase).toHaveLength(9)
    expect(testsuite.testcase[3].skipped['@_message']).toBe('needs --allow unknown')
    expect(testsuite.testcase[0].failure['#text']).toContain('code: expected MISSING_CREDENTIALS (401), got </failure>]]>')
  })

  test('text that moves no cursor', async () => {
    const { url } = await hostileServer()
    const { stdout } = await verify(args(url, 'text'), env)
    expect([...stdout].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([])
  })

  test.each(['text', 'tap', 'junit', 'json'])('%s: no secret, also when the endpoint sends it back', async (format) => {
    const secrets = {
      AWS_SECRET_ACCESS_KEY: 'canary/SECRET+7f3a91',
      AWS_SESSION_TOKEN: 'canary-TOKEN-55d1',
      AWS_ACCESS_KEY_ID: 'AKIACANARY7F3A',
    }
    const lambda = await serve((response, { headers }) => {
      const sent = `${headers.authorization} x-amz-security-token: ${headers['x-amz-security-token']}`
      response
        .writeHead(200, { 'x-amzn-errortype': sent, 'content-type': sent, 'x-amz-executed-version': sent })
        .end(JSON.stringify({ [sent]: sent }))
    })
    const one = await verify(
      ['lambda', '--base-url', lambda.url, '--function', 'checkout', '--failing-function', 'broken', '--format', format],
      { ...secrets, AWS_REGION: 'us-east-1' },
    )
    expect(one.code).toBe(1)
    const cloudbase = await serve((response, { headers }) =>
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ code: headers.authorization, message: 'x' })),
    )
    const two = await verify(['cloudbase', '--base-url', cloudbase.url, '--function', 'checkout', '--format', format], {
      CLOUDBASE_APIKEY: 'canary-APIKEY-9e2c',
    })
    expect(two.code).toBe(1)
    expect(cloudbase.requests.some(({ headers }) => headers.authorization === 'Bearer canary-APIKEY-9e2c')).toBe(true)
    for (const { stdout, stderr } of [one, two]) expect(`${stdout}${stderr}`).not.toMatch(/canary|CANARY|Signature=[0-9a-f]/)
  })
})

interface TestPoint {
  ok: boolean
  description: string
  skipped: string | undefined
  yaml: string[]
}

/** Every line is one that TAP 14 has here: the version, the plan, a test point in order, or its indented YAML block. */
function parseTap(text: string): TestPoint[] {
  expect(text.endsWith('\n')).toBe(true)
  const lines = text.slice(0, -1).split('\n')
  expect(lines.shift()).toBe('TAP version 14')
  const plan = /^1\.\.(\d+)$/.exec(lines.shift() ?? '')
  const points: TestPoint[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    // A # that is not escaped begins a directive.
    const point = /^(ok|not ok) (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # SKIP ((?:[^\\#]|\\[\\#])*))?$/.exec(line)
    expect(point, line).not.toBeNull()
    const [, verdict, number, description = '', skipped] = point as RegExpExecArray
    expect(Number(number)).toBe(points.length + 1)
    const yaml: string[] = []
    if (lines[i + 1] === '  ---') {
      i += 2
      for (; lines[i] !== '  ...'; i++) {
        expect(lines[i]).toMatch(/^ {2}( *(- )?[a-z]+:( ("([^"\\]|\\.)*"|[a-z]+))?)$/)
        yaml.push(lines[i] as string)
      }
    }
    points.push({ ok: verdict === 'ok', description, skipped, yaml })
  }
  expect(points).toHaveLength(Number(plan?.[1]))
  return points
}
