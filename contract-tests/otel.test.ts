import { Readable } from 'node:stream'
import { context, metrics, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { createCloudBaseClient, createFc3Client, createLambdaClient, unwrap } from 'faas-contracts'
import { otelHooks } from 'faas-contracts/otel'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { chunk, complete } from './frames.ts'
import { answerJson, closedPort, serve } from './server.ts'
import { recordSpans } from './spans.ts'

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
})

afterAll(() => {
  context.disable()
  propagation.disable()
})

const throttled = { 'x-amzn-errortype': 'EC2ThrottledException' }

function setUp(propagate = false) {
  const { tracerProvider, spans } = recordSpans()
  const reader = new PeriodicExportingMetricReader({
    exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
    exportIntervalMillis: 3_600_000,
  })
  const meterProvider = new MeterProvider({ readers: [reader] })
  const metrics = async () => {
    const { resourceMetrics } = await reader.collect()
    await meterProvider.shutdown()
    return resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics)
  }
  return { hooks: otelHooks({ tracerProvider, meterProvider, propagate }), spans, metrics, tracerProvider, meterProvider }
}

test('each try is a client span by the conventions, with what it was and how it ended', async () => {
  const server = await serve((r, q, i) => (i === 0 ? answerJson(r, {}, 502, throttled) : answerJson(r, q.body)))
  const { hooks, spans } = setUp()
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks })
  const functionName = 'arn:aws:lambda:us-east-1:123456789012:function:checkout:prod'
  await lambda.invoke({ functionName, payload: { cart: 42 } })
  const port = Number(new URL(server.url).port)
  const common = {
    'faas.invoked_provider': 'aws',
    'faas.invoked_name': 'checkout',
    'faas.invoked_region': 'us-east-1',
    'http.request.method': 'POST',
    'server.address': '127.0.0.1',
    'server.port': port,
    'url.full': `${server.url}/2015-03-31/functions/${encodeURIComponent(functionName)}/invocations`,
    'aws.request_id': 'r-1',
  }
  expect(spans().map(({ name, kind, status, attributes }) => ({ name, kind, status: status.code, attributes }))).toEqual([
    {
      name: 'checkout',
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.ERROR,
      attributes: {
        ...common,
        'http.response.status_code': 502,
        'error.type': 'EC2ThrottledException',
        'faas_contracts.error.kind': 'throttled',
      },
    },
    {
      name: 'checkout',
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.UNSET,
      attributes: { ...common, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
    },
  ])
})

test.each<[string, () => Promise<string>, Record<string, unknown>]>([
  [
    'a function that failed with 200',
    async () => (await serve((r) => answerJson(r, { errorMessage: 'no' }, 200, { 'x-fc-error-type': 'UnhandledInvocationError' }))).url,
    { 'error.type': 'UnhandledInvocationError', 'http.response.status_code': 200 },
  ],
  [
    'a code that no one documented',
    async () => (await serve((r) => answerJson(r, { Code: 'a-code-of-its-own' }, 418))).url,
    { 'error.type': '418' },
  ],
  [
    'the lowest status of an error, with such a code',
    async () => (await serve((r) => answerJson(r, { Code: 'a-code-of-its-own' }, 400))).url,
    { 'error.type': '400' },
  ],
  ['a connection that was not made', closedPort, { 'error.type': 'CONNECTION_FAILED' }],
  [
    'an answer that breaks off',
    async () => (await serve((r) => r.writeHead(200, { 'content-length': '9' }).write('{', () => r.destroy()))).url,
    { 'error.type': 'CONNECTION_LOST' },
  ],
])('%s is a span with an error', async (_, start, attributes) => {
  const { hooks, spans } = setUp()
  const fc3 = createFc3Client({ region: 'cn-hangzhou', credentials: CREDENTIALS.alibaba, baseUrl: await start(), hooks, maxRetries: 0 })
  await fc3.invoke({ functionName: 'checkout' })
  expect(spans()).toHaveLength(1)
  expect(spans()[0]).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'faas.invoked_provider': 'alibaba_cloud', ...attributes },
  })
})

test('the span of a stream ends with it, as an error when the function failed half-way', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1' })
    response.end(Buffer.concat([chunk('half'), complete({ ErrorCode: 'Unhandled' })]))
  })
  const { hooks, spans } = setUp()
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks })
  const stream = unwrap(await lambda.invokeStream({ functionName: 'story' }))
  expect(spans()).toEqual([])
  await expect(Readable.from(stream).toArray()).rejects.toMatchObject({ code: 'Unhandled' })
  expect(spans()).toMatchObject([
    {
      name: 'story',
      status: { code: SpanStatusCode.ERROR },
      attributes: {
        'http.response.status_code': 200,
        'error.type': 'Unhandled',
        'aws.request_id': 'r-1',
        'faas_contracts.error.kind': 'function',
      },
    },
  ])
})

