import { getEventListeners, once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type ClientOptions, createFcHttpTriggerClient, createLambdaClient, type LambdaClient, unwrap } from 'faas-contracts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { CREDENTIALS, clientOf, invokeInput } from './cases.ts'
import { answerJson, closedPort, expectNoSocketLeft, serve, serveSilence } from './server.ts'
import { transports } from './transports.ts'

const lambdaAt = (baseUrl: string, options: ClientOptions = {}): LambdaClient =>
  createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 5000, ...options, baseUrl })
const call = { functionName: 'checkout', payload: { cart: 42 } }
const json = '{"total":99}'
const data = { total: 99 }
const page = '<!doctype html><title>Bad gateway</title>'

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'))

const raw = (response: ServerResponse, head: string[], body: string | Buffer, end = false) => {
  response.socket?.write(`HTTP/1.1 ${head.join('\r\n')}\r\n\r\n`)
  response.socket?.write(body)
  if (end) response.socket?.end()
}
const encoded = (response: ServerResponse, encoding: string, body: Buffer) => {
  const headers = { 'content-type': 'application/json', 'content-encoding': encoding, 'content-length': body.length }
  response.writeHead(200, headers).end(body)
}
const dripping = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

const lost = { kind: 'network', code: 'CONNECTION_LOST', executed: 'unknown', retryable: false }
const protocol = (code: string, status = 200) => ({ kind: 'protocol', code, status, executed: 'unknown', retryable: false })

