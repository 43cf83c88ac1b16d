/** Functions of a folder, called as on AWS Lambda: over a port, through our client and by hand. */
import { createLambdaClient } from 'faas-contracts'
import { describe, expect, test } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { serveFunctions } from './functions.ts'

const clientOf = (baseUrl: string) => createLambdaClient({ region: 'eu-west-1', credentials: CREDENTIALS.aws, baseUrl, maxRetries: 0 })

/** Calls one function, with its log. */
async function call(source: string, payload: unknown, { file = 'checkout.mjs', functionTimeout = 10_000 } = {}) {
  const { url } = await serveFunctions({ [file]: source }, { functionTimeout })
  return clientOf(url).invoke<Record<string, unknown>>({ functionName: 'checkout', payload, logType: 'tail' })
}

describe('a result comes from', () => {
  test.each([
    ['an async handler', 'mjs', 'export const handler = async (event) => ({ total: event.cart })'],
    [
      'an async handler that names the callback, too',
      'mjs',
      'export const handler = async (event, context, done) => ({ total: event.cart })',
    ],
    ['a handler that returns at once', 'mjs', 'export function handler(event) { return { total: event.cart } }'],
    ['a callback', 'cjs', 'exports.handler = (event, context, callback) => setImmediate(callback, null, { total: event.cart })'],
    ['CommonJS as one object', 'cjs', 'module.exports = { handler: async (event) => ({ total: event.cart }) }'],
    ['a file with the extension js', 'js', 'exports.handler = async (event) => ({ total: event.cart })'],
    ['a default export', 'mjs', 'export default { handler: async (event) => ({ total: event.cart }) }'],
    [
      'TypeScript',
      'ts',
      'interface Cart { cart: number }\nexport const handler = async (event: Cart): Promise<unknown> => ({ total: event.cart })',
    ],
  ])('%s', async (_, extension, source) => {
    expect(await call(source, { cart: 42 }, { file: `checkout.${extension}` })).toMatchObject({ ok: true, data: { total: 42 } })
  })

  test('a handler that returns nothing is null, and one that is sent nothing gets an empty object', async () => {
    const { url } = await serveFunctions({
      'nothing.mjs': 'export const handler = async () => {}',
      'event.mjs': 'export const handler = async (event) => event',
    })
    expect((await clientOf(url).invoke({ functionName: 'nothing' })).data).toBe(null)
    expect((await clientOf(url).invoke({ functionName: 'event' })).data).toEqual({})
  })
})

test('the context has the documented fields', async () => {
  const source = 'export const handler = async (event, context) => ({ ...context, left: context.getRemainingTimeInMillis(), event })'
  const { url } = await serveFunctions({ 'checkout.mjs': source }, { functionTimeout: 5000 })
  const result = await clientOf(url).invoke<Record<string, unknown>>({
    functionName: 'checkout',
    qualifier: '7',
    payload: [1],
    clientContext: { custom: { a: 1 } },
    tenantId: 'blue',
  })
  expect(result).toMatchObject({ ok: true, executedVersion: '7' })
  const { left, ...context } = result.data as Record<string, unknown>
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThanOrEqual(5000)
  expect(context).toEqual({
    event: [1],
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'checkout',
    functionVersion: '7',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:checkout:7',
    memoryLimitInMB: '256',
    awsRequestId: result.requestId,
    logGroupName: '/aws/lambda/checkout',
    logStreamName: expect.stringMatching(/^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/),
    clientContext: { custom: { a: 1 } },
    tenantId: 'blue',
  })
})

test.each([
  [{ functionName: 'checkout' }, ''],
  [{ functionName: 'checkout', qualifier: 'prod' }, ':prod'],
  [{ functionName: 'checkout:prod' }, ':prod'],
  [{ functionName: 'arn:aws:lambda:eu-west-1:123456789012:function:checkout:prod' }, ':prod'],
  [{ functionName: 'arn:aws:lambda:eu-west-1:123456789012:function:checkout' }, ''],
  [{ functionName: 'checkout', qualifier: '$LATEST' }, ''],
])('of the call %j the ARN ends with "%s", and the version is the unpublished one', async (input, end) => {
  const { url } = await serveFunctions({ 'checkout.mjs': 'export const handler = async (event, context) => ({ ...context })' })
  const result = await clientOf(url).invoke<Record<string, unknown>>(input)
  expect(result.data).toMatchObject({
    invokedFunctionArn: `arn:aws:lambda:eu-west-1:123456789012:function:checkout${end}`,
    functionVersion: '$LATEST',
  })
})

