/** Names that hold what was given, or differ from it by a typing error or so; the nearest first, five at most. */
export function nearest<Name extends string>(given: string, names: readonly Name[]): Name[] {
  const wanted = given.toLowerCase()
  const ranked = names.map((name) => {
    const lower = name.toLowerCase()
    const isPart = wanted.length >= 3 && (lower.includes(wanted) || wanted.includes(lower))
    return { name, distance: isPart ? 0.5 : distanceOf(wanted, lower) }
  })
  const most = Math.max(2, Math.floor(wanted.length / 4))
  return ranked
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ name }) => name)
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] as number
}

/** The end of a sentence that says a name is none of these: `; did you mean Invoke?`, or a full stop where nothing is near. */
export function guess(given: string, names: readonly string[]): string {
  const near = nearest(given, names)
  return near.length > 0 ? `; did you mean ${near.join(', ')}?` : '.'
}
