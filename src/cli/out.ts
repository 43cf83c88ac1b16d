import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from './folder.ts'
import { UsageError } from './usage.ts'

/** A variable that is not set, which would else write somewhere. */
export function refuseEmptyOut(out: string | undefined, help: string): void {
  if (out === '') throw new UsageError('--out is empty; say where to write.', help)
}

/** Writes a file of `--out`, with the folders that lead to it. */
export function writeOut(file: string, text: string): void {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, text)
  } catch (error) {
    throw new Error(`--out: ${file} can't be written: ${(error as Error).message}`)
  }
}
