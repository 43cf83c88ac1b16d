/** What is done to every client: each entry of an API's catalogue once, and what can go wrong with an answer on its way. */
import type { ApiId } from '../../../dist/src/index.js'
import type { ScriptStep } from '../../../dist/src/replay/index.js'
import { type CallInput, type Case, casesOf, sampleInput } from '../../cases.ts'

export interface Situation {
  api: ApiId
  /** The operation's id in our document, which for FC 2.0 is that of 2021-04-06. */
  operation: string
  isInvocation: boolean
  /** The catalogue entry, or the fault. */
  name: string
  input: CallInput
  /** What the server answers, however often it is asked. */
  step: ScriptStep
  /** What the catalogue says of the entry; a fault has none. */
  expected?: Case['expected']
  /** The code that the service sends; undefined where it sends none that is whole. */
  code?: string | undefined
  /** The operations that document the entry. */
  operations: ReadonlySet<string>
  /** The answer never ends, so the client is given a timeout. */
  isStalled: boolean
}

/** The call of a function, and what else is called for entries that a function's call can't get, in this order. */
const OPERATIONS: Record<ApiId, readonly string[]> = {
  lambda: ['Invoke'],
  fc3: ['InvokeFunction', 'CreateFunction', 'UpdateFunction', 'DeleteFunction', 'CreateAlias', 'CreateTrigger', 'GetTrigger'],
  fc2: [
    'InvokeFunction',
    'CreateService',
    'UpdateService',
    'DeleteService',
    'CreateFunction',
    'UpdateFunction',
    'DeleteFunction',
    'CreateAlias',
    'CreateTrigger',
    'GetTrigger',
  ],
  'fc-http-trigger': ['InvokePost'],
  cloudbase: ['functions-post'],
}

/** What an answer suffers, and whether it is an error or a success that suffers it. */
const FAULTS: readonly (ScriptStep & { on: 'success' | 'error' })[] = [
  { fault: 'reset', on: 'success' },
  { fault: 'reset-in-body', on: 'success' },
  { fault: 'truncated', on: 'success' },
  { fault: 'truncated', on: 'error' },
  { fault: 'empty-body', on: 'success' },
  { fault: 'empty-body', on: 'error' },
  { fault: 'wrong-content-type', on: 'success' },
  { fault: 'wrong-content-type', on: 'error' },
  { fault: 'html-502', on: 'success' },
  { fault: 'stalled-headers', on: 'success' },
  { fault: 'stalled-body', on: 'success' },
]

/** An error that no client repeats on its own account. */
const NOT_FOUND: Record<ApiId, string> = {
  lambda: 'ResourceNotFoundException',
  fc3: 'FunctionNotFound',
  fc2: 'FunctionNotFound',
  'fc-http-trigger': 'HttpTriggerNotFound',
  cloudbase: 'FUNCTION_NOT_FOUND',
}

export function situationsOf(api: ApiId): Situation[] {
  const byEntry = Map.groupBy(casesOf(api), ({ entry }) => entry)
  return [...[...byEntry.values()].map(ofEntry), ...FAULTS.map((fault) => ofFault(api, fault))]
}

function ofEntry(cases: Case[]): Situation {
  const [first] = cases as [Case]
  const preferred = OPERATIONS[first.api]
  const rank = ({ operation }: Case) => preferred.indexOf(operation) + 1 || Number.POSITIVE_INFINITY
  const { api, operation, entry, input, expected, value } = cases.reduce((best, one) => (rank(one) < rank(best) ? one : best))
  // A failed function's code is in a header, a page and an empty answer have none.
  const isCoded = (expected.kind === 'function' && expected.status < 300) || (typeof value === 'object' && value !== null)
  return {
    ...{ api, operation, input, expected, name: entry, step: { error: entry }, isStalled: false },
    code: isCoded ? expected.code : undefined,
    isInvocation: operation === preferred[0],
    operations: new Set(cases.map((one) => one.operation)),
  }
}

function ofFault(api: ApiId, { on, ...step }: (typeof FAULTS)[number]): Situation {
  const [operation = ''] = OPERATIONS[api]
  const error = NOT_FOUND[api]
  return {
    ...{ api, operation, isInvocation: true, input: sampleInput(api, operation), operations: new Set() },
    name: on === 'error' ? `${step.fault}, on ${error}` : `${step.fault}`,
    step: on === 'error' ? { ...step, error } : step,
    code: on === 'error' && step.fault === 'wrong-content-type' ? error : undefined,
    isStalled: step.fault?.startsWith('stalled') ?? false,
  }
}
