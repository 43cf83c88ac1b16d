import type http from 'node:http'
import type https from 'node:https'
import type { Socket } from 'node:net'
import type { Aborter } from '../aborter.ts'
import { Pieces } from '../bytes.ts'
import { interruptedWhen, untilAborted } from '../timeout.ts'
import { collect, MAX_BODY_BYTES, tooLarge } from './body.ts'
import { decoded, isUndecoded } from './content-encoding.node.ts'
import { type HeaderMap, type HttpRequest, type HttpResponse, type SentPayload, TransportError } from './message.ts'

/** The real one, taken at the start: a test's fake timers would never let the event loop go on. */
const { setImmediate } = globalThis

/**
 * Loads the transport of this origin in the first idle moment, so that no request waits for it: `node:https` takes 12 ms of CPU, and a
 * function that gets less CPU for its calls than for its start would wait much longer. A process that ends before that pays nothing.
 */
export function prepare(origin: string): void {
  setImmediate(targetOf, origin).unref()
}

/**
 * Sends over `node:http` with connections kept open. `request` is looked up at each call, so that an interceptor (msw, nock)
 * which replaces it is seen whenever it starts.
 */
export function send(request: HttpRequest, aborter: Aborter): Promise<HttpResponse> {
  return mayHaveMissedAClose() ? noticeCloses().then(() => exchange(request, aborter)) : exchange(request, aborter)
}

/** When the event loop was last seen at work: an answer arrived through it. */
let lastAnswerAt = Date.now()
/** Servers keep an idle connection open for longer than this, so that a shorter pause has missed no close. */
const STILL_MS = 200

/**
 * A process that is frozen between two calls (a Lambda function, a laptop, a long computation) does not see that a server closed the
 * connections it keeps open, and would send on one of them, where nobody can tell whether the request arrived. `Date`, and not the
 * monotonic clock, because that one stops in a machine that is suspended.
 */
function mayHaveMissedAClose(): boolean {
  if (Math.abs(Date.now() - lastAnswerAt) <= STILL_MS) return false
  for (const { agent } of transports.values()) for (const _origin in agent.freeSockets) return true
  return false
}

/** Lets the event loop look at its sockets, then drops those that the other side has closed. */
async function noticeCloses(): Promise<void> {
  // The first turn may come before the loop polls; by the second it has.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
  // A copy: a socket that is destroyed leaves the list.
  for (const { agent } of transports.values())
    for (const sockets of Object.values(agent.freeSockets))
      for (const socket of [...(sockets ?? [])]) if (!socket.writable || socket.readableEnded) socket.destroy()
}

function exchange(request: HttpRequest, aborter: Aborter): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    // Nothing is sent for a caller who left in the meantime.
    if (aborter.aborted) return reject(aborter.reason)
    const target = targetOf(request.origin)
    const headers: Record<string, string | number> = request.headers
    if (request.body) headers['content-length'] = request.body.byteLength
    const outgoing = target.module.request({
      agent: target.agent,
      hostname: target.hostname,
      port: target.port,
      method: request.method,
      path: request.query ? `${request.path}?${request.query}` : request.path,
      headers,
    })
    // A fresh socket tells when it is connected. One that was kept open may be gone before a byte of this request is handed to it.
    let connected = false
    let reused: Socket | undefined
    let writtenBefore = 0
    outgoing.once('socket', (socket) => {
      if (socket.connecting) socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => (connected = true))
      else {
        connected = true
        reused = socket
        writtenBefore = socket.bytesWritten
      }
    })
    const isUnsent = () => !connected || reused?.bytesWritten === writtenBefore
    let answer: http.IncomingMessage | undefined
    // With an answer its reader hears of the end. The error would come to the socket, from which `node:http` may just have taken its listener
    // because the answer is whole, and end the process.
    const abort = () => {
      outgoing.destroy(answer ? undefined : aborter.reason)
      // A request that has no socket yet, as while a proxy makes its tunnel, hears of it only when it gets one.
      if (!answer && !outgoing.socket) fail(aborter.reason as Error)
    }
    aborter.listen(abort)
    const payload: SentPayload = {}
    const fail = (error: Error) => {
      aborter.leave(abort)
      // A body that only the connection's end ends would else be taken for whole, however that end came.
      if (answer && !answer.complete) answer.destroy(error)
      if (aborter.aborted) reject(isUnsent() ? interruptedWhen('no', aborter.reason) : aborter.reason)
      else reject(payload.failure ?? new TransportError(isUnsent() ? 'CONNECTION_FAILED' : 'CONNECTION_LOST', error.message, error))
    }
    // `on`: a mocked request can fail twice, and a failure that no one hears of ends the process.
    outgoing.on('error', fail)
    // Not every end is an error: an answer that switches protocols is one without a word.
    outgoing.once('close', () => answer || fail(new Error('The connection was closed without an answer.')))
    outgoing.once('response', (incoming) => {
      lastAnswerAt = Date.now()
      answer = incoming
      const over = () => {
        aborter.leave(abort)
        // An answer that came before the end of the payload: nobody waits for the rest of it, and a server that reads no more of it would
        // keep the connection, and with it the process, for ever.
        if (!outgoing.writableFinished) outgoing.destroy()
      }
      const broken = (error: Error): unknown => {
        if (aborter.aborted) return aborter.reason
        if (payload.failure || error instanceof TransportError) return payload.failure ?? error
        return new TransportError('CONNECTION_LOST', `The body broke off: ${error.message}`, error)
      }
      const open = () => {
        // It may break before anyone reads it, which must not end the process; who reads it then is told.
        incoming.on('error', () => {})
        // From Node 26 on the request leaves an answer that has arrived whole to its reader, who is gone: the connection would stay.
        aborter.listen(() => incoming.destroy())
        return stream(incoming, aborter, broken, over)
      }
      const isEncoded = incoming.headers['content-encoding'] !== undefined
      resolve({
        status: incoming.statusCode ?? 0,
        headers: flatten(incoming.headers),
        read: () => (isEncoded ? untilAborted(collect(open()), aborter) : read(incoming, aborter, broken, over)),
        stream: open,
      })
    })
    if (request.stream) void pump(request.stream, outgoing, payload)
    else outgoing.end(request.body)
  })
}

