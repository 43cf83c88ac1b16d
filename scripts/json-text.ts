/** Finds the strings of a document that hold JSON: `contentMediaType: application/json` with a `contentSchema`. */
import type { JsonText } from '../src/json-text.ts'
import { answerSchemas, bodySchema, type Document, follow, type OperationObject, type Ref, type SchemaObject } from './document.ts'

export function isJsonText(schema: SchemaObject): schema is SchemaObject & { contentSchema: SchemaObject | Ref } {
  return schema.type === 'string' && schema.contentMediaType === 'application/json' && schema.contentSchema !== undefined
}

/** The strings with JSON in what an operation takes and gives; nothing for an operation without. */
export function jsonTextOf(document: Document, operation: OperationObject): { jsonText?: JsonText } {
  const query = (operation.parameters ?? [])
    .map((parameter) => follow(document, parameter))
    .filter(({ schema }) => schema && isJsonText(follow<SchemaObject>(document, schema)))
    .map(({ name }) => name)
  const body = fieldsOf(document, bodySchema(document, operation))
  const answer = [...new Set(answerSchemas(document, operation).flatMap((schema) => fieldsOf(document, schema)))]
  const found = { ...(query.length && { query }), ...(body.length && { body }), ...(answer.length && { answer }) }
  return Object.keys(found).length > 0 ? { jsonText: found } : {}
}

/** Ways to the fields, such as `triggers/[]/triggerConfig`; an outer one before those inside of it. */
function fieldsOf(document: Document, root?: SchemaObject | Ref): string[] {
  const fields = new Set<string>()
  const visit = (node: SchemaObject | Ref | undefined, way: string[], above: unknown[]) => {
    if (!node) return
    const schema = follow<SchemaObject>(document, node)
    // A schema that holds itself has no end.
    if (above.includes(schema)) return
    const inside = [...above, schema]
    if (isJsonText(schema)) {
      fields.add(way.join('/'))
      visit(schema.contentSchema, way, inside)
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(part, way, inside)
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, [...way, name], inside)
    visit(schema.items, [...way, '[]'], inside)
  }
  visit(root, [], [])
  return [...fields].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
}
