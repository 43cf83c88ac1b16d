/** Bytes of the tail that the clouds send. */
const TAIL_BYTES = 4096

/**
 * The last 4 KB of what a function writes, in memory that its worker shares with the server: it can be read though the worker hangs or is
 * gone, and a function that writes without end fills nothing.
 */
export class LogTail {
  /** How many bytes were ever written. */
  readonly #written: BigInt64Array<SharedArrayBuffer>
  readonly #ring: Uint8Array<SharedArrayBuffer>

  readonly memory: SharedArrayBuffer

  constructor(memory = new SharedArrayBuffer(8 + TAIL_BYTES)) {
    this.memory = memory
    this.#written = new BigInt64Array(memory, 0, 1)
    this.#ring = new Uint8Array(memory, 8)
  }

  clear(): void {
    Atomics.store(this.#written, 0, 0n)
  }

  write(bytes: Uint8Array): void {
    const written = Number(Atomics.load(this.#written, 0))
    const tail = bytes.subarray(Math.max(0, bytes.byteLength - TAIL_BYTES))
    const at = (written + bytes.byteLength - tail.byteLength) % TAIL_BYTES
    const first = tail.subarray(0, TAIL_BYTES - at)
    this.#ring.set(first, at)
    this.#ring.set(tail.subarray(first.byteLength), 0)
    Atomics.store(this.#written, 0, BigInt(written + bytes.byteLength))
  }

  /** At most the last 4096 bytes. */
  read(): Uint8Array {
    const written = Number(Atomics.load(this.#written, 0))
    const length = Math.min(written, TAIL_BYTES)
    const at = written % TAIL_BYTES
    const bytes = new Uint8Array(length)
    if (written <= TAIL_BYTES) bytes.set(this.#ring.subarray(0, length))
    else {
      bytes.set(this.#ring.subarray(at))
      bytes.set(this.#ring.subarray(0, at), TAIL_BYTES - at)
    }
    return bytes
  }
}

/** The last 4 KB of the parts together, from the beginning of a character. */
export function tailOf(...parts: (string | Uint8Array)[]): Uint8Array {
  const whole = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  let start = Math.max(0, whole.byteLength - TAIL_BYTES)
  // Bytes within a character are 10xxxxxx.
  while (start > 0 && start < whole.byteLength && ((whole[start] as number) & 0xc0) === 0x80) start++
  return whole.subarray(start)
}
