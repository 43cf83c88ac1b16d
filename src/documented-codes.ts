import type { OperationCodes as CloudBase } from '../generated/cloudbase.ts'
import type { OperationCodes as FcHttpTrigger } from '../generated/fc-http-trigger.ts'
import type { OperationCodes as Fc2 } from '../generated/fc2.ts'
import type { OperationCodes as Fc3 } from '../generated/fc3.ts'
import type { OperationCodes as Lambda } from '../generated/lambda.ts'
import type { ApiId } from './errors.ts'

/** The documented codes of each operation of each API. */
export interface DocumentedCodes {
  lambda: Lambda
  fc3: Fc3
  fc2: Fc2
  'fc-http-trigger': FcHttpTrigger
  cloudbase: CloudBase
}

/** The documented codes of an API, of whichever operation. */
export type ApiCode<Api extends ApiId> = { [Each in Api]: DocumentedCodes[Each][keyof DocumentedCodes[Each]] }[Api] & string
