import { contract as cloudbase } from '../../generated/contracts/cloudbase.ts'
import { contract as fcHttpTrigger } from '../../generated/contracts/fc-http-trigger.ts'
import { contract as fc2 } from '../../generated/contracts/fc2.ts'
import { contract as fc3 } from '../../generated/contracts/fc3.ts'
import { contract as lambda } from '../../generated/contracts/lambda.ts'
import type { ApiId } from '../errors.ts'
import type { HeaderMap } from '../http/message.ts'
import { decodePercent } from '../percent.ts'
import { compileRoutes, matchRoute, type Route } from '../route.ts'
import type { Contract, Success } from './contract.ts'
import { type Conventions, conventionsOf, type Invocation } from './conventions.ts'
import { type RecordedRequest, Recorder } from './recorder.ts'
import { type NamedEntry, named, select, Unknown } from './select.ts'
import { Refusal } from './state/model.ts'
import { Services } from './state/services.ts'

export type { RecordedRequest }

/** A request as the engine takes it; header names in lower case, path as on the wire, query without `?`. */
export interface ReplayRequest {
  method: string
  host: string
  path: string
  query: string
  headers: HeaderMap
  body: Uint8Array
}

export interface ReplayAnswer {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

export interface ReplayOptions {
  /** Which APIs to answer for. @default all */
  apis?: readonly ApiId[]
  /**
   * Function Compute remembers: what is created can be got, listed, changed, invoked and deleted, and a function that was not created is
   * `FunctionNotFound`. @default false: every function exists, and management calls answer with the documents' examples
   */
  stateful?: boolean
}

/** Answers like the clouds do: echoes a function's payload, or replays any documented error. */
export interface Replay {
  /** A `fetch` that never leaves the process: give it to a client as its `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The same for plain objects, without building a `Request`. */
  readonly answer: (request: ReplayRequest) => ReplayAnswer
  /** What was asked and answered, newest last; secrets are left out. The last 1000 are kept. */
  readonly requests: readonly RecordedRequest[]
  /** Forgets the recorded requests, and what was created. */
  reset(): void
}

const CONTRACTS: Record<ApiId, Contract> = { lambda, fc3, fc2, 'fc-http-trigger': fcHttpTrigger, cloudbase }
const TRIGGER_PREFIX = /^\/fc-http-trigger\/([^/]+)(\/.*)?$/
/** The HTTP trigger's address of FC 2.0, below the account's host. */
const PROXY_PREFIX = /^\/2016-08-15\/proxy\/[^/]+\/([^/]+)(\/.*)?$/
const TRIGGER_HOST = /^([^.]+)\.[a-z0-9-]+\.fcapp\.run(:\d+)?$/

interface Target {
  contract: Contract
  conventions: Conventions
  operation: string
  functionName: string | undefined
  parameters: Record<string, string>
}

const encoder = new TextEncoder()
const NOTHING = new Uint8Array(0)

/**
 * Makes a replay engine. What it answers is chosen by the header `Prefer: code=429, example=TooManyRequestsException`, else by the
 * function's name, `replay--TooManyRequestsException`; any other function echoes its payload.
 *
 * @example
 * ```ts
 * const replay = createReplay()
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, fetch: replay.fetch })
 * const result = await lambda.invoke({ functionName: 'replay--TooManyRequestsException', maxRetries: 0 })
 * ```
 */
export function createReplay(options: ReplayOptions = {}): Replay {
  const apis = options.apis ?? (Object.keys(CONTRACTS) as ApiId[])
  const routes = new Map<ApiId, Route[]>()
  for (const api of apis) {
    const contract = CONTRACTS[api]
    if (!contract) throw new TypeError(`"${api}" is not an api id; there are ${Object.keys(CONTRACTS).join(', ')}.`)
    routes.set(api, compileRoutes(contract.operations))
  }
  const recorder = new Recorder()
  const services = options.stateful ? new Services() : undefined

  function answer(request: ReplayRequest): ReplayAnswer {
    if (request.path.startsWith('/__replay/')) return control(request)
    const requestId = crypto.randomUUID()
    let target: Target | undefined
    try {
      target = targetOf(request)
      const { operation, functionName } = target
      const selection = select(target.contract, operation, request.headers, functionName)
      const { entry, ...reply } =
        selection && 'entry' in selection
          ? replayed(target, selection.entry, request, requestId)
          : succeeded(target, request, requestId, selection, services)
      recorder.add(request, { api: target.contract.api, operation, functionName, status: reply.status, entry })
      return request.method === 'HEAD' ? { ...reply, body: new Uint8Array(0) } : reply
    } catch (error) {
      if (!(error instanceof Unknown)) throw error
      recorder.add(request, {
        api: target?.contract.api,
        operation: target?.operation,
        functionName: target?.functionName,
        status: error.status,
        entry: undefined,
      })
      return refused(error, requestId)
    }
  }

  function targetOf({ method, host, path }: ReplayRequest): Target {
    if (routes.has('fc-http-trigger')) {
      const trigger = TRIGGER_PREFIX.exec(path) ?? PROXY_PREFIX.exec(path)
      const functionName = trigger ? decodePercent(trigger[1] as string) : TRIGGER_HOST.exec(host)?.[1]
      if (functionName !== undefined) return resolve('fc-http-trigger', method, trigger ? (trigger[2] ?? '/') : path, functionName)
    }
    for (const api of routes.keys()) {
      if (api === 'fc-http-trigger') continue
      const target = find(api, method, path)
      if (target) return target
    }
    const operations = apis.flatMap((api) => Object.values(CONTRACTS[api].operations).map((o) => `${api}: ${o.method} ${o.path}`))
    throw new Unknown(404, `no operation has ${method} ${path}. HTTP triggers are below /fc-http-trigger/<function>/.`, operations)
  }

  function resolve(api: ApiId, method: string, path: string, functionName: string): Target {
    const target = find(api, method, path)
    if (target) return { ...target, functionName }
    throw new Unknown(404, `${api} has no operation for ${method}.`, Object.keys(CONTRACTS[api].operations))
  }

  function find(api: ApiId, method: string, path: string): Target | undefined {
    const match = matchRoute(routes.get(api) ?? [], method, path)
    if (!match) return undefined
    const conventions = conventionsOf(api)
    const functionName = conventions.functionName(match.parameters)
    return { contract: CONTRACTS[api], conventions, operation: match.name, parameters: match.parameters, functionName }
  }

  function reset(): void {
    recorder.clear()
    services?.clear()
  }

  function control({ method, path }: ReplayRequest): ReplayAnswer {
    if (method === 'GET' && path === '/__replay/requests') return json(200, { dropped: recorder.dropped, requests: recorder.requests })
    if (method === 'POST' && path === '/__replay/reset') {
      reset()
      return { status: 204, headers: {}, body: new Uint8Array(0) }
    }
    if (method === 'GET' && path === '/__replay/errors')
      return json(200, Object.fromEntries(apis.map((api) => [api, Object.keys(CONTRACTS[api].entries)])))
    const zip = method === 'GET' && services?.code(path.replace('/__replay/code/', ''))
    if (zip) return { status: 200, headers: { 'Content-Type': 'application/zip' }, body: zip }
    return json(404, { error: 'faas-contracts replay: there are GET /__replay/requests, POST /__replay/reset and GET /__replay/errors.' })
  }

  return {
    answer,
    get requests() {
      return recorder.requests
    },
    reset,
    fetch: async (input) => {
      const request = input instanceof Request ? input : new Request(input)
      const url = new URL(request.url)
      const { status, headers, body } = answer({
        method: request.method,
        host: url.host,
        path: url.pathname,
        query: url.search.slice(1),
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.arrayBuffer()),
      })
      const isBodyless = status === 204 || status === 205 || status === 304 || request.method === 'HEAD'
      return new Response(isBodyless ? null : (body as Uint8Array<ArrayBuffer>), { status, headers })
    },
  }
}

