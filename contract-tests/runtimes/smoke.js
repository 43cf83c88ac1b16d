/**
 * What every runtime must do with the package: sign, invoke, tell a failure, retry, keep to a timeout, on each API, and send what it may send
 * only once, only once. Runs anywhere: it takes the addresses of a replay server and of one that drops its connections, imports the package by
 * its name, and knows of the runtime only what all have. Plain JavaScript, since older Nodes take no types.
 */
import {
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  isFaasError,
} from 'faas-contracts'
import { signSigV4 } from 'faas-contracts/signing'

const aws = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const alibaba = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
const payload = { cart: 42 }

const APIS = {
  lambda: {
    throttled: 'EC2ThrottledException',
    create: (options) => createLambdaClient({ ...options, region: 'us-east-1', credentials: aws }),
  },
  fc3: { throttled: 'ResourceExhausted', create: (options) => createFc3Client({ ...options, credentials: alibaba }) },
  fc2: {
    throttled: 'ResourceExhausted',
    create: (options) => createFc2Client({ ...options, credentials: alibaba }),
    inputOf: (functionName) => ({ serviceName: 'shop', functionName }),
  },
  'fc-http-trigger': {
    throttled: 'ResourceExhausted',
    create: ({ baseUrl, ...options }, functionName) =>
      createFcHttpTriggerClient({
        ...options,
        baseUrl: `${baseUrl}/fc-http-trigger/${functionName}`,
        auth: { type: 'signature', credentials: alibaba },
      }),
    // The address names the function.
    inputOf: () => ({ method: 'POST' }),
  },
  cloudbase: {
    throttled: 'EXCEED_RATELIMIT',
    create: (options) => createCloudBaseClient({ ...options, credentials: { secretId: 'AKIDEXAMPLE', secretKey: 'exampleSecret0001' } }),
  },
}

/**
 * The names of what passed. Throws at the first thing that is not as it must be.
 *
 * @param droppingUrl a server that never answers a request that arrived whole, and tells how many did so at a path: `GET /arrived/<path>`.
 */
export async function smoke(baseUrl, droppingUrl) {
  const passed = []
  const check = (name, actual, expected) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      throw new Error(`${name}: ${JSON.stringify(actual)} in place of ${JSON.stringify(expected)}`)
    passed.push(name)
  }

  // A published vector: the day, region and service of AWS's own test suite.
  const { authorization } = await signSigV4(
    { method: 'GET', origin: 'https://example.amazonaws.com', path: '/', query: '', headers: {} },
    {
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
      region: 'us-east-1',
      service: 'service',
      date: new Date('2015-08-30T12:36:00Z'),
      applyChecksum: false,
    },
  )
  check('SigV4', authorization.slice(-64), '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31')

  for (const [api, { throttled, create, inputOf = (functionName) => ({ functionName }) }] of Object.entries(APIS)) {
    const call = (functionName, options) => create({ baseUrl }, functionName).invoke({ ...inputOf(functionName), payload }, options)
    const echoed = await call('checkout')
    check(`${api} invoke`, [echoed.ok, echoed.data, echoed.attempts], [true, payload, 1])

    const failed = await call(`replay--${throttled}`)
    const { error } = failed
    check(`${api} error and retry`, [isFaasError(error, api), error?.code, error?.kind, error?.attempts], [true, throttled, 'throttled', 3])
    check(`${api} response`, [failed.response?.status, typeof failed.requestId], [failed.status, 'string'])

    const slow = create({ baseUrl, headers: { 'X-Replay-Scope': 'slow' }, timeout: 200 }, 'checkout')
    const late = await slow.invoke(inputOf('checkout'))
    check(`${api} timeout`, late.error?.code, 'TIMEOUT')

    const lost = await create({ baseUrl: `${droppingUrl}/${api}` }, 'checkout').invoke({ ...inputOf('checkout'), payload })
    check(`${api} lost connection`, [lost.error?.code, lost.error?.executed, lost.error?.attempts], ['CONNECTION_LOST', 'unknown', 1])
    check(`${api} sent once`, await arrivedAt(droppingUrl, api), 1)
  }

  const whole = createFcHttpTriggerClient({ baseUrl: `${droppingUrl}/whole` })
  const { data: left } = await whole.invoke({}, { responseType: 'stream', timeout: false })
  for await (const _ of left) {
    // The rest arrives, and nobody reads it; a connection that it holds would keep the program alive.
    await new Promise((resolve) => setTimeout(resolve, 100))
    break
  }
  check('stream that is left', (await left.done).error?.code, 'ABORTED')

  const trigger = createFcHttpTriggerClient({ baseUrl: `${droppingUrl}/streamed` })
  const broken = await trigger.invoke({ payload: failing() })
  check('streamed payload that fails', [broken.error?.code, await arrivedAt(droppingUrl, 'streamed')], ['PAYLOAD_FAILED', 0])
  return passed
}

async function arrivedAt(droppingUrl, path) {
  return Number(await (await fetch(`${droppingUrl}/arrived/${path}`)).text())
}

async function* failing() {
  yield 'start'
  await new Promise((resolve) => setTimeout(resolve, 50))
  throw new Error('disk gone')
}
