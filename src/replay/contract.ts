import type { ApiId, CatalogueRow } from '../errors.ts'
import type { JsonText } from '../json-text.ts'

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
  requestIdHeader: string
  /** The field of error bodies that repeats the request id. */
  requestIdField?: string
  entries: Record<string, Entry>
  operations: Record<
    string,
    {
      method: string
      path: string
      /** Fields of the body, and of answers, that are JSON text on the wire. */
      jsonText?: JsonText
      /** Fields that a JSON body must have. */
      required?: string[]
      /** Names of the entries that this operation documents. */
      entries: string[]
      successes: Success[]
    }
  >
}
