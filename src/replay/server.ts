import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { Pieces } from '../bytes.ts'
import { anything, callback, checkFields, integer, type Rules } from '../fields.ts'
import type { HeaderMap } from '../http/message.ts'
import { refused } from './answer.ts'
import { elsewhereOf, foreignPageOf, isHere, isLoopback } from './elsewhere.ts'
import { createReplayWith, REPLAY_OPTIONS, type Replay, type ReplayOptions } from './engine.ts'
import type { Fault } from './fault.ts'
import { DRIP_MS, firstHalf, pause } from './fetch.ts'
import { Functions } from './functions/functions.ts'
import { runOf } from './functions/run.ts'
import { NOTHING, type ReplayAnswer } from './message.ts'
import { Unknown } from './select.ts'

export type * from './shared-types.ts'

/** What {@link startReplayServer} takes. */
export interface ReplayServerOptions extends ReplayOptions {
  /** The port to listen on. @default 0: any free one */
  port?: number | undefined
  /** The address to listen on. @default '127.0.0.1': reachable from this machine only */
  host?: string | undefined
  /**
   * A folder with a file for each function: `<name>.mjs`, `.js`, `.cjs` or `.ts`. It runs in place of the echo, in the calling convention of
   * the API that is called; a name without a file is the cloud's own not-found error. The code runs with the rights of this process.
   */
  functions?: string | undefined
  /** Milliseconds that a function of that folder may run. @default 3000 */
  functionTimeout?: number | undefined
  /** Is told what a function of that folder printed, at most its last 4 KB, when a call of it is over. */
  onFunctionLog?: ((functionName: string, text: string) => void) | undefined
}

const OPTIONS: Rules<ReplayServerOptions> = {
  ...REPLAY_OPTIONS,
  port: integer(0, 65_535),
  host: [(value) => typeof value === 'string' && value !== '', 'an address of this machine'],
  // What runs functions says more of these two.
  functions: anything,
  functionTimeout: anything,
  onFunctionLog: callback,
}

/** A replay server that is listening. */
export interface ReplayServer {
  /** Address to give to clients as `baseUrl`: `http://127.0.0.1:40321`. */
  readonly url: string
  /** Its engine: scripts, recorded requests, scopes. */
  readonly replay: Replay
  /** Takes no new connections, lets answers in flight finish, and resolves when the port is free; again and again the same. */
  close(): Promise<void>
}

/** More than the largest payload of any of the APIs. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024
const FUNCTION_TIMEOUT_MS = 3000
/** How long answers in flight may take once the server is told to close. */
const GRACE_MS = 5000

/**
 * Serves a replay engine on a port, for clients in any language. HTTP triggers are below `/fc-http-trigger/<function>/`.
 *
 * Rejects with a `TypeError` that names the option that can't be used, and with Node's own error for a port that is taken.
 *
 * @example
 * ```ts
 * const server = await startReplayServer()
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: server.url })
 * await server.close()
 * ```
 */
export async function startReplayServer(options: ReplayServerOptions = {}): Promise<ReplayServer> {
  checkFields("The replay server's options", options, OPTIONS)
  const { functions: directory, functionTimeout: timeoutMs = FUNCTION_TIMEOUT_MS, onFunctionLog: onLog } = options
  const functions = directory === undefined ? undefined : new Functions({ directory, timeoutMs, onLog })
  const replay = createReplayWith(options, functions ? { run: runOf(functions) } : {})
  const closing = new AbortController()
  // Connections that no request has come on; to Node they are not idle, and closing would wait for them.
  const silent = new Set<Socket>()
  const host = options.host ?? '127.0.0.1'
  // One that other machines may reach has names that are not known here, beside those by which a browser on this machine finds it, too.
  const isOnlyHere = isLoopback(host)
  const server = createServer((incoming, outgoing) => {
    silent.delete(incoming.socket)
    // Its connection would wait for a next request.
    outgoing.once('close', () => {
      if (closing.signal.aborted) server.closeIdleConnections()
    })
    const { host: called, path } = addressOf(incoming)
    const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = incoming.headers
    const headers = {
      host: called,
      origin,
      'sec-fetch-site': site,
      'sec-fetch-mode': mode,
      'sec-fetch-dest': destination,
    } as HeaderMap
    const isOwn = isOnlyHere || isHere(called)
    const elsewhere = isOwn ? elsewhereOf(path, headers) : undefined
    if (elsewhere !== undefined)
      return refuse(outgoing, `The replay server is steered from this machine; this request came with ${elsewhere}.`)
    const page = isOwn && functions ? foreignPageOf(headers) : undefined
    if (page !== undefined)
      return refuse(outgoing, `Functions run here for pages of this machine; this request came from a browser, with ${page}.`)
    answer(replay, incoming, outgoing, closing.signal).catch((error: unknown) => fail(outgoing, error as Error))
  })
  server.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  let closed: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    replay,
    close: () => {
      closing.abort()
      for (const socket of silent) socket.destroy()
      closed ??= close(server).finally(() => functions?.close())
      return closed
    },
  }
}

