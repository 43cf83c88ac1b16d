import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CredentialsFailed, codeless, toClientError, toError, UnexpectedAnswer } from './classify.ts'
import type { Catalogue, CatalogueRow } from './errors.ts'
import { TransportError } from './http/message.ts'
import { InputError } from './input.ts'
import { Reading } from './reading.ts'
import { Interrupted } from './timeout.ts'

const row = (fields: Partial<CatalogueRow>): CatalogueRow => ({
  kind: 'request',
  executed: 'no',
  retry: 'no',
  billed: 'no',
  source: 0,
  ...fields,
})
const catalogue: Catalogue = {
  errors: {
    Throttled: row({ kind: 'throttled', retry: 'backoff', source: 1 }),
    Broken: row({ kind: 'system', executed: 'unknown', retry: 'backoff', billed: 'undocumented' }),
    Refused: row({ kind: 'auth' }),
  },
  sources: ['https://example.com/a', 'https://example.com/b'],
}
const context = { api: 'lambda' as const, operation: 'Invoke', catalogue, attempts: 1 }
const reading = (status: number, body = '', headers: Record<string, string> = {}) =>
  new Reading(status, headers, new TextEncoder().encode(body))

describe('codeless', () => {
  it.each([
    ['nothing', reading(500), 'EMPTY_500', undefined],
    ['a page', reading(502, '<html>'), 'HTML_502', 'protocol'],
    ['text', reading(404, 'not here', { 'content-type': 'text/plain' }), 'HTTP_404', undefined],
    ['JSON without a code', reading(400, '{}'), 'HTTP_400', undefined],
  ])('names an answer that holds %s', (_, answer, code, kind) => {
    expect(codeless(answer)).toEqual(kind === undefined ? { code } : { code, kind })
  })
})

