import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { operationsOf } from '../document.ts'
import { readApis } from './fixture.ts'
import { redocScript, referencePage, withCalls, withLinks } from './reference.ts'

const apis = readApis()
const script = redocScript()

test('Redoc is the version whose addresses we link to; look at them in a browser before changing this', () => {
  expect(/Version: (\d+\.\d+)/.exec(script)?.[1]).toBe('3.0')
})

test('Redoc has nothing left to load or to report to', () => {
  expect(script).not.toMatch(/https?:\/\/[\w.]*(cdn|otel|fonts)\./)
})

test('the script defines `init` without being a module, so that a page opened as a file can load it', () => {
  expect(() => new Script(script)).not.toThrow()
  expect(script).toMatch(/^const\{[^}]*\binit\}=/m)
})

test('a page has its document alone: the script is one file for all', () => {
  for (const api of apis) expect(referencePage({ apis }, api).length).toBeLessThan(800_000)
})

test('each operation shows the name that `call` takes, and an example', () => {
  for (const api of apis)
    for (const { operation } of operationsOf(withCalls(api, `${api.id}/index.html`))) {
      expect(operation.description).toContain(`Operation \`${operation.operationId}\`.`)
      expect(operation).toHaveProperty('x-codeSamples', [
        expect.objectContaining({ lang: 'TypeScript' }),
        expect.objectContaining({ lang: 'Shell' }),
      ])
    }
})

test('Redoc is told of the languages of the examples, which it leaves out otherwise', () => {
  for (const api of apis)
    expect(referencePage({ apis }, api)).toContain('"codeSamples":{"languages":[{"lang":"TypeScript"},{"lang":"curl"},{"lang":"Payload"}]}')
})

test('a document can neither end the script nor add markup', () => {
  const api = apis[0]
  if (!api) throw new Error('There is no API.')
  const text = '</script><img src=x onerror=alert(1)><!--<script>'
  const hostile = { ...api, title: text, summary: text, document: { ...api.document, info: { ...api.document.info, title: text } } }
  const page = referencePage({ apis }, hostile)
  expect(page.match(/<\/script/g)).toHaveLength(2)
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<!--')
})

test('the browser is told to load nothing from elsewhere, and Redoc to trust no markup', () => {
  for (const api of apis) {
    const page = referencePage({ apis }, api)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    const rules = policy.replaceAll('&#39;', "'").split('; ')
    expect(rules).toContain("default-src 'none'")
    expect(rules.filter((rule) => /https?:|\*|'unsafe-eval'/.test(rule))).toEqual([])
    expect(page).toContain('"disableTelemetry":true,"sanitize":true')
  }
})

test('each response links to the pages of its errors, once', () => {
  for (const api of apis) {
    const text = JSON.stringify(withLinks(api, `${api.id}/index.html`))
    expect(text).not.toMatch(/Error pages: [^"]*Error pages: /)
    const missing = api.entries.filter(({ name }) => !text.includes(`(../errors/${api.id}/${name}/index.html)`))
    expect(missing.map(({ name }) => name)).toEqual([])
  }
})

test('the document itself stays as it was', () => {
  for (const api of apis) {
    const before = JSON.stringify(api.document)
    withLinks(api, `${api.id}/index.html`)
    expect(JSON.stringify(api.document)).toBe(before)
  }
})
