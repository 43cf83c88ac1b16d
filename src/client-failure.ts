import type { ClientCode, Executed } from './errors.ts'

/**
 * A failure on our side of the wire, known by its code: refused input, no connection, no time, no usable answer. The pipeline turns it into
 * the result of the call.
 */
export class ClientFailure<Code extends ClientCode = ClientCode> extends Error {
  readonly code: Code
  /** What is known of the called function, where the code alone does not say it. */
  readonly executed: Executed | undefined

  constructor(code: Code, message: string, cause?: unknown, executed?: Executed) {
    super(message, { cause })
    this.code = code
    this.executed = executed
  }
}