function refuse(outgoing: ServerResponse, error: string): void {
  outgoing.writeHead(403, { 'Content-Type': 'application/json', Connection: 'close' }).end(JSON.stringify({ error }))
}

/** What nobody thought of is an answer, too, while there is someone to tell. */
function fail(outgoing: ServerResponse, error: Error): void {
  if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy(error)
  else
    deliver(
      refused(new Unknown(500, `this could not be answered: ${error.message}`, []), crypto.randomUUID()),
      outgoing,
      () => new AbortController().signal,
    ).catch(() => outgoing.destroy(error))
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function answer(replay: Replay, incoming: IncomingMessage, outgoing: ServerResponse, closing: AbortSignal): Promise<void> {
  const body = await read(incoming)
  if (!body) {
    outgoing
      .writeHead(413, { 'Content-Type': 'text/plain', Connection: 'close' })
      .end(`The replay server takes ${MAX_REQUEST_BYTES} bytes at most.\n`)
    return
  }
  const { host, path, query } = addressOf(incoming)
  const gone = goneFrom(outgoing)
  const reply = await replay.answer({
    method: incoming.method ?? 'GET',
    host: withPort(host, incoming),
    path,
    query,
    headers: headersOf(incoming),
    body,
    signal: gone,
  })
  // Who is gone before the answer begins is told nothing; a stream that no one reads ends with its function.
  if (!outgoing.destroyed) await deliver(reply, outgoing, () => AbortSignal.any([gone(), closing]))
}

const FRAMING = /^(content-length|transfer-encoding)$/i

/** A signal that the client is gone. Made when it is asked for: most answers wait for nothing. */
function goneFrom(outgoing: ServerResponse): () => AbortSignal {
  let gone: AbortController | undefined
  return () => {
    if (!gone) {
      gone = new AbortController()
      if (outgoing.destroyed) gone.abort()
      outgoing.once('close', () => gone?.abort())
    }
    return gone.signal
  }
}

/** Sends an answer, or does to the connection what its fault says. */
async function deliver(reply: ReplayAnswer, outgoing: ServerResponse, ended: () => AbortSignal): Promise<void> {
  const { status, body, fault, cookies } = reply
  const headers = cookies?.length ? { ...reply.headers, 'Set-Cookie': [...cookies] } : reply.headers
  const spoiled = fault && FAULTS[fault]
  if (spoiled) return spoiled(reply, outgoing, ended())
  if (body instanceof Uint8Array) {
    // A 204 has no length; an empty answer of any other status says so, since otherwise it would be sent in chunks. A script may have its own.
    const isFramed = status === 204 || Object.keys(headers).some((name) => FRAMING.test(name))
    outgoing.writeHead(status, isFramed ? headers : { ...headers, 'Content-Length': body.byteLength })
    // To Node a connection is idle once its answer has ended, though much of it may not have left: closing would cut it.
    if (body.byteLength === 0) outgoing.end()
    else outgoing.write(body, () => outgoing.end())
    return
  }
  outgoing.writeHead(status, headers)
  // A stream may take its time before its first piece.
  outgoing.flushHeaders()
  await pipeline(body, outgoing)
}

/** `ended`: the client is gone, or the server is about to close and waits for no one who has stalled. */
type Spoiled = (reply: ReplayAnswer, outgoing: ServerResponse, ended: AbortSignal) => void | Promise<void>

/** Sends the head with the length of the whole body, and the first half of it. */
function sendHalf({ status, headers, body }: ReplayAnswer, outgoing: ServerResponse, sent?: () => void): void {
  const length = body instanceof Uint8Array ? { 'Content-Length': body.byteLength } : {}
  outgoing.writeHead(status, { ...headers, ...length })
  outgoing.flushHeaders()
  outgoing.write(firstHalf(body), () => sent?.())
}

const FAULTS: Partial<Record<Fault, Spoiled>> = {
  // Only once the request is read is it known that it has this fault; a connection that was taken can't be refused any more.
  refused: (_, outgoing) => reset(outgoing),
  reset: (_, outgoing) => reset(outgoing),
  'reset-in-body': (reply, outgoing) => sendHalf(reply, outgoing, () => reset(outgoing)),
  'stalled-headers': (_, outgoing, ended) => resetWhen(ended, outgoing),
  'stalled-body': (reply, outgoing, ended) => {
    sendHalf(reply, outgoing)
    resetWhen(ended, outgoing)
  },
  'slow-drip': async ({ status, headers, body }, outgoing, ended) => {
    const bytes = body instanceof Uint8Array ? body : NOTHING
    outgoing.writeHead(status, { ...headers, 'Content-Length': bytes.byteLength })
    outgoing.flushHeaders()
    for (const byte of bytes) {
      await pause(DRIP_MS, ended).catch(() => {})
      if (ended.aborted) return reset(outgoing)
      outgoing.write(Uint8Array.of(byte))
    }
    outgoing.end()
  },
  duplicate: ({ status, headers, body }, outgoing) =>
    inItsTurn(outgoing, (socket) => {
      const bytes = body instanceof Uint8Array ? body : NOTHING
      const head = Object.entries({ ...headers, 'Content-Length': bytes.byteLength }).map(([name, value]) => `${name}: ${value}\r\n`)
      for (let copy = 0; copy < 2; copy++) {
        socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head.join('')}\r\n`)
        socket.write(bytes)
      }
      socket.end()
    }),
}

function resetWhen(ended: AbortSignal, outgoing: ServerResponse): void {
  if (ended.aborted) reset(outgoing)
  else ended.addEventListener('abort', () => reset(outgoing), { once: true })
}

function reset(outgoing: ServerResponse): void {
  inItsTurn(outgoing, (socket) => socket.resetAndDestroy())
}

/** A request that came before the one ahead of it was answered (pipelining) has the connection when that is done. */
function inItsTurn(outgoing: ServerResponse, act: (socket: Socket) => void): void {
  if (outgoing.socket) act(outgoing.socket)
  else outgoing.once('socket', act)
}

/** Where the call arrived. `@alicloud/fc2` leaves the port out of `Host`; addresses in answers would lead nowhere without it. */
function withPort(host: string, { socket }: IncomingMessage): string {
  return host === '' || /:\d+$/.test(host) ? host : `${host}:${socket.localPort}`
}

/** Header names in lower case; Node gives all others as text, and this one as a list. */
function headersOf({ headers }: IncomingMessage): HeaderMap {
  const { 'set-cookie': cookies } = headers
  return (cookies ? { ...headers, 'set-cookie': cookies.join(', ') } : headers) as HeaderMap
}

/** What takes the server for its proxy sends the whole address (RFC 9112, 3.2.2); a name and a password in it are for nobody here. */
function addressOf({ url = '/', headers: { host = '' } }: IncomingMessage): { host: string; path: string; query: string } {
  const [, authority = host, rest = url] = /^https?:\/\/(?:[^/?]*@)?([^/?]*)(.*)$/i.exec(url) ?? []
  const [path, query] = splitOnce(rest)
  return { host: authority, path: path === '' ? '/' : path, query }
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

function read(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const pieces = new Pieces()
    incoming.on('data', (piece: Buffer) => {
      if (pieces.length + piece.byteLength > MAX_REQUEST_BYTES) resolve(undefined)
      else pieces.add(piece)
    })
    incoming.once('end', () => resolve(pieces.join()))
    incoming.once('error', reject)
  })
}
