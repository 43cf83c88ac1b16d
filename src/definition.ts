import type { Problem } from './classify.ts'
import type { Operation, Parameters } from './encode.ts'
import type { ApiId, Catalogue } from './errors.ts'
import type { HeaderMap, HttpRequest } from './http/message.ts'
import type { JsonTextCodec } from './json-text.ts'
import type { Reading } from './reading.ts'
import type { Details } from './result.ts'
import type { ReadStream } from './stream.ts'

/** What is particular to one API, as data and small functions. */
export type Definition<Api extends ApiId, Credentials> = Particulars<Api, Credentials> & Operations

/** Only APIs with fields of JSON text bring what writes and reads them: the clients of the others are spared the code. */
type Operations =
  | { operations: Readonly<Record<string, Operation>>; jsonText: JsonTextCodec }
  | { operations: Readonly<Record<string, Operation & { readonly jsonText?: never }>>; jsonText?: undefined }

interface Particulars<Api extends ApiId, Credentials> {
  api: Api
  catalogue: Catalogue
  /** Every answer of the API proper carries one of these headers. */
  requestIdHeaders: readonly string[]
  /** Headers to add so that the service knows the caller; they are never kept. */
  sign: (request: HttpRequest, operation: string, credentials: Credentials, date: number) => HeaderMap | Promise<HeaderMap>
  /** Signatures have a date, so that a wrong clock can be the cause of a refusal. */
  signsDate: boolean
  /**
   * Matches the message of a refusal for a wrong date, where the vendor publishes no code for it. Only for APIs whose functions can't answer
   * with a failed status of their own: with these the service itself has refused, and nothing ran.
   */
  clockMessage?: RegExp
  /** The path parameter that names the function. */
  functionParameter?: string
  /** Where the functions are, for hooks. */
  region?: string | undefined
  /** What is wrong with this answer; undefined for a success, and for a failure without a code. */
  problemOf: (reading: Reading, request: HttpRequest) => Problem | undefined
  /** Calls a function, so that a repeat may run it twice even when the method is GET. */
  isInvocation: (operation: string) => boolean
  /** The function itself answers: any status below 400 is a success, also a redirect. */
  answersFreely?: (request: HttpRequest) => boolean
  /** Successful answers of this operation are JSON whatever their content type. */
  alwaysJson?: (operation: string) => boolean
  /** The catalogue's name of a code that arrives in variants. */
  entryOf?: (code: string) => string
  /** Loads what only this operation needs, before it is first called. */
  load?: (operation: string) => Promise<unknown> | undefined
  /** What the answer to an invocation says beside its data. */
  detailsOf?: (reading: Reading) => Details
}

/** One request to make: parameters by place, and the body's bytes. */
export interface Call {
  operation: string
  parameters: Parameters
  body?: Uint8Array | undefined
  /** A body of unknown length in place of `body`. It can't be sent twice, so that the call is never repeated. */
  bodyStream?: AsyncIterable<Uint8Array> | undefined
  /** The answer is a stream, and read so. */
  format?: StreamFormat | undefined
  /** The service only takes the call up: there will be no data. */
  isQueued?: boolean
  /** Default headers of this call, such as the content type; the caller's own win. */
  headers?: Record<string, string | undefined>
  /** Headers for the function itself, which are part of the caller's input. */
  functionHeaders?: Readonly<Record<string, unknown>> | undefined
  /** Headers that fields of the input set, by the field's name. Given by hand they would get around what is checked of the field. */
  owned?: Readonly<Record<string, string>>
  /** A limit on the request as it goes out. */
  check?: (request: HttpRequest) => void
}

/** How the answer to a call becomes a stream. */
export interface StreamFormat {
  /** Is the answer such a stream, by its status and headers? One that is not is read whole, and judged as a failure. */
  accepts: (head: Reading) => boolean
  read: ReadStream
  /** The first bytes belong to the call's outcome: until they are there it can fail as a whole. */
  startsWithBytes?: boolean
}
