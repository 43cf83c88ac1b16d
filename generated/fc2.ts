// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2021-04-06/services": {
        get: operations["ListServices"];
        post: operations["CreateService"];
    };
    "/2016-08-15/services": {
        get: operations["ListServices20160815"];
        post: operations["CreateService20160815"];
    };
    "/2021-04-06/services/{serviceName}": {
        get: operations["GetService"];
        put: operations["UpdateService"];
        delete: operations["DeleteService"];
    };
    "/2016-08-15/services/{serviceName}": {
        get: operations["GetService20160815"];
        put: operations["UpdateService20160815"];
        delete: operations["DeleteService20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions": {
        get: operations["ListFunctions"];
        post: operations["CreateFunction"];
    };
    "/2016-08-15/services/{serviceName}/functions": {
        get: operations["ListFunctions20160815"];
        post: operations["CreateFunction20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}": {
        get: operations["GetFunction"];
        put: operations["UpdateFunction"];
        delete: operations["DeleteFunction"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}": {
        get: operations["GetFunction20160815"];
        put: operations["UpdateFunction20160815"];
        delete: operations["DeleteFunction20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/code": {
        get: operations["GetFunctionCode"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/code": {
        get: operations["GetFunctionCode20160815"];
    };
    "/2021-04-06/services/{serviceName}/versions": {
        get: operations["ListServiceVersions"];
        post: operations["PublishServiceVersion"];
    };
    "/2016-08-15/services/{serviceName}/versions": {
        get: operations["ListServiceVersions20160815"];
        post: operations["PublishServiceVersion20160815"];
    };
    "/2021-04-06/services/{serviceName}/versions/{versionId}": {
        delete: operations["DeleteServiceVersion"];
    };
    "/2016-08-15/services/{serviceName}/versions/{versionId}": {
        delete: operations["DeleteServiceVersion20160815"];
    };
    "/2021-04-06/services/{serviceName}/aliases": {
        get: operations["ListAliases"];
        post: operations["CreateAlias"];
    };
    "/2016-08-15/services/{serviceName}/aliases": {
        get: operations["ListAliases20160815"];
        post: operations["CreateAlias20160815"];
    };
    "/2021-04-06/services/{serviceName}/aliases/{aliasName}": {
        get: operations["GetAlias"];
        put: operations["UpdateAlias"];
        delete: operations["DeleteAlias"];
    };
    "/2016-08-15/services/{serviceName}/aliases/{aliasName}": {
        get: operations["GetAlias20160815"];
        put: operations["UpdateAlias20160815"];
        delete: operations["DeleteAlias20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers": {
        get: operations["ListTriggers"];
        post: operations["CreateTrigger"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers": {
        get: operations["ListTriggers20160815"];
        post: operations["CreateTrigger20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}": {
        get: operations["GetTrigger"];
        put: operations["UpdateTrigger"];
        delete: operations["DeleteTrigger"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers/{triggerName}": {
        get: operations["GetTrigger20160815"];
        put: operations["UpdateTrigger20160815"];
        delete: operations["DeleteTrigger20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/invocations": {
        post: operations["InvokeFunction"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/invocations": {
        post: operations["InvokeFunction20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config": {
        get: operations["GetFunctionAsyncInvokeConfig"];
        put: operations["PutFunctionAsyncInvokeConfig"];
        delete: operations["DeleteFunctionAsyncInvokeConfig"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-config": {
        get: operations["GetFunctionAsyncInvokeConfig20160815"];
        put: operations["PutFunctionAsyncInvokeConfig20160815"];
        delete: operations["DeleteFunctionAsyncInvokeConfig20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-configs": {
        get: operations["ListFunctionAsyncInvokeConfigs"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-configs": {
        get: operations["ListFunctionAsyncInvokeConfigs20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations": {
        get: operations["ListStatefulAsyncInvocations"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations": {
        get: operations["ListStatefulAsyncInvocations20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}": {
        get: operations["GetStatefulAsyncInvocation"];
        put: operations["StopStatefulAsyncInvocation"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}": {
        get: operations["GetStatefulAsyncInvocation20160815"];
        put: operations["StopStatefulAsyncInvocation20160815"];
    };
    "/2021-04-06/stateful-async-invocation-functions": {
        get: operations["ListStatefulAsyncInvocationFunctions"];
    };
    "/2016-08-15/stateful-async-invocation-functions": {
        get: operations["ListStatefulAsyncInvocationFunctions20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources": {
        get: operations["ListEventSources"];
        post: operations["RegisterEventSource"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources/{sourceArn}": {
        delete: operations["DeregisterEventSource"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config": {
        get: operations["GetProvisionConfig"];
        put: operations["PutProvisionConfig"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/provision-config": {
        get: operations["GetProvisionConfig20160815"];
        put: operations["PutProvisionConfig20160815"];
    };
    "/2021-04-06/provision-configs": {
        get: operations["ListProvisionConfigs"];
    };
    "/2016-08-15/provision-configs": {
        get: operations["ListProvisionConfigs20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config": {
        get: operations["GetFunctionOnDemandConfig"];
        put: operations["PutFunctionOnDemandConfig"];
        delete: operations["DeleteFunctionOnDemandConfig"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/on-demand-config": {
        get: operations["GetFunctionOnDemandConfig20160815"];
        put: operations["PutFunctionOnDemandConfig20160815"];
        delete: operations["DeleteFunctionOnDemandConfig20160815"];
    };
    "/2021-04-06/on-demand-configs": {
        get: operations["ListOnDemandConfigs"];
    };
    "/2016-08-15/on-demand-configs": {
        get: operations["ListOnDemandConfigs20160815"];
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/instances": {
        get: operations["ListInstances"];
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/instances": {
        get: operations["ListInstances20160815"];
    };
    "/2021-04-06/layers/{layerName}/versions": {
        get: operations["ListLayerVersions"];
        post: operations["CreateLayerVersion"];
    };
    "/2016-08-15/layers/{layerName}/versions": {
        get: operations["ListLayerVersions20160815"];
        post: operations["CreateLayerVersion20160815"];
    };
    "/2021-04-06/layers": {
        get: operations["ListLayers"];
    };
    "/2016-08-15/layers": {
        get: operations["ListLayers20160815"];
    };
    "/2021-04-06/layers/{layerName}/versions/{version}": {
        get: operations["GetLayerVersion"];
        delete: operations["DeleteLayerVersion"];
    };
    "/2016-08-15/layers/{layerName}/versions/{version}": {
        get: operations["GetLayerVersion20160815"];
        delete: operations["DeleteLayerVersion20160815"];
    };
    "/2021-04-06/layers/{layerName}/acl": {
        put: operations["PutLayerACL"];
    };
    "/2016-08-15/layers/{layerName}/acl": {
        put: operations["PutLayerACL20160815"];
    };
    "/2016-08-15/layerarn/{arn}": {
        get: operations["GetLayerVersionByArn20160815"];
    };
    "/2021-04-06/custom-domains": {
        get: operations["ListCustomDomains"];
        post: operations["CreateCustomDomain"];
    };
    "/2016-08-15/custom-domains": {
        get: operations["ListCustomDomains20160815"];
        post: operations["CreateCustomDomain20160815"];
    };
    "/2021-04-06/custom-domains/{domainName}": {
        get: operations["GetCustomDomain"];
        put: operations["UpdateCustomDomain"];
        delete: operations["DeleteCustomDomain"];
    };
    "/2016-08-15/custom-domains/{domainName}": {
        get: operations["GetCustomDomain20160815"];
        put: operations["UpdateCustomDomain20160815"];
        delete: operations["DeleteCustomDomain20160815"];
    };
    "/2021-04-06/services/{serviceName}/bindings": {
        get: operations["ListVpcBindings"];
        post: operations["CreateVpcBinding"];
    };
    "/2016-08-15/services/{serviceName}/binding": {
        post: operations["CreateVpcBinding20160815"];
        delete: operations["DeleteVpcBinding20160815"];
    };
    "/2016-08-15/services/{serviceName}/bindings": {
        get: operations["ListVpcBindings20160815"];
    };
    "/2021-04-06/services/{serviceName}/bindings/{vpcId}": {
        delete: operations["DeleteVpcBinding"];
    };
    "/2021-04-06/tag": {
        get: operations["GetResourceTags"];
        put: operations["UntagResource"];
        post: operations["TagResource"];
    };
    "/2016-08-15/tag": {
        get: operations["GetResourceTags20160815"];
        post: operations["TagResource20160815"];
        delete: operations["UntagResource20160815"];
    };
    "/2021-04-06/tags": {
        get: operations["ListTaggedResources"];
    };
    "/2021-04-06/account-settings": {
        get: operations["GetAccountSettings"];
    };
    "/2016-08-15/account-settings": {
        get: operations["GetAccountSettings20160815"];
    };
    "/2021-04-06/reserved-capacities": {
        get: operations["ListReservedCapacities"];
    };
    "/2016-08-15/reservedCapacities": {
        get: operations["ListReservedCapacities20160815"];
    };
    "/2021-04-06/regions": {
        get: operations["DescribeRegions"];
    };
}
export interface operations {
    ListServices: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServicePage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateService: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateServiceInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["LimitedBadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedServiceExists"];
        };
    };
    ListServices20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">> & {
                /** Only services with these tags, each as `tag_{key}={value}`. The name of this parameter itself is not sent. */
                tags?: {
                    [key: string]: string;
                };
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServicePage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateService20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateServiceInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["LimitedBadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedServiceExists"];
        };
    };
    GetService: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateService: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateServiceInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteService: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedServiceNotEmpty"];
        };
    };
    GetService20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateService20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateServiceInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Service"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteService20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedServiceNotEmpty"];
        };
    };
    ListFunctions: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier" | "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["FunctionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateFunction: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Code-Checksum" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
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
            400: responses["LimitedCodeBadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["FunctionConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    ListFunctions20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["FunctionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateFunction20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
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
            400: responses["LimitedCodeBadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["FunctionConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    GetFunction: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
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
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateFunction: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Code-Checksum" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
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
            400: responses["CodeBadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteFunction: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["FunctionNotEmpty"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunction20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
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
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateFunction20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
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
            400: responses["CodeBadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteFunction20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["FunctionNotEmpty"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunctionCode: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["FunctionCode"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunctionCode20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["FunctionCode"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListServiceVersions: {
        parameters: {
            query?: Partial<Pick<parameters, "direction" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServiceVersionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PublishServiceVersion: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["PublishServiceVersionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServiceVersion"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListServiceVersions20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "direction" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServiceVersionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PublishServiceVersion20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["PublishServiceVersionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ServiceVersion"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteServiceVersion: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "versionId">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteServiceVersion20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "versionId">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListAliases: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AliasPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateAlias: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
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
            400: responses["LimitedAliasBadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceVersionNotFound"];
            409: responses["AliasConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListAliases20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AliasPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateAlias20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
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
            400: responses["LimitedAliasBadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceVersionNotFound"];
            409: responses["AliasConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetAlias: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Alias"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceAliasNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateAlias: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
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
            400: responses["AliasBadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteAlias: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetAlias20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Alias"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceAliasNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateAlias20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
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
            400: responses["AliasBadRequest"];
            403: responses["Forbidden"];
            404: responses["QualifiedServiceNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteAlias20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "aliasName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListTriggers: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["TriggerPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateTrigger: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
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
            400: responses["LimitedBadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["TriggerConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerExists"];
        };
    };
    ListTriggers20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["TriggerPage20160815"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateTrigger20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateTriggerInput20160815"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger20160815"];
                };
            };
            400: responses["LimitedBadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["TriggerConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerExists"];
        };
    };
    GetTrigger: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    UpdateTrigger: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
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
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    DeleteTrigger: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    GetTrigger20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger20160815"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    UpdateTrigger20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["UpdateTriggerInput20160815"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Trigger20160815"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    DeleteTrigger20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "triggerName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTriggerNotFound"];
        };
    };
    InvokeFunction: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Stateful-Async-Invocation-Id" | "X-Fc-Stateful-Async-Invocation-Enable" | "X-Fc-Async-Delay" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">> & {
                /** `Sync` waits for the result; `Async` queues the event and answers 202. */
                "X-Fc-Invocation-Type"?: "Sync" | "Async";
                /** `Tail` adds the last 4 KB of the log of this run as `X-Fc-Log-Result`. Only `None` is allowed with `Async`: `Tail` is then answered `InvalidArgument`. */
                "X-Fc-Log-Type"?: "None" | "Tail";
            };
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        requestBody?: {
            content: {
                "application/octet-stream": schemas["Event"];
                "application/json": schemas["Event"];
            };
        };
        responses: {
            200: responses["InvocationResult"];
            202: responses["InvocationAccepted"];
            400: responses["InvocationBadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["InvocationConflict"];
            412: responses["InvocationPrecondition"];
            429: responses["TooManyRequests"];
            499: responses["ClientClosedRequest"];
            500: responses["InvocationServerError"];
            502: responses["BadResponse"];
            503: responses["ResourceThrottled"];
            default: responses["UnlistedAnswer"];
        };
    };
    InvokeFunction20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Stateful-Async-Invocation-Id" | "X-Fc-Stateful-Async-Invocation-Enable" | "X-Fc-Async-Delay" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">> & {
                /** `Sync` waits for the result; `Async` queues the event and answers 202. */
                "X-Fc-Invocation-Type"?: "Sync" | "Async";
                /** `Tail` adds the last 4 KB of the log of this run as `X-Fc-Log-Result`. Only `None` is allowed with `Async`: `Tail` is then answered `InvalidArgument`. */
                "X-Fc-Log-Type"?: "None" | "Tail";
            };
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        requestBody?: {
            content: {
                "application/octet-stream": schemas["Event"];
                "application/json": schemas["Event"];
            };
        };
        responses: {
            200: responses["InvocationResult"];
            202: responses["InvocationAccepted"];
            400: responses["InvocationBadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["InvocationConflict"];
            412: responses["InvocationPrecondition"];
            429: responses["TooManyRequests"];
            499: responses["ClientClosedRequest"];
            500: responses["InvocationServerError"];
            502: responses["BadResponse"];
            503: responses["ResourceThrottled"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunctionAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AsyncConfigNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PutFunctionAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PutAsyncInvokeConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteFunctionAsyncInvokeConfig: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunctionAsyncInvokeConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AsyncConfigNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PutFunctionAsyncInvokeConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        requestBody: {
            content: {
                "application/json": schemas["PutAsyncInvokeConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteFunctionAsyncInvokeConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListFunctionAsyncInvokeConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Code-Checksum" | "X-Fc-Invocation-Type" | "X-Fc-Log-Type" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListFunctionAsyncInvokeConfigs20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AsyncInvokeConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["PlainFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListStatefulAsyncInvocations: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier" | "status" | "invocationIdPrefix" | "startedTimeBegin" | "startedTimeEnd" | "sortOrderByTime" | "includePayload" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Code-Checksum" | "X-Fc-Invocation-Type" | "X-Fc-Log-Type" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocationPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListStatefulAsyncInvocations20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "status" | "invocationIdPrefix" | "startedTimeBegin" | "startedTimeEnd" | "sortOrderByTime" | "includePayload" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocationPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetStatefulAsyncInvocation: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Code-Checksum" | "X-Fc-Invocation-Type" | "X-Fc-Log-Type" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "invocationId">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocation"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTaskNotFound"];
        };
    };
    StopStatefulAsyncInvocation: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName" | "invocationId">;
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            412: responses["TaskStopped"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTaskNotFound"];
        };
    };
    GetStatefulAsyncInvocation20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName" | "invocationId"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocation"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTaskNotFound"];
        };
    };
    StopStatefulAsyncInvocation20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName" | "invocationId"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            412: responses["TaskStopped"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedTaskNotFound"];
        };
    };
    ListStatefulAsyncInvocationFunctions: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocationFunctionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListStatefulAsyncInvocationFunctions20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["StatefulAsyncInvocationFunctionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListEventSources: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["EventSourceList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    RegisterEventSource: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["RegisterEventSourceInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["EventSource"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeregisterEventSource: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName"> & {
                /** The event source, as an ARN. */
                sourceArn: string;
            };
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetProvisionConfig: {
        parameters: {
            query: {
                /** An alias or `LATEST`; a version is not taken. */
                qualifier: string;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PutProvisionConfig: {
        parameters: {
            query: {
                /** An alias or `LATEST`; a version is not taken. */
                qualifier: string;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
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
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetProvisionConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    PutProvisionConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken. */
                serviceName: string;
            };
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
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListProvisionConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only those of this service. */
                serviceName?: string;
                /** Only those of this alias. */
                qualifier?: string;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListProvisionConfigs20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">> & {
                /** Only those of this service. */
                serviceName?: string;
                /** Only those of this alias. */
                qualifier?: string;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ProvisionConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetFunctionOnDemandConfig: {
        parameters: {
            query: {
                /** An alias or `LATEST`; a version is not taken. */
                qualifier: string;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedOnDemandConfigNotFound"];
        };
    };
    PutFunctionOnDemandConfig: {
        parameters: {
            query: {
                /** An alias or `LATEST`; a version is not taken. */
                qualifier: string;
            };
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["PutOnDemandConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteFunctionOnDemandConfig: {
        parameters: {
            query: {
                /** An alias or `LATEST`; a version is not taken. */
                qualifier: string;
            };
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedOnDemandConfigNotFound"];
        };
    };
    GetFunctionOnDemandConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedOnDemandConfigNotFound"];
        };
    };
    PutFunctionOnDemandConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken. */
                serviceName: string;
            };
        };
        requestBody: {
            content: {
                "application/json": schemas["PutOnDemandConfigInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfig"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["AliasedFunctionNotFound"];
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteFunctionOnDemandConfig20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "If-Match" | "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken. */
                serviceName: string;
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            412: responses["PreconditionFailed"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedOnDemandConfigNotFound"];
        };
    };
    ListOnDemandConfigs: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListOnDemandConfigs20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["OnDemandConfigPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListInstances: {
        parameters: {
            query?: Partial<Pick<parameters, "qualifier" | "limit">> & {
                /** Only these instances. The vendor's SDK numbers them, `instanceIds.1=…&instanceIds.2=…`; the plain name itself is not sent. */
                instanceIds?: {
                    [key: string]: string;
                };
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName" | "functionName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["InstanceList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListInstances20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "limit">> & {
                /** Only these instances; the name is repeated for each. */
                instanceIds?: string[];
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "functionName"> & {
                /** The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`. */
                serviceName: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["InstanceList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListLayerVersions: {
        parameters: {
            query?: Partial<Pick<parameters, "startVersion" | "limit">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerVersionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerNotFound"];
        };
    };
    CreateLayerVersion: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
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
                    "application/json": schemas["CreatedLayer"];
                };
            };
            400: responses["CodeBadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListLayerVersions20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "startVersion" | "limit">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerVersionPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerNotFound"];
        };
    };
    CreateLayerVersion20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["CreateLayerVersionInput20160815"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Layer"];
                };
            };
            400: responses["CodeBadRequest"];
            403: responses["Forbidden"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListLayers: {
        parameters: {
            query?: Partial<Pick<parameters, "public" | "official" | "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListLayers20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "public" | "official" | "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["LayerPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetLayerVersion: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Layer"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteLayerVersion: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            200: responses["Done"];
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
    GetLayerVersion20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Layer"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteLayerVersion20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName" | "version">;
        };
        responses: {
            200: responses["Done"];
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
    PutLayerACL: {
        parameters: {
            query?: {
                /** Whether everybody may use the layer. */
                public?: boolean;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            200: responses["Done"];
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
    PutLayerACL20160815: {
        parameters: {
            query?: {
                /** Whether everybody may use the layer. */
                public?: boolean;
            };
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "layerName">;
        };
        responses: {
            200: responses["Done"];
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
    GetLayerVersionByArn20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: {
                /** The identifier of the version: a hash, the name and the version. */
                arn: string;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["Layer"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedLayerVersionNotFound"];
        };
    };
    ListCustomDomains: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["CustomDomainPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateCustomDomain: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
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
            400: responses["LimitedDomainBadRequest"];
            403: responses["Forbidden"];
            409: responses["DomainConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListCustomDomains20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "prefix" | "startKey" | "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["CustomDomainPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateCustomDomain20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
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
            400: responses["LimitedDomainBadRequest"];
            403: responses["Forbidden"];
            409: responses["DomainConflict"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetCustomDomain: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
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
            404: responses["DomainNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateCustomDomain: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
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
            404: responses["DomainNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteCustomDomain: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "domainName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetCustomDomain20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
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
            404: responses["DomainNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UpdateCustomDomain20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
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
            404: responses["DomainNotFound"];
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteCustomDomain20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "domainName">;
        };
        responses: {
            204: responses["Deleted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListVpcBindings: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["VpcBindingList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateVpcBinding: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["VpcBindingInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    CreateVpcBinding20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["VpcBindingInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteVpcBinding20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["VpcBindingInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListVpcBindings20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["VpcBindingList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DeleteVpcBinding: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path: Pick<parameters, "serviceName"> & {
                /** The VPC. */
                vpcId: string;
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetResourceTags: {
        parameters: {
            query: Pick<parameters, "resourceArn">;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ResourceTags"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UntagResource: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["UntagResourceInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    TagResource: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["TagResourceInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetResourceTags20160815: {
        parameters: {
            query: Pick<parameters, "resourceArn">;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ResourceTags"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["ServiceNotFound"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    TagResource20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["TagResourceInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    UntagResource20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas["UntagResourceInput"];
            };
        };
        responses: {
            200: responses["Done"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            409: responses["ConcurrentUpdate"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListTaggedResources: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["TaggedResourcePage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetAccountSettings: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AccountSettings"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    GetAccountSettings20160815: {
        parameters: {
            query?: never;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AccountSettings"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListReservedCapacities: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Date" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ReservedCapacityPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    ListReservedCapacities20160815: {
        parameters: {
            query?: Partial<Pick<parameters, "limit" | "nextToken">>;
            header?: Partial<Pick<parameters, "X-Fc-Account-Id" | "X-Fc-Trace-Id">>;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["ReservedCapacityPage"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
    DescribeRegions: {
        parameters: {
            query?: {
                /** The language of the names. `en-US` is the default in 2023-03-30; unconfirmed here. */
                AcceptLanguage?: "zh-CN" | "en-US" | "ja" | (string & {});
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["RegionList"];
                };
            };
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            429: responses["TooManyRequests"];
            500: responses["InternalServerError"];
            default: responses["UnlistedAnswer"];
        };
    };
}
export interface parameters {
    /** The `ETag` of the last answer; the call is refused with 412 if the resource was changed since. */
    "If-Match": string;
    /** The id of the main account. SDKs send it; the account host has it in its name anyway. */
    "X-Fc-Account-Id": string;
    /** Whole seconds to hold an asynchronous call back (延迟调用). In the guide, not in the metadata; some pages leave 0 and 3,600 out. */
    "X-Fc-Async-Delay": number;
    /** The CRC-64 of the code package. The metadata declares it; its effect is undocumented outside of uploads. */
    "X-Fc-Code-Checksum": string;
    /** When the call was made. Optional; the signature has its own date. */
    "X-Fc-Date": string;
    /** Declared by the metadata for this operation, without a documented effect. Leave it out. */
    "X-Fc-Invocation-Type": "Sync" | "Async";
    /** Declared by the metadata for this operation, without a documented effect. Leave it out. */
    "X-Fc-Log-Type": "None" | "Tail";
    /** Turns stateful invocation on or off for this asynchronous call. */
    "X-Fc-Stateful-Async-Invocation-Enable": "true" | "false";
    /** Your id for an asynchronous call, e.g. an order number; needs stateful invocation turned on. A second call with it is refused with 409 (任务去重). The platform makes one when it is left out. */
    "X-Fc-Stateful-Async-Invocation-Id": string;
    /** An id of your own that ties calls together in traces. */
    "X-Fc-Trace-Id": string;
    /** The alias. */
    aliasName: string;
    /** `BACKWARD`: the newest first. `FORWARD`: the oldest first. */
    direction: "FORWARD" | "BACKWARD";
    /** The domain. */
    domainName: string;
    /** The function. */
    functionName: string;
    /** Whether the tasks carry their event. */
    includePayload: boolean;
    /** The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header. */
    invocationId: string;
    /** Only tasks whose id starts so. */
    invocationIdPrefix: string;
    /** The layer. */
    layerName: string;
    /** How many to return at most. */
    limit: number;
    /** The `nextToken` of the page before. */
    nextToken: string;
    /** Whether to list layers of the vendor. */
    official: boolean;
    /** Only those whose name starts so. */
    prefix: string;
    /** Whether to list layers that other accounts share. */
    public: boolean;
    /** A version number or an alias; `LATEST`, the unpublished state, when left out. */
    qualifier: string;
    /** The service, as a full ARN or as `services/{serviceName}`. */
    resourceArn: string;
    /** The service. */
    serviceName: string;
    /** The order by start time. */
    sortOrderByTime: "asc" | "desc";
    /** Where to start; it is included itself. */
    startKey: string;
    /** The first version to list. */
    startVersion: number;
    /** Only tasks started at this time or later, in milliseconds since 1970. */
    startedTimeBegin: number;
    /** Only tasks started up to this time, in milliseconds since 1970. */
    startedTimeEnd: number;
    /** Only tasks in this status. */
    status: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
    /** The trigger. */
    triggerName: string;
    /** The number of its version. */
    version: string;
    /** The number of the version. */
    versionId: string;
}
export interface responses {
    InvocationResult: {
        content: {
            "application/octet-stream": schemas["InvocationResult"];
            "application/json": schemas["InvocationResult"];
            "text/plain": string;
        };
    };
    InvocationAccepted: {
        content?: never;
    };
    BadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    InvocationBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
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
    InvocationConflict: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    PreconditionFailed: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    InvocationPrecondition: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    TooManyRequests: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ClientClosedRequest: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    InternalServerError: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    InvocationServerError: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    BadResponse: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ResourceThrottled: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedAnswer: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    LimitedBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    CodeBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    LimitedCodeBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    AliasBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    LimitedAliasBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    LimitedDomainBadRequest: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Page"];
        };
    };
    ServiceNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    QualifiedServiceNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ServiceVersionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ServiceAliasNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    PlainFunctionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    AliasedFunctionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    AsyncConfigNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    DomainNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    ConcurrentUpdate: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    FunctionConflict: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    FunctionNotEmpty: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    AliasConflict: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    TriggerConflict: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    DomainConflict: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedServiceExists: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedServiceNotEmpty: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedTriggerExists: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedTriggerNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedTaskNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedOnDemandConfigNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedLayerNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    UnlistedLayerVersionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    TaskStopped: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Deleted: {
        content?: never;
    };
    Done: {
        content?: never;
    };
}
export interface schemas {
    /** The event, passed on as it is: any bytes, any JSON value, any text. */
    Event: unknown;
    /** What the function returned, or a `FunctionError` if `X-Fc-Error-Type` is there. Any bytes: the platform marks them as `application/octet-stream` whatever they are. */
    InvocationResult: unknown | schemas["FunctionError"];
    /** How a failure of the function looks: the body of a 200 with `X-Fc-Error-Type`. */
    FunctionError: {
        /** What went wrong; timeout and exit have only this. */
        errorMessage: string;
        /** The class of the exception. */
        errorType?: string;
        /** A list of lines (Node.js, C#, Java), a list of lists (Python), or an object with `file`, `line` and `traceString` (PHP). */
        stackTrace?: unknown;
        /** Java only: the cause, as a text or as an object of the same shape. */
        errorCause?: string | schemas["FunctionError"];
    };
    /** An error of the API. The account host answers `ErrorCode` and `ErrorMessage`, without a request id: that is in the header `X-Fc-Request-Id` only. The gateway host answers `Code`, `Message` and `RequestId`. The vendor's pages print `errorCode` and `errorMessage`, which no recorded answer has; read any of the three. */
    Error: schemas["AccountHostError"] | schemas["GatewayError"];
    /** An error as the account host answers it. */
    AccountHostError: {
        /** The code; decide on this. */
        ErrorCode: string;
        /** The text for people; it changes without notice. */
        ErrorMessage: string;
    };
    /** An error as the gateway host answers it. The gateway adds codes of its own, such as those for a wrong signature or for throttling, which are not in this document. */
    GatewayError: {
        /** The code; decide on this. */
        Code: string;
        /** The text for people. */
        Message: string;
        /** The id of the request. */
        RequestId?: string;
        /** The same, as some answers spell it. */
        RequestID?: string;
    };
    /** A page of whatever stands in front of the API. It has no code. */
    Page: string;
    /** A stateful asynchronous invocation (异步任务). */
    StatefulAsyncInvocation: {
        /** The service. */
        serviceName?: string;
        /** The function. */
        functionName?: string;
        /** The version or alias it was called with. */
        qualifier?: string;
        /** The id: the one sent, or one that the platform made. */
        invocationId?: string;
        /** Enqueued: waits. Running, Retrying: runs, or runs again after a failure. Succeeded, Failed: has ended. Stopping, Stopped: was stopped. Expired: waited too long and never ran. Invalid: never ran, e.g. as the function was deleted. Older pages also have Dequeued, for a task about to run. */
        status?: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | "Dequeued" | (string & {});
        /** When it started, in milliseconds since 1970. */
        startedTime?: number;
        /** When it ended, in milliseconds since 1970; 0 while it has not. */
        endTime?: number;
        /** How long it ran, in milliseconds. */
        durationMs?: number;
        /** How often the platform has repeated it. */
        alreadyRetriedTimes?: number;
        /** The event. */
        invocationPayload?: string;
        /** What the function returned, up to 1 MB; a feature in beta. */
        returnPayload?: string;
        /** Why it failed. */
        invocationErrorMessage?: string;
        /** Whether the result reached its destination. */
        destinationStatus?: string;
        /** The request id of the run. */
        requestId?: string;
        /** The instance that ran it. */
        instanceId?: string;
        /** What happened to it, in order. */
        events?: schemas["StatefulAsyncInvocationEvent"][];
    };
    /** A step in the life of a task. */
    StatefulAsyncInvocationEvent: {
        /** The number of the step. */
        eventId?: number;
        /** The status it led to. */
        status?: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | "Dequeued" | (string & {});
        /** When, in milliseconds since 1970. */
        timestamp?: number;
        /** More about it. */
        eventDetail?: string;
    };
    /** One page of tasks. */
    StatefulAsyncInvocationPage: {
        /** The tasks; missing when there are none. */
        invocations?: schemas["StatefulAsyncInvocation"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** One page of functions. */
    StatefulAsyncInvocationFunctionPage: {
        /** The functions; the field is named `data`. */
        data?: schemas["StatefulAsyncInvocationFunction"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** A function with asynchronous tasks turned on. */
    StatefulAsyncInvocationFunction: {
        /** The service. */
        serviceName?: string;
        /** The function. */
        functionName?: string;
        /** The version or alias. */
        qualifier?: string;
    };
    /** The event sources of a function. */
    EventSourceList: {
        /** All of them; there are no pages. */
        eventSources?: schemas["EventSource"][];
    };
    /** An event source that was registered. */
    EventSource: {
        /** What it is. */
        sourceArn?: string;
        /** When it was registered. */
        createdTime?: string;
    };
    /** An event source to register. */
    RegisterEventSourceInput: {
        /** What it is, as an ARN. */
        sourceArn: string;
    };
    /** A service to create. */
    CreateServiceInput: {
        /** The name, unique in the account and region. */
        serviceName: string;
        /** What the service is for. */
        description?: string;
        /** The RAM role that the functions act as, as an ARN; optional. */
        role?: string;
        /**
         * Whether functions reach the internet.
         * @default true
         */
        internetAccess?: boolean;
        /** Where logs go. */
        logConfig?: schemas["LogConfig"];
        /** The network of the functions. */
        vpcConfig?: schemas["VPCConfig"];
        /** NAS file systems. */
        nasConfig?: schemas["NASConfig"];
        /** OSS buckets mounted as directories. */
        ossMountConfig?: schemas["OSSMountConfig"];
        /** Where traces go. */
        tracingConfig?: schemas["TracingConfig"];
    };
    /** Changes of a service. */
    UpdateServiceInput: {
        /** What the service is for. */
        description?: string;
        /** The RAM role that the functions act as, as an ARN; optional. */
        role?: string;
        /** Whether functions reach the internet. */
        internetAccess?: boolean;
        /** Where logs go. */
        logConfig?: schemas["LogConfig"];
        /** The network of the functions. */
        vpcConfig?: schemas["VPCConfig"];
        /** NAS file systems. */
        nasConfig?: schemas["NASConfig"];
        /** OSS buckets mounted as directories. */
        ossMountConfig?: schemas["OSSMountConfig"];
        /** Where traces go. */
        tracingConfig?: schemas["TracingConfig"];
    };
    /** A service. */
    Service: {
        /** The name. */
        serviceName?: string;
        /** The id that the platform gave it. */
        serviceId?: string;
        /** What the service is for. */
        description?: string;
        /** The RAM role that the functions act as, as an ARN; optional. */
        role?: string;
        /** Whether functions reach the internet. */
        internetAccess?: boolean;
        /** Where logs go. */
        logConfig?: schemas["LogConfig"];
        /** The network of the functions. */
        vpcConfig?: schemas["VPCConfig"];
        /** NAS file systems. */
        nasConfig?: schemas["NASConfig"];
        /** OSS buckets mounted as directories. */
        ossMountConfig?: schemas["OSSMountConfig"];
        /** Where traces go. */
        tracingConfig?: schemas["TracingConfig"];
        /** Whether the service-linked role is used. */
        useSLRAuthentication?: boolean;
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of services. */
    ServicePage: {
        /** The services. */
        services?: schemas["Service"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Logs in the Log Service (SLS). */
    LogConfig: {
        /** The log project. */
        project?: string;
        /** The log store. */
        logstore?: string;
        /** Whether each request is logged with its metrics. */
        enableRequestMetrics?: boolean;
        /** Whether instances log their metrics. */
        enableInstanceMetrics?: boolean;
        /** How the first line of an entry is found. */
        logBeginRule?: "None" | "DefaultRegex" | (string & {});
    };
    /** The network of the functions. */
    VPCConfig: {
        /** The VPC. */
        vpcId?: string;
        /** Its switches. */
        vSwitchIds?: string[];
        /** The security group. */
        securityGroupId?: string;
        /** The role that may use the network. */
        role?: string;
    };
    /** NAS file systems. */
    NASConfig: {
        /** The user that files belong to; a number. */
        userId?: number;
        /** The group that files belong to; a number. */
        groupId?: number;
        /** What is mounted where. */
        mountPoints?: schemas["NASMountPoint"][];
    };
    /** One NAS file system. */
    NASMountPoint: {
        /** Server and path. */
        serverAddr?: string;
        /** The directory in the function, at most 64 characters. */
        mountDir?: string;
        /** Whether traffic is encrypted. */
        enableTLS?: boolean;
    };
    /** OSS buckets mounted as directories. */
    OSSMountConfig: {
        /** What is mounted where. */
        mountPoints?: schemas["OSSMountPoint"][];
    };
    /** One OSS bucket. */
    OSSMountPoint: {
        /** The bucket. */
        bucketName?: string;
        /** The path in the bucket. */
        bucketPath?: string;
        /** The endpoint of the bucket. */
        endpoint?: string;
        /** The directory in the function. */
        mountDir?: string;
        /** Whether it can only be read. */
        readOnly?: boolean;
    };
    /** Tracing. */
    TracingConfig: {
        /** The protocol. */
        type: "Jaeger" | (string & {});
        /** Its settings: `endpoint`. */
        params: {
            [key: string]: string;
        };
    };
    /** A version to publish. */
    PublishServiceVersionInput: {
        /** What is new in it. */
        description?: string;
    };
    /** A published version of a service. */
    ServiceVersion: {
        /** The number of the version. */
        versionId?: string;
        /** What is new in it. */
        description?: string;
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of versions. */
    ServiceVersionPage: {
        /** The versions. */
        versions?: schemas["ServiceVersion"][];
        /** The order. */
        direction?: "FORWARD" | "BACKWARD" | (string & {});
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** An alias to create. */
    CreateAliasInput: {
        /** The name; `LATEST` is taken. */
        aliasName: string;
        /** The main version. */
        versionId: string;
        /** What the alias is for. */
        description?: string;
        /** The share of each other version, 0 to 1; the main version gets the rest and must not be named. */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /**
         * Random: by weight. Content: by `routePolicy`.
         * @default Random
         */
        resolvePolicy?: "Random" | "Content" | (string & {});
        /** The rules for `Content`. */
        routePolicy?: schemas["RoutePolicy"];
    };
    /** Changes of an alias. */
    UpdateAliasInput: {
        /** The main version. */
        versionId?: string;
        /** What the alias is for. */
        description?: string;
        /** The share of each other version, 0 to 1; the main version gets the rest and must not be named. */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /**
         * Random: by weight. Content: by `routePolicy`. The metadata has `Content` as the default of an update and `Random` as that of creating: send it.
         * @default Content
         */
        resolvePolicy?: "Random" | "Content" | (string & {});
        /** The rules for `Content`. */
        routePolicy?: schemas["RoutePolicy"];
    };
    /** An alias of a service. */
    Alias: {
        /** The name. */
        aliasName?: string;
        /** The main version. */
        versionId?: string;
        /** What the alias is for. */
        description?: string;
        /** The share of each other version, 0 to 1; the main version gets the rest and must not be named. */
        additionalVersionWeight?: {
            [key: string]: number;
        };
        /** Random: by weight. Content: by `routePolicy`. */
        resolvePolicy?: "Random" | "Content" | (string & {});
        /** The rules for `Content`. */
        routePolicy?: schemas["RoutePolicy"];
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of aliases. */
    AliasPage: {
        /** The aliases. */
        aliases?: schemas["Alias"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Rules that choose the version by the content of a request. */
    RoutePolicy: {
        /** How the rules are joined. */
        condition: string;
        /** The rules. */
        policyItems: schemas["PolicyItem"][];
    };
    /** One rule. */
    PolicyItem: {
        /**
         * Where the value stands.
         * @enum {string}
         */
        type: "Header" | "Cookie" | "Param";
        /** Its name. */
        key: string;
        /**
         * How it is compared.
         * @enum {string}
         */
        operator: ">" | "<" | ">=" | "<=" | "=" | "!=" | "in" | "percent";
        /** What it is compared with. */
        value: string;
    };
    /** A function to create. */
    CreateFunctionInput: {
        /** The name, unique in the service. */
        functionName: string;
        /** The code; not for custom containers. */
        code?: schemas["Code"];
        /** What the function does. */
        description?: string;
        /** The runtime. `custom` and `custom-container` run a server of your own. */
        runtime: schemas["Runtime"];
        /** The entry: file and exported name. */
        handler: string;
        /** Memory in MB, a multiple of 64. */
        memorySize?: number;
        /**
         * Seconds a run may take. The upper limit depends on the instance type: 600 (e1) and 7,200 (c1) in older pages, 86,400 later.
         * @default 3
         */
        timeout?: number;
        /** The entry that is run once when an instance starts. */
        initializer?: string;
        /**
         * Seconds the initializer may take.
         * @default 3
         */
        initializationTimeout?: number;
        /**
         * The port that a custom runtime or container listens on.
         * @default 9000
         */
        caPort?: number;
        /** Environment variables; 4 KB in all: unconfirmed. */
        environmentVariables?: {
            [key: string]: string;
        };
        /**
         * e1: elastic. c1: performance. The others have a GPU.
         * @default e1
         */
        instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "fc.gpu.ada.1" | "g1" | (string & {});
        /** How many requests an instance handles at once. */
        instanceConcurrency?: number;
        /** From how many requests on new instances are started. */
        instanceSoftConcurrency?: number;
        /** Cores, in steps of 0.05. */
        cpu?: number;
        /**
         * Disk in MB.
         * @enum {integer}
         */
        diskSize?: 512 | 10240;
        /** GPU memory in MB, a multiple of 1,024. */
        gpuMemorySize?: number;
        /** Layers, in order. */
        layers?: string[];
        /** How a custom runtime is started. */
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** The image of a custom container. */
        customContainerConfig?: schemas["CustomContainerConfig"];
        /** How instances of a custom runtime or container are checked. */
        customHealthCheckConfig?: schemas["CustomHealthCheckConfig"];
        /** Name servers of the function. */
        customDNS?: schemas["CustomDNS"];
        /** Hooks in the life of an instance. */
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
    };
    /** Changes of a function. */
    UpdateFunctionInput: {
        /** The code; not for custom containers. */
        code?: schemas["Code"];
        /** What the function does. */
        description?: string;
        /** The runtime. `custom` and `custom-container` run a server of your own. */
        runtime?: schemas["Runtime"];
        /** The entry: file and exported name. */
        handler?: string;
        /** Memory in MB, a multiple of 64. */
        memorySize?: number;
        /** Seconds a run may take. The upper limit depends on the instance type: 600 (e1) and 7,200 (c1) in older pages, 86,400 later. */
        timeout?: number;
        /** The entry that is run once when an instance starts. */
        initializer?: string;
        /** Seconds the initializer may take. */
        initializationTimeout?: number;
        /** The port that a custom runtime or container listens on. */
        caPort?: number;
        /** Environment variables; 4 KB in all: unconfirmed. */
        environmentVariables?: {
            [key: string]: string;
        };
        /** e1: elastic. c1: performance. The others have a GPU. */
        instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "fc.gpu.ada.1" | "g1" | (string & {});
        /** How many requests an instance handles at once; with a capital letter here, see the operation. */
        InstanceConcurrency?: number;
        /** From how many requests on new instances are started. */
        instanceSoftConcurrency?: number;
        /** Cores, in steps of 0.05. */
        cpu?: number;
        /**
         * Disk in MB.
         * @enum {integer}
         */
        diskSize?: 512 | 10240;
        /** GPU memory in MB, a multiple of 1,024. */
        gpuMemorySize?: number;
        /** Layers, in order. */
        layers?: string[];
        /** How a custom runtime is started. */
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** The image of a custom container. */
        customContainerConfig?: schemas["CustomContainerConfig"];
        /** How instances of a custom runtime or container are checked. */
        customHealthCheckConfig?: schemas["CustomHealthCheckConfig"];
        /** Name servers of the function. */
        customDNS?: schemas["CustomDNS"];
        /** Hooks in the life of an instance. */
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
    };
    /** A function. */
    Function: {
        /** The name. */
        functionName?: string;
        /** The id that the platform gave it. */
        functionId?: string;
        /** What the function does. */
        description?: string;
        /** The runtime. `custom` and `custom-container` run a server of your own. */
        runtime?: schemas["Runtime"];
        /** The entry: file and exported name. */
        handler?: string;
        /** Memory in MB, a multiple of 64. */
        memorySize?: number;
        /** Seconds a run may take. The upper limit depends on the instance type: 600 (e1) and 7,200 (c1) in older pages, 86,400 later. */
        timeout?: number;
        /** The entry that is run once when an instance starts. */
        initializer?: string;
        /** Seconds the initializer may take. */
        initializationTimeout?: number;
        /** The port that a custom runtime or container listens on. */
        caPort?: number;
        /** Environment variables. */
        environmentVariables?: {
            [key: string]: string;
        };
        /** e1: elastic. c1: performance. The others have a GPU. */
        instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "fc.gpu.ada.1" | "g1" | (string & {});
        /** How many requests an instance handles at once. */
        instanceConcurrency?: number;
        /** From how many requests on new instances are started. */
        instanceSoftConcurrency?: number;
        /** Cores, in steps of 0.05. */
        cpu?: number;
        /**
         * Disk in MB.
         * @enum {integer}
         */
        diskSize?: 512 | 10240;
        /** GPU memory in MB, a multiple of 1,024. */
        gpuMemorySize?: number;
        /** Layers, in order. */
        layers?: string[];
        /** How a custom runtime is started. */
        customRuntimeConfig?: schemas["CustomRuntimeConfig"];
        /** The image of a custom container. */
        customContainerConfig?: schemas["CustomContainerConfigInfo"];
        /** How instances of a custom runtime or container are checked. */
        customHealthCheckConfig?: schemas["CustomHealthCheckConfig"];
        /** Name servers of the function. */
        customDNS?: schemas["CustomDNS"];
        /** Hooks in the life of an instance. */
        instanceLifecycleConfig?: schemas["InstanceLifecycleConfig"];
        /** The CRC-64 of the package. */
        codeChecksum?: string;
        /** The size of the package in bytes. */
        codeSize?: number;
        /** Layers by their newer ARN. */
        layersArnV2?: string[];
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of functions. */
    FunctionPage: {
        /** The functions. */
        functions?: schemas["Function"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Where the code of a function is. */
    FunctionCode: {
        /** A signed address of the zip package; it expires. */
        url?: string;
        /** The CRC-64 of the package. */
        checksum?: string;
    };
    /** A runtime. `python3.6`, `python3.7` and `python3.8`, which some guides list, are not among the published names. */
    Runtime: "nodejs4.4" | "nodejs6" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "python2.7" | "python3" | "python3.9" | "python3.10" | "java8" | "java11" | "go1" | "php7.2" | "dotnetcore2.1" | "dotnetcore3.1" | "custom" | "custom.debian10" | "custom-container" | (string & {});
    /** The code of a function: `zipFile`, or both OSS names. There are no other fields; access keys do not belong here. */
    Code: {
        /** The zip package in base64: up to 100 MB, 500 MB for c1 (50 MB in older pages). Larger ones go to OSS first. */
        zipFile?: string;
        /** The OSS bucket of the package. */
        ossBucketName?: string;
        /** The object in it. */
        ossObjectName?: string;
    };
    /** A container image. `command` and `args` are JSON text here; 3.0 has arrays. */
    CustomContainerConfig: {
        /** The image. */
        image?: string;
        /** The command, as a JSON array in a string. It is the value here: the client writes and reads the text. */
        command?: string[];
        /** Its arguments, as a JSON array in a string. It is the value here: the client writes and reads the text. */
        args?: string[];
        /** Whether the image is accelerated. */
        accelerationType?: "Default" | "None" | (string & {});
        /** The ACR instance of the image. */
        instanceID?: string;
        /**
         * Whether the container runs a web server; if not, it ends with exit code 0 after its work.
         * @default true
         */
        webServerMode?: boolean;
    };
    /** A container image, with the state of its acceleration. */
    CustomContainerConfigInfo: {
        /** The image. */
        image?: string;
        /** The command, as a JSON array in a string. It is the value here: the client writes and reads the text. */
        command?: string[];
        /** Its arguments, as a JSON array in a string. It is the value here: the client writes and reads the text. */
        args?: string[];
        /** Whether the image is accelerated. */
        accelerationType?: "Default" | "None" | (string & {});
        /** The ACR instance of the image. */
        instanceID?: string;
        /** Whether the container runs a web server. */
        webServerMode?: boolean;
        /** The state of the acceleration. */
        accelerationInfo?: schemas["AccelerationInfo"];
    };
    /** The state of the acceleration of an image. */
    AccelerationInfo: {
        /** Preparing, Ready or Failed. */
        status?: "Preparing" | "Ready" | "Failed" | (string & {});
    };
    /** How a custom runtime is started. */
    CustomRuntimeConfig: {
        /** The command. */
        command?: string[];
        /** Its arguments. */
        args?: string[];
    };
    /** How instances of a custom runtime or container are checked. */
    CustomHealthCheckConfig: {
        /** The path that is asked. */
        httpGetUrl: string;
        /** Seconds before the first check. */
        initialDelaySeconds?: number;
        /** Seconds between checks. */
        periodSeconds?: number;
        /** Seconds a check may take. */
        timeoutSeconds?: number;
        /** Failures until the instance counts as unhealthy. */
        failureThreshold?: number;
        /** Successes until it counts as healthy again. */
        successThreshold?: number;
    };
    /** Name servers of the function. */
    CustomDNS: {
        /** Their addresses. */
        nameServers?: string[];
        /** Search domains. */
        searches?: string[];
        /** Options of the resolver. */
        dnsOptions?: schemas["DNSOption"][];
    };
    /** An option of the resolver. */
    DNSOption: {
        /** Its name. */
        name: string;
        /** Its value. */
        value?: string;
    };
    /** Hooks in the life of an instance. */
    InstanceLifecycleConfig: {
        /** Before the instance is frozen. */
        preFreeze?: schemas["LifecycleHook"];
        /** Before the instance is stopped. */
        preStop?: schemas["LifecycleHook"];
    };
    /** A hook. */
    LifecycleHook: {
        /** Its entry. */
        handler?: string;
        /** Seconds it may take. */
        timeout?: number;
    };
    /** A trigger to create. Its type decides what its configuration is. */
    CreateTriggerInput: schemas["TimerTriggerInput"] | schemas["HTTPTriggerInput"] | schemas["OSSTriggerInput"] | schemas["LogTriggerInput"] | schemas["MNSTopicTriggerInput"] | schemas["CDNTriggerInput"] | schemas["TablestoreTriggerInput"] | schemas["EventBridgeTriggerInput"] | schemas["RDSTriggerInput"];
    /** What all types of triggers have in common when they are created. */
    TriggerInputBase: {
        /** The name, unique in the function. */
        triggerName: string;
        /** The event source, as an ARN; not for timers and HTTP. */
        sourceArn?: string;
        /** The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do. */
        invocationRole?: string;
        /** The version or alias to invoke. */
        qualifier?: string;
        /** What the trigger is for. */
        description?: string;
    };
    /** A timer (定时触发器). */
    TimerTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** An HTTP trigger (HTTP 触发器). */
    HTTPTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "http";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["HTTPTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** A trigger for events of an OSS bucket (OSS 触发器). */
    OSSTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A trigger for the entries of a log store (日志服务触发器). */
    LogTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "log";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["LogTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** A trigger for messages of an MNS topic (MNS 主题触发器). */
    MNSTopicTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A trigger for events of the CDN (CDN 事件触发器). */
    CDNTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A trigger for changes of a Tablestore table (表格存储触发器). */
    TablestoreTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** A trigger through EventBridge (事件总线触发器). */
    EventBridgeTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
    RDSTriggerInput: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "rds";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig: schemas["RDSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "rds";
    };
    /** A trigger to create. Its configuration is an object here, not JSON text. */
    CreateTriggerInput20160815: schemas["TimerTriggerInput20160815"] | schemas["HTTPTriggerInput20160815"] | schemas["OSSTriggerInput20160815"] | schemas["LogTriggerInput20160815"] | schemas["MNSTopicTriggerInput20160815"] | schemas["CDNTriggerInput20160815"] | schemas["TablestoreTriggerInput20160815"] | schemas["EventBridgeTriggerInput20160815"] | schemas["RDSTriggerInput20160815"];
    /** A timer (定时触发器). */
    TimerTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its configuration, an object. */
        triggerConfig: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** An HTTP trigger (HTTP 触发器). */
    HTTPTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "http";
        /** Its configuration, an object. */
        triggerConfig: schemas["HTTPTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** A trigger for events of an OSS bucket (OSS 触发器). */
    OSSTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its configuration, an object. */
        triggerConfig: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A trigger for the entries of a log store (日志服务触发器). */
    LogTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "log";
        /** Its configuration, an object. */
        triggerConfig: schemas["LogTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** A trigger for messages of an MNS topic (MNS 主题触发器). */
    MNSTopicTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its configuration, an object. */
        triggerConfig: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A trigger for events of the CDN (CDN 事件触发器). */
    CDNTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its configuration, an object. */
        triggerConfig: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A trigger for changes of a Tablestore table (表格存储触发器). */
    TablestoreTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its configuration, an object. */
        triggerConfig: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** A trigger through EventBridge (事件总线触发器). */
    EventBridgeTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its configuration, an object. */
        triggerConfig: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
    RDSTriggerInput20160815: schemas["TriggerInputBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "rds";
        /** Its configuration, an object. */
        triggerConfig: schemas["RDSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "rds";
    };
    /** Changes of a trigger. It has no type: the configuration must be one of the type that the trigger has. */
    UpdateTriggerInput: {
        /** Its configuration, as JSON text. Whether it is merged with the present one is unconfirmed: send it whole. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TriggerConfig"];
        /** The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do. */
        invocationRole?: string;
        /** The version or alias to invoke. */
        qualifier?: string;
        /** What the trigger is for. */
        description?: string;
    };
    /** Changes of a trigger. It has no type: the configuration must be one of the type that the trigger has. */
    UpdateTriggerInput20160815: {
        /** Its configuration, an object. Whether it is merged with the present one is unconfirmed: send it whole. */
        triggerConfig?: schemas["TriggerConfig"];
        /** The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do. */
        invocationRole?: string;
        /** The version or alias to invoke. */
        qualifier?: string;
        /** What the trigger is for. */
        description?: string;
    };
    /** The configuration of a trigger of any type. */
    TriggerConfig: schemas["TimerTriggerConfig"] | schemas["HTTPTriggerConfig"] | schemas["OSSTriggerConfig"] | schemas["LogTriggerConfig"] | schemas["MNSTopicTriggerConfig"] | schemas["CDNTriggerConfig"] | schemas["TablestoreTriggerConfig"] | schemas["EventBridgeTriggerConfig"] | schemas["RDSTriggerConfig"];
    /** A trigger. */
    Trigger: schemas["TimerTrigger"] | schemas["HTTPTrigger"] | schemas["OSSTrigger"] | schemas["LogTrigger"] | schemas["MNSTopicTrigger"] | schemas["CDNTrigger"] | schemas["TablestoreTrigger"] | schemas["EventBridgeTrigger"] | schemas["RDSTrigger"];
    /** What all types of triggers have in common. */
    TriggerBase: {
        /** The name. */
        triggerName?: string;
        /** The id that the platform gave it. */
        triggerId?: string;
        /** The event source, as an ARN; not for timers and HTTP. */
        sourceArn?: string;
        /** The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do. */
        invocationRole?: string;
        /** The version or alias to invoke. */
        qualifier?: string;
        /** What the trigger is for. */
        description?: string;
        /** The state of the trigger. Only in some answers; its values are not published. */
        status?: string;
        /** What it invokes, as an ARN. Only in some answers. */
        targetArn?: string;
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** The fields of an HTTP trigger, with those that all types have in common. */
    HTTPTriggerBase: schemas["TriggerBase"] & {
        /** The default domain. */
        domainName?: string;
        /** The public address; with `disableURLInternet` it answers 403. */
        urlInternet?: string;
        /** The address inside the VPC. */
        urlIntranet?: string;
    };
    /** A timer (定时触发器). */
    TimerTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** An HTTP trigger (HTTP 触发器). */
    HTTPTrigger: schemas["HTTPTriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "http";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["HTTPTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** A trigger for events of an OSS bucket (OSS 触发器). */
    OSSTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A trigger for the entries of a log store (日志服务触发器). */
    LogTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "log";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["LogTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** A trigger for messages of an MNS topic (MNS 主题触发器). */
    MNSTopicTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A trigger for events of the CDN (CDN 事件触发器). */
    CDNTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A trigger for changes of a Tablestore table (表格存储触发器). */
    TablestoreTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** A trigger through EventBridge (事件总线触发器). */
    EventBridgeTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
    RDSTrigger: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "rds";
        /** Its configuration, as JSON text. It is the value here: the client writes and reads the text. */
        triggerConfig?: schemas["RDSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "rds";
    };
    /** A trigger. Its configuration is an object here, not JSON text. */
    Trigger20160815: schemas["TimerTrigger20160815"] | schemas["HTTPTrigger20160815"] | schemas["OSSTrigger20160815"] | schemas["LogTrigger20160815"] | schemas["MNSTopicTrigger20160815"] | schemas["CDNTrigger20160815"] | schemas["TablestoreTrigger20160815"] | schemas["EventBridgeTrigger20160815"] | schemas["RDSTrigger20160815"];
    /** A timer (定时触发器). */
    TimerTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "timer";
        /** Its configuration, an object. */
        triggerConfig?: schemas["TimerTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "timer";
    };
    /** An HTTP trigger (HTTP 触发器). */
    HTTPTrigger20160815: schemas["HTTPTriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "http";
        /** Its configuration, an object. */
        triggerConfig?: schemas["HTTPTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "http";
    };
    /** A trigger for events of an OSS bucket (OSS 触发器). */
    OSSTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "oss";
        /** Its configuration, an object. */
        triggerConfig?: schemas["OSSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "oss";
    };
    /** A trigger for the entries of a log store (日志服务触发器). */
    LogTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "log";
        /** Its configuration, an object. */
        triggerConfig?: schemas["LogTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "log";
    };
    /** A trigger for messages of an MNS topic (MNS 主题触发器). */
    MNSTopicTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "mns_topic";
        /** Its configuration, an object. */
        triggerConfig?: schemas["MNSTopicTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "mns_topic";
    };
    /** A trigger for events of the CDN (CDN 事件触发器). */
    CDNTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "cdn_events";
        /** Its configuration, an object. */
        triggerConfig?: schemas["CDNTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "cdn_events";
    };
    /** A trigger for changes of a Tablestore table (表格存储触发器). */
    TablestoreTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "tablestore";
        /** Its configuration, an object. */
        triggerConfig?: schemas["TablestoreTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "tablestore";
    };
    /** A trigger through EventBridge (事件总线触发器). */
    EventBridgeTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "eventbridge";
        /** Its configuration, an object. */
        triggerConfig?: schemas["EventBridgeTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "eventbridge";
    };
    /** A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
    RDSTrigger20160815: schemas["TriggerBase"] & {
        /**
         * The type, in lower case.
         * @enum {string}
         */
        triggerType: "rds";
        /** Its configuration, an object. */
        triggerConfig?: schemas["RDSTriggerConfig"];
    } & {
        /**
         * discriminator enum property added by openapi-typescript
         * @enum {string}
         */
        triggerType: "rds";
    };
    /** One page of triggers. */
    TriggerPage: {
        /** The triggers. */
        triggers?: schemas["Trigger"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** One page of triggers. */
    TriggerPage20160815: {
        /** The triggers. */
        triggers?: schemas["Trigger20160815"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** When a timer fires. */
    TimerTriggerConfig: {
        /** `@every 4m`, or a cron expression of six fields, seconds first: `0 0 4 * * *`. Five fields are not enough. A time zone in front (`CRON_TZ=`) is unconfirmed. */
        cronExpression?: string;
        /** Whether it fires. */
        enable?: boolean;
        /** A text that the event carries as `payload`. */
        payload?: string;
    };
    /** Who may call a function over HTTP, and how. There is no field for a path: the function gets every path. */
    HTTPTriggerConfig: {
        /**
         * `anonymous`: anybody. `function` (default): signed calls only. `jwt` (newer builds): calls with a token, see `authConfig`. In lower case; `ANONYMOUS` or `CUSTOM` are not values.
         * @default function
         */
        authType?: "anonymous" | "function" | "jwt" | (string & {});
        /** The methods that it takes. */
        methods?: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS")[];
        /**
         * Whether the public address answers 403; the address inside the VPC and custom domains keep working.
         * @default false
         */
        disableURLInternet?: boolean;
        /** For `jwt`: how tokens are checked, as JSON text inside the JSON text of `triggerConfig`. It is the value here: the client writes and reads the text. */
        authConfig?: schemas["JWTAuthConfig"];
    };
    /** How JSON Web Tokens are checked. Names are those of the schema of 2.0; 3.0 shows them capitalised. */
    JWTAuthConfig: {
        /** The public keys (JSON Web Key Set), as text. */
        jwks?: string;
        /** Where the token is: place, name and prefix, with colons between. Places are `header`, `cookie`, `query` and `form`. */
        tokenLookup?: string[];
        /** Which claims are passed to the function, and as what: place, claim and name. */
        claimPassBy?: string[];
        /** Paths; their rule is not published. */
        whiteList?: string[];
        /** Paths; a text here, unlike `whiteList`, and its rule is not published. */
        blackList?: string;
    };
    /** Which changes of a bucket invoke the function. */
    OSSTriggerConfig: {
        /** The events. */
        events?: ("oss:ObjectCreated:*" | "oss:ObjectCreated:PutObject" | "oss:ObjectCreated:PutSymlink" | "oss:ObjectCreated:PostObject" | "oss:ObjectCreated:CopyObject" | "oss:ObjectCreated:InitiateMultipartUpload" | "oss:ObjectCreated:UploadPart" | "oss:ObjectCreated:UploadPartCopy" | "oss:ObjectCreated:CompleteMultipartUpload" | "oss:ObjectCreated:AppendObject" | "oss:ObjectRemoved:DeleteObject" | "oss:ObjectRemoved:DeleteObjects" | "oss:ObjectRemoved:AbortMultipartUpload" | "oss:ObjectReplication:ObjectCreated" | "oss:ObjectReplication:ObjectRemoved" | "oss:ObjectReplication:ObjectModified" | (string & {}))[];
        /** Which objects. */
        filter?: schemas["OSSTriggerFilter"];
    };
    /** Which objects. */
    OSSTriggerFilter: {
        /** By their name. */
        key?: schemas["OSSTriggerKey"];
    };
    /** How the name of an object looks. A function that writes what it is triggered by runs for ever: keep them apart by prefix. */
    OSSTriggerKey: {
        /** How it starts. */
        prefix?: string;
        /** How it ends. */
        suffix?: string;
    };
    /** Which logs invoke the function, and how often. */
    LogTriggerConfig: {
        /** Where the entries are. */
        sourceConfig?: schemas["LogTriggerSourceConfig"];
        /** How often they are fetched. */
        jobConfig?: schemas["LogTriggerJobConfig"];
        /** Settings that the event carries as `parameter`. */
        functionParameter?: {
            [key: string]: string;
        };
        /** Where the trigger logs its own work. */
        logConfig?: schemas["LogTriggerLogConfig"];
        /** Whether it fires. */
        enable?: boolean;
    };
    /** The log store that is read. */
    LogTriggerSourceConfig: {
        /** The log store. Its project is in `sourceArn`. */
        logstore?: string;
    };
    /** How often a log trigger fires. */
    LogTriggerJobConfig: {
        /** How often a failed call is repeated before the next interval. */
        maxRetryTime?: number;
        /** Seconds between two calls; each gets what was logged since the last. An older page has 3 to 600. */
        triggerInterval?: number;
    };
    /** Where a log trigger logs. */
    LogTriggerLogConfig: {
        /** The log project. */
        project?: string;
        /** The log store. */
        logstore?: string;
    };
    /** Which messages of a topic invoke the function. */
    MNSTopicTriggerConfig: {
        /** Only messages with this tag. */
        filterTag?: string;
        /** `STREAM`: the event is the message as it is. `JSON`: an object with the message and its attributes. Newer pages name `STREAM` as the default. */
        notifyContentFormat?: "STREAM" | "JSON" | (string & {});
        /** How a failed call is repeated. `BACKOFF_RETRY`: 3 times, after 10 to 20 seconds each. `EXPONENTIAL_DECAY_RETRY`: 176 times within a day, 512 seconds apart at most. */
        notifyStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
    };
    /** Which events of the CDN invoke the function. */
    CDNTriggerConfig: {
        /** The event. */
        eventName?: "LogFileCreated" | "CachedObjectsRefreshed" | "CachedObjectsPushed" | "CachedObjectsBlocked" | "CdnDomainStarted" | "CdnDomainStopped" | "CdnDomainAdded" | "CdnDomainDeleted" | (string & {});
        /** Its version. */
        eventVersion?: string;
        /** What the trigger is for. */
        notes?: string;
        /** Only events with one of these values: for `domain`, the domains. */
        filter?: {
            [key: string]: string[];
        };
    };
    /** Empty; the table is in `sourceArn`. */
    TablestoreTriggerConfig: Record<string, never>;
    /** Which changes of a database invoke the function. Only the names and types of the fields are published. */
    RDSTriggerConfig: {
        /** What is watched. */
        subscriptionObjects?: string[];
        /** How often a failed call is repeated. */
        retry?: number;
        /** How many calls at once. */
        concurrency?: number;
        /** The format of the event; its values are not published. */
        eventFormat?: string;
    };
    /** Which events of EventBridge invoke the function, and how they are pushed. */
    EventBridgeTriggerConfig: {
        /** Whether it fires; the same switch as that of the rule in EventBridge. */
        triggerEnable?: boolean;
        /** Whether calls are asynchronous: then an event has at most 128 KB, synchronous ones 32 MB. Some pages of 3.0 print the two values the other way round. */
        asyncInvocationType?: boolean;
        /** The event pattern of EventBridge, as JSON text; for the source `Default`. It is the value here: the client writes and reads the text. */
        eventRuleFilterPattern?: {
            [key: string]: unknown;
        };
        /** Where events come from. */
        eventSourceConfig?: schemas["EventSourceConfig"];
        /** How they are delivered. */
        eventSinkConfig?: schemas["EventSinkConfig"];
        /** How they are batched and repeated. */
        runOptions?: schemas["RunOptions"];
    };
    /** Where events come from. It cannot be changed: in an update it is ignored. */
    EventSourceConfig: schemas["DefaultEventSource"] | schemas["MNSEventSource"] | schemas["RocketMQEventSource"] | schemas["RabbitMQEventSource"] | schemas["KafkaEventSource"] | schemas["MQTTEventSource"] | schemas["DTSEventSource"];
    /** Events of Alibaba Cloud services, on the default bus of EventBridge. */
    DefaultEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "Default";
    };
    /** A queue of MNS (Simple Message Queue). */
    MNSEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "MNS";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceMNSParameters?: schemas["MNSSourceParameters"];
        };
    };
    /** A topic of RocketMQ. */
    RocketMQEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "RocketMQ";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceRocketMQParameters?: schemas["RocketMQSourceParameters"];
        };
    };
    /** A queue of RabbitMQ. */
    RabbitMQEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "RabbitMQ";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceRabbitMQParameters?: schemas["RabbitMQSourceParameters"];
        };
    };
    /** A topic of Kafka. */
    KafkaEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "Kafka";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceKafkaParameters?: schemas["KafkaSourceParameters"];
        };
    };
    /** A topic of MQTT. */
    MQTTEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "MQTT";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceMQTTParameters?: schemas["MQTTSourceParameters"];
        };
    };
    /** A subscription of the Data Transmission Service (DTS). */
    DTSEventSource: {
        /**
         * The type. (enum property replaced by openapi-typescript)
         * @enum {string}
         */
        eventSourceType: "DTS";
        /** Its parameters. */
        eventSourceParameters?: {
            /** Which one. */
            sourceDTSParameters?: schemas["DTSSourceParameters"];
        };
    };
    /** A queue of MNS. */
    MNSSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The queue. */
        QueueName?: string;
        /** Whether messages are decoded from base64. */
        IsBase64Decode?: boolean;
    };
    /** A topic of RocketMQ. */
    RocketMQSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The instance. */
        InstanceId?: string;
        /** The topic. */
        Topic?: string;
        /** The consumer group. */
        GroupID?: string;
        /** Only messages with this tag. */
        Tag?: string;
        /** How messages are filtered. */
        FilterType?: string;
        /** Without effect; leave it out. */
        FilterSql?: string;
        /**
         * Where reading starts.
         * @default CONSUME_FROM_LAST_OFFSET
         */
        Offset?: "CONSUME_FROM_LAST_OFFSET" | "CONSUME_FROM_FIRST_OFFSET" | "CONSUME_FROM_TIMESTAMP" | (string & {});
        /** For `CONSUME_FROM_TIMESTAMP`: milliseconds since 1970. */
        Timestamp?: number;
        /** `ACL`: with user name and password. Empty: without. */
        AuthType?: string;
        /** The type of the instance. */
        InstanceType?: string;
        /** Its endpoint. */
        InstanceEndpoint?: string;
        /** Its network. */
        InstanceNetwork?: string;
        /** Its VPC. */
        InstanceVpcId?: string;
        /** Its switch. */
        InstanceVSwitchIds?: string;
        /** Its security group. */
        InstanceSecurityGroupId?: string;
        /** The user, for `ACL` and over the internet. */
        InstanceUsername?: string;
        /** The password. */
        InstancePassword?: string;
    };
    /** A queue of RabbitMQ. */
    RabbitMQSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The instance. */
        InstanceId?: string;
        /** The virtual host. */
        VirtualHostName?: string;
        /** The queue. */
        QueueName?: string;
    };
    /** A topic of Kafka. */
    KafkaSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The instance. */
        InstanceId?: string;
        /** The topic. */
        Topic?: string;
        /** The consumer group. */
        ConsumerGroup?: string;
        /** Where reading starts. */
        OffsetReset?: "earliest" | "latest" | (string & {});
        /** `Default`, or `PublicNetwork` for a network of your own, whose three ids then are needed. */
        Network?: "Default" | "PublicNetwork" | (string & {});
        /** The VPC. */
        VpcId?: string;
        /** The switch. */
        VSwitchIds?: string;
        /** The security group. */
        SecurityGroupId?: string;
    };
    /** A topic of MQTT. */
    MQTTSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The instance. */
        InstanceId?: string;
        /** The topic. */
        Topic?: string;
    };
    /** A subscription of DTS. */
    DTSSourceParameters: {
        /** The region of the source. */
        RegionId?: schemas["RegionId"];
        /** The task. */
        TaskId?: string;
        /** The topic of the subscription. */
        Topic?: string;
        /** The consumer group. */
        Sid?: string;
        /** The address and port of the channel. */
        BrokerUrl?: string;
        /** The user of the consumer group. */
        Username?: string;
        /** Its password. */
        Password?: string;
        /** Where reading starts, in seconds since 1970; the unit is unconfirmed. */
        InitCheckPoint?: number;
    };
    /** How events are delivered. */
    EventSinkConfig: {
        /** How events are delivered. */
        deliveryOption?: schemas["DeliveryOption"];
    };
    /** How events are delivered. */
    DeliveryOption: {
        /** The mode of delivery; `runOptions.mode` is the documented one. */
        mode?: "event-streaming" | "event-driven" | (string & {});
        /** `CloudEvents` (default): each event with its description. `RawData`: the content alone. */
        eventSchema?: "CloudEvents" | "RawData" | (string & {});
        /** How many events at once; for Kafka only. */
        concurrency?: number;
    };
    /** How events are batched and repeated. */
    RunOptions: {
        /** `event-streaming`: arrays of events, in batches. `event-driven`: one event in each call, in the form of CloudEvents, without batches. */
        mode?: "event-streaming" | "event-driven" | (string & {});
        /** When a batch is pushed. */
        batchWindow?: schemas["BatchWindow"];
        /**
         * `NONE` tolerates no error, `ALL` every error.
         * @default NONE
         */
        errorsTolerance?: "NONE" | "ALL" | (string & {});
        /** How a failed push is repeated. */
        retryStrategy?: schemas["RetryStrategy"];
        /** Where events go that failed for good; without it they are discarded. */
        deadLetterQueue?: schemas["DeadLetterQueue"];
        /** How many consumers there are. */
        maximumTasks?: number;
    };
    /** When a batch is pushed: as soon as one of the two is reached. */
    BatchWindow: {
        /** How many events. */
        CountBasedWindow?: number;
        /** How many seconds; 0 pushes at once. */
        TimeBasedWindow?: number;
    };
    /** How a failed push is repeated. */
    RetryStrategy: {
        /** Evenly or with growing pauses. */
        PushRetryStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
        /** For how long, in seconds. */
        MaximumEventAgeInSeconds?: number;
        /** How often at most. */
        MaximumRetryAttempts?: number;
    };
    /** Where events go that failed for good. */
    DeadLetterQueue: {
        /** The queue, topic or event bus. */
        Arn?: string;
    };
    /** How asynchronous calls are handled. */
    AsyncInvokeConfig: {
        /** The service. */
        service?: string;
        /** The function. */
        function?: string;
        /** The version or alias. */
        qualifier?: string;
        /** Whether calls are tasks that can be read and stopped. */
        statefulInvocation?: boolean;
        /** Seconds an event may wait; 86,400 unless set. */
        maxAsyncEventAgeInSeconds?: number;
        /** How often a failed run is repeated; 3 unless set. */
        maxAsyncRetryAttempts?: number;
        /** Where results go. */
        destinationConfig?: schemas["DestinationConfig"];
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of configurations. */
    AsyncInvokeConfigPage: {
        /** The configurations. */
        configs?: schemas["AsyncInvokeConfig"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** How asynchronous calls are handled. */
    PutAsyncInvokeConfigInput: {
        /** Whether calls are tasks that can be read, listed and stopped. An id in `X-Fc-Stateful-Async-Invocation-Id` needs it. */
        statefulInvocation?: boolean;
        /**
         * Seconds an event may wait before it is dropped.
         * @default 86400
         */
        maxAsyncEventAgeInSeconds?: number;
        /**
         * How often a failed run is repeated; each repeat is billed.
         * @default 3
         */
        maxAsyncRetryAttempts?: number;
        /** Where results go. */
        destinationConfig?: schemas["DestinationConfig"];
    };
    /** Where results of asynchronous calls go. */
    DestinationConfig: {
        /** After a success. */
        onSuccess?: schemas["Destination"];
        /** After the last failure, and for expired events. */
        onFailure?: schemas["Destination"];
    };
    /** A destination. */
    Destination: {
        /** Its ARN. */
        destination?: string;
    };
    /** Instances that are kept ready. */
    PutProvisionConfigInput: {
        /** How many instances; 0 ends it. */
        target: number;
        /**
         * Whether instances have CPU between calls, too.
         * @default true
         */
        alwaysAllocateCPU?: boolean;
        /** Other numbers at certain times. */
        scheduledActions?: schemas["ScheduledAction"][];
        /** Other numbers by load. The service must have instance metrics on (documented for 3.0). */
        targetTrackingPolicies?: schemas["TargetTrackingPolicy"][];
    };
    /** Instances that are kept ready. */
    ProvisionConfig: {
        /** What it applies to: account, service, qualifier and function. */
        resource?: string;
        /** How many there should be. */
        target?: number;
        /** How many there are; it takes a while to reach the target. */
        current?: number;
        /** Why the target is not reached. Only when it is read. */
        currentError?: string;
        /** Whether instances have CPU between calls, too. */
        alwaysAllocateCPU?: boolean;
        /** Other numbers at certain times. */
        scheduledActions?: schemas["ScheduledAction"][];
        /** Other numbers by load. */
        targetTrackingPolicies?: schemas["TargetTrackingPolicy"][];
    };
    /** One page of configurations. */
    ProvisionConfigPage: {
        /** The configurations. */
        provisionConfigs?: schemas["ProvisionConfig"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Another number of instances at certain times. */
    ScheduledAction: {
        /** A name for it. */
        name?: string;
        /** `cron(0 30 8 * * *)`, with six fields, seconds first, or `at(2025-06-01T00:00:00Z)` for once. */
        scheduleExpression?: string;
        /** How many instances. */
        target?: number;
        /** From when, in UTC. */
        startTime?: string;
        /** Until when, in UTC. */
        endTime?: string;
    };
    /** Another number of instances by load. */
    TargetTrackingPolicy: {
        /** A name for it. */
        name?: string;
        /** What is measured. */
        metricType?: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
        /** What it should be, as a share: 0.6 is 60 %. */
        metricTarget?: number;
        /** How few instances at least. */
        minCapacity?: number;
        /** How many at most. */
        maxCapacity?: number;
        /** From when, in UTC. */
        startTime?: string;
        /** Until when, in UTC. */
        endTime?: string;
    };
    /** A limit of instances. */
    PutOnDemandConfigInput: {
        /** How many on-demand instances there may be. */
        maximumInstanceCount: number;
    };
    /** A limit of instances. */
    OnDemandConfig: {
        /** What it applies to. */
        resource?: string;
        /** How many on-demand instances there may be. */
        maximumInstanceCount?: number;
    };
    /** One page of limits. */
    OnDemandConfigPage: {
        /** The limits. */
        configs?: schemas["OnDemandConfig"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Instances of a function. */
    InstanceList: {
        /** The instances. */
        instances?: schemas["Instance"][];
    };
    /** An instance. */
    Instance: {
        /** The instance. */
        instanceId?: string;
        /** The version of the service that it runs, 0 for `LATEST`. The page has it as a text and shows a number, which the Go SDK reads. */
        versionId?: string | number;
    };
    /** A custom domain to create. */
    CreateCustomDomainInput: {
        /** The domain. */
        domainName: string;
        /** `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone. */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
        /** Which path leads to which function. */
        routeConfig?: schemas["RouteConfig"];
        /** The certificate for HTTPS. */
        certConfig?: schemas["CertConfig"];
        /** TLS versions and ciphers. */
        tlsConfig?: schemas["TLSConfig"];
        /** The web application firewall. */
        wafConfig?: schemas["WAFConfig"];
    };
    /** Changes of a custom domain. */
    UpdateCustomDomainInput: {
        /** `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone. */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
        /** Which path leads to which function. */
        routeConfig?: schemas["RouteConfig"];
        /** The certificate for HTTPS. */
        certConfig?: schemas["CertConfig"];
        /** TLS versions and ciphers. */
        tlsConfig?: schemas["TLSConfig"];
        /** The web application firewall. */
        wafConfig?: schemas["WAFConfig"];
    };
    /** A custom domain. */
    CustomDomain: {
        /** The domain. */
        domainName?: string;
        /** The account. */
        accountId?: string;
        /** The version of the API. */
        apiVersion?: string;
        /** `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone. */
        protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
        /** Which path leads to which function. */
        routeConfig?: schemas["RouteConfig"];
        /** The certificate for HTTPS. */
        certConfig?: schemas["CertConfig"];
        /** TLS versions and ciphers. */
        tlsConfig?: schemas["TLSConfig"];
        /** The web application firewall. */
        wafConfig?: schemas["WAFConfig"];
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** One page of custom domains. */
    CustomDomainPage: {
        /** The domains. */
        customDomains?: schemas["CustomDomain"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Routes. */
    RouteConfig: {
        /** The routes. */
        routes?: schemas["PathConfig"][];
    };
    /** A route. */
    PathConfig: {
        /** The path; `/*` at the end takes everything below. */
        path?: string;
        /** The service. */
        serviceName?: string;
        /** The function. */
        functionName?: string;
        /** The version or alias. */
        qualifier?: string;
        /** The methods that it takes. */
        methods?: string[];
        /** How the path is rewritten. */
        rewriteConfig?: schemas["RewriteConfig"];
    };
    /** How paths are rewritten. */
    RewriteConfig: {
        /** For exact paths. */
        equalRules?: schemas["RewriteRule"][];
        /** For paths with wildcards. */
        wildcardRules?: schemas["RewriteRule"][];
        /** For paths by regular expression. */
        regexRules?: schemas["RewriteRule"][];
    };
    /** One rewrite. */
    RewriteRule: {
        /** What is matched. */
        match?: string;
        /** What takes its place. */
        replacement?: string;
    };
    /** A certificate. Answers leave the private key out. */
    CertConfig: {
        /** A name for it. */
        certName?: string;
        /** The certificate in PEM. */
        certificate?: string;
        /** Its private key in PEM. */
        privateKey?: string;
    };
    /** TLS versions and ciphers. */
    TLSConfig: {
        /** The lowest version. */
        minVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
        /** The highest version. */
        maxVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
        /** The ciphers. */
        cipherSuites?: string[];
    };
    /** The web application firewall. */
    WAFConfig: {
        /** Whether it is on. */
        enableWAF?: boolean;
    };
    /** A version of a layer. */
    Layer: {
        /** The name. */
        layerName?: string;
        /** The number of the version. */
        version?: number;
        /** What is in it. */
        description?: string;
        /** Where the package is. */
        code?: schemas["OutputCodeLocation"];
        /** The size of the package in bytes. */
        codeSize?: number;
        /** The CRC-64 of the package. */
        codeChecksum?: string;
        /** The runtimes it is made for. */
        compatibleRuntime?: schemas["Runtime"][];
        /** Who may use it; 0 for private, 1 for public. */
        acl?: number;
        /** The license of what is in it. */
        license?: string;
        /** Its identifier: a hash, the name and the version. */
        arn?: string;
        /** Its newer ARN. */
        arnV2?: string;
        /** When it was created, in UTC. */
        createTime?: string;
    };
    /** A new version of a layer. Unlike when it is read, the size is named `codesize`. */
    CreatedLayer: {
        /** The name. */
        layerName?: string;
        /** The number of the version. */
        version?: number;
        /** What is in it. */
        description?: string;
        /** Where the package is. */
        code?: schemas["OutputCodeLocation"];
        /** The size of the package in bytes. */
        codesize?: number;
        /** The CRC-64 of the package. */
        codeChecksum?: string;
        /** The runtimes it is made for. */
        compatibleRuntime?: schemas["Runtime"][];
        /** Who may use it; 0 for private, 1 for public. */
        acl?: number;
        /** Its identifier, for `layers` of a function: a hash, the name and the version. */
        arn?: string;
        /** When it was created, in UTC. */
        createTime?: string;
    };
    /** A version of a layer to create. */
    CreateLayerVersionInput: {
        /** The package; with a capital letter. */
        Code?: schemas["Code"];
        /** The runtimes it is made for. */
        compatibleRuntime?: schemas["Runtime"][];
        /** What is in it. */
        description?: string;
    };
    /** A version of a layer to create. */
    CreateLayerVersionInput20160815: {
        /** The package. */
        code?: schemas["Code"];
        /** The runtimes it is made for. */
        compatibleRuntime?: schemas["Runtime"][];
        /** What is in it. */
        description?: string;
    };
    /** One page of layers. */
    LayerPage: {
        /** The layers. */
        layers?: schemas["Layer"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** One page of versions of a layer. */
    LayerVersionPage: {
        /** The versions. */
        layers?: schemas["Layer"][];
        /** Send it as `startVersion` to get the next page; missing on the last one. There is no `nextToken`. */
        nextVersion?: number;
    };
    /** Where a package is. */
    OutputCodeLocation: {
        /** What keeps it. */
        repositoryType?: string;
        /** Its address. */
        location?: string;
    };
    /** A VPC. */
    VpcBindingInput: {
        /** The VPC. */
        vpcId: string;
    };
    /** The VPCs that may call a service. */
    VpcBindingList: {
        /** All of them; there are no pages. */
        vpcIds?: string[];
    };
    /** Tags to add. */
    TagResourceInput: {
        /** The service, as a full ARN or as `services/{serviceName}`. Only services have tags. */
        resourceArn: string;
        /** The tags: key and value, 1 to 20 of them. A value may be empty. */
        tags: {
            [key: string]: string;
        };
    };
    /** Tags to remove. */
    UntagResourceInput: {
        /** The service, as a full ARN or as `services/{serviceName}`. Only services have tags. */
        resourceArn: string;
        /** The keys of the tags, up to 20; at least one unless `all` is set. */
        tagKeys?: string[];
        /**
         * Whether all tags go.
         * @default false
         */
        all?: boolean;
    };
    /** A resource and its tags. */
    ResourceTags: {
        /** The service, as a full ARN. */
        resourceArn?: string;
        /** The tags: key and value. A value may be empty. */
        tags?: {
            [key: string]: string;
        };
    };
    /** One page of resources with tags. */
    TaggedResourcePage: {
        /** The resources. */
        resources?: schemas["ResourceTags"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** Settings of the account in this region. */
    AccountSettings: {
        /** The zones that can be used. */
        availableAZs?: string[];
        /** The default role, as an ARN. */
        defaultRole?: string;
    };
    /** One page of subscriptions. */
    ReservedCapacityPage: {
        /** The subscriptions. */
        reservedCapacities?: schemas["ReservedCapacity"][];
        /** Send it to get the next page; missing on the last one. */
        nextToken?: string;
    };
    /** A subscription of compute capacity (预留资源包). */
    ReservedCapacity: {
        /** Its id. */
        instanceId?: string;
        /** How many compute units it has. */
        cu?: number;
        /** When it ends, in UTC. */
        deadline?: string;
        /** Whether it was paid back; a text, `true` or `false`. */
        isRefunded?: string;
        /** When it was created, in UTC. */
        createdTime?: string;
        /** When it was last changed, in UTC. */
        lastModifiedTime?: string;
    };
    /** The regions. This shape is that of version 2023-03-30; for 2021-04-06 nothing is published, so it is unconfirmed. */
    RegionList: {
        /** The regions. */
        Regions?: schemas["RegionListRegions"];
    };
    /** The regions, in the form of the gateway. */
    RegionListRegions: {
        /** The regions. */
        Region?: schemas["Region"][];
    };
    /** A region. */
    Region: {
        /** The region. */
        RegionId?: schemas["RegionId"];
        /** Its name, in the language asked for. */
        LocalName?: string;
    };
    /** A region. */
    RegionId: "cn-hangzhou" | "cn-hangzhou-finance" | "cn-shanghai" | "cn-qingdao" | "cn-beijing" | "cn-zhangjiakou" | "cn-huhehaote" | "cn-wulanchabu" | "cn-shenzhen" | "cn-chengdu" | "cn-hongkong" | "ap-northeast-1" | "ap-northeast-2" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-5" | "ap-southeast-7" | "eu-central-1" | "eu-west-1" | "me-central-1" | "us-east-1" | "us-west-1" | (string & {});
}

/** The documented codes that every operation has. */
type CommonCodes = 'AccessDenied' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'UnsupportedMediaType'

/** The documented codes of each operation. */
export interface OperationCodes {
  ListServices: CommonCodes
  CreateService: CommonCodes | 'ConcurrentUpdateError' | 'LimitExceededError' | 'ServiceAlreadyExists'
  ListServices20160815: OperationCodes['ListServices']
  CreateService20160815: OperationCodes['CreateService']
  GetService: CommonCodes | 'AliasNotFound' | 'ServiceNotFound' | 'VersionNotFound'
  UpdateService: CommonCodes | 'ConcurrentUpdateError' | 'PreconditionFailed' | 'ServiceNotFound'
  DeleteService: CommonCodes | 'ConcurrentUpdateError' | 'PreconditionFailed' | 'ServiceNotEmpty' | 'ServiceNotFound'
  GetService20160815: OperationCodes['GetService']
  UpdateService20160815: OperationCodes['UpdateService']
  DeleteService20160815: OperationCodes['DeleteService']
  ListFunctions: OperationCodes['GetService']
  CreateFunction: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionAlreadyExists' | 'LayerNotFound' | 'LayerVersionNotFound' | 'LimitExceededError' | 'ServiceNotFound'
  ListFunctions20160815: OperationCodes['GetService']
  CreateFunction20160815: OperationCodes['CreateFunction']
  GetFunction: CommonCodes | 'AliasNotFound' | 'FunctionNotFound' | 'ServiceNotFound' | 'VersionNotFound'
  UpdateFunction: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionNotFound' | 'LayerNotFound' | 'LayerVersionNotFound' | 'PreconditionFailed' | 'ServiceNotFound'
  DeleteFunction: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotEmpty' | 'FunctionNotFound' | 'PreconditionFailed' | 'ServiceNotFound'
  GetFunction20160815: OperationCodes['GetFunction']
  UpdateFunction20160815: OperationCodes['UpdateFunction']
  DeleteFunction20160815: OperationCodes['DeleteFunction']
  GetFunctionCode: OperationCodes['GetFunction']
  GetFunctionCode20160815: OperationCodes['GetFunction']
  ListServiceVersions: CommonCodes | 'ServiceNotFound'
  PublishServiceVersion: OperationCodes['UpdateService']
  ListServiceVersions20160815: OperationCodes['ListServiceVersions']
  PublishServiceVersion20160815: OperationCodes['UpdateService']
  DeleteServiceVersion: CommonCodes | 'ConcurrentUpdateError' | 'ServiceNotFound' | 'VersionNotFound'
  DeleteServiceVersion20160815: OperationCodes['DeleteServiceVersion']
  ListAliases: OperationCodes['ListServiceVersions']
  CreateAlias: CommonCodes | 'AdditionalVersionContainsMajorVersion' | 'AliasAlreadyExists' | 'ConcurrentUpdateError' | 'LimitExceededError' | 'ServiceNotFound' | 'VersionNotFound'
  ListAliases20160815: OperationCodes['ListServiceVersions']
  CreateAlias20160815: OperationCodes['CreateAlias']
  GetAlias: CommonCodes | 'AliasNotFound' | 'ServiceNotFound'
  UpdateAlias: CommonCodes | 'AdditionalVersionContainsMajorVersion' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'PreconditionFailed' | 'ServiceNotFound' | 'VersionNotFound'
  DeleteAlias: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'PreconditionFailed' | 'ServiceNotFound'
  GetAlias20160815: OperationCodes['GetAlias']
  UpdateAlias20160815: OperationCodes['UpdateAlias']
  DeleteAlias20160815: OperationCodes['DeleteAlias']
  ListTriggers: CommonCodes | 'FunctionNotFound' | 'ServiceNotFound'
  CreateTrigger: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'EventBridgeTriggerConflict' | 'FunctionNotFound' | 'LimitExceededError' | 'ServiceNotFound' | 'TriggerAlreadyExists' | 'VersionNotFound'
  ListTriggers20160815: OperationCodes['ListTriggers']
  CreateTrigger20160815: OperationCodes['CreateTrigger']
  GetTrigger: CommonCodes | 'FunctionNotFound' | 'ServiceNotFound' | 'TriggerNotFound'
  UpdateTrigger: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'ServiceNotFound' | 'TriggerNotFound' | 'VersionNotFound'
  DeleteTrigger: CommonCodes | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'ServiceNotFound' | 'TriggerNotFound'
  GetTrigger20160815: OperationCodes['GetTrigger']
  UpdateTrigger20160815: OperationCodes['UpdateTrigger']
  DeleteTrigger20160815: OperationCodes['DeleteTrigger']
  InvokeFunction: CommonCodes | 'AliasNotFound' | 'AsyncInvocationStopped' | 'BadResponse' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'ClientClosedRequest' | 'DestinationDeliveryFailed' | 'EntityTooLarge' | 'FunctionNotFound' | 'FunctionNotStarted' | 'HandledInvocationError' | 'ResourceThrottled' | 'ServiceNotFound' | 'StatefulAsyncInvocationAlreadyExists' | 'UnhandledInvocationError' | 'VersionNotFound'
  InvokeFunction20160815: OperationCodes['InvokeFunction']
  GetFunctionAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'AsyncConfigNotExists' | 'FunctionNotFound' | 'ServiceNotFound' | 'VersionNotFound'
  PutFunctionAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'ServiceNotFound' | 'VersionNotFound'
  DeleteFunctionAsyncInvokeConfig: CommonCodes | 'AliasNotFound' | 'AsyncConfigNotExists' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'ServiceNotFound' | 'VersionNotFound'
  GetFunctionAsyncInvokeConfig20160815: OperationCodes['GetFunctionAsyncInvokeConfig']
  PutFunctionAsyncInvokeConfig20160815: OperationCodes['PutFunctionAsyncInvokeConfig']
  DeleteFunctionAsyncInvokeConfig20160815: OperationCodes['DeleteFunctionAsyncInvokeConfig']
  ListFunctionAsyncInvokeConfigs: OperationCodes['ListTriggers']
  ListFunctionAsyncInvokeConfigs20160815: OperationCodes['ListTriggers']
  ListStatefulAsyncInvocations: OperationCodes['GetFunction']
  ListStatefulAsyncInvocations20160815: OperationCodes['GetFunction']
  GetStatefulAsyncInvocation: CommonCodes | 'AliasNotFound' | 'FunctionNotFound' | 'ServiceNotFound' | 'StatefulAsyncInvocationNotFound' | 'VersionNotFound'
  StopStatefulAsyncInvocation: CommonCodes | 'AliasNotFound' | 'AsyncInvocationStopped' | 'FunctionNotFound' | 'ServiceNotFound' | 'StatefulAsyncInvocationNotFound' | 'VersionNotFound'
  GetStatefulAsyncInvocation20160815: OperationCodes['GetStatefulAsyncInvocation']
  StopStatefulAsyncInvocation20160815: OperationCodes['StopStatefulAsyncInvocation']
  ListStatefulAsyncInvocationFunctions: OperationCodes['ListServices']
  ListStatefulAsyncInvocationFunctions20160815: OperationCodes['ListServices']
  ListEventSources: OperationCodes['GetFunction']
  RegisterEventSource: OperationCodes['PutFunctionAsyncInvokeConfig']
  DeregisterEventSource: OperationCodes['PutFunctionAsyncInvokeConfig']
  GetProvisionConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'ServiceNotFound'
  PutProvisionConfig: OperationCodes['GetProvisionConfig']
  GetProvisionConfig20160815: OperationCodes['GetProvisionConfig']
  PutProvisionConfig20160815: OperationCodes['GetProvisionConfig']
  ListProvisionConfigs: OperationCodes['ListServices']
  ListProvisionConfigs20160815: OperationCodes['ListServices']
  GetFunctionOnDemandConfig: CommonCodes | 'AliasNotFound' | 'FunctionNotFound' | 'OnDemandConfigNotFound' | 'ServiceNotFound'
  PutFunctionOnDemandConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'PreconditionFailed' | 'ServiceNotFound'
  DeleteFunctionOnDemandConfig: CommonCodes | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'OnDemandConfigNotFound' | 'PreconditionFailed' | 'ServiceNotFound'
  GetFunctionOnDemandConfig20160815: OperationCodes['GetFunctionOnDemandConfig']
  PutFunctionOnDemandConfig20160815: OperationCodes['PutFunctionOnDemandConfig']
  DeleteFunctionOnDemandConfig20160815: OperationCodes['DeleteFunctionOnDemandConfig']
  ListOnDemandConfigs: OperationCodes['ListServices']
  ListOnDemandConfigs20160815: OperationCodes['ListServices']
  ListInstances: OperationCodes['GetFunction']
  ListInstances20160815: OperationCodes['GetFunction']
  ListLayerVersions: CommonCodes | 'LayerNotFound'
  CreateLayerVersion: CommonCodes | 'ConcurrentUpdateError' | 'EntityTooLarge'
  ListLayerVersions20160815: OperationCodes['ListLayerVersions']
  CreateLayerVersion20160815: OperationCodes['CreateLayerVersion']
  ListLayers: OperationCodes['ListServices']
  ListLayers20160815: OperationCodes['ListServices']
  GetLayerVersion: CommonCodes | 'LayerNotFound' | 'LayerVersionNotFound'
  DeleteLayerVersion: CommonCodes | 'ConcurrentUpdateError' | 'LayerNotFound' | 'LayerVersionNotFound'
  GetLayerVersion20160815: OperationCodes['GetLayerVersion']
  DeleteLayerVersion20160815: OperationCodes['DeleteLayerVersion']
  PutLayerACL: CommonCodes | 'ConcurrentUpdateError' | 'LayerNotFound'
  PutLayerACL20160815: OperationCodes['PutLayerACL']
  GetLayerVersionByArn20160815: OperationCodes['GetLayerVersion']
  ListCustomDomains: OperationCodes['ListServices']
  CreateCustomDomain: CommonCodes | 'ConcurrentUpdateError' | 'DomainNameAlreadyExists' | 'DomainNameNotResolved' | 'DomainNameResolveError' | 'LimitExceededError'
  ListCustomDomains20160815: OperationCodes['ListServices']
  CreateCustomDomain20160815: OperationCodes['CreateCustomDomain']
  GetCustomDomain: CommonCodes | 'DomainNameNotFound'
  UpdateCustomDomain: CommonCodes | 'ConcurrentUpdateError' | 'DomainNameNotFound'
  DeleteCustomDomain: OperationCodes['UpdateCustomDomain']
  GetCustomDomain20160815: OperationCodes['GetCustomDomain']
  UpdateCustomDomain20160815: OperationCodes['UpdateCustomDomain']
  DeleteCustomDomain20160815: OperationCodes['UpdateCustomDomain']
  ListVpcBindings: OperationCodes['ListServiceVersions']
  CreateVpcBinding: CommonCodes | 'ConcurrentUpdateError' | 'ServiceNotFound'
  CreateVpcBinding20160815: OperationCodes['CreateVpcBinding']
  DeleteVpcBinding20160815: OperationCodes['CreateVpcBinding']
  ListVpcBindings20160815: OperationCodes['ListServiceVersions']
  DeleteVpcBinding: OperationCodes['CreateVpcBinding']
  GetResourceTags: OperationCodes['ListServiceVersions']
  UntagResource: OperationCodes['CreateVpcBinding']
  TagResource: OperationCodes['CreateVpcBinding']
  GetResourceTags20160815: OperationCodes['ListServiceVersions']
  TagResource20160815: OperationCodes['CreateVpcBinding']
  UntagResource20160815: OperationCodes['CreateVpcBinding']
  ListTaggedResources: OperationCodes['ListServices']
  GetAccountSettings: OperationCodes['ListServices']
  GetAccountSettings20160815: OperationCodes['ListServices']
  ListReservedCapacities: OperationCodes['ListServices']
  ListReservedCapacities20160815: OperationCodes['ListServices']
  DescribeRegions: OperationCodes['ListServices']
}

/** The operations that answer in pages, and the list in each. */
export interface Pages {
  ListServices: 'services'
  ListServices20160815: 'services'
  ListFunctions: 'functions'
  ListFunctions20160815: 'functions'
  ListServiceVersions: 'versions'
  ListServiceVersions20160815: 'versions'
  ListAliases: 'aliases'
  ListAliases20160815: 'aliases'
  ListTriggers: 'triggers'
  ListTriggers20160815: 'triggers'
  ListFunctionAsyncInvokeConfigs: 'configs'
  ListFunctionAsyncInvokeConfigs20160815: 'configs'
  ListStatefulAsyncInvocations: 'invocations'
  ListStatefulAsyncInvocations20160815: 'invocations'
  ListStatefulAsyncInvocationFunctions: 'data'
  ListStatefulAsyncInvocationFunctions20160815: 'data'
  ListProvisionConfigs: 'provisionConfigs'
  ListProvisionConfigs20160815: 'provisionConfigs'
  ListOnDemandConfigs: 'configs'
  ListOnDemandConfigs20160815: 'configs'
  ListLayerVersions: 'layers'
  ListLayerVersions20160815: 'layers'
  ListLayers: 'layers'
  ListLayers20160815: 'layers'
  ListCustomDomains: 'customDomains'
  ListCustomDomains20160815: 'customDomains'
  ListTaggedResources: 'resources'
  ListReservedCapacities: 'reservedCapacities'
  ListReservedCapacities20160815: 'reservedCapacities'
}
