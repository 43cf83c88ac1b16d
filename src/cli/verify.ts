import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type ApiId, type Check, type CheckResult, type ContractOptions, contractOf } from '../contract/index.ts'
import type { FcHttpTriggerAuth } from '../fc-http-trigger.ts'
import { isFaasError } from '../is-faas-error.ts'
import { isLoopback } from '../replay/elsewhere.ts'
import { API_IDS } from '../replay/routing.ts'
import type { AlibabaCloudCredentials } from '../signing/acs3.ts'
import { Endpoint } from './endpoint.ts'
import { credentialsOf, credentialVariables, regionOf } from './environment.ts'
import { makeFolder } from './folder.ts'
import { count, FORMATS, type Format, reporterOf } from './reports.ts'
import { takesColour } from './terminal.ts'
import { inOptions, type OptionsOf, oneOf, readCommandLine, timeoutOf, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts verify <api id> [options]

Checks which documented behaviours an endpoint has: ours, an emulator, the cloud itself. Nothing is created, and no
function is called but those that you name; what needs more is skipped and says what it needs.

API ids: ${API_IDS.join(', ')}

Where:
  --base-url <url>          the endpoint; for fc-http-trigger the trigger's address, which of \`faas-contracts mock\` is
                            <its address>/fc-http-trigger/<function>                 (default: the cloud's own)
  --region <region>         region of the endpoint and of the signatures
  --account-id <id>         the Alibaba Cloud account, for its own endpoint
  --env-id <id>             the CloudBase environment, for its endpoint

What may be used:
  --function <name>         a function that may be called; for fc-http-trigger a path, such as /health
  --failing-function <name> a function that always fails, and may be called; for fc-http-trigger a path
  --service <name>          the service of the functions (fc2)
  --qualifier <name>        version or alias to call
  --auth <type>             fc-http-trigger: anonymous (default), signature, signature-fc, basic, jwt, bearer
  --allow <what>            large: send payloads over the limit to the named function
                            unknown: call a function by a random name that can't exist; may be repeated

How:
  --only <id>               run only this check, or those that begin so: --only catalogue/Invoke/*; may be repeated
  --catalogue               replay every documented error of every operation, on a replay server
  --list                    list the checks and what each needs, and send nothing
  --timeout <ms>            for each request                                         (default: 30000)
  --format <format>         text, tap, junit or json                                 (default: text)
  --output <file>           write the report there; the summary stays on the terminal
  --help                    show this text

Credentials come from the environment only, by the names that each vendor documents:
  lambda       ${credentialVariables('lambda')}
  fc3, fc2     ${credentialVariables('fc3')}
  cloudbase    ${credentialVariables('cloudbase')}
  triggers     ${credentialVariables('fc-http-trigger')};
               basic: FAAS_CONTRACTS_TRIGGER_USERNAME, FAAS_CONTRACTS_TRIGGER_PASSWORD; jwt, bearer: FAAS_CONTRACTS_TRIGGER_TOKEN

Exit codes: 0 all checks that ran passed; 1 a check failed; 2 bad usage, or nothing could be checked: all was skipped, or nothing answers at
the address. Then TAP has a line \`Bail out!\`, JUnit an <error>, JSON a field \`error\`.
`

const OPTIONS = {
  'base-url': { type: 'string' },
  region: { type: 'string' },
  'account-id': { type: 'string' },
  'env-id': { type: 'string' },
  function: { type: 'string' },
  'failing-function': { type: 'string' },
  service: { type: 'string' },
  qualifier: { type: 'string' },
  auth: { type: 'string' },
  allow: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  catalogue: { type: 'boolean' },
  list: { type: 'boolean' },
  timeout: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** An address for `--list`, to which nothing is sent. */
const NOWHERE = 'http://127.0.0.1'

type Options = OptionsOf<typeof OPTIONS>

/** `faas-contracts verify`: runs an API's contract against an endpoint. */
export async function verify(args: string[]): Promise<void> {
  const called = readCommandLine(args, { help: HELP, options: OPTIONS, names: ['API'] })
  if (!called) return
  const {
    options,
    given: [name],
  } = called
  const api = apiOf(name)
  const format = formatOf(options.format)
  const endpoint = new Endpoint()
  const checks = chosen(checksOf(api, options, endpoint), options.only)
  if (options.list) process.stdout.write(format === 'json' ? `${JSON.stringify(checks.map(listed), null, 2)}\n` : table(checks))
  else await report(api, checks, endpoint, format, options)
}

async function report(api: ApiId, checks: readonly Check[], endpoint: Endpoint, format: Format, options: Options): Promise<void> {
  const { output } = options
  const { stdout } = process
  const isColourful = output === undefined && takesColour(stdout, process.env)
  const reporter = reporterOf(format, api, isColourful)
  // Written as it comes, so that a run that is stopped has shown how far it was; a file is written once.
  let kept = ''
  const write = (part: string) => {
    if (output === undefined) stdout.write(part)
    else kept += part
  }
  if (output !== undefined) makeFile(output)
  const results: CheckResult[] = []
  const interruption = new Interruption()
  write(reporter.begin(checks.length))
  for (const check of checks) {
    const finished = interruption.signal || endpoint.unreached ? undefined : await Promise.race([check.run(), interruption.came])
    if (endpoint.unreached) {
      results.push(skipped(check, `nothing answers at ${endpoint.unreached.origin}`))
      continue
    }
    const result = finished ?? skipped(check, `was not finished: ${interruption.signal} ended the run`)
    results.push(result)
    write(reporter.line(result, results.length))
  }
  const { passed, failed } = count(results)
  const error = passed + failed === 0 ? whyNothing(endpoint, options) : undefined
  // On a terminal it is said beside the report.
  write(reporter.end(results, format === 'text' && output === undefined ? undefined : error))
  if (output !== undefined) {
    writeFileSync(output, kept)
    stdout.write(reporterOf('text', api, false).end(results))
  }
  if (results.some(({ reason }) => reason === 'needs credentials'))
    process.stderr.write(`Some checks need credentials, from ${credentialVariables(api)}.\n`)
  if (error !== undefined) process.stderr.write(`faas-contracts: ${error}\n`)
  if (api === 'fc-http-trigger' && mayBeMissed(endpoint, options['base-url'], passed + failed)) process.stderr.write(BELOW_THE_MOCK)
  process.exitCode = failed > 0 ? 1 : passed === 0 ? 2 : 0
  interruption.end()
}

function whyNothing({ unreached }: Endpoint, options: Options): string {
  if (!unreached) return 'nothing could be checked; the reasons say what the checks need.'
  const { origin, reason } = unreached
  const address =
    options['base-url'] === undefined
      ? 'Check what makes the address (--region, --account-id, --env-id), the network and the proxy'
      : 'Start the server that should listen there, or correct --base-url'
  return `nothing answers at ${origin} (${reason}), so that nothing could be checked. ${address}.`
}

const BELOW_THE_MOCK =
  'Of `faas-contracts mock` an HTTP trigger is below /fc-http-trigger/<function>: --base-url http://127.0.0.1:4010/fc-http-trigger/web\n'

/** Was the mock itself given in place of a trigger of it? What is not asked can't tell, but on this machine it is likely. */
function mayBeMissed(endpoint: Endpoint, baseUrl: string | undefined, checked: number): boolean {
  const { hostname = '', pathname = '' } = baseUrl === undefined ? {} : new URL(baseUrl)
  if (endpoint.refusesOperations) return !pathname.includes('/fc-http-trigger/')
  return checked === 0 && !endpoint.unreached && pathname === '/' && isLoopback(hostname)
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** A job that is cancelled or out of time keeps the report of what was checked; the signal then ends the process as it would have. */
class Interruption {
  /** Undefined until it came. */
  signal: NodeJS.Signals | undefined
  readonly came: Promise<undefined>
  #stop = () => {}

  constructor() {
    this.came = new Promise((resolve) => {
      const listener = (signal: NodeJS.Signals) => {
        this.signal = signal
        // One who asks again does not wait for the report.
        this.#stop()
        resolve(undefined)
      }
      this.#stop = () => {
        for (const each of SIGNALS) process.off(each, listener)
      }
      for (const each of SIGNALS) process.on(each, listener)
    })
  }

  end(): void {
    this.#stop()
    const { signal } = this
    // Not before a slow reader has taken what was written.
    if (signal) process.stdout.write('', () => process.kill(process.pid, signal))
  }
}

function skipped({ api, id, title, source }: Check, reason: string): CheckResult {
  return { api, id, title, source, outcome: 'skip', differences: [], reason, replayed: false, durationMs: 0 }
}

/** Tells before anything is sent that a report has no place to go to. */
function makeFile(output: string): void {
  try {
    makeFolder(dirname(output))
    writeFileSync(output, '')
  } catch (error) {
    throw new UsageError(`--output ${output} can't be written: ${(error as Error).message}`, HELP)
  }
}

function apiOf(name: string | undefined): ApiId {
  if (name === undefined) throw new UsageError(`Name an API: ${API_IDS.join(', ')}.`, HELP)
  return oneOf('API', name, API_IDS, HELP)
}

function formatOf(name = 'text'): Format {
  const format = FORMATS.find((each) => each === name)
  if (!format) throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not "${name}".`, HELP)
  return format
}

function checksOf(api: ApiId, options: Options, endpoint: Endpoint): readonly Check[] {
  try {
    return contractOf(api, { ...contractOptions(api, options), fetch: endpoint.fetch })
  } catch (error) {
    if (isFaasError(error)) throw new UsageError(inOptions(error.message), HELP)
    throw error
  }
}

function contractOptions(api: ApiId, options: Options): ContractOptions {
  const { env } = process
  const fields: { [Key in keyof ContractOptions]: ContractOptions[Key] | undefined } = {
    baseUrl: options['base-url'] ?? (options.list ? NOWHERE : undefined),
    region: options.region ?? regionOf(api, env),
    accountId: options['account-id'],
    envId: options['env-id'],
    credentials: api === 'fc-http-trigger' ? undefined : credentialsOf(api, env, HELP),
    auth: api === 'fc-http-trigger' ? authOf(options.auth, env) : undefined,
    functionName: options.function,
    failingFunctionName: options['failing-function'],
    serviceName: options.service,
    qualifier: options.qualifier,
    allow: options.allow as ContractOptions['allow'],
    catalogue: options.catalogue,
    timeout: timeoutOf(options.timeout, HELP),
  }
  if (options.auth !== undefined && api !== 'fc-http-trigger') throw new UsageError('--auth goes with fc-http-trigger only.', HELP)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ContractOptions
}

function authOf(type: string | undefined, env: NodeJS.ProcessEnv): FcHttpTriggerAuth | undefined {
  const missing = (name: string) => new UsageError(`--auth ${type} takes its secret from the environment, where ${name} is not set.`, HELP)
  const variable = (name: string) => {
    const value = env[name]
    if (!value) throw missing(name)
    return value
  }
  switch (type) {
    case undefined:
    case 'anonymous':
      return undefined
    case 'signature':
    case 'signature-fc': {
      const credentials = credentialsOf<AlibabaCloudCredentials>('fc-http-trigger', env, HELP)
      if (!credentials) throw missing('ALIBABA_CLOUD_ACCESS_KEY_ID')
      return { type: 'signature', scheme: type === 'signature' ? 'acs3' : 'fc', credentials }
    }
    case 'basic':
      return { type, username: variable('FAAS_CONTRACTS_TRIGGER_USERNAME'), password: variable('FAAS_CONTRACTS_TRIGGER_PASSWORD') }
    case 'jwt':
    case 'bearer':
      return { type, token: variable('FAAS_CONTRACTS_TRIGGER_TOKEN') }
    default:
      throw new UsageError(`--auth must be one of anonymous, signature, signature-fc, basic, jwt, bearer, not "${type}".`, HELP)
  }
}

function chosen(checks: readonly Check[], only: readonly string[] | undefined): readonly Check[] {
  if (!only) return checks
  const matches = (id: string, wanted: string) => (wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted)
  const missing = only.find((wanted) => !checks.some(({ id }) => matches(id, wanted)))
  if (missing !== undefined) throw new UsageError(`--only: there is no check "${missing}"; --list lists them.`, HELP)
  return checks.filter(({ id }) => only.some((wanted) => matches(id, wanted)))
}

function listed({ id, title, operation, source, needs }: Check) {
  return { id, title, operation, source, needs }
}

function table(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length))
  return checks.map(({ id, title, needs }) => `${id.padEnd(width)}  ${title}${needs.length > 0 ? ` [${needs.join(', ')}]` : ''}\n`).join('')
}
