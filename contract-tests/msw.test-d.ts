import { failWith, handlers, replayHandlers } from 'faas-contracts/msw'
import { type CodeOf, type OperationOf, type Replay, rule, type ScriptRule } from 'faas-contracts/replay'
import type { HttpHandler } from 'msw'
import { describe, expectTypeOf, it } from 'vitest'

describe('failWith', () => {
  it('takes the codes that the operation documents', () => {
    expectTypeOf(failWith('lambda', 'Invoke', 'TooManyRequestsException')).toEqualTypeOf<HttpHandler>()
    failWith('fc3', 'CreateFunction', 'FunctionAlreadyExists', { times: 1 })
    // @ts-expect-error CloudBase's
    failWith('lambda', 'Invoke', 'FUNCTION_TIME_LIMIT_EXCEEDED')
    // @ts-expect-error documented for Invoke only
    failWith('lambda', 'ListFunctions', 'EC2ThrottledException')
    // @ts-expect-error Function Compute's
    failWith('lambda', 'InvokeFunction', 'ServiceException')
    // @ts-expect-error an api id
    failWith('s3', 'Invoke', 'ServiceException')
  })
})

describe('rule', () => {
  it('takes the codes that the operation documents', () => {
    const answers = ['TooManyRequestsException', { error: 'ServiceException', delay: 10 }, { fault: 'reset' }, 'ok'] as const
    expectTypeOf(rule('lambda', 'Invoke', { functionName: 'checkout', answers })).toEqualTypeOf<ScriptRule>()
    // @ts-expect-error Function Compute's
    rule('lambda', 'Invoke', { answers: ['ResourceExhausted'] })
    // @ts-expect-error Function Compute's
    rule('lambda', 'Invoke', { answers: [{ error: 'ResourceExhausted' }] })
    // @ts-expect-error no fault
    rule('lambda', 'Invoke', { answers: [{ fault: 'flood' }] })
  })

  it('names operations and codes', () => {
    expectTypeOf<OperationOf<'lambda'>>().toEqualTypeOf<'Invoke' | 'InvokeAsync' | 'InvokeWithResponseStream' | 'ListFunctions'>()
    expectTypeOf<'HTML_503'>().toExtend<CodeOf<'lambda', 'ListFunctions'>>()
  })
})

it('handlers come with their engine', () => {
  expectTypeOf(handlers()).toEqualTypeOf<HttpHandler[]>()
  expectTypeOf(replayHandlers().replay).toEqualTypeOf<Replay>()
  expectTypeOf(replayHandlers({ triggers: { 'https://orders.example.com': 'orders' } }).handlers).toEqualTypeOf<HttpHandler[]>()
})
