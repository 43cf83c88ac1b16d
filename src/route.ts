import type { Operation } from './encode.ts'
import { decodePercent } from './percent.ts'

/** A path template compiled for matching. */
export interface Route<Name extends string = string> {
  name: Name
  method: string
  pattern: RegExp
  parameters: string[]
}

/** Compiles operations for {@link matchRoute}. The parameter `path` stands for the rest of a path, every other one for a segment. */
export function compileRoutes<Name extends string>(operations: Readonly<Record<Name, Operation>>): Route<Name>[] {
  return (Object.entries(operations) as [Name, Operation][]).map(([name, { method, path }]) => {
    const parameters: string[] = []
    const source = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^{}]+)\}/g, (_, parameter: string) => {
      parameters.push(parameter)
      return parameter === 'path' ? '(.*)' : '([^/]+)'
    })
    return { name, method, pattern: new RegExp(`^${source}$`), parameters }
  })
}

/** The operation that a method and an encoded path belong to, with its decoded path parameters. */
export function matchRoute<Name extends string>(
  routes: readonly Route<Name>[],
  method: string,
  path: string,
): { name: Name; parameters: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    const match = route.pattern.exec(path)
    if (!match) continue
    const parameters: Record<string, string> = {}
    route.parameters.forEach((parameter, i) => {
      parameters[parameter] = decodePercent(match[i + 1] ?? '')
    })
    return { name: route.name, parameters }
  }
  return undefined
}
