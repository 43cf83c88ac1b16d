import { expect, test } from 'vitest'
import { answers as fc2 } from '../../generated/answers/fc2.ts'
import { answers as lambda } from '../../generated/answers/lambda.ts'
import type { Shape } from './answers.ts'
import { compareHeader, compareShape } from './shape.ts'

const SCHEMAS: Record<string, Shape> = {
  Node: { type: 'object', required: ['name'], properties: { name: { type: 'string', pattern: '^[a-z]+$' }, next: { $ref: 'Node' } } },
}
const NODE: Shape = { $ref: 'Node' }

test.each<[value: unknown, shape: Shape, where: string[]]>([
  [{ name: 'a', next: { name: 'b' }, new: 1 }, NODE, []],
  [{ name: 'a', next: { name: 'B' } }, NODE, ['body.next.name']],
  [{ next: null }, NODE, ['body.name', 'body.next']],
  [[], NODE, ['body']],
  [7, { type: ['string', 'null'] }, ['body']],
  [null, { type: ['string', 'null'] }, []],
  [1.5, { type: 'integer' }, ['body']],
  ['x', { enum: ['y', 'z'] }, ['body']],
  ['x', { const: 'y' }, ['body']],
  [[{ name: 'a' }, {}], { type: 'array', items: NODE }, ['body[1].name']],
  ['x', { anyOf: [NODE, { type: 'string' }] }, []],
  [7, { anyOf: [NODE, { type: 'string' }] }, ['body']],
  [{}, { allOf: [NODE, { required: ['id'] }] }, ['body.name', 'body.id']],
])('%j against %j', (value, shape, where) => {
  expect(compareShape('body', value, shape, SCHEMAS).map(({ what }) => what)).toEqual(where)
})

test('a difference never shows the value', () => {
  const secret = 'PAYLOAD-CANARY'
  for (const shape of [{ type: 'integer' }, { enum: ['a'] }, { const: 'a' }, { pattern: '^a$' }, { anyOf: [{ type: 'integer' }] }])
    expect(JSON.stringify(compareShape('body', secret, shape, {}))).not.toContain(secret)
})

test('a value without end and a list with a fault in every item are bounded', () => {
  let value: unknown = { name: 7 }
  for (let depth = 0; depth < 10_000; depth++) value = { name: 'a', next: value }
  expect(compareShape('body', value, NODE, SCHEMAS)).toEqual([])
  const either: Record<string, Shape> = { Node: { anyOf: [{ type: 'object', properties: { next: { $ref: 'Node' } } }, { type: 'null' }] } }
  expect(compareShape('body', value, NODE, either)).toEqual([])
  expect(compareShape('body', new Array(100_000).fill(7), { items: NODE }, SCHEMAS)).toHaveLength(20)
})

test('a header is text, also where its schema says number', () => {
  expect(compareHeader('x-fc-max-memory-usage', '12.5', { type: 'number' }, {})).toEqual([])
  expect(compareHeader('x-fc-max-memory-usage', 'much', { type: 'number' }, {})).toMatchObject([{ what: 'header x-fc-max-memory-usage' }])
})

test('the compiled schemas hold: every pattern compiles and every reference leads somewhere', () => {
  const seen = { patterns: 0, references: 0 }
  for (const { schemas, responses } of [lambda, fc2])
    JSON.stringify([schemas, responses], (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string' && new RegExp(value)) seen.patterns++
      if (key === '$ref') {
        expect(schemas).toHaveProperty([String(value)])
        seen.references++
      }
      return value
    })
  expect(seen.patterns).toBeGreaterThan(3)
  expect(seen.references).toBeGreaterThan(50)
})
