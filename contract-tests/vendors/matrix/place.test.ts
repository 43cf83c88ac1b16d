import { expect, test } from 'vitest'
import { placeOf } from './place.ts'

test.each<[name: string, thing: unknown, place: string | undefined]>([
  ['a field', { code: 'E1' }, 'code'],
  ['an outer field before an inner one', { data: { Code: 'E1' }, late: 'E1' }, 'late'],
  ['a field of a field', { data: { Code: 'E1' } }, 'data.Code'],
  ['the name', Object.assign(new Error('x'), { name: 'E1' }), 'name'],
  ['a word of the message', new Error('failed with E1.'), 'message'],
  ['a part of a word, which is not it', new Error('failed with E11.'), undefined],
  ['the raw body, which is not kept for callers', { body: { code: 'E1' } }, undefined],
  ['nothing', undefined, undefined],
])('a value is found in %s', (_, thing, place) => {
  expect(placeOf(thing, (value) => value === 'E1')).toBe(place)
})
