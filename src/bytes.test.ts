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
