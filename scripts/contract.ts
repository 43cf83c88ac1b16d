/** What the replay engine needs of an API, beside its errors and its operations: the bytes of every documented answer. */
import type { ContractData, EntryData, Success } from '../src/replay/contract.ts'
import { bodySchema, type Document, examplesOf, follow, isInvocation, operationsOf, type Ref, type SchemaObject } from './document.ts'

export function contractSource(document: Document): string {
  const { id, requestIdHeader, requestIdField, functionParameter } = document['x-api']
  const { entries, entryLists, successes, operations } = contractOf(document)
  const rows = (items: readonly string[]) => items.map((item) => `\n    ${item},`).join('')
  const table = (items: object) =>
    `{${rows(Object.entries(items).map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`))}\n  }`
  const optional = (name: string, value?: string) => (value === undefined ? '' : `\n  ${name}: ${JSON.stringify(value)},`)
  const list = (items: readonly unknown[]) => `[${rows(items.map((item) => JSON.stringify(item)))}\n  ]`
  return `import { type Contract, contractOf } from '../../src/replay/contract.ts'
import { errors, limits, requestIdHeaders } from '../errors/${id}.ts'
import { operations } from '../operations/${id}.ts'

export const contract: Contract = contractOf(errors, operations, {
  api: ${JSON.stringify(id)},
  requestIdHeader: ${JSON.stringify(requestIdHeader)},
  requestIdHeaders,
  limits,${optional('requestIdField', requestIdField)}${optional('functionParameter', functionParameter)}
  entries: ${table(entries)},
  entryLists: ${list(entryLists)},
  successes: ${list(successes)},
  operations: ${table(operations)},
})
`
}

function contractOf(document: Document): Pick<ContractData, 'entries' | 'entryLists' | 'successes' | 'operations'> {
  const found = new Map<string, EntryData>()
  const answers = [...operationsOf(document)].map(({ operation }) => {
    const names = new Set<string>()
    const successes: Success[] = []
    for (const { status, contentType, name, example } of examplesOf(document, operation)) {
      const error = example['x-error']
      if (error) {
        names.add(name)
        const { code = name, headers } = error
        found.set(name, { ...(code !== name && { code }), summary: example.summary, status: error.status, headers, value: example.value })
      } else if (/^2\d\d$/.test(status)) successes.push({ name, status: Number(status), contentType, value: example.value })
    }
    for (const status of Object.keys(operation.responses))
      if (/^2\d\d$/.test(status) && !successes.some((s) => s.status === Number(status)))
        successes.push({ name: status, status: Number(status) })
    const required = requiredOf(document, bodySchema(document, operation))
    const facts = { ...(isInvocation(document, operation) && { isInvocation: true }), ...(required.length > 0 && { required }) }
    return { id: operation.operationId, names, successes, ...facts }
  })
  const entries = Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  const positions = new Map(Object.keys(entries).map((name, position) => [name, position]))
  const entryLists = new Table<number[]>()
  const successes = new Table<Success>()
  const operations = Object.fromEntries(
    answers.map(({ id, names, successes: own, ...facts }) => {
      const list = [...names].sort().map((name) => positions.get(name) as number)
      return [id, { entries: entryLists.add(list), successes: own.map((success) => successes.add(success)), ...facts }]
    }),
  )
  return { entries, entryLists: entryLists.rows, successes: successes.rows, operations }
}

/** Rows by their positions; of equal ones there is one. */
class Table<Row> {
  readonly rows: Row[] = []
  readonly #positions = new Map<string, number>()

  add(row: Row): number {
    const text = JSON.stringify(row)
    const position = this.#positions.get(text) ?? this.rows.push(row) - 1
    this.#positions.set(text, position)
    return position
  }
}

/** The fields that a body must have whichever of its alternatives it is. */
function requiredOf(document: Document, node?: SchemaObject | Ref): string[] {
  if (!node) return []
  const { required = [], allOf = [], oneOf = [] } = follow<SchemaObject>(document, node)
  const [first = [], ...others] = oneOf.map((part) => requiredOf(document, part))
  const inEvery = first.filter((name) => others.every((names) => names.includes(name)))
  return [...new Set([...required, ...allOf.flatMap((part) => requiredOf(document, part)), ...inEvery])]
}
