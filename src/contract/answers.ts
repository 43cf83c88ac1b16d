/** What an API documents of its answers, compiled from its document: `generated/answers/<api>.ts`. */
export interface Answers {
  readonly sources: readonly string[]
  readonly entries: Readonly<Record<string, EntryEvidence>>
  /** For each operation, by status or `default`: an index into {@link Answers.responses}. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly responses: readonly DocumentedResponse[]
  readonly schemas: Readonly<Record<string, Shape>>
}

export interface EntryEvidence {
  /** An `inferred` status is a guess: an endpoint that answers with another one is not wrong. */
  readonly statusEvidence: 'documented' | 'recorded' | 'inferred'
  /** Index into {@link Answers.sources}. */
  readonly source: number
}

export interface DocumentedResponse {
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, Shape>>
  /** The schema of an `application/json` body. */
  readonly body?: Shape
}

/** The part of JSON Schema that is checked: enough to see that an answer has the documented form. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly anyOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
}
