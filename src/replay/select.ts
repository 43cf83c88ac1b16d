import type { HeaderMap } from '../http/message.ts'
import { guess } from '../nearest.ts'
import type { Contract, Entry, Success } from './contract.ts'

export type NamedEntry = Entry & { name: string }

/** What the caller chose: an error, one of the operation's successes, or neither. */
export type Selection = { entry: NamedEntry } | { success: Success; isNamed: boolean } | undefined

/** A selection that can't be met; the answer says what there is. */
export class Unknown extends Error {
  readonly status: number
  readonly available: readonly string[]
  constructor(status: number, message: string, available: readonly string[]) {
    super(message)
    this.status = status
    this.available = available
  }
}

export function named(contract: Contract, name: string): NamedEntry {
  return { ...(contract.entries[name] as Entry), name }
}

/** Reads `Prefer: code=429, example=TooManyRequestsException`, and failing that the name `replay--TooManyRequestsException`. */
export function select(contract: Contract, operation: string, headers: HeaderMap, functionName: string | undefined): Selection {
  const { entries: names = [], successes = [] } = contract.operations[operation] ?? {}
  const { code, example } = parsePrefer(headers['prefer'])
  if (example !== undefined || code !== undefined) {
    const entry = names.find((name) => matches(contract.entries[name]?.status, name, code, example))
    const success = successes.find(({ name, status }) => matches(status, name, code, example))
    // A function that failed answers 200 too: whoever asks for a status alone means the success.
    if (success && (example === undefined || !entry)) return { success, isNamed: example !== undefined }
    if (entry) return { entry: named(contract, entry) }
    throw new Unknown(400, `${contract.api} ${operation} documents nothing for \`Prefer: ${headers['prefer']}\`.`, [
      ...names.map((name) => `code=${contract.entries[name]?.status}, example=${name}`),
      ...successes.map(({ name, status }) => `code=${status}, example=${name}`),
    ])
  }
  const wanted = /^replay--(.+)$/.exec(functionName ?? '')?.[1]
  if (wanted === undefined) return undefined
  // Host names, which carry the name of a trigger's function, are in lower case.
  const same = (name: string | undefined) => name === wanted || name?.toLowerCase() === wanted
  const found = names.find(same) ?? names.find((name) => same(contract.entries[name]?.code))
  if (found) return { entry: named(contract, found) }
  throw new Unknown(400, `${contract.api} ${operation} documents no error "${wanted}"${guess(wanted, names)}`, names)
}

function matches(status: number | undefined, name: string, code: number | undefined, example: string | undefined): boolean {
  return (code === undefined || status === code) && (example === undefined || name === example)
}

interface Prefer {
  code?: number
  example?: string
}

function parsePrefer(header = ''): Prefer {
  const prefer: Prefer = {}
  for (const part of header.split(/[,;]/)) {
    const [key, value] = part.split('=', 2).map((text) => text.trim().replace(/^"|"$/g, ''))
    if (key === 'code' && value) prefer.code = Number(value)
    if (key === 'example' && value) prefer.example = value
  }
  return prefer
}
