export type { SchemaOptions, StreamOptions } from './client.ts'
export {
  type CloudBaseClient,
  type CloudBaseCredentials,
  type CloudBaseInvokeCode,
  type CloudBaseInvokeInput,
  type CloudBaseOptions,
  createCloudBaseClient,
  type TencentCloudCredentials,
  type WebFunctionMethod,
  type WebFunctionRequest,
} from './cloudbase.ts'
export type { CredentialSource, Expiration, Expiring, Provider } from './credentials.ts'
export type { HeadersInput } from './encode.ts'
export { type ApiId, type ClientCode, type ErrorKind, type Executed, FaasError, type FunctionError } from './errors.ts'
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
} from './fc-http-trigger.ts'
export { createFc2Client, type Fc2Client, type Fc2InvokeCode, type Fc2InvokeInput, type Fc2Options } from './fc2.ts'
export { createFc3Client, type Fc3Client, type Fc3InvokeCode, type Fc3InvokeInput, type Fc3Options } from './fc3.ts'
export type { ErrorEvent, HookOption, Hooks, ResponseEvent, RetryEvent, TryEvent } from './hooks.ts'
export type { Fetch } from './http/web.ts'
export { isFaasError } from './is-faas-error.ts'
export {
  type AwsCredentials,
  createLambdaClient,
  type LambdaClient,
  type LambdaInvokeCode,
  type LambdaInvokeInput,
  type LambdaOptions,
  type LambdaStreamCode,
  type LambdaStreamInput,
} from './lambda.ts'
export type { CallOptions, ClientOptions, InvokeOptions } from './options.ts'
export type { Paginator } from './paginate.ts'
export type { PayloadStream } from './payload-stream.ts'
export type { ResponseType } from './reading.ts'
export { type Failure, type Metrics, type Result, type Success, unwrap } from './result.ts'
export type { DataIssue, SchemaOutput, StandardSchema } from './schema.ts'
export { readServerSentEvents, type ServerSentEvent, type SseOptions } from './sse.ts'
export type { ResponseStream } from './stream.ts'
