/** The command `verify`: its options, its exit codes, and reports that hostile answers can't spoil. */
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResult } from 'faas-contracts/contract'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { runAside, start } from './command.ts'
import { lambdaServer } from './documented-lambda.ts'
import { closedPort, listen, serve } from './server.ts'
import { AWS, replayServer } from './verifying.ts'

async function verify(args: string[], env: Record<string, string> = {}) {
  const { status: code, stdout, stderr } = await runAside(['verify', ...args], { env })
  return { code, stdout, stderr }
}

const AWS_ENV = { AWS_ACCESS_KEY_ID: AWS.accessKeyId, AWS_SECRET_ACCESS_KEY: AWS.secretAccessKey, AWS_REGION: 'us-east-1' }

describe('the command', () => {
  test('exits 0 when all that ran passed', async () => {
    const { url } = await replayServer()
    const { code, stdout, stderr } = await verify(['lambda', '--base-url', url])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('✓ unknown-function: ')
    expect(stdout).toMatch(/\n16 passed, 0 failed, 1 skipped\n7 of them replayed on demand/)
    expect(stdout).not.toContain('\u001b')
  })

  test('takes credentials from the environment, and exits 1 when a check failed', async () => {
    const { url } = await lambdaServer((answer) => (answer.status === 404 ? { ...answer, status: 410 } : answer))
    const { code, stdout } = await verify(['lambda', '--base-url', url, '--function', 'checkout'], AWS_ENV)
    expect(code).toBe(1)
    expect(stdout).toContain('✗ unknown-function: ')
    expect(stdout).toContain('    status: expected 404, got 410\n    documented: https://')
    expect(stdout).toContain('- function-failure: ')
    expect(stdout).toContain('(needs --failing-function NAME)')
  })

  test.each([
    [[]],
    [['lamda']],
    [['lambda']],
    [['lambda', 'fc3']],
    [['lambda', '--base-url', 'nowhere']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--format', 'xml']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--timeout', 'soon'], {}, '--timeout takes a whole number of milliseconds from 1'],
    [['lambda', '--base-url', 'http://127.0.0.1', '--timeout', '1e3'], {}, '--timeout takes a whole number of milliseconds from 1'],
    [['lambda', '--base-url', 'http://127.0.0.1', '--only', 'nothing']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--only', 'list'], {}, 'there is no check "list"'],
    [['lambda', '--base-url', 'nowhere'], {}, 'faas-contracts: --base-url must be an address'],
    [['lambda', '--base-url', 'http://127.0.0.1', '--auth', 'bearer']],
    [['fc-http-trigger', '--base-url', 'http://127.0.0.1', '--auth', 'bearer']],
    [['lambda', '--invoke-everything']],
    [['lambda', '--base-url', 'http://127.0.0.1', '--output', 'package.json/report'], {}, "--output package.json/report can't be written"],
    [['lambda', '--base-url', 'http://127.0.0.1', '--function', ''], {}, '--function must be text that is not empty'],
    [
      ['lambda', '--base-url', 'http://127.0.0.1'],
      { AWS_ACCESS_KEY_ID: 'a' },
      'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not',
    ],
    [
      ['fc-http-trigger', '--base-url', 'http://127.0.0.1', '--auth', 'signature'],
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a' },
      'ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not',
    ],
    [['fc-http-trigger', '--base-url', 'http://127.0.0.1', '--auth', 'signature'], {}, 'where ALIBABA_CLOUD_ACCESS_KEY_ID is not set'],
  ] as [args: string[], env?: Record<string, string>, message?: string][])(
    'exits 2 for %j %j and shows the help',
    async (args, env, message = '') => {
      const { code, stdout, stderr } = await verify(args, env)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(message)
      expect(stderr).toContain('Usage: faas-contracts verify')
    },
  )

  test('exits 2 when nothing could be checked', async () => {
    const server = await serve()
    const { code, stdout, stderr } = await verify(['fc-http-trigger', '--base-url', server.url])
    expect(code).toBe(2)
    expect(stdout).toContain('(needs --function NAME)')
    expect(stderr).toContain('nothing could be checked')
    expect(server.requests).toEqual([])
  })

  test('exits 2 when nothing answers at the address, and says at once what to do', async () => {
    const url = await closedPort()
    const { code, stdout, stderr } = await verify(['lambda', '--base-url', url, '--function', 'checkout'], AWS_ENV)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '\n0 passed, 0 failed, 17 skipped\n' })
    expect(stderr).toBe(
      `faas-contracts: nothing answers at ${url} (ECONNREFUSED), so that nothing could be checked. ` +
        'Start the server that should listen there, or correct --base-url.\n',
    )
  })

  test('a port that `fetch` never calls is one at which nothing answers', async () => {
    const { code, stderr } = await verify(['lambda', '--base-url', 'http://127.0.0.1:10080'])
    expect(code).toBe(2)
    expect(stderr).toContain('nothing answers at http://127.0.0.1:10080 (a port that browsers block, and `fetch` never calls)')
  })

  test('an endpoint that is gone half-way fails what is left', async () => {
    const server = createServer((_, response) => {
      response.writeHead(404, { connection: 'close' }).end()
      server.close()
    })
    const { url } = await listen(server)
    const { code, stdout } = await verify(['lambda', '--base-url', url], AWS_ENV)
    expect(code).toBe(1)
    expect(stdout).toContain('ECONNREFUSED')
  })

  test('says where the triggers of the replay server are, when its root is given in place of one', async () => {
    const { url } = await replayServer()
    const asked = await verify(['fc-http-trigger', '--base-url', url, '--function', '/orders'])
    expect(asked.code).toBe(1)
    const unasked = await verify(['fc-http-trigger', '--base-url', url])
    expect(unasked.code).toBe(2)
    for (const { stderr } of [asked, unasked]) expect(stderr).toContain('an HTTP trigger is below /fc-http-trigger/<function>')
    const right = await verify(['fc-http-trigger', '--base-url', `${url}/fc-http-trigger/web`, '--function', '/orders'])
    expect(right).toMatchObject({ code: 0, stderr: '' })
    const elsewhere = await serve((response) => response.writeHead(404).end())
    expect((await verify(['fc-http-trigger', '--base-url', elsewhere.url, '--function', '/orders'])).stderr).toBe('')
  })

  test('says which variables hold the credentials that are missing', async () => {
    const { url } = await lambdaServer()
    const { code, stderr } = await verify(['lambda', '--base-url', url])
    expect(code).toBe(0)
    expect(stderr).toContain('AWS_ACCESS_KEY_ID')
  })

  test('--list sends nothing and needs no address; --only runs one', async () => {
    const listed = await verify(['fc3', '--list', '--region', 'cn-hangzhou'])
    expect(listed.code).toBe(0)
    expect(listed.stdout).toMatch(/^function-failure +A function that fails .* \[credentials, failingFunctionName\]$/m)
    const { url } = await replayServer()
    const one = await verify([
      'fc3',
      '--base-url',
      url,
      '--only',
      'async',
      '--only',
      'catalogue/InvokeFunction/*',
      '--catalogue',
      '--format',
      'json',
    ])
    const { passed, results } = JSON.parse(one.stdout) as { passed: number; results: CheckResult[] }
    expect(passed).toBe(results.length)
    expect(results[0]?.id).toBe('async')
    expect(results.slice(1).every(({ id }) => id.startsWith('catalogue/InvokeFunction/'))).toBe(true)
  })

  test('--output writes the report to a file and keeps the summary on the terminal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'reports/junit.xml')
    const { url } = await replayServer()
    const { code, stdout } = await verify(['cloudbase', '--base-url', url, '--format', 'junit', '--output', file])
    expect(code).toBe(0)
    expect(stdout).toContain('8 passed, 0 failed, 1 skipped')
    expect(XMLValidator.validate(readFileSync(file, 'utf8'))).toBe(true)
  })
})

