import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations as cloudbase } from '../generated/operations/cloudbase.ts'
import { operations as trigger } from '../generated/operations/fc-http-trigger.ts'
import { operations as fc2 } from '../generated/operations/fc2.ts'
import { operations as fc3 } from '../generated/operations/fc3.ts'
import { operations as lambda } from '../generated/operations/lambda.ts'
import { encodePath, type Operation } from './encode.ts'
import { compileRoutes, matchRoute } from './route.ts'

describe('matchRoute', () => {
  const routes = compileRoutes({
    list: { method: 'GET', path: '/functions' },
    invoke: { method: 'POST', path: '/functions/{name}/invocations' },
    page: { method: 'GET', path: '/web/{name}/{path}' },
    dotted: { method: 'GET', path: '/v1.0/info' },
  })

  it.each([
    ['GET', '/functions', { name: 'list', parameters: {} }],
    ['POST', '/functions/a%2Fb/invocations', { name: 'invoke', parameters: { name: 'a/b' } }],
    ['GET', '/web/shop/orders/42', { name: 'page', parameters: { name: 'shop', path: 'orders/42' } }],
    ['GET', '/web/shop/', { name: 'page', parameters: { name: 'shop', path: '' } }],
    ['POST', '/functions/%E0%A4%A/invocations', { name: 'invoke', parameters: { name: '%E0%A4%A' } }],
  ])('finds %s %s', (method, path, expected) => {
    expect(matchRoute(routes, method, path)).toEqual(expected)
  })

  it.each([
    ['another method', 'POST', '/functions'],
    ['a longer path', 'GET', '/functions/'],
    ['an empty segment', 'POST', '/functions//invocations'],
    ['a slash in a segment', 'POST', '/functions/a/b/invocations'],
    ['a dot of the template that is another character', 'GET', '/v1x0/info'],
    ['something before the path', 'GET', '/x/functions'],
  ])('finds nothing for %s', (_, method, path) => {
    expect(matchRoute(routes, method, path)).toBeUndefined()
  })
})

const isPlain = (text: string) => text !== '.' && text !== '..'
const segment = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(isPlain)
const subPath = fc
  .array(
    segment.filter((text) => !text.includes('/')),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('/'))

describe.each(Object.entries({ lambda, fc3, fc2, 'fc-http-trigger': trigger, cloudbase }))('the routes of %s', (_, operations) => {
  const routes = compileRoutes<string>(operations)

  it.each(Object.entries<Operation>(operations))(
    'lead the encoded path of %s back to it and to its parameters',
    (name, { method, path }) => {
      const names = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string)
      const values = fc.record(Object.fromEntries(names.map((key) => [key, key === 'path' ? subPath : segment])))
      fc.assert(
        fc.property(values, (parameters) => {
          expect(matchRoute(routes, method, encodePath(path, parameters))).toEqual({ name, parameters: { ...parameters } })
        }),
        { numRuns: 30 },
      )
    },
  )
})
