/** The checks on the documents can fail: each is run on a copy of the project with one thing wrong. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { API_IDS, REPLAY_ID } from '../scripts/apis.ts'

const root = new URL('../', import.meta.url).pathname
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'faas-contracts-documents-'))
  for (const name of ['openapi', 'generated', 'scripts', 'src', 'redocly.yaml', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8', timeout: 60_000 })
  return { status, output: stdout + stderr }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after, `${from} is in ${file}`).not.toBe(before)
  writeFileSync(path, after)
}

const inEntry = (field: string) => new RegExp(`(^EC2ThrottledException:\\n(?: .*\\n)*?) +${field}: .*\\n`, 'm')

test('what is committed is what the documents compile to', () => {
  expect(run('node', 'scripts/run.js', 'generate', '--check')).toMatchObject({ status: 0 })
}, 60_000)

test('a change of an example alone is noticed', () => {
  edit('openapi/errors/cloudbase.yaml', /requestId: \S+/, 'requestId: another-id')
  const { status, output } = run('node', 'scripts/run.js', 'generate', '--check')
  expect(status).toBe(1)
  expect(output).toContain('generated/openapi/cloudbase.json')
}, 60_000)

test.each([
  ['a fact is missing', inEntry('executed'), '$1', 'EC2ThrottledException: `x-error.executed` is missing'],
  ['a kind is not one', inEntry('kind'), '$1    kind: throtled\n', '`x-error.kind` must be request, auth'],
  ['a source is no address', inEntry('source'), '$1    source: the docs\n', '`x-error.source` must be an https address'],
  [
    'a status is not that of its response',
    inEntry('status'),
    '$1    status: 503\n',
    "the entry's status is 503 (documented), so it belongs under `503`",
  ],
  [
    'a header is not declared',
    /(^EC2ThrottledException:\n(?: .*\n)*? +headers:\n)/m,
    '$1      x-amzn-Odd: odd\n',
    'sends `x-amzn-Odd`, which the response does not declare',
  ],
])(
  'lint names file and line when %s',
  (_, from, to, message) => {
    edit('openapi/errors/lambda.yaml', from, to)
    const { status, output } = run('redocly', 'lint', 'lambda')
    expect(status).toBe(1)
    expect(output).toContain(message)
    expect(output).toMatch(/openapi\/(errors\/)?lambda\.yaml:\d+:\d+/)
  },
  60_000,
)

test('lint names the line of an entry that no operation lists', () => {
  edit('openapi/errors/lambda.yaml', /^EC2ThrottledException:$/m, 'EC2UnusedException:')
  const { status, output } = run('redocly', 'lint', 'lambda')
  const line = readFileSync(join(copy, 'openapi/errors/lambda.yaml'), 'utf8').split('\n').indexOf('EC2UnusedException:') + 2
  expect(status).toBe(1)
  expect(output).toContain('EC2UnusedException: no operation lists this entry')
  expect(output).toContain(`openapi/errors/lambda.yaml:${line}:`)
}, 60_000)

test('lint names the line of a sample event that its schema does not allow', () => {
  edit('openapi/events/timer.yaml', 'payload: sweep', 'payload: 7')
  const { status, output } = run('redocly', 'lint', 'fc3')
  expect(status).toBe(1)
  expect(output).toMatch(/openapi\/events\/timer\.yaml:\d+:\d+/)
}, 60_000)

test('a change of a sample event alone is noticed', () => {
  edit('openapi/events/timer.yaml', 'payload: sweep', 'payload: swept')
  const { status, output } = run('node', 'scripts/run.js', 'generate', '--check')
  expect(status).toBe(1)
  expect(output).toContain('generated/events/samples.ts')
}, 60_000)

test.each<[string, file: string, from: string | RegExp, to: string, message: string]>([
  ['a document is not linted', 'redocly.yaml', /^ {2}fc2:.*\n/m, '', 'redocly.yaml has no "fc2"'],
  [
    'a document is linted and not compiled',
    'scripts/apis.ts',
    'fc2: true, ',
    '',
    'redocly.yaml has "fc2" among its `apis`, and scripts/apis.ts has not',
  ],
  ['no operation is said to call a function', 'openapi/fc3.yaml', /^ {2}invocations: .*\n/m, '', 'fc3: `x-api.invocations` is missing'],
  [
    'a call is no operation',
    'openapi/fc3.yaml',
    '[InvokeFunction]',
    '[Invoke]',
    'fc3: `x-api.invocations` has "Invoke", which is no operation',
  ],
  [
    'a call names no function',
    'openapi/fc3.yaml',
    'functionParameter: functionName',
    'functionParameter: name',
    'which the path of InvokeFunction does not have',
  ],
])(
  'generate says so when %s',
  (_, file, from, to, message) => {
    edit(file, from, to)
    const { status, output } = run('node', 'scripts/run.js', 'generate', '--check')
    expect(status).toBe(1)
    expect(output).toContain(message)
  },
  60_000,
)

test.each(API_IDS)('the client and the document of %s are exported', (api) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
  expect(exports).toMatchObject({
    [`./${api}`]: { types: `./dist/src/${api}.d.ts`, default: `./dist/src/${api}.js` },
    [`./openapi/${api}.json`]: `./dist/openapi/${api}.json`,
  })
})

test.each([...API_IDS, REPLAY_ID])('%s says of what its arrays are, as linters and generators ask', (api) => {
  const bare: string[] = []
  const visit = (node: unknown, way: string) => {
    if (node === null || typeof node !== 'object') return
    const { type, items } = node as { type?: unknown; items?: unknown }
    if ([type].flat().includes('array') && !items) bare.push(way)
    for (const [name, part] of Object.entries(node)) visit(part, `${way}/${name}`)
  }
  visit(JSON.parse(readFileSync(join(root, `generated/openapi/${api}.json`), 'utf8')), '#')
  expect(bare).toEqual([])
})
