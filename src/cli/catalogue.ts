import { createRequire } from 'node:module'
import type { CatalogueApi, ErrorCatalogue } from '../catalogue.ts'
import { oneOf } from './usage.ts'

const require = createRequire(import.meta.url)

/** The catalogue that is shipped with the package. */
export function readCatalogue(): ErrorCatalogue {
  return require('faas-contracts/catalogue.json') as ErrorCatalogue
}

export function readSchema(): object {
  return require('faas-contracts/catalogue.schema.json') as object
}

export function packageVersion(): string {
  return (require('faas-contracts/package.json') as { version: string }).version
}

/** The API of an id; a `UsageError` that names the nearest for any other. */
export function apiOf({ apis }: ErrorCatalogue, id: string, help: string): CatalogueApi {
  const name = oneOf(
    'API',
    id,
    apis.map(({ id }) => id),
    help,
  )
  return apis.find(({ id }) => id === name) as CatalogueApi
}
