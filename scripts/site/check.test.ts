import { expect, test } from 'vitest'
import { findProblems } from './check.ts'

const site = (pages: Record<string, string>) => findProblems(new Map(Object.entries(pages)))

test('accepts relative links, anchors, pages of others and inlined images', () => {
  const problems = site({
    'index.html':
      '<a href="a/b/index.html#x&amp;y">1</a> <a href="#top" id="top">2</a> <a href="https://example.com/#z">3</a> <img src="data:,">',
    'a/b/index.html': '<link rel="stylesheet" href="../../style.css"><p id="x&amp;y"><a href="../../index.html">home</a>',
    'style.css': 'a { background: url(data:,) }',
    'c&d.html': '<a href="c&amp;d.html#caf%C3%A9">1</a> <p id="café"></p>',
  })
  expect(problems).toEqual([])
})

test.each([
  ['no such file', '<a href="b.html">', 'a.html: b.html leads to no file'],
  ['no such file for a form', '<form action="b.html">', 'a.html: b.html leads to no file'],
  ['no such image', '<img alt="" src="b.png">', 'a.html: b.png leads to no file'],
  ['no such stylesheet', '<link href="b.css" rel="stylesheet">', 'a.html: b.css leads to no file'],
  ['no such folder', '<a href="../b/">', 'a.html: ../b/ leads to no file'],
  ['no such anchor here', '<a href="#b">', 'a.html: #b leads to no anchor'],
  ['no such anchor there', '<a href="a.html#b">', 'a.html: a.html#b leads to no anchor'],
  ['a link from the root', '<a href="/a.html">', 'a.html: /a.html is neither relative nor a web page'],
  ['a link that runs', '<a href="javascript:1">', 'a.html: javascript:1 is neither relative nor a web page'],
  ['an anchor twice', '<p id="x"></p><p id="x"></p>', 'a.html: the anchor #x is there twice'],
  ['a remote script', '<script src="https://a.example/x.js"></script>', 'a.html: loads https://a.example/x.js'],
  ['a remote script without a scheme', '<script async src="//a.example/x.js"></script>', 'a.html: loads //a.example/x.js'],
  ['a remote stylesheet', '<link href="https://a.example/x.css" rel="stylesheet">', 'a.html: loads https://a.example/x.css'],
  ['a remote image', '<img alt="" src="http://a.example/x.png">', 'a.html: loads http://a.example/x.png'],
  ['a remote image of several sizes', '<img alt="" srcset="//a.example/x.png 2x">', 'a.html: loads //a.example/x.png 2x'],
  ['a remote font', '<style>@font-face { src: url("https://a.example/x.woff2") }</style>', 'a.html: loads https://a.example/x.woff2'],
  ['a remote import', '<style>@import "https://a.example/x.css";</style>', 'a.html: loads https://a.example/x.css'],
  ['a remote background', '<p style="background: url(https://a.example/x.png)">', 'a.html: loads https://a.example/x.png'],
  ['a CDN in a script', '<script>load("https://cdn.example.com/x.js")</script>', 'a.html: loads https://cdn.example.com'],
])('finds %s', (_, page, problem) => {
  expect(site({ 'a.html': page })).toEqual([problem])
})

test('takes nothing within a script or a style for a link', () => {
  expect(site({ 'a.html': '<script>x = `<a href="b.html">`</script><style>/* <a href="b.html"> */</style>' })).toEqual([])
})

test('finds files that are one where names ignore case', () => {
  expect(site({ 'x/A.html': '', 'x/a.html': '' })).toEqual(['x/a.html: the same file as x/A.html where names ignore case'])
})

test('finds what a script file loads', () => {
  expect(site({ 's.js': 'load("https://cdn.example.com/x.js")' })).toEqual(['s.js: loads https://cdn.example.com'])
})

test('finds what a stylesheet loads', () => {
  expect(site({ 's.css': '@import url(//a.example/x.css);' })).toEqual(['s.css: loads //a.example/x.css'])
})
