/**
 * Fixtures for other languages: what `faas-contracts export` writes is read by small readers of each format that know nothing of its writer, and
 * compared with the hand-written catalogues and with what a replay server answers on a port.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { API_IDS } from '../scripts/apis.ts'
import { run } from './command.ts'
import { type HurlEntry, parseHurl, wrongWith } from './hurl.ts'

const require = createRequire(import.meta.url)
const catalogue = require('faas-contracts/catalogue.json')
const schema = require('faas-contracts/catalogue.schema.json')
const handWritten = Object.fromEntries(
  API_IDS.map((api) => [api, parse(readFileSync(new URL(`../openapi/errors/${api}.yaml`, import.meta.url), 'utf8'))]),
)

interface Header {
  name: string
  value: string
}
interface HarEntry {
  comment: string
  request: {
    method: string
    url: string
    headers: Header[]
    postData?: { mimeType: string; text: string }
    queryString: Header[]
    bodySize: number
  }
  response: {
    status: number
    headers: Header[]
    content: { size: number; mimeType: string; text: string; encoding?: string }
    bodySize: number
  }
}

let server: ReplayServer
let folder: string
const BASE = 'http://127.0.0.1:4010'
beforeAll(async () => {
  server = await startReplayServer()
  folder = mkdtempSync(join(tmpdir(), 'faas-contracts-export-'))
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

function exported(format: string, ...more: string[]): string {
  const { status, stdout, stderr } = run(['export', '--format', format, ...more])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const TRANSPORT = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])

interface Asked {
  method: string
  /** Path and query. */
  target: string
  headers: Record<string, string>
  body?: string | undefined
}
interface Seen {
  status: number
  headers: Record<string, string>
  body: string
}

/** An answer with every request id alike, header names in lower case, and the body's bytes as text. */
function seen(status: number, headers: Iterable<[string, string]>, body: Uint8Array): Seen {
  const kept = [...headers]
    .filter(([name]) => !TRANSPORT.has(name.toLowerCase()))
    .map(([name, value]) => [name.toLowerCase(), value.replace(UUID, '<id>')])
  return { status, headers: Object.fromEntries(kept.sort()), body: Buffer.from(body).toString('latin1').replace(UUID, '<id>') }
}

async function ask({ method, target, headers, body }: Asked): Promise<Seen> {
  const answer = await fetch(server.url + target, { method, headers, ...(body !== undefined && { body }) })
  return seen(answer.status, answer.headers, new Uint8Array(await answer.arrayBuffer()))
}

const record = (headers: Header[]) => Object.fromEntries(headers.map(({ name, value }) => [name, value]))
const pairs = (headers: Header[]) => headers.map(({ name, value }): [string, string] => [name, value])

/** The request of a HAR, by api, operation and entry. */
function askedOf({ request }: HarEntry): Asked {
  return { method: request.method, target: request.url.slice(BASE.length), headers: record(request.headers), body: request.postData?.text }
}
function nameOf({ comment }: HarEntry): { api: string; operation: string; entry: string | undefined } {
  const [, api = '', operation = '', entry] = /^(\S+) (\S+): (?:success$|(\w+)\. )/.exec(comment) ?? []
  return { api, operation, entry }
}

