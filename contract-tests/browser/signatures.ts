/** A request signed by each scheme, with fixed dates and nonces: the same in every runtime. */
import { presignFcUrl, signAcs3, signAcs3Trigger, signFc, signSigV4, signTc3 } from 'faas-contracts/signing'

const date = Date.UTC(2026, 10, 20, 12)
const alibaba = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001', securityToken: 'token' }
const body = new TextEncoder().encode('{"cart":42,"note":"größer"}')
const request = (origin: string, path: string) => ({
  method: 'POST',
  origin,
  path,
  query: 'qualifier=prod&name=a%20b',
  headers: { 'content-type': 'application/json', 'x-fc-log-type': 'Tail' },
  body,
})
const fc = request('https://1029384756102938.cn-hangzhou.fc.aliyuncs.com', '/2016-08-15/proxy/shop/web/list')

export async function signatures(): Promise<Record<string, unknown>> {
  return {
    sigv4: await signSigV4(request('https://lambda.us-east-1.amazonaws.com', '/2015-03-31/functions/checkout/invocations'), {
      service: 'lambda',
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', sessionToken: 'token' },
      date,
    }),
    acs3: await signAcs3(fc, { credentials: alibaba, action: 'InvokeFunction', version: '2023-03-30', date, nonce: 'nonce' }),
    acs3Trigger: await signAcs3Trigger(fc, { credentials: alibaba, date }),
    fc: await signFc(fc, { credentials: alibaba, date, httpTrigger: true }),
    fcUrl: await presignFcUrl(fc, { credentials: alibaba, expires: date }),
    tc3: await signTc3(request('https://shop-7f3a.api.tcloudbasegateway.com', '/v1/functions/checkout'), {
      service: 'tcb',
      credentials: { secretId: 'AKIDEXAMPLE', secretKey: 'example' },
      date,
    }),
  }
}
