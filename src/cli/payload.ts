import { createReadStream } from 'node:fs'
import { UsageError } from './usage.ts'

/** What `--payload` is: a JSON value, or bytes where a content type says what they are. */
export async function payloadOf(text: string, contentType: string | undefined, help: string): Promise<unknown> {
  const bytes = text === '-' ? await readInput(help) : text.startsWith('@') ? await readInput(help, text.slice(1)) : Buffer.from(text)
  if (contentType !== undefined) return new Uint8Array(bytes)
  if (bytes.length === 0) {
    const from = text === '-' ? ': standard input has nothing' : text === '' ? '' : `: ${text.slice(1)} has nothing`
    throw new UsageError(`--payload is empty${from}; leave it out to send none.`, help)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new UsageError('--payload is not JSON; give --content-type text/plain, or what else it is, to send it as it stands.', help)
  }
}

/** More than any API takes: how much exactly is for the client to say. What goes on for ever would else fill the memory. */
const INPUT_LIMIT = 64 * 1024 * 1024

/** A file, or standard input. */
async function readInput(help: string, file?: string): Promise<Uint8Array> {
  if (file === '') throw new UsageError('--payload @ names no file.', help)
  const fail = (reason: string) => new UsageError(`--payload: ${file ?? 'standard input'} ${reason}`, help)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of file === undefined ? process.stdin : createReadStream(file)) {
      chunks.push(chunk)
      size += chunk.length
      if (size > INPUT_LIMIT) break
    }
  } catch (error) {
    throw fail(`can't be read: ${(error as Error).message}`)
  }
  if (size > INPUT_LIMIT) throw fail(`is over ${INPUT_LIMIT} bytes, which no API takes.`)
  return Buffer.concat(chunks)
}
