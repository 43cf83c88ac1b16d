import { statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Unknown } from '../select.ts'
import { Instance, workerFile } from './instance.ts'
import { Pool } from './pool.ts'
import type { Cloud } from './protocol.ts'

interface FunctionsOptions {
  /** The folder of the functions: `<folder>/<name>.mjs`, `.js`, `.cjs` or `.ts`. */
  directory: string
  timeoutMs: number
  onLog?: ((functionName: string, text: string) => void) | undefined
}

/** Memory of one instance, which its heap can't outgrow. */
export const MEMORY_MB = 256

const EXTENSIONS = ['.mjs', '.js', '.cjs', '.ts']
/** A name that leads to no other folder and to no hidden file. */
const NAME = /^[A-Za-z0-9_$-][A-Za-z0-9_.$-]*$/
const HANDLERS: Record<Cloud, readonly string[]> = { lambda: ['handler'], fc: ['handler'], cloudbase: ['main', 'handler'] }

/** The functions of a folder, and the instances that run them. */
export class Functions {
  readonly timeoutMs: number
  readonly #directory: string
  readonly #pools = new Map<string, { version: string; pool: Pool }>()
  /** Of old versions, whose last calls are not over. */
  #retired: Pool[] = []
  readonly #onLog: FunctionsOptions['onLog']

  /** Throws a `TypeError` for a folder that is none, for a timeout that no function can have, and where a bundle has lost the worker's file. */
  constructor({ directory, timeoutMs, onLog }: FunctionsOptions) {
    if (typeof directory !== 'string' || !statSync(directory, { throwIfNoEntry: false })?.isDirectory())
      throw new TypeError(`\`functions\` must be a folder with a file for each function, but there is no folder "${directory}".`)
    if (!Number.isFinite(timeoutMs) || timeoutMs < 1 || timeoutMs > 86_400_000)
      throw new TypeError(`\`functionTimeout\` must be milliseconds from 1 to 86400000, but it is ${String(timeoutMs)}.`)
    if (!workerFile())
      throw new TypeError('`functions` run in threads, whose program is missing beside this one: leave `faas-contracts` out of the bundle.')
    this.#directory = resolve(directory)
    this.timeoutMs = timeoutMs
    this.#onLog = onLog
  }

  /** The instances of a function as its file is now; undefined where there is no such file. */
  async find(cloud: Cloud, name: string | undefined): Promise<Pool | undefined> {
    if (name === undefined || !NAME.test(name)) return undefined
    const file = await this.#fileOf(name)
    if (!file) return undefined
    if (file.path.endsWith('.ts') && !process.features.typescript)
      throw new Unknown(
        501,
        `${name}.ts needs a Node that runs TypeScript, 22.18 or newer; this is ${process.version}. Compile it to ${name}.mjs.`,
        [],
      )
    const key = `${cloud} ${name}`
    const known = this.#pools.get(key)
    if (known?.version === file.version) return known.pool
    if (known) this.#retire(known.pool)
    const pool = new Pool(
      (onGone) =>
        new Instance(
          {
            module: pathToFileURL(file.path).href,
            cloud,
            functionName: name,
            handlers: HANDLERS[cloud],
            memoryMb: MEMORY_MB,
          },
          environmentOf(cloud, name),
          onGone,
        ),
    )
    this.#pools.set(key, { version: file.version, pool })
    return pool
  }

  log(functionName: string, log: Uint8Array): void {
    if (log.byteLength > 0) this.#onLog?.(functionName, Buffer.from(log).toString())
  }

  async close(): Promise<void> {
    const pools = [...this.#pools.values()].map(({ pool }) => pool)
    await Promise.all([...pools, ...this.#retired].map((pool) => pool.close()))
  }

  #retire(pool: Pool): void {
    pool.retire()
    this.#retired = [...this.#retired, pool].filter((old) => !old.isEmpty)
  }

  async #fileOf(name: string): Promise<{ path: string; version: string } | undefined> {
    // Names as they are written: the file systems of Windows and macOS would give `checkout.mjs` for `Checkout`, which is no function of a cloud.
    const present = new Set(await readdir(this.#directory).catch(() => []))
    for (const extension of EXTENSIONS) {
      if (!present.has(name + extension)) continue
      const path = join(this.#directory, name + extension)
      const stats = await stat(path).catch(() => undefined)
      if (stats?.isFile()) return { path, version: `${path} ${stats.mtimeMs} ${stats.size}` }
    }
    return undefined
  }
}

/** The environment of this process, with what the cloud's runtime adds. */
function environmentOf(cloud: Cloud, name: string): NodeJS.ProcessEnv {
  if (cloud !== 'lambda') return { ...process.env }
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '/')
  return {
    ...process.env,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MEMORY_MB),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `${day}/[$LATEST]${crypto.randomUUID().replaceAll('-', '')}`,
    _HANDLER: `${name}.handler`,
  }
}
