/**
 * Writes docs/api.md, the public API as its built declarations have it: what each subpath exports, and the types those lead to. A change of
 * the API is then a change of a file that is reviewed. With `--check` nothing is written, and a difference is an error.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..')
const FILE = join(ROOT, 'docs/api.md')
const DIST = join(ROOT, 'dist').replaceAll('\\', '/')
/** Not the types of the documents, which are reviewed themselves: they are named where they are used. */
const SOURCE = `${DIST}/src/`

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, string | { types: string }> }
const subpaths = Object.entries(exports).map(([path, target]) => ({ name: path.replace(/^\./, 'faas-contracts'), target }))
const modules = subpaths.flatMap(({ name, target }) => (typeof target === 'string' ? [] : { name, types: join(ROOT, target.types) }))
const files = subpaths.filter(({ target }) => typeof target === 'string')

const program = ts.createProgram(
  modules.map(({ types }) => types),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, strict: true, types: ['node'], noEmit: true },
)
const checker = program.getTypeChecker()
const printer = ts.createPrinter({ removeComments: true })

// The build leaves out declarations that no subpath leads to: none may lead to those.
const broken = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(DIST))
  .flatMap((file) => program.getSemanticDiagnostics(file))
for (const { file, messageText } of broken) console.error(`${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
if (broken.length > 0) process.exit(1)

/** The subpath that a declaration was written out for. */
const written = new Map<ts.Symbol, string>()
/** Declarations to look through for what else they are made of. */
const open: ts.Declaration[] = []

const sections = modules.map(({ name, types }) => `## ${name}\n\n${code(exportsOf(name, types))}\n`)
const parts = new Map<string, string>()
for (let next = open.shift(); next; next = open.shift())
  for (const symbol of namedIn(next)) {
    if (written.has(symbol)) continue
    const text = declarationOf(symbol, '')
    parts.set(`${symbol.name} ${text}`, text)
  }

const text = `# Public API

What each subpath exports, as declared. Written by \`npm run api\` from the built declarations; \`npm test\` fails when they are not the same.

${sections.join('\n')}
## Not exported

What the types above are made of.

${code([...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text))}

## Files

${files.map(({ name }) => `- ${name}`).join('\n')}
`

const before = readOr('', FILE)
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text)
  console.log(`docs/api.md: ${before === text ? 'as it was' : 'written'}.`)
} else if (before !== text) {
  console.error('The public API is not what docs/api.md has. If that is meant, run `npm run api` and commit the file; what differs:')
  for (const line of linesMissing(before, text)) console.error(`- ${line}`)
  for (const line of linesMissing(text, before)) console.error(`+ ${line}`)
  process.exit(1)
} else console.log('docs/api.md is up to date.')

/** By name; what an earlier subpath has too is only named. */
function exportsOf(entry: string, file: string): string[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
  const symbols = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1))
  return symbols.map((exported) => {
    const symbol = resolve(exported)
    const name = exported.name === symbol.name ? symbol.name : `${symbol.name} as ${exported.name}`
    const earlier = written.get(symbol)
    if (earlier) return `export { ${name} } from '${earlier}'`
    const [first] = symbol.declarations ?? []
    if (first && !isOurs(first)) return `export { ${name} } from '${documentOf(first)}'`
    const declaration = declarationOf(symbol, entry)
    return exported.name === symbol.name ? declaration : `${declaration}\nexport { ${name} }`
  })
}

function declarationOf(symbol: ts.Symbol, where: string): string {
  written.set(symbol, where)
  const declarations = symbol.declarations ?? []
  open.push(...declarations)
  return declarations.map(print).join('\n')
}

function print(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^(export )?(declare )?/, '')
    .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
    .trimEnd()
}

/** Our own declarations that a declaration names, in their order. */
function namedIn(declaration: ts.Declaration): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (node: ts.Node) => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    if (symbol) found.push(resolve(symbol))
    ts.forEachChild(node, visit)
  }
  visit(declaration)
  return found.filter(({ declarations: [first] = [] }) => first && isTopLevel(first) && isOurs(first))
}

function isTopLevel(node: ts.Declaration): boolean {
  return ts.isSourceFile((ts.isVariableDeclaration(node) ? node.parent.parent : node).parent) && !ts.isImportDeclaration(node)
}

/** The types of a document, by their place in the package. */
function documentOf(node: ts.Declaration): string {
  return node
    .getSourceFile()
    .fileName.slice(DIST.length + 1)
    .replace(/\.d\.ts$/, '')
}

function isOurs(node: ts.Declaration): boolean {
  return node.getSourceFile().fileName.startsWith(SOURCE)
}

function resolve(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function linesMissing(from: string, other: string): string[] {
  const lines = new Set(other.split('\n'))
  return from.split('\n').filter((line) => !lines.has(line))
}

function code(declarations: readonly string[]): string {
  return `\`\`\`ts\n${declarations.join('\n')}\n\`\`\``
}

function readOr(otherwise: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
