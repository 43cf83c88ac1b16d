/** Requests that are signed by hand, and what a server that verifies signatures says to them. */
import { request as httpRequest } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { ValidCredentials } from 'faas-contracts/replay'
import type { HandMade, Spoil } from './sign-by-hand.ts'

export const NOW = Date.parse('2026-11-20T12:00:00Z')
export const CANARY = 'canary7f3a9c41'
export const aws = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: `aws${CANARY}` }
export const awsTemporary = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: `sts${CANARY}`, sessionToken: `token${CANARY}` }
export const alibaba = { accessKeyId: 'exampleAk0001', accessKeySecret: `alibaba${CANARY}` }
export const alibabaTemporary = { accessKeyId: 'STS.example', accessKeySecret: `sts${CANARY}`, securityToken: `token${CANARY}` }
export const tencent = { secretId: 'AKIDtencent', secretKey: `tencent${CANARY}` }
export const tencentTemporary = { secretId: 'AKIDtemporary', secretKey: `sts${CANARY}`, sessionToken: `token${CANARY}` }
export const bearer = { accessToken: `bearer${CANARY}` }
export const credentials: ValidCredentials[] = [aws, awsTemporary, alibaba, alibabaTemporary, tencent, tencentTemporary, bearer]

export interface Answered {
  status: number
  code: string
  message: string
  signature?: {
    failure: string
    explanation: string
    mistake?: string
    differs?: { in: string; line: number; name: string; expected: string | null; signed: string | null }
    canonicalRequest?: string[]
  }
  text: string
}

/** Sends exactly these headers; `fetch` and our client would add their own. */
export async function send(url: string, { method, path, query, body }: HandMade, headers: Record<string, string>): Promise<Answered> {
  const { hostname, port } = new URL(url)
  const outgoing = httpRequest({ hostname, port, method, path: query ? `${path}?${query}` : path, headers, setHost: false, agent: false })
  const answered = new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject)
  })
  outgoing.end(body)
  const response = await answered
  const text = (await buffer(response)).toString()
  const json = text.startsWith('{') ? JSON.parse(text) : {}
  const code = response.headers['x-amzn-errortype'] ?? json.Code ?? json.ErrorCode ?? json.code
  const message = json.message ?? json.Message ?? json.ErrorMessage
  return { status: response.statusCode ?? 0, code, message, signature: json.signature, text }
}

export const awsKeys = { id: aws.accessKeyId, secret: aws.secretAccessKey }
export const alibabaKeys = { id: alibaba.accessKeyId, secret: alibaba.accessKeySecret }
export const tencentKeys = { id: tencent.secretId, secret: tencent.secretKey }
export const SECONDS = NOW / 1000

/** One request of each API and signature, to a server whose address is known once it runs. */
export function requestsTo(url: () => string) {
  const host = () => new URL(url()).host
  const invocation = (): HandMade => ({
    method: 'POST',
    path: '/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Acheckout/invocations',
    query: 'b=2&Qualifier=%24LATEST',
    headers: { host: host(), 'content-type': 'application/json', 'x-amz-date': '20261120T120000Z', 'x-shop': 'A  B' },
    body: '{"cart":42}',
  })
  const fcInvocation = (): HandMade => ({
    method: 'POST',
    path: '/2023-03-30/functions/checkout/invocations',
    query: 'qualifier=LATEST&a=1',
    headers: {
      host: host(),
      'content-type': 'application/json',
      'x-acs-action': 'InvokeFunction',
      'x-acs-date': '2026-11-20T12:00:00Z',
      'x-acs-signature-nonce': '1',
      'x-acs-version': '2023-03-30',
    },
    body: '{"cart": 42}',
  })
  const trigger = (): HandMade => ({
    ...fcInvocation(),
    path: '/fc-http-trigger/checkout/orders',
    headers: { 'x-acs-date': '2026-11-20T12:00:00Z' },
  })
  const cloudbase = (): HandMade => ({
    method: 'POST',
    path: '/v1/functions/checkout',
    query: 'b=1&a=2',
    headers: { host: host(), 'content-type': 'application/json' },
    body: '{"cart":42}',
  })
  const older = (): HandMade => ({
    method: 'POST',
    path: '/2016-08-15/services/shop.%24LATEST/functions/checkout/invocations',
    query: 'a=1',
    headers: {
      host: host(),
      'content-type': 'application/json',
      date: 'Fri, 20 Nov 2026 12:00:00 GMT',
      'x-fc-account-id': '1029384756102938',
      'x-fc-log-type': 'Tail',
    },
    body: '{"cart":42}',
  })
  const olderTrigger = (): HandMade => ({ ...older(), path: '/fc-http-trigger/checkout/orders', query: 'page=2&note=a%20b' })
  return { host, invocation, fcInvocation, trigger, cloudbase, older, olderTrigger }
}

/** Puts another line in the place of the one at an index, from the end if it is below 0. */
export const line =
  (index: number, text: string | ((line: string) => string)): Spoil =>
  (lines) =>
    lines.with(index, typeof text === 'string' ? text : text(lines.at(index) as string))
export const without =
  (start: string): Spoil =>
  (lines) =>
    lines.filter((one) => !one.startsWith(start))
export const headerLines =
  (change: (line: string) => string): Spoil =>
  (lines) =>
    lines.map((one) => (/^[\w-]+:/.test(one) ? change(one) : one))
