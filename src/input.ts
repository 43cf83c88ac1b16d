import { ClientFailure } from './client-failure.ts'

/**
 * Input that can't be sent. Thrown while a request is encoded; the pipeline turns it into a result of kind `request`, and the factories
 * let it out as a `FaasError`.
 */
export class InputError extends ClientFailure<'INVALID_INPUT' | 'PAYLOAD_TOO_LARGE' | 'MISSING_CREDENTIALS'> {
  override name = 'InputError'

  constructor(message: string, code: InputError['code'] = 'INVALID_INPUT', cause?: unknown) {
    super(code, message, cause, 'no')
  }
}

/** Nothing was sent yet, so whatever went wrong is in what the caller gave: a getter that throws, a name that can't be made text. */
export function asInputError(what: 'input' | 'options', reason: unknown): InputError {
  if (reason instanceof InputError) return reason
  return new InputError(`The ${what} can't be used: ${reason instanceof Error ? reason.message : 'see `cause`'}.`, 'INVALID_INPUT', reason)
}

/** Names a value in a message without showing what may be a secret or megabytes long. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return value === '' ? 'an empty string' : JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return describeType(value)
}

/** Names a value by its type only: for what may be a secret. */
export function describeType(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'missing'
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}

/** Checks that there is an object to take fields from. */
export function checkObject(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new InputError(`\`${field}\` must be an object, but it is ${describeType(value)}.`)
}

/** What a field must be, if it is there: text, one of a few words, whatever a function lets through, or anything. */
export type InputRule = TextRule | readonly string[] | ((field: string, value: unknown) => void) | true

/** A rule for every field of a type, so that one which the type gains can't be forgotten here. */
export type InputRules<T> = Readonly<Record<keyof T, InputRule>>

/**
 * Checks the fields of an object, and that all it holds has a rule: what stands under a misspelled name would be lost without a word.
 *
 * @param prefix is in front of the fields' names in messages.
 */
export function checkInput(what: string, value: unknown, rules: Readonly<Record<string, InputRule>>, prefix = ''): void {
  checkObject(what, value)
  const fields = value as Readonly<Record<string, unknown>>
  for (const name of Object.keys(fields))
    if (!Object.hasOwn(rules, name) && fields[name] !== undefined)
      throw new InputError(`\`${what}\` has no ${describe(name)}; it takes ${Object.keys(rules).join(', ')}.`)
  for (const name in rules) {
    const rule = rules[name] as InputRule
    const held = fields[name]
    if (rule === true || (held === undefined && !(rule as TextRule).required)) continue
    if (typeof rule === 'function') rule(prefix + name, held)
    else if (Array.isArray(rule)) checkChoice(prefix + name, held, rule)
    else checkText(prefix + name, held, rule as TextRule)
  }
}

/** What a text field must look like. */
export interface TextRule {
  pattern: Pick<RegExp, 'test'>
  /** Says the pattern in words. */
  expected: string
  maxLength?: number
  /** `undefined` does not pass. */
  required?: boolean
}

export function checkText(field: string, value: unknown, rule: TextRule): void {
  if (typeof value !== 'string') throw new InputError(`\`${field}\` must be ${rule.expected}, but it is ${describe(value)}.`)
  if (rule.maxLength !== undefined && value.length > rule.maxLength)
    throw new InputError(`\`${field}\` must be at most ${rule.maxLength} characters long, but it has ${value.length}.`)
  if (!rule.pattern.test(value)) throw new InputError(`\`${field}\` must be ${rule.expected}, but it is ${describe(value)}.`)
}

/** Checks a field that takes one of a few words. */
export function checkChoice<Choice extends string>(field: string, value: unknown, choices: readonly Choice[]): void {
  if (choices.includes(value as Choice)) return
  throw new InputError(`\`${field}\` must be one of ${choices.map((c) => `'${c}'`).join(', ')}, but it is ${describe(value)}.`)
}

/** Checks the size of what is sent against a limit that the vendor documents. */
export function checkSize(field: string, bytes: number, limit: number, what: string): void {
  if (bytes > limit) throw new InputError(`\`${field}\` is ${bytes} bytes, but ${what} takes at most ${limit} bytes.`, 'PAYLOAD_TOO_LARGE')
}

/**
 * Checks a part of credentials that goes into a header as it is, or into a signature's key, where a space or line break comes from a
 * file or a form and makes every signature wrong. The message does not show it.
 */
export function checkCredential(field: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'string') throw new InputError(`\`${field}\` must be text, but it is ${describeType(value)}.`, 'MISSING_CREDENTIALS')
  if (!/^[\x21-\x7e]*$/.test(value))
    throw new InputError(`\`${field}\` must hold no spaces, line breaks and characters beyond ASCII.`, 'MISSING_CREDENTIALS')
}

/** Checks a key pair and its token, by the names that the cloud gives them. */
export function checkKeys<Keys extends object>(
  keys: Keys | undefined,
  id: keyof Keys & string,
  secret: keyof Keys & string,
  token: keyof Keys & string,
): Keys {
  if (!keys?.[id] || !keys[secret])
    throw new InputError(
      `\`credentials\` must have \`${id}\` and \`${secret}\` (and \`${token}\` for temporary ones).`,
      'MISSING_CREDENTIALS',
    )
  for (const field of [id, secret, token]) checkCredential(`credentials.${field}`, keys[field])
  return keys
}

/** The longest delay that timers take; a longer one would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1

export function checkTimeout(field: string, value: unknown, allowFalse = false): void {
  if (allowFalse && value === false) return
  if (typeof value !== 'number' || !(value > 0) || value > MAX_TIMER_MS)
    throw new InputError(
      `\`${field}\` must be a number of milliseconds above 0 and at most ${MAX_TIMER_MS}${allowFalse ? ', or false for no limit' : ''}, but it is ${describe(value)}.`,
    )
}

export function checkCount(field: string, value: unknown): void {
  if (Number.isInteger(value) && (value as number) >= 0) return
  throw new InputError(`\`${field}\` must be a whole number from 0, but it is ${describe(value)}.`)
}
