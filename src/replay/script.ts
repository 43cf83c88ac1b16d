import type { ApiId } from '../errors.ts'
import type { Fault } from './fault.ts'

/** One answer of a script. Without `error`, `status` and `body` it is the answer that the request gets without a script. */
export interface ScriptStep {
  /** A documented code of the operation, or the name of a catalogue entry. */
  error?: string
  /** Another status than the answer has. With `body` and without `error` the answer is all yours. */
  status?: number
  /** Added to the answer's own; they win over those of the same name. */
  headers?: Record<string, string>
  /** An object is sent as JSON, text as it stands. */
  body?: unknown
  /** Milliseconds before the answer begins; two numbers are the range of a random wait. */
  delay?: number | readonly [min: number, max: number]
  /** What goes wrong with the answer on its way. */
  fault?: Fault
  /** How many requests in a row get this answer. @default 1 */
  times?: number
}

/** What some requests get, in order. Everything that is given must match the request. */
export interface ScriptRule {
  /** The API that the request is for. */
  api?: ApiId
  /** The operation's id: `Invoke`, `InvokeFunction`, `CreateTrigger`. */
  operation?: string
  /** The function that is called, as its path names it. */
  functionName?: string
  /**
   * Each is `'ok'` (what the request gets without a script), a documented code, or a step. After the last answer the rule no longer applies,
   * unless it repeats.
   */
  answers?: readonly ('ok' | (string & {}) | ScriptStep)[]
  /** Begins anew after the last answer; a number says how many rounds there are. @default 1 */
  repeat?: boolean | number
  /** The share of requests that the rule is for, from 0 to 1; the others pass as if it were not there. @default 1 */
  probability?: number
  /** The rule is for the requests that come while this many are being answered. Their answer: the operation's documented throttling. */
  concurrency?: number
  /** The rule is for the requests that come faster than this, after `burst` at once. Their answer: the operation's documented throttling. */
  rate?: { perSecond: number; burst?: number }
}

/** A rule of a script that has answers left which no request got; of one without end, if it has given none. */
export interface PendingRule {
  rule: ScriptRule
  /** How many answers it has given. */
  given: number
}

/** A request as a script sees it. */
interface ScriptedRequest {
  api: ApiId
  operation: string
  functionName: string | undefined
}

/** Rules under way: how far each has come. */
export class Script {
  readonly #rules: RunningRule[]
  readonly #random: () => number

  constructor(rules: readonly ScriptRule[], random: () => number) {
    this.#rules = rules.map((rule) => new RunningRule(rule))
    this.#random = random
  }

  get pending(): PendingRule[] {
    return this.#rules.filter((one) => one.isPending).map(({ rule, given }) => ({ rule, given }))
  }

  /**
   * What the request gets: a step of the first rule that is for it; undefined when there is none. `done` must be called when the request is
   * answered, which is what `concurrency` counts.
   */
  next(request: ScriptedRequest, now: number): { step: ScriptStep | undefined; done: () => void } {
    const matching = this.#rules.filter((rule) => rule.matches(request))
    const rule = matching.find((one) => one.isFor(now, this.#random))
    for (const one of matching) one.inFlight++
    return {
      step: rule?.take(),
      done: () => {
        for (const one of matching) one.inFlight--
      },
    }
  }
}

/** What a limit answers where its rule does not say: the throttling that the operation documents, whatever its status. */
export const THROTTLED: ScriptStep = { error: '429' }

class RunningRule {
  readonly rule: ScriptRule
  given = 0
  readonly #steps: ScriptStep[]
  #left: number
  #next = 0
  /** How many requests have got the next step by now. */
  #taken = 0
  #tokens: number
  #filledAt: number | undefined
  inFlight = 0

  constructor(rule: ScriptRule) {
    this.rule = rule
    const isLimit = rule.concurrency !== undefined || rule.rate !== undefined
    const steps = (rule.answers ?? [THROTTLED]).map((answer) => (typeof answer === 'string' ? named(answer) : answer))
    this.#steps = steps
    // A limit holds for as long as the script does.
    const { repeat = isLimit } = rule
    this.#left = repeat === true ? Number.POSITIVE_INFINITY : repeat === false ? 1 : repeat
    this.#tokens = rule.rate?.burst ?? 1
  }

  matches({ api, operation, functionName }: ScriptedRequest): boolean {
    const { api: a = api, operation: o = operation, functionName: f = functionName } = this.rule
    return a === api && o === operation && f === functionName
  }

  get hasMore(): boolean {
    return this.#left > 0
  }

  get isPending(): boolean {
    return this.hasMore && (this.given === 0 || this.#left < Number.POSITIVE_INFINITY)
  }

  /** Is this request over the limit, or among those that chance picks? */
  isFor(now: number, random: () => number): boolean {
    const { concurrency, rate, probability } = this.rule
    if (concurrency !== undefined && this.inFlight < concurrency) return false
    if (rate && this.#takeToken(rate, now)) return false
    return this.hasMore && (probability === undefined || random() < probability)
  }

  take(): ScriptStep {
    const step = this.#steps[this.#next] as ScriptStep
    this.given++
    if (++this.#taken < (step.times ?? 1)) return step
    this.#taken = 0
    this.#next++
    if (this.#next === this.#steps.length) {
      this.#next = 0
      this.#left--
    }
    return step
  }

  #takeToken({ perSecond, burst = 1 }: NonNullable<ScriptRule['rate']>, now: number): boolean {
    this.#tokens = Math.min(burst, this.#tokens + ((now - (this.#filledAt ?? now)) * perSecond) / 1000)
    this.#filledAt = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}

function named(answer: string): ScriptStep {
  return answer === 'ok' ? {} : { error: answer }
}
