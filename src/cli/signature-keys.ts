import type { ValidCredentials } from '../replay/signatures.ts'
import { UsageError } from './usage.ts'

/** For each field of credentials the variable that its vendor documents: key, secret and session token, which may be missing. */
const VARIABLES: readonly Record<string, string>[] = [
  { accessKeyId: 'AWS_ACCESS_KEY_ID', secretAccessKey: 'AWS_SECRET_ACCESS_KEY', sessionToken: 'AWS_SESSION_TOKEN' },
  {
    accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
  },
  { secretId: 'TENCENTCLOUD_SECRETID', secretKey: 'TENCENTCLOUD_SECRETKEY', sessionToken: 'TENCENTCLOUD_SESSIONTOKEN' },
  { accessToken: 'CLOUDBASE_APIKEY' },
]

/** The credentials whose key is set in the environment. Throws a {@link UsageError} for a key without its secret. */
export function credentialsOf(environment: NodeJS.ProcessEnv, help: string): ValidCredentials[] {
  const found: ValidCredentials[] = []
  for (const variables of VARIABLES) {
    const [id, secret] = Object.values(variables)
    if (!id || !environment[id]) continue
    if (secret && !environment[secret]) throw new UsageError(`${id} is set, but ${secret} is not.`, help)
    const fields = Object.entries(variables).flatMap(([field, variable]) => (environment[variable] ? [[field, environment[variable]]] : []))
    found.push(Object.fromEntries(fields) as ValidCredentials)
  }
  return found
}
