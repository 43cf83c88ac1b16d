import type { Answers, DocumentedResponse, EntryEvidence, Shape } from '../src/contract/answers.ts'
import { type Document, examplesOf, follow, isInvocation, operationsOf, type ResponseObject } from './document.ts'

type Json = Record<string, unknown>

/**
 * What `faas-contracts/contract` compares answers with: for each operation the headers and bodies of its responses, with the keywords of
 * their schemas that are checked there. Answers of success are kept for operations that read or call a function.
 */
export function answersOf(document: Document): Answers {
  const sources = new Map<string, number>()
  const entries: Record<string, EntryEvidence> = {}
  const operations: Record<string, Record<string, number>> = {}
  const responses = new Map<string, number>()
  const schemas: Record<string, Shape> = {}

  const indexIn = (map: Map<string, number>, text: string) => {
    const known = map.get(text)
    if (known !== undefined) return known
    map.set(text, map.size)
    return map.size - 1
  }

  function shapeOf(schema: unknown): Shape {
    const { $ref } = schema as Json
    if (typeof $ref === 'string' && $ref.startsWith('#/components/schemas/')) {
      const name = $ref.slice('#/components/schemas/'.length)
      if (!Object.hasOwn(schemas, name)) {
        schemas[name] = {} // A schema may lead back to itself.
        schemas[name] = shapeOf(follow<Json>(document, schema as Json))
      }
      return { $ref: name }
    }
    const node = follow<Json>(document, schema as Json)
    // JSON text on the wire is an object to our callers.
    if (node['contentMediaType'] !== undefined) return {}
    const { type, required, pattern, properties, items, anyOf, oneOf, allOf } = node
    return {
      ...(type !== undefined && { type: type as string | string[] }),
      ...(required !== undefined && { required: required as string[] }),
      ...(node['enum'] !== undefined && { enum: node['enum'] as unknown[] }),
      ...('const' in node && { const: node['const'] }),
      ...(pattern !== undefined && { pattern: pattern as string }),
      ...(properties !== undefined && {
        properties: Object.fromEntries(Object.entries(properties as Json).map(([name, part]) => [name, shapeOf(part)])),
      }),
      // `items: true` is any item.
      ...(typeof items === 'object' && { items: shapeOf(items) }),
      ...((anyOf ?? oneOf) !== undefined && { anyOf: ((anyOf ?? oneOf) as unknown[]).map(shapeOf) }),
      ...(allOf !== undefined && { allOf: (allOf as unknown[]).map(shapeOf) }),
    }
  }

  function responseOf(response: ResponseObject): DocumentedResponse {
    const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
      const { schema } = follow<Json>(document, header as Json)
      return [name.toLowerCase(), schema === undefined ? {} : shapeOf(schema)]
    })
    const body = response.content?.['application/json']?.schema
    return { ...(headers.length > 0 && { headers: Object.fromEntries(headers) }), ...(body && { body: shapeOf(body) }) }
  }

  for (const { method, operation } of operationsOf(document)) {
    const isRead = method === 'GET' || isInvocation(document, operation)
    const byStatus: Record<string, number> = {}
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status.startsWith('2') && !isRead) continue
      byStatus[status] = indexIn(responses, JSON.stringify(responseOf(follow<ResponseObject>(document, response))))
    }
    operations[operation.operationId] = byStatus
    for (const { name, example } of examplesOf(document, operation)) {
      const error = example['x-error']
      if (error) entries[name] = { statusEvidence: error.statusEvidence, source: indexIn(sources, error.source) }
    }
  }
  return {
    sources: [...sources.keys()],
    entries,
    operations,
    responses: [...responses.keys()].map((text) => JSON.parse(text) as DocumentedResponse),
    schemas,
  }
}

/** One line for each item, so that a change of the documents is a small change here. */
export function answersSource(document: Document): string {
  const { sources, responses, ...tables } = answersOf(document)
  const rows = (items: readonly string[]) => items.map((item) => `    ${item},\n`).join('')
  const table = ([name, value]: [string, object]) =>
    `  ${name}: {\n${rows(Object.entries(value).map(([key, row]) => `${JSON.stringify(key)}: ${JSON.stringify(row)}`))}  },\n`
  const list = (name: string, items: readonly unknown[]) => `  ${name}: [\n${rows(items.map((item) => JSON.stringify(item)))}  ],\n`
  return `import type { Answers } from '../../src/contract/answers.ts'\n\nexport const answers: Answers = {\n${list('sources', sources)}${list('responses', responses)}${Object.entries(tables).map(table).join('')}}\n`
}
