/** The checks on the documents can fail: each is run on a copy of the project with one thing wrong. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { API_IDS, REPLAY_ID } from '../scripts/apis.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'faas-contracts-documents-'))
  for (const name of ['openapi', 'generated', 'scripts', 'src', 'redocly.yaml', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8', timeout: 110_000 })
  return { status, output: stdout + stderr }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after, `${from} is in ${file}`).not.toBe(before)
  writeFileSync(path, after)
}

/** A field of an entry, or of its `x-error`, with its line. */
const inEntry = (entry: string, field: string) => new RegExp(`(^${entry}:\\n(?: .*\\n)*?) +${field}: .*\\n`, 'm')

test('what is committed is what the documents compile to', () => {
  expect(run('node', 'scripts/run.js', 'generate', '--check')).toMatchObject({ status: 0 })
}, 60_000)

test('a change of an example alone is noticed', () => {
  edit('openapi/errors/cloudbase.yaml', /requestId: \S+/, 'requestId: another-id')
  const { status, output } = run('node', 'scripts/run.js', 'generate', '--check')
  expect(status).toBe(1)
  expect(output).toContain('generated/openapi/cloudbase.json')
}, 60_000)

/** Mistakes in one catalogue, each in an entry of its own: what is edited, and what lint says of which place. */
const mistakes: [name: string, file: 'lambda' | 'errors/lambda', from: RegExp, to: string, place: string, message: string][] = [
  ...Object.entries({
    status: 'NotAuthorized',
    statusEvidence: 'AccessDeniedException',
    kind: 'ExpiredTokenException',
    executed: 'IncompleteSignature',
    retry: 'InvalidSignatureException',
    billed: 'MissingAuthenticationTokenException',
    fix: 'OptInRequired',
    evidence: 'UnrecognizedClientException',
    source: 'ServiceQuotaExceededException',
    checked: 'ResourceNotFoundException',
  }).map(([field, entry]): (typeof mistakes)[number] => [
    `${field} is missing`,
    'errors/lambda',
    inEntry(entry, field),
    '$1',
    `${entry}/x-error`,
    `\`x-error.${field}\` is missing`,
  ]),
  ...Object.entries({
    status: ['InvalidParameterValueException', '99', 'a status from 200 to 599'],
    statusEvidence: ['InvalidRequestContentException', 'guessed', 'documented, recorded, inferred'],
    headers: ['ModeNotSupportedException', '[none]', 'header names with text values'],
    kind: ['NoPublishedVersionException', 'throtled', 'request, auth'],
    executed: ['RecursiveInvocationException', 'false', '"no", "yes" or unknown'],
    retry: ['SnapStartException', 'always', '"no" (quoted), backoff or after-wait'],
    billed: ['MalformedHttpRequestException', 'perhaps', '"yes", "no" (quoted) or undocumented'],
    fix: ['ThrottlingException', '""', 'a sentence'],
    evidence: ['RequestExpired', 'guessed', 'documented, recorded, inferred'],
    source: ['RequestAbortedException', 'https://docs.example.com and more', 'an https address'],
    checked: ['ValidationError', '2026-02-30', 'a date'],
  }).map(([field, [entry = '', value, expected]]): (typeof mistakes)[number] => [
    `${field} is ${value}`,
    'errors/lambda',
    field === 'headers' ? /(^ModeNotSupportedException:\n(?: .*\n)*?) {4}headers:\n(?: {6}.*\n)+/m : inEntry(entry, field),
    `$1    ${field}: ${value}\n`,
    `${entry}/x-error/${field}`,
    `\`x-error.${field}\` must be ${expected}`,
  ]),
  [
    'a header is a number',
    'errors/lambda',
    inEntry('EFSIOException', 'Content-Type'),
    '$1      Content-Type: application/json\n      Retry-After: 1\n',
    'EFSIOException/x-error/headers',
    '`x-error.headers` must be header names with text values',
  ],
  [
    'the summary is missing',
    'errors/lambda',
    inEntry('UnknownOperationException', 'summary'),
    '$1',
    'UnknownOperationException',
    '`summary` is missing',
  ],
  [
    'the description is missing',
    'errors/lambda',
    /(^RequestEntityTooLargeException:\n(?: .*\n)*?) {2}description: >-\n(?: {4}.*\n)+/m,
    '$1',
    'RequestEntityTooLargeException',
    '`description` is missing',
  ],
  [
    'the body is missing',
    'errors/lambda',
    /(^RequestTooLargeException:\n(?: .*\n)*?) {2}value:\n(?: {4}.*\n)+/m,
    '$1',
    'RequestTooLargeException',
    '`value`, the body on the wire, is missing',
  ],
  [
    'the facts are missing',
    'errors/lambda',
    /(^SerializedRequestEntityTooLargeException:\n(?: .*\n)*?) {2}x-error:\n(?: {4}.*\n)+/m,
    '$1',
    'SerializedRequestEntityTooLargeException',
    '`x-error` is missing',
  ],
  [
    'a fact is misspelled',
    'errors/lambda',
    inEntry('UnsupportedMediaTypeException', 'billed'),
    '$1    billed: "no"\n    biled: "no"\n',
    'UnsupportedMediaTypeException/x-error/biled',
    '`x-error.biled` is not a field',
  ],
  [
    'the code is the name',
    'errors/lambda',
    inEntry('EFSMountConnectivityException', 'kind'),
    '$1    kind: configuration\n    code: EFSMountConnectivityException\n',
    'EFSMountConnectivityException/x-error/code',
    '`x-error.code` is only for an entry whose name differs',
  ],
  [
    'a body has no type',
    'errors/lambda',
    inEntry('EFSMountFailureException', 'Content-Type'),
    '$1',
    'EFSMountFailureException/x-error',
    'a body needs its Content-Type',
  ],
  [
    'an empty body has a type',
    'errors/lambda',
    /(^EFSMountTimeoutException:\n(?: .*\n)*?) {2}value:\n(?: {4}.*\n)+/m,
    '$1  value: ""\n',
    'EFSMountTimeoutException/x-error',
    'an empty body carries no Content-Type',
  ],
  ...Object.entries({ kind: 'quota', executed: 'unknown', retry: 'after-wait', billed: 'undocumented' }).map(
    ([field, value]): (typeof mistakes)[number] => [
      `variants disagree about ${field}`,
      'errors/lambda',
      inEntry('TooManyRequestsException_InvocationRate', field),
      `$1    ${field}: ${value}\n`,
      `TooManyRequestsException_InvocationRate/x-error/${field}`,
      `variants of \`TooManyRequestsException\` must agree, but TooManyRequestsException has \`${field}:`,
    ],
  ),
  [
    'a status is not that of its response',
    'errors/lambda',
    inEntry('EC2ThrottledException', 'status'),
    '$1    status: 503\n',
    '502/content/application~1json/examples/EC2ThrottledException',
    "the entry's status is 503 (documented), so it belongs under `503`",
  ],
  [
    'a status that nobody documents is declared',
    'errors/lambda',
    inEntry('EC2AccessDeniedException', 'statusEvidence'),
    '$1    statusEvidence: inferred\n',
    '502/content/application~1json/examples/EC2AccessDeniedException',
    "the entry's status is 502 (inferred), so it belongs under `default`",
  ],
  [
    'a type is not that of its response',
    'errors/lambda',
    inEntry('EC2UnexpectedException', 'Content-Type'),
    '$1      Content-Type: text/html\n',
    '502/content/application~1json/examples/EC2UnexpectedException',
    "the entry's Content-Type is `text/html`, but it is listed under `application/json`",
  ],
  [
    'a header is not declared',
    'errors/lambda',
    /(^ENILimitReachedException:\n(?: .*\n)*? +headers:\n)/m,
    '$1      x-amzn-Odd: odd\n',
    '502/content/application~1json/examples/ENILimitReachedException',
    'the entry sends `x-amzn-Odd`, which the response does not declare',
  ],
  [
    'an error example is no entry',
    'lambda',
    /InvalidRuntimeException:\n +\$ref: .*\n/,
    'InvalidRuntimeException: { value: { Message: no } }\n',
    '502/content/application~1json/examples/InvalidRuntimeException',
    'an error example must be a `$ref` to the catalogue entry of the same name',
  ],
  [
    'an error example has the name of another entry',
    'lambda',
    /KMSDisabledException:\n( +\$ref: .*#\/)KMSDisabledException\n/,
    'KMSDisabledException:\n$1KMSNotFoundException\n',
    '502/content/application~1json/examples/KMSDisabledException',
    'an error example must be a `$ref` to the catalogue entry of the same name',
  ],
  [
    'an example of a 2xx has another name than its entry',
    'lambda',
    / Unhandled_Python:\n/,
    ' Unhandled_Snake:\n',
    '200/content/application~1json/examples/Unhandled_Snake',
    'the example must have the name of the entry it refers to',
  ],
  [
    'a body is not what the schema allows',
    'errors/lambda',
    inEntry('ENINotReadyException', 'Message'),
    '$1    Message: 7\n',
    'ENINotReadyException/value/Message',
    '`Message` property type must be string',
  ],
]

interface Problem {
  message: string
  location: { source: { ref: string }; pointer: string; start: { line: number } }[]
}

test('lint finds every mistake of a catalogue, and says where', () => {
  for (const [, file, from, to] of mistakes) edit(`openapi/${file}.yaml`, from, to)
  const { status, output } = run('redocly', 'lint', 'lambda', '--format=json', '--max-problems=1000')
  expect(status).toBe(1)
  const { problems } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as { problems: Problem[] }
  const isFound = (place: string, message: string) =>
    problems.some(
      (one) => one.message.includes(message) && one.location[0]?.pointer.endsWith(`/${place}`) && one.location[0].start.line > 1,
    )
  expect(mistakes.filter(([, , , , place, message]) => !isFound(place, message)).map(([name]) => name)).toEqual([])
}, 60_000)

test.each(['60_is_the_longest', 'EC2ThrottledException_', 'EC2-Throttled', 'E'.repeat(53)])(
  'lint refuses the name %s, which does not fit into that of a function',
  (name) => {
    edit('openapi/errors/lambda.yaml', /^EC2ThrottledException:$/m, `${name}:`)
    edit('openapi/lambda.yaml', /( +)EC2ThrottledException:\n( +\$ref: .*#\/)EC2ThrottledException\n/g, `$1${name}:\n$2${name}\n`)
    const { status, output } = run('redocly', 'lint', 'lambda')
    expect(status).toBe(1)
    expect(output).toContain(`${name}: an entry's name has letters, digits and _`)
    expect(output).toMatch(/openapi\/errors\/lambda\.yaml:\d+:\d+/)
  },
  60_000,
)

test('lint wants each document to have a catalogue', () => {
  edit('openapi/lambda.yaml', /(x-api:\n +id:) lambda\n/, '$1 lamda\n')
  edit('openapi/cloudbase.yaml', /(x-api:\n) +id: cloudbase\n/, '$1')
  const { status, output } = run('redocly', 'lint', 'lambda', 'cloudbase')
  expect(status).toBe(1)
  expect(output).toContain('There is no catalogue errors/lamda.yaml beside this document')
  expect(output).toContain('The document needs `x-api.id`')
}, 60_000)

test('lint wants each operation in a group that is described', () => {
  edit('openapi/lambda.yaml', '- Invocation\n', '- Invokation\n')
  const { status, output } = run('redocly', 'lint', 'lambda')
  expect(status).toBe(1)
  expect(output).toContain('operation-tag-defined')
}, 60_000)

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
    'a page has two lists',
    'openapi/fc3.yaml',
    /( +ListFunctionsOutput:\n(?: .*\n)*? +properties:\n)/,
    '$1        others: { type: array, description: Other functions., items: { type: string } }\n',
    'ListFunctions: a page has one list, not 2.',
  ],
  [
    'a call names no function',
    'openapi/fc3.yaml',
    'functionParameter: functionName',
    'functionParameter: name',
    'which the path of InvokeFunction does not have',
  ],
  ['nothing is said of how much a call takes', 'openapi/fc3.yaml', /^ {2}limits: .*\n/m, '', 'fc3: `x-api.limits.syncPayload` is missing'],
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

test('a document whose fields are not described scores too low', () => {
  edit('openapi/lambda.yaml', /^ +description: (?![>|]).*\n/gm, '')
  const { status, output } = run('node', 'scripts/run.js', 'check-score')
  expect(status).toBe(1)
  expect(output).toMatch(/^lambda: documentation [1-8]\d %/m)
  expect(output).toContain('Every score but that of constraints must be at least 90 %.')
}, 60_000)

test.each<[string, file: string, from: string | RegExp, to: string, message: string]>([
  [
    'a page would load something from another host',
    'scripts/site/style.css',
    /^/,
    '@import "https://a.example/x.css";\n',
    'style.css: loads https://a.example/x.css',
  ],
  [
    'the replay server answers with something else',
    'openapi/errors/lambda.yaml',
    inEntry('EC2ThrottledException', 'Message'),
    '$1    Message: Another.\n',
    'The replay engine answers lambda EC2ThrottledException with something else. Run `npm run generate` first',
  ],
])(
  'the reference stays as it was while %s',
  (_, file, from, to, message) => {
    cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true })
    mkdirSync(join(copy, 'site'))
    writeFileSync(join(copy, 'site/before'), '')
    edit(file, from, to)
    const { status, output } = run('node', 'scripts/run.js', 'docs')
    expect(status).toBe(1)
    expect(output).toContain('site/ was left as it is.')
    expect(output).toContain(message)
    expect(existsSync(join(copy, 'site/before'))).toBe(true)
  },
  60_000,
)

test('the main job ends with the step that fails', () => {
  edit('openapi/lambda.yaml', '- Invocation\n', '- Invokation\n')
  const { status, output } = run('node', 'scripts/run.js', 'start')
  expect(status).toBe(1)
  expect(output).toMatch(/^✗ lint the documents\n/)
  expect(output).toContain('operation-tag-defined')
}, 60_000)

test('the main job fails when the client takes an error for another', () => {
  for (const name of ['dist', 'contract-tests/cases.ts']) cpSync(join(root, name), join(copy, name), { recursive: true })
  // What is built already, but for one fact.
  edit('package.json', /"build": ".*"/, '"build": "node --version"')
  edit('dist/chunks/lambda.js', /(EC2ThrottledException: \{\s+"kind": ")\w+"/, '$1quota"')
  const { status, output } = run('node', 'scripts/run.js', 'start')
  expect(status).toBe(1)
  expect(output).toContain('failed: lambda Invoke EC2ThrottledException: kind should be throttled and is quota')
}, 120_000)

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
