/**
 * What a process pays to import the package and make a client, over a process that does nothing; and until its first idle moment, in which
 * ours loads what it left for then.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { print, type Section, table } from './section.ts'
import { median } from './statistics.ts'
import { isInstalled, VENDORS } from './vendor-packages.ts'

const ROUNDS = 15
const ROOT = join(import.meta.dirname, '..')
const alibaba = `accessKeyId: 'a', accessKeySecret: 'b'`
const aws = `region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }`

const makeLambda = `import { createLambdaClient } from 'faas-contracts/lambda'; createLambdaClient({ ${aws} })`

interface Starter {
  name: string
  /** Where its imports are resolved from. */
  folder: string
  code: string
}

const vendor = (name: string, code: string): Starter => ({ name, folder: VENDORS, code })

const starters: Starter[] = [
  { name: 'nothing', folder: ROOT, code: '' },
  {
    name: 'faas-contracts/lambda',
    folder: ROOT,
    code: makeLambda,
  },
  {
    name: 'faas-contracts/lambda, until idle',
    folder: ROOT,
    code: `${makeLambda}; await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))`,
  },
  {
    name: 'faas-contracts',
    folder: ROOT,
    code: `import { createLambdaClient } from 'faas-contracts'; createLambdaClient({ ${aws} })`,
  },
  vendor('@aws-sdk/client-lambda', `import { LambdaClient } from '@aws-sdk/client-lambda'; new LambdaClient({ ${aws} })`),
  vendor(
    '@alicloud/fc20230330',
    `import fc from '@alicloud/fc20230330'; import { $OpenApiUtil } from '@alicloud/openapi-core'
    new fc.default(new $OpenApiUtil.Config({ ${alibaba}, endpoint: 'fcv3.cn-hangzhou.aliyuncs.com' }))`,
  ),
  vendor(
    '@alicloud/fc2',
    `import Fc from '@alicloud/fc2'; new Fc('1029384756102938', { accessKeyID: 'a', accessKeySecret: 'b', region: 'cn-hangzhou' })`,
  ),
  vendor(
    '@alicloud/fc-open20210406',
    `import fc from '@alicloud/fc-open20210406'; import { Config } from '@alicloud/openapi-client'
    new fc.default(new Config({ ${alibaba}, endpoint: 'fc.cn-hangzhou.aliyuncs.com' }))`,
  ),
  vendor('@cloudbase/js-sdk', `import cloudbase from '@cloudbase/js-sdk'; cloudbase.init({ env: 'shop-7f3a', accessKey: 'a' })`),
]

/** Milliseconds: of CPU until the process exits, and by the clock until it has ended. */
interface Cost {
  cpu: number
  wall: number
}

function start({ name, folder, code }: Starter): Cost {
  const told = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log(user + system) })`
  const began = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', `${code}\n${told}`], { cwd: folder })
  const wall = performance.now() - began
  if (status !== 0) throw new Error(`${name} does not start: ${stderr}`)
  return { cpu: Number(stdout) / 1000, wall }
}

export function measureStartup(): Section {
  const chosen = starters.filter(({ name, folder }) => folder === ROOT || isInstalled(name))
  const samples = chosen.map(() => [] as Cost[])
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, starter] of chosen.entries()) {
      const cost = start(starter)
      if (round >= 0) samples[i]?.push(cost)
    }
  const medians = samples.map((costs) => ({ cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) }))
  const [nothing] = medians as [Cost, ...Cost[]]
  const rows = chosen.map(({ name }, i) => {
    const { cpu, wall } = medians[i] as Cost
    return { name, cpu: cpu - nothing.cpu, wall: wall - nothing.wall }
  })
  const aws = rows.find(({ name }) => name === '@aws-sdk/client-lambda')
  const figures: Section['figures'] = {}
  if (aws)
    for (const { name, cpu, wall } of rows.filter((row) => row.name.startsWith('faas-contracts'))) {
      figures[`start, CPU of ${name} × ${aws.name}`] = cpu / aws.cpu
      figures[`start, time of ${name} × ${aws.name}`] = wall / aws.wall
    }
  const cells = rows.slice(1).map(({ name, cpu, wall }) => [name, `${cpu.toFixed(1)} ms`, `${wall.toFixed(1)} ms`])
  const text =
    `Import and construct, over a process that does neither (${nothing.cpu.toFixed(0)} ms of CPU, ${nothing.wall.toFixed(0)} ms by the clock); ` +
    `medians of ${ROUNDS} starts each.\n\n${table(['package', 'CPU', 'time'], cells)}`
  return { title: 'Start of a process', text, figures }
}

if (import.meta.main) print(measureStartup())
