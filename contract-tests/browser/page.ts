/** Runs in Chromium: our clients against the clouds' own addresses, answered by MSW's service worker. Reports what came of it. */
import { createCloudBaseClient, createFc2Client, createFc3Client, createFcHttpTriggerClient, createLambdaClient } from 'faas-contracts'
import { failWith, replayHandlers } from 'faas-contracts/msw'
import { type Fault, rule } from 'faas-contracts/replay'
import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { signatures } from './signatures.ts'

export interface PageReport {
  error?: string
  runtime: string
  signatures: Record<string, unknown>
  echoes: unknown[]
  documented: (string | undefined)[]
  retried: { ok: boolean; entries: (string | undefined)[] }
  faults: Record<string, string | undefined>
  streamed: unknown
  failWith: (string | undefined)[]
  refused: string | undefined
  /** As the service worker saw them. */
  sent: { method: string; url: string; headers: Record<string, string> }[]
}

const payload = { cart: 42, note: 'größer' }
const alibaba = {
  region: 'cn-hangzhou',
  accountId: '1029384756102938',
  credentials: { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' },
}
const lambda = createLambdaClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  maxRetries: 0,
})
const cloudbase = createCloudBaseClient({
  envId: 'shop-7f3a',
  credentials: { secretId: 'AKIDEXAMPLE', secretKey: 'example' },
  maxRetries: 0,
})
const fc3 = createFc3Client(alibaba)
const fc2 = createFc2Client({ ...alibaba, apiVersion: '2016-08-15' })
const trigger = createFcHttpTriggerClient({
  baseUrl: 'https://orders.example.com',
  auth: { type: 'signature', scheme: 'fc', credentials: alibaba.credentials },
})

async function run(): Promise<PageReport> {
  const sent: PageReport['sent'] = []
  const { handlers, replay } = replayHandlers({ triggers: { 'https://orders.example.com': 'orders' } })
  const spy = http.all(/^https:/, ({ request: { method, url, headers } }) => {
    sent.push({ method, url, headers: Object.fromEntries(headers) })
  })
  const worker = setupWorker(spy, ...handlers)
  // The name of the option changed with MSW 3; each major leaves the other's alone.
  const bypass = { onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as const
  await worker.start({ serviceWorker: { url: './mockServiceWorker.js' }, quiet: true, ...bypass })

  const echoes = [
    await lambda.invoke({ functionName: 'checkout', payload }),
    await fc3.invoke({ functionName: 'checkout', payload }),
    await fc2.invoke({ serviceName: 'shop', functionName: 'checkout', payload }),
    await cloudbase.invoke({ functionName: 'checkout', payload }),
    await trigger.invoke({ path: '/orders', query: { page: 2 }, payload }),
  ].map((result) => (result.ok ? result.data : String(result.error)))
  const signed = sent.splice(0)

  const documented = [
    (await lambda.invoke({ functionName: 'replay--EC2ThrottledException' })).error?.code,
    (await cloudbase.invoke({ functionName: 'replay--FUNCTION_TIME_LIMIT_EXCEEDED' })).error?.code,
  ]

  replay.reset()
  replay.script([rule('lambda', 'Invoke', { functionName: 'checkout', answers: ['TooManyRequestsException', 'ok'] })])
  const { ok } = await lambda.invoke({ functionName: 'checkout' }, { maxRetries: 2 })
  const retried = { ok, entries: replay.requests.map(({ answer }) => answer.entry) }

  const faults: Record<string, string | undefined> = {}
  const tried: Fault[] = ['refused', 'reset', 'reset-in-body', 'stalled-headers', 'stalled-body', 'truncated', 'html-502']
  for (const fault of tried) {
    replay.script([rule('cloudbase', 'functions-post', { answers: [{ fault }] })])
    faults[fault] = (
      await cloudbase.invoke({ functionName: 'checkout', payload }, { timeout: fault.startsWith('stalled') ? 500 : 10_000 })
    ).error?.code
  }

  // Byte by byte: what has arrived can be read before the answer is whole.
  replay.script([rule('cloudbase', 'functions-post', { answers: [{ fault: 'slow-drip', body: 'drip' }] })])
  const dripping = await fetch('https://shop-7f3a.api.tcloudbasegateway.com/v1/functions/checkout', { method: 'POST', body: '{}' })
  const chunks: string[] = []
  const reader = dripping.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) chunks.push(read.value)

  worker.use(failWith('lambda', 'Invoke', 'ServiceException', { functionName: 'checkout', times: 1 }))
  replay.reset()
  const failed = []
  for (const functionName of ['report', 'checkout', 'checkout']) failed.push((await lambda.invoke({ functionName })).error?.code)

  const refused = (await lambda.invoke({ functionName: 'replay--NoSuchCode' })).error?.code
  return {
    runtime: `${typeof process} ${typeof crypto.subtle} ${navigator.userAgent}`,
    ...{ signatures: await signatures(), echoes, documented, retried, faults, streamed: chunks, failWith: failed, refused, sent: signed },
  }
}

const report = await run().catch((error: unknown) => ({ error: error instanceof Error ? String(error.stack) : String(error) }))
await fetch('./report', { method: 'POST', body: JSON.stringify(report) })
