import type { HeaderMap } from '../../http/message.ts'
import { encodePercent } from '../../percent.ts'

/** A call that reaches a service with a memory. */
export interface StateCall {
  /** The operation's id, without the suffix of an older version of the API. */
  operation: string
  requestId: string
  /** Names from the path. */
  ids: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  headers: HeaderMap
  /** The body's fields, JSON text decoded; empty for a body that is no JSON object. */
  body: Readonly<Record<string, unknown>>
  bytes: Uint8Array
  /** Where the call arrived: `127.0.0.1:4010`. */
  host: string
  /** The scope that it is in; empty for the one without a name. */
  scope: string
  /** ISO date without milliseconds, as Function Compute writes it. */
  now: string
}

/** The address of the replay server itself, for calls in the same scope. */
export function addressOf({ host, scope }: Pick<StateCall, 'host' | 'scope'>): string {
  return `http://${host}${scope === '' ? '' : `/__scope/${encodePercent(scope)}`}`
}

/** An answer; its status is the operation's documented one. */
export interface StateAnswer {
  body?: unknown
  headers?: Record<string, string>
}

/** The service refuses with this entry of the catalogue. */
export class Refusal extends Error {
  readonly entry: string
  constructor(entry: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.entry = entry
  }
}
