import { guess } from '../nearest.ts'
import { documented } from './answer.ts'
import { CONTRACTS } from './routing.ts'
import type { ScriptRule } from './script.ts'

/**
 * Throws a `TypeError` for a rule that no request could ever get an answer from: its operation is none of the API, or no operation that it is
 * for documents its error. What only some of them document is refused when one of the others is called.
 */
export function checkNames(rules: readonly ScriptRule[]): void {
  rules.forEach(({ api, operation, answers = [] }, i) => {
    const where = `The script's rule ${i + 1}`
    const contracts = api === undefined ? Object.values(CONTRACTS) : [CONTRACTS[api]]
    const all = contracts.flatMap((contract) => Object.keys(contract.operations).map((name) => ({ contract, operation: name })))
    const targets = operation === undefined ? all : all.filter((target) => target.operation === operation)
    if (operation !== undefined && targets.length === 0) {
      const names = new Set(all.map((target) => target.operation))
      throw new TypeError(`${where}: "${operation}" is no operation of ${api ?? 'any API'}${guess(operation, [...names])}`)
    }
    answers.forEach((answer, step) => {
      const error = typeof answer === 'string' ? answer : answer.error
      if (error === undefined || error === 'ok' || targets.some((target) => documented(target, error))) return
      const names = targets.flatMap(({ contract, operation: name }) => contract.operations[name]?.entries ?? [])
      const place = [api, operation].filter((name) => name !== undefined).join(' ') || 'any API'
      throw new TypeError(`${where}, answer ${step + 1}: "${error}" is no documented error of ${place}${guess(error, [...new Set(names)])}`)
    })
  })
}
