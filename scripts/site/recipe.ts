import { STATUS_CODES } from 'node:http'
import type { ApiId } from '../../src/errors.ts'
import { decodeJsonText } from '../../src/json-text.ts'
import { CONTRACTS } from '../../src/replay/routing.ts'
import { mayRepeat } from '../../src/retry.ts'
import type { Entry, Operation } from './model.ts'

/** Where the pages' commands expect the replay server. */
export const MOCK_PORT = 4010
export const MOCK_URL = `http://127.0.0.1:${MOCK_PORT}`

/** How an entry is replayed, in every form that its page shows. */
export interface Recipe {
  operation: Operation
  /** By the function's name; undefined where the operation's path has none. */
  byName: Replayed | undefined
  byHeader: Replayed & { prefer: string }
  /** Uses the package alone, in one process. */
  typescript: string
}

export interface Replayed {
  method: string
  /** Path and query on the replay server. */
  path: string
  body: string | undefined
  curl: string
}

/** What the client says of an entry. */
export interface Report {
  code: string
  kind: string
  status: number
  executed: string
  /** The catalogue says that a repeat can help and is safe. */
  retryable: boolean
  repeated: boolean
  repeatedIfIdempotent: boolean
}

export interface Style {
  /** The operation that `invoke` calls. */
  invoke: string
  factory: string
  variable: string
  options: Record<string, unknown>
  /** What `invoke` takes beside the function's name. */
  input?: Record<string, unknown>
}

const ALIBABA = { region: 'cn-hangzhou', accountId: '1029384756102938', credentials: { accessKeyId: 'any', accessKeySecret: 'any' } }

