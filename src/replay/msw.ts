import { type HttpHandler, http } from 'msw'
import { createReplay, type Replay, type ReplayOptions } from './engine.ts'

export interface HandlersOptions extends ReplayOptions {
  /** An engine to answer with, when a test wants to see its requests. @default one of its own */
  replay?: Replay
  /** Further addresses to answer for, such as a client's `baseUrl`: `https://orders.example.com/*`. */
  urls?: readonly string[]
}

/** The endpoints of the clouds. */
const HOSTS: readonly RegExp[] = [
  /^https:\/\/lambda(-fips)?\.[a-z0-9-]+\.[a-z0-9.-]+\//,
  /^https:\/\/[a-z0-9.-]+\.fc\.aliyuncs\.com\//,
  /^https:\/\/(fc|fcv3)\.[a-z0-9-]+\.aliyuncs\.com\//,
  /^https:\/\/[a-z0-9-]+\.[a-z0-9-]+\.fcapp\.run\//,
  /^https:\/\/[a-zA-Z0-9_-]+\.api\.(intl\.)?tcloudbasegateway\.com\//,
]

/**
 * Handlers for {@link https://mswjs.io | MSW} that answer for all five APIs at the clouds' own addresses.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node'
 * import { handlers } from 'faas-contracts/msw'
 * const server = setupServer(...handlers())
 * ```
 */
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  const replay = options.replay ?? createReplay(options)
  return [...HOSTS, ...(options.urls ?? [])].map((url) => http.all(url, ({ request }) => replay.fetch(request)))
}
