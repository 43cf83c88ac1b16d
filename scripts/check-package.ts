/**
 * Proves the package as its users get it: packs it, unpacks the tarball into a fresh project, imports every subpath there, compiles a
 * program against its types, runs its command, and has publint and attw look at it. Offline: the dependencies come from our own install.
 * Every step runs, whatever failed before it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { npm } from './programs.ts'

const ROOT = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'faas-contracts-package-'))
process.on('exit', () => rmSync(project, { recursive: true, force: true }))

execFileSync(...npm('pack', '--silent', '--ignore-scripts', '--pack-destination', project), {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
})
const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) as string
const modules = join(project, 'node_modules')
mkdirSync(modules)
// A name without its folder: GNU tar takes what is before a colon, as in `C:`, for a host.
execFileSync('tar', ['-xzf', tarball], { cwd: project })
cpSync(join(project, 'package'), join(modules, 'faas-contracts'), { recursive: true })
// What npm would install with it, and its optional peers.
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dev?: boolean }> }
const runtime = Object.keys(lock.packages).filter((path) => path !== '' && !lock.packages[path]?.dev)
for (const path of [...runtime, ...['msw', 'vitest', '@opentelemetry', '@types'].map((name) => `node_modules/${name}`)])
  symlinkSync(join(ROOT, path), join(project, path), 'junction')
writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }))

const manifest = JSON.parse(readFileSync(join(modules, 'faas-contracts/package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
  imports: Record<string, Record<string, string>>
  bin: Record<string, string>
}
const subpaths = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'faas-contracts'))

step('every subpath imports', () => {
  // Vitest works in its own runner only: the step after this one.
  const importable = subpaths.filter((path) => path !== 'faas-contracts/vitest')
  const lines = importable.map(
    (path) => `await import(${JSON.stringify(path)}${path.endsWith('.json') ? ", { with: { type: 'json' } }" : ''})`,
  )
  writeFileSync(join(project, 'imports.mjs'), lines.join('\n'))
  run('--no-warnings', 'imports.mjs')
})

step('its Vitest fixture runs', () => {
  writeFileSync(
    join(project, 'fixture.test.mjs'),
    `import { test } from 'faas-contracts/vitest'
test('calls a function', async ({ lambda, expect }) => {
  expect((await lambda.invoke({ functionName: 'replay--ServiceException' }, { maxRetries: 0 })).error.code).toBe('ServiceException')
})
`,
  )
  run(join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run')
})

step('a program compiles against its types', () => {
  writeFileSync(
    join(project, 'program.ts'),
    `import { createLambdaClient, type ErrorKind, unwrap } from 'faas-contracts'
import { createReplay } from 'faas-contracts/replay'
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
const lambda = createLambdaClient<{ checkout: { input: { cart: number }; output: { total: number } } }>({ region: 'us-east-1', credentials, fetch: createReplay().fetch })
const result = await lambda.invoke({ functionName: 'checkout', payload: { cart: 42 } })
export const total: number = unwrap(result).total
export const kind: ErrorKind | undefined = result.error?.kind
`,
  )
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2022',
    noEmit: true,
    types: [],
  }
  // The declarations themselves are checked too.
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { ...compilerOptions, skipLibCheck: false, lib: ['es2023', 'dom', 'dom.iterable'] },
      files: ['program.ts'],
    }),
  )
  run(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')
})

step('a library that exports what a subpath gives has declarations', () => {
  const credentials = "{ accessKeyId: 'a', secretAccessKey: 'b', accessKeySecret: 'c', accessToken: 'd' }"
  const clients: Record<string, [factory: string, input: string]> = {
    lambda: ['createLambdaClient', "functionName: 'a'"],
    fc3: ['createFc3Client', "functionName: 'a'"],
    fc2: ['createFc2Client', "serviceName: 'a', functionName: 'b'"],
    'fc-http-trigger': ['createFcHttpTriggerClient', "method: 'GET'"],
    cloudbase: ['createCloudBaseClient', "functionName: 'ab'"],
  }
  const libraries = Object.entries(clients).map(
    ([name, [factory, input]]) => `import { ${factory} } from 'faas-contracts/${name}'
const credentials = ${credentials}
export const client = ${factory}({ ...{ region: 'us-east-1', baseUrl: 'https://a.example', credentials } })
export const { api } = client
export const invoke = () => client.invoke({ ${input} })
export const failure = async () => (await invoke()).error
`,
  )
  libraries[0] += `export const stream = () => client.invokeStream({ functionName: 'a' })
export const pages = () => client.paginate('ListFunctions')
`
  libraries.push(
    "import { isFaasError } from 'faas-contracts'\nexport const ours = (error: unknown) => (isFaasError(error, 'lambda') ? error : undefined)\n",
    "import { otelHooks } from 'faas-contracts/otel'\nexport const hooks = otelHooks()\n",
    `import { startReplayServer } from 'faas-contracts/replay/server'
export const { replay } = await startReplayServer()
export const { requests, pending } = replay
`,
  )
  // One compilation for each: the compiler names types by any subpath that a program imports.
  for (const library of libraries) {
    writeFileSync(join(project, 'library.ts'), library)
    const options =
      '--declaration --emitDeclarationOnly --outDir declarations --strict --module nodenext --target es2022 --lib es2023,dom,dom.iterable --types'
    run(join(ROOT, 'node_modules/typescript/bin/tsc'), ...options.split(' '), 'node', 'library.ts')
  }
})

step('its command runs', () => {
  run(join(modules, 'faas-contracts', manifest.bin['faas-contracts'] as string), 'mock', '--help')
})

step('no Node module where there is no Node', () => {
  const onNodeOnly = ['./code', './replay/server']
  const folder = join(modules, 'faas-contracts')
  const visited = new Set<string>()
  const visit = (file: string): void => {
    if (visited.has(file)) return
    visited.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      if (specifier.startsWith('node:')) throw new Error(`${relative(folder, file)} imports ${specifier}.`)
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier))
      if (specifier.startsWith('#')) visit(join(folder, manifest.imports[specifier]?.['default'] as string))
    }
  }
  for (const [path, target] of Object.entries(manifest.exports))
    if (typeof target === 'object' && !onNodeOnly.includes(path)) visit(join(folder, target['default'] as string))
})

step('publint', () => run(join(ROOT, 'node_modules/publint/src/cli.js'), '--strict', join(modules, 'faas-contracts')))
step('attw', () => run(join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'))

/** Runs a program of Node. */
function run(...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${error?.message ?? ''}${stdout}${stderr}`)
}

function step(name: string, check: () => void): void {
  try {
    check()
    console.log(`package: ${name}`)
  } catch (error) {
    console.error(`package: ${name} FAILED\n${(error as Error).message}`)
    process.exitCode = 1
  }
}
