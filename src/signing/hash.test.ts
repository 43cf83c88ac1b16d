import { describe, expect, it, vi } from 'vitest'
import * as node from './hash.node.ts'
import * as web from './hash.web.ts'

const texts = ['', 'abc', '函数计算 ☁️', '\u0000\n', 'x'.repeat(100_000)]
const bytes = [new Uint8Array(), Uint8Array.of(0, 128, 255), new Uint8Array(70_000).fill(7), new Uint8Array(8).subarray(2, 5)]
const keys = ['AWS4secret', '密钥', 'k'.repeat(200), Uint8Array.of(0, 1, 2, 255), new Uint8Array(65)]

describe.each([
  ['node', node],
  ['web', web],
])('hash.%s', (_, hash) => {
  it('gives the digests of FIPS 180-4', async () => {
    expect(await hash.sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(await hash.sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('gives the authentication codes of RFC 4231, case 2', async () => {
    const code = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    expect(await hash.hmacSha256Hex('Jefe', 'what do ya want for nothing?')).toBe(code)
    expect(Buffer.from(await hash.hmacSha256('Jefe', 'what do ya want for nothing?')).toString('hex')).toBe(code)
    expect(await hash.hmacSha256Base64('Jefe', 'what do ya want for nothing?')).toBe(Buffer.from(code, 'hex').toString('base64'))
  })

  it('gives the same code for the same key a second time', async () => {
    const key = Uint8Array.of(1, 2, 3)
    const first = await hash.hmacSha256Hex(key, 'a')
    expect(await hash.hmacSha256Hex(key, 'b')).not.toBe(first)
    expect(await hash.hmacSha256Hex(key, 'a')).toBe(first)
  })

  it('never gives the same nonce twice', () => {
    expect(hash.randomNonce()).toMatch(/^[\da-f-]{36}$/)
    expect(hash.randomNonce()).not.toBe(hash.randomNonce())
  })
})

describe('hash.web and hash.node', () => {
  it('export the same names', () => {
    expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort())
  })

  it.each([...texts, ...bytes])('hash alike (%#)', async (data) => {
    expect(await web.sha256Hex(data)).toBe(await node.sha256Hex(data))
  })

  it.each(keys.flatMap((key) => texts.map((text) => [key, text] as const)))('authenticate alike (%#)', async (key, text) => {
    expect(await web.hmacSha256Hex(key, text)).toBe(await node.hmacSha256Hex(key, text))
    expect(await web.hmacSha256Base64(key, text)).toBe(await node.hmacSha256Base64(key, text))
    expect(Buffer.from(await web.hmacSha256(key, text))).toEqual(Buffer.from(await node.hmacSha256(key, text)))
  })

  it('sign requests alike', async () => {
    const request = { method: 'POST', origin: 'https://a.example', path: '/x', query: '', headers: {}, body: Uint8Array.of(1, 2) }
    const aws = { credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, region: 'us-east-1', date: 0 }
    const fc = { credentials: { accessKeyId: 'id', accessKeySecret: 'secret' }, date: 0 }
    const signAll = async () => {
      const [sigv4, acs3, fcScheme] = await Promise.all([import('./sigv4.ts'), import('./acs3.ts'), import('./fc.ts')])
      return [await sigv4.signSigV4(request, aws), await acs3.signAcs3Trigger(request, fc), await fcScheme.signFc(request, fc)]
    }
    const onNode = await signAll()

    vi.resetModules()
    vi.doMock('#hash', () => import('./hash.web.ts'))
    const webCrypto = vi.spyOn(crypto.subtle, 'sign')
    try {
      expect(await signAll()).toEqual(onNode)
      expect(webCrypto).toHaveBeenCalled()
    } finally {
      webCrypto.mockRestore()
      vi.doUnmock('#hash')
      vi.resetModules()
    }
  })
})

it('hash.node works where node:crypto has no one-shot hash', async () => {
  vi.resetModules()
  vi.doMock('node:crypto', async (original) => ({ ...(await original<object>()), hash: undefined }))
  const older = await import('./hash.node.ts')
  vi.doUnmock('node:crypto')
  expect(await older.sha256Hex('abc')).toBe(await node.sha256Hex('abc'))
})
