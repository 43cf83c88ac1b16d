import type { ApiId } from '../errors.ts'
import { checkChoice, checkInput, checkTimeout, InputError, type InputRules, type TextRule } from '../input.ts'
import { refuse } from '../options.ts'
import type { Reading } from '../reading.ts'
import { catalogueOf } from './catalogue.ts'
import type { Check, CheckResult, ContractOptions, Need } from './check.ts'
import { cloudbase } from './checks/cloudbase.ts'
import { fc2, fc3 } from './checks/fc.ts'
import { fcHttpTrigger } from './checks/fc-http-trigger.ts'
import { lambda } from './checks/lambda.ts'
import { type Definition, isSkip, type Names, type Probe, type Verdict } from './definition.ts'
import { ApiDocument } from './document.ts'
import { Target } from './target.ts'

const CHECKS: Readonly<Record<ApiId, readonly Definition[]>> = { lambda, fc3, fc2, 'fc-http-trigger': fcHttpTrigger, cloudbase }

/** What to do about a need, in the words of the command; the library's options have the names of the needs. */
const REASONS: Readonly<Record<Need, string>> = {
  credentials: 'needs credentials',
  auth: 'needs --auth TYPE: the trigger is called without authentication',
  functionName: 'needs --function NAME',
  failingFunctionName: 'needs --failing-function NAME',
  serviceName: 'needs --service NAME',
  large: 'needs --allow large',
  unknown: 'needs --allow unknown',
  replay: "can't be provoked safely on a real service",
}

/**
 * The documented behaviours of an API as a list of checks against one endpoint, for any test runner. Nothing is sent before a check's `run`.
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * for (const check of contractOf('lambda', { baseUrl: 'http://127.0.0.1:4566', credentials, functionName: 'checkout' }))
 *   test(check.title, async ({ skip }) => {
 *     const { outcome, reason, differences } = await check.run()
 *     skip(outcome === 'skip', reason)
 *     expect(differences).toEqual([])
 *   })
 * ```
 */
export function contractOf(api: ApiId, options: ContractOptions): readonly Check[] {
  let target: Target
  try {
    checkOptions(api, options)
    target = new Target(api, options)
  } catch (reason) {
    throw reason instanceof InputError ? refuse(api, reason) : reason
  }
  const document = new ApiDocument(api)
  const unknown = madeUpName()
  const definitions = options.catalogue ? [...CHECKS[api], ...catalogueOf(document)] : CHECKS[api]
  return definitions.map((definition): Check => {
    const { id, title, operation, needs = [], entries = [] } = definition
    const source = definition.source ?? document.sourceOf(entries[0] ?? '')
    const run = async (): Promise<CheckResult> => {
      const started = performance.now()
      const replayed = isOnDemand(definition) && (await target.isReplay())
      const verdict = await verdictOf(definition, target, document, unknown)
      const fields = { api, id, title, source, replayed, durationMs: Math.round(performance.now() - started) }
      if (isSkip(verdict)) return { ...fields, outcome: 'skip', differences: [], reason: verdict.skip }
      const differences = verdict.map(({ what, expected, actual }) => ({ what, expected, actual: target.redact(actual) }))
      return { ...fields, outcome: differences.length === 0 ? 'pass' : 'fail', differences }
    }
    return { api, id, title, operation, source, needs, run }
  })
}

/**
 * Runs the whole contract, one check after the other, and gives each result as it comes.
 *
 * @example
 * ```ts
 * for await (const { outcome, id } of runContract('fc3', { baseUrl: server.url })) console.log(outcome, id)
 * ```
 */
export async function* runContract(api: ApiId, options: ContractOptions): AsyncGenerator<CheckResult, void, undefined> {
  for (const check of contractOf(api, options)) yield await check.run()
}

async function verdictOf(definition: Definition, target: Target, document: ApiDocument, unknown: string): Promise<Verdict> {
  const isReplay = await target.isReplay()
  if (isReplay && definition.notOnReplay !== undefined) return { skip: definition.notOnReplay }
  const missing = (definition.needs ?? []).find((need) => !isMet(need, target.options, isReplay))
  if (missing) return { skip: REASONS[missing] }
  const probe = probeOf(definition, target, document, unknown, isReplay)
  try {
    if ('run' in definition) return await definition.run(probe)
    const answer = await probe.send(definition.request(probe.names))
    return definition.expect?.(answer, probe) ?? document.compareError(definition.operation, answer, definition.entries ?? [])
  } catch (reason) {
    if (reason instanceof Excused) return { skip: reason.message }
    if (reason instanceof Refused) return [{ what: 'credentials', expected: 'to be accepted', actual: reason.message }]
    return [{ what: 'answer', expected: 'an answer that can be read', actual: (reason as Error).message }]
  }
}

/** An answer that says nothing of the behaviour under check. */
class Excused extends Error {}

/** The given credentials were refused, so that the answer says nothing of the behaviour; but it may be the endpoint that is wrong. */
class Refused extends Error {}

