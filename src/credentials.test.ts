import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { CredentialsCache } from './credentials.ts'

const START = Date.UTC(2026, 10, 20)
const HOUR = 3_600_000
const MINUTE = 60_000

/** A provider whose answers are numbered and end when the test says so, and a clock to move. */
function setUp(lifetime: number | false = HOUR) {
  const time = { now: START }
  const asked: { resolve: () => void; reject: (reason: unknown) => void }[] = []
  const provide = () =>
    new Promise<{ n: number; expiration?: Date }>((resolve, reject) => {
      const n = asked.length + 1
      const expiration = lifetime === false ? {} : { expiration: new Date(time.now + lifetime) }
      asked.push({ resolve: () => resolve({ n, ...expiration }), reject })
    })
  return { time, asked, cache: new CredentialsCache(provide, () => time.now) }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('what expires', () => {
  it('is asked for once, also by calls that come together', async () => {
    const { asked, cache } = setUp()
    const together = [cache.get(), cache.get(), cache.get()]
    expect(asked).toHaveLength(1)
    asked[0]?.resolve()
    expect((await Promise.all(together)).map(({ n }) => n)).toEqual([1, 1, 1])
    expect(cache.get()).toMatchObject({ n: 1 })
    expect(asked).toHaveLength(1)
  })

  it('is renewed five minutes before, once, and nobody waits for it', async () => {
    const { time, asked, cache } = setUp()
    const first = cache.get()
    asked[0]?.resolve()
    await first
    time.now += HOUR - 5 * MINUTE - 1
    expect(cache.get()).toMatchObject({ n: 1 })
    expect(asked).toHaveLength(1)
    time.now += 1
    expect([cache.get(), cache.get()]).toMatchObject([{ n: 1 }, { n: 1 }])
    expect(asked).toHaveLength(2)
    asked[1]?.resolve()
    await settled()
    expect(cache.get()).toMatchObject({ n: 2 })
  })

  it('is renewed when a tenth of its life is left, if that is less', async () => {
    const { time, asked, cache } = setUp(10 * MINUTE)
    const first = cache.get()
    asked[0]?.resolve()
    await first
    time.now += 9 * MINUTE - 1
    cache.get()
    expect(asked).toHaveLength(1)
    time.now += 1
    cache.get()
    expect(asked).toHaveLength(2)
  })

  it('is waited for in the last minute', async () => {
    const { time, asked, cache } = setUp()
    const first = cache.get()
    asked[0]?.resolve()
    await first
    time.now += HOUR - MINUTE
    const next = cache.get()
    expect(next).toBeInstanceOf(Promise)
    asked[1]?.resolve()
    expect(await next).toMatchObject({ n: 2 })
  })

  it('is used on when its renewal fails, which is tried again after a while and not by every call', async () => {
    const { time, asked, cache } = setUp()
    const first = cache.get()
    asked[0]?.resolve()
    await first
    time.now += HOUR - MINUTE
    const next = cache.get()
    asked[1]?.reject(new Error('no metadata service'))
    expect(await next).toMatchObject({ n: 1 })
    expect(cache.get()).toMatchObject({ n: 1 })
    expect(asked).toHaveLength(2)
    time.now += MINUTE / 2
    expect(cache.get()).toBeInstanceOf(Promise)
    expect(asked).toHaveLength(3)
  })

  it('fails when it is over and its renewal fails', async () => {
    const { time, asked, cache } = setUp()
    const first = cache.get()
    asked[0]?.resolve()
    await first
    time.now += HOUR
    const next = cache.get() as Promise<unknown>
    const caught = expect(next).rejects.toMatchObject({ code: 'CREDENTIALS_FAILED' })
    asked[1]?.reject(new Error('no metadata service'))
    await caught
  })

  it('is asked for anew when an answer does not come, so that one lost question does not hold up every call', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: START })
    try {
      const { asked, cache } = setUp()
      void cache.get()
      vi.setSystemTime(START + 29_000)
      void cache.get()
      expect(asked).toHaveLength(1)
      vi.setSystemTime(START + 30_000)
      const next = cache.get()
      expect(asked).toHaveLength(2)
      asked[1]?.resolve()
      expect(await next).toMatchObject({ n: 2 })
    } finally {
      vi.useRealTimers()
    }
  })

  it('is asked for once, though an answer that nobody waits for any more comes in between', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: START })
    try {
      const { asked, cache } = setUp()
      const late = cache.get()
      vi.setSystemTime(START + 30_000)
      const next = cache.get()
      asked[0]?.reject(new Error('late'))
      await expect(late).rejects.toThrow()
      void cache.get()
      expect(asked).toHaveLength(2)
      asked[1]?.resolve()
      expect(await next).toMatchObject({ n: 2 })
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not kept when it is over as it comes', async () => {
    const { asked, cache } = setUp(0)
    for (const n of [1, 2]) {
      const got = cache.get()
      asked[n - 1]?.resolve()
      expect(await got).toMatchObject({ n })
    }
  })

  it('is never used when it is over, whatever the times and failures', async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 2 * HOUR }),
      fails: fc.boolean(),
      lifetime: fc.integer({ min: 1, max: 3 * HOUR }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        let now = START
        let fails = false
        let lifetime = HOUR
        const cache = new CredentialsCache(
          async () => {
            if (fails) throw new Error('no')
            return { until: now + lifetime, expiration: now + lifetime }
          },
          () => now,
        )
        for (const current of steps) {
          now += current.wait
          ;({ fails, lifetime } = current)
          const got = await Promise.resolve(cache.get()).catch(() => undefined)
          if (got) expect(got.until).toBeGreaterThan(now)
          else expect(fails).toBe(true)
        }
      }),
    )
  })
})

