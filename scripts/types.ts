/** The types of a document. The only place that knows openapi-typescript. */
import openapiTS, { astToString, type OpenAPI3, STRING, transformSchemaObject, tsLiteral, tsUnion } from 'openapi-typescript'
import ts from 'typescript'
import type { Document, SchemaObject } from './document.ts'
import { isJsonText } from './json-text.ts'

/** `string & {}`: any text, without making the known values of a union disappear. */
const ANY_TEXT = ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])])

export async function typesOf(document: Document): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
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
  return astToString(ast)
}