describe.each(transports)('over %s', (_, transport) => {
  // undici finishes a handshake that nobody waits for any more, opens a second connection and forgives an unfinished gzip.
  const ownsItsSockets = transport.fetch === undefined

  describe('an answer that can not be used is a typed failure:', () => {
    it.each<[string, (response: ServerResponse) => void, object]>([
      ['truncated JSON', (r) => answerJson(r, '{"total":'), protocol('INVALID_JSON')],
      ['text where JSON must be', (r) => r.writeHead(200, { 'x-amzn-requestid': 'r-1' }).end('oops'), protocol('INVALID_JSON')],
      ['JSON that is not UTF-8', (r) => r.writeHead(200).end(Buffer.from([0x22, 0xff, 0x22])), protocol('INVALID_JSON')],
      ['a page with 200', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end(page), protocol('UNEXPECTED_ANSWER')],
      ['a page with 502', (r) => r.writeHead(502, { 'content-type': 'text/html' }).end(page), protocol('HTML_502', 502)],
      ['a page with 404', (r) => r.writeHead(404).end(page), protocol('HTML_404', 404)],
      ['an empty 500', (r) => r.writeHead(500).end(), { kind: 'system', code: 'EMPTY_500', status: 500, executed: 'unknown' }],
      ['broken JSON with 500', (r) => answerJson(r, '{"mess', 500), { kind: 'system', code: 'HTTP_500', status: 500, executed: 'unknown' }],
      ['corrupt gzip', (r) => encoded(r, 'gzip', Buffer.from(json)), protocol('INVALID_ENCODING')],
      ['corrupt brotli', (r) => encoded(r, 'br', Buffer.from('not brotli')), protocol('INVALID_ENCODING')],
      ['a reset before the headers', (r) => r.socket?.resetAndDestroy(), lost],
      ['an end before the headers', (r) => r.socket?.end(), lost],
      ['a switch of protocols', (r) => raw(r, ['101 Switching Protocols', 'upgrade: websocket', 'connection: upgrade'], ''), lost],
      [
        'a reset in the body',
        (r) => r.writeHead(200, { 'content-length': '100' }).write(json, () => setTimeout(() => r.socket?.resetAndDestroy(), 20)),
        { ...lost, status: 200 },
      ],
      [
        'a content-length that is longer than the body',
        (r) => raw(r, ['200 OK', 'content-length: 100', 'x-amzn-requestid: r-1'], json, true),
        { ...lost, status: 200, requestId: 'r-1' },
      ],
      [
        'a chunked body without its end',
        (r) => raw(r, ['200 OK', 'transfer-encoding: chunked'], `5\r\n{"tot\r\n`, true),
        { ...lost, status: 200 },
      ],
      ['no HTTP at all', (r) => r.socket?.end('SSH-2.0-OpenSSH_9.9\r\n'), lost],
    ])('%s', async (_, handler, expected) => {
      const server = await serve(handler)
      const result = await lambdaAt(server.url, transport).invoke(call)
      expect(result.ok).toBe(false)
      expect(result.status).toBe(result.error?.status)
      expect(result.error).toMatchObject({ ...expected, api: 'lambda', operation: 'Invoke', attempts: 1, name: 'FaasError' })
      expect(server.requests).toHaveLength(1)
    })

    it.each([0, 99, 600, 999])('the status %i, which no answer can have', async (status) => {
      const server = await serve((response) =>
        raw(response, [`${String(status).padStart(3, '0')} Odd`, 'content-length: 2', 'connection: close'], '{}', true),
      )
      const lambda = lambdaAt(server.url, transport)
      const result = await lambda.invoke(call)
      expect(result.ok).toBe(false)
      expect(result.response).toBeUndefined()
      await expect(lambda.api.GET('/2015-03-31/functions')).rejects.toMatchObject({ code: result.error?.code })
      // Not all of these arrive as answers everywhere.
      if (result.error?.code !== 'CONNECTION_LOST') expect(result.error).toMatchObject(protocol('UNEXPECTED_ANSWER', status))
      else if (ownsItsSockets) expect(status).toBeLessThan(200)
    })

    it('a content-length that is shorter than the body, whose rest is not taken for the next answer', async () => {
      const short = ['200 OK', 'content-type: application/json', 'content-length: 5']
      const server = await serve((response, _, index) => (index === 0 ? raw(response, short, json) : answerJson(response, json)))
      const lambda = lambdaAt(server.url, transport)
      const first = await lambda.invoke(call)
      expect(first.ok).toBe(false)
      expect(['INVALID_JSON', 'CONNECTION_LOST']).toContain(first.error?.code)
      expect(await lambda.invoke(call)).toMatchObject({ ok: true, data })
    })

    it('text that is not UTF-8 where text was asked for', async () => {
      const server = await serve((response) => response.writeHead(200).end(Buffer.from([0xff])))
      const result = await lambdaAt(server.url, transport).invoke(call, { responseType: 'text' })
      expect(result.error).toMatchObject(protocol('INVALID_ENCODING'))
    })

    it('keeps the start of a body that could not be used', async () => {
      const server = await serve((response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page))
      const result = await lambdaAt(server.url, transport).invoke(call)
      expect(result.error?.body).toBe(page)
      expect(await result.response?.text()).toBe(page)
    })
  })

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(json)],
    ['x-gzip', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['br', brotliCompressSync(json)],
    ['gzip, br', brotliCompressSync(gzipSync(json))],
    ['GZIP', gzipSync(json)],
  ])('decodes %s', async (encoding, body) => {
    const server = await serve((response) => encoded(response, encoding, body))
    const result = await lambdaAt(server.url, transport).invoke(call)
    expect(result).toMatchObject({ ok: true, data, attempts: 1 })
    expect(result.response).toBe(result.response)
    // Whoever passes it on would promise a body that it no longer is.
    expect(result.response?.headers.get('content-encoding')).toBeNull()
    expect(result.response?.headers.get('content-length')).toBe(String(json.length))
    expect(await result.response?.text()).toBe(json)
  })

  it('cookies of an answer stay apart', async () => {
    const cookies = ['session=a; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/', 'theme=dark']
    const server = await serve((response) => response.writeHead(200, { 'set-cookie': cookies, 'x-list': ['1', '2'] }).end(json))
    const lambda = lambdaAt(server.url, transport)
    const { response } = await lambda.invoke(call)
    expect(response?.headers.getSetCookie()).toEqual(cookies)
    expect(response?.headers.get('x-list')).toBe('1, 2')
    expect((await lambda.api.GET('/2015-03-31/functions')).response.headers.getSetCookie()).toEqual(cookies)
  })

  it.runIf(hasIPv6)('calls an IPv6 address', async () => {
    const server = createServer((_, response) => answerJson(response, json)).listen(0, '::1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await lambdaAt(`http://[::1]:${port}`, transport).invoke(call)).toMatchObject({ ok: true, data })
  })

  it('takes the empty body of an accepted call for no data', async () => {
    const server = await serve((response) => response.writeHead(202).end())
    const result = await lambdaAt(server.url, transport).invoke({ ...call, invocationType: 'async' })
    expect(result).toMatchObject({ ok: true, status: 202 })
    expect(result.data).toBeUndefined()
  })

  it.each([301, 302, 303, 307, 308])('follows no %i to another server', async (status) => {
    const other = await serve((response) => answerJson(response, json))
    const server = await serve((response) => response.writeHead(status, { location: `${other.url}/elsewhere` }).end())
    const result = await lambdaAt(server.url, transport).invoke(call)
    expect(result.error).toMatchObject(protocol('UNEXPECTED_REDIRECT', status))
    expect(server.requests).toHaveLength(1)
    expect(other.connections).toBe(0)
  })

  it('reports a refused connection, on which nothing ran, after trying again', async () => {
    const result = await lambdaAt(await closedPort(), { ...transport, maxRetries: 2 }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'network', code: 'CONNECTION_FAILED', executed: 'no', retryable: true, attempts: 3 })
    expect(result.response).toBeUndefined()
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['before the headers', (r) => r.socket?.resetAndDestroy()],
    [
      'in the body',
      (r) => r.writeHead(200, { 'content-length': '100' }).write(json, () => setTimeout(() => r.socket?.resetAndDestroy(), 20)),
    ],
  ])('repeats a call lost %s only if running twice does no harm', async (_, handler) => {
    const server = await serve(handler)
    const lambda = lambdaAt(server.url, transport)
    const once = await lambda.invoke(call)
    expect(once.error).toMatchObject({ ...lost, attempts: 1 })
    expect(server.requests).toHaveLength(1)
    const thrice = await lambda.invoke(call, { idempotent: true })
    expect(thrice.error).toMatchObject({ ...lost, attempts: 3 })
    expect(server.requests).toHaveLength(4)
  })

  const stalls: [string, (response: ServerResponse) => void][] = [
    ['the headers', () => {}],
    ['the body', (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"total":')],
    ['the end of a body that keeps coming', dripping],
  ]

  it.each(stalls)('ends a call that waits for %s when its time is up', async (_, handler) => {
    const server = await serve(handler)
    const signal = new AbortController().signal
    const result = await lambdaAt(server.url, { ...transport, timeout: 150 }).invoke(call, { signal })
    expect(result.error).toMatchObject({ kind: 'timeout', code: 'TIMEOUT', executed: 'unknown', attempts: 1 })
    expect(server.requests).toHaveLength(1)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    await expectNoSocketLeft(server)
  })

  it('listens to a signal once for all calls that share it', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const lambda = lambdaAt((await serveSilence()).url, transport)
    const results = Promise.all(Array.from({ length: 12 }, () => lambda.invoke(call, { signal })))
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    controller.abort()
    expect((await results).map(({ error }) => error?.code)).toEqual(Array.from({ length: 12 }, () => 'ABORTED'))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it.each(stalls)('ends a call that waits for %s when its signal says so', async (_, handler) => {
    const controller = new AbortController()
    const server = await serve((response) => {
      handler(response)
      setTimeout(() => controller.abort(new Error('changed my mind')), 40)
    })
    const result = await lambdaAt(server.url, transport).invoke(call, { signal: controller.signal })
    expect(result.error).toMatchObject({ kind: 'aborted', code: 'ABORTED', executed: 'unknown', attempts: 1 })
    expect(result.error?.cause).toBe(controller.signal.reason)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    await expectNoSocketLeft(server)
  })

  it.each(stalls)('gives a try that waits for %s its own time, and repeats it only if that does no harm', async (_, handler) => {
    const server = await serve((response, __, index) => (index < 2 ? handler(response) : answerJson(response, json)))
    const lambda = lambdaAt(server.url, { ...transport, attemptTimeout: 150 })
    const once = await lambda.invoke(call)
    expect(once.error).toMatchObject({ kind: 'timeout', code: 'ATTEMPT_TIMEOUT', executed: 'unknown', attempts: 1 })
    expect(await lambda.invoke(call, { idempotent: true })).toMatchObject({ ok: true, data, attempts: 2 })
  })

  it.each([
    ['timeout', 'TIMEOUT'],
    ['attemptTimeout', 'ATTEMPT_TIMEOUT'],
  ])("takes the %s of a call before the client's", async (option, code) => {
    const server = await serve(() => {})
    const result = await lambdaAt(server.url, { ...transport, [option]: 3000 }).invoke(call, { [option]: 50 })
    expect(result.error).toMatchObject({ code, message: expect.stringContaining('of 50 ms') })
  })

  it('closes the connection of a call that has ended, also when memory was cleaned up in the meantime', async () => {
    setFlagsFromString('--expose-gc')
    const gc = runInNewContext('gc') as () => void
    const server = await serve(() => {})
    const results = Promise.all(Array.from({ length: 5 }, () => lambdaAt(server.url, { ...transport, timeout: 400 }).invoke(call)))
    await expect.poll(() => server.requests).toHaveLength(5)
    for (let i = 0; i < 3; i++) {
      gc()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await results).map(({ error }) => error?.code)).toEqual(Array.from({ length: 5 }, () => 'TIMEOUT'))
    await expectNoSocketLeft(server)
  })

  it('ends a call that waits for a connection when its time is up', async () => {
    const silence = await serveSilence()
    const lambda = lambdaAt(silence.url.replace('http:', 'https:'), { ...transport, timeout: 150 })
    const result = await lambda.invoke(call)
    const executed = ownsItsSockets ? 'no' : 'unknown'
    expect(result.error).toMatchObject({ kind: 'timeout', code: 'TIMEOUT', status: undefined, executed })
    expect(silence.connections).toBe(1)
    if (ownsItsSockets) await expectNoSocketLeft(silence)
  })

  it('ends a call that waits for a connection when its signal says so', async () => {
    const silence = await serveSilence()
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    const result = await lambdaAt(silence.url.replace('http:', 'https:'), transport).invoke(call, { signal: controller.signal })
    expect(result.error).toMatchObject({ kind: 'aborted', code: 'ABORTED', executed: ownsItsSockets ? 'no' : 'unknown' })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    if (ownsItsSockets) await expectNoSocketLeft(silence)
  })

  if (ownsItsSockets)
    it('repeats a try that got no connection in its time: nothing was sent', async () => {
      const silence = await serveSilence()
      const lambda = lambdaAt(silence.url.replace('http:', 'https:'), { attemptTimeout: 50, maxRetries: 1 })
      expect((await lambda.invoke(call)).error).toMatchObject({ code: 'ATTEMPT_TIMEOUT', executed: 'no', retryable: true, attempts: 2 })
    })

  it.each([
    ['nothing ran', 'TooManyRequestsException', 429, 'no'],
    ['an earlier try may have run', 'ServiceException', 500, 'unknown'],
  ])('a call that ends between two tries says so when %s', async (_, code, status, executed) => {
    const server = await serve((response) => answerJson(response, {}, status, { 'x-amzn-errortype': code, 'retry-after': '3' }))
    const options = { signal: AbortSignal.timeout(100), idempotent: true }
    const { error } = await lambdaAt(server.url, transport).invoke(call, options)
    expect(error).toMatchObject({ code: 'ABORTED', executed, attempts: 1 })
  })

  it('sends nothing when the signal is aborted already', async () => {
    const server = await serve()
    const result = await lambdaAt(server.url, transport).invoke(call, { signal: AbortSignal.abort() })
    expect(result.error).toMatchObject({ kind: 'aborted', code: 'ABORTED', executed: 'no', attempts: 0 })
    expect(server.connections).toBe(0)
  })

  it('asks for no credentials when the signal is aborted already, and lets none of their failures escape', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    let asked = 0
    const credentials = async () => {
      asked++
      throw new Error('no keys')
    }
    const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: 'http://127.0.0.1:1', ...transport })
    const result = await lambda.invoke(call, { signal: AbortSignal.abort() })
    await new Promise((resolve) => setTimeout(resolve, 10))
    process.off('unhandledRejection', note)
    expect(result.error).toMatchObject({ kind: 'aborted', attempts: 0 })
    expect({ asked, unhandled }).toEqual({ asked: 0, unhandled: [] })
  })

  it('leaves no listener on the signal of a call that succeeded, failed, was repeated or refused', async () => {
    const server = await serve((response, _, index) =>
      answerJson(response, json, index % 2 ? 200 : 502, index % 2 ? {} : { 'x-amzn-errortype': 'ENINotReadyException' }),
    )
    const { signal } = new AbortController()
    const lambda = lambdaAt(server.url, transport)
    expect(await lambda.invoke(call, { signal })).toMatchObject({ ok: true, attempts: 2 })
    expect(await lambda.invoke(call, { signal, maxRetries: 0 })).toMatchObject({ ok: false })
    expect(await lambda.invoke({ functionName: '' }, { signal })).toMatchObject({ ok: false })
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('uses one connection for calls that follow each other', async () => {
    const server = await serve((response) => answerJson(response, json))
    const lambda = lambdaAt(server.url, transport)
    for (let i = 0; i < 5; i++) expect(await lambda.invoke(call)).toMatchObject({ ok: true, data })
    expect(server.requests).toHaveLength(5)
    expect(server.connections).toBeLessThanOrEqual(ownsItsSockets ? 1 : 2)
  })

  it('sends the payload with its length and the credentials of its own host only', async () => {
    const server = await serve((response) => answerJson(response, json))
    await lambdaAt(server.url, transport).invoke(call)
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'POST', url: '/2015-03-31/functions/checkout/invocations', body: '{"cart":42}' })
    expect(request?.headers).toMatchObject({ 'content-length': '11', host: new URL(server.url).host })
    expect(request?.headers['authorization']).toContain('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/')
    expect(request?.headers['transfer-encoding']).toBeUndefined()
  })

  describe.each(API_IDS)('%s', (api) => {
    const optionsAt = (baseUrl: string) => ({ baseUrl, timeout: 5000, ...transport })
    const invoke = (baseUrl: string) => clientOf(api, optionsAt(baseUrl)).invoke(invokeInput(api, 'checkout'))

    it.each<[string, (response: ServerResponse) => void, object]>([
      ['truncated JSON', (r) => answerJson(r, '{"total":'), protocol('INVALID_JSON')],
      ["a gateway's page", (r) => r.writeHead(502, { 'content-type': 'text/html' }).end(page), protocol('HTML_502', 502)],
      ["a gateway's page with 200", (r) => r.writeHead(200, { 'content-type': 'text/html' }).end(page), protocol('UNEXPECTED_ANSWER')],
      ['corrupt gzip', (r) => encoded(r, 'gzip', Buffer.from(json)), protocol('INVALID_ENCODING')],
      ['a reset', (r) => r.socket?.resetAndDestroy(), lost],
    ])('fails typed on %s', async (_, handler, expected) => {
      const server = await serve(handler)
      expect(await invoke(server.url)).toMatchObject({ ok: false, error: { ...expected, api, attempts: 1 } })
    })

    it('never shows its credentials to the target of a redirect', async () => {
      const other = await serve((response) => answerJson(response, json))
      const server = await serve((response) => response.writeHead(302, { location: other.url }).end())
      const result = await invoke(server.url)
      if (api === 'fc-http-trigger') expect(result).toMatchObject({ ok: true, status: 302 })
      else expect(result.error).toMatchObject(protocol('UNEXPECTED_REDIRECT', 302))
      expect(other.connections).toBe(0)
    })
  })
})

