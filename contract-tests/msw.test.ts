/**
 * The handlers in Node, over `fetch` and over `node:http`. The projects `msw 2` and `contract` of vitest.config.ts run it against both majors.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCloudBaseClient, createFcHttpTriggerClient, createLambdaClient, type FaasError } from 'faas-contracts'
import { failWith, handlers as handlersOf, replayHandlers } from 'faas-contracts/msw'
import { createReplay, type Fault, rule } from 'faas-contracts/replay'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

const { handlers, replay } = replayHandlers({
  triggers: { 'https://orders.example.com': 'orders' },
  urls: ['https://gateway.example.com/*'],
})
const server = setupServer(...handlers)
const isMsw2 = process.env['MSW'] === '2'
/** Both majors print a request that no handler is for, and fail it. */
const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
const unhandled = () => printed.mock.calls.filter(([text]) => String(text).includes('without a matching request handler')).length

beforeAll(() => {
  server.listen({ [isMsw2 ? 'onUnhandledRequest' : 'onUnhandledFrame']: 'error' })
})
afterEach(() => {
  // Without them it goes back to what a test has reset it to.
  server.resetHandlers(...handlers)
  replay.reset()
  expect(printed).not.toHaveBeenCalled()
})
afterAll(() => server.close())

const aws = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }, maxRetries: 0, timeout: 5000 }
const invocation = { functionName: 'checkout', payload: { cart: 42 } }
const codeOf = ({ ok, error }: { ok: boolean; error?: FaasError | undefined }) => (ok ? 'ok' : error?.code)

/** What MSW 2.10 makes of a connection that fails over `node:http`: it says that none was made, and ends a body that breaks off as if it were whole. */
const OF_MSW_2_10: Partial<Record<Fault, string>> = isMsw2
  ? { refused: 'CONNECTION_FAILED', reset: 'CONNECTION_FAILED', 'reset-in-body': 'INVALID_JSON' }
  : {}

const TRANSPORTS = [
  ['node:http', {}],
  ['fetch', { fetch: (request: Request) => fetch(request) }],
] as const

