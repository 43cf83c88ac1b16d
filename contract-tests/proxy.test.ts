/**
 * Through a proxy, where Node itself is told to use one. It reads the variables when a process starts, so that each client runs in one of
 * its own.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import http, { type RequestListener } from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { listen } from './server.ts'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('../', import.meta.url))
const pem = (name: string) => fileURLToPath(new URL(`./tls/${name}.pem`, import.meta.url))

const answer: RequestListener = (request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'x-amzn-requestid': 'r-1' }).end('{}'))
}

/** A proxy whose tunnels lead to this port whatever host is asked for, or that refuses them, or says nothing. */
async function serveProxy(tunnels: number | 'refused' | 'silent' = 'refused'): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const proxy = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    if (tunnels === 'refused') socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    if (typeof tunnels !== 'number') return
    const server = net.connect(tunnels, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n')).on('error', () => {})
    server.pipe(socket)
    socket.pipe(server)
  })
  return { url: `http://user:secret@127.0.0.1:${(await listen(proxy)).port}`, asked }
}

/** What becomes of two calls, made by a process with these variables. */
async function outcomesOf(baseUrl: string, variables: Record<string, string>, timeout = 5000): Promise<unknown> {
  const program = `
    import { createLambdaClient } from 'faas-contracts/lambda'
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
    const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: '${baseUrl}', maxRetries: 0, timeout: ${timeout} })
    const outcomes = []
    for (let i = 0; i < 2; i++) {
      const { ok, error } = await lambda.invoke({ functionName: 'checkout' })
      outcomes.push(ok ? 'ok' : { code: error.code, executed: error.executed, message: error.message })
    }
    console.log(JSON.stringify(outcomes))
    process.exit()`
  const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: pem('localhost'), ...variables }
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd, env })
  return JSON.parse(stdout)
}

const serveTls = async () =>
  (await listen(https.createServer({ key: readFileSync(pem('key')), cert: readFileSync(pem('localhost')) }, answer))).port

it('calls of https go through one tunnel that is kept', async () => {
  const proxy = await serveProxy(await serveTls())
  expect(await outcomesOf('https://localhost:8443', { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url })).toEqual(['ok', 'ok'])
  expect(proxy.asked).toEqual(['CONNECT localhost:8443'])
})

it('calls of http are handed to the proxy', async () => {
  const proxy = await serveProxy()
  expect(await outcomesOf('http://lambda.test', { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url })).toEqual(['ok', 'ok'])
  expect(proxy.asked[0]).toBe('POST http://lambda.test/2015-03-31/functions/checkout/invocations')
})

it('a proxy that refuses was sent no call, and its password is in no message', async () => {
  const proxy = await serveProxy()
  const outcomes = await outcomesOf('https://localhost:8443', { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url })
  const refused = { code: 'CONNECTION_FAILED', executed: 'no', message: expect.stringContaining('407') }
  expect(outcomes).toEqual([refused, refused])
  expect(JSON.stringify(outcomes)).not.toContain('secret')
})

it('a proxy that says nothing holds no call longer than its time', async () => {
  const proxy = await serveProxy('silent')
  const outcomes = await outcomesOf('https://localhost:8443', { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url }, 200)
  const over = { code: 'TIMEOUT', executed: 'no', message: expect.any(String) }
  expect(outcomes).toEqual([over, over])
})

it.each([
  ['Node was not told to use it', {}],
  ['the host needs none', { NODE_USE_ENV_PROXY: '1', NO_PROXY: 'localhost' }],
])('no proxy is asked where %s', async (_, variables) => {
  const proxy = await serveProxy()
  expect(await outcomesOf(`https://localhost:${await serveTls()}`, { HTTPS_PROXY: proxy.url, ...variables })).toEqual(['ok', 'ok'])
  expect(proxy.asked).toEqual([])
})
