import { styleText } from 'node:util'
import type { RecordedRequest } from '../replay/recorder.ts'
import { printable, printableJson } from './terminal.ts'

/** What the server tells of itself. */
export interface Log {
  listening(url: string): void
  /** Undefined where nobody would read it: a pipe that is not read would stop the server once it is full. */
  request: ((request: RecordedRequest) => void) | undefined
}

/** Lines for a person at a terminal, or JSON for a program that asked for it. */
export function logOf({ json = false, quiet = false }: { json?: boolean; quiet?: boolean }): Log {
  const { stdout } = process
  const write = (line: string) => void stdout.write(`${line}\n`)
  const shows = !quiet && stdout.isTTY
  return {
    listening: (url) => write(json ? JSON.stringify({ event: 'listening', url }) : `listening on ${url}`),
    request: json
      ? (request) => write(printableJson({ event: 'request', ...request }))
      : shows
        ? (request) => write(lineOf(request, stdout.hasColors()))
        : undefined,
  }
}

/** `12:00:00 POST /2015-03-31/functions/checkout/invocations · lambda Invoke checkout → 429 TooManyRequestsException (script) 2 ms` */
export function lineOf({ time, method, path, api, operation, functionName, answer }: RecordedRequest, hasColours: boolean): string {
  const { status, entry, fault, by, durationMs } = answer
  const colour = fault !== undefined ? 'magenta' : status >= 500 ? 'red' : status >= 400 || entry !== undefined ? 'yellow' : 'green'
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    hasColours ? styleText(style, text, { validateStream: false }) : text
  const target = [api, operation, functionName].filter((part) => part !== undefined).join(' ')
  const got = [String(status), entry, fault && `fault ${fault}`].filter(Boolean).join(' ')
  const asked = `${paint('dim', time.slice(11, 19))} ${method} ${printable(path)}${target && paint('dim', ` · ${printable(target)}`)}`
  return `${asked} → ${paint(colour, got)} ${paint('dim', `(${by}) ${Math.round(durationMs)} ms`)}`
}
