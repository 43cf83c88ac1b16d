/** The workers behind functions: how many there are, when they are replaced, and that none of it is ever the server's end. */
import { spawnSync } from 'node:child_process'
import fs, { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLambdaClient } from 'faas-contracts'
import { startReplayServer } from 'faas-contracts/replay/server'
import { rolldown } from 'rolldown'
import { expect, onTestFinished, test, vi } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { serveFunctions } from './functions.ts'

const clientOf = (baseUrl: string) => createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl, maxRetries: 0 })
const COUNTER =
  "import { threadId } from 'node:worker_threads'\nlet calls = 0\nexport const handler = async (event) => { if (event.fail) FAIL; return { threadId, calls: ++calls } }"

test('an instance is kept for the next call, and has its memory', async () => {
  const { url } = await serveFunctions({ 'count.mjs': COUNTER })
  const invoke = async () => (await clientOf(url).invoke<{ threadId: number; calls: number }>({ functionName: 'count', payload: {} })).data
  const first = await invoke()
  expect(await invoke()).toEqual({ threadId: first?.threadId, calls: 2 })
})

test.each([['process.exit(1)'], ['setImmediate(() => { throw new Error() })\n    await new Promise(() => {})'], ['for (;;);']])(
  'after %s a new one takes its place',
  async (end) => {
    const { url } = await serveFunctions({ 'count.mjs': COUNTER.replace('FAIL', `{ ${end} }`) }, { functionTimeout: 500 })
    const invoke = (payload: object) => clientOf(url).invoke({ functionName: 'count', payload })
    await invoke({})
    expect((await invoke({ fail: true })).ok).toBe(false)
    expect((await invoke({})).data).toMatchObject({ calls: 1 })
  },
)

test('an error that is thrown into the call keeps the instance', async () => {
  const { url } = await serveFunctions({ 'count.mjs': COUNTER.replace('FAIL', 'throw new Error()') })
  const invoke = (payload: object) => clientOf(url).invoke({ functionName: 'count', payload })
  await invoke({})
  expect((await invoke({ fail: true })).error?.code).toBe('Unhandled')
  expect((await invoke({})).data).toMatchObject({ calls: 2 })
})

test('an HTTP handler of FC 2.0 that rejects keeps its instance', async () => {
  const { url } = await serveFunctions({
    'count.cjs': `let calls = 0
exports.handler = async (req, resp) => {
  calls++
  if (req.queries.fail) throw new Error('no stock')
  resp.send(String(calls))
}`,
  })
  const address = `${url}/2016-08-15/proxy/shop/count/`
  expect((await fetch(`${address}?fail=1`)).status).toBe(502)
  expect(await (await fetch(address)).text()).toBe('2')
})

test('calls at once run in instances of their own, each one call at a time, up to eight', async () => {
  const source = `import { threadId } from 'node:worker_threads'
let running = 0
export const handler = async () => {
  running++
  const atOnce = running
  await new Promise((resolve) => setTimeout(resolve, 30))
  running--
  return { threadId, atOnce }
}`
  const { url } = await serveFunctions({ 'busy.mjs': source }, { functionTimeout: 10_000 })
  const results = await Promise.all(
    Array.from({ length: 24 }, () => clientOf(url).invoke<{ threadId: number; atOnce: number }>({ functionName: 'busy', payload: {} })),
  )
  expect(results.map(({ data }) => data?.atOnce)).toEqual(Array(24).fill(1))
  const threads = new Set(results.map(({ data }) => data?.threadId))
  expect(threads.size).toBeGreaterThan(1)
  expect(threads.size).toBeLessThanOrEqual(8)
}, 30_000)

test('a call that waited for instances which end gets a new one', async () => {
  const source = `const { appendFileSync, existsSync } = require('node:fs')
exports.handler = async ({ folder }) => {
  if (!folder) return 'served'
  appendFileSync(folder + '/started', '.')
  while (!existsSync(folder + '/go')) await new Promise((resolve) => setTimeout(resolve, 5))
  process.exit(1)
}`
  const { url, write, folder } = await serveFunctions({ 'ends.cjs': source, started: '' }, { functionTimeout: 10_000 })
  const invoke = (payload: object) => clientOf(url).invoke({ functionName: 'ends', payload })
  const ending = Array.from({ length: 8 }, () => invoke({ folder }))
  await expect.poll(() => readFileSync(`${folder}/started`, 'utf8').length, { timeout: 10_000 }).toBe(8)
  const waiting = Array.from({ length: 4 }, () => invoke({}))
  await new Promise((resolve) => setTimeout(resolve, 200))
  write('go', '')
  expect((await Promise.all(ending)).map(({ ok }) => ok)).toEqual(Array(8).fill(false))
  expect((await Promise.all(waiting)).map(({ data }) => data)).toEqual(Array(4).fill('served'))
}, 30_000)