it.each<[string, string, Buffer]>([
  ['it does not know', 'compress', Buffer.from(json)],
  ['breaks off', 'gzip', gzipSync(json).subarray(0, -9)],
  [
    'it would have to undo again and again',
    Array(6).fill('gzip').join(),
    Array(6)
      .fill(0)
      .reduce((body: Buffer) => gzipSync(body), Buffer.from(json)),
  ],
])('node:http reports a content-encoding that %s', async (_, encoding, body) => {
  const server = await serve((response) => encoded(response, encoding, body))
  expect((await lambdaAt(server.url).invoke(call)).error).toMatchObject(protocol('INVALID_ENCODING'))
})

it.each(['zstd', Array(6).fill('gzip').join()])(
  'node:http reads an answer without a body that says it is encoded as %s',
  async (encoding) => {
    const server = await serve((response) => response.writeHead(204, { 'content-encoding': encoding }).end())
    const result = await lambdaAt(server.url).invoke({ ...call, invocationType: 'dry-run' })
    expect(result).toMatchObject({ ok: true, status: 204 })
  },
)

it('unwrap throws with the stack of the one who calls it', async () => {
  const result = await lambdaAt(await closedPort(), { maxRetries: 0 }).invoke(call)
  const readReceipt = () => unwrap(result)
  expect(readReceipt).toThrow(expect.objectContaining({ stack: expect.stringContaining('readReceipt') }))
})

