/** The matrix of the SDKs' behaviour: what must hold in it, and that the page for readers says what is so. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { API_IDS } from '../../scripts/apis.ts'
import { casesOf } from '../cases.ts'
import { type Sent, sentByNodeSdk } from './matrix/cloudbase-node.ts'
import type { Observation } from './matrix/observe.ts'
import { firstDifference, isUnsafeRepeat, pageOf } from './matrix/page.ts'
import { type Matrix, runMatrix } from './matrix/run.ts'

let matrix: Matrix
let sent: Sent
beforeAll(async () => {
  matrix = await runMatrix()
  sent = await sentByNodeSdk()
}, 120_000)

const all = () => matrix.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations)).filter((one) => one !== undefined)
const named = (one: Observation) => `${one.client.name} ${one.situation.api} ${one.situation.name}`

test('the page is up to date', () => {
  const committed = readFileSync(new URL('../../docs/sdk-behaviour.md', import.meta.url), 'utf8')
  const difference = firstDifference(committed, pageOf(matrix, sent))
  expect(difference, `docs/sdk-behaviour.md differs: run \`npm run matrix\` and look at what changed.\n${difference}`).toBeUndefined()
})

test('a difference is shown by its first line', () => {
  expect(firstDifference('a\nb\nc', 'a\nB\nC')).toBe('line 2\n  committed: b\n  now:       B')
  expect(firstDifference('a\nb', 'a')).toContain('now:       (nothing)')
  expect(firstDifference('a', 'a')).toBeUndefined()
})

test.each(API_IDS)('every entry of %s is a row', (api) => {
  const rows = matrix.find((one) => one.api === api)?.rows.filter(({ situation }) => situation.expected)
  expect(rows?.map(({ situation }) => situation.name)).toEqual([...new Set(casesOf(api).map(({ entry }) => entry))])
})

describe('our client', () => {
  const ours = () => all().filter(({ client }) => client.name === 'faas-contracts')
  const entries = () => ours().filter(({ situation }) => situation.expected)

  test('has a method for every entry, and takes none for a success', () => {
    const rows = matrix.flatMap(({ rows }) => rows).filter(({ situation }) => situation.expected)
    expect(entries()).toHaveLength(rows.length)
    expect(entries().filter(({ ending, className }) => ending !== 'threw' || className !== 'FaasError')).toEqual([])
  })

  test('keeps code, status, request id and log in the same fields', () => {
    const elsewhere = entries().filter(
      ({ code, status, requestId, log }) =>
        !['code', 'unsent'].includes(code ?? '') ||
        status !== 'status' ||
        !['requestId', 'unsent'].includes(requestId ?? '') ||
        !['functionError.logs', 'unsent'].includes(log ?? ''),
    )
    expect(elsewhere.map(named)).toEqual([])
  })

  test('sends one request, unless the catalogue says that the function did not run and a repeat can help', () => {
    const repeated = ours().filter(({ tries, situation }) => tries !== (situation.expected?.retryable ? 3 : 1))
    expect(repeated.map(named)).toEqual([])
    expect(ours().filter(isUnsafeRepeat)).toEqual([])
  })

  test('throws nothing bare, and ends in time', () => {
    expect(
      ours()
        .filter(({ isBare, ending }) => isBare || ending === 'pending')
        .map(named),
    ).toEqual([])
  })
})

test('@cloudbase/node-sdk calls another API than /v1/functions', () => {
  expect(sent).toEqual({
    method: 'POST',
    url: 'http://shop-7f3a.tcb-api.tencentcloudapi.com/admin',
    body: { action: 'functions.invokeFunction', function_name: 'checkout', request_data: '{"cart":42}', envName: 'shop-7f3a' },
  })
})