describe.each(TRANSPORTS)('over %s', (name, transport) => {
  const lambda = createLambdaClient({ ...aws, ...transport })

  test('a script is followed, and the requests are on record', async () => {
    replay.script([rule('lambda', 'Invoke', { functionName: 'checkout', answers: ['TooManyRequestsException', 'ok'] })])
    expect(await lambda.invoke(invocation, { maxRetries: 2 })).toMatchObject({ ok: true, data: { cart: 42 }, attempts: 2 })
    expect(replay.requests.map(({ functionName, answer }) => [functionName, answer.entry])).toEqual([
      ['checkout', 'TooManyRequestsException'],
      ['checkout', undefined],
    ])
  })

  const faults: [Fault, code: string][] = [
    ['refused', 'CONNECTION_LOST'],
    ['reset', 'CONNECTION_LOST'],
    ['reset-in-body', 'CONNECTION_LOST'],
    ['stalled-headers', 'TIMEOUT'],
    ['stalled-body', 'TIMEOUT'],
    ['slow-drip', 'TIMEOUT'],
    ['truncated', 'INVALID_JSON'],
    ['html-502', 'HTML_502'],
    ['empty-body', 'ok'],
    ['duplicate', 'ok'],
  ]
  test.each(faults)('the fault %s is %s', async (fault, code) => {
    replay.script([rule('lambda', 'Invoke', { answers: [{ fault }] })])
    const expected = name === 'node:http' ? (OF_MSW_2_10[fault] ?? code) : code
    const timeout = code === 'TIMEOUT' ? 300 : 5000
    expect(codeOf(await lambda.invoke({ ...invocation, payload: 'a payload of some length' }, { timeout }))).toBe(expected)
    expect(codeOf(await lambda.invoke(invocation))).toBe('ok')
  })

  test('a delay is waited for', async () => {
    replay.script([rule('lambda', 'Invoke', { answers: [{ delay: 60 }, { delay: 2000 }] })])
    const began = performance.now()
    expect(codeOf(await lambda.invoke(invocation))).toBe('ok')
    expect(performance.now() - began).toBeGreaterThanOrEqual(55)
    expect(codeOf(await lambda.invoke(invocation, { timeout: 50 }))).toBe('TIMEOUT')
  })

  test('an HTTP trigger on a domain of its own', async () => {
    const trigger = createFcHttpTriggerClient({ baseUrl: 'https://orders.example.com', maxRetries: 0, ...transport })
    const paid = { method: 'PUT', path: '/42', query: { page: 2 }, payload: { paid: true } } as const
    expect(await trigger.invoke(paid)).toMatchObject({ ok: true, data: { paid: true } })
    expect(replay.requests[0]).toMatchObject({ api: 'fc-http-trigger', functionName: 'orders', method: 'PUT', query: 'page=2' })
    server.use(failWith('fc-http-trigger', 'InvokePut', 'ResourceThrottled', { triggers: { 'https://orders.example.com': 'orders' } }))
    expect(codeOf(await trigger.invoke({ method: 'PUT', path: '/42' }))).toBe('ResourceThrottled')
  })

  test('failWith fails the calls that it is for, so many times, and no others', async () => {
    server.use(failWith('lambda', 'Invoke', 'EC2ThrottledException', { functionName: 'checkout', times: 2 }))
    const names = ['checkout', 'report', 'checkout', 'checkout']
    const results = []
    for (const functionName of names) results.push(await lambda.invoke({ functionName }))
    expect(results.map(codeOf)).toEqual(['EC2ThrottledException', 'ok', 'EC2ThrottledException', 'ok'])
    expect(results[0]?.error).toMatchObject({ kind: 'throttled', documented: true, status: 502 })
  })

  test('failWith fails after a delay', async () => {
    server.use(failWith('lambda', 'Invoke', 'ServiceException', { delay: 60 }))
    const began = performance.now()
    expect(codeOf(await lambda.invoke(invocation))).toBe('ServiceException')
    expect(performance.now() - began).toBeGreaterThanOrEqual(55)
  })

  test('failWith counts calls that come at the same time', async () => {
    server.use(failWith('lambda', 'Invoke', 'ServiceException', { times: 3 }))
    const results = await Promise.all(Array.from({ length: 8 }, () => lambda.invoke(invocation)))
    expect(results.filter(({ ok }) => !ok)).toHaveLength(3)
  })

  test('failWith answers at an address of your own', async () => {
    server.use(failWith('cloudbase', 'functions-post', 'FUNCTION_TIME_LIMIT_EXCEEDED', { urls: ['https://gateway.example.com/*'] }))
    const options = { envId: 'shop-7f3a', credentials: { accessToken: 'x' }, maxRetries: 0, ...transport }
    for (const baseUrl of ['https://gateway.example.com', 'https://shop-7f3a.api.tcloudbasegateway.com'])
      expect(codeOf(await createCloudBaseClient({ ...options, baseUrl }).invoke(invocation))).toBe('FUNCTION_TIME_LIMIT_EXCEEDED')
  })
})

