import { encodeUtf8 } from './bytes.ts'
import { describe, InputError } from './input.ts'

export interface EncodedBody {
  bytes: Uint8Array | undefined
  contentType: string | undefined
}

/**
 * Makes the bytes of a payload. Bytes go out as they are, a string with a content type too; everything else is a JSON value.
 * Throws an {@link InputError} for what JSON can't hold.
 *
 * @param typeOfBytes the content type of bytes for which the caller names none.
 */
export function encodePayload(payload: unknown, contentType?: string, typeOfBytes = 'application/octet-stream'): EncodedBody {
  if (payload === undefined) return { bytes: undefined, contentType }
  const kind = kindOf(payload)
  if (ArrayBuffer.isView(payload)) {
    // Those that look empty may be none any more.
    const isAsItIs = payload instanceof Uint8Array && payload.byteLength > 0
    const bytes = isAsItIs ? payload : bytesOf(payload.buffer, payload.byteOffset, payload.byteLength)
    // Shared ones may change after they were signed, and `fetch` sends them as the text of a list.
    const own = bytes.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes)
    return { bytes: own, contentType: contentType ?? typeOfBytes }
  }
  // By its name: one that comes from another realm, such as the sandbox of a test, is no instance of this one's class.
  if (kind === 'ArrayBuffer' || kind === 'SharedArrayBuffer')
    return encodePayload(bytesOf(payload as ArrayBuffer), contentType, typeOfBytes)
  if (typeof payload === 'string' && contentType !== undefined) return { bytes: encodeUtf8(payload), contentType }
  return { bytes: encodeUtf8(toJson(payload, kind)), contentType: contentType ?? 'application/json' }
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
  Headers: 'an object, `Object.fromEntries(headers)`',
}

function insteadOf(kind: string): string | undefined {
  // Of lists, maps, sets and generators.
  if (/(Iterator|Generator)$/.test(kind)) return 'a list, `Array.from(iterator)`'
  if (/(ArrayBuffer|DataView)$/.test(kind)) return 'its bytes, `new Uint8Array(buffer)`, or inside of JSON as text such as base64'
  return Object.hasOwn(INSTEAD, kind) ? INSTEAD[kind] : undefined
}

/** What JSON writes as what it is. */
const IN_JSON = /^(Object|Array|Number|String|Boolean)$/

/** The built-in type of an object, such as `Map`; undefined for plain objects, lists, objects of own classes and those with a `toJSON`. */
function kindOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  return IN_JSON.test(kind) ? undefined : kind
}

/** @param kind what {@link kindOf} says of the payload. */
function toJson(payload: unknown, kind: string | undefined): string {
  const instead = kind && insteadOf(kind)
  if (instead) throw new InputError(`\`payload\` is of type ${kind}, which JSON can't hold; give ${instead}.`)
  let json: string | undefined
  try {
    json = JSON.stringify(payload)
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new InputError(`\`payload\` can't be written as JSON: ${reason}.`, 'INVALID_INPUT', cause)
  }
  if (json === undefined) throw new InputError(`\`payload\` is ${describe(payload)}, which JSON can't hold.`)
  if (json === '{}' && kind !== undefined)
    throw new InputError(`\`payload\` is of type ${kind}, which JSON writes as {}; give a plain object, a list, text or bytes.`)
  // JSON writes what it loses as `{}`. A payload without one, as most are, needs no second look.
  if (json.includes('{}')) refuseLost(payload)
  return json
}

/** Refuses what {@link insteadOf} knows wherever it is inside of a payload. */
function refuseLost(payload: unknown): void {
  JSON.stringify(payload, function (this: unknown, key, value: unknown) {
    const kind = kindOf(value)
    const instead = kind && insteadOf(kind)
    // What has fields of its own keeps these.
    if (instead && Object.keys(value as object).length === 0)
      throw new InputError(
        `\`payload\` holds, as \`${key.slice(0, 80)}\`, a value of type ${kind}, which JSON would lose; give ${instead}.`,
      )
    return value
  })
}
