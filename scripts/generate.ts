/**
 * Compiles the documents in openapi/ into generated/: types, the error catalogue as data, the operations, what the replay engine needs,
 * what answers are compared with, the trigger events, and the bundled documents. The same input gives the same bytes. With `--check` nothing is written, and a difference is an error.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { ApiId } from '../src/errors.ts'
import type { Contract, Success } from '../src/replay/contract.ts'
import { answersSource } from './answers.ts'
import { REPLAY_ID } from './apis.ts'
import { catalogueOf } from './catalogue.ts'
import {
  bodySchema,
  bundleDocuments,
  type Document,
  type ErrorObject,
  examplesOf,
  follow,
  operationsOf,
  type Ref,
  type SchemaObject,
} from './document.ts'
import { eventsDocument, samplesOf, withoutEvents } from './events.ts'
import { jsonTextOf } from './json-text.ts'
import { pagesOf } from './pages.ts'
import { typesOf } from './types.ts'

const ROOT = join(import.meta.dirname, '..', 'generated')
const HEADER = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n'

const files = new Map<string, string>()
const { apis, replay } = bundleDocuments()
files.set(`openapi/${REPLAY_ID}.json`, bundled(replay))
files.set('catalogue.json', `${JSON.stringify(catalogueOf(apis))}\n`)
files.set('catalogue.schema.json', readFileSync(join(ROOT, '../openapi/catalogue.schema.json'), 'utf8'))
for (const [id, document] of apis) {
  files.set(`openapi/${id}.json`, bundled(document))
  files.set(`${id}.ts`, HEADER + (await typesOf(withoutEvents(document))))
  files.set(`operations/${id}.ts`, HEADER + operationsSource(document))
  files.set(`errors/${id}.ts`, HEADER + errorsSource(document))
  files.set(`contracts/${id}.ts`, HEADER + contractSource(id, document))
  files.set(`answers/${id}.ts`, HEADER + answersSource(document))
  if (!document.webhooks) continue
  files.set('events/types.ts', HEADER + (await typesOf(eventsDocument(document))))
  files.set('events/samples.ts', HEADER + samplesSource(document))
}

const present = new Set(list(ROOT).map((file) => relative(ROOT, file).replaceAll('\\', '/')))
const stale = [...present].filter((name) => !files.has(name))
const changed = [...files].filter(([name, text]) => !present.has(name) || readFileSync(join(ROOT, name), 'utf8') !== text)

if (process.argv.includes('--check')) {
  const names = [...changed.map(([name]) => name), ...stale].sort()
  if (names.length > 0) {
    console.error(
      `generated/ is not what openapi/ compiles to. Run \`npm run generate\` and commit:\n${names.map((n) => `  generated/${n}`).join('\n')}`,
    )
    process.exit(1)
  }
  console.log(`generated/ is up to date (${files.size} files).`)
} else {
  for (const name of stale) rmSync(join(ROOT, name))
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(ROOT, name)), { recursive: true })
    writeFileSync(join(ROOT, name), text)
  }
  console.log(`generated/: ${files.size} files, ${changed.length} written, ${stale.length} removed.`)
}

function bundled(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

function operationsSource(document: Document): string {
  const rows: string[] = []
  const paged: string[] = []
  for (const { method, path, operation } of operationsOf(document)) {
    const pages = pagesOf(document, operation)
    const row = { method, path, ...jsonTextOf(document, operation), ...(pages && { pages }) }
    rows.push(`  ${key(operation.operationId)}: ${JSON.stringify(row)},`)
    if (pages) paged.push(`  ${key(operation.operationId)}: ${quote(pages.items)}`)
  }
  const types = `{\n${paged.join('\n')}\n}`
  return [
    `export const operations = {\n${rows.join('\n')}\n} as const\n`,
    `/** The operations that answer in pages, and the list in each. */\nexport interface Pages ${paged.length > 0 ? types : '{}'}\n`,
  ].join('\n')
}

function errorsSource(document: Document): string {
  const rows = new Map<string, ErrorObject>()
  const codes = new Map<string, string[]>()
  for (const { operation } of operationsOf(document)) {
    const ofOperation = new Set<string>()
    for (const { name, example } of examplesOf(document, operation)) {
      const error = example['x-error']
      if (!error) continue
      const code = error.code ?? name
      ofOperation.add(code)
      // The entry named as its code is the plain form; a variant stands in only where there is none.
      if (!rows.has(code) || name === code) rows.set(code, error)
    }
    codes.set(operation.operationId, [...ofOperation].sort())
  }
  const sources = [...new Set([...rows.values()].map((row) => row.source))].sort()
  const data = [...rows].sort(byName).map(([code, row]) => {
    const { kind, executed, retry, billed, status } = row
    return `  ${key(code)}: ${JSON.stringify({ kind, executed, retry, billed, status, source: sources.indexOf(row.source) })},`
  })
  const types = [...codes].map(([operation, list]) => `  ${key(operation)}: ${list.map(quote).join(' | ') || 'never'}`)
  return [
    `export const errors = {\n${data.join('\n')}\n} as const\n`,
    `export const sources = [\n${sources.map((s) => `  ${quote(s)},`).join('\n')}\n] as const\n`,
    `/** The documented codes of each operation. */\nexport interface OperationCodes {\n${types.join('\n')}\n}\n`,
  ].join('\n')
}

function contractSource(id: ApiId, document: Document): string {
  const contract: Contract = {
    api: id,
    requestIdHeader: document['x-api'].requestIdHeader,
    ...(document['x-api'].requestIdField && { requestIdField: document['x-api'].requestIdField }),
    entries: {},
    operations: {},
  }
  for (const { method, path, operation } of operationsOf(document)) {
    const entries = new Set<string>()
    const successes: Success[] = []
    for (const { status, contentType, name, example } of examplesOf(document, operation)) {
      const error = example['x-error']
      if (error) {
        entries.add(name)
        const { headers, kind, executed, retry, billed } = error
        contract.entries[name] = {
          code: error.code ?? name,
          summary: example.summary,
          status: error.status,
          headers,
          value: example.value,
          kind,
          executed,
          retry,
          billed,
        }
      } else if (/^2\d\d$/.test(status)) successes.push({ name, status: Number(status), contentType, value: example.value })
    }
    for (const status of Object.keys(operation.responses))
      if (/^2\d\d$/.test(status) && !successes.some((s) => s.status === Number(status)))
        successes.push({ name: status, status: Number(status) })
    const required = requiredOf(document, bodySchema(document, operation))
    contract.operations[operation.operationId] = {
      method,
      path,
      ...jsonTextOf(document, operation),
      ...(required.length > 0 && { required }),
      entries: [...entries].sort(),
      successes,
    }
  }
  contract.entries = Object.fromEntries(Object.entries(contract.entries).sort(byName))
  return `import type { Contract } from '../../src/replay/contract.ts'\n\nexport const contract: Contract = ${JSON.stringify(contract, null, 2)}\n`
}

/** The fields that a body must have whichever of its alternatives it is. */
function requiredOf(document: Document, node?: SchemaObject | Ref): string[] {
  if (!node) return []
  const { required = [], allOf = [], oneOf = [] } = follow<SchemaObject>(document, node)
  const [first = [], ...others] = oneOf.map((part) => requiredOf(document, part))
  const inEvery = first.filter((name) => others.every((names) => names.includes(name)))
  return [...new Set([...required, ...allOf.flatMap((part) => requiredOf(document, part)), ...inEvery])]
}

function samplesSource(document: Document): string {
  const samples: Record<string, unknown> = {}
  for (const { kind, trigger, operation, example } of samplesOf(document))
    samples[kind] = {
      trigger,
      description: example.description,
      docUrl: operation.externalDocs.url,
      file: example['x-file'],
      event: example.value,
    }
  return `import type { Samples } from '../../src/events/types.ts'\n\nexport const samples: Samples = ${JSON.stringify(samples, null, 2)}\n`
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
