import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { auditDependencies, isAllowed, report } from './audit-deps.ts'

const ROOT = join(import.meta.dirname, '..')

function project(packages: Record<string, { license?: unknown; dev?: boolean; files?: Record<string, string> }>): string {
  const root = mkdtempSync(join(tmpdir(), 'audit-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const locked = Object.entries(packages).map(([name, { dev }]) => [
    `node_modules/${name}`,
    { version: '1.0.0', license: 'MIT', ...(dev && { dev }) },
  ])
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: Object.fromEntries([['', {}], ...locked]) }))
  for (const [name, { license, files = {} }] of Object.entries(packages))
    for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify({ license }) })) {
      const path = join(root, 'node_modules', name, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  return root
}

it('our own dependencies are few, small and allowed', () => {
  const packages = auditDependencies(ROOT)
  expect(packages.map(({ name }) => name)).toContain('openapi-fetch')
  expect(packages.filter(({ allowed }) => !allowed)).toEqual([])
  expect(report(ROOT, () => {})).toBe(0)
})

it('lists name, version, licence and size of what is installed, without development', () => {
  const root = project({
    '@scope/one': { license: 'MIT', files: { 'lib/a.js': 'x'.repeat(2048), 'b.js': 'x'.repeat(1024) } },
    tool: { license: 'GPL-3.0', dev: true },
  })
  const lines: string[] = []
  expect(report(root, (line) => lines.push(line))).toBe(0)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^@scope\/one@1\.0\.0 +MIT +3 KiB$/)
})

it.each([['GPL-3.0-only'], [undefined], ['SEE LICENSE IN LICENSE'], [{ type: 'MIT' }]])(
  'fails on the licence %j and names the package',
  (license) => {
    const lines: string[] = []
    expect(report(project({ good: { license: 'ISC' }, bad: { license } }), (line) => lines.push(line))).toBe(1)
    expect(lines.at(-1)).toContain('replace bad')
  },
)

it.each([
  ['ISC', 0],
  ['GPL-3.0-only', 1],
])('as a command, %s: exit %d', (license, expected) => {
  const command = [join(ROOT, 'scripts/run.js'), 'audit-deps', project({ one: { license } })]
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 20_000 })
  expect({ status, lines: stdout.split('\n')[0] }).toEqual({ status: expected, lines: expect.stringContaining(license) })
})

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND (GPL-3.0-only OR ISC))', false],
  ['', false],
])('%s is allowed: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed))
