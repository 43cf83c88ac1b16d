/** The three SDKs of Function Compute behind one call, and what each of them makes of a documented error. */
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { CREDENTIALS } from '../cases.ts'

const require = createRequire(import.meta.url)
const Fc2 = require('@alicloud/fc2')
const fc3 = require('@alicloud/fc20230330')
const open = require('@alicloud/fc-open20210406')
const { $OpenApiUtil } = require('@alicloud/openapi-core')
const { Config } = require('@alicloud/openapi-client')
const { RuntimeOptions } = require('@alicloud/tea-util')

/** What comes from the SDKs, by `require` and so without types. */
type Untyped = ReturnType<typeof require>

export interface Call {
  /** The names that lead to the resource, its own last: service, function, trigger. The service is left out in 3.0. */
  path?: string[]
  query?: Record<string, unknown>
  body?: Record<string, unknown>
  payload?: string
  headers?: Record<string, string>
}

export interface Answer {
  data: Untyped
  headers: Record<string, string>
  /** `@alicloud/fc2` does not say. */
  status?: number
}

export interface Failure {
  code: string
  status: number
  message: string
  method: string
  /** Without the version. */
  path: string
}

export interface Sdk {
  name: string
  api: 'fc2' | 'fc3'
  /** Operations of the 2016-08-15 paths have ids of their own in our document. */
  suffix: string
  /** The operations that the SDK's generator made, with the number of names in each one's path. */
  operations: (readonly [operation: string, names: number])[]
  /** Whether the SDK has a method for an operation. */
  has(operation: string): boolean
  /** The SDK's own timeout is in milliseconds. */
  connect(url: string, timeout?: number): (operation: string, call?: Call) => Promise<Answer>
  /** What is thrown for an error of the API, once request ids are written as `<id>`. */
  thrown(failure: Failure): Record<string, unknown>
  /** The form in which the SDK takes the configuration of triggers. */
  triggerConfig(config: unknown): unknown
}

