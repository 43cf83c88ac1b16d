/** A part of the results. */
export interface Section {
  title: string
  /** Markdown. */
  text: string
  /** What limits may be set on, by name. */
  figures: Record<string, number>
}

export function print({ title, text }: Section): void {
  console.log(`## ${title}\n\n${text}\n`)
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

export function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`
}
