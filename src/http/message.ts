/**
 * The request and answer that pass between the steps of one call. Plain objects instead of `Request`, `Response`, `Headers` and `URL`:
 * building those costs more than the call itself on Node (see docs/decisions/0003-transport.md).
 */

/** Header names in lower case. A name that occurs more than once in an answer holds its values joined by `, `. */
export type HeaderMap = Record<string, string>

export interface HttpRequest {
  method: string
  /** Scheme, host and port, without a trailing slash: `https://lambda.us-east-1.amazonaws.com`. */
  origin: string
  /** The path exactly as it goes on the wire, percent-encoded, starting with `/`. */
  path: string
  /** The query exactly as it goes on the wire, without `?`; empty when there is none. */
  query: string
  headers: HeaderMap
  body?: Uint8Array
}

export interface HttpResponse {
  status: number
  headers: HeaderMap
  /** Reads and decodes the whole body; rejects when it breaks off, stays silent past the deadline or is over `maxBytes`. */
  read(maxBytes?: number): Promise<Uint8Array>
}

/** Sends one request. Rejects with a `TransportError` when no answer arrived. */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>
