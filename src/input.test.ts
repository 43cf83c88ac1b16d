import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkChoice,
  checkCount,
  checkCredential,
  checkInput,
  checkSize,
  checkText,
  checkTimeout,
  describeType,
  describe as describeValue,
  InputError,
  type InputRules,
} from './input.ts'
import { CALL_RULES } from './options.ts'

describe('describe', () => {
  it.each([
    [undefined, 'missing'],
    [null, 'null'],
    ['', 'an empty string'],
    ['a"b', '"a\\"b"'],
    [0, '0'],
    [Number.NaN, 'NaN'],
    [[], 'an array'],
    [{ secret: 'x' }, 'a value of type object'],
    [1n, 'a value of type bigint'],
    [Symbol('s'), 'a value of type symbol'],
  ])('names %s', (value, expected) => {
    expect(describeValue(value)).toBe(expected)
  })

  it('is one short line for any value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 500 })), (value) => {
        const text = describeValue(value)
        expect(text.length).toBeLessThan(600)
        expect(text).not.toMatch(/[\r\n\0]/)
      }),
    )
    expect(describeValue('x'.repeat(1e6)).length).toBeLessThan(100)
  })
})

describe('describeType', () => {
  it('never shows a value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(describeType(value)).toMatch(/^(null|missing|an array|a value of type [a-z]+)$/)
      }),
    )
  })
})

describe('checkCredential', () => {
  it.each(['AKID/+=.~', '', undefined])('takes %s', (value) => {
    expect(() => checkCredential('credentials.sessionToken', value)).not.toThrow()
  })

  it.each(['hunter2\r\nx: y', 'hunter2 ', 'hunter2é'])('refuses %j without showing it', (value) => {
    const check = () => checkCredential('credentials.sessionToken', value)
    expect(check).toThrow(expect.objectContaining({ code: 'MISSING_CREDENTIALS' }))
    expect(check).toThrow('`credentials.sessionToken`')
    expect(check).not.toThrow('hunter2')
  })
})

describe('checkText', () => {
  const rule = { pattern: /^[a-z]+$/, expected: 'lower-case letters', maxLength: 3 }
  const required = { ...rule, required: true }

  it('lets through what fits, and what may be left out', () => {
    expect(() => checkText('name', 'abc', required)).not.toThrow()
    expect(() => checkInput('input', {}, { name: rule })).not.toThrow()
  })

  it.each([
    ['missing', undefined, 'lower-case letters, but it is missing'],
    ['of another type', 7, 'lower-case letters, but it is 7'],
    ['malformed', 'A', 'lower-case letters, but it is "A"'],
    ['followed by a line feed', 'a\n', 'lower-case letters, but it is "a\\n"'],
    ['too long', 'abcd', 'at most 3 characters long, but it has 4'],
  ])('refuses what is %s', (_, value, reason) => {
    expect(() => checkText('name', value, required)).toThrow(InputError)
    expect(() => checkText('name', value, required)).toThrow(`\`name\` must be ${reason}`)
  })
})

describe('checkInput', () => {
  const rules: InputRules<{ name: string; type: string; retries: number; payload: unknown }> = {
    name: { pattern: /^[a-z]+$/, expected: 'lower-case letters', required: true },
    type: ['sync', 'async'],
    retries: checkCount,
    payload: true,
  }

  it('lets through what keeps its rules, and what may be left out', () => {
    expect(() => checkInput('input', { name: 'a', type: 'sync', retries: 1, payload: Symbol('s') }, rules)).not.toThrow()
    expect(() => checkInput('input', { name: 'a', other: undefined }, rules)).not.toThrow()
  })

  it.each([
    ['no object', 'a', '`input` must be an object'],
    ['a field without a rule', { name: 'a', nmae: 'b' }, '`input` has no "nmae"; it takes name, type, retries, payload.'],
    ['text that breaks its rule', { name: 'A' }, '`name` must be lower-case letters'],
    ['text that is missing', {}, '`name` must be lower-case letters, but it is missing'],
    ['a word that is no choice', { name: 'a', type: 'Sync' }, "`type` must be one of 'sync', 'async'"],
    ['what a function refuses', { name: 'a', retries: -1 }, '`retries` must be a whole number'],
    ['an inherited field that breaks its rule', Object.create({ name: 'A' }), '`name` must be lower-case letters'],
  ])('refuses %s', (_, value, message) => {
    expect(() => checkInput('input', value, rules)).toThrow(message)
  })

  it('names the fields of what is inside of the input by their way', () => {
    expect(() => checkInput('auth', { name: 'A' }, rules, 'auth.')).toThrow('`auth.name` must be')
  })
})

describe('checkChoice', () => {
  it.each(['sync', undefined])('takes %s', (value) => {
    expect(() => checkInput('input', { invocationType: value }, { invocationType: ['sync', 'async'] })).not.toThrow()
  })

  it.each(['Sync', '', null, 0, ['sync']])('refuses %j and lists the choices', (value) => {
    expect(() => checkChoice('invocationType', value, ['sync', 'async'])).toThrow("`invocationType` must be one of 'sync', 'async'")
  })
})

describe('checkSize', () => {
  it('takes what is as large as the limit', () => {
    expect(() => checkSize('payload', 100, 100, 'a call')).not.toThrow()
  })

  it('refuses one byte more, with the field, the size and the limit', () => {
    const check = () => checkSize('payload', 101, 100, 'a call')
    expect(check).toThrow('`payload` is 101 bytes, but a call takes at most 100 bytes')
    expect(check).toThrow(expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE' }))
  })
})

describe('checkTimeout', () => {
  it.each([1, 0.5, 2 ** 31 - 1, undefined, false])('takes %s', (timeout) => {
    expect(() => checkInput('options', { timeout }, CALL_RULES)).not.toThrow()
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '5', true, null])('refuses %s', (value) => {
    expect(() => checkTimeout('timeout', value, true)).toThrow('`timeout` must be a number of milliseconds')
  })

  it('refuses false where there must be a limit', () => {
    expect(() => checkTimeout('attemptTimeout', false, false)).toThrow('`attemptTimeout`')
  })
})

describe('checkCount', () => {
  it.each([0, 10, undefined])('takes %s', (maxRetries) => {
    expect(() => checkInput('options', { maxRetries }, CALL_RULES)).not.toThrow()
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, true])('refuses %s', (value) => {
    expect(() => checkCount('maxRetries', value)).toThrow('`maxRetries` must be a whole number from 0')
  })
})
