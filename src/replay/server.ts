import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HeaderMap } from '../http/message.ts'
import { createReplay, type Replay, type ReplayOptions } from './engine.ts'

export interface ReplayServerOptions extends ReplayOptions {
  /** @default 0: any free port */
  port?: number
  /** @default '127.0.0.1': reachable from this machine only */
  host?: string
}

export interface ReplayServer {
  /** Address to give to clients as `baseUrl`: `http://127.0.0.1:40321`. */
  readonly url: string
  readonly replay: Replay
  /** Takes no new connections, lets answers in flight finish, and resolves when the port is free; again and again the same. */
  close(): Promise<void>
}

/** More than the largest payload of any of the APIs. */
const MAX_REQUEST_BYTES = 64 * 1024 * 1024
/** How long answers in flight may take once the server is told to close. */
const GRACE_MS = 5000

/**
 * Serves a replay engine on a port, for clients in any language. HTTP triggers are below `/fc-http-trigger/<function>/`.
 *
 * @example
 * ```ts
 * const server = await startReplayServer()
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: server.url })
 * await server.close()
 * ```
 */
export async function startReplayServer(options: ReplayServerOptions = {}): Promise<ReplayServer> {
  const replay = createReplay(options)
  const server = createServer((incoming, outgoing) => {
    answer(replay, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error))
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  let closed: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    replay,
    close: () => (closed ??= close(server)),
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close((error) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}

async function answer(replay: Replay, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await read(incoming)
  if (!body) {
    outgoing
      .writeHead(413, { 'Content-Type': 'text/plain', Connection: 'close' })
      .end(`The replay server takes ${MAX_REQUEST_BYTES} bytes at most.\n`)
    return
  }
  const [path = '/', query = ''] = splitOnce(incoming.url ?? '/')
  const {
    status,
    headers,
    body: bytes,
  } = replay.answer({
    method: incoming.method ?? 'GET',
    host: hostOf(incoming),
    path,
    query,
    headers: incoming.headers as HeaderMap,
    body,
  })
  // A 204 has no length; an empty answer of any other status says so, since otherwise it would be sent in chunks.
  if (status !== 204) headers['Content-Length'] = String(bytes.byteLength)
  outgoing.writeHead(status, headers).end(bytes)
}

/** Where the call arrived. `@alicloud/fc2` leaves the port out of `Host`; addresses in answers would lead nowhere without it. */
function hostOf({ headers: { host = '' }, socket }: IncomingMessage): string {
  return host === '' || /:\d+$/.test(host) ? host : `${host}:${socket.localPort}`
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

async function read(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_REQUEST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}
