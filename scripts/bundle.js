/**
 * The last step of the build, after the declarations: writes the JavaScript of `dist` in a few files, and the documents. A process that
 * starts reads seven to ten files instead of over thirty, which halves what a client costs it. Only tables lose their white space and no name
 * is shortened (where two modules of a file have the same one, the second becomes `name$1`), so stack traces lead to code that can be read.
 * Plain JavaScript, since every Node that builds runs it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rolldown } from 'rolldown'
import { minifySync } from 'rolldown/utils'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')

const apis = readdirSync(join(ROOT, 'generated/operations')).map((file) => file.replace(/\.ts$/, ''))
const API = new RegExp(String.raw`[\\/](?:src|generated[\\/](?:errors|operations))[\\/](${apis.join('|')})\.ts$`)
const SIGNER = /[\\/]signing[\\/](sigv4|acs3|fc|tc3)\.ts$/
/** What clients load later, or only some of them, and what the replay and small subpaths have in common. */
const APART = /[\\/]src[\\/](fc|event-stream|json-text|route|crc64|fields)\.ts$/
/** Each file is one thing that is loaded as a whole; what a module imports is in its file, or in one further up. */
const FILES = [
  // Of the client and of the transport that a condition of package.json brings: in the client's file each would import the other.
  { name: 'transport', test: /[\\/]src[\\/](bytes|timeout|http[\\/](message|body|web))\.ts$/ },
  { name: 'client', test: /[\\/]src[\\/](client|paginate|run-report|signing[\\/]canonical)\.ts$/ },
  { name: (id) => `signing/${SIGNER.exec(id)[1]}`, test: SIGNER, debugName: 'a signature' },
  { name: (id) => APART.exec(id)[1], test: APART, debugName: 'apart' },
  { name: (id) => API.exec(id)[1], test: API, debugName: 'an API' },
  { name: 'answers', test: /[\\/]generated[\\/]answers[\\/]/ },
  { name: 'contracts', test: /[\\/]generated[\\/]contracts[\\/]/ },
  { name: 'replay', test: /[\\/]src[\\/]replay[\\/](engine|rule)\.ts$/ },
]
const DATA = ['answers', 'contracts']

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const subpaths = Object.values(manifest.exports).filter(({ types }) => types)

await bundle()
removeUnreachable(declarations())
copyDocuments()

async function bundle() {
  const paths = [...subpaths.map((subpath) => subpath.default), ...Object.values(manifest.imports).flatMap(Object.values)]
  const names = [...paths, ...Object.values(manifest.bin)].map((path) => path.replace(/^\.\/dist\/|\.js$/g, ''))
  const build = await rolldown({
    cwd: ROOT,
    input: {
      ...Object.fromEntries(names.map((name) => [name, `./${name}.ts`])),
      // A thread that is started by its address, from beside it.
      'chunks/worker': './src/replay/functions/worker.ts',
    },
    external: (id, _importer, isResolved) => !isResolved && /^[^./]/.test(id),
    platform: 'neutral',
  })
  await build.write({
    dir: DIST,
    // The declarations keep them.
    comments: false,
    minify: false,
    minifyInternalExports: false,
    codeSplitting: { groups: FILES.map((file, i) => ({ ...file, priority: FILES.length - i })) },
    chunkFileNames: ({ facadeModuleId }) =>
      /[\\/]src[\\/]cli[\\/]/.test(facadeModuleId ?? '') ? 'chunks/cli/[name].js' : 'chunks/[name].js',
    plugins: [{ name: 'data without space', renderChunk: (code, { name }) => (DATA.includes(name) ? withoutSpace(code) : null) }],
  })
}

function withoutSpace(code) {
  return minifySync('data.js', code, { module: true, compress: false, mangle: false, codegen: { removeWhitespace: true } }).code
}

/** What no public declaration leads to is nobody's. */
function removeUnreachable(reachable) {
  for (const file of filesOf(DIST).filter((name) => name.endsWith('.d.ts'))) {
    if (!reachable.has(file)) rmSync(file)
    else
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)),
      )
  }
}

/** The files of the declarations that users import, and of all that these lead to. */
function declarations() {
  const found = new Set()
  const visit = (file) => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.ts["']/g))
      visit(join(dirname(file), `${path}.d.ts`))
  }
  for (const { types } of subpaths) visit(join(ROOT, types))
  return found
}

/** People read them in git, programs those of the package. */
function copyDocuments() {
  const source = join(ROOT, 'generated')
  for (const file of filesOf(source).filter((name) => name.endsWith('.json'))) {
    const copy = join(DIST, relative(source, file))
    mkdirSync(dirname(copy), { recursive: true })
    writeFileSync(copy, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
  }
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
