/** Function Compute with a memory, over a real port: what the clients create is there, and what they did not create is not. */
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { createFc2Client, createFc3Client, createFcHttpTriggerClient, unwrap } from 'faas-contracts'
import { createReplay } from 'faas-contracts/replay'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Judge, startJudge } from './judge.ts'

type Options = Parameters<typeof createFc3Client>[0]

const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }

let server: ReplayServer
const judges: Judge[] = []

beforeAll(async () => {
  server = await startReplayServer({ stateful: true })
  judges.push(await startJudge('fc3', server.url), await startJudge('fc2', server.url))
}, 60_000)

beforeEach(() => server.replay.reset())

// Whatever the tests call, Prism finds nothing that the documents don't allow.
afterEach(() => expect(judges.flatMap(({ violations }) => violations.splice(0))).toEqual([]))

afterAll(async () => {
  for (const judge of judges) judge.stop()
  await server?.close()
})

function clientsOf() {
  const [three, two] = judges.map(({ url, fetch }) => ({ baseUrl: url, fetch, credentials, maxRetries: 0 })) as [Options, Options]
  return { fc3: createFc3Client(three), fc2: createFc2Client(two), older: createFc2Client({ ...two, apiVersion: '2016-08-15' }) }
}

/** For requests that the document forbids, which the judge would report. */
const unjudged = () => createFc3Client({ baseUrl: server.url, credentials, maxRetries: 0 })

const codeOf = (result: { ok: boolean; error?: { code: string; message: string } | undefined }) => result.error?.code
const zipFile = Buffer.from('not really a zip').toString('base64')
const body = { functionName: 'ship', runtime: 'nodejs20', handler: 'index.handler', code: { zipFile } }
const path = { functionName: 'ship' }

