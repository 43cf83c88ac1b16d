import { type } from 'arktype'
import {
  type CloudBaseClient,
  createCloudBaseClient,
  createFcHttpTriggerClient,
  createLambdaClient,
  type ErrorKind,
  type FaasError,
  type Fc2Client,
  type Fc3Client,
  type FcHttpTriggerClient,
  type Fetch,
  isFaasError,
  type LambdaClient,
  type LambdaInvokeCode,
  type Metrics,
  type Result,
  unwrap,
} from 'faas-contracts'
import { createFc3Client } from 'faas-contracts/fc3'
import { createReplay } from 'faas-contracts/replay'
import * as v from 'valibot'
import { assertType, describe, expectTypeOf, it } from 'vitest'
import { z } from 'zod'

interface Cart {
  cart: number
}
interface Receipt {
  total: number
}

declare const lambda: LambdaClient
declare const fc3: Fc3Client
declare const fc2: Fc2Client
declare const trigger: FcHttpTriggerClient
declare const cloudbase: CloudBaseClient
declare const result: Result<Receipt, 'lambda', LambdaInvokeCode>
declare const error: FaasError<'lambda', LambdaInvokeCode>

describe('a result', () => {
  it('narrows by ok', () => {
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<Receipt>()
      expectTypeOf(result.error).toEqualTypeOf<undefined>()
      expectTypeOf(result.status).toEqualTypeOf<number>()
      expectTypeOf(result.response).toEqualTypeOf<Response>()
      expectTypeOf(result.metrics).toEqualTypeOf<Metrics | undefined>()
    } else {
      expectTypeOf(result.error).toEqualTypeOf<FaasError<'lambda', LambdaInvokeCode>>()
      expectTypeOf(result.data).toEqualTypeOf<undefined>()
      expectTypeOf(result.status).toEqualTypeOf<number | undefined>()
      expectTypeOf(result.response).toEqualTypeOf<Response | undefined>()
    }
  })

  it('keeps its data from being used before ok is asked', () => {
    // @ts-expect-error data may be undefined
    result.data.total
    // @ts-expect-error there may be no error
    result.error.code
  })

  it('can not be changed', () => {
    // @ts-expect-error ok is readonly
    result.ok = true
  })

  it('is unwrapped to its data', () => {
    expectTypeOf(unwrap(result)).toEqualTypeOf<Receipt>()
  })
})

describe('the code of an error', () => {
  type Literals<Text> = Text extends string ? (string extends Text ? never : Text extends string & {} ? Text : never) : never

  it('completes to the documented codes of the operation and to those of the client', () => {
    expectTypeOf<'TooManyRequestsException'>().toExtend<Literals<typeof error.code>>()
    expectTypeOf<'TIMEOUT'>().toExtend<Literals<typeof error.code>>()
    expectTypeOf<'ThisCodeIsNotDocumented'>().not.toExtend<LambdaInvokeCode>()
  })

  it('has only the codes that the operation documents', () => {
    expectTypeOf<'KMSDisabledException'>().toExtend<LambdaInvokeCode>()
    type ListCode = Awaited<ReturnType<typeof list>> extends Result<unknown, 'lambda', infer Code> ? Code : never
    const list = () => lambda.call('ListFunctions')
    expectTypeOf<'AccessDeniedException'>().toExtend<ListCode>()
    expectTypeOf<'KMSDisabledException'>().not.toExtend<ListCode>()
  })

  it('stays open to codes that nobody documented', () => {
    assertType<boolean>(error.code === 'SomethingNewException')
    assertType<typeof error.code>('SomethingNewException')
    expectTypeOf(error.code).toExtend<string>()
  })

  it('is no number', () => {
    // @ts-expect-error a code is text
    assertType<boolean>(error.code === 429)
  })
})

