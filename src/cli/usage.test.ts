import { expect, test } from 'vitest'
import { nearest } from '../nearest.ts'
import { inOptions, oneOf, UsageError } from './usage.ts'

const APIS = ['lambda', 'fc3', 'fc2', 'fc-http-trigger', 'cloudbase']

test.each([
  ['lamda', ['lambda']],
  ['LAMBDA', ['lambda']],
  ['trigger', ['fc-http-trigger']],
  ['fc4', ['fc3', 'fc2']],
  ['azure', []],
])('near %s are %j', (given, near) => {
  expect(nearest(given, APIS)).toEqual(near)
})

test('a name that is not there shows what is near, or a short list of what there is', () => {
  expect(oneOf('API', 'fc3', APIS, 'help')).toBe('fc3')
  expect(() => oneOf('API', 'azure', APIS, 'help')).toThrow(
    new UsageError(`There is no API "azure"; there are ${APIS.join(', ')}.`, 'help'),
  )
  const codes = Array.from({ length: 40 }, (_, i) => `Code${i}`)
  expect(() => oneOf('code', 'Unrelated', codes, 'help')).toThrow('There is no code "Unrelated".')
})

test('of a refusal to make a client only the reason is shown', () => {
  expect(inOptions('lambda create: INVALID_INPUT: `region` must be a region.')).toBe('--region must be a region.')
})

test('a message of the library names the options, and leaves alone what is none', () => {
  expect(inOptions('`serviceName` is missing: give it, or a `baseUrl`; not `__proto__` or `schema`.')).toBe(
    '--service is missing: give it, or a --base-url; not `__proto__` or `schema`.',
  )
})
