import { limits } from '../../../generated/errors/lambda.ts'
import { operations } from '../../../generated/operations/lambda.ts'
import { decodeEventStream } from '../../event-stream.ts'
import type { Reading } from '../../reading.ts'
import type { Difference } from '../check.ts'
import {
  type Definition,
  hasContentType,
  hasErrorMessage,
  hasHeader,
  hasList,
  hasLogTail,
  hasNoBody,
  hasNoHeader,
  type Names,
  PAYLOAD,
  pages,
  success,
} from '../definition.ts'

const INVOKE = 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html'
const LIST = 'https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html'
const STREAM = 'https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html'

/** A dry run calls nothing, whatever the name. */
const DRY_RUN = { 'x-amz-invocation-type': 'DryRun' }
const EVENT = { 'x-amz-invocation-type': 'Event' }
/** Over the 1 MB that an event may have. */
const TOO_LARGE = limits.asyncPayload + 4096

const query = (Qualifier: string | undefined) => (Qualifier === undefined ? {} : { query: { Qualifier } })

/** Calls the function, or a version of it, that was named. */
const call = ({ functionName, qualifier }: Names, headers?: Record<string, string>) => ({
  path: { FunctionName: functionName },
  ...query(qualifier),
  ...(headers && { headers }),
  body: PAYLOAD,
})

