import { UnexpectedAnswer } from './classify.ts'
import { MAX_TIMER_MS } from './input.ts'

/** One event of an event stream. */
export interface ServerSentEvent {
  /** Its kind. @default 'message' */
  event: string
  /** Its `data` lines, joined by line feeds. */
  data: string
  /** The last id that the stream gave, with this event or before it; empty when there was none. */
  id: string
  /** Milliseconds to wait before connecting again, as the stream last said. */
  retry: number | undefined
}

/** What {@link readServerSentEvents} takes. */
export interface SseOptions {
  /** Characters that one event may have, so that a stream without line ends does not fill the memory. @default 1048576 */
  maxEventLength?: number | undefined
}

/**
 * Reads Server-Sent Events by the rules of the HTML standard: any of the three line ends, a byte order mark, comments, `data` over many
 * lines. An event that the stream's end cuts off is dropped, as the standard says. What the stream itself throws comes through.
 *
 * Throws a `FaasError` of kind `protocol` when an event is longer than `maxEventLength` (a `RangeError` when the stream is not a client's).
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 * @example
 * ```ts
 * const stream = unwrap(await trigger.invoke({ path: '/chat', payload }, { responseType: 'stream' }))
 * for await (const { event, data } of readServerSentEvents(stream)) console.log(event, JSON.parse(data))
 * ```
 */
export async function* readServerSentEvents(
  stream: AsyncIterable<Uint8Array>,
  { maxEventLength = 1024 * 1024 }: SseOptions = {},
): AsyncGenerator<ServerSentEvent, void, undefined> {
  // It drops the byte order mark, and puts U+FFFD where bytes are not UTF-8, both as the standard asks.
  const decoder = new TextDecoder()
  const block = new EventBlock()
  let rest = ''
  let endsWithReturn = false
  for await (const bytes of stream) {
    let text = decoder.decode(bytes, { stream: true })
    if (text === '') continue
    // A line feed after a carriage return that ended the last chunk belongs to it.
    if (endsWithReturn && text.startsWith('\n')) text = text.slice(1)
    endsWithReturn = text === '' ? false : text.endsWith('\r')
    if (!/[\r\n]/.test(text)) rest += text
    else {
      const lines = text.split(/\r\n|\n|\r/)
      lines[0] = rest + lines[0]
      rest = lines.pop() as string
      for (const line of lines) {
        const event = block.take(line)
        if (event) yield event
        if (block.length > maxEventLength) throw tooLong(stream, maxEventLength)
      }
    }
    if (rest.length + block.length > maxEventLength) throw tooLong(stream, maxEventLength)
  }
}

/** The fields of the event that is being read, and those that hold for all that follow. */
class EventBlock {
  #event = ''
  #data: string[] = []
  #id = ''
  #retry: number | undefined
  /** Characters of the event so far. */
  length = 0

  /** Takes a line; the empty one completes the event. */
  take(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#complete()
    const colon = line.indexOf(':')
    if (colon === 0) return undefined
    const name = colon === -1 ? line : line.slice(0, colon)
    let value = colon === -1 ? '' : line.slice(colon + 1)
    if (value.startsWith(' ')) value = value.slice(1)
    if (name === 'data') {
      this.#data.push(value)
      this.length += value.length + 1
    } else if (name === 'event') this.#event = value
    else if (name === 'id' && !value.includes('\0')) this.#id = value
    else if (name === 'retry' && /^[0-9]+$/.test(value)) this.#retry = Math.min(Number(value), MAX_TIMER_MS)
    return undefined
  }

  #complete(): ServerSentEvent | undefined {
    const isEmpty = this.#data.length === 0
    const event = { event: this.#event || 'message', data: this.#data.join('\n'), id: this.#id, retry: this.#retry }
    this.#event = ''
    this.#data = []
    this.length = 0
    return isEmpty ? undefined : event
  }
}

function tooLong(stream: unknown, limit: number): unknown {
  const message = `An event is longer than ${limit} characters; raise \`maxEventLength\` if it has to be.`
  const { fail } = stream as { fail?: unknown }
  return typeof fail === 'function' ? fail.call(stream, new UnexpectedAnswer('ANSWER_TOO_LARGE', message)) : new RangeError(message)
}
