/** The thread of one instance of a function: loads its module, then answers one call after the other. */
import net, { type AddressInfo } from 'node:net'
import { getHeapStatistics } from 'node:v8'
import { workerData } from 'node:worker_threads'
import { callHandler, failureOf, type Handler } from './handlers.ts'
import { LogTail } from './log-tail.ts'
import { captureOutput } from './output.ts'
import { keepToOurselves, port, post } from './parent.ts'
import type { Call, Failure, ToWorker, WorkerInput } from './protocol.ts'
import { awslambda, ResponseStream } from './response-stream.ts'

/** The port on which CloudBase and Function Compute expect the server of a web function. */
const WEB_PORT = 9000

const input = workerData as WorkerInput
const usedMb = () => {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return (used_heap_size + external_memory) / 1024 / 1024
}

let handler: Handler | undefined
let isLoaded = false
let isReady = false
/** Of the module's own server, once it listens. */
let webPort: number | undefined
let running: Call | undefined
let stream: ResponseStream | undefined

captureOutput(new LogTail(input.log), input.cloud, () => running?.requestId ?? '')
if (input.cloud === 'lambda') Object.assign(globalThis, { awslambda })
contain()
keepToOurselves()
const web = relocate(WEB_PORT, (port) => {
  webPort = port
  readyIfSo()
})
port.on('message', (message: ToWorker) => {
  if (message.type === 'taken') stream?.taken()
  else if (handler) void answer(handler, message.call)
})
// Until the module is loaded, only its own work keeps this thread alive. When that ends without a handler or a server, `beforeExit` reports it.
port.unref()
await load()

async function load(): Promise<void> {
  let module: Record<string, unknown>
  try {
    module = (await import(input.module)) as Record<string, unknown>
  } catch (error) {
    fail(loadFailure(error), true)
    process.exit(1)
  }
  const { default: whole } = module
  const exported = { ...(typeof whole === 'object' ? whole : {}), ...module } as Record<string, unknown>
  handler = input.handlers.map((name) => exported[name]).find((value) => typeof value === 'function') as Handler | undefined
  isLoaded = true
  readyIfSo()
}

/** A function that only listens may take its time; `contain` notices when there is nothing left that could. */
function readyIfSo(): void {
  const isWaiting = webPort === undefined && (web.isWanted || !handler)
  if (isReady || !isLoaded || isWaiting) return
  isReady = true
  port.ref()
  post({ type: 'ready', hasHandler: handler !== undefined, port: webPort, usedMb: usedMb() })
}

async function answer(handler: Handler, call: Call): Promise<void> {
  running = call
  try {
    const result = await callHandler(handler, call, {
      begin: (head) => post({ type: 'head', head }),
      stream: (highWaterMark) => {
        stream = new ResponseStream(highWaterMark)
        return stream
      },
    })
    const limit = call.maxBytes ?? Number.POSITIVE_INFINITY
    if (result.body.byteLength > limit)
      fail({ cause: 'response', message: `Response payload size exceeded maximum allowed payload size (${limit} bytes).` }, false)
    else post({ type: 'end', result, usedMb: usedMb() })
  } catch (error) {
    const failure = failureOf(error)
    // Memory that is full is not freed by an answer.
    fail(failure, failure.cause === 'memory')
  }
  running = undefined
  stream = undefined
}

function fail(failure: Failure, isLast: boolean): void {
  if (failure.cause === 'error' && input.cloud === 'lambda') {
    const { errorType, errorMessage, stack = [] } = failure
    console.error(`Invoke Error \t${JSON.stringify({ errorType, errorMessage, stack })}`)
  } else if (failure.cause === 'error') console.error(failure.stack?.join('\n') ?? failure.errorMessage)
  post({ type: 'failed', failure, isLast, usedMb: usedMb() })
}

/**
 * Lambda's names for what is wrong with a module; anything else is the error itself. They are those of the runtime's published source, which
 * writes some of the messages a little differently.
 *
 * @see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/blob/main/src/Errors.js
 */
function loadFailure(error: unknown): Failure {
  const failure = failureOf(error)
  if (failure.cause !== 'error' || input.cloud !== 'lambda') return failure
  const code = (error as { code?: unknown } | undefined)?.code
  if (error instanceof SyntaxError) return { ...failure, errorType: 'Runtime.UserCodeSyntaxError', errorMessage: String(error) }
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
    return { ...failure, errorType: 'Runtime.ImportModuleError', errorMessage: String(error) }
  return failure
}

/** What happens outside of a call's promise ends this thread, and no signal reaches the process of the server. */
function contain(): void {
  const end = (failure: Failure) => {
    if (running || !isReady) fail(failure, true)
    process.exit(1)
  }
  process.on('uncaughtException', (error) => end(failureOf(error)))
  process.on('unhandledRejection', (reason) => {
    const failure = failureOf(reason)
    const named = input.cloud === 'lambda' && failure.cause === 'error'
    end(named ? { ...failure, errorType: 'Runtime.UnhandledPromiseRejection', errorMessage: String(reason) } : failure)
  })
  process.on('beforeExit', () => {
    if (isReady) return
    post({
      type: 'failed',
      failure: { cause: 'no-handler', message: `${input.functionName}.${input.handlers[0]} is undefined or not exported` },
      isLast: true,
      usedMb: usedMb(),
    })
  })
  const { kill } = process
  process.kill = (pid, signal) => {
    if (pid !== process.pid && pid !== 0) return kill.call(process, pid, signal)
    if (signal === 0) return true
    process.exit(137)
  }
}

/** A server that wants this port gets a free one of the loopback interface: many functions share this machine. */
function relocate(wanted: number, onListening: (port: number) => void): { isWanted: boolean } {
  const state = { isWanted: false }
  const { listen } = net.Server.prototype
  net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
    const [first] = args
    const asked = typeof first === 'object' && first !== null ? (first as { port?: unknown }).port : first
    if (Number(asked) !== wanted) return Reflect.apply(listen, this, args)
    state.isWanted = true
    this.once('listening', () => onListening((this.address() as AddressInfo).port))
    const callback = args.find((argument) => typeof argument === 'function')
    return Reflect.apply(listen, this, [{ port: 0, host: '127.0.0.1' }, ...(callback ? [callback] : [])])
  } as typeof listen
  return state
}
