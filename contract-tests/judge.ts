import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ApiId } from 'faas-contracts'

export interface Judge {
  url: string
  /** A client's `fetch` that notes what Prism says of each call. */
  fetch: (request: Request) => Promise<Response>
  violations: string[]
  stop(): void
}

/** Prism between a client and an upstream: it knows the document alone, and says what breaks it in either direction. */
export async function startJudge(api: ApiId | 'replay', upstream: string): Promise<Judge> {
  return { ...(await startPrism('proxy', api, upstream)), ...noting() }
}

/** Prism on a document as it is: `mock` answers with its examples, `proxy` passes on what it validates. */
export async function startPrism(
  command: 'mock' | 'proxy',
  api: ApiId | 'replay',
  ...upstream: string[]
): Promise<{ url: string; stop(): void }> {
  const document = fileURLToPath(new URL(`../generated/openapi/${api}.json`, import.meta.url))
  const prism = fileURLToPath(new URL('../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url))
  // A port that is looked for beforehand may be another process's by the time it is used.
  const child = spawn(process.execPath, [prism, command, document, ...upstream, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const stop = () => child.kill('SIGKILL')
  const timer = setTimeout(stop, READY_MS)
  let printed = ''
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk
    const url = /listening on (http:\S+)/.exec(printed)?.[1]
    if (!url) continue
    clearTimeout(timer)
    child.stdout.resume()
    return { url, stop }
  }
  throw new Error(`Prism ended, or was not ready after ${READY_MS} ms: ${printed.slice(-300)}`)
}

const READY_MS = 30_000

function noting(): Pick<Judge, 'fetch' | 'violations'> {
  const violations: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const response = await globalThis.fetch(request)
    const found = response.headers.get('sl-violations')
    if (found) violations.push(`${request.method} ${request.url} (${request.headers.get('prefer')}): ${found}`)
    return response
  }
  return { fetch, violations }
}
