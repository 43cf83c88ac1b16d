import type { CloudBaseCredentials } from '../cloudbase.ts'
import type { ApiId } from '../errors.ts'
import type { AlibabaCloudCredentials } from '../fc.ts'
import type { FcHttpTriggerAuth } from '../fc-http-trigger.ts'
import type { Fetch } from '../http/web.ts'
import type { AwsCredentials } from '../signing/sigv4.ts'

/** What is done to an endpoint only when {@link ContractOptions.allow} asks for it. */
export type Permission = 'large' | 'unknown'

/** Where the contract is checked, and what may be used for it. Whatever is left out is not touched: the checks that need it are skipped. */
export interface ContractOptions {
  /** The endpoint: the cloud's own, an emulator's, a replay server's; for HTTP triggers the trigger's address. @default the cloud's endpoint */
  baseUrl?: string | undefined
  /** Region of the endpoint and, on AWS, of the signatures. @default 'us-east-1' for Lambda with a `baseUrl` */
  region?: string | undefined
  /** The id of the Alibaba Cloud account, for its own endpoint. */
  accountId?: string | undefined
  /** The id of the CloudBase environment, for its endpoint. */
  envId?: string | undefined
  /** The cloud's own fields. Without them only those checks run that are about missing or wrong credentials. */
  credentials?: AwsCredentials | AlibabaCloudCredentials | CloudBaseCredentials | undefined
  /** How an HTTP trigger checks its callers. @default { type: 'anonymous' } */
  auth?: FcHttpTriggerAuth | undefined
  /** A function that may be called, with the payload `{"faasContracts":"verify"}`; for HTTP triggers a path, such as `/health`. */
  functionName?: string | undefined
  /** A function that fails whenever it is called, and may be; for HTTP triggers a path. */
  failingFunctionName?: string | undefined
  /** The service of the functions (FC 2.0). */
  serviceName?: string | undefined
  /** A version or an alias of the function. @default none: the unpublished version */
  qualifier?: string | undefined
  /**
   * `large`: send payloads over the documented limit to the named function. `unknown`: call a function by a random name that can't exist,
   * where the API has no read that would show the same error.
   * @default none
   */
  allow?: readonly Permission[] | undefined
  /** Replay every documented error of every operation. Only a replay endpoint can; elsewhere these are skipped. @default false */
  catalogue?: boolean | undefined
  /** Milliseconds for each request with its answer. @default 30000 */
  timeout?: number | undefined
  /** Another transport. @default the runtime's `fetch` */
  fetch?: Fetch | undefined
}

/** Something that a check can't do without, by the name of its option. */
export type Need = 'credentials' | 'auth' | 'functionName' | 'failingFunctionName' | 'serviceName' | Permission | 'replay'

/** One thing in which an answer is not as documented. Secrets and payloads are left out. */
export interface Difference {
  /** `status`, `code`, `header x-amzn-requestid`, `body.Functions[0].FunctionName`. */
  what: string
  expected: string
  actual: string
}

/** How a check ended. */
export interface CheckResult {
  api: ApiId
  id: string
  title: string
  /** The page, or public thread, that documents it. */
  source: string
  outcome: 'pass' | 'fail' | 'skip'
  /** Empty unless the check failed. */
  differences: readonly Difference[]
  /** Why it was skipped. */
  reason?: string
  /** The endpoint is a replay server that was asked for this very error: it shows the error's form, not that the cause leads to it. */
  replayed: boolean
  durationMs: number
}

/** One documented behaviour, ready to be checked. */
export interface Check {
  readonly api: ApiId
  /** Stable, and unique within the API: `unknown-function`, `catalogue/Invoke/TooManyRequestsException`. */
  readonly id: string
  readonly title: string
  readonly operation: string
  readonly source: string
  /** What it needs; each is the name of an option, of a permission, or `replay`. */
  readonly needs: readonly Need[]
  /** Checks it. Never rejects: what goes wrong on the way is a failure with the reason as a difference. */
  run(): Promise<CheckResult>
}
