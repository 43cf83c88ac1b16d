import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test.each(['with', 'without'])('text is UTF-8 %s the Buffer of Node, and half of a surrogate pair is U+FFFD', async (which) => {
  if (which === 'without') vi.stubGlobal('Buffer', undefined)
  const { encodeUtf8 } = await import('./bytes.ts')
  for (const text of ['', 'Zażółć', '函数计算 ☁️', 'a\u0000b', '\ud800x', 'x'.repeat(100_000)])
    expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)])
  expect(encodeUtf8('ż')).toBeInstanceOf(Uint8Array)
})

test('a single chunk is not copied, several are joined in their order', async () => {
  const { joinBytes } = await import('./bytes.ts')
  const chunk = Uint8Array.of(1, 2)
  expect(joinBytes([chunk], 2)).toBe(chunk)
  expect(joinBytes([chunk, Uint8Array.of(), Uint8Array.of(3)], 3)).toEqual(Uint8Array.of(1, 2, 3))
  expect(joinBytes([], 0)).toEqual(Uint8Array.of())
})

test('base64 has every byte, there and back', async () => {
  const { fromBase64, toBase64 } = await import('./bytes.ts')
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  expect(() => fromBase64('not base64!')).toThrow(DOMException)
})

test('pieces are joined in their order, also when there are thousands', async () => {
  const { Pieces } = await import('./bytes.ts')
  const pieces = new Pieces()
  const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => i)
  for (let at = 0; at < bytes.length; at++) pieces.add(bytes.subarray(at, at + 1))
  expect(pieces.length).toBe(10_000)
  expect(pieces.join()).toEqual(bytes)
  pieces.add(Uint8Array.of(7))
  expect(pieces.join()).toEqual(Uint8Array.of(...bytes, 7))
  expect(new Pieces().join()).toEqual(Uint8Array.of())
})

test('a body that comes a byte at a time takes little more memory than its bytes', async () => {
  const { collect } = await import('./http/body.ts')
  const { heapUsed } = process.memoryUsage()
  let most = 0
  async function* drip() {
    const bytes = new Uint8Array(3_000_000)
    for (let at = 0; at < bytes.length; at++) {
      if (at % 100_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - heapUsed)
      yield bytes.subarray(at, at + 1)
    }
  }
  expect(await collect(drip())).toHaveLength(3_000_000)
  expect(most).toBeLessThan(150_000_000)
})
