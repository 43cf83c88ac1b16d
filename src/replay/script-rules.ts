import { anything, checkFields, flag, integer, number, oneOf, type Rule, type Rules, text, wait } from '../fields.ts'
import { FAULTS } from './fault.ts'
import { API_IDS } from './routing.ts'
import type { ScriptRule, ScriptStep } from './script.ts'
import { checkNames } from './script-names.ts'

const RULE: Rules<ScriptRule> = {
  api: oneOf(API_IDS),
  operation: text,
  functionName: text,
  answers: [(value) => Array.isArray(value) && value.length > 0, 'a list of at least one answer'],
  repeat: [(value) => flag[0](value) || integer(1)[0](value), 'true, false or a number of rounds'],
  probability: number(0, 1),
  concurrency: number(0),
  rate: anything,
}

const RATE: Rules<NonNullable<ScriptRule['rate']>> = { perSecond: number(0), burst: number(1) }

const STEP: Rules<ScriptStep> = {
  error: [text[0], 'a documented code'],
  status: integer(200, 599),
  headers: anything,
  body: anything,
  delay: wait,
  fault: oneOf(FAULTS),
  times: integer(1, 100_000),
}

/** What an answer could not be sent with is refused when the script is given, and not when the answer is due. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const isHeaderText = /^[\t\u0020-\u007e\u0080-\u00ff]*$/
const HEADER_VALUE: Rule = [(value) => typeof value === 'string' && isHeaderText.test(value), 'text that a header can have']

/** Throws a `TypeError` that names the rule and the field, or what is near the name, for a script that can't be followed. */
export function checkScript(rules: unknown): asserts rules is readonly ScriptRule[] {
  if (!Array.isArray(rules)) throw new TypeError('A script is a list of rules.')
  for (const [i, rule] of rules.entries()) checkRule(`The script's rule ${i + 1}`, rule)
}

/** @param what is in front of every message. */
export function checkRule(what: string, rule: ScriptRule): void {
  checkFields(what, rule, RULE)
  const { answers, concurrency, rate } = rule
  if (rate !== undefined) {
    checkFields(`${what}, rate`, rate, RATE)
    if (rate.perSecond === undefined) throw new TypeError(`${what}, rate: \`perSecond\` is missing.`)
  }
  if (answers === undefined && concurrency === undefined && rate === undefined)
    throw new TypeError(`${what}: \`answers\` is missing: give at least one, or a \`concurrency\` or \`rate\` to keep to.`)
  for (const [i, answer] of (answers ?? []).entries()) {
    if (typeof answer === 'string') continue
    const step = `${what}, answer ${i + 1}`
    checkFields(step, answer, STEP)
    if (answer.headers === undefined) continue
    checkFields(`${step}, headers`, answer.headers, allOf(answer.headers, HEADER_VALUE))
    const wrong = Object.keys(answer.headers).find((name) => !HEADER_NAME.test(name))
    if (wrong !== undefined) throw new TypeError(`${step}, headers: "${wrong}" is no name that a header can have.`)
  }
  checkNames(what, rule)
}

/** The same rule for whatever fields there are. */
function allOf(value: object, rule: Rule): Readonly<Record<string, Rule>> {
  return Object.fromEntries(Object.keys(Object(value)).map((name) => [name, rule]))
}
