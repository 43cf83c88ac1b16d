/** What a cloud documents that it refuses of any call, its replay refuses too, whichever client sends it. */
import { createReplay } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, describe, expect, it } from 'vitest'
import { serveFunctions } from './functions.ts'

const KB = 1024
const MB = 1024 * KB
const INVOKE = '/2015-03-31/functions/checkout/invocations'
const STREAM = '/2021-11-15/functions/checkout/response-streaming-invocations'
const INVOKE_ASYNC = '/2014-11-13/functions/checkout/invoke-async'
const FC3 = '/2023-03-30/functions/checkout/invocations'
const FC2 = '/2021-04-06/services/shop/functions/checkout/invocations'
const FC2_2016 = '/2016-08-15/services/shop/functions/checkout/invocations'
const TRIGGER = '/fc-http-trigger/checkout/orders'
const CLOUDBASE = '/v1/functions/checkout'
const WEB = '/v1/functions/checkout/orders'
const EVENT = { 'x-amz-invocation-type': 'Event' }
const ASYNC = { 'x-fc-invocation-type': 'Async' }

const server = await startReplayServer()
afterAll(() => server.close())

/** JSON of so many bytes. */
const json = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`

async function send(path: string, headers: Record<string, string>, body: string, base = server.url) {
  const response = await fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

describe.each<[string, string, Record<string, string>, number, number, number, string, string]>([
  ['Lambda', INVOKE, {}, 6 * MB, 200, 413, 'RequestEntityTooLargeException', 'RequestResponse invocation type (limit 6291456 bytes)'],
  ['Lambda, asynchronous', INVOKE, EVENT, MB, 202, 413, 'RequestEntityTooLargeException', 'Event invocation type (limit 1048576 bytes)'],
  ['Lambda, streamed', STREAM, {}, 6 * MB, 200, 413, 'RequestEntityTooLargeException', '(limit 6291456 bytes)'],
  ['Lambda, InvokeAsync', INVOKE_ASYNC, {}, 256 * KB, 202, 413, 'RequestEntityTooLargeException', '(limit 262144 bytes)'],
  ['FC 3.0', FC3, {}, 32 * MB, 200, 400, 'EntityTooLarge', 'maximum allowed size (33554432 bytes)'],
  ['FC 3.0, asynchronous', FC3, ASYNC, 128 * KB, 202, 400, 'EntityTooLarge', 'maximum allowed size (131072 bytes)'],
  ['FC 2.0', FC2, {}, 32 * MB, 200, 400, 'EntityTooLarge', 'maximum allowed size (33554432 bytes)'],
  ['FC 2.0, asynchronous', FC2, ASYNC, 128 * KB, 202, 400, 'EntityTooLarge', 'maximum allowed size (131072 bytes)'],
  ['FC of 2016, asynchronous', FC2_2016, ASYNC, 128 * KB, 202, 400, 'EntityTooLarge', 'maximum allowed size (131072 bytes)'],
  ['an HTTP trigger', TRIGGER, {}, 32 * MB, 200, 400, 'InvalidArgument', 'request body exceeds the limit of 33554432 bytes'],
  [
    'an HTTP trigger, asynchronous',
    TRIGGER,
    ASYNC,
    128 * KB,
    202,
    400,
    'InvalidArgument',
    'request body exceeds the limit of 131072 bytes',
  ],
  ['CloudBase', CLOUDBASE, {}, 6 * MB, 200, 413, 'EXCEED_MAX_PAYLOAD_SIZE', 'max request payload size'],
  ['CloudBase, a web function', WEB, { 'x-tcb-webfn': 'true' }, 6 * MB, 200, 413, 'EXCEED_MAX_PAYLOAD_SIZE', 'max request payload size'],
])('%s', (_, path, headers, limit, taken, refused, code, words) => {
  it(`takes a payload of ${limit} bytes`, async () => {
    expect((await send(path, headers, json(limit))).status).toBe(taken)
  })

  it(`refuses one byte more as ${code}`, async () => {
    const answer = await send(path, headers, json(limit + 1))
    expect(answer.status).toBe(refused)
    expect(`${answer.headers.get('x-amzn-errortype')} ${answer.text}`).toContain(code)
    expect(answer.text).toContain(words)
  })
})

it.each<[string, string, Record<string, string>, string | undefined]>([
  [
    'FC 3.0, a log type',
    FC3,
    { 'x-fc-log-type': 'Everything' },
    "LogType is set to an invalid value (allowed: None, Tail, actual: 'Everything')",
  ],
  ['FC 2.0, the log of a queued call', FC2, { 'x-fc-log-type': 'Tail', ...ASYNC }, "(allowed: None, actual: 'Tail')"],
  ['FC 3.0, the log of a call', FC3, { 'x-fc-log-type': 'Tail' }, undefined],
  ['FC 3.0, an empty log type', FC3, { 'x-fc-log-type': '' }, undefined],
  ['FC 3.0, no log of a queued call', FC3, { 'x-fc-log-type': 'None', ...ASYNC }, undefined],
  ['a trigger, long headers', TRIGGER, { 'x-long': 'x'.repeat(8 * KB) }, 'the size of the request headers exceeds the limit of 8192 bytes'],
  ['a trigger, headers', TRIGGER, { 'x-long': 'x'.repeat(7 * KB) }, undefined],
  [
    'a trigger, headers with long names',
    TRIGGER,
    { [`x-${'n'.repeat(4 * KB)}`]: 'x'.repeat(4 * KB) },
    'the size of the request headers exceeds the limit of 8192 bytes',
  ],
  [
    'a trigger, a long path',
    `${TRIGGER}/${'x'.repeat(3 * KB)}?q=${'x'.repeat(KB)}`,
    {},
    'the size of the request path exceeds the limit of 4096 bytes',
  ],
  // What comes before is the replay's, or the host's.
  ['a trigger, a path', `${TRIGGER.replace('checkout', 'c'.repeat(100))}/${'x'.repeat(4 * KB - 50)}`, {}, undefined],
])('%s', async (_, path, headers, words) => {
  const { status, text } = await send(path, headers, '{}')
  if (words === undefined) expect(status).toBeLessThan(300)
  else {
    expect(status).toBe(400)
    expect(text).toContain('"InvalidArgument"')
    expect(text).toContain(words)
  }
})

it('JSON is UTF-8', async () => {
  const body = Uint8Array.of(0x22, 0x80, 0x22)
  const answers = await Promise.all([INVOKE, CLOUDBASE].map((path) => fetch(server.url + path, { method: 'POST', body })))
  expect(await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`))).toEqual([
    expect.stringMatching(/^400 .*Could not parse request body into json/),
    expect.stringMatching(/^400 .*FUNCTION_PARAM_INVALID/),
  ])
})

