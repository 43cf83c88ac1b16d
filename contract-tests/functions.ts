/** A replay server with functions of its own, in a folder that is gone when the test is over. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReplayServer, type ReplayServerOptions, startReplayServer } from 'faas-contracts/replay/server'
import { onTestFinished } from 'vitest'

export interface FunctionsServer {
  url: string
  server: ReplayServer
  /** Writes or changes a function: `write('checkout.mjs', source)`. */
  write(file: string, source: string): void
  folder: string
}

/** `sources` by file: `{ 'checkout.mjs': 'export const handler = …' }`. */
export async function serveFunctions(sources: Record<string, string>, options: ReplayServerOptions = {}): Promise<FunctionsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'faas-contracts-functions-'))
  const write = (file: string, source: string) => writeFileSync(join(folder, file), source)
  for (const [file, source] of Object.entries(sources)) write(file, source)
  const server = await startReplayServer({ functions: folder, ...options })
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { url: server.url, server, write, folder }
}
