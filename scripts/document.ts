import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ApiId } from '../src/errors.ts'
import type { Limits } from '../src/replay/contract.ts'
import { API_IDS, REPLAY_ID } from './apis.ts'
import { REDOCLY } from './programs.ts'

/** The parts of a bundled OpenAPI document that our scripts read. */
export interface Document {
  info: { title: string; version: string; summary?: string; description?: string }
  paths: Record<string, Record<string, OperationObject>>
  /** What triggers send to a function, by trigger type. */
  webhooks?: Record<string, { post: WebhookOperation }>
  components: {
    schemas?: Record<string, SchemaObject | Ref>
    examples?: Record<string, ExampleObject>
    responses?: Record<string, ResponseObject>
    headers?: Record<string, { example?: unknown; schema?: { example?: unknown } }>
  }
  'x-api': ApiFacts
}

/** What of an API stands in no part of OpenAPI, and is stated once for the client, the replay and the checks. */
export interface ApiFacts {
  id: ApiId
  /** The header of answers with the request id, as the replay sends it. */
  requestIdHeader: string
  /** Headers that name the request in some answers in its place. */
  otherRequestIdHeaders?: string[]
  /** The field of error bodies that repeats the request id. */
  requestIdField?: string
  /** The path parameter that names the function. */
  functionParameter?: string
  /** The operations that call a function. */
  invocations: string[]
  /** What such a call may have; the service refuses a larger one. */
  limits: Limits
}

export interface OperationObject {
  operationId: string
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (ParameterObject | Ref)[]
  requestBody?: { content: Record<string, { schema?: SchemaObject | Ref }> } | Ref
  responses: Record<string, ResponseObject | Ref>
}

export interface ParameterObject {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  schema?: SchemaObject | Ref
}

/** The keywords of a schema that our scripts read. */
export interface SchemaObject {
  type?: string
  properties?: Record<string, SchemaObject | Ref>
  items?: SchemaObject | Ref
  allOf?: (SchemaObject | Ref)[]
  anyOf?: (SchemaObject | Ref)[]
  oneOf?: (SchemaObject | Ref)[]
  required?: string[]
  contentMediaType?: string
  /** What is in a string that holds JSON. */
  contentSchema?: SchemaObject | Ref
  /** The values known today of an enumeration that the vendor may add to. */
  'x-extensible-enum'?: string[]
}

export interface WebhookOperation {
  summary: string
  externalDocs: { url: string }
  requestBody: { content: Record<string, { examples?: Record<string, ExampleObject | Ref> }> }
}

export interface ResponseObject {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: SchemaObject | Ref; examples?: Record<string, ExampleObject | Ref> }>
  /** Empty answers, which have no content to list their example under. */
  'x-examples'?: Record<string, ExampleObject | Ref>
}

export interface ExampleObject {
  summary: string
  description: string
  value: unknown
  'x-error'?: ErrorObject
  /** A sample event: the name of its file, as the vendor's command names it. */
  'x-file'?: string
}

/** The fields that a catalogue entry adds to an OpenAPI Example Object. */
export interface ErrorObject {
  code?: string
  status: number
  statusEvidence: 'documented' | 'recorded' | 'inferred'
  headers: Record<string, string>
  kind: string
  executed: 'no' | 'yes' | 'unknown'
  retry: 'no' | 'backoff' | 'after-wait'
  billed: 'yes' | 'no' | 'undocumented'
  fix: string
  evidence: 'documented' | 'recorded' | 'inferred'
  source: string
  checked: string
}

