import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { LogTail } from './log-tail.ts'
import type { Call, Failure, FromWorker, Head, Result, ToWorker, WorkerInput } from './protocol.ts'

/** How long a module may take to load, as on Lambda, whatever the function's own timeout. */
const INIT_MS = 10_000

/** What an instance is once its module is loaded, or why it never will be. */
type Readiness = { hasHandler: boolean; port: number | undefined; failure?: never } | { failure: Failure }

/** How a call ended. */
export interface Ending {
  result?: Result
  failure?: Failure
  durationMs: number
  /** How long the module took to load, when this call was the first of its instance. */
  initMs: number | undefined
  /** The highest figure that the worker has reported; it reports none while it hangs. */
  usedMb: number
  /** The last 4 KB that the function wrote. */
  log: Uint8Array
}

/** A call under way. */
export interface Execution {
  /** When the answer begins: with its head, where the handler gave one. Never rejects. */
  readonly begun: Promise<Head | undefined>
  /** What is streamed, one piece on its way at a time. It ends with the call, also with one that failed. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Never rejects. */
  readonly ended: Promise<Ending>
}

type InstanceInput = Omit<WorkerInput, 'log'>

/** The program of a worker thread, beside this one; undefined where a bundler has put this one into a file of its own. */
export function workerFile(): URL | undefined {
  // A bundle in CommonJS has no address of its own.
  const file = import.meta.url ? new URL('./worker.js', import.meta.url) : undefined
  return file && existsSync(file) ? file : undefined
}

/** One instance of a function: a worker thread that serves one call at a time. */
export class Instance {
  readonly ready: Promise<Readiness>
  /** Why the instance ended, as soon as it does. */
  readonly gone: Promise<Failure>
  isAlive = true
  readonly #worker: Worker
  readonly #log = new LogTail()
  readonly #started = performance.now()
  readonly #onGone: () => void
  #initMs: number | undefined
  #usedMb = 0
  #running: RunningCall | undefined
  #settleReady: (readiness: Readiness) => void = () => {}
  #settleGone: (failure: Failure) => void = () => {}
  #isOutOfMemory = false

  /** `onGone` is told when the worker has ended, whoever ended it. */
  constructor(input: InstanceInput, env: NodeJS.ProcessEnv, onGone: () => void) {
    this.#onGone = onGone
    this.#worker = new Worker(workerFile() as URL, {
      workerData: { ...input, log: this.#log.memory } satisfies WorkerInput,
      env,
      ...flagsOfWorker(),
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: input.memoryMb },
    })
    // The function's own output is captured in the worker. What still comes here is Node's: a warning, its report of an error.
    this.#worker.stdout.resume()
    this.#worker.stderr.resume()
    this.gone = new Promise((resolve) => {
      this.#settleGone = resolve
    })
    this.ready = new Promise((resolve) => {
      const timer = setTimeout(() => this.#fail({ cause: 'timeout' }), INIT_MS)
      this.#settleReady = (readiness) => {
        clearTimeout(timer)
        resolve(readiness)
      }
    })
    this.#worker.on('message', (message: FromWorker) => this.#receive(message))
    this.#worker.on('error', (thrown: unknown) => {
      // Anything can be thrown, also null.
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      this.#isOutOfMemory = (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (!this.#isOutOfMemory)
        this.#fail({
          cause: 'error',
          isHandled: false,
          errorType: error.name,
          errorMessage: error.message,
          stack: error.stack?.split('\n') ?? [],
        })
    })
    this.#worker.on('exit', (code) => {
      this.#fail(this.#isOutOfMemory ? { cause: 'memory' } : { cause: 'exit', code })
      this.#onGone()
    })
  }

  /** Calls the handler. The instance must be ready, and no call under way. */
  run(call: Omit<Call, 'deadline'>): Execution {
    const initMs = this.#initMs
    this.#initMs = undefined
    // The first call's log has what the module wrote as it was loaded.
    if (initMs === undefined) this.#log.clear()
    const timer = setTimeout(() => this.#fail({ cause: 'timeout' }), call.timeoutMs)
    const began = performance.now()
    const running = new RunningCall(
      () => this.#post({ type: 'taken' }),
      ({ result, failure }) => {
        clearTimeout(timer)
        this.#running = undefined
        return {
          ...(result && { result }),
          ...(failure && { failure }),
          durationMs: performance.now() - began,
          initMs,
          usedMb: this.#usedMb,
          log: this.#log.read(),
        }
      },
    )
    this.#running = running
    this.#post({ type: 'call', call: { ...call, deadline: Date.now() + call.timeoutMs } })
    if (!this.isAlive) running.end({ failure: { cause: 'exit', code: 0 } })
    return running
  }

  /** What the module wrote while it was loaded, or since its last call. */
  get log(): Uint8Array {
    return this.#log.read()
  }

  /** The log so far, which begins anew. */
  takeLog(): Uint8Array {
    const log = this.#log.read()
    this.#log.clear()
    return log
  }

  /** Ends the worker, whatever it is doing. A call under way fails. */
  async stop(): Promise<void> {
    this.#fail({ cause: 'exit', code: 0 })
    await this.#worker.terminate()
  }

  /** Ends the worker because a call to its server took too long. */
  kill(): void {
    this.#fail({ cause: 'timeout' })
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #receive(message: FromWorker): void {
    if ('usedMb' in message) this.#usedMb = Math.max(this.#usedMb, message.usedMb)
    switch (message.type) {
      case 'ready':
        this.#initMs = performance.now() - this.#started
        this.#settleReady({ hasHandler: message.hasHandler, port: message.port })
        return
      case 'head':
        this.#running?.begin(message.head)
        return
      case 'chunk':
        this.#running?.add(message.bytes)
        return
      case 'end':
        this.#running?.end({ result: message.result })
        return
      case 'failed':
        if (message.isLast) this.#fail(message.failure)
        else this.#running?.end({ failure: message.failure })
    }
  }

  #fail(failure: Failure): void {
    this.isAlive = false
    this.#settleReady({ failure })
    this.#settleGone(failure)
    this.#running?.end({ failure })
    void this.#worker.terminate()
  }
}

