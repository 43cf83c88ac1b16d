import { type FaasError, type Fc2Client, type Fc3Client, type Paginator, unwrap } from 'faas-contracts'
import { packageCode } from 'faas-contracts/code'
import { assertType, describe, expectTypeOf, it } from 'vitest'

declare const fc3: Fc3Client
declare const fc2: Fc2Client

const path = { functionName: 'checkout' }
type CreateFunction = Parameters<typeof createFunction>[0]
const createFunction = (body: NonNullable<Parameters<typeof fc3.call<'CreateFunction'>>[1]>['body']) => fc3.call('CreateFunction', { body })

describe('a trigger', () => {
  it('has the configuration of its type', () => {
    fc3.call('CreateTrigger', {
      path,
      body: { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } },
    })
    fc3.call('CreateTrigger', {
      path,
      // @ts-expect-error a timer has no methods
      body: { triggerName: 'tick', triggerType: 'timer', triggerConfig: { methods: ['GET'] } },
    })
    // @ts-expect-error types are in lower case on the wire
    fc3.call('CreateTrigger', { path, body: { triggerName: 'tick', triggerType: 'Timer', triggerConfig: {} } })
  })

  it('takes any pattern of EventBridge', () => {
    const eventRuleFilterPattern = { source: ['acs.oss'], type: ['oss:BucketCreated:PutBucket'] }
    const body = { triggerName: 'bus', triggerType: 'eventbridge' as const, triggerConfig: { eventRuleFilterPattern } }
    assertType(fc3.call('CreateTrigger', { path, body }))
    assertType(fc2.call('CreateTrigger', { path: { ...path, serviceName: 's' }, body }))
  })

  it('tells its type and with it its configuration', async () => {
    const trigger = unwrap(await fc2.call('GetTrigger', { path: { serviceName: 's', functionName: 'f', triggerName: 't' } }))
    if (trigger.triggerType === 'timer') expectTypeOf(trigger.triggerConfig?.cronExpression).toEqualTypeOf<string | undefined>()
    if (trigger.triggerType === 'http') expectTypeOf(trigger.urlInternet).toEqualTypeOf<string | undefined>()
    // @ts-expect-error only an HTTP trigger has an address
    if (trigger.triggerType === 'timer') trigger.urlInternet
  })
})

describe('an open enumeration', () => {
  it('takes a runtime that is not out yet', () => {
    assertType<CreateFunction>({ functionName: 'f', handler: 'index.handler', runtime: 'nodejs99' })
    // @ts-expect-error but not what is no text
    assertType<CreateFunction>({ functionName: 'f', handler: 'index.handler', runtime: 20 })
  })

  it('keeps its known values, so that they complete', () => {
    type Known<T> = T extends string ? (string extends T ? never : T) : never
    expectTypeOf<'nodejs20'>().toExtend<Known<CreateFunction['runtime']>>()
  })
})

it('each operation has its own codes', async () => {
  const created = await fc2.call('CreateService', { body: { serviceName: 'shop' } })
  if (created.ok) return
  type Literals<T> = T extends FaasError<infer _, infer Code> ? Code : never
  expectTypeOf<'ServiceAlreadyExists'>().toExtend<Literals<typeof created.error>>()
  expectTypeOf<'TriggerNotFound'>().not.toExtend<Literals<typeof created.error>>()
})

describe('paginate', () => {
  it('gives typed pages and entries', async () => {
    const list = fc3.paginate('ListFunctions', { query: { limit: 10 } })
    expectTypeOf(list).toExtend<Paginator<unknown, unknown>>()
    for await (const page of list) expectTypeOf(page.nextToken).toEqualTypeOf<string | undefined>()
    for await (const { functionName } of list.items()) expectTypeOf(functionName).toEqualTypeOf<string | undefined>()
  })

  it('knows the operations that have pages, and what they need', () => {
    // @ts-expect-error it reads one thing
    fc3.paginate('GetFunction', { path })
    // @ts-expect-error the function is missing
    fc3.paginate('ListTriggers')
  })
})

it('a package of code is what both generations take', async () => {
  const { code } = await packageCode('./dist')
  fc3.call('CreateFunction', { body: { functionName: 'f', runtime: 'nodejs20', handler: 'index.handler', code } })
  fc2.call('CreateFunction', {
    path: { serviceName: 's' },
    body: { functionName: 'f', runtime: 'nodejs20', handler: 'index.handler', code },
  })
})
