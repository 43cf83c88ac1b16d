import type { ApiId, ErrorKind, Executed } from './errors.ts'

/** `faas-contracts/catalogue.json`: every documented error of every API, for programs in any language. `catalogue.schema.json` describes it. */
export interface ErrorCatalogue {
  $schema: string
  apis: CatalogueApi[]
}

export interface CatalogueApi {
  id: ApiId
  title: string
  version: string
  /** The header of an answer with the request id. */
  requestIdHeader: string
  /** The field of an error's body that repeats it. */
  requestIdField?: string
  operations: CatalogueOperation[]
  entries: CatalogueEntry[]
}

export interface CatalogueOperation {
  id: string
  method: string
  path: string
  summary: string
  deprecated: boolean
  sample: SampleRequest
}

/** A valid request, made of the document's own examples: what is required, and a body where there is one. */
export interface SampleRequest {
  path: Record<string, unknown>
  query: Record<string, unknown>
  header: Record<string, unknown>
  contentType?: string
  body?: unknown
}

export interface CatalogueEntry {
  /** Unique in its API; the code, unless the code has more than one answer. */
  name: string
  code: string
  summary: string
  description: string
  status: number
  statusEvidence: 'documented' | 'recorded' | 'inferred'
  headers: Record<string, string>
  /** The body: an object is sent as JSON, text as it stands, `""` is an empty body. */
  value: unknown
  kind: ErrorKind
  executed: Executed
  retry: 'no' | 'backoff' | 'after-wait'
  billed: 'yes' | 'no' | 'undocumented'
  /** What the reader can do. */
  fix: string
  evidence: 'documented' | 'recorded' | 'inferred'
  /** The vendor's page, or the public thread, that documents it. */
  docUrl: string
  /** When that was last read, as an ISO date. */
  checked: string
  /** Ids of the operations that document it. */
  operations: string[]
}
