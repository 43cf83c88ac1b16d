import { joinBytes } from '../bytes.ts'
import { guess } from '../nearest.ts'
import type { PageRule } from '../paginate.ts'
import type { Success } from './contract.ts'
import type { CallRefusal, Invocation } from './conventions.ts'
import { spoil } from './fault.ts'
import { bytesOf, json, NOTHING, type ReplayAnswer, type ReplayRequest, withoutHeaders } from './message.ts'
import type { Target } from './routing.ts'
import { type ScriptStep, THROTTLED } from './script.ts'
import { type NamedEntry, named, type Selection, Unknown } from './select.ts'
import { Refusal } from './state/model.ts'
import type { Services } from './state/services.ts'

/** An answer with the name of the catalogue entry that it is, if it is one, and what decided on it. */
export interface Reply extends ReplayAnswer {
  entry?: string
  by: 'script' | 'prefer' | 'name' | 'echo' | 'example' | 'memory' | 'function' | 'rule' | 'signature' | 'refused'
  /** Why it was refused. */
  reason?: string
}

/** A catalogue entry as it goes out: its status, headers and body as one, with the live request id. */
export function replayed(
  target: Target,
  entry: NamedEntry,
  request: ReplayRequest,
  requestId: string,
  message?: string,
  details?: Readonly<Record<string, unknown>>,
): Omit<Reply, 'by'> {
  const { requestIdHeader, requestIdField } = target.contract
  const headers: Record<string, string> = { ...entry.headers }
  // A page of something in front of the API knows nothing of the API's request ids.
  if (entry.kind !== 'protocol') headers[requestIdHeader] = requestId
  let { value } = entry
  if (typeof value === 'object' && value !== null) {
    const live: Record<string, unknown> = { ...(requestIdField && { [requestIdField]: requestId }) }
    if (message !== undefined) for (const name of ['Message', 'ErrorMessage', 'message']) live[name] = message
    const fields = Object.fromEntries(Object.entries(value).map(([name, old]) => [name, live[name] ?? old]))
    value = { ...(target.conventions.errorFields?.(fields, request.host, requestId) ?? fields), ...details }
  }
  // A failed function has run, so a log tail that was asked for comes with it.
  if (entry.status < 300) Object.assign(headers, target.conventions.logHeaders(request.headers, requestId))
  return { status: entry.status, headers, body: bytesOf(value), entry: entry.name }
}

interface Asked {
  target: Target
  request: ReplayRequest
  requestId: string
}

/** What the service says to a call before any function runs: why it refuses it, or how it takes it; undefined for what is no call. */
export function acceptanceOf({ target, request, requestId }: Asked): ReplayAnswer | CallRefusal | undefined {
  const { contract, conventions, operation, parameters } = target
  if (!contract.operations[operation]?.isInvocation) return undefined
  const invocation: Invocation = { ...request, operation, parameters, requestId }
  return conventions.refuse(invocation, contract.limits) ?? conventions.invoke(invocation)
}

export function isRefusal(acceptance: ReplayAnswer | CallRefusal | undefined): acceptance is CallRefusal {
  return acceptance !== undefined && 'entry' in acceptance
}

