/** Scripts: what a client gets in what order, over a port and in the process, through TypeScript and through HTTP. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { createCloudBaseClient, createFc3Client, createLambdaClient, type FaasError } from 'faas-contracts'
import { createReplay, type Fault, type Replay, type ScriptRule } from 'faas-contracts/replay'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const aws = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }, maxRetries: 0, timeout: 5000 }
const invocation = { functionName: 'checkout', payload: { cart: 42 } }

let server: ReplayServer
beforeAll(async () => {
  server = await startReplayServer()
})
beforeEach(() => server.replay.reset())
afterAll(() => server.close())

type Way = [name: string, start: () => { replay: Replay; options: { baseUrl?: string; fetch?: Replay['fetch'] } }]
const WAYS: Way[] = [
  ['on a port', () => ({ replay: server.replay, options: { baseUrl: server.url } })],
  [
    'in the process',
    () => {
      const replay = createReplay()
      return { replay, options: { fetch: replay.fetch } }
    },
  ],
]

const codeOf = ({ ok, error }: { ok: boolean; error?: FaasError | undefined }) => (ok ? 'ok' : error?.code)

describe.each(WAYS)('%s', (_, start) => {
  test('answers come in order, and the client retries into the success', async () => {
    const { replay, options } = start()
    replay.script([{ functionName: 'checkout', answers: ['TooManyRequestsException', 'TooManyRequestsException', 'ok'] }])
    const lambda = createLambdaClient({ ...aws, ...options, maxRetries: 2, timeout: 20_000 })
    expect(await lambda.invoke(invocation)).toMatchObject({ ok: true, data: { cart: 42 }, attempts: 3 })
    expect(replay.requests.map(({ answer }) => `${answer.status} ${answer.by}`)).toEqual(['429 script', '429 script', '200 echo'])
    expect(replay.pending).toEqual([])
  })

  test('an answer can be all its own', async () => {
    const { replay, options } = start()
    replay.script([{ answers: [{ status: 201, headers: { 'X-Amz-Executed-Version': '7' }, body: { total: 1 } }] }])
    const result = await createLambdaClient({ ...aws, ...options }).invoke(invocation)
    expect(result).toMatchObject({ ok: true, status: 201, data: { total: 1 }, executedVersion: '7' })
    expect(result.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(replay.requests[0]?.answer.requestId).toBe(result.requestId)
  })

  test('its headers take the place of those of the same name, whatever their case', async () => {
    const { replay, options } = start()
    const headers = { 'x-amzn-errortype': 'NeverHeardOfException', 'content-type': 'text/plain' }
    replay.script([{ answers: [{ error: 'ServiceException', headers }] }])
    const result = await createLambdaClient({ ...aws, ...options }).invoke(invocation)
    expect(codeOf(result)).toBe('NeverHeardOfException')
    expect(result.response?.headers.get('content-type')).toBe('text/plain')
  })

  test('a delay is waited for, and the timeout of the client holds', async () => {
    const { replay, options } = start()
    replay.script([{ answers: [{ delay: 60 }, { delay: 60_000 }] }])
    const lambda = createLambdaClient({ ...aws, ...options })
    const began = performance.now()
    expect((await lambda.invoke(invocation)).ok).toBe(true)
    expect(performance.now() - began).toBeGreaterThanOrEqual(55)
    expect(codeOf(await lambda.invoke(invocation, { timeout: 50 }))).toBe('TIMEOUT')
  })

  test('who leaves while the answer waits counts no longer as one that is being answered', async () => {
    const { replay, options } = start()
    replay.script([{ concurrency: 1 }, { answers: [{ delay: 60_000 }] }])
    const lambda = createLambdaClient({ ...aws, ...options })
    const leaving = new AbortController()
    const left = lambda.invoke(invocation, { signal: leaving.signal })
    await expect.poll(() => replay.pending.length).toBe(1)
    leaving.abort()
    expect(codeOf(await left)).toBe('ABORTED')
    await expect.poll(async () => codeOf(await lambda.invoke(invocation))).toBe('ok')
  })

  const faults: [Fault, code: string][] = [
    ['refused', 'CONNECTION'],
    ['reset', 'CONNECTION_LOST'],
    ['reset-in-body', 'CONNECTION_LOST'],
    ['stalled-headers', 'TIMEOUT'],
    ['stalled-body', 'TIMEOUT'],
    ['slow-drip', 'TIMEOUT'],
    ['truncated', 'INVALID_JSON'],
    ['html-502', 'HTML_502'],
    ['oversized', 'ok'],
    ['duplicate', 'ok'],
  ]
  test.each(faults)('%s is %s', async (fault, code) => {
    const { replay, options } = start()
    replay.script([{ answers: [{ fault }] }])
    const lambda = createLambdaClient({ ...aws, ...options })
    const timeout = code === 'TIMEOUT' ? 300 : 10_000
    expect(codeOf(await lambda.invoke({ functionName: 'checkout', payload: 'a payload of some length' }, { timeout }))).toContain(code)
    // The next call is not harmed by what is left on the connection.
    expect((await lambda.invoke(invocation)).ok).toBe(true)
    expect(replay.requests[0]?.answer).toMatchObject({ by: 'script', fault })
  })

  test('an empty body and a wrong content type are answers too', async () => {
    const { replay, options } = start()
    replay.script([{ answers: [{ fault: 'empty-body' }, { fault: 'wrong-content-type', error: 'FunctionNotFound' }] }])
    const fc3 = createFc3Client({
      ...options,
      region: 'cn-hangzhou',
      credentials: { accessKeyId: 'a', accessKeySecret: 'b' },
      maxRetries: 0,
    })
    expect(await fc3.invoke(invocation)).toMatchObject({ ok: true, data: undefined })
    expect(codeOf(await fc3.invoke(invocation))).toBe('FunctionNotFound')
  })

  test('concurrency throttles with the documented answer of each API', async () => {
    const { replay, options } = start()
    replay.script([{ concurrency: 2 }, { answers: [{ delay: 100 }], repeat: true }])
    const lambda = createLambdaClient({ ...aws, ...options })
    const results = await Promise.all(Array.from({ length: 5 }, () => lambda.invoke(invocation)))
    expect(results.map(codeOf).sort()).toEqual([
      'TooManyRequestsException',
      'TooManyRequestsException',
      'TooManyRequestsException',
      'ok',
      'ok',
    ])
    expect(codeOf(await lambda.invoke(invocation))).toBe('ok')
  })

  test('rate throttles, also where throttling has another name', async () => {
    const { replay, options } = start()
    replay.script([{ rate: { perSecond: 1, burst: 2 } }])
    const cloudbase = createCloudBaseClient({ ...options, envId: 'shop-7f3a', credentials: { accessToken: 'x' }, maxRetries: 0 })
    const kinds = []
    for (let i = 0; i < 3; i++) kinds.push((await cloudbase.invoke(invocation)).error?.kind)
    expect(kinds).toEqual([undefined, undefined, 'throttled'])
  })

  test('a limit throttles also what documents no 429, and says so where nothing documented is throttling', async () => {
    const { replay, options } = start()
    replay.script([{ concurrency: 0 }])
    const lambda = createLambdaClient({ ...aws, ...options })
    const queued = await lambda.call('InvokeAsync', { path: { FunctionName: 'checkout' }, body: { cart: 42 } })
    expect(queued.error).toMatchObject({ code: 'ThrottlingException', kind: 'throttled', status: 400 })
    const cloudbase = createCloudBaseClient({ ...options, envId: 'shop-7f3a', credentials: { accessToken: 'x' }, maxRetries: 0 })
    await cloudbase.invoke({ functionName: 'site', webFunction: { method: 'HEAD' } })
    expect(replay.requests[1]?.answer).toMatchObject({
      status: 400,
      reason: 'the script limits this call, but cloudbase functions-head documents no throttling.',
    })
  })

  test('scopes do not see each other', async () => {
    const { replay, options } = start()
    const scopes = ['first', 'second'].map((name) => ({ name, scope: replay.scope(name) }))
    scopes[0]?.scope.script([{ answers: ['ServiceException'], repeat: true }])
    const results = await Promise.all(
      scopes.map(({ name, scope }) => {
        const within = options.baseUrl ? { baseUrl: options.baseUrl, headers: { 'X-Replay-Scope': name } } : { fetch: scope.fetch }
        return createLambdaClient({ ...aws, ...within }).invoke(invocation)
      }),
    )
    expect(results.map(codeOf)).toEqual(['ServiceException', 'ok'])
    expect(scopes.map(({ scope }) => scope.requests.length)).toEqual([1, 1])
    expect(replay.requests).toHaveLength(0)
  })

  test('an error that nothing documents is refused when the script is given, and the script before goes on', async () => {
    const { replay, options } = start()
    replay.script([{ answers: ['ServiceException'] }])
    expect(() => replay.script([{ answers: ['NoSuchCode'] }])).toThrow(
      /^The script's rule 1, answer 1: "NoSuchCode" is no documented error of any API\.$/,
    )
    const { error } = await createLambdaClient({ ...aws, ...options }).invoke(invocation)
    expect(error?.code).toBe('ServiceException')
  })

  test('an error that the operation does not document fails loudly', async () => {
    const { replay, options } = start()
    replay.script([{ answers: ['ResourceThrottled'] }])
    const { error } = await createLambdaClient({ ...aws, ...options }).invoke(invocation)
    expect(error).toMatchObject({ code: 'ReplayRefused', documented: false })
    expect(error?.message).toContain('"ResourceThrottled" is no documented error of lambda Invoke')
    expect(replay.requests[0]?.answer.reason).toContain('"ResourceThrottled" is no documented error of lambda Invoke')
  })
})

describe('over HTTP', () => {
  const put = (path: string, script: unknown, method = 'PUT') =>
    fetch(server.url + path, { method, body: typeof script === 'string' ? script : JSON.stringify(script) })
  const rules: ScriptRule[] = [{ functionName: 'checkout', answers: ['ServiceException'] }]

  test.each(['PUT', 'POST'])('%s sets the script, GET shows it, DELETE ends it', async (method) => {
    const answer = await put('/__replay/script', rules, method)
    expect([answer.status, await answer.json()]).toEqual([200, rules])
    expect(await (await fetch(`${server.url}/__replay/script`)).json()).toEqual(rules)
    expect((await fetch(`${server.url}/__replay/script`, { method: 'DELETE' })).status).toBe(204)
    expect(codeOf(await createLambdaClient({ ...aws, baseUrl: server.url }).invoke(invocation))).toBe('ok')
  })

  test('a scope by the start of the address', async () => {
    expect((await put('/__scope/t1/__replay/script', rules)).status).toBe(200)
    const lambda = createLambdaClient({ ...aws, baseUrl: `${server.url}/__scope/t1` })
    expect(codeOf(await lambda.invoke(invocation))).toBe('ServiceException')
    expect(codeOf(await createLambdaClient({ ...aws, baseUrl: server.url }).invoke(invocation))).toBe('ok')
    const recorded = await (await fetch(`${server.url}/__scope/t1/__replay/requests`)).json()
    expect(recorded).toMatchObject({
      dropped: 0,
      requests: [{ functionName: 'checkout', answer: { entry: 'ServiceException', by: 'script' } }],
    })
  })

  test('a scope is the same by the header as it is and by the address encoded', async () => {
    const headers = { 'X-Replay-Scope': 'gives up after 2 tries' }
    await fetch(`${server.url}/__replay/script`, { method: 'PUT', headers, body: JSON.stringify(rules) })
    const baseUrl = `${server.url}/__scope/${encodeURIComponent(headers['X-Replay-Scope'])}`
    expect(codeOf(await createLambdaClient({ ...aws, baseUrl }).invoke(invocation))).toBe('ServiceException')
  })

  test.each([
    ['no JSON', '{', 'A script is sent as JSON'],
    ['no list', {}, 'A script is a list of rules.'],
    ['an unknown fault', [{ answers: [{ fault: 'flood' }] }], '`fault` must be one of'],
  ])('%s is refused with what to do', async (_, script, message) => {
    const answer = await put('/__replay/script', script)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { error: string }).error).toContain(message)
  })

  test('a path that is not there lists those that are', async () => {
    const answer = await fetch(`${server.url}/__replay/scripts`)
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as { available: string[] }).available).toContain('PUT /__replay/script')
  })
})

test.each<[Fault, received: RegExp]>([
  ['refused', /^$/],
  ['reset', /^$/],
  ['reset-in-body', /^HTTP\/1\.1 200 OK\r\n.*Content-Length: 8\r\n.*\r\n\r\n"hel$/s],
])('%s resets the connection, and does not only end it', async (fault, received) => {
  server.replay.script([{ answers: [{ fault }] }])
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  socket.write('POST /2015-03-31/functions/checkout/invocations HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\n"hello!"')
  await expect(once(socket, 'end')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(text).toMatch(received)
})

describe('on a connection', () => {
  /** What comes back until the connection ends. */
  async function received(requests: string): Promise<string> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (bytes) => {
      text += String(bytes)
    })
    socket.on('error', () => {})
    socket.setTimeout(3000, () => {
      text += 'nothing more came'
      socket.destroy()
    })
    socket.write(requests)
    await new Promise((resolve) => socket.once('close', resolve))
    return text
  }
  const call = (name: string, headers = '', target = `/2015-03-31/functions/${name}/invocations`) =>
    `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n${headers}\r\n{}`

  test.each(['reset', 'duplicate'] as const)('%s comes in its turn behind an answer that takes longer', async (fault) => {
    server.replay.script([
      { functionName: 'slow', answers: [{ delay: 50 }] },
      { functionName: 'broken', answers: [{ fault }] },
    ])
    const text = await received(call('slow') + call('broken'))
    expect(text).not.toContain('nothing more')
    // A reset may take with it what was not read before.
    if (fault === 'duplicate') expect(text.match(/HTTP\/1.1 200/g)).toHaveLength(3)
  })

  test('the whole address, as a proxy gets it, is a path here, and a password in it is kept by no one', async () => {
    const { pathname } = new URL(`${server.url}/2015-03-31/functions/checkout/invocations`)
    const text = await received(call('', 'Connection: close\r\n', `http://me:hunter2@127.0.0.1${pathname}?Qualifier=1`))
    expect(text).toContain('HTTP/1.1 200')
    expect(server.replay.requests).toMatchObject([{ path: pathname, query: 'Qualifier=1', functionName: 'checkout' }])
    expect(JSON.stringify(server.replay.requests)).not.toContain('hunter2')
  })

  test('the whole address of a trigger may end with its host', async () => {
    const text = await received(call('', 'Connection: close\r\n', 'http://web.cn-hangzhou.fcapp.run?page=2'))
    expect(text).toContain('HTTP/1.1 200')
    expect(server.replay.requests).toMatchObject([{ path: '/', query: 'page=2', functionName: 'web' }])
  })

  test('a page elsewhere does not steer the server by the whole address either', async () => {
    const text = await received(call('', 'Connection: close\r\nOrigin: https://example.org\r\n', 'http://127.0.0.1/__replay/script'))
    expect(text).toContain('HTTP/1.1 403')
  })

  test.each([
    ['a body', '', '200 OK', 'Content-Length: 2'],
    ['no body', 'X-Amz-Invocation-Type: Event\r\n', '202 Accepted', 'Content-Length: 0'],
    ['a status that has none', 'X-Amz-Invocation-Type: DryRun\r\n', '204 No Content', undefined],
  ])('an answer with %s says how long it is, and is not sent in chunks', async (_, headers, status, length) => {
    const text = await received(call('checkout', `${headers}Connection: close\r\n`))
    expect(text).toContain(`HTTP/1.1 ${status}\r\n`)
    expect(text.match(/^(content-length|transfer-encoding): .*$/gim) ?? []).toEqual(length === undefined ? [] : [length])
  })

  test('a length of the script takes the place of the right one', async () => {
    server.replay.script([{ answers: [{ body: 'hello', headers: { 'content-length': '3' } }] }])
    const text = await received(call('checkout', 'Connection: close\r\n'))
    expect(text.match(/content-length: \d/gi)).toEqual(['content-length: 3'])
  })

  test('what can not be answered is said in words that every client shows', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    const script = `[{"answers":[{"body":${deep}}]}]`
    const answer = await fetch(`${server.url}/__replay/script`, { method: 'PUT', body: script })
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 'ReplayRefused', message: expect.stringContaining('stack') }])
  })
})

