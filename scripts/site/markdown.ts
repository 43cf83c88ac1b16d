import { type Html, html, type Part } from './html.ts'

const INLINE = /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g
const ITEM = /^(?:[-*]|(\d+)\.) +/

/** The Markdown that descriptions use: paragraphs, lists, code spans, bold and links. Anything else stays as it is written. */
export function markdown(text: string): Html {
  const blocks: Html[] = []
  for (const block of text.trim().split(/\n\s*\n/)) {
    const lines = block.split('\n')
    const first = lines.findIndex((line) => ITEM.test(line))
    if (first !== 0) blocks.push(html`<p>${inline(lines.slice(0, first < 0 ? undefined : first).join(' '))}</p>`)
    if (first >= 0) blocks.push(list(lines.slice(first)))
  }
  return html`${blocks}`
}

/** The same within one line. */
export function inline(text: string): Html {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, bold, label, target] = match
    parts.push(text.slice(end, match.index))
    if (code !== undefined) parts.push(html`<code>${code}</code>`)
    else if (bold !== undefined) parts.push(html`<strong>${inline(bold)}</strong>`)
    else parts.push(link(target as string, inline(label as string)))
    end = match.index + whole.length
  }
  return html`${parts}${text.slice(end)}`
}

/** A link to another site; text alone when the address is anything but a web page. */
export function link(target: string, label: Part): Html {
  return /^https?:\/\//i.test(target) ? html`<a href="${target}" rel="noopener">${label}</a>` : html`${label}`
}

function list(lines: readonly string[]): Html {
  const items: string[] = []
  for (const line of lines)
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    else items.push(`${items.pop()} ${line.trim()}`)
  const rows = items.map((item) => html`<li>${inline(item)}</li>`)
  return ITEM.exec(lines[0] as string)?.[1] === undefined ? html`<ul>${rows}</ul>` : html`<ol>${rows}</ol>`
}
