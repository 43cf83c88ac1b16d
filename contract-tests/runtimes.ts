/**
 * The packed package on every runtime that npm brings: `smoke.js` on each, against a replay server and a server that drops its connections.
 * `npm run test:runtimes` installs them here; without that it says so.
 */
import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startReplayServer } from 'faas-contracts/replay/server'
import { rolldown } from 'rolldown'
import { npm } from '../scripts/programs.ts'

const HERE = join(import.meta.dirname, 'runtimes')
const ROOT = join(import.meta.dirname, '..')
const modules = join(HERE, 'node_modules')
if (!existsSync(join(modules, 'miniflare'))) {
  console.error('The runtimes are not installed. Run `npm run test:runtimes`.')
  process.exit(1)
}

const project = installPackage()
const server = await startReplayServer()
server.replay.scope('slow').script([{ answers: [{ fault: 'stalled-headers' }], repeat: true }])
const dropping = await startDroppingServer()

const runs: Record<string, () => Promise<string>> = {
  'Node 20': () => program(join(modules, 'node-20/bin/node')),
  'Node 22': () => program(join(modules, 'node-22/bin/node')),
  [`Node ${process.versions.node.split('.')[0]}`]: () => program(process.execPath),
  'Node 26': () => program(join(modules, 'node-26/bin/node')),
  Bun: () => program(join(modules, '.bin/bun'), 'run'),
  Deno: () => program(join(modules, '.bin/deno'), 'run', '--allow-net', '--allow-read', '--allow-env', '--node-modules-dir=manual'),
  workerd: () => worker(),
}

let failed = 0
for (const [runtime, run] of Object.entries(runs))
  try {
    console.log(`✓ ${runtime}: ${(JSON.parse(await run()) as string[]).length} checks`)
  } catch (error) {
    failed++
    console.error(`✗ ${runtime}: ${(error as Error).message}`)
  }
await server.close()
dropping.close()
rmSync(project, { recursive: true })
if (failed > 0) process.exit(1)

/**
 * Drops the connection of each request that has arrived whole, and counts those by the first part of their path. What is asked for at `/whole` it
 * answers, and keeps the connection for ever.
 */
async function startDroppingServer(): Promise<{ url: string; close: () => void }> {
  const arrived = new Map<string, number>()
  const dropping = createServer((request, response) => {
    const [, first = '', second = ''] = request.url?.split('/') ?? []
    if (first === 'arrived') {
      response.end(String(arrived.get(second) ?? 0))
      arrived.delete(second)
      return
    }
    request.on('error', () => {}).resume()
    if (first === 'whole') {
      response.write('start')
      setTimeout(() => response.end('end'), 20)
      return
    }
    request.once('end', () => {
      arrived.set(first, (arrived.get(first) ?? 0) + 1)
      request.socket.destroy()
    })
  }).listen(0, '127.0.0.1')
  dropping.keepAliveTimeout = 0
  await once(dropping, 'listening')
  const close = () => {
    dropping.closeAllConnections()
    dropping.close()
  }
  return { url: `http://127.0.0.1:${(dropping.address() as AddressInfo).port}`, close }
}

/** A fresh project with the package as npm would unpack it, and with what npm would install for it. */
function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-runtimes-'))
  const pack = npm('pack', '--silent', '--ignore-scripts', '--pack-destination', folder)
  execFileSync(...pack, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string
  execFileSync('tar', ['-xzf', tarball], { cwd: folder })
  mkdirSync(join(folder, 'node_modules'))
  cpSync(join(folder, 'package'), join(folder, 'node_modules/faas-contracts'), { recursive: true })
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> }
  for (const path of Object.keys(lock.packages))
    if (path !== '' && !lock.packages[path]?.dev) symlinkSync(join(ROOT, path), join(folder, path), 'junction')
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}')
  cpSync(join(HERE, 'smoke.js'), join(folder, 'smoke.js'))
  writeFileSync(
    join(folder, 'main.js'),
    "import { smoke } from './smoke.js'\nconsole.log(JSON.stringify(await smoke(...process.argv.slice(-2))))\n",
  )
  return folder
}

/** Runs the suite as a program, and waits for its end: a timer or a socket left behind would keep it alive. */
async function program(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args, 'main.js', server.url, dropping.url], { cwd: project, timeout: 60_000 })
  return stdout
}

/** The part of Miniflare that is used here; its types are not installed at the root. */
type MiniflareClass = new (options: {
  modules: true
  script: string
  compatibilityDate: string
}) => {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>
  dispose(): Promise<void>
}

/** Runs the suite in workerd, bundled as Cloudflare's own tools do it. */
async function worker(): Promise<string> {
  const entry = join(project, 'worker.js')
  writeFileSync(
    entry,
    `import { smoke } from './smoke.js'
export default {
  async fetch(request) {
    try {
      return Response.json(await smoke(...(await request.json())))
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 })
    }
  },
}`,
  )
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    resolve: { conditionNames: ['workerd', 'worker', 'browser', 'import'] },
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  const { Miniflare } = createRequire(join(HERE, 'package.json'))('miniflare') as { Miniflare: MiniflareClass }
  const miniflare = new Miniflare({ modules: true, script: output[0].code, compatibilityDate: '2026-06-01' })
  try {
    const response = await miniflare.dispatchFetch('http://worker.test/', {
      method: 'POST',
      body: JSON.stringify([server.url, dropping.url]),
    })
    const text = await response.text()
    if (response.status !== 200) throw new Error(text)
    return text
  } finally {
    await miniflare.dispose()
  }
}
