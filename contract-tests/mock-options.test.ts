import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { run, startMock } from './command.ts'

function fileWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-mock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const RULES = [{ functionName: 'checkout', answers: ['TooManyRequestsException', { error: 'ServiceException', times: 2 }, 'ok'] }]
const YAML = `
# Throttled, then broken twice, then well.
- functionName: checkout
  answers:
    - TooManyRequestsException
    - { error: ServiceException, times: 2 }
    - ok
`

const call = async (url: string, name = 'checkout') =>
  (await fetch(`${url}/2015-03-31/functions/${name}/invocations`, { method: 'POST', body: '{}' })).status

test.each([
  ['script.json', JSON.stringify(RULES)],
  ['script.yaml', YAML],
  ['script.yml', YAML],
  ['from-windows.json', `\ufeff${JSON.stringify(RULES)}`],
  ['from-windows.yaml', `\ufeff${YAML}`],
])('--script follows %s', async (name, text) => {
  const { url } = await startMock('--script', fileWith(name, text))
  const statuses = []
  for (let i = 0; i < 4; i++) statuses.push(await call(url))
  expect(statuses).toEqual([429, 500, 500, 200])
})

test.each([
  ['odd.json', '[{', 'odd.json'],
  ['odd.yaml', 'a: [', 'odd.yaml'],
  ['wrong.yaml', '- { answers: [{ fault: flood }] }', 'rule 1, answer 1: `fault` must be one of'],
  ['wrong.json', '{}', 'A script is a list of rules.'],
  [
    'code.json',
    '[{"answers":["ServiceExeption"]}]',
    'rule 1, answer 1: "ServiceExeption" is no documented error of any API; did you mean ServiceException',
  ],
  [
    'of.yaml',
    '- { api: lambda, answers: [ok, { error: ResourceExhausted }] }',
    'rule 1, answer 2: "ResourceExhausted" is no documented error of lambda.',
  ],
  [
    'operation.yaml',
    '- { api: lambda, operation: invoke, answers: [ok] }',
    'rule 1: "invoke" is no operation of lambda; did you mean Invoke',
  ],
])('--script %s with %j is a usage error', (name, text, message) => {
  const { status, stderr } = run(['mock', '--script', fileWith(name, text)])
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})

test('a script that is not there is a usage error', () => {
  expect(run(['mock', '--script', '/nowhere.yaml'])).toMatchObject({ status: 2, stderr: expect.stringContaining('/nowhere.yaml') })
})

test('where the package yaml is not installed, a YAML script says what to do', () => {
  // A copy of what is published, with its dependencies and nothing else.
  const root = fileURLToPath(new URL('../', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-alone-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const alone = join(folder, 'node_modules/faas-contracts')
  mkdirSync(alone, { recursive: true })
  for (const name of ['dist', 'generated', 'package.json']) cpSync(join(root, name), join(alone, name), { recursive: true })
  for (const name of ['openapi-fetch', 'yazl', 'buffer-crc32'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  const main = join(alone, 'dist/src/cli/main.js')
  const { status, stderr } = spawnSync(process.execPath, [main, 'mock', '--script', fileWith('a.yaml', YAML)], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(status).toBe(2)
  expect(stderr).toContain('npm install --save-dev yaml')
})

test('--latency makes every answer wait', async () => {
  const { url } = await startMock('--latency', '60-90')
  const began = performance.now()
  await call(url)
  expect(performance.now() - began).toBeGreaterThanOrEqual(55)
  const { requests } = await (await fetch(`${url}/__replay/requests`)).json()
  expect(requests[0].answer.durationMs).toBeGreaterThanOrEqual(55)
})

test('--functions runs those of a folder, whose lines go to standard error after their name', async () => {
  const source = `exports.handler = async (event) => {
  console.log('first\\nsecond')
  return event.wait ? new Promise(() => {}) : { ran: true }
}`
  const { url, child } = await startMock('--functions', dirname(fileWith('orders.cjs', source)), '--function-timeout', '200')
  let written = ''
  child.stderr?.on('data', (part) => {
    written += part
  })
  const invoke = async (payload: object) =>
    (await fetch(`${url}/2015-03-31/functions/orders/invocations`, { method: 'POST', body: JSON.stringify(payload) })).json()
  expect(await invoke({})).toEqual({ ran: true })
  await expect.poll(() => written).toMatch(/^orders: .*\tfirst\norders: second\n$/)
  expect(await invoke({ wait: true })).toMatchObject({ errorMessage: expect.stringContaining('timed out after 0.20 seconds') })
})

test('--seed makes chance come in the same order', async () => {
  const script = fileWith('script.json', JSON.stringify([{ answers: ['ServiceException'], repeat: true, probability: 0.5 }]))
  const statuses = async (seed: string) => {
    const { url, child } = await startMock('--script', script, '--seed', seed)
    const seen = []
    for (let i = 0; i < 16; i++) seen.push(await call(url))
    child.kill()
    return seen
  }
  const first = await statuses('7')
  expect(new Set(first)).toEqual(new Set([200, 500]))
  expect(await statuses('7')).toEqual(first)
  expect(await statuses('8')).not.toEqual(first)
})

test('--json writes a line for the address and for each request', async () => {
  const { url, nextLine } = await startMock('--json')
  await call(url, 'replay--ServiceException')
  expect(JSON.parse(await nextLine())).toMatchObject({
    event: 'request',
    method: 'POST',
    api: 'lambda',
    operation: 'Invoke',
    answer: { status: 500, entry: 'ServiceException', by: 'name' },
  })
})

test('without a terminal there is no log that someone would have to read', async () => {
  const { url, nextLine, child } = await startMock()
  await call(url)
  child.kill('SIGTERM')
  expect(await nextLine()).toBe('undefined')
})

test.each([
  [['--latency', 'slow'], '--latency takes milliseconds'],
  [['--latency', '200-20'], '--latency takes milliseconds'],
  [['--latency', '600001'], '--latency takes milliseconds'],
  [['--seed', '-1'], '--seed'],
  [['--seed', 'x'], '--seed takes a whole number'],
  [['--seed', '4294967296'], '--seed takes a whole number'],
  [['--functions', '/nowhere'], 'there is no folder'],
  [['--function-timeout', '5'], '--function-timeout needs --functions'],
  [['--functions', '.', '--function-timeout', 'soon'], 'must be milliseconds'],
  [['--functions', '.', '--function-timeout', '0'], 'must be milliseconds'],
])('mock %j is a usage error', (args, message) => {
  const { status, stderr } = run(['mock', ...args])
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})
