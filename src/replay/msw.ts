import { HttpHandler, HttpResponse, matchRequestUrl } from 'msw'
import type { ApiId } from '../errors.ts'
import { checkFields, integer, listOf, object, type Rules, text, wait } from '../fields.ts'
import { createReplay, createReplayWith, REPLAY_OPTIONS, type Replay, type ReplayOptions } from './engine.ts'
import { ConnectionFault } from './fetch.ts'
import type { ReplayRequest } from './message.ts'
import { Router, type Target } from './routing.ts'
import { type CodeOf, type OperationOf, rule } from './rule.ts'
import { Unknown } from './select.ts'

export type * from './shared-types.ts'

/** Where else than at the clouds' own addresses your code calls them. */
export interface Addresses {
  /** Further addresses to answer for, such as a client's `baseUrl`: `https://functions.example.com/*`. */
  urls?: readonly string[] | undefined
  /** The functions behind HTTP triggers on domains of your own, by origin: `{ 'https://orders.example.com': 'orders' }`. */
  triggers?: Readonly<Record<string, string>> | undefined
}

/** What {@link handlers} and {@link replayHandlers} take. */
export interface HandlersOptions extends ReplayOptions, Addresses {
  /** An engine to answer with, when a test wants to see its requests. @default one of its own */
  replay?: Replay | undefined
}

/** Handlers, and the engine that answers for them. */
export interface ReplayHandlers {
  /** For `setupServer` and `setupWorker`. */
  handlers: HttpHandler[]
  /** Its `script` says what is answered, its `requests` what was asked; `reset()` between tests. */
  replay: Replay
}

/** What {@link failWith} takes beside the error. */
export interface FailWithOptions extends Addresses {
  /** Only calls of this function fail. @default every call of the operation */
  functionName?: string | undefined
  /** So many calls fail, then the handler has no say any more. @default every call */
  times?: number | undefined
  /** Milliseconds before the answer. @default 0 */
  delay?: number | undefined
}

const ADDRESSES: Rules<Addresses> = {
  urls: listOf(text, 'a list of addresses, such as "https://functions.example.com/*"'),
  triggers: object,
}
const HANDLERS_OPTIONS: Rules<HandlersOptions> = {
  ...REPLAY_OPTIONS,
  ...ADDRESSES,
  replay: [(value) => typeof (value as Partial<Replay>)?.fetch === 'function', 'an engine, as `createReplay` makes one'],
}
const FAIL_WITH_OPTIONS: Rules<FailWithOptions> = { ...ADDRESSES, functionName: text, times: integer(0), delay: wait }

/** Of an account, or of a region's gateway. */
const FUNCTION_COMPUTE = /^https:\/\/([a-z0-9.-]+\.fc|(fc|fcv3)\.[a-z0-9-]+)\.aliyuncs\.com\//

/** The endpoints of the clouds. */
const ENDPOINTS: Readonly<Record<ApiId, RegExp>> = {
  lambda: /^https:\/\/lambda(-fips)?\.[a-z0-9-]+\.[a-z0-9.-]+\//,
  fc3: FUNCTION_COMPUTE,
  fc2: FUNCTION_COMPUTE,
  'fc-http-trigger': /^https:\/\/[a-z0-9-]+\.[a-z0-9-]+\.fcapp\.run\//,
  cloudbase: /^https:\/\/[a-zA-Z0-9_-]+\.api\.(intl\.)?tcloudbasegateway\.com\//,
}
const HOSTS = [...new Set(Object.values(ENDPOINTS))]

/**
 * Handlers for {@link https://mswjs.io | MSW} that answer for all five APIs at the clouds' own addresses. The same in Node, where
 * `setupServer` takes them, and in the browser, where `setupWorker` does. Throws a `TypeError` that names the option that can't be used.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node'
 * import { handlers } from 'faas-contracts/msw'
 * const server = setupServer(...handlers())
 * ```
 */
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  return replayHandlers(options).handlers
}

/**
 * The handlers together with the engine behind them, to script answers and to look at requests. MSW knows one kind of network error, so the
 * faults `refused` and `reset` are the same to a client here.
 *
 * @example
 * ```ts
 * const { handlers, replay } = replayHandlers()
 * const server = setupServer(...handlers)
 * replay.script([rule('lambda', 'Invoke', { answers: ['TooManyRequestsException', { fault: 'reset-in-body' }, 'ok'] })])
 * ```
 */
