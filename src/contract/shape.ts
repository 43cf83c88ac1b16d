import type { Shape } from './answers.ts'
import type { Difference } from './check.ts'

/** Deeper than any documented answer; a schema may lead back to itself. */
const MAX_DEPTH = 24
/** One list with a wrong field in every item says it often enough. */
const MAX_DIFFERENCES = 20
const MAX_ITEMS = 200

/**
 * Compares a JSON value with the form that a document gives it: types, required fields, closed enumerations, patterns. Fields that the document
 * does not know pass, as vendors add them. Values are never shown, only their types.
 */
export function compareShape(where: string, value: unknown, shape: Shape, schemas: Readonly<Record<string, Shape>>): Difference[] {
  return compareFrom(0, where, value, shape, schemas)
}

function compareFrom(start: number, where: string, value: unknown, shape: Shape, schemas: Readonly<Record<string, Shape>>): Difference[] {
  const differences: Difference[] = []
  visit(where, value, shape, start)
  return differences

  function visit(path: string, part: unknown, unresolved: Shape, depth: number): void {
    if (depth > MAX_DEPTH || differences.length >= MAX_DIFFERENCES) return
    const rule = unresolved.$ref === undefined ? unresolved : (schemas[unresolved.$ref] ?? {})
    const differ = (expected: string, actual = typeOf(part)) => differences.push({ what: path, expected, actual })
    if (rule.$ref !== undefined) {
      visit(path, part, rule, depth + 1)
      return
    }
    const types = typeof rule.type === 'string' ? [rule.type] : rule.type
    if (types && !types.some((type) => isOf(type, part))) {
      differ(types.join(' or '))
      return
    }
    if ('const' in rule && part !== rule.const) differ(JSON.stringify(rule.const), 'another value')
    if (rule.enum && !rule.enum.includes(part))
      differ(`one of ${rule.enum.map((item) => JSON.stringify(item)).join(', ')}`, 'another value')
    if (rule.pattern !== undefined && typeof part === 'string' && !new RegExp(rule.pattern).test(part))
      differ(`text that matches ${rule.pattern}`, `${part.length} characters that do not`)
    for (const each of rule.allOf ?? []) visit(path, part, each, depth + 1)
    if (rule.anyOf && !rule.anyOf.some((each) => compareFrom(depth + 1, path, part, each, schemas).length === 0))
      differ('one of the documented forms', `${typeOf(part)} of none of them`)
    if (Array.isArray(part) && rule.items) {
      const { items } = rule
      part.slice(0, MAX_ITEMS).forEach((item, i) => {
        visit(`${path}[${i}]`, item, items, depth + 1)
      })
    }
    if (!isObject(part)) return
    for (const name of rule.required ?? [])
      if (!Object.hasOwn(part, name)) differences.push({ what: `${path}.${name}`, expected: 'to be there', actual: 'missing' })
    for (const [name, property] of Object.entries(rule.properties ?? {}))
      if (Object.hasOwn(part, name)) visit(`${path}.${name}`, part[name], property, depth + 1)
  }
}

/** Compares a header's text, which is all that a header can be, with a schema that may say it is a number. */
export function compareHeader(name: string, text: string, shape: Shape, schemas: Readonly<Record<string, Shape>>): Difference[] {
  const isNumber = [shape.type].flat().some((type) => type === 'integer' || type === 'number')
  return compareShape(`header ${name}`, isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text, shape, schemas)
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return isObject(value)
  return type === typeOf(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON Schema's name for the type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'missing'
  return Array.isArray(value) ? 'array' : typeof value
}
