import type { CloudBaseCredentials } from '../cloudbase.ts'
import type { AlibabaCloudCredentials } from '../fc.ts'
import type { AwsCredentials } from '../lambda.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The variables to set, for messages. */
export const VARIABLES = {
  aws: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  alibaba: 'ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  cloudbase: 'CLOUDBASE_APIKEY, or TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY',
}

/** What the variables that each vendor documents say. Whatever is not set is empty text, which the clients refuse by the name of the field. */
export function awsCredentials(env: Environment = process.env): AwsCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '', AWS_SESSION_TOKEN: sessionToken } = env
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
}

export function awsRegion(env: Environment = process.env): string | undefined {
  return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined
}

export function alibabaCredentials(env: Environment = process.env): AlibabaCloudCredentials {
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId = '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret = '' } = env
  const securityToken = env['ALIBABA_CLOUD_SECURITY_TOKEN']
  return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) }
}

/** A key pair wins over an API key, as in CloudBase's own SDK. */
export function cloudbaseCredentials(env: Environment = process.env): CloudBaseCredentials {
  const { TENCENTCLOUD_SECRETID: secretId = '', TENCENTCLOUD_SECRETKEY: secretKey = '', CLOUDBASE_APIKEY: accessToken } = env
  const sessionToken = env['TENCENTCLOUD_SESSIONTOKEN']
  if (accessToken && !(secretId && secretKey)) return { accessToken }
  return { secretId, secretKey, ...(sessionToken && { sessionToken }) }
}
