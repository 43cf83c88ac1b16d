/** Finds the operations that answer in pages. */
import type { PageRule } from '../src/paginate.ts'
import { answerSchemas, type Document, follow, type OperationObject, type SchemaObject } from './document.ts'

/** How the APIs name the mark of the next page: in the query, and in the answer before it. */
const MARKS = [
  ['nextToken', 'nextToken'],
  ['NextToken', 'NextToken'],
  ['Marker', 'NextMarker'],
  ['startVersion', 'nextVersion'],
] as const

export function pagesOf(document: Document, operation: OperationObject): PageRule | undefined {
  const query = new Set((operation.parameters ?? []).map((parameter) => follow(document, parameter).name))
  for (const schema of answerSchemas(document, operation)) {
    const properties = schema.properties ?? {}
    const mark = MARKS.find(([token, next]) => query.has(token) && next in properties)
    const lists = Object.entries(properties).filter(([, property]) => follow<SchemaObject>(document, property).type === 'array')
    if (!mark) continue
    const [list, ...others] = lists
    if (!list || others.length > 0) throw new Error(`${operation.operationId}: a page has one list, not ${lists.length}.`)
    return { token: mark[0], next: mark[1], items: list[0] }
  }
  return undefined
}