it.each<[string, string, Record<string, string>, number]>([
  ['another method', `PUT ${CLOUDBASE}`, {}, 200],
  ['a path below the name', `POST ${WEB}`, {}, 200],
  ['the header', `POST ${CLOUDBASE}`, { 'x-tcb-webfn': 'true' }, 200],
  ['the query', `POST ${CLOUDBASE}?webfn=true`, {}, 200],
  ['no header that says no', `POST ${CLOUDBASE}`, { 'x-tcb-webfn': 'false' }, 400],
  ['no query that says no', `POST ${CLOUDBASE}?webfn=false`, {}, 400],
])('a web function of CloudBase, which takes more than JSON, is called by %s', async (_, call, headers, status) => {
  const [method, path] = call.split(' ') as [string, string]
  expect((await fetch(server.url + path, { method, headers, body: 'no JSON' })).status).toBe(status)
})

it('what was chosen comes first: a limit that a ticket has raised is one line of a script', async () => {
  const replay = createReplay({ script: [{ api: 'fc3', answers: [{ status: 202, body: '' }], repeat: true }] })
  const init = { method: 'POST', headers: ASYNC, body: json(200 * KB) }
  expect((await replay.fetch(`http://fc.test${FC3}`, init)).status).toBe(202)
  const prefer = { prefer: 'code=202' }
  expect((await send(FC3, { ...ASYNC, ...prefer }, json(200 * KB))).status).toBe(202)
  expect((await send(FC3, { ...ASYNC, prefer: 'example=ResourceExhausted' }, json(200 * KB))).text).toContain('ResourceExhausted')
})

it('a record tells that a rule decided', async () => {
  const replay = createReplay()
  await replay.fetch(`http://lambda.test${INVOKE}`, { method: 'POST', body: '{' })
  expect(replay.requests[0]?.answer).toMatchObject({ status: 400, entry: 'InvalidRequestContentException', by: 'rule' })
})

it('a function of a folder is not run by a call that is refused', async () => {
  const failing = `export const handler = () => { throw new Error('was run') }\nexport const main = handler\n`
  const { url } = await serveFunctions({ 'checkout.mjs': failing })
  expect((await send(TRIGGER, {}, '{}', url)).text).toContain('was run')
  const calls = [
    send(INVOKE, {}, json(6 * MB + 1), url),
    send(FC3, ASYNC, json(128 * KB + 1), url),
    send(`${TRIGGER}?q=${'x'.repeat(4 * KB)}`, {}, '{}', url),
    send(CLOUDBASE, {}, json(6 * MB + 1), url),
  ]
  const answers = await Promise.all(calls)
  expect(answers.map(({ status }) => status)).toEqual([413, 400, 400, 413])
})
