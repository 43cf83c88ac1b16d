/** What the server's thread and a function's worker say to each other. */

/** How a handler is called: the cloud's own way for what was called. */
export type Convention = 'lambda' | 'lambda-stream' | 'fc-event' | 'fc-http-event' | 'fc-http' | 'cloudbase'

/** The clouds that a function is an instance of; each has a worker of its own. */
export type Cloud = 'lambda' | 'fc' | 'cloudbase'

export interface WorkerInput {
  /** The address of the module. */
  module: string
  cloud: Cloud
  functionName: string
  /** Names under which the module may export its handler, the first that is there. */
  handlers: readonly string[]
  memoryMb: number
  log: SharedArrayBuffer
}

/** A call, as data; the worker makes the context object of it. */
export interface Call {
  convention: Convention
  requestId: string
  functionName: string
  /** The payload, or the body of the HTTP request. */
  body: Uint8Array
  /** When time is up, in milliseconds since 1970. */
  deadline: number
  timeoutMs: number
  memoryMb: number
  /** What the context says beside that, in the cloud's own words. */
  context: Readonly<Record<string, unknown>>
  /** An answer of more bytes is a failure of the function. */
  maxBytes?: number
  http?: HttpCall
}

/** A request for an HTTP handler. */
export interface HttpCall {
  method: string
  path: string
  query: string
  headers: Readonly<Record<string, string>>
  host: string
}

export type ToWorker = { type: 'call'; call: Call } | { type: 'taken' }

export type FromWorker =
  /** Loaded: whether there is a handler, and the port that the module's server is on. */
  | { type: 'ready'; hasHandler: boolean; port: number | undefined; usedMb: number }
  /** The answer begins, before it is complete. */
  | { type: 'head'; head: Head }
  /** A piece of the answer. The next one waits until the server says that it was taken. */
  | { type: 'chunk'; bytes: Uint8Array }
  | { type: 'end'; result: Result; usedMb: number }
  /** `isLast`: the worker ends itself. */
  | { type: 'failed'; failure: Failure; isLast: boolean; usedMb: number }

export interface Head {
  status: number
  headers: Record<string, string>
  cookies?: readonly string[]
}

/** What a handler gave. */
export interface Result {
  /** The rest of the answer: all of it where nothing was streamed. */
  body: Uint8Array
  /** The handler gave text, which is not sent as JSON. */
  isText?: boolean
  head?: Head
}

/** Why a function failed. */
export type Failure =
  /** It threw, rejected or called back with an error; `isHandled`: through its callback. */
  | {
      cause: 'error'
      isHandled: boolean
      errorType?: string
      errorMessage: string
      /** Only of an `Error`. */
      stack?: readonly string[]
    }
  | { cause: 'timeout' }
  | { cause: 'exit'; code: number }
  | { cause: 'memory' }
  /** The answer is larger than the cloud sends, or none that it could send. */
  | { cause: 'response'; message: string }
  | { cause: 'no-handler'; message: string }
