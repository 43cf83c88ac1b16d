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
      const code = document.codeOf(answer)
      return [{ what: 'status', expected: String(status), actual: `${answer.status}${code === undefined ? '' : ` (${code})`}` }]
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

/** The log tail is base64 of text with these words. */
export function hasLogTail({ headers }: Reading, name: string, words: RegExp): Difference[] {
  const value = headers[name]
  if (value === undefined) return [{ what: `header ${name}`, expected: 'the log tail as base64', actual: 'missing' }]
  const log = decodeLogs(value)
  if (log === undefined || !words.test(log))
    return [{ what: `header ${name}`, expected: `base64 of text that matches ${words.source}`, actual: `${value.length} other characters` }]
  return []
}

const EXAMPLE_ONLY = 'a replay without a memory answers every page with the same example'

/** Two pages of a list, of one item each: as many items as asked for, a token, and another page behind it. */
export async function pages(probe: Probe, path: Record<string, string>, limit: string, rule: PageRule): Promise<Verdict> {
  const first = await probe.send({ path, query: { [limit]: 1 } })
  const wrong = success(200)(first, probe)
  if (wrong.length > 0) return wrong
  const page = first.json as Record<string, unknown>
  const token = page[rule.next]
  const items = page[rule.items]
  if (Array.isArray(items) && items.length > 1 && probe.isReplay) return { skip: EXAMPLE_ONLY }
  if (Array.isArray(items) && items.length > 1)
    return [{ what: `body.${rule.items}`, expected: '1 item, as was asked for', actual: `${items.length} items` }]
  if (typeof token !== 'string' || token === '') return { skip: 'the list has one page only' }
  const second = await probe.send({ path, query: { [limit]: 1, [rule.token]: token } })
  const differences = success(200)(second, probe)
  if (differences.length > 0) return differences
  if ((second.json as Record<string, unknown>)[rule.next] !== token) return []
  if (probe.isReplay) return { skip: EXAMPLE_ONLY }
  return [{ what: `body.${rule.next}`, expected: 'another token than the page before, or none', actual: 'the same token' }]
}
