/** `faas-contracts/contract` on our replay, in other test runners, and with options that can't be used. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFc2Client, createFc3Client, unwrap } from 'faas-contracts'
import { type ApiId, type ContractOptions, contractOf } from 'faas-contracts/contract'
import { createReplay } from 'faas-contracts/replay'
import { describe, expect, onTestFinished, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { operationIdsOf } from './cases.ts'
import { environment } from './command.ts'
import { ALIBABA, AWS, addressOf, byId, CREDENTIALS, failed, NAMES, replayServer, resultsOf } from './verifying.ts'

test.each(API_IDS)('each check of %s has an id of its own, an operation of the document and a page that documents it', (api) => {
  const checks = contractOf(api, { baseUrl: 'http://127.0.0.1', catalogue: true })
  expect(checks.length).toBe(new Set(checks.map(({ id }) => id)).size)
  const operations = operationIdsOf(api)
  expect(checks.filter(({ operation, source }) => !operations.includes(operation) || !source.startsWith('https://'))).toEqual([])
})

describe('on the replay server', () => {
  test.each(API_IDS)(
    '%s: all that can run passes, the whole catalogue too',
    async (api) => {
      const { url } = await replayServer()
      const results = await resultsOf(api, { baseUrl: addressOf(api, url), catalogue: true })
      expect(failed(results)).toEqual([])
      expect(results.filter(({ outcome, id }) => outcome === 'skip' && id.startsWith('catalogue/'))).toEqual([])
      expect(results.filter(({ outcome }) => outcome === 'skip').length).toBeLessThanOrEqual(2)
      expect(results.filter(({ id }) => id.startsWith('catalogue/')).length).toBeGreaterThan(100)
    },
    60_000,
  )

  test('what a replay was asked for is marked as such', async () => {
    const { url } = await replayServer()
    const results = await resultsOf('lambda', { baseUrl: url })
    expect(results.find(({ id }) => id === 'unknown-function')).toMatchObject({ outcome: 'pass', replayed: true })
    expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'pass', replayed: false })
  })

  test('with a memory: what was created is found, and what was not is skipped', async () => {
    const { url } = await replayServer({ stateful: true })
    expect(byId(await resultsOf('fc3', { baseUrl: url }))).toMatchObject({ invoke: 'skip', 'get-function': 'skip', list: 'pass' })
    const fc3 = createFc3Client({ baseUrl: url, credentials: ALIBABA })
    for (const functionName of ['checkout', 'orders'])
      unwrap(
        await fc3.call('CreateFunction', {
          body: { functionName, runtime: 'nodejs20', handler: 'index.handler', code: { zipFile: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==' } },
        }),
      )
    const results = await resultsOf('fc3', { baseUrl: url, functionName: 'checkout', credentials: ALIBABA })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ pagination: 'pass', invoke: 'pass', 'get-function': 'pass', async: 'pass' })
  })

  test('one that verifies signatures refuses by itself, and needs its credentials', async () => {
    const { url } = await replayServer({ strictSignatures: { credentials: [AWS, ALIBABA, CREDENTIALS.cloudbase] } })
    for (const api of ['lambda', 'fc3', 'fc2', 'cloudbase'] as const) {
      expect(failed(await resultsOf(api, { baseUrl: url, credentials: CREDENTIALS[api] }))).toEqual([])
      const results = await resultsOf(api, { baseUrl: url })
      expect(failed(results)).toEqual([])
      expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'skip', reason: 'needs credentials' })
    }
  })

  test('one that verifies signatures fails whoever gives it keys that it does not know', async () => {
    const { url } = await replayServer({ strictSignatures: { credentials: [ALIBABA] } })
    for (const api of ['lambda', 'cloudbase'] as const) {
      const results = await resultsOf(api, { baseUrl: url, credentials: CREDENTIALS[api] })
      expect(results.find(({ id }) => id === 'invoke')).toMatchObject({ outcome: 'fail', differences: [{ what: 'credentials' }] })
    }
  })

  test('one that runs functions is called with those that are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-verify-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'checkout.mjs'), 'export const handler = async (event) => event\n')
    writeFileSync(join(folder, 'broken.mjs'), "export const handler = async () => { throw new Error('card declined') }\n")
    const { url } = await replayServer({ functions: folder })
    const results = await resultsOf('lambda', { baseUrl: url, credentials: AWS, ...NAMES })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ invoke: 'pass', 'log-tail': 'pass', 'function-failure': 'pass' })
    expect(byId(await resultsOf('lambda', { baseUrl: url }))).toMatchObject({ invoke: 'skip', 'dry-run': 'skip' })
  })

  test('one that answers a call with an error of the request fails it, whoever named no function', async () => {
    const { url } = await replayServer({
      script: [{ api: 'lambda', operation: 'Invoke', answers: ['InvalidParameterValueException'], repeat: true }],
    })
    const results = await resultsOf('lambda', { baseUrl: url })
    expect(results.find(({ id }) => id === 'invoke')).toMatchObject({
      outcome: 'fail',
      differences: [{ what: 'status', expected: '200', actual: '400 (InvalidParameterValueException)' }],
    })
  })

  test('the services of FC 2.0 page too', async () => {
    const { url } = await replayServer({ stateful: true })
    const fc2 = createFc2Client({ baseUrl: url, credentials: ALIBABA })
    for (const serviceName of ['orders', 'shop']) unwrap(await fc2.call('CreateService', { body: { serviceName } }))
    const results = await resultsOf('fc2', { baseUrl: url, serviceName: 'shop', credentials: ALIBABA })
    expect(failed(results)).toEqual([])
    expect(byId(results)).toMatchObject({ pagination: 'pass', list: 'pass' })
  })
})

describe('as a library', () => {
  // As the README has it, in this very runner.
  test.for(contractOf('cloudbase', { baseUrl: 'http://replay.test', fetch: createReplay().fetch }))(
    'vitest: $id',
    async (check, { skip }) => {
      const { outcome, reason, differences } = await check.run()
      skip(outcome === 'skip', reason)
      expect(differences).toEqual([])
    },
  )

  test('node:test', async () => {
    const program = `
      import assert from 'node:assert/strict'
      import { test } from 'node:test'
      import { contractOf } from 'faas-contracts/contract'
      import { createReplay } from 'faas-contracts/replay'
      for (const check of contractOf('fc3', { baseUrl: 'http://replay.test', fetch: createReplay().fetch }))
        test(check.title, async (t) => {
          const { outcome, reason, differences } = await check.run()
          if (outcome === 'skip') t.skip(reason)
          assert.deepEqual(differences, [])
        })`
    const { stdout } = await new Promise<{ stdout: string }>((resolve, reject) => {
      const child = execFile(
        process.execPath,
        ['--test-reporter=tap', '--input-type=module', '-e', program],
        { cwd: fileURLToPath(new URL('../', import.meta.url)), env: environment({}) },
        (failure, stdout) => (failure ? reject(failure) : resolve({ stdout })),
      )
      child.stdin?.end()
    })
    expect(stdout).toMatch(/^# pass 1\d$/m)
    expect(stdout).toMatch(/^# fail 0$/m)
  })
})

describe('options that can not be used', () => {
  test.each<[ApiId, ContractOptions, RegExp]>([
    ['lambda', {}, /region/],
    ['lambda', { baseUrl: 'nowhere' }, /baseUrl/],
    ['fc3', {}, /region/],
    ['cloudbase', {}, /envId/],
    ['fc-http-trigger', {}, /baseUrl/],
    ['fc-http-trigger', { baseUrl: 'http://127.0.0.1', functionName: 'health' }, /functionName.*path/],
    ['fc-http-trigger', { baseUrl: 'http://127.0.0.1', failingFunctionName: '/health?deep=1' }, /failingFunctionName.*no query/],
    ['lambda', { baseUrl: 'http://127.0.0.1', timeout: -1 }, /timeout/],
    ['lambda', { baseUrl: 'http://127.0.0.1', allow: ['everything' as 'large'] }, /allow/],
    ['fc2', { baseUrl: 'http://127.0.0.1', serviceName: '' }, /`serviceName` must be text that is not empty/],
    ['lambda', { baseUrl: 'http://127.0.0.1', functionName: '' }, /`functionName` must be text that is not empty/],
    ['nothing' as 'lambda', { baseUrl: 'http://127.0.0.1' }, /api/],
  ])('%s %j', (api, options, message) => {
    expect(() => contractOf(api, options)).toThrow(message)
  })
})
