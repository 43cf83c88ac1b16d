// What a user writes; it must compile with every TypeScript that the package supports, strict or not.
import { createFc2Client, createFc3Client, createLambdaClient, type ErrorKind, unwrap } from 'faas-contracts'
import { createEvent } from 'faas-contracts/events'
import { createReplay } from 'faas-contracts/replay'

interface Functions {
  checkout: { input: { cart: number }; output: { total: number } }
}

const replay = createReplay()
const aws = { accessKeyId: 'a', secretAccessKey: 'b' }
const alibaba = { accessKeyId: 'a', accessKeySecret: 'b' }
const lambda = createLambdaClient<Functions>({ region: 'us-east-1', credentials: aws, fetch: replay.fetch })
const fc3 = createFc3Client({ credentials: alibaba, fetch: replay.fetch, baseUrl: 'https://example.com' })
const fc2 = createFc2Client({ credentials: alibaba, fetch: replay.fetch, baseUrl: 'https://example.com' })

const result = await lambda.invoke({ functionName: 'checkout', payload: { cart: 42 } })
export const total: number = unwrap(result).total
export const kind: ErrorKind | undefined = result.error?.kind
export const code: string | undefined = result.error?.code

const path = { functionName: 'checkout' }
const trigger = unwrap(await fc3.call('GetTrigger', { path: { ...path, triggerName: 'tick' } }))
if (trigger.triggerType === 'timer') console.log(trigger.triggerConfig?.cronExpression)
for await (const { functionName } of fc3.paginate('ListFunctions').items()) console.log(functionName)
const prefix = replay.requests[0]?.functionName
await fc3.call('ListFunctions', { query: { prefix } })
await lambda.invoke({ functionName: 'checkout', payload: { cart: 42 }, qualifier: prefix }, { timeout: undefined })
await fc2.call('CreateService', { body: { serviceName: 'shop' } })
console.log(createEvent('timer', { payload: 'sweep' }).payload)
