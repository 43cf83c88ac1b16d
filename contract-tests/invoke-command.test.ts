import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Mock, run, runAside, start, startMock } from './command.ts'
import { base64, chunk, complete } from './frames.ts'
import { expectNoSocketLeft, serve } from './server.ts'

let mock: Mock
beforeEach(async () => {
  mock = await startMock()
})

const invoke = (args: string[], more: Parameters<typeof run>[1] = {}) => run(['invoke', ...args], more)
async function lastRequest() {
  const { requests } = await (await fetch(`${mock.url}/__replay/requests`)).json()
  return requests.at(-1)
}

type Call = [api: string, args: (name: string) => string[]]
const CALLS: Call[] = [
  ['lambda', (name) => ['lambda', '--base-url', mock.url, '--function', name]],
  ['fc3', (name) => ['fc3', '--base-url', mock.url, '--function', name]],
  ['fc2', (name) => ['fc2', '--base-url', mock.url, '--service', 'shop', '--function', name]],
  ['fc-http-trigger', (name) => ['fc-http-trigger', '--base-url', `${mock.url}/fc-http-trigger/${name}`]],
  ['cloudbase', (name) => ['cloudbase', '--base-url', mock.url, '--function', name]],
]
const CODES: Record<string, string> = {
  lambda: 'EC2ThrottledException',
  fc3: 'FunctionNotFound',
  fc2: 'FunctionNotFound',
  'fc-http-trigger': 'ResourceThrottled',
  cloudbase: 'FUNCTION_TIME_LIMIT_EXCEEDED',
}

describe.each(CALLS)('%s', (api, args) => {
  test('the data goes to standard output, the rest to standard error', () => {
    const { status, stdout, stderr } = invoke([...args('checkout'), '--payload', '{"cart":42}'])
    expect({ status, data: JSON.parse(stdout) }).toEqual({ status: 0, data: { cart: 42 } })
    expect(stderr).toMatch(/^status: +200\nrequest id: +[0-9a-f-]{36}\n/)
  })

  test('a failure is exit 1 with code, kind, message, request id and page', () => {
    const { status, stdout, stderr } = invoke([...args(`replay--${CODES[api]}`), '--payload', '{}', '--max-retries', '0'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(
      new RegExp(`^code: +${CODES[api]}\\nkind: +[a-z-]+\\nmessage: +.+\\nstatus: +\\d+\\nrequest id: +[0-9a-f-]{36}\\n`),
    )
    expect(stderr).toMatch(/^documented: +https:\/\//m)
  })

  test('--json is the whole of either', () => {
    expect(
      JSON.parse(
        invoke([...args('checkout'), '--payload', '[1]', '--json', ...(api === 'cloudbase' ? ['--content-type', 'application/json'] : [])])
          .stdout,
      ),
    ).toMatchObject({ ok: true, status: 200, attempts: 1, data: [1] })
    const { status, stdout, stderr } = invoke([...args(`replay--${CODES[api]}`), '--json', '--max-retries', '0', '--payload', '{}'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { api, code: CODES[api], documented: true } })
  })
})

test('the log and the metrics of a run are shown, also of one that failed', () => {
  const args = ['lambda', '--base-url', mock.url, '--log', 'tail', '--payload', '{}', '--function']
  expect(invoke([...args, 'checkout']).stderr).toMatch(/metrics: +duration 1.25 ms, billed 2 ms.*\nlog:\nSTART RequestId/s)
  expect(invoke([...args, 'replay--Unhandled']).stderr).toMatch(/^code: +Unhandled\n.*stack: .*log:\nSTART RequestId/s)
})

test('the durable execution that a call started is named', async () => {
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/order-17/0f2c'
  const script = [{ answers: [{ headers: { 'X-Amz-Durable-Execution-Arn': arn } }], repeat: true }]
  await fetch(`${mock.url}/__replay/script`, { method: 'PUT', body: JSON.stringify(script) })
  const args = ['lambda', '--base-url', mock.url, '--function', 'order', '--payload', '{}']
  expect(invoke(args).stderr).toContain(`execution:   ${arn}\n`)
  expect(JSON.parse(invoke([...args, '--json']).stdout)).toMatchObject({ ok: true, durableExecutionArn: arn })
})

test('a payload comes from a file or from standard input', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-invoke-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'event.json'), '{"from":"file"}')
  const args = ['fc3', '--base-url', mock.url, '--function', 'checkout', '--payload']
  expect(JSON.parse(invoke([...args, `@${join(folder, 'event.json')}`]).stdout)).toEqual({ from: 'file' })
  expect(JSON.parse(invoke([...args, '-'], { input: '{"from":"input"}' }).stdout)).toEqual({ from: 'input' })
  expect(invoke([...args, '-', '--content-type', 'text/plain'], { input: 'plain text' })).toMatchObject({
    status: 0,
    stdout: 'plain text\n',
  })
  expect(await lastRequest()).toMatchObject({ body: 'plain text', headers: { 'content-type': 'text/plain' } })
})

