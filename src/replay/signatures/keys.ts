import type { AlibabaCloudCredentials } from '../../signing/acs3.ts'
import type { AwsCredentials } from '../../signing/sigv4.ts'
import type { TencentCloudCredentials } from '../../signing/tc3.ts'

/** Credentials that the replay takes for valid: those of any of the clouds, or a bearer token of CloudBase. */
export type ValidCredentials = AwsCredentials | AlibabaCloudCredentials | TencentCloudCredentials | { accessToken: string }

export type Cloud = 'aws' | 'alibaba' | 'tencent'

/** A key pair in the words of no cloud. */
export interface Key {
  cloud: Cloud
  id: string
  secret: string
  /** Of temporary credentials: a request has to bring it. */
  token: string | undefined
}

/** The keys in the examples of the vendors' own documentation of their signatures. They open no account. */
export const DOCUMENTED_CREDENTIALS: readonly ValidCredentials[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, and the published test suite of SigV4
  { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  // https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
  { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' },
  // https://www.tencentcloud.com/document/product/213/33224
  { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' },
]

/** The fields of each cloud: key id, secret, session token. */
const FIELDS: readonly [cloud: Cloud, id: string, secret: string, token: string][] = [
  ['aws', 'accessKeyId', 'secretAccessKey', 'sessionToken'],
  ['alibaba', 'accessKeyId', 'accessKeySecret', 'securityToken'],
  ['tencent', 'secretId', 'secretKey', 'sessionToken'],
]

const EXPECTED =
  '{ accessKeyId, secretAccessKey, sessionToken? }, { accessKeyId, accessKeySecret, securityToken? }, ' +
  '{ secretId, secretKey, sessionToken? } or { accessToken }'

/** The credentials that are valid, by what a request says of itself. */
export class Keys {
  readonly all: readonly Key[]
  readonly accessTokens: readonly string[]

  constructor(credentials: readonly ValidCredentials[]) {
    if (!Array.isArray(credentials)) throw new TypeError('`strictSignatures.credentials` must be an array.')
    const keys: Key[] = []
    const accessTokens: string[] = []
    for (const [i, one] of credentials.entries()) {
      const fields: Record<string, unknown> = { ...one }
      const key = keyOf(fields)
      if (key) keys.push(key)
      else if (isText(fields['accessToken'])) accessTokens.push(fields['accessToken'])
      else throw new TypeError(`\`strictSignatures.credentials[${i}]\` must be ${EXPECTED}, with a text that is not empty in each.`)
    }
    this.all = keys
    this.accessTokens = accessTokens
  }

  of(cloud: Cloud): Key[] {
    return this.all.filter((key) => key.cloud === cloud)
  }
}

function keyOf(fields: Record<string, unknown>): Key | undefined {
  for (const [cloud, idField, secretField, tokenField] of FIELDS) {
    const { [idField]: id, [secretField]: secret, [tokenField]: token } = fields
    if (isText(id) && isText(secret) && (token === undefined || isText(token))) return { cloud, id, secret, token }
  }
  return undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Compares what proves a secret in a time that does not tell where the two differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1))
  return difference === 0
}
