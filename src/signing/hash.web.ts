const encoder = new TextEncoder()

// A derived key signs for a whole day: import it once. Weak: a CryptoKey lives as long as the bytes it was made from.
const cryptoKeys = new WeakMap<Uint8Array, CryptoKey>()

/** WebCrypto's types refuse views of shared memory, which no caller here passes; an older TypeScript can't tell them apart. */
const bytesOf = (data: Uint8Array | string) => (typeof data === 'string' ? encoder.encode(data) : data) as Uint8Array<ArrayBuffer>

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

async function importKey(key: Uint8Array | string): Promise<CryptoKey> {
  const known = typeof key === 'string' ? undefined : cryptoKeys.get(key)
  if (known) return known
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  if (typeof key !== 'string') cryptoKeys.set(key, imported)
  return imported
}

/**
 * SHA-256 in lower-case hex; a string is hashed as UTF-8.
 * `crypto.subtle` is missing on pages that were not loaded over HTTPS or from localhost: then this rejects with a `TypeError`.
 *
 * @example
 * await sha256Hex('') // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export async function sha256Hex(data: Uint8Array | string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(data))))
}

/** HMAC-SHA256 as 32 bytes: a step in the derivation of a signing key. */
export async function hmacSha256(key: Uint8Array | string, data: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await importKey(key), encoder.encode(data)))
}

/** HMAC-SHA256 in lower-case hex: the signature of SigV4, ACS3 and TC3. */
export async function hmacSha256Hex(key: Uint8Array | string, data: string): Promise<string> {
  return hex(await hmacSha256(key, data))
}

/** HMAC-SHA256 in padded base64: the signature of the FC scheme. */
export async function hmacSha256Base64(key: Uint8Array | string, data: string): Promise<string> {
  return btoa(String.fromCharCode(...(await hmacSha256(key, data))))
}

/** A value used once, so that a captured request can't be sent again: a random UUID. */
export function randomNonce(): string {
  return crypto.randomUUID()
}
