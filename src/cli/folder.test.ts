import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeFolder } from './folder.ts'

/** As Windows does, whose roots can't be made, though they are there. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const mkdirSync = (path: string, options: { recursive: true }) => {
    if (path === parse(path).root) throw Object.assign(new Error(`EPERM: operation not permitted, mkdir '${path}'`), { code: 'EPERM' })
    return fs.mkdirSync(path, options)
  }
  return { ...fs, mkdirSync }
})

test('the root of a drive is there already', () => {
  expect(() => makeFolder(parse(process.cwd()).root)).not.toThrow()
})

test('a folder is made with those above it', () => {
  const top = join(tmpdir(), `faas-contracts-folder-${crypto.randomUUID()}`)
  onTestFinished(() => rmSync(top, { recursive: true, force: true }))
  makeFolder(join(top, 'a/b'))
  makeFolder(join(top, 'a/b'))
  expect(statSync(join(top, 'a/b')).isDirectory()).toBe(true)
})
