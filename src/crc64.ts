/**
 * CRC-64 of ECMA-182 as Function Compute and OSS print it: reflected, initial value and final exclusive-or all ones ("CRC-64/XZ"), in
 * decimal. It is `codeChecksum` in answers and `X-Fc-Code-Checksum` in requests.
 *
 * @example
 * crc64(new TextEncoder().encode('123456789')) // '11051210869376104954'
 */
export function crc64(bytes: Uint8Array): string {
  // Two halves of 32 bits: a BigInt for every byte of a large package would take minutes.
  let high = 0xffffffff
  let low = 0xffffffff
  for (const byte of bytes) {
    const index = (low ^ byte) & 0xff
    low = ((low >>> 8) | (high << 24)) ^ (TABLE_LOW[index] as number)
    high = (high >>> 8) ^ (TABLE_HIGH[index] as number)
  }
  return ((BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0)).toString()
}

const POLYNOMIAL = 0xc96c5795d7870f42n
const TABLE_HIGH = new Int32Array(256)
const TABLE_LOW = new Int32Array(256)
for (let index = 0; index < 256; index++) {
  let value = BigInt(index)
  for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ POLYNOMIAL : value >> 1n
  TABLE_HIGH[index] = Number(BigInt.asIntN(32, value >> 32n))
  TABLE_LOW[index] = Number(BigInt.asIntN(32, value))
}
