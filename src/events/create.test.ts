import { describe, expect, test } from 'vitest'
import { samples } from '../../generated/events/samples.ts'
import { createEvent, EVENT_KINDS, type EventKind } from './index.ts'

test('there are two HTTP shapes, eight of the CDN, four of MNS, and one each of OSS, SLS, Tablestore and timers', () => {
  const count = (prefix: string) => EVENT_KINDS.filter((kind) => kind === prefix || kind.startsWith(`${prefix}-`)).length
  expect(['http', 'cdn', 'mns', 'oss', 'sls', 'tablestore', 'timer'].map(count)).toEqual([2, 8, 4, 1, 1, 1, 1])
  expect(EVENT_KINDS).toHaveLength(18)
})

test('the list of kinds can not be changed', () => {
  expect(() => (EVENT_KINDS as EventKind[]).push('oss')).toThrow(TypeError)
})

describe.each(EVENT_KINDS)('%s', (kind) => {
  test('is its sample', () => {
    expect(createEvent(kind)).toEqual(samples[kind].event)
  })

  test('is the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(createEvent(kind)))).toEqual(createEvent(kind))
  })

  test('is new each time, at every depth', () => {
    const before = JSON.stringify(samples[kind].event)
    const event = createEvent(kind)
    scramble(event)
    expect(JSON.stringify(createEvent(kind))).toBe(before)
  })
})

test('any field of the first event is overridden by its own path', () => {
  const event = createEvent('oss', { events: [{ oss: { object: { key: 'in/dog.jpg' } } }] })
  const expected = structuredClone(samples.oss.event)
  if (expected.events[0]) expected.events[0].oss.object.key = 'in/dog.jpg'
  expect(event).toEqual(expected)
})

test('every field of every sample can be overridden', () => {
  for (const kind of EVENT_KINDS)
    for (const path of pathsOf(createEvent(kind))) {
      const event = createEvent(kind, nest(path, 'changed') as never)
      expect(at(event, path), `${kind} ${path.join('.')}`).toBe('changed')
    }
})

test('two records come from one', () => {
  const { events } = createEvent('cdn-LogFileCreated', { events: [{}, { eventParameter: { fileSize: 7 } }] })
  expect(events.map(({ eventName, eventParameter }) => [eventName, eventParameter.fileSize])).toEqual([
    ['LogFileCreated', 20480],
    ['LogFileCreated', 7],
  ])
})

test('a message takes attributes as keys beside its own', () => {
  expect(createEvent('mns-json-with-attributes', { level: 'warn', Message: 'late' })).toMatchObject({ level: 'warn', Message: 'late' })
})

test('a raw message is its text', () => {
  expect(createEvent('mns-stream-without-attributes', 'hello')).toBe('hello')
})

test('an override that JSON can not hold is refused, not sent', () => {
  expect(() => createEvent('sls', { parameter: { size: 1n } })).toThrow(TypeError)
})

test.each(['ots', '', 'toString', '__proto__'])('the kind "%s" is refused with the list of kinds', (kind) => {
  expect(() => createEvent(kind as EventKind)).toThrow(TypeError)
  expect(() => createEvent(kind as EventKind)).toThrow(`There is no event "${kind}"; there are http, http-parameter, oss, sls, cdn-`)
})

/** Changes every object and array within a value. */
function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) scramble(inner)
  if (Array.isArray(value)) value.length = 0
  else for (const key of Object.keys(value)) Reflect.set(value, key, 'scrambled')
}

/** The way to every value that is neither an object nor an array. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))
}

/** `['events', '0', 'region']` as an override: `{ events: [{ region: value }] }`. */
function nest(path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (!/^\d+$/.test(key)) return { [key]: nest(rest, value) }
  return Array.from({ length: Number(key) + 1 }, (_, i) => (i === Number(key) ? nest(rest, value) : undefined))
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((node, key) => (node as Record<string, unknown>)[key], value)
}
