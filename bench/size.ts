/** What the package weighs: each client as a browser loads it, and all of it as npm installs it. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { API_IDS } from '../scripts/apis.ts'
import { npm } from '../scripts/programs.ts'
import { kib, print, type Section, table } from './section.ts'

const ROOT = join(import.meta.dirname, '..')

export async function measureSize(): Promise<Section> {
  const figures: Section['figures'] = {}
  const rows: string[][] = []
  for (const client of API_IDS) {
    const { first, all } = await bundled(client)
    figures[`${client} in a browser`] = zipped(first)
    rows.push([client, kib(first.length), kib(zipped(first)), kib(zipped(all))])
  }
  const { packed, unpacked, dependencies, installed } = installation()
  figures['installed'] = installed
  const text =
    `${table(['client', 'min', 'min + gzip', 'with what comes later'], rows)}\n\n` +
    `Packed ${kib(packed)}, unpacked ${kib(unpacked)}, with its ${dependencies} dependencies ${kib(installed)}.`
  return { title: 'Size', text, figures }
}

/** In bytes. */
function installation(): { packed: number; unpacked: number; dependencies: number; installed: number } {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> }
  const dependencies = Object.keys(lock.packages).filter((path) => path !== '' && !lock.packages[path]?.dev)
  const pack = execFileSync(...npm('pack', '--dry-run', '--json', '--ignore-scripts'), {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ size, unpackedSize }] = JSON.parse(pack) as [{ size: number; unpackedSize: number }]
  const installed = dependencies.reduce((sum, path) => sum + sizeOf(join(ROOT, path)), unpackedSize)
  return { packed: size, unpacked: unpackedSize, dependencies: dependencies.length, installed }
}

/** What is there from the start, and all with what the first call of something else loads. */
async function bundled(client: string): Promise<{ first: string; all: string }> {
  const bundle = await rolldown({
    input: join(ROOT, `dist/src/${client}.js`),
    platform: 'browser',
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  const loaded = new Set<string>()
  const load = (file: string): string => {
    const chunk = output.find((one) => one.type === 'chunk' && one.fileName === file)
    if (chunk?.type !== 'chunk' || loaded.has(file)) return ''
    loaded.add(file)
    return chunk.code + chunk.imports.map(load).join('')
  }
  const first = load(output[0].fileName)
  return { first, all: first + output.map(({ fileName }) => load(fileName)).join('') }
}

function zipped(code: string): number {
  return gzipSync(code, { level: 9 }).length
}

function sizeOf(path: string): number {
  const found = statSync(path)
  return found.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : found.size
}

if (import.meta.main) print(await measureSize())
