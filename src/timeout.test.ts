import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Aborter } from './aborter.ts'
import { Deadline, untilAborted as endingWith, Interrupted } from './timeout.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = () => new Promise<never>(() => {})
const untilAborted = (aborter: Aborter) => new Promise<never>((_, reject) => aborter.listen(() => reject(aborter.reason)))
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length

/** The listeners that an aborter has, from now on. */
function listenersOf(aborter: Aborter): Set<() => void> {
  const listening = new Set<() => void>()
  const { listen, leave } = aborter
  aborter.listen = (listener) => {
    listening.add(listener)
    listen.call(aborter, listener)
  }
  aborter.leave = (listener) => {
    listening.delete(listener)
    leave.call(aborter, listener)
  }
  return listening
}

describe('Deadline', () => {
  it('aborts its signal when the time is up, and says what the time was', async () => {
    const deadline = new Deadline(200)
    await vi.advanceTimersByTimeAsync(199)
    expect(deadline.aborted).toBe(false)
    expect(deadline.remaining).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(deadline.reason).toBeInstanceOf(Interrupted)
    expect(deadline.reason).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('200 ms') })
  })

  it('never ends, and sets no timer, without a limit', () => {
    const deadline = new Deadline(false)
    expect(vi.getTimerCount()).toBe(0)
    expect(deadline.remaining).toBe(Number.POSITIVE_INFINITY)
  })

  it("ends with the caller's signal and keeps its reason as the cause", () => {
    const caller = new AbortController()
    const deadline = new Deadline(200, caller.signal)
    caller.abort('changed my mind')
    expect(deadline.reason).toMatchObject({ code: 'ABORTED', cause: 'changed my mind' })
  })

  it('is over at once when the signal is aborted already', () => {
    const deadline = new Deadline(200, AbortSignal.abort())
    expect(deadline.reason).toMatchObject({ code: 'ABORTED' })
  })

  it("leaves no timer and no listener on the caller's signal once it is cleared", () => {
    const caller = new AbortController()
    const deadline = new Deadline(200, caller.signal)
    expect(listeners(caller.signal)).toBe(1)
    deadline.clear()
    expect(vi.getTimerCount()).toBe(0)
    expect(listeners(caller.signal)).toBe(0)
  })
})

describe('an attempt', () => {
  it('gives what it brings', async () => {
    expect(await new Deadline(200).attempt(50, async () => 'data')).toBe('data')
    expect(await new Deadline(200).attempt(undefined, async () => 'data')).toBe('data')
  })

  it("ends by its own limit and leaves the call's time running", async () => {
    const deadline = new Deadline(200)
    const attempt = expect(deadline.attempt(50, untilAborted)).rejects.toMatchObject({ code: 'ATTEMPT_TIMEOUT' })
    await vi.advanceTimersByTimeAsync(50)
    await attempt
    expect(deadline.aborted).toBe(false)
  })

  it.each([50, undefined])("ends when the call's time is up, with an own limit of %s", async (limit) => {
    const deadline = new Deadline(20)
    const attempt = expect(deadline.attempt(limit, untilAborted)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await vi.advanceTimersByTimeAsync(20)
    await attempt
  })

  it.each([50, undefined])('does not start when the call is over, with an own limit of %s', async (limit) => {
    const run = vi.fn(async () => 'sent')
    await expect(new Deadline(200, AbortSignal.abort()).attempt(limit, run)).rejects.toMatchObject({ code: 'ABORTED' })
    expect(run).not.toHaveBeenCalled()
  })

  it('leaves no timer and no listener behind, whether it succeeds or fails', async () => {
    const deadline = new Deadline(false)
    const left = listenersOf(deadline)
    await deadline.attempt(50, async () => 'data')
    await deadline.attempt(50, () => Promise.reject(new Error('lost'))).catch(() => {})
    expect(vi.getTimerCount()).toBe(0)
    expect(left.size).toBe(0)
  })
})

describe('a wait', () => {
  it('ends after its time', async () => {
    const deadline = new Deadline(false)
    const left = listenersOf(deadline)
    const slept = vi.fn()
    const sleep = deadline.sleep(100).then(slept)
    await vi.advanceTimersByTimeAsync(99)
    expect(slept).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await sleep
    expect(slept).toHaveBeenCalledOnce()
    expect(left.size).toBe(0)
  })

  it('ends early, and takes its timer along, when the caller cancels', async () => {
    const caller = new AbortController()
    const sleep = new Deadline(false, caller.signal).sleep(100)
    caller.abort()
    await expect(sleep).rejects.toMatchObject({ code: 'ABORTED' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('for a promise ends when the time is up, though the promise never settles', async () => {
    const wait = expect(new Deadline(20).wait(never)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await vi.advanceTimersByTimeAsync(20)
    await wait
  })

  it('for a promise gives its value or its own failure', async () => {
    const deadline = new Deadline(20)
    const left = listenersOf(deadline)
    expect(await deadline.wait(() => Promise.resolve('keys'))).toBe('keys')
    await expect(deadline.wait(() => Promise.reject(new Error('no keys')))).rejects.toThrow('no keys')
    expect(left.size).toBe(0)
  })

  it('does not start when the call is over', async () => {
    const deadline = new Deadline(false, AbortSignal.abort())
    await expect(deadline.sleep(100)).rejects.toMatchObject({ code: 'ABORTED' })
    expect(vi.getTimerCount()).toBe(0)
    const run = vi.fn(never)
    await expect(deadline.wait(run)).rejects.toMatchObject({ code: 'ABORTED' })
    expect(run).not.toHaveBeenCalled()
  })
})

describe('a promise that an aborter ends', () => {
  it('takes care of the failure of what it stands for, also when it was aborted before', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const aborter = new Aborter()
    aborter.abort(new Error('over'))
    await expect(endingWith(Promise.reject(new Error('late')), aborter)).rejects.toThrow('over')
    vi.useRealTimers()
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('leaves no listener on it', async () => {
    const aborter = new Aborter()
    const left = listenersOf(aborter)
    expect(await endingWith(Promise.resolve(1), aborter)).toBe(1)
    expect(await endingWith(2, aborter)).toBe(2)
    expect(left.size).toBe(0)
  })
})
