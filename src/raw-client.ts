import createOpenapiFetch, { type Client } from 'openapi-fetch'
import { type Endpoint, encodePath, encodeQuery, type Operation } from './encode.ts'
import { encodeJsonText } from './json-text.ts'
import { compileRoutes, matchRoute } from './route.ts'

/** The typed client of a whole document: {@link https://openapi-ts.dev/openapi-fetch/ | openapi-fetch}. */
export type RawClient<Paths extends object> = Client<Paths>

/** What the raw client needs of a pipeline. */
export interface Transport {
  endpoint: Endpoint
  definition: { operations: Readonly<Record<string, Operation>> }
  fetch: (operation: string, request: Request) => Promise<Response>
}

/** The only place that knows openapi-fetch: its requests are signed, timed and sent by the pipeline. */
export function createRawClient<Paths extends object>(pipeline: Transport): RawClient<Paths> {
  const { origin, prefix } = pipeline.endpoint
  const { operations } = pipeline.definition
  const routes = compileRoutes(operations)
  // A serializer is not told the operation; a name means the same in all operations of an API.
  const jsonQuery = [...new Set(Object.values(operations).flatMap(({ jsonText }) => jsonText?.query ?? []))]
  return createOpenapiFetch<Paths>({
    baseUrl: origin + prefix,
    // openapi-fetch's own serializers encode the slashes of a rest-of-path parameter and bracket the names of a free query.
    pathSerializer: (path, parameters) => encodePath(path, parameters),
    querySerializer: (query) => encodeQuery(encodeJsonText(query as Record<string, unknown>, jsonQuery)),
    fetch: (request) => {
      const path = new URL(request.url).pathname.slice(prefix.length)
      return pipeline.fetch(matchRoute(routes, request.method, path)?.name ?? `${request.method} ${path}`, request)
    },
  })
}
