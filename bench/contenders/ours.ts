import { createCloudBaseClient, createFc2Client, createFc3Client, createLambdaClient, unwrap } from 'faas-contracts'
import { type Contender, CREDENTIALS, type Payload } from './contender.ts'

const { aws, alibaba, cloudbase } = CREDENTIALS

const name = 'faas-contracts'
const kind = 'ours'
const functionName = 'checkout'

export const ours: Contender[] = [
  {
    ...{ name, kind, api: 'lambda' },
    connect(baseUrl) {
      const client = createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl })
      return async (payload) => unwrap(await client.invoke<Payload>({ functionName, payload }))
    },
  },
  {
    ...{ name, kind, api: 'fc3' },
    connect(baseUrl) {
      const client = createFc3Client({ region: 'cn-hangzhou', credentials: alibaba, baseUrl })
      return async (payload) => unwrap(await client.invoke<Payload>({ functionName, payload }))
    },
  },
  {
    ...{ name, kind, api: 'fc2' },
    connect(baseUrl) {
      const client = createFc2Client({ region: 'cn-hangzhou', credentials: alibaba, baseUrl })
      return async (payload) => unwrap(await client.invoke<Payload>({ serviceName: 'shop', functionName, payload }))
    },
  },
  {
    ...{ name, kind, api: 'cloudbase' },
    connect(baseUrl) {
      const client = createCloudBaseClient({ envId: 'shop-7f3a', credentials: cloudbase, baseUrl })
      return async (payload) => unwrap(await client.invoke<Payload>({ functionName, payload }))
    },
  },
]
