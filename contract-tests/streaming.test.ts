/** Answers read as they arrive. */
import { execFile } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import {
  type ClientOptions,
  createCloudBaseClient,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type FaasError,
  isFaasError,
  type ResponseStream,
  type Result,
  readServerSentEvents,
  unwrap,
} from 'faas-contracts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { base64, chunk, complete, event, message } from './frames.ts'
import { answerJson, closedPort, expectNoSocketLeft, serve } from './server.ts'
import { transports } from './transports.ts'

const call = { functionName: 'story', payload: { topic: 'tea' } }
const STREAM = { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1', 'x-amz-executed-version': '7' }
const log = 'START\nREPORT RequestId: r-1\tDuration: 1.50 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB\t\n'

async function collect(stream: AsyncIterable<Uint8Array>): Promise<{ text: string; error: FaasError | undefined }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const bytes of stream) chunks.push(bytes)
  } catch (error) {
    if (!isFaasError(error)) throw error
    return { text: Buffer.concat(chunks).toString(), error }
  }
  return { text: Buffer.concat(chunks).toString(), error: undefined }
}

/** Answers with these parts, each on its own. */
const parts =
  (...given: (Uint8Array | 'reset')[]) =>
  (response: ServerResponse) => {
    response.writeHead(200, STREAM)
    const next = () => {
      const part = given.shift()
      if (part === undefined) response.end()
      else if (part === 'reset') response.socket?.resetAndDestroy()
      else response.write(part, () => setTimeout(next, 5))
    }
    next()
  }

