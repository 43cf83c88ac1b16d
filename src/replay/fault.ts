import { type ReplayAnswer, withoutHeaders } from './message.ts'

/**
 * What can go wrong between a service and its client.
 *
 * - `refused`: no connection (on a port: it is reset as soon as the request is known)
 * - `reset`: the connection is reset before an answer begins
 * - `reset-in-body`, `stalled-body`: half of the body arrives, then a reset, or nothing
 * - `stalled-headers`: no answer ever begins
 * - `slow-drip`: the body arrives a byte at a time, ten a second
 * - `truncated`: a whole HTTP answer whose body breaks off in the middle of its JSON
 * - `html-502`: the page of a gateway
 * - `empty-body`, `wrong-content-type`: the answer without its body, or under `text/plain`
 * - `oversized`: the body padded with spaces to 64 MB
 * - `duplicate`: the answer is sent twice, so that late bytes follow its end (in the process: once)
 */
export type Fault =
  | 'refused'
  | 'reset'
  | 'reset-in-body'
  | 'stalled-headers'
  | 'stalled-body'
  | 'slow-drip'
  | 'truncated'
  | 'html-502'
  | 'empty-body'
  | 'wrong-content-type'
  | 'oversized'
  | 'duplicate'

const encoder = new TextEncoder()
const PAGE = encoder.encode('<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\r\n')
const OVERSIZED_BYTES = 64 * 1024 * 1024

type Spoil = (answer: ReplayAnswer, body: Uint8Array) => ReplayAnswer

/** The faults that are answers, only wrong ones; the others are left to whoever has the connection. */
const SPOILED: Partial<Record<Fault, Spoil>> = {
  truncated: (answer, body) => ({ ...answer, body: body.subarray(0, body.byteLength >> 1) }),
  'html-502': () => ({ status: 502, headers: { 'Content-Type': 'text/html' }, body: PAGE }),
  'empty-body': (answer) => ({ ...answer, body: new Uint8Array(0) }),
  'wrong-content-type': (answer) => ({
    ...answer,
    headers: { ...withoutHeaders(answer.headers, ['Content-Type']), 'Content-Type': 'text/plain' },
  }),
  oversized: (answer, body) => {
    const padded = new Uint8Array(Math.max(body.byteLength, OVERSIZED_BYTES)).fill(0x20)
    padded.set(body)
    return { ...answer, body: padded }
  },
}

export const FAULTS: readonly Fault[] = [
  'refused',
  'reset',
  'reset-in-body',
  'stalled-headers',
  'stalled-body',
  'slow-drip',
  'truncated',
  'html-502',
  'empty-body',
  'wrong-content-type',
  'oversized',
  'duplicate',
]

/** Puts a fault on an answer: into it where it is a matter of the answer, beside it where it is one of the connection. */
export function spoil(answer: ReplayAnswer, fault: Fault | undefined): ReplayAnswer {
  if (fault === undefined) return answer
  // A stream is collected before it comes here.
  const body = answer.body instanceof Uint8Array ? answer.body : new Uint8Array(0)
  // Named on the answer in any case, for the record; who has the connection knows its own faults by their names.
  return { ...(SPOILED[fault]?.(answer, body) ?? answer), fault }
}