test('what the options say reaches the function', async () => {
  invoke([
    'fc2',
    '--base-url',
    mock.url,
    '--service',
    'shop',
    '--function',
    'checkout',
    '--qualifier',
    'prod',
    '--async',
    '--task-id',
    'order-17',
    '--header',
    'X-Trace=a=b',
    '--payload',
    '{}',
  ])
  expect(await lastRequest()).toMatchObject({
    path: '/2021-04-06/services/shop/functions/checkout/invocations',
    query: 'qualifier=prod',
    headers: { 'x-fc-invocation-type': 'Async', 'x-fc-stateful-async-invocation-id': 'order-17', 'x-trace': 'a=b' },
    answer: { status: 202 },
  })
  invoke(['lambda', '--base-url', mock.url, '--function', 'checkout', '--dry-run'])
  expect(await lastRequest()).toMatchObject({ headers: { 'x-amz-invocation-type': 'DryRun' }, answer: { status: 204 } })
  const trigger = [
    'fc-http-trigger',
    '--base-url',
    `${mock.url}/fc-http-trigger/web`,
    '--method',
    'PUT',
    '--path',
    '/orders/42',
    '--query',
    'notify=true',
  ]
  const { stderr } = invoke([...trigger, '--header', 'Authorization: Bearer canary-1', '--payload', '{}', '--debug'])
  expect(await lastRequest()).toMatchObject({
    method: 'PUT',
    path: '/fc-http-trigger/web/orders/42',
    query: 'notify=true',
    headers: { authorization: 'Bearer REDACTED' },
  })
  expect(stderr).toMatch(/^HTTP 200\n(.+: .+\n)+\nstatus:/)
  invoke(['cloudbase', '--base-url', mock.url, '--function', 'site', '--method', 'GET', '--path', '/health'])
  expect(await lastRequest()).toMatchObject({ method: 'GET', path: '/v1/functions/site/health', headers: { 'x-tcb-webfn': 'true' } })
})

test.each([
  [['--method', 'GET'], 'GET', '/v1/functions/site', ''],
  [['--path', '/health'], 'POST', '/v1/functions/site/health', ''],
  [['--query', 'page=2'], 'POST', '/v1/functions/site', 'page=2'],
])('%j alone calls a web function of CloudBase', async (options, method, path, query) => {
  expect(invoke(['cloudbase', '--base-url', mock.url, '--function', 'site', ...options]).status).toBe(0)
  expect(await lastRequest()).toMatchObject({ method, path, query, headers: { 'x-tcb-webfn': 'true' } })
})

test('a trigger is signed where that is asked for', async () => {
  invoke(['fc-http-trigger', '--base-url', `${mock.url}/fc-http-trigger/web`, '--auth', 'signature'])
  expect((await lastRequest()).headers.authorization).toBe('ACS3-HMAC-SHA256 REDACTED')
  invoke(['fc-http-trigger', '--base-url', `${mock.url}/fc-http-trigger/web`])
  expect((await lastRequest()).headers).not.toHaveProperty('authorization')
})

