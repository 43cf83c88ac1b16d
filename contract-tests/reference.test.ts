/** Every TypeScript example of the reference compiles against the built package, runs as it stands, and gives what its page promises. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readApis } from '../scripts/site/fixture.ts'
import { recipeOf } from '../scripts/site/recipe.ts'
import { samplesOf } from '../scripts/site/samples.ts'
import { ExampleProject } from './example-project.ts'

interface Example {
  name: string
  code: string
}

const apis = readApis()
const codes = new Set(apis.flatMap(({ entries }) => entries.map(({ code }) => code)))
const errors: Example[] = apis.flatMap(({ id, entries }) =>
  entries.map((entry) => ({ name: `${id}-${entry.name}`, code: recipeOf(entry).typescript })),
)
const calls: Example[] = apis.flatMap(({ id, operations }) =>
  operations.map((operation) => {
    const sample = samplesOf(id, operation).find(({ lang }) => lang === 'TypeScript')
    return { name: `${id}-call-${operation.id}`, code: sample?.source ?? '' }
  }),
)
const all = [...errors, ...calls]
let project: ExampleProject

beforeAll(() => {
  project = new ExampleProject(Object.fromEntries(all.map(({ name, code }) => [`${name}.ts`, code])))
})

afterAll(() => project.remove())

test('every example compiles under strict settings', () => {
  expect(project.compile()).toMatchObject({ stdout: '', status: 0 })
}, 120_000)

test('every example of an error prints that error', () => {
  const promised = Object.fromEntries(errors.map(({ name, code }) => [name, code.split('\n').at(-1)?.replace('// ', '')]))
  const printed = Object.entries(printedBy(errors)).map(([name, parts]) => [name, parts.join(' ')])
  expect(Object.fromEntries(printed)).toEqual(promised)
}, 120_000)

test('every example of a call succeeds', () => {
  const failed = Object.entries(printedBy(calls)).filter(([, [data]]) => data === undefined || codes.has(data as string))
  expect(failed).toEqual([])
}, 120_000)

/** What each example gives to `console.log` or writes, run one after the other in a process of their own. */
function printedBy(examples: readonly Example[]): Record<string, unknown[]> {
  const runner = `
const write = process.stdout.write.bind(process.stdout)
const printed = {}
for (const name of ${JSON.stringify(examples.map(({ name }) => name))}) {
  printed[name] = []
  console.log = (...parts) => printed[name].push(...parts.map((part) => part ?? null))
  process.stdout.write = (bytes) => printed[name].push(new TextDecoder().decode(bytes))
  await import(\`./\${name}.ts\`)
}
write(JSON.stringify(printed))`
  project.write('run.mjs', runner)
  const { stdout, stderr, status } = project.run('run.mjs')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return JSON.parse(stdout) as Record<string, unknown[]>
}
