import type { OperationCodes as CloudBase } from '../../generated/cloudbase.ts'
import type { OperationCodes as FcHttpTrigger } from '../../generated/fc-http-trigger.ts'
import type { OperationCodes as Fc2 } from '../../generated/fc2.ts'
import type { OperationCodes as Fc3 } from '../../generated/fc3.ts'
import type { OperationCodes as Lambda } from '../../generated/lambda.ts'
import type { ApiId } from '../errors.ts'
import { guess } from '../nearest.ts'
import { documented } from './answer.ts'
import { API_IDS, CONTRACTS } from './routing.ts'
import type { ScriptRule, ScriptStep } from './script.ts'
import { checkRule } from './script-rules.ts'

/** The documented codes of each operation of each API. */
export interface DocumentedCodes {
  lambda: Lambda
  fc3: Fc3
  fc2: Fc2
  'fc-http-trigger': FcHttpTrigger
  cloudbase: CloudBase
}

/** The operations of an API, by their ids: `Invoke`, `CreateFunction`. */
export type OperationOf<Api extends ApiId> = keyof DocumentedCodes[Api] & string

/** The documented codes of one operation. */
export type CodeOf<Api extends ApiId, Operation extends OperationOf<Api>> = DocumentedCodes[Api][Operation] & string

/** A {@link ScriptRule} for one operation: its answers complete to the codes that the operation documents. */
export interface RuleOptions<Code extends string> extends Omit<ScriptRule, 'api' | 'operation' | 'answers'> {
  answers?: readonly ('ok' | Code | (Omit<ScriptStep, 'error'> & { error?: Code }))[]
}

/**
 * A rule of a script for one operation, typed by it: operations complete by the API, codes by the operation, and another operation's code
 * does not compile. Throws a `TypeError` that lists what there is for an API, an operation or a code that is not documented.
 *
 * @example
 * ```ts
 * replay.script([rule('lambda', 'Invoke', { functionName: 'checkout', answers: ['TooManyRequestsException', { fault: 'reset' }, 'ok'] })])
 * ```
 */
export function rule<Api extends ApiId, Operation extends OperationOf<Api>>(
  api: Api,
  operation: Operation,
  options: RuleOptions<CodeOf<Api, Operation>>,
): ScriptRule {
  const known = new Map(API_IDS.map((id) => [id as string, CONTRACTS[id]]))
  const contract = known.get(api)
  if (!contract) throw new TypeError(`"${api}" is not an api id; there are ${API_IDS.join(', ')}.`)
  if (!Object.hasOwn(contract.operations, operation))
    throw new TypeError(`${api} has no operation "${operation}"${thereAre(operation, Object.keys(contract.operations))}`)
  const made: ScriptRule = { ...options, api, operation }
  checkRule(`The rule for ${api} ${operation}`, made)
  for (const answer of options.answers ?? []) {
    const code = typeof answer === 'string' ? answer : answer.error
    if (code !== undefined && code !== 'ok' && !documented({ contract, operation }, code))
      throw new TypeError(
        `"${code}" is no documented error of ${api} ${operation}${thereAre(code, contract.operations[operation]?.entries ?? [])}`,
      )
  }
  return made
}

/** What is near goes before the list, which can be long. */
function thereAre(given: string, names: readonly string[]): string {
  const guessed = guess(given, names)
  return `${guessed === '.' ? '; there' : `${guessed} There`} are ${names.join(', ')}.`
}
