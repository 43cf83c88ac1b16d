import { answers as cloudbase } from '../../generated/answers/cloudbase.ts'
import { answers as fcHttpTrigger } from '../../generated/answers/fc-http-trigger.ts'
import { answers as fc2 } from '../../generated/answers/fc2.ts'
import { answers as fc3 } from '../../generated/answers/fc3.ts'
import { answers as lambda } from '../../generated/answers/lambda.ts'
import { documentedForm } from '../code-forms.ts'
import type { ApiId } from '../errors.ts'
import { fcCode } from '../fc.ts'
import { lambdaCode } from '../lambda-code.ts'
import type { Reading } from '../reading.ts'
import type { Entry } from '../replay/contract.ts'
import { CONTRACTS } from '../replay/routing.ts'
import type { Answers } from './answers.ts'
import type { Difference } from './check.ts'
import { compareHeader, compareShape, typeOf } from './shape.ts'

const ANSWERS: Readonly<Record<ApiId, Answers>> = { lambda, fc3, fc2, 'fc-http-trigger': fcHttpTrigger, cloudbase }

/** Where each API says which error an answer is. */
const CODES: Readonly<Record<ApiId, (answer: Reading) => string | undefined>> = {
  lambda: ({ headers }) => headers['x-amz-function-error'] ?? lambdaCode(headers),
  fc3: (answer) => (answer.status < 300 ? answer.headers['x-fc-error-type'] : fcCode(answer)),
  fc2: (answer) => (answer.status < 300 ? answer.headers['x-fc-error-type'] : fcCode(answer)),
  'fc-http-trigger': (answer) => (answer.headers['x-fc-error-type'] ? (fcCode(answer) ?? answer.headers['x-fc-error-type']) : undefined),
  cloudbase: (answer) => (answer.status < 300 ? undefined : answer.field('code')),
}

/** Sent only by some answers of a code, so that an answer without it is none the worse. */
const OPTIONAL_HEADERS = new Set(['retry-after', 'x-amz-executed-version', 'content-type'])
/** It has the code, which was compared, in one of the forms that AWS's protocol allows. */
const CODE_HEADER = 'x-amzn-errortype'
/** The vendor's documents and its real answers spell their values in different cases. */
const ANY_CASE = new Set(['x-fc-error-type'])

/** What is documented of one API's answers, as comparisons. */
export class ApiDocument {
  readonly api: ApiId
  readonly #answers: Answers

  constructor(api: ApiId) {
    this.api = api
    this.#answers = ANSWERS[api]
  }

  entry(name: string): Entry {
    const entry = CONTRACTS[this.api].entries[name]
    if (!entry) throw new Error(`${this.api} has no catalogue entry ${name}.`)
    return entry
  }

  operations() {
    return CONTRACTS[this.api].operations
  }

  get requestIdField(): string | undefined {
    return CONTRACTS[this.api].requestIdField
  }

  sourceOf(entry: string): string {
    return this.#answers.sources[this.#answers.entries[entry]?.source ?? -1] ?? ''
  }

  codeOf(answer: Reading): string | undefined {
    return CODES[this.api](answer)
  }

  /** The kind of the documented error that an answer is, by its code and its status; undefined for a success and for what is not documented. */
  kindOf(answer: Reading): string | undefined {
    const code = this.codeOf(answer)
    if (answer.status < 400 || code === undefined) return undefined
    const form = documentedForm(this.api, code)
    const named = Object.entries(CONTRACTS[this.api].entries).filter(([, entry]) => entry.code === form)
    // 429 has one meaning, whatever status is documented.
    const isDocumented = ([name, { status, kind }]: [string, Entry]) =>
      status === answer.status ||
      this.#answers.entries[name]?.statusEvidence === 'inferred' ||
      (kind === 'throttled' && answer.status === 429)
    return named.find(isDocumented)?.[1].kind
  }

  /** The status, with the code that it came with. */
  describeStatus(answer: Reading): string {
    const code = this.codeOf(answer)
    return `${answer.status}${code === undefined ? '' : ` (${code})`}`
  }