describe('toError', () => {
  it('takes the facts of the catalogue', () => {
    const { error, executed, retry } = toError(context, { code: 'Throttled', message: 'Rate exceeded' }, reading(429), 'r-1', 1000)
    expect({ executed, retry }).toEqual({ executed: 'no', retry: 'backoff' })
    expect(error).toMatchObject({
      code: 'Throttled',
      documented: true,
      kind: 'throttled',
      status: 429,
      requestId: 'r-1',
      executed: 'no',
      retryable: true,
      retryAfterMs: 1000,
      billed: 'no',
      attempts: 1,
      docUrl: 'https://example.com/b',
    })
    expect(error.message).toBe('lambda Invoke: Throttled (429): Rate exceeded [request r-1]')
  })

  it.each([
    [400, 'request', 'no'],
    [401, 'auth', 'no'],
    [402, 'quota', 'no'],
    [403, 'auth', 'no'],
    [404, 'not-found', 'no'],
    [409, 'conflict', 'no'],
    [412, 'conflict', 'no'],
    [429, 'throttled', 'backoff'],
    [500, 'system', 'backoff'],
    [503, 'system', 'backoff'],
    [200, 'protocol', 'no'],
  ] as const)('goes by the status %i where the code is in no catalogue, and claims nothing of the run', (status, kind, retry) => {
    const failed = toError(context, { code: 'BrandNew' }, reading(status), undefined, undefined)
    expect(failed.error).toMatchObject({
      code: 'BrandNew',
      documented: false,
      kind,
      executed: 'unknown',
      retryable: false,
      docUrl: undefined,
    })
    expect(failed).toMatchObject({ executed: 'unknown', retry })
  })

  it.each(['constructor', 'toString', '__proto__'])('does not take the code %s for an entry', (code) => {
    expect(toError(context, { code }, reading(400), undefined, undefined).error).toMatchObject({ code, documented: false, kind: 'request' })
  })

  it('looks a variant up by its entry and keeps its own code', () => {
    const entryOf = (code: string) => code.split('.')[0] as string
    const { error } = toError({ ...context, entryOf }, { code: 'Throttled.User' }, reading(429), undefined, undefined)
    expect(error).toMatchObject({ code: 'Throttled.User', documented: true, kind: 'throttled' })
  })

  it('lets what the answer itself says win over its entry', () => {
    const { error } = toError(context, { code: 'Broken', kind: 'function', executed: 'yes' }, reading(500), undefined, undefined)
    expect(error).toMatchObject({ kind: 'function', executed: 'yes', retryable: false })
  })

  it("puts the function's own message into the error's, and bounds it and the body", () => {
    const functionError = { errorType: 'TypeError', errorMessage: 'x'.repeat(5000) }
    const { error } = toError(context, { code: 'Unhandled', functionError }, reading(200, 'y'.repeat(5000)), undefined, undefined)
    expect(error.message).toContain('xxx')
    expect(error.message.length).toBeLessThan(1000)
    expect(error.body).toMatch(/^y{2048}…$/)
    expect(error.functionError).toBe(functionError)
  })

  it('bounds the code and request id, which a function can make as long as it likes', () => {
    const { error } = toError(context, { code: 'x'.repeat(1e5) }, reading(400), 'r'.repeat(1e5), undefined)
    expect(error.code).toBe(`${'x'.repeat(200)}…`)
    expect(error.requestId).toBe(`${'r'.repeat(200)}…`)
    expect(error.message.length).toBeLessThan(500)
  })

  it('shows no secret and no more than the start of what a failed function says, and keeps it whole as a field', () => {
    const functionError = { errorType: 'E'.repeat(1e5), errorMessage: `x-amz-security-token: hunter2 ${'y'.repeat(1e5)}` }
    const { error } = toError(context, { code: 'Unhandled', functionError }, reading(200), 'r-1', undefined)
    const shown = JSON.stringify(error)
    expect(shown).not.toContain('hunter2')
    expect(shown.length).toBeLessThan(2000)
    expect(error.functionError).toEqual(functionError)
  })

  it('does not say that nothing ran when an earlier try may have', () => {
    const { error } = toError({ ...context, mayHaveRun: true }, { code: 'Throttled' }, reading(429), undefined, undefined)
    expect(error).toMatchObject({ executed: 'unknown', retryable: false })
    expect(toClientError({ ...context, mayHaveRun: true }, new CredentialsFailed(new Error('x'))).error.executed).toBe('unknown')
    expect(toError({ ...context, mayHaveRun: true }, { code: 'x', executed: 'yes' }, reading(200), undefined, undefined).executed).toBe(
      'yes',
    )
  })

  it('calls only what is documented not to have run safe to repeat', () => {
    const code = fc.constantFrom('Throttled', 'Broken', 'Refused', 'BrandNew')
    const executed = fc.constantFrom('no', 'yes', 'unknown', undefined)
    fc.assert(
      fc.property(code, executed, fc.integer({ min: 200, max: 599 }), (name, run, status) => {
        const problem = run === undefined ? { code: name } : { code: name, executed: run }
        const { error } = toError(context, problem, reading(status), undefined, undefined)
        if (error.retryable) expect(error.executed).toBe('no')
      }),
    )
  })
})

