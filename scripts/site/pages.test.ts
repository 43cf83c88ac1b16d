import { expect, test } from 'vitest'
import { findProblems } from './check.ts'
import { readApis, readReplay } from './fixture.ts'
import { linkTo } from './layout.ts'
import { pagesOf } from './pages.ts'

const apis = readApis()
const pages = await pagesOf(apis, readReplay())

test('every link leads somewhere and no page loads anything from another host', () => {
  expect(findProblems(pages)).toEqual([])
})

test('every entry has its page, its row and its anchor', () => {
  for (const { id, entries } of apis)
    for (const { name } of entries) {
      expect(pages.get(`errors/${id}/${name}/index.html`)).toContain(`<h1><code>${name}</code></h1>`)
      expect(pages.get('errors/index.html')).toContain(`<tr id="${id}-${name}"`)
    }
})

test('every build has the same bytes', async () => {
  expect(await pagesOf(readApis(), readReplay())).toEqual(pages)
})

test('an entry is told in full', () => {
  const page = pages.get('errors/lambda/TooManyRequestsException/index.html')
  for (const text of [
    'HTTP/1.1 429 Too Many Requests\n',
    '\nx-amzn-ErrorType: TooManyRequestsException\n',
    '\nx-amzn-RequestId: 5f0c2a9e-',
    'href="../../../lambda/index.html#/invocation/invoke"',
    'href="../TooManyRequestsException_InvocationRate/index.html"',
    'functionName: &#39;replay--TooManyRequestsException&#39;',
    '<code>429</code> Too Many Requests (documented',
  ])
    expect(page).toContain(text)
})

test('a page says that its status is listed under `default` only where it is', () => {
  const where = 'the document lists it under <code>default</code>'
  expect(pages.get('errors/cloudbase/EXCEED_RATELIMIT/index.html')).toContain(where)
  expect(pages.get('errors/lambda/HTML_502/index.html')).not.toContain(where)
})

test('a page tells what a repeat does to the function, and where the request id is', () => {
  expect(pages.get('errors/fc3/InternalServerError/index.html')).toContain('It may run the function a second time.')
  expect(pages.get('errors/fc3/ResourceExhausted/index.html')).toContain('The function has not run, so a repeat is safe.')
  expect(pages.get('errors/fc3/FunctionNotFound/index.html')).toContain('in the header <code>X-Fc-Request-Id</code>')
  expect(pages.get('errors/lambda/HTML_502/index.html')).toContain('none, since the answer is not the API’s own')
})

test('a page leads to the same code of other APIs', () => {
  const page = pages.get('errors/fc3/FunctionNotFound/index.html')
  expect(page).toContain(
    'Other APIs with this code: <a href="../../fc2/FunctionNotFound/index.html">Alibaba Cloud Function Compute 2.0</a>',
  )
  expect(pages.get('errors/lambda/ENILimitReachedException/index.html')).not.toContain('Other APIs')
})

test('the document of each API is a file, linked with and without JavaScript', () => {
  for (const { id, document } of [...apis, readReplay()]) {
    expect(JSON.parse(pages.get(`${id}/openapi.json`) ?? '')).toEqual(document)
    expect(pages.get(`${id}/index.html`)).toContain('<a href="openapi.json">')
    expect(pages.get(`${id}/index.html`)).toContain('[OpenAPI document](openapi.json)')
  }
})

