import { decodeJsonText, encodeJsonText } from '../../json-text.ts'
import type { Contract } from '../contract.ts'
import type { Invocation } from '../conventions.ts'
import { FunctionCompute } from './function-compute.ts'
import { Refusal, type StateAnswer, type StateCall } from './model.ts'

/** The services that remember: both generations of Function Compute, and the HTTP triggers of their functions. */
export class Services {
  readonly #scope: string
  #functionCompute = { fc2: new FunctionCompute('fc2'), fc3: new FunctionCompute('fc3') }

  /** @param scope of what is remembered: the addresses in answers lead into it. */
  constructor(scope: string) {
    this.#scope = scope
  }

  /**
   * Answers a management call from memory; undefined for what keeps no state. Throws a {@link Refusal} for what the service refuses.
   */
  manage(contract: Contract, request: Invocation): StateAnswer | undefined {
    const service = this.#serviceOf(contract)
    if (!service) return undefined
    const { jsonText, required = [] } = contract.operations[request.operation] ?? {}
    const call = callOf(request, this.#scope, jsonText?.body)
    const missing = required.find((name) => call.body[name] === undefined)
    if (missing !== undefined) throw new Refusal('InvalidArgument', `${missing} is required`)
    const answer = service.answer(call)
    return answer && { ...answer, body: encodeJsonText(answer.body, jsonText?.answer) }
  }

  /** Checks that what is invoked exists; gives the version that runs, where the API tells it. */
  invoke(contract: Contract, request: Invocation, functionName: string | undefined): string | undefined {
    if (contract.api === 'fc-http-trigger') {
      const triggers = Object.values(this.#functionCompute).flatMap(({ store }) => store.list('trigger'))
      // Host names, which may carry the function's name, are in lower case.
      const isIts = (name: string | undefined) => name?.toLowerCase() === functionName?.toLowerCase()
      if (!triggers.some(({ path, fields }) => fields['triggerType'] === 'http' && isIts(path.at(-2))))
        throw new Refusal('HttpTriggerNotFound', `function '${functionName}' has no HTTP trigger`)
    }
    return this.#serviceOf(contract)?.invoke(callOf(request, this.#scope))
  }

  /** The package of a function, by its checksum. */
  code(checksum: string): Uint8Array | undefined {
    for (const { store } of Object.values(this.#functionCompute))
      for (const { fields, hidden } of store.list('function'))
        if (fields['codeChecksum'] === checksum) return hidden['zip'] as Uint8Array | undefined
    return undefined
  }

  clear(): void {
    for (const { store } of Object.values(this.#functionCompute)) store.clear()
  }

  #serviceOf({ api }: Contract): FunctionCompute | undefined {
    return api === 'fc2' || api === 'fc3' ? this.#functionCompute[api] : undefined
  }
}

function callOf(
  { operation, parameters, query, headers, body, host, requestId }: Invocation,
  scope: string,
  jsonText?: readonly string[],
): StateCall {
  const ids = { ...parameters }
  const queried = Object.fromEntries(new URLSearchParams(query))
  // The 2016-08-15 paths have the qualifier behind the service's name.
  const [serviceName, qualifier] = ids['serviceName']?.split('.', 2) ?? []
  if (serviceName !== undefined) ids['serviceName'] = serviceName
  if (qualifier !== undefined) queried['qualifier'] = qualifier
  return {
    operation: operation.replace(/20160815$/, ''),
    requestId,
    ids,
    query: queried,
    headers,
    body: decodeJsonText(objectOf(body), jsonText) as Record<string, unknown>,
    bytes: body,
    host,
    scope,
    now: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  }
}

function objectOf(body: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