test.each(['fc3', 'fc-http-trigger'])('%s: an asynchronous call has the id that was given', async (api) => {
  const [, args] = CALLS.find(([id]) => id === api) as Call
  invoke([...args('report'), '--async', '--task-id', 'report-17', '--payload', '{}'])
  expect(await lastRequest()).toMatchObject({
    headers: { 'x-fc-invocation-type': 'Async', 'x-fc-async-task-id': 'report-17' },
    answer: { status: 202 },
  })
})

test('bytes go to standard output as they are, and into JSON as base64', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-invoke-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'image')
  writeFileSync(file, Uint8Array.of(0x50, 0xff))
  const args = ['fc3', '--base-url', mock.url, '--function', 'image', '--payload', `@${file}`, '--content-type', 'image/png']
  // What is no text is read as such here, and nothing is behind it.
  expect(invoke(args).stdout).toBe('P\ufffd')
  expect(JSON.parse(invoke([...args, '--json']).stdout)).toMatchObject({ data: 'UP8=' })
})

test.each(['InvalidParameterValueException', 'AccessDeniedException'])('%s of the service is exit 1, for the call was made', (code) => {
  const { status, stderr } = invoke(['lambda', '--base-url', mock.url, '--function', `replay--${code}`, '--payload', '{}'])
  expect(stderr).toMatch(new RegExp(`^code: +${code}\nkind: +(request|auth)\n`))
  expect(status).toBe(1)
})

test('a parameter that is given again has all its values, and its name may hold a colon', async () => {
  const trigger = ['fc-http-trigger', '--base-url', `${mock.url}/fc-http-trigger/web`]
  invoke([...trigger, '--query', 'id=1', '--query', 'id= 2', '--query', 'filter:name=a=b', '--header', 'X-Tag=1', '--header', 'x-tag: 2'])
  const { query, headers } = await lastRequest()
  expect([...new URLSearchParams(query)]).toEqual([
    ['id', '1'],
    ['id', ' 2'],
    ['filter:name', 'a=b'],
  ])
  expect(headers['x-tag']).toBe('1, 2')
})

