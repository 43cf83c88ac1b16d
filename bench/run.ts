/** Measures everything, prints it and keeps it in RESULTS.md, so that no number there is written by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { contenders } from './contenders/all.ts'
import { measureInvoke } from './invoke.ts'
import { measureLatency } from './latency.ts'
import { LIMITS } from './limits.ts'
import { measureReplay } from './replay.ts'
import { print, type Section, table } from './section.ts'
import { measureSigning } from './signing.ts'
import { measureSize } from './size.ts'
import { measureStartup } from './startup.ts'
import { isInstalled, versionOf } from './vendor-packages.ts'
import { judge, written } from './verdict.ts'

const PAGE = join(import.meta.dirname, 'RESULTS.md')

const parts: (() => Section | Promise<Section>)[] = [
  measureSize,
  measureStartup,
  measureSigning,
  measureReplay,
  measureLatency,
  () => measureInvoke(25, ({ isForLatency }) => !isForLatency),
]

const sections: Section[] = []
for (const measure of parts) {
  const section = await measure()
  print(section)
  sections.push(section)
}
const asked = askedFor(Object.assign({}, ...sections.map(({ figures }) => figures)))
print(asked)
writeFileSync(
  PAGE,
  [head(), asked, ...sections]
    .map((part) => (typeof part === 'string' ? part : `## ${part.title}\n\n${part.text}`))
    .join('\n\n')
    .concat('\n'),
)

/** Every limit, and whether this run kept it. */
function askedFor(figures: Record<string, number>): Section {
  const rows = LIMITS.map((limit) => {
    const { figure, complaint } = judge(limit, figures)
    const { unit, atMost, atLeast } = limit
    const bound = atMost === undefined ? `at least ${written(atLeast ?? Number.NaN, unit)}` : `at most ${written(atMost, unit)}`
    return [limit.figure, bound, figure === undefined ? 'not measured' : written(figure, unit), complaint ? '**no**' : 'yes']
  })
  return { title: 'What was asked for', text: table(['figure', 'asked for', 'measured', 'met'], rows), figures: {} }
}

function head(): string {
  const [cpu] = os.cpus()
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${os.platform()} ${os.arch()}`
  const versions = [
    ...vendorVersions(),
    ...['openapi-fetch', '@stoplight/prism-cli', 'rolldown'].map((name) => `${name} ${ownVersionOf(name)}`),
  ]
  return [
    '# Results',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${machine}. Ratios are what counts.`,
    `Against ${versions.join(', ')}.`,
  ].join('\n\n')
}

function vendorVersions(): string[] {
  const packages = [...contenders.flatMap((one) => one.package ?? []), '@smithy/signature-v4'].filter(isInstalled)
  return [...new Set(packages)].map((name) => `${name} ${versionOf(name)}`)
}

function ownVersionOf(name: string): string {
  const manifest = join(import.meta.dirname, '../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
