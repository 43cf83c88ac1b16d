/** What the tests of the contract share: credentials, names, the results of a run. */
import { type ApiId, type CheckResult, type ContractOptions, runContract } from 'faas-contracts/contract'
import { startReplayServer } from 'faas-contracts/replay/server'
import { onTestFinished } from 'vitest'

export const AWS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
export const ALIBABA = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
export const CREDENTIALS: Record<ApiId, NonNullable<ContractOptions['credentials']>> = {
  lambda: AWS,
  fc3: ALIBABA,
  fc2: ALIBABA,
  'fc-http-trigger': ALIBABA,
  cloudbase: { accessToken: 'example-api-key-0001' },
}
export const NAMES: ContractOptions = { functionName: 'checkout', failingFunctionName: 'broken', serviceName: 'shop' }
export const EVERYTHING: ContractOptions = { ...NAMES, credentials: AWS, region: 'us-east-1', allow: ['large', 'unknown'] }

export async function resultsOf(api: ApiId, options: ContractOptions): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for await (const result of runContract(api, options)) results.push(result)
  return results
}

export const failed = (results: readonly CheckResult[]) => results.filter(({ outcome }) => outcome === 'fail')
export const byId = (results: readonly CheckResult[]) => Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]))

export async function replayServer(options: Parameters<typeof startReplayServer>[0] = {}) {
  const server = await startReplayServer(options)
  onTestFinished(() => server.close())
  return server
}

export const addressOf = (api: ApiId, url: string) => (api === 'fc-http-trigger' ? `${url}/fc-http-trigger/web` : url)
