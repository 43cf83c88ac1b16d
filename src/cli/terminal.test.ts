import { expect, test } from 'vitest'
import { takesColour } from './terminal.ts'

test.each([
  [true, { TERM: 'xterm' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '' }, true],
  [true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { TERM: 'xterm' }, false],
])('on a terminal %s, with %j: colours %s', (isTTY, env, colours) => {
  expect(takesColour({ isTTY }, env)).toBe(colours)
})
