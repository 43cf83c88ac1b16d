/**
 * Where a caller finds a value: the path of a field (`code`, `$metadata.requestId`), `message` where it has to be read out of the text, undefined
 * where it is lost, `unsent` where there was nothing to find.
 */
export type Place = string | undefined

/** Fields that every error has, or that hold the whole answer again. */
const SKIPPED = ['message', 'stack', 'cause', 'response', 'body']
const MAX_DEPTH = 3

type Field = readonly [path: string, value: unknown]

/** The first field that holds a value, the outer ones before the inner ones; `isWord` knows it in a text. */
export function placeOf(thing: unknown, isIt: (value: unknown) => boolean, isWord: (word: string) => boolean = isIt): Place {
  let level: Field[] = [['', thing]]
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const found = level.find(([path, value]) => path !== '' && isIt(value))
    if (found) return found[0]
    level = level.flatMap(([path, value]) => fieldsOf(value).map(([name, inner]): Field => [path ? `${path}.${name}` : name, inner]))
  }
  const { message } = (thing ?? {}) as { message?: unknown }
  return typeof message === 'string' && message.split(/[^\w-]+/).some(isWord) ? 'message' : undefined
}

function fieldsOf(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  // `name` may be on the prototype.
  const named = value as { code?: unknown; name?: unknown }
  const own = Object.entries(value).filter(([name]) => !SKIPPED.includes(name) && name !== 'code' && name !== 'name')
  return [['code', named.code], ['name', named.name], ...own]
}
