export type { DocumentedCodes } from '../documented-codes.ts'
export { createReplay } from './engine.ts'
export { type CodeOf, type OperationOf, type RuleOptions, rule } from './rule.ts'
export type * from './shared-types.ts'
