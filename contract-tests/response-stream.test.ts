import { createLambdaClient } from 'faas-contracts'
import { createReplay } from 'faas-contracts/replay'
import { expect, it } from 'vitest'
import { CREDENTIALS, documentOf } from './cases.ts'
import { base64, chunk, complete, message } from './frames.ts'
import { serve } from './server.ts'

const hello = chunk('Hello')
const log = 'START\nREPORT RequestId: r-1\tDuration: 1.50 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB\t\n'

async function answered(...parts: Uint8Array[]) {
  const server = await serve((response) =>
    response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1' }).end(Buffer.concat(parts)),
  )
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  const result = await lambda.call('InvokeWithResponseStream', { path: { FunctionName: 'checkout' } })
  expect(server.requests).toHaveLength(1)
  return result
}

it('a stream that ends well is a success, and brings its log', async () => {
  const result = await answered(hello, complete({}))
  expect(result).toMatchObject({ ok: true, requestId: 'r-1' })
  expect(Buffer.from(result.data as Uint8Array)).toEqual(Buffer.concat([hello, complete({})]))
  const withLog = await answered(hello, complete({ LogResult: base64(log) }))
  expect(withLog).toMatchObject({ ok: true, logs: log, metrics: { durationMs: 1.5, billedDurationMs: 2, maxMemoryUsedMb: 64 } })
})

it('a function that fails after its first byte is a failure, though the status is 200', async () => {
  const details = JSON.stringify({ errorType: 'Error', errorMessage: 'card declined', stackTrace: ['a'] })
  const result = await answered(hello, complete({ ErrorCode: 'Unhandled', ErrorDetails: details, LogResult: base64(log) }))
  expect(result.error).toMatchObject({
    code: 'Unhandled',
    kind: 'function',
    documented: true,
    status: 200,
    executed: 'yes',
    requestId: 'r-1',
    functionError: { errorType: 'Error', errorMessage: 'card declined', stackTrace: ['a'], logs: log },
  })
  expect(result.error?.message).toContain('card declined')
})

it.each(['Unhandled', 'SomethingNew'])('what a failed function says (%s) need not be JSON', async (code) => {
  const result = await answered(complete({ ErrorCode: code, ErrorDetails: 'out of luck', LogResult: base64(log) }))
  expect(result.error).toMatchObject({ code, kind: 'function', functionError: { errorMessage: 'out of luck', logs: log } })
})

it.each([
  [
    'exception',
    { ':exception-type': 'TooManyRequestsException' },
    { message: 'Rate Exceeded.' },
    'TooManyRequestsException',
    'Rate Exceeded.',
  ],
  ['error', { ':error-code': 'InternalFailure', ':error-message': 'oops' }, '', 'InternalFailure', 'oops'],
])('a stream that the service ends with an %s is never repeated: its function may have run', async (type, headers, payload, code, text) => {
  const result = await answered(hello, message({ ':message-type': type, ...headers }, payload))
  expect(result.error).toMatchObject({ code, documented: true, executed: 'unknown', retryable: false, attempts: 1 })
  expect(result.error?.message).toContain(text)
})

it.each<[string, Uint8Array[], string]>([
  ['has no end', [hello], 'UNEXPECTED_ANSWER'],
  ['is empty', [], 'UNEXPECTED_ANSWER'],
  ['breaks off inside of a message', [hello, complete({}).subarray(0, -1)], 'INVALID_ENCODING'],
  ['is damaged', [hello.map((byte, i) => (i === 40 ? byte ^ 1 : byte)), complete({})], 'INVALID_ENCODING'],
])('a stream that %s is no success', async (_, parts, code) => {
  expect((await answered(...parts)).error).toMatchObject({ kind: 'protocol', code, status: 200, executed: 'unknown' })
})

it('the streams of the document and of replay are read', async () => {
  const operation = documentOf('lambda').paths['/2021-11-15/functions/{FunctionName}/response-streaming-invocations'] as never
  const { examples } = operation['post']['responses']['200']['content']['application/vnd.amazon.eventstream'] as {
    examples: Record<string, { value: string }>
  }
  const bytes = (name: string) => Buffer.from(examples[name]?.value ?? '', 'latin1')
  expect(await answered(bytes('success'))).toMatchObject({ ok: true })
  expect((await answered(bytes('functionError'))).error).toMatchObject({
    code: 'Unhandled',
    functionError: { errorMessage: 'card declined' },
  })
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, fetch: createReplay().fetch })
  expect(await lambda.call('InvokeWithResponseStream', { path: { FunctionName: 'checkout' } })).toMatchObject({ ok: true })
})
