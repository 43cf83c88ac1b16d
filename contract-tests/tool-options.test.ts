/** Options of what tests and tools are made of: refused before anything runs, with the option and what it takes. */
import { isFaasError } from 'faas-contracts'
import { packageCode } from 'faas-contracts/code'
import { contractOf } from 'faas-contracts/contract'
import { failWith, handlers, replayHandlers } from 'faas-contracts/msw'
import { otelHooks } from 'faas-contracts/otel'
import { createReplay, rule } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { createReplayTest } from 'faas-contracts/vitest'
import { describe, expect, it } from 'vitest'

const code = 'TooManyRequestsException'

describe('refuses', () => {
  it.each<[name: string, make: (options: never) => unknown, options: unknown, message: string]>([
    ['createReplay', createReplay, null, "The replay's options must be an object."],
    ['createReplay', createReplay, { latencyy: 5 }, "The replay's options: `latencyy` is not one of apis, stateful, latency"],
    ['createReplay', createReplay, { apis: 'lambda' }, '`apis` must be a list of lambda, fc3'],
    ['createReplay', createReplay, { apis: ['lamda'] }, '`apis` must be a list of lambda, fc3'],
    ['createReplay', createReplay, { stateful: 'yes' }, '`stateful` must be true or false'],
    ['createReplay', createReplay, { latency: '20-200' }, '`latency` must be a number from 0 to 600000, or two with the smaller first'],
    ['createReplay', createReplay, { latency: [200, 20] }, '`latency` must be a number from 0 to 600000, or two with the smaller first'],
    ['createReplay', createReplay, { seed: 'a' }, '`seed` must be a number from 0'],
    ['createReplay', createReplay, { onAnswer: console }, '`onAnswer` must be a function'],
    ['createReplay', createReplay, { strictSignatures: 'on' }, '`strictSignatures` must be true, false or an object'],
    ['createReplay', createReplay, { strictSignatures: { keys: [] } }, '`keys` is not one of credentials, now'],
    ['createReplay', createReplay, { strictSignatures: { now: 5 } }, '`now` must be a function'],
    ['createReplay', createReplay, { script: {} }, 'A script is a list of rules.'],
    ['createReplay', createReplay, { script: [{ anwsers: ['ok'] }] }, "The script's rule 1: `anwsers` is not one of api, operation"],
    ['startReplayServer', startReplayServer, { prot: 4010 }, "The replay server's options: `prot` is not one of"],
    ['startReplayServer', startReplayServer, { port: 70_000 }, '`port` must be a whole number from 0 to 65535'],
    ['startReplayServer', startReplayServer, { port: '4010' }, '`port` must be a whole number from 0 to 65535'],
    ['startReplayServer', startReplayServer, { host: '' }, '`host` must be an address of this machine'],
    ['startReplayServer', startReplayServer, { script: [{}] }, "The script's rule 1: `answers` is missing"],
    ['handlers', handlers, { url: ['https://functions.example.com/*'] }, "The handlers' options: `url` is not one of"],
    ['handlers', handlers, { urls: 'https://functions.example.com/*' }, '`urls` must be a list of addresses'],
    ['replayHandlers', replayHandlers, { replay: {} }, '`replay` must be an engine, as `createReplay` makes one'],
    ['failWith', (options) => failWith('lambda', 'Invoke', code, options), { time: 1 }, '`time` is not one of'],
    ['failWith', (options) => failWith('lambda', 'Invoke', code, options), { times: 0.5 }, '`times` must be a whole number from 0'],
    ['rule', (options) => rule('lambda', 'Invoke', options), { anwsers: [code] }, 'The rule for lambda Invoke: `anwsers` is not one of'],
    ['rule', (options) => rule('lambda', 'Invoke', options), {}, 'The rule for lambda Invoke: `answers` is missing'],
    ['createReplayTest', createReplayTest, { sever: 'http://127.0.0.1:1' }, "The test's options: `sever` is not one of"],
    ['createReplayTest', createReplayTest, { server: 'localhost' }, '`server` must be an address, such as "http://127.0.0.1:4010"'],
    ['otelHooks', otelHooks, { propogate: true }, 'The options of `otelHooks`: `propogate` is not one of tracerProvider'],
    ['packageCode', (options) => packageCode('.', options), { limt: 1 }, 'The options of `packageCode`: `limt` is not one of limit'],
    ['packageCode', (options) => packageCode('.', options), { include: /js$/ }, '`include` must be a function'],
  ])('%s', async (_, make, options, message) => {
    const made = new Promise((resolve) => resolve(make(options as never)))
    await expect(made).rejects.toThrow(TypeError)
    await expect(made).rejects.toThrow(message)
  })

  it('contractOf, as clients do', () => {
    expect.assertions(2)
    try {
      contractOf('lambda', { baseUrl: 'http://127.0.0.1:1', functionname: 'checkout' } as never)
    } catch (error) {
      expect(isFaasError(error, 'lambda')).toBe(true)
      expect((error as Error).message).toContain('`options` has no "functionname"; it takes baseUrl, region')
    }
  })
})

it('what is undefined was not given', () => {
  expect(() => createReplay({ latency: undefined, latencyy: undefined } as never)).not.toThrow()
})
