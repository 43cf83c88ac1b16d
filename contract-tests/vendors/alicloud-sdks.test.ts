/** Alibaba Cloud's own SDKs of Function Compute on the replay port: everything works, and errors are what each SDK makes of the documented ones. */
import dns from 'node:dns'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type ReplayServer, startReplayServer } from '../../dist/src/replay/server.js'
import { type Case, casesOf } from '../cases.ts'
import { type Call, type Failure, fc2, fcOpen20210406, fcOpen20210406AtGateway, SDKS, type Sdk, seen } from './alicloud.ts'

const { crc64 } = createRequire(import.meta.url)('crc64-ecma182.js')

// Every name leads to this machine: the gateway is known by its host.
beforeAll(() => {
  const lookup = (_host: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) =>
    options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
  vi.spyOn(dns, 'lookup').mockImplementation(lookup as never)
})
afterAll(() => {
  vi.restoreAllMocks()
})

const zip = Buffer.from('PK not really a zip')
const functionNamed = (functionName: string) => ({
  functionName,
  runtime: 'nodejs20',
  handler: 'index.handler',
  code: { zipFile: zip.toString('base64') },
})
const timer = { cronExpression: '@every 4m', enable: true }
const http = { authType: 'anonymous', methods: ['GET', 'POST'] }

/** The names of paths and operations that differ between the generations. */
function dialectOf({ api }: Sdk) {
  if (api === 'fc2')
    return {
      service: ['shop'],
      ship: ['shop', 'ship'],
      owner: ['shop'],
      version: 'ServiceVersion',
      asyncConfig: 'FunctionAsyncInvokeConfig',
      below: '/services/shop',
    }
  return { service: [], ship: ['ship'], owner: ['ship'], version: 'FunctionVersion', asyncConfig: 'AsyncInvokeConfig', below: '' }
}

const thrownBy = (call: Promise<unknown>) => call.then((answer) => ({ resolved: answer }), seen)

