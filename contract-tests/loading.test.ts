import { spawn, spawnSync } from 'node:child_process'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, expect, test } from 'vitest'

let server: ReplayServer

beforeAll(async () => {
  server = await startReplayServer()
})

afterAll(() => server.close())

/** Runs a program in a process of its own and says whether undici was loaded by its end. */
async function loadsUndici(body: string): Promise<boolean> {
  const program = `
    import { createLambdaClient } from 'faas-contracts/lambda'
    const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}' })
    ${body}
    console.log(process.moduleLoadList.some((name) => name.includes('deps/undici')))
    process.exit()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: new URL('../', import.meta.url).pathname })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect(output.trim()).toMatch(/^(true|false)$/)
  return output.trim() === 'true'
}

test('importing, creating and invoking load no undici', async () => {
  expect(await loadsUndici(`if (!(await lambda.invoke({ functionName: 'echo', payload: {} })).ok) throw new Error('failed')`)).toBe(false)
})

test('the check sees undici when it is loaded: reading `response` makes a Response', async () => {
  expect(await loadsUndici(`void (await lambda.invoke({ functionName: 'echo', payload: {} })).response`)).toBe(true)
})

test('OpenTelemetry is loaded by its own subpath only', () => {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    await import('faas-contracts')
    const before = loaded.some((url) => url.includes('@opentelemetry'))
    await import('faas-contracts/otel')
    console.log(before, loaded.some((url) => url.includes('@opentelemetry')))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('../', import.meta.url).pathname,
    encoding: 'utf8',
  })
  expect(stdout.trim()).toBe('false true')
})

test('a subpath brings nothing of the other APIs', () => {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    await import('faas-contracts/lambda')
    console.log(JSON.stringify(loaded.filter((url) => /(fc|cloudbase|replay|msw)[^/]*\\.js$/.test(url))))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: new URL('../', import.meta.url).pathname,
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout)).toEqual([])
})