describe('the kind of an error', () => {
  const unreachable = (value: never): never => value

  it('is used up by a switch with all cases', () => {
    const advice = (kind: ErrorKind): string => {
      switch (kind) {
        case 'request':
        case 'auth':
        case 'not-found':
        case 'conflict':
        case 'throttled':
        case 'quota':
        case 'configuration':
        case 'function':
        case 'system':
        case 'network':
        case 'timeout':
        case 'aborted':
        case 'protocol':
          return kind
        default:
          return unreachable(kind)
      }
    }
    expectTypeOf(advice).returns.toEqualTypeOf<string>()
  })

  it('is not used up by a switch that misses one', () => {
    const advice = (kind: ErrorKind): string => {
      switch (kind) {
        case 'request':
        case 'auth':
        case 'not-found':
        case 'conflict':
        case 'throttled':
        case 'quota':
        case 'configuration':
        case 'function':
        case 'system':
        case 'network':
        case 'timeout':
        case 'aborted':
          return kind
        default:
          // @ts-expect-error protocol is missing
          return unreachable(kind)
      }
    }
    expectTypeOf(advice).returns.toEqualTypeOf<string>()
  })

  it('has no other words', () => {
    // @ts-expect-error there is no such kind
    assertType<boolean>(error.kind === 'throttling')
    // @ts-expect-error there is no such answer
    assertType<boolean>(error.executed === 'maybe')
  })
})

describe('isFaasError', () => {
  it('narrows anything that was caught, and to one API', () => {
    const caught: unknown = null
    if (isFaasError(caught)) expectTypeOf(caught.kind).toEqualTypeOf<ErrorKind>()
    if (isFaasError(caught, 'fc3')) expectTypeOf(caught.api).toEqualTypeOf<'fc3'>()
    // @ts-expect-error there is no such API
    isFaasError(caught, 'azure')
  })

  it('completes the code to those of the API, and stays open', () => {
    const caught: unknown = null
    if (!isFaasError(caught, 'cloudbase')) return
    type Known<Text> = Text extends string ? (string extends Text ? never : Text) : never
    expectTypeOf<'EXCEED_AUTHORITY'>().toExtend<Known<typeof caught.code>>()
    expectTypeOf<'TIMEOUT'>().toExtend<Known<typeof caught.code>>()
    expectTypeOf<'KMSDisabledException'>().not.toExtend<Known<typeof caught.code>>()
    assertType<typeof caught.code>('SOMETHING_NEW')
  })
})

describe('invoke', () => {
  it('gives the data that the caller names, else unknown', async () => {
    expectTypeOf(unwrap(await lambda.invoke<Receipt>({ functionName: 'checkout' }))).toEqualTypeOf<Receipt>()
    expectTypeOf(unwrap(await lambda.invoke({ functionName: 'checkout' }))).toEqualTypeOf<unknown>()
    expectTypeOf(unwrap(await fc3.invoke<Receipt>({ functionName: 'checkout' }))).toEqualTypeOf<Receipt>()
    expectTypeOf(unwrap(await trigger.invoke<Receipt>())).toEqualTypeOf<Receipt>()
    expectTypeOf(unwrap(await cloudbase.invoke<Receipt>({ functionName: 'checkout' }))).toEqualTypeOf<Receipt>()
  })

  it('gives an error with the codes of its own API', async () => {
    const { error } = await lambda.invoke({ functionName: 'checkout' })
    expectTypeOf(error).toEqualTypeOf<FaasError<'lambda', LambdaInvokeCode> | undefined>()
  })

  it('has no data when it does not wait for the function', async () => {
    expectTypeOf(unwrap(await lambda.invoke({ functionName: 'f', invocationType: 'async' }))).toEqualTypeOf<undefined>()
    expectTypeOf(unwrap(await lambda.invoke({ functionName: 'f', invocationType: 'dry-run' }))).toEqualTypeOf<undefined>()
    expectTypeOf(unwrap(await fc3.invoke({ functionName: 'f', invocationType: 'async' }))).toEqualTypeOf<undefined>()
    expectTypeOf(unwrap(await fc2.invoke({ serviceName: 's', functionName: 'f', invocationType: 'async' }))).toEqualTypeOf<undefined>()
  })

  it('does not promise data that never comes when the caller names some', async () => {
    expectTypeOf(unwrap(await lambda.invoke<Receipt>({ functionName: 'f', invocationType: 'async' }))).toEqualTypeOf<undefined>()
  })

  it('may have no data when it is not known whether it waits', async () => {
    const invocationType = 'async' as 'sync' | 'async'
    expectTypeOf(unwrap(await lambda.invoke<Receipt>({ functionName: 'f', invocationType }))).toEqualTypeOf<Receipt | undefined>()
    expectTypeOf(unwrap(await fc3.invoke<Receipt>({ functionName: 'f', invocationType }))).toEqualTypeOf<Receipt | undefined>()
    expectTypeOf(unwrap(await trigger.invoke<Receipt>({ invocationType }))).toEqualTypeOf<Receipt | undefined>()
    expectTypeOf(unwrap(await trigger.invoke<Receipt>({ invocationType: 'async' }))).toEqualTypeOf<undefined>()
    expectTypeOf(unwrap(await trigger.invoke<Receipt>({ invocationType: 'sync' }))).toEqualTypeOf<Receipt>()
  })

  it('knows dry-run on AWS Lambda only', () => {
    assertType(lambda.invoke({ functionName: 'f', invocationType: 'dry-run' }))
    // @ts-expect-error no dry-run
    fc3.invoke({ functionName: 'f', invocationType: 'dry-run' })
    // @ts-expect-error no dry-run
    fc2.invoke({ serviceName: 's', functionName: 'f', invocationType: 'dry-run' })
    // @ts-expect-error no dry-run
    trigger.invoke({ invocationType: 'dry-run' })
    // @ts-expect-error no dry-run
    cloudbase.invoke({ functionName: 'f', invocationType: 'dry-run' })
  })

  it('knows no asynchronous calls of CloudBase', async () => {
    // @ts-expect-error no async
    cloudbase.invoke({ functionName: 'f', invocationType: 'async' })
    // Nor an overload for them, which editors would show and errors would name.
    const invocationType = undefined as never
    expectTypeOf(unwrap(await cloudbase.invoke<Receipt>({ functionName: 'f', invocationType }))).toEqualTypeOf<Receipt>()
  })

  it('requires what the cloud requires', () => {
    // @ts-expect-error functionName is missing
    lambda.invoke({})
    // @ts-expect-error serviceName is missing
    fc2.invoke({ functionName: 'f' })
    // @ts-expect-error a trigger has no functionName
    trigger.invoke({ functionName: 'f' })
  })

  it("refuses another cloud's options", () => {
    // @ts-expect-error clientContext is AWS Lambda's
    fc3.invoke({ functionName: 'f', clientContext: {} })
    // @ts-expect-error asyncTaskId is Function Compute's
    lambda.invoke({ functionName: 'f', asyncTaskId: 't' })
    // @ts-expect-error webFunction is CloudBase's
    lambda.invoke({ functionName: 'f', webFunction: true })
    // @ts-expect-error a client context is an object
    lambda.invoke({ functionName: 'f', clientContext: 'x' })
  })
})

