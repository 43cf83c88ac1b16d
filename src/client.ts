import { createApi, type RawClient } from './api.ts'
import type { CredentialSource, Provider } from './credentials.ts'
import type { Definition } from './definition.ts'
import type { ApiId } from './errors.ts'
import { checkInput, InputError, type InputRules } from './input.ts'
import { Pipeline } from './invoke.ts'
import { type CallOptions, type ClientOptions, type InvokeOptions, refuse } from './options.ts'
import { encodePayload } from './payload.ts'
import { refuseStream } from './payload-stream.ts'
import type { Result } from './result.ts'
import type { SchemaOutput, StandardSchema } from './schema.ts'
import type { ResponseStream } from './stream.ts'
import type { CallArguments, CallData, FunctionMap, InputOf, OutputOf, Simplify } from './types.ts'

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

  /**
   * The typed openapi-fetch client of the whole document, signed and timed like every call, without retries. It gives `{ data, error, response }`
   * as openapi-fetch does, and rejects with a `FaasError` when no answer arrived.
   */
  readonly api: RawClient<Paths>
}

/** The options of a call whose data a schema checks and types. One `schema` only: with the general one beside it arktype's types have no end. */
export type SchemaOptions<Schema extends StandardSchema> = Omit<InvokeOptions, 'responseType' | 'schema'> & {
  schema: Schema
  responseType?: CallOptions['responseType']
}

/** The options of a call that gives the body as it arrives. */
export type StreamOptions = Omit<InvokeOptions, 'schema'> & { responseType: 'stream' }

/** `invoke` of the functions whose answers can be read as they arrive. */
export type InvokeStreamed<Functions, Input, Api extends ApiId, Code extends string> = [Functions] extends [never]
  ? /** Calls a function and gives the body of its answer as it arrives. */
    <_Output = unknown>(
      input: Input & Simplify<FunctionInput & Waiting>,
      options: StreamOptions,
    ) => Promise<Result<ResponseStream<Api, Code>, Api, Code>>
  : <Name extends keyof Functions & string>(
      input: Input & PayloadOf<Functions, Name> & Waiting,
      options: StreamOptions,
    ) => Promise<Result<ResponseStream<Api, Code>, Api, Code>>

interface FunctionInput {
  /** The function's name. */
  functionName: string
  /** What the function is given: a value is sent as JSON, bytes as they are; text goes by `contentType`. */
  payload?: unknown
}

type Waiting = { invocationType?: 'sync' | undefined }

/** `invoke`, typed by the function's name when the client was given a map of functions. */
export type Invoke<Functions, Input, Queued extends string, Api extends ApiId, Code extends string> = [Functions] extends [never]
  ? {
      /** Calls a function and checks its result, which the schema types. */
      <Schema extends StandardSchema>(
        input: Input & Simplify<FunctionInput & Waiting>,
        options: SchemaOptions<Schema>,
      ): Promise<Result<SchemaOutput<Schema>, Api, Code>>
      /** Calls a function and waits for its result. */
      <Output = unknown>(input: Input & Simplify<FunctionInput & Waiting>, options?: CallOptions): Promise<Result<Output, Api, Code>>
    } & ([Queued] extends [never]
      ? unknown
      : {
          /** Calls a function without waiting for it: there is no data. */
          <_Output = undefined>(
            input: Input & Simplify<FunctionInput & { invocationType: Queued }>,
            options?: CallOptions,
          ): Promise<Result<undefined, Api, Code>>
          /** Calls a function; whether it waits for the result is known only when it runs. */
          <Output = unknown>(input: Input & Simplify<FunctionInput>, options?: CallOptions): Promise<Result<Output | undefined, Api, Code>>
        })
  : {
      /** Calls a function and checks its result, which the schema types. */
      <Name extends keyof Functions & string, Schema extends StandardSchema>(
        input: Input & PayloadOf<Functions, Name> & Waiting,
        options: SchemaOptions<Schema>,
      ): Promise<Result<SchemaOutput<Schema>, Api, Code>>
      /** Calls a function and waits for its result. */
      <Name extends keyof Functions & string>(
        input: Input & PayloadOf<Functions, Name> & Waiting,
        options?: CallOptions,
      ): Promise<Result<OutputOf<Functions, Name>, Api, Code>>
    } & ([Queued] extends [never]
      ? unknown
      : {
          /** Calls a function without waiting for it: there is no data. */
          <Name extends keyof Functions & string>(
            input: Input & PayloadOf<Functions, Name> & { invocationType: Queued },
            options?: CallOptions,
          ): Promise<Result<undefined, Api, Code>>
          /** Calls a function; whether it waits for the result is known only when it runs. */
          <Name extends keyof Functions & string>(
            input: Input & PayloadOf<Functions, Name>,
            options?: CallOptions,
          ): Promise<Result<OutputOf<Functions, Name> | undefined, Api, Code>>
        })

/** A function that declares an `input` must be given it. */
export type PayloadOf<Functions, Name extends keyof Functions & string> = Functions[Name] extends { input: unknown }
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

const INPUT_RULES: InputRules<GenericInput> = { path: true, query: true, header: true, body: true, contentType: true }

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
): { pipeline: Pipeline<Api, Credentials>; base: BaseClient<Api, Operations, Codes, Paths> } {
  let pipeline: Pipeline<Api, Credentials>
  try {
    pipeline = new Pipeline(definition, options, credentials, defaultBaseUrl)
  } catch (reason) {
    throw refuse(definition.api, reason)
  }
  let api: RawClient<Paths> | undefined
  const call = (operation: string, input: GenericInput = {}, callOptions: InvokeOptions = {}) =>
    pipeline.run(
      operation,
      () => {
        checkInput('input', input, INPUT_RULES)
        if (callOptions.schema !== undefined || callOptions.responseType === 'stream')
          throw new InputError("`schema` and `responseType: 'stream'` go with `invoke`; `call` has the types of the document.")
        refuseStream(input.body, '`call` sends bodies that the document describes')
        // Text is a body that the caller has encoded already; everything else is as in `invoke`.
        const contentType = input.contentType ?? (typeof input.body === 'string' ? 'application/json' : undefined)
        const { operations, jsonText } = definition
        const fields = Object.hasOwn(operations, operation) ? operations[operation]?.jsonText : undefined
        const body = encodePayload(jsonText?.encode(input.body, fields?.body) ?? input.body, contentType)
        const { path, header } = input
        const query = jsonText?.encode(input.query, fields?.query) ?? input.query
        return { operation, parameters: { path, query, header }, body: body.bytes, headers: { 'content-type': body.contentType } }
      },
      callOptions,
    )
  const base = {
    call,
    get api() {
      // Made when it is first read: creating it loads undici on Node, which `invoke` and `call` do without.
      api ??= createApi<Paths>(pipeline)
      return api
    },
  }
  return { pipeline, base: base as unknown as BaseClient<Api, Operations, Codes, Paths> }
}
