/** Runs the command as its users do: as a process of its own. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'

const require = createRequire(import.meta.url)
export const MAIN = join(import.meta.dirname, '..', require('faas-contracts/package.json').bin['faas-contracts'])

/** No variable with credentials but those given, so that a machine's own never reach a test. */
export function environment(env: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS|ALIBABA_CLOUD|TENCENTCLOUD|CLOUDBASE)_/.test(name))
  return { ...Object.fromEntries(kept), ...env }
}

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

export function run(args: string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}): Ran {
  const options = { encoding: 'utf8', timeout: 30_000, maxBuffer: 256 * 1024 * 1024, input, env: environment(env) } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], options)
  return { status, stdout, stderr }
}

/** The same, while this process goes on: for a command that speaks to a server of the test. */
export function runAside(args: string[], { env = {} }: { env?: Record<string, string> } = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env: environment(env) }
    execFile(process.execPath, [MAIN, ...args], options, (failure, stdout, stderr) => {
      resolve({ status: failure ? Number(failure.code) : 0, stdout, stderr })
    })
  })
}

/** Starts a command that runs until it is told to end, which is at the latest with the test. */
export function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: environment(env) })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

export interface Mock {
  child: ChildProcess
  url: string
  /** The next line of standard output. */
  nextLine(): Promise<string>
}

/** Starts `mock`, and ends it with the test. */
export function startMock(...args: string[]): Promise<Mock> {
  return startMockWith({}, ...args)
}

/** The same with variables in its environment. */
export async function startMockWith(env: Record<string, string>, ...args: string[]): Promise<Mock> {
  const child = start(['mock', ...args], env)
  child.stderr?.pipe(process.stderr)
  const lines = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await nextLine())?.[0] ?? ''
  return { child, url, nextLine }
}
