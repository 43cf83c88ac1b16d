/**
 * Runs the built package on whatever Node runs this file (npm scripts run on Node 24): a success, a typed failure and a retry on each API,
 * over a real port. Plain JavaScript, since older Nodes take no types.
 */
import assert from 'node:assert/strict'
import {
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  isFaasError,
} from 'faas-contracts'
import { startReplayServer } from 'faas-contracts/replay/server'

const server = await startReplayServer()
const baseUrl = server.url
const aws = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
const alibaba = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const payload = { cart: 42 }

const clients = {
  lambda: (functionName) => createLambdaClient({ region: 'us-east-1', credentials: aws, baseUrl }).invoke({ functionName, payload }),
  fc3: (functionName) => createFc3Client({ credentials: alibaba, baseUrl }).invoke({ functionName, payload }),
  fc2: (functionName) => createFc2Client({ credentials: alibaba, baseUrl }).invoke({ serviceName: 'shop', functionName, payload }),
  'fc-http-trigger': (functionName) =>
    createFcHttpTriggerClient({ baseUrl: `${baseUrl}/fc-http-trigger/${functionName}` }).invoke({ payload }),
  cloudbase: (functionName) =>
    createCloudBaseClient({ credentials: { accessToken: 'example' }, baseUrl }).invoke({ functionName, payload }),
}
const throttled = {
  lambda: 'EC2ThrottledException',
  fc3: 'ResourceExhausted',
  fc2: 'ResourceExhausted',
  'fc-http-trigger': 'ResourceExhausted',
  cloudbase: 'EXCEED_RATELIMIT',
}

for (const [api, invoke] of Object.entries(clients)) {
  const echoed = await invoke('checkout')
  assert.deepEqual(echoed.data, payload)
  const failed = await invoke(`replay--${throttled[api]}`)
  assert.equal(isFaasError(failed.error, api), true)
  assert.deepEqual([failed.error.code, failed.error.kind, failed.error.attempts], [throttled[api], 'throttled', 3])
  assert.equal(failed.response.status, failed.status)
}
await server.close()
console.log(`The package runs on Node ${process.versions.node}.`)
