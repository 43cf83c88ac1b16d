/** The vendors' own credential providers, given to our clients as they are: no adapter, no cast. On loopback, from variables and values. */
import { createRequire } from 'node:module'
import { fromEnv, fromNodeProviderChain } from '@aws-sdk/credential-providers'
import { beforeEach, expect, test, vi } from 'vitest'
import { createCloudBaseClient } from '../../dist/src/cloudbase.js'
import { createFcHttpTriggerClient } from '../../dist/src/fc-http-trigger.js'
import { createFc2Client } from '../../dist/src/fc2.js'
import { createFc3Client } from '../../dist/src/fc3.js'
import { createLambdaClient } from '../../dist/src/lambda.js'
import { answerJson, serve } from '../server.ts'

// vitest and Node differ in what the default import of such CommonJS is; in Node's own it is `alibabaCloud.default`.
type AlibabaCloud = typeof import('@alicloud/credentials')
const { default: Credential, Config } = createRequire(import.meta.url)('@alicloud/credentials') as AlibabaCloud
type AlibabaCloudCredential = InstanceType<typeof Credential>

beforeEach(() => {
  // No file and no metadata service of this machine takes part.
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
  vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA_DISABLED', 'true')
  return () => vi.unstubAllEnvs()
})

test.each([
  ['fromNodeProviderChain', fromNodeProviderChain],
  ['fromEnv', fromEnv],
] as const)('%s() of the AWS SDK', async (_, provider) => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  vi.stubEnv('AWS_SESSION_TOKEN', 'IQoJ')
  const server = await serve((response, { body }) => answerJson(response, body))
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: provider(), baseUrl: server.url })
  expect((await lambda.invoke({ functionName: 'checkout', payload: { cart: 42 } })).data).toEqual({ cart: 42 })
  expect(server.requests[0]?.headers.authorization).toContain('Credential=AKIDEXAMPLE/')
  expect(server.requests[0]?.headers['x-amz-security-token']).toBe('IQoJ')
})

test('the expiration that the AWS SDK reads is honoured: it is asked once', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example')
  vi.stubEnv('AWS_CREDENTIAL_EXPIRATION', new Date(Date.now() + 3_600_000).toISOString())
  const server = await serve((response, { body }) => answerJson(response, body))
  const credentials = vi.fn(fromEnv())
  const lambda = createLambdaClient({ region: 'us-east-1', credentials, baseUrl: server.url })
  await Promise.all([1, 2, 3].map((payload) => lambda.invoke({ functionName: 'checkout', payload })))
  expect(server.requests).toHaveLength(3)
  expect(credentials).toHaveBeenCalledTimes(1)
})

test('a chain that finds nothing is a typed failure with its reason', async () => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) vi.stubEnv(name, undefined)
  const lambda = createLambdaClient({ region: 'us-east-1', credentials: fromNodeProviderChain(), baseUrl: 'http://127.0.0.1:1' })
  const { error } = await lambda.invoke({ functionName: 'checkout' })
  expect(error).toMatchObject({ kind: 'auth', code: 'CREDENTIALS_FAILED', attempts: 0 })
  expect(String(error?.cause)).toContain('Could not load credentials')
})

const create = {
  fc3: (credentials: AlibabaCloudCredential, baseUrl: string) =>
    createFc3Client({ credentials, baseUrl }).invoke({ functionName: 'checkout', payload: { cart: 42 } }),
  fc2: (credentials: AlibabaCloudCredential, baseUrl: string) =>
    createFc2Client({ credentials, baseUrl }).invoke({ serviceName: 'shop', functionName: 'checkout', payload: { cart: 42 } }),
  'fc-http-trigger': (credentials: AlibabaCloudCredential, baseUrl: string) =>
    createFcHttpTriggerClient({ auth: { type: 'signature', credentials }, baseUrl }).invoke({ payload: { cart: 42 } }),
}

test.each(Object.keys(create) as (keyof typeof create)[])('@alicloud/credentials with a client of %s', async (api) => {
  const server = await serve((response, { body }) => answerJson(response, body))
  const config = new Config({ type: 'sts', accessKeyId: 'exampleAk0001', accessKeySecret: 'example', securityToken: 'CAIS' })
  expect((await create[api](new Credential(config), server.url)).data).toEqual({ cart: 42 })
  expect(server.requests[0]?.headers.authorization).toContain('Credential=exampleAk0001')
  expect(server.requests[0]?.headers['x-acs-security-token']).toBe('CAIS')
})

test('the default chain of @alicloud/credentials, from the environment', async () => {
  vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', 'exampleAk0002')
  vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'example')
  const server = await serve((response, { body }) => answerJson(response, body))
  const fc3 = createFc3Client({ credentials: new Credential(), baseUrl: server.url })
  expect((await fc3.invoke({ functionName: 'checkout', payload: 1 })).ok).toBe(true)
  expect(server.requests[0]?.headers.authorization).toContain('Credential=exampleAk0002')
})

test('access tokens of CloudBase, traded for the refresh token and kept until they expire', async () => {
  const server = await serve((response, { url, body }) => {
    if (url !== '/auth/v1/token') return answerJson(response, {})
    const { refresh_token } = JSON.parse(body)
    answerJson(response, { access_token: `access-${refresh_token}`, refresh_token: `${refresh_token}+`, expires_in: 7200 })
  })
  let refreshToken = 'r'
  const credentials = async () => {
    const body = JSON.stringify({ grant_type: 'refresh_token', refresh_token: refreshToken })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${server.url}/auth/v1/token`, { method: 'POST', headers, body })
    const { access_token, refresh_token, expires_in } = await answer.json()
    refreshToken = refresh_token
    return { accessToken: access_token as string, expiration: Date.now() + expires_in * 1000 }
  }
  const cloudbase = createCloudBaseClient({ credentials, baseUrl: server.url })
  await Promise.all([1, 2, 3].map((n) => cloudbase.invoke({ functionName: 'checkout', payload: { n } })))
  const [first, ...calls] = server.requests
  expect(first?.url).toBe('/auth/v1/token')
  expect(calls.map(({ headers }) => headers.authorization)).toEqual(['Bearer access-r', 'Bearer access-r', 'Bearer access-r'])
})
