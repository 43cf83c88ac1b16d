import type { CatalogueApi, CatalogueEntry } from '../catalogue.ts'
import { documentedForm } from '../code-forms.ts'
import { exchangesOf, hasFunctionName, preferenceFor } from '../fixtures/exchange.ts'
import { nearest } from '../nearest.ts'
import { apiOf, readCatalogue } from './catalogue.ts'
import { CLIENT_CODES, type ClientCodeFacts } from './client-codes.ts'
import { readCommandLine, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts errors [api id] [code] [options]

Lists the documented errors of all APIs or of one, or explains one: what it says of the call, what to do, who says so, and how to replay it.

Options:
  --json  the same as JSON
  --help  show this text

Examples:
  faas-contracts errors
  faas-contracts errors lambda
  faas-contracts errors fc3 ResourceExhausted
  faas-contracts errors fc3 Throttling.User    a code as it arrives, in more forms than the documented one
  faas-contracts errors CONNECTION_LOST        a code of the client itself
`

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** `faas-contracts errors`: lists the catalogue, or explains a code. */
export async function errors(args: string[]): Promise<void> {
  const called = readCommandLine(args, { help: HELP, options: OPTIONS, names: ['API', 'code'] })
  if (!called) return
  const {
    options,
    given: [id, code],
  } = called
  const catalogue = readCatalogue()
  if (id !== undefined && code === undefined) {
    const own = ownCodeOf(id)
    const others = apisWith(catalogue.apis, id)
    const commands = others.map((api) => `\`faas-contracts errors ${api} ${id}\``).join(', ')
    const elsewhere = `"${id}" is an error of ${others.join(', ')}: ${commands}.`
    if (!own && others.length > 0) throw new UsageError(elsewhere, HELP)
    if (own) {
      process.stdout.write(options.json ? json([ownFacts(own)]) : ownExplained(own))
      if (others.length > 0) process.stderr.write(`${elsewhere}\n`)
      return
    }
  }
  const apis = id === undefined ? catalogue.apis : [apiOf(catalogue, id, HELP)]
  const [api] = apis as [CatalogueApi]
  if (code === undefined) {
    process.stdout.write(options.json ? json(apis.flatMap((api) => api.entries.map((entry) => ({ api: api.id, ...entry })))) : tables(apis))
    return
  }
  const own = ownCodeOf(code)
  const entries = entriesOf(catalogue.apis, api, code, own !== undefined)
  process.stdout.write(
    options.json
      ? json([...entries.map((entry) => ({ api: api.id, ...entry, replay: replayOf(api, entry) })), ...(own ? [ownFacts(own)] : [])])
      : [...entries.map((entry) => explained(api, entry)), ...(own ? [ownExplained(own)] : [])].join('\n'),
  )
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** The ids of the APIs that have an entry of this name or code. */
function apisWith(apis: readonly CatalogueApi[], wanted: string): string[] {
  const has = (api: CatalogueApi) => {
    const sought = documentedForm(api.id, wanted)
    return api.entries.some(({ name, code }) => isSame(name, sought) || isSame(code, sought))
  }
  return apis.filter(has).map(({ id }) => id)
}

/** The code of the client itself that is meant: no service sends it, so it is one of no API and of each. */
function ownCodeOf(wanted: string): ClientCodeFacts | undefined {
  const sought = wanted.replace(/_\d{3}$/, '_<status>')
  return CLIENT_CODES.find(({ code }) => isSame(code, sought) || isSame(code, wanted))
}

function ownFacts({ means: description, ...facts }: ClientCodeFacts) {
  return { api: 'client', description, ...facts }
}

const BY_STATUS = 'by the status'

function ownExplained({ code, means, fix, kind, executed, retry }: ClientCodeFacts): string {
  const facts = [
    ['code', code],
    ['kind', kind ?? BY_STATUS],
    ['executed', executed],
    ['repeated', repeatedWhen(executed, retry)],
  ]
  const lines = facts.map(([name = '', text]) => `${name.padEnd(12)}${text}\n`)
  return `client ${code}: a code of this package, which no service sends\n\n${means}\n\nWhat to do: ${fix}\n\n${lines.join('')}`
}

function repeatedWhen(executed: string, retry: string | undefined): string {
  if (retry === undefined) return BY_STATUS
  if (retry === 'no') return 'no'
  return executed === 'no' ? 'by itself' : 'with `idempotent: true`'
}