describe('a run that is interrupted', () => {
  /** Answers once and then no more. */
  const stuckServer = () =>
    serve((response, _request, index) => {
      if (index < 2) response.writeHead(404).end()
    })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s: keeps the report of what was checked, and ends by the signal', async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'junit.xml')
    const server = await stuckServer()
    const child = start(['verify', 'lambda', '--base-url', server.url, '--format', 'junit', '--output', file])
    const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)))
    await vi.waitFor(() => expect(server.requests).toHaveLength(3), { timeout: 20_000, interval: 20 })
    child.kill(signal)
    expect(await ended).toBe(signal)
    const report = readFileSync(file, 'utf8')
    expect(XMLValidator.validate(report)).toBe(true)
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(report)
    expect(testsuites.testsuite).toMatchObject({ '@_tests': '17', '@_failures': '1', '@_skipped': '16' })
    expect(testsuites.testsuite.testcase[3].skipped['@_message']).toBe(`was not finished: ${signal} ended the run`)
    expect(server.requests).toHaveLength(3)
  })

  test('TAP on standard output is whole, too', async () => {
    const server = await stuckServer()
    const child = start(['verify', 'lambda', '--base-url', server.url, '--format', 'tap'])
    let stdout = ''
    child.stdout?.on('data', (part) => {
      stdout += part
    })
    const closed = new Promise((resolve) => child.once('close', resolve))
    await vi.waitFor(() => expect(server.requests).toHaveLength(3), { timeout: 20_000, interval: 20 })
    child.kill('SIGINT')
    await closed
    const points = parseTap(stdout)
    expect(points.map(({ ok, skipped }) => (skipped ? 'skip' : ok)).filter((outcome) => outcome !== 'skip')).toEqual([false])
    expect(points.at(-1)?.skipped).toBe('was not finished: SIGINT ended the run')
  })

  test('also where the reader is slow, and the report is more than a pipe holds', async () => {
    const server = await stuckServer()
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' }
    const child = start(['verify', 'fc2', '--base-url', server.url, '--catalogue', '--format', 'junit'], env)
    await vi.waitFor(() => expect(server.requests).toHaveLength(3), { timeout: 20_000, interval: 20 })
    child.kill('SIGINT')
    // All is written at once: what the pipe takes of it at most is then in there.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    let stdout = ''
    for await (const part of child.stdout ?? []) stdout += part
    expect(stdout.length).toBeGreaterThan(65_536)
    expect(XMLValidator.validate(stdout)).toBe(true)
    expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGINT')
  })
})

