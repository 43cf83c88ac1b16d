import { type Call, fc2 as fc2Sdk, fc20230330 as fc3Sdk, fcOpen20210406 as openSdk, type Sdk } from '../alicloud.ts'
import type { Client } from './client.ts'
import type { Situation } from './situation.ts'

function clientOf(sdk: Sdk): Client {
  return {
    name: sdk.name,
    api: sdk.api,
    operationOf: ({ operation }) => (sdk.has(operation) ? operation + sdk.suffix : undefined),
    async call(url, situation, timeout) {
      const { data, headers, status } = await sdk.connect(url, timeout)(situation.operation, inputOf(sdk, situation))
      return { body: data, headers, statusCode: status }
    },
  }
}

function inputOf(sdk: Sdk, { isInvocation, input }: Situation): Call {
  const path = Object.values(input.path ?? {})
  if (isInvocation) return { path, payload: '{"cart":42}', headers: { 'x-fc-log-type': 'Tail' } }
  const body = input.body as Record<string, unknown> | undefined
  const config = body && 'triggerConfig' in body && { triggerConfig: sdk.triggerConfig({ cronExpression: '@every 4m', enable: true }) }
  return { path, ...(body && { body: { ...body, ...config } }) }
}

export const fc2 = clientOf(fc2Sdk)
export const fcOpen20210406 = clientOf(openSdk)
export const fc20230330 = clientOf(fc3Sdk)
