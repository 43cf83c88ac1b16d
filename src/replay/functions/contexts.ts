import type { Call } from './protocol.ts'

/** The second argument of a handler, with the fields that the cloud documents. Keys are placeholders that no cloud takes. */

/** @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
export function lambdaContext({ requestId, functionName, deadline, memoryMb, context }: Call): object {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: context['functionVersion'],
    invokedFunctionArn: context['invokedFunctionArn'],
    memoryLimitInMB: String(memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: process.env['AWS_LAMBDA_LOG_STREAM_NAME'],
    identity: undefined,
    clientContext: context['clientContext'],
    ...(context['tenantId'] !== undefined && { tenantId: context['tenantId'] }),
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
}

/** @see https://www.alibabacloud.com/help/en/functioncompute/user-guide/context */
export function fcContext({ requestId, functionName, memoryMb, timeoutMs, context }: Call): object {
  return {
    requestId,
    credentials: {
      accessKeyId: 'replay-placeholder-access-key-id',
      accessKeySecret: 'replay-placeholder-access-key-secret',
      securityToken: 'replay-placeholder-security-token',
    },
    function: { name: functionName, handler: 'index.handler', memory: memoryMb, timeout: timeoutMs / 1000 },
    service: { name: context['serviceName'] ?? '', logProject: '', logStore: '', qualifier: context['qualifier'], versionId: '' },
    region: context['region'],
    accountId: context['accountId'],
    tracing: { spanContext: '', jaegerEndpoint: '', spanBaggages: {}, parseOpenTracingBaggages: () => ({}) },
    // The console of a call writes lines of this form too.
    logger: { debug: console.debug, info: console.info, warn: console.warn, error: console.error, log: console.log },
  }
}

/**
 * On the cloud `namespace` is the environment, and `environ` holds more beside it; those seen in published records are written so.
 *
 * @see https://docs.cloudbase.net/api-reference/server/node-sdk/env
 */
export function cloudbaseContext({ requestId, functionName, memoryMb, timeoutMs, context }: Call): object {
  return {
    request_id: requestId,
    function_name: functionName,
    function_version: context['functionVersion'],
    memory_limit_in_mb: memoryMb,
    time_limit_in_ms: timeoutMs,
    namespace: context['namespace'],
    environ: `SCF_NAMESPACE=${context['namespace']}`,
  }
}
