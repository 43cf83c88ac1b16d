/** The properties that openapi-typescript writes, read and made anew. */
import ts from 'typescript'

const { factory } = ts

export function propertiesOf({ members }: ts.InterfaceDeclaration | ts.TypeLiteralNode): ts.PropertySignature[] {
  return members.filter(ts.isPropertySignature)
}

/** What is inside of a property; nothing for one that is not an object. */
export function partsOf({ type }: ts.PropertySignature): ts.PropertySignature[] {
  return type && ts.isTypeLiteralNode(type) ? propertiesOf(type) : []
}

export function nameOf({ name }: ts.PropertySignature): string {
  return ts.isComputedPropertyName(name) ? '' : name.text
}

/** An optional one that nothing can be given for. */
export function isNever({ questionToken, type }: ts.PropertySignature): boolean {
  return questionToken !== undefined && type?.kind === ts.SyntaxKind.NeverKeyword
}

/** A property as the given one, without its comment. */
export function plain({ name, questionToken, type: given }: ts.PropertySignature, type = given): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, questionToken, type)
}

/** A property as the given one, with other parts and without its comment. */
export function withParts(property: ts.PropertySignature, parts: ts.PropertySignature[]): ts.PropertySignature {
  return plain(property, factory.createTypeLiteralNode(parts))
}

export function interfaceOf(name: string, properties: ts.PropertySignature[]): ts.InterfaceDeclaration {
  return factory.createInterfaceDeclaration([factory.createToken(ts.SyntaxKind.ExportKeyword)], name, undefined, undefined, properties)
}
