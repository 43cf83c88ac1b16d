/**
 * The rule of retries, for every documented error and for random sequences of failures: a call is sent again only after a failure that
 * is documented not to have run (or may have run, when the caller said that this does no harm) and that a repeat can help.
 */
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { ClientOptions } from 'faas-contracts'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { API_IDS } from '../scripts/apis.ts'
import type { ErrorObject } from '../scripts/document.ts'
import { clientOf, invokeInput } from './cases.ts'
import { answerJson, serve } from './server.ts'

type Api = (typeof API_IDS)[number]

/** What a server does with one try, and what is documented of that. */
interface Fate {
  name: string
  status?: number
  headers?: Record<string, string>
  body?: unknown
  transport?: 'reset' | 'refused' | 'silence'
  executed: 'no' | 'yes' | 'unknown'
  canHelp: boolean
}

// From the hand-written catalogues, not from what is generated of them. No wait: how long is another matter.
const fatesOf = (api: Api): Fate[] =>
  Object.entries(
    parse(readFileSync(new URL(`../openapi/errors/${api}.yaml`, import.meta.url), 'utf8')) as Record<
      string,
      { value: unknown; 'x-error': ErrorObject }
    >,
  )
    // What only a web function or the stream tells apart is elsewhere; an API's own answers are judged by code.
    .filter(([, { 'x-error': error }]) => error.status >= 200)
    .map(([name, { value, 'x-error': error }]) => {
      const headers = Object.fromEntries(Object.entries(error.headers ?? {}).filter(([header]) => !/retry-after/i.test(header)))
      return { name, status: error.status, headers, body: value, executed: error.executed, canHelp: error.retry !== 'no' }
    })

const PLAIN: Fate[] = [
  { name: 'a reset', transport: 'reset', executed: 'unknown', canHelp: true },
  { name: 'a page with 502', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>', executed: 'unknown', canHelp: true },
  { name: 'broken JSON', status: 200, body: '{"a', executed: 'unknown', canHelp: false },
  {
    name: 'a code of no catalogue',
    status: 503,
    body: '{"code":"NeverHeardOf","Code":"NeverHeardOf"}',
    executed: 'unknown',
    canHelp: true,
  },
]
/** What a trigger passes on without the platform's mark is the function's own, which then ran. */
const plainOf = (api: Api): Fate[] =>
  PLAIN.map((fate) => (api === 'fc-http-trigger' && (fate.status ?? 0) >= 400 ? { ...fate, executed: 'yes' } : fate))
const REFUSED: Fate = { name: 'a refused connection', transport: 'refused', executed: 'no', canHelp: true }
const SILENCE: Fate = { name: 'silence', transport: 'silence', executed: 'unknown', canHelp: true }

const mayRepeat = ({ executed, canHelp }: Fate, idempotent: boolean) =>
  canHelp && (executed === 'no' || (idempotent && executed === 'unknown'))

/** The rule as one predicate: is this how often a call with these fates must have been sent? */
function isRight(sent: number, fates: readonly Fate[], maxRetries: number, idempotent: boolean): boolean {
  const repeated = fates.slice(0, sent - 1)
  const last = fates[sent - 1]
  return (
    sent >= 1 &&
    sent <= maxRetries + 1 &&
    repeated.every((fate) => mayRepeat(fate, idempotent)) &&
    (last === undefined || sent === maxRetries + 1 || !mayRepeat(last, idempotent))
  )
}

const textOf = ({ body }: Fate) => (body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body))

function play(response: ServerResponse, fate: Fate | undefined): void {
  if (!fate) answerJson(response, '{"ok":true}')
  else if (fate.transport === 'reset') response.socket?.resetAndDestroy()
  else answerJson(response, textOf(fate), fate.status, fate.headers)
}

const inputOf = (api: Api) => invokeInput(api, 'checkout')

// Full jitter begins at no wait at all.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

describe.each(API_IDS)('%s: a server counts', (api) => {
  it.each([
    ['what is documented not to have run', false],
    ['also what leaves that open, since running twice does no harm', true],
  ])('maxRetries + 1 hits for %s, and one for all the rest', async (_, idempotent) => {
    const wrong: string[] = []
    await Promise.all(
      [...fatesOf(api), ...plainOf(api)].map(async (fate) => {
        const server = await serve((response) => play(response, fate))
        const result = await clientOf(api, { baseUrl: server.url, maxRetries: 2 }).invoke(inputOf(api), { idempotent })
        const hits = server.requests.length
        const attempts = result.ok ? result.attempts : result.error.attempts
        if (result.ok || attempts !== hits || !isRight(hits, Array(3).fill(fate), 2, idempotent))
          wrong.push(
            `${fate.name}: ${hits} hits, ${attempts} attempts, executed ${fate.executed}, a repeat ${fate.canHelp ? 'can' : "can't"} help`,
          )
      }),
    )
    expect(wrong).toEqual([])
  })
})

