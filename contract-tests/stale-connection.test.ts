/** A process that stood still does not see that a server closed the connections it keeps open. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createFcHttpTriggerClient, createLambdaClient } from 'faas-contracts'
import { expect, it, onTestFinished, vi } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { answerJson, serve } from './server.ts'

const run = promisify(execFile)
const cwd = fileURLToPath(new URL('../', import.meta.url))

const program = (body: string) => ['--input-type=module', '-e', body]

/** Another process, since this one's server would be frozen too. Closes a connection that was idle for 300 ms, by FIN or by RST. */
async function serveElsewhere(close: 'end' | 'resetAndDestroy'): Promise<string> {
  const child = execFile(
    process.execPath,
    program(`
      import { createServer } from 'node:http'
      const server = createServer((request, response) => {
        request.resume().on('end', () => response.end('{}'))
        response.on('finish', () => setTimeout(() => request.socket.${close}(), 300))
      })
      server.keepAliveTimeout = 60_000
      server.listen(0, '127.0.0.1', () => console.log(server.address().port))`),
  )
  onTestFinished(() => void child.kill())
  const [port] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [string]
  return `http://127.0.0.1:${port.trim()}`
}

it.each(['end', 'resetAndDestroy'] as const)(
  'a call after a freeze, in which the server closed the connection (%s), is made on a new one',
  async (close) => {
    const url = await serveElsewhere(close)
    const { stdout } = await run(
      process.execPath,
      program(`
      import { createLambdaClient } from 'faas-contracts/lambda'
      const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${url}', maxRetries: 0 })
      const outcomes = []
      for (let i = 0; i < 4; i++) {
        const results = await Promise.all([1, 2, 3].map(() => lambda.invoke({ functionName: 'checkout', payload: {} })))
        outcomes.push(...results.map((result) => result.error?.code ?? 'ok'))
        // Nothing runs meanwhile, as in a Lambda function between two events.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600)
      }
      console.log(JSON.stringify(outcomes))`),
      { cwd },
    )
    expect(JSON.parse(stdout)).toEqual(Array(12).fill('ok'))
  },
)

it('a connection that dies under a call that was sent is not repeated: it may have arrived', async () => {
  const server = await serve((response, _, index) => (index === 0 ? answerJson(response, '1') : response.socket?.resetAndDestroy()))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  expect(await lambda.invoke({ functionName: 'checkout' })).toMatchObject({ ok: true })
  const lost = await lambda.invoke({ functionName: 'checkout' })
  expect(lost.error).toMatchObject({ code: 'CONNECTION_LOST', executed: 'unknown', attempts: 1 })
  expect(server.requests).toHaveLength(2)
})

it('a connection that the server closes after its answer, without a word of it, costs no call', async () => {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nx-amzn-requestid: r-1\r\ncontent-length: 2\r\n\r\n{}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl, maxRetries: 0 })
  for (let i = 0; i < 5; i++) {
    expect(await lambda.invoke({ functionName: 'checkout' })).toMatchObject({ ok: true })
    await once(sockets[i] as Socket, 'close')
  }
  expect(sockets).toHaveLength(5)
})

it('the look at idle connections needs no clock: a test that moves fake timers on can go on calling', async () => {
  const server = await serve((response) => answerJson(response, {}))
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  for (let call = 0; call < 2; call++) {
    expect((await lambda.invoke({ functionName: 'checkout' })).ok).toBe(true)
    vi.setSystemTime(Date.now() + 60_000)
  }
})

it('a call that is aborted while connections are looked at is not sent', async () => {
  const server = await serve((response) => answerJson(response, '1'))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  await lambda.invoke({ functionName: 'checkout' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  const controller = new AbortController()
  setImmediate(() => controller.abort())
  const { error } = await lambda.invoke({ functionName: 'checkout' }, { signal: controller.signal })
  expect(error).toMatchObject({ code: 'ABORTED' })
  expect(server.requests).toHaveLength(1)
})

it('a streamed payload that did not begin before its connection was gone is known not to have arrived', async () => {
  const server = await serve((response) => answerJson(response, '1'))
  const trigger = createFcHttpTriggerClient({ baseUrl: server.url })
  await trigger.invoke()
  async function* late() {
    for (const socket of server.sockets) socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    yield 'too late'
  }
  const { error } = await trigger.invoke({ payload: late() })
  expect(error).toMatchObject({ code: 'CONNECTION_FAILED', executed: 'no', attempts: 1 })
  expect(server.requests).toHaveLength(1)
})

it('a process ends by itself right after a call, a failed one, and a stream that was left', async () => {
  const server = await serve((response, { url }, index) => {
    if (url.includes('streaming')) response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' }).write(FRAME)
    else answerJson(response, '{}', index === 1 ? 500 : 200)
  })
  const FRAME = Buffer.from(
    '0000006f0000005af5fe871f0b3a6576656e742d7479706507000c5061796c6f61644368756e6b0d3a636f6e74656e742d747970650700186170706c69636174696f6e2f6f637465742d73747265616d0d3a6d6573736167652d747970650700056576656e7448656c6c6fe8263d64',
    'hex',
  )
  const { stdout } = await run(
    process.execPath,
    program(`
      import { createLambdaClient } from 'faas-contracts/lambda'
      const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, baseUrl: '${server.url}' })
      const { signal } = new AbortController()
      const call = { functionName: 'checkout', payload: {} }
      const outcomes = [await lambda.invoke(call, { signal }), await lambda.invoke(call, { signal, attemptTimeout: 60_000 })]
      outcomes.push(await lambda.invokeStream(call, { signal, timeout: 600_000 }))
      for await (const _ of outcomes[2].data) break
      console.log(JSON.stringify({ ok: outcomes.map(({ ok }) => ok), left: process.getActiveResourcesInfo().filter((name) => name === 'Timeout') }))`),
    // It would wait for the timers of ten minutes, or for idle connections.
    { cwd, timeout: 15_000 },
  )
  expect(JSON.parse(stdout)).toEqual({ ok: [true, false, true], left: [] })
})
