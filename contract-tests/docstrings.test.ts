/** Every example in the docstring of an export compiles against the built package. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExampleProject } from './example-project.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const exported = new Set(
  [...readFileSync(join(root, 'docs/api.md'), 'utf8').matchAll(/^(?:function|class|const|interface|type) (\w+)/gm)].map(([, name]) => name),
)
const sources = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))

interface Example {
  /** Where it stands, and what it is an example of. */
  name: string
  of: string | undefined
  code: string
  isFenced: boolean
}

const examples = sources.flatMap((file): Example[] => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/@example\n((?: *\*(?!\/).*\n)+) *\*\/\n(.*)/g)].map(([, comment = '', declaration = ''], i) => {
    const lines = comment.replace(/^ *\* ?/gm, '')
    const fenced = /^```ts\n(.*?)^```$/ms.exec(lines)?.[1]
    const of = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(declaration)?.[1]
    return {
      name: `${file.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}-${i + 1}.ts`,
      of,
      code: fenced ?? lines,
      isFenced: fenced !== undefined,
    }
  })
})
const shown = examples.filter(({ isFenced }) => isFenced)

/** What an example leaves out, since its reader has it: clients, credentials, the shapes of the reader's own data, the other exports. */
const SURROUNDINGS = `
import type { SetupServer } from 'msw/node'
declare global {
  type Hooks = import('faas-contracts').Hooks
  interface Receipt { total: number }
  interface Order { id: string }
  const accessKeyId: string, accessKeySecret: string, secretAccessKey: string, token: string, payload: unknown
  const credentials: import('faas-contracts/signing').AwsCredentials
    & import('faas-contracts/signing').AlibabaCloudCredentials
    & import('faas-contracts/signing').TencentCloudCredentials
  const lambda: import('faas-contracts').LambdaClient
  const fc3: import('faas-contracts').Fc3Client
  const fc2: import('faas-contracts').Fc2Client
  const trigger: import('faas-contracts').FcHttpTriggerClient
  const cloudbase: import('faas-contracts').CloudBaseClient
  const replay: import('faas-contracts/replay').Replay
  const server: SetupServer & import('faas-contracts/replay/server').ReplayServer
  const setupServer: typeof import('msw/node').setupServer
  const test: typeof import('vitest').test
  const expect: typeof import('vitest').expect
${[
  ['faas-contracts', 'createLambdaClient', 'createFc3Client', 'createFc2Client', 'createFcHttpTriggerClient', 'createCloudBaseClient'],
  ['faas-contracts', 'isFaasError', 'readServerSentEvents', 'unwrap'],
  ['faas-contracts/code', 'packageCode'],
  ['faas-contracts/contract', 'contractOf', 'runContract'],
  ['faas-contracts/credentials', 'alibabaCloudFromEnv', 'awsFromEnv', 'cloudBaseFromEnv'],
  ['faas-contracts/msw', 'failWith', 'replayHandlers'],
  ['faas-contracts/otel', 'otelHooks'],
  ['faas-contracts/replay', 'createReplay', 'rule'],
  ['faas-contracts/replay/server', 'startReplayServer'],
  ['faas-contracts/signing', 'presignFcUrl', 'signAcs3', 'signAcs3Trigger', 'signFc', 'signSigV4', 'signTc3'],
  ['faas-contracts/vitest', 'createReplayTest'],
]
  .flatMap(([path, ...names]) => names.map((name) => `  const ${name}: typeof import('${path}').${name}`))
  .join('\n')}
}
`

let project: ExampleProject
beforeAll(() => {
  const files = Object.fromEntries(shown.map(({ name, code }) => [name, code]))
  project = new ExampleProject({ ...files, 'surroundings.ts': SURROUNDINGS }, ['@opentelemetry', 'msw', 'vitest'])
})
afterAll(() => project.remove())

test('an example of what is exported is fenced, so that editors show it as code', () => {
  expect(examples.filter(({ of, isFenced }) => !isFenced && exported.has(of))).toEqual([])
})

test('every example compiles under strict settings', () => {
  expect(shown.length).toBeGreaterThan(30)
  expect(project.compile()).toMatchObject({ stdout: '', status: 0 })
}, 60_000)
