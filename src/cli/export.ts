import { dirname, join } from 'node:path'
import type { CatalogueApi, ErrorCatalogue } from '../catalogue.ts'
import { exchangesOf } from '../fixtures/exchange.ts'
import { harOf } from '../fixtures/har.ts'
import { hurlOf } from '../fixtures/hurl.ts'
import { wiremockOf } from '../fixtures/wiremock.ts'
import { apiOf, packageVersion, readCatalogue, readSchema } from './catalogue.ts'
import { refuseEmptyOut, writeOut } from './out.ts'
import { oneOf, readCommandLine, UsageError } from './usage.ts'

const HELP = `Usage: faas-contracts export --format <format> [options]

Writes every documented error of every operation, as a request and its answer, for tools of other languages.

Formats:
  wiremock   stub mappings, for mappings/ or POST /__admin/mappings/import
  hurl       a test of a replay server: hurl --test --variable base_url=http://127.0.0.1:4010 replay.hurl
  har        an HTTP archive (HAR 1.2)
  catalogue  the error catalogue as JSON; with --out its JSON Schema is written beside it, as catalogue.schema.json

Options:
  --format <format>  one of the above
  --api <api id>     this API only; may be repeated  (default: all)
  --out <file>       write to a file                 (default: standard output)
  --base-url <url>   where the requests of an archive go  (default: http://127.0.0.1:4010)
  --help             show this text
`

const OPTIONS = {
  format: { type: 'string' },
  api: { type: 'string', multiple: true },
  out: { type: 'string' },
  'base-url': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Wanted {
  catalogue: ErrorCatalogue
  apis: readonly CatalogueApi[]
  baseUrl: string
}

const FORMATS = {
  wiremock: ({ apis }: Wanted) => wiremockOf(exchangesOf(apis)),
  hurl: ({ apis }: Wanted) => hurlOf(exchangesOf(apis)),
  har: ({ apis, baseUrl }: Wanted) => harOf(exchangesOf(apis), baseUrl, packageVersion()),
  catalogue: ({ catalogue, apis }: Wanted) => json({ ...catalogue, apis }),
}
type Format = keyof typeof FORMATS

/** `faas-contracts export`: the catalogue as fixtures of other tools. */
export async function exportFixtures(args: string[]): Promise<void> {
  const { options } = readCommandLine(args, { help: HELP, options: OPTIONS }) ?? {}
  if (!options) return
  const formats = Object.keys(FORMATS) as Format[]
  refuseEmptyOut(options.out, HELP)
  if (options.format === undefined) throw new UsageError(`--format is missing; there are ${formats.join(', ')}.`, HELP)
  const format = oneOf('format', options.format, formats, HELP)
  const catalogue = readCatalogue()
  const ids = new Set(options.api?.map((id) => apiOf(catalogue, id, HELP).id))
  const apis = catalogue.apis.filter(({ id }) => ids.size === 0 || ids.has(id))
  const text = FORMATS[format]({ catalogue, apis, baseUrl: baseUrlOf(options['base-url']) })
  if (options.out === undefined) {
    process.stdout.write(text)
    return
  }
  write(options.out, text)
  if (format === 'catalogue') write(join(dirname(options.out), 'catalogue.schema.json'), json(readSchema()))
}

function baseUrlOf(text = 'http://127.0.0.1:4010'): string {
  if (!URL.canParse(text) || !/^https?:\/\/[^?#\s]+$/.test(text))
    throw new UsageError(`--base-url must be an address such as http://127.0.0.1:4010, not "${text}".`, HELP)
  const { username, password } = new URL(text)
  // An archive is handed on.
  if (username || password) throw new UsageError('--base-url must hold no name and password.', HELP)
  return text.replace(/\/+$/, '')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function write(file: string, text: string): void {
  writeOut(file, text)
  process.stdout.write(`${file}\n`)
}
