/** Every TypeScript example of the reference compiles against the built package, runs as it stands, and gives what its page promises. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readApis } from '../scripts/site/fixture.ts'
import { recipeOf } from '../scripts/site/recipe.ts'
import { samplesOf } from '../scripts/site/samples.ts'

interface Example {
  name: string
  code: string
}

const root = new URL('../', import.meta.url).pathname
const apis = readApis()
const codes = new Set(apis.flatMap(({ entries }) => entries.map(({ code }) => code)))
const errors: Example[] = apis.flatMap(({ id, entries }) =>
  entries.map((entry) => ({ name: `${id}-${entry.name}`, code: recipeOf(entry).typescript })),
)
const calls: Example[] = apis.flatMap(({ id, operations }) =>
  operations.map((operation) => {
    const sample = samplesOf(id, operation).find(({ lang }) => lang === 'TypeScript')
    return { name: `${id}-call-${operation.id}`, code: sample?.source ?? '' }
  }),
)
const all = [...errors, ...calls]
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faas-contracts-reference-'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['@types', 'openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  symlinkSync(root, join(folder, 'node_modules/faas-contracts'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const { name, code } of all) writeFileSync(join(folder, `${name}.ts`), `${code}\nexport {}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every example compiles under strict settings', () => {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2023',
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: all.map(({ name }) => `${name}.ts`) }))
  const { stdout, status } = run(join(root, 'node_modules/typescript/bin/tsc'), '-p', folder)
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
}, 120_000)

test('every example of an error prints that error', () => {
  const promised = Object.fromEntries(errors.map(({ name, code }) => [name, code.split('\n').at(-1)?.replace('// ', '')]))
  const printed = Object.entries(printedBy(errors)).map(([name, parts]) => [name, parts.join(' ')])
  expect(Object.fromEntries(printed)).toEqual(promised)
}, 120_000)

test('every example of a call succeeds', () => {
  const failed = Object.entries(printedBy(calls)).filter(([, [data]]) => data === undefined || codes.has(data as string))
  expect(failed).toEqual([])
}, 120_000)

/** What each example gives to `console.log` or writes, run one after the other in a process of their own. */
function printedBy(examples: readonly Example[]): Record<string, unknown[]> {
  const runner = `
const write = process.stdout.write.bind(process.stdout)
const printed = {}
for (const name of ${JSON.stringify(examples.map(({ name }) => name))}) {
  printed[name] = []
  console.log = (...parts) => printed[name].push(...parts.map((part) => part ?? null))
  process.stdout.write = (bytes) => printed[name].push(new TextDecoder().decode(bytes))
  await import(\`./\${name}.ts\`)
}
write(JSON.stringify(printed))`
  writeFileSync(join(folder, 'run.mjs'), runner)
  const { stdout, stderr, status } = run('--no-warnings', 'run.mjs')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return JSON.parse(stdout) as Record<string, unknown[]>
}

function run(...parameters: string[]) {
  return spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
