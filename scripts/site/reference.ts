import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Document, examplesOf, follow, operationsOf, type ResponseObject } from '../document.ts'
import { type Html, html, raw } from './html.ts'
import { document, entryPath, linkTo, navigation, type Site } from './layout.ts'
import { inline } from './markdown.ts'
import type { Api, Operation, Reference } from './model.ts'
import { LABELS, samplesOf } from './samples.ts'

/** The script of Redoc, once for all pages: a browser that has it loads the next page without it. */
export const REDOC_PATH = 'redoc.js'

/** The document of a page, beside it: for generators of clients in other languages. */
export const DOCUMENT = 'openapi.json'

const BUNDLE = '@redocly/cli/lib/chunks/redoc.standalone.js'
const EXPORTS = /export\{[^{}]*\binit\b[^{}]*\};?\s*$/

/** What Redoc would load from its makers' hosts: icons, a logo, and where it reports its use to. */
const REMOTE: readonly [address: RegExp, replacement: string][] = [
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo()],
  [/https:\/\/cdn\.redocly\.com\/icons\/[\w./-]+/g, 'data:,'],
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, 'data:,'],
]

/** A second lock on the same door: with this the browser refuses any request that a new version of Redoc might make. */
const POLICY = [
  "default-src 'none'",
  // `file:` stands for 'self' where a page is opened without a server; a page on the web can load nothing from there.
  "script-src 'self' file: 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Redoc's own themes have links, methods, samples and hints too pale to read for many: WCAG 1.4.3 asks for a contrast of 4.5:1. */
const CONTRAST = `html.light {
  --link-color-primary-palette: #0a58ca; --button-content-color-link: #0a58ca; --button-bg-color-primary: #0a58ca;
  --text-color-disabled: #6e6f7a; --input-content-placeholder-color: #6e6f7a; --badge-deprecated-text-color: #1a1c21;
  --code-block-tokens-string-color: #1f4399; --code-block-tokens-property-string-color: #1f4399;
  --code-block-tokens-function-color: #8f4a00; --code-block-tokens-operator-color: #8f4a00; --code-block-tokens-boolean-color: #197a46;
}
html.light .tag-get { --tag-color: #197a46 }
html.light .tag-post { --tag-color: #1550c9 }
html.light .tag-put { --tag-color: #a35200 }
html.light .tag-patch { --tag-color: #7d5f00 }
html.light .tag-delete { --tag-color: #b3261e }
html.dark { --text-color-disabled: #9b9ca8; --input-content-placeholder-color: #9b9ca8; --code-block-tokens-keyword-color: #ff7ab8 }`

const STYLE = `${CONTRAST}
body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
/* Redoc draws no outline around its menu button, and a pale one around links to operations. */
:is(a, button):not(.site a):focus-visible { outline: 2px solid #0b5cc4 !important; outline-offset: 2px }
html.dark :is(a, button):not(.site a):focus-visible { outline-color: #7ab7ff !important }
.site ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: .5rem 1rem; list-style: none; background: #1f2937 }
.site a { display: inline-block; padding: .25rem 0; color: #fff; text-decoration: none }
.site a:hover, .site a[aria-current] { text-decoration: underline }
.site a:focus-visible { outline: 2px solid #fff }
.plain { max-width: 50rem; margin: 0 auto; padding: 1rem }`

/**
 * The script of Redoc that comes with the Redocly command, made harmless for a page without a network. It is no module any more, since
 * browsers load those from a server only.
 */
export function redocScript(): string {
  let script: string
  try {
    script = readFileSync(createRequire(import.meta.url).resolve(BUNDLE), 'utf8')
  } catch (cause) {
    throw new Error(`${BUNDLE} is not in node_modules: this version of @redocly/cli keeps Redoc elsewhere.`, { cause })
  }
  if (!EXPORTS.test(script)) throw new Error(`${BUNDLE} does not export \`init\` as its last statement any more.`)
  for (const [address, replacement] of REMOTE) script = script.replace(address, replacement)
  // Its search could be told to run in a worker from an address of its own; it never is.
  return `'use strict'\n${script.replace(EXPORTS, '').replaceAll('import.meta', '({})')}`
}

/** The reference of one API: Redoc and its document. Until it is there, and without JavaScript, the page lists the operations. */
export function referencePage(site: Site, api: Api | Reference): string {
  const path = `${api.id}/index.html`
  // Redoc shows a language only where it is named here.
  const codeSamples = { languages: [...LABELS, 'Payload'].map((lang) => ({ lang })) }
  const options = { disableTelemetry: true, sanitize: true, ...('entries' in api && { codeSamples }) }
  return document(
    html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${api.title} - faas-contracts</title>
<meta name="description" content="${api.summary}">
<style>
${raw(STYLE)}
</style>`,
    html`${navigation(site, path)}
<div id="redoc">
${operationList(api, path)}
</div>
<script src="${linkTo(path, REDOC_PATH)}"></script>
<script>
init(${raw(json('entries' in api ? withCalls(api, path) : withLinks(api, path)))}, ${raw(json(options))}, document.getElementById('redoc'))
</script>`,
  )
}

/** A copy of the document that links to itself as a file, and whose responses link to the pages of their errors. */
export function withLinks({ id, document: source }: Pick<Reference, 'id' | 'document'>, path: string): Document {
  const document = structuredClone(source)
  // Not by Redoc's own option for this: with it comes a menu that hands the page to other hosts.
  const { info } = document
  info.description = `${info.description ?? ''}\n\n[OpenAPI document](${DOCUMENT}), for generators and other tools.`
  const done = new Set<ResponseObject>()
  for (const { operation } of operationsOf(document))
    for (const [status, node] of Object.entries(operation.responses)) {
      const response = follow<ResponseObject>(document, node)
      if (done.has(response)) continue
      done.add(response)
      const examples = [...examplesOf(document, { ...operation, responses: { [status]: node } })]
      const names = new Set(examples.filter(({ example }) => example['x-error']).map(({ name }) => name))
      const links = [...names].map((name) => `[${name.replaceAll('_', '\\_')}](${linkTo(path, entryPath(id, name))})`)
      if (links.length > 0) response.description += `\n\nError pages: ${links.join(', ')}`
    }
  return document
}

/** A copy of the document for its page: errors link to their pages, operations have their name and an example of a call. */
export function withCalls(api: Api, path: string): Document {
  const document = withLinks(api, path)
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]))
  for (const { operation: shown } of operationsOf(document)) {
    const operation = operations.get(shown.operationId) as Operation
    Object.assign(shown, {
      description: `Operation \`${operation.id}\`.\n\n${shown.description ?? ''}`,
      'x-codeSamples': samplesOf(api.id, operation),
    })
  }
  return document
}

function operationList(api: Api | Reference, path: string): Html {
  const errors = 'entries' in api && html`<a href="${linkTo(path, `errors/index.html#${api.id}`)}">Error codes</a>. `
  return html`<main class="plain">
<h1>${api.title}</h1>
<p>${inline(api.summary)}</p>
<p>${errors}<a href="${DOCUMENT}">OpenAPI document</a>. These are the operations; the full reference takes a moment to load, and needs JavaScript.</p>
<ul>
${api.operations.map(({ id, route, method, path: template, summary }) => html`<li id="${route}"><strong>${id}</strong>: ${summary}<br><code>${method} ${template}</code></li>\n`)}</ul>
</main>`
}

/** JSON that can stand in a script. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function logo(): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#6b7280">Redocly</text></svg>'
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
