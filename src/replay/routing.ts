import { contract as cloudbase } from '../../generated/contracts/cloudbase.ts'
import { contract as fcHttpTrigger } from '../../generated/contracts/fc-http-trigger.ts'
import { contract as fc2 } from '../../generated/contracts/fc2.ts'
import { contract as fc3 } from '../../generated/contracts/fc3.ts'
import { contract as lambda } from '../../generated/contracts/lambda.ts'
import type { ApiId } from '../errors.ts'
import { decodePercent } from '../percent.ts'
import { compileRoutes, matchRoute, type Routes } from '../route.ts'
import type { Contract } from './contract.ts'
import { type Conventions, conventionsOf } from './conventions.ts'
import type { ReplayRequest } from './message.ts'
import { Unknown } from './select.ts'

export const CONTRACTS: Record<ApiId, Contract> = { lambda, fc3, fc2, 'fc-http-trigger': fcHttpTrigger, cloudbase }
export const API_IDS = Object.keys(CONTRACTS) as ApiId[]

/** What a request is for. */
export interface Target {
  contract: Contract
  conventions: Conventions
  operation: string
  functionName: string | undefined
  /** Of the path, decoded. */
  parameters: Record<string, string>
}

const TRIGGER_PREFIX = /^\/fc-http-trigger\/([^/]+)(\/.*)?$/
/** The HTTP trigger's address of FC 2.0, below the account's host. */
const PROXY_PREFIX = /^\/2016-08-15\/proxy\/[^/]+\/([^/]+)(\/.*)?$/
const TRIGGER_HOST = /^([^.]+)\.[a-z0-9-]+\.fcapp\.run(:\d+)?$/
/** The API models of 2022 and before end these two paths with a slash, and Lambda takes both forms: AWS's SDKs of that time are still in use. */
export const LAMBDA_SLASH = /^(\/2015-03-31\/functions|\/2014-11-13\/functions\/[^/]+\/invoke-async)\/$/

/** Of an API's operations in a message; one that is not found has all of them beside it. */
const MAX_NAMES = 10

/** Finds the operation that a request is for, by its method and path, and for HTTP triggers by its host. */
export class Router {
  readonly apis: readonly ApiId[]
  readonly #routes = new Map<ApiId, Routes>()

  constructor(apis: readonly ApiId[]) {
    this.apis = apis
    for (const api of apis) this.#routes.set(api, compileRoutes(CONTRACTS[api].operations))
  }

  /** Throws {@link Unknown} with all there is for a request that is for nothing. */
  targetOf({ method, host, path }: Pick<ReplayRequest, 'method' | 'host' | 'path'>): Target {
    if (this.#routes.has('fc-http-trigger')) {
      const trigger = TRIGGER_PREFIX.exec(path) ?? PROXY_PREFIX.exec(path)
      const functionName = trigger ? decodePercent(trigger[1] as string) : TRIGGER_HOST.exec(host)?.[1]
      if (functionName !== undefined) return this.#trigger(method, trigger ? (trigger[2] ?? '/') : path, functionName)
    }
    for (const api of this.#routes.keys()) {
      if (api === 'fc-http-trigger') continue
      const target = this.#find(api, method, path)
      if (target) return target
    }
    const operations = this.apis.flatMap((api) => Object.values(CONTRACTS[api].operations).map((o) => `${api}: ${o.method} ${o.path}`))
    throw new Unknown(404, `no operation has ${method} ${path}. ${this.#hintFor(path)}`, operations)
  }

  /** For who sees the message only, as the users of SDKs do. */
  #hintFor(path: string): string {
    const version = path.split('/', 2).join('/')
    const api = this.apis.find((one) => Object.values(CONTRACTS[one].operations).some((o) => o.path.startsWith(`${version}/`)))
    if (api === undefined) return 'HTTP triggers are below /fc-http-trigger/<function>/.'
    const names = Object.keys(CONTRACTS[api].operations)
    const shown =
      names.length > MAX_NAMES ? `${names.slice(0, MAX_NAMES).join(', ')} and ${names.length - MAX_NAMES} more` : names.join(', ')
    return `The operations of ${api} are ${shown}.`
  }

  #trigger(method: string, path: string, functionName: string): Target {
    const target = this.#find('fc-http-trigger', method, path)
    if (target) return { ...target, functionName }
    throw new Unknown(404, `fc-http-trigger has no operation for ${method}.`, Object.keys(fcHttpTrigger.operations))
  }

  #find(api: ApiId, method: string, path: string): Target | undefined {
    const match = matchRoute(this.#routes.get(api) as Routes, method, api === 'lambda' ? path.replace(LAMBDA_SLASH, '$1') : path)
    if (!match) return undefined
    const contract = CONTRACTS[api]
    const conventions = conventionsOf(api)
    const given = contract.functionParameter && match.parameters[contract.functionParameter]
    const functionName = given && (conventions.functionName?.(given) ?? given)
    return { contract, conventions, operation: match.name, parameters: match.parameters, functionName }
  }
}