function probeOf(definition: Definition, target: Target, document: ApiDocument, unknown: string, isReplay: boolean): Probe {
  const { functionName = unknown, failingFunctionName = unknown, serviceName = unknown, qualifier, auth } = target.options
  const names: Names = { functionName, failingFunctionName, serviceName, qualifier, unknown }
  const { operation } = definition
  // Nothing but a replay server knows this header, and nothing but such a one is sent it.
  const prefer = isReplay && isOnDemand(definition) ? { prefer: `example=${definition.entries?.[0]}` } : {}
  return {
    names,
    document,
    operation,
    isReplay,
    auth: auth?.type ?? 'anonymous',
    send: async (request) => {
      const route = document.operations()[operation]
      if (!route) throw new Error(`${document.api} has no operation ${operation}.`)
      const answer = await target.send({ ...request, operation, headers: { ...request.headers, ...prefer } }, route)
      const excuse = excuseFor(answer, definition, document, target.options, isReplay)
      if (excuse !== undefined) throw new Excused(excuse)
      if (request.as === undefined && isRefused(answer, definition, document, target.options))
        throw new Refused(document.describeStatus(answer))
      return answer
    },
  }
}

/** Does a replay server have to be asked for the answer? */
function isOnDemand({ entries = [], isRefusedByReplay }: Definition): boolean {
  return entries.length > 0 && !isRefusedByReplay
}

/** Why an answer that is not the expected one is not to be blamed on the endpoint. */
function excuseFor(
  answer: Reading,
  { needs = [], entries = [] }: Definition,
  document: ApiDocument,
  options: ContractOptions,
  isReplay: boolean,
): string | undefined {
  const code = document.codeOf(answer)
  const kind = document.kindOf(answer)
  if (code === undefined || kind === undefined || isExpected(code, entries, document)) return undefined
  const isOfCaller = needs.includes('credentials')
  if (kind === 'throttled') return `was throttled (${code})`
  if (kind === 'auth' && isOfCaller && PERMISSION_CODES.includes(code)) return `the credentials are not allowed to do this (${code})`
  if (!isReplay) return undefined
  // A replay that verifies signatures knows the keys it was given only.
  if (kind === 'auth' && isOfCaller && options.credentials === undefined) return REASONS.credentials
  // A replay with a memory, or with functions of its own, has only what is there.
  const unnamed = needs.find((need) => isName(need) && options[need] === undefined)
  return kind === 'not-found' && unnamed ? REASONS[unnamed] : undefined
}

function isRefused(answer: Reading, { entries = [] }: Definition, document: ApiDocument, { credentials, auth }: ContractOptions): boolean {
  const code = document.codeOf(answer)
  if (code === undefined || (credentials ?? auth) === undefined) return false
  return document.kindOf(answer) === 'auth' && !isExpected(code, entries, document)
}

function isExpected(code: string, entries: readonly string[], document: ApiDocument): boolean {
  return entries.some((name) => document.entry(name).code === code)
}

const isName = (need: Need): need is 'functionName' | 'failingFunctionName' | 'serviceName' =>
  need === 'functionName' || need === 'failingFunctionName' || need === 'serviceName'

/** Of all refusals, these say that the caller is known and may not do this. */
const PERMISSION_CODES = [
  'AccessDeniedException',
  'AccessDenied',
  'ACTION_FORBIDDEN',
  'ACCESS_DENIED',
  'EXCEED_AUTHORITY',
  'FUNCTIONS_PERMISSION_DENIED',
]

/** A replay server calls nothing and refuses no key: there, a check needs nothing but the server. */
function isMet(need: Need, options: ContractOptions, isReplay: boolean): boolean {
  if (isReplay) return true
  switch (need) {
    case 'replay':
      return false
    case 'large':
    case 'unknown':
      return options.allow?.includes(need) ?? false
    case 'auth':
      return options.auth !== undefined && options.auth.type !== 'anonymous'
    default:
      return options[need] !== undefined
  }
}

/** 64 random bits: a name that no account has. It is a valid name on all clouds. */
function madeUpName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `faas-contracts-verify-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Which names are valid is for the endpoint to say. An empty one, such as that of a variable that is not set, is a mistake. */
const NAME: TextRule = { pattern: /./, expected: 'text that is not empty' }

const OPTION_RULES: InputRules<ContractOptions> = {
  baseUrl: true,
  region: true,
  accountId: true,
  envId: true,
  credentials: true,
  auth: true,
  functionName: NAME,
  failingFunctionName: NAME,
  serviceName: NAME,
  qualifier: NAME,
  allow: true,
  catalogue: true,
  timeout: checkTimeout,
  fetch: true,
}

function checkOptions(api: ApiId, options: ContractOptions): void {
  if (!Object.hasOwn(CHECKS, api))
    throw new InputError(`\`api\` must be one of ${Object.keys(CHECKS).join(', ')}, but it is ${JSON.stringify(api)}.`)
  checkInput('options', options, OPTION_RULES)
  for (const permission of options.allow ?? []) checkChoice('allow', permission, ['large', 'unknown'])
  for (const field of ['functionName', 'failingFunctionName'] as const) {
    const name = options[field]
    if (api === 'fc-http-trigger' && name !== undefined && !/^\/[^?#]*$/.test(name))
      throw new InputError(
        `\`${field}\` must be a path that starts with / and has no query for an HTTP trigger, but it is ${JSON.stringify(name)}.`,
      )
  }
}