/** What a `fetch` sees of a fate; Node's own says by a code when nothing was sent. */
function fetchOf(fates: readonly Fate[], sent: { times: number }): NonNullable<ClientOptions['fetch']> {
  return async (request) => {
    const fate = fates[sent.times++]
    if (!fate) return Response.json({ ok: true }, { headers: { 'x-amzn-requestid': 'r', 'x-fc-request-id': 'r', 'x-request-id': 'r' } })
    if (fate.transport === 'reset') throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    if (fate.transport === 'refused') throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
    if (fate.transport === 'silence')
      return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
    const headers = {
      'content-type': 'application/json',
      'x-amzn-requestid': 'r',
      'x-fc-request-id': 'r',
      'x-request-id': 'r',
      ...fate.headers,
    }
    return new Response(textOf(fate), { status: fate.status ?? 200, headers })
  }
}

const sequence = (api: Api, others: Fate[]) =>
  fc.record({
    // Those that may be repeated are rare in a catalogue, and what the rule is about.
    fates: fc.array(
      fc.oneof(
        fc.constantFrom(...fatesOf(api), ...others),
        fc.constantFrom(...[...fatesOf(api), ...others].filter((fate) => mayRepeat(fate, true))),
      ),
      { maxLength: 7 },
    ),
    maxRetries: fc.integer({ min: 0, max: 5 }),
    idempotent: fc.boolean(),
  })

describe.each(API_IDS)('%s: a random sequence of failures', (api) => {
  it('is met by the rule', async () => {
    await fc.assert(
      fc.asyncProperty(sequence(api, [...plainOf(api), REFUSED, SILENCE]), async ({ fates, maxRetries, idempotent }) => {
        const sent = { times: 0 }
        const client = clientOf(api, { baseUrl: 'http://127.0.0.1:1', fetch: fetchOf(fates, sent), maxRetries, attemptTimeout: 10 })
        const result = await client.invoke(inputOf(api), { idempotent })
        expect(isRight(sent.times, fates, maxRetries, idempotent)).toBe(true)
        expect(result.ok ? result.attempts : result.error.attempts).toBe(sent.times)
        expect(result.ok).toBe(sent.times > fates.length)
        // A failure never claims less than the tries before it have done.
        const tried = fates.slice(0, sent.times)
        if (!result.ok && tried.some(({ executed }) => executed !== 'no')) expect(result.error.executed).not.toBe('no')
        if (!result.ok && result.error.retryable) expect(tried.every(({ executed }) => executed === 'no')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is met by the rule over sockets', async () => {
    await fc.assert(
      fc.asyncProperty(sequence(api, plainOf(api)), async ({ fates, maxRetries, idempotent }) => {
        const server = await serve((response, _, index) => play(response, fates[index]))
        const result = await clientOf(api, { baseUrl: server.url, maxRetries }).invoke(inputOf(api), { idempotent })
        expect(isRight(server.requests.length, fates, maxRetries, idempotent)).toBe(true)
        expect(result.ok ? result.attempts : result.error.attempts).toBe(server.requests.length)
      }),
      { numRuns: 25 },
    )
  })
})

it.each<[string, (now: number) => Record<string, string>, number]>([
  ['seconds', () => ({ 'retry-after': '1' }), 1000],
  // A date has whole seconds: up to one is lost.
  ['an HTTP date', (now) => ({ 'retry-after': new Date(now + 2000).toUTCString() }), 1000],
])('Retry-After in %s is waited for', async (_, headersAt, ms) => {
  const server = await serve((response, __, index) =>
    index === 0
      ? answerJson(response, { message: 'no' }, 429, { 'x-amzn-errortype': 'TooManyRequestsException', ...headersAt(Date.now()) })
      : answerJson(response, '1'),
  )
  expect(await clientOf('lambda', { baseUrl: server.url }).invoke(inputOf('lambda'))).toMatchObject({ ok: true, attempts: 2 })
  const [first, second] = server.requests
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(ms - 5)
})
