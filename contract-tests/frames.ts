import { crc32 } from 'node:zlib'

/** A message of AWS's event stream, its headers all text. */
export function message(headers: Record<string, string>, payload: unknown): Buffer {
  const head = Buffer.concat(
    Object.entries(headers).map(([name, value]) =>
      Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7, 0, value.length]), Buffer.from(value)]),
    ),
  )
  const body = Buffer.isBuffer(payload) ? payload : Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const bytes = Buffer.concat([Buffer.alloc(12), head, body, Buffer.alloc(4)])
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.writeUInt32BE(head.length, 4)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return bytes
}

export const event = (type: string, payload: unknown) => message({ ':event-type': type, ':message-type': 'event' }, payload)
export const chunk = (payload: string | Buffer) => event('PayloadChunk', payload)
export const complete = (fields: Record<string, string> = {}) => event('InvokeComplete', fields)
export const base64 = (text: string) => Buffer.from(text).toString('base64')