test('a changed file is loaded again, and a new one is found', async () => {
  const { url, write } = await serveFunctions({ 'price.mjs': 'export const handler = async () => 1' })
  const invoke = async (functionName: string) => (await clientOf(url).invoke({ functionName })).data
  expect(await invoke('price')).toBe(1)
  write('price.mjs', 'export const handler = async () => 1000')
  expect(await invoke('price')).toBe(1000)
  expect(await invoke('tax')).toBe(undefined)
  write('tax.cjs', 'exports.handler = async () => 19')
  expect(await invoke('tax')).toBe(19)
})

test('a name in another case is another function, also where the file system takes both for one', async () => {
  const { url } = await serveFunctions({ 'checkout.mjs': 'export const handler = async () => 1' })
  const { stat } = fs.promises
  const setStat = (stat: unknown) => {
    Object.assign(fs.promises, { stat })
    syncBuiltinESMExports()
  }
  onTestFinished(() => setStat(stat))
  setStat((path: string) => stat(path.replace('Checkout', 'checkout')))
  expect((await clientOf(url).invoke({ functionName: 'checkout' })).data).toBe(1)
  expect((await clientOf(url).invoke({ functionName: 'Checkout' })).error?.code).toBe('ResourceNotFoundException')
})

test('a call under way is finished by the version that it began with', async () => {
  const source = (version: number) => `import { existsSync, writeFileSync } from 'node:fs'
export const handler = async ({ begun, until }) => {
  if (begun) writeFileSync(begun, '')
  while (until && !existsSync(until)) await new Promise((r) => setTimeout(r, 5))
  return ${version}
}`
  const { url, write, folder } = await serveFunctions({ 'price.mjs': source(1) }, { functionTimeout: 10_000 })
  const invoke = (payload: object) => clientOf(url).invoke({ functionName: 'price', payload })
  expect((await invoke({})).data).toBe(1)
  const slow = invoke({ begun: `${folder}/begun`, until: `${folder}/go` })
  await vi.waitFor(() => expect(existsSync(`${folder}/begun`)).toBe(true))
  write('price.mjs', source(22))
  expect((await invoke({})).data).toBe(22)
  write('go', '')
  expect((await slow).data).toBe(1)
})

test('an instance of an old version ends, whatever it still has to do', async () => {
  const busy = (version: number) => `import { appendFileSync } from 'node:fs'
setInterval(() => appendFileSync(new URL('./beats', import.meta.url), '${version}'), 10)
export const handler = async () => ${version}`
  const { url, write, folder } = await serveFunctions({ 'busy.mjs': busy(1), beats: '' })
  const invoke = async () => (await clientOf(url).invoke({ functionName: 'busy' })).data
  const beats = () => readFileSync(`${folder}/beats`, 'utf8')
  expect(await invoke()).toBe(1)
  await expect.poll(beats).toContain('1')
  write('busy.mjs', `${busy(2)}\n`)
  expect(await invoke()).toBe(2)
  await expect.poll(() => beats().slice(-20), { timeout: 5000 }).toBe('2'.repeat(20))
})

test('the server of an old version of a web function ends, too', async () => {
  const busy = (version: number) => `const { appendFileSync } = require('node:fs')
setInterval(() => appendFileSync(__dirname + '/beats', '${version}'), 10)
require('node:http').createServer((request, response) => response.end('${version}')).listen(9000)`
  const { url, write, folder } = await serveFunctions({ 'site.cjs': busy(1), beats: '' })
  const get = async () => (await fetch(`${url}/v1/functions/site/`)).text()
  const beats = () => readFileSync(`${folder}/beats`, 'utf8')
  expect(await get()).toBe('1')
  await expect.poll(beats).toContain('1')
  write('site.cjs', `${busy(2)}\n`)
  expect(await get()).toBe('2')
  await expect.poll(() => beats().slice(-20), { timeout: 5000 }).toBe('2'.repeat(20))
})

/** What a process prints that serves the functions of a folder, and how it ends. `script` has `server` and `call(name)`. */
function runServing(folder: string, script: string, flags: string[] = []) {
  const program = `(async () => {
    const { startReplayServer } = await import('faas-contracts/replay/server')
    const server = await startReplayServer({ functions: ${JSON.stringify(folder)}, functionTimeout: 60_000 })
    const call = async (name, body) => {
      const path = server.url + '/2015-03-31/functions/' + name + '/invocations'
      return (await fetch(path, { method: 'POST', body, headers: { connection: 'close' } })).text()
    }
    ${script}
    await server.close()
  })()`
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', program], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'utf8',
    timeout: 15_000,
  })
  return { status, stdout, stderr }
}

test('closing the server ends every worker', async () => {
  const { folder } = await serveFunctions({ 'busy.mjs': 'setInterval(() => {}, 1000)\nexport const handler = async () => 1' })
  expect(runServing(folder, "console.log(await call('busy'))")).toEqual({ status: 0, stdout: '1\n', stderr: '' })
})

