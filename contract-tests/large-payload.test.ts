/** Payloads as large as the vendors take: one copy at most in the process that sends and reads them. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createFc3Client, createLambdaClient } from 'faas-contracts'
import { expect, it } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { answerJson, serve } from './server.ts'

const MB = 1024 * 1024

/** What the buffers of a process take at most during one call, in sizes of what it sends or reads; the payload itself not counted. */
async function peakOf(functionName: 'sends' | 'reads', url: string, transport: string): Promise<number> {
  const size = 32 * MB
  const program = `
    import { createFc3Client } from 'faas-contracts/fc3'
    const fc3 = createFc3Client({ baseUrl: '${url}', credentials: { accessKeyId: 'a', accessKeySecret: 'b' }, ...${transport} })
    await fc3.invoke({ functionName: 'warm', payload: new Uint8Array(1) })
    const payload = new Uint8Array(${functionName === 'sends' ? size : 1})
    gc()
    const taken = () => process.memoryUsage().arrayBuffers
    const before = taken()
    let peak = 0
    const timer = setInterval(() => { peak = Math.max(peak, taken() - before) }, 1)
    const result = await fc3.invoke({ functionName: '${functionName}', payload }, { responseType: 'bytes' })
    peak = Math.max(peak, taken() - before)
    clearInterval(timer)
    if (!result.ok) throw result.error
    console.log(JSON.stringify([result.data.length, peak / ${size}]))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    timeout: 60_000,
  })
  const [length, peak] = JSON.parse(stdout) as [number, number]
  expect(length).toBe(functionName === 'reads' ? size : 1)
  return peak
}

it.each<[string, string, number, string, 'sends' | 'reads']>([
  ['no copy of 32 MB', 'node:http', 0.5, '{}', 'sends'],
  // One by `Request`, as its standard says, and one by undici as it sends.
  ['two copies of 32 MB', 'fetch', 2.5, '{ fetch: (request) => globalThis.fetch(request) }', 'sends'],
  // Bare node:http needs two for its buffers of 64 KiB, which are half full; the third is the body in one piece.
  ['one copy of 32 MB', 'node:http', 3.5, '{}', 'reads'],
])('%s: no more are made over %s', async (_, __, most, transport, functionName) => {
  const answer = Buffer.alloc(32 * MB)
  const server = await serve((response, { url }) => {
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'x-fc-request-id': 'r-1' })
      .end(url.includes('reads') ? answer : '1')
  })
  expect(await peakOf(functionName, server.url, transport)).toBeLessThan(most)
})

it('the largest JSON that Lambda takes goes out and comes back compressed', async () => {
  const payload = { text: 'x'.repeat(6 * MB - 11) }
  const server = await serve((response, { body }) => {
    const bytes = gzipSync(body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'x-amzn-requestid': 'r-1' }).end(bytes)
  })
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  const result = await lambda.invoke({ functionName: 'echo', payload })
  expect(server.requests[0]?.body).toHaveLength(6 * MB)
  expect(result.ok && (result.data as typeof payload).text.length).toBe(payload.text.length)
})

it('one byte more is refused before anything is sent', async () => {
  const server = await serve((response) => answerJson(response, '1'))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  const fc3 = createFc3Client({ credentials: CREDENTIALS.alibaba, baseUrl: server.url })
  const results = [
    await lambda.invoke({ functionName: 'echo', payload: { text: 'x'.repeat(6 * MB - 10) } }),
    await lambda.invokeStream({ functionName: 'echo', payload: new Uint8Array(6 * MB + 1) }),
    await fc3.invoke({ functionName: 'echo', payload: new Uint8Array(32 * MB + 1) }),
  ]
  for (const { error } of results) expect(error).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', kind: 'request', attempts: 0, executed: 'no' })
  expect(server.connections).toBe(0)
})

it.each(['node:http', 'fetch'])('bytes that are shared between threads go out as bytes over %s', async (name) => {
  const shared = new Uint8Array(new SharedArrayBuffer(4)).fill(65)
  const server = await serve((response, { body }) => answerJson(response, { body }))
  const transport = name === 'fetch' ? { fetch: (request: Request) => globalThis.fetch(request) } : {}
  const fc3 = createFc3Client({ baseUrl: server.url, credentials: CREDENTIALS.alibaba, ...transport })
  expect((await fc3.invoke({ functionName: 'files', payload: shared })).data).toEqual({ body: 'AAAA' })
})
