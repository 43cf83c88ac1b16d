import type { HeaderMap } from '../http/message.ts'
import type { Fault } from './fault.ts'

/** A request as the engine takes it; header names in lower case, path as on the wire, query without `?`. */
export interface ReplayRequest {
  method: string
  host: string
  path: string
  query: string
  headers: HeaderMap
  body: Uint8Array
  /** Aborted when the caller is gone, so that waits end. A function, since most answers wait for nothing. */
  signal?: () => AbortSignal
}

/** An answer of the engine; header names are as the vendor writes them. */
export interface ReplayAnswer {
  status: number
  headers: Record<string, string>
  /** The values of `Set-Cookie`, the one header that is sent several times. */
  cookies?: readonly string[]
  /** A stream is sent as it comes. */
  body: Uint8Array | AsyncIterable<Uint8Array>
  /** What whoever has the connection does to it. */
  fault?: Fault
}

const encoder = new TextEncoder()

export const NOTHING = new Uint8Array(0)

export function json(status: number, value: unknown, headers: Record<string, string> = {}): ReplayAnswer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: encoder.encode(JSON.stringify(value)) }
}

/** An object as JSON, text as it stands. */
export function bytesOf(value: unknown): Uint8Array {
  return encoder.encode(typeof value === 'string' ? value : JSON.stringify(value))
}

/** The path that a function's own server or HTTP handler sees, as it was sent: what comes after the function's address. */
export function belowFunction(path: string): string {
  const [, rest] = /^\/(?:fc-http-trigger\/[^/]+|2016-08-15\/proxy\/[^/]+\/[^/]+|v1\/functions\/[^/]+)(\/.*)?$/.exec(path) ?? [
    undefined,
    path,
  ]
  return rest ?? '/'
}

/** The headers but for those of these names, in any case. */
export function withoutHeaders(headers: Record<string, string>, names: readonly string[]): Record<string, string> {
  const left = new Set(names.map((name) => name.toLowerCase()))
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name.toLowerCase())))
}
