/** The browser build of the clients and the MSW handlers in Chromium, behind a real service worker, under both majors of MSW. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { signFc } from 'faas-contracts/signing'
import { rolldown } from 'rolldown'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openChromium } from './chromium.ts'
import type { PageReport } from './page.ts'
import { signatures } from './signatures.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

async function bundle(msw: string): Promise<string> {
  const build = await rolldown({
    input: `${root}contract-tests/browser/page.ts`,
    platform: 'browser',
    resolve: { alias: { msw } },
    // What a browser does not have must not be in its build.
    external: /^node:/,
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  return output[0].code
}

/** Serves the page on loopback and resolves with what it reports. */
async function reportOf(msw: string, script: string): Promise<PageReport> {
  let arrived = (_: PageReport) => {}
  const report = new Promise<PageReport>((resolve) => {
    arrived = resolve
  })
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="page.js"></script>'],
    '/page.js': ['text/javascript', script],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(`${root}node_modules/${msw}/lib/mockServiceWorker.js`, 'utf8')],
  }
  const server = createServer(async (request, response) => {
    if (request.url === '/report') {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk
      response.end()
      return arrived(JSON.parse(body) as PageReport)
    }
    const [type, body] = files[request.url ?? ''] ?? []
    if (type === undefined) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': type }).end(body)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const chromium = openChromium(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  onTestFinished(() => chromium.close())
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page reported nothing in 45 seconds. Chromium said:\n${chromium.log}`)), 45_000)
  })
  return Promise.race([report, late]).finally(() => clearTimeout(timer))
}

describe.each([
  ['MSW 3', 'msw'],
  ['MSW 2', 'msw-2'],
])('%s', (_, msw) => {
  test('the page of our clients and handlers', async () => {
    const script = await bundle(msw)
    expect(script).not.toMatch(/from ["']node:|getBuiltinModule/)

    const report = await reportOf(msw, script)
    expect(report.error).toBeUndefined()
    expect(report.runtime).toMatch(/^undefined object .*HeadlessChrome/)
    expect(report).toMatchObject({
      echoes: Array(5).fill({ cart: 42, note: 'größer' }),
      documented: ['EC2ThrottledException', 'FUNCTION_TIME_LIMIT_EXCEEDED'],
      retried: { ok: true, entries: ['TooManyRequestsException', null] },
      faults: {
        refused: 'CONNECTION_LOST',
        reset: 'CONNECTION_LOST',
        'reset-in-body': 'CONNECTION_LOST',
        'stalled-headers': 'TIMEOUT',
        'stalled-body': 'TIMEOUT',
        truncated: 'INVALID_JSON',
        'html-502': 'HTML_502',
      },
      streamed: ['d', 'r', 'i', 'p'],
      failWith: [null, 'ServiceException', null],
      refused: 'ReplayRefused',
    })
    // WebCrypto signs as Node's crypto does.
    expect(report.signatures).toEqual(await signatures())

    expect(report.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/checkout/invocations',
      'POST https://1029384756102938.cn-hangzhou.fc.aliyuncs.com/2023-03-30/functions/checkout/invocations',
      'POST https://1029384756102938.cn-hangzhou.fc.aliyuncs.com/2016-08-15/services/shop/functions/checkout/invocations',
      'POST https://shop-7f3a.api.tcloudbasegateway.com/v1/functions/checkout',
      'POST https://orders.example.com/orders?page=2',
    ])
    // A browser drops headers that a page may not set: none of them may be a signed one.
    for (const { url, headers } of report.sent) {
      const names = /SignedHeaders=([^,]+)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? []
      expect(
        names.filter((name) => name !== 'host' && !(name in headers)),
        url,
      ).toEqual([])
    }
    const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }
    for (const [i, httpTrigger] of [
      [2, false],
      [4, true],
    ] as const) {
      const { method, url, headers = {} } = report.sent[i] ?? { method: '', url: 'https://missing' }
      const { origin, pathname, search } = new URL(url)
      expect(headers['x-fc-date']).toMatch(/ GMT$/)
      const { authorization } = await signFc(
        { method, origin, path: pathname, query: search.slice(1), headers },
        { credentials, httpTrigger },
      )
      expect(headers['authorization']).toBe(authorization)
    }
  })
})
