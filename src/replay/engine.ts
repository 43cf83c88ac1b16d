import type { ApiId } from '../errors.ts'
import { anything, callback, checkFields, flag, listOf, number, object, oneOf, type Rules, wait } from '../fields.ts'
import { decodePercent } from '../percent.ts'
import { type Reply, refused, replayed, scripted, succeeded } from './answer.ts'
import { CONTROL_PREFIX, control } from './control.ts'
import { fetchOf, pause } from './fetch.ts'
import { NOTHING, type ReplayAnswer, type ReplayRequest } from './message.ts'
import type { RecordedRequest } from './recorder.ts'
import { API_IDS, Router, type Target } from './routing.ts'
import type { PendingRule, ScriptRule, ScriptStep } from './script.ts'
import { named, select, Unknown } from './select.ts'
import { Session, Sessions } from './session.ts'
import { type StrictSignatures, signatureGuard } from './signatures.ts'

/** What {@link createReplay} takes. */
export interface ReplayOptions {
  /** Which APIs to answer for. @default all */
  apis?: readonly ApiId[] | undefined
  /**
   * Function Compute remembers: what is created can be got, listed, changed, invoked and deleted, and a function that was not created is
   * `FunctionNotFound`. @default false: every function exists, and management calls answer with the documents' examples
   */
  stateful?: boolean | undefined
  /** Milliseconds before every answer begins; two numbers are the range of a random wait. @default 0 */
  latency?: number | readonly [min: number, max: number] | undefined
  /** Makes chance (probabilities, random waits) come in the same order in every run. @default another one in each run */
  seed?: number | undefined
  /**
   * Verifies signatures as the clouds do: a wrong one gets the documented error, with the first line that differs in its body. `true`: valid
   * are the keys in the examples of the vendors' documentation.
   * @default false: no signature is looked at
   */
  strictSignatures?: boolean | StrictSignatures | undefined
  /** What every scope follows until it is given a script of its own. */
  script?: readonly ScriptRule[] | undefined
  /** Is told of every answer, for logs. */
  onAnswer?: ((request: RecordedRequest) => void) | undefined
}

export const REPLAY_OPTIONS: Rules<ReplayOptions> = {
  apis: listOf(oneOf(API_IDS), `a list of ${API_IDS.join(', ')}`),
  stateful: flag,
  latency: wait,
  seed: number(0),
  strictSignatures: [(value) => flag[0](value) || object[0](value), 'true, false or an object'],
  script: anything,
  onAnswer: callback,
}

/** Answers like the clouds do: echoes a function's payload, or replays any documented error. */
export interface Replay {
  /** A `fetch` that never leaves the process: give it to a client as its `fetch`, or put it in the place of the global one. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The same for plain objects, without building a `Request`. */
  readonly answer: (request: ReplayRequest) => Promise<ReplayAnswer>
  /** What was asked and answered, newest last; credentials are left out. At least the last 500 are kept, and at most 1000. */
  readonly requests: readonly RecordedRequest[]
  /**
   * The rules of the script that have answers left: a test that expects none was told all that its script says. A limit, or a rule that repeats
   * for ever, is among them until its first answer.
   *
   * @example
   * ```ts
   * expect(replay.pending).toEqual([])
   * ```
   */
  readonly pending: readonly PendingRule[]
  /**
   * Says what requests get, in order, in place of any script before. Throws a `TypeError` that names the rule and the field for a script that
   * can't be followed.
   *
   * @example
   * ```ts
   * replay.script([{ functionName: 'checkout', answers: ['TooManyRequestsException', { fault: 'reset' }, 'ok'] }])
   * ```
   */
  script(rules: readonly ScriptRule[]): void
  /**
   * The same engine for one test: with a script, a record and a memory of its own. Its `fetch` is for this scope; over a port a request is in a
   * scope by the header `X-Replay-Scope` or by an address that begins with `/__scope/<name>`.
   */
  scope(name: string): Replay
  /** Forgets the recorded requests and what was created, and follows the first script again. */
  reset(): void
}

/** What the engine can be given beside its options, by whoever has more than it: a file system, keys. */
export interface ReplayParts {
  /** Refuses a request before anything else looks at it, as the service would: undefined lets it pass. It sees the request as it was received. */
  guard?: (target: Target, request: ReplayRequest) => Promise<GuardRefusal | undefined>
  /** Answers a call of a function; undefined for a function that it does not have. */
  run?: (target: Target, request: ReplayRequest, requestId: string) => Promise<Reply | undefined>
}

/** A documented error to answer with, and what it says in this case. */
export interface GuardRefusal {
  entry: string
  message: string
  /** Further fields of the body. */
  details: Readonly<Record<string, unknown>>
  /** By the clock that signatures are judged by; a client whose own is wrong learns from it. */
  date: string
}

const SCOPE_PREFIX = /^\/__scope\/([^/]+)(\/.*)?$/

