import { fromBase64 } from '../../bytes.ts'
import { crc64 } from '../../crc64.ts'
import { GENERATIONS, type Generation, type Kind } from './fc-kinds.ts'
import { addressOf, Refusal, type StateAnswer, type StateCall } from './model.ts'
import { type Resource, Store } from './store.ts'

type Fields = Record<string, unknown>

/** What a published version froze. */
interface Frozen {
  version?: string
  service?: Fields
  functions?: ReadonlyMap<string, Fields>
}

const LATEST = 'LATEST'
/** What has other resources below it, in the order in which they are looked for. */
const OWNERS: readonly string[] = ['service', 'function']
const NAME = /^[a-zA-Z_][a-zA-Z0-9_-]{0,127}$/

/**
 * One generation of Function Compute in memory: what was created can be got, listed, changed, invoked and deleted, and what is not there is
 * refused with the documented code. What there is to manage, and how the generations differ, is data: see `fc-kinds.ts`.
 */
export class FunctionCompute {
  readonly store = new Store()
  readonly #generation: Generation

  constructor(api: 'fc2' | 'fc3') {
    this.#generation = GENERATIONS[api]
  }

  /** Answers a management call. For one that keeps no state it gives undefined, once what the path names is known to be there. */
  answer(call: StateCall): StateAnswer | undefined {
    const [action, kind] = this.#generation.operations[call.operation] ?? []
    if (action && kind) return this.#actions[action](call, kind)
    this.#checkParents(call, Object.keys(call.ids))
    return undefined
  }

  /** Checks that what is invoked exists, and keeps an asynchronous call as a task. Gives the version that runs. */
  invoke(call: StateCall): string {
    this.#checkParents(call, ['serviceName', 'functionName'])
    const { version = LATEST, functions } = this.frozen(call)
    if (functions) this.#frozenFunction(call, functions)
    if (call.headers['x-fc-invocation-type'] === 'Async') this.#keepTask(call)
    return version
  }

