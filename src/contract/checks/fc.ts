import { operations as fc2Operations } from '../../../generated/operations/fc2.ts'
import { operations as fc3Operations } from '../../../generated/operations/fc3.ts'
import type { Reading } from '../../reading.ts'
import type { Difference, Need } from '../check.ts'
import {
  type Definition,
  FC_TOO_LARGE,
  hasErrorMessage,
  hasHeader,
  hasList,
  hasLogTail,
  hasNoBody,
  hasNoHeader,
  type Names,
  PAYLOAD,
  type Probe,
  pages,
  success,
} from '../definition.ts'

const FAILED = ['UnhandledInvocationError', 'HandledInvocationError']

/** In what the two generations differ. */
interface Generation {
  /** The page of an operation. */
  page: (operation: string) => string
  prefix: string
  /** The path parameters of a function. */
  path: (names: Names, functionName: string) => Record<string, string>
  /** The top of the tree: services, or functions. */
  list: 'ListServices' | 'ListFunctions'
  listPages: { token: string; next: string; items: string }
  needs: readonly Need[]
  notFound: readonly string[]
}

/** What both generations document alike. */
function checksOf({ page, prefix, path, list, listPages, needs, notFound }: Generation): Definition[] {
  const credentials: readonly Need[] = ['credentials']
  const named: readonly Need[] = ['credentials', ...needs, 'functionName']
  const query = (qualifier: string | undefined) => (qualifier === undefined ? {} : { query: { qualifier } })
  const call = (names: Names) => ({ path: path(names, names.functionName), ...query(names.qualifier), body: PAYLOAD })
  const notFoundBy = (operation: string, id: string): Definition => ({
    id,
    title: `${operation} of a function that does not exist is ${notFound.join(' or ')}`,
    operation,
    needs: credentials,
    entries: notFound,
    request: (names) => ({ path: path({ ...names, serviceName: names.unknown }, names.unknown) }),
  })
  return [
    {
      id: 'list',
      title: `${list} answers 200 with a request id and a page of the documented form`,
      operation: list,
      source: page(list),
      needs: credentials,
      request: () => ({}),
      expect: success(200, (answer) => hasList(answer, listPages.items)),
    },
    {
      id: 'pagination',
      title: `${list} pages by limit and nextToken`,
      operation: list,
      source: page(list),
      needs: credentials,
      run: (probe) => pages(probe, {}, 'limit', listPages),
    },
    {
      id: 'missing-credentials',
      title: 'A request without a signature is refused as MissingRequiredHeader',
      operation: list,
      entries: ['MissingRequiredHeader'],
      request: () => ({ as: 'nobody' }),
    },
    {
      id: 'unknown-key',
      title: 'A signature with an unknown key is refused as InvalidAccessKeyID',
      operation: list,
      entries: ['InvalidAccessKeyID'],
      request: () => ({ as: 'stranger' }),
    },
    {
      id: 'wrong-signature',
      title: 'A wrong signature is refused as SignatureNotMatch',
      operation: list,
      needs: credentials,
      entries: ['SignatureNotMatch'],
      request: () => ({ as: 'forger' }),
    },
    {
      id: 'unknown-operation',
      title: 'A path of no operation is PathNotSupported',
      operation: list,
      needs: credentials,
      entries: ['PathNotSupported'],
      notOnReplay: 'a replay answers a path of no operation with the list of those there are',
      request: () => ({ rawPath: `${prefix}/faas-contracts-verify` }),
    },
    notFoundBy('GetFunction', 'unknown-function'),
    notFoundBy('ListTriggers', 'unknown-function-triggers'),
    {
      id: 'get-function',
      title: 'GetFunction of the function answers 200 with its documented form',
      operation: 'GetFunction',
      source: page('GetFunction'),
      needs: named,
      request: (names) => ({ path: path(names, names.functionName) }),
      expect: success(200, isOfFunction),
    },
    {
      id: 'list-triggers',
      title: 'ListTriggers of the function answers 200 with the documented form',
      operation: 'ListTriggers',
      source: page('ListTriggers'),
      needs: named,
      request: (names) => ({ path: path(names, names.functionName) }),
      expect: success(200, (answer) => hasList(answer, 'triggers')),
    },
    {
      id: 'unknown-function-call',
      title: `A call of a function that does not exist is ${notFound.join(' or ')}`,
      operation: 'InvokeFunction',
      needs: ['credentials', 'unknown'],
      entries: notFound,
      request: (names) => ({ path: path({ ...names, serviceName: names.unknown }, names.unknown), body: PAYLOAD }),
    },
    {
      id: 'invoke',
      title: 'A call answers 200 with a request id, and no mark of failure',
      operation: 'InvokeFunction',
      source: page('InvokeFunction'),
      needs: named,
      request: call,
      expect: success(200, (answer) => [...hasNoHeader(answer, 'x-fc-error-type'), ...hasHeader(answer, 'content-type')]),
    },
    {
      id: 'log-tail',
      title: 'With X-Fc-Log-Type: Tail the end of the log arrives as base64',
      operation: 'InvokeFunction',
      source: page('InvokeFunction'),
      needs: named,
      request: (names) => ({ ...call(names), headers: { 'x-fc-log-type': 'Tail' } }),
      expect: success(200, (answer) => hasLogTail(answer, 'x-fc-log-result', /RequestId/i)),
    },
    {
      id: 'async',
      title: 'An asynchronous call answers 202 without a body',
      operation: 'InvokeFunction',
      source: page('InvokeFunction'),
      needs: named,
      request: (names) => ({ ...call(names), headers: { 'x-fc-invocation-type': 'Async' } }),
      expect: success(202, (answer) => [...hasNoBody(answer), ...hasNoHeader(answer, 'x-fc-error-type')]),
    },
    {
      id: 'invalid-log-type',
      title: 'A log type that does not exist is InvalidArgument',
      operation: 'InvokeFunction',
      needs: named,
      entries: ['InvalidArgument'],
      isRefusedByReplay: true,
      request: (names) => ({ ...call(names), headers: { 'x-fc-log-type': 'Verify' } }),
    },
    {
      id: 'unknown-qualifier',
      title: 'A version or alias that does not exist is AliasNotFound or VersionNotFound',
      operation: 'InvokeFunction',
      needs: named,
      entries: ['AliasNotFound', 'VersionNotFound'],
      request: (names) => ({ ...call(names), ...query(names.unknown) }),
    },
    {
      id: 'large-async',
      title: 'An event over the limit of asynchronous calls is EntityTooLarge',
      operation: 'InvokeFunction',
      needs: [...named, 'large'],
      entries: ['EntityTooLarge'],
      isRefusedByReplay: true,
      request: (names) => ({
        ...call(names),
        headers: { 'x-fc-invocation-type': 'Async' },
        body: JSON.stringify('x'.repeat(FC_TOO_LARGE)),
      }),
    },
    {
      id: 'function-failure',
      title: 'A function that fails answers 200 with X-Fc-Error-Type and says why',
      operation: 'InvokeFunction',
      needs: ['credentials', ...needs, 'failingFunctionName'],
      entries: FAILED,
      request: (names) => ({ path: path(names, names.failingFunctionName), body: PAYLOAD }),
      expect: (answer, probe) => [...probe.document.compareError(probe.operation, answer, FAILED), ...hasErrorMessage(answer)],
    },
  ]
}

