import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '../../generated/events/samples.ts'
import { createEvent, EVENT_KINDS, type EventKind } from '../events/index.ts'
import { refuseEmptyOut, writeOut } from './out.ts'
import { readCommandLine, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts events [kind] [options]

Prints a sample of a trigger event of Function Compute, or writes it to a file that \`s invoke --event-file\` takes. Without a kind it
lists what there is. \`cdn\` and \`mns\`, or a trigger type such as \`log\`, stand for all kinds of that trigger.

Options:
  --set <field>=<value>  change a field: --set events.0.oss.object.key=in/dog.jpg; may be repeated
  --out <folder>         write files instead, of all kinds if none is named, under the names of \`s cli fc-event\`
  --force                overwrite files that are there
  --list                 list the kinds
  --json                 the list, or the names of the files written, as JSON; a text event as a JSON string
  --help                 show this text
`

const OPTIONS = {
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  force: { type: 'boolean' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `faas-contracts events`: lists, prints or writes sample trigger events. */
export async function events(args: string[]): Promise<void> {
  const called = readCommandLine(args, { help: HELP, options: OPTIONS, names: ['kind'] })
  if (!called) return
  const {
    options,
    given: [name],
  } = called
  refuseEmptyOut(options.out, HELP)
  const kinds = kindsOf(name)
  const [kind, ...others] = kinds as [EventKind, ...EventKind[]]
  if (options.set && others.length > 0) throw new UsageError(`--set needs one kind; ${meant(name, kinds)}.`, HELP)
  const event = (of: EventKind) => settled(createEvent(of), options.set ?? [])

  if (options.out !== undefined) {
    const files = write(options.out, kinds, event, options.force ?? false)
    process.stdout.write(options.json ? `${JSON.stringify(files)}\n` : files.map((file) => `${file}\n`).join(''))
  } else if (options.list || name === undefined) {
    process.stdout.write(options.json ? `${JSON.stringify(kinds.map(describe), null, 2)}\n` : table(kinds))
  } else if (others.length > 0) {
    throw new UsageError(`${meant(name, kinds)}; name one, or write them with --out.`, HELP)
  } else process.stdout.write(options.json ? json(event(kind)) : text(event(kind)))
}

/** A kind, all kinds of `cdn` or `mns`, all of a trigger type, or all there are. */
function kindsOf(name: string | undefined): readonly EventKind[] {
  if (name === undefined) return EVENT_KINDS
  const exact = EVENT_KINDS.filter((kind) => kind === name)
  const found = exact.length > 0 ? exact : EVENT_KINDS.filter((kind) => kind.startsWith(`${name}-`) || samples[kind].trigger === name)
  if (found.length === 0) throw new UsageError(`There is no event "${name}"; there are ${EVENT_KINDS.join(', ')}.`, HELP)
  return found
}

function meant(name: string | undefined, kinds: readonly EventKind[]): string {
  return name === undefined ? 'none is named' : `"${name}" is ${kinds.join(', ')}`
}

function describe(kind: EventKind): Record<string, string> {
  const { event: _, ...facts } = samples[kind]
  return { kind, ...facts }
}

function table(kinds: readonly EventKind[]): string {
  const width = Math.max(...kinds.map((kind) => kind.length))
  return kinds.map((kind) => `${kind.padEnd(width)}  ${samples[kind].description}\n`).join('')
}

/** A text event goes out as the trigger sends it, with no line end added. */
function text(event: unknown): string {
  return typeof event === 'string' ? event : json(event)
}

function json(event: unknown): string {
  return `${JSON.stringify(event, null, 2)}\n`
}

/** Writes all or nothing where a file is in the way. */
function write(folder: string, kinds: readonly EventKind[], event: (kind: EventKind) => unknown, force: boolean): string[] {
  const files = kinds.map((kind) => ({ path: join(folder, samples[kind].file), content: text(event(kind)) }))
  const present = files.filter(({ path }) => existsSync(path))
  if (present.length > 0 && !force)
    throw new Error(`Nothing was written, for this would be overwritten (--force does so): ${present.map(({ path }) => path).join(', ')}`)
  for (const { path, content } of files) writeOut(path, content)
  return files.map(({ path }) => path)
}

/** The event with each `field=value` put in. */
function settled(event: unknown, settings: readonly string[]): unknown {
  for (const setting of settings) {
    const [, field, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? []
    if (field === undefined || value === undefined) throw new UsageError(`--set takes <field>=<value>, not "${setting}".`, HELP)
    setField(event, field, value)
  }
  return event
}

/** Text stays text where the sample has text; elsewhere the value is JSON. A field may be new, the object that holds it may not. */
function setField(event: unknown, field: string, value: string): void {
  const path = field.split('.')
  const last = path.pop() as string
  const holder = path.reduce<unknown>((node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined), event)
  if (!isObject(holder) || (Array.isArray(holder) && !Object.keys(holder).includes(last)))
    throw new UsageError(`--set ${field}: the event has no such field.`, HELP)
  const before = Object.hasOwn(holder, last) ? holder[last] : undefined
  if (before === undefined) process.stderr.write(`note: ${field} is not in the sample; it is added.\n`)
  Object.defineProperty(holder, last, { value: parseValue(field, before, value), enumerable: true, configurable: true, writable: true })
}

function parseValue(field: string, before: unknown, value: string): unknown {
  if (typeof before === 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    if (before === undefined) return value
    throw new UsageError(`--set ${field} takes JSON, such as ${JSON.stringify(before)}, not "${value}".`, HELP)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
