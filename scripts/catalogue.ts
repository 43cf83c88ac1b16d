/** Compiles the documents into `catalogue.json`, the catalogue of all APIs for programs in any language. */
import type { CatalogueApi, CatalogueOperation, ErrorCatalogue, SampleRequest } from '../src/catalogue.ts'
import type { ApiId, ErrorKind } from '../src/errors.ts'
import { type Document, follow, type Ref } from './document.ts'
import { type Api, type Operation, readApi, sampleOf } from './site/model.ts'

export function catalogueOf(documents: ReadonlyMap<ApiId, Document>): ErrorCatalogue {
  return { $schema: './catalogue.schema.json', apis: [...documents].map(([id, document]) => apiOf(readApi(id, document))) }
}

function apiOf(api: Api): CatalogueApi {
  const { requestIdHeader, requestIdField } = api.document['x-api']
  return {
    id: api.id,
    title: api.title,
    version: api.version,
    requestIdHeader,
    ...(requestIdField && { requestIdField }),
    operations: api.operations.map((operation) => operationOf(api.document, operation)),
    entries: api.entries.map(({ name, code, summary, description, value, kind, operations, source, ...facts }) => ({
      name,
      code,
      summary,
      description: description.trim(),
      status: facts.status,
      statusEvidence: facts.statusEvidence,
      headers: facts.headers,
      value,
      kind: kind as ErrorKind,
      executed: facts.executed,
      retry: facts.retry,
      billed: facts.billed,
      fix: facts.fix.trim(),
      evidence: facts.evidence,
      docUrl: source,
      checked: facts.checked,
      operations: operations.map(({ id }) => id),
    })),
  }
}

function operationOf(document: Document, { id, method, path, summary, deprecated, required }: Operation): CatalogueOperation {
  const sample: SampleRequest = { ...required, ...bodyOf(document, path, method) }
  return { id, method, path, summary, deprecated, sample }
}

interface Content {
  content: Record<string, Parameters<typeof sampleOf>[1]>
}

function bodyOf(document: Document, path: string, method: string): Pick<SampleRequest, 'contentType' | 'body'> {
  const { requestBody } = document.paths[path]?.[method.toLowerCase()] ?? {}
  const [media] = Object.entries(requestBody ? follow(document, requestBody as Content | Ref).content : {})
  if (!media) return {}
  const [contentType, content] = media
  const body = sampleOf(document, content)
  return body === undefined ? {} : { contentType, body }
}
