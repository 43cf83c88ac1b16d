// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  Invoke: {"method":"POST","path":"/2015-03-31/functions/{FunctionName}/invocations"},
  InvokeAsync: {"method":"POST","path":"/2014-11-13/functions/{FunctionName}/invoke-async"},
  InvokeWithResponseStream: {"method":"POST","path":"/2021-11-15/functions/{FunctionName}/response-streaming-invocations"},
  ListFunctions: {"method":"GET","path":"/2015-03-31/functions","pages":{"token":"Marker","next":"NextMarker","items":"Functions"}},
} as const
