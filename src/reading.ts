import { UnexpectedAnswer } from './classify.ts'
import type { HeaderMap } from './http/message.ts'
import type { Answer } from './result.ts'

/** How a result's data is made from the body; `auto` goes by the content type. */
export type ResponseType = (typeof RESPONSE_TYPES)[number]
export const RESPONSE_TYPES = ['auto', 'json', 'text', 'bytes'] as const

const decoder = new TextDecoder('utf-8', { fatal: true })

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
