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

test('the search finds an answer by its message, and starts on the first page', () => {
  expect(pages.get('errors/index.html')).toMatch(/<tr id="lambda-ResourceConflictException" [^>]*data-message="User The operation cannot/)
  expect(pages.get('index.html')).toContain('<form role="search" action="errors/index.html">')
})