describe('catalogue', () => {
  test('is what its JSON Schema says, which can say no', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
    expect([validate(catalogue), validate.errors]).toEqual([true, null])
    for (const spoil of [
      (entry: Record<string, unknown>) => delete entry['fix'],
      (entry: Record<string, unknown>) => Object.assign(entry, { kind: 'throtled' }),
      (entry: Record<string, unknown>) => Object.assign(entry, { odd: 1 }),
    ]) {
      const copy = structuredClone(catalogue)
      spoil(copy.apis[0].entries[0])
      expect(validate(copy)).toBe(false)
    }
  })

  test.each(API_IDS)('has every entry of openapi/errors/%s.yaml, field by field', (id) => {
    const api = catalogue.apis.find((one: { id: string }) => one.id === id)
    const written = handWritten[id] as Record<
      string,
      { summary: string; description: string; value: unknown; 'x-error': Record<string, unknown> }
    >
    expect(api.entries.map(({ name }: { name: string }) => name).sort()).toEqual(Object.keys(written).sort())
    for (const { operations, ...entry } of api.entries) {
      const { summary, description, value, 'x-error': facts } = written[entry.name] ?? {}
      const { source, checked, fix, code = entry.name, ...rest } = facts as Record<string, string>
      const date = (checked as unknown) instanceof Date ? (checked as unknown as Date).toISOString().slice(0, 10) : checked
      const texts = { summary, description: description?.trim(), fix: fix?.trim() }
      expect(entry).toEqual({ name: entry.name, code, value, ...texts, ...rest, docUrl: source, checked: date })
      const known = api.operations.map((operation: { id: string }) => operation.id)
      expect(operations.filter((operation: string) => !known.includes(operation))).toEqual([])
    }
  })

  test('is written with its schema beside it', () => {
    const file = join(folder, 'nested/catalogue.json')
    expect(run(['export', '--format', 'catalogue', '--out', file])).toMatchObject({
      status: 0,
      stdout: `${file}\n${join(folder, 'nested/catalogue.schema.json')}\n`,
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(catalogue)
    expect(readdirSync(join(folder, 'nested')).sort()).toEqual(['catalogue.json', 'catalogue.schema.json'])
  })

  test('is the only format that brings a second file', () => {
    const file = join(folder, 'har/replay.har')
    expect(run(['export', '--format', 'har', '--api', 'cloudbase', '--out', file])).toMatchObject({ status: 0, stdout: `${file}\n` })
    expect(readdirSync(join(folder, 'har'))).toEqual(['replay.har'])
  })

  test('can be that of some APIs only', () => {
    const { apis } = JSON.parse(exported('catalogue', '--api', 'cloudbase', '--api', 'lambda'))
    expect(apis.map(({ id }: { id: string }) => id)).toEqual(['lambda', 'cloudbase'])
  })
})

test.each(['wiremock', 'hurl', 'har', 'catalogue'])('%s has the same bytes in every run', (format) => {
  expect(exported(format, '--api', 'lambda')).toBe(exported(format, '--api', 'lambda'))
})

/** Streams have no success here: no fixture of another tool can hold one. */
const STREAMED = 'InvokeWithResponseStream'

const expectedPairs = () =>
  catalogue.apis.flatMap((api: { id: string; entries: { name: string; operations: string[] }[]; operations: { id: string }[] }) => [
    ...api.operations.filter(({ id }) => id !== STREAMED).map(({ id }) => `${api.id} ${id} undefined`),
    ...api.entries.flatMap(({ name, operations }) => operations.map((operation) => `${api.id} ${operation} ${name}`)),
  ])

describe('har', () => {
  let entries: HarEntry[]
  beforeAll(() => {
    const { log } = JSON.parse(exported('har'))
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: 'faas-contracts', version: require('faas-contracts/package.json').version },
    })
    entries = log.entries
  })

  test('has the fields that HAR 1.2 requires', () => {
    const validate = new Ajv2020({ strict: false }).compile(HAR_ENTRY)
    expect(entries.filter((entry) => !validate(entry)).slice(0, 1)).toEqual([])
  })

  test('sends its requests to the address that is given, below its path', () => {
    const { log } = JSON.parse(exported('har', '--api', 'fc2', '--base-url', 'https://mock.example/shop/'))
    const urls = (log.entries as HarEntry[]).map(({ request }) => request.url)
    expect(urls.filter((url) => !/^https:\/\/mock\.example\/shop\/\d/.test(url))).toEqual([])
  })

  test('has each entry of each operation, and each success', () => {
    const names = entries.map((entry) => Object.values(nameOf(entry)).join(' ').trimEnd())
    expect(names.sort()).toEqual(
      expectedPairs()
        .map((pair: string) => pair.replace(/ undefined$/, ''))
        .sort(),
    )
  })

  test('answers as the hand-written catalogues say', () => {
    for (const entry of entries) {
      const { api, operation, entry: name } = nameOf(entry)
      if (name === undefined) continue
      const { summary, value, 'x-error': facts } = handWritten[api][name]
      expect(entry.comment).toBe(`${api} ${operation}: ${name}. ${summary}`)
      const { status, headers, content } = entry.response
      expect(status).toBe(facts.status)
      expect(record(headers)).toMatchObject(facts.headers)
      if (entry.request.method === 'HEAD') expect(content.text).toBe('')
      else if (typeof value === 'string') expect(content.text).toBe(value)
      else expect(withoutIds(JSON.parse(content.text))).toEqual(withoutIds(value))
    }
  })

  test('a replay server answers every request as the archive does', async () => {
    const wrong: object[] = []
    for (const entry of entries) {
      const { status, headers, content, bodySize } = entry.response
      const body = Buffer.from(content.text, content.encoding === 'base64' ? 'base64' : 'utf8')
      const sizes = [content.size, bodySize, entry.request.bodySize]
      const expected = [body.byteLength, body.byteLength, Buffer.byteLength(entry.request.postData?.text ?? '')]
      if (!isDeepStrictEqual(sizes, expected)) wrong.push({ entry: entry.comment, sizes, expected })
      const [actual, answer] = [await ask(askedOf(entry)), seen(status, pairs(headers), body)]
      if (!isDeepStrictEqual(actual, answer)) wrong.push({ entry: entry.comment, actual, answer })
    }
    expect(wrong.slice(0, 3)).toEqual([])
  }, 120_000)
})

