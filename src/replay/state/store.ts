/** A thing that was created, as answers show it; `hidden` is what they don't: the code, what a version froze. */
export interface Resource {
  readonly kind: string
  /** The names that lead to it, its own last: service, function, trigger. */
  readonly path: readonly string[]
  fields: Record<string, unknown>
  hidden: Record<string, unknown>
  /** Counts its changes. */
  revision: number
}

/** Resources in memory. */
export class Store {
  readonly #resources = new Map<string, Resource>()

  get(kind: string, path: readonly string[]): Resource | undefined {
    return this.#resources.get(keyOf(kind, path))
  }

  /** Creates a resource or changes the one that there is. */
  put(kind: string, path: readonly string[], fields: Record<string, unknown>, hidden: Record<string, unknown> = {}): Resource {
    const resource = this.get(kind, path) ?? { kind, path, fields, hidden, revision: 0 }
    Object.assign(resource, { fields, hidden: { ...resource.hidden, ...hidden }, revision: resource.revision + 1 })
    this.#resources.set(keyOf(kind, path), resource)
    return resource
  }

  delete({ kind, path }: Resource): void {
    this.#resources.delete(keyOf(kind, path))
  }

  /** All that lies below a path, which must be that of an owner: an alias of a service may have the same path as one of its functions. */
  deleteBelow(path: readonly string[]): void {
    for (const [key, { path: other }] of this.#resources)
      if (other.length > path.length && path.every((name, i) => name === other[i])) this.#resources.delete(key)
  }

  /** The resources of a kind below a path, by their names. */
  list(kind: string, below: readonly string[] = []): Resource[] {
    return [...this.#resources.values()]
      .filter((resource) => resource.kind === kind && below.every((name, i) => name === resource.path[i]))
      .sort((a, b) => compare(a.path.join('\0'), b.path.join('\0')))
  }

  clear(): void {
    this.#resources.clear()
  }
}

function keyOf(kind: string, path: readonly string[]): string {
  return [kind, ...path].join('\0')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
