import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

interface Ended {
  stdout: string
  stderr: string
  status: number | null
}

/** A user's project with the built package in it, for examples that compile and run as they stand. */
export class ExampleProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'faas-contracts-examples-'))
  readonly #examples: string[]

  /**
   * @param examples code by file name.
   * @param packages what they import beside this one; what it needs itself is there.
   */
  constructor(examples: Readonly<Record<string, string>>, packages: readonly string[] = []) {
    const modules = join(this.#folder, 'node_modules')
    mkdirSync(modules)
    for (const name of ['@types', 'openapi-fetch', 'openapi-typescript-helpers', ...packages])
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction')
    symlinkSync(root, join(modules, 'faas-contracts'), 'junction')
    this.write('package.json', '{"type":"module"}')
    this.#examples = Object.keys(examples)
    for (const [name, code] of Object.entries(examples)) this.write(name, `${code}\nexport {}\n`)
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text)
  }

  /** All examples, under strict settings. */
  compile(): Ended {
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2023',
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    }
    this.write('tsconfig.json', JSON.stringify({ compilerOptions, files: this.#examples }))
    return this.#node(join(root, 'node_modules/typescript/bin/tsc'), '-p', this.#folder)
  }

  run(name: string): Ended {
    return this.#node('--no-warnings', name)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #node(...parameters: string[]): Ended {
    const options = { cwd: this.#folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 100_000 } as const
    const { stdout, stderr, status } = spawnSync(process.execPath, parameters, options)
    return { stdout, stderr, status }
  }
}
