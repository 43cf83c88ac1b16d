import type http from 'node:http'
import type https from 'node:https'
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { type HeaderMap, type HttpRequest, type HttpResponse, MAX_BODY_BYTES, TransportError } from './message.ts'

// `import 'node:http'` reads every export of it, and reading `WebSocket` loads undici: 40 ms of cold start for nothing.
const httpModule = process.getBuiltinModule('node:http')
const httpsModule = process.getBuiltinModule('node:https')

/**
 * Sends over `node:http` with connections kept open. `request` is looked up at each call, so that an interceptor (msw, nock)
 * which replaces it is seen whenever it starts.
 */
export function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const target = targetOf(request.origin)
    const headers: Record<string, string | number> = request.headers
    if (request.body) headers['content-length'] = request.body.byteLength
    const outgoing = target.module.request({
      agent: target.agent,
      protocol: target.protocol,
      hostname: target.hostname,
      port: target.port,
      method: request.method,
      path: request.query ? `${request.path}?${request.query}` : request.path,
      headers,
    })
    // `reusedSocket` is set before the first byte goes out; a fresh socket tells when it is connected.
    let connected = false
    outgoing.once('socket', (socket) => {
      if (!socket.connecting) connected = true
      else socket.once(target.protocol === 'https:' ? 'secureConnect' : 'connect', () => (connected = true))
    })
    const abort = () => outgoing.destroy(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    // `on`: a mocked request can fail twice, and a failure that no one hears of ends the process.
    outgoing.on('error', (error) => {
      signal.removeEventListener('abort', abort)
      reject(signal.aborted ? signal.reason : new TransportError(connected ? 'lost' : 'connect', error.message, error))
    })
    outgoing.once('response', (incoming) => {
      resolve({
        status: incoming.statusCode ?? 0,
        headers: flatten(incoming.headers),
        read: () => read(incoming, signal).finally(() => signal.removeEventListener('abort', abort)),
      })
    })
    outgoing.end(request.body)
  })
}

interface Target {
  module: typeof http | typeof https
  agent: http.Agent
  protocol: string
  hostname: string
  port: string | undefined
}

// The most recently created connection is used first, so that the others can go idle and be closed by the server.
const plain = new httpModule.Agent({ keepAlive: true, scheduling: 'lifo' })
const secure = new httpsModule.Agent({ keepAlive: true, scheduling: 'lifo' })
/** Parsed origins, for the life of the process: a program talks to a handful. */
const targets = new Map<string, Target>()

function targetOf(origin: string): Target {
  let target = targets.get(origin)
  if (!target) {
    const url = new URL(origin)
    const isSecure = url.protocol === 'https:'
    target = {
      module: isSecure ? httpsModule : httpModule,
      agent: isSecure ? secure : plain,
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || undefined,
    }
    if (targets.size >= 1000) targets.clear()
    targets.set(origin, target)
  }
  return target
}

function flatten(headers: http.IncomingHttpHeaders): HeaderMap {
  // Only set-cookie is an array; everything else Node has joined already.
  const cookies = headers['set-cookie']
  if (cookies) (headers as HeaderMap)['set-cookie'] = cookies.join(', ')
  return headers as HeaderMap
}

function read(incoming: http.IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > MAX_BODY_BYTES) incoming.destroy(tooLarge())
      else chunks.push(chunk)
    })
    incoming.once('error', (error) => {
      if (signal.aborted) reject(signal.reason)
      else reject(error instanceof TransportError ? error : new TransportError('lost', `The body broke off: ${error.message}`, error))
    })
    incoming.once('end', () => {
      // A mocked connection ends when it is destroyed.
      if (signal.aborted) return reject(signal.reason)
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, length)
      const encoding = incoming.headers['content-encoding']
      if (!encoding || encoding === 'identity' || length === 0) resolve(bytes)
      else decode(encoding, bytes).then(resolve, reject)
    })
  })
}

type Decoder = (input: InputType, options: ZlibOptions, done: (error: Error | null, output: Buffer) => void) => void

async function decode(encodings: string, encoded: Buffer): Promise<Buffer> {
  let bytes = encoded
  // The last encoding in the list was applied last.
  for (const encoding of encodings.split(',').reverse()) {
    const name = encoding.trim().toLowerCase()
    if (name === 'identity') continue
    bytes = await new Promise<Buffer>((resolve, reject) => {
      const decoder = decoderFor(name, bytes)
      if (!decoder) return reject(new TransportError('encoding', `The body's content-encoding "${name}" is not one of gzip, deflate, br.`))
      decoder(bytes, { maxOutputLength: MAX_BODY_BYTES }, (error, output) => {
        if (!error) resolve(output)
        else if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') reject(tooLarge())
        else reject(new TransportError('encoding', `The body is not valid ${name}: ${error.message}`, error))
      })
    })
  }
  return bytes
}

function decoderFor(name: string, bytes: Buffer): Decoder | undefined {
  if (name === 'gzip' || name === 'x-gzip') return gunzip as Decoder
  if (name === 'br') return brotliDecompress as Decoder
  // "deflate" is zlib by the standard and raw by some servers; a zlib stream starts with a byte whose low half is 8.
  if (name === 'deflate') return (((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw) as Decoder
  return undefined
}

function tooLarge(): TransportError {
  return new TransportError('too-large', `The body is over ${MAX_BODY_BYTES} bytes.`)
}
