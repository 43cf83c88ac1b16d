import { guess } from '../nearest.ts'
import { documented } from './answer.ts'
import { CONTRACTS } from './routing.ts'
import type { ScriptRule } from './script.ts'

/**
 * Throws a `TypeError` for a rule that no request could ever get an answer from: its operation is none of the API, or no operation that it is
 * for documents its error. What only some of them document is refused when one of the others is called.
 *
 * @param what is in front of every message.
 */
export function checkNames(what: string, { api, operation, answers = [] }: ScriptRule): void {
  const contracts = api === undefined ? Object.values(CONTRACTS) : [CONTRACTS[api]]
  const all = contracts.flatMap((contract) => Object.keys(contract.operations).map((name) => ({ contract, operation: name })))
  const targets = operation === undefined ? all : all.filter((target) => target.operation === operation)
  if (operation !== undefined && targets.length === 0) {
    const names = all.map((target) => target.operation)
    throw new TypeError(`${what}: "${operation}" is no operation of ${api ?? 'any API'}${hint(operation, names, api !== undefined)}`)
  }
  answers.forEach((answer, i) => {
    const error = typeof answer === 'string' ? answer : answer.error
    if (error === undefined || error === 'ok' || targets.some((target) => documented(target, error))) return
    const names = targets.flatMap(({ contract, operation: name }) => contract.operations[name]?.entries ?? [])
    const place = [api, operation].filter((name) => name !== undefined).join(' ') || 'any API'
    const end = hint(error, names, operation !== undefined)
    throw new TypeError(`${what}, answer ${i + 1}: "${error}" is no documented error of ${place}${end}`)
  })
}

/** What is near, and behind it the names that there are where those of one place are meant. */
function hint(given: string, names: readonly string[], isListed: boolean): string {
  const known = [...new Set(names)]
  const guessed = guess(given, known)
  if (!isListed) return guessed
  return `${guessed === '.' ? '; there' : `${guessed} There`} are ${known.join(', ')}.`
}
