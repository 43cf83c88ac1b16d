import { expect, test } from 'vitest'
import { linkTo } from './layout.ts'

test.each([
  ['index.html', 'errors/index.html', 'errors/index.html'],
  ['errors/lambda/X/index.html', 'lambda/index.html#/invocation/invoke', '../../../lambda/index.html#/invocation/invoke'],
  ['errors/lambda/X/index.html', 'errors/lambda/Y/index.html', '../Y/index.html'],
  ['errors/index.html', 'errors/index.html#lambda', '#lambda'],
])('from %s to %s', (from, to, link) => {
  expect(linkTo(from, to)).toBe(link)
})
