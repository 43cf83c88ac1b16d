/**
 * Over TLS, as every cloud is called. The certificates of these tests, for `localhost` and for `other.example`, are trusted by nobody else
 * and valid for a hundred years. What a process trusts is decided before it starts, so that each client runs in one of its own.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import net, { type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { listen } from './server.ts'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('../', import.meta.url))
const pem = (name: string) => fileURLToPath(new URL(`./tls/${name}.pem`, import.meta.url))
const key = readFileSync(pem('key'))

type Certificate = 'localhost' | 'other-host'

interface Hits {
  port: number
  connections: number
  requests: number
}

async function serve(answer: (socket: Socket, respond: () => void) => void, certificate: Certificate = 'localhost'): Promise<Hits> {
  const hits: Hits = { port: 0, connections: 0, requests: 0 }
  const server: Server = createServer({ key, cert: readFileSync(pem(certificate)) }, (request, response) => {
    hits.requests++
    request.resume().on('end', () =>
      answer(request.socket, () => {
        response.writeHead(200, { 'content-type': 'application/json', 'x-amzn-requestid': 'r-1' }).end('{}')
      }),
    )
  })
  server.keepAliveTimeout = 60_000
  server.on('secureConnection', () => hits.connections++)
  server.on('tlsClientError', () => {})
  hits.port = (await listen(server)).port
  return hits
}

/** What becomes of some calls, made by a process that trusts this certificate too, or only those that everyone does. */
async function outcomesOf(baseUrl: string, body: string, trusted: Certificate | null = 'localhost'): Promise<unknown> {
  const program = `
    import { createLambdaClient } from 'faas-contracts/lambda'
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-in-any-error' }
    const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: '${baseUrl}', maxRetries: 0 })
    const call = async (options) => {
      const { ok, error } = await lambda.invoke({ functionName: 'checkout', payload: {} }, options)
      return ok ? 'ok' : { code: error.code, executed: error.executed, attempts: error.attempts }
    }
    const freeze = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    const outcomes = []
    ${body}
    console.log(JSON.stringify(outcomes))
    process.exit()`
  const { NODE_EXTRA_CA_CERTS: _, NODE_TLS_REJECT_UNAUTHORIZED: __, ...environment } = process.env
  const env = trusted ? { ...environment, NODE_EXTRA_CA_CERTS: pem(trusted) } : environment
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd, env })
  return JSON.parse(stdout)
}

const REFUSED = { code: 'CONNECTION_FAILED', executed: 'no', attempts: 1 }

it('calls share a connection that is kept', async () => {
  const hits = await serve((_, respond) => respond())
  expect(await outcomesOf(`https://localhost:${hits.port}`, 'for (let i = 0; i < 3; i++) outcomes.push(await call())')).toEqual([
    'ok',
    'ok',
    'ok',
  ])
  expect(hits).toMatchObject({ connections: 1, requests: 3 })
})

it('a server whose certificate nobody trusts is sent nothing', async () => {
  const hits = await serve((_, respond) => respond())
  expect(await outcomesOf(`https://localhost:${hits.port}`, 'outcomes.push(await call())', null)).toEqual([REFUSED])
  expect(hits.requests).toBe(0)
})

it('a server with the certificate of another host is sent nothing', async () => {
  const hits = await serve((_, respond) => respond(), 'other-host')
  expect(await outcomesOf(`https://localhost:${hits.port}`, 'outcomes.push(await call())', 'other-host')).toEqual([REFUSED])
  expect(hits.requests).toBe(0)
})

it('a connection that ends before it is secure carried nothing: the call may be repeated', async () => {
  let connections = 0
  const { port } = await listen(
    net.createServer((socket) => {
      connections++
      socket.once('data', () => socket.destroy())
    }),
  )
  expect(await outcomesOf(`https://localhost:${port}`, 'outcomes.push(await call(), await call({ maxRetries: 1 }))')).toEqual([
    REFUSED,
    { ...REFUSED, attempts: 2 },
  ])
  expect(connections).toBe(3)
})

it('a connection that ends under a call that was sent is not repeated: it may have arrived', async () => {
  const hits = await serve((socket, respond) => (hits.requests === 1 ? respond() : socket.destroy()))
  expect(await outcomesOf(`https://localhost:${hits.port}`, 'outcomes.push(await call(), await call({ maxRetries: 2 }))')).toEqual([
    'ok',
    { code: 'CONNECTION_LOST', executed: 'unknown', attempts: 1 },
  ])
  expect(hits.requests).toBe(2)
})

it.each(['end', 'destroy'] as const)(
  'a call after a freeze, in which the server closed the connection (%s), is made on a new one',
  async (close) => {
    const hits = await serve((socket, respond) => {
      respond()
      setTimeout(() => socket[close](), 200)
    })
    const calls = 'for (let i = 0; i < 3; i++) { outcomes.push(await call()); freeze(500) }'
    expect(await outcomesOf(`https://localhost:${hits.port}`, calls)).toEqual(['ok', 'ok', 'ok'])
    expect(hits).toMatchObject({ connections: 3, requests: 3 })
  },
)
