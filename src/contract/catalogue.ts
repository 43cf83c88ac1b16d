import type { Reading } from '../reading.ts'
import type { Difference } from './check.ts'
import type { Definition, Verdict } from './definition.ts'
import { type ApiDocument, describeBody } from './document.ts'

const NOTHING_SENT: readonly string[] = ['GET', 'HEAD', 'DELETE', 'OPTIONS']

/** A check for every documented error of every operation: status, headers and body as one, as only a replay server can show them. */
export function catalogueOf(document: ApiDocument): Definition[] {
  return Object.entries(document.operations()).flatMap(([operation, { method, path, entries }]) =>
    entries.map(
      (name): Definition => ({
        id: `catalogue/${operation}/${name}`,
        title: `${operation}: ${document.entry(name).summary}`,
        operation,
        needs: ['replay'],
        entries: [name],
        request: ({ unknown }) => ({
          path: Object.fromEntries([...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter]) => [parameter as string, unknown])),
          ...(!NOTHING_SENT.includes(method) && { body: '{}' }),
        }),
        expect: (answer, probe): Verdict => compareEntry(probe.document, name, method, answer),
      }),
    ),
  )
}

/** The very answer that the catalogue has, but for the live request id. */
function compareEntry(document: ApiDocument, name: string, method: string, answer: Reading): Difference[] {
  const { status, headers, value, kind } = document.entry(name)
  // A page of something in front of the API knows nothing of the API's request ids.
  const differences = kind === 'protocol' ? [] : document.compareRequestId(answer)
  if (answer.status !== status) differences.push({ what: 'status', expected: String(status), actual: String(answer.status) })
  for (const [header, expected] of Object.entries(headers)) {
    const actual = answer.headers[header.toLowerCase()]
    if (actual !== expected) differences.push({ what: `header ${header.toLowerCase()}`, expected, actual: actual ?? 'missing' })
  }
  if (method !== 'HEAD') differences.push(...compareBody(document, value, answer))
  return differences
}

function compareBody({ requestIdField }: ApiDocument, value: unknown, answer: Reading): Difference[] {
  if (typeof value === 'string') {
    if (answer.text === value) return []
    return [{ what: 'body', expected: `the ${value.length} characters of the catalogue`, actual: describeBody(answer) }]
  }
  const { json } = answer
  if (typeof value !== 'object' || value === null || typeof json !== 'object' || json === null)
    return JSON.stringify(value) === JSON.stringify(json)
      ? []
      : [{ what: 'body', expected: JSON.stringify(value), actual: describeBody(answer) }]
  const actual = json as Record<string, unknown>
  const isSame = (field: string, expected: unknown) =>
    field === requestIdField ? answer.field(field) !== undefined : JSON.stringify(actual[field]) === JSON.stringify(expected)
  return Object.entries(value)
    .filter(([field, expected]) => !isSame(field, expected))
    .map(([field, expected]) => ({
      what: `body.${field}`,
      expected: field === requestIdField ? 'a request id' : JSON.stringify(expected),
      actual: Object.hasOwn(actual, field) ? JSON.stringify(actual[field]) : 'missing',
    }))
}
