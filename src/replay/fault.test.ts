import { expect, test } from 'vitest'
import { FAULTS, type Fault, spoil } from './fault.ts'

const BODY = new TextEncoder().encode('{"total":42}')
const ANSWER = { status: 200, headers: { 'content-type': 'application/json', 'X-Id': '1' }, body: BODY }

/** A fault that is not here is done to the connection, and leaves the answer as it is. */
const SPOILED: Partial<Record<Fault, { status?: number; headers?: Record<string, string>; body?: string }>> = {
  truncated: { body: '{"tota' },
  'html-502': { status: 502, headers: { 'Content-Type': 'text/html' } },
  'empty-body': { body: '' },
  'wrong-content-type': { headers: { 'X-Id': '1', 'Content-Type': 'text/plain' } },
}

test.each(FAULTS.filter((fault) => fault !== 'oversized'))('%s', (fault) => {
  const { status, headers, body, fault: named } = spoil(ANSWER, fault)
  const expected = SPOILED[fault] ?? {}
  expect(named).toBe(fault)
  expect({ status, headers }).toEqual({ status: expected.status ?? 200, headers: expected.headers ?? ANSWER.headers })
  const text = new TextDecoder().decode(body as Uint8Array)
  if (fault === 'html-502') expect(text).toMatch(/^<html>.*502 Bad Gateway/)
  else expect(text).toBe(expected.body ?? '{"total":42}')
})

test('oversized is the same JSON, 64 MB long', () => {
  const body = spoil(ANSWER, 'oversized').body as Uint8Array
  expect(body.byteLength).toBe(64 * 1024 * 1024)
  expect(new TextDecoder().decode(body.subarray(0, 14))).toBe('{"total":42}  ')
  expect(body.at(-1)).toBe(0x20)
})

test('without a fault an answer stays the very same', () => {
  expect(spoil(ANSWER, undefined)).toBe(ANSWER)
})
