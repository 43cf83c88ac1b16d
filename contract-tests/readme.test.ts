/** Every `ts` block of the README compiles against the built package, and those marked `run` are run. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExampleProject } from './example-project.ts'

const root = new URL('../', import.meta.url).pathname
const text = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...text.matchAll(/^```ts( run)?\n(.*?)^```$/gms)].map((match, i) => ({
  name: `block ${i + 1}`,
  file: `block-${i + 1}.ts`,
  runs: match[1] !== undefined,
  code: match[2] ?? '',
}))
let project: ExampleProject

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

test('the README has examples that run', () => {
  expect(blocks.filter(({ runs }) => runs).length).toBeGreaterThanOrEqual(3)
})

test('every example compiles under strict settings', () => {
  expect(project.compile()).toMatchObject({ stdout: '', status: 0 })
}, 60_000)

test.each(blocks.filter(({ runs }) => runs))('$name runs and prints', ({ file }) => {
  const { stdout, stderr, status } = project.run(file)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout.trim()).not.toBe('')
})