describe('a failure is Unhandled when the function', () => {
  const boom = "const boom = () => { throw new RangeError('card declined') };"
  const thrown = { errorType: 'RangeError', errorMessage: 'card declined' }
  test.each<[string, string, Record<string, unknown>]>([
    ['throws', `${boom} export const handler = () => boom()`, thrown],
    ['rejects', `${boom} export const handler = async () => boom()`, thrown],
    ['calls back with an error', "export const handler = (e, c, done) => done(new RangeError('card declined'))", thrown],
    ['throws where no one catches', `${boom} export const handler = (e, c, done) => { setImmediate(boom) }`, thrown],
    ['throws an object', 'export const handler = async () => { throw { stock: 0 } }', { errorType: 'object', errorMessage: '{"stock":0}' }],
    ['throws text', "export const handler = async () => { throw 'no stock' }", { errorType: 'string', errorMessage: 'no stock' }],
    [
      'leaves a rejection alone',
      "export const handler = (e, c, done) => { Promise.reject(new RangeError('card declined')) }",
      { errorType: 'Runtime.UnhandledPromiseRejection', errorMessage: 'RangeError: card declined' },
    ],
    ['returns what JSON has no room for', 'export const handler = async () => 1n', { errorMessage: 'Unable to stringify response body' }],
    ['throws as it is loaded', `${boom} boom()`, thrown],
    ['is not well-formed', 'export const handler = (', { errorType: 'Runtime.UserCodeSyntaxError' }],
    [
      'needs what is not there',
      "import './nowhere.mjs'",
      { errorType: 'Runtime.ImportModuleError', errorMessage: expect.stringMatching(/^Error.*: Cannot find module/) },
    ],
    [
      'exports no handler',
      'export const other = 1',
      { errorType: 'Runtime.HandlerNotFound', errorMessage: 'checkout.handler is undefined or not exported' },
    ],
    [
      'is a server, which Lambda does not ask',
      "import { createServer } from 'node:http'; createServer().listen(9000)",
      { errorType: 'Runtime.HandlerNotFound', errorMessage: 'checkout.handler is undefined or not exported' },
    ],
    ['exits', 'export const handler = () => process.exit(0)', exit('Runtime exited without providing a reason')],
    ['exits with a status', 'export const handler = () => process.exit(3)', exit('Runtime exited with error: exit status 3')],
    ['ends its process', "export const handler = () => process.kill(process.pid, 'SIGKILL')", exit('exit status 137')],
    ['exits as it is loaded', 'process.exit(1)', exit('Runtime exited with error: exit status 1')],
    [
      'needs more memory than there is',
      'export const handler = () => { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())) }',
      { errorType: 'Runtime.OutOfMemory', errorMessage: expect.stringContaining('signal: killed') },
    ],
    [
      'returns more than 6 MB',
      "export const handler = async () => 'x'.repeat(6_291_555)",
      { errorType: 'Function.ResponseSizeTooLarge', errorMessage: expect.stringContaining('6291556 bytes') },
    ],
  ])('%s', async (_, source, functionError) => {
    const { ok, status, error } = await call(source, {})
    expect({ ok, status, code: error?.code, kind: error?.kind }).toEqual({ ok: false, status: 200, code: 'Unhandled', kind: 'function' })
    expect(error?.functionError).toMatchObject(functionError)
    expect(error?.functionError?.logs).toContain('REPORT RequestId')
  })

  test.each([
    ['loops for ever', 'export const handler = () => { for (;;); }'],
    ['never answers', 'export const handler = () => new Promise(() => {})'],
  ])('%s', async (_, source) => {
    const { error, requestId } = await call(source, {}, { functionTimeout: 300 })
    const errorMessage = `RequestId: ${requestId} Error: Task timed out after 0.30 seconds`
    expect(error).toMatchObject({ code: 'Unhandled', functionError: { errorType: 'Sandbox.Timedout', errorMessage } })
    expect(error?.functionError?.logs).toMatch(/Task timed out after 0\.30 seconds\n\nEND/)
  })

  function exit(message: string) {
    return { errorType: 'Runtime.ExitError', errorMessage: expect.stringContaining(message) }
  }

  test('the stack begins in the function, and shows nothing of the server', async () => {
    const { error } = await call(`${boom} export const handler = async () => boom()`, {})
    const [first, second, ...rest] = (error?.functionError?.stackTrace ?? []) as string[]
    expect(first).toBe('RangeError: card declined')
    expect(second).toContain('checkout.mjs:1')
    expect(rest.join()).not.toContain('/dist/')
  })

  test('the stack of a function that calls others by this package keeps its frames', async () => {
    const { error } = await call(
      `import { createLambdaClient } from '${import.meta.resolve('faas-contracts/lambda')}'
export const handler = async () => createLambdaClient({})`,
      {},
    )
    const frames = (error?.functionError?.stackTrace ?? []) as string[]
    expect(frames[0]).toContain('region')
    expect(frames.at(-1)).toContain('checkout.mjs:2')
  })
})

