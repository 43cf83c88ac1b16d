/** openapi-fetch and our `api` on top of it: what the facade would cost if it went that way (docs/decisions/0004-own-call-beside-openapi-fetch.md). */
import { createLambdaClient } from 'faas-contracts'
import createOpenapiFetch from 'openapi-fetch'
import type { paths } from '../../generated/lambda.ts'
import { type Contender, CREDENTIALS, type Invoke, type Payload } from './contender.ts'

const PATH = '/2015-03-31/functions/{FunctionName}/invocations'
const params = { path: { FunctionName: 'checkout' } }

const kind = 'part'
const api = 'lambda'

export const openapiFetch: Contender[] = [
  {
    ...{ name: 'openapi-fetch (unsigned)', kind, api },
    connect(baseUrl) {
      const client = createOpenapiFetch<paths>({ baseUrl })
      return async (payload) => dataOf(await client.POST(PATH, { params, body: payload }))
    },
  },
  {
    ...{ name: 'faas-contracts api (openapi-fetch)', kind, api },
    connect(baseUrl) {
      const client = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl })
      return async (payload) => dataOf(await client.api.POST(PATH, { params, body: payload }))
    },
  },
  {
    ...{ name: 'openapi-fetch, no transport at all', kind, api },
    connect: withoutTransport,
  },
]

function dataOf({ data, error }: { data?: unknown; error?: unknown }): Payload {
  if (error !== undefined) throw error
  return data as Payload
}

/** Openapi-fetch with the lightest request and answer that it takes: the floor of a facade on top of it. */
function withoutTransport(baseUrl: string): Invoke {
  let echoed: Payload
  class LightRequest {
    url: string
    constructor(url: string) {
      this.url = url
    }
  }
  // With a length it takes the body by `json()`, without one by `text()`.
  const headers = new Map([
    ['content-type', 'application/json'],
    ['content-length', '1'],
  ])
  const get = (name: string) => headers.get(name.toLowerCase()) ?? null
  const response = { status: 200, ok: true, headers: { get }, json: async () => echoed }
  const client = createOpenapiFetch<paths>({
    baseUrl,
    Request: LightRequest as unknown as typeof Request,
    fetch: async () => response as unknown as Response,
  })
  return async (payload) => {
    echoed = payload
    return dataOf(await client.POST(PATH, { params, body: payload }))
  }
}