test('a server with a stalled answer closes at once', async () => {
  const own = await startReplayServer({
    script: [
      {
        answers: [
          { fault: 'stalled-headers' },
          { fault: 'stalled-body' },
          { fault: 'slow-drip' },
          { fault: 'stalled-headers', delay: 200 },
        ],
      },
    ],
  })
  const lambda = createLambdaClient({ ...aws, baseUrl: own.url })
  const stalled = Array.from({ length: 4 }, () => lambda.invoke(invocation))
  // The last one stalls only when the server is closing already.
  await expect.poll(() => own.replay.pending).toEqual([])
  const began = performance.now()
  await own.close()
  expect(performance.now() - began).toBeLessThan(2000)
  expect((await Promise.all(stalled)).map(codeOf)).toEqual(Array(4).fill('CONNECTION_LOST'))
})

test('a server that closes finishes the answers in flight, and waits for no connection without a request', async () => {
  const own = await startReplayServer({ script: [{ answers: ['ok', { delay: 300 }] }] })
  const silent = connect(Number(new URL(own.url).port), '127.0.0.1')
  await once(silent, 'connect')
  const lambda = createLambdaClient({ ...aws, baseUrl: own.url })
  // Its connection stays for the next call.
  await lambda.invoke(invocation)
  const last = lambda.invoke(invocation)
  await expect.poll(() => own.replay.pending).toEqual([])
  const began = performance.now()
  await own.close()
  expect(performance.now() - began).toBeLessThan(2000)
  expect(codeOf(await last)).toBe('ok')
})

test('a server that closes while a large answer is on its way sends all of it', async () => {
  const own = await startReplayServer({ script: [{ answers: [{ fault: 'oversized' }] }] })
  const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
  let received = 0
  socket.on('data', ({ length }) => {
    received += length
  })
  socket.write('POST /2015-03-31/functions/checkout/invocations HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}')
  await once(socket, 'data')
  const closed = own.close()
  await once(socket, 'close')
  expect(received).toBeGreaterThan(64 * 1024 * 1024)
  await closed
})

test('the same seed gives the same run', async () => {
  const run = async (seed: number) => {
    const replay = createReplay({ seed, script: [{ answers: ['ServiceException'], repeat: true, probability: 0.5 }] })
    const lambda = createLambdaClient({ ...aws, fetch: replay.fetch })
    const codes = []
    for (let i = 0; i < 20; i++) codes.push(codeOf(await lambda.invoke(invocation)))
    return codes
  }
  expect(await run(7)).toEqual(await run(7))
  expect(await run(7)).not.toEqual(await run(8))
})