describe.each(transports)('over %s', (_, transport) => {
  const lambdaAt = (baseUrl: string, options: ClientOptions = {}) =>
    createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 10_000, ...transport, ...options, baseUrl })
  const triggerAt = (baseUrl: string, options: ClientOptions = {}) =>
    createFcHttpTriggerClient({ timeout: 10_000, ...transport, ...options, baseUrl })

  describe('invokeStream', () => {
    it("gives the function's bytes as they arrive, then its log", async () => {
      let answer: ServerResponse | undefined
      const server = await serve((response) => {
        answer = response
        response.writeHead(200, STREAM).write(chunk('Once '))
      })
      const result = await lambdaAt(server.url).invokeStream({ ...call, qualifier: 'prod', logType: 'tail' })
      expect(result).toMatchObject({ ok: true, status: 200, requestId: 'r-1', executedVersion: '7', attempts: 1 })
      const stream = unwrap(result)
      const iterator = stream[Symbol.asyncIterator]()
      expect(Buffer.from((await iterator.next()).value as Uint8Array).toString()).toBe('Once ')
      // The next is sent when the first has arrived: nothing waits for the end.
      answer?.write(chunk('upon'))
      expect(Buffer.from((await iterator.next()).value as Uint8Array).toString()).toBe('upon')
      answer?.write(event('SomethingNew', {}))
      answer?.end(complete({ LogResult: base64(log) }))
      expect(await iterator.next()).toEqual({ done: true, value: undefined })
      expect(await stream.done).toMatchObject({ ok: true, requestId: 'r-1', logs: log, metrics: { billedDurationMs: 2 } })
      expect(server.requests[0]).toMatchObject({
        method: 'POST',
        url: '/2021-11-15/functions/story/response-streaming-invocations?Qualifier=prod',
        body: '{"topic":"tea"}',
      })
      expect(server.requests[0]?.headers).toMatchObject({ 'x-amz-log-type': 'Tail' })
    })

    it('reads frames wherever the network cuts them', async () => {
      const bytes = Buffer.concat([chunk('Hello, '), chunk(''), chunk('world'), complete()])
      const server = await serve(parts(...Array.from(bytes, (byte) => Uint8Array.of(byte))))
      expect(await collect(unwrap(await lambdaAt(server.url).invokeStream(call)))).toEqual({ text: 'Hello, world', error: undefined })
    })

    const failed = JSON.stringify({ errorType: 'Error', errorMessage: 'card declined' })

    it.each<[string, (response: ServerResponse) => void, object]>([
      [
        'a function that failed',
        parts(complete({ ErrorCode: 'Unhandled', ErrorDetails: failed })),
        { code: 'Unhandled', kind: 'function', executed: 'yes' },
      ],
      ['an end', parts(), { code: 'UNEXPECTED_ANSWER', kind: 'protocol', executed: 'unknown' }],
      ['a reset', parts('reset'), { code: 'CONNECTION_LOST', kind: 'network', executed: 'unknown' }],
      ['no frame at all', parts(Buffer.from('<html>'), Buffer.alloc(20)), { code: 'INVALID_ENCODING', kind: 'protocol' }],
      ['JSON', (r) => answerJson(r, { a: 1 }), { code: 'UNEXPECTED_ANSWER', kind: 'protocol' }],
      ['a page', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'), { code: 'UNEXPECTED_ANSWER', kind: 'protocol' }],
      [
        'a failure in the way of Invoke',
        (r) => answerJson(r, failed, 200, { 'x-amz-function-error': 'Unhandled' }),
        { code: 'Unhandled', kind: 'function' },
      ],
      [
        'a refusal',
        (r) => answerJson(r, { Message: 'no' }, 404, { 'x-amzn-errortype': 'ResourceNotFoundException' }),
        { code: 'ResourceNotFoundException', documented: true },
      ],
    ])('is a failed call when the answer starts with %s', async (_, handler, expected) => {
      const server = await serve(handler)
      const result = await lambdaAt(server.url).invokeStream(call)
      expect(result.error).toMatchObject({ ...expected, operation: 'InvokeWithResponseStream', attempts: 1 })
      expect(server.requests).toHaveLength(1)
    })

    it('is repeated before its first byte by the rules of every call', async () => {
      const server = await serve((response, _, index) =>
        index === 0
          ? answerJson(response, { message: 'no' }, 502, { 'x-amzn-errortype': 'EC2ThrottledException' })
          : parts(chunk('a'), complete())(response),
      )
      const result = await lambdaAt(server.url).invokeStream(call)
      expect(result).toMatchObject({ ok: true, attempts: 2 })
      expect(await collect(unwrap(result))).toEqual({ text: 'a', error: undefined })
      const refused = await lambdaAt(await closedPort(), { maxRetries: 1 }).invokeStream(call)
      expect(refused.error).toMatchObject({ code: 'CONNECTION_FAILED', attempts: 2 })
    })

    it.each<[string, (Uint8Array | 'reset')[], object]>([
      [
        'the function fails',
        [complete({ ErrorCode: 'Unhandled', ErrorDetails: failed, LogResult: base64(log) })],
        { code: 'Unhandled', kind: 'function', executed: 'yes', functionError: { errorMessage: 'card declined', logs: log } },
      ],
      [
        'the service ends it',
        [message({ ':message-type': 'exception', ':exception-type': 'ServiceException' }, { Message: 'oops' })],
        { code: 'ServiceException', kind: 'system', executed: 'unknown', retryable: false },
      ],
      ['it ends without its last message', [], { code: 'UNEXPECTED_ANSWER', kind: 'protocol' }],
      ['it breaks off in a message', [chunk('more').subarray(0, 30)], { code: 'INVALID_ENCODING', kind: 'protocol' }],
      ['a byte is wrong', [chunk('more').map((byte, i) => (i === 50 ? byte ^ 1 : byte)), complete()], { code: 'INVALID_ENCODING' }],
      ['the connection is reset', ['reset'], { code: 'CONNECTION_LOST', kind: 'network', executed: 'unknown', retryable: false }],
      ['it goes on after its end', [complete(), chunk('late')], { code: 'UNEXPECTED_ANSWER', kind: 'protocol' }],
    ])('throws at the end of the loop when %s', async (_, rest, expected) => {
      const server = await serve(parts(chunk('start '), ...rest))
      const stream = unwrap(await lambdaAt(server.url).invokeStream(call, { idempotent: true }))
      const { text, error } = await collect(stream)
      expect(text).toBe('start ')
      expect(error).toMatchObject({ ...expected, api: 'lambda', operation: 'InvokeWithResponseStream', status: 200, requestId: 'r-1' })
      expect(await stream.done).toMatchObject({ ok: false, error })
      expect(await stream[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined })
      expect(server.requests).toHaveLength(1)
    })

    let open = 0
    const endless = (response: ServerResponse) => {
      open++
      response.writeHead(200, STREAM)
      const timer = setInterval(() => response.write(chunk('tick')), 5)
      response.on('close', () => {
        open--
        clearInterval(timer)
      })
    }
    // undici may open a connection in place of the one that it lost, for nobody.
    const expectClosed = async () => expect.poll(() => open).toBe(0)

    it.each<[string, (stream: ResponseStream, controller: AbortController) => Promise<unknown> | undefined]>([
      [
        'the loop is left',
        async (stream) => {
          for await (const _ of stream) break
        },
      ],
      ['it is cancelled', async (stream) => stream.cancel()],
      ['its signal says so', async (_, controller) => controller.abort()],
    ])('closes the connection when %s', async (_, end) => {
      const server = await serve(endless)
      const controller = new AbortController()
      const result = await lambdaAt(server.url).invokeStream(call, { signal: controller.signal, timeout: false })
      const stream = unwrap(result)
      await end(stream, controller)
      expect(await stream.done).toMatchObject({ ok: false, error: { kind: 'aborted', code: 'ABORTED', executed: 'unknown' } })
      await expectClosed()
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    })

    it('closes the connection also when its first bytes had a time of their own', async () => {
      const server = await serve(endless)
      const stream = unwrap(await lambdaAt(server.url, { attemptTimeout: 5000 }).invokeStream(call))
      stream.cancel()
      await expectClosed()
    })

    it('is over for those who read on after they left it', async () => {
      const server = await serve(endless)
      const stream = unwrap(await lambdaAt(server.url).invokeStream(call))
      for await (const _ of stream) break
      expect(await collect(stream)).toEqual({ text: '', error: undefined })
    })

    it.each([{ invocationType: 'async' }, { durableExecutionName: 'order-42' }])('takes no %j, which is for `invoke`', async (input) => {
      const { error } = await lambdaAt('http://127.0.0.1:1').invokeStream({ ...call, ...input })
      expect(error).toMatchObject({ kind: 'request', attempts: 0, message: expect.stringContaining('use `invoke`') })
    })

    it('takes no responseType: it is bytes', async () => {
      const { error } = await lambdaAt('http://127.0.0.1:1').invokeStream(call, { responseType: 'json' } as object)
      expect(error).toMatchObject({ kind: 'request', attempts: 0, message: expect.stringContaining('`responseType`') })
    })

    it('ends when the time of the call is up, also if nobody reads', async () => {
      const server = await serve(endless)
      const lambda = lambdaAt(server.url, { timeout: 300 })
      const read = await collect(unwrap(await lambda.invokeStream(call)))
      expect(read.error).toMatchObject({ kind: 'timeout', code: 'TIMEOUT' })
      const unread = unwrap(await lambda.invokeStream(call))
      expect(await unread.done).toMatchObject({ ok: false, error: { code: 'TIMEOUT' } })
      await expectClosed()
    })

    it('has its attempt timeout for the first bytes only', async () => {
      const server = await serve((response, _, index) => {
        if (index === 0) response.writeHead(200, STREAM).flushHeaders()
        else {
          response.writeHead(200, STREAM).write(chunk('slow '))
          setTimeout(() => response.end(Buffer.concat([chunk('but sure'), complete()])), 400)
        }
      })
      const lambda = lambdaAt(server.url, { attemptTimeout: 200 })
      expect((await lambda.invokeStream(call)).error).toMatchObject({ code: 'ATTEMPT_TIMEOUT', executed: 'unknown', attempts: 1 })
      expect(await collect(unwrap(await lambda.invokeStream(call)))).toEqual({ text: 'slow but sure', error: undefined })
    })

    it('loses no failure of a stream that nobody has begun to read', async () => {
      const server = await serve(parts(chunk('start'), 'reset'))
      const stream = unwrap(await lambdaAt(server.url).invokeStream(call))
      await expectNoSocketLeft(server)
      expect((await collect(stream)).error).toMatchObject({ code: 'CONNECTION_LOST' })
    })
  })

  describe("responseType: 'stream'", () => {
    it.each<[string, Record<string, string>, (text: string) => Buffer]>([
      ['plain', {}, Buffer.from],
      ['gzip', { 'content-encoding': 'gzip' }, gzipSync],
      ['br', { 'content-encoding': 'br' }, brotliCompressSync],
      ['deflate', { 'content-encoding': 'deflate' }, deflateSync],
      ['deflate without its header, as some servers have it', { 'content-encoding': 'deflate' }, deflateRawSync],
    ])('gives a body (%s) as it arrives', async (_, headers, encode) => {
      const server = await serve((response) => response.writeHead(200, { 'x-fc-request-id': 'r-1', ...headers }).end(encode('one two')))
      const result = await triggerAt(server.url).invoke({ path: '/report' }, { responseType: 'stream' })
      expect(result).toMatchObject({ ok: true, status: 200, requestId: 'r-1' })
      expect(await collect(unwrap(result))).toEqual({ text: 'one two', error: undefined })
    })

    it.each(['gzip', 'deflate', 'br'])('takes the answer to HEAD, which names %s and has no body, for an empty one', async (encoding) => {
      const server = await serve((response) => response.writeHead(200, { 'content-encoding': encoding, 'x-fc-request-id': 'r-1' }).end())
      const result = await triggerAt(server.url).invoke({ method: 'HEAD' }, { responseType: 'stream' })
      expect(await collect(unwrap(result))).toEqual({ text: '', error: undefined })
      expect(await unwrap(result).done).toMatchObject({ ok: true })
    })

    it('gives the headers before the first byte is there', async () => {
      const server = await serve((response) => response.writeHead(200, { 'x-fc-request-id': 'r-1' }).flushHeaders())
      const stream = unwrap(await triggerAt(server.url).invoke({}, { responseType: 'stream' }))
      stream.cancel()
      expect((await collect(stream)).error).toMatchObject({ code: 'ABORTED' })
      await expectNoSocketLeft(server)
    })

    it.each<[string, (response: ServerResponse) => void, object]>([
      ['fails', (r) => answerJson(r, { errorMessage: 'no' }, 500), { code: 'HTTP_500', kind: 'function', body: '{"errorMessage":"no"}' }],
      ['is a page of a gateway', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'), { code: 'UNEXPECTED_ANSWER' }],
      [
        'is marked as failed',
        (r) => answerJson(r, { errorType: 'E' }, 200, { 'x-fc-error-type': 'UnhandledInvocationError' }),
        { kind: 'function', functionError: { errorType: 'E' } },
      ],
    ])('is a failed call when the answer %s', async (_, handler, expected) => {
      const server = await serve(handler)
      const result = await triggerAt(server.url).invoke({ headers: new Headers({ 'x-note': '1' }) }, { responseType: 'stream' })
      expect(result.error).toMatchObject(expected)
      expect(server.requests[0]?.headers['x-note']).toBe('1')
    })

    it('is a redirect where the function itself answers, and a failed call where the API does', async () => {
      const server = await serve((response) => response.writeHead(302, { location: '/', 'x-fc-request-id': 'r-1' }).end('moved'))
      const trigger = await triggerAt(server.url).invoke({}, { responseType: 'stream' })
      expect(trigger.status).toBe(302)
      expect((await collect(unwrap(trigger))).text).toBe('moved')
      const fc3 = createFc3Client({ baseUrl: server.url, credentials: CREDENTIALS.alibaba, ...transport })
      const api = await fc3.invoke({ functionName: 'site' }, { responseType: 'stream' })
      expect(api.error).toMatchObject({ code: 'UNEXPECTED_REDIRECT', status: 302 })
    })

    it.each<[string, (response: ServerResponse) => void]>([
      ['content-length', (r) => r.writeHead(200, { 'content-length': '100', 'x-fc-request-id': 'r-1' }).write('start')],
      ['chunks', (r) => r.writeHead(200, { 'x-fc-request-id': 'r-1' }).write('start')],
    ])('throws when a body with %s breaks off', async (_, handler) => {
      const server = await serve((response) => {
        handler(response)
        setTimeout(() => response.socket?.destroy(), 30)
      })
      const { text, error } = await collect(unwrap(await triggerAt(server.url).invoke({}, { responseType: 'stream' })))
      expect(text).toBe('start')
      expect(error).toMatchObject({ code: 'CONNECTION_LOST', executed: 'unknown', status: 200, requestId: 'r-1' })
    })

    it.each(['gzip', 'br'])('throws when a body is no %s', async (encoding) => {
      const server = await serve((r) =>
        r.writeHead(200, { 'content-encoding': encoding, 'x-fc-request-id': 'r-1' }).end('this was never compressed'),
      )
      const { error } = await collect(unwrap(await triggerAt(server.url).invoke({}, { responseType: 'stream' })))
      expect(error).toMatchObject({ code: 'INVALID_ENCODING', kind: 'protocol', executed: 'unknown' })
    })

    it('loses no failure of a body that nobody has begun to read', async () => {
      const server = await serve((response) => {
        response.writeHead(200, { 'x-fc-request-id': 'r-1' }).write('start')
        setTimeout(() => response.socket?.destroy(), 30)
      })
      const stream = unwrap(await triggerAt(server.url).invoke({}, { responseType: 'stream' }))
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect((await collect(stream)).error).toMatchObject({ code: 'CONNECTION_LOST' })
    })

    it('loses no failure of a compressed body that nobody has begun to read', async () => {
      const server = await serve((response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'x-fc-request-id': 'r-1' }).write(gzipSync('start').subarray(0, 12))
        setTimeout(() => response.socket?.resetAndDestroy(), 30)
      })
      const stream = unwrap(await triggerAt(server.url, { timeout: 3000 }).invoke({}, { responseType: 'stream' }))
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect((await collect(stream)).error).toMatchObject({ code: 'CONNECTION_LOST', kind: 'network' })
    })

    it('is left as early as its reader likes, also when it is whole by then', async () => {
      const server = await serve((response) => response.writeHead(200, { 'x-fc-request-id': 'r-1' }).end('abc'))
      const trigger = triggerAt(server.url)
      // An error that nobody hears of ends the process, and here the test.
      for (let i = 0; i < 5; i++) {
        const stream = unwrap(await trigger.invoke({}, { responseType: 'stream' }))
        for await (const _ of stream) break
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      expect(server.requests).toHaveLength(5)
    })

    it('works on web functions of CloudBase and on both generations of Function Compute', async () => {
      const server = await serve((response) => answerJson(response, 'bytes'))
      const options = { baseUrl: server.url, ...transport }
      const cloudbase = createCloudBaseClient({ ...options, credentials: CREDENTIALS.cloudbase })
      const web = await cloudbase.invoke({ functionName: 'site', webFunction: { method: 'GET' } }, { responseType: 'stream' })
      expect((await collect(unwrap(web))).text).toBe('bytes')
      const fc3 = createFc3Client({ ...options, credentials: CREDENTIALS.alibaba })
      expect((await collect(unwrap(await fc3.invoke({ functionName: 'site' }, { responseType: 'stream' })))).text).toBe('bytes')
    })

    it('brings Server-Sent Events one by one', async () => {
      let answer: ServerResponse | undefined
      const server = await serve((response) => {
        answer = response
        response.writeHead(200, { 'content-type': 'text/event-stream', 'x-fc-request-id': 'r-1' }).write('data: {"n":1}\n\n')
      })
      const stream = unwrap(await triggerAt(server.url).invoke({ path: '/chat' }, { responseType: 'stream' }))
      const seen: unknown[] = []
      for await (const { event, data } of readServerSentEvents(stream)) {
        seen.push([event, data])
        if (event === 'message') answer?.write('event: end\r\ndata: a\r\ndata: b\r\n\r\n')
        else break
      }
      expect(seen).toEqual([
        ['message', '{"n":1}'],
        ['end', 'a\nb'],
      ])
      await expectNoSocketLeft(server)
    })

    it('refuses an event without end', async () => {
      const server = await serve((response) => response.writeHead(200, { 'x-fc-request-id': 'r-1' }).write(`data: ${'x'.repeat(4096)}`))
      const stream = unwrap(await triggerAt(server.url).invoke({}, { responseType: 'stream' }))
      const read = async () => {
        for await (const _ of readServerSentEvents(stream, { maxEventLength: 1000 })) void _
      }
      await expect(read()).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE', kind: 'protocol', requestId: 'r-1' })
      await expectNoSocketLeft(server)
    })
  })
})

