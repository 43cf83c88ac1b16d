import type { ValidCredentials } from '../replay/signatures.ts'

/** For each field of credentials, the variable that its vendor documents; the last may be missing. */
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

/** The credentials whose key is set in the environment. What lacks its secret is refused by whoever takes them. */
export function credentialsOf(environment: NodeJS.ProcessEnv): ValidCredentials[] {
  return VARIABLES.filter((variables) => environment[Object.values(variables)[0] as string]).map((variables) => {
    const set = Object.entries(variables).filter(([, variable]) => environment[variable])
    return Object.fromEntries(set.map(([field, variable]) => [field, environment[variable]])) as unknown as ValidCredentials
  })
}
