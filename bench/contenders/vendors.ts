/** The vendors' SDKs with the settings that they have by default, each from JSON to JSON. */
import { Readable } from 'node:stream'
import { requireVendor } from '../vendor-packages.ts'
import { type Contender, CREDENTIALS, type Invoke } from './contender.ts'

const { aws, alibaba, cloudbase } = CREDENTIALS
const kind = 'vendor'

function vendor(name: string, api: Contender['api'], connect: Contender['connect']): Contender {
  return { name, kind, api, package: name, connect }
}

function connectAws(endpoint: string, settings: object = {}): Invoke {
  const { InvokeCommand, LambdaClient } = requireVendor('@aws-sdk/client-lambda')
  const client = new LambdaClient({ region: 'us-east-1', endpoint, credentials: aws, ...settings })
  return async (payload) => {
    const answer = await client.send(new InvokeCommand({ FunctionName: 'checkout', Payload: JSON.stringify(payload) }))
    if (answer.FunctionError) throw new Error(answer.FunctionError)
    return JSON.parse(Buffer.from(answer.Payload).toString())
  }
}

export const vendors: Contender[] = [
  vendor('@aws-sdk/client-lambda', 'lambda', (origin) => connectAws(origin)),
  {
    // By default it opens no more than 50 connections, and calls wait for one.
    ...vendor('@aws-sdk/client-lambda', 'lambda', (origin) => connectAws(origin, { requestHandler: { httpAgent: { maxSockets: 256 } } })),
    name: '@aws-sdk/client-lambda, 256 sockets',
    isForLatency: true,
  },
  vendor('@alicloud/fc20230330', 'fc3', (origin) => {
    const { default: Client, InvokeFunctionRequest } = requireVendor('@alicloud/fc20230330')
    const { $OpenApiUtil } = requireVendor('@alicloud/openapi-core')
    const client = new Client(new $OpenApiUtil.Config({ ...alibaba, endpoint: new URL(origin).host, protocol: 'http' }))
    return async (payload) => {
      // It takes a stream of bytes and gives one.
      const body = Readable.from([Buffer.from(JSON.stringify(payload))])
      const answer = await client.invokeFunction('checkout', new InvokeFunctionRequest({ body }))
      const chunks: Buffer[] = []
      for await (const chunk of answer.body) chunks.push(chunk)
      return JSON.parse(Buffer.concat(chunks).toString())
    }
  }),
  vendor('@alicloud/fc2', 'fc2', (endpoint) => {
    const Client = requireVendor('@alicloud/fc2')
    const { accessKeyId: accessKeyID, accessKeySecret } = alibaba
    const client = new Client('1029384756102938', { accessKeyID, accessKeySecret, region: 'cn-hangzhou', endpoint })
    return async (payload) => {
      const { data } = await client.invokeFunction('shop', 'checkout', JSON.stringify(payload))
      // It parses what comes as application/json.
      return typeof data === 'string' ? JSON.parse(data) : data
    }
  }),
  vendor('@alicloud/fc-open20210406', 'fc2', (origin) => {
    const { default: Client, InvokeFunctionRequest } = requireVendor('@alicloud/fc-open20210406')
    const { Config } = requireVendor('@alicloud/openapi-client')
    const client = new Client(new Config({ ...alibaba, endpoint: new URL(origin).host, protocol: 'http' }))
    return async (payload) => {
      const request = new InvokeFunctionRequest({ body: Buffer.from(JSON.stringify(payload)) })
      return JSON.parse((await client.invokeFunction('shop', 'checkout', request)).body.toString())
    }
  }),
  vendor('@cloudbase/js-sdk', 'cloudbase', (origin) => {
    const app = requireVendor('@cloudbase/js-sdk').init({ env: 'shop-7f3a', accessKey: cloudbase.accessToken })
    app.registerEndPointWithKey({ key: 'GATEWAY', url: `//${new URL(origin).host}/v1`, protocol: 'http' })
    return async (data) => (await app.callFunction({ name: 'checkout', data })).result
  }),
]
