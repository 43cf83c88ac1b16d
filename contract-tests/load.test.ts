/** The replay server under many clients at once: no answer is lost or mixed up, memory stays flat, and the slow hold no one up. */
import { spawn } from 'node:child_process'
import http from 'node:http'
import net from 'node:net'
import { fileURLToPath } from 'node:url'
import { createLambdaClient } from 'faas-contracts'
import { startReplayServer } from 'faas-contracts/replay/server'
import { expect, onTestFinished, test } from 'vitest'

const aws = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' } }

test('10,000 scripted requests at 256 connections: each gets its own answer, and as many of each as scripted', async () => {
  const server = await startReplayServer({
    seed: 1,
    script: [
      {
        functionName: 'checkout',
        answers: [
          { error: 'TooManyRequestsException', times: 1000 },
          { error: 'ServiceException', times: 500 },
        ],
      },
      { answers: [{ delay: [0, 5] }], repeat: true, probability: 0.1 },
    ],
  })
  onTestFinished(() => server.close())
  const lambda = createLambdaClient({ ...aws, baseUrl: server.url, maxRetries: 0 })
  const counts: Record<string, number> = {}
  const ids = new Set<string | undefined>()
  let next = 0
  const worker = async () => {
    for (let n = next++; n < 10_000; n = next++) {
      const result = await lambda.invoke<{ n: number }>({ functionName: n % 4 === 0 ? 'checkout' : 'other', payload: { n } })
      if (result.ok && result.data.n !== n) throw new Error(`request ${n} got the answer of ${result.data.n}`)
      ids.add(result.requestId)
      const outcome = result.ok ? 'ok' : result.error.code
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 256 }, worker))
  expect(counts).toEqual({ ok: 8500, TooManyRequestsException: 1000, ServiceException: 500 })
  expect(ids.size).toBe(10_000)
}, 120_000)

test('memory does not grow with the number of requests', async () => {
  // A process of its own, so that only the server's memory is seen; it reports after each 20,000.
  const program = `
    import { createReplay } from 'faas-contracts/replay'
    const replay = createReplay()
    const body = new TextEncoder().encode(JSON.stringify({ text: 'x'.repeat(1000) }))
    const request = { method: 'POST', host: 'h', path: '/2015-03-31/functions/checkout/invocations', query: '', headers: { authorization: 'x' }, body }
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 20_000; i++) await replay.scope('test-' + (i % 1500)).answer(request)
      gc()
      console.log(process.memoryUsage().heapUsed)
    }
    console.log(replay.scope('test-1').requests.length)`
  const args = ['--expose-gc', '--input-type=module', '-e', program]
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await new Promise((resolve) => child.once('close', resolve))
  const [...numbers] = output.trim().split('\n').map(Number)
  expect(numbers).toHaveLength(11)
  const [, , third = 0] = numbers
  expect(Math.max(...numbers.slice(3, 10))).toBeLessThan(third * 1.25)
}, 120_000)

test('a client that never finishes its request, and one that never reads, hold no one up', async () => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  const { port } = new URL(server.url)
  const sockets = Array.from({ length: 50 }, (_, i) => {
    const socket = net.connect(Number(port), '127.0.0.1')
    const head = 'POST /2015-03-31/functions/f/invocations HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\n'
    socket.pause().write(i % 2 ? `${head}content-length: 100\r\n\r\n{"half":` : `${head}content-length: 2\r\n\r\n{}`)
    return socket
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  const lambda = createLambdaClient({ ...aws, baseUrl: server.url, timeout: 5000 })
  const results = await Promise.all(Array.from({ length: 100 }, (_, n) => lambda.invoke({ functionName: 'f', payload: { n } })))
  expect(results.every(({ ok }) => ok)).toBe(true)
})

test('a request over the limit is refused without being kept', async () => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  const status = await new Promise((resolve, reject) => {
    const request = http.request(`${server.url}/2015-03-31/functions/f/invocations`, { method: 'POST' }, (response) => {
      resolve(response.statusCode)
      response.resume()
    })
    request.on('error', reject)
    const chunk = Buffer.alloc(1024 * 1024, 0x20)
    let left = 66
    const write = () => {
      while (left-- > 0) if (!request.write(chunk)) return request.once('drain', write)
      request.end()
      return undefined
    }
    write()
  })
  expect(status).toBe(413)
  expect(server.replay.requests).toHaveLength(0)
}, 30_000)
