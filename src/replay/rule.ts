import type { DocumentedCodes } from '../documented-codes.ts'
import type { ApiId } from '../errors.ts'
import type { ScriptRule, ScriptStep } from './script.ts'
import { checkRule } from './script-rules.ts'

/** The operations of an API, by their ids: `Invoke`, `CreateFunction`. */
export type OperationOf<Api extends ApiId> = keyof DocumentedCodes[Api] & string

/** The documented codes of one operation. */
export type CodeOf<Api extends ApiId, Operation extends OperationOf<Api>> = DocumentedCodes[Api][Operation] & string

/** A {@link ScriptRule} for one operation: its answers complete to the codes that the operation documents. */
export interface RuleOptions<Code extends string> extends Omit<ScriptRule, 'api' | 'operation' | 'answers'> {
  /** What requests get, in order: `ok`, a documented code, or a step with a delay, a fault or an answer of its own. */
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
  const made: ScriptRule = { ...options, api, operation }
  checkRule(`The rule for ${api} ${operation}`, made)
  return made
}
