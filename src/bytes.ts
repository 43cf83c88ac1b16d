const encoder = new TextEncoder()
const { Buffer: NodeBuffer } = globalThis as { Buffer?: { from(text: string): Uint8Array } }

/** Text as UTF-8. Node's own way takes a tenth of the time of a `TextEncoder` where texts are as short as most payloads. */
export function encodeUtf8(text: string): Uint8Array {
  return NodeBuffer ? NodeBuffer.from(text) : encoder.encode(text)
}

/**
 * Chunks as one array of bytes; a single one is not copied.
 *
 * @param length of all together.
 */
export function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** As many are joined into one: whoever sends a byte at a time would else take two hundred times the memory of what is sent. */
const MAX_PIECES = 4096

/** Bytes as they arrive. */
export class Pieces {
  #list: Uint8Array[] = []
  /** How many of the list have been joined from others. */
  #joined = 0
  #joinedLength = 0
  /** Of all together, in bytes. */
  length = 0

  add(piece: Uint8Array): void {
    this.length += piece.byteLength
    if (this.#list.push(piece) - this.#joined < MAX_PIECES) return
    this.#list.push(joinBytes(this.#list.splice(this.#joined++), this.length - this.#joinedLength))
    this.#joinedLength = this.length
  }

  /** All of them; a single one is not copied. */
  join(): Uint8Array {
    const bytes = joinBytes(this.#list, this.length)
    this.#list = [bytes]
    this.#joined = this.#joinedLength = 0
    return bytes
  }
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** @throws {DOMException} for text that is not base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
