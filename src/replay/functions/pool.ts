import type { Instance } from './instance.ts'

/** Instances of one function that work at once; more calls wait. */
const MAX_INSTANCES = 8

/** The instances of one version of a function. They are started when calls come, and kept for the next ones. */
export class Pool {
  readonly #start: (onGone: () => void) => Instance
  readonly #all = new Set<Instance>()
  #idle: Instance[] = []
  #waiting: ((instance: Instance) => void)[] = []
  #shared: Instance | undefined
  #isRetired = false
  /** The module has a server and no handler, as its first instance has shown. */
  isServer = false

  constructor(start: (onGone: () => void) => Instance) {
    this.#start = start
  }

  /** No instance is at work or waits for work. */
  get isEmpty(): boolean {
    return this.#all.size === 0
  }

  /** An instance for one call, to be given back. */
  async take(): Promise<Instance> {
    for (let instance = this.#idle.pop(); instance; instance = this.#idle.pop()) if (instance.isAlive) return instance
    if (this.#all.size < MAX_INSTANCES) return this.#begin()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  give(instance: Instance): void {
    const next = instance.isAlive ? this.#waiting.shift() : undefined
    if (next) next(instance)
    else if (!instance.isAlive) this.#forget(instance)
    else if (this.#isRetired) void instance.stop()
    else this.#idle.push(instance)
  }

  /** The instance whose server gets the requests of a web function: all of them, as they come. */
  shared(): Instance {
    if (!this.#shared?.isAlive) this.#shared = this.#idle.pop() ?? this.#begin()
    return this.#shared
  }

  /** Ends what does nothing, and the rest as soon as its call is over. */
  retire(): void {
    this.#isRetired = true
    for (const instance of this.#idle.splice(0)) void instance.stop()
    // Requests that its server still answers are lost, as they are when an instance is taken away.
    void this.#shared?.stop()
  }

  async close(): Promise<void> {
    this.#isRetired = true
    // Whoever waits is not served any more: for them no instance begins when these end.
    this.#waiting = []
    await Promise.all([...this.#all].map((instance) => instance.stop()))
  }

  #begin(): Instance {
    const instance = this.#start(() => this.#forget(instance))
    this.#all.add(instance)
    return instance
  }

  #forget(instance: Instance): void {
    if (!this.#all.delete(instance)) return
    this.#idle = this.#idle.filter((other) => other !== instance)
    const next = this.#waiting.shift()
    if (next) next(this.#begin())
  }
}