/** What breaks reports that are put together without care. */
const HOSTILE = `</failure>]]>&amp;"'<x a="# SKIP \\# # TODO ok 99 - forged\n...\nnot ok 1\u0001\u001b[31m\ud800\u2028ok 98 - forged\u0085\u009b31m\u007f`

describe('reports', () => {
  const hostileServer = () =>
    serve((response) =>
      response
        .writeHead(400, { 'content-type': 'application/json', 'x-request-id': 'r-1' })
        .end(JSON.stringify({ code: HOSTILE, message: 'x', requestId: 'r-1' })),
    )
  const env = { CLOUDBASE_APIKEY: 'example-api-key-0001' }
  const args = (url: string, format: string) => ['cloudbase', '--base-url', url, '--function', 'checkout', '--format', format]

  test('TAP 14 that a strict parser reads, also when what arrived is hostile', async () => {
    const { url } = await hostileServer()
    const { code, stdout } = await verify(args(url, 'tap'), env)
    expect(code).toBe(1)
    expect(controlsIn(stdout)).toEqual([])
    const points = parseTap(stdout)
    expect(points.map(({ ok, skipped }) => (skipped ? 'skip' : ok ? 'pass' : 'fail'))).toEqual([
      ...['fail', 'fail', 'fail', 'skip', 'fail', 'fail', 'fail', 'skip', 'skip'],
    ])
    expect(points[3]?.skipped).toBe('needs --allow unknown')
    expect(points[0]?.description).toContain('missing-credentials: ')
    expect(points[0]?.yaml).toContain('      - what: "code"')
  })

  test('JUnit that is well formed, with the same outcomes', async () => {
    const { url } = await hostileServer()
    const { stdout } = await verify(args(url, 'junit'), env)
    expect(XMLValidator.validate(stdout)).toBe(true)
    expect(controlsIn(stdout)).toEqual([])
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(stdout)
    const { testsuite } = testsuites
    expect(testsuite).toMatchObject({ '@_tests': '9', '@_failures': '6', '@_skipped': '3', '@_errors': '0' })
    expect(testsuite.testcase).toHaveLength(9)
    expect(testsuite.testcase[3].skipped['@_message']).toBe('needs --allow unknown')
    expect(testsuite.testcase[0].failure['#text']).toContain(
      `code: expected MISSING_CREDENTIALS (401), got </failure>]]>&amp;"'<x a="# SKIP \\# # TODO ok 99 - forged`,
    )
  })

  describe.each([
    ['at which nothing answers', async () => ['fc3', '--base-url', await closedPort()], 'nothing answers at http://127.0.0.1:'],
    ['of which nothing is asked', async () => ['fc-http-trigger', '--base-url', (await serve()).url], 'nothing could be checked'],
  ])('of an endpoint %s look like no success', (_, args, message) => {
    test('TAP bails out', async () => {
      const { code, stdout } = await verify([...(await args()), '--format', 'tap'])
      expect(code).toBe(2)
      expect(stdout).toMatch(/^TAP version 14\n1\.\.\d+\n(ok .* # SKIP .*\n)*Bail out! .*\n$/)
      expect(stdout).toContain(`Bail out! ${message}`)
    })

    test('JUnit has an error', async () => {
      const { code, stdout } = await verify([...(await args()), '--format', 'junit'])
      expect(code).toBe(2)
      expect(XMLValidator.validate(stdout)).toBe(true)
      const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(stdout)
      const { testsuite } = testsuites
      expect(testsuite).toMatchObject({ '@_errors': '1', '@_failures': '0' })
      expect(testsuite.testcase).toHaveLength(Number(testsuite['@_tests']))
      expect(Number(testsuite['@_skipped'])).toBe(testsuite.testcase.length - 1)
      expect(testsuite.testcase[0].error['@_message']).toContain(message)
    })

    test('JSON has an error', async () => {
      const { code, stdout } = await verify([...(await args()), '--format', 'json'])
      expect(code).toBe(2)
      expect(JSON.parse(stdout)).toMatchObject({ passed: 0, failed: 0, error: expect.stringContaining(message) })
    })

    test('a report in a file says so', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const file = join(folder, 'report.txt')
      expect((await verify([...(await args()), '--output', file])).code).toBe(2)
      expect(readFileSync(file, 'utf8')).toContain(message)
    })
  })

  test('text that moves no cursor', async () => {
    const { url } = await hostileServer()
    const { stdout } = await verify(args(url, 'text'), env)
    expect(controlsIn(stdout)).toEqual([])
  })

  test('JSON that moves no cursor and says what arrived', async () => {
    const { url } = await hostileServer()
    const { stdout } = await verify(args(url, 'json'), env)
    expect(controlsIn(stdout)).toEqual([])
    expect(JSON.parse(stdout).results[0].differences[0].actual).toContain('forged\u0085\u009b31m\u007f')
  })

  test.each(['text', 'tap', 'junit', 'json'])('%s: no secret, also when the endpoint sends it back', async (format) => {
    const secrets = {
      AWS_SECRET_ACCESS_KEY: 'canary/SECRET+7f3a91',
      AWS_SESSION_TOKEN: 'canary-TOKEN-55d1',
      AWS_ACCESS_KEY_ID: 'AKIACANARY7F3A',
    }
    const lambda = await serve((response, { headers }) => {
      const sent = `${headers.authorization} x-amz-security-token: ${headers['x-amz-security-token']}`
      response
        .writeHead(200, { 'x-amzn-errortype': sent, 'content-type': sent, 'x-amz-executed-version': sent })
        .end(JSON.stringify({ [sent]: sent }))
    })
    const one = await verify(
      ['lambda', '--base-url', lambda.url, '--function', 'checkout', '--failing-function', 'broken', '--format', format],
      { ...secrets, AWS_REGION: 'us-east-1' },
    )
    expect(one.code).toBe(1)
    const cloudbase = await serve((response, { headers }) =>
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ code: headers.authorization, message: 'x' })),
    )
    const two = await verify(['cloudbase', '--base-url', cloudbase.url, '--function', 'checkout', '--format', format], {
      CLOUDBASE_APIKEY: 'canary-APIKEY-9e2c',
    })
    expect(two.code).toBe(1)
    expect(cloudbase.requests.some(({ headers }) => headers.authorization === 'Bearer canary-APIKEY-9e2c')).toBe(true)
    const trigger = await serve((response, { headers: { authorization = '' } }) =>
      response
        .writeHead(400, { 'x-fc-error-type': authorization })
        .end(JSON.stringify({ Code: encodeURIComponent(authorization), Message: 'x' })),
    )
    const three = await verify(['fc-http-trigger', '--base-url', trigger.url, '--function', '/f', '--auth', 'basic', '--format', format], {
      FAAS_CONTRACTS_TRIGGER_USERNAME: 'canary-user',
      FAAS_CONTRACTS_TRIGGER_PASSWORD: 'canary',
    })
    expect(three.code).toBe(1)
    const base64 = Buffer.from('canary-user:canary').toString('base64')
    expect(trigger.requests.some(({ headers }) => headers.authorization === `Basic ${base64}`)).toBe(true)
    for (const { stdout, stderr } of [one, two, three]) {
      expect(`${stdout}${stderr}`).not.toMatch(/canary|CANARY|Signature=[0-9a-f]/)
      expect(`${stdout}${stderr}`).not.toContain(base64)
    }
  })
})

