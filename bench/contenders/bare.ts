/** The least that a program can do: no signature, no errors, no retries, no time-out. */
import http from 'node:http'
import { type Contender, LAMBDA_PATH, type Payload } from './contender.ts'

export const bareHttp: Contender = {
  name: 'bare node:http',
  api: 'lambda',
  kind: 'bare',
  connect(origin) {
    const agent = new http.Agent({ keepAlive: true })
    return (payload) =>
      new Promise<Payload>((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(payload))
        const headers = { 'content-type': 'application/json', 'content-length': body.length }
        const request = http.request(origin + LAMBDA_PATH, { agent, method: 'POST', headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
        })
        request.on('error', reject)
        request.end(body)
      })
  },
}

export const bareFetch: Contender = {
  name: 'bare fetch',
  api: 'lambda',
  kind: 'bare',
  connect: (origin) => async (payload) => {
    const body = new TextEncoder().encode(JSON.stringify(payload))
    const response = await fetch(origin + LAMBDA_PATH, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await response.json()) as Payload
  },
}
