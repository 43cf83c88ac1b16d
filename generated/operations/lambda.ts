// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  Invoke: {"path":"/2015-03-31/functions/{FunctionName}/invocations","method":"POST"},
  InvokeAsync: {"path":"/2014-11-13/functions/{FunctionName}/invoke-async","method":"POST"},
  InvokeWithResponseStream: {"path":"/2021-11-15/functions/{FunctionName}/response-streaming-invocations","method":"POST"},
  ListFunctions: {"path":"/2015-03-31/functions","method":"GET","pages":{"token":"Marker","next":"NextMarker","items":"Functions"}},
} as const