/** What a terminal follows, but for the end of a line. */
function controlsIn(text: string): string[] {
  return text.match(/(?!\n)\p{Cc}/gu) ?? []
}

interface TestPoint {
  ok: boolean
  description: string
  skipped: string | undefined
  yaml: string[]
}

/** Every line is one that TAP 14 has here: the version, the plan, a test point in order, or its indented YAML block. */
function parseTap(text: string): TestPoint[] {
  expect(text.endsWith('\n')).toBe(true)
  // Some readers end a line at each of these.
  const lines = text.slice(0, -1).split(/[\n\r\u0085\u2028\u2029]/)
  expect(lines.shift()).toBe('TAP version 14')
  const plan = /^1\.\.(\d+)$/.exec(lines.shift() ?? '')
  const points: TestPoint[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    // A # that is not escaped begins a directive.
    const point = /^(ok|not ok) (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # SKIP ((?:[^\\#]|\\[\\#])*))?$/.exec(line)
    expect(point, line).not.toBeNull()
    const [, verdict, number, description = '', skipped] = point as RegExpExecArray
    expect(Number(number)).toBe(points.length + 1)
    const yaml: string[] = []
    if (lines[i + 1] === '  ---') {
      i += 2
      for (; lines[i] !== '  ...'; i++) {
        expect(lines[i]).toMatch(/^ {2}( *(- )?[a-z]+:( ("([^"\\]|\\.)*"|[a-z]+))?)$/)
        yaml.push(lines[i] as string)
      }
    }
    points.push({ ok: verdict === 'ok', description, skipped, yaml })
  }
  expect(points).toHaveLength(Number(plan?.[1]))
  return points
}
