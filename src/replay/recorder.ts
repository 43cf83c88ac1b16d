import type { ApiId } from '../errors.ts'
import { isSecretName, redactQuery } from '../redact.ts'
import type { Reply } from './answer.ts'
import type { ReplayRequest } from './message.ts'

/** A request as it was received and what it was answered with. */
export interface RecordedRequest {
  /** When it arrived, as an ISO date. */
  time: string
  method: string
  path: string
  /** Without `?`; the values of parameters that are secrets are `REDACTED`. */
  query: string
  /** Without the values of credentials. */
  headers: Record<string, string>
  /** The body as text, at most its first 65536 bytes. */
  body: string
  bodyBytes: number
  api: ApiId | undefined
  operation: string | undefined
  functionName: string | undefined
  answer: {
    status: number
    /** The catalogue entry that the answer is. */
    entry: string | undefined
    fault: string | undefined
    /** What decided on the answer. */
    by: Reply['by']
    /** Why it was refused, where it was. */
    reason?: string | undefined
    /** What the answer's header gave as the request id; a page of something in front of the API has none. */
    requestId: string | undefined
    /** With the waits before it. */
    durationMs: number
  }
}

/** What a request was for and what it got. */
interface Outcome {
  arrived: number
  api: ApiId | undefined
  operation: string | undefined
  functionName: string | undefined
  answer: RecordedRequest['answer']
}

const LIMIT = 1000
const BODY_LIMIT = 65_536

/** Keeps the last requests. Secrets are left out when they are stored, not when they are shown. */
export class Recorder {
  #requests: RecordedRequest[] = []
  /** How many older requests are no longer kept. */
  dropped = 0

  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  add({ method, path, query, headers, body }: ReplayRequest, { arrived, ...outcome }: Outcome): RecordedRequest {
    const recorded: RecordedRequest = {
      time: new Date(arrived).toISOString(),
      method,
      path,
      query: redactQuery(query),
      headers: redact(headers),
      body: new TextDecoder().decode(body.subarray(0, BODY_LIMIT)),
      bodyBytes: body.byteLength,
      ...outcome,
    }
    this.#requests.push(recorded)
    if (this.#requests.length > LIMIT) {
      // Half at a time, so that a long run does not move a thousand entries for every request.
      this.dropped += LIMIT / 2
      this.#requests = this.#requests.slice(LIMIT / 2)
    }
    return recorded
  }

  clear(): void {
    this.#requests = []
    this.dropped = 0
  }
}

function redact(headers: Record<string, string>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    // The scheme says how a call was signed, and is no secret.
    const scheme = name.endsWith('authorization') ? (/^[\w-]+ /.exec(value)?.[0] ?? '') : ''
    kept[name] = isSecretName(name) ? `${scheme}REDACTED` : value
  }
  return kept
}
