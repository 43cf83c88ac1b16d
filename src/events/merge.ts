/**
 * A sample with overrides put in: objects field by field, anything else as the override has it. The override's array counts, with each of
 * its items completed from the sample's item in that place, else from its first. `undefined` leaves what the sample has.
 *
 * Changes neither argument, and may share parts with both. A key `__proto__` is a key like any other.
 */
export function merge(sample: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return sample
  if (Array.isArray(overrides)) {
    const items: unknown[] = Array.isArray(sample) ? sample : []
    return overrides.map((item, i) => merge(i < items.length ? items[i] : items[0], item))
  }
  if (!isPlain(overrides)) return overrides
  const fields = isPlain(sample) ? sample : {}
  const changed = Object.entries(overrides).map(([key, value]) => [key, merge(Object.hasOwn(fields, key) ? fields[key] : undefined, value)])
  // `fromEntries` defines its properties, where an assignment to `__proto__` would change the prototype.
  return Object.fromEntries([...Object.entries(fields), ...changed])
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
