export {
  type CloudBaseClient,
  type CloudBaseCredentials,
  type CloudBaseInvokeCode,
  type CloudBaseInvokeInput,
  type CloudBaseOptions,
  type CloudBasePaths,
  createCloudBaseClient,
  type TencentCloudCredentials,
  type WebFunctionMethod,
  type WebFunctionRequest,
} from './cloudbase.ts'
export { FaasError } from './errors.ts'
export {
  type AlibabaCloudCredentials,
  type AlibabaCloudProvider,
  createFcHttpTriggerClient,
  type FcHttpMethod,
  type FcHttpTriggerAuth,
  type FcHttpTriggerClient,
  type FcHttpTriggerCode,
  type FcHttpTriggerInvokeInput,
  type FcHttpTriggerOptions,
  type FcHttpTriggerPaths,
} from './fc-http-trigger.ts'
export { createFc2Client, type Fc2Client, type Fc2InvokeCode, type Fc2InvokeInput, type Fc2Options, type Fc2Paths } from './fc2.ts'
export { createFc3Client, type Fc3Client, type Fc3InvokeCode, type Fc3InvokeInput, type Fc3Options, type Fc3Paths } from './fc3.ts'
export { isFaasError } from './is-faas-error.ts'
export {
  type AwsCredentials,
  createLambdaClient,
  type LambdaClient,
  type LambdaInvokeCode,
  type LambdaInvokeInput,
  type LambdaOptions,
  type LambdaPaths,
  type LambdaStreamCode,
  type LambdaStreamInput,
} from './lambda.ts'
export { unwrap } from './result.ts'
export type * from './shared-types.ts'
export { readServerSentEvents, type ServerSentEvent, type SseOptions } from './sse.ts'
