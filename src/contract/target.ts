import { toBase64 } from '../bytes.ts'
import { type CloudBaseCredentials, createCloudBaseClient } from '../cloudbase.ts'
import type { ApiId } from '../errors.ts'
import type { AlibabaCloudCredentials } from '../fc.ts'
import { createFcHttpTriggerClient, type FcHttpTriggerAuth } from '../fc-http-trigger.ts'
import { createFc2Client } from '../fc2.ts'
import { createFc3Client } from '../fc3.ts'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import { type Fetch, sendWith } from '../http/web.ts'
import { isFaasError } from '../is-faas-error.ts'
import { createLambdaClient } from '../lambda.ts'
import type { ClientOptions } from '../options.ts'
import { Reading } from '../reading.ts'
import { bounded } from '../redact.ts'
import type { AwsCredentials } from '../signing/sigv4.ts'
import { Deadline } from '../timeout.ts'
import type { ContractOptions } from './check.ts'

/** A request of a check, as data. */
export interface ProbeRequest {
  /** The operation whose documented answers are expected. */
  operation: string
  /** In place of the operation's own, for requests that no operation has. */
  method?: string
  rawPath?: string
  path?: Record<string, string>
  query?: Record<string, unknown>
  headers?: Record<string, string>
  body?: string
  contentType?: string
  /**
   * `caller`: with the given credentials; `nobody`: without any; `stranger`: with a key that does not exist; `forger`: with the caller's key id
   * and a wrong secret. @default 'caller'
   */
  as?: 'caller' | 'nobody' | 'stranger' | 'forger'
}

const DEFAULT_TIMEOUT_MS = 30_000
const PROBE_TIMEOUT_MS = 5000

const STRANGER = {
  aws: { accessKeyId: 'AKIAFAASCONTRACTS0VE', secretAccessKey: 'not-a-secret-of-any-account' },
  alibaba: { accessKeyId: 'faasContractsVerify', accessKeySecret: 'not-a-secret-of-any-account' },
  tencent: { accessToken: 'not-a-token-of-any-environment' },
} as const
const WRONG_SECRET = 'not-the-secret-of-this-key'

/** The endpoint under test: sends requests that are signed by this package's own clients, and reads answers as they arrived. */
export class Target {
  readonly api: ApiId
  readonly options: ContractOptions
  readonly #secrets: readonly string[]
  readonly #fetch: Fetch
  #isReplay: Promise<boolean> | undefined

  constructor(api: ApiId, options: ContractOptions) {
    this.api = api
    this.options = options
    this.#fetch = options.fetch ?? ((request) => globalThis.fetch(request))
    const { credentials, auth } = options
    this.#secrets = [
      ...secretsOf(credentials),
      ...secretsOf(auth),
      ...(auth?.type === 'basic' ? [`${auth.username}:${auth.password}`] : []),
    ].flatMap(spellingsOf)
    // Options that can't be used are told at once, and not by every check.
    create(api, options, 'caller', this.#fetch)
  }

  /** Is a replay server behind the address? Asked once, with a GET that no cloud has an operation for. */
  isReplay(): Promise<boolean> {
    this.#isReplay ??= this.#askForReplay()
    return this.#isReplay
  }

