/** What a field must be: who accepts it, and the words for whoever is refused. */
export type Rule = readonly [accepts: (value: unknown) => boolean, must: string]

/** A rule for every field of a type. */
export type Rules<T> = Readonly<Record<keyof T, Rule>>

/**
 * Throws a `TypeError` that names the field for what breaks its rule, and for a field that has none: it would be lost without a word.
 *
 * @param what is in front of every message: "The script's rule 1".
 */
export function checkFields(what: string, value: unknown, rules: Readonly<Record<string, Rule>>): void {
  if (!isObject(value)) throw new TypeError(`${what} must be an object.`)
  for (const [name, held] of Object.entries(value)) {
    if (held === undefined) continue
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw new TypeError(`${what}: \`${name}\` is not one of ${Object.keys(rules).join(', ')}.`)
    const [accepts, must] = rule
    if (!accepts(held)) throw new TypeError(`${what}: \`${name}\` must be ${must}.`)
  }
}

export const anything: Rule = [() => true, 'anything']
export const text: Rule = [(value) => typeof value === 'string', 'text']
export const flag: Rule = [(value) => typeof value === 'boolean', 'true or false']
export const callback: Rule = [(value) => typeof value === 'function', 'a function']
export const object: Rule = [isObject, 'an object']

export function number(min: number, max = Number.POSITIVE_INFINITY): Rule {
  return [(value) => typeof value === 'number' && value >= min && value <= max, `a number ${range(min, max)}`]
}

export function integer(min: number, max = Number.POSITIVE_INFINITY): Rule {
  const isWhole = (value: number) => Number.isInteger(value) || value === Number.POSITIVE_INFINITY
  const accepts = (value: unknown) => typeof value === 'number' && value >= min && value <= max && isWhole(value)
  return [accepts, `a whole number ${range(min, max)}`]
}

export function oneOf(choices: readonly string[]): Rule {
  return [(value) => choices.includes(value as string), `one of ${choices.join(', ')}`]
}

export function listOf([accepts]: Rule, what: string): Rule {
  return [(value) => Array.isArray(value) && value.every(accepts), what]
}

const LONGEST_WAIT_MS = 600_000
const [isWait] = number(0, LONGEST_WAIT_MS)

/** Milliseconds; two numbers are the range of a random wait. */
export const wait: Rule = [
  (value) => (Array.isArray(value) ? value.length === 2 && value.every(isWait) && value[0] <= value[1] : isWait(value)),
  `a number from 0 to ${LONGEST_WAIT_MS}, or two with the smaller first`,
]

function range(min: number, max: number): string {
  return `from ${min}${max === Number.POSITIVE_INFINITY ? '' : ` to ${max}`}`
}

/** A list, a `Map` or a `Headers` is none: what it holds is in no field. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}