it('node:http ends a call whose body is being decoded when its signal says so', async () => {
  const body = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 })
  const controller = new AbortController()
  const server = await serve((response) => {
    encoded(response, 'gzip', body)
    response.once('finish', () => setTimeout(() => controller.abort(), 20))
  })
  const result = await lambdaAt(server.url).invoke(call, { signal: controller.signal })
  expect(result.error).toMatchObject({ code: 'ABORTED', attempts: 1 })
})

it.each(['auto', 'stream'] as const)('node:http decodes no more of a body once the call is over (%s)', async (responseType) => {
  // Empty gzip files, one after the other, are a valid one, and compress well: a few megabytes decode to gigabytes, and these to nothing.
  const files = gzipSync(Buffer.concat(Array<Buffer>(50_000).fill(gzipSync(''))))
  const body = Buffer.concat(Array<Buffer>(1000).fill(files))
  const server = await serve((response) => encoded(response, 'gzip, gzip', body))
  const trigger = createFcHttpTriggerClient({ baseUrl: server.url, timeout: 200 })
  const read = async () => {
    for await (const _ of unwrap(await trigger.invoke({}, { responseType: 'stream' })));
  }
  const error = responseType === 'auto' ? (await trigger.invoke()).error : await read().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'TIMEOUT' })
  const before = process.cpuUsage()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { user, system } = process.cpuUsage(before)
  expect(user + system).toBeLessThan(250_000)
})

