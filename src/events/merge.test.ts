import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from './merge.ts'

const sample = { name: 'a', nested: { x: 1, y: 2 }, items: [{ id: 1, tag: 'first' }], paths: ['/a', '/b'] }

test('objects are merged field by field', () => {
  expect(merge(sample, { nested: { y: 3, z: 4 } })).toEqual({ ...sample, nested: { x: 1, y: 3, z: 4 } })
})

test('an item is completed from the sample item in its place', () => {
  const two = [
    { id: 1, tag: 'first' },
    { id: 2, tag: 'second' },
  ]
  expect(merge(two, [{}, { id: 9 }])).toEqual([
    { id: 1, tag: 'first' },
    { id: 9, tag: 'second' },
  ])
})

test('an item past the end of the sample is completed from the first', () => {
  expect(merge(sample.items, [{}, { id: 2 }])).toEqual([
    { id: 1, tag: 'first' },
    { id: 2, tag: 'first' },
  ])
})

test('the override decides how many items there are', () => {
  expect(merge(sample, { items: [] })).toMatchObject({ items: [] })
  expect(merge(sample, { paths: ['/c'] })).toMatchObject({ paths: ['/c'] })
})

test('undefined leaves what the sample has', () => {
  expect(merge(sample, undefined)).toEqual(sample)
  expect(merge(sample, { name: undefined, nested: { x: undefined } })).toEqual(sample)
  expect(merge(sample, { toString: undefined })).toStrictEqual({ ...sample, toString: undefined })
})

test('null, false, 0 and empty text override', () => {
  expect(merge({ a: 1, b: true, c: 1, d: 'x' }, { a: null, b: false, c: 0, d: '' })).toEqual({ a: null, b: false, c: 0, d: '' })
})

test('a value of another shape replaces', () => {
  expect(merge(sample, { nested: 'text', name: { deep: 1 }, items: { length: 0 } })).toEqual({
    ...sample,
    nested: 'text',
    name: { deep: 1 },
    items: { length: 0 },
  })
})

test('a field keeps its place, a new one comes last', () => {
  expect(Object.keys(merge(sample, { extra: 1, name: 'b' }) as object)).toEqual(['name', 'nested', 'items', 'paths', 'extra'])
})

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('the key %s is a field like any other', (key) => {
  const overrides = JSON.parse(`{ "nested": { "${key}": { "polluted": true } } }`)
  const { nested } = merge(sample, overrides) as { nested: object }
  expect(Object.getPrototypeOf(nested)).toBe(Object.prototype)
  expect(Object.getOwnPropertyDescriptor(nested, key)?.value).toEqual({ polluted: true })
  expect({}).not.toHaveProperty('polluted')
})

test('whatever the override is, the prototype of objects and the arguments stay as they are', () => {
  const before = JSON.stringify(sample)
  const own = Object.getOwnPropertyNames(Object.prototype).sort()
  fc.assert(
    fc.property(fc.jsonValue(), (overrides) => {
      const given = JSON.stringify(overrides)
      merge(sample, overrides)
      return JSON.stringify(sample) === before && JSON.stringify(overrides) === given
    }),
  )
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own)
})

test('without a sample the override itself comes out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(merge(undefined, value))).toBe(JSON.stringify(value))
    }),
  )
})
