import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { run, startMock } from './command.ts'

const { apis } = createRequire(import.meta.url)('faas-contracts/catalogue.json')

test('errors lists every entry of every API, with its facts', () => {
  const { status, stdout, stderr } = run(['errors'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const missing = apis.flatMap(
    ({ entries }: { entries: { name: string; status: number; kind: string; executed: string; retry: string }[] }) =>
      entries
        .filter((e) => !new RegExp(`^${e.name} +${e.status} +${e.kind} +${e.executed} +${e.retry}$`, 'm').test(stdout))
        .map((e) => e.name),
  )
  expect(missing).toEqual([])
})

test('errors --json is the catalogue of an API as a list', () => {
  const list = JSON.parse(run(['errors', 'cloudbase', '--json']).stdout)
  const { entries } = apis.find(({ id }: { id: string }) => id === 'cloudbase')
  expect(list).toEqual(entries.map((entry: object) => ({ api: 'cloudbase', ...entry })))
})

test('a code is explained: what it says of the call, what to do, who says so, how to replay it', () => {
  const { status, stdout } = run(['errors', 'fc3', 'resourceexhausted'])
  expect(status).toBe(0)
  const [entry] = JSON.parse(run(['errors', 'fc3', 'ResourceExhausted', '--json']).stdout)
  const text = stdout.replace(/\s+/g, ' ')
  for (const part of [
    entry.summary,
    entry.description,
    entry.fix,
    entry.docUrl,
    `status ${entry.status}`,
    `kind ${entry.kind}`,
    `executed ${entry.executed}`,
    `retry ${entry.retry}`,
    'replay--ResourceExhausted',
  ])
    expect(text).toContain(part.replace(/\s+/g, ' '))
})

test('each fact is said in words, whatever its value', () => {
  const facts = ['executed', 'retry', 'billed'] as const
  type Entry = { name: string } & Record<(typeof facts)[number], string>
  const examples = new Map<string, [api: string, entry: Entry]>()
  for (const { id, entries } of apis as { id: string; entries: Entry[] }[])
    for (const entry of entries) for (const fact of facts) examples.set(`${fact} ${entry[fact]}`, [id, entry])
  expect(examples.size).toBe(9)
  for (const [api, entry] of new Set(examples.values())) {
    const { stdout } = run(['errors', api, entry.name])
    for (const fact of facts) expect(stdout).toMatch(new RegExp(`^ *${fact} +${entry[fact]}`, 'm'))
    expect(stdout).not.toContain('undefined')
  }
})

test('the way to replay an error of a call with a body sends one', () => {
  const [entry] = JSON.parse(run(['errors', 'lambda', 'ServiceException', '--json']).stdout)
  expect(entry.replay.command).toMatch(/ -d '\{.*\}'$/s)
})

test.each<string>(apis.map(({ id }: { id: string }) => id))('the way to replay that %s errors show works', async (api) => {
  const { url } = await startMock()
  for (const { name } of apis.find(({ id }: { id: string }) => id === api).entries.slice(0, 4)) {
    const [entry] = JSON.parse(run(['errors', api, name, '--json']).stdout)
    const [, method, address = ''] = /^curl -i -X (\S+) '([^']+)'/.exec(entry.replay.command) ?? []
    const headers = Object.fromEntries([...entry.replay.command.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, key, value]) => [key, value]))
    const body = /-d '(.*)'$/s.exec(entry.replay.command)?.[1]
    const answer = await fetch(address.replace('http://127.0.0.1:4010', url), {
      method: method as string,
      headers,
      ...(body !== undefined && { body }),
    })
    expect([name, answer.status]).toEqual([name, entry.status])
  }
})

