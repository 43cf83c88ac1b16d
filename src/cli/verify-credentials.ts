import type { ContractOptions } from '../contract/index.ts'
import { alibabaCloudFromEnv, awsFromEnv, cloudBaseFromEnv, type Environment } from '../credentials-from-env.ts'
import type { ApiId } from '../errors.ts'

type Credentials = NonNullable<ContractOptions['credentials']>

/** The variables that each vendor documents for its own tools. */
export const CREDENTIAL_VARIABLES: Readonly<Record<ApiId, string>> = {
  lambda: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary ones, AWS_SESSION_TOKEN',
  fc3: 'ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN',
  fc2: 'ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN',
  'fc-http-trigger': 'with --auth signature: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  cloudbase: 'CLOUDBASE_APIKEY, or TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and, for temporary ones, TENCENTCLOUD_SESSIONTOKEN',
}

const READERS: Readonly<Record<ApiId, { ids: readonly string[]; read: (env: Environment) => Credentials }>> = {
  lambda: { ids: ['AWS_ACCESS_KEY_ID'], read: awsFromEnv },
  fc3: { ids: ['ALIBABA_CLOUD_ACCESS_KEY_ID'], read: alibabaCloudFromEnv },
  fc2: { ids: ['ALIBABA_CLOUD_ACCESS_KEY_ID'], read: alibabaCloudFromEnv },
  'fc-http-trigger': { ids: ['ALIBABA_CLOUD_ACCESS_KEY_ID'], read: alibabaCloudFromEnv },
  cloudbase: { ids: ['CLOUDBASE_APIKEY', 'TENCENTCLOUD_SECRETID'], read: cloudBaseFromEnv },
}

/** The credentials in the environment; undefined when there are none. Throws for a key without its secret. */
export function credentialsOf(api: ApiId, env: Environment): Credentials | undefined {
  const { ids, read } = READERS[api]
  return ids.some((id) => env[id]) ? read(env) : undefined
}

/** The region of AWS's own tools; the other clouds document no variable for it. */
export function regionOf(api: ApiId, env: Environment): string | undefined {
  return api === 'lambda' ? env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined : undefined
}