  /** What an answer that is neither a success nor an error of the API is: a gateway's page, a redirect. */
  compareUnknown(answer: Reading): Difference[] {
    if (answer.status < 300 || this.codeOf(answer) !== undefined) return []
    if (answer.status < 400)
      return [
        { what: 'redirect', expected: 'none, as signed calls follow none', actual: `to ${answer.headers['location'] ?? 'no address'}` },
      ]
    return [{ what: 'body', expected: 'an error of the API', actual: describeBody(answer) }]
  }

  compareRequestId({ headers }: Reading): Difference[] {
    const names = CONTRACTS[this.api].requestIdHeaders
    if (names.some((name) => headers[name])) return []
    return [{ what: `header ${names.join(' or ')}`, expected: 'a request id', actual: 'missing' }]
  }

  /** Is the answer, with its headers and its body, of the form that the document gives for its status? */
  compareForm(operation: string, answer: Reading): Difference[] {
    const { operations, responses, schemas } = this.#answers
    const byStatus = operations[operation] ?? {}
    const index = byStatus[String(answer.status)] ?? byStatus['default']
    if (index === undefined)
      return [{ what: 'status', expected: `one of ${Object.keys(byStatus).join(', ')}`, actual: String(answer.status) }]
    const { headers = {}, body } = responses[index] ?? {}
    const differences = Object.entries(headers).flatMap(([name, shape]) => {
      const text = answer.headers[name]
      return text === undefined ? [] : compareHeader(name, text, shape, schemas)
    })
    // A function answers with what it likes; only what says to be JSON is held against a JSON schema.
    if (!body || (answer.status < 300 && this.operations()[operation]?.isInvocation && answer.contentType !== 'application/json'))
      return differences
    if (answer.json === undefined) return [...differences, { what: 'body', expected: 'JSON', actual: describeBody(answer) }]
    return [...differences, ...compareShape('body', answer.json, body, schemas)]
  }

  /** Is the answer one of these documented errors, with its status, headers and body? */
  compareError(operation: string, answer: Reading, names: readonly string[]): Difference[] {
    const code = this.codeOf(answer)
    const name = names.find((each) => this.entry(each).code === code)
    if (name === undefined) {
      const expected = [...new Set(names.map((each) => `${this.entry(each).code} (${this.entry(each).status})`))].join(' or ')
      return [{ what: 'code', expected, actual: `${code ?? 'none'} (${answer.status})` }, ...this.compareUnknown(answer)]
    }
    const entry = this.entry(name)
    const differences = this.compareRequestId(answer)
    if (this.#answers.entries[name]?.statusEvidence !== 'inferred' && answer.status !== entry.status)
      differences.push({ what: 'status', expected: String(entry.status), actual: String(answer.status) })
    for (const [header, value] of Object.entries(entry.headers))
      differences.push(...compareEntryHeader(answer, header.toLowerCase(), value))
    differences.push(...compareMessage(answer))
    // An inferred status stands under `default` in the document, whatever the endpoint made of it.
    return [...differences, ...this.compareForm(operation, answer)]
  }
}

function compareEntryHeader({ headers }: Reading, name: string, value: string): Difference[] {
  const actual = headers[name]
  if (actual === undefined) return OPTIONAL_HEADERS.has(name) ? [] : [{ what: `header ${name}`, expected: value, actual: 'missing' }]
  const [left, right] = ANY_CASE.has(name) ? [actual.toLowerCase(), value.toLowerCase()] : [actual, value]
  if (OPTIONAL_HEADERS.has(name) || name === CODE_HEADER || left === right) return []
  return [{ what: `header ${name}`, expected: value, actual }]
}

const MESSAGES = ['message', 'Message', 'ErrorMessage', 'errorMessage']

function compareMessage(answer: Reading): Difference[] {
  if (answer.field(...MESSAGES) !== undefined) return []
  return [{ what: 'body', expected: 'an object with a message', actual: describeBody(answer) }]
}

/** What kind of body it is; never what is in it. */
export function describeBody({ json, bytes, contentType }: Reading): string {
  if (bytes.length === 0) return 'an empty body'
  if (json === undefined) return `${bytes.length} bytes of ${contentType || 'no content type'} that are not JSON`
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    return `an object with the fields ${Object.keys(json).slice(0, 12).join(', ') || '(none)'}`
  return `JSON: ${typeOf(json)}`
}
