/** `faas-contracts/contract` as a judge: of endpoints that do as documented, and of those that do not in one thing. */
import { type ApiId, type ContractOptions, contractOf } from 'faas-contracts/contract'
import { createReplay } from 'faas-contracts/replay'
import { describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type Answer, type Change, error, ID, InvokeComplete, lambdaServer, ok, send } from './documented-lambda.ts'
import { answerJson, closedPort, serve } from './server.ts'
import { ALIBABA, AWS, addressOf, byId, EVERYTHING, failed, resultsOf } from './verifying.ts'

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
      ['invoke', 'log-tail'],
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
      'a list without its items',
      when(isList, () => ({ body: '{"data":{"Functions":[]}}' })),
      ['list-functions', 'pagination'],
      { what: 'body.Functions', expected: 'to be there', actual: 'missing' },
    ],
    [
      'a page with more than was asked for',
      (answer, { url }) => (isList(answer) && url.includes('MaxItems=1') ? { ...answer, body: '{"Functions":[{},{}]}' } : answer),
      ['pagination'],
      { what: 'body.Functions', expected: '1 item, as was asked for', actual: '2 items' },
    ],
    [
      'a page that names itself as the next',
      when(isList, () => ({ body: '{"Functions":[],"NextMarker":"m-1"}' })),
      ['pagination'],
      { what: 'body.NextMarker', expected: 'another token than the page before, or none', actual: 'the same token' },
    ],
    [
      'a second page that is the first again',
      (answer, { url }) =>
        isList(answer) && url.includes('Marker=') ? { ...answer, body: String(answer.body).replace('"checkout"', '"broken"') } : answer,
      ['pagination'],
      { what: 'body.Functions[0]', expected: 'another item than on the page before', actual: 'the same item' },
    ],
    [
      'a second page with more than was asked for',
      (answer, { url }) => (isList(answer) && url.includes('Marker=') ? { ...answer, body: '{"Functions":[{},{}]}' } : answer),
      ['pagination'],
      { what: 'body.Functions', expected: '1 item, as was asked for', actual: '2 items' },
    ],
    [
      'no executed version',
      when(isRun, without('x-amz-executed-version')),
      ['invoke'],
      { what: 'header x-amz-executed-version', expected: 'text that matches ^(\\$LATEST|\\d+)$', actual: 'missing' },
    ],
    [
      'an executed version that is none',
      when(isRun, ({ headers }) => ({ headers: { ...headers, 'x-amz-executed-version': 'latest' } })),
      ['invoke', 'log-tail'],
      { what: 'header x-amz-executed-version' },
    ],
    [
      'a result of another media type',
      when(isRun, ({ headers }) => ({ headers: { ...headers, 'content-type': 'text/plain' } })),
      ['invoke'],
      { what: 'header content-type', expected: 'application/json', actual: 'text/plain' },
    ],
    [
      'a failed function that does not say why',
      when(
        (answer) => 'x-amz-function-error' in answer.headers,
        () => ({ body: '{}' }),
      ),
      ['function-failure'],
      { what: 'body', expected: 'an object with an errorMessage', actual: 'an object with the fields (none)' },
    ],
    [
      'a log tail of another text',
      when(
        (answer) => 'x-amz-log-result' in answer.headers,
        ({ headers }) => ({ headers: { ...headers, 'x-amz-log-result': btoa('another text') } }),
      ),
      ['log-tail'],
      { what: 'header x-amz-log-result', actual: '16 other characters' },
    ],
    [
      'null in place of a list',
      when(isList, () => ({ body: 'null' })),
      ['list-functions', 'pagination'],
      { what: 'body', expected: 'object', actual: 'null' },
    ],
    [
      'a second page that fails',
      (answer, { url }) => (isList(answer) && url.includes('Marker=') ? error(500, 'ServiceException') : answer),
      ['pagination'],
      { what: 'status', expected: '200', actual: '500 (ServiceException)' },
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
      { what: 'header x-amz-log-result', expected: 'the log tail as base64', actual: '1 characters that are not base64' },
    ],
    [
      'a log tail without the padding of base64',
      when(
        (answer) => 'x-amz-log-result' in answer.headers,
        ({ headers }) => ({ headers: { ...headers, 'x-amz-log-result': btoa('REPORT RequestId: r').replace(/=+$/, '') } }),
      ),
      ['log-tail'],
      { what: 'header x-amz-log-result', expected: 'the log tail as base64', actual: '26 characters that are not base64' },
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
      'a queued call that is marked as failed',
      when(
        ({ status }) => status === 202,
        ({ headers }) => ({ headers: { ...headers, 'x-amz-function-error': 'Unhandled' } }),
      ),
      ['async'],
      { what: 'header x-amz-function-error', expected: 'not to be there', actual: 'Unhandled' },
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
    [
      'a success with the code of a throttled call',
      when(
        ({ status }) => status === 204,
        () => ok(200, '{}', { 'x-amzn-errortype': 'TooManyRequestsException' }),
      ),
      ['dry-run'],
      { what: 'status', expected: '204', actual: '200 (TooManyRequestsException)' },
    ],
    [
      'the code of a throttled call with the status of another error',
      when(has('MissingAuthenticationTokenException'), () => error(401, 'TooManyRequestsException')),
      ['missing-credentials'],
      { what: 'code', expected: 'MissingAuthenticationTokenException (403)', actual: 'TooManyRequestsException (401)' },
    ],
    [
      'a web page in place of a list',
      when(isList, () => ({ status: 404, headers: { 'content-type': 'text/html' }, body: '<html>Not found</html>' })),
      ['list-functions', 'pagination'],
      { what: 'body', expected: 'an error of the API', actual: '22 bytes of text/html that are not JSON' },
    ],
    [
      'a redirect',
      when(isList, () => ({ status: 307, headers: { location: 'https://login.example/' }, body: '' })),
      ['list-functions', 'pagination'],
      { what: 'redirect', expected: 'none, as signed calls follow none', actual: 'to https://login.example/' },
    ],
    [
      'a refusal of credentials that are right',
      when(isList, () => error(403, 'InvalidSignatureException')),
      ['list-functions', 'pagination'],
      { what: 'credentials', expected: 'to be accepted', actual: '403 (InvalidSignatureException)' },
    ],
  ]

  test.each(WRONG)('%s fails the checks that are about it, and says so', async (_name, change, fails, difference) => {
    const { url } = await lambdaServer(change)
    const results = failed(await resultsOf('lambda', { ...EVERYTHING, baseUrl: url }))
    expect(results.map(({ id }) => id).sort()).toEqual([...fails].sort())
    for (const { differences } of results) expect(differences).toContainEqual(expect.objectContaining(difference))
  })

  test.each<[string, Change]>([
    ['without a content type', (answer) => (answer.status === 404 ? { ...answer, ...without('content-type')(answer) } : answer)],
    [
      'as JSON of another kind',
      (answer) =>
        answer.status === 404 ? { ...answer, headers: { ...answer.headers, 'content-type': 'application/x-amz-json-1.1' } } : answer,
    ],
    [
      'with the namespace of its code',
      ({ headers, ...answer }) => {
        const { 'x-amzn-errortype': code } = headers
        return { ...answer, headers: { ...headers, ...(code && { 'x-amzn-errortype': `com.amazonaws.lambda#${code}:http://internal/` }) } }
      },
    ],
    [
      'or a result with a media type in other letters',
      ({ headers, ...answer }) => ({
        ...answer,
        headers:
          headers['content-type'] === 'application/json' ? { ...headers, 'content-type': 'Application/JSON; charset=UTF-8' } : headers,
      }),
    ],
    [
      'or a page whose token is empty',
      (answer) => (isList(answer) ? { ...answer, body: String(answer.body).replace(/"NextMarker":.*}/, '"NextMarker":""}') } : answer),
    ],
    ['or a list of empty pages', (answer) => (isList(answer) ? { ...answer, body: String(answer.body).replace(/\[.*\]/, '[]') } : answer)],
  ])('an error %s is none the worse', async (_, change) => {
    const { url } = await lambdaServer(change)
    expect(failed(await resultsOf('lambda', { ...EVERYTHING, baseUrl: url }))).toEqual([])
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
    // Its documented status is 400; 429 has one meaning only.
    const other = await serve((response) => send(response, error(429, 'ThrottlingException')))
    const throttledToo = await resultsOf('lambda', { ...EVERYTHING, baseUrl: other.url })
    expect(throttledToo.find(({ id }) => id === 'invoke')).toMatchObject({ reason: 'was throttled (ThrottlingException)' })
  })

  test("a gateway's code for a throttled call goes on after `Throttling`", async () => {
    const { url } = await serve((response) => answerJson(response, { Code: 'Throttling.User', Message: 'x', RequestId: 'r-1' }, 429))
    const results = await resultsOf('fc3', { functionName: 'checkout', baseUrl: url, credentials: ALIBABA })
    expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'skip', reason: 'was throttled (Throttling.User)' })
    expect(failed(results)).toEqual([])
  })

  test('an endpoint that nobody listens on, or that never answers, fails and does not reject', async () => {
    const refused = await resultsOf('lambda', { baseUrl: await closedPort(), credentials: AWS })
    expect(refused.filter(({ outcome }) => outcome === 'pass')).toEqual([])
    expect(refused.find(({ id }) => id === 'list-functions')?.differences).toMatchObject([
      { what: 'answer', actual: expect.stringContaining('ECONNREFUSED') },
    ])
    // One of the ports that `fetch` refuses, whoever listens there.
    const blocked = contractOf('lambda', { baseUrl: 'http://127.0.0.1:10080' }).find(({ id }) => id === 'missing-credentials')
    expect(await blocked?.run()).toMatchObject({ differences: [{ what: 'answer', actual: expect.stringContaining('bad port') }] })
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
    // Documents have `FcCommonError`, real answers both.
    FCCommonError: ({ status, headers }, body) => {
      const spelled = [...headers].map(([name, value]): [string, string] => [name, value.replace('FcCommonError', 'FCCommonError')])
      return new Response([202, 204].includes(status) ? null : body, { status, headers: spelled })
    },
    'successes say nothing': ({ status, headers }, body) => {
      const isJson = headers.get('content-type') === 'application/json'
      return new Response(status === 200 && isJson ? '{}' : [202, 204].includes(status) ? null : body, { status, headers })
    },
    'errors have the status of a success': ({ status, headers }, body) =>
      new Response([202, 204].includes(status) ? null : body, { status: status < 400 ? status : 200, headers }),
    'errors are text': ({ status, headers }, body) =>
      status < 300 ? new Response(status === 204 ? null : body, { status, headers }) : new Response('no', { status, headers }),
  }
  const fails = async (api: ApiId, name: string) => {
    const fetch = changed(CHANGES[name] as (typeof CHANGES)[string])
    const baseUrl = addressOf(api, 'http://replay.test')
    const results = (await resultsOf(api, { baseUrl, ...(fetch && { fetch }) })).filter(({ outcome }) => outcome !== 'skip')
    expect(results.length).toBeGreaterThan(2)
    return results
  }

  test('fc-http-trigger: the type of an error has two spellings, and both are right', async () => {
    const results = await fails('fc-http-trigger', 'FCCommonError')
    expect(failed(results)).toEqual([])
  })

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
      cloudbase: ['unknown-qualifier', 'unknown-function', 'large-payload'],
    }
    expect(free.sort()).toEqual((expected[api] ?? []).sort())
    expect(results.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThanOrEqual(5)
  })

  test.each<[ApiId, string[]]>([
    ['lambda', ['list-functions']],
    ['fc3', ['list', 'get-function', 'list-triggers']],
    ['fc2', ['list', 'get-function', 'list-triggers', '2016-08-15-list']],
  ])('%s: reads that answer an empty object', async (api, ids) => {
    const results = byId(await fails(api, 'successes say nothing'))
    expect(ids.map((id) => `${id} ${results[id]}`)).toEqual(ids.map((id) => `${id} fail`))
  })

  test('fc-http-trigger: a refusal without a request id', async () => {
    const { url } = await serve((response) => response.writeHead(403, { 'x-fc-error-type': 'FcCommonError' }).end())
    const options = { baseUrl: url, functionName: '/', auth: { type: 'bearer', token: 'example-token' } } as const
    const refusals = (await resultsOf('fc-http-trigger', options)).filter(({ id }) => id.endsWith('-credentials'))
    expect(refusals.map(({ differences }) => differences)).toMatchObject([[{ expected: 'a request id' }], [{ expected: 'a request id' }]])
  })

  test('fc3: a function of another name', async () => {
    const replay = createReplay()
    // One that does not say that it is a replay.
    const fetch = async (request: Request) =>
      request.url.includes('/__replay/') ? new Response(null, { status: 404 }) : replay.fetch(request)
    const checks = contractOf('fc3', { baseUrl: 'http://fc.test', credentials: ALIBABA, functionName: 'another', fetch })
    expect(await checks.find(({ id }) => id === 'get-function')?.run()).toMatchObject({
      outcome: 'fail',
      differences: [{ what: 'body.functionName', expected: 'the name of the function', actual: 'another name' }],
    })
  })

  test.each(['acs3', 'fc'] as const)('fc-http-trigger: a gateway that verifies signatures (%s)', async (scheme) => {
    const replay = createReplay({ strictSignatures: { credentials: [ALIBABA] } })
    // One that does not say that it is a replay.
    const fetch = async (request: Request) =>
      request.url.includes('/__replay/') ? new Response(null, { status: 404 }) : replay.fetch(request)
    const auth = { type: 'signature', credentials: ALIBABA, scheme } as const
    const results = await resultsOf('fc-http-trigger', {
      baseUrl: addressOf('fc-http-trigger', 'http://fc.test'),
      functionName: '/a',
      auth,
      fetch,
    })
    expect(byId(results)).toMatchObject({ invoke: 'pass', 'wrong-credentials': 'pass' })
  })

  test('fc-http-trigger: of the catalogue, request ids that are none', async () => {
    const withNumber = changed(({ status, headers }, body) => {
      const text = new TextDecoder().decode(body).replace(/"RequestId":"[^"]*"/, '"RequestId":7')
      return new Response([202, 204].includes(status) ? null : text, { status, headers })
    })
    const baseUrl = addressOf('fc-http-trigger', 'http://replay.test')
    const checks = contractOf('fc-http-trigger', { baseUrl, catalogue: true, ...(withNumber && { fetch: withNumber }) })
    expect(await checks.find(({ id }) => id === 'catalogue/InvokePost/AccessDenied')?.run()).toMatchObject({
      outcome: 'fail',
      differences: [{ what: 'body.RequestId', expected: 'a request id', actual: '7' }],
    })
  })

  test.each(API_IDS)('%s: an error that is a success', async (api) => {
    const results = await fails(api, 'errors have the status of a success')
    // A function that failed is one on Lambda and Function Compute.
    const errors = results.filter(({ replayed, id }) => replayed && id !== 'function-failure')
    expect(errors.length).toBeGreaterThan(1)
    expect(errors.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id)).toEqual([])
  })

  test.each(API_IDS)('%s: an error that is not JSON', async (api) => {
    const results = await fails(api, 'errors are text')
    const errors = results.filter(
      ({ replayed, id }) => replayed && (api === 'cloudbase' || api === 'fc-http-trigger' || id !== 'function-failure'),
    )
    expect(errors.length).toBeGreaterThan(2)
    expect(errors.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id)).toEqual([])
  })
})
