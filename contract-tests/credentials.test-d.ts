/** The shapes of the vendors' providers, as their packages declare them, fit without a cast (tried with the packages in vendors/). */
import {
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type Hooks,
} from 'faas-contracts'
import { alibabaCloudFromEnv, awsFromEnv, cloudBaseFromEnv } from 'faas-contracts/credentials'
import { otelHooks } from 'faas-contracts/otel'
import { assertType, it } from 'vitest'

/** `@smithy/types`: what `fromNodeProviderChain()` returns. */
declare const awsProvider: (properties?: Record<string, unknown>) => Promise<{
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly credentialScope?: string
  readonly expiration?: Date
}>
/** `@alicloud/credentials`: its client. */
declare const alibabaClient: {
  getType(): string
  getCredential(): Promise<{ accessKeyId?: string; accessKeySecret?: string; securityToken?: string; bearerToken?: string; type?: string }>
}

it('credentials take providers of the vendors, functions and values', () => {
  createLambdaClient({ region: 'us-east-1', credentials: awsProvider })
  createLambdaClient({ region: 'us-east-1', credentials: awsFromEnv })
  createLambdaClient({
    region: 'us-east-1',
    credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b', expiration: '2026-11-20T00:00:00Z' }),
  })
  createFc3Client({ credentials: alibabaClient })
  createFc2Client({ credentials: alibabaClient })
  createFc3Client({ credentials: alibabaCloudFromEnv() })
  createFcHttpTriggerClient({ baseUrl: 'https://web.fcapp.run', auth: { type: 'signature', credentials: alibabaClient } })
  createFcHttpTriggerClient({ baseUrl: 'https://web.fcapp.run', auth: { type: 'bearer', token: async () => 'token' } })
  createCloudBaseClient({ credentials: cloudBaseFromEnv })
  createCloudBaseClient({ credentials: async () => ({ accessToken: 'a', expiration: Date.now() + 1 }) })
  // @ts-expect-error another cloud's fields
  createLambdaClient({ region: 'us-east-1', credentials: alibabaCloudFromEnv })
  // @ts-expect-error AWS has no such object
  createLambdaClient({ region: 'us-east-1', credentials: alibabaClient })
})

it('hooks are one or several', () => {
  assertType<Hooks>(otelHooks())
  const hooks = [otelHooks(), { onRetry: ({ waitMs }) => console.log(waitMs) }] satisfies Hooks[]
  createLambdaClient({ region: 'us-east-1', credentials: awsFromEnv, hooks })
})
