import { expect, test } from 'vitest'
import { readApis } from './fixture.ts'
import { redocScript, referencePage, withErrorLinks } from './reference.ts'

const apis = readApis()
const script = redocScript()

test('Redoc is the version whose addresses we link to; look at them in a browser before changing this', () => {
  expect(/Version: (\d+\.\d+)/.exec(script)?.[1]).toBe('3.0')
})

test('Redoc has nothing left to load or to report to', () => {
  expect(script).not.toMatch(/https?:\/\/[\w.]*(cdn|otel|fonts)\./)
})

test('the script is still a module', async () => {
  const { init } = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)
  expect(init).toBeTypeOf('function')
})

test('a document can neither end the script nor add markup', () => {
  const api = apis[0]
  if (!api) throw new Error('There is no API.')
  const text = '</script><img src=x onerror=alert(1)><!--<script>'
  const hostile = { ...api, title: text, summary: text, document: { ...api.document, info: { ...api.document.info, title: text } } }
  const page = referencePage({ apis }, hostile, 'const init = () => {}')
  expect(page.match(/<\/script/g)).toHaveLength(1)
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<!--')
})

test('each response links to the pages of its errors', () => {
  for (const api of apis) {
    const text = JSON.stringify(withErrorLinks(api, `${api.id}/index.html`))
    const missing = api.entries.filter(({ name }) => !text.includes(`(../errors/${api.id}/${name}/index.html)`))
    expect(missing.map(({ name }) => name)).toEqual([])
  }
})

test('the document itself stays as it was', () => {
  for (const api of apis) {
    const before = JSON.stringify(api.document)
    withErrorLinks(api, `${api.id}/index.html`)
    expect(JSON.stringify(api.document)).toBe(before)
  }
})
