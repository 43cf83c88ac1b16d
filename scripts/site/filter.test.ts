import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { errorsPage } from './errors.ts'
import { readApis, readReplay } from './fixture.ts'

const apis = readApis()
const page = errorsPage({ apis, replay: readReplay() }, apis)

interface Asked {
  q?: string
  api?: string
  kind?: string
  hash?: string
}

interface Shown {
  readonly ids: string[]
  readonly count: string
  /** Behind the path of the address. */
  readonly address: string
  readonly isFormHidden: boolean
  readonly scrolledTo: string[]
  /** Changes a field, as someone who types or chooses does. */
  enter(field: keyof typeof OPTIONS, value: string): void
  /** Follows a link within the page. */
  follow(hash: string): void
  /** Presses Enter, and gives what is opened then. */
  submit(): { opened: string[]; isSent: boolean }
}

const optionsOf = (name: string) =>
  [...(new RegExp(`<select name="${name}">(.*?)</select>`).exec(page)?.[1] ?? '').matchAll(/<option[^>]*>([^<]*)/g)].map(([, text = '']) =>
    text === 'all' ? '' : text,
  )
const OPTIONS = { q: undefined, api: optionsOf('api'), kind: optionsOf('kind') }

/** A field of the form; a list takes what is in it. */
function fieldOf(name: keyof typeof OPTIONS) {
  const options = OPTIONS[name]
  let value = ''
  return {
    name,
    get value() {
      return value
    },
    set value(given: string) {
      value = !options || options.includes(given) ? given : 'none of these'
    },
    get selectedIndex() {
      return options?.indexOf(value)
    },
  }
}

