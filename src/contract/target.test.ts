/** What the endpoints of the contract tests leave open: whom a target asks, how long it waits, what it leaves out of what it shows. */
import { describe, expect, test, vi } from 'vitest'
import type { ApiId } from '../errors.ts'
import type { ContractOptions } from './check.ts'
import { Target } from './target.ts'

const CALL = { method: 'POST', path: '/2015-03-31/functions/{FunctionName}/invocations' }
const PROBE = { operation: 'Invoke', path: { FunctionName: 'checkout' }, body: '{}' }
const SESSION = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example-secret', sessionToken: 'example-token' }
const STS = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001', securityToken: 'example-token' }

/** A target whose endpoint answers as a test says, with what it was asked. */
function targetOf(api: ApiId, options: ContractOptions, answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return answer(request)
  }
  return { target: new Target(api, { ...options, fetch }), requests }
}

const silent = (request: Request) =>
  new Promise<Response>((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))

describe('the question whether it is a replay server', () => {
  test.each<[string, ApiId, string, string | undefined]>([
    ['below a path', 'lambda', 'http://127.0.0.1:4010/shop', 'http://127.0.0.1:4010/shop/__replay/errors'],
    ['slashes at the end', 'fc3', 'http://127.0.0.1:4010//', 'http://127.0.0.1:4010/__replay/errors'],
    ['a trigger of one', 'fc-http-trigger', 'http://127.0.0.1:4010/fc-http-trigger/web//', 'http://127.0.0.1:4010/__replay/errors'],
    ['a trigger of no replay', 'fc-http-trigger', 'http://127.0.0.1:4010/web', undefined],
  ])('is asked: %s', async (_, api, baseUrl, asked) => {
    const { target, requests } = targetOf(api, { baseUrl }, () => Response.json({ [api]: [] }))
    expect(await target.isReplay()).toBe(asked !== undefined)
    expect(requests.map(({ url }) => url)).toEqual(asked === undefined ? [] : [asked])
  })

  test("is not asked of a cloud's own address", async () => {
    const { target, requests } = targetOf('lambda', { region: 'us-east-1' }, () => Response.json({ lambda: [] }))
    expect(await target.isReplay()).toBe(false)
    expect(requests).toEqual([])
  })

  test.each<[string, () => Response]>([
    ['another status', () => Response.json({ lambda: [] }, { status: 404 })],
    ['another API', () => Response.json({ fc3: [] })],
    ['null', () => Response.json(null)],
    ['text', () => new Response('lambda')],
  ])('is no for %s', async (_, answer) => {
    expect(await targetOf('lambda', { baseUrl: 'http://127.0.0.1:1' }, answer).target.isReplay()).toBe(false)
  })

  test.each([
    [undefined, 5000],
    [50, 50],
    [60_000, 5000],
  ])('waits for an answer no longer than a request with the timeout %s: %s ms', async (timeout, ms) => {
    vi.useFakeTimers()
    try {
      const { target } = targetOf('lambda', { baseUrl: 'http://127.0.0.1:1', timeout }, silent)
      let isReplay: boolean | undefined
      void target.isReplay().then((is) => {
        isReplay = is
      })
      await vi.advanceTimersByTimeAsync(ms - 1)
      expect(isReplay).toBeUndefined()
      await vi.advanceTimersByTimeAsync(1)
      expect(isReplay).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a request', () => {
  test('waits 30 seconds where nothing else is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { target, requests } = targetOf('lambda', { baseUrl: 'http://127.0.0.1:1' }, silent)
      let failure: Error | undefined
      void target.send(PROBE, CALL).catch((reason: Error) => {
        failure = reason
      })
      while (requests.length === 0) await new Promise(setImmediate)
      await vi.advanceTimersByTimeAsync(29_999)
      await new Promise(setImmediate)
      expect(failure).toBeUndefined()
      await vi.advanceTimersByTimeAsync(1)
      await new Promise(setImmediate)
      expect(failure?.message).toContain('30000 ms')
    } finally {
      vi.useRealTimers()
    }
  })

  test('that gets no answer is told in the words of the connection', async () => {
    const { target } = targetOf('lambda', { baseUrl: 'http://127.0.0.1:1' }, () => Promise.reject(new TypeError('no route')))
    await expect(target.send(PROBE, CALL)).rejects.toThrow(/^(?!.*fetch).*no route/)
  })

  test.each<[ApiId, NonNullable<ContractOptions['credentials']>, string]>([
    ['lambda', SESSION, 'x-amz-security-token'],
    ['fc3', STS, 'x-acs-security-token'],
    ['fc2', STS, 'x-fc-security-token'],
  ])('of nobody has none of the credentials: %s', async (api, credentials, header) => {
    const { target, requests } = targetOf(api, { baseUrl: 'http://127.0.0.1:1', credentials }, () => new Response('{}'))
    const operation = { method: 'GET', path: api === 'fc2' ? '/2016-08-15/services' : '/a' }
    for (const as of ['caller', 'nobody'] as const) await target.send({ operation: 'List', as }, operation)
    const [caller, nobody] = requests as [Request, Request]
    expect([caller.headers.has('authorization'), caller.headers.get(header)]).toEqual([true, 'example-token'])
    expect([nobody.headers.has('authorization'), nobody.headers.has(header)]).toEqual([false, false])
  })
})

describe('what is shown', () => {
  const redact = (text: string, auth: ContractOptions['auth']) =>
    targetOf('fc-http-trigger', { baseUrl: 'http://127.0.0.1:1', auth }, silent).target.redact(text)

  test('is 300 characters at most, without the start of a secret at its end', () => {
    expect(redact('x'.repeat(300), undefined)).toBe('x'.repeat(300))
    const cut = redact(`${'x'.repeat(290)}example-token-0001${'x'.repeat(99)}`, { type: 'bearer', token: 'example-token-0001' })
    expect(cut).toContain(`${'x'.repeat(290)}REDACTED`)
    expect(cut.length).toBeLessThan(330)
  })

  test('leaves out every secret of six characters or more, in any case and each time', () => {
    expect(redact('secret SECRET', { type: 'bearer', token: 'secret' })).toBe('REDACTED REDACTED')
    expect(redact('short', { type: 'bearer', token: 'short' })).toBe('short')
  })

  test('leaves out the pair of basic authentication as its header has it', () => {
    const text = `Basic ${btoa('shop:pass-word')}`
    expect(redact(text, { type: 'basic', username: 'shop', password: 'pass-word' })).toBe('Basic REDACTED')
  })

  test('leaves alone the names of the way and of the scheme', () => {
    const auth = { type: 'signature', scheme: 'acs3', credentials: STS } as const
    expect(redact('a signature of type signature', auth)).toBe('a signature of type signature')
  })
})