/**
 * Makes a replay engine. What it answers is chosen by a script, by the header `Prefer: code=429, example=TooManyRequestsException`, else by the
 * function's name, `replay--TooManyRequestsException`; any other function echoes its payload.
 *
 * Throws a `TypeError` that names the option, or the script's rule, that can't be used.
 *
 * @example
 * ```ts
 * const replay = createReplay()
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, fetch: replay.fetch })
 * const result = await lambda.invoke({ functionName: 'replay--TooManyRequestsException' }, { maxRetries: 0 })
 * ```
 */
export function createReplay(options: ReplayOptions = {}): Replay {
  checkFields("The replay's options", options, REPLAY_OPTIONS)
  return createReplayWith(options, {})
}

/** @internal The options have been checked, but for the script: that is done here. */
export function createReplayWith(options: ReplayOptions, { guard = guardOf(options), run }: ReplayParts): Replay {
  const router = new Router(options.apis ?? API_IDS)
  const sessions = new Sessions((scope) => new Session(options, scope))
  // A script that can't be followed is refused now, and not when the first request comes.
  sessions.get('')

  async function answer(request: ReplayRequest, ownScope?: string): Promise<ReplayAnswer> {
    const [, prefixed, rest] = SCOPE_PREFIX.exec(request.path) ?? []
    const session = sessions.get((prefixed && decodePercent(prefixed)) ?? ownScope ?? request.headers['x-replay-scope'] ?? '')
    const inner = prefixed === undefined ? request : { ...request, path: rest ?? '/' }
    if (inner.path.startsWith(CONTROL_PREFIX)) return control(session, inner, router.apis)
    const arrived = Date.now()
    const { target, reply } = await decide(session, inner, arrived, request)
    const { status, entry, fault, by, reason } = reply
    const requestId = target && reply.headers[target.contract.requestIdHeader]
    const recorded = session.recorder.add(inner, {
      arrived,
      api: target?.contract.api,
      operation: target?.operation,
      functionName: target?.functionName,
      answer: { status, entry, fault, by, ...(reason !== undefined && { reason }), requestId, durationMs: Date.now() - arrived },
    })
    options.onAnswer?.(recorded)
    return inner.method === 'HEAD' ? { ...reply, body: NOTHING } : reply
  }

  async function decide(
    session: Session,
    request: ReplayRequest,
    arrived: number,
    received: ReplayRequest,
  ): Promise<{ target?: Target; reply: Reply }> {
    const requestId = crypto.randomUUID()
    let target: Target | undefined
    let done: (() => void) | undefined
    try {
      target = router.targetOf(request)
      const { contract, operation, functionName } = target
      const refusal = await guard?.(target, received)
      if (refusal) {
        const entry = named(contract, refusal.entry)
        const reply = replayed(target, entry, request, requestId, refusal.message, refusal.details)
        return { target, reply: { ...reply, headers: { ...reply.headers, Date: refusal.date }, by: 'signature' } }
      }
      const next = session.script.next({ api: contract.api, operation, functionName }, arrived)
      done = next.done
      const wait = between(options.latency, session.random) + between(next.step?.delay, session.random)
      if (wait > 0) await pause(wait, request.signal?.())
      return { target, reply: await replyTo(target, request, requestId, session, next.step) }
    } catch (error) {
      if (!(error instanceof Unknown)) throw error
      return { ...(target && { target }), reply: refused(error, requestId) }
    } finally {
      done?.()
    }
  }

  async function replyTo(
    target: Target,
    request: ReplayRequest,
    requestId: string,
    session: Session,
    step: ScriptStep | undefined,
  ): Promise<Reply> {
    const unscripted = async (): Promise<Reply> => {
      const { contract, operation, functionName } = target
      const selection = select(contract, operation, request.headers, functionName)
      if (selection && 'entry' in selection)
        return { ...replayed(target, selection.entry, request, requestId), by: request.headers['prefer'] ? 'prefer' : 'name' }
      const ran = selection ? undefined : await run?.(target, request, requestId)
      return ran ?? succeeded(target, request, requestId, selection, session.services)
    }
    return step ? scripted(step, target, request, requestId, unscripted) : unscripted()
  }

  function replayOf(scope: string | undefined): Replay {
    const scoped = (request: ReplayRequest) => answer(request, scope)
    const session = () => sessions.get(scope ?? '')
    return {
      answer: scoped,
      fetch: fetchOf(scoped),
      get requests() {
        return session().recorder.requests
      },
      get pending() {
        return session().script.pending
      },
      script: (rules) => session().follow(rules),
      scope: (name) => replayOf(name),
      reset: () => session().reset(),
    }
  }

  return replayOf(undefined)
}

function guardOf({ strictSignatures = false }: ReplayOptions): ReplayParts['guard'] {
  return strictSignatures === false ? undefined : signatureGuard(strictSignatures)
}

/** A wait in milliseconds; two numbers are a range. */
function between(wait: number | readonly [number, number] | undefined, random: () => number): number {
  if (wait === undefined || typeof wait === 'number') return wait ?? 0
  return wait[0] + (wait[1] - wait[0]) * random()
}
