/** `--strict-signatures`: the answer to a wrong signature names the mistake that explains it, and the line that differs. */
import { createHash } from 'node:crypto'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acs3, acs3Trigger, fc, type Scope, type Spoil, sigV4, tc3 } from './sign-by-hand.ts'
import {
  alibabaKeys,
  awsKeys,
  awsTemporary,
  credentials,
  headerLines,
  line,
  NOW,
  requestsTo,
  SECONDS,
  send,
  tencentKeys,
  without,
} from './signed-requests.ts'

let still: ReplayServer

beforeAll(async () => {
  still = await startReplayServer({ strictSignatures: { credentials, now: () => NOW } })
})

afterAll(() => still.close())

const { host, invocation, fcInvocation, trigger, cloudbase, older, olderTrigger } = requestsTo(() => still.url)

/** The mistake, the line that differs, and what is made of the lines before they are signed. */
type Row = [mistake: string, differs: string | undefined, spoil: Spoil, scope?: Partial<Scope>]

const SIGV4: Row[] = [
  ['path-encoded-once', 'path', line(1, decodeURIComponent.bind(null))],
  ['path-decoded', 'path', line(1, (path) => decodeURIComponent(decodeURIComponent(path)))],
  ['path-encoded-twice', 'path', line(1, (path) => encodeURIComponent(path).replaceAll('%2F', '/'))],
  ['path-is-root', 'path', line(1, '/')],
  ['path-slash-at-end', 'path', line(1, (path) => `${path}/`)],
  ['method-lower-case', 'method', line(0, 'post')],
  ['query-not-sorted', 'query', line(2, 'b=2&Qualifier=%24LATEST')],
  ['query-left-out', 'query', line(2, '')],
  ['host-port', 'header host', headerLines((one) => one.replace(/^(host:.*):\d+$/, '$1'))],
  ['content-type-changed', 'header content-type', headerLines((one) => one.replace('application/json', 'application/json; charset=utf-8'))],
  ['header-value-not-trimmed', 'header content-type', headerLines((one) => one.replace(':', ': '))],
  ['header-line-missing', 'header host', without('host:')],
  ['payload-of-another-body', 'payload hash', line(-1, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')],
  ['payload-of-another-body', 'payload hash', line(-1, 'UNSIGNED-PAYLOAD')],
  // Python's json.dumps.
  ['payload-of-another-body', 'payload hash', line(-1, createHash('sha256').update('{"cart": 42}').digest('hex'))],
  ['query-not-encoded', 'query', line(2, 'Qualifier=$LATEST&b=2')],
  ['header-value-case', 'header x-amz-date', headerLines((one) => one.toLowerCase())],
  ['header-value-not-trimmed', 'header x-shop', headerLines((one) => one.replace('A B', 'A  B'))],
  ['empty-line-missing', 'empty line', (lines) => lines.toSpliced(-3, 1)],
  ['credential-scope', 'scope', (lines) => lines, { region: 'eu-west-1', service: 'execute-api' }],
  ['credential-scope', 'scope', (lines) => lines, { day: '20261121' }],
  ['key-of-another-scope', undefined, (lines) => lines, { keyDay: '20261119' }],
  ['payload-of-another-body', 'payload hash', line(-1, createHash('sha256').update('{\n  "cart": 42\n}').digest('hex'))],
  ['signed-headers-not-sorted', 'signed headers', line(-2, 'x-shop;x-amz-date;host;content-type')],
  ['signed-headers-not-sorted', 'signed headers', line(-2, 'Content-Type;Host;X-Amz-Date;X-Shop')],
]

test.each(SIGV4)('SigV4, %s: %s differs', async (mistake, differs, spoil, scope) => {
  const answer = await send(still.url, invocation(), sigV4(invocation(), awsKeys, spoil, scope))
  expect(answer).toMatchObject({ status: 403, code: 'InvalidSignatureException', signature: { failure: 'mismatch', mistake } })
  expect(answer.signature?.differs?.name).toBe(differs)
  expect(answer.message).toMatch(/^The request signature we calculated does not match/)
})

test.each<Row>([
  ['path-encoded-twice', 'path', line(1, '/2023-03-30/functions/a%252Fb/invocations')],
  ['query-not-sorted', 'query', line(2, 'qualifier=LATEST&a=1')],
  ['host-port', 'header host', headerLines((one) => one.replace(/^(host:.*):\d+$/, '$1'))],
  ['header-not-signed', 'header x-acs-version', (lines) => without('x-acs-version')(lines).map((one) => one.replace(';x-acs-version', ''))],
  ['payload-of-another-body', 'payload hash', line(-1, '')],
])('ACS3, %s: %s differs', async (mistake, differs, spoil) => {
  const request = { ...fcInvocation(), path: '/2023-03-30/functions/a%2Fb/invocations' }
  const answer = await send(still.url, request, acs3(request, alibabaKeys, spoil))
  expect(answer).toMatchObject({ status: 403, code: 'SignatureNotMatch', signature: { mistake, differs: { name: differs } } })
})

test.each<Row>([
  ['payload-of-another-body', 'payload hash', line(-1, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')],
  ['query-left-out', 'query', line(2, '')],
  ['path-without-prefix', 'path', line(1, '/orders')],
  // Who can change the date of a request can send it for ever.
  ['header-not-signed', 'header x-acs-date', (lines) => without('x-acs-date:')(lines).with(-2, 'host')],
])('ACS3 of a trigger, %s: %s differs', async (mistake, differs, spoil) => {
  const answer = await send(still.url, trigger(), { host: host(), ...acs3Trigger(trigger(), alibabaKeys, spoil) })
  expect(answer).toMatchObject({ status: 403, code: 'SignatureNotMatch', signature: { mistake, differs: { name: differs } } })
})

test('a path that was signed without the slash at its end', async () => {
  const request = { ...invocation(), method: 'GET', path: '/2015-03-31/functions/', query: '', body: '' }
  const answer = await send(still.url, request, sigV4(request, awsKeys, line(1, '/2015-03-31/functions')))
  expect(answer.signature).toMatchObject({ mistake: 'path-slash-at-end', differs: { name: 'path', signed: '/2015-03-31/functions' } })
})

test.each<Row>([
  ['path-is-root', 'path', line(1, '/')],
  ['query-not-as-sent', 'query', line(2, 'a=2&b=1')],
  ['query-left-out', 'query', line(2, '')],
  ['content-type-changed', 'header content-type', headerLines((one) => one.replace('application/json', 'application/json;charset=UTF-8'))],
])('TC3, %s: %s differs', async (mistake, differs, spoil) => {
  const answer = await send(still.url, cloudbase(), tc3(cloudbase(), tencentKeys, SECONDS, spoil))
  expect(answer).toMatchObject({ status: 401, code: 'AUTHENTICATION_FAILED', signature: { mistake, differs: { name: differs } } })
})

test.each<Row>([
  ['query-signed', 'query', (lines) => [...lines, 'a=1']],
  ['path-not-decoded', 'path', line(-1, '/2016-08-15/services/shop.%24LATEST/functions/checkout/invocations')],
  ['header-line-missing', 'header x-fc-log-type', without('x-fc-log-type')],
  ['header-not-signed', 'header x-fc-account-id', without('x-fc-')],
  ['content-type-changed', 'content-type', line(2, '')],
  ['date-of-another-header', 'date', line(3, '')],
])('FC, %s: %s differs', async (mistake, differs, spoil) => {
  const answer = await send(still.url, older(), fc(older(), alibabaKeys, false, spoil))
  expect(answer).toMatchObject({ status: 403, code: 'SignatureNotMatch', signature: { mistake, differs: { name: differs } } })
})

test.each<Row>([
  ['query-left-out', 'query', (lines) => lines.slice(0, -2)],
  ['query-not-sorted', 'query', (lines) => [...lines.slice(0, -2), 'page=2', 'note=a b']],
  ['query-not-decoded', 'query', line(-2, 'note=a%20b')],
])('FC of a trigger, %s: %s differs', async (mistake, differs, spoil) => {
  const answer = await send(still.url, olderTrigger(), fc(olderTrigger(), alibabaKeys, true, spoil))
  expect(answer).toMatchObject({ status: 403, code: 'SignatureNotMatch', signature: { mistake, differs: { name: differs } } })
})

test('the line shows what the server has and what was signed', async () => {
  const answer = await send(still.url, invocation(), sigV4(invocation(), awsKeys, line(2, 'b=2&Qualifier=%24LATEST')))
  const differs = {
    in: 'canonical request',
    line: 3,
    name: 'query',
    expected: 'Qualifier=%24LATEST&b=2',
    signed: 'b=2&Qualifier=%24LATEST',
  }
  expect(answer.signature?.differs).toEqual(differs)
  expect(answer.signature?.canonicalRequest?.[2]).toBe(differs.expected)
  expect(answer.message).toContain(
    'Line 3 of the canonical request (query): expected "Qualifier=%24LATEST&b=2", signed "b=2&Qualifier=%24LATEST".',
  )
})

test('the secret of another key', async () => {
  const answer = await send(still.url, invocation(), sigV4(invocation(), { ...awsKeys, secret: awsTemporary.secretAccessKey }))
  expect(answer).toMatchObject({ code: 'InvalidSignatureException', signature: { mistake: 'secret-of-another-key' } })
})

test.each(['\n', '&'])('a secret with %j behind it', async (end) => {
  const answer = await send(still.url, fcInvocation(), acs3(fcInvocation(), { ...alibabaKeys, secret: `${alibabaKeys.secret}${end}` }))
  expect(answer).toMatchObject({ code: 'SignatureNotMatch', signature: { mistake: 'secret-altered' } })
})

test.each([
  ['x-trace', 8],
  ['cache-control', 4],
])('a header that was changed or dropped after signing: %s', async (name, line) => {
  const signed = sigV4({ ...invocation(), headers: { ...invocation().headers, [name]: '1' } }, awsKeys)
  const { [name]: _, ...dropped } = signed
  expect((await send(still.url, invocation(), dropped)).signature).toMatchObject({
    mistake: 'header-not-sent',
    differs: { line, name: `header ${name}`, expected: null },
  })
})

test('a header that was added after signing', async () => {
  const headers = { ...sigV4(invocation(), awsKeys), 'x-amz-log-type': 'Tail' }
  expect((await send(still.url, invocation(), headers)).signature).toMatchObject({
    mistake: 'header-not-signed',
    explanation: 'A header that has to be signed when it is sent is not among SignedHeaders.',
    differs: { name: 'header x-amz-log-type', expected: 'x-amz-log-type:Tail', signed: null },
  })
})

test('a body that was changed after signing is compared with the hash that is sent along', async () => {
  const headers = { ...invocation().headers, 'x-amz-content-sha256': 'ab'.repeat(32) }
  const request = { ...invocation(), headers }
  const answer = await send(still.url, request, sigV4(request, awsKeys, line(-1, 'ab'.repeat(32))))
  expect(answer.signature).toMatchObject({ mistake: 'payload-of-another-body', differs: { name: 'payload hash', signed: 'ab'.repeat(32) } })
})

test('a canonical request that is sent along is compared, also when no usual mistake explains the signature', async () => {
  let lines: string[] = []
  const signed = sigV4(invocation(), awsKeys, (right) => {
    lines = right.with(2, 'Qualifier=test&b=2').with(0, 'PUT')
    return lines
  })
  const canonical = (text: string) => ({ ...signed, 'x-replay-canonical-request': text })
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const answer = await send(still.url, invocation(), canonical(base64(lines.join('\n'))))
  expect(answer.signature).toMatchObject({ differs: { line: 1, name: 'method', expected: 'POST', signed: 'PUT' } })
  expect(answer.signature?.mistake).toBeUndefined()
  const right = answer.signature?.canonicalRequest?.join('\n') ?? ''
  expect((await send(still.url, invocation(), canonical(base64(right)))).signature?.explanation).toContain('is right')
  expect((await send(still.url, invocation(), canonical('%'))).signature?.explanation).toContain('not base64')
})
