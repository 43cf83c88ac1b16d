import { describe, expect, it } from 'vitest'
import { createRandom } from './random.ts'
import { Script, type ScriptRule, type ScriptStep } from './script.ts'
import { checkScript } from './script-rules.ts'

const REQUEST = { api: 'lambda' as const, operation: 'Invoke', functionName: 'checkout' }

/** The errors that requests get, one after the other; undefined for those that the script leaves alone. */
function play(rules: ScriptRule[], count: number, request = REQUEST, seed = 1): (string | undefined)[] {
  const script = new Script(rules, createRandom(seed))
  return Array.from({ length: count }, () => {
    const { step, done } = script.next(request, 0)
    done()
    return step && (step.error ?? 'ok')
  })
}

describe('a rule', () => {
  it('gives its answers in order and then has no say', () => {
    expect(play([{ answers: ['A', 'ok', { error: 'B', times: 2 }] }], 6)).toEqual(['A', 'ok', 'B', 'B', undefined, undefined])
  })

  it('is read in no time, however often its answers are given', () => {
    const started = performance.now()
    expect(play([{ answers: Array<ScriptStep>(20_000).fill({ error: 'A', times: 100_000 }) }], 2)).toEqual(['A', 'A'])
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('repeats as often as it says', () => {
    expect(play([{ answers: ['A', 'B'], repeat: 2 }], 5)).toEqual(['A', 'B', 'A', 'B', undefined])
    expect(play([{ answers: ['A'], repeat: true }], 3)).toEqual(['A', 'A', 'A'])
  })

  it.each<[string, Partial<ScriptRule>]>([
    ['api', { api: 'fc3' }],
    ['operation', { operation: 'ListFunctions' }],
    ['functionName', { functionName: 'other' }],
  ])('is not for a request with another %s', (_, rule) => {
    expect(play([{ ...rule, answers: ['A'] }, { answers: ['B'] }], 1)).toEqual(['B'])
  })

  it.each<[string, ScriptRule, given: number[]]>([
    ['until its last answer', { answers: ['A', { error: 'B', times: 2 }] }, [0, 1, 2]],
    ['in every round', { answers: ['A'], repeat: 2 }, [0, 1]],
    ['until its first answer when it repeats for ever', { answers: ['A', 'B'], repeat: true }, [0]],
    ['until it refuses when it is a limit', { concurrency: 0 }, [0]],
  ])('is pending %s', (_, rule, given) => {
    const script = new Script([rule], createRandom(1))
    const seen = Array.from({ length: 4 }, () => {
      const { pending } = script
      script.next(REQUEST, 0).done()
      return pending
    })
    expect(seen.flat()).toEqual(given.map((count) => ({ rule, given: count })))
  })

  it('that no request is for stays pending', () => {
    const rule: ScriptRule = { functionName: 'chekout', answers: ['A'] }
    const script = new Script([rule, { answers: ['B'] }], createRandom(1))
    script.next(REQUEST, 0).done()
    expect(script.pending).toEqual([{ rule, given: 0 }])
  })

  it('is followed by the next rule once it is used up', () => {
    expect(play([{ functionName: 'checkout', answers: ['A'] }, { answers: ['B', 'C'] }], 4)).toEqual(['A', 'B', 'C', undefined])
  })
})

describe('chance', () => {
  const rules: ScriptRule[] = [{ answers: ['A'], repeat: true, probability: 0.25 }]

  it('picks about the share that it should', () => {
    const hits = play(rules, 4000).filter(Boolean).length
    expect(hits).toBeGreaterThan(900)
    expect(hits).toBeLessThan(1100)
  })

  it('is the same for the same seed and another for another', () => {
    expect(play(rules, 100)).toEqual(play(rules, 100))
    expect(play(rules, 100, REQUEST, 2)).not.toEqual(play(rules, 100))
  })
})

describe('a limit', () => {
  const over = ({ step }: { step: ScriptStep | undefined }) => step !== undefined

  it('of concurrency counts what is being answered', () => {
    const script = new Script([{ concurrency: 2 }], createRandom(1))
    const [first, second, third] = [script.next(REQUEST, 0), script.next(REQUEST, 0), script.next(REQUEST, 0)] as const
    expect([first, second, third].map(over)).toEqual([false, false, true])
    for (const { done } of [first, third]) done()
    expect(over(script.next(REQUEST, 0))).toBe(false)
    expect(over(script.next(REQUEST, 0))).toBe(true)
  })

  it('of rate refills with time and holds no more than the burst', () => {
    const script = new Script([{ rate: { perSecond: 10, burst: 2 } }], createRandom(1))
    const at = (now: number) => over(script.next(REQUEST, now))
    expect([at(0), at(0), at(0)]).toEqual([false, false, true])
    expect([at(100), at(100)]).toEqual([false, true])
    expect([at(10_000), at(10_000), at(10_000)]).toEqual([false, false, true])
  })

  it('answers with the documented throttling unless it says otherwise', () => {
    expect(play([{ concurrency: 0 }], 1)).toEqual(['429'])
    expect(play([{ concurrency: 0, answers: ['A'] }], 2)).toEqual(['A', 'A'])
  })
})

describe('a script that can not be followed is refused, with the rule and the field', () => {
  it.each<[unknown, string]>([
    [{}, 'A script is a list of rules.'],
    [['TooManyRequestsException'], "The script's rule 1 must be an object."],
    [[{ answers: ['ok'] }, {}], "The script's rule 2: `answers` is missing"],
    [[{ answers: [] }], '`answers` must be a list of at least one answer'],
    [[{ function: 'checkout', answers: ['A'] }], '`function` is not one of api, operation, functionName'],
    [[{ answers: [{ error: 429 }] }], 'rule 1, answer 1: `error` must be a documented code'],
    [[{ answers: [{ status: 42 }] }], '`status` must be a whole number from 200 to 599'],
    [[{ answers: [{ fault: 'flood' }] }], '`fault` must be one of refused, reset'],
    [[{ answers: [{ delay: [1] }] }], '`delay` must be a number from 0 to 600000, or two with the smaller first'],
    [[{ answers: [{ delay: -1 }] }], '`delay` must be a number from 0'],
    [[{ answers: ['A'], probability: 2 }], '`probability` must be a number from 0 to 1'],
    [[{ answers: ['A'], repeat: 'yes' }], '`repeat` must be true, false or a number of rounds'],
    [[{ answers: [{ delay: [5, 1] }] }], '`delay` must be a number from 0 to 600000, or two with the smaller first'],
    [[{ answers: [{ times: 1.5 }] }], '`times` must be a whole number from 1 to 100000'],
    [[{ answers: [{ headers: { 'Retry-After': 5 } }] }], 'answer 1, headers: `Retry-After` must be text'],
    [[{ answers: [{ headers: null }] }], 'answer 1, headers must be an object'],
    [[{ answers: [{ headers: new Headers({ 'Retry-After': '5' }) }] }], 'answer 1, headers must be an object'],
    [[{ answers: [{ headers: new Map([['Retry-After', '5']]) }] }], 'answer 1, headers must be an object'],
    [[{ answers: [null] }], "The script's rule 1, answer 1 must be an object"],
    [[{ rate: { burst: 2 } }], 'rate: `perSecond` is missing'],
    [[{ rate: { perSecond: '5' } }], 'rate: `perSecond` must be a number from 0'],
    [[{ operation: 'invok', answers: ['ok'] }], 'rule 1: "invok" is no operation of any API; did you mean Invoke'],
    [[{ api: 'fc3', operation: 'Run', answers: ['ok'] }], 'rule 1: "Run" is no operation of fc3; there are ListFunctions, '],
    [[{ answers: ['ok', { delay: 1 }, 'Nowhere'] }], 'rule 1, answer 3: "Nowhere" is no documented error of any API.'],
    [[{ api: 'fc3', answers: ['Nowhere'] }], '"Nowhere" is no documented error of fc3.'],
    [[{ operation: 'InvokeGet', answers: ['Nowhere'] }], '"Nowhere" is no documented error of InvokeGet; there are '],
  ])('%j', (rules, message) => {
    expect(() => checkScript(rules)).toThrow(TypeError)
    expect(() => checkScript(rules)).toThrow(message)
  })
})
