/**
 * Programs that the scripts start. Not by their names: on Windows those are scripts of a shell (`npm.cmd`), which Node starts in a shell only, where
 * arguments would have to be quoted.
 */
import { join } from 'node:path'

export const REDOCLY = join(import.meta.dirname, '../node_modules/@redocly/cli/bin/cli.js')

/** The command and the arguments that start npm. */
export function npm(...args: string[]): [command: string, args: string[]] {
  // Set for what `npm run` starts.
  const program = process.env['npm_execpath']
  return program?.endsWith('npm-cli.js') ? [process.execPath, [program, ...args]] : ['npm', args]
}
