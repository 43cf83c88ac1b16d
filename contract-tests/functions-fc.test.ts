/** Functions of a folder, called as on Function Compute: through both APIs, and through HTTP triggers. */
import { createFc2Client, createFc3Client, createFcHttpTriggerClient } from 'faas-contracts'
import { describe, expect, test } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { serveFunctions } from './functions.ts'

const options = (baseUrl: string) => ({ credentials: CREDENTIALS.alibaba, baseUrl, maxRetries: 0 })

describe.each(['fc3', 'fc2'] as const)('%s', (api) => {
  async function call(source: string, payload: unknown = {}, functionTimeout = 10_000) {
    const { url } = await serveFunctions({ 'ship.mjs': source }, { functionTimeout })
    const invoke = { functionName: 'ship', payload, logType: 'tail' as const }
    return api === 'fc3'
      ? createFc3Client(options(url)).invoke<unknown>(invoke)
      : createFc2Client(options(url)).invoke<unknown>({ ...invoke, serviceName: 'orders' })
  }

  test.each([
    ['async', 'export const handler = async (event) => ({ isBuffer: Buffer.isBuffer(event), sku: JSON.parse(event).sku })'],
    [
      'with a callback',
      'export const handler = (event, c, done) => done(null, { isBuffer: Buffer.isBuffer(event), sku: JSON.parse(event).sku })',
    ],
  ])('an event handler, %s, gets bytes', async (_, source) => {
    expect(await call(source, { sku: 'A-17' })).toMatchObject({ ok: true, data: { isBuffer: true, sku: 'A-17' } })
  })

  test('text and bytes go out as they are', async () => {
    expect((await call("export const handler = async () => 'on its way'")).data).toBe('on its way')
    expect(await call('export const handler = async () => Buffer.from([0, 255])')).toMatchObject({ data: Buffer.from([0, 255]) })
  })

  test('the log has the stack of what the function threw', async () => {
    const { error } = await call("export const handler = async () => { throw new RangeError('no stock') }")
    expect(error?.functionError?.logs).toMatch(/RangeError: no stock\n +at .*ship\.mjs:1/)
  })

  test('there is no `awslambda`', async () => {
    expect((await call('export const handler = async () => typeof awslambda')).data).toBe('undefined')
  })

  test('the context has the documented fields, and keys that no cloud takes', async () => {
    const result = await call(
      'export const handler = async (event, { logger, tracing, ...context }) => ({ ...context, logs: Object.keys(logger) })',
    )
    expect(result.data).toEqual({
      requestId: result.requestId,
      credentials: {
        accessKeyId: expect.stringContaining('placeholder'),
        accessKeySecret: expect.stringContaining('placeholder'),
        securityToken: expect.stringContaining('placeholder'),
      },
      function: { name: 'ship', handler: 'index.handler', memory: 256, timeout: 10 },
      service: { name: api === 'fc2' ? 'orders' : '', logProject: '', logStore: '', qualifier: 'LATEST', versionId: '' },
      region: 'cn-hangzhou',
      accountId: '1029384756102938',
      logs: ['debug', 'info', 'warn', 'error', 'log'],
    })
  })

  test("the log has the function's lines between those of the cloud, with figures", async () => {
    const result = await call("export const handler = async (e, context) => context.logger.info('hello,fc')")
    if (!result.ok) throw result.error
    const { logs, metrics, requestId } = result
    expect(logs).toMatch(
      new RegExp(
        `^FC Invoke Start RequestId: ${requestId}\n[\\dT:.-]+Z ${requestId} \\[info\\] hello,fc\nFC Invoke End RequestId: ${requestId}\n\n` +
          'Duration: [\\d.]+ ms, Billed Duration: \\d+ ms, Memory Size: 256 MB, Max Memory Used: [\\d.]+ MB$',
      ),
    )
    // Of these, 2.0 has the first two as headers as well, and the rest in the log alone.
    expect(metrics?.durationMs).toBeGreaterThan(0)
    expect(metrics?.maxMemoryUsedMb).toBeGreaterThan(0)
    expect(metrics).toMatchObject({ billedDurationMs: expect.any(Number), memorySizeMb: 256 })
  })

  test.each<[string, string, string, Record<string, unknown>]>([
    [
      'throws',
      "export const handler = async () => { throw new RangeError('no stock') }",
      'UnhandledInvocationError',
      { errorType: 'RangeError', errorMessage: 'no stock', stackTrace: expect.arrayContaining(['RangeError: no stock']) },
    ],
    [
      'calls back with an error',
      "export const handler = (e, c, done) => done(new RangeError('no stock'))",
      'HandledInvocationError',
      { errorType: 'RangeError', errorMessage: 'no stock' },
    ],
    [
      'calls back with text',
      "export const handler = (e, c, done) => done('no stock')",
      'HandledInvocationError',
      { errorMessage: 'no stock' },
    ],
    [
      'exits',
      'export const handler = () => process.exit(1)',
      'UnhandledInvocationError',
      {
        errorMessage: expect.stringMatching(
          /^Process exited unexpectedly before completing request \(duration: \d+ms, maxMemoryUsage: [\d.]+MB\)$/,
        ),
      },
    ],
    ['cannot be loaded', "throw new TypeError('no key')", 'UnhandledInvocationError', { errorType: 'TypeError', errorMessage: 'no key' }],
    ['has no handler', 'export const other = 1', 'UnhandledInvocationError', { errorMessage: expect.stringContaining('handler') }],
  ])('a function that %s', async (_, source, code, functionError) => {
    const result = await call(source)
    expect(result).toMatchObject({ ok: false, status: 200, error: { code, kind: 'function', functionError } })
    expect(result.error?.functionError?.logs).toContain('FC Invoke End')
  })

  test('a function that takes too long', async () => {
    const { error } = await call('export const handler = () => { for (;;); }', {}, 400)
    const errorMessage = expect.stringMatching(/^Function timed out after 0\.4 seconds \(maxMemoryUsage: [\d.]+MB\)$/)
    expect(error).toMatchObject({ code: 'UnhandledInvocationError', functionError: { errorMessage } })
  })

  test('a name without a file is not found', async () => {
    const { url } = await serveFunctions({})
    const { error } =
      api === 'fc3'
        ? await createFc3Client(options(url)).invoke({ functionName: 'nowhere' })
        : await createFc2Client(options(url)).invoke({ serviceName: 'orders', functionName: 'nowhere' })
    expect(error).toMatchObject({ code: 'FunctionNotFound', status: 404, message: expect.stringContaining("'nowhere'") })
  })
})

