import { expect, test } from 'vitest'
import { Session, Sessions } from './session.ts'

test('a thousand scopes are kept: the oldest goes, and never the one without a name', () => {
  const sessions = new Sessions(() => new Session({}))
  const [unnamed, first, second] = ['', 's1', 's2'].map((name) => sessions.get(name))
  for (let i = 3; i < 1000; i++) sessions.get(`s${i}`)
  expect(sessions.get('s1')).toBe(first)
  sessions.get('s1000')
  expect(sessions.get('')).toBe(unnamed)
  expect(sessions.get('s2')).toBe(second)
  expect(sessions.get('s1')).not.toBe(first)
})
