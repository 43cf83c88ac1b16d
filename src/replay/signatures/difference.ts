/** Canonical requests line by line, for people: what each line is, where two of them part, and no secrets in them. */
import { decodePercent } from '../../percent.ts'
import { isSecretName } from '../../redact.ts'

export interface Line {
  /** What it holds: `path`, `header content-type`. */
  name: string
  text: string
}

export interface Difference {
  in: 'canonical request' | 'string to sign'
  /** Counted from 1. */
  line: number
  name: string
  /** What the server has there; null for a line that it does not have. */
  expected: string | null
  /** What was signed. */
  signed: string | null
}

const FIRST_LINES = ['method', 'path', 'query']
const FC_FIRST_LINES = ['method', 'content-md5', 'content-type', 'date']
const STRING_TO_SIGN = ['algorithm', 'date', 'scope', 'hash of the canonical request']

const headerName = (text: string) => `header ${text.slice(0, Math.max(text.indexOf(':'), 0))}`

/** The lines of a canonical request in the form of SigV4, ACS3 and TC3, or in that of the FC scheme. */
export function linesOf(text: string, isFc: boolean): Line[] {
  const lines = text.split('\n')
  return lines.map((line, i) => ({ name: (isFc ? nameOfFcLine : nameOfLine)(lines, i), text: line }))
}

function nameOfLine(lines: readonly string[], i: number): string {
  if (i < FIRST_LINES.length) return FIRST_LINES[i] as string
  if (i === lines.length - 1) return 'payload hash'
  if (i === lines.length - 2) return 'signed headers'
  return lines[i] === '' ? 'empty line' : headerName(lines[i] as string)
}

function nameOfFcLine(lines: readonly string[], i: number): string {
  if (i < FC_FIRST_LINES.length) return FC_FIRST_LINES[i] as string
  const isHeader = (line: string | undefined) => line?.startsWith('x-fc-') && line.includes(':')
  if (isHeader(lines[i])) return headerName(lines[i] as string)
  return i === FC_FIRST_LINES.length || isHeader(lines[i - 1]) ? 'path' : 'query'
}

/** The lines of what is signed in the end; SigV4's and TC3's have a date and a scope, ACS3's has not. */
export function linesToSign(text: string): Line[] {
  const lines = text.split('\n')
  const names = lines.length === STRING_TO_SIGN.length ? STRING_TO_SIGN : [STRING_TO_SIGN[0], STRING_TO_SIGN[3]]
  return lines.map((line, i) => ({ name: names[i] ?? 'line', text: line }))
}

/** Where two texts part. A header that only one of them has is missing in the other. */
export function firstDifference(where: Difference['in'], expected: readonly Line[], signed: readonly Line[]): Difference | undefined {
  for (let i = 0; i < Math.max(expected.length, signed.length); i++) {
    const [ours, theirs] = [expected[i], signed[i]]
    if (ours?.text === theirs?.text) continue
    const has = (lines: readonly Line[], line: Line | undefined) => lines.some(({ name }) => name === line?.name)
    const isExtra = theirs?.name.startsWith('header ') && !has(expected, theirs)
    const isMissing = !isExtra && ours?.name.startsWith('header ') && !has(signed, ours)
    const shown = isExtra ? theirs : (ours ?? theirs)
    return {
      in: where,
      line: i + 1,
      name: shown?.name ?? '',
      expected: isExtra ? null : (ours?.text ?? null),
      signed: isMissing ? null : (theirs?.text ?? null),
    }
  }
  return undefined
}

const LIMIT = 2000

/** A line without the values of headers and parameters that are secret, and without any of the secrets given. */
export function redactLine(text: string, secrets: readonly string[]): string {
  const header = /^([\w-]+):/.exec(text)?.[1]
  if (header !== undefined && isSecretName(header)) return `${header}:REDACTED`
  let clean = text.replace(/(^|[=&?\s])([^=&?\s]+)=[^&\s]+/g, (pair, before: string, name: string) =>
    isSecretName(decodePercent(name)) ? `${before}${name}=REDACTED` : pair,
  )
  for (const secret of secrets) clean = clean.replaceAll(secret, 'REDACTED')
  return clean.length > LIMIT ? `${clean.slice(0, LIMIT)}…` : clean
}
