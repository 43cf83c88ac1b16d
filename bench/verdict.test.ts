import { describe, expect, test } from 'vitest'
import type { Limit } from './limits.ts'
import { judge, judgeBudget } from './verdict.ts'

const size: Limit = { figure: 'lambda in a browser', atMost: 8192, unit: 'bytes', slack: 0 }
const cpu: Limit = { figure: 'CPU', atMost: 2, unit: 'times', slack: 0.1 }
const rate: Limit = { figure: 'rate', atLeast: 5, unit: 'times', slack: 0.1 }

describe('the budget', () => {
  test.each([
    [size, 8192],
    [cpu, 2.2],
    [rate, 4.5],
  ])('keeps quiet about %o at %d', (limit, figure) => {
    expect(judgeBudget(limit, { [limit.figure]: figure }).complaint).toBeUndefined()
  })

  test('says which figure is over and by how much', () => {
    expect(judgeBudget(size, { 'lambda in a browser': 9216 }).complaint).toBe('lambda in a browser is 9.0 KiB: 12.5 % over 8.0 KiB.')
    expect(judgeBudget(cpu, { CPU: 2.3 }).complaint).toBe('CPU is 2.30 ×: 15.0 % over 2.00 ×, and 10 % are allowed for noise.')
    expect(judgeBudget(rate, { rate: 4 }).complaint).toBe('rate is 4.00 ×: 20.0 % below 5.00 ×, and 10 % are allowed for noise.')
  })

  test('holds what stands in for a limit that is not met yet', () => {
    const limit = { ...size, until: 20_000 }
    expect(judgeBudget(limit, { 'lambda in a browser': 19_000 }).complaint).toBeUndefined()
    expect(judgeBudget(limit, { 'lambda in a browser': 20_001 }).complaint).toContain('over 19.5 KiB')
  })

  test('does not pass what nobody measured', () => {
    expect(judgeBudget(size, {}).complaint).toBe('lambda in a browser was not measured.')
    expect(judgeBudget(size, { 'lambda in a browser': Number.NaN }).complaint).toBe('lambda in a browser was not measured.')
  })
})

test('the page of results goes by what was asked for, without slack', () => {
  expect(judge({ ...size, until: 20_000 }, { 'lambda in a browser': 8193 }).complaint).toContain('over 8.0 KiB')
  expect(judge(cpu, { CPU: 2.1 }).complaint).toContain('5.0 % over')
  expect(judge(cpu, { CPU: 2 }).complaint).toBeUndefined()
  expect(judge(rate, { rate: 4.9 }).complaint).toContain('2.0 % below')
  expect(judge(rate, { rate: 5 }).complaint).toBeUndefined()
})
