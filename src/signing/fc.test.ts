import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../http/message.ts'
import { presignFcUrl, signFc } from './fc.ts'

const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const date = new Date('2025-05-24T08:15:30Z')
const origin = 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com'
const headers = { 'x-fc-account-id': '1029384756102938' }
const list: HttpRequest = { method: 'GET', origin, path: '/2016-08-15/proxy/orders/web/list', query: '', headers }
const ship: HttpRequest = {
  method: 'POST',
  origin,
  path: '/2016-08-15/services/orders.LATEST/functions/ship/invocations',
  query: '',
  headers: { ...headers, 'content-type': 'application/json', 'x-fc-invocation-type': 'Sync', 'x-fc-log-type': 'Tail' },
}

const signature = async (request: HttpRequest, httpTrigger = false) =>
  (await signFc(request, { credentials, httpTrigger, date }))['authorization']?.replace('FC exampleAk0001:', '')

const signatureOfUrl = (url: string) => new URL(url).searchParams.get('x-fc-signature')

describe('signFc', () => {
  it('signs an ordinary call (vector 4)', async () => {
    expect(await signFc(ship, { credentials, date })).toEqual({
      date: 'Sat, 24 May 2025 08:15:30 GMT',
      authorization: 'FC exampleAk0001:AEayQ3vFTf87c7Kn1Nf31kLOvlCNdGdlP3jyIkbUhh0=',
    })
  })

  it('signs a call of an HTTP trigger with its query (vector 5)', async () => {
    expect(await signature({ ...list, query: 'page=2&tag=b&tag=a' }, true)).toBe('+xZ5EqDKc5i9XSCJ+50zAvNZsPqzQQcz3C2Ukn7ELHM=')
  })

  it('keeps the line feed after the path of an HTTP trigger without a query (vector 6)', async () => {
    expect(await signature(list, true)).toBe('sUSHFZrbon6GUgrknpwxUueqb+6lHzkoZkqU5Pka7sQ=')
    expect(await signature(list)).toBe('ldH/pUQ9OGCDFyP5n4EtcfcFHLlpWrPMuxoihSsSwng=')
  })

  it('signs the query of an HTTP trigger only', async () => {
    const withQuery = { ...list, query: 'page=2' }
    expect(await signature(withQuery)).toBe(await signature(list))
    expect(await signature(withQuery, true)).not.toBe(await signature(list, true))
  })

  it('signs the path decoded', async () => {
    const encoded = await signature({ ...ship, path: '/2016-08-15/services/orders.%24LATEST' })
    expect(encoded).toBe(await signature({ ...ship, path: '/2016-08-15/services/orders.$LATEST' }))
  })

  it('tells a name without a value from one with an empty value', async () => {
    expect(await signature({ ...list, query: 'a' }, true)).not.toBe(await signature({ ...list, query: 'a=' }, true))
  })

  it('sends and signs a security token', async () => {
    const signed = await signFc(ship, { credentials: { ...credentials, securityToken: 'TOKEN' }, date })
    expect(signed['x-fc-security-token']).toBe('TOKEN')
    const sameHeaders = { ...ship, headers: { ...ship.headers, 'x-fc-security-token': 'TOKEN' } }
    expect(signed['authorization']).toBe((await signFc(sameHeaders, { credentials, date }))['authorization'])
  })

  it('takes x-fc-date where date cannot be set', async () => {
    const dated = { ...ship, headers: { ...ship.headers, 'x-fc-date': 'Sat, 24 May 2025 08:15:30 GMT' } }
    const signed = await signFc(dated, { credentials })
    expect(Object.keys(signed)).toEqual(['authorization'])
    expect(signed).not.toEqual(await signFc({ ...dated, headers: { ...dated.headers, 'x-fc-date': 'another' } }, { credentials }))
  })

  it('does not change the request', async () => {
    const frozen = Object.freeze({ ...ship, headers: Object.freeze({ ...ship.headers }) })
    await expect(signFc(frozen, { credentials })).resolves.toBeDefined()
  })

  it('refuses an invalid date', async () => {
    await expect(signFc(ship, { credentials, date: Number.NaN })).rejects.toThrow(RangeError)
  })
})

