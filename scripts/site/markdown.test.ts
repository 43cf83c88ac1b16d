import { expect, test } from 'vitest'
import { inline, markdown } from './markdown.ts'

test.each([
  ['plain text', 'a & b', 'a &amp; b'],
  ['a code span, whose marks mean nothing', '`a **b** <c>`', '<code>a **b** &lt;c&gt;</code>'],
  ['bold with code in it', '**not `x`**', '<strong>not <code>x</code></strong>'],
  [
    'a link',
    '[the `page`](https://example.com/?a=1&b=2)',
    '<a href="https://example.com/?a=1&amp;b=2" rel="noopener">the <code>page</code></a>',
  ],
  ['a link that is no web page, as its text', '[x](javascript:alert)', 'x'],
  ['what it does not know, as it is written', 'a_b_c * d # e <br>', 'a_b_c * d # e &lt;br&gt;'],
  ['a mark without its partner', 'one ` and ** more', 'one ` and ** more'],
])('inline: %s', (_, text, expected) => {
  expect(inline(text).text).toBe(expected)
})

test.each([
  ['paragraphs, with their lines joined', 'one\ntwo\n\nthree\n', '<p>one two</p><p>three</p>'],
  ['a list after its introduction', 'These:\n- one\n  more\n- two', '<p>These:</p><ul><li>one more</li><li>two</li></ul>'],
  ['a numbered list', '1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
  ['a paragraph that starts with a number', '200 is a status', '<p>200 is a status</p>'],
])('blocks: %s', (_, text, expected) => {
  expect(markdown(text).text).toBe(expected)
})