describe('fc3', () => {
  test('a function is created, got, listed, changed and deleted', async () => {
    const { fc3 } = clientsOf()
    const created = unwrap(await fc3.call('CreateFunction', { body }))
    expect(created).toMatchObject({ functionName: 'ship', runtime: 'nodejs20', timeout: 3, codeSize: 16, state: 'Active' })
    expect(created).not.toHaveProperty('code')
    expect(unwrap(await fc3.call('GetFunction', { path }))).toEqual(created)

    const updated = unwrap(await fc3.call('UpdateFunction', { path, body: { timeout: 60, environmentVariables: { STAGE: 'prod' } } }))
    expect(updated).toMatchObject({
      functionId: created.functionId,
      handler: 'index.handler',
      timeout: 60,
      environmentVariables: { STAGE: 'prod' },
    })
    expect(unwrap(await fc3.call('ListFunctions')).functions).toEqual([updated])

    expect(await fc3.call('DeleteFunction', { path })).toMatchObject({ ok: true, status: 204, data: undefined })
    expect(codeOf(await fc3.call('GetFunction', { path }))).toBe('FunctionNotFound')
    expect(codeOf(await fc3.call('DeleteFunction', { path }))).toBe('FunctionNotFound')
    expect(unwrap(await fc3.call('ListFunctions')).functions).toEqual([])
  })

  test('what is created has the time of that, and what is changed that of the change', async () => {
    const { fc3 } = clientsOf()
    const before = Date.now()
    const created = unwrap(await fc3.call('CreateFunction', { body }))
    expect(Date.parse(created.createdTime ?? '')).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000)
    expect(created.lastModifiedTime).toBe(created.createdTime)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const changed = unwrap(await fc3.call('UpdateFunction', { path, body: { timeout: 60 } }))
    expect(changed.createdTime).toBe(created.createdTime)
    expect(Date.parse(changed.lastModifiedTime ?? '')).toBeGreaterThan(Date.parse(created.lastModifiedTime ?? ''))
  })

  test('the code comes back by the address that GetFunctionCode gives', async () => {
    const { fc3 } = clientsOf()
    const { codeChecksum } = unwrap(await fc3.call('CreateFunction', { body }))
    const { url = '', checksum } = unwrap(await fc3.call('GetFunctionCode', { path }))
    expect(checksum).toBe(codeChecksum)
    expect(await (await fetch(url)).text()).toBe('not really a zip')
  })

  test('code that lies in a bucket is told by its place there, also where it takes the place of a zip, and the other way round', async () => {
    const { fc3 } = clientsOf()
    const code = { ossBucketName: 'code', ossObjectName: 'ship.zip' }
    unwrap(await fc3.call('CreateFunction', { body: { ...body, code } }))
    const urlOf = async () => unwrap(await fc3.call('GetFunctionCode', { path })).url
    expect(await urlOf()).toBe('oss://code/ship.zip')
    const { codeChecksum = '' } = unwrap(await fc3.call('UpdateFunction', { path, body: { code: { zipFile } } }))
    expect(await urlOf()).toBe(`${server.url}/__replay/code/${codeChecksum}`)
    expect(unwrap(await fc3.call('UpdateFunction', { path, body: { code } }))).not.toHaveProperty('codeChecksum')
    expect(await urlOf()).toBe('oss://code/ship.zip')
  })

  test('conflicts, missing parents and wrong input give the documented codes, with the names in question', async () => {
    const { fc3 } = clientsOf()
    const timer = { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
    const orphan = await fc3.call('CreateTrigger', { path, body: timer })
    expect(orphan.error).toMatchObject({ code: 'FunctionNotFound', status: 404, documented: true, kind: 'not-found' })
    expect(orphan.error?.message).toContain("function 'ship' does not exist")

    unwrap(await fc3.call('CreateFunction', { body }))
    expect(codeOf(await fc3.call('CreateFunction', { body }))).toBe('FunctionAlreadyExists')
    expect(codeOf(await unjudged().call('CreateFunction', { body: { ...body, functionName: '9lives' } }))).toBe('InvalidArgument')
    const { handler: _, ...incomplete } = body
    const refused = await unjudged().call('CreateFunction', { body: incomplete as typeof body })
    expect(refused.error).toMatchObject({ code: 'InvalidArgument', status: 400 })
    expect(refused.error?.message).toContain('handler is required')
    expect(codeOf(await unjudged().call('CreateFunction', { body: { ...body, functionName: 'x', code: { zipFile: '%%%' } } }))).toBe(
      'InvalidArgument',
    )

    unwrap(await fc3.call('CreateTrigger', { path, body: timer }))
    expect(codeOf(await fc3.call('CreateTrigger', { path, body: timer }))).toBe('TriggerAlreadyExists')
    expect(codeOf(await fc3.call('DeleteFunction', { path }))).toBe('FunctionNotEmpty')
    expect(codeOf(await fc3.call('GetTrigger', { path: { ...path, triggerName: 'tock' } }))).toBe('TriggerNotFound')
    unwrap(await fc3.call('DeleteTrigger', { path: { ...path, triggerName: 'tick' } }))
    unwrap(await fc3.call('DeleteFunction', { path }))
  })

  test('a trigger keeps its configuration as a value, and its HTTP address calls the function', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    const triggerConfig = { authType: 'anonymous', methods: ['GET' as const, 'POST' as const] }
    const before = createFcHttpTriggerClient({ baseUrl: `${server.url}/fc-http-trigger/ship` })
    expect(codeOf(await before.invoke({ payload: 1 }))).toBe('HttpTriggerNotFound')

    const http = { triggerName: 'web', triggerType: 'http', triggerConfig } as const
    const created = unwrap(await fc3.call('CreateTrigger', { path, body: http }))
    expect(created.triggerConfig).toEqual(triggerConfig)
    expect(unwrap(await fc3.call('ListTriggers', { path })).triggers?.[0]?.triggerConfig).toEqual(triggerConfig)
    expect(codeOf(await fc3.call('CreateTrigger', { path, body: { ...http, triggerName: 'web2' } }))).toBe('TriggerAlreadyExists')

    const address = created.triggerType === 'http' ? created.httpTrigger?.urlInternet : undefined
    const trigger = createFcHttpTriggerClient({ baseUrl: address as string })
    expect(await trigger.invoke({ payload: { cart: 42 } })).toMatchObject({ ok: true, data: { cart: 42 } })
  })

  test('addresses in answers have the port that the call came to, also when the caller leaves it out of Host', async () => {
    unwrap(await clientsOf().fc3.call('CreateFunction', { body }))
    const headers = { host: '127.0.0.1' }
    const code = await new Promise<string>((resolve, reject) => {
      request(`${server.url}/2023-03-30/functions/ship/code`, { headers }, (response) => resolve(text(response)))
        .on('error', reject)
        .end()
    })
    expect(JSON.parse(code).url).toMatch(`${server.url}/`)
  })

  test('a version freezes the function, an alias points to it, and both can be invoked', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    expect(codeOf(await fc3.call('CreateAlias', { path, body: { aliasName: 'prod', versionId: '1' } }))).toBe('VersionNotFound')
    expect(unwrap(await fc3.call('PublishFunctionVersion', { path, body: { description: 'first' } }))).toMatchObject({ versionId: '1' })
    unwrap(await fc3.call('UpdateFunction', { path, body: { timeout: 60 } }))
    expect(unwrap(await fc3.call('PublishFunctionVersion', { path, body: {} }))).toMatchObject({ versionId: '2' })
    expect(unwrap(await fc3.call('ListFunctionVersions', { path })).versions?.map(({ versionId }) => versionId)).toEqual(['2', '1'])
    unwrap(await fc3.call('CreateAlias', { path, body: { aliasName: 'prod', versionId: '1' } }))

    const timeoutAt = async (qualifier: string) => unwrap(await fc3.call('GetFunction', { path, query: { qualifier } })).timeout
    expect([await timeoutAt('1'), await timeoutAt('prod'), await timeoutAt('2'), await timeoutAt('LATEST')]).toEqual([3, 3, 60, 60])
    expect((await fc3.invoke({ functionName: 'ship', qualifier: 'prod', payload: 1 })).ok).toBe(true)
    expect(await fc3.invoke({ functionName: 'ship', qualifier: 'prod' })).toMatchObject({ ok: true, executedVersion: '1' })
    unwrap(await fc3.call('UpdateAlias', { path: { ...path, aliasName: 'prod' }, body: { versionId: '2' } }))
    expect(await fc3.invoke({ functionName: 'ship', qualifier: 'prod' })).toMatchObject({ ok: true, executedVersion: '2' })
    expect(codeOf(await fc3.invoke({ functionName: 'ship', qualifier: 'beta' }))).toBe('AliasNotFound')
    expect(codeOf(await fc3.invoke({ functionName: 'ship', qualifier: '9' }))).toBe('VersionNotFound')
  })

  test('invoking what was not created gives FunctionNotFound; replay still works by name', async () => {
    const { fc3 } = clientsOf()
    expect(codeOf(await fc3.invoke({ functionName: 'ship', payload: 1 }))).toBe('FunctionNotFound')
    expect(codeOf(await fc3.invoke({ functionName: 'replay--ResourceThrottled' }, { maxRetries: 0 }))).toBe('ResourceThrottled')
    unwrap(await fc3.call('CreateFunction', { body }))
    expect(await fc3.invoke({ functionName: 'ship', payload: { a: 1 } })).toMatchObject({ ok: true, data: { a: 1 } })
  })

  test('a function that is deleted takes its settings along, and those of no other', async () => {
    const { fc3 } = clientsOf()
    const other = { functionName: 'shipyard' }
    for (const { functionName } of [path, other]) {
      unwrap(await fc3.call('CreateFunction', { body: { ...body, functionName } }))
      unwrap(await fc3.call('PutAsyncInvokeConfig', { path: { functionName }, body: {} }))
    }
    unwrap(await fc3.call('DeleteFunction', { path }))
    unwrap(await fc3.call('CreateFunction', { body }))
    expect(codeOf(await fc3.call('GetAsyncInvokeConfig', { path }))).toBe('AsyncConfigNotExists')
    expect((await fc3.call('GetAsyncInvokeConfig', { path: other })).ok).toBe(true)
  })

  test('asynchronous tasks can be read once the function is set up for them', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    expect(codeOf(await fc3.call('GetAsyncInvokeConfig', { path }))).toBe('AsyncConfigNotExists')
    unwrap(await fc3.call('PutAsyncInvokeConfig', { path, body: { asyncTask: true, maxAsyncRetryAttempts: 1 } }))
    expect(unwrap(await fc3.call('GetAsyncInvokeConfig', { path }))).toMatchObject({ asyncTask: true, maxAsyncRetryAttempts: 1 })
    const queued = await fc3.invoke({ functionName: 'ship', payload: { n: 1 }, invocationType: 'async', asyncTaskId: 'task-1' })
    expect(queued).toMatchObject({ ok: true, status: 202, asyncTaskId: 'task-1' })
    expect(unwrap(await fc3.call('GetAsyncTask', { path: { ...path, taskId: 'task-1' } }))).toMatchObject({
      functionName: 'ship',
      taskId: 'task-1',
      qualifier: 'LATEST',
      requestId: queued.requestId,
      status: 'Succeeded',
      durationMs: 0,
      alreadyRetriedTimes: 0,
      taskPayload: '{"n":1}',
      returnPayload: '{"n":1}',
    })
    expect(unwrap(await fc3.call('ListAsyncTasks', { path, query: { status: 'Succeeded' } })).tasks).toHaveLength(1)
    expect(codeOf(await fc3.call('StopAsyncTask', { path: { ...path, taskId: 'task-1' } }))).toBe('InvalidArgument')
  })

  test('a list has what belongs to the function, and there is none of a function that is not there', async () => {
    const { fc3 } = clientsOf()
    const timer = { triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
    for (const functionName of ['ship', 'shipyard']) {
      unwrap(await fc3.call('CreateFunction', { body: { ...body, functionName } }))
      unwrap(await fc3.call('CreateTrigger', { path: { functionName }, body: { ...timer, triggerName: `of-${functionName}` } }))
    }
    const { triggers } = unwrap(await fc3.call('ListTriggers', { path }))
    expect(triggers?.map(({ triggerName }) => triggerName)).toEqual(['of-ship'])
    expect(codeOf(await fc3.call('ListTriggers', { path: { functionName: 'nobody' } }))).toBe('FunctionNotFound')
  })

  test('a trigger is for a version or an alias that exists, and only one of HTTP has an address', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    const timer = { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
    expect(codeOf(await fc3.call('CreateTrigger', { path, body: { ...timer, qualifier: 'beta' } }))).toBe('AliasNotFound')
    expect(unwrap(await fc3.call('CreateTrigger', { path, body: timer }))).not.toHaveProperty('httpTrigger')
    expect(codeOf(await fc3.call('DeleteFunction', { path }))).toBe('FunctionNotEmpty')
    unwrap(await fc3.call('DeleteTrigger', { path: { ...path, triggerName: 'tick' } }))
    unwrap(await fc3.call('DeleteFunction', { path }))
  })

  test('provisioned instances and reserved concurrency are kept until they are given up', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    const provisioned = { path, query: { qualifier: 'LATEST' } }
    expect(unwrap(await fc3.call('GetProvisionConfig', provisioned))).toMatchObject({ target: 0, current: 0 })
    unwrap(await fc3.call('PutProvisionConfig', { ...provisioned, body: { defaultTarget: 2 } }))
    expect(unwrap(await fc3.call('GetProvisionConfig', provisioned))).toMatchObject({ defaultTarget: 2, current: 2 })
    expect(unwrap(await fc3.call('ListProvisionConfigs')).provisionConfigs).toHaveLength(1)
    expect(codeOf(await fc3.call('DeleteFunction', { path }))).toBe('ProvisionConfigExist')
    unwrap(await fc3.call('DeleteProvisionConfig', provisioned))
    expect(unwrap(await fc3.call('ListProvisionConfigs')).provisionConfigs).toEqual([])

    expect(codeOf(await fc3.call('GetConcurrencyConfig', { path }))).toBe('OnDemandConfigNotFound')
    unwrap(await fc3.call('PutConcurrencyConfig', { path, body: { reservedConcurrency: 5 } }))
    expect(unwrap(await fc3.call('ListConcurrencyConfigs')).configs).toEqual([unwrap(await fc3.call('GetConcurrencyConfig', { path }))])
    unwrap(await fc3.call('DeleteConcurrencyConfig', { path }))
    unwrap(await fc3.call('DeleteFunction', { path }))
  })

  test('lists come in pages', async () => {
    const { fc3 } = clientsOf()
    for (const name of ['a', 'b', 'c', 'x1', 'x2', 'x3'])
      unwrap(await fc3.call('CreateFunction', { body: { ...body, functionName: name } }))
    const names: (string | undefined)[] = []
    let pages = 0
    for await (const page of fc3.paginate('ListFunctions', { query: { limit: 4 } })) {
      pages++
      names.push(...(page.functions ?? []).map(({ functionName }) => functionName))
    }
    expect([pages, ...names]).toEqual([2, 'a', 'b', 'c', 'x1', 'x2', 'x3'])
    const prefixed: (string | undefined)[] = []
    for await (const { functionName } of fc3.paginate('ListFunctions', { query: { prefix: 'x', limit: 1 } }).items())
      prefixed.push(functionName)
    expect(prefixed).toEqual(['x1', 'x2', 'x3'])
    expect(codeOf(await unjudged().call('ListFunctions', { query: { limit: 101 } }))).toBe('InvalidArgument')
    expect(codeOf(await unjudged().call('ListFunctions', { query: { nextToken: '%' } }))).toBe('InvalidArgument')
  })

  test('lists of the whole account come in pages, too, though every entry is called LATEST', async () => {
    const { fc3 } = clientsOf()
    const names = ['a', 'b', 'c']
    for (const functionName of names) {
      unwrap(await fc3.call('CreateFunction', { body: { ...body, functionName } }))
      unwrap(await fc3.call('PutAsyncInvokeConfig', { path: { functionName }, body: {} }))
    }
    const arns: (string | undefined)[] = []
    for await (const { functionArn } of fc3.paginate('ListAsyncInvokeConfigs', { query: { limit: 1 } }).items()) {
      arns.push(functionArn?.replace(/^.*functions\//, ''))
      if (arns.length > names.length) break
    }
    expect(arns).toEqual(names.map((name) => `${name}/LATEST`))
  })

  test('the next page of versions is there though the one that it begins with is gone, and a number is not given again', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    for (let i = 0; i < 4; i++) unwrap(await fc3.call('PublishFunctionVersion', { path, body: {} }))
    const first = unwrap(await fc3.call('ListFunctionVersions', { path, query: { limit: 1 } }))
    for (const versionId of ['4', '3']) unwrap(await fc3.call('DeleteFunctionVersion', { path: { ...path, versionId } }))
    const { nextToken = '' } = first
    const rest = unwrap(await fc3.call('ListFunctionVersions', { path, query: { nextToken } }))
    expect(rest.versions?.map(({ versionId }) => versionId)).toEqual(['2', '1'])
    expect(unwrap(await fc3.call('PublishFunctionVersion', { path, body: {} })).versionId).toBe('5')
  })

  test.each([
    ['code that is null', '/functions', { ...body, code: null }],
    ['code that is text', '/functions', { ...body, code: zipFile }],
    ['a name that is missing', '/functions', { ...body, functionName: undefined }],
    ['a name that is empty', '/functions', { ...body, functionName: '' }],
    ['a name with half of a character', '/custom-domains', { domainName: '\ud800.example.com' }],
  ])('%s is an invalid argument', async (_, operation, sent) => {
    const answer = await fetch(`${server.url}/2023-03-30${operation}`, { method: 'POST', body: JSON.stringify(sent) })
    expect([answer.status, await answer.json()]).toMatchObject([400, { Code: 'InvalidArgument' }])
  })

  test('the addresses in the answers of a scope lead into that scope', async () => {
    const fc3 = createFc3Client({ baseUrl: `${server.url}/__scope/the%20first`, credentials, maxRetries: 0 })
    unwrap(await fc3.call('CreateFunction', { body }))
    const { url = '' } = unwrap(await fc3.call('GetFunctionCode', { path }))
    expect(await (await fetch(url)).text()).toBe('not really a zip')
    const http = { triggerName: 'web', triggerType: 'http', triggerConfig: { authType: 'anonymous' } } as const
    const trigger = unwrap(await fc3.call('CreateTrigger', { path, body: http }))
    const urlInternet = 'httpTrigger' in trigger ? trigger.httpTrigger?.urlInternet : undefined
    const answer = await fetch(`${urlInternet}/orders`, { method: 'POST', body: 'hello' })
    expect([answer.status, await answer.text()]).toEqual([200, 'hello'])
  })

  test('one HTTP trigger is all, also where another has the name of the function, and can be set anew as it is', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    const http = { triggerType: 'http', triggerConfig: { authType: 'anonymous' } } as const
    unwrap(await fc3.call('CreateTrigger', { path, body: { ...http, triggerName: 'web' } }))
    expect(codeOf(await fc3.call('CreateTrigger', { path, body: { ...http, triggerName: 'ship' } }))).toBe('TriggerAlreadyExists')
    const answer = await fetch(`${server.url}/2023-03-30/functions/ship/triggers/web`, { method: 'PUT', body: JSON.stringify(http) })
    expect(answer.status).toBe(200)
  })

  test('a memory of its own for each server, forgotten on reset', async () => {
    const { fc3 } = clientsOf()
    unwrap(await fc3.call('CreateFunction', { body }))
    const other = await startReplayServer({ stateful: true })
    const elsewhere = createFc3Client({ baseUrl: other.url, credentials })
    expect(codeOf(await elsewhere.call('GetFunction', { path }))).toBe('FunctionNotFound')
    await other.close()
    expect((await fetch(`${server.url}/__replay/reset`, { method: 'POST' })).status).toBe(204)
    expect(codeOf(await fc3.call('GetFunction', { path }))).toBe('FunctionNotFound')
  })
})

