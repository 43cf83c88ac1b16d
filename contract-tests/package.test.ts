/** The checks of the built package and of its API can fail: each is run on a copy of the project with something wrong in it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = new URL('../', import.meta.url).pathname
let copy: string

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'faas-contracts-checks-'))
  for (const name of ['dist', 'docs', 'scripts', 'package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterEach(() => rmSync(copy, { recursive: true, force: true }))

function run(...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.js', ...args], { cwd: copy, env, encoding: 'utf8', timeout: 170_000 })
  return { status, output: stdout + stderr }
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, file).not.toBe(before)
  writeFileSync(path, after)
}
const append = (file: string, text: string) => edit(file, (before) => `${before}\n${text}\n`)

/** A step of the check of the package, what makes it fail alone, and what it says then. */
const steps: [step: string, spoil: () => void, message: RegExp][] = [
  ['every subpath imports', () => append('dist/src/otel.js', "throw new Error('spoilt')"), /spoilt/],
  ['its Vitest fixture runs', () => append('dist/src/replay/vitest.js', "throw new Error('spoilt')"), /spoilt/],
  [
    'a program compiles against its types',
    () => append('dist/src/index.d.ts', 'export declare const spoilt: Nothing'),
    /error TS2304: .*'Nothing'/,
  ],
  [
    'a library that exports what a subpath gives has declarations',
    () => edit('dist/src/lambda.d.ts', (text) => text.replace(/^export type \* from '.\/shared-types.ts';\n/m, '')),
    /library\.ts.* error TS(2742|4023|2883)/,
  ],
  ['its command runs', () => append('dist/src/cli/main.js', 'process.exit(3)'), /FAILED/],
  [
    'no Node module where there is no Node',
    () => append('dist/chunks/events.js', "import 'node:fs'"),
    /dist\/chunks\/events\.js imports node:fs/,
  ],
  [
    'publint',
    () =>
      edit('package.json', (text) => {
        const { exports, ...manifest } = JSON.parse(text)
        const { types, default: module } = exports['./otel']
        return JSON.stringify({ ...manifest, exports: { ...exports, './otel': { default: module, types } } })
      }),
    /should be the first/,
  ],
  ['attw', () => append('dist/src/code.d.ts', "export * from './nothing.js'"), /Import found in a type declaration file failed to resolve/],
]

test('each step of the check of the package finds its mistake, and the check fails', () => {
  for (const [, spoil] of steps) spoil()
  const { status, output } = run('check-package')
  expect(status).toBe(1)
  const parts = output.split(/^package: /m)
  const unfound = steps.filter(([step, , message]) => !parts.some((part) => part.startsWith(`${step} FAILED\n`) && message.test(part)))
  expect(unfound.map(([step]) => `${step}: ${parts.find((part) => part.startsWith(step))?.slice(0, 1000)}`)).toEqual([])
}, 180_000)

test('an API that is not the one that was reviewed is told, and nothing is written', () => {
  append('dist/src/events/index.d.ts', 'export declare const added: string;')
  const before = readFileSync(join(copy, 'docs/api.md'), 'utf8')
  const { status, output } = run('api-surface', '--check')
  expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining('\n+ const added: string;\n') })
  expect(readFileSync(join(copy, 'docs/api.md'), 'utf8')).toBe(before)
}, 60_000)

test('a declaration that leads to one that was left out is no API', () => {
  append('dist/src/events/index.d.ts', "export { gone } from './gone.ts';")
  const { status, output } = run('api-surface', '--check')
  expect(status).toBe(1)
  expect(output).toMatch(/dist\/src\/events\/index\.d\.ts: Cannot find module '\.\/gone/)
}, 60_000)