/** The name is that of the function that was asked for; a replay without a memory has one example for all. */
function isOfFunction(answer: Reading, { names, isReplay }: Probe): Difference[] {
  const name = answer.field('functionName')
  if (name === names.functionName || (isReplay && name !== undefined)) return []
  return [{ what: 'body.functionName', expected: 'the name of the function', actual: name === undefined ? 'missing' : 'another name' }]
}

export const fc3: readonly Definition[] = checksOf({
  page: (operation) => `https://www.alibabacloud.com/help/en/functioncompute/api-fc-2023-03-30-${operation.toLowerCase()}`,
  prefix: '/2023-03-30',
  path: (_, functionName) => ({ functionName }),
  list: 'ListFunctions',
  listPages: fc3Operations.ListFunctions.pages,
  needs: [],
  notFound: ['FunctionNotFound'],
})

export const fc2: readonly Definition[] = [
  ...checksOf({
    page: (operation) => `https://www.alibabacloud.com/help/en/fc/developer-reference/api-fc-open-2021-04-06-${operation.toLowerCase()}`,
    prefix: '/2021-04-06',
    path: ({ serviceName }, functionName) => ({ serviceName, functionName }),
    list: 'ListServices',
    listPages: fc2Operations.ListServices.pages,
    needs: ['serviceName'],
    notFound: ['ServiceNotFound'],
  }),
  {
    id: 'unknown-service',
    title: 'A service that does not exist is ServiceNotFound',
    operation: 'GetService',
    needs: ['credentials'],
    entries: ['ServiceNotFound'],
    request: ({ unknown }) => ({ path: { serviceName: unknown } }),
  },
  {
    id: 'unknown-function-of-service',
    title: 'A function that does not exist in a service that does is FunctionNotFound',
    operation: 'GetFunction',
    needs: ['credentials', 'serviceName'],
    entries: ['FunctionNotFound'],
    request: ({ serviceName, unknown }) => ({ path: { serviceName, functionName: unknown } }),
  },
  {
    id: '2016-08-15-list',
    title: 'ListServices of 2016-08-15, with the FC signature, answers 200 with the documented form',
    operation: 'ListServices20160815',
    source: 'https://www.alibabacloud.com/help/en/fc/developer-reference/api-fc-open-2021-04-06-listservices',
    needs: ['credentials'],
    request: () => ({}),
    expect: success(200, (answer) => hasList(answer, fc2Operations.ListServices20160815.pages.items)),
  },
  {
    id: '2016-08-15-wrong-signature',
    title: 'A wrong FC signature is refused as SignatureNotMatch',
    operation: 'ListServices20160815',
    needs: ['credentials'],
    entries: ['SignatureNotMatch'],
    request: () => ({ as: 'forger' }),
  },
  {
    id: '2016-08-15-invoke',
    title: 'A call of 2016-08-15 answers 200 with a request id, and no mark of failure',
    operation: 'InvokeFunction20160815',
    source: 'https://www.alibabacloud.com/help/doc-detail/191156.htm',
    needs: ['credentials', 'serviceName', 'functionName'],
    request: ({ serviceName, functionName, qualifier }) => ({
      path: { serviceName: qualifier === undefined ? serviceName : `${serviceName}.${qualifier}`, functionName },
      body: PAYLOAD,
    }),
    expect: success(200, (answer) => hasNoHeader(answer, 'x-fc-error-type')),
  },
]
