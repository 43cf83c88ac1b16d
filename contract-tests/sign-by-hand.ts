/**
 * The signatures of all schemes, written once more without any code of the package, from lines that a test can spoil before they are signed.
 */
import { createHash, createHmac } from 'node:crypto'

export interface HandMade {
  method: string
  /** As it is sent. */
  path: string
  query: string
  headers: Record<string, string>
  body: string
}

/** Spoils the lines that will be signed. */
export type Spoil = (lines: string[]) => string[]

const asTheyAre: Spoil = (lines) => lines
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
const sortedQuery = (query: string) =>
  query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=').map((part) => decodeURIComponent(part))
      return `${encode(name)}=${encode(value)}`
    })
    .sort()
    .join('&')

/** The lines that three of the schemes share. */
function sixLines({ method, headers, body }: HandMade, path: string, query: string, payloadHash = sha256(body)): string[] {
  const names = Object.keys(headers).sort()
  return [
    method,
    path,
    query,
    ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    payloadHash,
  ]
}

export interface Keys {
  id: string
  secret: string
}

export interface Scope {
  day: string
  region?: string
  service?: string
  /** Of the key, where it is another than the one that is sent. */
  keyDay?: string
}

/** `headers` are signed, all of them; what is returned is sent. */
export function sigV4(
  request: HandMade,
  { id, secret }: Keys,
  spoil: Spoil = asTheyAre,
  scope: Partial<Scope> = {},
): Record<string, string> {
  const date = request.headers['x-amz-date'] ?? ''
  const { day = date.slice(0, 8), region = 'us-east-1', service = 'lambda', keyDay = day } = scope
  const path = request.path.split('/').map(encode).join('/')
  const lines = spoil(sixLines(request, path, sortedQuery(request.query)))
  const credential = `${day}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', date, credential, sha256(lines.join('\n'))].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, keyDay), region), service), 'aws4_request')
  const signature = hmac(key, toSign).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${id}/${credential}, SignedHeaders=${lines.at(-2)}, Signature=${signature}`
  return { ...request.headers, authorization }
}

export function acs3(request: HandMade, { id, secret }: Keys, spoil: Spoil = asTheyAre): Record<string, string> {
  const lines = spoil(sixLines(request, request.path, sortedQuery(request.query)))
  return acs3Authorization(request, lines, id, secret)
}

export function acs3Trigger(request: HandMade, { id, secret }: Keys, spoil: Spoil = asTheyAre): Record<string, string> {
  const lines = spoil(sixLines(request, request.path, sortedQuery(request.query), ''))
  return acs3Authorization(request, lines, id, secret)
}

function acs3Authorization({ headers }: HandMade, lines: string[], id: string, secret: string): Record<string, string> {
  const signature = hmac(secret, `ACS3-HMAC-SHA256\n${sha256(lines.join('\n'))}`).toString('hex')
  return { ...headers, authorization: `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${lines.at(-2)},Signature=${signature}` }
}

export function tc3(request: HandMade, { id, secret }: Keys, timestamp: number, spoil: Spoil = asTheyAre): Record<string, string> {
  const lines = spoil(sixLines(request, request.path, request.query))
  const scope = `${new Date(timestamp * 1000).toISOString().slice(0, 10)}/tcb/tc3_request`
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(lines.join('\n'))].join('\n')
  const [day = '', service = '', end = ''] = scope.split('/')
  const signature = hmac(hmac(hmac(hmac(`TC3${secret}`, day), service), end), toSign).toString('hex')
  const authorization = `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${lines.at(-2)}, Signature=${signature}, Timestamp=${timestamp}`
  return { ...request.headers, authorization }
}

/** @param isTrigger The decoded query follows the path, on a line each. */
export function fc(request: HandMade, { id, secret }: Keys, isTrigger: boolean, spoil: Spoil = asTheyAre): Record<string, string> {
  const { method, path, query, headers } = request
  const own = Object.keys(headers).filter((name) => name.startsWith('x-fc-'))
  const resource = query === '' ? [''] : query.split('&').map(decodeURIComponent).sort()
  const lines = spoil([
    ...[method, headers['content-md5'] ?? '', headers['content-type'] ?? '', headers['date'] ?? ''],
    ...own.sort().map((name) => `${name}:${headers[name]}`),
    decodeURIComponent(path),
    ...(isTrigger ? resource : []),
  ])
  return { ...headers, authorization: `FC ${id}:${hmac(secret, lines.join('\n')).toString('base64')}` }
}
