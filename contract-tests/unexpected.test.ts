/** Answers that no server should send: each becomes a typed result, in time, and costs no later call. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type ClientOptions, createFcHttpTriggerClient, createLambdaClient, isFaasError, unwrap } from 'faas-contracts'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { transports } from './transports.ts'

/** Sends these bytes when a request arrives, then ends, resets or keeps quiet. */
async function serveBytes(bytesOf: (index: number) => { bytes: Uint8Array | string; after: 'end' | 'reset' | 'stay' }) {
  let requests = 0
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      if (!data.includes('POST ')) return
      const { bytes, after } = bytesOf(requests++)
      socket.write(bytes, () => {
        if (after === 'end') socket.end()
        else if (after === 'reset') socket.resetAndDestroy()
      })
    })
    onTestFinished(() => void socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => requests }
}

const GOOD =
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-amzn-requestid: r-1\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"tot\r\n7\r\nal":99}\r\n0\r\n\r\n'
const call = { functionName: 'checkout', payload: { cart: 42 } }

describe.each(transports)('over %s', (_, transport) => {
  const lambdaAt = (baseUrl: string, options: ClientOptions = {}) =>
    createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 5000, ...transport, ...options, baseUrl })

  it.each(['end', 'reset'] as const)('an answer that is cut anywhere (%s) is a lost connection, sent once', async (after) => {
    // Up to the last chunk's own end nothing is whole. A reset may also take with it what was sent before.
    const cuts = Array.from({ length: GOOD.length - 2 }, (_, at) => at)
    const server = await serveBytes((index) => ({ bytes: GOOD.slice(0, cuts[index]), after }))
    const lambda = lambdaAt(server.url)
    for (const cut of cuts) {
      const { ok, error } = await lambda.invoke(call)
      expect({ cut, ok, code: error?.code, kind: error?.kind, attempts: error?.attempts, executed: error?.executed }).toEqual({
        cut,
        ok: false,
        code: 'CONNECTION_LOST',
        kind: 'network',
        attempts: 1,
        executed: 'unknown',
      })
    }
    expect(server.count()).toBe(cuts.length)
  })

  it('any bytes at all are a typed result', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'HTTP/1.1 ',
        '200 OK',
        '\r\n',
        '\r\n\r\n',
        'content-length: 3',
        'content-length: -1',
        'transfer-encoding: chunked',
        '{"a":1}',
        '\0',
        '100 Continue',
        '204 No Content',
        'content-encoding: gzip',
        'location: /',
      ),
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom('end' as const, 'reset' as const), async (pieces, after) => {
        const server = await serveBytes(() => ({ bytes: Buffer.from(pieces.join(''), 'latin1'), after }))
        const result = await lambdaAt(server.url, { timeout: 3000 }).invoke(call)
        expect(result.ok || isFaasError(result.error)).toBe(true)
        expect(server.count()).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, string]>([
    ['headers of a megabyte', `HTTP/1.1 200 OK\r\nx-note: ${'x'.repeat(1024 * 1024)}\r\n\r\n`],
    ['ten thousand headers', `HTTP/1.1 200 OK\r\n${'x-note: xxxxxxxxxxxxxxxxxxxx\r\n'.repeat(10_000)}\r\n`],
    ['a header without end', `HTTP/1.1 200 OK\r\nx-note: ${'x'.repeat(100_000)}`],
    ['a content-length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}'],
    ['two lengths that differ', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n'],
  ])('%s are a typed failure', async (_, bytes) => {
    const server = await serveBytes(() => ({ bytes, after: 'stay' }))
    const { error } = await lambdaAt(server.url, { timeout: 2000 }).invoke(call)
    expect(error).toMatchObject({ kind: expect.stringMatching(/^(network|protocol)$/), executed: 'unknown', attempts: 1 })
    expect(server.count()).toBe(1)
  })

  it.each<[string, string]>([
    ['garbage', 'late'],
    ['an answer that nobody asked for', GOOD],
  ])('late bytes after the end (%s) spoil no call after it', async (_, late) => {
    const server = await serveBytes(() => ({ bytes: GOOD + late, after: 'stay' }))
    const lambda = lambdaAt(server.url)
    for (let i = 0; i < 5; i++) expect(await lambda.invoke(call)).toMatchObject({ ok: true, data: { total: 99 } })
  })
})

// undici takes what came before the reset for the whole body.
it.each(['auto', 'stream'] as const)('over node:http a body without length that a reset cuts off is lost (%s)', async (responseType) => {
  const server = await serveBytes(() => ({
    bytes: 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\nhalf',
    after: 'reset',
  }))
  const trigger = createFcHttpTriggerClient({ baseUrl: server.url, timeout: 5000 })
  const read = async () => {
    if (responseType === 'auto') unwrap(await trigger.invoke({ method: 'POST' }))
    else for await (const _ of unwrap(await trigger.invoke({ method: 'POST' }, { responseType })));
  }
  const error = await read().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'network', code: 'CONNECTION_LOST', executed: 'unknown', attempts: 1 })
})

it('over node:http a payload that a server answers without reading it holds no connection', async () => {
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}).pause())
    socket.write('HTTP/1.1 413 Payload Too Large\r\ncontent-length: 0\r\n\r\n')
  }).listen(0, '127.0.0.1')
  const sockets: Socket[] = []
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const trigger = createFcHttpTriggerClient({ baseUrl: `http://127.0.0.1:${port}`, timeout: 5000 })
  // More than the buffers of a connection take.
  const { error } = await trigger.invoke({ payload: new Uint8Array(30_000_000) })
  expect(error).toMatchObject({ code: 'HTTP_413', attempts: 1 })
  sockets[0]?.resume()
  await expect.poll(() => sockets[0]?.closed).toBe(true)
  expect(sockets[0]?.bytesRead).toBeLessThan(30_000_000)
})
