/** AWS's SDK as the judge of the event streams that the replay server sends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvokeCommand, InvokeWithResponseStreamCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ReplayServer, startReplayServer } from '../../dist/src/replay/server.js'

const HANDLER = `export const handler = awslambda.streamifyResponse(async (event, stream) => {
  stream.write('Hel')
  stream.write('lo')
  if (event.fail) throw new RangeError('declined')
  stream.end()
})`

let folder: string
let echo: ReplayServer
let own: ReplayServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faas-contracts-stream-'))
  writeFileSync(join(folder, 'checkout.mjs'), HANDLER)
  echo = await startReplayServer()
  own = await startReplayServer({ functions: folder })
})
afterAll(async () => {
  await Promise.all([echo.close(), own.close()])
  rmSync(folder, { recursive: true, force: true })
})

const clientOf = ({ url }: ReplayServer) =>
  new LambdaClient({ endpoint: url, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 })

async function invoke(server: ReplayServer, payload: unknown) {
  const answer = await clientOf(server).send(
    new InvokeWithResponseStreamCommand({ FunctionName: 'checkout', Payload: Buffer.from(JSON.stringify(payload)), LogType: 'Tail' }),
  )
  const pieces: string[] = []
  let end: { ErrorCode?: string | undefined; ErrorDetails?: string | undefined; LogResult?: string | undefined } | undefined
  for await (const { PayloadChunk, InvokeComplete } of answer.EventStream ?? []) {
    if (PayloadChunk?.Payload) pieces.push(Buffer.from(PayloadChunk.Payload).toString())
    end = InvokeComplete ?? end
  }
  return { pieces, end, type: answer.ResponseStreamContentType, version: answer.ExecutedVersion }
}

it('decodes the echo', async () => {
  const { pieces, end, type, version } = await invoke(echo, 'x'.repeat(3000))
  expect(pieces.join('')).toBe(`"${'x'.repeat(3000)}"`)
  expect(pieces.length).toBeGreaterThan(1)
  expect(end?.ErrorCode).toBeUndefined()
  expect([type, version]).toEqual(['application/vnd.amazon.eventstream', '$LATEST'])
})

it("decodes a function's stream, and its log", async () => {
  const { pieces, end } = await invoke(own, {})
  expect(pieces).toEqual(['Hel', 'lo'])
  expect(Buffer.from(end?.LogResult ?? '', 'base64').toString()).toContain('REPORT RequestId')
})

it('is told of a failure after the first byte', async () => {
  const { pieces, end } = await invoke(own, { fail: true })
  expect(pieces).toEqual(['Hel', 'lo'])
  expect(end?.ErrorCode).toBe('Unhandled')
  expect(JSON.parse(end?.ErrorDetails ?? '')).toMatchObject({ errorType: 'RangeError', errorMessage: 'declined' })
})

it('is told that a function is not there, and gets a stream as a whole from Invoke', async () => {
  const lambda = clientOf(own)
  await expect(lambda.send(new InvokeWithResponseStreamCommand({ FunctionName: 'nowhere' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName: 'checkout', Payload: Buffer.from('{}') }))
  expect(Buffer.from(Payload ?? []).toString()).toBe('Hello')
})
