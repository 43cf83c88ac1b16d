import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLIENT_CODES, type ClientCodeFacts } from '../../src/cli/client-codes.ts'
import { type Html, html, raw } from './html.ts'
import { entryPath, layout, linkTo, type Site } from './layout.ts'
import { inline } from './markdown.ts'
import { type Api, codesOf, type Entry } from './model.ts'

const PATH = 'errors/index.html'
/** Where an API has its id. */
const CLIENT = 'client'
const BY_STATUS = 'by status'

/** The index of all error codes. The search is added by its script: without it the whole list is there. */
export function errorsPage(site: Site, apis: readonly Api[]): string {
  const total = apis.reduce((sum, { entries }) => sum + entries.length, 0)
  const kinds = [...new Set([...apis.flatMap(({ entries }) => entries), ...CLIENT_CODES].flatMap(({ kind }) => kind ?? []))].sort()
  const script = readFileSync(join(import.meta.dirname, 'filter.js'), 'utf8')
  return layout(site, {
    path: PATH,
    title: 'Error codes - faas-contracts',
    description: `All ${total} error answers of ${apis.map(({ title }) => title).join(', ')}.`,
    body: html`<h1>Error codes</h1>
<p>All ${total} known error answers of ${apis.length} APIs; each leads to what it means, what to do and how to replay it. <em>Executed</em> says whether the function’s code started, <em>retry</em> whether the
same call can succeed later. An answer that was not executed and has another retry than <code>no</code> is safe to repeat.
The client has <a href="#client">${CLIENT_CODES.length} codes of its own</a>.</p>
<form id="filter" role="search" hidden>
<label>Search <input type="search" name="q" autocomplete="off" placeholder="code, status or words of the message"></label>
<label>API <select name="api"><option value="">all</option>${[...apis.map(({ id }) => id), CLIENT].map((id) => html`<option>${id}</option>`)}</select></label>
<label>Kind <select name="kind"><option value="">all</option>${kinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
<output id="count" aria-live="polite">${total + CLIENT_CODES.length} of ${total + CLIENT_CODES.length}</output>
</form>
${apis.map(section)}
${ownSection()}
<script>
${raw(script)}</script>`,
  })
}

function section(api: Api): Html {
  return html`<section class="api">
<h2 id="${api.id}">${api.title}</h2>
<p><a href="${linkTo(PATH, `${api.id}/index.html`)}">Reference</a> · ${api.entries.length} entries, ${codesOf(api)} codes</p>
<div class="scroll"><table class="errors">
<thead><tr><th scope="col">Entry</th><th scope="col">Status</th><th scope="col">Kind</th><th scope="col">Executed</th><th scope="col">Retry</th></tr></thead>
<tbody>
${api.entries.map(row)}</tbody>
</table></div>
</section>
`
}

/** What the client says where no service has a code: it has no pages, since there is nothing to replay. */
function ownSection(): Html {
  return html`<section class="api">
<h2 id="${CLIENT}">The client itself</h2>
<p>Codes of the package for what no service has a code for, of every API.</p>
<div class="scroll"><table class="errors">
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Kind</th><th scope="col">Executed</th><th scope="col">Retry</th></tr></thead>
<tbody>
${CLIENT_CODES.map(ownRow)}</tbody>
</table></div>
</section>`
}

function ownRow({ code: label, means, fix, kind, executed, retry }: ClientCodeFacts): Html {
  const code = label.replace('<status>', 'status')
  const id = `${CLIENT}-${code}`
  return html`<tr id="${id}" data-api="${CLIENT}" data-kind="${kind ?? ''}" data-code="${code}" data-message=""><th scope="row"><a href="#${id}"><code>${label}</code></a><span>${inline(`${means} ${fix}`)}</span></th><td></td><td>${kind ?? `kind ${BY_STATUS}`}</td><td>${executed}</td><td>${retry ?? BY_STATUS}</td></tr>
`
}

function row({ api, name, code, summary, status, kind, executed, retry, value }: Entry): Html {
  return html`<tr id="${`${api}-${name}`}" data-api="${api}" data-code="${code}" data-kind="${kind}" data-message="${messageOf(value)}"><th scope="row"><a href="${linkTo(PATH, entryPath(api, name))}"><code>${name}</code></a><span>${inline(summary)}</span></th><td>${status}</td><td>${kind}</td><td>${executed}</td><td>${retry}</td></tr>
`
}

/** The texts of an answer that someone may paste into the search, a line each. */
function messageOf(value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return String(value)
      .replace(/<[^>]*>|\s+/g, ' ')
      .trim()
      .slice(0, 200)
  const texts = Object.entries(value).filter(([name, text]) => /message|type|reason/i.test(name) && typeof text === 'string')
  return texts.map(([, text]) => text.replaceAll('\n', ' ')).join('\n')
}