interface Functions {
  checkout: { input: Cart; output: Receipt }
  ping: { output: string }
  log: { input: { line: string } }
  greet: { input?: { name: string }; output: string }
}

describe('a map of functions, as an interface', () => {
  const shop = createLambdaClient<Functions>({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })

  it('types payload and data by the name', async () => {
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'checkout', payload: { cart: 42 } }))).toEqualTypeOf<Receipt>()
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'ping' }))).toEqualTypeOf<string>()
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'log', payload: { line: 'x' } }))).toEqualTypeOf<unknown>()
  })

  it('refuses a wrong payload, a missing one and an unknown name', () => {
    // @ts-expect-error cart is a number
    shop.invoke({ functionName: 'checkout', payload: { cart: '42' } })
    // @ts-expect-error payload is missing
    shop.invoke({ functionName: 'checkout' })
    // @ts-expect-error there is no such function
    shop.invoke({ functionName: 'chekout', payload: { cart: 42 } })
  })

  it('lets an optional payload be left out, and nothing else be sent in its place', async () => {
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'greet' }))).toEqualTypeOf<string>()
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'greet', payload: { name: 'x' } }))).toEqualTypeOf<string>()
    // @ts-expect-error name is text
    shop.invoke({ functionName: 'greet', payload: { name: 7 } })
  })

  it('checks the payload of a call that is not waited for, too', async () => {
    const queued = await shop.invoke({ functionName: 'checkout', payload: { cart: 42 }, invocationType: 'async' })
    expectTypeOf(unwrap(queued)).toEqualTypeOf<undefined>()
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'ping', invocationType: 'async' }))).toEqualTypeOf<undefined>()
    const either = 'async' as 'sync' | 'async'
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'ping', invocationType: either }))).toEqualTypeOf<string | undefined>()
    // @ts-expect-error cart is a number
    shop.invoke({ functionName: 'checkout', payload: { cart: '42' }, invocationType: 'async' })
  })
})

