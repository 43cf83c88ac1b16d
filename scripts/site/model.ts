import type { ApiId } from '../../src/errors.ts'
import type { JsonText } from '../../src/json-text.ts'
import { type Document, type ErrorObject, examplesOf, follow, type OperationObject, operationsOf, type Ref } from '../document.ts'
import { jsonTextOf } from '../json-text.ts'

/** What the reference shows of a document. */
export interface Reference {
  id: string
  title: string
  version: string
  summary: string
  operations: Operation[]
  document: Document
}

/** An API as its pages show it: counted and linked. */
export interface Api extends Reference {
  id: ApiId
  entries: Entry[]
}

export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  deprecated: boolean
  tag: string
  /** Where the reference shows it: the part after `#`. */
  route: string
  /** Required parameters with a sample of each, by place. */
  required: Record<'path' | 'query' | 'header', Record<string, unknown>>
  /** A sample of the body, where one is needed. */
  body: unknown
  /** A sample of the body wherever one can be sent, JSON if it may be. */
  payload: unknown
  /** What of the request is JSON text on the wire and a value for the client. */
  jsonText: JsonText
  /** Names of the entries that it lists. */
  entries: string[]
}

/** A catalogue entry with what links it to the rest. */
export interface Entry extends ErrorObject {
  api: ApiId
  name: string
  code: string
  summary: string
  description: string
  /** The body: an object is sent as JSON, text as it stands. */
  value: unknown
  operations: Operation[]
  /** Some operation lists it under `default`, not under a status. */
  isDefault: boolean
  /** Names of the other entries with the same code. */
  variants: string[]
}

/** Reads a bundled document. */
export function readApi(id: ApiId, document: Document): Api {
  const { title, version, summary = '' } = document.info
  const api: Api = { id, title, version, summary, operations: [], entries: [], document }
  const entries = new Map<string, Entry>()
  for (const { method, path, operation: source } of operationsOf(document)) {
    const operation = readOperation(document, method, path, source)
    api.operations.push(operation)
    for (const { name, example, status } of examplesOf(document, source)) {
      const error = example['x-error']
      if (!error || operation.entries.includes(name)) continue
      operation.entries.push(name)
      const { summary, description, value } = example
      const entry = entries.get(name) ?? {
        ...error,
        api: id,
        name,
        code: error.code ?? name,
        summary,
        description,
        value,
        operations: [],
        isDefault: false,
        variants: [],
      }
      entry.isDefault ||= status === 'default'
      entry.operations.push(operation)
      entries.set(name, entry)
    }
  }
  api.entries = [...entries.values()].sort((a, b) => compare(a.code, b.code) || rank(a) - rank(b) || compare(a.name, b.name))
  for (const entry of api.entries)
    entry.variants = api.entries.filter((other) => other.code === entry.code && other !== entry).map((other) => other.name)
  return api
}

/** Reads a bundled document that has no catalogue of errors. */
export function readReference(id: string, document: Document): Reference {
  const { title, version, summary = '' } = document.info
  const operations = [...operationsOf(document)].map(({ method, path, operation }) => readOperation(document, method, path, operation))
  return { id, title, version, summary, operations, document }
}

/** How many distinct codes an API has; variants of one are one. */
export function codesOf({ entries }: Pick<Api, 'entries'>): number {
  return new Set(entries.map(({ code }) => code)).size
}

/** What our scripts' type of an operation leaves out. */
interface FullOperation extends OperationObject {
  tags?: string[]
}

interface Body {
  required?: boolean
  content: Record<string, Sampled>
}

interface Parameter extends Sampled {
  name: string
  in: string
  required?: boolean
  schema?: Sampled | Ref
}

interface Sampled {
  example?: unknown
  examples?: Record<string, unknown> | unknown[]
  default?: unknown
  enum?: unknown[]
}

function readOperation(document: Document, method: string, path: string, source: FullOperation): Operation {
  const required: Operation['required'] = { path: {}, query: {}, header: {} }
  const shared = (document.paths[path] as unknown as { parameters?: OperationObject['parameters'] }).parameters ?? []
  for (const node of [...shared, ...(source.parameters ?? [])]) {
    const parameter = follow<Parameter>(document, node as Parameter | Ref)
    if (parameter.required && parameter.in in required)
      required[parameter.in as 'path'][parameter.name] =
        sampleOf(document, parameter) ?? sampleOf(document, parameter.schema && follow<Sampled>(document, parameter.schema)) ?? 'sample'
  }
  const body = source.requestBody && follow<Body>(document, source.requestBody as Body | Ref)
  const tag = source.tags?.[0] ?? ''
  return {
    id: source.operationId,
    method,
    path,
    summary: source.summary ?? source.operationId,
    deprecated: source.deprecated ?? false,
    tag,
    route: routeOf(tag, source.operationId),
    required,
    body: body?.required ? (sampleOf(document, Object.values(body.content)[0]) ?? {}) : undefined,
    payload: sampleOf(document, body?.content['application/json'] ?? Object.values(body?.content ?? {})[0]),
    jsonText: jsonTextOf(document, source).jsonText ?? {},
    entries: [],
  }
}

/** Redoc's own addresses (3.0): the tag and the operation's id in lower case, with `-` for what an address can't hold. */
function routeOf(tag: string, operationId: string): string {
  return `/${[tag, operationId].map((part) => part.toLowerCase().replace(/[^\w.~-]+/g, '-')).join('/')}`
}

export function sampleOf(document: Document, node: Sampled | undefined): unknown {
  if (!node) return undefined
  const { example, examples, default: fallback, enum: values } = node
  if (example !== undefined) return example
  if (Array.isArray(examples)) return examples[0]
  if (examples) return follow<{ value?: unknown }>(document, Object.values(examples)[0] as Ref)?.value
  return fallback ?? values?.[0]
}

/** The entry named as its code comes before its variants. */
function rank(entry: Entry): number {
  return entry.name === entry.code ? 0 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
