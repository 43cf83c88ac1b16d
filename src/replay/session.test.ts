import { expect, test } from 'vitest'
import { Session, Sessions } from './session.ts'

const REQUEST = { api: 'lambda', operation: 'Invoke', functionName: 'checkout' } as const

test('reset follows the first script again, from its beginning', () => {
  const first = [{ answers: ['ServiceException', 'Unhandled'] }]
  const session = new Session({ script: first })
  const next = () => session.script.next(REQUEST, 0).step?.error
  expect(next()).toBe('ServiceException')
  session.follow([{ answers: ['TooManyRequestsException'] }])
  expect(next()).toBe('TooManyRequestsException')
  session.reset()
  expect(session.rules).toBe(first)
  expect([next(), next(), next()]).toEqual(['ServiceException', 'Unhandled', undefined])
})

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