/** The answer of a service that is well: what the function says, what the service remembers, or the document's example. */
export function succeeded(target: Target, request: ReplayRequest, requestId: string, selection: Selection, services?: Services): Reply {
  const { contract, operation, parameters, functionName } = target
  const chosen = selection && 'success' in selection ? selection : undefined
  const invocation: Invocation = { ...request, operation, parameters, requestId }
  const headers: Record<string, string> = { [contract.requestIdHeader]: requestId }
  const successes = contract.operations[operation]?.successes ?? []
  try {
    const reply = acceptanceOf({ target, request, requestId })
    if (reply !== undefined) {
      const version = services?.invoke(contract, invocation, functionName)
      if (isRefusal(reply)) {
        if (!chosen) return { ...replayed(target, named(contract, reply.entry), request, requestId, reply.message), by: 'rule' }
      } else if (chosen === undefined || (!chosen.isNamed && chosen.success.status === reply.status)) {
        Object.assign(headers, reply.headers)
        if (version !== undefined && reply.status === 200) headers['X-Fc-Invocation-Service-Version'] = version
        return { ...reply, headers, by: chosen ? 'prefer' : 'echo' }
      }
    } else if (chosen === undefined) {
      const answer = services?.manage(contract, invocation)
      if (answer) {
        const { status = 200 } = successes[0] ?? {}
        if (status === 204 || answer.body === undefined) return { status, headers, body: NOTHING, by: 'memory' }
        return { ...json(status, answer.body, { ...headers, ...answer.headers }), by: 'memory' }
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...replayed(target, named(contract, error.entry), request, requestId, error.message), by: 'memory' }
  }
  const success = chosen?.success ?? successes[0]
  const pages = contract.operations[operation]?.pages
  return { ...exampleOf(pages ? pageAfter(success, request, pages) : success, headers), by: chosen ? 'prefer' : 'example' }
}

/** Whoever asks for the page that the example names as the next one gets the last page: the same one again would never end. */
function pageAfter(success: Success | undefined, { query }: ReplayRequest, { token, next, items }: PageRule): Success | undefined {
  const page = success?.value as Record<string, unknown> | undefined
  const asked = new URLSearchParams(query).get(token)
  if (!success || page?.[next] === undefined || asked !== String(page[next])) return success
  const { [next]: _, ...last } = page
  return { ...success, value: { ...last, [items]: [] } }
}

function exampleOf(success: Success | undefined, headers: Record<string, string>): ReplayAnswer {
  if (success?.value === undefined) return { status: success?.status ?? 200, headers, body: NOTHING }
  const { contentType = 'application/json', value, status } = success
  // Binary examples are written with one character for each byte.
  const isBinary = contentType.includes('eventstream') && typeof value === 'string'
  const body = isBinary ? Uint8Array.from(value, (c) => c.charCodeAt(0)) : bytesOf(value)
  return { status, headers: { ...headers, 'Content-Type': contentType }, body }
}

/** An answer as a script wants it. What the step leaves open is as it would be without a script. */
export async function scripted(
  step: ScriptStep,
  target: Target,
  request: ReplayRequest,
  requestId: string,
  unscripted: () => Promise<Reply>,
): Promise<Reply> {
  const { error, status, headers, body, fault } = step
  const isChanged = [error, status, headers, body, fault].some((value) => value !== undefined)
  if (!isChanged) return unscripted()
  const base =
    error !== undefined
      ? {
          ...replayed(target, step === THROTTLED ? throttlingOf(target) : entryOf(target, error), request, requestId),
          by: 'script' as const,
        }
      : body !== undefined
        ? { ...bodyOf(body), headers: { [target.contract.requestIdHeader]: requestId, ...bodyOf(body).headers } }
        : await unscripted()
  // What breaks in the middle must be known whole; a stream that has a fault is read first.
  if (fault !== undefined && !(base.body instanceof Uint8Array)) base.body = await collect(base.body)
  const whole = {
    ...base,
    status: status ?? base.status,
    headers: { ...withoutHeaders(base.headers, Object.keys(headers ?? {})), ...headers },
  }
  return { ...spoil(whole, fault), ...('entry' in base && { entry: base.entry }), by: 'script' }
}

/** More of a stream is not needed to break it. */
const MAX_COLLECTED = 64 * 1024 * 1024

/** What a stream brings, also one that breaks off. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      length += chunk.byteLength
      if (length > MAX_COLLECTED) break
    }
  } catch {
    // A function that failed on the way has said what it had to say.
  }
  return joinBytes(chunks, length)
}

function bodyOf(body: unknown): ReplayAnswer {
  return typeof body === 'string' ? { status: 200, headers: {}, body: bytesOf(body) } : json(200, body)
}

/** The entry of this operation that a script means: by its name, its code, or `429` by its status; undefined when it documents none. */
export function documented({ contract, operation }: Pick<Target, 'contract' | 'operation'>, error: string): NamedEntry | undefined {
  const names = contract.operations[operation]?.entries ?? []
  const entries = names.map((name) => named(contract, name))
  return (
    entries.find(({ name }) => name === error) ??
    entries.find(({ code }) => code === error) ??
    entries.find(({ status, kind }) => String(status) === error && kind === 'throttled') ??
    entries.find(({ status }) => String(status) === error)
  )
}

function entryOf(target: Target, error: string): NamedEntry {
  const found = documented(target, error)
  if (found) return found
  const { contract, operation } = target
  const { entries: names = [] } = contract.operations[operation] ?? {}
  throw new Unknown(400, `the script's "${error}" is no documented error of ${contract.api} ${operation}${guess(error, names)}`, names)
}

/** 429 where it is documented; else what tells the caller that it is too fast, and not that the service was. */
function throttlingOf({ contract, operation }: Target): NamedEntry {
  const { entries: names = [] } = contract.operations[operation] ?? {}
  const throttled = names.map((name) => named(contract, name)).filter(({ kind }) => kind === 'throttled')
  const found = throttled.find(({ status }) => status === 429) ?? throttled.find(({ status }) => status < 500)
  if (found) return found
  throw new Unknown(400, `the script limits this call, but ${contract.api} ${operation} documents no throttling.`, names)
}

const REFUSED = 'ReplayRefused'

/** Says what is wrong in the words of every API, so that any client shows it. */
export function refused({ status, message: reason, available }: Unknown, requestId: string): Reply {
  const message = `faas-contracts replay: ${reason}`
  const words = {
    ...{ code: REFUSED, Code: REFUSED, ErrorCode: REFUSED },
    ...{ message, Message: message, ErrorMessage: message },
    ...{ requestId, RequestId: requestId },
  }
  const marks = { 'X-Amzn-ErrorType': REFUSED, 'X-Fc-Error-Type': 'FcCommonError' }
  return { ...json(status, { ...words, available }, marks), by: 'refused', reason }
}
