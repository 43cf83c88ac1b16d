import { type Html, html } from './html.ts'
import { layout, linkTo, type Site } from './layout.ts'
import { inline } from './markdown.ts'
import { type Api, codesOf } from './model.ts'

const PATH = 'index.html'

/** The first page: what this is, and each API with its numbers. */
export function homePage(site: Site, apis: readonly Api[]): string {
  const sum = (count: (api: Api) => number) => apis.reduce((total, api) => total + count(api), 0)
  const errors = linkTo(PATH, 'errors/index.html')
  return layout(site, {
    path: PATH,
    title: 'faas-contracts',
    description: 'How to call functions on AWS Lambda, Alibaba Cloud Function Compute and Tencent CloudBase, with every documented error.',
    body: html`<h1>faas-contracts</h1>
<p class="lead">How to call functions on AWS Lambda, Alibaba Cloud Function Compute and Tencent CloudBase: what to send, what comes back,
and every documented error.</p>
<form role="search" action="${errors}">
<label>Search the error codes <input type="search" name="q" autocomplete="off" placeholder="code, status or words of the message"></label>
<button>Search</button>
</form>
<p>The same OpenAPI documents make this reference, the typed clients and the replay server of the npm package <code>faas-contracts</code>.
Whatever is described here can be called with types, and every error can be replayed on demand: its page says how.</p>
<ul>
<li><a href="${errors}">Error codes</a>: ${sum(({ entries }) => entries.length)} answers with ${sum(codesOf)} codes, to search by code, status, message, API and kind</li>
${apis.map(({ id, title, summary }) => html`<li><a href="${linkTo(PATH, `${id}/index.html`)}">${title}</a>: ${inline(summary)}</li>\n`)}${site.replay && html`<li><a href="${linkTo(PATH, `${site.replay.id}/index.html`)}">${site.replay.title}</a>: scripts, records and scopes of the replay server, for tests in any language</li>\n`}</ul>
<h2 id="apis">In numbers</h2>
<div class="scroll"><table class="numbers">
<thead><tr><th scope="col">API</th><th scope="col">Version</th><th scope="col">Operations</th><th scope="col">Error codes</th><th scope="col">Error answers</th><th scope="col">Documented</th><th scope="col">Recorded</th><th scope="col">Inferred</th><th scope="col">Safe to repeat</th></tr></thead>
<tbody>
${apis.map(row)}</tbody>
<tfoot>${numbers(html`<th scope="row" colspan="2">All</th>`, apis)}</tfoot>
</table></div>
<p>An error code may come with several answers, such as one for each runtime. <em>Documented</em>, <em>recorded</em> and <em>inferred</em> say
where an answer is known from; <em>safe to repeat</em> counts those where a repeat can help and the function’s code is known not to have started.</p>`,
  })
}

function row(api: Api): Html {
  const name = html`<th scope="row"><a href="${linkTo(PATH, `${api.id}/index.html`)}">${api.title}</a> (<a href="${linkTo(PATH, `errors/index.html#${api.id}`)}">errors</a>)</th><td>${api.version}</td>`
  return numbers(name, [api])
}

function numbers(start: Html, apis: readonly Api[]): Html {
  const entries = apis.flatMap((api) => api.entries)
  const by = (evidence: string) => entries.filter((entry) => entry.evidence === evidence).length
  const columns = [
    apis.reduce((total, { operations }) => total + operations.length, 0),
    apis.reduce((total, api) => total + codesOf(api), 0),
    entries.length,
    by('documented'),
    by('recorded'),
    by('inferred'),
    entries.filter(({ executed, retry }) => executed === 'no' && retry !== 'no').length,
  ]
  return html`<tr>${start}${columns.map((value) => html`<td>${value}</td>`)}</tr>\n`
}