describe('toClientError', () => {
  it.each<[string, object, Parameters<typeof toClientError>[2], object]>([
    ['before anything was sent', { attempts: 0 }, undefined, { kind: 'request', code: 'INVALID_INPUT', executed: 'no' }],
    ['on the way', {}, undefined, { kind: 'network', code: 'CONNECTION_LOST', executed: 'unknown' }],
    [
      'with an answer',
      {},
      { reading: reading(200), status: 200, requestId: 'r' },
      { kind: 'protocol', code: 'UNEXPECTED_ANSWER', status: 200 },
    ],
  ])('blames what nobody thought of, %s, on what was being used', (_, more, answered, expected) => {
    expect(toClientError({ ...context, ...more }, new TypeError('x is not a function'), answered).error).toMatchObject(expected)
  })

  it.each([
    ['refused input', new InputError('`a` is wrong'), 'INVALID_INPUT', 'request', 'no', 'no'],
    ['a payload over the limit', new InputError('`a` is long', 'PAYLOAD_TOO_LARGE'), 'PAYLOAD_TOO_LARGE', 'request', 'no', 'no'],
    ['credentials that failed', new CredentialsFailed(new Error('x')), 'CREDENTIALS_FAILED', 'auth', 'no', 'no'],
    ['no connection', new TransportError('CONNECTION_FAILED', 'x'), 'CONNECTION_FAILED', 'network', 'no', 'backoff'],
    ['a lost connection', new TransportError('CONNECTION_LOST', 'x'), 'CONNECTION_LOST', 'network', 'unknown', 'backoff'],
    ['a body that does not decode', new TransportError('INVALID_ENCODING', 'x'), 'INVALID_ENCODING', 'protocol', 'unknown', 'no'],
    ['a body without an end', new TransportError('ANSWER_TOO_LARGE', 'x'), 'ANSWER_TOO_LARGE', 'protocol', 'unknown', 'no'],
    ['the time of the call', new Interrupted('TIMEOUT', 'x'), 'TIMEOUT', 'timeout', 'unknown', 'no'],
    ['the time of a try', new Interrupted('ATTEMPT_TIMEOUT', 'x'), 'ATTEMPT_TIMEOUT', 'timeout', 'unknown', 'backoff'],
    ['a cancelled call', new Interrupted('ABORTED', 'x'), 'ABORTED', 'aborted', 'unknown', 'no'],
    ['an answer that is no JSON', new UnexpectedAnswer('INVALID_JSON', 'x'), 'INVALID_JSON', 'protocol', 'unknown', 'no'],
    ['a redirect', new UnexpectedAnswer('UNEXPECTED_REDIRECT', 'x'), 'UNEXPECTED_REDIRECT', 'protocol', 'unknown', 'no'],
  ] as const)('classifies %s', (_, reason, code, kind, executed, retry) => {
    const failed = toClientError(context, reason)
    expect(failed.error).toMatchObject({
      code,
      kind,
      executed,
      documented: false,
      attempts: 1,
      retryable: executed === 'no' && retry !== 'no',
    })
    expect(failed).toMatchObject({ executed, retry })
  })

  it.each([new Interrupted('TIMEOUT', 'x'), new Interrupted('ABORTED', 'x'), new TransportError('CONNECTION_LOST', 'x')])(
    'knows that nothing ran when nothing was sent: %s',
    (reason) => {
      expect(toClientError({ ...context, attempts: 0 }, reason)).toMatchObject({ executed: 'no', error: { executed: 'no', attempts: 0 } })
    },
  )

  it.each(['a string', undefined, null, 7, {}])('takes %j, which is no error, too', (reason) => {
    expect(toClientError(context, reason).error).toMatchObject({ api: 'lambda', kind: 'network', executed: 'unknown' })
  })

  it('keeps what the answer was that could not be used', () => {
    const answered = { reading: reading(200, '{"a'), status: 200, requestId: 'r-1' }
    const { error } = toClientError(context, new UnexpectedAnswer('INVALID_JSON', 'The body is not JSON.'), answered)
    expect(error).toMatchObject({ status: 200, requestId: 'r-1', body: '{"a' })
    expect(error.message).toBe('lambda Invoke: INVALID_JSON (200): The body is not JSON. [request r-1]')
  })

  it.each([
    ['input that was refused', (cause: Error) => new InputError('`a` is wrong', 'INVALID_INPUT', cause)],
    ['credentials that failed', (cause: Error) => new CredentialsFailed(cause)],
    ['a connection that failed', (cause: Error) => new TransportError('CONNECTION_FAILED', 'x', cause)],
    ['a call that was aborted', (cause: Error) => new Interrupted('ABORTED', 'x', cause)],
    ['an answer that could not be used', (cause: Error) => new UnexpectedAnswer('INVALID_JSON', 'x', undefined, cause)],
  ])('gives as the cause what is behind %s', (_, wrap) => {
    const cause = new Error('no metadata service')
    expect(toClientError(context, wrap(cause)).error.cause).toBe(cause)
  })

  it('bounds the body and the request id of that answer', () => {
    const answered = { reading: reading(200, 'y'.repeat(1e5)), status: 200, requestId: 'r'.repeat(1e5) }
    const { error } = toClientError(context, new UnexpectedAnswer('INVALID_JSON', 'The body is not JSON.'), answered)
    expect(error.body).toMatch(/^y{2048}…$/)
    expect(error.requestId).toBe(`${'r'.repeat(200)}…`)
    expect(error.message.length).toBeLessThan(500)
  })
})
