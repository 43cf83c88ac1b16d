import { type ApiId, unwrap } from '../../../dist/src/index.js'
import { clientOf, invokeInput } from '../../cases.ts'
import type { Client } from './client.ts'

/** Our own client. `unwrap` makes its results comparable: a failure is thrown like those of the others. */
export function ours(api: ApiId): Client {
  const hasLog = api !== 'cloudbase' && api !== 'fc-http-trigger'
  return {
    name: 'faas-contracts',
    api,
    operationOf: ({ operation }) => operation,
    async call(baseUrl, { operation, isInvocation, input }, timeout) {
      const client = clientOf(api, { baseUrl, ...(timeout && { timeout }) }, 'checkout')
      const result = await (isInvocation
        ? client.invoke({ ...invokeInput(api, 'checkout'), ...(hasLog && { logType: 'tail' }) })
        : client.call(operation, input))
      unwrap(result)
      return result
    },
  }
}
