import { posix } from 'node:path'
import { type Html, html, type Part, raw } from './html.ts'

/** What every page knows of the site. */
export interface Site {
  apis: readonly { id: string; title: string }[]
  /** The replay server's own API. */
  replay?: { id: string; title: string }
}

export interface Page {
  /** Its file, from the site's root. */
  path: string
  title: string
  description: string
  body: Part
  /** Links to the pages above it. */
  trail?: readonly Part[]
}

/** A relative link, so that the site works from any folder and without a server. */
export function linkTo(from: string, to: string): string {
  const [file = '', hash] = to.split('#')
  return (file === from ? '' : posix.relative(posix.dirname(from), file)) + (hash === undefined ? '' : `#${hash}`)
}

export function entryPath(api: string, name: string): string {
  return `errors/${api}/${name}/index.html`
}

/** A whole page around its body. */
export function layout(site: Site, { path, title, description, body, trail }: Page): string {
  return document(
    html`<title>${title}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${linkTo(path, 'style.css')}">`,
    html`<a class="skip" href="#content">Skip to the content</a>
${navigation(site, path)}
<main id="content">
${trail && html`<p class="trail">${trail.map((part, i) => html`${i > 0 && ' › '}${part}`)}</p>\n`}${body}
</main>
<footer>Made from the OpenAPI documents of faas-contracts. Each fact is documented by its vendor, recorded from real answers, or inferred, and says which.</footer>`,
  )
}

/** The links to the other parts of the site. */
export function navigation(site: Site, path: string): Html {
  const items: [string, string][] = [
    ['index.html', 'faas-contracts'],
    ...site.apis.map(({ id }): [string, string] => [`${id}/index.html`, id]),
    ['errors/index.html', 'Error codes'],
    ...(site.replay ? [[`${site.replay.id}/index.html`, site.replay.title] as [string, string]] : []),
  ]
  return html`<nav class="site" aria-label="Site"><ul>
${items.map(([to, label]) => html`<li><a href="${to === path ? '#' : linkTo(path, to)}"${to === path && raw(' aria-current="page"')}>${label}</a></li>\n`)}</ul></nav>`
}

/** The frame of a file. */
export function document(head: Html, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`.text
}
