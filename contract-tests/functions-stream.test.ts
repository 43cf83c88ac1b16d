/** Answers that arrive piece by piece, over real sockets: event streams of Lambda, HTTP triggers and web functions. */
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { createLambdaClient } from 'faas-contracts'
import { createReplay } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { decodeEventStream, EventStreamDecoder } from '../src/event-stream.ts'
import { CREDENTIALS } from './cases.ts'
import { serveFunctions } from './functions.ts'

const clientOf = (baseUrl: string) => createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl, maxRetries: 0 })
const STREAM = '/2021-11-15/functions/checkout/response-streaming-invocations'
const streamed = (source: string) => ({ 'checkout.mjs': `export const handler = awslambda.streamifyResponse(${source})` })
const post = (url: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers })

async function messagesOf(answer: Response) {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return [...decodeEventStream(bytes)].map(({ headers, payload }) => ({
    type: headers[':event-type'],
    text: Buffer.from(payload).toString(),
  }))
}

describe('InvokeWithResponseStream', () => {
  test('without functions echoes the payload in pieces, with its log', async () => {
    const server = await startReplayServer()
    onTestFinished(() => server.close())
    const answer = await post(server.url + STREAM, 'x'.repeat(3000), { 'x-amz-log-type': 'Tail' })
    expect(answer.headers.get('content-type')).toBe('application/vnd.amazon.eventstream')
    expect(answer.headers.has('content-length')).toBe(false)
    const messages = await messagesOf(answer)
    const end = messages.pop()
    expect(messages).toHaveLength(3)
    expect(messages.map(({ text }) => text).join('')).toBe(`"${'x'.repeat(3000)}"`)
    expect(Buffer.from(JSON.parse(end?.text ?? '').LogResult, 'base64').toString()).toContain('REPORT')
  })

  test('has an example that is a stream', async () => {
    const server = await startReplayServer()
    onTestFinished(() => server.close())
    const messages = await messagesOf(await post(server.url + STREAM, {}, { Prefer: 'example=success' }))
    expect(messages.map(({ type }) => type)).toEqual(['PayloadChunk', 'InvokeComplete'])
  })

  test('begins its answer before a handler that takes its time writes anything', async () => {
    const { url, write, folder } = await serveFunctions(
      streamed(`async (event, stream) => {
  const { existsSync } = await import('node:fs')
  while (!existsSync(event.until)) await new Promise((resolve) => setTimeout(resolve, 5))
  stream.end('late')
}`),
      { functionTimeout: 5000 },
    )
    const answer = await post(url + STREAM, { until: `${folder}/go` })
    write('go', '')
    expect((await messagesOf(answer))[0]?.text).toBe('late')
  })

  test('sends what a handler writes before the handler is done', async () => {
    const { url, write, folder } = await serveFunctions(
      streamed(`async (event, stream) => {
  const { existsSync } = await import('node:fs')
  stream.setContentType('text/plain')
  stream.write('first')
  while (!existsSync(event.until)) await new Promise((resolve) => setTimeout(resolve, 5))
  stream.end('second')
}`),
      { functionTimeout: 10_000 },
    )
    const answer = await post(url + STREAM, { until: `${folder}/go` })
    const decoder = new EventStreamDecoder()
    const texts: string[] = []
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      for (const { payload } of decoder.push(chunk)) {
        texts.push(Buffer.from(payload).toString())
        // It goes on only now that its first piece was received.
        if (texts.length === 1) write('go', '')
      }
    expect(texts).toEqual(['first', 'second', '{}'])
  })

  test('has the prelude of an HTTP answer before the first piece', async () => {
    const { url } = await serveFunctions(
      streamed(`async (event, stream) => {
  const answer = awslambda.HttpResponseStream.from(stream, { statusCode: 201 })
  answer.write('body')
  answer.end()
}`),
    )
    const texts = (await messagesOf(await post(url + STREAM))).map(({ text }) => text)
    expect(texts).toEqual(['{"statusCode":201}', '\0'.repeat(8), 'body', '{}'])
  })

  test('has all of what a handler writes: long pieces, bytes, and as JSON what is neither bytes nor text', async () => {
    const { url } = await serveFunctions(
      streamed(
        "async (event, stream) => { stream.write('x'.repeat(700_000)); stream.write({ total: 1 }); stream.end(Uint8Array.of(0x79)) }",
      ),
    )
    const texts = (await messagesOf(await post(url + STREAM))).map(({ text }) => text)
    expect(texts.pop()).toBe('{}')
    expect(texts.join('')).toBe(`${'x'.repeat(700_000)}{"total":1}y`)
  })

  test('gives a handler a stream of the high-water mark that it asks for', async () => {
    const source = `export const handler = awslambda.streamifyResponse(
  async (event, stream) => { stream.end(String(stream.writableHighWaterMark)) }, { highWaterMark: 100_000 })`
    const { url } = await serveFunctions({ 'checkout.mjs': source })
    expect((await messagesOf(await post(url + STREAM)))[0]?.text).toBe('100000')
    expect((await clientOf(url).invoke({ functionName: 'checkout' })).data).toBe(100_000)
  })

  test.each<[string, string, string[], Record<string, unknown>]>([
    [
      'throws on the way',
      "async (e, stream) => { stream.write('Hel'); stream.write('lo'); throw new RangeError('declined') }",
      ['Hel', 'lo'],
      { errorType: 'RangeError', errorMessage: 'declined' },
    ],
    [
      'breaks its stream and throws',
      "async (e, stream) => { stream.destroy(new Error('broken')); await new Promise(setImmediate); throw new RangeError('declined') }",
      [],
      { errorType: 'RangeError' },
    ],
    ['throws before its first byte', "async () => { throw new RangeError('declined') }", [], { errorType: 'RangeError' }],
    [
      'exits on the way',
      "async (e, stream) => { stream.write('Hello', () => process.exit(1)); await new Promise(() => {}) }",
      ['Hello'],
      { errorType: 'Runtime.ExitError' },
    ],
    [
      'takes too long',
      "async (e, stream) => { stream.write('Hello'); await new Promise(() => {}) }",
      ['Hello'],
      { errorType: 'Sandbox.Timedout' },
    ],
  ])('a function that %s says so at the end', async (_, source, pieces, details) => {
    const { url } = await serveFunctions(streamed(source), { functionTimeout: 500 })
    const answer = await post(url + STREAM, {}, { 'x-amz-log-type': 'Tail' })
    expect(answer.status).toBe(200)
    const messages = await messagesOf(answer)
    const end = JSON.parse(messages.pop()?.text ?? '')
    expect(messages.map(({ text }) => text)).toEqual(pieces)
    expect(end).toMatchObject({ ErrorCode: 'Unhandled', LogResult: expect.any(String) })
    expect(JSON.parse(end.ErrorDetails)).toMatchObject(details)
    const { error } = await clientOf(url).call('InvokeWithResponseStream', { path: { FunctionName: 'checkout' } })
    expect(error).toMatchObject({ code: 'Unhandled', kind: 'function', functionError: details })
  })

  test('gives the result of a handler that does not stream, and a handler that does is whole for Invoke', async () => {
    const { url } = await serveFunctions({
      'checkout.mjs': 'export const handler = async () => ({ total: 1 })',
      ...Object.fromEntries(
        Object.values(streamed("async (e, stream) => { stream.write('{\"total\":'); stream.end('2}') }")).map((source) => [
          'both.mjs',
          source,
        ]),
      ),
    })
    expect((await messagesOf(await post(url + STREAM))).map(({ text }) => text)).toEqual(['{"total":1}', '{}'])
    expect((await clientOf(url).invoke({ functionName: 'both' })).data).toEqual({ total: 2 })
  })

  test('can be broken by a script in the middle of a message', async () => {
    const replay = createReplay()
    replay.script([{ answers: [{ fault: 'truncated' }, { fault: 'reset-in-body' }] }])
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, fetch: replay.fetch, maxRetries: 0 })
    const invoke = () => lambda.call('InvokeWithResponseStream', { path: { FunctionName: 'checkout' }, body: { cart: 42 } as never })
    expect((await invoke()).error).toMatchObject({ kind: 'protocol', code: 'INVALID_ENCODING' })
    expect((await invoke()).error).toMatchObject({ kind: 'network', code: 'CONNECTION_LOST' })
  })
})

