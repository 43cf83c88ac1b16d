import { inspect } from 'node:util'
import { type } from 'arktype'
import {
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type StandardSchema,
} from 'faas-contracts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CREDENTIALS } from './cases.ts'
import { answerJson, serve, type TestServer } from './server.ts'

const call = { functionName: 'checkout', payload: { cart: 42 } }
const lambdaAt = ({ url }: TestServer, options = {}) =>
  createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 5000, ...options, baseUrl: url })

/** A schema of no library: what `validate` does is the whole of it. */
const schemaOf = <Output>(validate: StandardSchema<unknown, Output>['~standard']['validate']): StandardSchema<unknown, Output> => ({
  '~standard': { version: 1, vendor: 'none', validate },
})
const receipt = { total: 99, at: '2026-11-20T12:00:00Z' }

describe('a schema', () => {
  it.each<[string, StandardSchema]>([
    ['zod', z.object({ total: z.number(), at: z.string().transform((text) => new Date(text)) })],
    [
      'valibot',
      v.object({
        total: v.number(),
        at: v.pipe(
          v.string(),
          v.transform((text) => new Date(text)),
        ),
      }),
    ],
    ['arktype', type({ total: 'number', at: 'string.date.iso.parse' })],
    ['no library', schemaOf((value) => ({ value: { ...(value as typeof receipt), at: new Date(receipt.at) } }))],
    [
      'no library, as a function, which takes its time',
      Object.assign(
        () => {},
        schemaOf(async () => ({ value: { total: 99, at: new Date(receipt.at) } })),
      ),
    ],
  ])('of %s checks the data, and what it makes of it is the data', async (_, schema) => {
    const server = await serve((response) => answerJson(response, receipt))
    const result = await lambdaAt(server).invoke(call, { schema })
    expect(result).toMatchObject({ ok: true, data: { total: 99, at: new Date(receipt.at) }, requestId: 'r-1', attempts: 1 })
  })

  it.each<[string, StandardSchema]>([
    ['zod', z.object({ total: z.number(), wares: z.array(z.object({ sku: z.string() })) })],
    ['valibot', v.object({ total: v.number(), wares: v.array(v.object({ sku: v.string() })) })],
    ['arktype', type({ total: 'number', wares: type({ sku: 'string' }).array() })],
  ])('of %s refuses data, and the error says where, without values', async (_, schema) => {
    const server = await serve((response) =>
      answerJson(response, { total: 'geheim-1', wares: [{ sku: 'geheim-2' }, { sku: { a: 'geheim-3' } }] }),
    )
    const { error } = await lambdaAt(server).invoke(call, { schema, idempotent: true })
    expect(error).toMatchObject({
      kind: 'protocol',
      code: 'INVALID_DATA',
      status: 200,
      requestId: 'r-1',
      executed: 'yes',
      retryable: false,
      attempts: 1,
    })
    expect(error?.issues?.map(({ path }) => path)).toEqual(['total', 'wares[1].sku'])
    expect(error?.issues?.every(({ message }) => message.length > 0)).toBe(true)
    expect(error?.message).toContain('at total, wares[1].sku (2 issues)')
    for (const text of [error?.message, JSON.stringify(error), inspect(error)]) expect(text).not.toContain('geheim')
    expect(server.requests).toHaveLength(1)
  })

  it('keeps a few issues of many', async () => {
    const server = await serve((response) => answerJson(response, Array(10_000).fill('x')))
    const { error } = await lambdaAt(server).invoke(call, { schema: z.array(z.number()) })
    expect(error?.issues).toHaveLength(20)
    expect(error?.message).toContain('at [0], [1], [2], … (10000 issues)')
    expect(error?.message.length).toBeLessThan(300)
  })

  it('keeps the start of what its library says', async () => {
    const server = await serve((response) => answerJson(response, receipt))
    const schema = schemaOf(() => ({ issues: [{ message: 'm'.repeat(1e5), path: ['p'.repeat(1e5)] }] }))
    const { error } = await lambdaAt(server).invoke(call, { schema })
    expect(error?.issues).toEqual([{ path: `${'p'.repeat(200)}…`, message: `${'m'.repeat(500)}…` }])
  })

  it.each<[string, StandardSchema['~standard']['validate']]>([
    [
      'throws',
      () => {
        throw new Error('bug')
      },
    ],
    ['rejects', () => Promise.reject(new Error('bug'))],
    ['gives nothing', () => undefined as never],
  ])('that %s is a typed failure', async (_, validate) => {
    const server = await serve((response) => answerJson(response, receipt))
    const { error } = await lambdaAt(server).invoke(call, { schema: schemaOf(validate) })
    expect(error).toMatchObject({ code: 'INVALID_DATA', kind: 'protocol' })
    expect(error?.cause).toBeDefined()
  })

  it('has the time of the call, and no more', async () => {
    const server = await serve((response) => answerJson(response, receipt))
    const schema = schemaOf(() => new Promise(() => {}))
    expect((await lambdaAt(server, { timeout: 200 }).invoke(call, { schema })).error).toMatchObject({ code: 'TIMEOUT', executed: 'yes' })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    const aborted = await lambdaAt(server).invoke(call, { schema, signal: controller.signal })
    expect(aborted.error).toMatchObject({ kind: 'aborted' })
  })

  it('is not asked about a failure', async () => {
    const server = await serve((response) => answerJson(response, { errorMessage: 'no' }, 200, { 'x-amz-function-error': 'Unhandled' }))
    const schema = schemaOf(() => expect.unreachable())
    expect((await lambdaAt(server).invoke(call, { schema })).error).toMatchObject({ code: 'Unhandled', kind: 'function' })
  })

  it('is refused where there is no data, and when it is none', async () => {
    const server = await serve()
    const schema = z.unknown()
    const lambda = lambdaAt(server)
    const invoke = lambda.invoke as (input: object, options: object) => ReturnType<typeof lambda.invoke>
    for (const [input, options] of [
      [{ ...call, invocationType: 'async' }, { schema }],
      [{ ...call, invocationType: 'dry-run' }, { schema }],
      [call, { schema: { parse() {} } }],
      [call, { schema: true }],
    ] as const)
      expect((await invoke(input, options)).error).toMatchObject({
        kind: 'request',
        code: 'INVALID_INPUT',
        attempts: 0,
        message: expect.stringContaining('`schema`'),
      })
    expect((await lambda.invokeStream(call, { schema } as object)).error?.message).toContain('`schema`')
    expect((await lambda.call('ListFunctions', {}, { schema } as object)).error?.message).toContain('`invoke`')
    expect(server.connections).toBe(0)
  })

  it('works on every API', async () => {
    const server = await serve((response) => answerJson(response, { total: 'much' }))
    const baseUrl = server.url
    const schema = z.object({ total: z.number() })
    const results = await Promise.all([
      createFc3Client({ baseUrl, credentials: CREDENTIALS.alibaba }).invoke(call, { schema }),
      createFc2Client({ baseUrl, credentials: CREDENTIALS.alibaba }).invoke({ ...call, serviceName: 'shop' }, { schema }),
      createFcHttpTriggerClient({ baseUrl }).invoke({}, { schema }),
      createCloudBaseClient({ baseUrl, credentials: CREDENTIALS.cloudbase }).invoke(call, { schema }),
    ])
    for (const { error } of results) expect(error).toMatchObject({ code: 'INVALID_DATA', issues: [{ path: 'total' }] })
  })
})

it.each(['Handled', 'Unhandled', 'Quantum'])('a function that failed is one by whatever name Lambda calls it: %s', async (code) => {
  const server = await serve((response) =>
    answerJson(response, { errorType: 'E', errorMessage: 'no' }, 200, { 'x-amz-function-error': code }),
  )
  const { error } = await lambdaAt(server).invoke(call)
  expect(error).toMatchObject({
    code,
    kind: 'function',
    executed: 'yes',
    documented: code !== 'Quantum',
    functionError: { errorType: 'E' },
  })
})