describe('what does not expire', () => {
  it('is asked for every time, and each call gets its own', async () => {
    const { asked, cache } = setUp(false)
    const together = [cache.get(), cache.get()]
    asked[0]?.resolve()
    await settled()
    expect(asked).toHaveLength(2)
    asked[1]?.resolve()
    expect((await Promise.all(together)).map(({ n }) => n)).toEqual([1, 2])
    // Known by now: nobody waits for another's answer.
    const next = [cache.get(), cache.get()]
    expect(asked).toHaveLength(4)
    asked[2]?.resolve()
    asked[3]?.resolve()
    expect((await Promise.all(next)).map(({ n }) => n)).toEqual([3, 4])
  })

  it('is at hand at once when it is a value', () => {
    expect(new CredentialsCache({ accessToken: 'x' }).get()).toEqual({ accessToken: 'x' })
    expect(new CredentialsCache<string | undefined>(undefined).get()).toBeUndefined()
  })
})

it.each([
  ['a Date', new Date(START + HOUR)],
  ['a Date of another realm', runInNewContext(`new Date(${START + HOUR})`) as Date],
  ['ISO text', new Date(START + HOUR).toISOString()],
  ['milliseconds', START + HOUR],
])('an expiration can be %s', async (_, expiration) => {
  let asked = 0
  const cache = new CredentialsCache(
    () => ({ asked: ++asked, expiration }),
    () => START,
  )
  await cache.get()
  await cache.get()
  expect(asked).toBe(1)
})

it.each([
  ['soon', 'must be a Date, ISO text or milliseconds since 1970, but it is "soon"'],
  [{}, 'but it is a value of type object'],
  [new Date(Number.NaN), 'must be a Date'],
  [1_790_000_000, 'milliseconds since 1970, not in seconds'],
])('the expiration %j is refused', async (expiration, message) => {
  const cache = new CredentialsCache(() => ({ expiration }) as { expiration: Date })
  await expect(cache.get()).rejects.toThrow(message)
})

it('an object with getCredential is asked, as itself', async () => {
  class Source {
    readonly #id = 'a'
    async getCredential() {
      return { accessKeyId: this.#id }
    }
  }
  expect(await new CredentialsCache<{ accessKeyId: string }>(new Source()).get()).toEqual({ accessKeyId: 'a' })
})
