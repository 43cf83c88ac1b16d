import { expect, test } from 'vitest'
import { findProblems } from './check.ts'
import { readApis, readReplay } from './fixture.ts'
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
