/**
 * The types that clients have in common. Each client's subpath exports them too: a library that exports what a client gives, and has its
 * declarations written by the compiler, can name them only by a subpath that it imports.
 */
export type { RawClient } from './api.ts'
export type { SchemaOptions, StreamOptions } from './client.ts'
export type { CredentialSource, Expiration, Expiring, Provider } from './credentials.ts'
export type { ApiCode } from './documented-codes.ts'
export type { HeadersInput } from './encode.ts'
export type { ApiId, ClientCode, ErrorKind, Executed, FaasError, FunctionError } from './errors.ts'
export type { ErrorEvent, HookOption, Hooks, ResponseEvent, RetryEvent, TryEvent } from './hooks.ts'
export type { Fetch } from './http/web.ts'
export type { CallOptions, ClientOptions, InvokeOptions } from './options.ts'
export type { Paginator } from './paginate.ts'
export type { PayloadStream } from './payload-stream.ts'
export type { ResponseType } from './reading.ts'
export type { Failure, Metrics, Result, Success } from './result.ts'
export type { DataIssue, SchemaOutput, StandardSchema } from './schema.ts'
export type { ResponseStream } from './stream.ts'
