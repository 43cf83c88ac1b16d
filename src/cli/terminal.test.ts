import { expect, test } from 'vitest'
import { printableJson, takesColour } from './terminal.ts'

test.each([
  [true, { TERM: 'xterm' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { TERM: 'xterm' }, false],
])('on a terminal %s, with %j: colours %s', (isTTY, env, colours) => {
  expect(takesColour({ isTTY }, env)).toBe(colours)
})

test('JSON for a terminal has no sign that moves its cursor, and is the same JSON', () => {
  const value = { message: '\u001b[2J\u009b31m\u007f\u2028' }
  expect(printableJson(value)).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(printableJson(value))).toEqual(value)
})
