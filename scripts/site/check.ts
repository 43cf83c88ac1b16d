import { posix } from 'node:path'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)\s*>/g
const ATTRIBUTE = /([a-z:-]+)="([^"]*)"/g
/** Attributes that load something, wherever they stand; `href` does so on a `link` only. */
const LOADING = new Set(['src', 'srcset', 'poster', 'data', 'background'])
const REMOTE = /^\s*(?:https?:)?\/\//i
/** Addresses that scripts load from rather than link to. */
const ASSET_HOST = /https?:\/\/(?:[\w-]+\.)*(?:cdn|fonts|otel|unpkg|jsdelivr|cdnjs|gstatic|googleapis|google-analytics)[\w.-]*\.[a-z]+/gi

/**
 * What is wrong with a site: links and anchors that lead nowhere, anchors given twice, and whatever a page would load from another host.
 *
 * @param files each file's text by its path from the site's root.
 */
export function findProblems(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = []
  const pages = new Map<string, Scanned>()
  const folded = new Map<string, string>()
  for (const [path, text] of files) {
    const twin = folded.get(path.toLowerCase())
    if (twin !== undefined) problems.push(`${path}: the same file as ${twin} where names ignore case`)
    folded.set(path.toLowerCase(), path)
    if (path.endsWith('.html')) pages.set(path, scan(text))
    else if (path.endsWith('.js')) problems.push(...(text.match(ASSET_HOST) ?? []).map((url) => `${path}: loads ${url}`))
    else if (path.endsWith('.css')) problems.push(...remoteStyles(text).map((url) => `${path}: loads ${url}`))
  }
  for (const [path, page] of pages) {
    problems.push(...page.remote.map((url) => `${path}: loads ${url}`))
    problems.push(...page.twice.map((id) => `${path}: the anchor #${id} is there twice`))
    for (const link of page.links) {
      const problem = checkLink(files, pages, path, link)
      if (problem) problems.push(`${path}: ${link} ${problem}`)
    }
  }
  return problems
}

interface Scanned {
  ids: Set<string>
  twice: string[]
  links: Set<string>
  remote: string[]
}

function scan(text: string): Scanned {
  const page: Scanned = { ids: new Set(), twice: [], links: new Set(), remote: [] }
  for (const [, , script = ''] of text.matchAll(SCRIPT)) page.remote.push(...(script.match(ASSET_HOST) ?? []))
  for (const [, style = ''] of text.matchAll(STYLE)) page.remote.push(...remoteStyles(style))
  const markup = text.replace(SCRIPT, '<script$1>').replace(STYLE, '')
  for (const [, tag, attributes = ''] of markup.matchAll(TAG))
    for (const [, name = '', escaped = ''] of attributes.matchAll(ATTRIBUTE)) {
      const value = decode(escaped)
      if (name === 'id') {
        if (page.ids.has(value)) page.twice.push(value)
        page.ids.add(value)
      } else if (name === 'style') page.remote.push(...remoteStyles(value))
      else if (LOADING.has(name) || (name === 'href' && tag === 'link')) {
        if (REMOTE.test(value)) page.remote.push(value)
        else if (!value.startsWith('data:')) page.links.add(value)
      } else if (name === 'href' || name === 'action') page.links.add(value)
    }
  return page
}

function checkLink(
  files: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, Scanned>,
  from: string,
  link: string,
): string | undefined {
  if (/^https?:\/\//i.test(link)) return undefined
  if (/^[a-z][a-z+.-]*:/i.test(link) || link.startsWith('/')) return 'is neither relative nor a web page'
  const [file = '', hash = ''] = link.split('#')
  const target = file === '' ? from : posix.join(posix.dirname(from), file)
  if (!files.has(target)) return 'leads to no file'
  if (hash !== '' && !pages.get(target)?.ids.has(decodeURIComponent(hash))) return 'leads to no anchor'
  return undefined
}

function remoteStyles(css: string): string[] {
  return [...css.matchAll(/(?:@import\s+(?:url\()?|url\()\s*["']?([^"')\s;]+)/gi)]
    .map(([, url = '']) => url)
    .filter((url) => REMOTE.test(url))
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