describe('the log', () => {
  test("has the function's lines between those of the cloud, with figures", async () => {
    const source = `console.log('loaded')
export const handler = async (event) => {
  console.info('cart %d', event.cart)
  console.error('careful')
  process.stdout.write('raw\\n')
}`
    const result = await call(source, { cart: 42 })
    if (!result.ok) throw result.error
    const { logs, metrics, requestId } = result
    const time = String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`
    expect(logs).toMatch(
      new RegExp(
        [
          `^START RequestId: ${requestId} Version: \\$LATEST`,
          `${time}\tundefined\tINFO\tloaded`,
          `${time}\t${requestId}\tINFO\tcart 42`,
          `${time}\t${requestId}\tERROR\tcareful`,
          'raw',
          `END RequestId: ${requestId}`,
          `REPORT RequestId: ${requestId}\tDuration: [\\d.]+ ms\tBilled Duration: \\d+ ms\tMemory Size: 256 MB\tMax Memory Used: \\d+ MB\tInit Duration: [\\d.]+ ms\t\n$`,
        ].join('\n'),
      ),
    )
    expect(metrics).toMatchObject({ memorySizeMb: 256, durationMs: expect.any(Number), billedDurationMs: expect.any(Number) })
    expect(metrics?.maxMemoryUsedMb).toBeGreaterThan(0)
  })

  test('is its last 4 KB, from the beginning of a character', async () => {
    const result = await call("export const handler = async () => { for (let i = 0; i < 3000; i++) process.stdout.write('é') }", {})
    if (!result.ok) throw result.error
    const { logs = '' } = result
    expect(Buffer.byteLength(logs)).toBeGreaterThan(4090)
    expect(Buffer.byteLength(logs)).toBeLessThanOrEqual(4096)
    expect(logs).not.toContain('START')
    expect(logs).toMatch(/^é+END RequestId/)
    expect(logs).toContain('REPORT')
  })

  test('tells what a function said that writes for ever', async () => {
    const { error } = await call(
      "export const handler = () => { for (let i = 0; ; i++) console.log('line', i) }",
      {},
      { functionTimeout: 300 },
    )
    expect(error?.functionError?.logs).toMatch(/INFO\tline \d+\n.*Task timed out/s)
  })

  test('of one call is not in that of the next, and a warm one has no init', async () => {
    const { url } = await serveFunctions({ 'checkout.mjs': 'export const handler = async (event) => console.log(event)' })
    const invoke = (payload: string) => clientOf(url).invoke({ functionName: 'checkout', payload, logType: 'tail' })
    await invoke('first')
    const second = await invoke('second')
    if (!second.ok) throw second.error
    const { logs } = second
    expect(logs).toContain('second')
    expect(logs).not.toMatch(/first|Init Duration/)
  })
})

describe('beside the functions', () => {
  test('a name without a file is not found, whatever it looks like', async () => {
    const { url } = await serveFunctions({ 'checkout.mjs': 'export const handler = async () => 1' })
    for (const functionName of ['nowhere', 'arn:aws:lambda:us-east-1:123456789012:function:nowhere']) {
      const { error } = await clientOf(url).invoke({ functionName })
      expect(error?.code).toBe('ResourceNotFoundException')
      expect(error?.message).toContain(':function:nowhere')
    }
    for (const name of ['..%2Fcheckout', '.%2Fcheckout', '%2Fetc%2Fhosts', 'checkout.mjs%00']) {
      const answer = await fetch(`${url}/2015-03-31/functions/${name}/invocations`, { method: 'POST' })
      expect(answer.status, name).toBe(404)
    }
  })

  test('scripts, Prefer and names of errors still decide', async () => {
    const { url, server } = await serveFunctions({ 'checkout.mjs': 'export const handler = async () => 1' })
    const lambda = clientOf(url)
    server.replay.script([{ functionName: 'checkout', answers: ['TooManyRequestsException', 'ok'] }])
    expect((await lambda.invoke({ functionName: 'checkout' })).error?.code).toBe('TooManyRequestsException')
    expect((await lambda.invoke({ functionName: 'checkout' })).data).toBe(1)
    expect((await lambda.invoke({ functionName: 'replay--KMSDisabledException' })).error?.code).toBe('KMSDisabledException')
    const headers = { prefer: 'example=EC2ThrottledException' }
    expect((await lambda.invoke({ functionName: 'checkout' }, { headers })).error?.code).toBe('EC2ThrottledException')
    expect(server.replay.requests.map(({ answer }) => answer.by)).toEqual(['script', 'function', 'name', 'prefer'])
  })

  test('an event that is no JSON is refused, a dry run runs nothing, and a queued one runs unseen', async () => {
    const ran: string[] = []
    const { url } = await serveFunctions(
      { 'checkout.mjs': 'export const handler = async (event) => console.log(event)' },
      { onFunctionLog: (name, text) => ran.push(`${name} ${text.split('\t').at(-1)}`) },
    )
    const lambda = clientOf(url)
    expect((await lambda.invoke({ functionName: 'checkout', payload: new Uint8Array([0x7b]) })).error?.code).toBe(
      'InvalidRequestContentException',
    )
    expect((await lambda.invoke({ functionName: 'checkout', invocationType: 'dry-run' })).status).toBe(204)
    expect((await lambda.invoke({ functionName: 'checkout', invocationType: 'async', payload: 'queued' })).status).toBe(202)
    await expect.poll(() => ran).toEqual(['checkout queued\n'])
    expect((await lambda.invoke({ functionName: 'nowhere', invocationType: 'async' })).error?.code).toBe('ResourceNotFoundException')
  })
})
