import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../http/message.ts'
import { signAcs3, signAcs3Trigger } from './acs3.ts'

const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const date = new Date('2025-05-24T08:15:30Z')
const api = { credentials, action: 'InvokeFunction', version: '2023-03-30', date, nonce: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' }
const trigger: HttpRequest = {
  method: 'GET',
  origin: 'https://web-abc.cn-hangzhou.fcapp.run',
  path: '/orders',
  query: 'page=2',
  headers: {},
}
const invoke: HttpRequest = {
  method: 'POST',
  origin: 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com',
  path: '/2023-03-30/functions/ship/invocations',
  query: 'qualifier=LATEST',
  headers: { 'content-type': 'application/octet-stream' },
  body: new TextEncoder().encode('{"sku":"A-17"}'),
}

const signature = async (request: HttpRequest) => (await signAcs3Trigger(request, { credentials, date }))['authorization']?.slice(-64)

describe('signAcs3', () => {
  it("gives Alibaba Cloud's published signature", async () => {
    const request: HttpRequest = {
      method: 'POST',
      origin: 'https://ecs.cn-shanghai.aliyuncs.com',
      path: '/',
      query: 'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
      headers: {},
    }
    const { authorization } = await signAcs3(request, {
      credentials: { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' },
      action: 'RunInstances',
      version: '2014-05-26',
      date: new Date('2023-10-26T10:22:32Z'),
      nonce: '3156853299f313e23d1673dc12e1703d',
    })
    expect(authorization).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,' +
        'SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    )
  })

  it('signs an invocation of FC 3.0', async () => {
    expect(await signAcs3(invoke, api)).toEqual({
      'x-acs-action': 'InvokeFunction',
      'x-acs-version': '2023-03-30',
      'x-acs-date': '2025-05-24T08:15:30Z',
      'x-acs-signature-nonce': '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
      'x-acs-content-sha256': '4ea1148fb922d4a28b32de98ed071511a32465f4c3b593389feedfecce8c4559',
      authorization:
        'ACS3-HMAC-SHA256 Credential=exampleAk0001,' +
        'SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,' +
        'Signature=5afef9bb7bedcab356b16c99e530f8a290eaf3fe946eeead5dc1130a5fdbb7da',
    })
  })

  it('sends and signs a security token with its access key id', async () => {
    const signed = await signAcs3(invoke, { ...api, credentials: { ...credentials, securityToken: 'TOKEN' } })
    expect(signed).toMatchObject({ 'x-acs-accesskey-id': 'exampleAk0001', 'x-acs-security-token': 'TOKEN' })
    expect(signed['authorization']).toContain(';x-acs-security-token;')
    expect(signed['authorization']).toContain(';x-acs-accesskey-id;')
  })

  it("signs the request's own x-acs headers and no others", async () => {
    const headers = { ...invoke.headers, 'x-acs-trace': '1', accept: '*/*', 'x-fc-log-type': 'Tail' }
    const { authorization } = await signAcs3({ ...invoke, headers }, api)
    expect(authorization).toContain(';x-acs-signature-nonce;x-acs-trace;x-acs-version,')
    expect(authorization).not.toMatch(/accept|x-fc/)
  })

  it('never uses a nonce twice', async () => {
    const { nonce: _, ...withoutNonce } = api
    const nonces = await Promise.all([signAcs3(invoke, withoutNonce), signAcs3(invoke, withoutNonce)])
    expect(nonces[0]['x-acs-signature-nonce']).not.toBe(nonces[1]['x-acs-signature-nonce'])
  })

  it('does not change the request', async () => {
    const frozen = Object.freeze({ ...invoke, headers: Object.freeze({ ...invoke.headers }) })
    await expect(signAcs3(frozen, api)).resolves.toBeDefined()
  })

  it('refuses an invalid date', async () => {
    await expect(signAcs3(invoke, { ...api, date: Number.NaN })).rejects.toThrow(RangeError)
  })
})

describe('signAcs3Trigger', () => {
  it('signs a request to an HTTP trigger', async () => {
    expect(await signAcs3Trigger(trigger, { credentials, date })).toEqual({
      'x-acs-date': '2025-05-24T08:15:30Z',
      authorization:
        'ACS3-HMAC-SHA256 Credential=exampleAk0001,SignedHeaders=x-acs-date,' +
        'Signature=2e77888736f09feb9956ad11716f1af69b4e16a1698087ec1bf46cddd94e2760',
    })
  })

  it('signs the security token, but neither body nor other headers', async () => {
    const sts = { credentials: { ...credentials, securityToken: 'TOKEN' }, date }
    const signed = await signAcs3Trigger(trigger, sts)
    expect(signed['x-acs-security-token']).toBe('TOKEN')
    expect(signed['authorization']).toContain('SignedHeaders=x-acs-date;x-acs-security-token,')
    const more = { ...trigger, headers: { 'content-type': 'text/plain', 'x-acs-other': '1' }, body: Uint8Array.of(1) }
    expect(await signAcs3Trigger(more, sts)).toEqual(signed)
  })

  it.each([
    ['/orders/$LATEST/$', '/orders/%24LATEST/%24'],
    ['/a*b*', '/a%2Ab%2A'],
    ['/a%7Eb%7E', '/a~b~'],
  ])('signs the path %s like %s', async (path, same) => {
    expect(await signature({ ...trigger, path })).toBe(await signature({ ...trigger, path: same }))
  })

  it.each([
    ['b=2&a=1', 'a=1&b=2'],
    ['a', 'a='],
    ['q=x+y', 'q=x%20y'],
    ['filter[name]=x&filterName=y', 'filterName=y&filter%5Bname%5D=x'],
  ])('signs the query %s like %s', async (query, same) => {
    expect(await signature({ ...trigger, query })).toBe(await signature({ ...trigger, query: same }))
  })
})
