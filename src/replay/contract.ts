import type { Operation } from '../encode.ts'
import type { ApiId, CatalogueRow } from '../errors.ts'
import type { JsonText } from '../json-text.ts'
import type { PageRule } from '../paginate.ts'

/** A catalogue entry as it goes out on the wire, with the facts a test compares. */
export interface Entry {
  code: string
  summary: string
  status: number
  headers: Readonly<Record<string, string>>
  /** An object is sent as JSON, text as it stands, `""` as an empty body. */
  value: unknown
  kind: string
  executed: CatalogueRow['executed']
  retry: CatalogueRow['retry']
  billed: CatalogueRow['billed']
}

/** In bytes; of what is left out, no limit is documented. */
export interface Limits {
  readonly syncPayload: number
  readonly asyncPayload?: number
  /** Of Lambda's older operation for asynchronous calls. */
  readonly invokeAsyncPayload?: number
  /** The path with the query. */
  readonly path?: number
  /** Names and values of all headers. */
  readonly headers?: number
}

/** A documented answer of success. */
export interface Success {
  name: string
  status: number
  contentType?: string
  value?: unknown
}

/** What the replay engine knows of an API: its operations, and every documented error of each. */
export interface Contract {
  api: ApiId
  /** As it is sent. */
  requestIdHeader: string
  /** All headers that name the request, in lower case; answers have one of them. */
  requestIdHeaders: readonly string[]
  /** The field of error bodies that repeats the request id. */
  requestIdField?: string
  /** The path parameter that names the function. */
  functionParameter?: string
  /** What a call of a function may have, in bytes. */
  limits: Limits
  entries: Record<string, Entry>
  operations: Record<
    string,
    {
      method: string
      path: string
      /** It calls a function. */
      isInvocation?: boolean
      /** Fields of the body, and of answers, that are JSON text on the wire. */
      jsonText?: JsonText
      /** How its pages hang together, if it answers in pages. */
      pages?: PageRule
      /** Fields that a JSON body must have. */
      required?: string[]
      /** Names of the entries that this operation documents. */
      entries: string[]
      successes: Success[]
    }
  >
}

/** A contract as it is kept in `generated/contracts/`: equal parts once, and without what stands in the tables of errors and operations. */
export interface ContractData extends Omit<Contract, 'entries' | 'operations'> {
  entries: Readonly<Record<string, EntryData>>
  /** Positions in `entries`. */
  entryLists: readonly (readonly number[])[]
  successes: readonly Success[]
  /** `entries` is a position in `entryLists`, `successes` are positions in the list of this name. */
  operations: Readonly<Record<string, { entries: number; successes: readonly number[]; isInvocation?: boolean; required?: string[] }>>
}

/** An entry whose code is its name, unless it says another. */
export type EntryData = Pick<Entry, 'summary' | 'status' | 'headers' | 'value'> & { code?: string }

/** Puts a contract together from its parts. */
export function contractOf(
  errors: Readonly<Record<string, CatalogueRow>>,
  operations: Readonly<Record<string, Operation>>,
  { entries, entryLists, successes, operations: answers, ...rest }: ContractData,
): Contract {
  const names = Object.keys(entries)
  const lists = entryLists.map((positions) => positions.map((position) => names[position] as string))
  return {
    ...rest,
    entries: mapValues(entries, (entry, name) => {
      const { code = name } = entry
      const { kind, executed, retry, billed } = errors[code] as CatalogueRow
      return { ...entry, code, kind, executed, retry, billed }
    }),
    operations: mapValues(answers, (answer, name) => ({
      ...(operations[name] as Operation),
      ...answer,
      entries: lists[answer.entries] as string[],
      successes: answer.successes.map((position) => successes[position] as Success),
    })),
  }
}

function mapValues<From, To>(table: Readonly<Record<string, From>>, change: (value: From, name: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value, name)]))
}
