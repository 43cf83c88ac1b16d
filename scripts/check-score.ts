/** Fails when `redocly score` rates a document's examples, errors or descriptions below 90 %. */
import { spawnSync } from 'node:child_process'
import { API_IDS } from './apis.ts'
import { REDOCLY } from './programs.ts'

const REQUIRED = { documentationQuality: 'documentation', exampleCoverage: 'examples', errorClarity: 'errors' } as const
const MINIMUM = 0.9

let failed = false
for (const api of API_IDS) {
  const { stdout, stderr } = spawnSync(process.execPath, [REDOCLY, 'score', api, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  let subscores: Record<string, number>
  try {
    subscores = (JSON.parse(stdout) as { subscores: Record<string, number> }).subscores
  } catch {
    console.error(`redocly score ${api} gave no scores: ${stderr || stdout}`)
    process.exit(1)
  }
  const parts = Object.entries(REQUIRED).map(([key, name]) => {
    const score = subscores[key]
    if (score === undefined || score < MINIMUM) failed = true
    return `${name} ${score === undefined ? 'missing' : `${Math.round(score * 100)} %`}`
  })
  console.log(`${api}: ${parts.join(', ')}, constraints ${Math.round((subscores['constraintClarity'] ?? 0) * 100)} %`)
}
if (failed) {
  console.error(`Every score but that of constraints must be at least ${MINIMUM * 100} %.`)
  process.exit(1)
}
