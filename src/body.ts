import { encodeUtf8, fromBase64 } from './bytes.ts'
import { UnexpectedAnswer } from './classify.ts'
import type { FunctionError } from './errors.ts'
import type { HeaderMap } from './http/message.ts'
import { describe, InputError } from './input.ts'
import type { Answer, Metrics } from './result.ts'

/** How a result's data is made from the body; `auto` goes by the content type. */
export type ResponseType = (typeof RESPONSE_TYPES)[number]
export const RESPONSE_TYPES = ['auto', 'json', 'text', 'bytes'] as const

export interface EncodedBody {
  bytes: Uint8Array | undefined
  contentType: string | undefined
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Makes the bytes of a payload. Bytes go out as they are, a string with a content type too; everything else is a JSON value.
 * Throws an {@link InputError} for what JSON can't hold.
 *
 * @param typeOfBytes the content type of bytes for which the caller names none.
 */
export function encodePayload(payload: unknown, contentType?: string, typeOfBytes = 'application/octet-stream'): EncodedBody {
  if (payload === undefined) return { bytes: undefined, contentType }
  if (ArrayBuffer.isView(payload)) {
    // Those that look empty may be none any more.
    const isAsItIs = payload instanceof Uint8Array && payload.byteLength > 0
    const bytes = isAsItIs ? payload : bytesOf(payload.buffer, payload.byteOffset, payload.byteLength)
    // Shared ones may change after they were signed, and `fetch` sends them as the text of a list.
    const own = bytes.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes)
    return { bytes: own, contentType: contentType ?? typeOfBytes }
  }
  if (payload instanceof ArrayBuffer) return encodePayload(bytesOf(payload), contentType, typeOfBytes)
  if (typeof payload === 'string' && contentType !== undefined) return { bytes: encodeUtf8(payload), contentType }
  return { bytes: encodeUtf8(toJson(payload)), contentType: contentType ?? 'application/json' }
}

function bytesOf(buffer: ArrayBufferLike, offset?: number, length?: number): Uint8Array {
  try {
    return new Uint8Array(buffer, offset, length)
  } catch (cause) {
    // Node ends the process when it sends them.
    throw new InputError('`payload` is detached: its bytes were handed over.', 'INVALID_INPUT', cause)
  }
}

/** What to give in place of objects that JSON writes as `{}`, whatever is in them. */
const INSTEAD: Readonly<Record<string, string>> = {
  URLSearchParams: "its `toString()` with the `contentType` 'application/x-www-form-urlencoded'",
  Blob: 'its bytes, `await blob.arrayBuffer()`',
  File: 'its bytes, `await file.arrayBuffer()`',
  FormData: 'its fields as an object, or the bytes of a body with its `contentType`',
  Map: 'an object, `Object.fromEntries(map)`',
  Set: 'a list, `Array.from(set)`',
  Promise: 'what it brings: `await` it first',
  Error: 'its `name` and `message`',
  RegExp: 'its `source`',
}

function insteadOf(kind: string): string | undefined {
  // Of lists, maps, sets and generators.
  if (/(Iterator|Generator)$/.test(kind)) return 'a list, `Array.from(iterator)`'
  if (/(ArrayBuffer|DataView)$/.test(kind)) return 'its bytes, `new Uint8Array(buffer)`, or inside of JSON as text such as base64'
  return Object.hasOwn(INSTEAD, kind) ? INSTEAD[kind] : undefined
}

/** The built-in type of an object, such as `Map`; undefined for plain objects, lists, objects of own classes and those with a `toJSON`. */
function kindOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  return kind === 'Object' || kind === 'Array' ? undefined : kind
}

function toJson(payload: unknown): string {
  const kind = kindOf(payload)
  if (kind !== undefined)
    throw new InputError(
      `\`payload\` is of type ${kind}, which JSON can't hold; give ${insteadOf(kind) ?? 'a plain object, a list, text or bytes'}.`,
    )
  let json: string | undefined
  try {
    json = JSON.stringify(payload)
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new InputError(`\`payload\` can't be written as JSON: ${reason}.`, 'INVALID_INPUT', cause)
  }
  if (json === undefined) throw new InputError(`\`payload\` is ${describe(payload)}, which JSON can't hold.`)
  // JSON writes what it loses as `{}`. A payload without one, as most are, needs no second look.
  if (json.includes('{}')) refuseLost(payload)
  return json
}

/** Refuses what {@link insteadOf} knows wherever it is inside of a payload. */
function refuseLost(payload: unknown): void {
  JSON.stringify(payload, function (this: unknown, key, value: unknown) {
    const kind = kindOf(value)
    const instead = kind && insteadOf(kind)
    if (instead)
      throw new InputError(
        `\`payload\` holds, as \`${key.slice(0, 80)}\`, a value of type ${kind}, which JSON would lose; give ${instead}.`,
      )
    return value
  })
}

