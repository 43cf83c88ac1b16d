/** Packages of code: made from a folder, a zip file or bytes, and refused before anything is sent. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { type CodePackage, packageCode } from 'faas-contracts/code'
import JSZip from 'jszip'
import { expect, onTestFinished, test, vi } from 'vitest'

const FILES = { 'index.js': 'exports.handler = async (event) => event\n', 'lib/a.txt': 'a', bootstrap: '#!/bin/sh\n' }

function folder(files: Record<string, string> = FILES): string {
  const path = mkdtempSync(join(tmpdir(), 'faas-contracts-code-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

const bytesOf = ({ code }: CodePackage) => Buffer.from(code.zipFile, 'base64')

/** The files in a package, read by a library that had no part in making it. */
async function contents(made: CodePackage): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytesOf(made), { checkCRC32: true })
  return Object.fromEntries(await Promise.all(Object.values(zip.files).map(async (file) => [file.name, await file.async('string')])))
}

test('a folder becomes a zip of its files, by their names', async () => {
  const made = await packageCode(folder())
  expect(await contents(made)).toEqual(FILES)
  expect(made.size).toBe(bytesOf(made).byteLength)
  expect(made.checksum).toMatch(/^\d+$/)
})

test('the same files give the same bytes, whenever and wherever they were written', async () => {
  const [first, second] = [folder(), folder()]
  utimesSync(join(second, 'index.js'), 1, 1)
  expect(await packageCode(first)).toEqual(await packageCode(second))
  const { files } = await JSZip.loadAsync(bytesOf(await packageCode(second)))
  expect(new Set(Object.values(files).map(({ date }) => date.toISOString()))).toEqual(new Set(['2000-01-01T00:00:00.000Z']))
  writeFileSync(join(second, 'index.js'), 'changed')
  expect((await packageCode(second)).checksum).not.toBe((await packageCode(first)).checksum)
})

test('files keep the right to be executed, and links are followed', async () => {
  const path = folder()
  chmodSync(join(path, 'bootstrap'), 0o700)
  symlinkSync('index.js', join(path, 'link.js'))
  const { files } = await JSZip.loadAsync(bytesOf(await packageCode(path)))
  const modes = Object.fromEntries(Object.values(files).map(({ name, unixPermissions }) => [name, Number(unixPermissions).toString(8)]))
  expect(modes).toEqual({ bootstrap: '100755', 'index.js': '100644', 'lib/a.txt': '100644', 'link.js': '100644' })
  expect(await files['link.js']?.async('string')).toBe(FILES['index.js'])
})

test('on Windows, which has no right to be executed, all files get it', async () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor
  onTestFinished(() => void Object.defineProperty(process, 'platform', platform))
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' })
  const { files } = await JSZip.loadAsync(bytesOf(await packageCode(folder())))
  expect(new Set(Object.values(files).map(({ unixPermissions }) => Number(unixPermissions).toString(8)))).toEqual(new Set(['100755']))
})

test('include leaves files out', async () => {
  const made = await packageCode(folder(), { include: (path) => !path.startsWith('lib/') })
  expect(Object.keys(await contents(made)).sort()).toEqual(['bootstrap', 'index.js'])
})

test('a zip file, its URL and its bytes are taken as they are', async () => {
  const made = await packageCode(folder())
  const file = join(folder({}), 'code.zip')
  writeFileSync(file, bytesOf(made))
  const Foreign = runInNewContext('Uint8Array') as typeof Uint8Array
  for (const source of [file, pathToFileURL(file), bytesOf(made), new Uint8Array(bytesOf(made)), new Foreign(bytesOf(made))])
    expect(await packageCode(source)).toEqual(made)
})

test.each([
  ['a path that leads nowhere', () => '/nowhere/at-all', TypeError, 'There is no folder and no zip file "/nowhere/at-all"'],
  ['an empty path', () => '', TypeError, 'must be a path'],
  ['nothing', () => undefined as unknown as string, TypeError, 'must be a path'],
  ['an empty folder', () => folder({}), TypeError, 'has no files'],
  ['a file that is no zip', () => join(folder(), 'index.js'), TypeError, 'neither a folder nor a zip file'],
  ['bytes that are no zip', () => new Uint8Array(100), TypeError, 'must be a zip'],
  ['what begins like a zip only', () => Buffer.from('PK\u0003\u0006'), TypeError, 'must be a zip'],
  ['the end of a zip only', () => Buffer.from('PK\u0005\u0004'), TypeError, 'must be a zip'],
])('%s is refused', async (_, source, type, message) => {
  const refused = packageCode(source())
  await expect(refused).rejects.toThrow(type)
  await expect(refused).rejects.toThrow(message)
})

test('an empty zip is one', async () => {
  const empty = await new JSZip().generateAsync({ type: 'uint8array' })
  expect(await packageCode(empty)).toMatchObject({ size: 22 })
})

test('what is exactly as large as the limits is taken', async () => {
  const path = folder({ 'index.js': 'a', 'lib/a.txt': 'b' })
  const { size } = await packageCode(path)
  expect(await packageCode(path, { limit: size, unzippedLimit: 2 })).toMatchObject({ size })
  await expect(packageCode(path, { limit: size - 1 })).rejects.toThrow(`over the limit of ${size - 1}`)
  await expect(packageCode(path, { unzippedLimit: 1 })).rejects.toThrow(
    '2 bytes or more, over the limit of 1. Leave files out with `include`',
  )
})

test.runIf(existsSync('/proc/self/fd'))('a package that is refused half-way leaves no file open', async () => {
  const path = folder({ 'big.bin': '' })
  truncateSync(join(path, 'big.bin'), 64 * 1024 * 1024)
  await expect(packageCode(path, { limit: 100 })).rejects.toThrow(RangeError)
  const isOpen = () =>
    readdirSync('/proc/self/fd').some((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === join(path, 'big.bin')
      } catch {
        return false
      }
    })
  await vi.waitFor(() => expect(isOpen()).toBe(false))
})

test('a folder that holds a link to itself is refused and not followed for ever', async () => {
  const path = folder()
  symlinkSync('..', join(path, 'lib', 'up'))
  await expect(packageCode(path)).rejects.toThrow('a link to a folder that holds it')
})

test('a package over a limit is refused with its size, the limit and the way out', async () => {
  const path = folder({ 'big.bin': '' })
  truncateSync(join(path, 'big.bin'), 600 * 1024 * 1024)
  await expect(packageCode(path)).rejects.toThrow(/629145600 bytes.*limit of 524288000.*`include`/)
  // 600 MB of zeros are half a megabyte in a zip.
  await expect(packageCode(path, { unzippedLimit: 2 ** 30, limit: 100_000 })).rejects.toThrow(RangeError)
  const file = join(path, 'big.bin')
  await expect(packageCode(file)).rejects.toThrow(/over the limit of 104857600/)
  await expect(packageCode(new Uint8Array(101), { limit: 100 })).rejects.toThrow(RangeError)
})
