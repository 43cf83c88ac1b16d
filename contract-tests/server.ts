/** A real server on a real port that answers as a test says, records every request, and is gone when the test is over. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import net, { type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, vi } from 'vitest'

export interface Received {
  method: string
  url: string
  headers: IncomingHttpHeaders
  rawHeaders: string[]
  body: string
  /** Milliseconds of `performance.now()`. */
  at: number
}

export type Handler = (response: ServerResponse, request: Received, index: number) => void

export interface TestServer {
  url: string
  port: number
  requests: Received[]
  /** Open now. */
  sockets: Set<Socket>
  /** Ever made. */
  connections: number
}

export async function serve(handler: Handler = (response) => response.end()): Promise<TestServer> {
  const server = createServer((incoming, response) => {
    void record(incoming).then(
      (request) => {
        state.requests.push(request)
        handler(response, request, state.requests.length - 1)
      },
      () => {},
    )
  })
  const state = await listen(server)
  return state
}

/** Takes connections and never says a word, not even to a TLS greeting. */
export function serveSilence(): Promise<TestServer> {
  return listen(net.createServer((socket) => socket.on('error', () => {}).resume()))
}

/** A port of this machine that nobody listens on. */
export async function closedPort(): Promise<string> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

/** Any server, on a port of its own; it is gone, with its connections, when the test is over. */
export async function listen(server: net.Server): Promise<TestServer> {
  const state: TestServer = { url: '', port: 0, requests: [], sockets: new Set(), connections: 0 }
  server.on('connection', (socket) => {
    state.connections++
    state.sockets.add(socket)
    socket.on('error', () => {}).on('close', () => state.sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.port = (server.address() as AddressInfo).port
  state.url = `http://127.0.0.1:${state.port}`
  onTestFinished(async () => {
    for (const socket of state.sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return state
}

async function record(incoming: IncomingMessage): Promise<Received> {
  const at = performance.now()
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  const { method = '', url = '', headers, rawHeaders } = incoming
  return { method, url, headers, rawHeaders, body: Buffer.concat(chunks).toString(), at }
}

/** Answers JSON as AWS Lambda and Function Compute do, with a request id. */
export function answerJson(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const ids = { 'x-amzn-requestid': 'r-1', 'x-fc-request-id': 'r-1', 'x-request-id': 'r-1' }
  response.writeHead(status, { 'content-type': 'application/json', ...ids, ...headers }).end(text)
}

export async function expectNoSocketLeft(server: TestServer): Promise<void> {
  await vi.waitFor(() => expect(server.sockets.size).toBe(0), { timeout: 10_000, interval: 10 })
}
