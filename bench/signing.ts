/** Signatures for each second of CPU: a POST with 1 KiB, whose hash is signed, as a client does it for every call. */
import { equal } from 'node:assert/strict'
import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { type HttpRequest, signAcs3, signFc, signSigV4, signTc3 } from 'faas-contracts/signing'
import { CREDENTIALS, LAMBDA_PATH } from './contenders/contender.ts'
import { print, type Section, table } from './section.ts'
import { median } from './statistics.ts'
import { isInstalled, requireVendor } from './vendor-packages.ts'

const ROUNDS = 15
const SIGNATURES = 4000
const HOST = 'lambda.us-east-1.amazonaws.com'
const body = new TextEncoder().encode(JSON.stringify({ text: 'x'.repeat(1013) }))
const { aws, alibaba } = CREDENTIALS
const tencent = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' }

const request: HttpRequest = {
  ...{ method: 'POST', origin: `https://${HOST}`, path: LAMBDA_PATH, query: '', body },
  headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' },
}

/** Signs the request as of a time and gives the `authorization`. */
type Sign = (date: Date) => string | undefined | Promise<string | undefined>

/** SigV4 for this one request, written with nothing but node:crypto, and as fast as that allows: one-shot hashes, the day's key kept. */
function handWritten(): Sign {
  let day = ''
  let key: KeyObject | undefined
  const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const keyOf = (today: string) => {
    if (!key || day !== today) {
      const [date, region, service] = [hmac(`AWS4${aws.secretAccessKey}`, today), 'us-east-1', 'lambda']
      key = createSecretKey(hmac(hmac(hmac(date, region), service), 'aws4_request'))
      day = today
    }
    return key
  }
  const names = 'content-type;host;x-amz-content-sha256;x-amz-date;x-amz-invocation-type'
  return (date) => {
    const time = date.toISOString().replace(/[-:]|\.\d+/g, '')
    const today = time.slice(0, 8)
    const payload = hash('sha256', body, 'hex')
    const headers =
      `content-type:${request.headers['content-type']}\nhost:${HOST}\nx-amz-content-sha256:${payload}\nx-amz-date:${time}\n` +
      `x-amz-invocation-type:${request.headers['x-amz-invocation-type']}\n`
    const canonical = `POST\n${LAMBDA_PATH}\n\n${headers}\n${names}\n${payload}`
    const scope = `${today}/us-east-1/lambda/aws4_request`
    const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash('sha256', canonical, 'hex')}`
    const signature = createHmac('sha256', keyOf(today)).update(toSign).digest('hex')
    return `AWS4-HMAC-SHA256 Credential=${aws.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  }
}

function smithy(): Sign {
  const { SignatureV4 } = requireVendor('@smithy/signature-v4')
  const { Sha256 } = requireVendor('@smithy/core/checksum')
  const signer = new SignatureV4({ service: 'lambda', region: 'us-east-1', credentials: aws, sha256: Sha256 })
  const [protocol, hostname] = ['https:', HOST]
  return async (signingDate) => {
    // A request for each call, as in its client; it leaves the one that it is given as it is.
    const headers = { ...request.headers, host: HOST }
    const signed = await signer.sign({ method: 'POST', protocol, hostname, path: LAMBDA_PATH, query: {}, headers, body }, { signingDate })
    return signed.headers.authorization
  }
}

const sigV4: Record<string, Sign> = {
  'hand-written node:crypto': handWritten(),
  'faas-contracts signSigV4': async (date) => (await signSigV4(request, { credentials: aws, region: 'us-east-1', date }))['authorization'],
  ...(isInstalled('@smithy/signature-v4') && { '@smithy/signature-v4': smithy() }),
}

const others: Record<string, Sign> = {
  'faas-contracts signAcs3 (FC 3.0)': async (date) =>
    (await signAcs3(request, { credentials: alibaba, action: 'InvokeFunction', version: '2023-03-30', date }))['authorization'],
  'faas-contracts signFc (FC 2.0)': async (date) => (await signFc(request, { credentials: alibaba, date }))['authorization'],
  'faas-contracts signTc3 (CloudBase)': async (date) => (await signTc3(request, { credentials: tencent, date }))['authorization'],
}

async function signaturesPerSecond(sign: Sign): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < SIGNATURES; i++) await sign(new Date())
  const { user, system } = process.cpuUsage(before)
  return (SIGNATURES / (user + system)) * 1e6
}

export async function measureSigning(): Promise<Section> {
  const date = new Date('2026-11-20T12:00:00Z')
  const expected = await sigV4['hand-written node:crypto']?.(date)
  for (const [name, sign] of Object.entries(sigV4)) equal(await sign(date), expected, `${name} has another signature.`)

  const signers = Object.entries({ ...sigV4, ...others })
  const samples = signers.map(() => [] as number[])
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, [, sign]] of signers.entries()) {
      const rate = await signaturesPerSecond(sign)
      if (round >= 0) samples[i]?.push(rate)
    }
  const rows = signers.map(([name], i) => ({ name, rate: median(samples[i] ?? []) }))
  const ours = rows.find(({ name }) => name === 'faas-contracts signSigV4')?.rate ?? Number.NaN
  const figures: Section['figures'] = {}
  for (const { name, rate } of rows.filter(({ name }) => name in sigV4)) figures[`signatures a second, ours × ${name}`] = ours / rate
  const [best] = rows as [(typeof rows)[number]]
  const cells = rows.map(({ name, rate }) => [name, `${(rate / 1000).toFixed(0)} 000`, (rate / best.rate).toFixed(2)])
  const text = `A POST with 1 KiB, for each second of CPU.\n\n${table(['signer', 'signatures a second', '× hand-written'], cells)}`
  return { title: 'Signatures', text, figures }
}

if (import.meta.main) print(await measureSigning())
