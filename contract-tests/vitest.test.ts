/** The fixture of `faas-contracts/vitest`: what its tests share (nothing), and when it fails one. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rule } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { createReplayTest, test } from 'faas-contracts/vitest'
import { afterAll, beforeAll, describe, expect, test as plain } from 'vitest'

const server = await startReplayServer()
afterAll(() => server.close())

const invocation = { functionName: 'checkout', payload: { cart: 42 } }
const fast = { maxRetries: 0 }

describe.each([
  ['in the process', test],
  ['on a server', createReplayTest({ server: server.url })],
])('%s', (_, test) => {
  test('every client speaks to the replay of the test', async ({ replay, lambda, fc3, fc2, cloudbase, trigger }) => {
    const results = [
      await lambda.invoke(invocation),
      await fc3.invoke(invocation),
      await fc2.invoke({ serviceName: 'shop', ...invocation }),
      await cloudbase.invoke(invocation),
      await trigger.invoke({ path: '/orders', payload: { cart: 42 } }),
    ]
    expect(results.map(({ data }) => data)).toEqual(Array(5).fill({ cart: 42 }))
    expect((await replay.requests()).map(({ api, functionName }) => `${api} ${functionName}`)).toEqual([
      'lambda checkout',
      'fc3 checkout',
      'fc2 checkout',
      'cloudbase checkout',
      'fc-http-trigger web',
    ])
  })

  test('its fetch takes what the global one takes', async ({ replay, expect }) => {
    const fetch: typeof globalThis.fetch = replay.fetch
    const url = 'https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/checkout/invocations'
    const asked = { method: 'POST', body: '{"cart":42}' }
    const answers = [await fetch(url, asked), await fetch(new URL(url), asked), await fetch(new Request(url, { method: 'PUT' }), asked)]
    for (const answer of answers) expect(await answer.json()).toEqual({ cart: 42 })
    expect((await replay.requests()).map(({ method, operation }) => `${method} ${operation}`)).toEqual(Array(3).fill('POST Invoke'))
  })

  // At the same time: each waits until all have set their scripts.
  let waiting = 0
  let release = () => {}
  const allAreSet = new Promise<void>((resolve) => {
    release = resolve
  })
  const codes = ['TooManyRequestsException', 'ServiceException', 'EC2ThrottledException'] as const
  test.concurrent.for(codes)('%s is answered to its test only', async (code, { replay, lambda, expect }) => {
    await replay.script([rule('lambda', 'Invoke', { answers: [code], repeat: true })])
    waiting++
    if (waiting === codes.length) release()
    await allAreSet
    for (let i = 0; i < 3; i++) expect((await lambda.invoke(invocation, fast)).error?.code).toBe(code)
    expect((await replay.requests()).map(({ answer }) => answer.entry)).toEqual([code, code, code])
  })

  test('what is left of a script can be asked for', async ({ replay, lambda }) => {
    const sequence = rule('lambda', 'Invoke', { answers: ['ServiceException', 'ok'] })
    await replay.script([sequence])
    await lambda.invoke(invocation, fast)
    expect(await replay.pending()).toEqual([{ rule: sequence, given: 1 }])
    await lambda.invoke(invocation, fast)
    expect(await replay.pending()).toEqual([])
  })

  test('a script that can not be followed is refused', async ({ replay }) => {
    await expect(replay.script([{ answers: [{ delay: -1 }] }])).rejects.toThrow(
      new TypeError("The script's rule 1, answer 1: `delay` must be a number from 0 to 600000, or two with the smaller first."),
    )
  })
})

createReplayTest({ server: server.url })('other clients use the address of the scope', async ({ replay }) => {
  await replay.script([rule('cloudbase', 'functions-post', { answers: ['FUNCTION_TIME_LIMIT_EXCEEDED'] })])
  const answer = await fetch(`${replay.baseUrl}/v1/functions/checkout`, { method: 'POST', body: '{}' })
  expect(await answer.json()).toMatchObject({ code: 'FUNCTION_TIME_LIMIT_EXCEEDED' })
  expect(replay.scope).toMatch(/^other-clients-use-the-address-of-the-scope-/)
})

describe('the scope of a test that is over', () => {
  let scope = ''
  createReplayTest({ server: server.url })('sets a script and calls', async ({ replay, lambda }) => {
    scope = replay.scope
    await replay.script([rule('lambda', 'Invoke', { answers: ['ServiceException'], repeat: true })])
    await lambda.invoke(invocation, fast)
    expect(server.replay.scope(scope).requests).toHaveLength(1)
  })

  plain('is empty on the server', async () => {
    expect(server.replay.scope(scope).requests).toEqual([])
    const rules = await fetch(`${server.url}/__scope/${scope}/__replay/script`)
    expect(await rules.json()).toEqual([])
  })
})

describe('in a project of its own', () => {
  let folder: string
  const root = fileURLToPath(new URL('../', import.meta.url))
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'faas-contracts-vitest-'))
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'), 'junction')
    symlinkSync(root, join(folder, 'node_modules/faas-contracts'), 'junction')
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(
      join(folder, 'fixture.test.ts'),
      `import { createReplayTest, test as base } from 'faas-contracts/vitest'
import { expect } from 'vitest'
base('expected', async ({ lambda }) => { expect((await lambda.invoke({ functionName: 'checkout' })).ok).toBe(true) })
base('rule that no request meets', async ({ replay, lambda }) => {
  await replay.script([{ functionName: 'chekout', answers: ['ServiceException'] }, { concurrency: 1 }, { probability: 0, answers: ['ServiceException'] }])
  await lambda.invoke({ functionName: 'checkout' })
})
base('failed before its calls', async ({ replay }) => {
  await replay.script([{ answers: ['ServiceException'] }])
  expect(1).toBe(2)
})
base('refused', async ({ lambda }) => { await lambda.invoke({ functionName: 'replay--NoSuchCode' }) })
base('no operation', async ({ replay }) => { await replay.fetch(new Request('https://lambda.us-east-1.amazonaws.com/2015-03-31/layers')) })
const unreachable = createReplayTest({ server: 'http://127.0.0.1:9' })
unreachable('no server', async ({ replay }) => { await replay.script([]) })
`,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  plain(
    'a request that the replay has no answer for fails the test that sent it, and so does a rule that no request met',
    () => {
      const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=json', '--outputFile=report.json']
      spawnSync(process.execPath, args, { cwd: folder, timeout: 60_000 })
      const { testResults } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
      const outcomes = testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .map(({ title, status, failureMessages }) => [title, status, failureMessages.join('\n').replace(/\n {4}at .*/g, '')])
      expect(outcomes).toEqual([
        ['expected', 'passed', ''],
        [
          'rule that no request meets',
          'failed',
          'Error: No request met a rule of the script:\n  {"functionName":"chekout","answers":["ServiceException"]}',
        ],
        ['failed before its calls', 'failed', expect.not.stringContaining('No request met')],
        [
          'refused',
          'failed',
          expect.stringContaining(
            'POST /2015-03-31/functions/replay--NoSuchCode/invocations (lambda Invoke) was refused with 400: lambda Invoke documents no error "NoSuchCode".',
          ),
        ],
        ['no operation', 'failed', expect.stringContaining('GET /2015-03-31/layers (no operation) was refused with 404: ')],
        [
          'no server',
          'failed',
          expect.stringContaining('No replay server answers at http://127.0.0.1:9; start one with `faas-contracts mock`.'),
        ],
      ])
    },
    60_000,
  )
})

interface Report {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[]
}
