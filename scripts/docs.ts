/**
 * Writes the reference into site/: a start page, Redoc for each document, an index of all error codes and a page for each of them.
 * The same input gives the same bytes. Nothing is written while a link leads nowhere or a page would load something from another host.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { REPLAY_ID } from './apis.ts'
import { bundleDocuments } from './document.ts'
import { findProblems } from './site/check.ts'
import { codesOf, readApi, readReference } from './site/model.ts'
import { pagesOf } from './site/pages.ts'

const ROOT = join(import.meta.dirname, '..', 'site')

try {
  await build()
} catch (error) {
  console.error(`site/ was left as it is. ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

async function build(): Promise<void> {
  const documents = bundleDocuments()
  const apis = [...documents.apis].map(([id, document]) => readApi(id, document))
  const replay = readReference(REPLAY_ID, documents.replay)
  const files = await pagesOf(apis, replay)
  const problems = findProblems(files)
  if (problems.length > 0) throw new Error(`The pages are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)

  rmSync(ROOT, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  for (const api of apis) {
    const size = Buffer.byteLength(files.get(`${api.id}/index.html`) as string) / 1e6
    console.log(
      `${api.id}: ${api.operations.length} operations (${size.toFixed(1)} MB), ${codesOf(api)} error codes on ${api.entries.length} pages`,
    )
  }
  console.log(`site/index.html: ${files.size} files; all links and anchors lead somewhere, nothing is loaded from another host`)
}
