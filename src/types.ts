/** Flattens an intersection, so that editors show the fields and not how they came together. */
export type Simplify<T> = { [K in keyof T]: T[K] } & {}

/** The parameters of a part, where those that may be left out may also be undefined: they are not sent. */
type Open<Part> = { [Name in keyof Part]: Part[Name] | (Record<never, never> extends Pick<Part, Name> ? undefined : never) } & {}

type OpenParts<Parts> = { [Name in keyof Parts]: Open<NonNullable<Parts[Name]>> | (undefined extends Parts[Name] ? undefined : never) }

type ParametersOf<Operation> = Operation extends { parameters: infer P }
  ? OpenParts<Pick<P, keyof P & ('path' | 'query' | 'header')>>
  : unknown

/** JSON where the document has JSON; bytes and text where it takes a body of another type. */
type BodyValue<Content> =
  | (Content extends { 'application/json': infer Json } ? Json : never)
  | (Exclude<keyof Content, 'application/json'> extends never ? never : Uint8Array | string)

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: BodyValue<Content>; contentType?: string | undefined }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: BodyValue<Content>; contentType?: string | undefined }
    : unknown

/** What an operation of a document takes: `path`, `query`, `header` and `body`, each as the document has it. */
export type CallInput<Operation> = Simplify<ParametersOf<Operation> & BodyOf<Operation>>

/** The arguments of `call` after the operation's name: the input may be left out when nothing in it is required. */
export type CallArguments<Operation, Options> =
  Record<never, never> extends CallInput<Operation>
    ? [input?: CallInput<Operation>, options?: Options]
    : [input: CallInput<Operation>, options?: Options]

type SuccessStatus = 200 | 201 | 202 | 203 | 204

type JsonOf<Response> = Response extends { content: infer Content }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : [Content] extends [undefined]
      ? undefined
      : unknown
  : undefined

/** What an operation's successful answers hold. */
export type CallData<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses & SuccessStatus]: JsonOf<Responses[Status]> }[keyof Responses & SuccessStatus]
  : never

/** The functions of an application, by name: what each takes and gives. */
export type FunctionMap<Functions> = { [Name in keyof Functions]: { input?: unknown; output?: unknown } }

export type InputOf<Functions, Name extends keyof Functions> = Functions[Name] extends { input?: infer Input } ? Input : unknown
export type OutputOf<Functions, Name extends keyof Functions> = Functions[Name] extends { output: infer Output } ? Output : unknown