describe.each(SDKS)('$name on a server that remembers', (sdk) => {
  const { service, ship, owner, version, asyncConfig, below } = dialectOf(sdk)
  const trigger = (triggerName: string, triggerType: string, config: unknown) => ({
    triggerName,
    triggerType,
    triggerConfig: sdk.triggerConfig(config),
  })

  async function start() {
    const server = await startReplayServer({ stateful: true })
    return { server, call: sdk.connect(server.url) }
  }

  async function startFilled() {
    const { server, call } = await start()
    if (sdk.api === 'fc2') await call('CreateService', { body: { serviceName: 'shop' } })
    await call('CreateFunction', { path: service, body: functionNamed('ship') })
    return { server, call }
  }

  async function forTest(started: ReturnType<typeof start>) {
    const { server } = await started
    onTestFinished(() => server.close())
    return started
  }

  test.runIf(sdk.api === 'fc2')('a service is created, got, listed, changed and deleted', async () => {
    const { call } = await forTest(start())
    const { data: created } = await call('CreateService', { body: { serviceName: 'shop', description: 'Orders' } })
    expect(created).toMatchObject({ serviceName: 'shop', description: 'Orders', internetAccess: true })
    expect((await call('GetService', { path: ['shop'] })).data).toEqual(created)
    const { data: updated } = await call('UpdateService', { path: ['shop'], body: { description: 'Parcels' } })
    expect(updated).toMatchObject({ serviceId: created.serviceId, description: 'Parcels' })
    expect((await call('ListServices', { query: { limit: 1 } })).data.services).toEqual([updated])
    await call('DeleteService', { path: ['shop'] })
    expect((await call('ListServices')).data.services).toEqual([])
  })

  test('a function is created, got, changed and deleted, and its code comes back', async () => {
    const { call } = await forTest(startFilled())
    const { data: created } = await call('GetFunction', { path: ship })
    expect(created).toMatchObject({ functionName: 'ship', runtime: 'nodejs20', timeout: 3, codeSize: zip.length, codeChecksum: crc64(zip) })
    const { data: code } = await call('GetFunctionCode', { path: ship })
    expect(code.checksum).toBe(crc64(zip))
    expect(Buffer.from(await (await fetch(code.url)).arrayBuffer())).toEqual(zip)
    const { data: updated } = await call('UpdateFunction', { path: ship, body: { timeout: 60 } })
    expect(updated).toMatchObject({ functionId: created.functionId, timeout: 60, handler: 'index.handler' })
    await call('DeleteFunction', { path: ship })
    expect((await call('ListFunctions', { path: service })).data.functions).toEqual([])
  })

  test('lists come in pages', async () => {
    const { call } = await forTest(startFilled())
    for (const name of ['pack', 'label']) await call('CreateFunction', { path: service, body: functionNamed(name) })
    const pages: string[][] = []
    let nextToken: string | undefined
    do {
      const query = { limit: 2, ...(nextToken && { nextToken }) }
      const { data } = await call('ListFunctions', { path: service, query })
      pages.push(data.functions.map((one: { functionName: string }) => one.functionName))
      nextToken = data.nextToken
    } while (nextToken)
    expect(pages).toEqual([['label', 'pack'], ['ship']])
    const { data } = await call('ListFunctions', { path: service, query: { prefix: 's' } })
    expect(data.functions).toHaveLength(1)
  })

  test('timer and HTTP triggers are kept as they were given, and the HTTP address calls the function', async () => {
    const { call } = await forTest(startFilled())
    await call('CreateTrigger', { path: ship, body: trigger('tick', 'timer', timer) })
    const { data: web } = await call('CreateTrigger', { path: ship, body: trigger('web', 'http', http) })
    const { data: listed } = await call('ListTriggers', { path: ship })
    expect(listed.triggers).toMatchObject([trigger('tick', 'timer', timer), trigger('web', 'http', http)])
    const slower = { ...timer, cronExpression: '@every 1h' }
    await call('UpdateTrigger', { path: [...ship, 'tick'], body: { triggerConfig: sdk.triggerConfig(slower) } })
    expect((await call('GetTrigger', { path: [...ship, 'tick'] })).data).toMatchObject(trigger('tick', 'timer', slower))

    const address = sdk.api === 'fc2' ? web.urlInternet : web.httpTrigger.urlInternet
    const isLoopback = new URL(address).hostname === '127.0.0.1'
    expect(isLoopback).toBe(sdk !== fcOpen20210406AtGateway)
    if (isLoopback) expect(await (await fetch(`${address}/orders`, { method: 'POST', body: 'parcel' })).text()).toBe('parcel')
  })

  test('a version freezes the function, an alias points to it, and calls say which version ran', async () => {
    const { call } = await forTest(startFilled())
    const { data: published } = await call(`Publish${version}`, { path: owner, body: { description: 'First' } })
    expect(published).toMatchObject({ versionId: '1', description: 'First' })
    await call('UpdateFunction', { path: ship, body: { timeout: 60 } })
    await call(`Publish${version}`, { path: owner, body: { description: 'Second' } })
    expect((await call(`List${version}s`, { path: owner })).data.versions).toMatchObject([{ versionId: '2' }, { versionId: '1' }])
    await call('CreateAlias', { path: owner, body: { aliasName: 'prod', versionId: '1' } })
    expect((await call('GetFunction', { path: ship, query: { qualifier: 'prod' } })).data.timeout).toBe(3)
    const ran = async (query?: Call['query']) =>
      (await call('InvokeFunction', { path: ship, payload: '1', ...(query && { query }) })).headers['x-fc-invocation-service-version']
    expect([await ran({ qualifier: 'prod' }), await ran({ qualifier: '2' }), await ran()]).toEqual(['1', '2', 'LATEST'])
    await call('UpdateAlias', { path: [...owner, 'prod'], body: { versionId: '2' } })
    expect(await ran({ qualifier: 'prod' })).toBe('2')
    expect((await call('ListAliases', { path: owner })).data.aliases).toMatchObject([{ aliasName: 'prod', versionId: '2' }])
    await call('DeleteAlias', { path: [...owner, 'prod'] })
    await call(`Delete${version}`, { path: [...owner, '1'] })
    expect((await call(`List${version}s`, { path: owner })).data.versions).toMatchObject([{ versionId: '2' }])
  })

  test('a call gives back its payload, with its request id and its log when asked for', async () => {
    const { call } = await forTest(startFilled())
    const { data, headers } = await call('InvokeFunction', { path: ship, payload: '{"包裹":42}', headers: { 'x-fc-log-type': 'Tail' } })
    expect(data).toBe('{"包裹":42}')
    expect(headers['x-fc-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers).not.toHaveProperty('x-fc-error-type')
    expect(Buffer.from(headers['x-fc-log-result'] as string, 'base64').toString()).toContain(
      `FC Invoke End RequestId: ${headers['x-fc-request-id']}`,
    )
  })

  test('an asynchronous call is accepted, and is a task once the function is set up for tasks', async () => {
    const { call, server } = await forTest(startFilled())
    const [setting, header, get, task] =
      sdk.api === 'fc2'
        ? ['statefulInvocation', 'x-fc-stateful-async-invocation-id', 'GetStatefulAsyncInvocation', 'invocationPayload']
        : ['asyncTask', 'x-fc-async-task-id', 'GetAsyncTask', 'taskPayload']
    await call(`Put${asyncConfig}`, { path: ship, body: { [setting as string]: true, maxAsyncRetryAttempts: 1 } })
    expect((await call(`Get${asyncConfig}`, { path: ship })).data).toMatchObject({ [setting as string]: true, maxAsyncRetryAttempts: 1 })
    const headers = { 'x-fc-invocation-type': 'Async', [header as string]: 'task-1' }
    const accepted = await call('InvokeFunction', { path: ship, payload: 'parcel', headers })
    expect(accepted).toMatchObject({ data: '', headers: { [header as string]: 'task-1' } })
    expect(server.replay.requests.at(-1)?.answer.status).toBe(202)
    if (sdk !== fc2) {
      expect(accepted.status).toBe(202)
      expect((await call(get as string, { path: [...ship, 'task-1'] })).data).toMatchObject({
        status: 'Succeeded',
        [task as string]: 'parcel',
      })
    }
    await call(`Delete${asyncConfig}`, { path: ship })
  })

  test('everything can be deleted, from the inside out', async () => {
    const { call } = await forTest(startFilled())
    await call('CreateTrigger', { path: ship, body: trigger('tick', 'timer', timer) })
    await call(`Publish${version}`, { path: owner, body: {} })
    await call('CreateAlias', { path: owner, body: { aliasName: 'prod', versionId: '1' } })
    await call('DeleteTrigger', { path: [...ship, 'tick'] })
    await call('DeleteAlias', { path: [...owner, 'prod'] })
    await call(`Delete${version}`, { path: [...owner, '1'] })
    const last = await call('DeleteFunction', { path: ship })
    expect(last.headers['x-fc-request-id']).toBeTruthy()
    if (sdk !== fc2) expect(last.status).toBe(204)
    if (sdk.api === 'fc2') await call('DeleteService', { path: ['shop'] })
    expect(await thrownBy(call('GetFunction', { path: ship }))).not.toHaveProperty('resolved')
  })

  describe('refuses', () => {
    let server: ReplayServer
    let call: ReturnType<Sdk['connect']>
    beforeAll(async () => {
      ;({ server, call } = await startFilled())
      await call('CreateTrigger', { path: ship, body: trigger('tick', 'timer', timer) })
      await call('CreateTrigger', { path: ship, body: trigger('web', 'http', http) })
      await call(`Publish${version}`, { path: owner, body: {} })
      await call('CreateAlias', { path: owner, body: { aliasName: 'prod', versionId: '1' } })
    })
    afterAll(() => server.close())

    const none = [...service, 'none']
    const versioned = sdk.api === 'fc2' ? below : '/functions/ship'
    const { handler: _, ...incomplete } = functionNamed('pack')
    const tick = trigger('tick', 'timer', timer)
    const invoke = (qualifier: string): Call => ({ path: ship, payload: '1', query: { qualifier } })
    const nameRule = "functionName must be letters, digits, '_' and '-', not starting with a digit or '-'"
    type Row = [operation: string, call: Call, request: string, failure: string]
    const ofServices: Row[] = [
      ['CreateService', { body: { serviceName: 'shop' } }, 'POST /services', "409 ServiceAlreadyExists: service 'shop' already exists"],
      ['GetService', { path: ['none'] }, 'GET /services/none', "404 ServiceNotFound: service 'none' does not exist"],
      [
        'UpdateService',
        { path: ['shop'], body: { description: 'mine' }, headers: { 'If-Match': '1' } },
        'PUT /services/shop',
        '412 PreconditionFailed: the resource being modified has been changed',
      ],
      ['DeleteService', { path: ['shop'] }, 'DELETE /services/shop', "409 ServiceNotEmpty: service 'shop' still has a function"],
      [
        'CreateFunction',
        { path: ['none'], body: functionNamed('ship') },
        'POST /services/none/functions',
        "404 ServiceNotFound: service 'none' does not exist",
      ],
    ]
    const create = (body: Call['body'], failure: string): Row => [
      'CreateFunction',
      { path: service, body },
      `POST ${below}/functions`,
      failure,
    ]
    const addTrigger = (name: string, body: Call['body'], failure: string): Row => [
      'CreateTrigger',
      { path: [...service, name], body },
      `POST ${below}/functions/${name}/triggers`,
      failure,
    ]
    const addAlias = (aliasName: string, versionId: string, failure: string): Row => [
      'CreateAlias',
      { path: owner, body: { aliasName, versionId } },
      `POST ${versioned}/aliases`,
      failure,
    ]
    const noFunction = "404 FunctionNotFound: function 'none' does not exist"
    const rows: Row[] = [
      ...(sdk.api === 'fc2' ? ofServices : []),
      create(functionNamed('ship'), "409 FunctionAlreadyExists: function 'ship' already exists"),
      create(functionNamed('9lives'), `400 InvalidArgument: ${nameRule}`),
      create(incomplete, '400 InvalidArgument: handler is required'),
      ['GetFunction', { path: none }, `GET ${below}/functions/none`, noFunction],
      ['UpdateFunction', { path: none, body: { timeout: 60 } }, `PUT ${below}/functions/none`, noFunction],
      ['DeleteFunction', { path: none }, `DELETE ${below}/functions/none`, noFunction],
      ['DeleteFunction', { path: ship }, `DELETE ${below}/functions/ship`, "409 FunctionNotEmpty: function 'ship' still has a trigger"],
      [
        'ListFunctions',
        { path: service, query: { limit: 101 } },
        `GET ${below}/functions`,
        '400 InvalidArgument: limit must be between 1 and 100',
      ],
      ['InvokeFunction', { path: none, payload: '1' }, `POST ${below}/functions/none/invocations`, noFunction],
      ['InvokeFunction', invoke('beta'), `POST ${below}.beta/functions/ship/invocations`, "404 AliasNotFound: alias 'beta' does not exist"],
      ['InvokeFunction', invoke('9'), `POST ${below}.9/functions/ship/invocations`, "404 VersionNotFound: version '9' does not exist"],
      addTrigger('none', tick, noFunction),
      addTrigger('ship', tick, "409 TriggerAlreadyExists: trigger 'tick' already exists"),
      addTrigger('ship', trigger('web2', 'http', http), "409 TriggerAlreadyExists: an HTTP trigger already exists for 'LATEST'"),
      [
        'GetTrigger',
        { path: [...ship, 'none'] },
        `GET ${below}/functions/ship/triggers/none`,
        "404 TriggerNotFound: trigger 'none' does not exist",
      ],
      addAlias('beta', '9', "404 VersionNotFound: version '9' does not exist"),
      addAlias('prod', '1', "409 AliasAlreadyExists: alias 'prod' already exists"),
      ['DeleteAlias', { path: [...owner, 'none'] }, `DELETE ${versioned}/aliases/none`, "404 AliasNotFound: alias 'none' does not exist"],
      [
        `Get${asyncConfig}`,
        { path: ship },
        `GET ${below}/functions/ship/async-invoke-config`,
        "404 AsyncConfigNotExists: async config 'LATEST' does not exist",
      ],
    ]
    test.each(rows.map(([operation, input, request, failure]) => ({ operation, input, request, failure })))(
      '$operation with $failure',
      async ({ operation, input, request, failure }) => {
        const [method = '', path = ''] = request.split(' ')
        const [, status, code = '', message = ''] = /^(\d+) (\w+): (.*)$/.exec(failure) ?? []
        const before = server.replay.requests.length
        const thrown = await thrownBy(call(operation, input))
        expect(thrown).toEqual(sdk.thrown({ method, path, status: Number(status), code, message }))
        expect(server.replay.requests.slice(before)).toMatchObject([{ api: sdk.api, operation: operation + sdk.suffix }])
      },
    )
  })
})

/** Calls whose every documented error is replayed. */
const REPLAYED: Record<string, [method: string, tail: string, input: Call]> = {
  GetFunction: ['GET', '/ship', {}],
  UpdateFunction: ['PUT', '/ship', { body: { timeout: 60 } }],
  DeleteFunction: ['DELETE', '/ship', {}],
  CreateTrigger: ['POST', '/ship/triggers', { body: { triggerName: 'tick', triggerType: 'timer' } }],
  InvokeFunction: ['POST', '/ship/invocations', { payload: '1' }],
}

const isApiError = ({ value }: Case) => typeof value === 'object' && value !== null && ('Code' in value || 'ErrorCode' in value)
const isFunctionFailure = ({ expected }: Case) => expected.status === 200
const isPage = ({ value }: Case) => typeof value === 'string'

describe.each(SDKS)('$name, each documented error', (sdk) => {
  let server: ReplayServer
  let call: ReturnType<Sdk['connect']>
  beforeAll(async () => {
    server = await startReplayServer()
    call = sdk.connect(server.url)
  })
  afterAll(() => server.close())

  const { ship, service, below } = dialectOf(sdk)
  const cases = casesOf(sdk.api)
    .map((one) => ({ ...one, operation: one.operation.replace(sdk.suffix, ''), id: one.operation }))
    .filter(({ operation, id }) => operation in REPLAYED && id === operation + sdk.suffix)

  function inputOf({ operation }: Case): Call {
    const [, , input] = REPLAYED[operation] as (typeof REPLAYED)[string]
    const config = operation === 'CreateTrigger' && { body: { ...input.body, triggerConfig: sdk.triggerConfig(timer) } }
    return { path: ship, ...input, ...config }
  }

  function failureOf({ operation, value, expected }: Case, functionName = 'ship'): Failure {
    const { ErrorMessage, Message = ErrorMessage } = value as Record<string, string>
    const [method, tail] = REPLAYED[operation] as (typeof REPLAYED)[string]
    const path = `${below}/functions${tail.replace('/ship', `/${functionName}`)}`
    return { code: expected.code, status: expected.status, message: Message as string, method, path }
  }

  test('every kind of answer is in the table', () => {
    expect(new Set(cases.map(({ operation }) => operation))).toEqual(new Set(Object.keys(REPLAYED)))
    expect(cases.filter((one) => !isApiError(one) && !isFunctionFailure(one) && !isPage(one))).toEqual([])
  })

  const fate = sdk === fcOpen20210406 ? 'loses its code, message and request id' : 'keeps its code, message and request id'
  test.each(cases.filter(isApiError))(`$operation $entry ${fate}`, async (one) => {
    const call = sdk.connect(server.url)
    const thrown = await thrownBy(call(one.operation, { ...inputOf(one), headers: { Prefer: `example=${one.entry}` } }))
    expect(thrown).toEqual(sdk.thrown(failureOf(one)))
  })

  const invoked = cases.filter(({ operation }) => operation === 'InvokeFunction')
  test.each(invoked.filter(isApiError))(`InvokeFunction of replay--$entry ${fate}`, async (one) => {
    const functionName = `replay--${one.entry}`
    const thrown = await thrownBy(call(one.operation, { ...inputOf(one), path: [...service, functionName] }))
    expect(thrown).toEqual(sdk.thrown(failureOf(one, functionName)))
  })

  test.each(invoked.filter(isFunctionFailure))('$entry: the SDK resolves a failed function; only X-Fc-Error-Type tells', async (one) => {
    const headers = { 'x-fc-log-type': 'Tail' }
    const { data, headers: answered } = await call('InvokeFunction', { path: [...service, `replay--${one.entry}`], payload: '1', headers })
    expect(answered['x-fc-error-type']).toBe(one.expected.code)
    expect(answered['x-fc-log-result']).toBeTruthy()
    expect(JSON.parse(data)).toEqual(one.value)
  })

  test.each(cases.filter(isPage))('$operation $entry: the SDK has no words for a page', async (one) => {
    const thrown = await thrownBy(call(one.operation, { ...inputOf(one), headers: { Prefer: `example=${one.entry}` } }))
    const { method, path } = failureOf({ ...one, value: {} })
    expect(thrown).toEqual(
      sdk === fc2
        ? {
            class: 'Error',
            name: 'FCundefinedError',
            message: `${method} ${path} failed with 400. requestid: undefined, message: undefined.`,
          }
        : { class: 'SyntaxError', name: 'SyntaxError', message: expect.stringContaining('is not valid JSON') },
    )
  })

  test('a selection that is not documented is refused in words that the SDK shows', async () => {
    const thrown = await thrownBy(call('GetFunction', { path: ship, headers: { Prefer: 'example=NoSuchCode' } }))
    expect(thrown['message']).toContain('documents nothing for `Prefer: example=NoSuchCode`')
  })
})

/** In the SDK and in no other source: no page, no metadata. */
const UNDOCUMENTED = ['ClaimGPUInstance', 'ReleaseGPUInstance']

test.each(SDKS.filter(({ operations }) => operations.length > 0))('every operation of $name is the one of the document', async (sdk) => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  const call = sdk.connect(server.url)
  expect(sdk.operations.length).toBeGreaterThan(60)
  const unknown: string[] = []
  for (const [operation, names] of sdk.operations) {
    const path = Array.from({ length: names }, (_, i) => `name${i}`)
    const thrown = await call(operation, { path, body: {} }).catch(seen)
    const asked = server.replay.requests.at(-1)
    if (asked?.operation !== operation || 'class' in thrown) unknown.push(operation)
  }
  expect(unknown).toEqual(sdk.api === 'fc2' ? UNDOCUMENTED : [])
})

test('@alicloud/fc2 sends the headers of getFunctionCode as its query', async () => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  await fc2.connect(server.url)('GetFunctionCode', { path: ['shop', 'ship'], headers: { prefer: 'example=FunctionNotFound' } })
  const asked = server.replay.requests.at(-1)
  expect(asked).toMatchObject({ query: 'prefer=example%3DFunctionNotFound', answer: { status: 200 } })
  expect(asked?.headers).not.toHaveProperty('prefer')
})
