import type { PageRule } from '../paginate.ts'
import type { Reading } from '../reading.ts'
import { decodeLogs } from '../run-report.ts'
import type { Difference, Need } from './check.ts'
import { type ApiDocument, describeBody } from './document.ts'
import type { ProbeRequest } from './target.ts'

/** What names stand for in a run of the contract. */
export interface Names {
  functionName: string
  failingFunctionName: string
  serviceName: string
  qualifier: string | undefined
  /** Made up for this run: nothing has this name. */
  unknown: string
}

export interface Skip {
  skip: string
}

/** The differences between an answer and what is documented, or why they could not be found. */
export type Verdict = readonly Difference[] | Skip

/** What a check can do: send, and compare. */
export interface Probe {
  readonly names: Names
  readonly document: ApiDocument
  /** Of this check. */
  readonly operation: string
  readonly isReplay: boolean
  readonly auth: string
  send(request: Omit<ProbeRequest, 'operation'>): Promise<Reading>
}

interface Described {
  id: string
  title: string
  operation: string
  /** The page that documents it. @default the source of the first of `entries` */
  source?: string
  needs?: readonly Need[]
  /** The answer is one of these catalogue entries. A replay server is asked for the first. */
  entries?: readonly string[]
  /** Not asked for: a replay server refuses such a request by itself. */
  isRefusedByReplay?: true
  /** Why a replay server can't show it. */
  notOnReplay?: string
}

interface OfOneRequest extends Described {
  request: (names: Names) => Omit<ProbeRequest, 'operation'>
  /** Beside the documented form, headers and request id, or in place of the comparison with `entries`. */
  expect?: (answer: Reading, probe: Probe) => Verdict
}

interface OfManyRequests extends Described {
  run: (probe: Probe) => Promise<Verdict>
}

/** A check as data. */
export type Definition = OfOneRequest | OfManyRequests

/** What a named function is called with. */
export const PAYLOAD = '{"faasContracts":"verify"}'
/** Over the 128 KB that an asynchronous event of Function Compute may have; over the 256 KB, to which a ticket raises it, too. */
export const FC_TOO_LARGE = 256 * 1024 + 4096

export function isSkip(verdict: Verdict): verdict is Skip {
  return 'skip' in verdict
}

/** The answer has this status, a request id, and the form that the document gives it. */
export function success(status: number, more?: (answer: Reading, probe: Probe) => readonly Difference[]) {
  return (answer: Reading, probe: Probe): readonly Difference[] => {
    const { document } = probe
    if (answer.status !== status) {
      const difference = { what: 'status', expected: String(status), actual: document.describeStatus(answer) }
      return [difference, ...document.compareUnknown(answer)]
    }
    return [...document.compareRequestId(answer), ...document.compareForm(probe.operation, answer), ...(more?.(answer, probe) ?? [])]
  }
}

/** The header is there, and matches. */
export function hasHeader({ headers }: Reading, name: string, pattern = /./): Difference[] {
  const value = headers[name]
  if (value !== undefined && pattern.test(value)) return []
  return [
    {
      what: `header ${name}`,
      expected: pattern.source === '.' ? 'to be there' : `text that matches ${pattern.source}`,
      actual: value ?? 'missing',
    },
  ]
}

/** The header names one of these media types, with or without parameters. */
export function hasContentType({ headers, contentType }: Reading, ...types: readonly string[]): Difference[] {
  if (types.includes(contentType)) return []
  return [{ what: 'header content-type', expected: types.join(' or '), actual: headers['content-type'] ?? 'missing' }]
}

/** The body is an object with a list by this name. Documents require no fields of an answer, but a page without its list is none. */
export function hasList({ json }: Reading, name: string): Difference[] {
  // Of what is no object, the form of the body tells.
  if (typeof json !== 'object' || json === null || Object.hasOwn(json, name)) return []
  return [{ what: `body.${name}`, expected: 'to be there', actual: 'missing' }]
}

/** The header is not there. */
export function hasNoHeader({ headers }: Reading, name: string): Difference[] {
  const value = headers[name]
  return value === undefined ? [] : [{ what: `header ${name}`, expected: 'not to be there', actual: value }]
}

export function hasNoBody(answer: Reading): Difference[] {
  return answer.bytes.length === 0 ? [] : [{ what: 'body', expected: 'an empty body', actual: describeBody(answer) }]
}

/** A function that failed says why, as its runtimes document. */
export function hasErrorMessage(answer: Reading): Difference[] {
  if (answer.field('errorMessage') !== undefined) return []
  return [{ what: 'body', expected: 'an object with an errorMessage', actual: describeBody(answer) }]
}

/** As vendors write it. `atob` also takes what other decoders refuse. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** The log tail is base64 of text with these words. */
export function hasLogTail({ headers }: Reading, name: string, words: RegExp): Difference[] {
  const value = headers[name]
  if (value === undefined) return [{ what: `header ${name}`, expected: 'the log tail as base64', actual: 'missing' }]
  if (!BASE64.test(value) || value.length % 4 !== 0)
    return [{ what: `header ${name}`, expected: 'the log tail as base64', actual: `${value.length} characters that are not base64` }]
  const log = decodeLogs(value)
  if (log === undefined || !words.test(log))
    return [{ what: `header ${name}`, expected: `base64 of text that matches ${words.source}`, actual: `${value.length} other characters` }]
  return []
}

const EXAMPLE_ONLY = 'a replay without a memory answers with an example of several items, whatever was asked for'

/** Two pages of a list, of one item each: as many items as asked for, a token, and another page behind it. */
export async function pages(probe: Probe, path: Record<string, string>, limit: string, rule: PageRule): Promise<Verdict> {
  const first = await probe.send({ path, query: { [limit]: 1 } })
  const comparePage = success(200, (answer) => hasList(answer, rule.items))
  const wrong = comparePage(first, probe)
  if (wrong.length > 0) return wrong
  const page = first.json as Record<string, unknown>
  const token = page[rule.next]
  const items = page[rule.items]
  if (Array.isArray(items) && items.length > 1) return probe.isReplay ? { skip: EXAMPLE_ONLY } : tooMany(rule, items)
  if (typeof token !== 'string' || token === '') return { skip: 'the list has one page only' }
  const second = await probe.send({ path, query: { [limit]: 1, [rule.token]: token } })
  const differences = comparePage(second, probe)
  if (differences.length > 0) return differences
  const next = second.json as Record<string, unknown>
  if (next[rule.next] === token)
    return [{ what: `body.${rule.next}`, expected: 'another token than the page before, or none', actual: 'the same token' }]
  const nextItems = next[rule.items]
  if (!Array.isArray(nextItems) || nextItems.length === 0) return []
  if (nextItems.length > 1) return tooMany(rule, nextItems)
  if (!Array.isArray(items) || JSON.stringify(items[0]) !== JSON.stringify(nextItems[0])) return []
  return [{ what: `body.${rule.items}[0]`, expected: 'another item than on the page before', actual: 'the same item' }]
}

function tooMany({ items: name }: PageRule, items: readonly unknown[]): Difference[] {
  return [{ what: `body.${name}`, expected: '1 item, as was asked for', actual: `${items.length} items` }]
}
