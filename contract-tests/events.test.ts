/** Sample trigger events, as a user of the package gets them: against the published JSON Schemas, through the command, and sent to a function. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { createFc3Client } from 'faas-contracts'
import { createEvent, EVENT_KINDS, type EventKind } from 'faas-contracts/events'
import fc3 from 'faas-contracts/openapi/fc3.json' with { type: 'json' }
import { createReplay } from 'faas-contracts/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../', import.meta.url))
const main = join(root, require('faas-contracts/package.json').bin['faas-contracts'])
const run = (...args: string[]) => spawnSync(process.execPath, [main, 'events', ...args], { encoding: 'utf8', timeout: 20_000 })

/** A webhook's request body, as far as this test reads it. */
interface Media {
  schema: object
  examples: Record<string, unknown>
}
const webhooks = fc3.webhooks as unknown as Record<string, { post: { requestBody: { content: Record<string, Media> } } }>

describe('the published JSON Schemas', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://example.org/fc3', components: fc3.components })

  function schemaOf(kind: EventKind): ValidateFunction {
    const media = Object.values(webhooks).flatMap(({ post }) => Object.values(post.requestBody.content))
    const schema = media.find(({ examples }) => kind in examples)?.schema
    if (!schema) throw new Error(`No webhook has the example ${kind}.`)
    return ajv.compile({ $id: `https://example.org/fc3/${kind}`, allOf: [JSON.parse(rebased(schema))] })
  }
  const rebased = (schema: object) => JSON.stringify(schema).replaceAll('"#/', '"https://example.org/fc3#/')
  const validators = new Map(EVENT_KINDS.map((kind) => [kind, schemaOf(kind)]))
  const errorsOf = (kind: EventKind, event: unknown) => (validators.get(kind)?.(event) ? [] : validators.get(kind)?.errors)

  test.each(EVENT_KINDS)('%s is valid', (kind) => {
    expect(errorsOf(kind, createEvent(kind))).toEqual([])
  })

  test.each(EVENT_KINDS.filter((kind) => typeof createEvent(kind) === 'object'))('%s is invalid without any of its fields', (kind) => {
    for (const field of Object.keys(createEvent(kind))) {
      if (kind === 'mns-json-with-attributes' && field === 'level') continue
      const { [field]: _, ...rest } = createEvent(kind) as unknown as Record<string, unknown>
      expect(errorsOf(kind, rest), field).not.toEqual([])
    }
  })

  test('a CDN event is known by its name: another one needs other parameters', () => {
    expect(errorsOf('cdn-LogFileCreated', createEvent('cdn-LogFileCreated', { events: [{}, {}] }))).toEqual([])
    const mixed = createEvent('cdn-LogFileCreated', { events: [{ eventName: 'CachedObjectsPushed' as 'LogFileCreated' }] })
    expect(errorsOf('cdn-LogFileCreated', mixed)).not.toEqual([])
    const unknown = createEvent('cdn-LogFileCreated', { events: [{ eventName: 'Odd' as 'LogFileCreated' }] })
    expect(errorsOf('cdn-LogFileCreated', unknown)).not.toEqual([])
  })

  test('a wrong type is invalid', () => {
    expect(errorsOf('timer', createEvent('timer', { payload: 1 as unknown as string }))).not.toEqual([])
    expect(errorsOf('timer', createEvent('timer', { triggerTime: 'soon' }))).not.toEqual([])
    expect(errorsOf('oss', createEvent('oss', { events: [{ oss: { object: { size: '1' as unknown as number } } }] }))).not.toEqual([])
  })

  test('every example of an event in the document has its kind', () => {
    const names = Object.values(webhooks).flatMap(({ post }) => Object.values(post.requestBody.content))
    expect(names.flatMap(({ examples }) => Object.keys(examples))).toEqual(EVENT_KINDS)
  })
})

describe('sent to a function', () => {
  const client = createFc3Client({
    baseUrl: 'http://127.0.0.1',
    credentials: { accessKeyId: 'a', accessKeySecret: 'b' },
    fetch: createReplay().fetch,
  })

  test.each(EVENT_KINDS)('%s arrives as it is', async (kind) => {
    const payload = createEvent(kind)
    const text = typeof payload === 'string' ? { contentType: 'text/plain' } : {}
    expect((await client.invoke({ functionName: 'echo', payload, ...text })).data).toEqual(payload)
  })
})

