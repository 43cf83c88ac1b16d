/**
 * CPU for each call of a function, ours against bare transports and other clients: the same request to the same server in one run, the
 * contenders taking turns, medians of the rounds. Ratios are what counts; the microseconds are this machine's.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { createLambdaClient } from 'faas-contracts'
import createOpenapiFetch from 'openapi-fetch'
import type { paths } from '../generated/lambda.ts'

const ROUNDS = 7
const CONCURRENCY = 16
const PATH = '/2015-03-31/functions/{FunctionName}/invocations'
const WIRE_PATH = '/2015-03-31/functions/checkout/invocations'
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

const child = spawn(process.execPath, [new URL('./server.js', import.meta.url).pathname], { stdio: ['ignore', 'pipe', 'inherit'] })
const [line] = (await once(child.stdout, 'data')) as [Buffer]
const origin = String(line).trim()

for (const [size, calls] of [
  [1024, 3000],
  [256 * 1024, 300],
] as const) {
  const payload = { text: 'x'.repeat(size - 12) }
  const contenders = await contendersFor(payload)
  const samples = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]))
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, call] of Object.entries(contenders)) {
      const used = await measure(call, calls)
      if (round >= 0) samples.get(name)?.push(used)
    }
  const rows = [...samples].map(([name, values]) => [name, median(values)] as const).sort((a, b) => a[1] - b[1])
  const bare = rows.find(([name]) => name === 'bare node:http')?.[1] ?? Number.NaN
  console.log(
    `\n${size / 1024} KiB, ${CONCURRENCY} at a time, Node ${process.versions.node}\n| client | CPU per call | × bare node:http |\n|---|---|---|`,
  )
  for (const [name, value] of rows) console.log(`| ${name} | ${value.toFixed(0)} µs | ${(value / bare).toFixed(2)} |`)
}
child.kill()

async function contendersFor(payload: { text: string }): Promise<Record<string, () => Promise<unknown>>> {
  const ours = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: origin })
  const overFetch = createOpenapiFetch<paths>({ baseUrl: origin })
  const params = { path: { FunctionName: 'checkout' } }
  const agent = new http.Agent({ keepAlive: true })
  const contenders: Record<string, () => Promise<unknown>> = {
    'bare node:http': () => bareHttp(agent, payload),
    'bare fetch': async () => {
      const body = new TextEncoder().encode(JSON.stringify(payload))
      return (await fetch(origin + WIRE_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()
    },
    'faas-contracts invoke (signed)': () => ours.invoke({ functionName: 'checkout', payload }),
    'faas-contracts api (signed openapi-fetch)': () => ours.api.POST(PATH, { params, body: payload }),
    'openapi-fetch (unsigned)': () => overFetch.POST(PATH, { params, body: payload }),
    'openapi-fetch, no transport at all': openapiFetchAlone(payload),
  }
  const sdk = await awsSdk()
  if (sdk) contenders[`@aws-sdk/client-lambda ${sdk.version}`] = () => sdk.invoke(payload)
  return contenders
}

/** What openapi-fetch itself costs when request and answer are the lightest it takes: the floor of a facade on top of it. */
function openapiFetchAlone(payload: unknown): () => Promise<unknown> {
  class LightRequest {
    url: string
    constructor(url: string) {
      this.url = url
    }
  }
  const headers = { get: (name: string) => (name === 'content-type' ? 'application/json' : null) }
  const response = { status: 200, ok: true, headers, json: async () => payload, text: async () => '' }
  const client = createOpenapiFetch<paths>({
    baseUrl: origin,
    Request: LightRequest as unknown as typeof Request,
    fetch: async () => response as unknown as Response,
  })
  return () => client.POST(PATH, { params: { path: { FunctionName: 'checkout' } }, body: payload as never })
}

function bareHttp(agent: http.Agent, payload: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const body = Buffer.from(JSON.stringify(payload))
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const request = http.request(origin + WIRE_PATH, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** The vendor's SDK, when `npm run test:vendors` has installed it. */
async function awsSdk(): Promise<{ version: string; invoke(payload: unknown): Promise<unknown> } | undefined> {
  const folder = new URL('../contract-tests/vendors/node_modules/@aws-sdk/client-lambda/', import.meta.url)
  try {
    const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string }
    const { LambdaClient, InvokeCommand } = await import(new URL('dist-es/index.js', folder).href).catch(
      () => import(new URL('dist-cjs/index.js', folder).href),
    )
    const client = new LambdaClient({ region: 'us-east-1', endpoint: origin, credentials })
    return {
      version,
      invoke: async (payload) => {
        const { Payload } = await client.send(new InvokeCommand({ FunctionName: 'checkout', Payload: JSON.stringify(payload) }))
        return JSON.parse(Buffer.from(Payload).toString())
      },
    }
  } catch {
    console.log('(@aws-sdk/client-lambda is not installed; `npm run test:vendors` brings it.)')
    return undefined
  }
}

async function measure(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = process.cpuUsage()
  let left = calls
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (left-- > 0) await call()
    }),
  )
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
