/** Credentials and regions from the variables that each vendor documents, for the command. */
import { alibabaCloudFromEnv, awsFromEnv, cloudBaseFromEnv } from '../credentials-from-env.ts'
import type { ApiId } from '../errors.ts'
import { UsageError } from './usage.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Vendor {
  /** The variables to set, for messages. */
  variables: string
  read: (env: Environment) => object
}

const AWS: Vendor = { variables: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary ones, AWS_SESSION_TOKEN', read: awsFromEnv }
const ALIBABA: Vendor = {
  variables: 'ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN',
  read: alibabaCloudFromEnv,
}
const TENCENT: Vendor = {
  variables: 'CLOUDBASE_APIKEY, or TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and, for temporary ones, TENCENTCLOUD_SESSIONTOKEN',
  read: cloudBaseFromEnv,
}

const VENDORS: Readonly<Record<ApiId, Vendor>> = { lambda: AWS, fc3: ALIBABA, fc2: ALIBABA, 'fc-http-trigger': ALIBABA, cloudbase: TENCENT }

/** The variables that hold an API's credentials, for messages. */
export function credentialVariables(api: ApiId): string {
  return VENDORS[api].variables
}

/** The credentials in the environment; undefined when there are none. Throws a {@link UsageError} for a key without its secret. */
export function credentialsOf<Credentials extends object>(api: ApiId, env: Environment = process.env): Credentials | undefined {
  const { variables, read } = VENDORS[api]
  const isSet = (variables.match(/\b[A-Z]+_[A-Z_]+\b/g) ?? []).some((name) => env[name])
  if (!isSet) return undefined
  try {
    return read(env) as Credentials
  } catch (error) {
    throw new UsageError((error as Error).message, '')
  }
}

/** The region of AWS's own tools; the other clouds document no variable for it. */
export function regionOf(api: ApiId, env: Environment = process.env): string | undefined {
  return api === 'lambda' ? env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined : undefined
}
