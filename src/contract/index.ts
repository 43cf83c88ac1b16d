export type { ApiId } from '../errors.ts'
export type { Check, CheckResult, ContractOptions, Difference, Need, Permission } from './check.ts'
export { contractOf, runContract } from './run.ts'
