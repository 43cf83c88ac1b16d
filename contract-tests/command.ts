/** Runs the command as its users do: as a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const require = createRequire(import.meta.url)
export const MAIN = new URL(require('faas-contracts/package.json').bin['faas-contracts'], new URL('../', import.meta.url)).pathname

/** No variable with credentials but those given, so that a machine's own never reach a test. */
function environment(env: Record<string, string>): NodeJS.ProcessEnv {
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

export interface Mock {
  child: ChildProcess
  url: string
  /** The next line of standard output. */
  nextLine(): Promise<string>
}

/** Starts `mock`, and ends it with the test. */
export async function startMock(...args: string[]): Promise<Mock> {
  const child = spawn(process.execPath, [MAIN, 'mock', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await nextLine())?.[0] ?? ''
  return { child, url, nextLine }
}
