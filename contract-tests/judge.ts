import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
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
  const port = await freePort()
  const document = new URL(`../generated/openapi/${api}.json`, import.meta.url).pathname
  const prism = new URL('../node_modules/.bin/prism', import.meta.url).pathname
  const options = ['--port', String(port), '--verboseLevel', 'silent']
  const child: ChildProcess = spawn(prism, [command, document, ...upstream, ...options], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode}.`)
    try {
      await fetch(`${url}/__ready`)
      return { url, stop: () => child.kill('SIGKILL') }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  child.kill('SIGKILL')
  throw new Error('Prism was not ready after 30 seconds.')
}

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

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