/** An answer, and the name of the catalogue entry that it is, if it is one. */
type Reply = ReplayAnswer & { entry?: string }

function replayed(target: Target, entry: NamedEntry, request: ReplayRequest, requestId: string, message?: string): Reply {
  const { requestIdHeader, requestIdField } = target.contract
  const headers: Record<string, string> = { ...entry.headers }
  // A page of something in front of the API knows nothing of the API's request ids.
  if (entry.kind !== 'protocol') headers[requestIdHeader] = requestId
  let { value } = entry
  if (typeof value === 'object' && value !== null) {
    const live: Record<string, unknown> = { ...(requestIdField && { [requestIdField]: requestId }) }
    if (message !== undefined) for (const name of ['Message', 'ErrorMessage']) live[name] = message
    const fields = Object.fromEntries(Object.entries(value).map(([name, old]) => [name, live[name] ?? old]))
    value = target.conventions.errorFields?.(fields, request.host, requestId) ?? fields
  }
  // A failed function has run, so a log tail that was asked for comes with it.
  if (entry.status < 300) Object.assign(headers, target.conventions.logHeaders(request.headers, requestId))
  const body = encoder.encode(typeof value === 'string' ? value : JSON.stringify(value))
  return { status: entry.status, headers, body, entry: entry.name }
}

