import { request as httpRequest, type IncomingMessage } from 'node:http'
import { NOTHING } from '../message.ts'
import type { Instance } from './instance.ts'
import type { Job } from './job.ts'
import type { Pool } from './pool.ts'
import type { Failure, Head, HttpCall } from './protocol.ts'

/** What the server of a web function answered, as it comes, or why it did not; `isRunning`: the request had reached it. */
type WebAnswer = { head: Head; body: Uint8Array | AsyncIterable<Uint8Array> } | { failure: Failure; isRunning: boolean }

const HOP_BY_HOP = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|content-length|expect)$/
/** How long a worker whose connection broke may take to say that it has ended. */
const GOODBYE_MS = 1000

/** Hands a request to the server that the function's module has started. */
export async function askServer({ functions, request, target }: Job, pool: Pool, call: HttpCall): Promise<WebAnswer> {
  const instance = pool.shared()
  const readiness = await instance.ready
  if (readiness.failure) return { failure: readiness.failure, isRunning: false }
  if (readiness.port === undefined) {
    void instance.stop()
    return { failure: { cause: 'no-handler', message: 'No server listens on port 9000.' }, isRunning: false }
  }
  const timer = setTimeout(() => instance.kill(), functions.timeoutMs)
  const done = () => {
    clearTimeout(timer)
    functions.log(target.functionName as string, instance.takeLog())
  }
  try {
    const response = await send(readiness.port, call, request.body, request.signal?.())
    response.once('close', done)
    const head = headOf(response)
    if (call.method !== 'HEAD') return { head, body: response }
    response.resume()
    return { head, body: NOTHING }
  } catch (error) {
    clearTimeout(timer)
    const failure = await reasonOf(instance, error as Error)
    done()
    return { failure, isRunning: true }
  }
}

function send(
  port: number,
  { method, path, query, headers, host }: HttpCall,
  body: Uint8Array,
  signal?: AbortSignal,
): Promise<IncomingMessage> {
  const passed = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.test(name))
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({
      host: '127.0.0.1',
      port,
      method,
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...Object.fromEntries(passed), host, ...(body.byteLength > 0 && { 'content-length': body.byteLength }) },
      agent: false,
      ...(signal && { signal }),
    })
    // It closes without either where the server changes the protocol, which no one asked for.
    outgoing
      .once('response', resolve)
      .once('error', reject)
      .once('close', () => reject(new Error('no answer came')))
    outgoing.end(body)
  })
}

function headOf({ statusCode: status = 200, headers }: IncomingMessage): Head {
  const head: Head = { status, headers: {}, cookies: headers['set-cookie'] ?? [] }
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && name !== 'set-cookie' && !HOP_BY_HOP.test(name)) head.headers[name] = String(value)
  return head
}

/** Why a connection broke: the instance has ended, or its server closed it. */
async function reasonOf(instance: Instance, { message }: Error): Promise<Failure> {
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, GOODBYE_MS, undefined)
  })
  const failure = await Promise.race([instance.gone, waited])
  clearTimeout(timer)
  return failure ?? { cause: 'error', isHandled: false, errorMessage: `The function's server closed the connection: ${message}` }
}
