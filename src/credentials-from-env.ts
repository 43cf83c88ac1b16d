import { InputError } from './input.ts'
import type { AlibabaCloudCredentials } from './signing/acs3.ts'
import type { AwsCredentials } from './signing/sigv4.ts'
import type { TencentCloudCredentials } from './signing/tc3.ts'

/**
 * Credentials from the environment variables that each vendor documents, and no others. Call them once, or give a client the function
 * itself: it is then asked before every try, and sees variables that change.
 */

export type { AlibabaCloudCredentials, AwsCredentials, TencentCloudCredentials }

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of temporary credentials, `AWS_SESSION_TOKEN`.
 *
 * @param env @default process.env
 * @throws an error with code `MISSING_CREDENTIALS` that names the variables that are not set.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 * @example
 * ```ts
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials: awsFromEnv })
 * ```
 */
export function awsFromEnv(env: Environment = processEnv()): AwsCredentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = required(env, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
  const sessionToken = env['AWS_SESSION_TOKEN']
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, ...(sessionToken && { sessionToken }) }
}

/**
 * Reads `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, of temporary credentials, `ALIBABA_CLOUD_SECURITY_TOKEN`.
 * A function of Function Compute with a role has all three.
 *
 * @param env @default process.env
 * @throws an error with code `MISSING_CREDENTIALS` that names the variables that are not set.
 * @see https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 * @example
 * ```ts
 * const fc3 = createFc3Client({ region: 'cn-hangzhou', credentials: alibabaCloudFromEnv })
 * ```
 */
export function alibabaCloudFromEnv(env: Environment = processEnv()): AlibabaCloudCredentials {
  const names = ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'] as const
  const { ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET } = required(env, names)
  const securityToken = env['ALIBABA_CLOUD_SECURITY_TOKEN']
  return {
    accessKeyId: ALIBABA_CLOUD_ACCESS_KEY_ID,
    accessKeySecret: ALIBABA_CLOUD_ACCESS_KEY_SECRET,
    ...(securityToken && { securityToken }),
  }
}

/**
 * Reads `CLOUDBASE_APIKEY`, which wins, or `TENCENTCLOUD_SECRETID`, `TENCENTCLOUD_SECRETKEY` and, of temporary credentials,
 * `TENCENTCLOUD_SESSIONTOKEN`. A cloud function has the last three.
 *
 * @param env @default process.env
 * @throws an error with code `MISSING_CREDENTIALS` that names the variables that are not set.
 * @see https://docs.cloudbase.net/api-reference/server/node-sdk/initialization
 * @see https://docs.cloudbase.net/cloud-function/function-configuration/env
 * @example
 * ```ts
 * const cloudbase = createCloudBaseClient({ envId: 'shop-7f3a', credentials: cloudBaseFromEnv })
 * ```
 */
export function cloudBaseFromEnv(env: Environment = processEnv()): { accessToken: string } | TencentCloudCredentials {
  const accessToken = env['CLOUDBASE_APIKEY']
  if (accessToken) return { accessToken }
  const names = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const
  const { TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY } = required(env, names, 'CLOUDBASE_APIKEY')
  const sessionToken = env['TENCENTCLOUD_SESSIONTOKEN']
  return { secretId: TENCENTCLOUD_SECRETID, secretKey: TENCENTCLOUD_SECRETKEY, ...(sessionToken && { sessionToken }) }
}

/** @param instead a variable that does in place of all of them. */
function required<Name extends string>(env: Environment, names: readonly Name[], instead?: string): Record<Name, string> {
  const missing = names.filter((name) => !env[name])
  if (missing.length > 0) {
    const list = missing.map((name) => `\`${name}\``).join(' and ')
    const isAre = missing.length > 1 ? 'variables are' : 'variable is'
    throw new InputError(
      `The environment ${isAre} not set: ${list}. Set ${missing.length > 1 ? 'them' : 'it'}${instead ? `, or \`${instead}\`` : ''}, or give \`credentials\`.`,
      'MISSING_CREDENTIALS',
    )
  }
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<Name, string>
}

function processEnv(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {}
}
