import type { Reading } from '../../reading.ts'
import type { Difference } from '../check.ts'
import {
  type Definition,
  FC_TOO_LARGE,
  hasHeader,
  hasNoBody,
  hasNoHeader,
  type Names,
  PAYLOAD,
  type Probe,
  type Verdict,
} from '../definition.ts'

const TRIGGERS = 'https://www.alibabacloud.com/help/en/functioncompute/fc/user-guide/http-triggers-overview'
/** Over the 8 KB that names and values of headers may have. */
const TOO_LONG = 'x'.repeat(9 * 1024)

const REFUSED = ['InvalidArgument_Authorization', 'MissingRequiredHeader', 'AccessDenied']
const NOT_MATCHED = ['SignatureNotMatch', 'AccessDenied']

const pathOf = ({ functionName }: Names) => ({ path: { path: functionName } })

/** Status and code are documented for signatures only. */
const refusedAs =
  (entries: readonly string[]) =>
  (answer: Reading, { document, auth, isReplay, operation }: Probe): Verdict =>
    auth === 'signature' || isReplay
      ? document.compareError(operation, answer, entries)
      : [...isRefused(answer), ...document.compareRequestId(answer)]

/** Every request to a trigger reaches the function if nothing refuses it: nothing is sent before a path is named. */
export const fcHttpTrigger: readonly Definition[] = [
  {
    id: 'invoke',
    title: "The function's own answer arrives with a request id, and no mark of the platform's",
    operation: 'InvokeGet',
    source: TRIGGERS,
    needs: ['functionName'],
    request: pathOf,
    expect: (answer, { document }) => [
      ...(answer.status < 400 ? [] : [{ what: 'status', expected: 'below 400', actual: document.describeStatus(answer) }]),
      ...document.compareRequestId(answer),
      ...hasNoHeader(answer, 'x-fc-error-type'),
    ],
  },
  {
    id: 'missing-credentials',
    title: 'A request without credentials is refused by the platform',
    operation: 'InvokeGet',
    source: TRIGGERS,
    needs: ['functionName', 'auth'],
    entries: REFUSED,
    request: (names) => ({ ...pathOf(names), as: 'nobody' }),
    expect: refusedAs(REFUSED),
  },
  {
    id: 'wrong-credentials',
    title: 'A request with wrong credentials is refused by the platform',
    operation: 'InvokeGet',
    source: TRIGGERS,
    needs: ['functionName', 'auth'],
    entries: NOT_MATCHED,
    request: (names) => ({ ...pathOf(names), as: 'forger' }),
    expect: refusedAs(NOT_MATCHED),
  },
  {
    id: 'async',
    title: 'An asynchronous call answers 202 without a body',
    operation: 'InvokePost',
    source: TRIGGERS,
    needs: ['functionName'],
    request: (names) => ({ ...pathOf(names), headers: { 'x-fc-invocation-type': 'Async' }, body: PAYLOAD }),
    expect: (answer, { document }) =>
      answer.status === 202
        ? [...document.compareRequestId(answer), ...hasNoBody(answer), ...hasNoHeader(answer, 'x-fc-error-type')]
        : [{ what: 'status', expected: '202', actual: document.describeStatus(answer) }],
  },
  {
    id: 'long-header',
    title: 'Headers of over 8 KB are InvalidArgument',
    operation: 'InvokeGet',
    needs: ['functionName'],
    entries: ['InvalidArgument'],
    isRefusedByReplay: true,
    request: (names) => ({ ...pathOf(names), headers: { 'x-faas-contracts-verify': TOO_LONG } }),
  },
  {
    id: 'large-async',
    title: 'An event over the limit of asynchronous calls is InvalidArgument',
    operation: 'InvokePost',
    needs: ['functionName', 'large'],
    entries: ['InvalidArgument'],
    isRefusedByReplay: true,
    request: (names) => ({
      ...pathOf(names),
      headers: { 'x-fc-invocation-type': 'Async' },
      body: JSON.stringify('x'.repeat(FC_TOO_LARGE)),
    }),
  },
  {
    id: 'function-failure',
    title: 'A function that fails answers 502 with X-Fc-Error-Type',
    operation: 'InvokeGet',
    needs: ['failingFunctionName'],
    entries: ['UnhandledInvocationError'],
    request: ({ failingFunctionName }) => ({ path: { path: failingFunctionName } }),
  },
]

function isRefused(answer: Reading): Difference[] {
  const isClientError = answer.status >= 400 && answer.status < 500
  return [
    ...(isClientError ? [] : [{ what: 'status', expected: '400 to 499', actual: String(answer.status) }]),
    ...hasHeader(answer, 'x-fc-error-type'),
  ]
}
