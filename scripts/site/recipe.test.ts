import { expect, test } from 'vitest'
import { readApis } from './fixture.ts'
import { recipeOf, reportOf, request } from './recipe.ts'

const apis = readApis()

function entryOf(id: string, name: string) {
  const entry = apis.find((api) => api.id === id)?.entries.find((e) => e.name === name)
  if (!entry) throw new Error(`${id} has no ${name}`)
  return entry
}

test.each([
  ['lambda', 'TooManyRequestsException', '/2015-03-31/functions/replay--TooManyRequestsException/invocations'],
  ['fc3', 'ResourceExhausted', '/2023-03-30/functions/replay--ResourceExhausted/invocations'],
  ['fc-http-trigger', 'ResourceExhausted', '/fc-http-trigger/replay--ResourceExhausted/'],
  ['cloudbase', 'FUNCTION_NOT_FOUND', '/v1/functions/replay--FUNCTION_NOT_FOUND'],
])('%s %s is replayed by the name of a function', (id, name, path) => {
  expect(recipeOf(entryOf(id, name)).byName?.path).toBe(path)
})

test('the curl lines are complete', () => {
  const { byName, byHeader } = recipeOf(entryOf('lambda', 'TooManyRequestsException'))
  const rest = "-H 'Content-Type: application/json' \\\n  -d '{}'"
  const functions = 'http://127.0.0.1:4010/2015-03-31/functions'
  expect(byName?.curl).toBe(`curl -i -X POST '${functions}/replay--TooManyRequestsException/invocations' \\\n  ${rest}`)
  expect(byHeader.curl).toBe(
    `curl -i -X POST '${functions}/checkout/invocations' \\\n  -H 'Prefer: code=429, example=TooManyRequestsException' \\\n  ${rest}`,
  )
})

test('a quote in a body does not end the text of the shell', () => {
  const { operation } = recipeOf(entryOf('lambda', 'TooManyRequestsException'))
  expect(request('lambda', { ...operation, body: "it's" }, 'checkout').curl).toContain(String.raw`-d '"it'\''s"'`)
})

test('an operation without a function in its path is replayed by the header alone', () => {
  const { byName, typescript } = recipeOf(entryOf('fc3', 'FunctionAlreadyExists'))
  expect(byName).toBeUndefined()
  expect(typescript).toContain("headers: { Prefer: 'code=409, example=FunctionAlreadyExists' }")
})

test('no recipe leaves a placeholder', () => {
  for (const { entries } of apis)
    for (const entry of entries) {
      const { byName, byHeader } = recipeOf(entry)
      expect(`${byName?.path} ${byHeader.path}`).not.toMatch(/[{}]|%7B|undefined\/|\[object/)
    }
})

test.each([
  ['no', 'backoff', true, true, true],
  ['unknown', 'backoff', false, false, true],
  ['yes', 'backoff', false, false, false],
  ['no', 'no', false, false, false],
  ['no', 'after-wait', true, true, true],
] as const)('executed %s with retry %s', (executed, retry, retryable, repeated, repeatedIfIdempotent) => {
  const entry = { ...entryOf('lambda', 'TooManyRequestsException'), executed, retry }
  expect(reportOf(entry)).toMatchObject({ retryable, repeated, repeatedIfIdempotent })
})