interface Mapping {
  name: string
  priority: number
  request: {
    method: string
    urlPathPattern: string
    headers?: Record<string, { matches: string }>
    queryParameters?: Record<string, { equalTo: string }>
  }
  response: { status: number; headers: Record<string, string>; body?: string; base64Body?: string; transformers?: string[] }
  metadata: { api: string; operation: string; entry?: string }
}

describe('wiremock', () => {
  /** WireMock's matching, for the matchers in use: patterns match the whole text, and the lowest number has priority. */
  function matcherOf(mappings: Mapping[]): (asked: Asked) => Mapping[] {
    const compiled = mappings.map((mapping) => {
      for (const field of Object.keys(mapping.request)) expect(['method', 'urlPathPattern', 'headers', 'queryParameters']).toContain(field)
      const headers = Object.entries(mapping.request.headers ?? {}).map(
        ([name, { matches }]) => [name.toLowerCase(), new RegExp(`^(?:${matches})$`)] as const,
      )
      const { method, urlPathPattern, queryParameters = {} } = mapping.request
      const query = Object.entries(queryParameters).map(([name, { equalTo }]) => [name, equalTo] as const)
      // What a pattern begins with by the letter tells most of the others apart without asking their expressions.
      const start = /^(?:[\w/-]|\\.)*(?=[^?*+])/.exec(urlPathPattern)?.[0].replaceAll('\\', '').slice(0, -1) ?? ''
      return { mapping, method, start, path: new RegExp(`^(?:${urlPathPattern})$`), headers, query }
    })
    return ({ method, target, headers }) => {
      const [path = '', search] = target.split('?')
      const parameters = new URLSearchParams(search)
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
      const found = compiled.filter(
        (one) =>
          one.method === method &&
          path.startsWith(one.start) &&
          one.path.test(path) &&
          one.headers.every(([name, pattern]) => pattern.test(lower[name] ?? '')) &&
          one.query.every(([name, value]) => parameters.get(name) === value),
      )
      const first = Math.min(...found.map(({ mapping }) => mapping.priority))
      return found.map(({ mapping }) => mapping).filter(({ priority }) => priority === first)
    }
  }

  /** The stub's answer, with the two helpers of response templating that are in use. */
  function answerOf({ response }: Mapping, asked: Asked): Seen {
    const isTemplate = response.transformers?.includes('response-template')
    const rendered = (text: string) =>
      isTemplate
        ? text
            .replaceAll('{{{request.body}}}', asked.body ?? '')
            .replaceAll('{{{request.headers.Content-Type}}}', asked.headers['content-type'] ?? '')
        : text
    const body = response.base64Body === undefined ? Buffer.from(rendered(response.body ?? '')) : Buffer.from(response.base64Body, 'base64')
    return seen(
      response.status,
      Object.entries(response.headers).map(([name, value]) => [name, rendered(value)]),
      body,
    )
  }

  /** Which part of the path names the function; -1 for none. */
  function placeOfName(api: string, operation: string): number {
    const { path } = catalogue.apis
      .find(({ id }: { id: string }) => id === api)
      .operations.find(({ id }: { id: string }) => id === operation)
    return api === 'fc-http-trigger' ? 2 : path.split('/').findIndex((part: string) => /^\{(FunctionName|functionName|name)\}$/.test(part))
  }

  /** The same request to a function of another name. */
  function toFunction(name: string, api: string, operation: string, asked: Asked): Asked {
    const index = placeOfName(api, operation)
    const target = asked.target
      .split('/')
      .map((part, i) => (i === index ? part.replace(/^[^?]+/, name) : part))
      .join('/')
    const { Prefer: _, ...headers } = asked.headers
    return { ...asked, target, headers }
  }

  function paged({ request: { queryParameters = {} } }: Mapping, asked: Asked): Asked {
    const query = Object.entries(queryParameters).map(([name, { equalTo }]) => `${name}=${encodeURIComponent(equalTo)}`)
    return query.length === 0 ? asked : { ...asked, target: `${asked.target.split('?')[0]}?${query.join('&')}` }
  }

  test('each mapping is for its own request and answers as a replay server does', async () => {
    const { mappings } = JSON.parse(exported('wiremock')) as { mappings: Mapping[] }
    const requests = new Map(
      (JSON.parse(exported('har')).log.entries as HarEntry[]).map((entry) => [Object.values(nameOf(entry)).join(' '), askedOf(entry)]),
    )
    const match = matcherOf(mappings)
    const covered = new Set<string>()
    const wrong: object[] = []
    for (const mapping of mappings) {
      const { api, operation, entry } = mapping.metadata
      const pair = [api, operation, entry].join(' ')
      covered.add(`${api} ${operation} ${entry}`)
      const base = requests.get(pair) as Asked
      const asked = mapping.name.endsWith('by name') ? toFunction(`replay--${entry}`, api, operation, base) : paged(mapping, base)
      const matching = match(asked).map(({ name }) => name)
      if (!isDeepStrictEqual(matching, [mapping.name])) wrong.push({ mapping: mapping.name, matching })
      const answer = answerOf(mapping, asked)
      if (asked.method === 'HEAD') answer.body = ''
      const actual = await ask(asked)
      if (!isDeepStrictEqual(actual, answer)) wrong.push({ mapping: mapping.name, actual, answer })
    }
    expect(wrong.slice(0, 3)).toEqual([])
    expect([...covered].sort()).toEqual(expectedPairs().sort())
  }, 240_000)

  test('each error is chosen by the name of the function, too, where the path has one', () => {
    const { mappings } = JSON.parse(exported('wiremock')) as { mappings: Mapping[] }
    const expected = catalogue.apis.flatMap((api: { id: string; entries: { name: string; operations: string[] }[] }) =>
      api.entries.flatMap(({ name, operations }) =>
        operations.filter((operation) => placeOfName(api.id, operation) >= 0).map((operation) => `${api.id} ${operation} ${name} by name`),
      ),
    )
    expect(mappings.flatMap(({ name }) => (name.endsWith(' by name') ? [name] : [])).sort()).toEqual(expected.sort())
  })

  test('a success echoes what it is sent, an ARN and a code are names too', async () => {
    const match = matcherOf((JSON.parse(exported('wiremock', '--api', 'lambda')) as { mappings: Mapping[] }).mappings)
    const asked = (name: string): Asked => ({
      method: 'POST',
      target: `/2015-03-31/functions/${name}/invocations`,
      headers: {},
      body: '{"total":7}',
    })
    const [success] = match(asked('any')) as [Mapping]
    expect(answerOf(success, asked('any')).body).toBe('{"total":7}')
    const arn = 'arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Areplay--ServiceException%3Aprod'
    expect(match(asked(arn)).map(({ metadata }) => metadata.entry)).toEqual(['ServiceException'])
    const quoted = { ...asked('any'), headers: { Prefer: 'example="ServiceException"' } }
    expect(match(quoted).map(({ metadata }) => metadata.entry)).toEqual(['ServiceException'])
    // As on the replay server, the header is stronger than the name.
    const both = { ...asked('replay--TooManyRequestsException'), headers: { Prefer: 'example=ServiceException' } }
    expect(match(both).map(({ metadata }) => metadata.entry)).toEqual(['ServiceException'])
    expect((await ask(both)).status).toBe(500)
  })

  test('lists end with the page that the first one names', () => {
    const { mappings } = JSON.parse(exported('wiremock')) as { mappings: Mapping[] }
    const match = matcherOf(mappings)
    const firsts = mappings.filter(({ response }) => /"(NextMarker|nextToken)":"/.test(response.body ?? ''))
    expect(firsts.length).toBeGreaterThan(20)
    const next = /"(?:NextMarker|nextToken)":"(.*?)"/
    for (const first of firsts) {
      const { method, urlPathPattern } = first.request
      const target = `${urlPathPattern.replaceAll('[^/]+', 'shop').replace(/\/\?$/, '')}?limit=5&`
      const token = next.exec(first.response.body ?? '')?.[1] as string
      const page = (query: string) => match({ method, target: target + query, headers: {} })
      const name = first.metadata.api === 'lambda' ? 'Marker' : 'nextToken'
      expect(page(`${name}=other`)).toEqual([first])
      const [last] = page(`${name}=${encodeURIComponent(token)}`)
      expect(last?.response.body, first.name).not.toMatch(next)
    }
  })

  test('the paths of older SDKs, which end with a slash, are the same', () => {
    const match = matcherOf((JSON.parse(exported('wiremock', '--api', 'lambda')) as { mappings: Mapping[] }).mappings)
    const operations = (method: string, target: string) =>
      match({ method, target, headers: {}, body: '' }).map(({ metadata }) => metadata.operation)
    expect(operations('GET', '/2015-03-31/functions/?MaxItems=1')).toEqual(['ListFunctions'])
    expect(operations('POST', '/2014-11-13/functions/checkout/invoke-async/')).toEqual(['InvokeAsync'])
  })
})

describe('hurl', () => {
  test('every entry of the file holds against a replay server', async () => {
    const entries = parseHurl(exported('hurl'))
    expect(entries).toHaveLength(expectedPairs().length)
    const wrong: string[] = []
    for (const entry of entries) {
      const { method, url, headers, body } = entry.request
      const answer = await fetch(url.replace('{{base_url}}', server.url), { method, headers, ...(body && { body }) })
      wrong.push(...wrongWith(entry, { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }))
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('the assertions can fail', () => {
    const [entry] = parseHurl(exported('hurl', '--api', 'lambda')) as [HurlEntry]
    const wrong = wrongWith(entry, { status: 500, headers: new Headers(), bytes: Buffer.from('{"cart":43}') })
    expect(wrong.map((line) => line.replace('lambda Invoke: success: ', ''))).toEqual([
      'status is 500, not 200',
      'header Content-Type is null, not application/json',
      'header X-Amz-Executed-Version is null, not $LATEST',
      'header "x-amzn-RequestId" exists',
      `jsonpath "$['cart']" == 42`,
      `jsonpath "$['currency']" == "EUR"`,
    ])
  })
})

test.each([
  [['export'], '--format is missing; there are wiremock, hurl, har, catalogue.'],
  [['export', '--format', 'wiremok'], 'There is no format "wiremok"; did you mean wiremock?'],
  [['export', '--format', 'har', '--api', 'fc4'], 'There is no API "fc4"; did you mean'],
  [['export', '--format', 'har', '--base-url', 'nowhere'], '--base-url must be an address'],
  [['export', '--format', 'har', '--base-url', 'ftp://127.0.0.1'], '--base-url must be an address'],
  [['export', '--format', 'har', '--base-url', 'http://127.0.0.1\n'], '--base-url must be an address'],
  [['export', '--format', 'har', '--out', ''], '--out is empty'],
  [['export', '--format', 'har', '--base-url', 'http://127.0.0.1:4010?a=1'], '--base-url must be an address'],
  [['export', '--format', 'har', '--base-url', 'http://127.0.0.1:4010#a'], '--base-url must be an address'],
  [['export', '--format', 'har', '--base-url', 'http://['], '--base-url must be an address'],
  [['export', '--format', 'har', '--base-url', 'http://user:canary@127.0.0.1:4010'], '--base-url must hold no name and password'],
  [['export', '--format', 'har', '--base-url', 'http://canary@127.0.0.1:4010'], '--base-url must hold no name and password'],
])('%j is a usage error', (args, message) => {
  const { status, stdout, stderr } = run(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('a folder that can not be written to is an error that names it: exit 1', () => {
  const { status, stderr } = run(['export', '--format', 'catalogue', '--api', 'lambda', '--out', join(process.execPath, 'x.json')])
  expect(status).toBe(1)
  expect(stderr).toContain(`--out: ${join(process.execPath, 'x.json')} can't be written: `)
})

function withoutIds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !/^request_?id$/i.test(name)))
}

const nameValues = {
  type: 'array',
  items: { type: 'object', required: ['name', 'value'], properties: { name: { type: 'string' }, value: { type: 'string' } } },
}
const message = {
  httpVersion: { const: 'HTTP/1.1' },
  cookies: { const: [] },
  headers: nameValues,
  headersSize: { const: -1 },
  bodySize: { type: 'integer', minimum: 0 },
}
const HAR_ENTRY = {
  type: 'object',
  required: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
  properties: {
    startedDateTime: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' },
    time: { type: 'number', minimum: 0 },
    request: {
      type: 'object',
      required: ['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize'],
      properties: {
        ...message,
        url: { type: 'string', pattern: '^http://127\\.0\\.0\\.1:4010/' },
        queryString: nameValues,
        postData: {
          type: 'object',
          required: ['mimeType', 'params', 'text'],
          properties: { mimeType: { type: 'string', minLength: 1 }, text: { type: 'string' } },
        },
      },
    },
    response: {
      type: 'object',
      required: ['status', 'statusText', 'httpVersion', 'cookies', 'headers', 'content', 'redirectURL', 'headersSize', 'bodySize'],
      properties: {
        ...message,
        status: { type: 'integer' },
        content: { type: 'object', required: ['size', 'mimeType', 'text'], properties: { encoding: { const: 'base64' } } },
      },
    },
    cache: { type: 'object' },
    timings: { type: 'object', required: ['send', 'wait', 'receive'] },
  },
}
