import { expect, it } from 'vitest'
import { Clock } from './clock.ts'

const HOUR = 3_600_000
const header = (offset: number) => new Date(Date.now() + offset).toUTCString()

it.each([HOUR, -HOUR])('learns a difference of %i ms', (offset) => {
  const clock = new Clock()
  expect(clock.learn(header(offset), clock.now())).toBe(true)
  expect(Math.abs(clock.now() - Date.now() - offset)).toBeLessThan(5000)
})

it('learns again when the machine itself was set right', () => {
  const clock = new Clock()
  clock.learn(header(HOUR), clock.now())
  expect(clock.learn(header(0), clock.now())).toBe(true)
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5000)
})

it('answers for a request that was signed before another one corrected it', () => {
  const clock = new Clock()
  const signedAt = clock.now()
  expect(clock.learn(header(HOUR), signedAt)).toBe(true)
  expect(clock.learn(header(HOUR), signedAt)).toBe(true)
  expect(clock.learn(header(HOUR), clock.now())).toBe(false)
})

it.each([undefined, '', 'soon', '5', '2001-01-01', header(30_000)])('learns nothing from the date %j', (date) => {
  const clock = new Clock()
  expect(clock.learn(date, clock.now())).toBe(false)
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5000)
})

it.each(['Sat, 13 Sep 275760 00:00:00 GMT', 'Sat, 01 Jan 10000 00:00:00 GMT'])(
  'learns nothing from %s, for which nothing can be signed',
  (date) => {
    const clock = new Clock()
    expect(clock.learn(date, clock.now())).toBe(false)
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5000)
  },
)