export function replayHandlers(options: HandlersOptions = {}): ReplayHandlers {
  checkFields("The handlers' options", options, HANDLERS_OPTIONS)
  const replay = options.replay ?? createReplayWith(options, {})
  return { replay, handlers: [new ReplayHandler(replay, options, () => true)] }
}

/**
 * A handler that answers calls of one operation with exactly one documented error, and leaves all others to the handlers after it. Operations
 * complete by the API, codes by the operation. Throws a `TypeError` that lists what there is for one that is not documented.
 *
 * @example
 * ```ts
 * server.use(failWith('lambda', 'Invoke', 'TooManyRequestsException', { functionName: 'checkout', times: 1 }))
 * ```
 */
export function failWith<Api extends ApiId, Operation extends OperationOf<Api>>(
  api: Api,
  operation: Operation,
  code: CodeOf<Api, Operation>,
  options: FailWithOptions = {},
): HttpHandler {
  checkFields('The options of `failWith`', options, FAIL_WITH_OPTIONS)
  const { functionName, times = Number.POSITIVE_INFINITY, delay = 0 } = options
  const replay = createReplay({ apis: [api], script: [rule(api, operation, { answers: [{ error: code, delay }], repeat: true })] })
  const router = new Router([api])
  let left = times
  return new ReplayHandler(replay, options, (request) => {
    const target = targetOf(router, request)
    const isMeant = target?.operation === operation && (functionName === undefined || target.functionName === functionName)
    return isMeant && left-- > 0
  })
}

/** What a request is for, as the engine's router sees it. */
type Head = Pick<ReplayRequest, 'method' | 'host' | 'path'>

function targetOf(router: Router, request: Head): Target | undefined {
  try {
    return router.targetOf(request)
  } catch (error) {
    if (error instanceof Unknown) return undefined
    throw error
  }
}

/**
 * Matches by more than an address, so that a request that it is not for stays an unhandled one: to MSW, a handler that matches and answers
 * nothing has handled the request. A function as the predicate, which does the same, came after MSW 2.10.
 */
class ReplayHandler extends HttpHandler {
  readonly #addresses: AddressBook
  readonly #isFor: (request: Head) => boolean

  constructor(replay: Replay, addresses: Addresses, isFor: (request: Head) => boolean) {
    const book = new AddressBook(addresses)
    super(/.+/, /^https?:/, ({ request }) => mocked(replay, book.direct(request)))
    this.#addresses = book
    this.#isFor = isFor
  }

  override async parse(args: Parameters<HttpHandler['parse']>[0]): ReturnType<HttpHandler['parse']> {
    const parsed = await super.parse(args)
    const { method, url } = args.request
    const { host, pathname } = new URL(this.#addresses.urlOf(url))
    const matches = parsed.match.matches && this.#addresses.has(url) && this.#isFor({ method, host, path: pathname })
    return { ...parsed, match: { ...parsed.match, matches } }
  }
}

/** Which addresses are the engine's, and what of it each leads to. */
class AddressBook {
  readonly #urls: readonly string[]
  readonly #triggers: ReadonlyMap<string, string>

  constructor({ urls = [], triggers = {} }: Addresses) {
    this.#urls = urls
    this.#triggers = new Map(Object.entries(triggers).map(([url, functionName]) => [originOf(url), functionName]))
  }

  has(url: string): boolean {
    const parsed = new URL(url)
    return (
      HOSTS.some((host) => host.test(url)) ||
      this.#triggers.has(parsed.origin) ||
      this.#urls.some((pattern) => matchRequestUrl(parsed, pattern).matches)
    )
  }

  /** The engine has HTTP triggers below a path of its own. */
  urlOf(url: string): string {
    const { origin, pathname, search } = new URL(url)
    const functionName = this.#triggers.get(origin)
    return functionName === undefined ? url : `${origin}/fc-http-trigger/${encodeURIComponent(functionName)}${pathname}${search}`
  }

  direct(request: Request): Request {
    const url = this.urlOf(request.url)
    return url === request.url ? request : new Request(url, request)
  }
}

function originOf(url: string): string {
  if (!URL.canParse(url)) throw new TypeError(`triggers: "${url}" is no origin; write it like "https://orders.example.com".`)
  return new URL(url).origin
}

/** A handler that throws is answered with a 500; a network error has to be returned, also to a caller that is gone. */
async function mocked(replay: Replay, request: Request): Promise<Response> {
  try {
    return await replay.fetch(request)
  } catch (error) {
    if (error instanceof ConnectionFault || request.signal.aborted) return HttpResponse.error()
    throw error
  }
}