/** What the page shows, with as much of a document as its script asks for. */
function open({ hash = '', ...search }: Asked): Shown {
  const opened: string[] = []
  const scrolledTo: string[] = []
  const rows = [...page.matchAll(/<tr id="([^"]+)" ([^>]*)>(.*)<\/tr>/g)].map(([, id = '', attributes = '', content = '']) => {
    const data = [...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
    const row = {
      id,
      dataset: Object.fromEntries(data),
      textContent: content.replace(/<[^>]*>/g, ''),
      hidden: false,
      querySelector: () => ({ click: () => opened.push(id) }),
      closest: (selector: string) => (selector === '[hidden]' && row.hidden ? row : null),
      scrollIntoView: () => scrolledTo.push(id),
    }
    return row
  })
  const sections = apiIds().map((id) => {
    const own = rows.filter(({ dataset }) => dataset['api'] === id)
    return { own, hidden: false, querySelector: () => own.find(({ hidden }) => !hidden) }
  })
  const listeners: Record<string, (event: object) => void> = {}
  const listen = (type: string, listener: (typeof listeners)[string]) => (listeners[type] = listener)
  const fields = { q: fieldOf('q'), api: fieldOf('api'), kind: fieldOf('kind') }
  const all = Object.values(fields)
  const form = {
    elements: fields,
    hidden: true,
    addEventListener: listen,
    reset() {
      for (const field of all) field.value = ''
    },
  }
  const count = { textContent: '' }
  const location = { pathname: '/errors/', search: `?${new URLSearchParams(search as Record<string, string>)}`, hash }
  runInNewContext(readFileSync(join(import.meta.dirname, 'filter.js'), 'utf8'), {
    document: {
      getElementById: (id: string) => ({ filter: form, count })[id] ?? rows.find((row) => row.id === id) ?? null,
      querySelectorAll: (selector: string) => (selector === 'section.api' ? sections : rows),
    },
    location,
    history: {
      replaceState(_: unknown, __: string, url: string) {
        Object.assign(location, /^(?<pathname>[^?#]*)(?<search>[^#]*)(?<hash>.*)$/.exec(url)?.groups)
      },
    },
    FormData: class {
      *[Symbol.iterator]() {
        for (const { name, value } of all) yield [name, value]
      }
    },
    addEventListener: listen,
    URLSearchParams,
  })
  const visible = () => sections.filter(({ hidden }) => !hidden).flatMap(({ own }) => own.filter(({ hidden }) => !hidden))
  return {
    get ids() {
      expect(sections.filter(({ hidden, own }) => !hidden && own.every((row) => row.hidden))).toEqual([])
      return visible().map(({ id }) => id)
    },
    get count() {
      return count.textContent
    },
    get address() {
      return location.search + location.hash
    },
    get isFormHidden() {
      return form.hidden
    },
    scrolledTo,
    enter(name, value) {
      fields[name].value = value
      listeners['input']?.({})
    },
    follow(to) {
      location.hash = to
      listeners['hashchange']?.({})
    },
    submit() {
      let isSent = true
      listeners['submit']?.({ preventDefault: () => (isSent = false) })
      return { opened, isSent }
    },
  }
}

const found = (q: string, api = '') => open({ q, api }).ids
const apiIds = () => [...new Set([...page.matchAll(/ data-api="([^"]+)"/g)].map(([, id]) => id))]

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
  ['ResourceNotFoundException: see https://example.com/ServiceException', ['lambda-ResourceNotFoundException']],
  ['0a1b2c3d Sandbox.Timedout in a queue', ['lambda-Unhandled_Timeout']],
  ['Error at line 3', []],
  ['函数没有这样的错误', []],
  ['nothing of the kind', []],
])('%s finds %j', (q, ids) => {
  expect(found(q)).toEqual(ids)
})

test('a line of a log has all answers of its code', () => {
  const ids = found('lambda Invoke: TooManyRequestsException (429): Rate exceeded [request 94de17a0]')
  expect(ids.length).toBeGreaterThan(1)
  expect(ids.filter((id) => !id.startsWith('lambda-TooManyRequestsException'))).toEqual([])
})

test('words are those of the API, too', () => {
  const ids = found('fc3 throttled')
  expect(ids.length).toBeGreaterThan(2)
  expect(ids.filter((id) => !id.startsWith('fc3-'))).toEqual([])
})

test('a kind leaves the entries of that kind', () => {
  const { ids, count } = open({ api: 'lambda', kind: 'throttled' })
  expect(ids).toContain('lambda-TooManyRequestsException')
  expect(ids).not.toContain('lambda-ServiceException')
  expect(count).toBe(`${ids.length} of ${found('').length}`)
})

test('nothing that is found says what to try', () => {
  expect(open({ q: 'nothing of the kind' }).count).toBe(`0 of ${found('').length}: try fewer words, or the status`)
})

test('the form is there where its script runs', () => {
  expect(open({}).isFormHidden).toBe(false)
})

test('the address has the search, and the place in the page', () => {
  const shown = open({ hash: '#lambda' })
  shown.enter('q', 'ServiceException')
  expect(shown.ids).toEqual(['lambda-ServiceException'])
  expect(shown.address).toBe('?q=ServiceException#lambda')
  shown.enter('kind', 'system')
  expect(shown.address).toBe('?q=ServiceException&kind=system#lambda')
  shown.enter('kind', '')
  shown.enter('q', '')
  expect(shown.address).toBe('#lambda')
})

test('an address with an API or a kind that is none shows all of them', () => {
  expect(open({ api: 's3', kind: 'odd' }).ids).toEqual(found(''))
})

test.each(['#lambda-ServiceException', '#lambda%2DServiceException'])(
  'a link to an entry is followed though the search hides it: %s',
  (hash) => {
    const opened = open({ q: 'CONNECTION_LOST', hash })
    const followed = open({ q: 'CONNECTION_LOST' })
    followed.follow(hash)
    for (const shown of [opened, followed]) {
      expect(shown.ids).toEqual(found(''))
      expect(shown.address).toBe(hash)
      expect(shown.scrolledTo).toEqual(['lambda-ServiceException'])
    }
  },
)

test('a link to an entry that is shown leaves the search alone', () => {
  const shown = open({ q: 'ServiceException', hash: '#lambda-ServiceException' })
  expect([shown.ids, shown.address]).toEqual([['lambda-ServiceException'], '?q=ServiceException#lambda-ServiceException'])
})

test('Enter opens the only answer, and none of several', () => {
  expect(open({ q: 'CONNECTION_LOST' }).submit()).toEqual({ opened: ['client-CONNECTION_LOST'], isSent: false })
  expect(open({ q: 'FunctionNotFound' }).submit()).toEqual({ opened: [], isSent: false })
})
