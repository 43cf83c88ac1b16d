import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../http/message.ts'
import { signSigV4 } from './sigv4.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const options = { credentials, region: 'us-east-1', date: new Date('2015-08-30T12:36:00Z') }
const get: HttpRequest = { method: 'GET', origin: 'https://lambda.us-east-1.amazonaws.com', path: '/', query: '', headers: {} }
const invoke: HttpRequest = {
  ...get,
  method: 'POST',
  path: '/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Amy-fn/invocations',
  query: 'Qualifier=prod',
  headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' },
  body: new TextEncoder().encode('{"k":1}'),
}

const authorization = async (request: HttpRequest, more = {}) => (await signSigV4(request, { ...options, ...more }))['authorization']

describe('signSigV4', () => {
  it('encodes an ARN in the path twice and signs the session token', async () => {
    const signed = await signSigV4(invoke, { ...options, credentials: { ...credentials, sessionToken: 'SESSIONTOKEN' } })
    expect(signed).toEqual({
      'x-amz-date': '20150830T123600Z',
      'x-amz-content-sha256': 'a0da1fce57d0e4f9f0ae4e4cbe040d34dcc046255c6c8d18e97f55aaed0655f0',
      'x-amz-security-token': 'SESSIONTOKEN',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/lambda/aws4_request, ' +
        'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-invocation-type;x-amz-security-token, ' +
        'Signature=3cb80040a302ec629d7b609054b57829bdb149ad7a9b49b1747158d6cf554e33',
    })
  })

  it("gives AWS's published signature of get-vanilla", async () => {
    const request = { ...get, origin: 'https://example.amazonaws.com' }
    expect(await authorization(request, { service: 'service', applyChecksum: false })).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, ' +
        'Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    )
  })

  it.each([
    ['/a/b', '/a//b', '/a/./b', '/./a/b', '/a/c/../b', '//a/b'],
    ['/a/', '/a//', '/b/../a/'],
    ['/', '//', '/.', '/a/..', '/../'],
  ])('signs %s as the service normalizes it', async (path, ...same) => {
    const expected = await authorization({ ...get, path })
    for (const other of same) expect(await authorization({ ...get, path: other })).toBe(expected)
  })

  it.each([
    ['Qualifier=$LATEST', 'Qualifier=%24LATEST'],
    ['b=2&a=1', 'a=1&b=2'],
    ['a=2&a=1', 'a=1&a=2'],
    ['a', 'a='],
    ['a=x+y', 'a=x%2By'],
    ['a=%c3%a9', 'a=%C3%A9'],
  ])('signs the query %s like %s', async (query, same) => {
    expect(await authorization({ ...get, query })).toBe(await authorization({ ...get, query: same }))
  })

  it('does not take a plus sign for a space', async () => {
    expect(await authorization({ ...get, query: 'a=x+y' })).not.toBe(await authorization({ ...get, query: 'a=x%20y' }))
  })

  it('leaves out what changes on the way', async () => {
    const headers = { 'user-agent': 'a', connection: 'keep-alive', 'x-amzn-trace-id': 'Root=1', 'proxy-foo': '1', 'sec-fetch-mode': 'cors' }
    expect(await authorization({ ...get, headers })).toBe(await authorization(get))
  })

  it('signs white space in a header as one blank', async () => {
    const spaced = await authorization({ ...get, headers: { 'x-amz-meta': '  a   b\t c ' } })
    expect(spaced).toBe(await authorization({ ...get, headers: { 'x-amz-meta': 'a b c' } }))
  })

  it('signs the host header that is sent', async () => {
    const replay = { ...get, origin: 'http://127.0.0.1:8080', headers: { host: 'lambda.us-east-1.amazonaws.com' } }
    expect(await authorization(replay)).toBe(await authorization(get))
  })

  it('does not change the request', async () => {
    const frozen = Object.freeze({ ...invoke, headers: Object.freeze({ ...invoke.headers }) })
    await expect(signSigV4(frozen, options)).resolves.toBeDefined()
  })

  it('does not mix clients that share an access key id', async () => {
    const first = await authorization(get)
    const second = await authorization(get, { credentials: { ...credentials, secretAccessKey: 'another' } })
    expect(second).not.toBe(first)
    expect(await authorization(get)).toBe(first)
  })

  it('takes milliseconds, and now as the default', async () => {
    expect(await signSigV4(get, { ...options, date: Date.UTC(2015, 7, 30, 12, 36) })).toEqual(await signSigV4(get, options))
    const { 'x-amz-date': now } = await signSigV4(get, { credentials, region: 'us-east-1' })
    expect(now?.slice(0, 4)).toBe(String(new Date().getUTCFullYear()))
  })

  it('refuses an invalid date without showing the secret', async () => {
    const error = await signSigV4(get, { ...options, date: Number.NaN }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RangeError)
    expect(String((error as Error).stack)).not.toContain(credentials.secretAccessKey)
  })
})
