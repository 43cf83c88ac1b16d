/** The vendors' packages, which have a folder of their own so that `npm ci` stays small; `npm run test:vendors` installs them. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const VENDORS = join(import.meta.dirname, '../contract-tests/vendors')

/** Loads a package as a program beside it would. What comes from it has no types here. */
export const requireVendor = createRequire(join(VENDORS, 'package.json'))

const manifestOf = (name: string) => join(VENDORS, 'node_modules', name, 'package.json')

export function isInstalled(name: string): boolean {
  return existsSync(manifestOf(name))
}

export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version
}