type Chosen = { success: Success; isNamed: boolean } | undefined

function succeeded(target: Target, request: ReplayRequest, requestId: string, chosen: Chosen, services?: Services): Reply {
  const { contract, conventions, operation, parameters, functionName } = target
  const invocation: Invocation = { ...request, operation, parameters, requestId }
  const headers: Record<string, string> = { [contract.requestIdHeader]: requestId }
  const successes = contract.operations[operation]?.successes ?? []
  try {
    const reply = conventions.invoke(invocation)
    if (reply !== undefined) {
      const version = services?.invoke(contract, invocation, functionName)
      if (typeof reply === 'string') return replayed(target, named(contract, reply), request, requestId)
      if (chosen === undefined || (!chosen.isNamed && chosen.success.status === reply.status)) {
        Object.assign(headers, reply.headers)
        if (version !== undefined && reply.status === 200) headers['X-Fc-Invocation-Service-Version'] = version
        return { ...reply, headers }
      }
    } else if (chosen === undefined) {
      const answer = services?.manage(contract, invocation)
      if (answer) {
        const { status = 200 } = successes[0] ?? {}
        if (status === 204 || answer.body === undefined) return { status, headers, body: NOTHING }
        return json(status, answer.body, { ...headers, ...answer.headers })
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return replayed(target, named(contract, error.entry), request, requestId, error.message)
  }
  const success = chosen?.success ?? successes.find((s) => s.value !== undefined) ?? successes[0]
  if (success?.value === undefined) return { status: success?.status ?? 200, headers, body: NOTHING }
  headers['Content-Type'] = success.contentType ?? 'application/json'
  return { status: success.status, headers, body: bytesOf(success.value, headers['Content-Type']) }
}

const REFUSED = 'ReplayRefused'

/** Says what is wrong in the words of every API, so that any client shows it. */
function refused({ status, message: reason, available }: Unknown, requestId: string): ReplayAnswer {
  const message = `faas-contracts replay: ${reason}`
  const words = {
    ...{ code: REFUSED, Code: REFUSED, ErrorCode: REFUSED },
    ...{ message, Message: message, ErrorMessage: message },
    ...{ requestId, RequestId: requestId },
  }
  return json(status, { ...words, available }, { 'X-Amzn-ErrorType': REFUSED, 'X-Fc-Error-Type': 'FcCommonError' })
}

function bytesOf(value: unknown, contentType: string): Uint8Array {
  if (typeof value !== 'string') return encoder.encode(JSON.stringify(value))
  // Binary examples are written with one character for each byte.
  return contentType.includes('eventstream') ? Uint8Array.from(value, (c) => c.charCodeAt(0)) : encoder.encode(value)
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): ReplayAnswer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: encoder.encode(JSON.stringify(value)) }
}
