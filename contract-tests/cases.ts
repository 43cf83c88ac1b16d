/**
 * Every documented error of every operation, read from the hand-written catalogues, and how to ask for it. Expectations come from
 * openapi/errors/*.yaml and not from generated/, so that a mistake of the compiler shows.
 */
import { readFileSync } from 'node:fs'
import {
  type ApiId,
  type ClientOptions,
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type Result,
} from 'faas-contracts'
import { parse } from 'yaml'
import { API_IDS } from '../scripts/apis.ts'
import { type Document, type ErrorObject, examplesOf, operationsOf } from '../scripts/document.ts'

export interface Case {
  api: ApiId
  operation: string
  /** The name of the catalogue entry. */
  entry: string
  /** The body, before its request id is the live one. */
  value: unknown
  input: CallInput
  expected: {
    code: string
    status: number
    kind: string
    executed: string
    billed: string
    retryable: boolean
    docUrl: string
  }
}

export interface CallInput {
  path?: Record<string, string>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
}

/** The part of a client that is the same in all five. */
export interface AnyClient {
  call(operation: string, input?: CallInput, options?: Record<string, unknown>): Promise<Result<unknown>>
  invoke(input: Record<string, unknown>, options?: Record<string, unknown>): Promise<Result<unknown>>
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const documents = new Map(API_IDS.map((api) => [api, JSON.parse(read(`generated/openapi/${api}.json`)) as Document]))

export function documentOf(api: ApiId): Document {
  return documents.get(api) as Document
}

/** The operations of an API, also those that replay no error: an answer to HEAD has no body to tell it by. */
export function operationIdsOf(api: ApiId): string[] {
  return [...operationsOf(documentOf(api))].map(({ operation }) => operation.operationId)
}

export function casesOf(api: ApiId): Case[] {
  const catalogue = parse(read(`openapi/errors/${api}.yaml`)) as Record<string, { value: unknown; 'x-error': ErrorObject }>
  const document = documentOf(api)
  // An entry of a code with variants is documented by the page of the one that is named as the code.
  const docUrl = (code: string, error: ErrorObject) => catalogue[code]?.['x-error'].source ?? error.source
  const cases: Case[] = []
  for (const { operation } of operationsOf(document)) {
    const seen = new Set<string>()
    for (const { name, example } of examplesOf(document, operation)) {
      if (!example['x-error'] || seen.has(name)) continue
      seen.add(name)
      const error = catalogue[name]?.['x-error']
      if (!error) throw new Error(`${api}: ${operation.operationId} lists ${name}, which is not in the catalogue.`)
      const { status, kind, executed, billed, retry, code = name } = error
      const retryable = retry !== 'no' && executed === 'no'
      cases.push({
        api,
        operation: operation.operationId,
        entry: name,
        value: catalogue[name]?.value,
        input: sampleInput(api, operation.operationId),
        expected: { code, status, kind, executed, billed, retryable, docUrl: docUrl(code, error) },
      })
    }
  }
  return cases
}

/** A valid request, made of the document's own examples. */
export function sampleInput(api: ApiId, operationId: string): CallInput {
  const document = documentOf(api) as unknown as Json
  for (const item of Object.values(document['paths'] as Record<string, Json>))
    for (const operation of Object.values(item) as Json[]) {
      if (operation?.['operationId'] !== operationId) continue
      const input: CallInput = {}
      for (const unresolved of [...list(item['parameters']), ...list(operation['parameters'])]) {
        const parameter = follow(document, unresolved)
        const place = parameter['in'] as 'path' | 'query' | 'header'
        if (!parameter['required'] || place === ('cookie' as string)) continue
        const schema = follow(document, (parameter['schema'] ?? {}) as Json)
        input[place] = { ...input[place], [parameter['name'] as string]: exampleOf(parameter, schema) } as Record<string, string>
      }
      const body = operation['requestBody'] as Json | undefined
      if (body) {
        const content = follow(document, body)['content'] as Record<string, Json>
        const [example] = Object.values((content['application/json']?.['examples'] ?? {}) as Record<string, Json>)
        if (example) input.body = follow(document, example)['value']
      }
      return input
    }
  throw new Error(`${api} has no operation ${operationId}.`)
}

type Json = Record<string, unknown>

function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}

function exampleOf(parameter: Json, schema: Json): string {
  // Tools that know only the document take the rest of a path for one segment.
  if (parameter['name'] === 'path') return 'orders'
  const example = parameter['example'] ?? schema['example'] ?? list(schema['examples'])[0] ?? schema['default']
  if (example === undefined) throw new Error(`The parameter ${parameter['name']} has no example.`)
  return String(example)
}

function follow(document: Json, node: Json): Json {
  if (typeof node['$ref'] !== 'string') return node
  let target: unknown = document
  for (const part of node['$ref'].replace('#/', '').split('/')) target = (target as Json)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  return follow(document, target as Json)
}

export const CREDENTIALS = {
  aws: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  alibaba: { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' },
  cloudbase: { accessToken: 'example-api-key' },
} as const

/** A client of each API at an endpoint; a trigger's address names its function. */
export function clientOf(api: ApiId, options: ClientOptions & { baseUrl: string }, functionName: string | null = 'echo'): AnyClient {
  const triggerUrl = functionName === null ? options.baseUrl : `${options.baseUrl}/fc-http-trigger/${functionName}`
  const { aws, alibaba, cloudbase } = CREDENTIALS
  const create: Record<ApiId, () => unknown> = {
    lambda: () => createLambdaClient({ ...options, region: 'us-east-1', credentials: aws }),
    fc3: () => createFc3Client({ ...options, region: 'cn-hangzhou', credentials: alibaba }),
    fc2: () => createFc2Client({ ...options, region: 'cn-hangzhou', credentials: alibaba }),
    'fc-http-trigger': () => createFcHttpTriggerClient({ ...options, baseUrl: triggerUrl }),
    cloudbase: () => createCloudBaseClient({ ...options, envId: 'shop-7f3a', credentials: cloudbase }),
  }
  return create[api]() as AnyClient
}

/** The input of `invoke` that calls a function by its name. */
export function invokeInput(api: ApiId, functionName: string): Record<string, unknown> {
  const payload = { cart: 42 }
  if (api === 'fc-http-trigger') return { payload }
  return { functionName, payload, ...(api === 'fc2' && { serviceName: 'shop' }) }
}

/** Replays one case and says how the client's error differs from the catalogue; undefined when it does not. */
export async function differenceOf(client: AnyClient, { api, operation, entry, input, expected }: Case): Promise<string | undefined> {
  const header = { ...input.header }
  const result = await client.call(operation, { ...input, header }, { headers: { prefer: `example=${entry}` }, maxRetries: 0 })
  const where = `${api} ${operation} ${entry}`
  if (result.ok) return `${where}: resolved as a success`
  const { error } = result
  const actual = Object.fromEntries(Object.keys(expected).map((key) => [key, (error as unknown as Json)[key]]))
  const differing = Object.entries(expected).filter(([key, value]) => actual[key] !== value)
  if (error.api !== api || error.operation !== operation) differing.push(['operation', `${api} ${operation}`])
  if (!error.documented) differing.push(['documented', true])
  if (error.attempts !== 1) differing.push(['attempts', 1])
  if (expected.kind !== 'protocol' && !error.requestId) differing.push(['requestId', 'an id'])
  if (differing.length === 0) return undefined
  return `${where}: ${differing.map(([key, value]) => `${key} should be ${value} and is ${(error as unknown as Json)[key]}`).join(', ')}`
}
