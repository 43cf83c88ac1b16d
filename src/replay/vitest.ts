import { type TestAPI, test as vitestTest } from 'vitest'
import { type CloudBaseClient, createCloudBaseClient } from '../cloudbase.ts'
import { createFcHttpTriggerClient, type FcHttpTriggerClient } from '../fc-http-trigger.ts'
import { createFc2Client, type Fc2Client } from '../fc2.ts'
import { createFc3Client, type Fc3Client } from '../fc3.ts'
import { createLambdaClient, type LambdaClient } from '../lambda.ts'
import type { RecordedRequest } from './recorder.ts'
import type { PendingRule } from './script.ts'
import { checkTestReplay, startTestReplay, type TestReplay, type TestReplayOptions } from './test-replay.ts'

export type * from './shared-types.ts'
export type { TestReplay, TestReplayOptions }

/** What a test can ask for. The clients have example credentials and speak to the test's own replay. */
export interface ReplayFixtures {
  replay: TestReplay
  lambda: LambdaClient
  fc3: Fc3Client
  fc2: Fc2Client
  cloudbase: CloudBaseClient
  /** Calls the HTTP trigger of a function named `web`. */
  trigger: FcHttpTriggerClient
}

const alibaba = { region: 'cn-hangzhou', credentials: { accessKeyId: 'example', accessKeySecret: 'example' } }

/**
 * Makes a `test` like {@link test} with other options: a memory, a first script, a replay server on a port.
 *
 * @example
 * ```ts
 * const test = createReplayTest({ server: 'http://127.0.0.1:4010' })
 * ```
 */
export function createReplayTest(options: TestReplayOptions = {}): TestAPI<ReplayFixtures> {
  checkTestReplay(options)
  return vitestTest.extend<ReplayFixtures>({
    replay: async ({ task }, use) => {
      const replay = startTestReplay(options, scopeOf(task.name))
      await use(replay)
      const refused = (await replay.requests()).filter(({ answer }) => answer.by === 'refused')
      const unmet = (await replay.pending()).filter(isUnmet)
      await replay.end()
      if (refused.length > 0) throw new Error(refusedMessage(refused))
      // A test that has failed may just not have come that far.
      if (unmet.length > 0 && task.result?.state !== 'fail') throw new Error(unmetMessage(unmet))
    },
    lambda: async ({ replay: { fetch } }, use) => {
      await use(createLambdaClient({ fetch, region: 'us-east-1', credentials: { accessKeyId: 'example', secretAccessKey: 'example' } }))
    },
    fc3: async ({ replay: { fetch } }, use) => {
      await use(createFc3Client({ fetch, accountId: '1029384756102938', ...alibaba }))
    },
    fc2: async ({ replay: { fetch } }, use) => {
      await use(createFc2Client({ fetch, accountId: '1029384756102938', ...alibaba }))
    },
    cloudbase: async ({ replay: { fetch } }, use) => {
      await use(createCloudBaseClient({ fetch, envId: 'example-7f3a', credentials: { accessToken: 'example' } }))
    },
    trigger: async ({ replay: { fetch } }, use) => {
      await use(createFcHttpTriggerClient({ fetch, baseUrl: 'https://web.cn-hangzhou.fcapp.run' }))
    },
  })
}

/**
 * Vitest's `test` with a replay for each test, also for tests that run at the same time. A request that the replay refuses (no such
 * operation, no such error) fails the test that sent it, whatever the test made of the answer; a rule of its script that no request met
 * fails it too, but for limits and rules with a `probability`. For Vitest 3 to 5.
 *
 * @example
 * ```ts
 * import { rule } from 'faas-contracts/replay'
 * import { test } from 'faas-contracts/vitest'
 *
 * test('gives up when the connection breaks', async ({ replay, lambda, expect }) => {
 *   await replay.script([rule('lambda', 'Invoke', { answers: [{ fault: 'reset' }] })])
 *   expect((await lambda.invoke({ functionName: 'checkout' })).error?.code).toBe('CONNECTION_LOST')
 * })
 * ```
 */
export const test: TestAPI<ReplayFixtures> = createReplayTest()

/** Names the test to whoever looks at the server, and is another one for every run, retry and file. */
function scopeOf(testName: string): string {
  return `${testName.replace(/[^a-zA-Z0-9]+/g, '-').slice(0, 60)}-${crypto.randomUUID()}`
}

function refusedMessage(refused: readonly RecordedRequest[]): string {
  const lines = refused.map(({ method, path, api, operation, answer: { status, reason } }) => {
    const target = operation === undefined ? 'no operation' : `${api} ${operation}`
    return `  ${method} ${path} (${target}) was refused with ${status}${reason === undefined ? '' : `: ${reason}`}`
  })
  return `The replay has no answer for ${refused.length === 1 ? 'a request' : `${refused.length} requests`}:\n${lines.join('\n')}`
}

/** A failure that was to come and did not; limits and chance may well do nothing. */
function isUnmet({ rule: { concurrency, rate, probability }, given }: PendingRule): boolean {
  return given === 0 && concurrency === undefined && rate === undefined && probability === undefined
}

function unmetMessage(unmet: readonly PendingRule[]): string {
  const lines = unmet.map(({ rule }) => `  ${JSON.stringify(rule)}`)
  return `No request met ${unmet.length === 1 ? 'a rule' : `${unmet.length} rules`} of the script:\n${lines.join('\n')}`
}
