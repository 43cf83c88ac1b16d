/**
 * The last step of the build: makes what is in `dist` small, since every install of the package carries it. Nothing is renamed and lines
 * stay lines, so stack traces and "go to definition" lead to code that can be read. Plain JavaScript, since every Node that builds runs it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { minifySync } from 'rolldown/utils'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const DATA = /^generated[/\\]/

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const declarations = reachable(Object.values(exports).flatMap(({ types }) => types ?? []))

for (const name of filesOf(DIST)) {
  const file = join(DIST, name)
  if (name.endsWith('.js')) rewrite(file, (code) => compactCode(name, code))
  // A declaration that no public one leads to is nobody's.
  else if (!declarations.has(file)) rmSync(file)
  else rewrite(file, (text) => text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)))
}

// People read the documents in git, programs those of the package.
for (const name of filesOf(join(ROOT, 'generated')).filter((file) => file.endsWith('.json'))) {
  mkdirSync(dirname(join(DIST, name)), { recursive: true })
  writeFileSync(join(DIST, name), JSON.stringify(JSON.parse(readFileSync(join(ROOT, 'generated', name), 'utf8'))))
}

/** Without the comments, which the declarations keep, and tables of data without white space. */
function compactCode(name, code) {
  const codegen = { removeWhitespace: DATA.test(name), legalComments: 'none' }
  return minifySync(name, code, { module: true, compress: false, mangle: false, codegen }).code
}

/** The declarations that these lead to, with them. */
function reachable(entries) {
  const found = new Set()
  const visit = (file) => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.ts["']/g))
      visit(join(dirname(file), `${path}.d.ts`))
  }
  for (const entry of entries) visit(join(ROOT, entry))
  return found
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Of a folder and those in it, relative to it. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
