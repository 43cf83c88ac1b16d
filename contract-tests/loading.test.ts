import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let server: ReplayServer

beforeAll(async () => {
  server = await startReplayServer()
})

afterAll(() => server.close())

/** What a program prints, in a process of its own; the server goes on answering meanwhile. */
async function outputOf(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: fileURLToPath(new URL('../', import.meta.url)) })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await new Promise((resolve) => child.once('close', resolve))
  return output.trim()
}

/** Was undici loaded by the end of this? */
async function loadsUndici(body: string): Promise<boolean> {
  const program = `
    import { createLambdaClient } from 'faas-contracts/lambda'
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}' })
    ${body}
    console.log(process.moduleLoadList.some((name) => name.includes('deps/undici')))
    process.exit()`
  const output = await outputOf(program)
  expect(output).toMatch(/^(true|false)$/)
  return output === 'true'
}

test('importing, creating and invoking load no undici', async () => {
  expect(await loadsUndici(`if (!(await lambda.invoke({ functionName: 'echo', payload: {} })).ok) throw new Error('failed')`)).toBe(false)
})

test('the check sees undici when it is loaded: reading `response` makes a Response', async () => {
  expect(await loadsUndici(`void (await lambda.invoke({ functionName: 'echo', payload: {} })).response`)).toBe(true)
})

/** Which of these modules of Node are there once a client is made, and once the process has been idle. */
async function loadedAround(options: string, modules: string[]): Promise<string[][]> {
  const program = `
    const { createLambdaClient } = await import('faas-contracts/lambda')
    const loaded = () => ${JSON.stringify(modules)}.filter((name) => process.moduleLoadList.includes('NativeModule ' + name))
    createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, ${options} })
    const made = loaded()
    await new Promise((resolve) => setTimeout(resolve, 10))
    console.log(JSON.stringify([made, loaded()]))`
  return JSON.parse(await outputOf(program))
}

test('what a request needs is loaded in the first idle moment, and only what it needs', async () => {
  const modules = ['http', 'https', 'crypto', 'zlib']
  expect(await loadedAround('', modules)).toEqual([[], ['https', 'crypto']])
  expect(await loadedAround(`baseUrl: '${server.url}'`, modules)).toEqual([[], ['http']])
  expect(await loadedAround('fetch: async () => new Response()', modules)).toEqual([[], []])
})

test('a client keeps no process alive', async () => {
  const program = `
    const { createLambdaClient } = await import('faas-contracts/lambda')
    createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
    process.on('exit', () => console.log(process.moduleLoadList.includes('NativeModule https')))`
  expect(await outputOf(program)).toBe('false')
})

