/** Every `ts` block of the README compiles against the built package, and those marked `run` are run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = new URL('../', import.meta.url).pathname
const text = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...text.matchAll(/^```ts( run)?\n(.*?)^```$/gms)].map((match, i) => ({
  name: `block ${i + 1}`,
  file: `block-${i + 1}.ts`,
  runs: match[1] !== undefined,
  code: match[2] ?? '',
}))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faas-contracts-readme-'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of [
    '@opentelemetry',
    'msw',
    '@types',
    'vitest',
    'openapi-fetch',
    'openapi-typescript-helpers',
    'yazl',
    'buffer-crc32',
    'zod',
  ])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  symlinkSync(root, join(folder, 'node_modules/faas-contracts'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const { file, code } of blocks) writeFileSync(join(folder, file), `${code}\nexport {}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

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

test('the README has examples that run', () => {
  expect(blocks.filter(({ runs }) => runs).length).toBeGreaterThanOrEqual(3)
})

test('every example compiles under strict settings', () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2023',
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: blocks.map(({ file }) => file) }))
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
}, 60_000)

test.each(blocks.filter(({ runs }) => runs))('$name runs and prints', ({ file }) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', file], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout.trim()).not.toBe('')
})