const SSE = (end: string) => `const { createServer } = require('node:http')
const { existsSync } = require('node:fs')
createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write('data: 1\\n\\n')
  const until = new URL(request.url, 'http://localhost').searchParams.get('until')
  while (until && !existsSync(until)) await new Promise((resolve) => setTimeout(resolve, 5))
  ${end}
}).listen(9000)`

test.each([
  ['a web function of CloudBase', '/v1/functions/site/events'],
  ['a custom runtime behind an HTTP trigger', '/fc-http-trigger/site/events'],
])('%s sends server-sent events as they come', async (_, path) => {
  const { url, write, folder } = await serveFunctions({ 'site.cjs': SSE("response.end('data: 2\\n\\n')") }, { functionTimeout: 10_000 })
  const answer = await fetch(`${url}${path}?until=${folder}/go`)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const events: string[] = []
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    events.push(Buffer.from(chunk).toString())
    if (events.length === 1) write('go', '')
  }
  expect(events.join('')).toBe('data: 1\n\ndata: 2\n\n')
})

test('an HTTP handler of FC 2.0 sends a stream as it comes', async () => {
  const source = `const { Readable } = require('node:stream')
const { existsSync } = require('node:fs')
exports.handler = (req, resp) => {
  resp.setHeader('Content-Type', 'text/event-stream')
  resp.send(Readable.from((async function* () {
    yield 'data: 1\\n\\n'
    while (!existsSync(req.queries.until)) await new Promise((resolve) => setTimeout(resolve, 5))
    if (req.queries.fail) throw new Error('on the way')
    yield 'data: 2\\n\\n'
  })()))
}`
  const { url, write, folder } = await serveFunctions({ 'site.cjs': source }, { functionTimeout: 10_000 })
  const read = async (query: string) => {
    const answer = await fetch(`${url}/2016-08-15/proxy/shop/site/?until=${folder}/go${query}`)
    let text = ''
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString()
      write('go', '')
    }
    return text
  }
  expect(await read('')).toBe('data: 1\n\ndata: 2\n\n')
  // The status went out: the only way to tell is to break the connection.
  await expect(read('&fail=1')).rejects.toThrow('terminated')
})

