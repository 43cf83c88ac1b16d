import { describe, expect, it } from 'vitest'
import { contract as fc2 } from '../../../generated/contracts/fc2.ts'
import { contract as fc3 } from '../../../generated/contracts/fc3.ts'
import { GENERATIONS, type Kind } from './fc-kinds.ts'

describe.each([
  ['fc2', fc2],
  ['fc3', fc3],
] as const)('%s', (api, { operations, entries }) => {
  const { kinds, operations: kept } = GENERATIONS[api]
  const documented = new Set(Object.keys(operations))
  const twins = (operation: string) => [operation, `${operation}20160815`].filter((name) => documented.has(name))

  it('keeps state for documented operations only', () => {
    expect(Object.keys(kept).filter((name) => !documented.has(name))).toEqual([])
  })

  it('refuses only with codes that the operation documents', () => {
    const undocumented: string[] = []
    for (const [name, [action, kindName]] of Object.entries(kept))
      for (const operation of twins(name))
        for (const code of codesOf(action, kinds[kindName] as Kind, kinds, operations[operation]?.path as string))
          if (!operations[operation]?.entries.some((entry) => entries[entry]?.code === code)) undocumented.push(`${operation} ${code}`)
    expect(undocumented).toEqual([])
  })
})

/** What an operation can refuse with; parents are what its path names before the thing itself. */
function codesOf(action: string, kind: Kind, kinds: Readonly<Record<string, Kind>>, path: string): string[] {
  const parents = [kinds['service'], kinds['function']].filter(
    (parent) => parent && parent !== kind && path.includes(`{${parent.path.at(-1)}}`),
  )
  const codes = parents.map((parent) => parent?.notFound as string)
  if (action === 'create') codes.push('InvalidArgument', ...(kind.exists ? [kind.exists] : []))
  if (['update', 'delete', 'stop', 'code'].includes(action) || (action === 'get' && !kind.unset)) codes.push(kind.notFound)
  if (action === 'list') codes.push('InvalidArgument')
  if (action === 'delete') codes.push(...Object.values(kind.blockedBy ?? {}))
  return codes
}
