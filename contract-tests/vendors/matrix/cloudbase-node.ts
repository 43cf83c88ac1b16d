import dns from 'node:dns'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

const cloudbase = createRequire(import.meta.url)('@cloudbase/node-sdk')

export interface Sent {
  method: string
  /** Without its query. */
  url: string
  /** The fields of the body that say something. */
  body: Record<string, unknown>
}

/** What `callFunction` of `@cloudbase/node-sdk` sends, and where to: seen by a proxy, so that the address is the SDK's own. */
export async function sentByNodeSdk(): Promise<Sent> {
  const sent: Sent[] = []
  const proxy = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as Record<string, unknown>
    const [url = ''] = request.url?.split('?') ?? []
    sent.push({ method: request.method ?? '', url, body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '')) })
    response.end(JSON.stringify({ requestId: 'r-1', data: { response_data: '{}' } }))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { lookup } = dns
  try {
    // The SDK asks for the cloud's metadata host, and must not find one.
    dns.lookup = ((_host: string, _options: unknown, done: (error: Error) => void) => done(new Error('no such host'))) as typeof lookup
    const app = cloudbase.init({
      env: 'shop-7f3a',
      secretId: 'example',
      secretKey: 'example',
      protocol: 'http',
      proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    })
    await app.callFunction({ name: 'checkout', data: { cart: 42 } })
  } finally {
    dns.lookup = lookup
    proxy.close()
    proxy.closeAllConnections()
  }
  const [first] = sent
  if (!first || sent.length > 1) throw new Error(`@cloudbase/node-sdk sent ${sent.length} requests.`)
  return first
}