describe('a map of functions, as a type', () => {
  type Shop = { checkout: { input: Cart; output: Receipt } }
  const shop = createFc3Client<Shop>({ region: 'cn-hangzhou', credentials: { accessKeyId: 'a', accessKeySecret: 'b' } })

  it('types payload and data by the name', async () => {
    expectTypeOf(unwrap(await shop.invoke({ functionName: 'checkout', payload: { cart: 42 } }))).toEqualTypeOf<Receipt>()
    // @ts-expect-error cart is a number
    shop.invoke({ functionName: 'checkout', payload: { cart: '42' } })
  })
})

describe('call', () => {
  it('takes what the document takes', () => {
    assertType(lambda.call('Invoke', { path: { FunctionName: 'f' }, query: { Qualifier: '1' }, header: { 'X-Amz-Log-Type': 'Tail' } }))
    assertType(lambda.call('ListFunctions'))
    assertType(lambda.call('ListFunctions', { query: { MaxItems: 50 } }, { timeout: 1000 }))
    assertType(fc3.call('CreateFunction', { body: { functionName: 'f', runtime: 'nodejs20', handler: 'index.handler' } }))
    assertType(trigger.call('InvokeGet', { path: { path: 'orders/42' } }))
    assertType(cloudbase.call('functions-post', { path: { name: 'checkout' }, body: { a: 1 } }))
  })

  it('refuses an operation that no document has, or another one has', () => {
    // @ts-expect-error there is no such operation
    lambda.call('Invok', { path: { FunctionName: 'f' } })
    // @ts-expect-error CreateFunction is not in the document of lambda
    lambda.call('CreateFunction', {})
  })

  it('requires the parameters of the path', () => {
    // @ts-expect-error the input is missing
    lambda.call('Invoke')
    // @ts-expect-error path is missing
    lambda.call('Invoke', {})
    // @ts-expect-error FunctionName is missing
    lambda.call('Invoke', { path: {} })
    // @ts-expect-error taskId is missing
    fc3.call('GetAsyncTask', { path: { functionName: 'f' } })
  })

  it('refuses what the document does not allow', () => {
    // @ts-expect-error MaxItems is a number
    lambda.call('ListFunctions', { query: { MaxItems: '50' } })
    // @ts-expect-error there is no such log type
    lambda.call('Invoke', { path: { FunctionName: 'f' }, header: { 'X-Amz-Log-Type': 'Head' } })
    // @ts-expect-error there is no such parameter
    lambda.call('ListFunctions', { query: { maxItems: 50 } })
    // @ts-expect-error functionName is missing
    fc3.call('CreateFunction', { body: { runtime: 'nodejs20', handler: 'index.handler' } })
  })

  it('gives what the document answers', async () => {
    const page = unwrap(await lambda.call('ListFunctions'))
    expectTypeOf(page.NextMarker).toEqualTypeOf<string | null | undefined>()
    const created = unwrap(await fc3.call('GetFunction', { path: { functionName: 'f' } }))
    expectTypeOf(created?.functionName).toEqualTypeOf<string | undefined>()
    // @ts-expect-error there is no such field
    page.Function
  })
})

describe('options', () => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }

  it('take credentials as a value or as a function', () => {
    assertType(createLambdaClient({ region: 'us-east-1', credentials }))
    assertType(createLambdaClient({ region: 'us-east-1', credentials: () => credentials }))
    assertType(createLambdaClient({ region: 'us-east-1', credentials: async () => ({ ...credentials, sessionToken: undefined }) }))
    // @ts-expect-error accessKeySecret is Alibaba Cloud's word
    createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', accessKeySecret: 'b' } })
    // @ts-expect-error region is missing
    createLambdaClient({ credentials })
  })

  it('may be undefined where they may be left out, so that a variable of the environment fits', () => {
    const missing = undefined as string | undefined
    const signal = undefined as AbortSignal | undefined
    assertType(createLambdaClient({ region: 'us-east-1', credentials, baseUrl: missing }))
    assertType(createCloudBaseClient({ envId: missing, region: missing, credentials: { accessToken: 'a' } }))
    assertType(lambda.invoke({ functionName: 'f', qualifier: missing, invocationType: undefined }, { signal, timeout: undefined }))
    assertType(fc2.invoke({ serviceName: 's', functionName: 'f', qualifier: missing }, { responseType: undefined }))
    assertType(trigger.invoke({ path: missing, contentType: missing }))
    assertType(fc3.call('ListFunctions', { query: { prefix: missing } }))
    assertType(createReplay({ seed: undefined }))
    // @ts-expect-error but not what is required
    fc3.call('GetFunction', { path: { functionName: missing } })
  })

  it('take false for no timeout, but not for no attemptTimeout', () => {
    assertType(lambda.invoke({ functionName: 'f' }, { timeout: false }))
    // @ts-expect-error an attemptTimeout is a number
    lambda.invoke({ functionName: 'f' }, { attemptTimeout: false })
    // @ts-expect-error there is no such option
    lambda.invoke({ functionName: 'f' }, { retries: 3 })
  })

  it('take the fetch of the runtime and of a replay', () => {
    assertType<Fetch>((request) => globalThis.fetch(request))
    assertType<Fetch>(globalThis.fetch)
    assertType<Fetch>(createReplay().fetch)
  })
})

