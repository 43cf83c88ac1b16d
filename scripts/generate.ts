/**
 * Compiles the documents in openapi/ into generated/: types, the error catalogue as data, the operations, what the replay engine needs, what
 * answers are compared with, the trigger events, and the bundled documents. The same input gives the same bytes. With `--check` nothing is
 * written, and a difference is an error.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { answersSource } from './answers.ts'
import { REPLAY_ID } from './apis.ts'
import { catalogueOf } from './catalogue.ts'
import { codesSource } from './codes.ts'
import { contractSource } from './contract.ts'
import { bundleDocuments, type Document, type ErrorObject, examplesOf, operationsOf, requestIdHeadersOf } from './document.ts'
import { eventsDocument, samplesOf, withoutEvents } from './events.ts'
import { jsonTextOf } from './json-text.ts'
import { pagesOf } from './pages.ts'
import { key, quote } from './source.ts'
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
  files.set(`${id}.ts`, `${HEADER}${await typesOf(withoutEvents(document))}\n${codesSource(document)}\n${pagesSource(document)}`)
  files.set(`operations/${id}.ts`, HEADER + operationsSource(document))
  files.set(`errors/${id}.ts`, HEADER + errorsSource(document))
  files.set(`contracts/${id}.ts`, HEADER + contractSource(document))
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
  const rows = [...operationsOf(document)].map(({ method, path, operation }) => {
    const pages = pagesOf(document, operation)
    // The name beside the path that repeats its words, and the rows by name: the table is zipped a tenth smaller.
    const row = { path, method, ...jsonTextOf(document, operation), ...(pages && { pages }) }
    return `  ${key(operation.operationId)}: ${JSON.stringify(row)},\n`
  })
  return `export const operations = {\n${rows.sort().join('')}} as const\n`
}

function pagesSource(document: Document): string {
  const rows = [...operationsOf(document)].flatMap(({ operation }) => {
    const pages = pagesOf(document, operation)
    return pages ? `  ${key(operation.operationId)}: ${quote(pages.items)}\n` : []
  })
  return `/** The operations that answer in pages, and the list in each. */\nexport interface Pages {${rows.length > 0 ? `\n${rows.join('')}` : ''}}\n`
}

function errorsSource(document: Document): string {
  const rows = new Map<string, ErrorObject>()
  for (const { operation } of operationsOf(document))
    for (const { name, example } of examplesOf(document, operation)) {
      const error = example['x-error']
      if (!error) continue
      const code = error.code ?? name
      // The entry named as its code is the plain form; a variant stands in only where there is none.
      if (!rows.has(code) || name === code) rows.set(code, error)
    }
  const sources = [...new Set([...rows.values()].map((row) => row.source))].sort()
  const data = [...rows].sort(byName).map(([code, row]) => {
    const { kind, executed, retry, billed } = row
    return `  ${key(code)}: ${JSON.stringify({ kind, executed, retry, billed, source: sources.indexOf(row.source) })},`
  })
  return [
    `export const errors = {\n${data.join('\n')}\n} as const\n`,
    `export const requestIdHeaders = ${JSON.stringify(requestIdHeadersOf(document))} as const\n`,
    `export const limits = ${JSON.stringify(document['x-api'].limits)} as const\n`,
    `export const sources = [\n${sources.map((s) => `  ${quote(s)},`).join('\n')}\n] as const\n`,
  ].join('\n')
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
