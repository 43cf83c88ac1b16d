import { describe, expect, it, vi } from 'vitest'
import { Aborter } from './aborter.ts'

const over = new Error('over')

describe('Aborter', () => {
  it('tells each listener once, and keeps its first reason', () => {
    const aborter = new Aborter()
    const listener = vi.fn()
    aborter.listen(listener)
    expect(aborter).toMatchObject({ aborted: false, reason: undefined })
    aborter.abort(over)
    aborter.abort(new Error('again'))
    expect(aborter).toMatchObject({ aborted: true, reason: over })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('does not tell those that left, also while the others hear of it', () => {
    const aborter = new Aborter()
    const left = vi.fn()
    aborter.listen(() => aborter.leave(left))
    aborter.listen(left)
    aborter.abort(over)
    expect(left).not.toHaveBeenCalled()
  })

  it('tells at once who begins to listen after the end', () => {
    const aborter = new Aborter()
    aborter.abort(over)
    const late = vi.fn()
    aborter.listen(late)
    expect(late).toHaveBeenCalledOnce()
  })

  it.each(['before', 'after'])('makes a signal, asked for %s the end', (when) => {
    const aborter = new Aborter()
    const early = when === 'before' ? aborter.signal : undefined
    expect(early?.aborted).not.toBe(true)
    aborter.abort(over)
    expect(aborter.signal).toMatchObject({ aborted: true, reason: over })
    expect(early ?? aborter.signal).toBe(aborter.signal)
  })
})
