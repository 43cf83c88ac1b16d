import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The program named by `CHROMIUM`, or the first that is installed. */
function find(): string {
  const names = process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : NAMES
  const found = names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
  if (found === undefined)
    throw new Error(
      `This test needs Chromium (none of ${names.join(', ')} runs). Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.`,
    )
  return found
}

export interface Chromium {
  /** What it said, for a test that waits in vain. */
  readonly log: string
  close(): Promise<void>
}

/** Opens a page without a window, in a profile that is thrown away. */
export function openChromium(url: string): Chromium {
  const program = find()
  const profile = mkdtempSync(join(tmpdir(), 'faas-contracts-chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run']
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-logging=stderr']
  // A debugging port keeps it open once the page is loaded.
  const child: ChildProcess = spawn(program, [...flags, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, url], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that its helpers end with it.
    detached: true,
  })
  let log = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk).slice(-20_000)
  })
  const closed = once(child, 'close')
  return {
    get log() {
      return log
    },
    async close() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
      await closed
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
