/** The replay server's own API is what its document says, and a script of a form that the server refuses is refused by the document too. */
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createFc3Client, unwrap } from 'faas-contracts'
import { packageCode } from 'faas-contracts/code'
import { type ReplayServerOptions, startReplayServer } from 'faas-contracts/replay/server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startJudge } from './judge.ts'

const document = createRequire(import.meta.url)('faas-contracts/openapi/replay.json')
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'https://example.org/replay', ...document })
const validScript = ajv.compile({ $ref: 'https://example.org/replay#/components/schemas/Script' })

const SCOPED = { 'X-Replay-Scope': 'control' }

test('Prism finds nothing wrong with what the server answers, in every operation', async () => {
  const server = await startReplayServer({ stateful: true, latency: [0, 2] })
  const judge = await startJudge('replay', server.url)
  onTestFinished(async () => {
    judge.stop()
    await server.close()
  })
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { ...SCOPED, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
    const answer = await judge.fetch(
      new Request(judge.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
    )
    return { status: answer.status, text: await answer.text() }
  }
  const script = [
    { functionName: 'checkout', answers: ['FunctionNotFound', { fault: 'truncated', delay: [0, 1] }] },
    { api: 'lambda', rate: { perSecond: 5 } },
  ]
  expect(await ask('PUT', '/__replay/script', script)).toMatchObject({ status: 200 })
  expect(await ask('POST', '/__replay/script', script)).toMatchObject({ status: 200 })
  expect(JSON.parse((await ask('GET', '/__replay/script')).text)).toEqual(script)

  const fc3 = createFc3Client({
    baseUrl: server.url,
    credentials: { accessKeyId: 'a', accessKeySecret: 'b' },
    headers: SCOPED,
    maxRetries: 0,
  })
  const { code, checksum } = await packageCode(fileURLToPath(new URL('../src/events', import.meta.url)))
  unwrap(await fc3.call('CreateFunction', { body: { functionName: 'checkout', runtime: 'nodejs20', handler: 'index.handler', code } }))
  for (let i = 0; i < 3; i++) await fc3.invoke({ functionName: 'checkout', payload: { cart: 42 } })
  await fetch(`${server.url}/nowhere?a=b`, { headers: SCOPED })
  const { dropped, requests } = JSON.parse((await ask('GET', '/__replay/requests')).text)
  expect(dropped).toBe(0)
  expect(requests.map(({ answer }: { answer: { by: string } }) => answer.by)).toEqual(['memory', 'script', 'script', 'echo', 'refused'])
  expect(JSON.parse((await ask('GET', '/__replay/pending')).text)).toEqual([{ rule: script[1], given: 0 }])

  expect(await ask('GET', `/__replay/code/${checksum}`)).toMatchObject({ status: 200 })
  expect(await ask('GET', '/__replay/code/1')).toMatchObject({ status: 404 })
  expect(Object.keys(JSON.parse((await ask('GET', '/__replay/errors')).text))).toHaveLength(5)
  expect(await ask('DELETE', '/__replay/script')).toEqual({ status: 204, text: '' })
  expect(await ask('POST', '/__replay/reset')).toEqual({ status: 204, text: '' })
  expect(judge.violations).toEqual([])
}, 60_000)

test('the document has every operation of the server, and no other', async () => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  const { available } = await (await fetch(`${server.url}/__replay/`)).json()
  const documented = Object.entries(document.paths as Record<string, object>)
    .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
    .filter((name) => !name.startsWith('PARAMETERS') && !name.includes('{checksum}'))
  expect(documented.sort()).toEqual(available.sort())
})

