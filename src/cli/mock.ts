import { statSync } from 'node:fs'
import type { ApiId } from '../errors.ts'
import { isLoopback } from '../replay/elsewhere.ts'
import { API_IDS } from '../replay/routing.ts'
import { type ReplayServerOptions, startReplayServer } from '../replay/server.ts'
import { DOCUMENTED_CREDENTIALS } from '../replay/signatures/keys.ts'
import { everyCredentialOf } from './environment.ts'
import { logOf } from './log.ts'
import { readScript } from './script-file.ts'
import { readCommandLine, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts mock [options]

Serves the replay of all APIs on one port. A function named replay--<Code> answers with that documented error, as does the header
\`Prefer: code=<status>, example=<Code>\`; every other function echoes its payload. HTTP triggers are below /fc-http-trigger/<function>/.

Options:
  --port <number>   port to listen on                          (default: any free port)
  --host <address>  address to listen on                       (default: 127.0.0.1)
  --api <api id>    answer for this API only; may be repeated  (default: all)
  --strict-signatures
                    verify signatures: a wrong one gets the documented error and the first line that differs. Valid are the keys of the
                    vendors' documentation, and those of AWS_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_ID, TENCENTCLOUD_SECRETID and
                    CLOUDBASE_APIKEY with what belongs to them
  --stateful        Function Compute remembers: what is created is there, what was not is FunctionNotFound
  --functions <dir> run <dir>/<name>.mjs, .js, .cjs or .ts in place of the echo; other names are not found
  --function-timeout <ms>  how long such a function may run    (default: 3000)
  --script <file>   what requests get, in order: a list of rules, in JSON or YAML
  --latency <ms>    wait before every answer, 50 or 20-200     (default: 0)
  --seed <number>   makes chance come in the same order in every run
  --json            write a line of JSON for each request, and for the address
  --quiet           write no log of requests on the terminal
  --help            show this text

On a terminal each request is a line: what was answered, and why. Also served, and described by faas-contracts/openapi/replay.json:
GET /__replay/errors, GET /__replay/requests, GET /__replay/pending, POST /__replay/reset, and GET, PUT, DELETE /__replay/script;
below /__scope/<name> they are those of one test.
`

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  api: { type: 'string', multiple: true },
  stateful: { type: 'boolean' },
  'strict-signatures': { type: 'boolean' },
  functions: { type: 'string' },
  'function-timeout': { type: 'string' },
  script: { type: 'string' },
  latency: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `faas-contracts mock`: serves until SIGINT or SIGTERM, then finishes the answers in flight. */
export async function mock(args: string[]): Promise<void> {
  const { options } = readCommandLine(args, { help: HELP, options: OPTIONS }) ?? {}
  if (!options) return
  const host = options.host ?? '127.0.0.1'
  if (host === '') throw notAnAddress(host)
  const log = logOf(options)
  const server = await startReplayServer({
    host,
    port: portOf(options.port),
    stateful: options.stateful ?? false,
    strictSignatures: options['strict-signatures']
      ? { credentials: [...DOCUMENTED_CREDENTIALS, ...everyCredentialOf(process.env, HELP)] }
      : false,
    ...(options.api && { apis: apisOf(options.api) }),
    ...functionsOf(options),
    ...(options.script !== undefined && { script: await readScript(options.script, HELP) }),
    ...(options.latency !== undefined && { latency: latencyOf(options.latency) }),
    ...(options.seed !== undefined && { seed: numberOf('seed', options.seed) }),
    ...(log.request && { onAnswer: log.request }),
  }).catch((error: NodeJS.ErrnoException) => {
    if (NO_ADDRESS.includes(error.code ?? '')) throw notAnAddress(host)
    if (NO_PORT.includes(error.code ?? '')) throw new Error(`${error.message}; choose another --port, or none for any that is free.`)
    throw error
  })
  if (!isLoopback(host)) process.stderr.write(`warning: ${host} is not a loopback address; other machines may reach this server.\n`)
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  // Whoever reads this line may stop the server at once, so the signals are handled before it.
  log.listening(server.url)
  await stopped
  await server.close()
}

/** What Node says of a host that is none of this machine's. */
const NO_ADDRESS = ['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL']

/** Another program has it, or only the administrator may. */
const NO_PORT = ['EADDRINUSE', 'EACCES']

function notAnAddress(host: string): UsageError {
  return new UsageError(`--host must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not "${host}".`, HELP)
}

function portOf(text = '0'): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port must be a number from 0 to 65535, not "${text}".`, HELP)
  return port
}

/** Functions print to the standard error of the server, each line after the function's name. */
function functionsOf(options: { functions?: string | undefined; 'function-timeout'?: string | undefined }): ReplayServerOptions {
  const { functions, 'function-timeout': timeout } = options
  if (functions === undefined) {
    if (timeout !== undefined) throw new UsageError('--function-timeout needs --functions.', HELP)
    return {}
  }
  if (!statSync(functions, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--functions must be a folder, but there is no folder "${functions}".`, HELP)
  if (timeout !== undefined && !/^[1-9]\d{0,7}$/.test(timeout))
    throw new UsageError(`--function-timeout must be milliseconds from 1 to 86400000, not "${timeout}".`, HELP)
  return {
    functions,
    ...(timeout !== undefined && { functionTimeout: Number(timeout) }),
    onFunctionLog: (name, text) => process.stderr.write(text.replace(/\n$/, '').replace(/^/gm, `${name}: `).concat('\n')),
  }
}

function apisOf(names: readonly string[]): ApiId[] {
  const unknown = names.find((name) => !API_IDS.includes(name as ApiId))
  if (unknown !== undefined) throw new UsageError(`--api must be one of ${API_IDS.join(', ')}, not "${unknown}".`, HELP)
  return names as ApiId[]
}

/** Milliseconds; the longest wait that a script can ask for is the longest here too. */
function latencyOf(text: string): number | [number, number] {
  const [, least, most] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? []
  if (least === undefined || Number(most ?? least) > 600_000 || Number(most ?? least) < Number(least))
    throw new UsageError(`--latency takes milliseconds up to 600000, or two with the smaller first, such as 20-200, not "${text}".`, HELP)
  return most === undefined ? Number(least) : [Number(least), Number(most)]
}

function numberOf(name: string, text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 2 ** 32 - 1)
    throw new UsageError(`--${name} takes a whole number from 0 to ${2 ** 32 - 1}, not "${text}".`, HELP)
  return value
}