it.each(['gzip', 'deflate'])('a stream in %s that breaks off before its first byte is lost over node:http', async (encoding) => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-encoding': encoding, 'x-fc-request-id': 'r-1' }).flushHeaders()
    setTimeout(() => response.socket?.destroy(), 30)
  })
  const { error } = await collect(unwrap(await createFcHttpTriggerClient({ baseUrl: server.url }).invoke({}, { responseType: 'stream' })))
  expect(error).toMatchObject({ code: 'CONNECTION_LOST', executed: 'unknown' })
})

it('a stream in an encoding that node:http does not know is not left open', async () => {
  const server = await serve((response) => response.writeHead(200, { 'content-encoding': 'compress', 'x-fc-request-id': 'r-1' }).write('x'))
  const result = await createFcHttpTriggerClient({ baseUrl: server.url }).invoke({}, { responseType: 'stream' })
  expect((await collect(unwrap(result))).error).toMatchObject({ code: 'INVALID_ENCODING' })
  await expectNoSocketLeft(server)
})

it.each(['node:http', 'fetch'])(
  'memory stays flat while 200 MB pass, in and out, over %s',
  async (name) => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    const frame = chunk(megabyte)
    const server = await serve(async (response, { url }) => {
      const isLambda = url.includes('response-streaming')
      response.writeHead(200, isLambda ? STREAM : { 'x-fc-request-id': 'r-1' })
      for (let i = 0; i < 200; i++) if (!response.write(isLambda ? frame : megabyte)) await once(response, 'drain')
      response.end(isLambda ? complete() : undefined)
    })
    const program = `
    import { createLambdaClient, createFcHttpTriggerClient, unwrap } from 'faas-contracts'
    const transport = ${name === 'fetch' ? '{ fetch: (request) => globalThis.fetch(request) }' : '{}'}
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}', ...transport })
    const trigger = createFcHttpTriggerClient({ baseUrl: '${server.url}', ...transport })
    let peak = 0
    const read = async (stream) => {
      let length = 0
      for await (const bytes of stream) {
        length += bytes.length
        const { heapUsed, external, arrayBuffers } = process.memoryUsage()
        peak = Math.max(peak, heapUsed + external)
      }
      return length
    }
    const lengths = [
      await read(unwrap(await lambda.invokeStream({ functionName: 'story' }))),
      await read(unwrap(await trigger.invoke({}, { responseType: 'stream' }))),
    ]
    console.log(JSON.stringify({ lengths, peak: Math.round(peak / 2 ** 20) }))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=48', '--input-type=module', '-e', program], {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      timeout: 60_000,
    })
    const { lengths, peak } = JSON.parse(stdout) as { lengths: number[]; peak: number }
    expect(lengths).toEqual([200 * 2 ** 20, 200 * 2 ** 20])
    expect(peak).toBeLessThan(100)
  },
  60_000,
)

it.each<[string, (stream: ResponseStream, abort: AbortController) => unknown]>([
  ['left', async (stream) => void (await stream[Symbol.asyncIterator]().return?.())],
  ['cancelled', (stream) => stream.cancel()],
  ['aborted', (_, controller) => controller.abort()],
])('an answer that is there whole can be %s unread over node:http', async (_, leave) => {
  const server = await serve((response) => response.writeHead(200, STREAM).end(Buffer.concat([chunk('a'), chunk('b'), complete()])))
  const uncaught: unknown[] = []
  const listeners = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => uncaught.push(error))
  onTestFinished(() => {
    process.removeAllListeners('uncaughtException')
    for (const listener of listeners) process.on('uncaughtException', listener)
  })
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  // Whether it is whole by then is up to the network.
  for (let i = 0; i < 20; i++) {
    const controller = new AbortController()
    const stream = unwrap(await lambda.invokeStream(call, { signal: controller.signal }))
    await leave(stream, controller)
    expect((await stream.done).error).toMatchObject({ code: 'ABORTED' })
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(uncaught).toEqual([])
})

it.each<[string, (fetch: () => Promise<Response>, signal: AbortSignal) => Promise<{ data?: unknown }>]>([
  [
    'invokeStream',
    (fetch, signal) => createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, fetch }).invokeStream(call, { signal }),
  ],
  [
    "responseType: 'stream'",
    (fetch, signal) => createFcHttpTriggerClient({ baseUrl: 'http://trigger.test', fetch }).invoke({}, { signal, responseType: 'stream' }),
  ],
])('%s ends, and closes its body, whichever step between the answer and the stream its signal comes in', async (_, open) => {
  for (let step = 0; step < 60; step++) {
    const controller = new AbortController()
    const closed = vi.fn()
    // It ignores its signal, and its body never ends.
    const fetch = async () => {
      const abortAt = (left: number): void => (left === 0 ? controller.abort() : queueMicrotask(() => abortAt(left - 1)))
      abortAt(step)
      const start = (body: ReadableStreamDefaultController) => body.enqueue(chunk('a'))
      return new Response(new ReadableStream({ start, cancel: closed }), { headers: STREAM })
    }
    const result = (await open(fetch, controller.signal)) as Result<ResponseStream>
    const end = result.ok ? await Promise.race([result.data.done, new Promise((resolve) => setTimeout(resolve, 100))]) : result
    expect(end, `aborted after ${step} steps`).toMatchObject({ error: { code: 'ABORTED' } })
    if (result.ok) expect(closed).toHaveBeenCalledOnce()
  }
})
