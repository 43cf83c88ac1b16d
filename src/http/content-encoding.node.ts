import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { TransportError } from './message.ts'

/** Loaded by the first answer that is compressed. */
const zlib = () => process.getBuiltinModule('node:zlib')

const DECODERS: Readonly<Record<string, (firstByte: number) => NodeJS.ReadWriteStream>> = {
  gzip: () => zlib().createGunzip(),
  'x-gzip': () => zlib().createGunzip(),
  // By the standard it is zlib, and raw by some servers. A zlib stream starts with a byte whose low half is 8.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? zlib().createInflate() : zlib().createInflateRaw()),
  br: () => zlib().createBrotliDecompress(),
}

/** No server has a use for more, and each that an attacker adds costs this process a decoder. */
const MAX_ENCODINGS = 5

/** The names of the encodings of an answer, as they have to be undone: what was applied last comes first. */
function encodingsOf({ headers }: IncomingMessage): string[] {
  const names = headers['content-encoding']?.split(',').map((name) => name.trim().toLowerCase()) ?? []
  return names.filter((name) => name !== '' && name !== 'identity').reverse()
}

/** The body of an answer without its encodings. Throws a {@link TransportError} for one that is not known. */
export async function decoded(incoming: IncomingMessage): Promise<Readable> {
  const refuse = (message: string) => {
    incoming.destroy()
    return new TransportError('INVALID_ENCODING', message)
  }
  let body: Readable = incoming
  const names = encodingsOf(incoming)
  for (const name of names) {
    const firstByte = await firstByteOf(body)
    // No bytes are in no encoding, as in the answer to a HEAD request.
    if (firstByte === undefined) return body
    if (names.length > MAX_ENCODINGS) throw refuse(`The body has ${names.length} content-encodings; at most ${MAX_ENCODINGS} are undone.`)
    const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined
    if (!create) throw refuse(`The body's content-encoding "${name}" is not one of gzip, deflate, br.`)
    // An error of any of these streams reaches whoever reads the last one.
    body = process.getBuiltinModule('node:stream').pipeline(body, create(firstByte), () => {}) as unknown as Readable
  }
  return body
}

/** Reads the first byte and puts it back; undefined when the body is empty. */
function firstByteOf(body: Readable): Promise<number | undefined> {
  return new Promise((resolve) => {
    // It broke before anyone read it: nothing more will be heard of it.
    if (body.closed) return resolve(undefined)
    const look = () => {
      const first = body.read(1) as Buffer | null
      if (first) body.unshift(first)
      resolve(first?.[0])
    }
    body.once('readable', look).once('close', () => resolve(undefined))
  })
}

/** Whether an error of a decoded body tells of its bytes, and not of the connection. */
export function isUndecoded({ code = '' }: NodeJS.ErrnoException): boolean {
  return code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')
}
