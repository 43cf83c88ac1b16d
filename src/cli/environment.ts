/** Credentials and regions from the variables that each vendor documents, for the command. */
import { alibabaCloudFromEnv, awsFromEnv, cloudBaseFromEnv, type Environment } from '../credentials-from-env.ts'
import type { ApiId } from '../errors.ts'
import type { ValidCredentials } from '../replay/signatures.ts'
import { UsageError } from './usage.ts'

/** The variables of a vendor, for messages, and what reads them. */
interface Vendor {
  /** Does in place of a key and its secret, and wins over them. */
  token?: string
  key: string
  secret: string
  /** Of temporary keys. */
  session: string
  read: (env: Environment) => ValidCredentials
}

const AWS: Vendor = { key: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY', session: 'AWS_SESSION_TOKEN', read: awsFromEnv }
const ALIBABA: Vendor = {
  key: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  secret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  session: 'ALIBABA_CLOUD_SECURITY_TOKEN',
  read: alibabaCloudFromEnv,
}
const TENCENT: Vendor = {
  token: 'CLOUDBASE_APIKEY',
  key: 'TENCENTCLOUD_SECRETID',
  secret: 'TENCENTCLOUD_SECRETKEY',
  session: 'TENCENTCLOUD_SESSIONTOKEN',
  read: cloudBaseFromEnv,
}

const VENDORS: Readonly<Record<ApiId, Vendor>> = { lambda: AWS, fc3: ALIBABA, fc2: ALIBABA, 'fc-http-trigger': ALIBABA, cloudbase: TENCENT }

/** The variables that hold an API's credentials, for messages. */
export function credentialVariables(api: ApiId): string {
  const { token, key, secret, session } = VENDORS[api]
  const list = `${key}, ${secret} and, for temporary ones, ${session}`
  return token === undefined ? list : `${token}, or ${list}`
}

/** The credentials in the environment; undefined when there are none. Throws a {@link UsageError} for a key without its secret. */
export function credentialsOf<Credentials extends object>(api: ApiId, env: Environment, help: string): Credentials | undefined {
  return readFrom(VENDORS[api], env, help) as Credentials | undefined
}

/** All credentials in the environment, of all clouds. Throws a {@link UsageError} for a key without its secret. */
export function everyCredentialOf(env: Environment, help: string): ValidCredentials[] {
  // To a caller, who needs one of the two, a token takes the place of the keys beside it; a server accepts both.
  const found = [...new Set(Object.values(VENDORS))].flatMap((vendor) => {
    const { token } = vendor
    if (token === undefined) return [readFrom(vendor, env, help)]
    const { [token]: value, ...keys } = env
    return [readFrom(vendor, keys, help), readFrom(vendor, { [token]: value }, help)]
  })
  return found.filter((credentials) => credentials !== undefined)
}

function readFrom({ token, key, secret, session, read }: Vendor, env: Environment, help: string): ValidCredentials | undefined {
  if (token === undefined || !env[token]) {
    const given = [key, secret, session].find((name) => env[name])
    if (given === undefined) return undefined
    const missing = [key, secret].filter((name) => !env[name])
    if (missing.length > 0)
      throw new UsageError(`${given} is set, but ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not.`, help)
  }
  return read(env)
}

/** The region of AWS's own tools; the other clouds document no variable for it. */
export function regionOf(api: ApiId, env: Environment = process.env): string | undefined {
  return api === 'lambda' ? env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined : undefined
}
