import type { Operation } from './encode.ts'
import { decodePercent } from './percent.ts'

interface Route<Name extends string> {
  name: Name
  pattern: RegExp
  parameters: string[]
}

/** Operations compiled for {@link matchRoute}, grouped by what a path has in common with its template: method, number of segments, first segment. */
export type Routes<Name extends string = string> = ReadonlyMap<string, readonly Route<Name>[]>

/** Compiles operations for {@link matchRoute}. The parameter `path` stands for the rest of a path, every other one for a segment. */
export function compileRoutes<Name extends string>(operations: Readonly<Record<Name, Operation>>): Routes<Name> {
  const routes = new Map<string, Route<Name>[]>()
  for (const [name, { method, path }] of Object.entries(operations) as [Name, Operation][]) {
    const parameters: string[] = []
    const source = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^{}]+)\}/g, (_, parameter: string) => {
      parameters.push(parameter)
      return parameter === 'path' ? '(.*)' : '([^/]+)'
    })
    // These match any first segment or any number of segments, so the method alone is their group.
    const isOpen = parameters.includes('path') || path.startsWith('/{')
    const key = isOpen ? method : keyOf(method, path)
    const route = { name, pattern: new RegExp(`^${source}$`), parameters }
    routes.set(key, [...(routes.get(key) ?? []), route])
  }
  return routes
}

/** The operation that a method and an encoded path belong to, with its decoded path parameters. */
export function matchRoute<Name extends string>(
  routes: Routes<Name>,
  method: string,
  path: string,
): { name: Name; parameters: Record<string, string> } | undefined {
  for (const key of [keyOf(method, path), method])
    for (const { name, pattern, parameters } of routes.get(key) ?? []) {
      const match = pattern.exec(path)
      if (match)
        return { name, parameters: Object.fromEntries(parameters.map((parameter, i) => [parameter, decodePercent(match[i + 1] ?? '')])) }
    }
  return undefined
}

function keyOf(method: string, path: string): string {
  const segments = path.split('/')
  return `${method} ${segments.length} ${segments[1]}`
}