/** Sends a body as it comes, no faster than the connection takes it. */
async function pump(body: AsyncIterable<Uint8Array>, outgoing: http.ClientRequest, payload: SentPayload): Promise<void> {
  const iterator = body[Symbol.asyncIterator]()
  let isClosed = false
  let leave: (() => void) | undefined
  outgoing.once('close', () => {
    isClosed = true
    leave?.()
  })
  // A race against one promise for all of them would keep every chunk that won it until the end of the body.
  const unlessClosed = <T>(started: Promise<T>): Promise<T | undefined> =>
    new Promise((resolve, reject) => {
      leave = () => resolve(undefined)
      if (isClosed) leave()
      started.then(resolve, reject)
    })
  try {
    for (;;) {
      const step = await unlessClosed(iterator.next())
      if (!step) break
      if (step.done) return void outgoing.end()
      if (!outgoing.write(step.value)) await unlessClosed(new Promise((resolve) => outgoing.once('drain', resolve)))
    }
  } catch (error) {
    payload.failure = error
    outgoing.destroy(error as Error)
    return
  }
  // The connection ended first: the source is told, and what it says to that is nobody's any more.
  iterator.return?.().catch(() => {})
}

/** Makes the reason to report from the error with which an answer broke off: what was behind it, where that is known. */
type Broken = (error: Error) => unknown

async function* stream(
  incoming: http.IncomingMessage,
  aborter: Aborter,
  broken: Broken,
  over: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const body = await decoded(incoming)
    // A body that has arrived whole can decode for hours and come to nothing: an answer that is destroyed then no longer ends that.
    aborter.listen(() => void body.destroy())
    yield* body
  } catch (error) {
    const isOfEncoding = isUndecoded(error as Error)
    throw broken(
      isOfEncoding
        ? new TransportError('INVALID_ENCODING', `The body does not decode: ${(error as Error).message}`, error)
        : (error as Error),
    )
  } finally {
    over()
  }
}

interface Transport {
  module: typeof http | typeof https
  agent: http.Agent
}

/** By protocol, each from its first use. */
const transports = new Map<string, Transport>()

function transportOf(protocol: string): Transport {
  let transport = transports.get(protocol)
  if (!transport) {
    // `import 'node:http'` reads every export of it, and reading `WebSocket` loads undici: 40 ms of cold start for nothing.
    const module = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http')
    // Node copies these options, and those of a request, more than once for each call: none that it has by itself is among them.
    // An agent goes through no proxy unless it is told to; the global one is, where Node was (`NODE_USE_ENV_PROXY`, `--use-env-proxy`).
    const { options } = module.globalAgent as { options?: http.AgentOptions }
    const proxyEnv = options?.proxyEnv
    transport = { module, agent: new module.Agent({ keepAlive: true, ...(proxyEnv && { proxyEnv }) }) }
    transports.set(protocol, transport)
  }
  return transport
}

interface Target extends Transport {
  protocol: string
  hostname: string
  port: string | undefined
}

/** Parsed origins, for the life of the process: a program talks to a handful. */
const targets = new Map<string, Target>()

function targetOf(origin: string): Target {
  let target = targets.get(origin)
  if (!target) {
    const { protocol, hostname, port } = new URL(origin)
    target = { ...transportOf(protocol), protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port: port || undefined }
    if (targets.size >= 1000) targets.clear()
    targets.set(origin, target)
  }
  return target
}

function flatten(headers: http.IncomingHttpHeaders): HeaderMap {
  // Only set-cookie is an array; everything else Node has joined already.
  const cookies = headers['set-cookie']
  if (cookies) (headers as HeaderMap)['set-cookie'] = cookies.join('\n')
  return headers as HeaderMap
}

function read(incoming: http.IncomingMessage, aborter: Aborter, broken: Broken, over: () => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // It broke in the same bytes that began it: nothing more will be heard of it.
    if (incoming.errored) {
      over()
      return reject(broken(incoming.errored))
    }
    const pieces = new Pieces()
    incoming.on('data', (piece: Buffer) => {
      pieces.add(piece)
      if (pieces.length > MAX_BODY_BYTES) incoming.destroy(tooLarge())
    })
    incoming.once('error', (error) => {
      over()
      reject(broken(error))
    })
    incoming.once('end', () => {
      over()
      // A mocked connection ends when it is destroyed.
      if (aborter.aborted) return reject(aborter.reason)
      resolve(pieces.join())
    })
  })
}
