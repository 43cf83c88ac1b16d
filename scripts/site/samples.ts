import type { ApiId } from '../../src/errors.ts'
import { CONTRACTS } from '../../src/replay/routing.ts'
import type { Operation } from './model.ts'
import { inputOf, literal, MOCK_PORT, MOCK_URL, request, STYLES } from './recipe.ts'

/** One entry of `x-codeSamples`, which Redoc shows beside an operation. */
export interface CodeSample {
  lang: string
  label: (typeof LABELS)[number]
  source: string
}

/** What the examples are in, the one to show first first. */
export const LABELS = ['TypeScript', 'curl'] as const

const FUNCTION = 'checkout'

/** How an operation is called, in forms that run as they stand: by the client on the replay engine, and with curl on the replay server. */
export function samplesOf(api: ApiId, operation: Operation): CodeSample[] {
  const sent = { ...operation, body: operation.payload ?? operation.body }
  const curl = `# npx faas-contracts mock --port ${MOCK_PORT}\n${request(api, sent, FUNCTION).curl}`
  return [
    { lang: 'TypeScript', label: 'TypeScript', source: typescript(api, sent) },
    { lang: 'Shell', label: 'curl', source: curl },
  ]
}

function typescript(api: ApiId, operation: Operation): string {
  const { factory, variable, options } = STYLES[api]
  const isTrigger = api === 'fc-http-trigger'
  const isStream = operation.id === 'InvokeWithResponseStream'
  const all = { ...(isTrigger && { baseUrl: `${MOCK_URL}/fc-http-trigger/${FUNCTION}` }), ...options }
  return [
    `import { ${factory}${isStream ? ', unwrap' : ''} } from 'faas-contracts'`,
    `import { createReplay } from 'faas-contracts/replay'`,
    '',
    `const ${variable} = ${factory}({`,
    ...Object.entries(all).map(([key, value]) => `  ${key}: ${literal(value)},`),
    '  fetch: createReplay().fetch, // takes the place of the network: without it the call goes out',
    '})',
    ...(isStream
      ? [`for await (const bytes of unwrap(await ${variable}.${call(api, operation)})) process.stdout.write(bytes)`]
      : [
          `const result = await ${variable}.${call(api, operation)}`,
          'console.log(result.ok ? result.data : result.error.code, result.requestId)',
        ]),
  ].join('\n')
}

function call(api: ApiId, operation: Operation): string {
  const { invoke, input } = STYLES[api]
  const { functionParameter } = CONTRACTS[api]
  const { id, method, body } = operation
  const payload = body === undefined ? {} : { payload: body }
  if (api === 'fc-http-trigger') return `invoke(${literal({ method, path: '/orders', ...payload })})`
  if (id === 'InvokeWithResponseStream') return `invokeStream(${literal({ functionName: FUNCTION, ...payload })})`
  if (id === invoke) return `invoke(${literal({ ...input, functionName: FUNCTION, ...payload })})`
  const named = functionParameter !== undefined && functionParameter in operation.required.path ? { [functionParameter]: FUNCTION } : {}
  const given = literal(inputOf(operation, named))
  return given === '{}' ? `call('${id}')` : `call('${id}', ${given})`
}