/**
 * A worker has the flags of this process, also those that it must not be given, such as `--max-old-space-size`. Flags that say how this process
 * got its program from text would break it, since it has a file.
 */
function flagsOfWorker(): { execArgv?: string[] } {
  const flags = process.execArgv.filter((flag) => !flag.startsWith('--input-type'))
  return flags.length < process.execArgv.length ? { execArgv: flags } : {}
}

type End = Pick<Ending, 'result' | 'failure'>

class RunningCall implements Execution {
  readonly begun: Promise<Head | undefined>
  readonly ended: Promise<Ending>
  readonly chunks: AsyncIterable<Uint8Array>
  #begin: (head: Head | undefined) => void = () => {}
  #end: (ending: Ending) => void = () => {}
  readonly #taken: () => void
  readonly #complete: (end: End) => Ending
  /** The piece that no one has taken yet. */
  #piece: Uint8Array | undefined
  #wake: (() => void) | undefined
  #isOver = false
  /** Whoever read the pieces is gone; the handler goes on without them. */
  #isUnread = false

  constructor(taken: () => void, complete: (end: End) => Ending) {
    this.#taken = taken
    this.#complete = complete
    this.begun = new Promise((resolve) => {
      this.#begin = resolve
    })
    this.ended = new Promise((resolve) => {
      this.#end = resolve
    })
    this.chunks = { [Symbol.asyncIterator]: () => ({ next: () => this.#next(), return: () => this.#leave() }) }
  }

  begin(head: Head | undefined): void {
    this.#begin(head)
  }

  add(bytes: Uint8Array): void {
    this.#begin(undefined)
    if (this.#isUnread) this.#taken()
    else {
      this.#piece = bytes
      this.#wake?.()
    }
  }

  end(end: End): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#begin(undefined)
    this.#end(this.#complete(end))
    this.#wake?.()
  }

  async #next(): Promise<IteratorResult<Uint8Array, undefined>> {
    for (;;) {
      const piece = this.#piece
      if (piece) {
        this.#piece = undefined
        if (!this.#isOver) this.#taken()
        return { done: false, value: piece }
      }
      if (this.#isOver) return { done: true, value: undefined }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  async #leave(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#isUnread = true
    if (this.#piece && !this.#isOver) this.#taken()
    this.#piece = undefined
    return { done: true, value: undefined }
  }
}
