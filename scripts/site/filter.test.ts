import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { errorsPage } from './errors.ts'
import { readApis, readReplay } from './fixture.ts'

const apis = readApis()
const page = errorsPage({ apis, replay: readReplay() }, apis)

interface Shown {
  ids: string[]
  /** Presses Enter, and gives what is opened then. */
  enter(): string[]
}

/** What the page shows for a search, with as much of a document as its script asks for. */
function show(q: string, api = ''): Shown {
  const opened: string[] = []
  const rows = [...page.matchAll(/<tr id="([^"]+)" ([^>]*)>(.*)<\/tr>/g)].map(([, id = '', attributes = '', content = '']) => {
    const data = [...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
    return {
      id,
      dataset: Object.fromEntries(data),
      textContent: content.replace(/<[^>]*>/g, ''),
      hidden: false,
      querySelector: () => ({ click: () => opened.push(id) }),
    }
  })
  const sections = apiIds().map((id) => {
    const own = rows.filter(({ dataset }) => dataset['api'] === id)
    return { own, hidden: false, querySelector: () => own.find(({ hidden }) => !hidden) }
  })
  const listeners: Record<string, (event: object) => void> = {}
  const fields = { q: field('q'), api: field('api'), kind: field('kind') }
  const form = { elements: fields, addEventListener: (type: string, listener: (typeof listeners)[string]) => (listeners[type] = listener) }
  runInNewContext(readFileSync(join(import.meta.dirname, 'filter.js'), 'utf8'), {
    document: {
      getElementById: (id: string) => (id === 'filter' ? form : id === 'count' ? {} : null),
      querySelectorAll: (selector: string) => (selector === 'section.api' ? sections : rows),
    },
    location: { search: `?${new URLSearchParams({ q, api })}`, hash: '' },
    addEventListener() {},
    URLSearchParams,
  })
  const shown = sections.filter(({ hidden }) => !hidden).flatMap(({ own }) => own.filter(({ hidden }) => !hidden))
  expect(sections.filter(({ hidden, own }) => !hidden && own.every((row) => row.hidden))).toEqual([])
  return {
    ids: shown.map(({ id }) => id),
    enter() {
      listeners['submit']?.({ preventDefault() {} })
      return opened
    },
  }
}

const found = (q: string, api?: string) => show(q, api).ids
const apiIds = () => [...new Set([...page.matchAll(/ data-api="([^"]+)"/g)].map(([, id]) => id))]

const field = (name: string) => ({ name, value: '', selectedIndex: 0 })

test('nothing is hidden before a search', () => {
  const total = apis.reduce((sum, { entries }) => sum + entries.length, 0)
  expect(found('').length).toBeGreaterThan(total)
  expect(found('', 'lambda').every((id) => id.startsWith('lambda-'))).toBe(true)
})

test.each([
  ['ServiceException', ['lambda-ServiceException']],
  ['lambda ENILimitReachedException', ['lambda-ENILimitReachedException']],
  ['Task timed out after 3.00 seconds', ['lambda-Unhandled_Timeout', 'lambda-Unhandled_TimeoutLegacy']],
  ['CONNECTION_LOST', ['client-CONNECTION_LOST']],
  ['fc2 InvokeFunction: CONNECTION_LOST: read ECONNRESET', ['client-CONNECTION_LOST']],
  [
    "fc3 InvokeFunction: FunctionNotFound (404): function 'checkout' does not exist [request 94de17a0-e859-47dc-b3c0-3ef9245ebf83]",
    ['fc3-FunctionNotFound'],
  ],
  ['FunctionNotFound at 10:42', ['fc3-FunctionNotFound', 'fc2-FunctionNotFound']],
  ['2026-11-22T03:12:44Z 0a1b2c3d Task timed out after 15.01 seconds', ['lambda-Unhandled_TimeoutLegacy']],
  ['RequestId: 3f8e Error: Runtime exited with error: exit status 7', ['lambda-Unhandled_ExitStatus']],
  [
    '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}',
    ['lambda-TooManyRequestsException_ReservedConcurrency'],
  ],
  ['fc2 InvokeFunction: HTTP_418 (418): teapot [request 94de17a0]', ['client-HTTP_status']],
  ['HTML_504', ['client-HTML_status']],
  ['lambda Invoke: HTML_502 (502): an HTML page', ['lambda-HTML_502']],
  ['EMPTY_500', ['client-EMPTY_status']],
  ['ReplayRefused', ['client-ReplayRefused']],
  ['Error at line 3', []],
  ['nothing of the kind', []],
])('%s finds %j', (q, ids) => {
  expect(found(q)).toEqual(ids)
})

test('a line of a log has all answers of its code', () => {
  const ids = found('lambda Invoke: TooManyRequestsException (429): Rate exceeded [request 94de17a0]')
  expect(ids.length).toBeGreaterThan(1)
  expect(ids.filter((id) => !id.startsWith('lambda-TooManyRequestsException'))).toEqual([])
})

test('Enter opens the only answer, and none of several', () => {
  expect(show('CONNECTION_LOST').enter()).toEqual(['client-CONNECTION_LOST'])
  expect(show('FunctionNotFound').enter()).toEqual([])
})
