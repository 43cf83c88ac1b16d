import { createApi, type RawClient } from './api.ts'
import { encodePayload } from './body.ts'
import type { ApiId } from './errors.ts'
import { checkObject } from './input.ts'
import { type CallOptions, type ClientOptions, type CredentialSource, type Definition, Pipeline, type Provider, refuse } from './invoke.ts'
import { encodeJsonText } from './json-text.ts'
import { createPaginate } from './paginate.ts'
import type { Result } from './result.ts'
import type { CallArguments, CallData, FunctionMap, InputOf, OutputOf } from './types.ts'

/** What every client has beside its `invoke`. */
export interface BaseClient<Api extends ApiId, Operations, Codes extends { [Name in keyof Operations]: string }, Paths extends object> {
  /**
   * Calls any operation of the API's document by its name, with the same results, errors and retries as `invoke`. Names and size limits
   * are checked by `invoke`; `call` sends what the document's types allow, and the service judges it.
   *
   * @example
   * ```ts
   * const page = await lambda.call('ListFunctions', { query: { MaxItems: 50 } })
   * ```
   */
  call<Name extends keyof Operations & string>(
    operation: Name,
    ...input: CallArguments<Operations[Name], CallOptions>
  ): Promise<Result<CallData<Operations[Name]>, Api, Codes[Name]>>

  /** The typed openapi-fetch client of the whole document, signed and timed like every call, without retries. */
  readonly api: RawClient<Paths>
}

/** `invoke`, typed by the function's name when the client was given a map of functions. */
export type Invoke<Functions, Input, Queued extends string, Api extends ApiId, Code extends string> = [Functions] extends [never]
  ? {
      /** Calls a function without waiting for it: there is no data. */
      <_Output = undefined>(
        input: Input & { functionName: string; payload?: unknown; invocationType: Queued },
        options?: CallOptions,
      ): Promise<Result<undefined, Api, Code>>
      /** Calls a function and waits for its result. */
      <Output = unknown>(
        input: Input & { functionName: string; payload?: unknown; invocationType?: 'sync' },
        options?: CallOptions,
      ): Promise<Result<Output, Api, Code>>
      /** Calls a function; whether it waits for the result is known only when it runs. */
      <Output = unknown>(
        input: Input & { functionName: string; payload?: unknown },
        options?: CallOptions,
      ): Promise<Result<Output | undefined, Api, Code>>
    }
  : {
      <Name extends keyof Functions & string>(
        input: Input & PayloadOf<Functions, Name> & { invocationType: Queued },
        options?: CallOptions,
      ): Promise<Result<undefined, Api, Code>>
      <Name extends keyof Functions & string>(
        input: Input & PayloadOf<Functions, Name> & { invocationType?: 'sync' },
        options?: CallOptions,
      ): Promise<Result<OutputOf<Functions, Name>, Api, Code>>
      <Name extends keyof Functions & string>(
        input: Input & PayloadOf<Functions, Name>,
        options?: CallOptions,
      ): Promise<Result<OutputOf<Functions, Name> | undefined, Api, Code>>
    }

/** A function that declares an `input` must be given it. */
type PayloadOf<Functions, Name extends keyof Functions & string> = Functions[Name] extends { input: unknown }
  ? undefined extends InputOf<Functions, Name>
    ? { functionName: Name; payload?: InputOf<Functions, Name> }
    : { functionName: Name; payload: InputOf<Functions, Name> }
  : { functionName: Name; payload?: InputOf<Functions, Name> }

export type { FunctionMap }

interface GenericInput {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
  contentType?: string
}

/** Makes the parts that all clients share; an option that can't be used is thrown as a `FaasError` of kind `request`. */
export function createBase<
  Api extends ApiId,
  Credentials,
  Operations,
  Codes extends { [Name in keyof Operations]: string },
  Paths extends object,
>(
  definition: Definition<Api, Credentials>,
  options: ClientOptions,
  credentials: Provider<Credentials> | CredentialSource<Credentials>,
  defaultBaseUrl: () => string,
  check: () => void,
): { pipeline: Pipeline<Api, Credentials>; base: BaseClient<Api, Operations, Codes, Paths> } {
  let pipeline: Pipeline<Api, Credentials>
  try {
    check()
    pipeline = new Pipeline(definition, options, credentials, defaultBaseUrl)
  } catch (reason) {
    throw refuse(definition.api, reason)
  }
  let api: RawClient<Paths> | undefined
  const call = (operation: string, input: GenericInput = {}, callOptions: CallOptions = {}) =>
    pipeline.run(
      operation,
      () => {
        checkObject('input', input)
        // Text is a body that the caller has encoded already; everything else is as in `invoke`.
        const contentType = input.contentType ?? (typeof input.body === 'string' ? 'application/json' : undefined)
        const fields = Object.hasOwn(definition.operations, operation) ? definition.operations[operation]?.jsonText?.body : undefined
        const body = encodePayload(encodeJsonText(input.body, fields), contentType)
        const { path, query, header } = input
        return { operation, parameters: { path, query, header }, body: body.bytes, headers: { 'content-type': body.contentType } }
      },
      callOptions,
    )
  const base = {
    call,
    paginate: createPaginate(definition.api, definition.operations, call),
    get api() {
      // Made when it is first read: creating it loads undici on Node, which `invoke` and `call` do without.
      api ??= createApi<Paths>(pipeline)
      return api
    },
  }
  return { pipeline, base: base as unknown as BaseClient<Api, Operations, Codes, Paths> }
}
