import { InputError } from './input.ts'

/**
 * Fields that are JSON text on the wire and values here, such as `triggerConfig`. Each is its way through the body, with `[]` for
 * the entries of a list: `triggers/[]/triggerConfig`. Outer fields stand before those inside of them.
 */
export interface JsonText {
  /** Names of query parameters. */
  readonly query?: readonly string[]
  readonly body?: readonly string[]
  readonly answer?: readonly string[]
}

/** Writes and reads the fields, for the definition of an API that has some. */
export interface JsonTextCodec {
  encode: typeof encodeJsonText
  decode: typeof decodeJsonText
}

export const JSON_TEXT: JsonTextCodec = { encode: encodeJsonText, decode: decodeJsonText }

/**
 * Writes the fields of a body as JSON text. Text is taken for JSON text already and stays. The value given is not changed.
 * Throws an {@link InputError} for what JSON can't hold.
 */
export function encodeJsonText<T>(value: T, fields: readonly string[] = []): T {
  // From the inside out: an inner text becomes part of the outer one.
  return fields.toReversed().reduce<unknown>((body, field) => mapField(body, field.split('/'), toText(field)), value) as T
}

/** Reads the fields of an answer. Text that is not JSON stays as it is, so that nothing is lost. */
export function decodeJsonText(value: unknown, fields: readonly string[] = []): unknown {
  return fields.reduce((body, field) => mapField(body, field.split('/'), fromText), value)
}

function mapField(value: unknown, [name, ...rest]: string[], map: (value: unknown) => unknown): unknown {
  if (name === undefined) return map(value)
  if (name === '[]') return Array.isArray(value) ? value.map((item) => mapField(item, rest, map)) : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value
  const object = value as Record<string, unknown>
  const mapped = mapField(object[name], rest, map)
  return mapped === object[name] ? value : { ...object, [name]: mapped }
}

const toText = (field: string) => (value: unknown) => {
  if (value === undefined || value === null || typeof value === 'string') return value
  try {
    return JSON.stringify(value)
  } catch (cause) {
    throw new InputError(`\`${field}\` can't be written as JSON: ${(cause as Error).message.split('\n')[0]}.`, 'INVALID_INPUT', cause)
  }
}

function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
