/**
 * The replay server under load against Prism's mock of the same document and a bare node:http server that sends the same bytes: requests a
 * second over 16 kept connections, and the time until each is ready. The contenders take turns; medians of the rounds; ratios are what counts.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { fileURLToPath } from 'node:url'
import { print, type Section, table } from './section.ts'
import { median } from './statistics.ts'

const ROUNDS = 5
const REQUESTS = 4000
const CONNECTIONS = 16
const PATH = '/2015-03-31/functions/checkout/invocations'
const BODY = JSON.stringify({ text: 'x'.repeat(1000) })
const ROOT = fileURLToPath(new URL('../', import.meta.url))

interface Contender {
  name: string
  start: () => ChildProcess
  port: number
}

const contenders: Contender[] = [
  {
    name: 'bare node:http',
    port: 40_711,
    start: () => spawn(process.execPath, ['-e', bareServer(40_711)]),
  },
  {
    name: 'faas-contracts mock',
    port: 40_712,
    start: () => spawn(process.execPath, [`${ROOT}dist/src/cli/main.js`, 'mock', '--port', '40712', '--api', 'lambda']),
  },
  {
    name: 'prism mock',
    port: 40_713,
    start: () =>
      spawn(process.execPath, [
        `${ROOT}node_modules/@stoplight/prism-cli/dist/index.js`,
        'mock',
        `${ROOT}generated/openapi/lambda.json`,
        '--port',
        '40713',
        '--verboseLevel',
        'silent',
      ]),
  },
]

interface Row {
  name: string
  /** Requests a second. */
  rate: number
  /** Milliseconds until it answers. */
  ready: number
}

export async function measureReplay(): Promise<Section> {
  const running: ChildProcess[] = []
  try {
    const ready = new Map<string, number>()
    for (const { name, start, port } of contenders) {
      const began = performance.now()
      running.push(start())
      await answering(port)
      ready.set(name, performance.now() - began)
    }
    const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]))
    for (let round = -1; round < ROUNDS; round++)
      for (const { name, port } of contenders) {
        const rate = await load(port, name.startsWith('prism') ? REQUESTS / 8 : REQUESTS)
        if (round >= 0) rates.get(name)?.push(rate)
      }
    return sectionOf(contenders.map(({ name }) => ({ name, rate: median(rates.get(name) ?? []), ready: ready.get(name) ?? Number.NaN })))
  } finally {
    for (const child of running) child.kill('SIGKILL')
  }
}

function sectionOf(rows: readonly Row[]): Section {
  const [bare, ours, prism] = rows as [Row, Row, Row]
  const cells = rows.map(({ name, rate, ready }) => [
    name,
    rate.toFixed(0),
    (rate / bare.rate).toFixed(2),
    (rate / prism.rate).toFixed(1),
    (ready / prism.ready).toFixed(2),
  ])
  const text = [
    `${CONNECTIONS} connections, 1 KiB. The load comes from one process, so the two fastest are held back by it alike.`,
    table(['server', 'requests a second', '× bare', '× Prism', 'ready after × Prism'], cells),
  ]
  const figures = {
    'replay, requests a second × bare node:http': ours.rate / bare.rate,
    'replay, requests a second × Prism': ours.rate / prism.rate,
    'replay, time until ready × Prism': ours.ready / prism.ready,
  }
  return { title: 'The replay server', text: text.join('\n\n'), figures }
}

function bareServer(port: number): string {
  return `require('node:http').createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks)
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body)
    })
  }).listen(${port}, '127.0.0.1')`
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const isUp = await new Promise<boolean>((resolve) => {
      http
        .get({ host: '127.0.0.1', port, path: '/__ready' }, (response) => response.resume().once('end', () => resolve(true)))
        .once('error', () => resolve(false))
    })
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`Nothing listens on port ${port} after 12 seconds.`)
}

/** Requests a second. */
async function load(port: number, count: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let left = count
  const began = performance.now()
  const worker = async () => {
    while (left-- > 0) await ask(agent, port)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  agent.destroy()
  return (count / (performance.now() - began)) * 1000
}

async function ask(agent: http.Agent, port: number): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': BODY.length, authorization: 'AWS4-HMAC-SHA256 Credential=x' }
  const request = http.request({ host: '127.0.0.1', port, path: PATH, method: 'POST', agent, headers })
  request.end(BODY)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  response.resume()
  await once(response, 'end')
  if ((response.statusCode ?? 0) >= 400) throw new Error(`${port} answered ${response.statusCode}.`)
}

if (import.meta.main) print(await measureReplay())
