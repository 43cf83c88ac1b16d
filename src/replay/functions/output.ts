import { format } from 'node:util'
import type { LogTail } from './log-tail.ts'
import type { Cloud } from './protocol.ts'

/** How a cloud writes a line of the console, and what it calls a level. */
const LINES: Record<Cloud, (time: string, requestId: string, level: string, message: string) => string> = {
  lambda: (time, requestId, level, message) =>
    `${time}\t${requestId || 'undefined'}\t${level === 'log' ? 'INFO' : level.toUpperCase()}\t${message}\n`,
  // Documented for `context.logger`; how lines of the console look is not.
  fc: (time, requestId, level, message) => `${time} ${requestId} [${level}] ${message}\n`,
  cloudbase: (_time, _requestId, _level, message) => `${message}\n`,
}

const LEVELS = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const

/** Sends what a function prints to its log, and none of it to the server's output. */
export function captureOutput(log: LogTail, cloud: Cloud, requestId: () => string): void {
  const write = (text: string | Uint8Array) => log.write(typeof text === 'string' ? Buffer.from(text) : text)
  for (const level of LEVELS)
    console[level] = (...args: unknown[]) => write(LINES[cloud](new Date().toISOString(), requestId(), level, format(...args)))
  for (const stream of [process.stdout, process.stderr])
    stream.write = (text: string | Uint8Array, ...rest: unknown[]) => {
      write(text)
      const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined
      if (done) queueMicrotask(done)
      return true
    }
}