export interface Ref {
  $ref: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The documents named in redocly.yaml, bundled: one file each, shared parts under `components`. */
export function bundleDocuments(): { apis: Map<ApiId, Document>; replay: Document } {
  const ids = [...API_IDS, REPLAY_ID]
  checkListed(ids)
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-'))
  try {
    const { status, stderr, error } = spawnSync(process.execPath, [REDOCLY, 'bundle', ...ids, '--output', folder, '--ext', 'json'], {
      encoding: 'utf8',
    })
    if (status !== 0) {
      console.error(error?.message ?? stderr)
      process.exit(1)
    }
    const read = (id: string) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Document
    const apis = new Map(API_IDS.map((id) => [id, read(id)]))
    for (const document of apis.values()) checkFacts(document)
    return { apis, replay: read(REPLAY_ID) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What only one of the two files lists would not be linted, or not be compiled, without a word. */
function checkListed(ids: readonly string[]): void {
  const { apis } = parse(readFileSync(join(import.meta.dirname, '../redocly.yaml'), 'utf8')) as { apis: object }
  const listed = Object.keys(apis)
  const [missing] = ids.filter((id) => !listed.includes(id))
  if (missing !== undefined) throw new Error(`redocly.yaml has no "${missing}" among its \`apis\`, and scripts/apis.ts has.`)
  const [extra] = listed.filter((id) => !ids.includes(id))
  if (extra !== undefined) throw new Error(`redocly.yaml has "${extra}" among its \`apis\`, and scripts/apis.ts has not.`)
}

/** The operations of a document in its own order. */
export function* operationsOf(document: Document): Generator<{ method: string; path: string; operation: OperationObject }> {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method]
      if (operation) yield { method: method.toUpperCase(), path, operation }
    }
}

/** Does the operation call a function? */
export function isInvocation(document: Document, { operationId }: OperationObject): boolean {
  return document['x-api'].invocations.includes(operationId)
}

/** Throws for a document that does not say which of its operations call a function, and what these take. */
function checkFacts(document: Document): void {
  const { id, invocations, functionParameter, limits } = document['x-api']
  if (!Array.isArray(invocations))
    throw new Error(`${id}: \`x-api.invocations\` is missing: the ids of the operations that call a function.`)
  const operations = new Map([...operationsOf(document)].map(({ operation, path }) => [operation.operationId, path]))
  for (const name of invocations) {
    const path = operations.get(name)
    if (path === undefined) throw new Error(`${id}: \`x-api.invocations\` has "${name}", which is no operation.`)
    if (functionParameter !== undefined && !path.includes(`{${functionParameter}}`))
      throw new Error(`${id}: \`x-api.functionParameter\` is "${functionParameter}", which the path of ${name} does not have.`)
  }
  if (limits?.syncPayload === undefined)
    throw new Error(`${id}: \`x-api.limits.syncPayload\` is missing: the most bytes that a call of a function takes.`)
}

/** The headers that name the request, in lower case. */
export function requestIdHeadersOf({ 'x-api': { requestIdHeader, otherRequestIdHeaders = [] } }: Document): string[] {
  return [requestIdHeader, ...otherRequestIdHeaders].map((name) => name.toLowerCase())
}

/** The examples of an operation's responses; catalogue entries carry `x-error`. An empty answer has the content type `''`. */
export function* examplesOf(
  document: Document,
  operation: OperationObject,
): Generator<{ status: string; contentType: string; name: string; example: ExampleObject }> {
  for (const [status, unresolved] of Object.entries(operation.responses)) {
    const response = follow<ResponseObject>(document, unresolved)
    for (const [name, example] of Object.entries(response['x-examples'] ?? {}))
      yield { status, contentType: '', name, example: follow<ExampleObject>(document, example) }
    for (const [contentType, media] of Object.entries(response.content ?? {}))
      for (const [name, example] of Object.entries(media.examples ?? {}))
        yield { status, contentType, name, example: follow<ExampleObject>(document, example) }
  }
}

/** The code of a catalogue entry, which is its name unless it says another; undefined for any other example. */
export function errorCode(name: string, { 'x-error': error }: ExampleObject): string | undefined {
  return error && (error.code ?? name)
}

/** What a `$ref` stands for; anything else is itself. */
export function follow<T>(document: Document, node: T | Ref): T {
  if (!isRef(node)) return node
  let target: unknown = document
  for (const part of node.$ref.replace(/^#\//, '').split('/'))
    target = (target as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  if (target === undefined) throw new Error(`${node.$ref} is not in the document.`)
  return follow(document, target as T | Ref)
}

function isRef(node: unknown): node is Ref {
  return typeof node === 'object' && node !== null && '$ref' in node
}

/** The schema of an operation's JSON body. */
export function bodySchema(document: Document, { requestBody }: OperationObject): SchemaObject | undefined {
  return requestBody && jsonSchema(document, follow(document, requestBody).content)
}

/** The schemas of an operation's successful JSON answers. */
export function answerSchemas(document: Document, { responses }: OperationObject): SchemaObject[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => jsonSchema(document, follow<ResponseObject>(document, response).content))
    .filter((schema) => schema !== undefined)
}

function jsonSchema(document: Document, content?: Record<string, { schema?: SchemaObject | Ref }>): SchemaObject | undefined {
  const schema = content?.['application/json']?.schema
  return schema && follow<SchemaObject>(document, schema)
}
