/** A server that is no replay: a Lambda as it is documented, which a test can make do one thing otherwise. */
import type { ServerResponse } from 'node:http'
import { signSigV4 } from 'faas-contracts/signing'
import { type Received, serve } from './server.ts'
import { AWS } from './verifying.ts'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

export const ID = { 'x-amzn-requestid': '8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11', 'content-type': 'application/json' }
export const ok = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...ID, ...headers },
  body,
})
export const error = (status: number, code: string, body: object = { message: code }): Answer =>
  ok(status, JSON.stringify(body), { 'x-amzn-errortype': code })
export const InvokeComplete = Buffer.from(
  '00000066000000541f56c8690b3a6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576656e747b7d7006d467',
  'hex',
)

/** What the real Lambda sends for the settings that a function does not have: null, in each field. */
const UNSET = Object.fromEntries(
  ['DeadLetterConfig', 'FileSystemConfigs', 'ImageConfigResponse', 'KMSKeyArn', 'LastUpdateStatus', 'LastUpdateStatusReason']
    .concat(['LastUpdateStatusReasonCode', 'Layers', 'MasterArn', 'RuntimeVersionConfig', 'SigningJobArn', 'SigningProfileVersionArn'])
    .concat(['State', 'StateReason', 'StateReasonCode', 'VpcConfig'])
    .map((name): [string, unknown] => [name, null])
    .concat([['Environment', { Variables: { STAGE: 'prod' }, Error: null }]]),
)

/** A Lambda that does what is documented: it verifies signatures, has the functions `checkout` and `broken`, and lists them one by one. */
async function documentedLambda(request: Received): Promise<Answer> {
  const { method, headers, body } = request
  const url = new URL(request.url, 'http://127.0.0.1')
  const { authorization = '' } = headers
  if (authorization === '') return error(403, 'MissingAuthenticationTokenException')
  if (!authorization.includes(`Credential=${AWS.accessKeyId}/`)) return error(403, 'UnrecognizedClientException')
  if (authorization !== (await signatureOf(request, url))) return error(403, 'InvalidSignatureException')
  if (method === 'GET' && url.pathname === '/2015-03-31/functions') {
    const isPaged = url.searchParams.get('MaxItems') === '1'
    const isLast = url.searchParams.get('Marker') === 'm-1'
    const name = { FunctionName: isLast ? 'checkout' : 'broken', FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:broken' }
    return ok(200, JSON.stringify({ Functions: [{ ...name, ...UNSET }], NextMarker: isPaged && !isLast ? 'm-1' : null }))
  }
  const [, name, kind] = /^\/\d{4}-\d\d-\d\d\/functions\/([^/]+)\/(invocations|response-streaming-invocations)$/.exec(url.pathname) ?? []
  if (name === undefined) return error(404, 'UnknownOperationException')
  if (/[^\w-]/.test(decodeURIComponent(name))) return error(400, 'ValidationException')
  if (!['checkout', 'broken'].includes(name) || (url.searchParams.get('Qualifier') ?? 'prod') !== 'prod')
    return error(404, 'ResourceNotFoundException', { Type: 'User', Message: 'Function not found' })
  const type = headers['x-amz-invocation-type'] ?? 'RequestResponse'
  if (type === 'DryRun') return ok(204)
  if (type === 'Event') return body.length > 1024 * 1024 ? error(413, 'RequestEntityTooLargeException', { Message: 'Too large' }) : ok(202)
  if (kind === 'response-streaming-invocations') return ok(200, InvokeComplete, { 'content-type': 'application/vnd.amazon.eventstream' })
  const version = { 'x-amz-executed-version': '$LATEST' }
  if (!isJson(body)) return error(400, 'InvalidRequestContentException', { Type: 'User', message: 'Could not parse' })
  if (name === 'broken')
    return ok(200, '{"errorType":"Error","errorMessage":"card declined"}', { ...version, 'x-amz-function-error': 'Unhandled' })
  const log = Buffer.from('START RequestId: r\nEND RequestId: r\nREPORT RequestId: r\tDuration: 1 ms\n').toString('base64')
  return ok(200, body, { ...version, ...(headers['x-amz-log-type'] === 'Tail' && { 'x-amz-log-result': log }) })
}

async function signatureOf({ method, headers, body }: Received, url: URL): Promise<string | undefined> {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
  const own = ['host', 'x-amz-date', 'x-amz-content-sha256']
  const stamp = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const signed = await signSigV4(
    {
      method,
      origin: `http://${headers.host}`,
      path: url.pathname,
      query: url.search.slice(1),
      headers: Object.fromEntries(names.filter((name) => !own.includes(name)).map((name) => [name, String(headers[name])])),
      ...(body !== '' && { body: Buffer.from(body) }),
    },
    { credentials: AWS, region: 'us-east-1', date: new Date(stamp) },
  )
  return signed['authorization']
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(status === 204 ? undefined : body)
}

export type Change = (answer: Answer, request: Received) => Answer

export async function lambdaServer(change: Change = (answer) => answer) {
  return serve((response, request) => {
    void documentedLambda(request).then((answer) => send(response, change(answer, request)))
  })
}
