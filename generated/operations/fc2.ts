// Generated from openapi/ by `npm run generate`. Do not edit.

export const operations = {
  InvokeFunction: {"method":"POST","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/invocations"},
  InvokeFunction20160815: {"method":"POST","path":"/2016-08-15/services/{serviceName}/functions/{functionName}/invocations"},
  ListStatefulAsyncInvocations: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations","pages":{"token":"nextToken","next":"nextToken","items":"invocations"}},
  GetStatefulAsyncInvocation: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}"},
  StopStatefulAsyncInvocation: {"method":"PUT","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}"},
  ListStatefulAsyncInvocations20160815: {"method":"GET","path":"/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations","pages":{"token":"nextToken","next":"nextToken","items":"invocations"}},
  GetStatefulAsyncInvocation20160815: {"method":"GET","path":"/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}"},
  StopStatefulAsyncInvocation20160815: {"method":"PUT","path":"/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}"},
  CreateService: {"method":"POST","path":"/2021-04-06/services"},
  GetService: {"method":"GET","path":"/2021-04-06/services/{serviceName}"},
  DeleteService: {"method":"DELETE","path":"/2021-04-06/services/{serviceName}"},
  PublishServiceVersion: {"method":"POST","path":"/2021-04-06/services/{serviceName}/versions"},
  DeleteServiceVersion: {"method":"DELETE","path":"/2021-04-06/services/{serviceName}/versions/{versionId}"},
  CreateAlias: {"method":"POST","path":"/2021-04-06/services/{serviceName}/aliases"},
  GetAlias: {"method":"GET","path":"/2021-04-06/services/{serviceName}/aliases/{aliasName}"},
  CreateFunction: {"method":"POST","path":"/2021-04-06/services/{serviceName}/functions"},
  GetFunction: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}"},
  DeleteFunction: {"method":"DELETE","path":"/2021-04-06/services/{serviceName}/functions/{functionName}"},
  CreateTrigger: {"method":"POST","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/triggers"},
  GetTrigger: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}"},
  GetFunctionAsyncInvokeConfig: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config"},
  GetFunctionOnDemandConfig: {"method":"GET","path":"/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config"},
  CreateCustomDomain: {"method":"POST","path":"/2021-04-06/custom-domains"},
  GetCustomDomain: {"method":"GET","path":"/2021-04-06/custom-domains/{domainName}"},
  GetLayerVersion: {"method":"GET","path":"/2021-04-06/layers/{layerName}/versions/{version}"},
} as const

/** The operations that answer in pages, and the list in each. */
export interface Pages {
  ListStatefulAsyncInvocations: 'invocations'
  ListStatefulAsyncInvocations20160815: 'invocations'
}
