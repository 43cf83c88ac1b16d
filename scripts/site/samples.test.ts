import { expect, test } from 'vitest'
import { readApis } from './fixture.ts'
import { samplesOf } from './samples.ts'

const apis = readApis()

function sourceOf(id: string, operationId: string, label: string): string | undefined {
  const api = apis.find((one) => one.id === id)
  const operation = api?.operations.find((one) => one.id === operationId)
  return api && operation && samplesOf(api.id, operation).find((sample) => sample.label === label)?.source
}

test.each([
  ['lambda', 'Invoke', "lambda.invoke({ functionName: 'checkout', payload: { cart: 42, currency: 'EUR' } })"],
  ['lambda', 'InvokeWithResponseStream', "unwrap(await lambda.invokeStream({ functionName: 'checkout', "],
  ['lambda', 'ListFunctions', "lambda.call('ListFunctions')"],
  ['fc2', 'GetService', "fc2.call('GetService', { path: { serviceName: 'orders' } })"],
  ['fc3', 'CreateTrigger', "    triggerConfig: { authType: 'function', "],
  ['fc-http-trigger', 'InvokeGet', "trigger.invoke({ method: 'GET', path: '/orders' })"],
])('%s %s by the client', (id, operation, call) => {
  expect(sourceOf(id, operation, 'TypeScript')).toContain(call)
})

test('JSON text stays text for curl', () => {
  expect(sourceOf('fc3', 'CreateTrigger', 'curl')).toContain(String.raw`"triggerConfig":"{\"authType\":\"function\",`)
})

test('no example leaves a placeholder', () => {
  for (const { id, operations } of apis)
    for (const operation of operations)
      for (const { source } of samplesOf(id, operation)) expect(source).not.toMatch(/undefined|\[object|%7B|\/\{/)
})
