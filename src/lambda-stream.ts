/** How AWS Lambda streams: messages of an event stream with the function's bytes, and a last one that says how the function ended. */

import { encodeUtf8 } from './bytes.ts'
import { type Problem, StreamFailed, UnexpectedAnswer } from './classify.ts'
import type { StreamFormat } from './definition.ts'
import { decodeEventStream, type EventMessage, EventStreamDecoder } from './event-stream.ts'
import { Reading } from './reading.ts'
import type { Details } from './result.ts'
import { decodeLogs, functionErrorOf, metricsOfLogs } from './run-report.ts'

function isEventStream({ contentType }: Reading): boolean {
  return contentType === 'application/vnd.amazon.eventstream'
}

/** The answer of a function that streams: its bytes, without their framing. A function that failed before its first byte is a failed call. */
export const EVENT_STREAM: StreamFormat = {
  // The protocol gives the content type; where it is missing, an answer of the service with no function's error is taken for a stream too.
  accepts: (head) => head.status === 200 && !head.headers['x-amz-function-error'] && (isEventStream(head) || isOfLambda(head)),
  startsWithBytes: true,
  async *read(body) {
    const decoder = new EventStreamDecoder()
    let last: EventMessage | undefined
    for await (const bytes of body)
      for (const message of decoder.push(bytes)) {
        if (isEnd(last)) throw afterEnd()
        last = message
        const { headers, payload } = message
        if (headers[':event-type'] === 'PayloadChunk' && headers[':message-type'] === 'event') {
          if (payload.length > 0) yield payload
        } else if (headers[':message-type'] !== 'event') fail(message)
        // Events of types that the protocol may get later are passed over.
      }
    decoder.end()
    fail(last)
    return detailsOfEnd(last)
  },
}

function isOfLambda({ headers, contentType }: Reading): boolean {
  return headers['x-amzn-requestid'] !== undefined && contentType !== 'application/json' && contentType !== 'text/html'
}

function isEnd(message: EventMessage | undefined): boolean {
  return message?.headers[':event-type'] === 'InvokeComplete'
}

function afterEnd(): UnexpectedAnswer {
  return new UnexpectedAnswer('UNEXPECTED_ANSWER', 'The stream goes on after `InvokeComplete`.')
}

function fail(last: EventMessage | undefined): void {
  const problem = problemOfEnd(last)
  if (problem) throw new StreamFailed(problem, new Reading(200, {}, last?.payload ?? new Uint8Array(0)))
}

/** The last message of a stream that was read whole. */
function lastOf(bytes: Uint8Array): EventMessage | undefined {
  let last: EventMessage | undefined
  for (const message of decodeEventStream(bytes)) last = message
  return last
}

export function problemOfStream({ bytes }: Reading): Problem | undefined {
  return problemOfEnd(lastOf(bytes))
}

export function detailsOfStream({ bytes }: Reading): Details {
  return detailsOfEnd(lastOf(bytes))
}

function detailsOfEnd(last: EventMessage | undefined): Details {
  const logs = decodeLogs(last && readingOf(last).field('LogResult'))
  return { logs, metrics: metricsOfLogs(logs) }
}

const readingOf = ({ payload }: EventMessage) => new Reading(200, {}, payload)

/** What the last message says of the function's end, which was not known yet when the status went out. */
function problemOfEnd(last: EventMessage | undefined): Problem | undefined {
  const { headers = {} } = last ?? {}
  const body = last && readingOf(last)
  const text = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]))
  // The function may have run by now, even where the catalogue says of this code that it did not: that is said of a refusal before the stream.
  const executed = 'unknown'
  switch (text(':message-type')) {
    case 'exception':
      return { code: text(':exception-type') ?? 'exception', message: body?.field('message', 'Message'), executed }
    case 'error':
      return { code: text(':error-code') ?? 'error', message: text(':error-message'), executed }
  }
  if (text(':event-type') !== 'InvokeComplete')
    throw new UnexpectedAnswer(
      'UNEXPECTED_ANSWER',
      'The stream ends without `InvokeComplete`: it broke off, and how the function ended is not known.',
    )
  const code = body?.field('ErrorCode')
  if (!code) return undefined
  const details = body?.field('ErrorDetails') ?? ''
  const logs = decodeLogs(body?.field('LogResult'))
  const functionError = functionErrorOf(new Reading(200, {}, encodeUtf8(details)), logs)
  // It is text, usually the function's error as JSON.
  if (Object.keys(functionError).every((key) => key === 'logs') && details) functionError.errorMessage = details
  return { code, kind: 'function', functionError }
}
