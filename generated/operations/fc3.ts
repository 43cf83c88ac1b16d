// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  InvokeFunction: {"method":"POST","path":"/2023-03-30/functions/{functionName}/invocations"},
  ListAsyncTasks: {"method":"GET","path":"/2023-03-30/functions/{functionName}/async-tasks","pages":{"token":"nextToken","next":"nextToken","items":"tasks"}},
  GetAsyncTask: {"method":"GET","path":"/2023-03-30/functions/{functionName}/async-tasks/{taskId}"},
  StopAsyncTask: {"method":"PUT","path":"/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop"},
  ListFunctions: {"method":"GET","path":"/2023-03-30/functions","pages":{"token":"nextToken","next":"nextToken","items":"functions"}},
  CreateFunction: {"method":"POST","path":"/2023-03-30/functions"},
  GetFunction: {"method":"GET","path":"/2023-03-30/functions/{functionName}"},
  DeleteFunction: {"method":"DELETE","path":"/2023-03-30/functions/{functionName}"},
  CreateTrigger: {"method":"POST","path":"/2023-03-30/functions/{functionName}/triggers"},
  GetTrigger: {"method":"GET","path":"/2023-03-30/functions/{functionName}/triggers/{triggerName}"},
  CreateAlias: {"method":"POST","path":"/2023-03-30/functions/{functionName}/aliases"},
  GetAlias: {"method":"GET","path":"/2023-03-30/functions/{functionName}/aliases/{aliasName}"},
  GetAsyncInvokeConfig: {"method":"GET","path":"/2023-03-30/functions/{functionName}/async-invoke-config"},
  GetConcurrencyConfig: {"method":"GET","path":"/2023-03-30/functions/{functionName}/concurrency"},
  PutProvisionConfig: {"method":"PUT","path":"/2023-03-30/functions/{functionName}/provision-config"},
  PutScalingConfig: {"method":"PUT","path":"/2023-03-30/functions/{functionName}/scaling-config"},
  GetCustomDomain: {"method":"GET","path":"/2023-03-30/custom-domains/{domainName}"},
  GetLayerVersion: {"method":"GET","path":"/2023-03-30/layers/{layerName}/versions/{version}"},
} as const

/** The operations that answer in pages, and the list in each. */
export interface Pages {
  ListAsyncTasks: 'tasks'
  ListFunctions: 'functions'
}