/** How the examples of each API call a function. */
export const STYLES: Record<ApiId, Style> = {
  lambda: {
    invoke: 'Invoke',
    factory: 'createLambdaClient',
    variable: 'lambda',
    options: { region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' } },
  },
  fc3: { invoke: 'InvokeFunction', factory: 'createFc3Client', variable: 'fc3', options: ALIBABA },
  fc2: {
    invoke: 'InvokeFunction',
    factory: 'createFc2Client',
    variable: 'fc2',
    options: ALIBABA,
    input: { serviceName: 'shop' },
  },
  'fc-http-trigger': { invoke: 'InvokePost', factory: 'createFcHttpTriggerClient', variable: 'trigger', options: {} },
  cloudbase: {
    invoke: 'functions-post',
    factory: 'createCloudBaseClient',
    variable: 'cloudbase',
    options: { envId: 'shop-7f3a', credentials: { accessToken: 'any' } },
  },
}

/** The shortest ways to get an entry as an answer: through the call of a function wherever that operation lists it. */
export function recipeOf(entry: Entry): Recipe {
  const style = STYLES[entry.api]
  const operation =
    entry.operations.find((o) => o.id === style.invoke) ?? entry.operations.find((o) => hasName(entry.api, o)) ?? entry.operations[0]
  if (!operation) throw new Error(`${entry.api} ${entry.name} is listed by no operation.`)
  const name = `replay--${entry.name}`
  const prefer = `code=${entry.status}, example=${entry.name}`
  return {
    operation,
    byName: hasName(entry.api, operation) ? request(entry.api, operation, name) : undefined,
    byHeader: { ...request(entry.api, operation, 'checkout', prefer), prefer },
    typescript: snippet(entry, style, operation, name, prefer),
  }
}

/** What `error` of a failed result holds for this entry, and what the client does by itself. */
export function reportOf({ code, kind, status, executed, retry }: Entry): Report {
  const repeatable = { executed, retry }
  return {
    code,
    kind,
    status,
    executed,
    retryable: retry !== 'no' && executed === 'no',
    repeated: mayRepeat(repeatable, false),
    repeatedIfIdempotent: mayRepeat(repeatable, true),
  }
}

/** The first line of an answer as the replay server sends it. */
export function statusLine(status: number): string {
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}`
}

function hasName(api: ApiId, operation: Operation): boolean {
  const { functionParameter } = CONTRACTS[api]
  return functionParameter === undefined || functionParameter in operation.required.path
}

/** A request to the replay server. */
export function request(api: ApiId, operation: Operation, functionName: string, prefer?: string): Replayed {
  const parameter = CONTRACTS[api].functionParameter
  const values: Record<string, unknown> = parameter ? { ...operation.required.path, [parameter]: functionName } : { path: '' }
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const query = new URLSearchParams(Object.entries(operation.required.query).map(([name, value]) => [name, String(value)])).toString()
  const path = `${api === 'fc-http-trigger' ? `/fc-http-trigger/${functionName}` : ''}${filled}${query && `?${query}`}`
  const { method } = operation
  const body =
    operation.body === undefined
      ? method === 'POST' && operation.id === STYLES[api].invoke
        ? '{}'
        : undefined
      : JSON.stringify(operation.body)
  const lines = [`curl -i${method === 'GET' ? '' : ` -X ${method}`} ${shell(MOCK_URL + path)}`]
  if (prefer) lines.push(`-H ${shell(`Prefer: ${prefer}`)}`)
  for (const [name, value] of Object.entries(operation.required.header)) lines.push(`-H ${shell(`${name}: ${value}`)}`)
  if (body !== undefined) lines.push(`-H ${shell('Content-Type: application/json')}`, `-d ${shell(body)}`)
  return { method, path, body, curl: lines.join(' \\\n  ') }
}

function snippet(entry: Entry, style: Style, operation: Operation, name: string, prefer: string): string {
  const { variable, factory } = style
  const isTrigger = entry.api === 'fc-http-trigger'
  const options = { ...(isTrigger && { baseUrl: `${MOCK_URL}/fc-http-trigger/${name}` }), ...style.options }
  const { code, kind, retryable, repeated } = reportOf(entry)
  // One try shows the failure at once. Reads of a management API are repeated more readily than calls of functions.
  const once = repeated || operation.id !== style.invoke ? { maxRetries: 0 } : {}
  return [
    `import { ${factory} } from 'faas-contracts'`,
    `import { createReplay } from 'faas-contracts/replay'`,
    '',
    'const replay = createReplay()',
    `const ${variable} = ${factory}({`,
    ...Object.entries(options).map(([key, value]) => `  ${key}: ${literal(value)},`),
    '  fetch: replay.fetch,',
    '})',
    `const result = await ${variable}.${call(entry.api, operation, name, prefer, once)}`,
    'if (!result.ok) console.log(result.error.code, result.error.kind, result.error.retryable)',
    `// ${code} ${kind} ${retryable}`,
  ].join('\n')
}

function call(api: ApiId, operation: Operation, name: string, prefer: string, once: object): string {
  const style = STYLES[api]
  const rest = (options: object) => (Object.keys(options).length === 0 ? [] : [literal(options)])
  if (operation.id === style.invoke) {
    const input = api === 'fc-http-trigger' ? { method: operation.method, payload: {} } : { ...style.input, functionName: name }
    return `invoke(${[literal(input), ...rest(once)].join(', ')})`
  }
  const parameter = CONTRACTS[api].functionParameter
  const isNamed = parameter !== undefined && parameter in operation.required.path
  const input = inputOf(operation, isNamed ? { [parameter]: name } : {})
  const options = isNamed ? once : { ...once, headers: { Prefer: prefer } }
  return `call(\n${[literal(operation.id), literal(input, '  '), ...rest(options)].map((line) => `  ${line},\n`).join('')})`
}

/** What `call` takes for an operation: JSON text of the wire is a value there. */
export function inputOf({ required, body, jsonText }: Operation, path: Record<string, string>): Record<string, unknown> {
  const places = {
    path: { ...required.path, ...path },
    query: decodeJsonText(required.query, jsonText.query) as object,
    header: required.header,
  }
  return {
    ...Object.fromEntries(Object.entries(places).filter(([, values]) => Object.keys(values).length > 0)),
    ...(body !== undefined && { body: decodeJsonText(body, jsonText.body) }),
  }
}

/** A value as TypeScript in the style of our other examples, over several lines where one would be too long. */
export function literal(value: unknown, indent = ''): string {
  const line = inLine(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, field]) => `${nameOf(key)}: ${literal(field, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
}

const WIDTH = 90

function inLine(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([key, field]) => `${nameOf(key)}: ${inLine(field)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function nameOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : inLine(key)
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