export const lambda: readonly Definition[] = [
  {
    id: 'list-functions',
    title: 'ListFunctions answers 200 with a request id and a page of the documented form',
    operation: 'ListFunctions',
    source: LIST,
    needs: ['credentials'],
    request: () => ({}),
    expect: success(200, (answer) => hasList(answer, operations.ListFunctions.pages.items)),
  },
  {
    id: 'pagination',
    title: 'ListFunctions pages by MaxItems and Marker',
    operation: 'ListFunctions',
    source: LIST,
    needs: ['credentials'],
    run: (probe) => pages(probe, {}, 'MaxItems', operations.ListFunctions.pages),
  },
  {
    id: 'missing-credentials',
    title: 'A request without a signature is refused as MissingAuthenticationTokenException',
    operation: 'ListFunctions',
    entries: ['MissingAuthenticationTokenException'],
    request: () => ({ as: 'nobody' }),
  },
  {
    id: 'unknown-key',
    title: 'A signature with an unknown key is refused as UnrecognizedClientException',
    operation: 'ListFunctions',
    entries: ['UnrecognizedClientException'],
    request: () => ({ as: 'stranger' }),
  },
  {
    id: 'wrong-signature',
    title: 'A wrong signature is refused as InvalidSignatureException',
    operation: 'ListFunctions',
    needs: ['credentials'],
    entries: ['InvalidSignatureException'],
    request: () => ({ as: 'forger' }),
  },
  {
    id: 'unknown-operation',
    title: 'A path of no operation is UnknownOperationException',
    operation: 'ListFunctions',
    needs: ['credentials'],
    entries: ['UnknownOperationException'],
    notOnReplay: 'a replay answers a path of no operation with the list of those there are',
    request: () => ({ rawPath: '/2015-03-31/faas-contracts-verify' }),
  },
  {
    id: 'unknown-function',
    title: 'A function that does not exist is ResourceNotFoundException (dry run)',
    operation: 'Invoke',
    needs: ['credentials'],
    entries: ['ResourceNotFoundException'],
    request: ({ unknown }) => ({ path: { FunctionName: unknown }, headers: DRY_RUN }),
  },
  {
    id: 'invalid-name',
    title: 'A name that no function can have is ValidationException (dry run)',
    operation: 'Invoke',
    needs: ['credentials'],
    entries: ['ValidationException'],
    request: ({ unknown }) => ({ path: { FunctionName: `${unknown}!` }, headers: DRY_RUN }),
  },
  {
    id: 'dry-run',
    title: 'A dry run of the function answers 204 without a body and runs nothing',
    operation: 'Invoke',
    source: INVOKE,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names, DRY_RUN),
    expect: success(204, isUnrun),
  },
  {
    id: 'unknown-qualifier',
    title: 'A version that does not exist is ResourceNotFoundException (dry run)',
    operation: 'Invoke',
    needs: ['credentials', 'functionName'],
    entries: ['ResourceNotFoundException'],
    request: ({ functionName, unknown }) => ({ path: { FunctionName: functionName }, ...query(unknown), headers: DRY_RUN }),
  },
  {
    id: 'invoke',
    title: 'A call answers 200 with JSON, the version that ran and a request id, and no mark of failure',
    operation: 'Invoke',
    source: INVOKE,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names),
    expect: success(200, (answer) => [
      ...hasNoHeader(answer, 'x-amz-function-error'),
      ...hasHeader(answer, 'x-amz-executed-version', /^(\$LATEST|\d+)$/),
      ...hasContentType(answer, 'application/json'),
      ...hasNoHeader(answer, 'x-amz-log-result'),
    ]),
  },
  {
    id: 'log-tail',
    title: 'With X-Amz-Log-Type: Tail the end of the log arrives as base64, with its REPORT line',
    operation: 'Invoke',
    source: INVOKE,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names, { 'x-amz-log-type': 'Tail' }),
    expect: success(200, (answer) => hasLogTail(answer, 'x-amz-log-result', /REPORT RequestId: |"platform\.report"/)),
  },
  {
    id: 'stream',
    title: 'A streamed answer is an event stream that ends with InvokeComplete',
    operation: 'InvokeWithResponseStream',
    source: STREAM,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names),
    expect: success(200, endsWithInvokeComplete),
  },
  {
    id: 'malformed-payload',
    title: 'A payload that is not JSON is InvalidRequestContentException',
    operation: 'Invoke',
    needs: ['credentials', 'functionName'],
    entries: ['InvalidRequestContentException'],
    isRefusedByReplay: true,
    request: (names) => ({ ...call(names), body: '{"faasContracts":' }),
  },
  {
    id: 'async',
    title: 'An asynchronous call answers 202 without a body',
    operation: 'Invoke',
    source: INVOKE,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names, EVENT),
    expect: success(202, isUnrun),
  },
  {
    id: 'large-async',
    title: 'An event of over 1 MB is RequestEntityTooLargeException',
    operation: 'Invoke',
    needs: ['credentials', 'functionName', 'large'],
    entries: ['RequestEntityTooLargeException', 'RequestTooLargeException'],
    isRefusedByReplay: true,
    request: (names) => ({ ...call(names, EVENT), body: JSON.stringify('x'.repeat(TOO_LARGE)) }),
  },
  {
    id: 'function-failure',
    title: 'A function that fails answers 200 with X-Amz-Function-Error and says why',
    operation: 'Invoke',
    needs: ['credentials', 'failingFunctionName'],
    entries: ['Unhandled', 'Handled'],
    request: ({ failingFunctionName }) => ({ path: { FunctionName: failingFunctionName }, body: PAYLOAD }),
    expect: (answer, probe) => [
      ...probe.document.compareError(probe.operation, answer, ['Unhandled', 'Handled']),
      ...hasHeader(answer, 'x-amz-executed-version', /^(\$LATEST|\d+)$/),
      ...hasErrorMessage(answer),
    ],
  },
]

/** Nothing has run yet that could have a result, a version or a failure. */
function isUnrun(answer: Reading): Difference[] {
  return [...hasNoBody(answer), ...hasNoHeader(answer, 'x-amz-executed-version'), ...hasNoHeader(answer, 'x-amz-function-error')]
}

function endsWithInvokeComplete(answer: Reading): Difference[] {
  if (answer.contentType !== 'application/vnd.amazon.eventstream')
    return [{ what: 'header content-type', expected: 'application/vnd.amazon.eventstream', actual: answer.contentType || 'missing' }]
  let last: unknown
  try {
    for (const { headers } of decodeEventStream(answer.bytes)) last = headers[':event-type']
  } catch (error) {
    return [{ what: 'body', expected: 'frames of an event stream', actual: (error as Error).message }]
  }
  return last === 'InvokeComplete' ? [] : [{ what: 'the last event', expected: 'InvokeComplete', actual: String(last ?? 'none') }]
}
