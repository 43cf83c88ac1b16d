import { STATUS_CODES } from 'node:http'
import type { ApiId, ErrorKind } from '../../src/errors.ts'
import { type Html, html } from './html.ts'
import { entryPath, layout, linkTo, type Site } from './layout.ts'
import { inline, link, markdown } from './markdown.ts'
import type { Api, Entry } from './model.ts'
import { MOCK_PORT, recipeOf, reportOf } from './recipe.ts'
import { type Wire, wireOf } from './wire.ts'
import { BILLED, EVIDENCE, EXECUTED, KINDS, RETRY, TWICE } from './words.ts'

/** The APIs whose GET operations call no function. */
const MANAGED = new Set<ApiId>(['lambda', 'fc3', 'fc2'])

/** The page of one catalogue entry. */
export async function entryPage(site: Site, apis: readonly Api[], api: Api, entry: Entry): Promise<string> {
  const path = entryPath(api.id, entry.name)
  const to = (target: string) => linkTo(path, target)
  const wire = await wireOf(entry, recipeOf(entry), api.document)
  const { requestIdHeader } = api.document['x-api']
  const idHeader = wire.head.some((line) => line.startsWith(`${requestIdHeader}:`)) ? requestIdHeader : undefined
  return layout(site, {
    path,
    title: `${entry.name} (${api.id}) - faas-contracts`,
    description: `${api.title}: ${entry.summary}. Status ${entry.status}, kind ${entry.kind}: what it means, its bytes on the wire, how to replay it.`,
    trail: [
      html`<a href="${to('errors/index.html')}">Error codes</a>`,
      html`<a href="${to(`errors/index.html#${api.id}`)}">${api.title}</a>`,
    ],
    body: html`<h1><code>${entry.name}</code></h1>
<p class="lead">${inline(entry.summary)}</p>
${markdown(entry.description)}
<p class="fix"><strong>What to do:</strong> ${inline(entry.fix)}</p>
${variants(entry, to)}
${namesakes(entry, apis, to)}
${facts(entry, idHeader)}
${wireSection(wire, idHeader)}
${clientSection(entry)}
${replaySection(entry)}
${operations(api, entry, to)}`,
  })
}

function facts(entry: Entry, idHeader: string | undefined): Html {
  const { code, status, statusEvidence, kind, executed, retry, billed, evidence, source, checked } = entry
  const reason = STATUS_CODES[status]
  const where = entry.isDefault ? '; the document lists it under `default`' : ''
  const twice = retry === 'no' ? '' : ` ${TWICE[executed]}`
  return html`<h2 id="facts">Facts</h2>
<dl>
${row('Code', html`<code>${code}</code>`)}
${row('Status', html`<code>${status}</code>${reason && ` ${reason}`} (${statusEvidence}: ${inline(EVIDENCE[statusEvidence] + where)})`)}
${row('Kind', html`<code>${kind}</code>: ${KINDS[kind as ErrorKind]}`)}
${row('Executed', html`<code>${executed}</code>: ${EXECUTED[executed]}`)}
${row('Retry', html`<code>${retry}</code>: ${RETRY[retry]}${twice}`)}
${row('Billed', html`<code>${billed}</code>: ${BILLED[billed]}`)}
${row('Request id', idHeader ? html`in the header <code>${idHeader}</code>, and <code>error.requestId</code> of the client` : html`none, since the answer is not the API’s own`)}
${row('Evidence', html`${evidence}: ${EVIDENCE[evidence]}`)}
${row('Source', link(source, source))}
${row('Checked', html`<time datetime="${checked}">${checked}</time>`)}
</dl>`
}

function variants(entry: Entry, to: (target: string) => string): Html | undefined {
  if (entry.variants.length === 0) return undefined
  return html`<p>Other answers with the code <code>${entry.code}</code>:</p>
<ul>
${entry.variants.map((name) => html`<li><a href="${to(entryPath(entry.api, name))}"><code>${name}</code></a></li>\n`)}</ul>`
}

/** The APIs of one vendor share codes, with other facts: a log may not tell from which of them one is. */
function namesakes({ api, code }: Entry, apis: readonly Api[], to: (target: string) => string): Html | undefined {
  const found = apis.flatMap((other) => {
    const entry = other.id === api ? undefined : other.entries.find((candidate) => candidate.code === code)
    return entry ? [html`<a href="${to(entryPath(other.id, entry.name))}">${other.title}</a>`] : []
  })
  if (found.length === 0) return undefined
  return html`<p>Other APIs with this code: ${found.map((link, i) => html`${i > 0 && ', '}${link}`)}</p>`
}

function wireSection({ head, body }: Wire, idHeader: string | undefined): Html {
  return html`<h2 id="wire">On the wire</h2>
<p>As the replay server sends it, ${idHeader ? 'with a sample request id' : 'without a request id, since the answer is not the API’s own'};
the connection adds <code>Date</code> and the like.</p>
<pre><code>${head.join('\n')}

${body}</code></pre>
${body === '' && html`<p>The body is empty.</p>`}`
}

function clientSection(entry: Entry): Html {
  const { code, kind, status, executed, retryable, repeated, repeatedIfIdempotent } = reportOf(entry)
  const reads = entry.operations.filter(({ method }) => MANAGED.has(entry.api) && method === 'GET')
  const by = (is: boolean) => (is ? 'yes, up to `maxRetries` times' : 'no')
  return html`<h2 id="client">In the client</h2>
<p><code>result.ok</code> is <code>false</code>, and <code>result.error</code> holds:</p>
<dl>
${row('code', html`<code>'${code}'</code>`, true)}
${row('kind', html`<code>'${kind}'</code>`, true)}
${row('status', html`<code>${status}</code>`, true)}
${row('executed', html`<code>'${executed}'</code>`, true)}
${row('retryable', html`<code>${String(retryable)}</code>`, true)}
${row('Repeated by itself', inline(by(repeated)))}
${row('Repeated with `idempotent: true`', inline(by(repeatedIfIdempotent)))}${reads.length > 0 && row('Repeated by reads', inline(`${by(repeatedIfIdempotent)}; \`idempotent\` is their default`))}
</dl>`
}

function replaySection(entry: Entry): Html {
  const { byName, byHeader, typescript } = recipeOf(entry)
  return html`<h2 id="replay">Replay it</h2>
<p>For any client in any language: start the replay server,</p>
<pre><code>npx faas-contracts mock --port ${MOCK_PORT}</code></pre>
${
  byName &&
  html`<p>and call a function of the name <code>replay--${entry.name}</code>:</p>
<pre><code>${byName.curl}</code></pre>`
}
<p>${byName ? 'or call any function and choose by a header:' : 'and choose by a header; this operation has no function’s name in its path:'}</p>
<pre><code>${byHeader.curl}</code></pre>
<p>In TypeScript, without a server:</p>
<pre><code>${typescript}</code></pre>`
}

function operations(api: Api, entry: Entry, to: (target: string) => string): Html {
  return html`<h2 id="operations">Operations that list it</h2>
<div class="scroll"><table class="operations">
<thead><tr><th scope="col">Operation</th><th scope="col">Request</th></tr></thead>
<tbody>
${entry.operations.map(({ id, method, path, route, summary }) => html`<tr><td><a href="${to(`${api.id}/index.html#${route}`)}">${id}</a><br>${summary}</td><td><code>${method} ${path}</code></td></tr>\n`)}</tbody>
</table></div>`
}

function row(term: string, value: Html, isCode = false): Html {
  return html`<dt>${isCode ? html`<code>${term}</code>` : inline(term)}</dt><dd>${value}</dd>`
}
