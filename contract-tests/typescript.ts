/**
 * The types of the built package on TypeScript 5.9, 6 and 7, under strict settings, where the declarations themselves are checked too, and under
 * loose ones: `program.ts` must compile, and the same program with a mistake in it must not.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = join(import.meta.dirname, 'typescript')
const COMPILERS = {
  '5.9': join(import.meta.dirname, '../node_modules/typescript/bin/tsc'),
  '6': join(HERE, 'node_modules/typescript-6/bin/tsc'),
  '7': join(HERE, 'node_modules/typescript-7/bin/tsc'),
}
const SETTINGS = {
  strict: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, module: 'nodenext', skipLibCheck: false },
  loose: { strict: false, module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
}
const MISTAKE = "\nexport const mistake: number = 'text'\n"

// Below contract-tests, whose own package is the one that is imported by its name.
const folder = mkdtempSync(join(import.meta.dirname, 'typescript-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const program = readFileSync(join(HERE, 'program.ts'), 'utf8')

for (const [version, compiler] of Object.entries(COMPILERS))
  for (const [name, settings] of Object.entries(SETTINGS)) {
    const right = compile(compiler, settings, program)
    if (right !== '') fail(`TypeScript ${version}, ${name}:\n${right}`)
    if (!compile(compiler, settings, program + MISTAKE).includes('TS2322')) fail(`TypeScript ${version}, ${name}, does not see a mistake.`)
    console.log(`✓ TypeScript ${version}, ${name}`)
  }

/** What the compiler complains of. */
function compile(compiler: string, settings: object, text: string): string {
  const compilerOptions = { ...settings, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], noEmit: true }
  writeFileSync(join(folder, 'program.ts'), text)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8', timeout: 120_000 })
  return status === 0 ? '' : `${error?.message ?? ''}${stdout}${stderr}` || `exit ${status}`
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