/** Every rule that `Script` has, from both sides of its edge. */
const SCRIPTS: [what: string, script: unknown, isGood: boolean][] = [
  ['an empty list', [], true],
  ['an object', {}, false],
  ['null', null, false],
  ['a rule that is text', ['ok'], false],
  ['a rule that is a list', [[]], false],
  ['a rule without anything', [{}], false],
  ['an unknown field', [{ answers: ['ok'], answer: 'ok' }], false],
  [
    'every field of a rule',
    [
      {
        api: 'fc2',
        operation: 'InvokeFunction',
        functionName: 'f',
        answers: ['ok'],
        repeat: true,
        probability: 1,
        concurrency: 0,
        rate: { perSecond: 0, burst: 1 },
      },
    ],
    true,
  ],
  ['another API', [{ api: 'azure', answers: ['ok'] }], false],
  ['an operation that is no text', [{ operation: 1, answers: ['ok'] }], false],
  ['a function name that is null', [{ functionName: null, answers: ['ok'] }], false],
  ['no answers', [{ answers: [] }], false],
  ['answers that are text', [{ answers: 'ok' }], false],
  ['an answer that is a number', [{ answers: [429] }], false],
  ['an answer that is null', [{ answers: [null] }], false],
  ['rounds', [{ answers: ['ok'], repeat: 3 }], true],
  ['half a round', [{ answers: ['ok'], repeat: 1.5 }], false],
  ['no round', [{ answers: ['ok'], repeat: 0 }], false],
  ['rounds in words', [{ answers: ['ok'], repeat: 'always' }], false],
  ['a chance', [{ answers: ['ok'], probability: 0.5 }], true],
  ['a chance above one', [{ answers: ['ok'], probability: 1.1 }], false],
  ['a chance below nothing', [{ answers: ['ok'], probability: -0.1 }], false],
  ['concurrency alone', [{ concurrency: 1 }], true],
  ['concurrency below nothing', [{ concurrency: -1 }], false],
  ['a rate alone', [{ rate: { perSecond: 0.5 } }], true],
  ['a rate without its number', [{ rate: { burst: 2 } }], false],
  ['a rate that is a number', [{ rate: 5 }], false],
  ['a rate with another field', [{ rate: { perSecond: 1, perMinute: 2 } }], false],
  ['a burst of nothing', [{ rate: { perSecond: 1, burst: 0 } }], false],
  [
    'every field of a step',
    [{ answers: [{ error: '429', status: 503, headers: { A: 'b' }, body: null, delay: [0, 600_000], fault: 'reset', times: 100_000 }] }],
    true,
  ],
  ['an empty step', [{ answers: [{}] }], true],
  ['an unknown field of a step', [{ answers: [{ code: 429 }] }], false],
  ['an error that is a number', [{ answers: [{ error: 429 }] }], false],
  ['a status too low', [{ answers: [{ status: 199 }] }], false],
  ['a status too high', [{ answers: [{ status: 600 }] }], false],
  ['half a status', [{ answers: [{ status: 200.5 }] }], false],
  ['no times', [{ answers: [{ times: 0 }] }], false],
  ['too many times', [{ answers: [{ times: 100_001 }] }], false],
  ['one and a half times', [{ answers: [{ times: 1.5 }] }], false],
  ['headers that are a list', [{ answers: [{ headers: [] }] }], false],
  ['a header that is a number', [{ answers: [{ headers: { 'Retry-After': 1 } }] }], false],
  ['a header of every sign', [{ answers: [{ headers: { "a!#$%&'*+-.^_`|~1": '\t !~\u00ff' } }] }], true],
  ['a header without a name', [{ answers: [{ headers: { '': 'a' } }] }], false],
  ['a header whose name is two words', [{ answers: [{ headers: { 'Retry After': '1' } }] }], false],
  ['a header of two lines', [{ answers: [{ headers: { A: 'b\r\nC: d' } }] }], false],
  ['a header beyond Latin 1', [{ answers: [{ headers: { A: '\u0100' } }] }], false],
  ['a delay', [{ answers: [{ delay: 0.5 }] }], true],
  ['a delay too long', [{ answers: [{ delay: 600_001 }] }], false],
  ['a delay in words', [{ answers: [{ delay: '1s' }] }], false],
  ['a delay of three numbers', [{ answers: [{ delay: [1, 2, 3] }] }], false],
  ['a delay of a number and a word', [{ answers: [{ delay: [1, 'x'] }] }], false],
  ['an unknown fault', [{ answers: [{ fault: 'flood' }] }], false],
]

describe('a script', () => {
  test.each(SCRIPTS)('%s: server and document agree', async (_, script, isGood) => {
    const server = await startReplayServer()
    onTestFinished(() => server.close())
    const answer = await fetch(`${server.url}/__replay/script`, { method: 'PUT', body: JSON.stringify(script) })
    expect({ status: answer.status, document: validScript(script) }).toEqual({ status: isGood ? 200 : 400, document: isGood })
  })

  test('that is refused leaves the one before in force', async () => {
    const server = await startReplayServer({ script: [{ answers: ['ok'] }] })
    onTestFinished(() => server.close())
    await fetch(`${server.url}/__replay/script`, { method: 'PUT', body: '[{}]' })
    expect(await (await fetch(`${server.url}/__replay/script`)).json()).toEqual([{ answers: ['ok'] }])
  })
})