describe('an HTTP trigger', () => {
  test('of 3.0 hands over its event, and takes the answer apart', async () => {
    const source = `export const handler = async (event) => {
  const { rawPath, queryParameters, body, isBase64Encoded, headers, requestContext, version } = JSON.parse(event)
  const seen = { version, rawPath, queryParameters, body, isBase64Encoded, header: headers['X-Kind'], method: requestContext.http.method, id: requestContext.requestId }
  return { statusCode: 201, headers: { 'Content-Type': 'application/json', 'X-Fc-Own': 'dropped', 'X-Own': 'kept' }, body: JSON.stringify(seen) }
}`
    const { url } = await serveFunctions({ 'web.mjs': source })
    const answer = await fetch(`${url}/fc-http-trigger/web/orders/42?page=2`, {
      method: 'PUT',
      body: '{"a":1}',
      headers: { 'x-kind': 'test' },
    })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-own')).toBe('kept')
    expect(answer.headers.has('x-fc-own')).toBe(false)
    const id = answer.headers.get('x-fc-request-id')
    const seen = { version: 'v1', rawPath: '/orders/42', queryParameters: { page: '2' }, body: '{"a":1}', isBase64Encoded: false }
    expect(await answer.json()).toEqual({ ...seen, header: 'test', method: 'PUT', id })
  })

  test('of 3.0 encodes bytes both ways, and takes anything else for a body', async () => {
    const { url } = await serveFunctions({
      'bytes.mjs': `export const handler = async (event) => {
  const { body, isBase64Encoded } = JSON.parse(event)
  return { statusCode: 200, isBase64Encoded, body }
}`,
      'text.mjs': "export const handler = (event, context, callback) => callback(null, 'hello')",
    })
    const bytes = new Uint8Array([0xff, 0, 0xfe])
    const echoed = await fetch(`${url}/fc-http-trigger/bytes/`, { method: 'POST', body: bytes })
    expect(new Uint8Array(await echoed.arrayBuffer())).toEqual(bytes)
    const text = await fetch(`${url}/fc-http-trigger/text/`)
    expect([text.status, text.headers.get('content-type'), await text.text()]).toEqual([200, 'text/plain', 'hello'])
  })

  test('of 3.0 has the content type of the answer, in whatever case it is named', async () => {
    const { url } = await serveFunctions({
      'csv.mjs': "export const handler = async () => ({ statusCode: 200, headers: { 'Content-type': 'text/csv' }, body: 'a,b' })",
    })
    expect((await fetch(`${url}/fc-http-trigger/csv/`)).headers.get('content-type')).toBe('text/csv')
  })

  test('of 2.0 calls (req, resp, context), also as a stream of the body', async () => {
    const source = `exports.handler = async (req, resp, context) => {
  let streamed = ''
  for await (const chunk of req) streamed += chunk
  const { method, path, queries, clientIP, url } = req
  resp.setStatusCode(202)
  resp.setHeader('X-Own', 'a')
  resp.setHeader('x-gone', 'a')
  resp.deleteHeader('X-Gone')
  resp.setHeader('content-type', 'application/json')
  resp.send(JSON.stringify({ method, path, queries, clientIP, url, streamed, body: req.body.toString(), kind: req.headers['x-kind'], service: context.service.name }))
}`
    const { url } = await serveFunctions({ 'web.cjs': source })
    const init = { method: 'POST', body: 'hi', headers: { 'x-kind': 'test' } }
    const answer = await fetch(`${url}/2016-08-15/proxy/shop/web/a/b?x=1&y=2&y=3`, init)
    expect([answer.status, answer.headers.get('x-own'), answer.headers.has('x-gone')]).toEqual([202, 'a', false])
    expect(await answer.json()).toEqual({
      method: 'POST',
      path: '/a/b',
      queries: { x: '1', y: ['2', '3'] },
      clientIP: '127.0.0.1',
      url: '/a/b?x=1&y=2&y=3',
      streamed: 'hi',
      body: 'hi',
      kind: 'test',
      service: 'shop',
    })
  })

  test.each<[string, string, string, unknown]>([
    ['throws', "exports.handler = async () => { throw new RangeError('no stock') }", 'RangeError', { errorMessage: 'no stock' }],
    [
      'calls back with an error',
      "exports.handler = (e, c, done) => done(new RangeError('no stock'))",
      'RangeError',
      { errorMessage: 'no stock' },
    ],
  ])('answers 502 for a function that %s', async (_, source, errorType, functionError) => {
    const { url } = await serveFunctions({ 'web.cjs': source })
    const { error } = await createFcHttpTriggerClient({ baseUrl: `${url}/fc-http-trigger/web`, maxRetries: 0 }).invoke({ path: '/' })
    expect(error).toMatchObject({ status: 502, code: 'UnhandledInvocationError', kind: 'function', functionError })
    expect(error?.functionError?.errorType).toBe(errorType)
  })

  test('has documented answers for what cannot be sent, and for what is not there', async () => {
    const { url } = await serveFunctions({
      'headers.mjs': "export const handler = async () => ({ statusCode: 200, headers: { a: 'x'.repeat(9000) }, body: '' })",
      'status.mjs': "export const handler = async () => ({ statusCode: 'fine', body: '' })",
      'low.mjs': "export const handler = async () => ({ statusCode: 199, body: '' })",
      'high.mjs': "export const handler = async () => ({ statusCode: 600, body: '' })",
      'split.mjs': "export const handler = async () => ({ statusCode: 200, headers: { a: 'x\\r\\nb: c' }, body: '' })",
      'none.mjs': 'export const other = 1',
    })
    const codeOf = async (name: string) => {
      const { error } = await createFcHttpTriggerClient({ baseUrl: `${url}/fc-http-trigger/${name}`, maxRetries: 0 }).invoke({ path: '/' })
      return `${error?.status} ${error?.code}`
    }
    expect(await codeOf('headers')).toBe('502 BadResponse')
    expect(await codeOf('status')).toBe('502 BadResponse')
    expect(await codeOf('low')).toBe('502 BadResponse')
    expect(await codeOf('high')).toBe('502 BadResponse')
    expect(await codeOf('split')).toBe('502 BadResponse')
    expect(await codeOf('none')).toBe('502 HttpHandlerNotFound')
    expect(await codeOf('nowhere')).toBe('404 HttpTriggerNotFound')
  })

  test('a server that changes the protocol unasked has not answered', async () => {
    const { url } = await serveFunctions({
      'web.mjs': `import { createServer } from 'node:net'
const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: own', 'Connection: Upgrade', '', ''].join('\\r\\n')
createServer((socket) => socket.on('error', () => {}).end(head)).listen(9000)`,
    })
    const { error } = await createFcHttpTriggerClient({ baseUrl: `${url}/fc-http-trigger/web`, maxRetries: 0, timeout: 5000 }).invoke({
      path: '/',
    })
    expect(error).toMatchObject({ status: 502, code: 'UnhandledInvocationError' })
  })

  test('headers may have 8 KB together, names and values', async () => {
    const source = (length: number) => `export const handler = async () => ({ statusCode: 204, headers: { 'x-a': 'a'.repeat(${length}) } })`
    const { url } = await serveFunctions({ 'full.mjs': source(8189), 'over.mjs': source(8190) })
    const statusOf = async (name: string) => (await fetch(`${url}/fc-http-trigger/${name}/`)).status
    expect([await statusOf('full'), await statusOf('over')]).toEqual([204, 502])
  })
})
