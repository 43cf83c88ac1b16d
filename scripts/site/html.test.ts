import { expect, test } from 'vitest'
import { html, raw } from './html.ts'

test('escapes values, in text and in attributes', () => {
  expect(html`<a title="${'"<\'>&'}">${'<script>'}</a>`.text).toBe('<a title="&quot;&lt;&#39;&gt;&amp;">&lt;script&gt;</a>')
})

test('takes markup as it is, in lists too', () => {
  expect(html`${[html`<i>${1}</i>`, raw('<b>')]}`.text).toBe('<i>1</i><b>')
})

test('shows nothing for false and undefined', () => {
  expect(html`${false}${undefined}${0}${''}`.text).toBe('0')
})