test('the search finds an answer by its message, and starts on the first page', () => {
  expect(pages.get('errors/index.html')).toMatch(/<tr id="lambda-ResourceConflictException" [^>]*data-message="User\nThe operation cannot/)
  expect(pages.get('index.html')).toContain('<form role="search" action="errors/index.html">')
})

test('the fields of the search have a value for every row', () => {
  const page = pages.get('errors/index.html') ?? ''
  const valuesOf = (pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map(([, value]) => value))].sort()
  for (const name of ['api', 'kind']) {
    const [, options = ''] = new RegExp(`<select name="${name}">(.*?)</select>`).exec(page) ?? []
    const offered = [...options.matchAll(/<option>([^<]+)/g)].map(([, value]) => value)
    expect(offered.sort()).toEqual(valuesOf(new RegExp(` data-${name}="([^"]+)"`, 'g')))
  }
  expect(page).toMatch(/<tr id="lambda-HTML_502" [^>]*data-message="502 Bad Gateway/)
})

test('the first page counts what the others show', () => {
  const index = pages.get('errors/index.html') ?? ''
  const counted = [...(pages.get('index.html') ?? '').matchAll(/<tr><th scope="row"><a href="([\w-]+)\/index.html">.*<\/tr>/g)].map(
    ([row, id]) => [id, [...row.matchAll(/<td>(\d+)<\/td>/g)].map(([, number]) => Number(number))],
  )
  const shown = apis.map(({ id }) => {
    const own = [...pages].filter(([path]) => path.startsWith(`errors/${id}/`)).map(([, page]) => page)
    const having = (text: string) => own.filter((page) => page.includes(text)).length
    return [
      id,
      [
        [...(pages.get(`${id}/index.html`) ?? '').matchAll(/<li id="\//g)].length,
        new Set([...index.matchAll(new RegExp(` data-api="${id}" data-code="(\\w+)"`, 'g'))].map(([, code]) => code)).size,
        own.length,
        having('<dt>Evidence</dt><dd>documented: '),
        having('<dt>Evidence</dt><dd>recorded: '),
        having('<dt>Evidence</dt><dd>inferred: '),
        having('The function has not run, so a repeat is safe.'),
      ],
    ]
  })
  expect(counted).toEqual(shown)
})

test('every page leads to every part of the site, and to none but itself by its own name', () => {
  const parts = ['index.html', 'errors/index.html', ...[...apis, readReplay()].map(({ id }) => `${id}/index.html`)]
  for (const [path, page] of [...pages].filter(([path]) => path.endsWith('.html'))) {
    const [nav = ''] = /<nav class="site"[\s\S]*?<\/nav>/.exec(page) ?? []
    const links = [...nav.matchAll(/<a href="([^"]*)"( aria-current="page")?>/g)].map(([, to, here]) => `${to}${here ? ' here' : ''}`)
    expect(links.sort(), path).toEqual(parts.map((part) => (part === path ? '# here' : linkTo(path, part))).sort())
    expect(page).not.toContain('href=""')
  }
})

test('a page tells which calls the client repeats', () => {
  const facts = (path: string) => {
    const rows = (pages.get(`errors/${path}/index.html`) ?? '').matchAll(/<dt>(Repeated .*?)<\/dt><dd>(.*?)<\/dd>/g)
    return Object.fromEntries([...rows].map(([, term = '', value = '']) => [term.replace(/<[^>]*>/g, ''), value.split(',')[0]]))
  }
  const byItself = 'Repeated by itself'
  const idempotent = 'Repeated with idempotent: true'
  expect(facts('fc3/ResourceExhausted')).toMatchObject({ [byItself]: 'yes', [idempotent]: 'yes' })
  expect(facts('fc3/InternalServerError')).toEqual({ [byItself]: 'no', [idempotent]: 'yes', 'Repeated by reads': 'yes' })
  // No read of a management API has it, and a GET that calls a function is no read.
  expect(facts('lambda/Unhandled')).toEqual({ [byItself]: 'no', [idempotent]: 'no' })
  expect(facts('cloudbase/EXCEED_RATELIMIT')).not.toHaveProperty('Repeated by reads')
})

test('a page says so when the body is empty', () => {
  expect(pages.get('errors/cloudbase/EMPTY_443/index.html')).toContain('The body is empty.')
  expect(pages.get('errors/lambda/HTML_502/index.html')).not.toContain('The body is empty.')
})
