#!/usr/bin/env node
import { createRequire } from 'node:module'
import { events } from './events.ts'
import { mock } from './mock.ts'
import { UsageError } from './usage.ts'
import { verify } from './verify.ts'

const HELP = `Usage: faas-contracts <command> [options]

Commands:
  mock       serve every documented error of AWS Lambda, Function Compute and CloudBase on a local port
  events     print or write sample trigger events of Function Compute
  verify     check which documented behaviours an endpoint has; TAP and JUnit

Run \`faas-contracts <command> --help\` for a command's options, \`faas-contracts --version\` for the version.
`

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = { mock, events, verify }

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP)
    if (name === undefined) process.exitCode = 2
    return
  }
  if (name === '--version' || name === '-v') {
    const { version } = createRequire(import.meta.url)('faas-contracts/package.json') as { version: string }
    process.stdout.write(`${version}\n`)
    return
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".`, HELP)
  await command(args)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof UsageError
  process.stderr.write(`faas-contracts: ${error instanceof Error ? error.message : String(error)}\n${isUsage ? `\n${error.help}` : ''}`)
  process.exitCode = isUsage ? 2 : 1
})
