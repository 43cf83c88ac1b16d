#!/usr/bin/env node
import { createRequire } from 'node:module'
import { printableLines } from './terminal.ts'
import { oneOf, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts <command> [options]

Commands:
  mock       serve every documented error of AWS Lambda, Function Compute and CloudBase on a local port
  invoke     call a function
  errors     list the documented errors, or explain one
  export     write the catalogue as fixtures of other tools: WireMock, Hurl, HAR, JSON
  events     print or write sample trigger events of Function Compute
  verify     check which documented behaviours an endpoint has; TAP and JUnit

Run \`faas-contracts <command> --help\` for a command's options, \`faas-contracts --version\` for the version.
`

/** Each loads only what it needs: a server is ready sooner without the clients. */
const COMMANDS = {
  mock: async () => (await import('./mock.ts')).mock,
  invoke: async () => (await import('./invoke.ts')).invoke,
  errors: async () => (await import('./errors.ts')).errors,
  export: async () => (await import('./export.ts')).exportFixtures,
  events: async () => (await import('./events.ts')).events,
  verify: async () => (await import('./verify.ts')).verify,
} satisfies Record<string, () => Promise<(args: string[]) => Promise<void>>>
type Command = keyof typeof COMMANDS

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined) throw new UsageError('Which command?', HELP)
  if (name === 'help' && args[0] !== undefined) return main([args[0], '--help'])
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP)
    return
  }
  if (name === '--version' || name === '-v') {
    const { version } = createRequire(import.meta.url)('faas-contracts/package.json') as { version: string }
    process.stdout.write(`${version}\n`)
    return
  }
  const start = await COMMANDS[oneOf('command', name, Object.keys(COMMANDS) as Command[], HELP)]()
  await start(args)
}

// A reader that has seen enough, such as `head`, is no failure. Windows has either code for it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE' && error.code !== 'EOF') fail(error)
  process.exit()
})

main(process.argv.slice(2)).catch(fail)

/** The help goes first where it is that long: what is wrong is then the last that a terminal shows. */
function fail(error: unknown): void {
  const isUsage = error instanceof UsageError
  const message = printableLines(error instanceof Error ? error.message : String(error))
  process.stderr.write(`${isUsage ? `${error.help}\n` : ''}faas-contracts: ${message}\n`)
  process.exitCode = isUsage ? 2 : 1
}
