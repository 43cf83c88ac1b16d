import createOpenapiFetch, { type Client } from 'openapi-fetch'
import { METHODS } from './api.ts'
import { encodeUtf8 } from './bytes.ts'
import { toClientError, UnexpectedAnswer } from './classify.ts'
import { addHeaders, type Endpoint, encodePath, encodeQuery, type Operation } from './encode.ts'
import type { ApiId } from './errors.ts'
import type { HeaderMap, HttpRequest } from './http/message.ts'
import { InputError } from './input.ts'
import { decodeJsonText, encodeJsonText } from './json-text.ts'
import { Reading } from './reading.ts'
import { toResponse } from './result.ts'
import { compileRoutes, matchRoute } from './route.ts'

/** The typed client of a whole document: {@link https://openapi-ts.dev/openapi-fetch/ | openapi-fetch}. */
export type RawClient<Paths extends object> = Client<Paths>

/** What the raw client needs of a pipeline. */
export interface Transport {
  endpoint: Endpoint
  headers: HeaderMap
  definition: { api: ApiId; operations: Readonly<Record<string, Operation>> }
  once: (operation: string, request: HttpRequest, signal: AbortSignal, complete: () => Promise<void>) => Promise<Reading>
}

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
    const reading = await pipeline.once(name ?? `${method} ${path}`, request, input.signal, async () => {
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
        return await call(...input)
      } catch (reason) {
        if (!(reason instanceof SyntaxError)) throw reason
        // It parses a successful answer by itself, and a body that is no JSON is a bare `SyntaxError` there.
        const operation = Object.keys(operations).find((id) => operations[id]?.method === name && operations[id].path === input[0])
        const context = { api: pipeline.definition.api, operation: operation ?? `${name} ${input[0]}`, attempts: 1 }
        throw toClientError(context, new UnexpectedAnswer('INVALID_JSON', 'The body is not JSON.', undefined, reason)).error
      }
    }
  }
  return client
}

/** Maps some fields of a body that is JSON; every other body stays as it is. */
function mapJson(bytes: Uint8Array, fields: readonly string[] | undefined, map: (value: unknown, fields: readonly string[]) => unknown) {
  if (!fields) return bytes
  const { json } = new Reading(200, {}, bytes)
  return json === undefined ? bytes : encodeUtf8(JSON.stringify(map(json, fields)))
}