describe('api', () => {
  it('is typed by the paths of the document', async () => {
    const { data } = await lambda.api.GET('/2015-03-31/functions', { params: { query: { MaxItems: 1 } } })
    expectTypeOf(data?.NextMarker).toEqualTypeOf<string | null | undefined>()
    // @ts-expect-error there is no such path
    lambda.api.GET('/2015-03-31/function')
  })
})

describe('data that a schema checks', () => {
  const schema = z.object({ total: z.number(), at: z.string().transform((text) => new Date(text)) })
  interface Checked {
    total: number
    at: Date
  }

  it('is of the type that the schema gives out', async () => {
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
    expectTypeOf(unwrap(await lambda.invoke({ functionName: 'checkout' }, { schema }))).toEqualTypeOf<Checked>()
    const named = createFc3Client<{ checkout: { input: { cart: number }; output: unknown } }>({
      credentials: { accessKeyId: 'a', accessKeySecret: 'b' },
    })
    expectTypeOf(unwrap(await named.invoke({ functionName: 'checkout', payload: { cart: 1 } }, { schema }))).toEqualTypeOf<Checked>()
    // @ts-expect-error the payload is checked all the same
    void named.invoke({ functionName: 'checkout', payload: { cart: '1' } }, { schema })
    const trigger = createFcHttpTriggerClient({ baseUrl: 'https://example.com' })
    expectTypeOf(unwrap(await trigger.invoke({}, { schema }))).toEqualTypeOf<Checked>()
    expectTypeOf(unwrap(await trigger.invoke({}, { schema: v.object({ n: v.number() }) }))).toEqualTypeOf<{ n: number }>()
    const ark = type({ total: 'number', at: 'string.date.parse' })
    expectTypeOf(unwrap(await lambda.invoke({ functionName: 'checkout' }, { schema: ark }))).toEqualTypeOf<Checked>()
    expectTypeOf(unwrap(await named.invoke({ functionName: 'checkout', payload: { cart: 1 } }, { schema: ark }))).toEqualTypeOf<Checked>()
    expectTypeOf(unwrap(await trigger.invoke({}, { schema: ark }))).toEqualTypeOf<Checked>()
    // @ts-expect-error there is no data to check
    void lambda.invoke({ functionName: 'checkout', invocationType: 'async' }, { schema })
    // @ts-expect-error not a schema
    void lambda.invoke({ functionName: 'checkout' }, { schema: { parse() {} } })
  })

  it('is a stream of bytes when it was asked for', async () => {
    const trigger = createFcHttpTriggerClient({ baseUrl: 'https://example.com' })
    const stream = unwrap(await trigger.invoke<string>({}, { responseType: 'stream' }))
    expectTypeOf(stream).toExtend<AsyncIterable<Uint8Array>>()
    const cloudbase = createCloudBaseClient({ credentials: { accessToken: 'a' } })
    expectTypeOf(unwrap(await cloudbase.invoke({ functionName: 'site' }, { responseType: 'stream' }))).toExtend<AsyncIterable<Uint8Array>>()
    const lambda = createLambdaClient<{ story: { input: { topic: string } } }>({
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    })
    const end = await unwrap(await lambda.invokeStream({ functionName: 'story', payload: { topic: 'tea' } })).done
    if (end.ok) expectTypeOf(end.logs).toEqualTypeOf<string | undefined>()
    // @ts-expect-error the payload is checked
    void lambda.invokeStream({ functionName: 'story', payload: { topic: 1 } })
    // @ts-expect-error `Invoke` answers as a whole
    void lambda.invoke({ functionName: 'story', payload: { topic: 'tea' } }, { responseType: 'stream' })
  })
})