  /** What the qualifier names: a version, or through an alias a version; nothing for LATEST. */
  frozen({ ids, query: { qualifier } }: Pick<StateCall, 'ids' | 'query'>): Frozen {
    if (qualifier === undefined || qualifier === LATEST) return {}
    const owner = [ids[this.#generation.versioned] as string]
    const version = String(this.store.get('alias', [...owner, qualifier])?.fields['versionId'] ?? qualifier)
    const found = this.store.get('version', [...owner, version])
    if (found) return { version, ...found.hidden }
    const kind = /^\d+$/.test(version) ? 'version' : 'alias'
    throw this.#missing(kind, version)
  }

  readonly #actions = {
    create: (call: StateCall, name: string): StateAnswer => {
      const kind = this.#kind(name)
      const path = this.#pathOf(call, kind)
      const id = path.at(-1) as string
      if (kind.isNamed && !NAME.test(id))
        throw new Refusal('InvalidArgument', `${kind.path.at(-1)} must be letters, digits, '_' and '-', not starting with a digit or '-'`)
      this.#checkParents(call, kind.path.slice(0, -1))
      if (kind.exists && this.store.get(name, path)) throw new Refusal(kind.exists, `${spell(name)} '${id}' already exists`)
      return this.#write(call, name, path)
    },

    publish: (call: StateCall, name: string): StateAnswer => {
      const parents = this.#kind(name).path.slice(0, -1)
      this.#checkParents(call, parents)
      const owner = parents.map((parent) => idOf(call, parent))
      const { hidden } = this.store.get(this.#generation.versioned === 'serviceName' ? 'service' : 'function', owner) as Resource
      // A number that was deleted is not given again: https://alibabacloud.com/help/en/functioncompute/manage-versions (2.0: the same)
      const number = ((hidden['lastVersion'] as number | undefined) ?? 0) + 1
      hidden['lastVersion'] = number
      return this.#write(call, name, [...owner, String(number)])
    },

    get: (call: StateCall, name: string): StateAnswer => {
      const kind = this.#kind(name)
      this.#checkParents(call, kind.path.slice(0, -1))
      const path = this.#pathOf(call, kind)
      const resource = this.store.get(name, path)
      // A function may be gone and still live on in a version of its service, but not in a version of its own.
      const old = resource || this.#generation.versioned === 'serviceName' ? this.#frozenFields(call, name) : undefined
      if (old) return { body: old }
      if (resource) return show(resource)
      if (kind.unset) return { body: kind.unset(path) }
      throw this.#missing(name, path.at(-1))
    },

    list: (call: StateCall, name: string): StateAnswer => {
      const kind = this.#kind(name)
      const parents = kind.path.slice(0, -1).filter((parent) => call.ids[parent] !== undefined)
      this.#checkParents(call, parents)
      const below = parents.map((parent) => call.ids[parent] as string)
      const found = this.#frozenList(call, name) ?? this.store.list(name, below)
      return page(call, kind, narrow(call, kind, found))
    },

    update: (call: StateCall, name: string): StateAnswer => {
      const resource = this.#existing(call, name)
      return this.#write(call, name, resource.path, resource)
    },

    put: (call: StateCall, name: string): StateAnswer => {
      const kind = this.#kind(name)
      this.#checkParents(call, kind.path.slice(0, -1))
      this.frozen(call)
      return this.#write(call, name, this.#pathOf(call, kind))
    },

    delete: (call: StateCall, name: string): StateAnswer => {
      const kind = this.#kind(name)
      if (kind.unset && !this.store.get(name, this.#pathOf(call, kind))) return {}
      const resource = this.#existing(call, name)
      for (const [other, code] of Object.entries(kind.blockedBy ?? {}))
        if (this.store.list(other, resource.path).length > 0)
          throw new Refusal(code, `${spell(name)} '${resource.path.at(-1)}' still has a ${spell(other)}`)
      this.store.delete(resource)
      if (OWNERS.includes(name)) this.store.deleteBelow(resource.path)
      return {}
    },

    stop: (call: StateCall, name: string): StateAnswer => {
      const { fields, path } = this.#existing(call, name)
      if (fields['endTime'] !== undefined) throw new Refusal('InvalidArgument', `${spell(name)} '${path.at(-1)}' has ended`)
      fields['status'] = 'Stopped'
      return {}
    },

    code: (call: StateCall, name: string): StateAnswer => {
      const { hidden, fields, path } = this.#existing(call, name)
      const url = hidden['zip']
        ? `${addressOf(call)}/__replay/code/${fields['codeChecksum']}`
        : (hidden['url'] ?? `oss://${path.join('/')}`)
      return { body: { url, checksum: fields['codeChecksum'] } }
    },
  } as const

  #kind(name: string): Kind {
    return this.#generation.kinds[name] as Kind
  }

  #pathOf(call: StateCall, { path }: Kind): string[] {
    return path.map((name) => (name === 'qualifier' ? (call.query['qualifier'] ?? LATEST) : idOf(call, name)))
  }

  #missing(kind: string, id: string | undefined): Refusal {
    return new Refusal(this.#kind(kind).notFound, `${spell(kind)} '${id}' does not exist`)
  }

  #existing(call: StateCall, name: string): Resource {
    const kind = this.#kind(name)
    this.#checkParents(call, kind.path.slice(0, -1))
    const path = this.#pathOf(call, kind)
    const resource = this.store.get(name, path)
    if (!resource) throw this.#missing(name, path.at(-1))
    const wanted = call.headers['if-match']?.replaceAll('"', '')
    if (wanted !== undefined && wanted !== '*' && wanted !== etagOf(resource))
      throw new Refusal('PreconditionFailed', 'the resource being modified has been changed')
    return resource
  }

  /** The service and the function that are named must exist, the service first. */
  #checkParents(call: StateCall, names: readonly string[]): void {
    for (const name of OWNERS) {
      const kind = this.#generation.kinds[name]
      if (!kind || !names.includes(kind.path.at(-1) as string)) continue
      // A version keeps the functions that its service has lost since.
      if (name === 'function' && this.#generation.versioned === 'serviceName' && this.frozen(call).functions) continue
      const path = this.#pathOf(call, kind)
      if (!this.store.get(name, path)) throw this.#missing(name, path.at(-1))
    }
  }

  #write(call: StateCall, name: string, path: readonly string[], before?: Resource): StateAnswer {
    const kind = this.#kind(name)
    kind.check?.(call, path, this)
    const { code, ...rest } = call.body
    const { spellings = {} } = kind
    const spelled = (field: string) => (Object.hasOwn(spellings, field) ? (spellings[field] as string) : field)
    const given = Object.fromEntries(Object.entries(rest).map(([field, value]) => [spelled(field), value]))
    const { fields, hidden } = code === undefined ? { fields: {}, hidden: {} } : readCode(code)
    const created = this.store.get(name, path)?.fields['createdTime'] ?? call.now
    const resource = this.store.put(
      name,
      path,
      {
        ...(before ? before.fields : kind.make?.(call, path, this)),
        ...given,
        ...fields,
        ...(!kind.isTimeless && { createdTime: created, lastModifiedTime: call.now }),
      },
      { ...hidden, ...kind.freeze?.(path, this) },
    )
    if (kind.isRelease?.(resource.fields)) this.store.delete(resource)
    return show(resource)
  }

