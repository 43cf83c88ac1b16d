import type { ContractOptions } from '../contract/index.ts'
import type { ApiId } from '../errors.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Credentials = NonNullable<ContractOptions['credentials']>

/** The variables that each vendor documents for its own tools. */
export const CREDENTIAL_VARIABLES: Readonly<Record<ApiId, string>> = {
  lambda: 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary ones, AWS_SESSION_TOKEN',
  fc3: 'ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN',
  fc2: 'ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for temporary ones, ALIBABA_CLOUD_SECURITY_TOKEN',
  'fc-http-trigger': 'with --auth signature: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  cloudbase: 'CLOUDBASE_APIKEY, or TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY and, for temporary ones, TENCENTCLOUD_SESSIONTOKEN',
}

/** The credentials in the environment; undefined when they are not there, or not whole. */
export function credentialsOf(api: ApiId, env: Environment): Credentials | undefined {
  switch (api) {
    case 'lambda':
      return keys(env, {
        accessKeyId: 'AWS_ACCESS_KEY_ID',
        secretAccessKey: 'AWS_SECRET_ACCESS_KEY',
        sessionToken: 'AWS_SESSION_TOKEN',
      })
    case 'cloudbase':
      if (env['CLOUDBASE_APIKEY']) return { accessToken: env['CLOUDBASE_APIKEY'] }
      return keys(env, {
        secretId: 'TENCENTCLOUD_SECRETID',
        secretKey: 'TENCENTCLOUD_SECRETKEY',
        sessionToken: 'TENCENTCLOUD_SESSIONTOKEN',
      })
    default:
      return keys(env, {
        accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
        accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
        securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
      })
  }
}

/** The last of the variables, the token of temporary credentials, may be missing. */
function keys(env: Environment, variables: Record<string, string>): Credentials | undefined {
  const fields = Object.entries(variables).map(([field, variable]) => [field, env[variable]] as const)
  if (fields.slice(0, 2).some(([, value]) => !value)) return undefined
  return Object.fromEntries(fields.filter(([, value]) => value)) as unknown as Credentials
}

/** The region of AWS's own tools; the other clouds document no variable for it. */
export function regionOf(api: ApiId, env: Environment): string | undefined {
  return api === 'lambda' ? env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined : undefined
}
