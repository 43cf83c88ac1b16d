import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../nearest.ts'

/** The command was called wrong; its help goes with the message, and the exit code is 2. */
export class UsageError extends Error {
  readonly help: string
  constructor(message: string, help: string) {
    super(message)
    this.name = 'UsageError'
    this.help = help
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** What a command takes: its help, its options, and in order what its other words name, such as `API`. */
interface CommandLine<Taken extends Options> {
  help: string
  options: Taken
  names?: readonly string[]
}

/** Reads what a command was called with. Gives undefined once it has shown the help that was asked for; throws a {@link UsageError}. */
export function readCommandLine<const Taken extends Options & { help: { type: 'boolean' } }>(
  args: string[],
  { help, options, names = [] }: CommandLine<Taken>,
) {
  const { values, positionals } = parsed()
  // Every command has this option, which a type parameter can't tell.
  if ((values as { help?: boolean }).help) {
    process.stdout.write(help)
    return undefined
  }
  return { options: values, given: positionals }

  function parsed() {
    try {
      const all = parseArgs({ args, options, allowPositionals: names.length > 0 })
      const extra = all.positionals.slice(names.length)
      if (extra.length > 0) throw new Error(`There is one ${names.at(-1)} at a time; ${extra.map(asWord).join(' ')} is too much.`)
      return all
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      // Node goes on to say how to name a file like an option, which no command takes.
      const [, dashes, unknown] = (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /^Unknown option '(--?)([^']+)'/.exec(message)) || []
      if (dashes === '-') throw new UsageError(`There is no option "-${unknown}"; all but -h have two dashes.`, help)
      if (unknown !== undefined) oneOf('option', unknown, Object.keys(options), help, '--')
      throw new UsageError(message, help)
    }
  }
}

/** One that can't be seen is quoted. */
function asWord(text: string): string {
  return /^\S+$/.test(text) ? text : JSON.stringify(text)
}

/** What a timer can wait for. */
const MOST_MS = 2 ** 31 - 1

/** The value of `--timeout`, undefined where it is not given; throws a {@link UsageError}. */
export function timeoutOf(text: string | undefined, help: string): number | undefined {
  if (text === undefined) return undefined
  const ms = Number(text)
  if (!/^\d+$/.test(text) || ms < 1 || ms > MOST_MS)
    throw new UsageError(`--timeout takes a whole number of milliseconds from 1 to ${MOST_MS}, not "${text}".`, help)
  return ms
}

/** A message of the library without the call that was not made, and with the options of the command in place of the fields that they set. */
export function inOptions(message: string): string {
  return message
    .replace(/^\S+ create: INVALID_INPUT: /, '')
    .replace(/`(\w+)`/g, (field, name: string) => (Object.hasOwn(OPTION_OF, name) ? `--${OPTION_OF[name]}` : field))
}

const OPTION_OF: Readonly<Record<string, string>> = {
  functionName: 'function',
  failingFunctionName: 'failing-function',
  serviceName: 'service',
  qualifier: 'qualifier',
  logType: 'log',
  region: 'region',
  accountId: 'account-id',
  envId: 'env-id',
  baseUrl: 'base-url',
  asyncTaskId: 'task-id',
  statefulAsyncInvocationId: 'task-id',
  payload: 'payload',
  contentType: 'content-type',
  timeout: 'timeout',
  maxRetries: 'max-retries',
}

/** The options that were given, by their names. */
export type OptionsOf<Taken extends Options> = ReturnType<typeof parseArgs<{ options: Taken }>>['values']

/** The one of a few names that was given; throws a {@link UsageError} that shows the nearest, each after a `prefix`. */
export function oneOf<Name extends string>(what: string, given: string, names: readonly Name[], help: string, prefix = ''): Name {
  const exact = names.find((name) => name === given)
  if (exact !== undefined) return exact
  const listed = (some: readonly Name[]) => some.map((name) => prefix + name).join(', ')
  const near = nearest(given, names)
  const hint = near.length > 0 ? `did you mean ${listed(near)}?` : names.length <= 12 ? `there are ${listed(names)}.` : ''
  throw new UsageError(`There is no ${what} "${prefix}${given}"${hint ? `; ${hint}` : '.'}`, help)
}