test('what a service says neither moves the cursor of a terminal nor passes for a line of ours', async () => {
  const server = createServer((_, response) => {
    response.writeHead(429, { 'x-amzn-ErrorType': 'TooManyRequestsException', 'x-amzn-RequestId': 'r1\u009b2J' })
    response.end(JSON.stringify({ message: 'slow \u001b]0;title\u0007down\r\ndocumented: https://example.org' }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { stderr } = await runAside(['invoke', 'lambda', '--base-url', url, '--function', 'checkout', '--max-retries', '0', '--debug'])
  expect(stderr).not.toMatch(/[^\P{Cc}\n]/u)
  expect(stderr).toMatch(/^message: +lambda Invoke: TooManyRequestsException \(429\): slow \?\]0;title\?down\n {13}documented: /m)
})

describe('--stream', () => {
  const LAMBDA = { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1' }
  const FC = { 'content-type': 'text/plain', 'x-fc-request-id': 'r-1' }
  const toLambda = (url: string, ...more: string[]) => ['invoke', 'lambda', '--base-url', url, '--function', 'story', '--stream', ...more]
  const toTrigger = (url: string, ...more: string[]) => ['invoke', 'fc-http-trigger', '--base-url', url, '--stream', ...more]

  const STREAMS: [api: string, more: string[], path: string][] = [
    ['lambda', [], '/2021-11-15/functions/story/response-streaming-invocations'],
    ['fc3', [], '/2023-03-30/functions/story/invocations'],
    ['fc2', [], '/2021-04-06/services/shop/functions/story/invocations'],
    ['fc-http-trigger', [], '/fc-http-trigger/story/'],
    ['cloudbase', ['--method', 'POST'], '/v1/functions/story'],
  ]
  test.each(STREAMS)('%s: the bytes go to standard output as they are, the rest to standard error', async (api, more, path) => {
    const [, args] = CALLS.find(([id]) => id === api) as Call
    const { status, stdout, stderr } = invoke([
      ...args('story'),
      '--payload',
      '[ "once" ]',
      '--content-type',
      'text/plain',
      '--stream',
      ...more,
    ])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '[ "once" ]' })
    expect(stderr).toMatch(/^status: +200\nrequest id: +[0-9a-f-]{36}\n/)
    expect((await lastRequest()).path).toBe(path)
  })

  test('each chunk is written when it comes, and the log at the end', async () => {
    let end = () => {}
    const server = await serve((response) => {
      response.writeHead(200, LAMBDA).write(chunk('Once '))
      end = () => response.end(Buffer.concat([chunk('upon'), complete({ LogResult: base64('START\nEND\n') })]))
    })
    const child = start(toLambda(server.url, '--log', 'tail'))
    let stderr = ''
    child.stderr?.on('data', (text) => {
      stderr += text
    })
    expect(String(await once(child.stdout as Readable, 'data'))).toBe('Once ')
    end()
    expect(String(await once(child.stdout as Readable, 'data'))).toBe('upon')
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('status:      200\nrequest id:  r-1\nlog:\nSTART\nEND\n')
  })

  test.each([
    ['the connection breaks', [chunk('Once ')], /^code: +CONNECTION_LOST\n/],
    [
      'the function fails',
      [chunk('Once '), complete({ ErrorCode: 'Unhandled', ErrorDetails: 'out of tea' })],
      /^code: +Unhandled\n.*out of tea/s,
    ],
  ])('%s half-way: exit 1, and what arrived stays', async (_, parts, message) => {
    const server = await serve((response) => {
      response.writeHead(200, LAMBDA)
      response.write(Buffer.concat(parts), () => (parts.length > 1 ? response.end() : response.destroy()))
    })
    const { status, stdout, stderr } = await runAside(toLambda(server.url))
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'Once ' })
    expect(stderr).toMatch(message)
  })

  test('what fails before the first byte is a failure as always', () => {
    const { status, stdout, stderr } = run(toLambda(mock.url, '--function', 'replay--ServiceException', '--max-retries', '0'))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^code: +ServiceException\n/)
  })

  /** Sends as much as is taken, and counts it. */
  async function endless() {
    const block = Buffer.alloc(64 * 1024, 'x')
    const sent = { bytes: 0 }
    const server = await serve((response) => {
      const more = () => {
        do sent.bytes += block.length
        while (!response.destroyed && response.write(block))
      }
      response.writeHead(200, FC).on('drain', more)
      more()
    })
    return { server, sent }
  }

  test('a slow reader slows the function: nothing is collected', async () => {
    const { server, sent } = await endless()
    const child = start(toTrigger(server.url))
    await once(child.stdout as Readable, 'readable')
    let before = -1
    await vi.waitFor(
      () => {
        const isStill = sent.bytes === before
        before = sent.bytes
        expect(isStill).toBe(true)
      },
      { timeout: 20_000, interval: 500 },
    )
    // What the sockets' and the pipe's own buffers hold.
    expect(sent.bytes).toBeGreaterThan(0)
    expect(sent.bytes).toBeLessThan(32 * 1024 * 1024)
  })

  test('a reader that has seen enough ends the call, quietly', async () => {
    const { server } = await endless()
    const child = start(toTrigger(server.url))
    let stderr = ''
    child.stderr?.on('data', (text) => {
      stderr += text
    })
    await once(child.stdout as Readable, 'data')
    child.stdout?.destroy()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
    await expectNoSocketLeft(server)
  })

  test('Ctrl-C ends the call, and what arrived stays', async () => {
    const server = await serve((response) => response.writeHead(200, FC).write('Once '))
    const child = start(toTrigger(server.url))
    expect(String(await once(child.stdout as Readable, 'data'))).toBe('Once ')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
    await expectNoSocketLeft(server)
  })
})

