import { createRandom } from './random.ts'
import { Recorder } from './recorder.ts'
import { Script, type ScriptRule } from './script.ts'
import { checkScript } from './script-rules.ts'
import { Services } from './state/services.ts'

interface SessionOptions {
  stateful?: boolean | undefined
  seed?: number | undefined
  script?: readonly ScriptRule[] | undefined
}

/** What one scope has for itself: its script, its record of requests, and what was created in it. */
export class Session {
  readonly recorder = new Recorder()
  readonly services: Services | undefined
  readonly random: () => number
  readonly #first: readonly ScriptRule[]
  #script: Script
  #rules: readonly ScriptRule[]

  /** @param scope its name; empty for the one without a name. */
  constructor({ stateful, seed, script = [] }: SessionOptions, scope = '') {
    this.services = stateful ? new Services(scope) : undefined
    this.random = createRandom(seed ?? Math.floor(Math.random() * 2 ** 32))
    this.#first = script
    this.#rules = script
    this.#script = this.#read(script)
  }

  get script(): Script {
    return this.#script
  }

  get rules(): readonly ScriptRule[] {
    return this.#rules
  }

  /** Takes the place of the script before. Throws a `TypeError` for one that can't be followed. */
  follow(rules: readonly ScriptRule[]): void {
    this.#script = this.#read(rules)
    this.#rules = rules
  }

  #read(rules: readonly ScriptRule[]): Script {
    checkScript(rules)
    return new Script(rules, this.random)
  }

  reset(): void {
    this.recorder.clear()
    this.services?.clear()
    this.follow(this.#first)
  }
}

/** More than a test run has at once; the oldest goes, so that a long run with a scope for each test does not grow. */
const MAX_SCOPES = 1000

/** Sessions by the names of their scopes; '' is the one without a name. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #make: (scope: string) => Session

  constructor(make: (scope: string) => Session) {
    this.#make = make
  }

  get(scope: string): Session {
    let session = this.#sessions.get(scope)
    if (!session) {
      session = this.#make(scope)
      if (this.#sessions.size >= MAX_SCOPES) {
        const oldest = [...this.#sessions.keys()].find((name) => name !== '')
        if (oldest !== undefined) this.#sessions.delete(oldest)
      }
      this.#sessions.set(scope, session)
    }
    return session
  }
}