/** An answer under interpretation: its text and JSON are decoded once, when first asked for. */
export class Reading implements Answer {
  readonly status: number
  readonly headers: HeaderMap
  readonly bytes: Uint8Array
  #text: string | undefined | null = null
  #json: unknown
  #jsonRead = false

  constructor(status: number, headers: HeaderMap, bytes: Uint8Array) {
    this.status = status
    this.headers = headers
    this.bytes = bytes
  }

  /** The body as text; undefined when it is not UTF-8. */
  get text(): string | undefined {
    if (this.#text === null)
      try {
        this.#text = decoder.decode(this.bytes)
      } catch {
        this.#text = undefined
      }
    return this.#text
  }

  /** The body as JSON; undefined when it is not JSON. */
  get json(): unknown {
    if (!this.#jsonRead) {
      this.#jsonRead = true
      try {
        this.#json = this.text === undefined || this.text === '' ? undefined : JSON.parse(this.text)
      } catch {}
    }
    return this.#json
  }

  /** The first of these fields of a JSON object's body that holds text. */
  field(...names: string[]): string | undefined {
    const object = this.json
    if (typeof object !== 'object' || object === null) return undefined
    for (const name of names) {
      const value = Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined
      if (typeof value === 'string' && value !== '') return value
    }
    return undefined
  }

  get contentType(): string {
    const type = this.headers['content-type'] ?? ''
    const end = type.indexOf(';')
    return (end < 0 ? type : type.slice(0, end)).trim().toLowerCase()
  }

  get isHtml(): boolean {
    return this.contentType === 'text/html' || /^\s*<(!doctype html|html)\b/i.test(this.text?.slice(0, 200) ?? '')
  }
}

const TEXT = /^text\/|^application\/(xml|x-www-form-urlencoded)$|\+xml$/

/**
 * Throws an {@link UnexpectedAnswer} for a body that is not what the content type or the caller's `type` says.
 *
 * @param alwaysJson the API's answers are JSON whatever their content type says.
 */
export function decodeData(reading: Reading, type: ResponseType, alwaysJson: boolean): unknown {
  const { bytes, contentType } = reading
  if (type === 'bytes') return bytes
  if (type === 'text') {
    if (reading.text === undefined) throw new UnexpectedAnswer('INVALID_ENCODING', 'The body is not UTF-8 text; ask for bytes.')
    return reading.text
  }
  const isJson = alwaysJson || contentType === 'application/json' || contentType.endsWith('+json')
  if (type === 'json' || isJson) {
    // A call that was only accepted has no result yet, whatever type the caller expects of it.
    if (bytes.length === 0 && (type === 'auto' || reading.status === 202 || reading.status === 204)) return undefined
    if (reading.json === undefined) throw new UnexpectedAnswer('INVALID_JSON', 'The body is not JSON.')
    return reading.json
  }
  if (bytes.length === 0) return undefined
  if (contentType === 'application/octet-stream' || contentType === '')
    return reading.json === undefined ? (reading.text ?? bytes) : reading.json
  return TEXT.test(contentType) ? (reading.text ?? bytes) : bytes
}

/** Decodes a base64 log tail; undefined when there is none. */
export function decodeLogs(base64: string | undefined): string | undefined {
  if (!base64) return undefined
  try {
    // Not the strict decoder: the tail is cut at 4 KB wherever that falls, also inside a character.
    return new TextDecoder().decode(fromBase64(base64))
  } catch {
    return undefined
  }
}

/** The figures of a report line, by the names that they have there. */
const REPORT: Readonly<Record<string, keyof Metrics>> = {
  Duration: 'durationMs',
  'Billed Duration': 'billedDurationMs',
  'Memory Size': 'memorySizeMb',
  'Max Memory Used': 'maxMemoryUsedMb',
  'Init Duration': 'initDurationMs',
}

/** Reads the last report line of a log tail: AWS Lambda's `REPORT …` and Function Compute's `Duration: …`. */
export function metricsOfLogs(logs: string | undefined): Metrics | undefined {
  const line = logs?.split('\n').findLast((text) => text.includes('Billed Duration:'))
  if (!line) return undefined
  const metrics: Metrics = {}
  for (const [, name = '', value] of line.matchAll(/([A-Z][A-Za-z ]+): ([\d.]+) (?:ms|MB)/g)) {
    const metric = REPORT[name]
    if (metric) metrics[metric] = Number(value)
  }
  return metrics
}

/** What a failed function's body says: the shapes of all runtimes on AWS Lambda and Function Compute. */
export function functionErrorOf(reading: Reading, logs?: string): FunctionError {
  const errorType = reading.field('errorType')
  const errorMessage = reading.field('errorMessage')
  // Of anything but an object, both are undefined.
  const { trace, stackTrace = trace } = Object(reading.json) as { stackTrace?: unknown; trace?: unknown }
  return {
    ...(errorType !== undefined && { errorType }),
    ...(errorMessage !== undefined && { errorMessage }),
    ...(stackTrace !== undefined && { stackTrace }),
    ...(logs !== undefined && { logs }),
  }
}