/** Everything that a caller can read from what was thrown; request ids, which differ every time, as `<id>`. */
export function seen(error: Untyped): Record<string, unknown> {
  const text = JSON.stringify({ class: error.constructor.name, name: error.name, message: error.message, ...error })
  return JSON.parse(text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>'))
}

const { accessKeyId, accessKeySecret } = CREDENTIALS.alibaba

export const fc2: Sdk = {
  name: '@alicloud/fc2',
  api: 'fc2',
  suffix: '20160815',
  operations: [],
  has: (operation) => operation in FC2_CALLS,
  triggerConfig: (config) => config,
  connect(endpoint, timeout) {
    const credentials = { accessKeyID: accessKeyId, accessKeySecret }
    const client = new Fc2('1029384756102938', { ...credentials, region: 'cn-hangzhou', endpoint, timeout })
    return async (operation, { path = [], query, body = {}, payload, headers } = {}) => {
      const call = FC2_CALLS[operation]
      if (!call) throw new TypeError(`Write down how @alicloud/fc2 calls ${operation}.`)
      return call(client, { path, query: { ...query }, body: { ...body }, payload, headers: { ...headers } })
    }
  },
  thrown: ({ code, status, message, method, path }) => ({
    class: 'Error',
    name: `FC${code}Error`,
    code,
    message: `${method} ${path} failed with ${status}. requestid: <id>, message: ${message}.`,
  }),
}

type Fc2Call = (
  client: Untyped,
  call: Required<Pick<Call, 'path' | 'query' | 'body' | 'headers'>> & Pick<Call, 'payload'>,
) => Promise<Answer>

/** Each method has its arguments in an order of its own. */
const FC2_CALLS: Record<string, Fc2Call> = {
  CreateService: (c, { body: { serviceName, ...rest }, headers }) => c.createService(serviceName, rest, headers),
  GetService: (c, { path: [service], query, headers }) => c.getService(service, headers, query['qualifier']),
  ListServices: (c, { query, headers }) => c.listServices(query, headers),
  UpdateService: (c, { path: [service], body, headers }) => c.updateService(service, body, headers),
  DeleteService: (c, { path: [service], headers }) => c.deleteService(service, headers),
  CreateFunction: (c, { path: [service], body, headers }) => c.createFunction(service, body, headers),
  GetFunction: (c, { path: [service, name], query, headers }) => c.getFunction(service, name, headers, query['qualifier']),
  GetFunctionCode: (c, { path: [service, name], query, headers }) => c.getFunctionCode(service, name, headers, query['qualifier']),
  ListFunctions: (c, { path: [service], query: { qualifier, ...rest }, headers }) => c.listFunctions(service, rest, headers, qualifier),
  UpdateFunction: (c, { path: [service, name], body, headers }) => c.updateFunction(service, name, body, headers),
  DeleteFunction: (c, { path: [service, name], headers }) => c.deleteFunction(service, name, undefined, headers),
  InvokeFunction: (c, { path: [service, name], payload, query, headers }) =>
    c.invokeFunction(service, name, payload, headers, query['qualifier']),
  CreateTrigger: (c, { path: [service, name], body, headers }) => c.createTrigger(service, name, body, headers),
  GetTrigger: (c, { path, headers }) => c.getTrigger(...path, headers),
  ListTriggers: (c, { path, query, headers }) => c.listTriggers(...path, query, headers),
  UpdateTrigger: (c, { path, body, headers }) => c.updateTrigger(...path, body, headers),
  DeleteTrigger: (c, { path, headers }) => c.deleteTrigger(...path, undefined, headers),
  PublishServiceVersion: (c, { path: [service], body, headers }) => c.publishVersion(service, body['description'], headers),
  ListServiceVersions: (c, { path: [service], query, headers }) => c.listVersions(service, query, headers),
  DeleteServiceVersion: (c, { path, headers }) => c.deleteVersion(...path, headers),
  CreateAlias: (c, { path: [service], body: { aliasName, versionId, ...rest }, headers }) =>
    c.createAlias(service, aliasName, versionId, rest, headers),
  GetAlias: (c, { path, headers }) => c.getAlias(...path, headers),
  ListAliases: (c, { path: [service], query, headers }) => c.listAliases(service, query, headers),
  UpdateAlias: (c, { path: [service, alias], body: { versionId, ...rest }, headers }) =>
    c.updateAlias(service, alias, versionId, rest, headers),
  DeleteAlias: (c, { path, headers }) => c.deleteAlias(...path, headers),
  PutFunctionAsyncInvokeConfig: (c, { path, query, body, headers }) => c.putFunctionAsyncConfig(...path, query['qualifier'], body, headers),
  GetFunctionAsyncInvokeConfig: (c, { path, query, headers }) => c.getFunctionAsyncConfig(...path, query['qualifier'], headers),
  DeleteFunctionAsyncInvokeConfig: (c, { path, query, headers }) => c.deleteFunctionAsyncConfig(...path, query['qualifier'], headers),
}

function operationsOf(sdk: Untyped) {
  return Object.getOwnPropertyNames(sdk.default.prototype)
    .filter((method) => method.endsWith('WithOptions'))
    .map((method) => {
      const operation = `${method[0]?.toUpperCase()}${method.slice(1).replace(/WithOptions$/, '')}`
      // The rest are the request, when there is one, the headers and the runtime options.
      return [operation, sdk.default.prototype[method].length - (sdk[`${operation}Request`] ? 3 : 2)] as const
    })
}

const methodOf = (operation: string) => `${operation[0]?.toLowerCase()}${operation.slice(1)}WithOptions`

export const fc20230330: Sdk = {
  name: '@alicloud/fc20230330',
  api: 'fc3',
  suffix: '',
  operations: operationsOf(fc3),
  has: (operation) => methodOf(operation) in fc3.default.prototype,
  triggerConfig: (config) => JSON.stringify(config),
  connect(url, readTimeout) {
    const { host } = new URL(url)
    const options = { accessKeyId, accessKeySecret, endpoint: host, protocol: 'http', ...(readTimeout && { readTimeout }) }
    const client = new fc3.default(new $OpenApiUtil.Config(options))
    return async (operation, { path = [], query = {}, body, payload, headers = {} } = {}) => {
      const Request = fc3[`${operation}Request`]
      const Headers = fc3[`${operation}Headers`]
      const Body = body && Request?.types().body
      // A stream of strings would be an uncaught exception inside the SDK.
      const stream = payload === undefined ? undefined : Readable.from([Buffer.from(payload)])
      const request = Request && [
        new Request({ ...query, ...(typeof Body === 'function' && { body: new Body(body) }), ...(stream && { body: stream }) }),
      ]
      const options = Headers ? new Headers({ commonHeaders: headers }) : headers
      const answer = await client[methodOf(operation)](...path, ...(request ?? []), options, {})
      const isStream = answer.body instanceof Readable
      return { data: isStream ? (await buffer(answer.body)).toString() : answer.body, headers: answer.headers, status: answer.statusCode }
    }
  },
  thrown({ code, status, message }) {
    const name = code.includes('Throttling') ? 'ThrottlingError' : status < 500 ? 'ClientError' : 'ServerError'
    return {
      class: name,
      name,
      code,
      statusCode: status,
      requestId: '<id>',
      message: `${code}: code: ${status}, ${message} request id: <id>`,
      data: { Code: code, Message: message, RequestId: '<id>' },
      description: 'undefined',
      detail: 'undefined',
      ...(name === 'ThrottlingError' && { retryAfter: 1000 }),
      ...(name === 'ClientError' && { accessDeniedDetail: null }),
    }
  },
}

export const fcOpen20210406: Sdk = {
  name: '@alicloud/fc-open20210406',
  api: 'fc2',
  suffix: '',
  operations: operationsOf(open),
  has: (operation) => methodOf(operation) in open.default.prototype,
  triggerConfig: (config) => JSON.stringify(config),
  connect(url, readTimeout) {
    const { host } = new URL(url)
    const options = { accessKeyId, accessKeySecret, endpoint: host, protocol: 'http', ...(readTimeout && { readTimeout }) }
    const client = new open.default(new Config(options))
    return async (operation, { path = [], query, body, payload, headers } = {}) => {
      const Request = open[`${operation}Request`]
      const Headers = open[`${operation}Headers`]
      const request = Request && [new Request({ ...query, ...body, ...(payload !== undefined && { body: Buffer.from(payload) }) })]
      const options = new Headers({ commonHeaders: { ...headers } })
      const answer = await client[methodOf(operation)](...path, ...(request ?? []), options, new RuntimeOptions({}))
      const data = Buffer.isBuffer(answer.body) ? answer.body.toString() : answer.body
      return { data, headers: answer.headers, status: answer.statusCode }
    }
  },
  // It reads `Code`, `Message` and `RequestId`, which only the gateway host answers with.
  thrown: ({ code, status, message }) => ({
    class: 'Error',
    name: 'Error',
    code: 'undefined',
    statusCode: status,
    message: `undefined: code: ${status}, undefined request id: undefined`,
    data: { ErrorCode: code, ErrorMessage: message, statusCode: status },
    description: 'undefined',
  }),
}

/** The same SDK on the gateway host, `fc.<region>.aliyuncs.com`. */
export const fcOpen20210406AtGateway: Sdk = {
  ...fcOpen20210406,
  name: '@alicloud/fc-open20210406, gateway',
  connect: (url, timeout) => fcOpen20210406.connect(`http://fc.cn-hangzhou.aliyuncs.com:${new URL(url).port}`, timeout),
  thrown: ({ code, status, message }) => ({
    class: 'Error',
    name: 'Error',
    code,
    statusCode: status,
    message: `${code}: code: ${status}, ${message} request id: <id>`,
    data: { Code: code, Message: message, RequestId: '<id>', statusCode: status },
    description: 'undefined',
  }),
}

export const SDKS = [fc2, fcOpen20210406, fcOpen20210406AtGateway, fc20230330]
