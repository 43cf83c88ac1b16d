/** What no endpoint of the contract tests answers: comparisons of one answer with the documents. */
import { describe, expect, test } from 'vitest'
import type { ApiId } from '../errors.ts'
import { Reading } from '../reading.ts'
import { ApiDocument } from './document.ts'

const IDS = { 'x-amzn-requestid': 'r-1', 'x-fc-request-id': 'r-1', 'x-request-id': 'r-1' }
const JSON_TYPE = { 'content-type': 'application/json' }
const answer = (status: number, headers: Record<string, string>, body: unknown = '') =>
  new Reading(status, { ...IDS, ...headers }, new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)))
const lambda = new ApiDocument('lambda')
const trigger = new ApiDocument('fc-http-trigger')

describe('an error', () => {
  const failed = { 'x-amz-function-error': 'Unhandled', 'x-amz-executed-version': '7' }
  const reason = { errorMessage: 'card declined', errorType: 'Error' }

  test.each<[string, Reading, string]>([
    ['a version that was asked for', answer(200, { ...JSON_TYPE, ...failed }, reason), 'Unhandled'],
    ['no version', answer(200, { ...JSON_TYPE, 'x-amz-function-error': 'Unhandled' }, reason), 'Unhandled'],
    [
      'a wait of its own',
      answer(429, { ...JSON_TYPE, 'retry-after': '17', 'x-amzn-errortype': 'TooManyRequestsException' }, { message: 'Rate exceeded' }),
      'TooManyRequestsException',
    ],
  ])('with %s is as documented', (_, given, entry) => {
    expect(lambda.compareError('Invoke', given, [entry])).toEqual([])
  })

  test('with another value of a header differs, and without the header too', () => {
    const body = { Code: 'AccessDenied', Message: 'x', RequestId: 'r-1' }
    const given = answer(403, { ...JSON_TYPE, 'x-fc-error-type': 'Other' }, body)
    expect(trigger.compareError('InvokePost', given, ['AccessDenied'])).toContainEqual({
      what: 'header x-fc-error-type',
      expected: 'FcCommonError',
      actual: 'Other',
    })
    const throttled = answer(429, JSON_TYPE, { Code: 'Throttling', Message: 'x', RequestId: 'r-1' })
    expect(new ApiDocument('fc3').compareError('InvokeFunction', throttled, ['Throttling'])).toEqual([
      { what: 'header x-acs-retry-after', expected: '1000', actual: 'missing' },
    ])
  })

  test('of another form than the document gives it differs', () => {
    const given = answer(404, { ...JSON_TYPE, 'x-amzn-errortype': 'ResourceNotFoundException' }, { Message: 'x', Type: 7 })
    expect(lambda.compareError('Invoke', given, ['ResourceNotFoundException'])).toEqual([
      { what: 'body.Type', expected: 'string', actual: 'number' },
    ])
  })

  test('has an id of the request that is not empty', () => {
    const given = new Reading(404, { 'x-amzn-requestid': '' }, new Uint8Array(0))
    expect(lambda.compareRequestId(given)).toEqual([{ what: 'header x-amzn-requestid', expected: 'a request id', actual: 'missing' }])
    expect(new ApiDocument('fc3').compareRequestId(given)).toMatchObject([{ what: expect.stringMatching(/^header x-fc-request-id or /) }])
  })
})

describe('the code of an answer of an HTTP trigger', () => {
  const body = { Code: 'AccessDenied', Message: 'x' }

  test.each<[string, Reading, string | undefined]>([
    ['is none where the function may have answered so', answer(403, JSON_TYPE, body), undefined],
    ['is that of the body', answer(403, { 'x-fc-error-type': 'FcCommonError' }, body), 'AccessDenied'],
    ['is its type where the body has none', answer(403, { 'x-fc-error-type': 'FcCommonError' }), 'FcCommonError'],
  ])('%s', (_, given, code) => {
    expect(trigger.codeOf(given)).toBe(code)
  })
})

describe('the kind of an answer', () => {
  const kindOf = (api: ApiId, given: Reading) => new ApiDocument(api).kindOf(given)
  const coded = (status: number, code: string) => answer(status, JSON_TYPE, { code, Code: code })

  test.each<[string, ApiId, Reading, string | undefined]>([
    ['a status that is only inferred may be another', 'cloudbase', coded(400, 'INVALID_ACCESS_TOKEN'), 'auth'],
    ['a redirect is no error, whatever its body says', 'cloudbase', coded(302, 'INVALID_ACCESS_TOKEN'), undefined],
    ['a documented status is no other', 'fc3', coded(429, 'AccessDenied'), undefined],
    ['429 is throttling, whatever status is documented', 'lambda', answer(429, { 'x-amzn-errortype': 'ThrottlingException' }), 'throttled'],
  ])('%s', (_, api, given, kind) => {
    expect(kindOf(api, given)).toBe(kind)
  })
})

describe('the form of an answer', () => {
  const text = { what: 'body', expected: 'JSON', actual: '2 bytes of text/plain that are not JSON' }

  test('a function may answer with what it likes, but for what says to be JSON', () => {
    expect(lambda.compareForm('Invoke', answer(200, { 'content-type': 'text/plain' }, 'no'))).toEqual([])
    expect(lambda.compareForm('Invoke', answer(200, { 'content-type': 'application/problem+json' }, 'no'))).toEqual([])
    expect(lambda.compareForm('Invoke', answer(200, JSON_TYPE, 'no'))).toMatchObject([{ what: 'body', expected: 'JSON' }])
  })

  test('an error of a call is JSON, whatever it says to be', () => {
    expect(lambda.compareForm('Invoke', answer(404, { 'content-type': 'text/plain' }, 'no'))).toEqual([text])
  })

  test('a body of no type is described as such', () => {
    expect(lambda.compareForm('Invoke', answer(404, {}, 'no'))).toMatchObject([{ actual: '2 bytes of no content type that are not JSON' }])
  })
})

describe('what is neither a success nor an error of the API', () => {
  test.each<[string, Reading, object[]]>([
    ['a success is not among it', answer(200, {}, '{}'), []],
    ['a redirect to nowhere', answer(302, {}), [{ what: 'redirect', actual: 'to no address' }]],
    ['a page', answer(502, { 'content-type': 'text/html' }, '<p>'), [{ what: 'body', expected: 'an error of the API' }]],
  ])('%s', (_, given, differences) => {
    expect(lambda.compareUnknown(given)).toMatchObject(differences)
    expect(lambda.compareUnknown(given)).toHaveLength(differences.length)
  })
})