  async #askForReplay(): Promise<boolean> {
    const address = controlAddress(this.api, this.options.baseUrl)
    if (address === undefined) return false
    const deadline = new Deadline(Math.min(PROBE_TIMEOUT_MS, this.#timeout))
    try {
      const url = new URL(address)
      const request = { method: 'GET', origin: url.origin, path: url.pathname, query: '', headers: {} }
      const answer = await sendWith(this.#fetch)(request, deadline)
      const { json } = new Reading(answer.status, answer.headers, await answer.read())
      return (
        answer.status === 200 && typeof json === 'object' && json !== null && Array.isArray((json as Record<string, unknown>)[this.api])
      )
    } catch {
      return false
    } finally {
      deadline.clear()
    }
  }

  get #timeout(): number {
    return this.options.timeout ?? DEFAULT_TIMEOUT_MS
  }

  /** Sends once, without retries. Rejects with a `FaasError` when no whole answer arrives. */
  async send(request: ProbeRequest, operation: { method: string; path: string }): Promise<Reading> {
    const { as = 'caller', query, body, contentType } = request
    const headers = { ...(body !== undefined && { 'content-type': contentType ?? 'application/json' }), ...request.headers }
    let answer: Reading | undefined
    const capture: Fetch = async (signed) => {
      const sent = as === 'nobody' ? await withoutCredentials(signed) : signed
      // Not that of `sent`: it aborts no more once its request is collected as garbage, and the one that is signed is held.
      const deadline = new Deadline(false, signed.signal)
      try {
        const { status, headers, read } = await sendWith(this.#fetch)(await plain(sent), deadline)
        answer = new Reading(status, headers, await read())
        // The answer is kept; what the client makes of it is not.
        return new Response(null, { status: 204 })
      } finally {
        deadline.clear()
      }
    }
    const { api } = create(this.api, { ...this.options, timeout: this.#timeout }, as, capture)
    try {
      await api.request((request.method ?? operation.method).toLowerCase(), request.rawPath ?? operation.path, {
        params: { path: request.path ?? {}, query: query ?? {} },
        headers,
        ...(body !== undefined && { body, bodySerializer: (text: unknown) => text }),
        parseAs: 'stream',
      })
    } catch (reason) {
      if (!answer) throw isFaasError(reason) && isFaasError(reason.cause) ? reason.cause : reason
    }
    if (!answer) throw new Error('No request was sent.')
    return answer
  }

  /** Text of an answer, or of a failure, as it may be shown. Media types are in lower case, whatever a server made of them. */
  redact(text: string): string {
    const hide = (clean: string, secret: string) => clean.replace(new RegExp(literal(secret), 'gi'), 'REDACTED')
    return bounded(this.#secrets.reduce(hide, text), 300)
  }
}

/** The part of a raw client that takes any method and path. */
interface AnyClient {
  api: { request(method: string, path: string, init: Record<string, unknown>): Promise<unknown> }
}

/** What a client of each API is made from: the options, and who sends. */
interface Sender {
  options: ContractOptions
  as: NonNullable<ProbeRequest['as']>
  base: ClientOptions
  /** The credentials that were given, or a stranger's; those of a forger with a wrong secret. */
  keys<Keys extends object>(stranger: Keys, secret?: keyof Keys): Keys
}

const CLIENTS: Readonly<Record<ApiId, (sender: Sender) => unknown>> = {
  lambda: ({ options: { region, baseUrl }, base, keys }) =>
    createLambdaClient({
      ...base,
      region: (region ?? (baseUrl === undefined ? undefined : 'us-east-1')) as string,
      credentials: keys<AwsCredentials>(STRANGER.aws, 'secretAccessKey'),
    }),
  fc3: ({ options, base, keys }) =>
    createFc3Client({ ...base, ...placeOf(options), credentials: keys<AlibabaCloudCredentials>(STRANGER.alibaba, 'accessKeySecret') }),
  fc2: ({ options, base, keys }) =>
    createFc2Client({ ...base, ...placeOf(options), credentials: keys<AlibabaCloudCredentials>(STRANGER.alibaba, 'accessKeySecret') }),
  'fc-http-trigger': ({ options: { baseUrl, auth = { type: 'anonymous' } }, as, base }) =>
    createFcHttpTriggerClient({ ...base, baseUrl: baseUrl as string, auth: authAs(as, auth) }),
  cloudbase: ({ options: { region, envId }, base, keys }) =>
    createCloudBaseClient({ ...base, region, envId, credentials: keys<CloudBaseCredentials>(STRANGER.tencent) }),
}

function create(api: ApiId, options: ContractOptions, as: NonNullable<ProbeRequest['as']>, fetch: Fetch): AnyClient {
  const { baseUrl, timeout, credentials } = options
  const base: ClientOptions = { fetch, ...(baseUrl !== undefined && { baseUrl }), ...(timeout !== undefined && { timeout }) }
  const keys: Sender['keys'] = <Keys extends object>(stranger: Keys, secret?: keyof Keys) => {
    const held = credentials && (as === 'caller' || as === 'forger') ? (credentials as Keys) : stranger
    return secret === undefined ? held : forged(as, held, secret)
  }
  return CLIENTS[api]({ options, as, base, keys }) as AnyClient
}

function placeOf({ region, accountId }: ContractOptions) {
  return { region, accountId }
}

function forged<Keys extends object>(as: ProbeRequest['as'], keys: Keys, secret: keyof Keys): Keys {
  return as === 'forger' ? { ...keys, [secret]: WRONG_SECRET } : keys
}

function authAs(as: NonNullable<ProbeRequest['as']>, auth: FcHttpTriggerAuth): FcHttpTriggerAuth {
  if (as === 'caller') return auth
  if (as === 'nobody') return { type: 'anonymous' }
  switch (auth.type) {
    case 'signature':
      return {
        ...auth,
        credentials: 'accessKeySecret' in auth.credentials ? forged(as, auth.credentials, 'accessKeySecret') : STRANGER.alibaba,
      }
    case 'basic':
      return { ...auth, password: WRONG_SECRET }
    case 'jwt':
    case 'bearer':
      return { ...auth, token: WRONG_SECRET }
    default:
      return auth
  }
}

/** Where a replay server would list its errors; for triggers below the address that only a replay server has, as others call the function. */
function controlAddress(api: ApiId, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined
  const root = api === 'fc-http-trigger' ? /^(.*)\/fc-http-trigger\/[^/]+\/*$/.exec(baseUrl)?.[1] : baseUrl.replace(/\/+$/, '')
  return root === undefined ? undefined : `${root}/__replay/errors`
}

/** The keys of a stranger, that nobody's request was signed with, bring no other header. */
async function withoutCredentials(request: Request): Promise<Request> {
  const headers = new Headers(request.headers)
  headers.delete('authorization')
  const body = request.body ? await request.arrayBuffer() : undefined
  return new Request(request.url, { method: request.method, headers, signal: request.signal, ...(body && { body }) })
}

async function plain(request: Request): Promise<HttpRequest> {
  const url = new URL(request.url)
  const headers: HeaderMap = Object.fromEntries(request.headers)
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  const message = { method: request.method, origin: url.origin, path: url.pathname, query: url.search.slice(1), headers }
  return { ...message, ...(body && { body }) }
}

/** A secret as it is, and as an endpoint that shows what it was sent would write it: in a header of basic authentication, in JSON, in an address. */
function spellingsOf(secret: string): string[] {
  return [...new Set([secret, toBase64(new TextEncoder().encode(secret)), JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])]
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Long enough to be a secret, and not a word that an answer has anyway. */
const MIN_SECRET = 6

function secretsOf(holder: object | undefined): string[] {
  return Object.entries(holder ?? {}).flatMap(([name, value]) => {
    if (name === 'type' || name === 'scheme') return []
    if (typeof value === 'object' && value !== null) return secretsOf(value as object)
    return typeof value === 'string' && value.length >= MIN_SECRET ? [value] : []
  })
}