test('a code with several answers shows each of them', () => {
  const list = JSON.parse(run(['errors', 'lambda', 'TooManyRequestsException', '--json']).stdout)
  expect(list.length).toBeGreaterThan(1)
  expect(new Set(list.map(({ code }: { code: string }) => code))).toEqual(new Set(['TooManyRequestsException']))
  expect(new Set(list.map(({ api }: { api: string }) => api))).toEqual(new Set(['lambda']))
  expect(JSON.parse(run(['errors', 'lambda', list[1].name, '--json']).stdout)).toEqual([list[1]])
})

test.each([
  [['fc3', 'Throttling.User'], 'Throttling'],
  [['fc3', 'throttling.api'], 'Throttling'],
  [['lambda', 'com.amazonaws.lambda#ServiceException:http://internal.amazon.com/coral/'], 'ServiceException'],
])('%j is explained: the code arrives in more forms than the documented one', (args, name) => {
  const list = JSON.parse(run(['errors', ...args, '--json']).stdout)
  expect(list.map((entry: { name: string }) => entry.name)).toEqual([name])
  expect(run(['errors', ...args]).stdout).toContain(`${args[0]} ${name}: `)
})

test.each([
  ['HTTP_502', 'HTTP_<status>', 'by the status'],
  ['EMPTY_500', 'EMPTY_<status>', 'by the status'],
  ['html_504', 'HTML_<status>', 'protocol'],
  ['ReplayRefused', 'ReplayRefused', 'by the status'],
])('what %s in a log stands for is explained', (word, code, kind) => {
  const { status, stdout } = run(['errors', word])
  expect(status).toBe(0)
  expect(stdout).toContain(`client ${code}: `)
  expect(stdout).toMatch(new RegExp(`^kind +${kind}$`, 'm'))
})

test('a page of a gateway that is documented is explained as such, beside its general meaning', () => {
  expect(run(['errors', 'lambda', 'HTML_502']).stdout).toMatch(/^lambda HTML_502: [\s\S]*^client HTML_<status>: /m)
})

test('a code of the client itself is explained, of any API and of none', () => {
  for (const args of [['CONNECTION_LOST'], ['fc3', 'connection_lost']]) {
    const { status, stdout } = run(['errors', ...args])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^client CONNECTION_LOST: .*^What to do: .*^executed +unknown\nrepeated +with `idempotent: true`\n$/ms)
  }
  expect(JSON.parse(run(['errors', 'INVALID_DATA', '--json']).stdout)).toMatchObject([
    { api: 'client', code: 'INVALID_DATA', kind: 'protocol', executed: 'yes', retry: 'no' },
  ])
})

test('a code of the client that a service has too shows both', () => {
  const list = JSON.parse(run(['errors', 'cloudbase', 'MISSING_CREDENTIALS', '--json']).stdout)
  expect(list.map(({ api }: { api: string }) => api)).toEqual(['cloudbase', 'client'])
  expect(run(['errors', 'MISSING_CREDENTIALS']).stderr).toContain('`faas-contracts errors cloudbase MISSING_CREDENTIALS`')
})

test.each([
  [['errors', 'FunctionNotFound'], '`faas-contracts errors fc3 FunctionNotFound`, `faas-contracts errors fc2 FunctionNotFound`'],
  [['errors', 'Throttling.User'], '"Throttling.User" is an error of fc3: `faas-contracts errors fc3 Throttling.User`.'],
  [['errors', 'lamda'], 'There is no API "lamda"; did you mean lambda?'],
  [['errors', 'aws'], `There is no API "aws"; there are ${API_IDS.join(', ')}.`],
  [['errors', 'lambda', 'TooManyRequestException'], 'did you mean TooManyRequestsException'],
  [['errors', 'lambda', 'FunctionNotFound'], '"FunctionNotFound"; it is an error of fc3, fc2'],
  [['errors', 'fc2', 'Zzz'], '`faas-contracts errors fc2` lists what there is'],
  [['errors', 'lambda', 'A', 'B'], 'B is too much'],
  [['errors', '--jsn'], '--jsn'],
])('%j is a usage error that shows the nearest', (args, message) => {
  const { status, stdout, stderr } = run(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toContain('Usage: faas-contracts errors')
})