test('a HEAD of a stream lets the function finish', async () => {
  const logs: string[] = []
  const source = `const { Readable } = require('node:stream')
exports.handler = (req, resp) => {
  resp.send(Readable.from((function* () { for (let i = 0; i < 9; i++) yield Buffer.alloc(65536); console.log('finished') })()))
}`
  const { url } = await serveFunctions({ 'site.cjs': source }, { functionTimeout: 10_000, onFunctionLog: (_, text) => logs.push(text) })
  expect((await fetch(`${url}/2016-08-15/proxy/shop/site/`, { method: 'HEAD' })).status).toBe(200)
  await expect.poll(() => logs.join(''), { timeout: 5000 }).toContain('finished')
})

test.each([
  ['exits', "response.write(':\\n', () => process.exit(1))"],
  ['takes too long', 'return'],
])('a web function that %s after its first byte breaks the connection', async (_, end) => {
  const { url } = await serveFunctions({ 'site.cjs': SSE(end) }, { functionTimeout: 500 })
  const answer = await fetch(`${url}/v1/functions/site/`)
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow('terminated')
})

describe('a client that does not read', () => {
  const MB = 1024 * 1024

  test('stops the function, and its bytes fill nothing', async () => {
    const logs: string[] = []
    const { url } = await serveFunctions(
      streamed(`async (event, stream) => {
  const { pipeline } = await import('node:stream/promises')
  const piece = Buffer.alloc(${MB})
  await pipeline(async function* () { for (let i = 1; i <= 512; i++) { console.log('piece', i); yield piece } }, stream)
}`),
      { functionTimeout: 1500, onFunctionLog: (_, text) => logs.push(text) },
    )
    const before = process.memoryUsage().rss
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    onTestFinished(() => void socket.destroy())
    socket.pause()
    socket.write(`POST ${STREAM} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`)
    await expect.poll(() => logs.length, { timeout: 10_000 }).toBe(1)
    const pieces = Number(/piece (\d+)\n$/.exec(logs[0] ?? '')?.[1])
    expect(pieces).toBeGreaterThan(0)
    expect(pieces).toBeLessThan(64)
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * MB)
  })

  test('runs a handler out of memory that writes without waiting', async () => {
    const { url } = await serveFunctions(
      streamed(`async (event, stream) => { for (let i = 0; i < 512; i++) stream.write(Buffer.alloc(${MB})); stream.end() }`),
      { functionTimeout: 10_000 },
    )
    const end = (await messagesOf(await post(url + STREAM))).at(-1)
    expect(JSON.parse(JSON.parse(end?.text ?? '').ErrorDetails).errorType).toBe('Runtime.OutOfMemory')
  })

  test('and leaves lets the function finish, whose instance serves the next call', async () => {
    const { url } = await serveFunctions(
      streamed(`async (event, stream) => {
  globalThis.calls = (globalThis.calls ?? 0) + 1
  for (let i = 0; i < event.pieces; i++) await new Promise((resolve) => stream.write(Buffer.alloc(${MB}), resolve))
  stream.end(String(globalThis.calls))
}`),
      { functionTimeout: 10_000 },
    )
    const leaving = request(url + STREAM, { method: 'POST' }).end('{"pieces":64}')
    const [answer] = await once(leaving, 'response')
    await once(answer, 'data')
    leaving.destroy()
    // The instance is the same once it is free: a call that comes before gets another, whose count is one.
    const invoke = async () => (await messagesOf(await post(url + STREAM, { pieces: 0 })))[0]?.text
    await expect.poll(invoke, { timeout: 10_000 }).not.toBe('1')
  })
})