describe('presignFcUrl', () => {
  it("gives the published signature of Alibaba Cloud's Go SDK (vector 1)", async () => {
    const request: HttpRequest = {
      method: 'GET',
      origin,
      path: '/2016-08-15/proxy/service.LATEST/func/abc%20123',
      query: 'x=xyz&x=456&a=123%2045',
      headers: { 'content-md5': 'ef5b43a0fe1d5b401b62c3ba33a7a3d6', 'content-type': 'text/json', 'x-fc-trace-id': 'trace-id' },
    }
    const goCredentials = { accessKeyId: 'akID', accessKeySecret: 'S9MWOBG0AOWHSO9HPASP216QOPHT5YR4NLH3A', securityToken: 'stsToken' }
    expect(await presignFcUrl(request, { credentials: goCredentials, expires: new Date(1583221068_000) })).toBe(
      `${origin}/2016-08-15/proxy/service.LATEST/func/abc%20123?x=xyz&x=456&a=123%2045&x-fc-expires=1583221068` +
        '&x-fc-access-key-id=akID&x-fc-security-token=stsToken&x-fc-signature=QFdNhz0Dl%2BonUM%2FMvpX940WFH3H8OHayZHbby1c01aI%3D',
    )
  })

  it("gives the published signatures of Alibaba Cloud's Go SDK, with and without a token (vector 2)", async () => {
    const request: HttpRequest = { method: 'GET', origin, path: '/2016-08-15/proxy/service/func/', query: '', headers: {} }
    const pair = { accessKeyId: 'akid', accessKeySecret: 'akSec' }
    const expires = 1583339600_000
    const withToken = await presignFcUrl(request, { credentials: { ...pair, securityToken: 'stsToken' }, expires })
    expect(signatureOfUrl(withToken)).toBe('Yi0jCBQ6cTZc+tN8wtYUz9FbYNijx5jDiE3sVNW6XwA=')
    const withoutToken = await presignFcUrl(request, { credentials: pair, expires })
    expect(signatureOfUrl(withoutToken)).toBe('6Rc4KxEAv3+lHpbNQWceIUqWVWq3ewxhadlJBRzZ0XQ=')
  })

  const proxyPath = '/2016-08-15/proxy/service.LATEST/funcName/test/path/%E4%B8%AD%E6%96%87'
  const ownPath = '/test/path/%E4%B8%AD%E6%96%87'
  const type = { 'content-type': 'application/json' }
  it.each([
    [
      'proxy path',
      proxyPath,
      { ...type, 'content-md5': 'dummy-md5', 'x-fc-trace-id': 'trace-id' },
      'PoEmPVmMfNAhQGYUsQhDD+qj+rv4YRCjybLgjtRMJ1U=',
    ],
    [
      'custom host',
      ownPath,
      { ...type, 'content-md5': 'dummy-md5', 'x-fc-trace-id': 'trace-id' },
      'q6nscsHhckwZh3oIa7fP+E3JlY8NBOjVHtGMJqvlfbA=',
    ],
    ['custom host without MD5', ownPath, { ...type, 'x-fc-trace-id': 'trace-id' }, 'f+Sz9uZUtt6bpYO1iuH2BpU26FWu/ovTpbGBR0Tn+7s='],
    ['custom host without MD5 and trace id', ownPath, type, 'IalihG51KQhTiwbwrBoFDodjTUTQv9AaAjILPbgoPEU='],
  ])("gives the published signature of Alibaba Cloud's Java SDK: %s (vector 3)", async (_, path, fields, expected) => {
    const request: HttpRequest = { method: 'POST', origin, path, query: 'a=1&x=a&x=b', headers: fields }
    const javaCredentials = { accessKeyId: 'akID', accessKeySecret: 'akSec', securityToken: 'stsToken' }
    expect(signatureOfUrl(await presignFcUrl(request, { credentials: javaCredentials, expires: 1583844558_000 }))).toBe(expected)
  })

  it('refuses an invalid expiry', async () => {
    await expect(presignFcUrl(list, { credentials, expires: new Date('never') })).rejects.toThrow(RangeError)
  })
})
