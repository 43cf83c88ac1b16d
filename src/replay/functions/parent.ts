/** The worker's way to the server. */
import { type MessagePort, parentPort } from 'node:worker_threads'
import type { FromWorker } from './protocol.ts'

export const port = parentPort as MessagePort
const send = port.postMessage.bind(port)

export const post = (message: FromWorker): void => send(message)

/** A function that finds itself in a worker may report to whoever started it. That is no answer of ours. */
export function keepToOurselves(): void {
  port.postMessage = () => {}
}
