import type { Aborter } from '../aborter.ts'
import { untilAborted } from '../timeout.ts'
import { collect } from './body.ts'
import { type HeaderMap, type HttpRequest, type Send, type SentPayload, TransportError } from './message.ts'

/** A `fetch` that is handed one `Request`. */
export type Fetch = (request: Request) => Promise<Response>

/** `fetch` is there already: nothing to load. */
export function prepare(_origin: string): void {}

/** Sends over the runtime's `fetch`, looked up at each call so that a mock which replaces it later is seen. */
export const send: Send = sendWith((request) => globalThis.fetch(request))

/** Sends over a `fetch` of the caller's. */
export function sendWith(fetch: Fetch): Send {
  return async (request, aborter) => {
    const payload: Sending = {}
    try {
      payload.request = toRequest(request, aborter, payload)
      // A mocked `fetch` may ignore its signal; the call must end all the same.
      const response = await untilAborted(fetch(payload.request), aborter)
      if (response.type === 'opaqueredirect')
        throw new TransportError(
          'UNEXPECTED_REDIRECT',
          'The answer is a redirect, of which `fetch` shows nothing here; signed calls follow none.',
        )
      if (response.status === 0) throw new TransportError('CONNECTION_LOST', '`fetch` gave a network error in place of an answer.')
      return {
        status: response.status,
        headers: flatten(response.headers),
        read: () => collect(stream(response, aborter, payload)),
        stream: () => stream(response, aborter, payload),
      }
    } catch (error) {
      payload.leave?.()
      if (aborter.aborted) throw aborter.reason
      if (error instanceof TransportError) throw error
      if (payload.failure) throw payload.failure
      throw new TransportError(isUnsent(error) ? 'CONNECTION_FAILED' : 'CONNECTION_LOST', messageOf(error), error)
    }
  }
}

interface Sending extends SentPayload {
  /**
   * Held until the call is over: Node's `fetch` hears of an abort through it and does not hold it itself, so that the connection of one that
   * was collected as garbage would outlive the call.
   */
  request?: Request
  /** Ends a streamed payload for which nobody waits any more; not every `fetch` tells its body that it is over. */
  leave?: () => void
}

function toRequest({ method, origin, path, query, headers, body, stream }: HttpRequest, aborter: Aborter, payload: Sending): Request {
  return new Request(`${origin}${path}${query && `?${query}`}`, {
    method,
    headers,
    signal: aborter.signal,
    // A signed call never follows a redirect: its credentials are for this host.
    redirect: 'manual',
    ...(body && {
      body: SENDS_BYTES_TWICE && body.byteLength > 0 ? new Blob([body as Uint8Array<ArrayBuffer>]) : (body as Uint8Array<ArrayBuffer>),
    }),
    // `duplex` is asked for by the standard, and missing in the types of some runtimes.
    ...(stream && ({ body: toReadable(stream, payload, aborter), duplex: 'half' } as RequestInit)),
  })
}

/**
 * Deno's `fetch` sends a body of bytes again when the connection closes before the answer, also when the request has arrived, and so runs a
 * function twice. A `Blob` goes out as the same bytes, once.
 *
 * @see https://github.com/denoland/deno/issues/35610
 */
const SENDS_BYTES_TWICE = 'Deno' in globalThis

function toReadable(source: AsyncIterable<Uint8Array>, payload: Sending, aborter: Aborter): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  let isLeft = false
  return new ReadableStream<Uint8Array>({
    start(controller) {
      payload.leave = () => {
        isLeft = true
        // An error and no end: a server must not take what it has for the whole payload.
        controller.error(new Error('The call is over.'))
        iterator.return?.().catch(() => {})
      }
      aborter.listen(payload.leave)
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (isLeft) return
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        if (isLeft) return
        payload.failure = error
        // In workerd an error of the stream ends the body as if it were whole; only the signal breaks it off.
        aborter.abort(error as Error)
      }
    },
    cancel: () => payload.leave?.(),
  })
}

const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** A `fetch` failure says nothing of how far it got, except through the code of its cause on some runtimes. */
export function isUnsent(error: unknown): boolean {
  const { code, syscall, message } = causeOf(error)
  // Deno has no codes, but hyper's words for it: no name found, no connection, no TLS.
  if (message?.includes('client error (Connect)')) return true
  // A host can also go out of reach after the request was sent.
  return code !== undefined && NOT_CONNECTED.has(code) && syscall !== 'read' && syscall !== 'write'
}

/** Of causes without a code, this is the one whose text is known, and so can hold no secret: `fetch` calls no port such as 6000 or 10080. */
export const BAD_PORT = 'bad port'

/** With the code of its cause, since all failures of Node's `fetch` are called "fetch failed". */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const { code, message: text } = causeOf(error)
  const reason = text === BAD_PORT ? BAD_PORT : code
  return reason === undefined || message.includes(reason) ? message : `${message}: ${reason}`
}

/** What a socket fails with, in undici and below it; what does not decode has other codes. */
const CONNECTION_CODE = /^(UND_ERR_|E[A-Z]+$)/

/** Deno's words for a connection that was lost, and Chromium's for anything: where they can mean both, that is the likelier of the two. */
const CONNECTION_TEXT = /error reading a body from connection|network error|Failed to fetch/

function causeOf(error: unknown): { code?: string | undefined; syscall?: unknown; message?: string | undefined } {
  const { code, syscall, message } = (error as { cause?: { code?: unknown; syscall?: unknown; message?: unknown } } | null)?.cause ?? {}
  return {
    code: typeof code === 'string' && /^[A-Z][A-Z\d_]{1,63}$/.test(code) ? code : undefined,
    syscall,
    message: typeof message === 'string' ? message : undefined,
  }
}

function flatten(headers: Headers): HeaderMap {
  const map: HeaderMap = {}
  headers.forEach((value, name) => {
    map[name] = name === 'set-cookie' && map[name] !== undefined ? `${map[name]}\n${value}` : value
  })
  return map
}

function stream(response: Response, aborter: Aborter, payload: Sending): AsyncIterable<Uint8Array> {
  const reader = response.body?.getReader()
  // A `fetch` that is aborted after its headers does not end its body everywhere, and perhaps nobody reads it.
  aborter.listen(() => void reader?.cancel(aborter.reason).catch(() => {}))
  return chunksOf(reader, response, aborter, payload)
}

async function* chunksOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  response: Response,
  aborter: Aborter,
  payload: Sending,
): AsyncGenerator<Uint8Array, void, undefined> {
  // No bytes are in no encoding, which workerd takes for a body that does not decode.
  const isEmpty = response.headers.get('content-length') === '0'
  try {
    while (reader && !isEmpty) {
      const { done, value } = await untilAborted(reader.read(), aborter)
      if (done) return
      yield value
    }
  } catch (error) {
    if (aborter.aborted) throw aborter.reason
    if (payload.failure) throw payload.failure
    const text = String(error)
    // By its name: in the sandbox of a test, `fetch` has another `TypeError`.
    const isOfConnection = CONNECTION_CODE.test(String(causeOf(error).code)) || CONNECTION_TEXT.test(text)
    const encoded = response.headers.has('content-encoding') && text.startsWith('TypeError') && !isOfConnection
    throw new TransportError(encoded ? 'INVALID_ENCODING' : 'CONNECTION_LOST', `The body broke off: ${text}`, error)
  } finally {
    payload.leave?.()
    // Nothing to cancel when it was read to its end.
    reader?.cancel().catch(() => {})
  }
}
