import { isDeepStrictEqual } from 'node:util'
import { createReplay, type ReplayAnswer } from '../../src/replay/index.ts'
import type { Document } from '../document.ts'
import type { Entry } from './model.ts'
import { type Recipe, type Replayed, statusLine } from './recipe.ts'

/** An answer as it is sent, with a request id that is the same in every build. */
export interface Wire {
  head: string[]
  body: string
}

const SAMPLE_ID = '5f0c2a9e-7b1d-4c36-9e84-0d6a1b3f5c72'
const replay = createReplay()

/** Asks the replay engine itself, in each way that the page shows, so that a page can't promise what isn't answered. */
export async function wireOf(entry: Entry, recipe: Recipe, { 'x-api': { requestIdHeader, requestIdField } }: Document): Promise<Wire> {
  const wire = await ask(recipe.byHeader, { prefer: recipe.byHeader.prefer }, requestIdHeader)
  const sameByName = !recipe.byName || isDeepStrictEqual(await ask(recipe.byName, {}, requestIdHeader), wire)
  const lines = [statusLine(entry.status), ...Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`)]
  const isEntry = wire.body === bodyOf(entry.value, requestIdField) && lines.every((line) => wire.head.includes(line))
  if (sameByName && isEntry) return wire
  const answer = [...wire.head, '', wire.body].join('\n')
  throw new Error(`The replay engine answers ${entry.api} ${entry.name} with something else. Run \`npm run generate\` first.\n${answer}`)
}

function bodyOf(value: unknown, requestIdField: string | undefined): string {
  if (typeof value === 'string') return value
  const hasId = requestIdField !== undefined && Object.hasOwn(value as object, requestIdField)
  return JSON.stringify(hasId ? { ...(value as object), [requestIdField]: SAMPLE_ID } : value)
}

async function ask({ method, path, body = '' }: Replayed, headers: Record<string, string>, requestIdHeader: string): Promise<Wire> {
  const [pathname = '', query = ''] = path.split('?')
  const request = { method, host: '127.0.0.1', path: pathname, query, headers, body: new TextEncoder().encode(body) }
  return textOf(await replay.answer(request), requestIdHeader)
}

function textOf({ status, headers, body: bytes }: ReplayAnswer, requestIdHeader: string): Wire {
  const body = bytes as Uint8Array
  const all: Record<string, string> = { ...headers, 'Content-Length': String(body.byteLength) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const settle = (text: string) => (headers[requestIdHeader] ? text.replaceAll(headers[requestIdHeader], SAMPLE_ID) : text)
  return { head: [statusLine(status), ...lines.map(settle)], body: settle(new TextDecoder().decode(body)) }
}
