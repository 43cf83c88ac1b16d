/**
 * The main job, whole: lints the documents, compiles the clients, calls a function on each API, replays every documented error of every
 * operation through the facade on a real port, and writes the reference.
 */
import { spawnSync } from 'node:child_process'
import type { AnyClient, Case } from '../contract-tests/cases.ts'
import { API_IDS } from './apis.ts'
import { npm, REDOCLY } from './programs.ts'

step('lint the documents', process.execPath, [REDOCLY, 'lint', '--format', 'stylish'])
step('compile the clients', process.execPath, ['scripts/run.js', 'generate'])
step('build', ...npm('run', '--silent', 'build'))

// Only now is there something to import.
const { startReplayServer } = await import('faas-contracts/replay/server')
const { casesOf, clientOf, differenceOf, invokeInput, operationIdsOf } = await import('../contract-tests/cases.ts')

const server = await startReplayServer()
const failures: string[] = []
const rows: string[][] = [['api', 'operations', 'codes', 'replayed', 'failed', 'invoke']]
for (const api of API_IDS) {
  const client = clientOf(api, { baseUrl: server.url })
  const called = await client.invoke(invokeInput(api, 'checkout'))
  if (!called.ok) failures.push(called.error.message)
  const cases = casesOf(api)
  const differences = await replay(api, client, cases)
  failures.push(...differences)
  const codes = new Set(cases.map((one) => one.expected.code))
  rows.push(
    [api, operationIdsOf(api).length, codes.size, cases.length, differences.length, called.ok ? `ok ${called.status}` : 'failed'].map(
      String,
    ),
  )
}
await server.close()

console.log(`\n${table(rows)}\n`)
for (const failure of failures) console.error(`failed: ${failure}`)
step('write the reference', process.execPath, ['scripts/run.js', 'docs'])
console.log('\nThe reference is in site/index.html.')
if (failures.length > 0) process.exit(1)

async function replay(api: string, client: AnyClient, cases: Case[]): Promise<string[]> {
  const differences: string[] = []
  for (const [i, one] of cases.entries()) {
    const difference = await differenceOf(client, one)
    if (difference) differences.push(difference)
    if (process.stdout.isTTY && i % 20 === 0) process.stdout.write(`\r\x1b[K${api}: ${i} of ${cases.length} replayed`)
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  return differences
}

function step(name: string, command: string, args: string[]): void {
  const started = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`… ${name}`)
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
  if (status !== 0) {
    console.error(`✗ ${name}\n${error?.message ?? ''}${stdout}${stderr}`)
    process.exit(1)
  }
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