test('closing the server ends the workers of an old version too, whose calls are not over', async () => {
  const { folder } = await serveFunctions({ 'hangs.mjs': 'export const handler = (event) => event ?? new Promise(() => {})' })
  const script = `
    const { appendFileSync } = await import('node:fs')
    call('hangs', 'null').catch(() => {})
    await call('hangs', '1')
    appendFileSync(${JSON.stringify(`${folder}/hangs.mjs`)}, '\\n')
    console.log(await call('hangs', '2'))`
  expect(runServing(folder, script)).toEqual({ status: 0, stdout: '2\n', stderr: '' })
}, 20_000)

test('a function that speaks to whoever started its thread is not taken for the thread itself', async () => {
  const source = `import { parentPort } from 'node:worker_threads'
parentPort?.postMessage('ready')
parentPort?.postMessage(null)
export const handler = async () => {
  parentPort.postMessage({ type: 'end' })
  return 1
}`
  const { url } = await serveFunctions({ 'speaks.mjs': source })
  expect((await clientOf(url).invoke({ functionName: 'speaks' })).data).toBe(1)
})

test('a function that throws null where nothing catches it ends its thread, and no more', async () => {
  const source = `process.removeAllListeners('uncaughtException')
export const handler = () => new Promise(() => setImmediate(() => { throw null }))`
  const { url } = await serveFunctions({ 'null.mjs': source })
  const { error } = await clientOf(url).invoke({ functionName: 'null' })
  expect(error?.functionError).toMatchObject({ errorMessage: 'null' })
})

test('calls that wait for an instance begin none when the server is closed', async () => {
  const source = `import { appendFileSync } from 'node:fs'
appendFileSync(new URL('./started', import.meta.url), '.')
export const handler = () => new Promise(() => {})`
  const { url, server, folder } = await serveFunctions({ 'hangs.mjs': source, started: '' }, { functionTimeout: 60_000 })
  const started = () => readFileSync(`${folder}/started`, 'utf8').length
  const gone = new AbortController()
  const calls = Array.from({ length: 12 }, () =>
    fetch(`${url}/2015-03-31/functions/hangs/invocations`, { method: 'POST', signal: gone.signal }).catch(() => {}),
  )
  await expect.poll(started, { timeout: 10_000 }).toBe(8)
  gone.abort()
  await Promise.all(calls)
  await server.close()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(started()).toBe(8)
}, 20_000)

test('functions run in a process that was started with flags which no worker takes', async () => {
  const { folder } = await serveFunctions({ 'one.mjs': 'export const handler = async () => 1' })
  const flags = [['--max-old-space-size=512'], ['--input-type=module']]
  for (const given of flags)
    expect(runServing(folder, "console.log(await call('one'))", given)).toEqual({ status: 0, stdout: '1\n', stderr: '' })
})

test('options that no server can have name their field', async () => {
  await expect(startReplayServer({ functions: '/nowhere/at/all' })).rejects.toThrow('`functions` must be a folder')
  await expect(startReplayServer({ functions: '.', functionTimeout: 0 })).rejects.toThrow('`functionTimeout` must be')
})

test('a queued call that can not be started ends no process', async () => {
  const { folder } = await serveFunctions({ 'one.mjs': 'export const handler = async () => 1' })
  const script = `
    const path = server.url + '/2015-03-31/functions/one/invocations'
    const answer = await fetch(path, { method: 'POST', headers: { connection: 'close', 'x-amz-invocation-type': 'Event' } })
    console.log(answer.status, await call('one'))`
  const { status, stdout } = runServing(folder, script, ['--permission', '--allow-fs-read=*'])
  expect(stdout).toMatch(/^202 .*Access to this API has been restricted/)
  expect(status).toBe(0)
})

test('in a bundle, which has no file for the threads, functions are refused with what to do', async () => {
  const { folder } = await serveFunctions({ 'one.mjs': 'export const handler = async () => 1' })
  const bundle = await rolldown({ input: fileURLToPath(new URL('../dist/src/replay/server.js', import.meta.url)), platform: 'node' })
  for (const format of ['esm', 'cjs'] as const) {
    const { output } = await bundle.generate({ format, codeSplitting: false })
    const file = join(folder, `server.${format === 'esm' ? 'mjs' : 'cjs'}`)
    writeFileSync(file, output[0].code)
    const program = `import(${JSON.stringify(file)}).then(({ startReplayServer }) => startReplayServer({ functions: '.' })).catch((error) => console.log(String(error)))`
    const { stdout } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', timeout: 10_000 })
    expect(stdout).toMatch(/^TypeError: `functions` run in threads, .* leave `faas-contracts` out of the bundle\.\n$/)
  }
})