/** The entry of a name, or all entries of a code; there have to be some, unless the code has a meaning beside. */
function entriesOf(apis: readonly CatalogueApi[], api: CatalogueApi, wanted: string, mayBeNone: boolean): CatalogueEntry[] {
  const sought = documentedForm(api.id, wanted)
  const same = (name: string) => isSame(name, sought)
  const named = api.entries.filter(({ name, code }) => same(name) && name !== code)
  const found = named.length > 0 ? named : api.entries.filter(({ code }) => same(code))
  if (found.length > 0 || mayBeNone) return found
  const near = nearest(
    wanted,
    api.entries.map(({ name }) => name),
  )
  const elsewhere = apisWith(apis, wanted)
  const hints = [
    elsewhere.length > 0 && `it is an error of ${elsewhere.join(', ')}${near.length > 0 ? '' : '.'}`,
    near.length > 0 && `did you mean ${near.join(', ')}?`,
  ].filter(Boolean)
  const hint = hints.length > 0 ? hints.join('; ') : `\`faas-contracts errors ${api.id}\` lists what there is.`
  throw new UsageError(`${api.id} documents no error "${wanted}"; ${hint}`, HELP)
}

function tables(apis: readonly CatalogueApi[]): string {
  return apis
    .map(({ id, title, entries }) => {
      const rows = entries.map(({ name, status, kind, executed, retry }) => [name, String(status), kind, executed, retry])
      return `${id}: ${title}, ${entries.length} answers\n${table([['CODE', 'STATUS', 'KIND', 'EXECUTED', 'RETRY'], ...rows])}`
    })
    .join('\n')
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] as number))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function explained(api: CatalogueApi, entry: CatalogueEntry): string {
  const facts: [string, string][] = [
    ['code', entry.code],
    ['status', `${entry.status} (${entry.statusEvidence})`],
    ['kind', entry.kind],
    ['executed', EXECUTED[entry.executed]],
    ['retry', RETRY[entry.retry]],
    ['billed', entry.billed],
    [
      'headers',
      Object.entries(entry.headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    ],
    [
      'body',
      entry.value === '' ? '(empty)' : typeof entry.value === 'string' ? entry.value.trimEnd() : JSON.stringify(entry.value, null, 2),
    ],
    ['operations', entry.operations.join(', ')],
    ['source', `${entry.docUrl} (${entry.evidence}, read ${entry.checked})`],
  ]
  const { command, functionName } = replayOf(api, entry)
  facts.push([
    'replay',
    ['faas-contracts mock --port 4010', command, ...(functionName ? [`or call the function ${functionName}`] : [])].join('\n'),
  ])
  const width = Math.max(...facts.map(([name]) => name.length)) + 2
  const lines = facts.map(([name, text]) => `${name.padEnd(width)}${text.replaceAll('\n', `\n${' '.repeat(width)}`)}\n`)
  return `${api.id} ${entry.name}: ${entry.summary}\n\n${entry.description}\n\nWhat to do: ${entry.fix}\n\n${lines.join('')}`
}

const EXECUTED = {
  no: "no: the function's code did not start",
  yes: "yes: the function's code started",
  unknown: 'unknown: no source says so',
}
const RETRY = {
  no: 'no: a repeat gets the same answer',
  backoff: 'backoff: slow down and repeat',
  'after-wait': 'after-wait: the state clears by itself',
}

/** How to get the answer from a replay server: through a call of a function wherever that can have it. */
function replayOf(api: CatalogueApi, entry: CatalogueEntry): { functionName?: string; prefer: string; command: string } {
  const prefer = preferenceFor(entry)
  const all = [...exchangesOf([{ ...api, entries: [entry] }])].filter((exchange) => exchange.entry)
  const chosen = all.find(({ operation }) => /^(Invoke|InvokeFunction|InvokePost|functions-post)$/.test(operation.id)) ?? all[0]
  if (!chosen) throw new Error(`${api.id} ${entry.name} is an error of no operation.`)
  const { method, path, query, headers, body } = chosen.request
  const lines = [`curl -i -X ${method} ${shell(`http://127.0.0.1:4010${path}${query && `?${query}`}`)}`]
  for (const [name, value] of Object.entries(headers)) lines.push(`-H ${shell(`${name}: ${value}`)}`)
  if (body.byteLength > 0) lines.push(`-d ${shell(new TextDecoder().decode(body))}`)
  const isNamed = hasFunctionName(api.id, chosen.operation)
  return { ...(isNamed && { functionName: `replay--${entry.name}` }), prefer, command: lines.join(' \\\n  ') }
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