describe('fc2', () => {
  const service = { serviceName: 'shop' }
  const full = { ...service, functionName: 'ship' }

  test('a service holds functions, and can go only when they are gone', async () => {
    const { fc2 } = clientsOf()
    expect(codeOf(await fc2.call('CreateFunction', { path: service, body }))).toBe('ServiceNotFound')
    const created = unwrap(await fc2.call('CreateService', { body: service }))
    expect(created).toMatchObject({ serviceName: 'shop', internetAccess: true })
    expect(codeOf(await fc2.call('CreateService', { body: service }))).toBe('ServiceAlreadyExists')
    unwrap(await fc2.call('CreateFunction', { path: service, body }))
    expect(codeOf(await fc2.invoke({ ...full, serviceName: 'blog' }))).toBe('ServiceNotFound')
    expect(await fc2.invoke({ ...full, payload: { a: 1 } })).toMatchObject({ ok: true, data: { a: 1 } })
    expect(codeOf(await fc2.call('DeleteService', { path: service }))).toBe('ServiceNotEmpty')
    unwrap(await fc2.call('DeleteFunction', { path: full }))
    unwrap(await fc2.call('DeleteService', { path: service }))
    expect(codeOf(await fc2.call('GetService', { path: service }))).toBe('ServiceNotFound')
  })

  /** A service whose function and alias have one name. */
  async function withNamesakes() {
    const { fc2 } = clientsOf()
    unwrap(await fc2.call('CreateService', { body: service }))
    unwrap(await fc2.call('CreateFunction', { path: service, body }))
    unwrap(await fc2.call('PublishServiceVersion', { path: service, body: {} }))
    unwrap(await fc2.call('CreateAlias', { path: service, body: { aliasName: 'ship', versionId: '1' } }))
    return fc2
  }

  test('an alias that is deleted takes nothing of the function that has its name', async () => {
    const fc2 = await withNamesakes()
    unwrap(await fc2.call('PutFunctionAsyncInvokeConfig', { path: full, body: {} }))
    unwrap(await fc2.call('DeleteAlias', { path: { ...service, aliasName: 'ship' } }))
    expect((await fc2.call('GetFunctionAsyncInvokeConfig', { path: full })).ok).toBe(true)
  })

  test('a function that is deleted takes nothing of the alias that has its name', async () => {
    const fc2 = await withNamesakes()
    unwrap(await fc2.call('DeleteFunction', { path: full }))
    expect((await fc2.call('GetAlias', { path: { ...service, aliasName: 'ship' } })).ok).toBe(true)
  })

  test('the gateway host answers errors in its own form, the account host in that of the catalogue', async () => {
    const { fetch } = createReplay({ stateful: true })
    const errorAt = async (host: string) => {
      const fc2 = createFc2Client({ baseUrl: `https://${host}`, fetch, credentials })
      return (await fc2.call('GetService', { path: service })).error
    }
    const Message = "service 'shop' does not exist"
    const fromGateway = await errorAt('fc.cn-hangzhou.aliyuncs.com')
    expect(fromGateway).toMatchObject({ code: 'ServiceNotFound', documented: true })
    expect(JSON.parse(fromGateway?.body as string)).toEqual({ Code: 'ServiceNotFound', Message, RequestId: fromGateway?.requestId })
    const fromAccount = await errorAt('1029384756102938.cn-hangzhou.fc.aliyuncs.com')
    expect(fromAccount).toMatchObject({ code: 'ServiceNotFound', documented: true })
    expect(JSON.parse(fromAccount?.body as string)).toEqual({ ErrorCode: 'ServiceNotFound', ErrorMessage: Message })
  })

  async function shop() {
    const { fc2 } = clientsOf()
    unwrap(await fc2.call('CreateService', { body: service }))
    unwrap(await fc2.call('CreateFunction', { path: service, body }))
    unwrap(await fc2.call('PublishServiceVersion', { path: service }))
    unwrap(await fc2.call('CreateAlias', { path: service, body: { aliasName: 'prod', versionId: '1' } }))
    return fc2
  }

  test('triggers are created, got, listed, changed and deleted, and only one of HTTP has an address', async () => {
    const fc2 = await shop()
    const timer = { triggerName: 'tick', triggerType: 'timer', triggerConfig: { cronExpression: '@every 4m', enable: true } } as const
    const http = { triggerName: 'web', triggerType: 'http', triggerConfig: { authType: 'anonymous' } } as const
    expect(codeOf(await fc2.call('CreateTrigger', { path: full, body: { ...timer, qualifier: 'beta' } }))).toBe('AliasNotFound')
    const tick = unwrap(await fc2.call('CreateTrigger', { path: full, body: { ...timer, qualifier: 'prod' } }))
    expect(tick).toMatchObject({ ...timer, qualifier: 'prod' })
    expect(tick).not.toHaveProperty('urlInternet')
    const web = unwrap(await fc2.call('CreateTrigger', { path: full, body: http }))
    expect(web).toMatchObject({ ...http, qualifier: 'LATEST', urlInternet: expect.stringContaining('/fc-http-trigger/ship') })
    expect(unwrap(await fc2.call('ListTriggers', { path: full })).triggers).toEqual([tick, web])
    const named = { ...full, triggerName: 'tick' }
    unwrap(await fc2.call('UpdateTrigger', { path: named, body: { description: 'often' } }))
    expect(unwrap(await fc2.call('GetTrigger', { path: named }))).toMatchObject({ ...timer, description: 'often' })
    expect(codeOf(await fc2.call('DeleteFunction', { path: full }))).toBe('FunctionNotEmpty')
    for (const triggerName of ['tick', 'web']) unwrap(await fc2.call('DeleteTrigger', { path: { ...full, triggerName } }))
    unwrap(await fc2.call('DeleteFunction', { path: full }))
  })

  test('stateful invocations can be read once the function is set up for them, and an id is used once', async () => {
    const fc2 = await shop()
    const queue = () => fc2.invoke({ ...full, payload: { n: 1 }, invocationType: 'async', statefulAsyncInvocationId: 'order-17' })
    const invocation = { path: { ...full, invocationId: 'order-17' } }
    expect((await queue()).ok).toBe(true)
    expect(codeOf(await fc2.call('GetStatefulAsyncInvocation', invocation))).toBe('StatefulAsyncInvocationNotFound')
    unwrap(await fc2.call('PutFunctionAsyncInvokeConfig', { path: full, body: { statefulInvocation: true } }))
    expect(unwrap(await fc2.call('ListFunctionAsyncInvokeConfigs', { path: full })).configs).toMatchObject([{ statefulInvocation: true }])
    expect((await queue()).ok).toBe(true)
    expect(codeOf(await queue())).toBe('StatefulAsyncInvocationAlreadyExists')
    expect(unwrap(await fc2.call('GetStatefulAsyncInvocation', invocation))).toMatchObject({
      ...full,
      invocationId: 'order-17',
      status: 'Succeeded',
      invocationPayload: '{"n":1}',
    })
    expect(unwrap(await fc2.call('ListStatefulAsyncInvocations', { path: full })).invocations).toHaveLength(1)
    expect(codeOf(await fc2.call('StopStatefulAsyncInvocation', invocation))).toBe('InvalidArgument')
    unwrap(await fc2.call('DeleteFunctionAsyncInvokeConfig', { path: full }))
    expect(codeOf(await fc2.call('GetFunctionAsyncInvokeConfig', { path: full }))).toBe('AsyncConfigNotExists')
  })

  test('instances, limits and VPCs are kept until they are given up', async () => {
    const fc2 = await shop()
    const prod = { path: full, query: { qualifier: 'prod' } }
    const resource = 'services/shop.prod/functions/ship'
    expect(unwrap(await fc2.call('GetProvisionConfig', prod))).toEqual({ resource, target: 0, current: 0 })
    unwrap(await fc2.call('PutProvisionConfig', { ...prod, body: { target: 2 } }))
    expect(unwrap(await fc2.call('ListProvisionConfigs')).provisionConfigs).toEqual([{ resource, target: 2, current: 2 }])
    unwrap(await fc2.call('PutProvisionConfig', { ...prod, body: { target: 0 } }))
    expect(unwrap(await fc2.call('ListProvisionConfigs')).provisionConfigs).toEqual([])

    expect(codeOf(await fc2.call('GetFunctionOnDemandConfig', prod))).toBe('OnDemandConfigNotFound')
    unwrap(await fc2.call('PutFunctionOnDemandConfig', { ...prod, body: { maximumInstanceCount: 5 } }))
    expect(unwrap(await fc2.call('ListOnDemandConfigs')).configs).toEqual([{ resource, maximumInstanceCount: 5 }])
    unwrap(await fc2.call('DeleteFunctionOnDemandConfig', prod))
    expect(unwrap(await fc2.call('ListOnDemandConfigs')).configs).toEqual([])

    unwrap(await fc2.call('CreateVpcBinding', { path: service, body: { vpcId: 'vpc-1' } }))
    expect(unwrap(await fc2.call('ListVpcBindings', { path: service })).vpcIds).toEqual(['vpc-1'])
    unwrap(await fc2.call('DeleteVpcBinding', { path: { ...service, vpcId: 'vpc-1' } }))
    expect(unwrap(await fc2.call('ListVpcBindings', { path: service })).vpcIds).toEqual([])
  })

  test('a domain is created once, changed and deleted', async () => {
    const { fc2 } = clientsOf()
    const domain = { domainName: 'shop.example.com' }
    const create = () => fc2.call('CreateCustomDomain', { body: { ...domain, protocol: 'HTTP' } })
    expect(unwrap(await create())).toMatchObject({ ...domain, apiVersion: '2021-04-06' })
    expect(codeOf(await create())).toBe('DomainNameAlreadyExists')
    unwrap(await fc2.call('UpdateCustomDomain', { path: domain, body: { protocol: 'HTTP,HTTPS' } }))
    expect(unwrap(await fc2.call('ListCustomDomains')).customDomains).toMatchObject([{ ...domain, protocol: 'HTTP,HTTPS' }])
    unwrap(await fc2.call('DeleteCustomDomain', { path: domain }))
    expect(codeOf(await fc2.call('GetCustomDomain', { path: domain }))).toBe('DomainNameNotFound')
  })

  test('If-Match protects a service that someone else has changed', async () => {
    const { fc2 } = clientsOf()
    const created = await fc2.call('CreateService', { body: service })
    const etag = created.response?.headers.get('etag') ?? ''
    const update = { path: service, header: { 'If-Match': etag }, body: { description: 'mine' } }
    unwrap(await fc2.call('UpdateService', update))
    expect(codeOf(await fc2.call('UpdateService', update))).toBe('PreconditionFailed')
  })

  test('a version keeps the functions that its service loses afterwards', async () => {
    const { fc2, older } = clientsOf()
    unwrap(await fc2.call('CreateService', { body: service }))
    unwrap(await fc2.call('CreateFunction', { path: service, body }))
    unwrap(await fc2.call('PublishServiceVersion', { path: service }))
    unwrap(await fc2.call('CreateAlias', { path: service, body: { aliasName: 'prod', versionId: '1' } }))
    unwrap(await fc2.call('DeleteFunction', { path: full }))
    expect(codeOf(await fc2.invoke(full))).toBe('FunctionNotFound')
    expect(await fc2.invoke({ ...full, qualifier: 'prod' })).toMatchObject({ ok: true, executedVersion: '1' })
    // The older paths have the qualifier behind the service's name.
    expect(await older.invoke({ ...full, qualifier: 'prod' })).toMatchObject({ ok: true, executedVersion: '1' })
    expect(codeOf(await older.invoke(full))).toBe('FunctionNotFound')
  })

  test('a version has no functions that its service got afterwards', async () => {
    const { fc2 } = clientsOf()
    unwrap(await fc2.call('CreateService', { body: service }))
    unwrap(await fc2.call('PublishServiceVersion', { path: service }))
    unwrap(await fc2.call('CreateFunction', { path: service, body }))
    expect((await fc2.invoke(full)).ok).toBe(true)
    expect(codeOf(await fc2.invoke({ ...full, qualifier: '1' }))).toBe('FunctionNotFound')
  })
})
