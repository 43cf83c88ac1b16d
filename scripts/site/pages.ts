import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryPage } from './entry.ts'
import { errorsPage } from './errors.ts'
import { homePage } from './home.ts'
import { entryPath, type Site } from './layout.ts'
import type { Api, Reference } from './model.ts'
import { DOCUMENT, REDOC_PATH, redocScript, referencePage } from './reference.ts'

/** All files of the site by their path from its root. */
export async function pagesOf(apis: readonly Api[], replay: Reference): Promise<Map<string, string>> {
  const site: Site = { apis, replay }
  const pages = new Map<string, string>([
    ['index.html', homePage(site, apis)],
    ['errors/index.html', errorsPage(site, apis)],
    ['style.css', readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')],
    [REDOC_PATH, redocScript()],
  ])
  for (const reference of [replay, ...apis]) {
    pages.set(`${reference.id}/index.html`, referencePage(site, reference))
    pages.set(`${reference.id}/${DOCUMENT}`, `${JSON.stringify(reference.document)}\n`)
  }
  for (const api of apis) {
    for (const entry of api.entries) pages.set(entryPath(api.id, entry.name), await entryPage(site, apis, api, entry))
  }
  return pages
}
