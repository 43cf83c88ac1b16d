/** The types of a document. The only place that knows openapi-typescript. */
import openapiTS, { astToString, type OpenAPI3, STRING, transformSchemaObject, tsLiteral, tsUnion } from 'openapi-typescript'
import ts from 'typescript'
import { compactTypes } from './compact-types.ts'
import { type Document, follow, type Ref, type SchemaObject } from './document.ts'
import { isJsonText } from './json-text.ts'

/** `string & {}`: any text, without making the known values of a union disappear. */
const ANY_TEXT = ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])])

export async function typesOf(document: Document): Promise<string> {
  const ast = await openapiTS(readable(document), {
    // A property with a default is still optional in a request; the option's own default would make it required.
    defaultNonNullable: false,
    silent: true,
    transform(untyped, options) {
      const schema = untyped as SchemaObject
      // The client does the text; its users have the value.
      if (isJsonText(schema)) return transformSchemaObject(schema.contentSchema as typeof untyped, options)
      const values = schema['x-extensible-enum']
      return values && tsUnion([...values.map((value) => tsLiteral(value)), ANY_TEXT])
    },
  })
  return plainComments(astToString(compactTypes(ast)))
}

/** What an editor shows below a description that speaks of the text on the wire, where the type is that of the value. */
const AS_VALUE = 'It is the value here: the client writes and reads the text.'

/**
 * The document with what the types show: no formats and examples, which an editor would repeat below each description, and parameters where
 * operations have them, to be shared among operations by their text.
 */
function readable(document: Document): OpenAPI3 {
  const change = (key: string, value: unknown) => {
    const isNote = key === 'format' ? typeof value === 'string' : key === 'example' || (key === 'examples' && Array.isArray(value))
    if (isNote) return undefined
    if (holdsJsonText(document, value)) return { ...value, description: `${value.description} ${AS_VALUE}` }
    return key === 'parameters' && Array.isArray(value) ? value.map((parameter) => follow(document, parameter)) : value
  }
  return JSON.parse(JSON.stringify(document, change))
}

/** A description as the text of a comment, not as a tag in it; its later lines without an indent, which Markdown would take for code. */
function plainComments(source: string): string {
  return source.replace(/(\/\*\*\s+(?:\* )?)@description /g, '$1').replace(/^( +\*) {5}/gm, '$1 ')
}

/** A property that is JSON text, or a parameter of such a schema, with a description. */
function holdsJsonText(document: Document, value: unknown): value is { description: string } {
  const { description, schema } = (value ?? {}) as { description?: string; schema?: SchemaObject | Ref }
  return typeof description === 'string' && isJsonText(schema ? follow<SchemaObject>(document, schema) : (value as SchemaObject))
}
