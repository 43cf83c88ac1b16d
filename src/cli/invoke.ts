import { once } from 'node:events'
import { createCloudBaseClient } from '../cloudbase.ts'
import type { ApiId } from '../errors.ts'
import { createFcHttpTriggerClient } from '../fc-http-trigger.ts'
import { createFc2Client } from '../fc2.ts'
import { createFc3Client } from '../fc3.ts'
import { isFaasError } from '../is-faas-error.ts'
import { createLambdaClient } from '../lambda.ts'
import type { InvokeOptions } from '../options.ts'
import { isLoopback } from '../replay/elsewhere.ts'
import { API_IDS } from '../replay/routing.ts'
import type { Result } from '../result.ts'
import type { ResponseStream } from '../stream.ts'
import { credentialsOf, credentialVariables, regionOf } from './environment.ts'
import { payloadOf } from './payload.ts'
import { showAnswer, showFailure, showSuccess } from './result.ts'
import { inOptions, type OptionsOf, oneOf, readCommandLine, timeoutOf, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts invoke <api id> [options]

Calls a function. Its result goes to standard output; request id, metrics and log to standard error. Exit code 1 when the function or the
service failed, 2 when the call could not be made as it was asked for.

API ids: ${API_IDS.join(', ')}

Options:
  --function <name>     the function; not for fc-http-trigger, where the address names it
  --payload <payload>   JSON, @<file>, or - for standard input
  --content-type <type> send the payload as it stands, under this type  (default: it must be JSON)
  --region <region>     the region of the function     (lambda: default $AWS_REGION, else $AWS_DEFAULT_REGION)
  --base-url <url>      another endpoint: a replay server, an emulator, a gateway; the trigger's address for fc-http-trigger
  --qualifier <name>    a version or an alias (not fc-http-trigger)
  --async               queue the call (not cloudbase)
  --header <name=value> a header to send with the call; may be repeated
  --timeout <ms>        for the whole call             (default: 60000)
  --max-retries <n>     retries after the first try    (default: 2)
  --stream              write the function's bytes to standard output as they arrive; --timeout holds until the last of them.
                        Of lambda by InvokeWithResponseStream; of cloudbase for web functions. Not with --json, which waits for
                        the whole result. One that fails half-way is exit code 1, and what arrived stays
  --json                the result, or the error without its answer's body, as JSON on standard output; bytes as base64
  --debug               show also the answer's status and headers
  --help                show this text

lambda, fc3, fc2:
  --log tail            bring the last 4 KB of the run's log
lambda:
  --dry-run             only check parameters and permission
fc3, fc2:
  --account-id <id>     call the account's own endpoint
  --service <name>      fc2: the service of the function
fc3, fc2, fc-http-trigger:
  --task-id <id>        your own id of an asynchronous call: the asynchronous task, or fc2's stateful invocation
cloudbase:
  --env-id <id>         the environment
fc-http-trigger, and web functions of cloudbase:
  --method <method>, --path <path>, --query <name=value>, which may be repeated
fc-http-trigger:
  --auth <way>          anonymous or signature; for the others give --header Authorization=…  (default: anonymous)

Credentials come from the environment:
  lambda                ${credentialVariables('lambda')}
  fc3, fc2, signature   ${credentialVariables('fc3')}
  cloudbase             ${credentialVariables('cloudbase')}
A server at a loopback --base-url is called with example credentials where they are not set.
`

/** Options of every API. */
const SHARED_OPTIONS = {
  payload: { type: 'string' },
  'content-type': { type: 'string' },
  'base-url': { type: 'string' },
  header: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  'max-retries': { type: 'string' },
  stream: { type: 'boolean' },
  json: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Options of those APIs that take them. */
const API_OPTIONS = {
  function: { type: 'string' },
  region: { type: 'string' },
  qualifier: { type: 'string' },
  async: { type: 'boolean' },
  log: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'account-id': { type: 'string' },
  service: { type: 'string' },
  'task-id': { type: 'string' },
  'env-id': { type: 'string' },
  method: { type: 'string' },
  path: { type: 'string' },
  query: { type: 'string', multiple: true },
  auth: { type: 'string' },
} as const

const OPTIONS = { ...SHARED_OPTIONS, ...API_OPTIONS }

type Options = OptionsOf<typeof OPTIONS>
type ApiOption = keyof typeof API_OPTIONS

type Input = Record<string, unknown>

/** A client with its credentials and region; `invoke` is typed for programs, and here the options are only known when it runs. */
interface Invoker {
  invoke(input: Input, options: Pick<InvokeOptions, 'headers' | 'responseType'>): Promise<Result<unknown>>
  /** Of an API that has an operation of its own for that. */
  invokeStream?(input: Input, options: Pick<InvokeOptions, 'headers'>): Promise<Result<ResponseStream>>
}

/** What an API makes of the options that it takes: its client, and its input. */
interface Callable {
  takes: readonly ApiOption[]
  of(shared: Shared, options: Options): { client: unknown; input: Input }
}

/** Typed so that an option which is read, and is not among those taken, does not compile. */
function taking<Taken extends ApiOption>(
  takes: readonly Taken[],
  of: (shared: Shared, options: Pick<Options, Taken | keyof typeof SHARED_OPTIONS>) => { client: unknown; input: Input },
): Callable {
  return { takes, of }
}

const APIS: Record<ApiId, Callable> = {
  lambda: taking(
    ['function', 'region', 'qualifier', 'async', 'log', 'dry-run'],
    (shared, { function: functionName, qualifier, log, region, ...options }) => ({
      client: createLambdaClient({
        ...shared.client,
        region: region ?? regionOf('lambda') ?? shared.localRegion(),
        credentials: shared.credentials('lambda', { accessKeyId: 'example', secretAccessKey: 'example' }),
      }),
      input: { functionName, qualifier, logType: log, invocationType: options['dry-run'] ? 'dry-run' : shared.invocationType },
    }),
  ),
  fc3: taking(
    ['function', 'region', 'qualifier', 'async', 'log', 'account-id', 'task-id'],
    (shared, { function: functionName, qualifier, log, region, ...options }) => ({
      client: createFc3Client({ ...shared.client, ...fcOptions(shared, region, options['account-id']) }),
      input: { functionName, qualifier, logType: log, invocationType: shared.invocationType, asyncTaskId: options['task-id'] },
    }),
  ),
  fc2: taking(
    ['function', 'region', 'qualifier', 'async', 'log', 'account-id', 'service', 'task-id'],
    (shared, { function: functionName, qualifier, log, region, service, ...options }) => ({
      client: createFc2Client({ ...shared.client, ...fcOptions(shared, region, options['account-id']) }),
      input: {
        ...{ serviceName: service, functionName, qualifier, logType: log, invocationType: shared.invocationType },
        statefulAsyncInvocationId: options['task-id'],
      },
    }),
  ),
  'fc-http-trigger': taking(
    ['async', 'task-id', 'method', 'path', 'query', 'auth'],
    (shared, { method, path, query, auth = 'anonymous', ...options }) => ({
      client: createFcHttpTriggerClient({
        ...shared.client,
        baseUrl: options['base-url'] as string,
        auth:
          oneOf('way of authentication', auth, ['anonymous', 'signature'], HELP) === 'anonymous'
            ? { type: 'anonymous' }
            : { type: 'signature', credentials: shared.credentials('fc3', ALIBABA_EXAMPLE) },
      }),
      input: { method, path, query: queryOf(query), invocationType: shared.invocationType, asyncTaskId: options['task-id'] },
    }),
  ),
  cloudbase: taking(
    ['function', 'region', 'qualifier', 'env-id', 'method', 'path', 'query'],
    (shared, { function: functionName, qualifier, region, method, path, query, ...options }) => ({
      client: createCloudBaseClient({
        ...shared.client,
        ...defined({ region, envId: options['env-id'] }),
        credentials: shared.credentials('cloudbase', { accessToken: 'example' }),
      }),
      input: {
        ...{ functionName, qualifier },
        ...((method ?? path ?? query) !== undefined && { webFunction: defined({ method, path, query: queryOf(query) }) }),
      },
    }),
  ),
}

const ALIBABA_EXAMPLE = { accessKeyId: 'example', accessKeySecret: 'example' }

function fcOptions(shared: Shared, region: string | undefined, accountId: string | undefined) {
  return { ...defined({ region, accountId }), credentials: shared.credentials('fc3', ALIBABA_EXAMPLE) }
}

interface Shared {
  client: { baseUrl?: string; timeout?: number; maxRetries?: number }
  /** A server on this machine is in no region. */
  localRegion(): string
  invocationType: 'async' | undefined
  /** Those of the environment, or an example for a server on this machine. */
  credentials<Keys extends object>(api: ApiId, example: Keys): Keys
}

/** `faas-contracts invoke`: calls a function. */
export async function invoke(args: string[]): Promise<void> {
  const called = readCommandLine(args, { help: HELP, options: OPTIONS, names: ['API'] })
  if (!called) return
  const {
    options,
    given: [id],
  } = called
  if (id === undefined) throw new UsageError('Which API? Name one of its ids.', HELP)
  const api = oneOf('API', id, API_IDS, HELP)
  for (const option of Object.keys(API_OPTIONS) as ApiOption[])
    if (options[option] !== undefined && !APIS[api].takes.includes(option)) {
      const others = API_IDS.filter((other) => APIS[other].takes.includes(option))
      throw new UsageError(`--${option} is for ${others.join(', ')}, not for ${api}.`, HELP)
    }
  checkGoTogether(api, options)
  const opened = await call(api, options)
  if (options.debug) showAnswer(opened)
  const result = options.stream && opened.ok ? await passOn(opened.data as ResponseStream) : opened
  if (result.ok) showSuccess(result, options.json ?? false)
  else {
    showFailure(result.error, options.json ?? false)
    // Nothing was sent: what is wrong is how the command was called, or the keys in the environment.
    const { kind, attempts } = result.error
    process.exitCode = attempts === 0 && (kind === 'request' || kind === 'auth') ? 2 : 1
  }
}

function checkGoTogether(api: ApiId, options: Options): void {
  const given = (['async', 'dry-run', 'stream'] as const).filter((name) => options[name])
  if (given.length > 1) {
    const does = { async: '--async queues the call', 'dry-run': '--dry-run makes none', stream: '--stream writes its answer as it arrives' }
    throw new UsageError(`${given.map((name) => does[name]).join(', and ')}; give one of them.`, HELP)
  }
  if (!options.stream) return
  if (options.json)
    throw new UsageError('--json waits for the whole result, and --stream writes its bytes as they arrive; give one of them.', HELP)
  if (api === 'cloudbase' && (options.method ?? options.path ?? options.query) === undefined)
    throw new UsageError('--stream: only a web function of cloudbase streams; give its --method, --path or --query.', HELP)
}

async function call(api: ApiId, options: Options): Promise<Result<unknown>> {
  const payload = options.payload === undefined ? {} : { payload: await payloadOf(options.payload, options['content-type'], HELP) }
  try {
    const { client, input } = APIS[api].of(sharedOf(options), options)
    const invoker = client as Invoker
    const headers = headersOf(options.header)
    const all = defined({ ...input, ...payload, contentType: options['content-type'] })
    if (options.stream && invoker.invokeStream) return await invoker.invokeStream(all, { headers })
    return await invoker.invoke(all, { headers, responseType: options.stream ? 'stream' : undefined })
  } catch (error) {
    // A factory refuses what it can't use.
    if (isFaasError(error)) throw new UsageError(inOptions(error.message), HELP)
    throw error
  }
}

function sharedOf(options: Options): Shared {
  const { 'base-url': baseUrl } = options
  // Before a region is asked for, which a server on this machine needs not.
  if (baseUrl !== undefined && !(/^https?:\/\//i.test(baseUrl) && URL.canParse(baseUrl)))
    throw new UsageError('--base-url must be an address that starts with https:// or http://, such as http://127.0.0.1:4010.', HELP)
  const isLocal = baseUrl !== undefined && isLoopback(new URL(baseUrl).hostname)
  return {
    client: defined({
      baseUrl,
      timeout: timeoutOf(options.timeout, HELP),
      maxRetries: numberOf('max-retries', options['max-retries']),
    }),
    localRegion: () => {
      if (isLocal) return 'us-east-1'
      throw new UsageError('The region is missing: give --region, or set AWS_REGION.', HELP)
    },
    invocationType: options.async ? 'async' : undefined,
    credentials: (api, example) => {
      const found = credentialsOf<typeof example>(api, process.env, HELP) ?? (isLocal ? example : undefined)
      if (found) return found
      throw new UsageError(`Credentials are missing: set ${credentialVariables(api)}.`, HELP)
    },
  }
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d+$/.test(text)) throw new UsageError(`--${name} takes a whole number, not "${text}".`, HELP)
  return text === undefined ? undefined : Number(text)
}

/** `--query name=value`; a name that comes again has a list of values. */
function queryOf(settings: readonly string[] | undefined): Record<string, string[]> | undefined {
  if (!settings) return undefined
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs('query', settings, /^([^=]+)=(.*)$/s)) values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries(values)
}

/** `--header name=value`, or as it stands in a request: `--header 'name: value'`. */
function headersOf(settings: readonly string[] | undefined): [name: string, value: string][] | undefined {
  return settings && pairs('header', settings, /^([^=:]+)[=:]\s*(.*)$/s)
}

function pairs(option: string, settings: readonly string[], form: RegExp): [name: string, value: string][] {
  return settings.map((setting) => {
    const [, name, value] = form.exec(setting) ?? []
    // The setting itself may hold a secret.
    if (name === undefined || value === undefined) throw new UsageError(`--${option} takes <name>=<value>.`, HELP)
    return [name.trim(), value]
  })
}

/** Without what is undefined. */
function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** Writes the bytes of a stream as they come, no faster than they are read, and gives what its end says. */
async function passOn(stream: ResponseStream): Promise<Result<undefined>> {
  const { stdout } = process
  let last: number | undefined
  try {
    for await (const bytes of stream) {
      last = bytes.at(-1) ?? last
      if (!stdout.write(bytes)) await once(stdout, 'drain')
    }
  } catch (error) {
    if (!isFaasError(error)) throw error
  }
  // What follows on a terminal begins on a line of its own.
  if (stdout.isTTY && last !== undefined && last !== 0x0a) stdout.write('\n')
  return stream.done
}
