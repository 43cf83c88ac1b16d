/** Every `ts` block of the README compiles against the built package, and those marked `run` are run. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExampleProject } from './example-project.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const text = readFileSync(join(root, 'README.md'), 'utf8')
const headingOf = (index: number) => [...text.slice(0, index).matchAll(/^#{2,} (.+)$/gm)].at(-1)?.[1] ?? ''
const blocks = [...text.matchAll(/^```ts( run)?\n(.*?)^```$/gms)].map((match, i) => ({
  name: `block ${i + 1}`,
  heading: headingOf(match.index),
  file: `block-${i + 1}.ts`,
  runs: match[1] !== undefined,
  code: match[2] ?? '',
}))
let project: ExampleProject

/** What the examples that run have to print, by the heading they stand under, in their order; the lines may have others between them. */
const prints: Readonly<Record<string, readonly (readonly (string | RegExp)[])[]>> = {
  'A complete example': [[/^42 [0-9a-f-]{36}$/, 'throttled after 3 tries; wait 1000 ms', /^function Unhandled Error https:\/\//]],
  'Sign other requests': [[/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/sqs\/aws4_request, /, 'true']],
  'Manage Function Compute': [['{ cart: 42 }', '{ cart: 42 }', /^fc2 DeleteFunction: FunctionNotEmpty \(409\): /]],
  Errors: [[/^EXCEED_AUTHORITY 403 no [0-9a-f-]{36}$/]],
  Streaming: [['{"topic":"tea"}true'], ["token { text: 'Hello' }  undefined"]],
  'Validate results': [['2026', /^lambda Invoke: INVALID_DATA \(200\): .* at total, at \(2 issues\)/]],
  Credentials: [[/^lambda Invoke: MISSING_CREDENTIALS: /, /^fc3 InvokeFunction: MISSING_CREDENTIALS: /, 'true']],
  'Hooks and telemetry': [
    [
      /^replay--EC2ThrottledException: 502 [0-9a-f-]{36}, \d+ ms$/,
      /^try 1: EC2ThrottledException, again in \d+ ms$/,
      /^\{"name":"FaasError",.*"attempts":2/,
      'true',
    ],
  ],
  Mocking: [['false FunctionNotFound {"cart":42}']],
  'Check signatures': [
    [
      /^403 InvalidSignatureException .*\[faas-contracts: A header that has to be signed /,
      'header-not-signed {',
      /name: 'header x-amz-log-type'/,
      /signed: null/,
    ],
  ],
  'Run your own functions': [[/^42 [\d.]+ START RequestId: /, /cart 21 true$/, 'Unhandled RangeError', '{ total: 63 }']],
  'With MSW': [
    ['EC2ThrottledException', 'ServiceException', 'CONNECTION_LOST', 'ok', "[ 'checkout 500', 'checkout 200', 'checkout 200' ]"],
  ],
  'Fault injection': [
    [
      '2',
      'network CONNECTION_LOST',
      "[ 'TooManyRequestsException', 'echo', 'reset-in-body' ]",
      "[ [ 'report', 1 ], [ 'price-of', 0 ], [ 'fc3', 0 ] ]",
    ],
  ],
  'Fixtures for other languages': [
    ['lambda', 'fc3', 'fc2', 'fc-http-trigger', 'cloudbase'].map((id) => new RegExp(`^${id}: \\d+ answers, \\d+ safe to repeat$`)),
  ],
  'Run the contract in your CI': [
    [/^pass list-functions/, /^pass pagination/, /^skip unknown-operation a replay/, /^pass invoke/, /^pass function-failure/],
  ],
  'Trigger events': [
    ["[ 'photo-inbox/in/cat.jpg' ]", "[ 'photo-inbox/a.jpg', 'photo-inbox/b.jpg' ]", /^http http-parameter oss .* timer$/],
  ],
}

beforeAll(() => {
  const packages = ['@opentelemetry', 'msw', 'vitest', 'yazl', 'buffer-crc32', 'zod']
  project = new ExampleProject(Object.fromEntries(blocks.map(({ file, code }) => [file, code])), packages)
})

afterAll(() => project.remove())

test('every link of the README leads to one of its headings or to a file of the repository', () => {
  const headings = text.replace(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)
  const anchors = [...headings].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')}`,
  )
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('https://'))
  expect(links.filter((link) => !(link.startsWith('#') ? anchors.includes(link) : existsSync(join(root, link))))).toEqual([])
})

test('it is known of every example that runs what it prints', () => {
  const counts = Object.fromEntries(Object.entries(prints).map(([heading, examples]) => [heading, examples.length]))
  expect(blocks).toHaveLength(text.match(/^\s*```ts/gm)?.length ?? 0)
  const running: Record<string, number> = {}
  for (const { runs, heading } of blocks) if (runs) running[heading] = (running[heading] ?? 0) + 1
  expect(running).toEqual(counts)
})

test('every example compiles under strict settings', () => {
  expect(project.compile()).toMatchObject({ stdout: '', status: 0 })
}, 60_000)

const examples = blocks
  .filter(({ runs }) => runs)
  .map((block, i, all) => {
    const place = all.slice(0, i).filter(({ heading }) => heading === block.heading).length
    return { ...block, lines: prints[block.heading]?.[place] ?? [] }
  })

test.each(examples)('$name runs and prints what it should: $heading', ({ file, lines }) => {
  const { stdout, stderr, status } = project.run(file)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  let rest = stdout.split('\n')
  for (const line of lines) {
    const at = rest.findIndex((printed) => (typeof line === 'string' ? printed === line : line.test(printed)))
    expect(at, `${line} comes where it should in:\n${stdout}`).toBeGreaterThanOrEqual(0)
    rest = rest.slice(at + 1)
  }
})
