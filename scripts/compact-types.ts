/**
 * Of all that openapi-typescript writes, what the types of `src/` read: every install carries these files. The headers of answers and what
 * operations and answers are described as stay out, which no editor shows where they are used.
 */
import ts from 'typescript'
import { type SharedParameters, shareParameters } from './shared-parameters.ts'
import { interfaceOf, isNever, nameOf, partsOf, plain, propertiesOf, withParts } from './type-nodes.ts'

export function compactTypes(ast: readonly ts.Node[]): ts.Node[] {
  const written = new Map(ast.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, propertiesOf(node)]))
  const { paths = [], operations = [], components = [] } = Object.fromEntries(written)
  const section = (name: string) => components.filter((one) => nameOf(one) === name).flatMap(partsOf)
  const shared = shareParameters(operations.flatMap(placesOf).flatMap(partsOf))
  const interfaces = {
    paths: paths.map(pathOf),
    operations: operations.map((operation) => operationOf(operation, shared)),
    parameters: shared.properties,
    responses: section('responses').map(responseOf),
    schemas: section('schemas'),
  }
  return Object.entries(interfaces).flatMap(([name, properties]) => (properties.length > 0 ? shorten(interfaceOf(name, properties)) : []))
}

/** The methods that a path has. */
function pathOf(path: ts.PropertySignature): ts.PropertySignature {
  const methods = partsOf(path).filter((part) => nameOf(part) !== 'parameters' && !isNever(part))
  return withParts(
    path,
    methods.map((method) => plain(method)),
  )
}

function operationOf(operation: ts.PropertySignature, shared: SharedParameters): ts.PropertySignature {
  const parts = partsOf(operation).filter((part) => !isNever(part))
  return withParts(
    operation,
    parts.map((part) => {
      if (nameOf(part) === 'responses') return withParts(part, partsOf(part).map(responseOf))
      if (nameOf(part) !== 'parameters') return plain(part)
      const places = placesOf(operation).map((place) => (isNever(place) ? place : plain(place, shared.pick(partsOf(place)))))
      return withParts(part, places)
    }),
  )
}

/** Where the parameters of an operation go. No API takes cookies. */
function placesOf(operation: ts.PropertySignature): ts.PropertySignature[] {
  const parameters = partsOf(operation).filter((part) => nameOf(part) === 'parameters')
  return parameters.flatMap(partsOf).filter((place) => nameOf(place) !== 'cookie')
}

/** The content of an answer; a reference to one stays. */
function responseOf(response: ts.PropertySignature): ts.PropertySignature {
  const parts = partsOf(response).filter((part) => nameOf(part) === 'content')
  return parts.length > 0 ? withParts(response, parts) : plain(response)
}

/** `schemas["Tag"]` for `components["schemas"]["Tag"]`: each section is an interface of its own. */
function shorten(node: ts.Node): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node =>
        isSection(node) ? ts.factory.createTypeReferenceNode(textOf(node.indexType)) : ts.visitEachChild(node, visit, context)
      return visit(root)
    },
  ])
  return transformed[0] as ts.Node
}

function isSection(node: ts.Node): node is ts.IndexedAccessTypeNode {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isTypeReferenceNode(node.objectType)) return false
  return ts.isIdentifier(node.objectType.typeName) && node.objectType.typeName.text === 'components'
}

function textOf(node: ts.TypeNode): string {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : ''
}
