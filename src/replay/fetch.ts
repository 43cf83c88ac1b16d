import type { Replay } from './engine.ts'
import type { Fault } from './fault.ts'
import { NOTHING, type ReplayAnswer, type ReplayRequest } from './message.ts'

/** Makes a `fetch` of an engine: requests and faults as a client sees them that has no socket. */
export function fetchOf(answer: (request: ReplayRequest) => Promise<ReplayAnswer>): Replay['fetch'] {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const url = new URL(request.url)
    const { signal } = request
    const reply = await answer({
      method: request.method,
      host: url.host,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
      signal: () => signal,
    })
    const fault = reply.fault && FAULTS[reply.fault]
    const body = fault ? await fault(reply, signal) : reply.body
    const { status, cookies = [] } = reply
    const headers = new Headers(reply.headers)
    for (const cookie of cookies) headers.append('Set-Cookie', cookie)
    // As on a port, a body that does not arrive whole is announced whole: a mocked connection tells by that, too.
    if (fault && reply.body instanceof Uint8Array) headers.set('Content-Length', String(reply.body.byteLength))
    const isBodyless = status === 204 || status === 205 || status === 304 || request.method === 'HEAD'
    return new Response(isBodyless ? null : body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : streamOf(body), {
      status,
      headers,
    })
  }
}

type Body = ReplayAnswer['body']

/** What each fault of the connection looks like to a caller of `fetch`: its body, or its rejection. */
const FAULTS: Partial<Record<Fault, (answer: ReplayAnswer, signal: AbortSignal) => Body | Promise<Body>>> = {
  refused: () => {
    throw new ConnectionFault('ECONNREFUSED')
  },
  reset: () => {
    throw new ConnectionFault('ECONNRESET')
  },
  'stalled-headers': (_, signal) => aborted(signal),
  'reset-in-body': async function* ({ body }) {
    yield firstHalf(body)
    throw new ConnectionFault('ECONNRESET')
  },
  'stalled-body': async function* ({ body }, signal) {
    yield firstHalf(body)
    await aborted(signal)
  },
  'slow-drip': async function* ({ body }, signal) {
    for (const byte of body instanceof Uint8Array ? body : NOTHING) {
      await pause(DRIP_MS, signal)
      yield Uint8Array.of(byte)
    }
  },
}

/** Between the bytes of a slow answer. */
export const DRIP_MS = 100

/** Waits, or rejects when the caller is gone. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}

export function firstHalf(body: Body): Uint8Array {
  return body instanceof Uint8Array ? body.subarray(0, body.byteLength >> 1) : NOTHING
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** A connection that fails because a script says so. It looks like a failure of Node's `fetch`. */
export class ConnectionFault extends TypeError {
  constructor(code: string) {
    super('fetch failed', { cause: Object.assign(new Error(`${code} (faas-contracts replay)`), { code }) })
  }
}

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array<ArrayBuffer>)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
