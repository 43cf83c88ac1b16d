import type { ClientOptions } from 'faas-contracts'

/** What a client sends over: ours, and a `fetch` that it is given. */
export const transports: [name: string, options: Pick<ClientOptions, 'fetch'>][] = [
  ['node:http', {}],
  ['a fetch of the caller', { fetch: (request) => globalThis.fetch(request) }],
]