describe('a page of another site, open in a browser on this machine,', () => {
  async function ask(method: string, path: string, headers: Record<string, string>, options: ReplayServerOptions = {}) {
    const server = await startReplayServer(options)
    onTestFinished(() => server.close())
    const { port } = new URL(server.url)
    return new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end(method === 'POST' ? '[]' : undefined)
    })
  }
  const page = { Origin: 'https://example.org', 'Content-Type': 'text/plain' }

  test.each([
    ['sends a script', 'POST', '/__replay/script', page],
    ['sends a script to a scope', 'POST', '/__scope/t1/__replay/script', page],
    ['clears the record', 'POST', '/__replay/reset', { ...page, Origin: 'null' }],
    ['reads the record by a name of its own that leads here', 'GET', '/__replay/requests', { Host: 'rebind.example.org:4010' }],
  ])('%s and is refused', async (_, method, path, headers) => {
    expect(await ask(method, path, headers)).toBe(403)
  })

  test.each([
    ['a page of this machine', 'POST', '/__replay/script', { Origin: 'http://localhost:5173' }],
    ['a page of a development server with a name', 'POST', '/__replay/script', { Origin: 'http://app.test:3000' }],
    ['a container', 'GET', '/__replay/requests', { Host: 'host.docker.internal:4010' }],
    ['a name of the hosts file', 'GET', '/__replay/requests', { Host: 'mock' }],
    ['a client that a proxy leads here', 'GET', '/__replay/requests', { Host: '1029384756102938.cn-hangzhou.fc.aliyuncs.com' }],
    ['the page of a shop that calls its function', 'POST', '/fc-http-trigger/web/orders', page],
    ['a client that calls the cloud by its name', 'POST', '/v1/functions/checkout', { Host: 'shop-7f3a.api.tcloudbasegateway.com' }],
  ])('%s is none', async (_, method, path, headers) => {
    expect(await ask(method, path, headers)).toBe(200)
  })

  test('a server for other machines goes by any name', async () => {
    expect(await ask('GET', '/__replay/requests', { Host: 'mock.example.org' }, { host: '0.0.0.0' })).toBe(200)
    expect(await ask('POST', '/__replay/script', { ...page, Host: 'mock.example.org' }, { host: '0.0.0.0' })).toBe(200)
  })

  test('by a name of this machine it is refused there, too', async () => {
    expect(await ask('POST', '/__replay/script', { ...page, Host: 'localhost:4010' }, { host: '0.0.0.0' })).toBe(403)
  })

  const functions = fileURLToPath(new URL('vendors', import.meta.url))
  const browser = { ...page, 'Sec-Fetch-Site': 'cross-site' }
  test.each<[string, number, Record<string, string>, ReplayServerOptions]>([
    ['a page of another site runs no function of this machine', 403, browser, { functions }],
    ['a frame without an origin runs none either', 403, { ...browser, Origin: 'null' }, { functions }],
    ['a page of this machine may', 404, { ...browser, Origin: 'http://localhost:5173' }, { functions }],
    ['a test that sends the origin of a page may', 404, page, { functions }],
    ['a page that comes through a tunnel may', 404, { ...browser, Host: 'shop.tunnel.example' }, { functions }],
    ['a page that is echoed may', 200, browser, {}],
    ['on a server for other machines, too, a page of another site runs none', 403, browser, { functions, host: '0.0.0.0' }],
  ])('%s', async (_, status, headers, options) => {
    expect(await ask('POST', '/2015-03-31/functions/checkout/invocations', headers, options)).toBe(status)
  })

  test.each([
    ['an image', 403, 'no-cors', 'image'],
    ['a script', 403, 'no-cors', 'script'],
    ['a frame', 403, 'navigate', 'iframe'],
    ['a link that somebody follows', 404, 'navigate', 'document'],
  ])('of another site, for which a browser names no origin: %s (%i)', async (_, status, mode, destination) => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': mode, 'Sec-Fetch-Dest': destination }
    expect(await ask('GET', '/fc-http-trigger/checkout/?order=1', headers, { functions })).toBe(status)
  })
})
