/**
 * Checks data against a schema of any library that speaks Standard Schema (zod, valibot, arktype and others).
 *
 * @see https://standardschema.dev version 1, of which this is the part that is needed
 */
import { UnexpectedAnswer } from './classify.ts'
import { bounded, NAME_LIMIT } from './redact.ts'

/** A schema of any library that speaks Standard Schema. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** What a schema makes of data that it accepts. */
export type SchemaOutput<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['output']

type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] }

/** One thing that is wrong with the data of an answer. */
export interface DataIssue {
  /** Where: `items[0].price`; empty for the data as a whole. */
  readonly path: string
  /** What the schema's library says of it. It can quote the value. */
  readonly message: string
}

/** More tell nothing new, and an answer of a million wrong items must not become an error of a million issues. */
const MAX_ISSUES = 20
const MAX_NAMED = 3

export function isSchema(value: unknown): value is StandardSchema {
  // Schemas of arktype are functions.
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false
  return typeof (value as Partial<StandardSchema>)['~standard']?.validate === 'function'
}

/** The value as the schema gives it. Throws an {@link UnexpectedAnswer}; its message says where and how often, and shows no value. */
export async function validate(schema: StandardSchema, value: unknown): Promise<unknown> {
  let result: SchemaResult<unknown>
  try {
    result = await schema['~standard'].validate(value)
    if (!result.issues) return result.value
  } catch (cause) {
    throw new UnexpectedAnswer('INVALID_DATA', 'The `schema` failed while it checked the data; see `cause`.', [], cause)
  }
  const issues = result.issues.slice(0, MAX_ISSUES).map(({ path, message }) => ({ path: textOf(path), message: bounded(String(message)) }))
  const places = [...new Set(issues.map(({ path }) => path || 'its root'))]
  const named = `${places.slice(0, MAX_NAMED).join(', ')}${places.length > MAX_NAMED ? ', …' : ''}`
  const { length } = result.issues
  const message = `The data does not match the \`schema\` at ${named} (${length} issue${length === 1 ? '' : 's'}).`
  throw new UnexpectedAnswer('INVALID_DATA', message, issues)
}

function textOf(path: readonly unknown[] = []): string {
  let text = ''
  for (const segment of path) {
    const key = typeof segment === 'object' && segment !== null ? (segment as { key?: unknown }).key : segment
    text += typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`
  }
  return bounded(text, NAME_LIMIT)
}