test('a request that failWith is not for stays an unhandled one', async () => {
  server.resetHandlers(
    failWith('lambda', 'Invoke', 'ServiceException'),
    failWith('fc3', 'InvokeFunction', 'FunctionNotFound', { times: 0 }),
  )
  const answers = await Promise.allSettled([
    fetch('https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/', { signal: AbortSignal.timeout(5000) }),
    fetch('https://fcv3.cn-hangzhou.aliyuncs.com/2023-03-30/functions/checkout/invocations', { method: 'POST' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(unhandled()).toBe(2)
  printed.mockClear()
})

test('a request to any other address stays an unhandled one, also where its path is one of a cloud', async () => {
  const invocations = '/2015-03-31/functions/checkout/invocations'
  const urls = ['https://shop.example.com/health', `https://shop.example.com${invocations}`, `http://localhost${invocations}`]
  const answers = await Promise.allSettled(urls.map((url) => fetch(url, { method: 'POST' })))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(unhandled()).toBe(3)
  expect(replay.requests).toEqual([])
  printed.mockClear()
})

test.each([
  'https://lambda.us-east-1.amazonaws.com/2015-03-31/functions',
  'https://lambda-fips.us-gov-west-1.amazonaws.com/2015-03-31/functions',
  'https://lambda.cn-north-1.amazonaws.com.cn/2015-03-31/functions',
  'https://1029384756102938.cn-hangzhou-internal.fc.aliyuncs.com/2023-03-30/functions',
  'https://fcv3.cn-hangzhou.aliyuncs.com/2023-03-30/functions',
  'https://fc.cn-hangzhou.aliyuncs.com/2016-08-15/services',
  'https://orders-a1b2.cn-hangzhou.fcapp.run/42',
  'https://shop-7f3a.api.tcloudbasegateway.com/v1/functions/site',
  'https://shop-7f3a.api.intl.tcloudbasegateway.com/v1/functions/site',
])("a cloud's own address is answered: %s", async (url) => {
  expect((await fetch(url)).status).toBe(200)
})

test('an engine of your own answers', async () => {
  const own = createReplay({ script: [rule('lambda', 'ListFunctions', { answers: ['ServiceException'] })] })
  server.use(...handlersOf({ replay: own }))
  expect((await fetch('https://lambda.us-east-1.amazonaws.com/2015-03-31/functions')).status).toBe(500)
  expect([own.requests.length, replay.requests.length]).toEqual([1, 0])
})

test('addresses may be without TLS, and origins may end with a slash', async () => {
  server.use(...handlersOf({ replay, urls: ['http://gateway.example.com/*'], triggers: { 'http://web.example.com/': 'web' } }))
  const urls = ['http://gateway.example.com/2015-03-31/functions', 'http://web.example.com/42']
  for (const url of urls) expect((await fetch(url)).status).toBe(200)
  expect(replay.requests).toMatchObject([{ operation: 'ListFunctions' }, { functionName: 'web' }])
})

test('other handlers are left alone', async () => {
  server.use(http.get('https://shop.example.com/health', () => HttpResponse.text('well')))
  expect(await (await fetch('https://shop.example.com/health')).text()).toBe('well')
})

test('what is not documented is refused when the test is written, with a list', () => {
  expect(() => failWith('lambda', 'Invoke', 'ResourceExhausted' as 'ServiceException')).toThrow(
    /^The rule for lambda Invoke, answer 1: "ResourceExhausted" is no documented error of lambda Invoke; there are .*ServiceException/,
  )
  expect(() => failWith('lambda', 'Invoke', 'ServiceExeption' as 'ServiceException')).toThrow(
    /"ServiceExeption" is no documented error of lambda Invoke; did you mean ServiceException\? There are AccessDeniedException, /,
  )
  expect(() => failWith('lambda', 'invoke' as 'Invoke', 'ServiceException')).toThrow(
    /^The rule for lambda invoke: "invoke" is no operation of lambda; did you mean Invoke.*\? There are Invoke, /,
  )
  expect(() => failWith('s3' as 'lambda', 'Invoke', 'ServiceException')).toThrow(/^The rule for s3 Invoke: `api` must be one of lambda, /)
  expect(() => failWith('lambda', 'Invoke', 'ServiceException', { triggers: { 'orders.example.com': 'x' } })).toThrow(
    /"orders.example.com"/,
  )
})

test.runIf(isMsw2)('the types are those of MSW 2, too', () => {
  const root = fileURLToPath(new URL('../', import.meta.url))
  const folder = mkdtempSync(join(root, 'node_modules/.faas-contracts-msw-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    join(folder, 'program.mts'),
    `import { failWith, handlers, replayHandlers } from 'faas-contracts/msw'
import type { HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
const server = setupServer(...handlers(), ...replayHandlers().handlers)
server.listen({ onUnhandledRequest: 'error' })
const handler: HttpHandler = failWith('lambda', 'Invoke', 'ServiceException')
server.use(handler)
// @ts-expect-error the program does compile against MSW 2
server.listen({ onUnhandledFrame: 'error' })
`,
  )
  const lib = join(root, 'node_modules/msw-2/lib')
  const paths = {
    msw: [join(lib, 'core/index.d.mts')],
    'msw/node': [join(lib, 'node/index.d.mts')],
    'faas-contracts/msw': [join(root, 'dist/src/replay/msw.d.ts')],
  }
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, skipLibCheck: true, types: ['node'], paths }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
})
