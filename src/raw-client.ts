import createOpenapiFetch, { type Client } from 'openapi-fetch'
import { METHODS } from './api.ts'
import { readingOf, withHeaders } from './attempt.ts'
import { encodeUtf8 } from './bytes.ts'
import { toClientError, UnexpectedAnswer } from './classify.ts'
import { addHeaders, encodePath, encodeQuery } from './encode.ts'
import type { ApiId } from './errors.ts'
import type { HttpRequest } from './http/message.ts'
import { InputError } from './input.ts'
import { DEFAULT_TIMEOUT_MS, type Pipeline } from './invoke.ts'
import { decodeJsonText, encodeJsonText } from './json-text.ts'
import { Reading } from './reading.ts'
import { toResponse } from './result.ts'
import { compileRoutes, matchRoute } from './route.ts'
import { Deadline, leave, listen } from './timeout.ts'

/** The typed client of a whole document: {@link https://openapi-ts.dev/openapi-fetch/ | openapi-fetch}. */
export type RawClient<Paths extends object> = Client<Paths>

/** What the raw client needs of a pipeline. */
export type Transport = Pick<
  Pipeline<ApiId, never>,
  'endpoint' | 'headers' | 'definition' | 'options' | 'observe' | 'sign' | 'send' | 'failedBy' | 'requestId' | 'correctClock' | 'context'
>

/** The only place that knows openapi-fetch: its requests are signed, timed and sent by the pipeline. */
export function createRawClient<Paths extends object>(pipeline: Transport): RawClient<Paths> {
  const { origin, prefix } = pipeline.endpoint
  const { operations } = pipeline.definition
  const routes = compileRoutes(operations)
  // A serializer is not told the operation; a name means the same in all operations of an API.
  const jsonQuery = [...new Set(Object.values(operations).flatMap(({ jsonText }) => jsonText?.query ?? []))]

  async function send(input: Request): Promise<Response> {
    const url = new URL(input.url)
    const { method } = input
    const path = url.pathname.slice(prefix.length)
    const name = matchRoute(routes, method, path)?.name
    const jsonText = name === undefined ? undefined : operations[name]?.jsonText
    const request: HttpRequest = {
      method,
      origin: url.origin,
      path: url.pathname,
      query: url.search.slice(1),
      headers: { ...pipeline.headers },
    }
    const reading = await sendOnce(pipeline, name ?? `${method} ${path}`, request, input.signal, async () => {
      if (url.origin !== origin) throw new InputError(`The raw client calls ${origin} only: credentials never go to another host.`)
      addHeaders(request.headers, Object.fromEntries(input.headers))
      if (input.body) request.body = mapJson(new Uint8Array(await input.arrayBuffer()), jsonText?.body, encodeJsonText)
    })
    const { status, headers, bytes } = reading
    return toResponse({ status, headers, bytes: status < 300 ? mapJson(bytes, jsonText?.answer, decodeJsonText) : bytes })
  }

  const client = createOpenapiFetch<Paths>({
    baseUrl: origin + prefix,
    // openapi-fetch's own serializers encode the slashes of a rest-of-path parameter and bracket the names of a free query.
    pathSerializer: (path, parameters) => encodePath(path, parameters),
    querySerializer: (query) => encodeQuery(encodeJsonText(query as Record<string, unknown>, jsonQuery)),
    fetch: send,
  })
  const untyped = client as unknown as Record<string, (...input: unknown[]) => Promise<unknown>>
  for (const name of METHODS) {
    const call = untyped[name] as (...input: unknown[]) => Promise<unknown>
    untyped[name] = async (...input) => {
      try {
        return await withSignalOfItsOwn(input, call)
      } catch (reason) {
        if (!(reason instanceof SyntaxError)) throw reason
        // It parses a successful answer by itself, and a body that is no JSON is a bare `SyntaxError` there.
        const [method, path] = name === 'request' ? [String(input[0]).toUpperCase(), input[1]] : [name, input[0]]
        const operation = Object.keys(operations).find((id) => operations[id]?.method === method && operations[id].path === path)
        const context = { api: pipeline.definition.api, operation: operation ?? `${method} ${path}`, attempts: 1 }
        throw toClientError(context, new UnexpectedAnswer('INVALID_JSON', 'The body is not JSON.', undefined, reason)).error
      }
    }
  }
  return client
}

/**
 * Signs, sends and reads one request, once. Rejects with a `FaasError`.
 *
 * @param complete puts in what is still missing of the request, within the call's time.
 */
async function sendOnce(
  pipeline: Transport,
  operation: string,
  request: HttpRequest,
  outer: AbortSignal,
  complete: () => Promise<void>,
): Promise<Reading> {
  const { timeout = DEFAULT_TIMEOUT_MS, attemptTimeout } = pipeline.options
  const deadline = new Deadline(timeout, outer)
  const observer = pipeline.observe(operation, undefined, request, {})
  let sent = 0
  try {
    await deadline.wait(complete)
    const { signed, date } = await pipeline.sign(withHeaders(request, observer?.request(1)), operation, deadline)
    sent = 1
    const reading = await deadline.attempt(attemptTimeout, async (aborter) => {
      const answer = await pipeline.send(signed, aborter)
      return readingOf(answer, await answer.read())
    })
    const failed = pipeline.failedBy(reading, request, pipeline.context(operation, sent))
    observer?.response(reading.status, pipeline.requestId(reading.headers), failed?.error)
    // There is no second try here, but the next call is signed with the right date.
    if (failed) pipeline.correctClock(failed, reading.headers['date'], date)
    return reading
  } catch (reason) {
    const { error } = toClientError(pipeline.context(operation, sent), reason)
    observer?.error(error)
    throw error
  } finally {
    deadline.clear()
  }
}

/**
 * Makes a call with a signal that ends with it. A `Request` listens to the one it is given until it is collected as garbage: those of a
 * service that has one signal for all of its calls pile up there, and from 1501 on Node 20 warns of each.
 */
async function withSignalOfItsOwn(input: unknown[], call: (...input: unknown[]) => Promise<unknown>): Promise<unknown> {
  const init = input.at(-1) as { signal?: AbortSignal | null; fetch?: unknown } | undefined
  const signal = init?.signal
  // What another `fetch` answers may go on after the call. One that is aborted is listened to by nobody.
  if (signal?.aborted !== false || init?.fetch) return call(...input)
  const controller = new AbortController()
  const forward = () => controller.abort(signal.reason)
  listen(signal, forward)
  try {
    return await call(...input.slice(0, -1), { ...init, signal: controller.signal })
  } finally {
    leave(signal, forward)
  }
}

/** Maps some fields of a body that is JSON; every other body stays as it is. */
function mapJson(bytes: Uint8Array, fields: readonly string[] | undefined, map: (value: unknown, fields: readonly string[]) => unknown) {
  if (!fields) return bytes
  const { json } = new Reading(200, {}, bytes)
  return json === undefined ? bytes : encodeUtf8(JSON.stringify(map(json, fields)))
}
