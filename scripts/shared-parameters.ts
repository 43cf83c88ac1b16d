/**
 * Parameters with their descriptions stand once in the types, and operations pick theirs: an operation of Function Compute repeats four
 * that most others have too. Editors show the description of a picked property as they do that of a written one.
 */
import { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { nameOf } from './type-nodes.ts'

const { factory } = ts

export interface SharedParameters {
  properties: ts.PropertySignature[]
  /** The type of the parameters that go to one place, such as `query`. */
  pick: (parameters: readonly ts.PropertySignature[]) => ts.TypeNode
}

/** Of the parameters of all operations, those that more than one has; of two that differ under one name, the one that more have. */
export function shareParameters(all: readonly ts.PropertySignature[]): SharedParameters {
  const counts = new Map<string, number>()
  for (const parameter of all) counts.set(textOf(parameter), (counts.get(textOf(parameter)) ?? 0) + 1)
  const countOf = (parameter: ts.PropertySignature) => counts.get(textOf(parameter)) ?? 0
  const shared = new Map<string, ts.PropertySignature>()
  for (const parameter of all) {
    const other = shared.get(nameOf(parameter))
    if (countOf(parameter) > (other ? countOf(other) : 1)) shared.set(nameOf(parameter), required(parameter))
  }
  const isShared = (parameter: ts.PropertySignature) => {
    const found = shared.get(nameOf(parameter))
    return found !== undefined && textOf(found) === textOf(parameter)
  }
  return {
    properties: [...shared.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    pick: (parameters) => {
      const picked = parameters.filter(isShared)
      const own = parameters.filter((parameter) => !isShared(parameter))
      const types = [
        ...pickOf(picked.filter((parameter) => !parameter.questionToken)),
        ...pickOf(picked.filter((parameter) => parameter.questionToken)).map((type) => reference('Partial', type)),
        ...(own.length > 0 ? [factory.createTypeLiteralNode(own)] : []),
      ]
      return types.length === 1 ? (types[0] as ts.TypeNode) : factory.createIntersectionTypeNode(types)
    },
  }
}

function pickOf(parameters: readonly ts.PropertySignature[]): ts.TypeNode[] {
  if (parameters.length === 0) return []
  const names = parameters.map((parameter) => factory.createLiteralTypeNode(factory.createStringLiteral(nameOf(parameter))))
  return [reference('Pick', reference('parameters'), factory.createUnionTypeNode(names))]
}

function reference(name: string, ...types: ts.TypeNode[]): ts.TypeNode {
  return factory.createTypeReferenceNode(name, types)
}

/** Whether it may be left out is the matter of each operation. */
function required(parameter: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, type } = parameter
  const comments = ts.getSyntheticLeadingComments(parameter)
  return ts.setSyntheticLeadingComments(factory.createPropertySignature(modifiers, name, undefined, type), comments)
}

function textOf(parameter: ts.PropertySignature): string {
  return astToString(required(parameter))
}
