import { existsSync, mkdirSync } from 'node:fs'

/** Makes a folder, with those above it. On Windows `mkdirSync` alone refuses the root of a drive, though it is there. */
export function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { recursive: true })
}
