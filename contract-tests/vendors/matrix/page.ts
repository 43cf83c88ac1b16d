/** The matrix as a page for readers. The same observations give the same bytes. */
import type { ApiId } from '../../../dist/src/index.js'
import { type Client, versionOf } from './client.ts'
import { CLIENTS } from './clients.ts'
import type { Sent } from './cloudbase-node.ts'
import { type Observation, TIMEOUT_MS } from './observe.ts'
import type { Matrix, Row } from './run.ts'
import type { Situation } from './situation.ts'

const TITLES: Record<ApiId, string> = {
  lambda: 'AWS Lambda, Invoke',
  fc3: 'Function Compute 3.0',
  fc2: 'Function Compute 2.0',
  'fc-http-trigger': 'Function Compute, HTTP triggers',
  cloudbase: 'CloudBase, /v1/functions',
}

export function pageOf(matrix: Matrix, sentByNodeSdk: Sent): string {
  const lines = [
    '# What each SDK makes of each documented failure',
    '',
    'Written by `npm run matrix`; `npm run test:vendors` makes it again and fails when it differs. Do not edit it.',
    '',
    'Each client called the replay server once for every entry of the error catalogue and for faults of the connection, with the settings that it',
    'has by default, retries included. Where an entry is not documented for the call of a function, another operation was called. The replay server',
    'answers with the status, headers and body of the catalogue; it is not the cloud. Times are left out: they differ in every run.',
    '',
    ...table(
      ['client', 'version', 'API'],
      CLIENTS.flatMap(({ api, clients }) => clients.map(({ name }) => [code(name), versionOf(name), TITLES[api]])),
    ),
    '',
    ...notes(sentByNodeSdk),
    '',
    '## Summary',
    '',
    '- **Failed functions that resolve**: the promise is fulfilled although the function failed; a program that does not look further takes it for a success.',
    '- **Other failures that resolve**: the same for errors of the service and of faults on an error.',
    '- **Codes lost**, **request ids lost**: sent by the service, and in no field of what the caller gets; in brackets those that stand only in the text of the message.',
    '- **Sent again although it may have run**: more than one request for a call of a function after an answer or a failure that leaves open, or says, that its code ran.',
    '- **Bare errors**: a `SyntaxError` or `TypeError`, or an `Error` without name, code and status.',
    '',
    ...table(
      [
        'client',
        'API',
        'entries and faults',
        'failed functions that resolve',
        'other failures that resolve',
        'codes lost',
        'request ids lost',
        'sent again although it may have run',
        'bare errors',
      ],
      matrix.flatMap(({ api, rows }) => clientsOf(api).map((client, i) => summaryOf(client, api, observationsOf(rows, i)))),
    ),
    '',
    '## Where to look',
    '',
    'The fields in which each client has what the service said, and for how many answers. A log tail was asked for where there is one.',
    '',
    ...table(
      ['client', 'API', 'code', 'status', 'request id', 'log tail of a failed function'],
      matrix.flatMap(({ api, rows }) => clientsOf(api).map((client, i) => placesOf(client, api, observationsOf(rows, i)))),
    ),
    ...matrix.flatMap(({ api, rows }) => ['', `## ${TITLES[api]}`, '', ...tablesOf(api, rows)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The first line that differs, for a message that shows it. */
export function firstDifference(committed: string, made: string): string | undefined {
  const [old, now] = [committed.split('\n'), made.split('\n')]
  const i = now.findIndex((line, n) => line !== old[n])
  if (i >= 0) return `line ${i + 1}\n  committed: ${old[i] ?? '(nothing)'}\n  now:       ${now[i]}`
  return old.length > now.length ? `line ${now.length + 1}\n  committed: ${old[now.length]}\n  now:       (nothing)` : undefined
}

function notes({ method, url, body }: Sent): string[] {
  return [
    `- \`@cloudbase/node-sdk\` ${versionOf('@cloudbase/node-sdk')} is not in the tables: its \`callFunction\` does not use \`/v1/functions\`. It sends`,
    `  \`${method} ${url}\` with \`${JSON.stringify(body)}\`, an API with an envelope and errors of its own.`,
    '  Its option `serviceUrl` changes the address and not the envelope.',
    '- `@cloudbase/js-sdk` is its build for Node, led here by `registerEndPointWithKey`.',
    '- `@alicloud/fc-open20210406` was given the host of the account, whose errors have `ErrorCode` and `ErrorMessage`. On the gateway host,',
    '  `fc.<region>.aliyuncs.com`, errors have the fields that it reads, and it keeps code and request id.',
    '- No vendor has a client for HTTP triggers.',
    '- A body of Function Compute that was truncated by something in between may be any text (`application/octet-stream`): no client can tell.',
    '- The results of `faas-contracts` were unwrapped, so that what is `ok: false` counts as thrown.',
  ]
}

function clientsOf(api: ApiId): readonly Client[] {
  return CLIENTS.find((one) => one.api === api)?.clients ?? []
}

function observationsOf(rows: Row[], client: number): Observation[] {
  return rows.flatMap(({ observations }) => observations[client] ?? [])
}

function summaryOf({ name }: Client, api: ApiId, observations: Observation[]): string[] {
  const count = (is: (one: Observation) => boolean) => observations.filter(is).length
  const lost = (field: 'code' | 'requestId') => {
    const inMessage = count((one) => one[field] === 'message')
    return `${count((one) => one[field] === undefined)}${inMessage ? ` (${inMessage})` : ''}`
  }
  const functions = observations.filter(isFunctionFailure)
  const resolved = (list: Observation[]) => list.filter(({ ending }) => ending === 'resolved').length
  return [
    code(name),
    api,
    `${count(({ situation }) => situation.expected !== undefined)} + ${count(({ situation }) => situation.expected === undefined)}`,
    `${resolved(functions)} of ${functions.length}`,
    `${resolved(observations.filter((one) => !isFunctionFailure(one) && isFailure(one.situation)))}`,
    lost('code'),
    lost('requestId'),
    `${count(isUnsafeRepeat)}`,
    `${count(({ isBare }) => isBare)}`,
  ]
}

function isFunctionFailure({ situation }: Observation): boolean {
  return situation.expected?.kind === 'function'
}

/** A fault on a success may leave a success. */
function isFailure({ expected, step }: Situation): boolean {
  return expected !== undefined || step.error !== undefined || step.fault === 'html-502'
}

export function isUnsafeRepeat({ situation: { isInvocation, expected }, tries }: Observation): boolean {
  return isInvocation && expected?.executed !== 'no' && tries > 1
}

function placesOf({ name }: Client, api: ApiId, observations: Observation[]): string[] {
  const places = (field: 'code' | 'status' | 'requestId' | 'log') => {
    const byPlace = new Map<string, number>()
    for (const { [field]: place } of observations)
      if (place !== 'unsent') byPlace.set(wordsFor(place), (byPlace.get(wordsFor(place)) ?? 0) + 1)
    return [...byPlace].map(([place, times]) => `${place} ${times}`).join(', ') || '–'
  }
  return [code(name), api, places('code'), places('status'), places('requestId'), places('log')]
}

function wordsFor(place: string | undefined): string {
  if (place === undefined) return 'nowhere'
  return place === 'message' ? 'in the message' : code(place)
}

function tablesOf(api: ApiId, rows: Row[]): string[] {
  const names = clientsOf(api).map(({ name }) => code(name))
  const cells = ({ observations }: Row) => names.map((_, i) => cellOf(observations[i]))
  const entries = rows.filter(({ situation }) => situation.expected)
  const faults = rows.filter(({ situation }) => !situation.expected)
  return [
    ...table(
      ['entry', 'status', 'kind', 'executed', ...names],
      entries.map((row) => {
        const { name, operation, isInvocation, expected } = row.situation
        const title = isInvocation ? code(name) : `${code(name)}, ${operation}`
        return [title, `${expected?.status}`, `${expected?.kind}`, `${expected?.executed}`, ...cells(row)]
      }),
    ),
    '',
    'Faults, on a success where nothing else is said; `truncated` is a complete answer with half of its body, the `stalled` ones met the client’s own',
    `timeout of ${TIMEOUT_MS} ms:`,
    '',
    ...table(
      ['fault', ...names],
      faults.map((row) => [row.situation.name, ...cells(row)]),
    ),
  ]
}

function cellOf(observation: Observation | undefined): string {
  if (!observation) return 'no method'
  const { ending, className, isBare, code: place, requestId, log, tries } = observation
  const losses = [
    place === undefined && 'no code',
    place === 'message' && 'code in the message',
    requestId === undefined && 'no request id',
    requestId === 'message' && 'request id in the message',
    log === undefined && 'no log',
    tries > 1 && (isUnsafeRepeat(observation) ? `**${tries} tries**` : `${tries} tries`),
  ]
  const thrown = isBare ? `bare ${code(`${className}`)}` : code(`${className}`)
  const result = { resolved: isFailure(observation.situation) ? '**resolves**' : 'resolves', threw: thrown, pending: '**no end**' }[ending]
  return [result, ...losses.filter((loss) => loss !== false)].join(', ')
}

const code = (text: string) => `\`${text}\``

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}