test('input that is refused is a span too', async () => {
  const { hooks, spans } = setUp()
  await createCloudBaseClient({ envId: 'shop', credentials: CREDENTIALS.cloudbase, hooks }).invoke({ functionName: '-' })
  expect(spans().map(({ name, attributes }) => [name, attributes])).toEqual([
    ['invoke', { 'faas.invoked_provider': 'tencent_cloud', 'error.type': 'INVALID_INPUT', 'faas_contracts.error.kind': 'request' }],
  ])
})

test('calls at the same time have spans of their own, below the one that is active', async () => {
  const server = await serve((r, q) => answerJson(r, q.body))
  const { hooks, spans, tracerProvider } = setUp()
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks })
  const tracer = tracerProvider.getTracer('test')
  const names = ['a', 'b', 'c', 'd']
  const parents = await Promise.all(
    names.map((functionName) =>
      tracer.startActiveSpan('parent', async (parent) => {
        await lambda.invoke({ functionName })
        parent.end()
        return parent.spanContext().spanId
      }),
    ),
  )
  const made = spans().filter(({ kind }) => kind === SpanKind.CLIENT)
  expect(new Map(made.map(({ name, parentSpanContext }) => [name, parentSpanContext?.spanId]))).toEqual(
    new Map(names.map((name, i) => [name, parents[i]])),
  )
})

test('the context goes along when it is asked for, signed, and each try has its own', async () => {
  const server = await serve((r, q, i) => (i === 0 ? answerJson(r, {}, 502, throttled) : answerJson(r, q.body)))
  const { hooks, spans } = setUp(true)
  await createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks }).invoke({
    functionName: 'checkout',
  })
  const expected = spans().map((span) => `00-${span.spanContext().traceId}-${span.spanContext().spanId}-01`)
  expect(server.requests.map(({ headers }) => headers['traceparent'])).toEqual(expected)
  expect(server.requests[0]?.headers.authorization).toMatch(/SignedHeaders=[^,]*;traceparent/)
})

test('the context stays when it is not asked for', async () => {
  const server = await serve((r, q) => answerJson(r, q.body))
  await createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks: setUp().hooks }).invoke({
    functionName: 'checkout',
  })
  expect(server.requests[0]?.headers).not.toHaveProperty('traceparent')
})

test('durations and retries are counted', async () => {
  const server = await serve((r, q, i) => (i === 0 ? answerJson(r, {}, 502, throttled) : answerJson(r, q.body)))
  const { hooks, metrics } = setUp()
  await createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks }).invoke({
    functionName: 'checkout',
  })
  const made = await metrics()
  const [duration, retries] = made
  expect(made.map(({ descriptor: { name, unit } }) => [name, unit])).toEqual([
    ['http.client.request.duration', 's'],
    ['faas_contracts.client.retries', '{retry}'],
  ])
  expect(
    duration?.dataPoints.map(({ attributes, value }) => [
      attributes['http.response.status_code'],
      attributes['error.type'],
      (value as { count: number }).count,
    ]),
  ).toEqual([
    [502, 'EC2ThrottledException', 1],
    [200, undefined, 1],
  ])
  const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
  expect(duration?.dataPoints[0]?.value).toMatchObject({ buckets: { boundaries } })
  expect(retries?.dataPoints).toMatchObject([
    { value: 1, attributes: { 'faas.invoked_name': 'checkout', 'error.type': 'EC2ThrottledException' } },
  ])
})

test('durations are counted also where the hooks were made before the global provider was there', async () => {
  const server = await serve((r, q) => answerJson(r, q.body))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks: otelHooks() })
  await lambda.invoke({ functionName: 'checkout' })
  const { meterProvider, metrics: made } = setUp()
  metrics.setGlobalMeterProvider(meterProvider)
  onTestFinished(() => metrics.disable())
  await lambda.invoke({ functionName: 'checkout' })
  expect((await made()).map(({ descriptor: { name } }) => name)).toEqual(['http.client.request.duration'])
})

test('without a provider nothing is reported, and calls go on', async () => {
  expect(trace.getTracer('none').startSpan('x').isRecording()).toBe(false)
  const server = await serve((r, q) => answerJson(r, q.body))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks: otelHooks() })
  expect((await lambda.invoke({ functionName: 'checkout', payload: 1 })).data).toBe(1)
})

test('a refused call of the raw client, which is no error to its caller, is one of its span', async () => {
  const server = await serve((response) => answerJson(response, {}, 404, { 'x-amzn-errortype': 'ResourceNotFoundException' }))
  const { hooks, spans } = setUp()
  const { api } = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url, hooks })
  expect((await api.GET('/2015-03-31/functions')).response.status).toBe(404)
  const [span] = spans()
  expect(span?.status.code).toBe(SpanStatusCode.ERROR)
  expect(span?.attributes).toMatchObject({ 'http.response.status_code': 404, 'error.type': 'ResourceNotFoundException' })
})