  #frozenFields(call: StateCall, name: string): Fields | undefined {
    if (name !== 'function' && name !== 'service') return undefined
    const { service, functions } = this.frozen(call)
    if (name === 'service') return service
    return functions && this.#frozenFunction(call, functions)
  }

  #frozenFunction({ ids }: StateCall, functions: ReadonlyMap<string, Fields>): Fields {
    const fields = functions.get(ids['functionName'] as string)
    if (!fields) throw this.#missing('function', ids['functionName'])
    return fields
  }

  #frozenList(call: StateCall, name: string): Resource[] | undefined {
    if (name !== 'function' || this.#generation.versioned !== 'serviceName') return undefined
    const { functions } = this.frozen(call)
    return functions && [...functions].map(([id, fields]) => ({ kind: name, path: [id], fields, hidden: {}, revision: 1 }))
  }

  /** A call becomes a task when its function is set up for tasks. Here it is over as soon as it is accepted. */
  #keepTask(call: StateCall): void {
    const { kind, id, payload, enabled, header } = this.#generation.task
    const { path, exists } = this.#kind(kind)
    const owner = path.slice(0, -1).map((name) => call.ids[name] as string)
    const { qualifier = LATEST } = call.query
    if (this.store.get('asyncConfig', [...owner, qualifier])?.fields[enabled] !== true) return
    const taskId = call.headers[header] ?? call.requestId
    if (exists && this.store.get(kind, [...owner, taskId])) throw new Refusal(exists, `invocation '${taskId}' already exists`)
    const text = new TextDecoder().decode(call.bytes)
    const time = Date.parse(call.now)
    this.store.put(kind, [...owner, taskId], {
      ...call.ids,
      [id]: taskId,
      qualifier,
      requestId: call.requestId,
      status: 'Succeeded',
      startedTime: time,
      endTime: time,
      durationMs: 0,
      alreadyRetriedTimes: 0,
      [payload]: text,
      returnPayload: text,
    })
  }
}

/** A name from the path, or from the body that creates what it names. */
function idOf(call: StateCall, name: string): string {
  const id = call.ids[name] ?? call.body[name]
  if (typeof id !== 'string' || id === '') throw new Refusal('InvalidArgument', `${name} is required`)
  if (/\p{Surrogate}/u.test(id)) throw new Refusal('InvalidArgument', `${name} has half of a surrogate pair, which is no character`)
  return id
}

function show(resource: Resource): StateAnswer {
  return { body: resource.fields, headers: { ETag: etagOf(resource) } }
}

function etagOf({ path, revision }: Resource): string {
  return crc64(new TextEncoder().encode(`${path.join('/')} ${revision}`))
}

/** What a function shows of its code, and the code itself. Neither way of giving it leaves anything of the other. */
function readCode(code: unknown): { fields: Fields; hidden: Fields } {
  if (typeof code !== 'object' || code === null) throw new Refusal('InvalidArgument', 'code is not an object')
  const { zipFile, ossBucketName, ossObjectName } = code as Fields
  if (typeof zipFile !== 'string') {
    const url = `oss://${ossBucketName}/${ossObjectName}`
    return { fields: { codeSize: undefined, codeChecksum: undefined }, hidden: { url, zip: undefined } }
  }
  let zip: Uint8Array
  try {
    zip = fromBase64(zipFile)
  } catch {
    throw new Refusal('InvalidArgument', 'code.zipFile is not base64')
  }
  return { fields: { codeSize: zip.byteLength, codeChecksum: crc64(zip) }, hidden: { zip, url: undefined } }
}

/** A list of the whole account can be narrowed by the query: to a service, a function, a status, the start of the name. */
function narrow({ ids, query }: StateCall, { path }: Kind, found: Resource[]): Resource[] {
  const prefix = query['prefix'] ?? query['invocationIdPrefix'] ?? ''
  return found.filter(
    (one) =>
      path.every((name, i) => ids[name] !== undefined || query[name] === undefined || one.path[i] === query[name]) &&
      (query['status'] === undefined || one.fields['status'] === query['status']) &&
      nameOf(one).startsWith(prefix),
  )
}

function page({ query }: StateCall, kind: Kind, found: Resource[]): StateAnswer {
  const limit = Number(query['limit'] ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new Refusal('InvalidArgument', 'limit must be between 1 and 100')
  const order = query['direction'] === 'FORWARD' ? 1 : -1
  if (kind.isNumbered) found.sort((a, b) => (Number(nameOf(a)) - Number(nameOf(b))) * order)
  const { nextToken, startKey } = query
  const start = nextToken === undefined ? startKey : decodeToken(nextToken)
  // In a list of the whole account a name such as LATEST comes often: what a token says is the path.
  const keyOf = nextToken === undefined || kind.isNumbered ? nameOf : pathOf
  const isNext = (one: Resource) =>
    start === undefined || (kind.isNumbered ? (Number(nameOf(one)) - Number(start)) * order >= 0 : keyOf(one) >= start)
  const at = found.findIndex(isNext)
  const shown = at < 0 ? [] : found.slice(at, at + limit)
  const next = at < 0 ? undefined : found[at + limit]
  return {
    body: {
      [kind.list as string]: shown.map((one) => (kind.listsNames ? nameOf(one) : one.fields)),
      ...(kind.isNumbered && { direction: query['direction'] ?? 'BACKWARD' }),
      ...(next && { nextToken: btoa(encodeURIComponent((kind.isNumbered ? nameOf : pathOf)(next))) }),
    },
  }
}

function nameOf({ path }: Resource): string {
  return path.at(-1) as string
}

function pathOf({ path }: Resource): string {
  return path.join('\0')
}

function decodeToken(token: string): string {
  try {
    return decodeURIComponent(atob(token))
  } catch {
    throw new Refusal('InvalidArgument', 'nextToken is not one that a list gave')
  }
}

/** `asyncConfig` → `async config`. */
function spell(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
