import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { CREDENTIALS } from '../../cases.ts'
import type { Client } from './client.ts'

export const aws: Client = {
  name: '@aws-sdk/client-lambda',
  api: 'lambda',
  operationOf: ({ operation }) => (operation === 'Invoke' ? operation : undefined),
  async call(endpoint, _, timeout) {
    // A request timeout is no more than a warning unless it is told to throw.
    const requestHandler = timeout && { requestTimeout: timeout, socketTimeout: timeout, throwOnRequestTimeout: true }
    const options = { region: 'us-east-1', endpoint, credentials: CREDENTIALS.aws, ...(requestHandler && { requestHandler }) }
    const client = new LambdaClient(options)
    try {
      return await client.send(new InvokeCommand({ FunctionName: 'checkout', Payload: '{"cart":42}', LogType: 'Tail' }))
    } finally {
      client.destroy()
    }
  },
}
