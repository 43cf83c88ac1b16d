import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_WAIT_MS, mayRepeat, RetryBudget, retryAfterOf, waitBefore } from './retry.ts'

const executions = ['no', 'unknown', 'yes'] as const
const repeatable = fc.record({ executed: fc.constantFrom(...executions), retry: fc.constantFrom('no', 'backoff', 'after-wait') })

describe('mayRepeat', () => {
  it.each([
    ['no', 'backoff', false, true],
    ['no', 'after-wait', false, true],
    ['no', 'no', false, false],
    ['no', 'no', true, false],
    ['unknown', 'backoff', false, false],
    ['unknown', 'backoff', true, true],
    ['unknown', 'no', true, false],
    ['yes', 'backoff', false, false],
    ['yes', 'backoff', true, false],
  ] as const)('executed %s, retry %s, idempotent %s: %s', (executed, retry, idempotent, expected) => {
    expect(mayRepeat({ executed, retry }, idempotent)).toBe(expected)
  })

  it('never repeats what ran, nor what a repeat cannot help', () => {
    fc.assert(
      fc.property(repeatable, fc.boolean(), (facts, idempotent) => {
        if (mayRepeat(facts, idempotent)) {
          expect(facts.executed).not.toBe('yes')
          expect(facts.retry).not.toBe('no')
          if (!idempotent) expect(facts.executed).toBe('no')
        }
      }),
    )
  })
})

describe('waitBefore', () => {
  const half = () => 0.5
  it('doubles its step with each try, and starts higher when the service is throttling', () => {
    expect([1, 2, 3].map((attempt) => waitBefore(attempt, false, 0, half))).toEqual([50, 100, 200])
    expect([1, 2, 3].map((attempt) => waitBefore(attempt, true, 0, half))).toEqual([250, 500, 1000])
  })

  it('waits at least as long as the service asks, up to the cap', () => {
    expect(waitBefore(1, false, 3000, half)).toBe(3000)
    expect(waitBefore(1, false, 10, half)).toBe(50)
    expect(waitBefore(1, true, 3_600_000, half)).toBe(MAX_WAIT_MS)
  })

  it('stays between what was asked for and the cap for every try', () => {
    const chance = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.boolean(), fc.nat(), chance, (attempt, throttled, asked, random) => {
        const wait = waitBefore(attempt, throttled, asked, () => random)
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, MAX_WAIT_MS))
        expect(wait).toBeLessThanOrEqual(MAX_WAIT_MS)
      }),
      { examples: [[2000, false, 0, 0]] },
    )
  })
})

describe('RetryBudget', () => {
  const spend = (budget: RetryBudget) => {
    let taken = 0
    while (budget.take()) taken++
    return taken
  }

  it('runs out after twenty retries without a success', () => {
    const budget = new RetryBudget()
    expect(spend(budget)).toBe(20)
    expect(budget.take()).toBe(false)
  })

  it('gets a retry back for a success by a retry, or for five by a first try', () => {
    const budget = new RetryBudget()
    spend(budget)
    budget.refund(true)
    expect(spend(budget)).toBe(1)
    for (let i = 0; i < 4; i++) budget.refund(false)
    expect(budget.take()).toBe(false)
    budget.refund(false)
    expect(spend(budget)).toBe(1)
  })

  it('never holds more than it began with', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('take', 'refund', 'refund retried'), { maxLength: 200 }), (steps) => {
        const budget = new RetryBudget()
        for (const step of steps) {
          if (step === 'take') budget.take()
          else budget.refund(step === 'refund retried')
        }
        expect(spend(budget)).toBeLessThanOrEqual(20)
      }),
    )
  })
})

describe('retryAfterOf', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  it.each([
    ['seconds', { 'retry-after': '2' }, 2000],
    ['zero seconds', { 'retry-after': '0' }, 0],
    ['parts of a second', { 'retry-after': '1.5' }, 1500],
    ['a date to come', { 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date gone by', { 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }, 0],
    ["AWS's milliseconds", { 'x-amz-retry-after': '250' }, 250],
    ["Alibaba Cloud's milliseconds", { 'x-acs-retry-after': '250' }, 250],
    ["the vendor's before the standard's", { 'x-amz-retry-after': '250', 'retry-after': '9' }, 250],
    ["the standard's when the vendor's is no number", { 'x-amz-retry-after': 'soon', 'retry-after': '9' }, 9000],
    ['more than a lifetime', { 'retry-after': '1'.repeat(400) }, 1e12],
    ["more than a lifetime by a vendor's", { 'x-amz-retry-after': '1'.repeat(40) }, 1e12],
    ['nothing', {}, undefined],
    ['an empty header', { 'retry-after': ' ' }, undefined],
    ['a word', { 'retry-after': 'soon' }, undefined],
    ['a word and a number', { 'retry-after': 'window 5' }, undefined],
    ['a negative number', { 'retry-after': '-1' }, undefined],
  ])('reads %s', (_, headers, expected) => {
    expect(retryAfterOf(headers as Record<string, string>, now)).toBe(expected)
  })

  it('is a number of milliseconds from 0, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.constantFrom('retry-after', 'x-amz-retry-after', 'x-acs-retry-after'), fc.string(), (name, text) => {
        const wait = retryAfterOf({ [name]: text }, now)
        expect(wait ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