const canary = 'canary7f3a'
test.each([
  [
    'lambda',
    { AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: canary, AWS_SESSION_TOKEN: `${canary}-t`, AWS_REGION: 'eu-west-1' },
    'AWS4-HMAC-SHA256 ',
  ],
  [
    'fc3',
    { ALIBABA_CLOUD_ACCESS_KEY_ID: 'akenv', ALIBABA_CLOUD_ACCESS_KEY_SECRET: canary, ALIBABA_CLOUD_SECURITY_TOKEN: `${canary}-t` },
    'ACS3-HMAC-SHA256 ',
  ],
  [
    'cloudbase',
    { TENCENTCLOUD_SECRETID: 'idenv', TENCENTCLOUD_SECRETKEY: canary, TENCENTCLOUD_SESSIONTOKEN: `${canary}-t` },
    'TC3-HMAC-SHA256 ',
  ],
  ['cloudbase', { CLOUDBASE_APIKEY: canary }, 'Bearer '],
])('%s signs with the variables of its vendor, and shows none of them', async (api, env, scheme) => {
  const ran = invoke([api, '--base-url', mock.url, '--function', 'checkout', '--payload', '{}', '--debug', '--json'], { env })
  expect(ran.status).toBe(0)
  expect(ran.stdout + ran.stderr).not.toContain(canary)
  expect((await lastRequest()).headers.authorization).toBe(`${scheme}REDACTED`)
})

test.each([
  [['invoke'], 'Which API?'],
  [['invoke', 'lamda'], 'did you mean lambda?'],
  [
    ['invoke', 'lambda', '--function', 'x', '--region', 'us-east-1'],
    'Credentials are missing: set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY',
  ],
  [['invoke', 'fc3', '--function', 'x', '--region', 'cn-hangzhou'], 'set ALIBABA_CLOUD_ACCESS_KEY_ID'],
  [['invoke', 'fc3', '--function', 'x', '--base-url', 'http://localhost.invalid'], 'set ALIBABA_CLOUD_ACCESS_KEY_ID'],
  [['invoke', 'cloudbase', '--function', 'x', '--env-id', 'e1'], 'set CLOUDBASE_APIKEY'],
  [['invoke', 'lambda', '--function', 'x'], 'give --region, or set AWS_REGION'],
  [['invoke', 'lambda', '--service', 'shop'], '--service is for fc2, not for lambda.'],
  [['invoke', 'fc-http-trigger'], '--base-url is missing'],
  [['invoke', 'fc-http-trigger', '--base-url', 'http://127.0.0.1:1/', '--auth', 'basci'], 'There is no way of authentication "basci"'],
  [
    ['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', '{cart'],
    '--payload is not JSON; give --content-type',
  ],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', '@/nowhere.json'], '/nowhere.json can'],
  [['invoke', 'lambda', '--base-url', 'http://', '--function', 'x'], '--base-url must be an address'],
  [['invoke', 'lambda', '--base-url', 'http://u:p@127.0.0.1:1', '--function', 'x'], 'faas-contracts: --base-url must not hold credentials'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', '-'], '--payload is empty: standard input'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', ''], '--payload is empty; leave it out'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', '@'], '--payload @ names no file'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--payload', '@/dev/zero'], '/dev/zero is over'],
  [
    ['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--timeout', '0'],
    '--timeout takes a whole number of milliseconds from 1',
  ],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--timeout', '1s'], '--timeout takes a whole number'],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--header', 'odd'], '--header takes <name>=<value>.'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--async', '--dry-run'], 'give one of them'],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--stream', '--async'], '--async queues the call'],
  [['invoke', 'lambda', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--stream', '--dry-run'], '--dry-run makes none'],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--stream', '--json'], '--json waits for the whole result'],
  [['invoke', 'cloudbase', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--stream'], 'only a web function of cloudbase'],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'no name'], '--function must be'],
  [['invoke', 'fc2', '--base-url', 'http://127.0.0.1:1', '--function', 'x'], '--service must be'],
  [['invoke', 'lambda', '--base-url', 'localhost:4010', '--function', 'x'], '--base-url must be an address'],
  [['invoke', 'fc3', '--base-url', 'http://127.0.0.1:1', '--function', 'x', '--log', 'head'], '--log must be one of'],
])('%j can not be called like that: exit 2', (args, message) => {
  const { status, stdout, stderr } = run(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('a key that no signature can be made of is exit 2, and not shown', () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: `${canary} from a form` }
  const { status, stdout, stderr } = invoke(['lambda', '--base-url', mock.url, '--function', 'checkout'], { env })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^code: +MISSING_CREDENTIALS\nkind: +auth\n/)
  expect(stderr).not.toContain(canary)
})
