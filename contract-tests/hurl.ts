/** A strict reader of the part of Hurl's grammar that our export uses; anything else is an error, so that nothing is passed over. */

export interface HurlEntry {
  name: string
  request: { method: string; url: string; headers: Record<string, string>; body?: string | Buffer<ArrayBuffer> }
  status: number
  headers: [name: string, value: string][]
  asserts: Assert[]
}

interface Assert {
  line: string
  query: { type: 'header' | 'jsonpath' | 'body' | 'bytes'; argument: string }
  predicate: { type: 'exists' | '==' | 'matches' | 'count'; value: unknown }
}

export interface Answer {
  status: number
  headers: Headers
  bytes: Buffer
}

export function parseHurl(text: string): HurlEntry[] {
  return text
    .split(/^(?=# )/m)
    .filter((block) => block !== '')
    .map(parseEntry)
}

function parseEntry(block: string): HurlEntry {
  const lines = block.replace(/\n+$/, '').split('\n')
  const name = /^# (.+)$/.exec(lines.shift() ?? '')?.[1] ?? fail(block)
  const [, method = '', url = ''] = /^([A-Z]+) (\{\{base_url\}\}\/\S*)$/.exec(lines.shift() ?? '') ?? fail(block)
  const request: HurlEntry['request'] = { method, url: `{{base_url}}${plain(url.slice('{{base_url}}'.length))}`, headers: {} }
  for (let pair = keyValue(lines[0]); pair; pair = keyValue(lines[0])) {
    request.headers[pair[0]] = pair[1]
    lines.shift()
  }
  const body = lines.shift() ?? fail(block)
  if (body !== '') {
    const base64 = /^base64,([A-Za-z0-9+/=]+);$/.exec(body)?.[1]
    if (base64 === undefined && /\{\{/.test(body)) fail(body)
    request.body = base64 === undefined ? JSON.stringify(JSON.parse(body)) : Buffer.from(base64, 'base64')
    if (lines.shift() !== '') fail(block)
  }
  const status = Number(/^HTTP (\d{3})$/.exec(lines.shift() ?? '')?.[1] ?? fail(block))
  const headers: [string, string][] = []
  for (let pair = keyValue(lines[0]); pair; pair = keyValue(lines[0])) {
    headers.push(pair)
    lines.shift()
  }
  if (lines.shift() !== '[Asserts]') fail(block)
  return { name, request, status, headers, asserts: lines.map(parseAssert) }
}

function keyValue(line = ''): [string, string] | undefined {
  const [, key, value] = /^([A-Za-z0-9_.[\]@$-]+): (.*)$/.exec(line) ?? []
  return key === undefined || value === undefined ? undefined : [key, plain(value)]
}

/** A value-string: `#` begins a comment, a backslash an escape, two braces a template. */
function plain(text: string): string {
  if (!/^(?:[^#\\\n]|\\[#\\]|\\u\{[0-9a-f]+\})*$/.test(text) || text.includes('{{')) fail(text)
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, hex?: string, char?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (char as string),
  )
}

const QUOTED = /"(?:[^"\\\n]|\\["\\nrt]|\\u\{[0-9a-f]+\})*"/.source
const NAMED: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

function unquote(text: string): string {
  if (text.includes('{{')) fail(text)
  return text
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, hex?: string, char = '') =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMED[char] ?? char),
    )
}

const ASSERT = new RegExp(`^(?:(header|jsonpath) (${QUOTED})|(body|bytes)) (?:(exists)|(==|matches|count ==) (.+))$`)

function parseAssert(line: string): Assert {
  const [, named, argument, bare, exists, predicate, value = ''] = ASSERT.exec(line) ?? fail(line)
  const type = (named ?? bare) as Assert['query']['type']
  return {
    line,
    query: { type, argument: argument === undefined ? '' : unquote(argument) },
    predicate: {
      type: (exists ?? predicate?.replace(' ==', '')) as Assert['predicate']['type'],
      value: exists ? undefined : parseValue(value),
    },
  }
}

function parseValue(text: string): unknown {
  if (new RegExp(`^${QUOTED}$`).test(text)) return unquote(text)
  const base64 = /^base64,([A-Za-z0-9+/=]*);$/.exec(text)?.[1]
  if (base64 !== undefined) return Buffer.from(base64, 'base64')
  if (/^(true|false|null|-?\d+(\.\d+)?)$/.test(text)) return JSON.parse(text)
  return fail(text)
}

/** What of an entry does not hold for an answer. */
export function wrongWith({ name, status, headers, asserts }: HurlEntry, answer: Answer): string[] {
  const wrong: string[] = []
  if (answer.status !== status) wrong.push(`${name}: status is ${answer.status}, not ${status}`)
  for (const [header, value] of headers)
    if (answer.headers.get(header) !== value) wrong.push(`${name}: header ${header} is ${answer.headers.get(header)}, not ${value}`)
  for (const assert of asserts) if (!holds(assert, answer)) wrong.push(`${name}: ${assert.line}`)
  return wrong
}

function holds({ query, predicate }: Assert, answer: Answer): boolean {
  const actual = actualOf(query, answer)
  switch (predicate.type) {
    case 'exists':
      return actual !== undefined && actual !== null
    case 'count':
      return typeof actual === 'object' && actual !== null && Object.keys(actual).length === predicate.value
    case 'matches':
      return typeof actual === 'string' && new RegExp(predicate.value as string).test(actual)
    case '==':
      return Buffer.isBuffer(actual) ? actual.equals(predicate.value as Buffer) : actual === predicate.value
  }
}

function actualOf({ type, argument }: Assert['query'], { headers, bytes }: Answer): unknown {
  if (type === 'header') return headers.get(argument)
  if (type === 'bytes') return bytes
  if (type === 'body') return bytes.toString()
  if (!/^\$(\['[^'\\]*'\]|\[\d+\])*$/.test(argument)) fail(argument)
  let node: unknown = JSON.parse(bytes.toString())
  for (const [, key, index] of argument.matchAll(/\['([^']*)'\]|\[(\d+)\]/g))
    node = (node as Record<string, unknown> | undefined)?.[(key ?? index) as string]
  return node
}

function fail(text: string): never {
  throw new Error(`This is not the Hurl that we write: ${text.slice(0, 300)}`)
}
