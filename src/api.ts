import type { RawClient, Transport } from './raw-client.ts'

export type { RawClient }

type Untyped = Record<string, (...input: unknown[]) => Promise<unknown>>

export const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request'] as const

/**
 * The raw client, loaded when it is first called: openapi-fetch is a third of what a client weighs in a browser and brings undici with it on
 * Node, and most programs call `invoke` alone.
 */
export function createApi<Paths extends object>(transport: Transport): RawClient<Paths> {
  let loading: Promise<RawClient<Paths>> | undefined
  const load = () => {
    loading ??= import('./raw-client.ts').then(({ createRawClient }) => createRawClient<Paths>(transport))
    return loading
  }
  const methods = METHODS.map((name) => [
    name,
    async (...input: unknown[]) => (await (load() as unknown as Promise<Untyped>))[name]?.(...input),
  ])
  const api: Pick<RawClient<Paths>, 'use' | 'eject'> = {
    // Registered in time for the next call: both wait for the same promise, and continue in the order in which they began to.
    use: (...middleware) => void load().then((client) => client.use(...middleware)),
    eject: (...middleware) => void load().then((client) => client.eject(...middleware)),
  }
  return Object.assign(api, Object.fromEntries(methods)) as RawClient<Paths>
}
