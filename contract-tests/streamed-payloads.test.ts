/** Payloads sent as they come. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { type ClientOptions, createCloudBaseClient, createFcHttpTriggerClient, createLambdaClient, unwrap } from 'faas-contracts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { answerJson, expectNoSocketLeft, serve } from './server.ts'
import { transports } from './transports.ts'

async function* endless(left: () => void) {
  try {
    for (;;) {
      yield new Uint8Array(1024)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  } finally {
    left()
  }
}

describe.each(transports)('over %s, a streamed payload', (_, transport) => {
  const lambdaAt = (baseUrl: string) =>
    createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 10_000, ...transport, baseUrl })
  const triggerAt = (baseUrl: string, options: ClientOptions = {}) =>
    createFcHttpTriggerClient({ timeout: 10_000, ...transport, ...options, baseUrl })

  async function* words() {
    yield 'one '
    yield new TextEncoder().encode('two ')
    yield ''
    yield 'three'
  }

  it.each<[string, () => unknown]>([
    ['an async iterable', words],
    ['a Node stream', () => Readable.from(words())],
    [
      'bytes of another realm',
      () => runInNewContext(`(async function* () { yield Uint8Array.from([${[...Buffer.from('one two three')]}]) })()`),
    ],
    ['a web stream', () => new Blob(['one two three']).stream()],
    [
      'a web stream that is no iterable, as in some browsers',
      () => Object.defineProperty(new Blob(['one two three']).stream(), Symbol.asyncIterator, { value: undefined }),
    ],
  ])('is sent as it comes: %s', async (_, payload) => {
    const server = await serve((response, { body }) => answerJson(response, { body }))
    const result = await triggerAt(server.url).invoke({ method: 'PUT', path: '/files/a', payload: payload(), contentType: 'text/plain' })
    expect(result).toMatchObject({ ok: true, data: { body: 'one two three' } })
    expect(server.requests[0]?.headers).toMatchObject({ 'transfer-encoding': 'chunked', 'content-type': 'text/plain' })
    const cloudbase = createCloudBaseClient({ baseUrl: server.url, credentials: CREDENTIALS.cloudbase, ...transport })
    const web = await cloudbase.invoke({ functionName: 'site', webFunction: true, payload: payload() })
    expect(web).toMatchObject({ ok: true, data: { body: 'one two three' } })
  })

  it('may have its limit', async () => {
    async function* whole() {
      for (let i = 0; i < 6; i++) yield new Uint8Array(1024 * 1024)
    }
    const server = await serve((response, { body }) => answerJson(response, { length: body.length }))
    const cloudbase = createCloudBaseClient({ baseUrl: server.url, credentials: CREDENTIALS.cloudbase, ...transport })
    const result = await cloudbase.invoke({ functionName: 'site', webFunction: true, payload: whole() })
    expect(result).toMatchObject({ ok: true, data: { length: 6 * 1024 * 1024 } })
  })

  it('is read no faster than the server takes it', async () => {
    let read = 0
    async function* large() {
      for (; read < 32; read++) yield new Uint8Array(1024 * 1024)
    }
    const server = createServer((socket) => socket.pause().on('error', () => {})).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const result = await triggerAt(`http://127.0.0.1:${port}`, { timeout: 500 }).invoke({ payload: large() })
    expect(result.error).toMatchObject({ code: 'TIMEOUT' })
    expect(read).toBeLessThan(24)
  })

  it('is never sent twice, whatever the failure and whatever the caller says', async () => {
    const server = await serve((response) =>
      answerJson(response, { Code: 'ResourceThrottled' }, 429, { 'x-fc-error-type': 'FcCommonError' }),
    )
    const again = await triggerAt(server.url).invoke({ payload: words() }, { idempotent: true, maxRetries: 5 })
    expect(again.error).toMatchObject({ kind: 'throttled', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it.each<[string, () => AsyncGenerator<unknown> | ReadableStream<unknown>, object]>([
    [
      'fails for no reason',
      // biome-ignore lint/correctness/useYield: it fails before its first bytes.
      async function* () {
        throw undefined
      },
      { code: 'PAYLOAD_FAILED', kind: 'request' },
    ],
    [
      'is a web stream and fails',
      () =>
        new ReadableStream({
          pull(controller) {
            controller.error(new Error('disk gone'))
          },
        }),
      { code: 'PAYLOAD_FAILED', kind: 'request', executed: 'unknown' },
    ],
    [
      'fails',
      async function* () {
        yield 'start'
        throw new Error('disk gone')
      },
      { code: 'PAYLOAD_FAILED', kind: 'request', executed: 'unknown' },
    ],
    [
      'is not made of bytes',
      async function* () {
        yield { a: 1 }
      },
      { code: 'PAYLOAD_FAILED', kind: 'request' },
    ],
    [
      'is too large',
      async function* () {
        const megabyte = new Uint8Array(1024 * 1024)
        for (let i = 0; i < 33; i++) yield megabyte
      },
      { code: 'PAYLOAD_TOO_LARGE', kind: 'request', executed: 'unknown' },
    ],
  ])('that %s ends the call', async (_, payload, expected) => {
    const server = await serve((response) => answerJson(response, '1'))
    const result = await triggerAt(server.url).invoke({ payload: payload() })
    expect(result.error).toMatchObject({ ...expected, attempts: 1 })
    expect(server.requests).toHaveLength(0)
  })

  it.each(['auto', 'stream'] as const)('that fails under an answer that has begun (%s) says what it failed of', async (responseType) => {
    const reason = new Error('disk gone')
    async function* failing() {
      yield 'start'
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw reason
    }
    const echo = createHttpServer((request, response) => {
      response.writeHead(200, { 'x-fc-request-id': 'r-1' }).flushHeaders()
      request.on('error', () => {}).pipe(response)
    }).listen(0, '127.0.0.1')
    await once(echo, 'listening')
    onTestFinished(() => void echo.close())
    const trigger = triggerAt(`http://127.0.0.1:${(echo.address() as AddressInfo).port}`)
    const call = async () => {
      const body = unwrap(await trigger.invoke({ payload: failing() }, { responseType: responseType as 'stream' }))
      for await (const _ of body);
    }
    await expect(call()).rejects.toMatchObject({ code: 'PAYLOAD_FAILED', kind: 'request', executed: 'unknown', cause: reason })
  })

  it('that never ends is left when the time is up', async () => {
    const left = vi.fn()
    const silent = await serve()
    const late = await triggerAt(silent.url, { timeout: 200 }).invoke({ payload: endless(left) })
    expect(late.error).toMatchObject({ code: 'TIMEOUT', executed: 'unknown' })
    await expectNoSocketLeft(silent)
    await expect.poll(() => left.mock.calls.length, { timeout: 10_000 }).toBe(1)
  })

  it('that is a web stream is cancelled when the time is up', async () => {
    const cancel = vi.fn()
    const silent = await serve()
    const payload = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new Uint8Array(1024))
        await new Promise((resolve) => setTimeout(resolve, 5))
      },
      cancel,
    })
    const late = await triggerAt(silent.url, { timeout: 200 }).invoke({ payload })
    expect(late.error).toMatchObject({ code: 'TIMEOUT', executed: 'unknown' })
    await expect.poll(() => cancel.mock.calls.length, { timeout: 10_000 }).toBe(1)
  })

  it.each<[string, code: string, (socket: Socket) => void]>([
    ['is answered early', 'HTTP_413', (socket) => socket.write('HTTP/1.1 413 No\r\nx-fc-request-id: r-1\r\ncontent-length: 2\r\n\r\n{}')],
    ['loses its connection', 'CONNECTION_LOST', (socket) => socket.resetAndDestroy()],
  ])('that never ends is left when the call %s', async (_, code, answer) => {
    const left = vi.fn()
    let received = ''
    const server = createServer((socket) => {
      socket.on('error', () => {}).on('data', (data) => (received += data.toString('latin1')))
      socket.once('data', () => answer(socket))
      onTestFinished(() => void socket.destroy())
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const result = await triggerAt(`http://127.0.0.1:${port}`).invoke({ payload: endless(left) })
    expect(result).toMatchObject({ ok: false, error: { code, attempts: 1 } })
    await expect.poll(() => left.mock.calls.length).toBe(1)
    // What arrived must not look like the whole payload.
    expect(received).not.toContain('\r\n0\r\n\r\n')
  })

  it('is refused where a signature covers it', async () => {
    const server = await serve()
    const lambda = await lambdaAt(server.url).invoke({ functionName: 'a', payload: words() })
    expect(lambda.error).toMatchObject({ kind: 'request', attempts: 0 })
    expect(lambda.error?.message).toContain('signature')
    const keys = createCloudBaseClient({ baseUrl: server.url, credentials: { secretId: 'a', secretKey: 'b' }, ...transport })
    const web = await keys.invoke({ functionName: 'site', webFunction: true, payload: words() })
    expect(web.error?.message).toContain('`accessToken`')
    const queued = await triggerAt(server.url).invoke({ payload: words(), invocationType: 'async' })
    expect(queued.error).toMatchObject({ kind: 'request', attempts: 0 })
    expect(server.connections).toBe(0)
  })
})

it('a streamed payload that fails ends the call also over a fetch that takes what it has for the whole, as in workerd', async () => {
  async function* failing() {
    yield 'start'
    throw new Error('disk gone')
  }
  const fetch = async (request: Request) => {
    await request.arrayBuffer().catch(() => {})
    return Response.json('stored')
  }
  const result = await createFcHttpTriggerClient({ baseUrl: 'http://127.0.0.1:1', fetch }).invoke({ payload: failing() })
  expect(result.error).toMatchObject({ code: 'PAYLOAD_FAILED', kind: 'request', executed: 'unknown', attempts: 1 })
})

it('a fetch is given no empty part of a streamed payload, which would end a body that it chunks by hand', async () => {
  async function* words() {
    yield* ['', 'one', '', 'two', '']
  }
  const sizes: number[] = []
  const fetch = async ({ body }: Request) => {
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) sizes.push(part.byteLength)
    return Response.json('stored')
  }
  await createFcHttpTriggerClient({ baseUrl: 'http://127.0.0.1:1', fetch }).invoke({ payload: words() })
  expect(sizes).toEqual([3, 3])
})

it('what was sent of a streamed payload is let go over node:http', async () => {
  const server = await serve((response, { body }) => answerJson(response, { length: body.length }))
  const program = `
    import { createFcHttpTriggerClient } from 'faas-contracts'
    let peak = 0
    async function* large() {
      for (let i = 0; i < 30; i++) {
        yield Buffer.alloc(1024 * 1024)
        // What is free is given back some turns later.
        for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 2)).then(() => gc())
        peak = Math.max(peak, process.memoryUsage().arrayBuffers)
      }
    }
    const result = await createFcHttpTriggerClient({ baseUrl: '${server.url}' }).invoke({ payload: large() })
    console.log(JSON.stringify([result.data, Math.round(peak / 2 ** 20)]))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    timeout: 60_000,
  })
  const [data, peak] = JSON.parse(stdout) as [unknown, number]
  expect(data).toEqual({ length: 30 * 2 ** 20 })
  expect(peak).toBeLessThan(10)
})
