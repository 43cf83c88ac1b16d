/** What an editor offers: asked of the language service that editors use, on the package as it is built. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const FILE = join(ROOT, 'contract-tests/completion.ts')
let text = ''
let version = 0
let service: ts.LanguageService

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  }
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (name) => (name === FILE ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      if (name === FILE) return ts.ScriptSnapshot.fromString(text)
      return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}, 60_000)

const CLIENTS = `
import { createCloudBaseClient, createFc3Client, createLambdaClient } from 'faas-contracts'
const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId: '', secretAccessKey: '' } })
const fc3 = createFc3Client({ credentials: { accessKeyId: '', accessKeySecret: '' } })
`

/** The names that are offered at the `|` of a program. */
function offered(program: string): string[] {
  const position = program.indexOf('|')
  text = CLIENTS + program.replace('|', '')
  version++
  return service.getCompletionsAtPosition(FILE, CLIENTS.length + position, {})?.entries.map(({ name }) => name) ?? []
}

test('the codes of an operation, and those of no other', () => {
  const names = offered(`
    const result = await lambda.invoke({ functionName: 'checkout' })
    if (!result.ok && result.error.code === '|') {}`)
  expect(names).toEqual(
    expect.arrayContaining(['TooManyRequestsException', 'ResourceNotFoundException', 'EC2ThrottledException', 'TIMEOUT']),
  )
  expect(names).not.toContain('ResourceThrottled')
})

test('the cases of a switch over the code of a management call', () => {
  const names = offered(`
    const result = await fc3.call('CreateTrigger', { path: { functionName: 'f' }, body: { triggerName: 't', triggerType: 'timer', triggerConfig: {} } })
    if (!result.ok) switch (result.error.code) { case '|': break }`)
  expect(names).toEqual(expect.arrayContaining(['TriggerAlreadyExists', 'FunctionNotFound']))
})

test('all kinds of an error', () => {
  const names = offered(`
    const { error } = await lambda.invoke({ functionName: 'checkout' })
    if (error?.kind === '|') {}`)
  expect(names).toEqual(expect.arrayContaining(['throttled', 'function', 'protocol', 'configuration']))
})

test('the operations of a document, and the runtimes known today', () => {
  expect(offered(`fc3.call('|')`)).toEqual(expect.arrayContaining(['CreateFunction', 'ListTriggers', 'PutConcurrencyConfig']))
  const runtimes = offered(`fc3.call('CreateFunction', { body: { functionName: 'f', handler: 'h', runtime: '|' } })`)
  expect(runtimes).toEqual(expect.arrayContaining(['nodejs20', 'python3.12', 'custom-container']))
})

test('the fields of a trigger configuration, by the type of the trigger', () => {
  const names = offered(`
    fc3.call('CreateTrigger', { path: { functionName: 'f' }, body: { triggerName: 't', triggerType: 'timer', triggerConfig: { | } } })`)
  expect(names).toContain('cronExpression')
  expect(names).not.toContain('methods')
})
