/** A text on one line, without what would move the cursor of a terminal or change its title: it is somebody else's. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}

/** The same for a text of several lines; those after the first begin with `indent`, so that none passes for a line of ours. */
export function printableLines(text: string, indent = ''): string {
  return text.split(/\r?\n/).map(printable).join(`\n${indent}`)
}

/** JSON lets some signs stand as they are that a terminal follows, that end a line to readers of TAP, or that YAML and XML have no place for. */
export function printableJson(value: unknown, indent?: number): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)
}

/** Whether a stream shows colours: a terminal that knows of them, of someone who did not ask for none (no-color.org). */
export function takesColour({ isTTY }: { isTTY?: boolean }, { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  return isTTY === true && !NO_COLOR && TERM !== 'dumb'
}
