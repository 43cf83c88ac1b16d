/**
 * The request and answer that pass between the steps of one call. Plain objects instead of `Request`, `Response`, `Headers` and `URL`:
 * building those costs more than the call itself on Node (docs/decisions/0003-transport.md).
 */
import type { Aborter } from '../aborter.ts'
import { ClientFailure } from '../client-failure.ts'

/**
 * Header names in lower case. A name that occurs more than once in an answer holds its values joined by `, `; `set-cookie`, whose values have
 * commas of their own, by line feeds, which no value has.
 */
export type HeaderMap = Record<string, string>

/** A request as it goes out, for the signers of `faas-contracts/signing` too. */
export interface HttpRequest {
  method: string
  /** Scheme, host and port, without a trailing slash: `https://lambda.us-east-1.amazonaws.com`. */
  origin: string
  /** The path exactly as it goes on the wire, percent-encoded, starting with `/`. */
  path: string
  /** The query exactly as it goes on the wire, without `?`; empty when there is none. */
  query: string
  /** Names in lower case; `host`, where it is left out, is that of `origin`. */
  headers: HeaderMap
  body?: Uint8Array
  /** A body of unknown length, sent as it comes and only once; in place of `body`. */
  stream?: AsyncIterable<Uint8Array>
}

export interface HttpResponse {
  status: number
  headers: HeaderMap
  /** Reads the whole body and undoes its content-encoding. Rejects with a {@link TransportError}. */
  read(): Promise<Uint8Array>
  /**
   * The body as it arrives, its content-encoding undone, in place of `read`. Throws a {@link TransportError} where it breaks off; leaving
   * it early closes the connection.
   */
  stream(): AsyncIterable<Uint8Array>
}

/** A streamed payload on its way. `failure` is what ended it early; the connection itself only tells that it broke off. */
export interface SentPayload {
  failure?: unknown
}

/** Sends one request; rejects with a {@link TransportError} when no answer arrives. */
export type Send = (request: HttpRequest, aborter: Aborter) => Promise<HttpResponse>

/**
 * Why there is no answer, or no whole one:
 *
 * - `CONNECTION_FAILED`: nothing was sent: no connection was made, or one that was kept open was gone before it was used
 * - `CONNECTION_LOST`: the connection failed after that; the request may have arrived
 * - `UNEXPECTED_REDIRECT`: the answer is a redirect that the transport does not show
 * - `INVALID_ENCODING`: the body does not decode
 * - `ANSWER_TOO_LARGE`: the body is longer than what is read into memory
 */
export class TransportError extends ClientFailure<
  'CONNECTION_FAILED' | 'CONNECTION_LOST' | 'UNEXPECTED_REDIRECT' | 'INVALID_ENCODING' | 'ANSWER_TOO_LARGE'
> {}
