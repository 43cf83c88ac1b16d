/** Functions of a folder, called as on CloudBase: event functions, and web functions with a server of their own. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createCloudBaseClient } from 'faas-contracts'
import { describe, expect, test } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { serveFunctions } from './functions.ts'

const clientOf = (baseUrl: string) => createCloudBaseClient({ credentials: CREDENTIALS.cloudbase, baseUrl, maxRetries: 0 })

async function call(source: string, payload: unknown = {}, functionTimeout = 10_000) {
  const { url } = await serveFunctions({ 'orders.cjs': source }, { functionTimeout })
  return clientOf(url).invoke<unknown>({ functionName: 'orders', payload })
}

describe('an event function', () => {
  test('is main(event, context), and its object is JSON, its text text', async () => {
    const json = await call('exports.main = async (event, context) => ({ event, context })', { sku: 'A-17' })
    expect(json.data).toEqual({
      event: { sku: 'A-17' },
      context: {
        request_id: json.requestId,
        function_name: 'orders',
        function_version: '$LATEST',
        memory_limit_in_mb: 256,
        time_limit_in_ms: 10_000,
        namespace: 'replay',
        environ: 'SCF_NAMESPACE=replay',
      },
    })
    expect(json.status).toBe(200)
    const text = await call("exports.main = (event, context, callback) => callback(null, 'Hello fn')")
    expect(text.data).toBe('Hello fn')
    expect(text.response?.headers.get('content-type')).toContain('text/plain')
  })

  test.each([
    ['throws', "exports.main = async () => { throw new Error('no stock') }", 'FUNCTION_INVOCATION_FAILED'],
    ['calls back with an error', "exports.main = (e, c, done) => done(new Error('no stock'))", 'FUNCTION_INVOCATION_FAILED'],
    ['exits', 'exports.main = () => process.exit(1)', 'FUNCTION_INVOCATION_FAILED'],
    ['cannot be loaded', "require('nowhere')", 'FUNCTION_INVOCATION_FAILED'],
    ['has no main', 'exports.other = 1', 'FUNCTION_INVOCATION_FAILED'],
    ['takes too long', 'exports.main = () => { for (;;); }', 'FUNCTION_TIME_LIMIT_EXCEEDED'],
    [
      'needs too much memory',
      'exports.main = () => { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())) }',
      'FUNCTION_MEMORY_LIMIT_EXCEEDED',
    ],
  ])('that %s', async (_, source, code) => {
    const result = await call(source, {}, code.includes('TIME') ? 400 : 10_000)
    expect(result).toMatchObject({ ok: false, error: { code, kind: 'function', status: 400, documented: true } })
  })

  test('gets an empty object where nothing is sent', async () => {
    const { url } = await serveFunctions({ 'orders.cjs': 'exports.main = async (event) => ({ event })' })
    expect((await clientOf(url).invoke({ functionName: 'orders' })).data).toEqual({ event: {} })
  })

  test('that is not there, and a body that is no JSON', async () => {
    const { url } = await serveFunctions({ 'orders.cjs': 'exports.main = async () => 1' })
    expect((await clientOf(url).invoke({ functionName: 'nowhere' })).error?.code).toBe('FUNCTION_NOT_FOUND')
    const payload = new TextEncoder().encode('{')
    expect((await clientOf(url).invoke({ functionName: 'orders', payload })).error?.code).toBe('FUNCTION_PARAM_INVALID')
  })
})

describe('a web function', () => {
  const SERVER = `const { createServer } = require('node:http')
let calls = 0
createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  if (request.url === '/exit') process.exit(1)
  if (request.url === '/hang') return
  if (request.url === '/close') return request.socket.destroy()
  response.writeHead(request.url === '/teapot' ? 418 : 200, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'], connection: 'close' })
  response.end(JSON.stringify({ method: request.method, url: request.url, kind: request.headers['x-kind'], body, calls: ++calls }))
}).listen(9000, () => console.log('up'))`

  test('gets the request itself, at the path below its name, by header or query', async () => {
    const { url } = await serveFunctions({ 'site.cjs': SERVER })
    const byHeader = await clientOf(url).invoke({
      functionName: 'site',
      payload: { a: 1 },
      webFunction: { method: 'PUT', path: '/orders/4 2', query: { x: 1 }, headers: { 'x-kind': 'test' } },
    })
    expect(byHeader.data).toMatchObject({
      method: 'PUT',
      url: expect.stringMatching(/^\/orders\/4%202\?x=1/),
      kind: 'test',
      body: '{"a":1}',
    })
    const byQuery = await fetch(`${url}/v1/functions/site?webfn=true`, { method: 'POST', body: 'no json' })
    expect(await byQuery.json()).toMatchObject({ method: 'POST', url: '/?webfn=true', body: 'no json', calls: 2 })
    expect(byQuery.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    const head = await fetch(`${url}/v1/functions/site/x`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect((await fetch(`${url}/v1/functions/site/teapot`)).status).toBe(418)
  })

  test.each([
    ['/exit', 'FUNCTION_INVOCATION_FAILED'],
    ['/hang', 'FUNCTION_TIME_LIMIT_EXCEEDED'],
    ['/close', 'FUNCTION_INVOCATION_FAILED'],
  ])('that fails at %s is a documented failure, and comes back', async (path, code) => {
    const { url } = await serveFunctions({ 'site.cjs': SERVER }, { functionTimeout: 500 })
    const invoke = (path: string) => clientOf(url).invoke({ functionName: 'site', webFunction: { method: 'GET', path } })
    expect(await invoke(path)).toMatchObject({ ok: false, error: { code, kind: 'function' } })
    expect((await invoke('/')).ok).toBe(true)
  })

  test('without a server on port 9000 is a 443 with nothing in it, and a web function is no event function', async () => {
    const { url } = await serveFunctions({
      'orders.cjs': 'exports.main = async () => 1',
      'empty.cjs': '',
      'broken.cjs': "throw new Error('no key')",
      'site.cjs': SERVER,
    })
    for (const name of ['orders', 'empty', 'broken']) {
      const answer = await fetch(`${url}/v1/functions/${name}?webfn=true`)
      expect([answer.status, answer.headers.get('x-cloudbase-upstream-status-code'), await answer.text()]).toEqual([443, '443', ''])
    }
    expect((await clientOf(url).invoke({ functionName: 'site', payload: {} })).error?.code).toBe('FUNCTIONS_PARAM_INVALID')
  })

  test('is not called for a client that left while the module was loading', async () => {
    const source = `import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
const file = (name) => new URL(name, import.meta.url)
writeFileSync(file('loading'), '')
while (!existsSync(file('go'))) await new Promise((resolve) => setTimeout(resolve, 5))
let calls = 0
createServer((request, response) => response.end(String(++calls))).listen(9000)`
    const { url, folder, write } = await serveFunctions({ 'site.mjs': source })
    const leaving = new AbortController()
    const left = fetch(`${url}/v1/functions/site/`, { signal: leaving.signal }).catch(() => 'left')
    await expect.poll(() => existsSync(join(folder, 'loading'))).toBe(true)
    leaving.abort()
    expect(await left).toBe('left')
    // By then the server has seen who left.
    for (let i = 0; i < 3; i++) await fetch(`${url}/__replay/requests`).then((answer) => answer.text())
    write('go', '')
    expect(await (await fetch(`${url}/v1/functions/site/`)).text()).toBe('1')
  })

  test('of many is each its own, though all want one port', async () => {
    const server = (name: string) =>
      `require('node:http').createServer((request, response) => response.end('${name}')).listen({ port: 9000, host: '0.0.0.0' })`
    const { url } = await serveFunctions({ 'one.cjs': server('one'), 'two.cjs': server('two') })
    const text = async (name: string) => (await fetch(`${url}/v1/functions/${name}/`)).text()
    expect(await Promise.all([text('one'), text('two'), text('one')])).toEqual(['one', 'two', 'one'])
    expect(await (await fetch(`${url}/fc-http-trigger/two/`)).text()).toBe('two')
  })
})