it.each(['identity', 'gzip'])('node:http gives up a body of more than 256 MB (%s)', async (encoding) => {
  const size = 256 * 1024 * 1024 + 1
  const body = encoding === 'gzip' ? gzipSync(Buffer.alloc(size), { level: 1 }) : Buffer.alloc(size)
  const server = await serve((response) => encoded(response, encoding, body))
  const result = await lambdaAt(server.url, { timeout: 20_000 }).invoke(call)
  expect(result.error).toMatchObject(protocol('ANSWER_TOO_LARGE'))
})

describe('a fetch of the caller that misbehaves is a typed failure:', () => {
  it('it calls every failure "fetch failed", so the code of its cause is told', async () => {
    const { error } = await lambdaAt(await closedPort(), { fetch: (request) => fetch(request), maxRetries: 0 }).invoke(call)
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED', message: 'lambda Invoke: CONNECTION_FAILED: fetch failed: ECONNREFUSED' })
  })

  it('its errors are of another realm than the client, as in the sandbox of a test', async () => {
    const foreign = runInNewContext("new TypeError('terminated')") as TypeError
    const body = () => new ReadableStream({ start: (controller) => controller.error(foreign) })
    const corrupt = async () => new Response(body(), { headers: { 'content-encoding': 'gzip' } })
    const { error } = await lambdaAt('http://127.0.0.1:1', { fetch: corrupt }).invoke(call)
    expect(error).toMatchObject(protocol('INVALID_ENCODING'))
  })

  it.each<[string, string]>([
    ['Deno', 'error reading a body from connection'],
    ['Chromium', 'Failed to fetch'],
    ['Chromium, of a stream', 'network error'],
  ])('it loses a connection under an encoded body in the words of %s', async (_, text) => {
    const body = () => new ReadableStream({ start: (controller) => controller.error(new TypeError(text)) })
    const fetch = async () => new Response(body(), { headers: { 'content-encoding': 'gzip' } })
    const { error } = await lambdaAt('http://127.0.0.1:1', { fetch }).invoke(call)
    expect(error).toMatchObject({ ...lost, attempts: 1 })
  })

  it.each(['dns error: failed to lookup address information', 'tcp connect error: Connection refused (os error 111)'])(
    'it tells in the words of Deno that nothing was sent: %s',
    async (detail) => {
      const cause = new Error(`error sending request for url (http://127.0.0.1:1/): client error (Connect): ${detail}`)
      const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
      const { error } = await lambdaAt('http://127.0.0.1:1', { fetch, maxRetries: 1 }).invoke(call)
      expect(error).toMatchObject({ code: 'CONNECTION_FAILED', executed: 'no', attempts: 2 })
    },
  )

  it('it takes no bytes for a body that does not decode, as workerd does', async () => {
    const body = () =>
      new ReadableStream({ start: (controller) => controller.error(new TypeError('Gzip compressed stream ended prematurely.')) })
    const headers = { 'content-encoding': 'gzip', 'content-length': '0', 'x-amzn-requestid': 'r-1' }
    const fetch = async () => new Response(body(), { status: 202, headers })
    const result = await lambdaAt('http://127.0.0.1:1', { fetch }).invoke({ ...call, invocationType: 'async' })
    expect(result).toMatchObject({ ok: true, status: 202 })
  })

  it.each<[string, ClientOptions['fetch']]>([
    [
      'it throws',
      () => {
        throw new Error('no fetch')
      },
    ],
    ['it rejects with text', () => Promise.reject('no fetch')],
    ['it gives nothing', () => Promise.resolve(undefined as unknown as Response)],
    ['its body breaks', async () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }))],
  ])('%s', async (_, fetch) => {
    const result = await lambdaAt('http://127.0.0.1:1', { ...(fetch && { fetch }) }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'network', code: 'CONNECTION_LOST', executed: 'unknown', attempts: 1 })
  })

  it.each<[string, ClientOptions['fetch']]>([
    ['it never settles and knows no signal', () => new Promise(() => {})],
    ['its body never comes', async () => new Response(new ReadableStream())],
  ])('%s', async (_, fetch) => {
    const result = await lambdaAt('http://127.0.0.1:1', { timeout: 50, ...(fetch && { fetch }) }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'timeout', code: 'TIMEOUT', executed: 'unknown', attempts: 1 })
  })

  it.each<[string, Response, object]>([
    ['a network error', Response.error(), { ...lost, attempts: 1, status: undefined }],
    [
      'a redirect that it hides, as browsers do',
      Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
      { ...protocol('UNEXPECTED_REDIRECT'), attempts: 1, status: undefined },
    ],
  ])('it gives %s, whose status is 0', async (_, response, expected) => {
    const lambda = lambdaAt('http://127.0.0.1:1', { fetch: async () => response })
    expect(await lambda.invoke(call, { responseType: 'text' })).toMatchObject({ ok: false, error: expected })
    await expect(lambda.api.GET('/2015-03-31/functions')).rejects.toMatchObject(expected)
  })

  it.each<[string, string, string]>([
    ['connect', 'CONNECTION_FAILED', 'no'],
    ['read', 'CONNECTION_LOST', 'unknown'],
    ['write', 'CONNECTION_LOST', 'unknown'],
  ])('it reached no host in its "%s"', async (syscall, code, executed) => {
    const cause = Object.assign(new Error(`${syscall} EHOSTUNREACH`), { code: 'EHOSTUNREACH', syscall })
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
    const result = await lambdaAt('http://127.0.0.1:1', { fetch, maxRetries: 0 }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'network', code, executed })
  })

  it('its body is too large, and is cancelled', async () => {
    const cancel = vi.fn()
    const megabyte = new Uint8Array(1024 * 1024)
    let sent = 0
    const pull = (controller: ReadableStreamDefaultController) => (++sent > 300 ? controller.close() : controller.enqueue(megabyte))
    const fetch = async () => new Response(new ReadableStream({ pull, cancel }))
    const result = await lambdaAt('http://127.0.0.1:1', { fetch }).invoke(call)
    expect(result.error).toMatchObject(protocol('ANSWER_TOO_LARGE'))
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('it rejects after it cancelled the call itself, which ends the call and not the process', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    const controller = new AbortController()
    const fetch = () => {
      controller.abort()
      return Promise.reject(new Error('late'))
    }
    const result = await lambdaAt('http://127.0.0.1:1', { fetch }).invoke(call, { signal: controller.signal })
    await new Promise((resolve) => setTimeout(resolve, 10))
    process.off('unhandledRejection', note)
    expect(result.error).toMatchObject({ kind: 'aborted', code: 'ABORTED', attempts: 1 })
    expect(unhandled).toEqual([])
  })

  it('is looked up late when it is the global one, as a mock that starts later needs', async () => {
    const lambda = lambdaAt('http://127.0.0.1:1', { fetch: (request) => globalThis.fetch(request) })
    const original = globalThis.fetch
    globalThis.fetch = async () => Response.json(data)
    try {
      expect(await lambda.invoke(call)).toMatchObject({ ok: true, data })
    } finally {
      globalThis.fetch = original
    }
  })
})
