// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2023-03-30/functions": {
        get: operations["ListFunctions"];
        post: operations["CreateFunction"];
    };
    "/2023-03-30/functions/{functionName}": {
        get: operations["GetFunction"];
        put: operations["UpdateFunction"];
        delete: operations["DeleteFunction"];
    };
    "/2023-03-30/functions/{functionName}/code": {
        get: operations["GetFunctionCode"];
    };
    "/2023-03-30/functions/{functionName}/invoke/disable": {
        post: operations["DisableFunctionInvocation"];
    };
    "/2023-03-30/functions/{functionName}/invoke/enable": {
        post: operations["EnableFunctionInvocation"];
    };
    "/2023-03-30/functions/{functionName}/versions": {
        get: operations["ListFunctionVersions"];
        post: operations["PublishFunctionVersion"];
    };
    "/2023-03-30/functions/{functionName}/versions/{versionId}": {
        delete: operations["DeleteFunctionVersion"];
    };
    "/2023-03-30/functions/{functionName}/aliases": {
        get: operations["ListAliases"];
        post: operations["CreateAlias"];
    };
    "/2023-03-30/functions/{functionName}/aliases/{aliasName}": {
        get: operations["GetAlias"];
        put: operations["UpdateAlias"];
        delete: operations["DeleteAlias"];
    };
    "/2023-03-30/functions/{functionName}/triggers": {
        get: operations["ListTriggers"];
        post: operations["CreateTrigger"];
    };
    "/2023-03-30/functions/{functionName}/triggers/{triggerName}": {
        get: operations["GetTrigger"];
        put: operations["UpdateTrigger"];
        delete: operations["DeleteTrigger"];
    };
    "/2023-03-30/functions/{functionName}/invocations": {
        post: operations["InvokeFunction"];
    };
    "/2023-03-30/functions/{functionName}/async-invoke-config": {
        get: operations["GetAsyncInvokeConfig"];
        put: operations["PutAsyncInvokeConfig"];
        delete: operations["DeleteAsyncInvokeConfig"];
    };
    "/2023-03-30/async-invoke-configs": {
        get: operations["ListAsyncInvokeConfigs"];
    };
    "/2023-03-30/functions/{functionName}/async-tasks": {
        get: operations["ListAsyncTasks"];
    };
    "/2023-03-30/functions/{functionName}/async-tasks/{taskId}": {
        get: operations["GetAsyncTask"];
    };
    "/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop": {
        put: operations["StopAsyncTask"];
    };
    "/2023-03-30/functions/{functionName}/provision-config": {
        get: operations["GetProvisionConfig"];
        put: operations["PutProvisionConfig"];
        delete: operations["DeleteProvisionConfig"];
    };
    "/2023-03-30/provision-configs": {
        get: operations["ListProvisionConfigs"];
    };
    "/2023-03-30/functions/{functionName}/concurrency": {
        get: operations["GetConcurrencyConfig"];
        put: operations["PutConcurrencyConfig"];
        delete: operations["DeleteConcurrencyConfig"];
    };
    "/2023-03-30/concurrency-configs": {
        get: operations["ListConcurrencyConfigs"];
    };
    "/2023-03-30/functions/{functionName}/scaling-config": {
        get: operations["GetScalingConfig"];
        put: operations["PutScalingConfig"];
        delete: operations["DeleteScalingConfig"];
    };
    "/2023-03-30/scaling-configs": {
        get: operations["ListScalingConfigs"];
    };
    "/2023-03-30/functions/{functionName}/instances": {
        get: operations["ListInstances"];
    };
    "/2023-03-30/functions/{functionName}/sessions": {
        get: operations["ListSessions"];
        post: operations["CreateSession"];
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}": {
        get: operations["GetSession"];
        put: operations["UpdateSession"];
        delete: operations["DeleteSession"];
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}/pause": {
        put: operations["PauseSession"];
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}/resume": {
        put: operations["ResumeSession"];
    };
    "/2023-03-30/layers": {
        get: operations["ListLayers"];
    };
    "/2023-03-30/layers/{layerName}/versions": {
        get: operations["ListLayerVersions"];
        post: operations["CreateLayerVersion"];
    };
    "/2023-03-30/layers/{layerName}/versions/{version}": {
        get: operations["GetLayerVersion"];
        delete: operations["DeleteLayerVersion"];
    };
    "/2023-03-30/layerarn/{arn}": {
        get: operations["GetLayerVersionByArn"];
    };
    "/2023-03-30/layers/{layerName}/acl": {
        put: operations["PutLayerACL"];
    };
    "/2023-03-30/custom-domains": {
        get: operations["ListCustomDomains"];
        post: operations["CreateCustomDomain"];
    };
    "/2023-03-30/custom-domains/{domainName}": {
        get: operations["GetCustomDomain"];
        put: operations["UpdateCustomDomain"];
        delete: operations["DeleteCustomDomain"];
    };
    "/2023-03-30/functions/{functionName}/vpc-bindings": {
        get: operations["ListVpcBindings"];
        post: operations["CreateVpcBinding"];
    };
    "/2023-03-30/functions/{functionName}/vpc-bindings/{vpcId}": {
        delete: operations["DeleteVpcBinding"];
    };
    "/2023-03-30/tags-v2": {
        get: operations["ListTagResources"];
        post: operations["TagResources"];
        delete: operations["UntagResources"];
    };
    "/2023-03-30/regions": {
        get: operations["DescribeRegions"];
    };
    "/2023-03-30/resource-groups": {
        put: operations["ChangeResourceGroup"];
    };
}
export interface operations {
    ListFunctions: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken" | "prefix">> & {
                /** `v3` only functions of 3.0, `v2` only those of 2.0; both when left out. */
                fcVersion?: "v2" | "v3";
                /** Only functions by this name. The vendor has no text for it. */
                functionName?: string;
                /** Only functions with this description. */
                description?: string;
                /** Only functions of this runtime. */
                runtime?: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
                /** Only functions with this GPU. */
                gpuType?: string;
                /** Only functions of this resource group. */
                resourceGroupId?: string;
                /** Only functions with these tags: a list as JSON text. It is the value here: the client writes and reads the text. */
                tags?: schemas["Tag"][];
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListFunctionsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    CreateFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateFunctionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Function"];
                };
            };
            400: responses["BadFunction"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetFunction: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Function"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    UpdateFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateFunctionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Function"];
                };
            };
            400: responses["BadFunction"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    DeleteFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetFunctionCode: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OutputFuncCode"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    DisableFunctionInvocation: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["DisableFunctionInvocationInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["InvocationSwitch"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    EnableFunctionInvocation: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["InvocationSwitch"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    ListFunctionVersions: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** `FORWARD`: oldest version first; `BACKWARD`: newest first, the default in 2.0 and unconfirmed in 3.0. */
                direction?: "FORWARD" | "BACKWARD";
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListVersionsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    PublishFunctionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PublishVersionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Version"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedPrecondition"];
        };
    };
    DeleteFunctionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName"> & {
                /** The number of a published version. LATEST is not one and cannot be deleted. */
                versionId: string;
            };
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListAliases: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken" | "prefix">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListAliasesOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    CreateAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateAliasInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Alias"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "aliasName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Alias"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedAlias"];
        };
    };
    UpdateAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "aliasName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateAliasInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Alias"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    DeleteAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "aliasName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListTriggers: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken" | "prefix">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListTriggersOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    CreateTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateTriggerInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "triggerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    UpdateTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "triggerName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateTriggerInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    DeleteTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName" | "triggerName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    InvokeFunction: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: {
                /** `Sync` waits for the result; `Async` queues the event and answers 202. */
                "x-fc-invocation-type"?: "Sync" | "Async";
                /** `Tail` adds the last 4 KB of the log of a synchronous run as `X-Fc-Log-Result`. */
                "x-fc-log-type"?: "None" | "Tail";
                /** Your name for the task, e.g. an order number; the platform makes one when it is left out. Needs `asyncTask` in the asynchronous settings. What a name used before gives is not published. */
                "x-fc-async-task-id"?: string;
                /** **Unconfirmed in 3.0.** Seconds to hold an asynchronous event back, more than 0 and less than 3600. One page of the 3.0 guide has it; the metadata and the SDK do not, and an answer of the vendor from December 2023 said that 3.0 did not take it then. */
                "x-fc-async-delay"?: number;
            };
            path: Pick<parameters, "functionName">;
        };
        requestBody?: {
            content: {
                "application/octet-stream": unknown;
                "application/json": unknown;
                "text/plain": string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/octet-stream": schemas["InvocationResult"];
                    "application/json": schemas["InvocationResult"];
                    "text/plain": string;
                };
            };
            202: {
                content?: never;
            };
            400: responses["TooLarge"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            412: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            503: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedAsyncConfig"];
        };
    };
    PutAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PutAsyncInvokeConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    DeleteAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListAsyncInvokeConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only the settings of this function; those of all functions when left out. */
                functionName?: string;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListAsyncInvokeConfigsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    ListAsyncTasks: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier" | "limit" | "nextToken" | "prefix">> & {
                /** Whether the tasks carry their payload. */
                includePayload?: boolean;
                /** Order by start. */
                sortOrderByTime?: "asc" | "desc";
                /** Only tasks started then or later; milliseconds since 1970. */
                startedTimeBegin?: number;
                /** Only tasks started before; milliseconds since 1970. */
                startedTimeEnd?: number;
                /** Only tasks in this state. */
                status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListAsyncTasksOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    GetAsyncTask: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "taskId">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncTask"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    StopAsyncTask: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "taskId">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetProvisionConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedAlias"];
        };
    };
    PutProvisionConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PutProvisionConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfig"];
                };
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedScaling"];
        };
    };
    DeleteProvisionConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListProvisionConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only the settings of this function; those of all functions when left out. */
                functionName?: string;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListProvisionConfigsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    GetConcurrencyConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ConcurrencyConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    PutConcurrencyConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PutConcurrencyInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ConcurrencyConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedPrecondition"];
        };
    };
    DeleteConcurrencyConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListConcurrencyConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only the settings of this function; those of all functions when left out. */
                functionName?: string;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListConcurrencyConfigsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    GetScalingConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ScalingConfigStatus"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedAlias"];
        };
    };
    PutScalingConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["PutScalingConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ScalingConfigStatus"];
                };
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedScaling"];
        };
    };
    DeleteScalingConfig: {
        parameters: {
            query?: {
                /** An alias or LATEST. */
                qualifier?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListScalingConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only the settings of this function; those of all functions when left out. */
                functionName?: string;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListScalingConfigsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    ListInstances: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">> & {
                /** Whether all active instances are listed. The vendor says no more about it, nor what is listed without it. */
                withAllActive?: boolean;
                /** Only these instances: a list of ids as JSON text. It is the value here: the client writes and reads the text. */
                instanceIds?: string[];
                /** Only instances in these states: a list as JSON text. The states are not published. It is the value here: the client writes and reads the text. */
                instanceStatus?: string[];
                /** From here on; milliseconds since 1970. Newer than the help page in English. */
                startTimeMs?: number;
                /** Up to here; milliseconds since 1970. Newer than the help page in English. */
                endTimeMs?: number;
                /** Where to start. No answer names the next one, so how to go on is unconfirmed. */
                startKey?: string;
                /** The most instances to list. A text of digits in the SDK, unlike every other `limit`. */
                limit?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListInstancesOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    ListSessions: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier" | "limit" | "nextToken">> & {
                /** Only sessions in this state: `Active` or `Expired`; both when left out. Whether `Paused` works is unconfirmed. */
                sessionStatus?: "Active" | "Expired" | (string & {});
                /** Only sessions with this id, valid or expired. */
                sessionId?: string;
            };
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListSessionsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    CreateSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["CreateSessionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Session"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    GetSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "sessionId">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Session"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    UpdateSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "sessionId">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["UpdateSessionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Session"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    DeleteSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "sessionId">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    PauseSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: never;
            path: Pick<parameters, "functionName" | "sessionId">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Session"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    ResumeSession: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">> & {
                /** Known from the SDK without a text; by its name, only the file system is restored. */
                fileSystemOnly?: boolean;
            };
            header?: never;
            path: Pick<parameters, "functionName" | "sessionId">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Session"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedQualifier"];
        };
    };
    ListLayers: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken" | "prefix">> & {
                /** `true`: only the layers that Alibaba Cloud publishes. A text, not a boolean, in the SDK. */
                official?: "true" | "false";
                /** `true`: only layers that are open to every account. A text, not a boolean, in the SDK. */
                public?: "true" | "false";
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListLayersOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    ListLayerVersions: {
        parameters: {
            query?: Partial<Pick<parameters, "limit">> & {
                /** The version to start from: `nextVersion` of the page before; leave out for the first. */
                startVersion?: number;
            };
            header?: never;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListLayerVersionsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedLayer"];
        };
    };
    CreateLayerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "layerName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateLayerVersionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerVersion"];
                };
            };
            400: responses["TooLarge"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    GetLayerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerVersion"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedLayerVersion"];
        };
    };
    DeleteLayerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    GetLayerVersionByArn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The ARN of a layer version. Its `/` and `:` must be percent-encoded, as it is one segment of the path. */
                arn: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerVersion"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnexpectedLayerVersion"];
        };
    };
    PutLayerACL: {
        parameters: {
            query?: {
                /** `1` opens the layer to every account, `0` closes it again. */
                acl?: "0" | "1";
                /**
                 * @deprecated
                 * @description The older form of `acl`: `true` or `false`.
                 */
                public?: "true" | "false";
            };
            header?: never;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListCustomDomains: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken" | "prefix">>;
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListCustomDomainsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    CreateCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateCustomDomainInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["CustomDomain"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    GetCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "domainName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["CustomDomain"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["DomainNameNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    UpdateCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "domainName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateCustomDomainInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["CustomDomain"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["DomainNameNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    DeleteCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "domainName">;
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["DomainNameNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListVpcBindings: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListVpcBindingsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    CreateVpcBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateVpcBindingInput"];
            };
        };
        responses: {
            200: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    DeleteVpcBinding: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "functionName"> & {
                /** The VPC. */
                vpcId: string;
            };
        };
        responses: {
            204: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    ListTagResources: {
        parameters: {
            query: Pick<parameters, "ResourceType"> & {
                /** Only these functions: a list of ARNs as JSON text. It is the value here: the client writes and reads the text. */
                ResourceId?: string[];
                /** Only functions with these tags: a list as JSON text, up to 20. It is the value here: the client writes and reads the text. */
                Tag?: schemas["Tag"][];
                /** Items on a page. With a capital L, as all parameters of the tag operations. */
                Limit?: number;
                /** From the page before; leave out for the first. */
                NextToken?: string;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ListTagResourcesOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    TagResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["TagResourcesInput"];
            };
        };
        responses: {
            200: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    UntagResources: {
        parameters: {
            query: Pick<parameters, "ResourceType"> & {
                /** The functions that lose tags: a list of ARNs as JSON text. It is the value here: the client writes and reads the text. */
                ResourceId: string[];
                /** The keys to take away: a list as JSON text, up to 50. It is the value here: the client writes and reads the text. */
                TagKey?: string[];
                /** Whether every tag is taken away. What it does beside `TagKey` is unconfirmed. */
                All?: boolean;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content?: never;
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
        };
    };
    DescribeRegions: {
        parameters: {
            query?: {
                /** The language of the names. A query parameter, in spite of its name: `zh-CN`, `en-US` or `ja`. */
                AcceptLanguage?: "zh-CN" | "en-US" | "ja" | (string & {});
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["DescribeRegionsOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
    ChangeResourceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
        };
        requestBody?: {
            content: {
                "application/json": schemas["ChangeResourceGroupInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ChangeResourceGroupOutput"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["Unexpected"];
        };
    };
}
export interface parameters {
    /** The kind of resource. The samples of the vendor spell it `function`, `FUNCTION`, `ALIYUN::FC:FUNCTION` and `ALIYUN::FC::FUNCTION`; `function` is what its deployment tool sends. */
    ResourceType: "function" | "ALIYUN::FC::FUNCTION" | (string & {});
    /** The alias. */
    aliasName: string;
    /** The custom domain. */
    domainName: string;
    /** The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed. */
    functionName: string;
    /** The layer. */
    layerName: string;
    /** Items on a page. Older text on tasks has a default of 50. */
    limit: number;
    /** From the page before; leave out for the first. */
    nextToken: string;
    /** Only items whose name or id starts so. */
    prefix: string;
    /** A version number or an alias; LATEST when left out. */
    qualifier: string;
    /** The session. */
    sessionId: string;
    /** The task: the id you sent with `x-fc-async-task-id`, or the one the platform made. */
    taskId: string;
    /** The trigger. */
    triggerName: string;
    /** The version of the layer. */
    version: number;
}
export interface responses {
    BadRequest: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    BadFunction: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    TooLarge: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Forbidden: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    FunctionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    DomainNameNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ConcurrentUpdate: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    TooManyRequests: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    InternalServerError: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Unexpected: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedQualifier: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedAlias: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedAsyncConfig: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedScaling: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedPrecondition: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedLayer: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnexpectedLayerVersion: {
        content: {
            "application/json": schemas["Error"];
        };
    };
}
export interface schemas {
    /** What every refusal carries. Some replies leave `RequestId` out: the header `X-Fc-Request-Id` has it always. */
    Error: {
        /** The code: decide on this, never on the message. */
        Code: string;
        /** A text for people. The SDKs put `code: {status}, ` before it. */
        Message: string;
        /** The request id, to be quoted to support. */
        RequestId?: string;
    };
    /** What a failed run leaves behind (status 200 with `X-Fc-Error-Type`). Timeouts and exits carry only `errorMessage`. */
    FunctionError: {
        /** The message of the exception, or what the platform says of the end of the run. */
        errorMessage: string;
        /** The class of the exception. */
        errorType?: string;
        /** The stack, in the shape of the runtime: lines (Node.js, C#, Java), lists of file, line, function and source (Python), or one object (PHP). */
        stackTrace?: string[] | string[][] | {
            /** The file that threw. */
            file?: string;
            /** The line that threw. */
            line?: number;
            /** The trace as one text. */
            traceString?: string;
        };
        /** Java only: the cause, as a text or as an object of this same shape. */
        errorCause?: string | schemas["FunctionError"];
    };
    /** Whatever the function returned, or a `FunctionError` when `X-Fc-Error-Type` is there. */
    InvocationResult: schemas["FunctionError"] | unknown;
    /** One asynchronous task. */
    AsyncTask: {
        /** The id of the task: the one you sent, or one the platform made. */
        taskId?: string;
        /** `Dequeued` is in newer texts only. `Invalid`: not run, e.g. the function is gone; `Expired`: too old to run; `Retrying`: failed and waits for the next attempt. */
        status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
        /** The function. */
        functionArn?: string;
        /** The version or alias that was invoked. */
        qualifier?: string;
        /** The request id of the invocation. */
        requestId?: string;
        /** The instance that ran it. */
        instanceId?: string;
        /** Start, in milliseconds since 1970. */
        startedTime?: number;
        /** End, in milliseconds since 1970. */
        endTime?: number;
        /** How long the run took, in milliseconds. */
        durationMs?: number;
        /** How many times the platform repeated it. */
        alreadyRetriedTimes?: number;
        /** What became of the delivery to the destination. */
        destinationStatus?: string;
        /** Why the task failed. */
        taskErrorMessage?: string;
        /** The payload, when asked for with `includePayload`. */
        taskPayload?: string;
        /** The result, up to 1 MB; a preview feature that Alibaba Cloud turns on by request. */
        returnPayload?: string;
        /** The states the task went through. */
        events?: schemas["AsyncTaskEvent"][];
    };
    /** One change of state of a task. */
    AsyncTaskEvent: {
        /** The number of the event. */
        eventId?: number;
        /** The state entered. */
        status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
        /** When, in milliseconds since 1970. */
        timestamp?: number;
        /** Details, as the platform wrote them. */
        eventDetail?: string;
    };
    /** One page of tasks. */
    ListAsyncTasksOutput: {
        /** The tasks of this page. */
        tasks?: schemas["AsyncTask"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** A new function. Give either `code` or `customContainerConfig`. */
    CreateFunctionInput: {
        /** Letters, digits, `_` and `-`, not starting with a digit or `-`. The text says 1 to 64 characters, the schema 128. */
        functionName: string;
        /** The runtime. These are the names of the help page and of the vendor's deployment tool together; newer ones may exist. */
        runtime: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
        /** Where the code starts; its form depends on the runtime. */
        handler: string;
        code?: schemas["InputCodeLocation"];
        /** ARNs of layer versions; of two with the same file the one nearer the front wins. */
        layers?: string[];
        /** vCPUs, in steps of 0.05; between 1:1 and 1:4 to the memory in GB. */
        cpu?: number;
        customContainerConfig?: schemas["CustomContainerConfig"];
        customDNS?: schemas["CustomDNS"];
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** A text for people. */
        description?: string;
        /** Where the credentials of the role are not handed to the code; newer than the published schema. */
        disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        disableOndemand?: boolean;
        /**
         * Disk in MB.
         * @enum {integer}
         */
        diskSize?: 512 | 10240;
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        enableLongLiving?: boolean;
        /** Environment variables of the code. */
        environmentVariables?: {
            [key: string]: string;
        };
        gpuConfig?: schemas["GPUConfig"];
        /** Idle timeout; newer than the published schema, unit not published. */
        idleTimeout?: number;
        /** Requests one instance handles at a time; 1 for the built-in runtimes. The range is that of the deployment tool of the vendor. */
        instanceConcurrency?: number;
        /** How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema. */
        instanceIsolationMode?: "SHARE" | (string & {});
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
        /**
         * Whether the code may reach the internet.
         * @default true
         */
        internetAccess?: boolean;
        juiceFsConfig?: schemas["JuiceFsConfig"];
        logConfig?: schemas["LogConfig"];
        /** Memory in MB, a multiple of 64; 32768 at most without a GPU, up to 98304 for each card with one. */
        memorySize?: number;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        /** The resource group of the function. */
        resourceGroupId?: string;
        /** The RAM role whose credentials the code gets. */
        role?: string;
        /** How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema. */
        sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
        /** Its settings, as JSON text. It is the value here: the client writes and reads the text. */
        sessionAffinityConfig?: schemas["SessionAffinityConfig"];
        /** Tags of the function. */
        tags?: schemas["Tag"][];
        /**
         * Seconds after which a run is stopped.
         * @default 3
         */
        timeout?: number;
        tracingConfig?: schemas["TracingConfig"];
        vpcConfig?: schemas["VPCConfig"];
    };
    /** What to change. Fields that are left out stay. */
    UpdateFunctionInput: {
        /** The runtime. These are the names of the help page and of the vendor's deployment tool together; newer ones may exist. */
        runtime?: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
        /** Where the code starts; its form depends on the runtime. */
        handler?: string;
        code?: schemas["InputCodeLocation"];
        /** ARNs of layer versions; of two with the same file the one nearer the front wins. */
        layers?: string[];
        /** vCPUs, in steps of 0.05; between 1:1 and 1:4 to the memory in GB. */
        cpu?: number;
        customContainerConfig?: schemas["CustomContainerConfig"];
        customDNS?: schemas["CustomDNS"];
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** A text for people. */
        description?: string;
        /** Where the credentials of the role are not handed to the code; newer than the published schema. */
        disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        disableOndemand?: boolean;
        /**
         * Disk in MB.
         * @enum {integer}
         */
        diskSize?: 512 | 10240;
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        enableLongLiving?: boolean;
        /** Environment variables of the code. */
        environmentVariables?: {
            [key: string]: string;
        };
        gpuConfig?: schemas["GPUConfig"];
        /** Idle timeout; newer than the published schema, unit not published. */
        idleTimeout?: number;
        /** Requests one instance handles at a time; 1 for the built-in runtimes. The range is that of the deployment tool of the vendor. */
        instanceConcurrency?: number;
        /** How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema. */
        instanceIsolationMode?: "SHARE" | (string & {});
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
        /** Whether the code may reach the internet. */
        internetAccess?: boolean;
        juiceFsConfig?: schemas["JuiceFsConfig"];
        logConfig?: schemas["LogConfig"];
        /** Memory in MB, a multiple of 64; 32768 at most without a GPU, up to 98304 for each card with one. */
        memorySize?: number;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        /** The RAM role whose credentials the code gets. */
        role?: string;
        /** How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema. */
        sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
        /** Its settings, as JSON text. It is the value here: the client writes and reads the text. */
        sessionAffinityConfig?: schemas["SessionAffinityConfig"];
        /** Seconds after which a run is stopped. */
        timeout?: number;
        tracingConfig?: schemas["TracingConfig"];
        vpcConfig?: schemas["VPCConfig"];
    };
    /** A function as it stands. */
    Function: {
        /** The name. */
        functionName?: string;
        /** The ARN. */
        functionArn?: string;
        /** A unique id. */
        functionId?: string;
        /** The runtime. */
        runtime?: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
        /** Where the code starts. */
        handler?: string;
        /** CRC-64 of the package. */
        codeChecksum?: string;
        /** Size of the package in bytes. */
        codeSize?: number;
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
        /** `Pending` is documented, `Failed` is what the deployment tool of the vendor tests for; `Active` is unconfirmed. */
        state?: "Pending" | "Active" | "Failed" | (string & {});
        /** Why it is in this state. */
        stateReason?: string;
        /** The same as a code. */
        stateReasonCode?: string;
        /** What became of the last update. */
        lastUpdateStatus?: "Successful" | "Failed" | "InProgress" | (string & {});
        /** Why. */
        lastUpdateStatusReason?: string;
        /** The same as a code. */
        lastUpdateStatusReasonCode?: string;
        /** The layers. */
        layers?: schemas["FunctionLayer"][];
        invocationRestriction?: schemas["FunctionRestriction"];
        lockInfo?: schemas["FunctionLockInfo"];
        /** vCPUs, in steps of 0.05; between 1:1 and 1:4 to the memory in GB. */
        cpu?: number;
        customContainerConfig?: schemas["CustomContainerConfig"];
        customDNS?: schemas["CustomDNS"];
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** A text for people. */
        description?: string;
        /** Where the credentials of the role are not handed to the code; newer than the published schema. */
        disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        disableOndemand?: boolean;
        /** Disk in MB. */
        diskSize?: number;
        /**
         * @deprecated
         * @description Deprecated by the vendor.
         */
        enableLongLiving?: boolean;
        /** Environment variables of the code. */
        environmentVariables?: {
            [key: string]: string;
        };
        gpuConfig?: schemas["GPUConfig"];
        /** Idle timeout; newer than the published schema, unit not published. */
        idleTimeout?: number;
        /** Requests one instance handles at a time. */
        instanceConcurrency?: number;
        /** How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema. */
        instanceIsolationMode?: "SHARE" | (string & {});
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
        /** Whether the code may reach the internet. */
        internetAccess?: boolean;
        juiceFsConfig?: schemas["JuiceFsConfig"];
        logConfig?: schemas["LogConfig"];
        /** Memory in MB, a multiple of 64. */
        memorySize?: number;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        /** The resource group of the function. */
        resourceGroupId?: string;
        /** The RAM role whose credentials the code gets. */
        role?: string;
        /** How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema. */
        sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
        /** Its settings, as JSON text. It is the value here: the client writes and reads the text. */
        sessionAffinityConfig?: schemas["SessionAffinityConfig"];
        /** Tags of the function. */
        tags?: schemas["Tag"][];
        /** Seconds after which a run is stopped. */
        timeout?: number;
        tracingConfig?: schemas["TracingConfig"];
        vpcConfig?: schemas["VPCConfig"];
    };
    /** A layer of a function. */
    FunctionLayer: {
        /** The layer version. */
        arn?: string;
        /** Size of its package in bytes. */
        size?: number;
    };
    /** Set while invocation is disabled. */
    FunctionRestriction: {
        /** Whether invocation is disabled. */
        disable?: boolean;
        /** Why. */
        reason?: string;
        /** Since when (UTC). */
        lastModifiedTime?: string;
    };
    /** Set while another product holds the function. */
    FunctionLockInfo: {
        /** Who holds it. */
        lockedBy?: string;
        /** Since when (UTC). */
        lockedAt?: string;
        /** What is held. */
        lockedResources?: string[];
    };
    /** Where the code package can be fetched. */
    OutputFuncCode: {
        /** A signed OSS address of the zip archive, valid for a while; how long is not published. Treat it as a secret. */
        url?: string;
        /** CRC-64 of the package. */
        checksum?: string;
    };
    /** How invocation is switched off. */
    DisableFunctionInvocationInput: {
        /** Why; `invocationRestriction.reason` of the function shows it. */
        reason?: string;
        /** Whether requests that run now are aborted. What their code did until then stays done. */
        abortOngoingRequest?: boolean;
    };
    /** The outcome of switching invocation off or on. */
    InvocationSwitch: {
        /** Whether it was done. */
        success?: boolean;
    };
    /** One page of functions. */
    ListFunctionsOutput: {
        /** The functions of this page. */
        functions?: schemas["Function"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** What to note on the new version. */
    PublishVersionInput: {
        /** A text for people. */
        description?: string;
    };
    /** A published version, which never changes. */
    Version: {
        /** The number, as a text. It counts up and is never used again, also after a deletion. */
        versionId?: string;
        /** A text for people. */
        description?: string;
        /** When it was published (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** One page of versions. */
    ListVersionsOutput: {
        /** The versions of this page. */
        versions?: schemas["Version"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
        /** The order of the page, `FORWARD` or `BACKWARD`. */
        direction?: "FORWARD" | "BACKWARD" | (string & {});
    };
    /** The code package: either `zipFile`, or `ossBucketName` with `ossObjectName`. */
    InputCodeLocation: {
        /** The zip archive in base64. */
        zipFile?: string;
        /** The OSS bucket that holds the archive. */
        ossBucketName?: string;
        /** The OSS object. */
        ossObjectName?: string;
        /** CRC-64 of the package; compared when given. */
        checksum?: string;
    };
    /** Settings of the `custom-container` runtime. */
    CustomContainerConfig: {
        /** The image. */
        image?: string;
        /** The port its HTTP server listens on. */
        port?: number;
        /** Arguments of the container. */
        command?: string[];
        /** Start command of the container. */
        entrypoint?: string[];
        /** Instance of the Enterprise registry, when the image is there. */
        acrInstanceId?: string;
        /** Whether the image is accelerated. */
        accelerationType?: "Default" | "None" | (string & {});
        accelerationInfo?: schemas["AccelerationInfo"];
        healthCheckConfig?: schemas["CustomHealthCheckConfig"];
        registryConfig?: schemas["RegistryConfig"];
        /** Answers only: the image with its digest. */
        resolvedImageUri?: string;
    };
    /** How the image is fetched from a registry of your own; newer than the published schema. */
    RegistryConfig: {
        authConfig?: schemas["RegistryAuthConfig"];
        certConfig?: schemas["RegistryCertConfig"];
        networkConfig?: schemas["RegistryNetworkConfig"];
    };
    /** How to sign in to the registry. */
    RegistryAuthConfig: {
        /** The user. */
        userName?: string;
        /** The password. Whether answers carry it is unconfirmed. */
        password?: string;
    };
    /** How the certificate of the registry is checked. */
    RegistryCertConfig: {
        /** Whether the check is left out. */
        insecure?: boolean;
        /** The root certificate, in base64. */
        rootCaCertBase64?: string;
    };
    /** The network the registry is reached from. */
    RegistryNetworkConfig: {
        /** The VPC. */
        vpcId?: string;
        /** One vSwitch of it. */
        vSwitchId?: string;
        /** The security group. */
        securityGroupId?: string;
    };
    /** State of the image acceleration. */
    AccelerationInfo: {
        /** The state. */
        status?: string;
    };
    /** Settings of a custom runtime. */
    CustomRuntimeConfig: {
        /** Start command. */
        command?: string[];
        /** Its arguments. */
        args?: string[];
        /** The port its HTTP server listens on. */
        port?: number;
        healthCheckConfig?: schemas["CustomHealthCheckConfig"];
    };
    /** Health check of a custom runtime or container. */
    CustomHealthCheckConfig: {
        /** Path that is asked. */
        httpGetUrl?: string;
        /**
         * Wait before the first check.
         * @default 0
         */
        initialDelaySeconds?: number;
        /**
         * Seconds between checks.
         * @default 3
         */
        periodSeconds?: number;
        /**
         * Seconds a check may take.
         * @default 1
         */
        timeoutSeconds?: number;
        /**
         * Failures until the instance counts as ill.
         * @default 3
         */
        failureThreshold?: number;
        /**
         * Successes until it counts as well.
         * @default 1
         */
        successThreshold?: number;
    };
    /** GPU of the instances. */
    GPUConfig: {
        /** The card: `fc.gpu.tesla.1` (T4), `fc.gpu.ampere.1` (A10), `fc.gpu.ada.1`, or one of the newer series. The reference of the API does not list these; how their ids are spelled is unconfirmed, from a copy of the vendor's questions on billing. */
        gpuType?: "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "fc.gpu.ada.1" | "fc.gpu.ada.2" | "fc.gpu.ada.3" | "fc.gpu.hopper.1" | "fc.gpu.xpu.1" | (string & {});
        /** GPU memory in MB, a multiple of 1024. */
        gpuMemorySize?: number;
    };
    /** Hooks of an instance. */
    InstanceLifecycleConfig: {
        initializer?: schemas["LifecycleHook"];
        preStop?: schemas["LifecycleHook"];
    };
    /** One hook. */
    LifecycleHook: {
        /** The function that is called. */
        handler?: string;
        /** Or a command that is run; newer than the published schema. */
        command?: string[];
        /** Seconds it may take. */
        timeout?: number;
    };
    /** Where the logs go. */
    LogConfig: {
        /** Log Service project; must exist. */
        project?: string;
        /** Logstore; must exist. */
        logstore?: string;
        /** How lines are joined into entries: `None` or `DefaultRegex`. */
        logBeginRule?: "None" | "DefaultRegex" | (string & {});
        /** Metrics of instances; needed by target tracking. */
        enableInstanceMetrics?: boolean;
        /** Metrics of requests. */
        enableRequestMetrics?: boolean;
        /** Newer than the published schema, without a text. */
        enableLlmMetrics?: boolean;
    };
    /** The VPC the instances join. */
    VPCConfig: {
        /** The VPC. */
        vpcId?: string;
        /** Its vSwitches. */
        vSwitchIds?: string[];
        /** The security group. */
        securityGroupId?: string;
        /** The role used to join; newer than the published schema. */
        role?: string;
    };
    /** NAS mounts. */
    NASConfig: {
        /** User id of the mounts. */
        userId?: number;
        /** Group id of the mounts. */
        groupId?: number;
        /** The mounts. */
        mountPoints?: schemas["NASMountConfig"][];
    };
    /** One NAS mount. */
    NASMountConfig: {
        /** Where in the instance. */
        mountDir?: string;
        /** The NAS address. */
        serverAddr?: string;
        /** Encrypt the transfer; general-purpose NAS only. */
        enableTLS?: boolean;
    };
    /** OSS mounts. */
    OSSMountConfig: {
        /** The mounts. */
        mountPoints?: schemas["OSSMountPoint"][];
    };
    /** One OSS mount. */
    OSSMountPoint: {
        /** The bucket. */
        bucketName?: string;
        /** Path in the bucket. */
        bucketPath?: string;
        /** The OSS endpoint. */
        endpoint?: string;
        /** Where in the instance. */
        mountDir?: string;
        /** Whether the mount is read-only. */
        readOnly?: boolean;
    };
    /** PolarFS mounts; newer than the published schema. */
    PolarFsConfig: {
        /** User id of the mounts. */
        userId?: number;
        /** Group id of the mounts. */
        groupId?: number;
        /** The mounts. */
        mountPoints?: schemas["PolarFsMountConfig"][];
    };
    /** One PolarFS mount. */
    PolarFsMountConfig: {
        /** The PolarFS instance. */
        instanceId?: string;
        /** Where in the instance. */
        mountDir?: string;
        /** The directory in PolarFS. */
        remoteDir?: string;
        /** Whether the mount is read-only. */
        readOnly?: boolean;
    };
    /** JuiceFS mounts; newer than the published schema. */
    JuiceFsConfig: {
        /** Environment variables of the mount process. */
        envs?: {
            [key: string]: string;
        };
        /** The mounts. */
        mountPoints?: schemas["JuiceFsMountConfig"][];
    };
    /** One JuiceFS mount. */
    JuiceFsMountConfig: {
        /** The volume. */
        volumeName?: string;
        /** The token of the volume, a secret. Whether answers carry it is unconfirmed. */
        token?: string;
        /** Where in the instance. */
        mountDir?: string;
        /** The directory in the volume. */
        remoteDir?: string;
        /** Further arguments of the mount command. */
        args?: string[];
    };
    /** Tracing. */
    TracingConfig: {
        /** Only `Jaeger` is supported. */
        type?: "Jaeger" | (string & {});
        /** Its parameters: `endpoint`. */
        params?: {
            [key: string]: string;
        };
    };
    /** DNS settings of the instances. */
    CustomDNS: {
        /** Addresses of the name servers. */
        nameServers?: string[];
        /** Search domains. */
        searches?: string[];
        /** Options of resolv.conf. */
        dnsOptions?: schemas["DNSOption"][];
    };
    /** One option of resolv.conf. */
    DNSOption: {
        /** Its name. */
        name?: string;
        /** Its value. */
        value?: string;
    };
    /** The settings of `sessionAffinity`, one shape for each kind. The kinds have no field that tells them apart: the value of `sessionAffinity` does. Newer than the published schema. */
    SessionAffinityConfig: schemas["MCPSSESessionAffinityConfig"] | schemas["MCPStreamableSessionAffinityConfig"] | schemas["CookieSessionAffinityConfig"] | schemas["HeaderFieldSessionAffinityConfig"];
    /** For `MCP_SSE`: the session id of the first event of an MCP server decides the instance. */
    MCPSSESessionAffinityConfig: {
        /** Path of the event stream; the console starts from `/sse`. */
        sseEndpointPath?: string;
        /** Sessions one instance takes at a time; the console starts from 20. */
        sessionConcurrencyPerInstance?: number;
    };
    /** For MCP over streamable HTTP: the header `Mcp-Session-Id` decides the instance. The value of `sessionAffinity` that goes with it is unconfirmed. */
    MCPStreamableSessionAffinityConfig: {
        /** Seconds until the session ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until the session ends; at most `sessionTTLInSeconds`. */
        sessionIdleTimeoutInSeconds?: number;
        /** Sessions one instance takes at a time. */
        sessionConcurrencyPerInstance?: number;
    };
    /** For `GENERATED_COOKIE`: a cookie that Function Compute sets decides the instance. */
    CookieSessionAffinityConfig: {
        /** Seconds until the session ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until the session ends; at most `sessionTTLInSeconds`. */
        sessionIdleTimeoutInSeconds?: number;
        /** Sessions one instance takes at a time. */
        sessionConcurrencyPerInstance?: number;
        /**
         * `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
         * @default false
         */
        disableSessionIdReuse?: boolean;
    };
    /** For `HEADER_FIELD`: a request header of your choice decides the instance. */
    HeaderFieldSessionAffinityConfig: {
        /** Seconds until the session ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until the session ends; at most `sessionTTLInSeconds`. */
        sessionIdleTimeoutInSeconds?: number;
        /** Sessions one instance takes at a time. */
        sessionConcurrencyPerInstance?: number;
        /** The name of the header. Without it in a request, a new id is made and answered under the same name. */
        affinityHeaderFieldName?: string;
        /**
         * `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
         * @default false
         */
        disableSessionIdReuse?: boolean;
    };
    /** One tag. */
    Tag: {
        /** The key. */
        Key?: string;
        /** The value. */
        Value?: string;
    };
    /** A new trigger. `triggerType`, in lower case, decides the shape of `triggerConfig`. */
    CreateTriggerInput: schemas["CreateTimerTriggerInput"] | schemas["CreateHTTPTriggerInput"] | schemas["CreateOSSTriggerInput"] | schemas["CreateSLSTriggerInput"] | schemas["CreateMNSTopicTriggerInput"] | schemas["CreateCDNTriggerInput"] | schemas["CreateTablestoreTriggerInput"] | schemas["CreateEventBridgeTriggerInput"];
    /** What every new trigger has. */
    TriggerInputBase: {
        /** Letters, digits, `_` and `-`, not starting with a digit or `-`. */
        triggerName: string;
        /** The version or alias that is invoked; LATEST when left out. It can be changed later. */
        qualifier?: string;
        /** The event source. Needed by every kind but `timer`, `http` and `eventbridge`; it can't be changed later. */
        sourceArn?: string;
        /** The RAM role the event source assumes to invoke; `timer` and `http` need none. */
        invocationRole?: string;
        /** A text for people. */
        description?: string;
    };
    /** A new timer: invokes by the clock. */
    CreateTimerTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** A new HTTP trigger: gives the function an address. */
    CreateHTTPTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "http";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["HTTPTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** A new OSS trigger: invokes on changes in an OSS bucket. */
    CreateOSSTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A new log trigger: invokes on new entries in a logstore (日志触发器). */
    CreateSLSTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "log";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["SLSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** A new MNS topic trigger: invokes on messages of an MNS topic. */
    CreateMNSTopicTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A new CDN trigger: invokes on events of CDN domains. */
    CreateCDNTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A new Tablestore trigger: invokes on changes in a Tablestore table. */
    CreateTablestoreTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** A new EventBridge trigger: invokes on events of an EventBridge bus, or of a queue or topic through EventBridge. */
    CreateEventBridgeTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its settings as JSON **text**, not as an object. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** What to change. The type stays, so it is not named; `triggerConfig` has the shape that belongs to it. */
    UpdateTriggerInput: {
        /** The settings, whole, as JSON **text**. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TimerTriggerConfig"] | schemas["HTTPTriggerConfig"] | schemas["OSSTriggerConfig"] | schemas["SLSTriggerConfig"] | schemas["MNSTopicTriggerConfig"] | schemas["CDNTriggerConfig"] | schemas["TablestoreTriggerConfig"] | schemas["EventBridgeTriggerConfig"];
        /** The version or alias that is invoked; LATEST when left out. It can be changed later. */
        qualifier?: string;
        /** The RAM role the event source assumes to invoke; `timer` and `http` need none. */
        invocationRole?: string;
        /** A text for people. */
        description?: string;
    };
    /** A trigger as it stands. `triggerType` tells the shape of `triggerConfig`. */
    Trigger: schemas["TimerTrigger"] | schemas["HTTPTypeTrigger"] | schemas["OSSTrigger"] | schemas["SLSTrigger"] | schemas["MNSTopicTrigger"] | schemas["CDNTrigger"] | schemas["TablestoreTrigger"] | schemas["EventBridgeTrigger"];
    /** What every trigger has. */
    TriggerBase: {
        /** The name. */
        triggerName?: string;
        /** A unique id. */
        triggerId?: string;
        /** The version or alias that is invoked. */
        qualifier?: string;
        /** The event source. */
        sourceArn?: string;
        /** The function. */
        targetArn?: string;
        /** The role the event source assumes. */
        invocationRole?: string;
        /** The state; `OK` is the one in the samples of the vendor. */
        status?: "OK" | (string & {});
        /** A text for people. */
        description?: string;
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** A timer: invokes by the clock. */
    TimerTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** An HTTP trigger: gives the function an address. */
    HTTPTypeTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "http";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["HTTPTriggerConfig"];
        httpTrigger?: schemas["HTTPTrigger"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** An OSS trigger: invokes on changes in an OSS bucket. */
    OSSTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A log trigger: invokes on new entries in a logstore (日志触发器). */
    SLSTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "log";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["SLSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** An MNS topic trigger: invokes on messages of an MNS topic. */
    MNSTopicTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A CDN trigger: invokes on events of CDN domains. */
    CDNTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A Tablestore trigger: invokes on changes in a Tablestore table. */
    TablestoreTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** An EventBridge trigger: invokes on events of an EventBridge bus, or of a queue or topic through EventBridge. */
    EventBridgeTrigger: schemas["TriggerBase"] & {
        /**
         * The kind of event source.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its settings as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** The addresses of an HTTP trigger. */
    HTTPTrigger: {
        /** From the internet. */
        urlInternet?: string;
        /** From the VPC. */
        urlIntranet?: string;
    };
    /** One page of triggers. */
    ListTriggersOutput: {
        /** The triggers of this page. */
        triggers?: schemas["Trigger"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** Settings of a timer trigger. */
    TimerTriggerConfig: {
        /** `@every 4m`, or a cron expression of six fields with the seconds first, such as `0 0 4 * * *`. A `CRON_TZ=` prefix for another zone is unconfirmed. */
        cronExpression?: string;
        /** Whether it fires. */
        enable?: boolean;
        /** A text that becomes `payload` of the event. */
        payload?: string;
    };
    /** Settings of an HTTP trigger. */
    HTTPTriggerConfig: {
        /**
         * Who may call: `function` (signed calls only, the default), `anonymous` (everyone) or `jwt`. In lower case. The console also offers Basic and Bearer; their values here are unconfirmed.
         * @default function
         */
        authType?: "function" | "anonymous" | "jwt" | (string & {});
        /** Settings of `jwt`, as JSON text inside this JSON. It is the value here: the client writes and reads the text. */
        authConfig?: schemas["JWTAuthConfig"];
        /** The methods that are let through; any other gets 403. */
        methods?: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS" | (string & {}))[];
        /**
         * Whether the public address refuses calls with 403. The function and custom domains go on working.
         * @default false
         */
        disableURLInternet?: boolean;
        corsConfig?: schemas["CORSConfig"];
    };
    /** Settings of an OSS trigger. */
    OSSTriggerConfig: {
        /** The OSS events, such as `oss:ObjectCreated:*`. */
        events?: string[];
        filter?: schemas["OSSTriggerFilter"];
    };
    /** Which objects count. A function that writes into its own bucket needs it, or it invokes itself for ever. */
    OSSTriggerFilter: {
        key?: schemas["OSSTriggerKey"];
    };
    /** What the name of the object looks like. */
    OSSTriggerKey: {
        /** Its start. */
        prefix?: string;
        /** Its end. */
        suffix?: string;
    };
    /** Settings of a log trigger; `triggerType` is `log`. */
    SLSTriggerConfig: {
        sourceConfig?: schemas["SLSTriggerSourceConfig"];
        jobConfig?: schemas["SLSTriggerJobConfig"];
        /** What the event carries as `parameter`. */
        functionParameter?: {
            [key: string]: string;
        };
        logConfig?: schemas["SLSTriggerLogConfig"];
        /** Whether it fires. */
        enable?: boolean;
    };
    /** What is read. */
    SLSTriggerSourceConfig: {
        /** The logstore, of the project that `sourceArn` names. */
        logstore?: string;
        /** Entries from here on, in seconds since 1970; newest only when left out. Old entries are worked off without regard to the interval. Newer than the published schema. */
        startTime?: number;
    };
    /** How often. */
    SLSTriggerJobConfig: {
        /** Repeats of a failed call before the next interval takes over. */
        maxRetryTime?: number;
        /** Seconds between calls; 3 to 600 in the samples of the deployment tool. */
        triggerInterval?: number;
    };
    /** Where Log Service notes what it did. Not the same logstore as the source. */
    SLSTriggerLogConfig: {
        /** The project. */
        project?: string;
        /** The logstore. */
        logstore?: string;
    };
    /** Settings of an MNS topic trigger. */
    MNSTopicTriggerConfig: {
        /**
         * `STREAM`: the event is the message as it is; `JSON`: an object with the message in it.
         * @default STREAM
         */
        notifyContentFormat?: "STREAM" | "JSON" | (string & {});
        /**
         * `BACKOFF_RETRY`: 3 repeats, 10 to 20 seconds apart; `EXPONENTIAL_DECAY_RETRY`: 176 repeats over one day, at most 512 seconds apart.
         * @default BACKOFF_RETRY
         */
        notifyStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
        /** Only messages with this tag; 16 characters at most, says the deployment tool of the vendor. */
        filterTag?: string;
    };
    /** Settings of a CDN trigger. */
    CDNTriggerConfig: {
        /** The event. It can't be changed later. */
        eventName?: "LogFileCreated" | "CachedObjectsRefreshed" | "CachedObjectsPushed" | "CachedObjectsBlocked" | "CdnDomainStarted" | "CdnDomainStopped" | "CdnDomainAdded" | "CdnDomainDeleted" | (string & {});
        /** Only `1.0.0`. It can't be changed later. */
        eventVersion?: string;
        /** A text for people. */
        notes?: string;
        /** Which events count, by field; one entry at least, says the deployment tool of the vendor. */
        filter?: {
            [key: string]: string[];
        };
    };
    /** A Tablestore trigger has no settings: send `{}`. `sourceArn` names the table. */
    TablestoreTriggerConfig: Record<string, never>;
    /** Settings of an EventBridge trigger. */
    EventBridgeTriggerConfig: {
        /**
         * Whether it fires.
         * @default true
         */
        triggerEnable?: boolean;
        /**
         * Whether the function is invoked asynchronously.
         * @default false
         */
        asyncInvocationType?: boolean;
        /** The event pattern of EventBridge, itself JSON text; `{}` lets every event through. It is the value here: the client writes and reads the text. */
        eventRuleFilterPattern?: {
            [key: string]: unknown;
        };
        eventSourceConfig?: schemas["EventSourceConfig"];
        eventSinkConfig?: schemas["EventSinkConfig"];
        runOptions?: schemas["RunOptions"];
    };
    /** Where the events come from. It can't be changed later; an update ignores it. */
    EventSourceConfig: schemas["EventSourceDefault"] | schemas["EventSourceMNS"] | schemas["EventSourceRocketMQ"] | schemas["EventSourceRabbitMQ"] | schemas["EventSourceKafka"] | schemas["EventSourceMQTT"] | schemas["EventSourceDTS"];
    /** Events of Alibaba Cloud services on the default bus. */
    EventSourceDefault: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "Default";
    };
    /** A queue of MNS (轻量消息队列). */
    EventSourceMNS: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "MNS";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceMNSParameters?: schemas["SourceMNSParameters"];
        };
    };
    /** A queue of MNS (轻量消息队列). The names start with a capital. */
    SourceMNSParameters: {
        /** Its region. */
        RegionId?: string;
        /** The queue. */
        QueueName?: string;
        /** Whether messages are decoded from base64; true when left out. */
        IsBase64Decode?: boolean;
    };
    /** A topic of ApsaraMQ for RocketMQ. */
    EventSourceRocketMQ: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "RocketMQ";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceRocketMQParameters?: schemas["SourceRocketMQParameters"];
        };
    };
    /** A topic of ApsaraMQ for RocketMQ. The names start with a capital. */
    SourceRocketMQParameters: {
        /** Its region. */
        RegionId?: string;
        /** The instance. */
        InstanceId?: string;
        /** The kind of instance, such as `Cloud_5`. */
        InstanceType?: string;
        /** The topic. */
        Topic?: string;
        /** Only messages with this tag. */
        Tag?: string;
        /** The kind of filter. */
        FilterType?: string;
        /** The consumer group. */
        GroupID?: string;
        /** Where to start: `CONSUME_FROM_LAST_OFFSET` (default), `CONSUME_FROM_FIRST_OFFSET` or `CONSUME_FROM_TIMESTAMP`. */
        Offset?: string;
        /** Milliseconds since 1970, for `CONSUME_FROM_TIMESTAMP`. */
        Timestamp?: number;
        /** `ACL` needs `InstanceUsername` and `InstancePassword`; leave out for none. */
        AuthType?: string;
        /** The user of the instance. */
        InstanceUsername?: string;
        /** Its password. Whether answers carry it is unconfirmed. */
        InstancePassword?: string;
        /** The endpoint. */
        InstanceEndpoint?: string;
        /** The network, such as `PrivateNetwork`. */
        InstanceNetwork?: string;
        /** The VPC. */
        InstanceVpcId?: string;
        /** The vSwitch. */
        InstanceVSwitchIds?: string;
        /** The security group. */
        InstanceSecurityGroupId?: string;
    };
    /** A queue of ApsaraMQ for RabbitMQ. */
    EventSourceRabbitMQ: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "RabbitMQ";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceRabbitMQParameters?: schemas["SourceRabbitMQParameters"];
        };
    };
    /** A queue of ApsaraMQ for RabbitMQ. The names start with a capital. */
    SourceRabbitMQParameters: {
        /** Its region. */
        RegionId?: string;
        /** The instance. */
        InstanceId?: string;
        /** The vhost. */
        VirtualHostName?: string;
        /** The queue. */
        QueueName?: string;
    };
    /** A topic of ApsaraMQ for Kafka. */
    EventSourceKafka: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "Kafka";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceKafkaParameters?: schemas["SourceKafkaParameters"];
        };
    };
    /** A topic of ApsaraMQ for Kafka. The names start with a capital. */
    SourceKafkaParameters: {
        /** Its region. */
        RegionId?: string;
        /** The instance. */
        InstanceId?: string;
        /** The topic. */
        Topic?: string;
        /** The consumer group. */
        ConsumerGroup?: string;
        /** Where to start: `earliest` or `latest`. */
        OffsetReset?: string;
        /** `Default`, or `PublicNetwork` with the three fields below. */
        Network?: string;
        /** The VPC. */
        VpcId?: string;
        /** The vSwitch. */
        VSwitchIds?: string;
        /** The security group. */
        SecurityGroupId?: string;
    };
    /** A topic of ApsaraMQ for MQTT. */
    EventSourceMQTT: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "MQTT";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceMQTTParameters?: schemas["SourceMQTTParameters"];
        };
    };
    /** A topic of ApsaraMQ for MQTT. The names start with a capital. */
    SourceMQTTParameters: {
        /** Its region. */
        RegionId?: string;
        /** The instance. */
        InstanceId?: string;
        /** The topic. */
        Topic?: string;
    };
    /** A change tracking task of DTS (数据订阅). */
    EventSourceDTS: {
        /**
         * The kind of source. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "DTS";
        /** Holds the settings, under a name of their own. */
        eventSourceParameters?: {
            sourceDTSParameters?: schemas["SourceDTSParameters"];
        };
    };
    /** A change tracking task of DTS (数据订阅). The names start with a capital. */
    SourceDTSParameters: {
        /** Its region. */
        RegionId?: string;
        /** The task. */
        TaskId?: string;
        /** Address and port. */
        BrokerUrl?: string;
        /** The topic. */
        Topic?: string;
        /** The consumer group. */
        Sid?: string;
        /** The account of the consumer group. */
        Username?: string;
        /** Its password. Whether answers carry it is unconfirmed. */
        Password?: string;
        /** Where to start, in seconds since 1970. */
        InitCheckPoint?: number;
    };
    /** How events reach the function. */
    EventSinkConfig: {
        deliveryOption?: schemas["DeliveryOption"];
    };
    /** The form and pace of delivery. */
    DeliveryOption: {
        /**
         * `CloudEvents`: each element with its description; `RawData`: the payload alone.
         * @default CloudEvents
         */
        eventSchema?: "CloudEvents" | "RawData" | (string & {});
        /** Deliveries at a time; Kafka only. */
        concurrency?: number;
        /** Seen in a sample of the deployment tool for Kafka, not in the SDK; unconfirmed. */
        mode?: "event-streaming" | "event-driven" | (string & {});
    };
    /** How events are pushed. */
    RunOptions: {
        /** `event-streaming`: a list of events for each call (MNS, RocketMQ, RabbitMQ, Kafka, MQTT, DTS); `event-driven`: one event for each call, without batches (Default, MNS, RocketMQ, RabbitMQ). */
        mode?: "event-streaming" | "event-driven" | (string & {});
        /**
         * `NONE`: no failure is tolerated; `ALL`: every failure is.
         * @default NONE
         */
        errorsTolerance?: "NONE" | "ALL" | (string & {});
        retryStrategy?: schemas["RetryStrategy"];
        deadLetterQueue?: schemas["DeadLetterQueue"];
        batchWindow?: schemas["BatchWindow"];
        /** Seen in a sample of the deployment tool, not in the SDK; unconfirmed. */
        maximumTasks?: number;
    };
    /** Repeats of a failed push. The names start with a capital. */
    RetryStrategy: {
        /** `BACKOFF_RETRY`: pauses of fixed length; `EXPONENTIAL_DECAY_RETRY`: pauses that grow. */
        PushRetryStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
        /** Seen in a sample of the deployment tool, not in the SDK; unconfirmed. */
        MaximumEventAgeInSeconds?: number;
        /** Seen in a sample of the deployment tool, not in the SDK; unconfirmed. */
        MaximumRetryAttempts?: number;
    };
    /** Where events go that could not be pushed; thrown away without it. MNS, RocketMQ, Kafka or an event bus. */
    DeadLetterQueue: {
        /** Its ARN. */
        Arn?: string;
    };
    /** When a batch is full; whichever comes first. `event-streaming` only. */
    BatchWindow: {
        /** Events in a batch. */
        CountBasedWindow?: number;
        /** Seconds a batch waits. */
        TimeBasedWindow?: number;
    };
    /** A new alias. */
    CreateAliasInput: {
        /** Letters, digits, `_` and `-`, not starting with a digit or `-`. */
        aliasName: string;
        /** The version it points to. */
        versionId: string;
        /** A second version and its share of the calls, from 0 to 1 (grey release, 灰度). */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /** A text for people. */
        description?: string;
    };
    /** What to change; fields that are left out stay. */
    UpdateAliasInput: {
        /** The version it points to from now on. */
        versionId?: string;
        /** A second version and its share of the calls, from 0 to 1 (grey release, 灰度). `{}` is meant to end it, unconfirmed. */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /** A text for people. */
        description?: string;
    };
    /** An alias as it stands. */
    Alias: {
        /** The name. */
        aliasName?: string;
        /** The version it points to. */
        versionId?: string;
        /** A second version and its share of the calls. */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /** A text for people. */
        description?: string;
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** One page of aliases. */
    ListAliasesOutput: {
        /** The aliases of this page. */
        aliases?: schemas["Alias"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** A new custom domain. */
    CreateCustomDomainInput: {
        /** The domain. Its CNAME must point at the account's Function Compute address before this call, and in mainland China it needs an ICP filing (备案). */
        domainName: string;
        /**
         * What the domain speaks. HTTPS needs `certConfig`.
         * @enum {string}
         */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
        routeConfig?: schemas["RouteConfig"];
        certConfig?: schemas["CertConfig"];
        tlsConfig?: schemas["TLSConfig"];
        authConfig?: schemas["AuthConfig"];
        wafConfig?: schemas["WAFConfig"];
        corsConfig?: schemas["CORSConfig"];
        /** Newer than the published schema; its meaning is not documented in the sources read. */
        isE2B?: boolean;
    };
    /** What to change. Whether fields that are left out stay is unconfirmed; send `routeConfig` whole. */
    UpdateCustomDomainInput: {
        /**
         * What the domain speaks. HTTPS needs `certConfig`.
         * @enum {string}
         */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
        routeConfig?: schemas["RouteConfig"];
        certConfig?: schemas["CertConfig"];
        tlsConfig?: schemas["TLSConfig"];
        authConfig?: schemas["AuthConfig"];
        wafConfig?: schemas["WAFConfig"];
        corsConfig?: schemas["CORSConfig"];
    };
    /** A custom domain as it stands. */
    CustomDomain: {
        /** The domain. */
        domainName?: string;
        /**
         * What the domain speaks.
         * @enum {string}
         */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
        /** The account. */
        accountId?: string;
        /** The API version that made it. */
        apiVersion?: string;
        routeConfig?: schemas["RouteConfig"];
        certConfig?: schemas["CertInfo"];
        tlsConfig?: schemas["TLSConfig"];
        authConfig?: schemas["AuthConfig"];
        wafConfig?: schemas["WAFConfig"];
        corsConfig?: schemas["CORSConfig"];
        /** Newer than the published schema; its meaning is not documented in the sources read. */
        isE2B?: boolean;
        /** How many subdomains there are. */
        subdomainCount?: string;
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** One page of custom domains. */
    ListCustomDomainsOutput: {
        /** The domains of this page. */
        customDomains?: schemas["CustomDomain"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** Which path reaches which function. */
    RouteConfig: {
        /** The routes. */
        routes?: schemas["PathConfig"][];
    };
    /** One route. */
    PathConfig: {
        /** The path pattern. */
        path: string;
        /** The function. */
        functionName: string;
        /** The version or alias. */
        qualifier?: string;
        /** The methods. */
        methods?: string[];
        rewriteConfig?: schemas["RewriteConfig"];
    };
    /** How paths are rewritten. */
    RewriteConfig: {
        /** Exact matches. */
        equalRules?: schemas["RewriteRule"][];
        /** Regular expressions. */
        regexRules?: schemas["RewriteRule"][];
        /** Wildcards. */
        wildcardRules?: schemas["RewriteRule"][];
    };
    /** One rule. */
    RewriteRule: {
        /** What matches. */
        match: string;
        /** What replaces it. */
        replacement: string;
    };
    /** The certificate. All three fields are required when it is sent; whether answers carry the key is unconfirmed. */
    CertConfig: {
        /** Its name. */
        certName: string;
        /** PEM text. */
        certificate: string;
        /** PEM text of the key. Whether answers carry it is unconfirmed. */
        privateKey: string;
    };
    /** The certificate of a domain, as answers carry it. */
    CertInfo: {
        /** Its name. */
        certName?: string;
        /** PEM text. */
        certificate?: string;
        /** PEM text of the key. Whether answers carry it is unconfirmed. */
        privateKey?: string;
    };
    /** TLS settings. */
    TLSConfig: {
        /** Lowest version. */
        minVersion: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
        /** Highest version. */
        maxVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
        /** The cipher suites. */
        cipherSuites: string[];
    };
    /** Who may call over the domain. */
    AuthConfig: {
        /** `anonymous`, `function` or `jwt`. */
        authType?: "anonymous" | "function" | "jwt" | (string & {});
        /** The settings of `jwt`, as JSON text; `{}` for the others. It is the value here: the client writes and reads the text. */
        authInfo?: schemas["JWTAuthConfig"];
    };
    /** How tokens (JWT) are checked. The shape is that of samples which work; the schema of 2.0 has `jwks` as a text and `tokenLookup` and `claimPassBy` as lists, and one sample of the SDK spells the names with a capital. */
    JWTAuthConfig: {
        /** The public keys (JSON Web Key Set). Never put a private key in here. */
        jwks?: {
            /** The keys. */
            keys?: {
                [key: string]: unknown;
            }[];
        };
        /** Where the token is: `header`, `query`, `form` or `cookie`, a name and, for a header, a prefix to take off; several with commas. */
        tokenLookup?: string;
        /** Which claims the function gets, and as what; several with commas. */
        claimPassBy?: string;
        /** Paths with a rule of their own. Known from 2.0 by its name alone; unconfirmed in 3.0. */
        whiteList?: string[];
        /** Paths with a rule of their own. Known from 2.0 by its name alone, there as a text; unconfirmed in 3.0. */
        blackList?: string | string[];
    };
    /** Web application firewall. */
    WAFConfig: {
        /** Whether it is on. */
        enableWAF?: boolean;
    };
    /** Cross-origin rules (CORS) of an HTTP trigger or a custom domain; newer than the published schema. */
    CORSConfig: {
        /** Origins; `*` for all, unless `allowCredentials` is on. */
        allowOrigins?: string[];
        /** Methods. */
        allowMethods?: string[];
        /** Request headers. */
        allowHeaders?: string[];
        /** Response headers that scripts may read. */
        exposeHeaders?: string[];
        /** Whether cookies go along. */
        allowCredentials?: boolean;
        /**
         * Seconds a preflight answer is kept.
         * @default 3600
         */
        maxAge?: number;
    };
    /** Asynchronous invocation settings. */
    AsyncConfig: {
        /** Whether calls are tasks that can be watched and stopped. */
        asyncTask?: boolean;
        /**
         * How long a call may wait before it expires.
         * @default 86400
         */
        maxAsyncEventAgeInSeconds?: number;
        /**
         * How often a failed run is repeated.
         * @default 3
         */
        maxAsyncRetryAttempts?: number;
        destinationConfig?: schemas["DestinationConfig"];
        /** The function. */
        functionArn?: string;
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** Asynchronous invocation settings, whole; what is left out goes back to its default (unconfirmed). */
    PutAsyncInvokeConfigInput: {
        /** Whether calls are tasks (异步任务) that can be watched and stopped. Calls made before it was turned on are not. */
        asyncTask?: boolean;
        /**
         * Seconds a call may wait before it expires. The deployment tool of the vendor allows up to 2592000, unconfirmed.
         * @default 86400
         */
        maxAsyncEventAgeInSeconds?: number;
        /**
         * How often a failed run is repeated; each run is billed.
         * @default 3
         */
        maxAsyncRetryAttempts?: number;
        destinationConfig?: schemas["DestinationConfig"];
    };
    /** One page of settings. */
    ListAsyncInvokeConfigsOutput: {
        /** The settings of this page. */
        configs?: schemas["AsyncConfig"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** Where results go. */
    DestinationConfig: {
        onSuccess?: schemas["Destination"];
        onFailure?: schemas["Destination"];
    };
    /** One destination. */
    Destination: {
        /** Its ARN. */
        destination?: string;
    };
    /** Reserved concurrency of a function. */
    ConcurrencyConfig: {
        /** The function. */
        functionArn?: string;
        /** Instances, provisioned and on demand together; no other function can use them. */
        reservedConcurrency?: number;
    };
    /** The reserved concurrency. */
    PutConcurrencyInput: {
        /** Instances, provisioned and on demand together; they are taken from what all other functions share. */
        reservedConcurrency: number;
    };
    /** One page of reserved concurrencies. */
    ListConcurrencyConfigsOutput: {
        /** The settings of this page. */
        configs?: schemas["ConcurrencyConfig"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** One instance. */
    InstanceInfo: {
        /** The id; `X-Fc-Instance-Id` of an invocation tells which instance ran it. */
        instanceId?: string;
        /** The version; `0` for LATEST (an older sample has `LATEST`). */
        versionId?: string;
        /** The version or alias it serves; newer than the published schema. */
        qualifier?: string;
        /** The state; newer than the published schema, values not published. */
        status?: string;
        /** Newer than the published schema, without a text. */
        resourceType?: string;
        /** When it was made, in milliseconds since 1970; newer than the published schema. */
        createdTimeMs?: number;
        /** When it was taken away, in milliseconds since 1970; newer than the published schema. */
        destroyedTimeMs?: number;
    };
    /** The instances. There is no token for a next page. */
    ListInstancesOutput: {
        /** The instances. */
        instances?: schemas["InstanceInfo"][];
        /** The request id; in the SDK, with a small r, unlike that of errors. */
        requestId?: string;
    };
    /** A session (会话), which ties its requests to one instance. Newer than the published schema. */
    Session: {
        /** The id. */
        sessionId?: string;
        /** The function. */
        functionName?: string;
        /** The version or alias; LATEST when none was named. */
        qualifier?: string;
        /** `Active`: takes requests; `Expired`: over; `Paused`: saved by PauseSession, takes none. */
        sessionStatus?: "Active" | "Expired" | "Paused" | (string & {});
        /** The affinity it is made for. */
        sessionAffinityType?: "HEADER_FIELD" | "GENERATED_COOKIE" | (string & {});
        /** The instance it is tied to. */
        containerId?: string;
        /** Seconds until it ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until it ends. */
        sessionIdleTimeoutInSeconds?: number;
        /** Whether the id is refused once the session is over. */
        disableSessionIdReuse?: boolean;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        juiceFsConfig?: schemas["JuiceFsConfig"];
        /** When it was created (UTC). */
        createdTime?: string;
        /** When it was changed last (UTC). */
        lastModifiedTime?: string;
    };
    /** A new session. */
    CreateSessionInput: {
        /** Your own id, only for `HEADER_FIELD`: a letter, digit or `_` first, then letters, digits, `_` and `-`. Made by the platform when left out or empty. */
        sessionId?: string;
        /** Seconds until it ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until it ends; at most `sessionTTLInSeconds`. */
        sessionIdleTimeoutInSeconds?: number;
        /**
         * `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
         * @default false
         */
        disableSessionIdReuse?: boolean;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        juiceFsConfig?: schemas["JuiceFsConfig"];
    };
    /** What to change. */
    UpdateSessionInput: {
        /** Seconds until it ends whatever happens. */
        sessionTTLInSeconds?: number;
        /** Seconds without a request until it ends; at most `sessionTTLInSeconds`. */
        sessionIdleTimeoutInSeconds?: number;
        /**
         * `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
         * @default false
         */
        disableSessionIdReuse?: boolean;
        nasConfig?: schemas["NASConfig"];
        ossMountConfig?: schemas["OSSMountConfig"];
        polarFsConfig?: schemas["PolarFsConfig"];
        juiceFsConfig?: schemas["JuiceFsConfig"];
    };
    /** One page of sessions. */
    ListSessionsOutput: {
        /** The sessions of this page. */
        sessions?: schemas["Session"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** A new version of a layer. */
    CreateLayerVersionInput: {
        code?: schemas["InputCodeLocation"];
        /** Runtimes it fits. */
        compatibleRuntime?: string[];
        /** A text for people. */
        description?: string;
        /** The licence. */
        license?: string;
    };
    /** One version of a layer. */
    LayerVersion: {
        /** The layer. */
        layerName?: string;
        /** The version. */
        version?: number;
        /** The ARN. */
        layerVersionArn?: string;
        /**
         * `0` private, `1` public.
         * @enum {string}
         */
        acl?: "0" | "1";
        code?: schemas["OutputCodeLocation"];
        /** CRC-64 of the package. */
        codeChecksum?: string;
        /** Size of the package in bytes. */
        codeSize?: number;
        /** Runtimes it fits. */
        compatibleRuntime?: string[];
        /** When it was created (UTC); spelt without the `d` of the other resources. */
        createTime?: string;
        /** A text for people. */
        description?: string;
        /** The licence. */
        license?: string;
    };
    /** One page of layers. */
    ListLayersOutput: {
        /** The layers of this page. */
        layers?: schemas["LayerVersion"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** One page of versions of a layer. */
    ListLayerVersionsOutput: {
        /** The versions of this page. */
        layers?: schemas["LayerVersion"][];
        /** Send it back as `startVersion` to get the next page: a number, where other lists have a token. */
        nextVersion?: number;
    };
    /** Where a package can be fetched. */
    OutputCodeLocation: {
        /** A signed address. */
        location?: string;
        /** Its kind. */
        repositoryType?: string;
    };
    /** The VPC to bind. */
    CreateVpcBindingInput: {
        /** The VPC. */
        vpcId: string;
    };
    /** The VPCs that are bound, all at once. */
    ListVpcBindingsOutput: {
        /** Their ids. */
        vpcIds?: string[];
    };
    /** Tags and what gets them. The names start with a capital. */
    TagResourcesInput: {
        /** The kind of resource; `FUNCTION` is what the deployment tool of the vendor sends here. */
        ResourceType?: "FUNCTION" | "function" | "ALIYUN::FC::FUNCTION" | (string & {});
        /** ARNs of functions. */
        ResourceId: string[];
        /** The tags; a function can have 20. */
        Tag: schemas["Tag"][];
    };
    /** One tag of one resource. */
    TagResource: {
        /** The ARN of the resource. */
        ResourceId?: string;
        /** The kind of resource. */
        ResourceType?: string;
        /** The key. */
        TagKey?: string;
        /** The value. */
        TagValue?: string;
    };
    /** One page of tags. The names start with a capital. */
    ListTagResourcesOutput: {
        /** One item for each pair of resource and tag: a function with three tags is listed three times. */
        TagResources?: schemas["TagResource"][];
        /** Send it back to get the next page; absent on the last. */
        NextToken?: string;
        /** The request id. */
        RequestId?: string;
    };
    /** What moves, and where to. Newer than the published schema, names from the SDK. */
    ChangeResourceGroupInput: {
        /** The kind of resource; `function` is what the deployment tool of the vendor sends. */
        ResourceType?: string;
        /** The resource. The deployment tool of the vendor sends the name of the function. */
        ResourceId?: string;
        /** The resource group it moves to. */
        NewResourceGroupId?: string;
    };
    /** What moved. Newer than the published schema, names from the SDK. */
    ChangeResourceGroupOutput: {
        /** The resource. */
        ResourceId?: string;
        /** The resource group it was in. */
        OldResourceGroupId?: string;
        /** The resource group it is in now. */
        NewResourceGroupId?: string;
    };
    /** The regions. Newer than the published schema, names from the SDK. */
    DescribeRegionsOutput: {
        /** Holds the list. */
        Regions?: {
            /** The regions. */
            Region?: schemas["Region"][];
        };
    };
    /** One region. */
    Region: {
        /** The id, as it stands in host names. */
        RegionId?: string;
        /** The name for people, in the language asked for. */
        LocalName?: string;
    };
    /** Provisioned instances. The older schema requires `target`; the newer SDK marks it deprecated for `defaultTarget`. Send one of them. */
    PutProvisionConfigInput: {
        /** Instances kept when no policy is in effect. */
        defaultTarget?: number;
        /**
         * @deprecated
         * @description The older name of the same.
         */
        target?: number;
        /** Whether CPU is always allocated. */
        alwaysAllocateCPU?: boolean;
        /** Whether GPU is always allocated. */
        alwaysAllocateGPU?: boolean;
        /** Changes by the clock. */
        scheduledActions?: schemas["ScheduledAction"][];
        /** Changes by a metric; need `logConfig.enableInstanceMetrics`. */
        targetTrackingPolicies?: schemas["TargetTrackingPolicy"][];
    };
    /** Provisioned instances as they stand. */
    ProvisionConfig: {
        /** The function. */
        functionArn?: string;
        /** What the policies ask for now. */
        target?: number;
        /** Instances kept when no policy is in effect. */
        defaultTarget?: number;
        /** Instances there are. */
        current?: number;
        /** Why instances are missing. */
        currentError?: string;
        /** Whether CPU is always allocated. */
        alwaysAllocateCPU?: boolean;
        /** Whether GPU is always allocated. */
        alwaysAllocateGPU?: boolean;
        /** Changes by the clock. */
        scheduledActions?: schemas["ScheduledAction"][];
        /** Changes by a metric. */
        targetTrackingPolicies?: schemas["TargetTrackingPolicy"][];
    };
    /** One page of provisioned instances. */
    ListProvisionConfigsOutput: {
        /** The settings of this page. */
        provisionConfigs?: schemas["ProvisionConfig"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** A change by the clock. */
    ScheduledAction: {
        /** Its name. */
        name: string;
        /** When, as a `cron(...)` expression. */
        scheduleExpression: string;
        /** Instances then. */
        target: number;
        /** In effect from. */
        startTime?: string;
        /** In effect until. */
        endTime?: string;
        /** Zone of the times; UTC when left out. */
        timeZone?: string;
    };
    /** A change by a metric. */
    TargetTrackingPolicy: {
        /** Its name. */
        name: string;
        /** The metric. */
        metricType: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
        /** The value to keep. */
        metricTarget: number;
        /** Fewest instances. */
        minCapacity: number;
        /** Most instances. */
        maxCapacity: number;
        /** In effect from. */
        startTime?: string;
        /** In effect until. */
        endTime?: string;
        /** Zone of the times; UTC when left out. */
        timeZone?: string;
    };
    /** Scaling settings; known from the SDK, not in the published schema. */
    PutScalingConfigInput: {
        /** Fewest instances. */
        minInstances?: number;
        /** The resident pool (常驻资源池) the instances come from. */
        residentPoolId?: string;
        /** Whether instances on demand may be added. */
        enableOnDemandScaling?: boolean;
        /** Whether resident and other instances are mixed. */
        enableMixMode?: boolean;
        /** How requests are spread. */
        requestDispatchPolicy?: string;
        /** Changes by a metric. */
        horizontalScalingPolicies?: schemas["ScalingPolicy"][];
        /** Changes by the clock. */
        scheduledPolicies?: schemas["ScheduledPolicy"][];
    };
    /** Scaling settings as they stand. */
    ScalingConfigStatus: {
        /** The function. */
        functionArn?: string;
        /** Instances there are. */
        currentInstances?: number;
        /** Instances there should be. */
        targetInstances?: number;
        /** Why instances are missing. */
        currentError?: string;
        /** Fewest instances. */
        minInstances?: number;
        /** The resident pool (常驻资源池) the instances come from. */
        residentPoolId?: string;
        /** Whether instances on demand may be added. */
        enableOnDemandScaling?: boolean;
        /** Whether resident and other instances are mixed. */
        enableMixMode?: boolean;
        /** How requests are spread. */
        requestDispatchPolicy?: string;
        /** Changes by a metric. */
        horizontalScalingPolicies?: schemas["ScalingPolicy"][];
        /** Changes by the clock. */
        scheduledPolicies?: schemas["ScheduledPolicy"][];
    };
    /** One page of scaling settings; known from the SDK, not in the published schema. */
    ListScalingConfigsOutput: {
        /** The settings of this page. */
        scalingConfigs?: schemas["ScalingConfigStatus"][];
        /** Send it back to get the next page; absent on the last. */
        nextToken?: string;
    };
    /** A change by a metric. */
    ScalingPolicy: {
        /** Its name. */
        name?: string;
        /** The metric. */
        metricType?: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
        /** The value to keep. */
        metricTarget?: number;
        /** Fewest instances. */
        minInstances?: number;
        /** Most instances. */
        maxInstances?: number;
        /** In effect from. */
        startTime?: string;
        /** In effect until. */
        endTime?: string;
        /** Zone of the times. */
        timeZone?: string;
    };
    /** A change by the clock. */
    ScheduledPolicy: {
        /** Its name. */
        name?: string;
        /** When. */
        scheduleExpression?: string;
        /** Instances then. */
        target?: number;
        /** In effect from. */
        startTime?: string;
        /** In effect until. */
        endTime?: string;
        /** Zone of the times. */
        timeZone?: string;
    };
}

/** The documented codes that every operation has. */
type CommonCodes = 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'

/** The documented codes of each operation. */
export interface OperationCodes {
  ListFunctions: CommonCodes
  CreateFunction: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionAlreadyExists' | 'LayerNotFound' | 'LayerVersionNotFound' | 'ResourcePoolInsufficientCapacity'
  GetFunction: CommonCodes | 'AliasNotFound' | 'FunctionNotFound' | 'VersionNotFound'
  UpdateFunction: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionNotFound' | 'LayerNotFound' | 'LayerVersionNotFound' | 'PreconditionFailed' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourcePoolInsufficientCapacity'
  DeleteFunction: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotEmpty' | 'FunctionNotFound' | 'PreconditionFailed' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists'
  GetFunctionCode: OperationCodes['GetFunction']
  DisableFunctionInvocation: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound'
  EnableFunctionInvocation: OperationCodes['DisableFunctionInvocation']
  ListFunctionVersions: CommonCodes | 'FunctionNotFound'
  PublishFunctionVersion: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed'
  DeleteFunctionVersion: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'VersionNotFound'
  ListAliases: OperationCodes['ListFunctionVersions']
  CreateAlias: CommonCodes | 'AliasAlreadyExists' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'VersionNotFound'
  GetAlias: CommonCodes | 'AliasNotFound' | 'FunctionNotFound'
  UpdateAlias: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'VersionNotFound'
  DeleteAlias: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed'
  ListTriggers: OperationCodes['ListFunctionVersions']
  CreateTrigger: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'TriggerAlreadyExists' | 'VersionNotFound'
  GetTrigger: CommonCodes | 'FunctionNotFound' | 'TriggerNotFound'
  UpdateTrigger: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'TriggerNotFound' | 'VersionNotFound'
  DeleteTrigger: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'TriggerNotFound'
  InvokeFunction: CommonCodes | 'AliasNotFound' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'EntityTooLarge' | 'FunctionNotFound' | 'FunctionNotStarted' | 'HandledInvocationError' | 'ResourceThrottled' | 'UnhandledInvocationError' | 'VersionNotFound'
  GetAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'AsyncConfigNotExists' | 'FunctionNotFound' | 'VersionNotFound'
  PutAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'VersionNotFound'
  DeleteAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'AsyncConfigNotExists' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'VersionNotFound'
  ListAsyncInvokeConfigs: OperationCodes['ListFunctions']
  ListAsyncTasks: OperationCodes['GetFunction']
  GetAsyncTask: OperationCodes['GetFunction']
  StopAsyncTask: OperationCodes['PutAsyncInvokeConfig']
  GetProvisionConfig: OperationCodes['GetAlias']
  PutProvisionConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InstanceMetricsRequired' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists'
  DeleteProvisionConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound'
  ListProvisionConfigs: OperationCodes['ListFunctions']
  GetConcurrencyConfig: CommonCodes | 'FunctionNotFound' | 'OnDemandConfigNotFound'
  PutConcurrencyConfig: OperationCodes['PublishFunctionVersion']
  DeleteConcurrencyConfig: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'OnDemandConfigNotFound' | 'PreconditionFailed'
  ListConcurrencyConfigs: OperationCodes['ListFunctions']
  GetScalingConfig: OperationCodes['GetAlias']
  PutScalingConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InstanceMetricsRequired' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourcePoolInsufficientCapacity'
  DeleteScalingConfig: OperationCodes['DeleteProvisionConfig']
  ListScalingConfigs: OperationCodes['ListFunctions']
  ListInstances: OperationCodes['GetFunction']
  ListSessions: OperationCodes['GetFunction']
  CreateSession: OperationCodes['PutAsyncInvokeConfig']
  GetSession: OperationCodes['GetFunction']
  UpdateSession: OperationCodes['PutAsyncInvokeConfig']
  DeleteSession: OperationCodes['PutAsyncInvokeConfig']
  PauseSession: OperationCodes['PutAsyncInvokeConfig']
  ResumeSession: OperationCodes['PutAsyncInvokeConfig']
  ListLayers: OperationCodes['ListFunctions']
  ListLayerVersions: CommonCodes | 'LayerNotFound'
  CreateLayerVersion: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge'
  GetLayerVersion: CommonCodes | 'LayerNotFound' | 'LayerVersionNotFound'
  DeleteLayerVersion: CommonCodes | 'ConcurrentUpdateError' | 'LayerNotFound' | 'LayerVersionNotFound'
  GetLayerVersionByArn: OperationCodes['GetLayerVersion']
  PutLayerACL: CommonCodes | 'ConcurrentUpdateError' | 'LayerNotFound'
  ListCustomDomains: OperationCodes['ListFunctions']
  CreateCustomDomain: CommonCodes | 'ConcurrentUpdateError'
  GetCustomDomain: CommonCodes | 'DomainNameNotFound'
  UpdateCustomDomain: CommonCodes | 'ConcurrentUpdateError' | 'DomainNameNotFound'
  DeleteCustomDomain: OperationCodes['UpdateCustomDomain']
  ListVpcBindings: OperationCodes['ListFunctionVersions']
  CreateVpcBinding: OperationCodes['DisableFunctionInvocation']
  DeleteVpcBinding: OperationCodes['DisableFunctionInvocation']
  ListTagResources: OperationCodes['ListFunctions']
  TagResources: OperationCodes['CreateCustomDomain']
  UntagResources: OperationCodes['CreateCustomDomain']
  DescribeRegions: OperationCodes['ListFunctions']
  ChangeResourceGroup: OperationCodes['CreateCustomDomain']
}

/** The operations that answer in pages, and the list in each. */
export interface Pages {
  ListFunctions: 'functions'
  ListFunctionVersions: 'versions'
  ListAliases: 'aliases'
  ListTriggers: 'triggers'
  ListAsyncInvokeConfigs: 'configs'
  ListAsyncTasks: 'tasks'
  ListProvisionConfigs: 'provisionConfigs'
  ListConcurrencyConfigs: 'configs'
  ListScalingConfigs: 'scalingConfigs'
  ListSessions: 'sessions'
  ListLayers: 'layers'
  ListLayerVersions: 'layers'
  ListCustomDomains: 'customDomains'
  ListTagResources: 'TagResources'
}
