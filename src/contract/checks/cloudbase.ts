import { limits } from '../../../generated/errors/cloudbase.ts'
import { type Definition, hasContentType, type Names, PAYLOAD, success } from '../definition.ts'

const POST = 'https://docs.cloudbase.net/en/http-api/functions/functions-post'
/** Over the 6 MB that a call may have. */
const TOO_LARGE = limits.syncPayload + 4096
const FAILED = ['FUNCTION_INVOCATION_FAILED', 'FUNCTION_EXECUTE_FAIL', 'FUNCTIONS_EXECUTE_FAIL']
const REFUSED = ['INVALID_CREDENTIALS', 'ACCESS_TOKEN_INVALID', 'AUTHENTICATION_FAILED', 'INVALID_ACCESS_TOKEN']

/** Calls the function, or a version of it, that was named. */
const call = ({ functionName, qualifier }: Pick<Names, 'functionName' | 'qualifier'>, body = PAYLOAD) => ({
  path: { name: functionName },
  ...(qualifier !== undefined && { headers: { 'x-qualifier': qualifier } }),
  body,
})

/** This API has calls of functions only: what is checked without a name is refused before any function is looked for. */
export const cloudbase: readonly Definition[] = [
  {
    id: 'missing-credentials',
    title: 'A request without credentials is refused as MISSING_CREDENTIALS',
    operation: 'functions-get',
    entries: ['MISSING_CREDENTIALS'],
    request: ({ unknown }) => ({ path: { name: unknown }, as: 'nobody' }),
  },
  {
    id: 'wrong-credentials',
    title: `A token that is none is refused as ${REFUSED.slice(0, -1).join(', ')} or ${REFUSED.at(-1)}`,
    operation: 'functions-get',
    entries: REFUSED,
    request: ({ unknown }) => ({ path: { name: unknown }, as: 'stranger' }),
  },
  {
    id: 'unknown-path',
    title: 'A path that no route has is INVALID_PATH',
    operation: 'functions-get',
    needs: ['credentials'],
    entries: ['INVALID_PATH'],
    notOnReplay: 'a replay answers a path of no operation with the list of those there are',
    request: () => ({ rawPath: '/v0/faas-contracts-verify' }),
  },
  {
    id: 'unknown-function',
    title: 'A function that does not exist is FUNCTION_NOT_FOUND',
    operation: 'functions-post',
    needs: ['credentials', 'unknown'],
    entries: ['FUNCTION_NOT_FOUND'],
    request: ({ unknown }) => ({ path: { name: unknown }, body: PAYLOAD }),
  },
  {
    id: 'invoke',
    title: 'A call answers 200 with a request id, as JSON or text',
    operation: 'functions-post',
    source: POST,
    needs: ['credentials', 'functionName'],
    request: (names) => call(names),
    expect: success(200, (answer) => hasContentType(answer, 'application/json', 'text/plain')),
  },
  {
    id: 'malformed-payload',
    title: 'A payload that is not JSON is FUNCTION_PARAM_INVALID',
    operation: 'functions-post',
    needs: ['credentials', 'functionName'],
    entries: ['FUNCTION_PARAM_INVALID'],
    isRefusedByReplay: true,
    request: (names) => call(names, '{"faasContracts":'),
  },
  {
    id: 'unknown-qualifier',
    title: 'A version that does not exist is FUNCTION_QUALIFIER_NOT_FOUND',
    operation: 'functions-post',
    needs: ['credentials', 'functionName'],
    entries: ['FUNCTION_QUALIFIER_NOT_FOUND'],
    request: ({ functionName }) => call({ functionName, qualifier: '999999' }),
  },
  {
    id: 'large-payload',
    title: 'A payload of over 6 MB is EXCEED_MAX_PAYLOAD_SIZE',
    operation: 'functions-post',
    needs: ['credentials', 'functionName', 'large'],
    entries: ['EXCEED_MAX_PAYLOAD_SIZE', 'EXCEED_REQUEST_SIZE_LIMIT'],
    isRefusedByReplay: true,
    request: (names) => call(names, JSON.stringify({ text: 'x'.repeat(TOO_LARGE) })),
  },
  {
    id: 'function-failure',
    title: 'A function that fails answers 400 as FUNCTION_INVOCATION_FAILED',
    operation: 'functions-post',
    needs: ['credentials', 'failingFunctionName'],
    entries: FAILED,
    request: ({ failingFunctionName }) => ({ path: { name: failingFunctionName }, body: PAYLOAD }),
  },
]
