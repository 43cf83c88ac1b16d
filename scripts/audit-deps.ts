/**
 * Lists licence and installed size of every package that comes with ours, from package-lock.json and node_modules. Offline. Fails on a
 * licence that is not on the list.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']

export interface AuditedPackage {
  name: string
  version: string
  licence: string
  bytes: number
  allowed: boolean
}

interface LockEntry {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  peer?: boolean
  optional?: boolean
}

/** The packages that `npm install faas-contracts` brings: not ours alone, nor optional peers. */
export function auditDependencies(root: string): AuditedPackage[] {
  const lock = readJson(join(root, 'package-lock.json')) as { packages: Record<string, LockEntry> }
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '?' }]) => {
      const folder = join(root, path)
      // The installed file says it: the lock has what the registry said once.
      const { license } = readJson(join(folder, 'package.json')) as { license?: unknown }
      const licence = typeof license === 'string' ? license : 'none'
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence, bytes: sizeOf(folder), allowed: isAllowed(licence) }
    })
}

/** Reads the part of SPDX expressions that package.json files have: names, AND, OR, parentheses around the whole. */
export function isAllowed(expression: string): boolean {
  const inner = expression.trim().replace(/^\((.*)\)$/, '$1')
  if (/[()]/.test(inner)) return false
  return inner.split(/\s+OR\s+/).some((all) => all.split(/\s+AND\s+/).every((name) => ALLOWED.includes(name)))
}

function sizeOf(path: string): number {
  const stat = lstatSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Prints the list for a project and returns the exit code. */
export function report(root: string, print: (line: string) => void): number {
  const packages = auditDependencies(root)
  for (const { name, version, licence, bytes, allowed } of packages)
    print(
      `${`${name}@${version}`.padEnd(40)} ${licence.padEnd(14)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB${allowed ? '' : '  NOT ALLOWED'}`,
    )
  const total = packages.reduce((sum, { bytes }) => sum + bytes, 0)
  print(`${packages.length} packages, ${(total / 1024).toFixed(0)} KiB`)
  const refused = packages.filter(({ allowed }) => !allowed)
  if (refused.length > 0) print(`Licences must be one of ${ALLOWED.join(', ')}: replace ${refused.map(({ name }) => name).join(', ')}.`)
  return refused.length > 0 ? 1 : 0
}

// Also when a launcher imports this file for its name.
if (process.argv[2] === 'audit-deps' || import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = report(process.argv[3] ?? join(import.meta.dirname, '..'), console.log)