describe('the command', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'faas-contracts-events-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('prints an event as JSON and nothing else', () => {
    const { status, stdout, stderr } = run('tablestore')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(createEvent('tablestore'))
  })

  test('prints a raw message byte for byte, or as JSON on demand', () => {
    expect(run('mns-stream-without-attributes').stdout).toBe('order 4711 shipped')
    expect(run('mns-stream-without-attributes', '--json').stdout).toBe('"order 4711 shipped"\n')
  })

  test('lists the kinds, all or of one trigger by any of its names', () => {
    expect(run().stdout).toBe(run('--list').stdout)
    expect(JSON.parse(run('--list', '--json').stdout).map(({ kind }: { kind: string }) => kind)).toEqual(EVENT_KINDS)
    for (const name of ['cdn', 'cdn_events']) expect(run(name, '--list').stdout.trim().split('\n')).toHaveLength(8)
    expect(JSON.parse(run('log', '--list', '--json').stdout)).toEqual([
      {
        kind: 'sls',
        trigger: 'log',
        description: expect.any(String),
        docUrl: expect.stringMatching(/^https:/),
        file: 'sls-event.json',
      },
    ])
  })

  test('changes fields: text stays text, the rest is JSON', () => {
    const set = ['events.0.oss.object.key=a=7', 'events.0.oss.object.size=7', 'events.0.oss.object.eTag=7'].flatMap((s) => ['--set', s])
    const { status, stdout, stderr } = run('oss', ...set)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(createEvent('oss', { events: [{ oss: { object: { key: 'a=7', size: 7, eTag: '7' } } }] }))
  })

  test('a text may have several lines', () => {
    expect(JSON.parse(run('timer', '--set', 'payload=one\ntwo').stdout)).toEqual(createEvent('timer', { payload: 'one\ntwo' }))
  })

  test('says when a change adds a field, which may be a slip', () => {
    const { status, stdout, stderr } = run('timer', '--set', 'paylod=x')
    expect(status).toBe(0)
    expect(stderr).toBe('note: paylod is not in the sample; it is added.\n')
    expect(JSON.parse(stdout)).toEqual({ ...createEvent('timer'), paylod: 'x' })
  })

  test('a change can not reach a prototype', () => {
    const { status, stdout, stderr } = run('timer', '--set', '__proto__.polluted=1')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('the event has no such field')
    expect(JSON.parse(run('timer', '--set', '__proto__={"polluted":1}').stdout)).toHaveProperty('triggerName')
    // A field like any other that is not in the sample, whatever objects inherit.
    expect(JSON.parse(run('timer', '--set', 'toString=x').stdout)).toEqual({ ...createEvent('timer'), toString: 'x' })
  })

  test('writes all events under the names that `s cli fc-event` uses', () => {
    const out = join(folder, 'all', 'event-template')
    const { status, stdout } = run('--out', out)
    expect(status).toBe(0)
    expect(stdout.trim().split('\n').sort()).toEqual(
      readdirSync(out)
        .map((name) => join(out, name))
        .sort(),
    )
    expect(readdirSync(out)).toHaveLength(EVENT_KINDS.length)
    for (const name of ['http-parameter.json', 'oss-event.json', 'sls-event.json', 'tablestore-event.json', 'cdn-CdnDomainAdded.json'])
      expect(readdirSync(out)).toContain(name)
    for (const name of readdirSync(out).filter((name) => name.endsWith('.json')))
      expect(JSON.parse(readFileSync(join(out, name), 'utf8')), name).toBeTypeOf('object')
    expect(readFileSync(join(out, 'mns-stream-without-message-attributes.txt'), 'utf8')).toBe('order 4711 shipped')
  })

  test('writes one event, changed', () => {
    const out = join(folder, 'one')
    expect(JSON.parse(run('timer', '--set', 'payload=now', '--out', out, '--json').stdout)).toEqual([join(out, 'timer-event.json')])
    expect(JSON.parse(readFileSync(join(out, 'timer-event.json'), 'utf8'))).toEqual(createEvent('timer', { payload: 'now' }))
  })

  test('overwrites nothing unless told to, and then writes nothing at all', () => {
    const out = mkdtempSync(join(folder, 'mine-'))
    writeFileSync(join(out, 'cdn-CdnDomainAdded.json'), 'mine')
    const { status, stdout, stderr } = run('cdn', '--out', out)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(join(out, 'cdn-CdnDomainAdded.json'))
    expect(readdirSync(out)).toEqual(['cdn-CdnDomainAdded.json'])
    expect(readFileSync(join(out, 'cdn-CdnDomainAdded.json'), 'utf8')).toBe('mine')
    expect(run('cdn', '--out', out, '--force').status).toBe(0)
    expect(readdirSync(out)).toHaveLength(8)
  })

  test.each([
    [['ots'], 'There is no event "ots"; there are http, '],
    [['__proto__'], 'There is no event "__proto__"'],
    [['cdn'], '"cdn" is cdn-CachedObjectsBlocked, '],
    [['oss', 'sls'], 'one kind at a time'],
    [['oss', '--colour'], '--colour'],
    [['oss', '--set', 'events'], '--set takes <field>=<value>'],
    [['oss', '--set', 'events.1.region=x'], 'no such field'],
    [['oss', '--set', 'events.7=x'], 'no such field'],
    [['oss', '--set', 'events.length=0'], 'no such field'],
    [['timer', '--out', ''], '--out is empty'],
    [['oss', '--set', 'events.0.oss.object.size=big'], 'takes JSON, such as 51200, not "big"'],
    [['mns-stream-without-attributes', '--set', 'body=x'], 'no such field'],
    [['cdn', '--set', 'events.0.region=x', '--out', 'x'], '--set needs one kind'],
    [['--set', 'payload=x'], '--set needs one kind'],
  ])('%j is a usage error: exit 2, help on stderr', (args, message) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: faas-contracts events')
  })

  test('a folder that can not be made is an error of its own: exit 1', () => {
    const { status, stderr } = run('timer', '--out', join(main, 'folder'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/--out: .*timer-event.json can't be written: (ENOTDIR|EEXIST)/)
  })
})

test('the events bring nothing of the clients', () => {
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    await import('faas-contracts/events')
    console.log(JSON.stringify(loaded.map((url) => url.replace(/.*\\/dist\\//, '')).sort()))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })
  expect(JSON.parse(stdout)).toEqual(['chunks/events.js', 'src/events/index.js'])
})
