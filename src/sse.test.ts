import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readServerSentEvents, type ServerSentEvent } from './sse.ts'

const encoder = new TextEncoder()

async function eventsOf(...chunks: (string | Uint8Array)[]): Promise<Partial<ServerSentEvent>[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk
  }
  const events: Partial<ServerSentEvent>[] = []
  for await (const event of readServerSentEvents(stream())) events.push(event)
  return events
}

describe('readServerSentEvents', () => {
  // The first four are the examples of the standard.
  it.each<[string, string, object[]]>([
    ['lines of data', 'data: YHOO\ndata: +2\ndata: 10\n\n', [{ event: 'message', data: 'YHOO\n+2\n10', id: '' }]],
    [
      'comments, ids, an event cut off by the end',
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event',
      [
        { data: 'first event', id: '1' },
        { data: 'second event', id: '' },
      ],
    ],
    ['empty data', 'data\n\ndata\ndata\n\ndata:', [{ data: '' }, { data: '\n' }]],
    ['one space dropped, no more', 'data:test\n\ndata: test\n\ndata:  test\n\n', [{ data: 'test' }, { data: 'test' }, { data: ' test' }]],
    ['names of events, each for its own', 'event: a\ndata: 1\n\ndata: 2\n\n', [{ event: 'a' }, { event: 'message' }]],
    ['an event without data, whose name is forgotten', 'event: a\n\ndata: 1\n\n', [{ event: 'message', data: '1' }]],
    ['an id that stays', 'id: 7\ndata: 1\n\ndata: 2\n\n', [{ id: '7' }, { id: '7' }]],
    ['no id with a NUL', 'id: 7\0\ndata: 1\n\n', [{ id: '' }]],
    ['a time to wait', 'retry: 250\ndata: 1\n\nretry: soon\ndata: 2\n\n', [{ retry: 250 }, { retry: 250 }]],
    ['no time that timers can not wait', 'retry: 99999999999999999999\ndata: 1\n\n', [{ retry: 2 ** 31 - 1 }]],
    ['fields that no one knows', 'hello: 1\nDATA: 1\ndata: 2\n\n', [{ data: '2' }]],
    ['a byte order mark', '\uFEFFdata: 1\n\n', [{ data: '1' }]],
    ['only the first of them', '\uFEFF\uFEFFdata: 1\n\ndata: 2\n\n', [{ data: '2' }]],
    ['carriage returns', 'data: 1\rdata: 2\r\rdata: 3\r\r', [{ data: '1\n2' }, { data: '3' }]],
    ['both', 'data: 1\r\ndata: 2\r\n\r\n', [{ data: '1\n2' }]],
    ['nothing', '', []],
  ])('reads %s', async (_, text, expected) => {
    const events = await eventsOf(text)
    expect(events).toMatchObject(expected)
    expect(events).toHaveLength(expected.length)
  })

  it('puts U+FFFD where bytes are not UTF-8', async () => {
    expect(await eventsOf('data: ', Uint8Array.of(0xff), '\n\n')).toMatchObject([{ data: '\uFFFD' }])
  })

  it('reads the same wherever the stream is cut', async () => {
    const line = fc.oneof(fc.constantFrom('', 'data', 'data: ä€😀', 'id: 1', 'event: e', ':c', 'retry: 5'), fc.string({ maxLength: 8 }))
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n')), { maxLength: 30 }).map((lines) => lines.flat().join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), async (whole, sizes) => {
        const bytes = encoder.encode(whole)
        const chunks: Uint8Array[] = []
        for (let at = 0; at < bytes.length; ) {
          const size = sizes.next().value as number
          chunks.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(await eventsOf(...chunks)).toEqual(await eventsOf(bytes))
      }),
    )
  })

  it('holds no more than an event may have', async () => {
    async function* endless() {
      for (;;) yield encoder.encode('data: x\n')
    }
    const read = async (maxEventLength: number) => {
      for await (const _ of readServerSentEvents(endless(), { maxEventLength })) void _
    }
    await expect(read(1000)).rejects.toThrow(RangeError)
    async function* line() {
      for (;;) yield encoder.encode('x')
    }
    const readLine = async () => {
      for await (const _ of readServerSentEvents(line(), { maxEventLength: 1000 })) void _
    }
    await expect(readLine()).rejects.toThrow('1000 characters')
  })
})