test('OpenTelemetry is loaded by its own subpath only', async () => {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    await import('faas-contracts')
    const before = loaded.some((url) => url.includes('@opentelemetry'))
    await import('faas-contracts/otel')
    console.log(before, loaded.some((url) => url.includes('@opentelemetry')))`
  expect(await outputOf(program)).toBe('false true')
})

test('what reads event streams is loaded by the first call that streams; when it is gone, that call alone fails', async () => {
  const program = `
    import { registerHooks } from 'node:module'
    let isGone = true
    const loaded = []
    registerHooks({
      load(url, context, next) {
        if (!url.endsWith('/lambda-stream.js')) return next(url, context)
        if (isGone) throw new Error('404')
        loaded.push(url)
        return next(url, context)
      },
    })
    const { createLambdaClient } = await import('faas-contracts/lambda')
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}' })
    const plain = await lambda.invoke({ functionName: 'echo', payload: {} })
    const gone = await lambda.invokeStream({ functionName: 'echo', payload: {} })
    isGone = false
    const { code, kind, attempts, executed } = gone.error
    console.log(JSON.stringify({ plain: plain.ok, loaded: loaded.length, code, kind, attempts, executed }))
    process.exit()`
  expect(JSON.parse(await outputOf(program))).toEqual({
    plain: true,
    loaded: 0,
    code: 'CONNECTION_FAILED',
    kind: 'network',
    attempts: 0,
    executed: 'no',
  })
})

test('a load that hangs ends with the timeout of the call, and with its signal', async () => {
  const program = `
    import { register } from 'node:module'
    register('data:text/javascript,' + encodeURIComponent(\`
      export const load = (url, context, next) => (url.endsWith('/lambda-stream.js') ? new Promise(() => {}) : next(url, context))\`))
    const { createLambdaClient } = await import('faas-contracts/lambda')
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}' })
    const outcomes = []
    for (const options of [{ timeout: 50 }, { signal: AbortSignal.timeout(50) }]) {
      const { error } = await lambda.invokeStream({ functionName: 'echo', payload: {} }, options)
      outcomes.push([error.code, error.executed, error.attempts])
    }
    console.log(JSON.stringify(outcomes))
    process.exit()`
  expect(JSON.parse(await outputOf(program))).toEqual([
    ['TIMEOUT', 'no', 0],
    ['ABORTED', 'no', 0],
  ])
})

test('a load that fails for a call that was over before it ends no process', async () => {
  const program = `
    import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) { if (url.endsWith('/lambda-stream.js')) throw new Error('404'); return next(url, context) } })
    const { createLambdaClient } = await import('faas-contracts/lambda')
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
    const { error } = await lambda.invokeStream({ functionName: 'echo' }, { signal: AbortSignal.abort() })
    await new Promise((resolve) => setTimeout(resolve, 20))
    console.log(error.code)`
  expect(await outputOf(program)).toBe('ABORTED')
})

/** The files of ours that a program loads, by their names in `dist`. */
async function filesOf(body: string): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    ${body}
    console.log(JSON.stringify(loaded.filter((url) => url.includes('/dist/') && !url.includes('/node_modules/')).map((url) => url.replace(/.*\\/dist\\//, '')).sort()))
    process.exit()`
  return JSON.parse(await outputOf(program))
}

const CLIENT = ['chunks/client.js', 'chunks/transport.js', 'src/http/node.js', 'src/signing/hash.node.js']

describe('what is loaded, in a handful of files, brings nothing of the rest', () => {
  test.each([
    ['lambda', [...CLIENT, 'chunks/lambda.js', 'chunks/signing/sigv4.js']],
    ['fc3', [...CLIENT, 'chunks/fc.js', 'chunks/fc3.js', 'chunks/json-text.js', 'chunks/signing/acs3.js']],
    ['fc2', [...CLIENT, 'chunks/fc.js', 'chunks/fc2.js', 'chunks/json-text.js', 'chunks/signing/acs3.js', 'chunks/signing/fc.js']],
    ['fc-http-trigger', [...CLIENT, 'chunks/fc.js', 'chunks/fc-http-trigger.js', 'chunks/signing/acs3.js', 'chunks/signing/fc.js']],
    ['cloudbase', [...CLIENT, 'chunks/cloudbase.js', 'chunks/signing/tc3.js']],
    ['code', ['chunks/crc64.js', 'chunks/fields.js']],
    ['otel', ['chunks/fields.js']],
    ['events/index', ['chunks/events.js']],
  ])('%s', async (name, others) => {
    const subpath = name.replace('/index', '')
    expect(await filesOf(`await import('faas-contracts/${subpath}')`)).toEqual([...others, `src/${name}.js`].sort())
  })

  const made = `
    const { createLambdaClient } = await import('faas-contracts/lambda')
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } , baseUrl: 'http://127.0.0.1:1', maxRetries: 0 })
    loaded.length = 0`

  test.each([
    ['invoke', `await lambda.invoke({ functionName: 'echo' })`, []],
    ['invokeStream', `await lambda.invokeStream({ functionName: 'echo' })`, ['chunks/event-stream.js', 'chunks/lambda-stream.js']],
    [
      'api',
      `await lambda.api.GET('/2015-03-31/functions').catch(() => {})`,
      ['chunks/json-text.js', 'chunks/raw-client.js', 'chunks/route.js'],
    ],
  ])('the first %s', async (_, call, others) => {
    expect(await filesOf(`${made}\n${call}`)).toEqual(others)
  })
})

test.each(['node', 'browser'] as const)(
  'a bundle for %s gives nothing to warn of, such as files that import each other',
  async (platform) => {
    const warnings: string[] = []
    const bundle = await rolldown({
      input: fileURLToPath(new URL('../dist/src/index.js', import.meta.url)),
      platform,
      resolve: { conditionNames: [platform, 'import', 'default'] },
      checks: { circularDependency: true },
      onLog: (_, { message }) => warnings.push(message),
    })
    await bundle.generate({ format: 'esm' })
    expect(warnings).toEqual([])
  },
)
