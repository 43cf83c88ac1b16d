import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../http/message.ts'
import { signTc3, type Tc3Options } from './tc3.ts'

const credentials = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }
const date = 1700000000_000
const encode = (text: string) => new TextEncoder().encode(text)
const echo: HttpRequest = {
  method: 'POST',
  origin: 'https://cloud1-abc.api.tcloudbasegateway.com',
  path: '/v1/functions/echo',
  query: '',
  headers: { 'content-type': 'application/json' },
  body: encode('{"a":1,"b":2}'),
}

const authorization = async (request: HttpRequest, options: Partial<Tc3Options> = {}) =>
  (await signTc3(request, { credentials, date, ...options }))['authorization'] as string
const signature = async (request: HttpRequest, options?: Partial<Tc3Options>) =>
  /Signature=([\da-f]{64})/.exec(await authorization(request, options))?.[1]

describe('signTc3', () => {
  it("gives Tencent Cloud's published signature", async () => {
    const request: HttpRequest = {
      method: 'POST',
      origin: 'https://cvm.tencentcloudapi.com',
      path: '/',
      query: '',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: encode('{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'),
    }
    expect(await authorization(request, { service: 'cvm', date: 1551113065_000 })).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, ' +
        'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168, Timestamp=1551113065',
    )
  })

  it('signs the real path for CloudBase (vector A)', async () => {
    expect(await signTc3(echo, { credentials, date })).toEqual({
      authorization:
        'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2023-11-14/tcb/tc3_request, SignedHeaders=content-type;host, ' +
        'Signature=ec50296eaa12d4463f54b73d9affb91b7f0e96cdf83890c6ca3acc7404e122de, Timestamp=1700000000',
    })
  })

  it('signs a query and further headers (vector B)', async () => {
    const request = { ...echo, query: 'webfn=true', headers: { ...echo.headers, 'x-qualifier': '3', accept: '*/*' } }
    expect(await authorization(request, { signedHeaders: ['x-qualifier'] })).toContain(
      'SignedHeaders=content-type;host;x-qualifier, Signature=3a956990ab066545b2879d271758e0f16b1b83f3a70b1fb8d4984c14e0f96075,',
    )
  })

  it('signs an empty body (vector C)', async () => {
    const { body: _, ...request } = echo
    expect(await signature(request)).toBe('b317bbd0ab84ba7fdf4d3351d912839439b6c0d14ef87e9dbfa4f3a6d305f06e')
  })

  it('signs the exchange of keys for a token (vector D)', async () => {
    const request = { ...echo, path: '/auth/v1/token/clientCredential', body: encode('{"grant_type":"client_credentials"}') }
    expect(await signature(request)).toBe('034ccc58ab54b202173cda1216d053540fa8ac02e2d4fb33e681b4e9c629482e')
  })

  it('sends a session token at the end, unsigned', async () => {
    const withToken = await authorization(echo, { credentials: { ...credentials, sessionToken: 'TOKEN' } })
    expect(withToken).toBe(`${await authorization(echo)}, Token=TOKEN`)
  })

  it('signs the query exactly as it is sent', async () => {
    expect(await signature({ ...echo, query: 'b=1&a=2' })).not.toBe(await signature({ ...echo, query: 'a=2&b=1' }))
  })

  it('signs values in lower case, but not the content type', async () => {
    const withQualifier = (value: string) => ({ ...echo, headers: { ...echo.headers, 'x-qualifier': value } })
    const options = { signedHeaders: ['x-qualifier'] }
    expect(await signature(withQualifier(' Prod '), options)).toBe(await signature(withQualifier('prod'), options))
    const upper = { ...echo, headers: { 'content-type': 'Application/JSON' } }
    expect(await signature(upper)).not.toBe(await signature(echo))
  })

  it('leaves the boundary out of a multipart content type', async () => {
    const multipart = (value: string) => signature({ ...echo, headers: { 'content-type': value } })
    expect(await multipart('multipart/form-data; boundary=x')).toBe(await multipart('multipart/form-data'))
  })

  it('adds the content type that the scheme wants', async () => {
    const bare = { ...echo, headers: {} }
    expect(await signTc3(bare, { credentials, date })).toEqual({
      ...(await signTc3(echo, { credentials, date })),
      'content-type': 'application/json',
    })
  })

  it('dates a request one second back', async () => {
    const { authorization: now } = await signTc3(echo, { credentials })
    const age = Date.now() / 1000 - Number(/Timestamp=(\d+)/.exec(now as string)?.[1])
    expect(age).toBeGreaterThanOrEqual(1)
    expect(age).toBeLessThan(10)
  })

  it('does not mix clients that share a secret id', async () => {
    const first = await signature(echo)
    expect(await signature(echo, { credentials: { ...credentials, secretKey: 'another' } })).not.toBe(first)
    expect(await signature(echo)).toBe(first)
  })

  it('does not change the request', async () => {
    const frozen = Object.freeze({ ...echo, headers: Object.freeze({ ...echo.headers }) })
    await expect(signTc3(frozen, { credentials })).resolves.toBeDefined()
  })

  it('refuses an invalid date', async () => {
    await expect(signTc3(echo, { credentials, date: Number.NaN })).rejects.toThrow(RangeError)
  })
})
