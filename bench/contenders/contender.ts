import type { ApiId } from 'faas-contracts'

/** What is sent as JSON and comes back as JSON. */
export type Payload = { text: string }

/** Calls a function that returns its event. Rejects when it failed: a failure must not pass for a fast call. */
export type Invoke = (payload: Payload) => Promise<Payload>

export interface Contender {
  /** As the tables have it. */
  name: string
  api: ApiId
  kind: 'bare' | 'ours' | 'vendor' | 'part'
  /** Its npm package in contract-tests/vendors, which `npm run test:vendors` installs. */
  package?: string
  /** Takes no part in the tables of CPU; it is there to be fair in that of latency. */
  isForLatency?: boolean
  connect(origin: string): Invoke | Promise<Invoke>
}

/** AWS's documentation uses this key; the others are made up. */
export const CREDENTIALS = {
  aws: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  alibaba: { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' },
  cloudbase: { accessToken: 'example-api-key' },
} as const

export const LAMBDA_PATH = '/2015-03-31/functions/checkout/invocations'
