import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from './input.ts'
import { decodeJsonText, encodeJsonText } from './json-text.ts'

const FIELDS = ['triggerConfig', 'triggerConfig/authConfig']

describe('encodeJsonText', () => {
  it('writes the inner text into the outer one, and leaves what it was given as it was', () => {
    const body = { triggerType: 'http', triggerConfig: { authType: 'jwt', authConfig: { jwks: '{}' } } }
    const encoded = encodeJsonText(body, FIELDS)
    expect(encoded).toEqual({ triggerType: 'http', triggerConfig: '{"authType":"jwt","authConfig":"{\\"jwks\\":\\"{}\\"}"}' })
    expect(body.triggerConfig).toEqual({ authType: 'jwt', authConfig: { jwks: '{}' } })
  })

  it.each([
    ['text that is JSON already', '{"enable":true}'],
    ['null', null],
    ['undefined', undefined],
  ])('leaves %s', (_, triggerConfig) => {
    expect(encodeJsonText({ triggerConfig }, FIELDS)).toEqual({ triggerConfig })
  })

  it('names the field that JSON can not hold', () => {
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    expect(() => encodeJsonText({ triggerConfig: loop }, FIELDS)).toThrow(InputError)
    expect(() => encodeJsonText({ triggerConfig: { n: 1n } }, FIELDS)).toThrow("`triggerConfig` can't be written as JSON")
    // Engines draw the circle on more lines.
    const message = expect.stringMatching(/^`triggerConfig` can't be written as JSON: .*circular structure to JSON\.$/)
    expect(() => encodeJsonText({ triggerConfig: loop }, FIELDS)).toThrow(
      expect.objectContaining({ message, cause: expect.any(TypeError) }),
    )
  })

  it.each([[undefined], ['text'], [[1]], [new Uint8Array(2)]])('leaves a body that is no object: %s', (body) => {
    expect(encodeJsonText(body, FIELDS)).toBe(body)
  })
})

describe('decodeJsonText', () => {
  it('reads the entries of a list', () => {
    const page = { triggers: [{ triggerConfig: '{"enable":true}' }, { triggerConfig: 'not JSON' }, {}] }
    expect(decodeJsonText(page, ['triggers/[]/triggerConfig'])).toEqual({
      triggers: [{ triggerConfig: { enable: true } }, { triggerConfig: 'not JSON' }, {}],
    })
  })

  it.each([[{ triggers: null }], [{ triggers: 'none' }], [{ triggers: [{ triggerConfig: ['{}'] }] }]])(
    'leaves an answer of another form than documented: %j',
    (page) => {
      expect(decodeJsonText(page, ['triggers/[]/triggerConfig'])).toEqual(page)
    },
  )

  it('undoes encodeJsonText', () => {
    const config = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(config, config, (outer, inner) => {
        const body = { triggerConfig: { ...outer, authConfig: inner } }
        expect(decodeJsonText(encodeJsonText(body, FIELDS), FIELDS)).toEqual(JSON.parse(JSON.stringify(body)))
      }),
    )
  })
})
