// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2021-04-06/services/{serviceName}/functions/{functionName}/invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invoke a function
         * @description Runs the function with the body as its event (调用函数). Any bytes will do; the function gets them
         *     unchanged.
         *
         *     **A failed function answers 200.** Look at the header `X-Fc-Error-Type`: when it is there, the body is a
         *     `FunctionError` and not a result. Official SDKs resolve such an answer as a success. Over an HTTP trigger
         *     the same failure is a 502.
         *
         *     - **Synchronous** (default, 同步调用): the answer is what the function returned, up to 32 MB of event. The
         *       platform never repeats the run.
         *     - **Asynchronous** (`X-Fc-Invocation-Type: Async`, 异步调用): 202 without a body once the event is queued;
         *       up to 128 KB (256 KB by support ticket). The event is run at least once: a failed run is repeated, 3 times
         *       by default, and each run is billed. `X-Fc-Async-Delay` holds it back for up to an hour (延迟调用).
         *     - **Asynchronous tasks** (异步任务): with stateful invocation turned on,
         *       `X-Fc-Stateful-Async-Invocation-Id` names the call. The name can be read, listed and stopped, and a second
         *       call with it is refused with 409, which makes a lost answer safe to repeat.
         *     - **Logs**: `X-Fc-Log-Type: Tail` adds the last 4 KB of the log of a synchronous run, in base64. With
         *       `Async` it is an error.
         *
         *     Repeating is safe only after answers that tell that the code did not start; a lost connection, a 499 or a
         *     500 does not. Answers with 403, 429, 500 and 503 are not billed; function failures are.
         *
         *     The service is the name alone; the version or alias goes into `qualifier`. RAM action: `fc:InvokeFunction`
         *     on `acs:fc:{region}:{accountId}:services/{serviceName}.{qualifier}/functions/{functionName}`.
         */
        post: operations["InvokeFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invoke a function (2016-08-15)
         * @description The invocation as the SDKs `@alicloud/fc2`, fc2 (Python), fc-go-sdk and fc-java-sdk send it; everything said
         *     of InvokeFunction holds here, only three things differ.
         *
         *     - The version or alias is part of the path: `services/{service}.{qualifier}`, such as `orders.prod`. There
         *       is no `qualifier` in the query.
         *     - Calls are signed with the `FC` scheme and go to the account host; the gateway host has no such path.
         *     - The old page of the vendor prints the path without `/invocations`. All SDKs send it; without it the path
         *       names no operation.
         *
         *     RAM action: `fc:InvokeFunction` on
         *     `acs:fc:{region}:{accountId}:services/{service}.{qualifier}/functions/{functionName}`.
         */
        post: operations["InvokeFunction20160815"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous tasks
         * @description Lists the stateful asynchronous invocations (异步任务) of a function. Only calls made while stateful invocation was on are here. Read on with `nextToken` until it is missing; their events are only there with `includePayload`.
         */
        get: operations["ListStatefulAsyncInvocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asynchronous task
         * @description Reads the state of one stateful asynchronous invocation (异步任务), its result or its error message included. The task of a failed function has the status `Failed` and the call still answers 200.
         */
        get: operations["GetStatefulAsyncInvocation"];
        /**
         * Stop an asynchronous task
         * @description Stops a stateful asynchronous invocation (停止异步任务) that waits or runs. A running function is interrupted, and what it did stays done; the status passes through `Stopping` to `Stopped`. A task that has ended already is answered `InvalidArgument`. The metadata says 200 without a body; whether some builds answer 204 is unconfirmed.
         */
        put: operations["StopStatefulAsyncInvocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous tasks (2016-08-15)
         * @description Lists the stateful asynchronous invocations (异步任务) of a function. Only calls made while stateful invocation was on are here. Read on with `nextToken` until it is missing; their events are only there with `includePayload`. The version or alias is part of the path (`orders.prod`), and calls are signed with the `FC` scheme.
         */
        get: operations["ListStatefulAsyncInvocations20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asynchronous task (2016-08-15)
         * @description Reads the state of one stateful asynchronous invocation (异步任务), its result or its error message included. The task of a failed function has the status `Failed` and the call still answers 200. The version or alias is part of the path (`orders.prod`), and calls are signed with the `FC` scheme.
         */
        get: operations["GetStatefulAsyncInvocation20160815"];
        /**
         * Stop an asynchronous task (2016-08-15)
         * @description Stops a stateful asynchronous invocation (停止异步任务) that waits or runs. A running function is interrupted, and what it did stays done; the status passes through `Stopping` to `Stopped`. A task that has ended already is answered `InvalidArgument`. The metadata says 200 without a body; whether some builds answer 204 is unconfirmed. The version or alias is part of the path (`orders.prod`), and calls are signed with the `FC` scheme.
         */
        put: operations["StopStatefulAsyncInvocation20160815"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a service
         * @description Creates a service (服务): the frame of functions that share a role, a network, logs and file systems. `internetAccess` is true unless given; `role` may be left out. The answer is 200, not 201, and carries the `ETag` for later changes.
         */
        post: operations["CreateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a service
         * @description Reads a service, or with `qualifier` one of its published versions (获取服务). The answer carries the `ETag` that changes of it may send as `If-Match`.
         */
        get: operations["GetService"];
        put?: never;
        post?: never;
        /**
         * Delete a service
         * @description Deletes a service (删除服务). Its functions, versions and aliases have to be deleted first. With `If-Match` only if it was not changed since it was read.
         */
        delete: operations["DeleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version
         * @description Freezes the service and all of its functions as a numbered version (发布版本). Versions belong to the service in 2.0, not to a function. A service that did not change since the last version cannot be published again.
         */
        post: operations["PublishServiceVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a version
         * @description Deletes a published version (删除版本). Calls that name it are answered `VersionNotFound` from then on; its number is never used again.
         */
        delete: operations["DeleteServiceVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an alias
         * @description Creates a name for a version (别名), and, for a grey release, shares of traffic for another one (灰度版本). The weights apply to invocations only. `resolvePolicy` `Content` routes by header, cookie or parameter instead of by chance.
         */
        post: operations["CreateAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/aliases/{aliasName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an alias
         * @description Reads an alias: its version and the shares of other versions (获取别名).
         */
        get: operations["GetAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a function
         * @description Creates a function in a service (创建函数). The code is either `zipFile`, the package in base64, or a package in OSS; for larger packages use OSS, since the whole body has to be uploaded with the call. Role, network, logs and file systems are those of the service. The answer is 200, not 201.
         */
        post: operations["CreateFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a function
         * @description Reads the settings of a function, or with `qualifier` those in a published version (获取函数). The code itself is not in it.
         */
        get: operations["GetFunction"];
        put?: never;
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function (删除函数). Its triggers have to be deleted first. Published versions keep their copy. With `If-Match` only if it was not changed since it was read.
         */
        delete: operations["DeleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a trigger
         * @description Creates a trigger (触发器) for a function, or with `qualifier` for a version or alias. `triggerConfig` is JSON text in a string here; the 2016-08-15 paths take an object. Types are in lower case. A version or alias has at most one HTTP trigger.
         */
        post: operations["CreateTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a trigger
         * @description Reads a trigger; that of an HTTP trigger has its addresses (获取触发器).
         */
        get: operations["GetTrigger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the asynchronous configuration
         * @description Reads how asynchronous calls of a function and qualifier are repeated, how long they may wait, where results go, and whether they are tasks that can be read and stopped (`statefulInvocation`). Without a configuration the defaults apply and the answer is `AsyncConfigNotExists`.
         */
        get: operations["GetFunctionAsyncInvokeConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the limit of instances
         * @description Reads how many on-demand instances a function may have at once (按量实例). Calls above it are answered `ResourceExhausted`. `qualifier` must be given: an alias or `LATEST`, not a version.
         */
        get: operations["GetFunctionOnDemandConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/custom-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom domain
         * @description Binds a domain to the account and maps its paths to functions (自定义域名). The CNAME must point at the account's endpoint beforehand, and in regions of mainland China the domain needs an ICP filing (备案).
         */
        post: operations["CreateCustomDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/custom-domains/{domainName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom domain
         * @description Reads a custom domain and its routes (获取自定义域名). The private key of its certificate is not returned.
         */
        get: operations["GetCustomDomain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/layers/{layerName}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a layer
         * @description Reads one version of a layer (层): its runtimes, its identifiers and the address of its package.
         */
        get: operations["GetLayerVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The event, passed on as it is: any bytes, any JSON value, any text. */
        Event: unknown;
        /** @description What the function returned, or a `FunctionError` if `X-Fc-Error-Type` is there. Any bytes: the platform marks them as `application/octet-stream` whatever they are. */
        InvocationResult: unknown | components["schemas"]["FunctionError"];
        /** @description How a failure of the function looks: the body of a 200 with `X-Fc-Error-Type`. */
        FunctionError: {
            /**
             * @description What went wrong; timeout and exit have only this.
             * @example Function timed out after 30 seconds (maxMemoryUsage: 47.28MB)
             */
            errorMessage: string;
            /**
             * @description The class of the exception.
             * @example TypeError
             */
            errorType?: string;
            /**
             * @description A list of lines (Node.js, C#, Java), a list of lists (Python), or an object with `file`, `line` and `traceString` (PHP).
             * @example [
             *       "Error: order 17 is already shipped",
             *       "    at exports.handler (/code/index.js:14:12)"
             *     ]
             */
            stackTrace?: unknown;
            /**
             * @description Java only: the cause, as a text or as an object of the same shape.
             * @example order 17 has no address
             */
            errorCause?: unknown;
        };
        /** @description An error of the API. The account host answers `ErrorCode` and `ErrorMessage`, without a request id: that is in the header `X-Fc-Request-Id` only. The gateway host answers `Code`, `Message` and `RequestId`. The vendor's pages print `errorCode` and `errorMessage`, which no recorded answer has; read any of the three. */
        Error: components["schemas"]["AccountHostError"] | components["schemas"]["GatewayError"];
        /** @description An error as the account host answers it. */
        AccountHostError: {
            /**
             * @description The code; decide on this.
             * @example FunctionNotFound
             */
            ErrorCode: string;
            /**
             * @description The text for people; it changes without notice.
             * @example function 'ship' does not exist in service 'orders'
             */
            ErrorMessage: string;
        };
        /** @description An error as the gateway host answers it. The gateway adds codes of its own, such as those for a wrong signature or for throttling, which are not in this document. */
        GatewayError: {
            /**
             * @description The code; decide on this.
             * @example FunctionNotFound
             */
            Code: string;
            /**
             * @description The text for people.
             * @example function 'ship' does not exist in service 'orders'
             */
            Message: string;
            /**
             * @description The id of the request.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            RequestId?: string;
            /**
             * @description The same, as some answers spell it.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            RequestID?: string;
        };
        /**
         * @description A page of whatever stands in front of the API. It has no code.
         * @example <html><body>400 Bad Request</body></html>
         */
        Page: string;
        /** @description A stateful asynchronous invocation (异步任务). */
        StatefulAsyncInvocation: {
            /**
             * @description The service.
             * @example orders
             */
            serviceName?: string;
            /**
             * @description The function.
             * @example ship
             */
            functionName?: string;
            /**
             * @description The version or alias it was called with.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The id: the one sent, or one that the platform made.
             * @example order-17
             */
            invocationId?: string;
            /**
             * @description Enqueued: waits. Running, Retrying: runs, or runs again after a failure. Succeeded, Failed: has ended. Stopping, Stopped: was stopped. Expired: waited too long and never ran. Invalid: never ran, e.g. as the function was deleted. Older pages also have Dequeued, for a task about to run.
             * @example Succeeded
             */
            status?: string;
            /**
             * Format: int64
             * @description When it started, in milliseconds since 1970.
             * @example 1748074530000
             */
            startedTime?: number;
            /**
             * Format: int64
             * @description When it ended, in milliseconds since 1970; 0 while it has not.
             * @example 1748074533200
             */
            endTime?: number;
            /**
             * Format: int64
             * @description How long it ran, in milliseconds.
             * @example 3187
             */
            durationMs?: number;
            /**
             * Format: int64
             * @description How often the platform has repeated it.
             * @example 0
             */
            alreadyRetriedTimes?: number;
            /**
             * @description The event.
             * @example {"order":17}
             */
            invocationPayload?: string;
            /**
             * @description What the function returned, up to 1 MB; a feature in beta.
             * @example {"shipped":true}
             */
            returnPayload?: string;
            /**
             * @description Why it failed.
             * @example UnhandledInvocationError
             */
            invocationErrorMessage?: string;
            /**
             * @description Whether the result reached its destination.
             * @example Succeeded
             */
            destinationStatus?: string;
            /**
             * @description The request id of the run.
             * @example 528c084a-ab72-428f-ae96-0ac3e21e70ce
             */
            requestId?: string;
            /**
             * @description The instance that ran it.
             * @example c-68317f92-2b1f4d7a9c0e4c5d8f1a
             */
            instanceId?: string;
            /** @description What happened to it, in order. */
            events?: components["schemas"]["StatefulAsyncInvocationEvent"][];
        };
        /** @description A step in the life of a task. */
        StatefulAsyncInvocationEvent: {
            /**
             * Format: int64
             * @description The number of the step.
             * @example 1
             */
            eventId?: number;
            /**
             * @description The status it led to.
             * @example Enqueued
             */
            status?: string;
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             * @example 1748074529900
             */
            timestamp?: number;
            /**
             * @description More about it.
             * @example
             */
            eventDetail?: string;
        };
        /** @description One page of tasks. */
        StatefulAsyncInvocationPage: {
            /** @description The tasks; missing when there are none. */
            invocations?: components["schemas"]["StatefulAsyncInvocation"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description A service to create. */
        CreateServiceInput: {
            /**
             * @description The name, unique in the account and region.
             * @example orders
             */
            serviceName: string;
            /**
             * @description What the service is for.
             * @example Order handling
             */
            description?: string;
            /**
             * @description The RAM role that the functions act as, as an ARN; optional.
             * @example acs:ram::1029384756102938:role/fc-orders
             */
            role?: string;
            /**
             * @description Whether functions reach the internet.
             * @default true
             * @example true
             */
            internetAccess?: boolean;
            /** @description Where logs go. */
            logConfig?: components["schemas"]["LogConfig"];
            /** @description The network of the functions. */
            vpcConfig?: components["schemas"]["VPCConfig"];
            /** @description NAS file systems. */
            nasConfig?: components["schemas"]["NASConfig"];
            /** @description OSS buckets mounted as directories. */
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            /** @description Where traces go. */
            tracingConfig?: components["schemas"]["TracingConfig"];
        };
        /** @description A service. */
        Service: {
            /**
             * @description The name.
             * @example orders
             */
            serviceName?: string;
            /**
             * @description The id that the platform gave it.
             * @example 7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614
             */
            serviceId?: string;
            /**
             * @description What the service is for.
             * @example Order handling
             */
            description?: string;
            /**
             * @description The RAM role that the functions act as, as an ARN; optional.
             * @example acs:ram::1029384756102938:role/fc-orders
             */
            role?: string;
            /**
             * @description Whether functions reach the internet.
             * @example true
             */
            internetAccess?: boolean;
            /** @description Where logs go. */
            logConfig?: components["schemas"]["LogConfig"];
            /** @description The network of the functions. */
            vpcConfig?: components["schemas"]["VPCConfig"];
            /** @description NAS file systems. */
            nasConfig?: components["schemas"]["NASConfig"];
            /** @description OSS buckets mounted as directories. */
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            /** @description Where traces go. */
            tracingConfig?: components["schemas"]["TracingConfig"];
            /**
             * @description Whether the service-linked role is used.
             * @example false
             */
            useSLRAuthentication?: boolean;
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description Logs in the Log Service (SLS). */
        LogConfig: {
            /**
             * @description The log project.
             * @example fc-logs
             */
            project?: string;
            /**
             * @description The log store.
             * @example orders
             */
            logstore?: string;
            /**
             * @description Whether each request is logged with its metrics.
             * @example true
             */
            enableRequestMetrics?: boolean;
            /**
             * @description Whether instances log their metrics.
             * @example true
             */
            enableInstanceMetrics?: boolean;
            /**
             * @description How the first line of an entry is found.
             * @example DefaultRegex
             * @enum {string}
             */
            logBeginRule?: "None" | "DefaultRegex";
        };
        /** @description The network of the functions. */
        VPCConfig: {
            /**
             * @description The VPC.
             * @example vpc-bp1orders0example0vpc
             */
            vpcId?: string;
            /**
             * @description Its switches.
             * @example [
             *       "vsw-bp1orders0example0vsw"
             *     ]
             */
            vSwitchIds?: string[];
            /**
             * @description The security group.
             * @example sg-bp1orders0example0sg
             */
            securityGroupId?: string;
            /**
             * @description The role that may use the network.
             * @example acs:ram::1029384756102938:role/fc-vpc
             */
            role?: string;
        };
        /** @description NAS file systems. */
        NASConfig: {
            /**
             * Format: int32
             * @description The user that files belong to; a number.
             * @example 10003
             */
            userId?: number;
            /**
             * Format: int32
             * @description The group that files belong to; a number.
             * @example 10003
             */
            groupId?: number;
            /** @description What is mounted where. */
            mountPoints?: components["schemas"]["NASMountPoint"][];
        };
        /** @description One NAS file system. */
        NASMountPoint: {
            /**
             * @description Server and path.
             * @example 1a2b3c4d5e-xyz12.cn-hangzhou.nas.aliyuncs.com:/
             */
            serverAddr?: string;
            /**
             * @description The directory in the function, at most 64 characters.
             * @example /mnt/orders
             */
            mountDir?: string;
            /**
             * @description Whether traffic is encrypted.
             * @example false
             */
            enableTLS?: boolean;
        };
        /** @description OSS buckets mounted as directories. */
        OSSMountConfig: {
            /** @description What is mounted where. */
            mountPoints?: components["schemas"]["OSSMountPoint"][];
        };
        /** @description One OSS bucket. */
        OSSMountPoint: {
            /**
             * @description The bucket.
             * @example orders-files
             */
            bucketName?: string;
            /**
             * @description The path in the bucket.
             * @example /invoices
             */
            bucketPath?: string;
            /**
             * @description The endpoint of the bucket.
             * @example https://oss-cn-hangzhou-internal.aliyuncs.com
             */
            endpoint?: string;
            /**
             * @description The directory in the function.
             * @example /mnt/invoices
             */
            mountDir?: string;
            /**
             * @description Whether it can only be read.
             * @example true
             */
            readOnly?: boolean;
        };
        /** @description Tracing. */
        TracingConfig: {
            /**
             * @description The protocol.
             * @example Jaeger
             * @enum {string}
             */
            type: "Jaeger";
            /**
             * @description Its settings: `endpoint`.
             * @example {
             *       "endpoint": "http://tracing-analysis-dc-hz.aliyuncs.com/adapt_orders/api/traces"
             *     }
             */
            params: {
                [key: string]: string;
            };
        };
        /** @description A version to publish. */
        PublishServiceVersionInput: {
            /**
             * @description What is new in it.
             * @example First release
             */
            description?: string;
        };
        /** @description A published version of a service. */
        ServiceVersion: {
            /**
             * @description The number of the version.
             * @example 1
             */
            versionId?: string;
            /**
             * @description What is new in it.
             * @example First release
             */
            description?: string;
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description An alias to create. */
        CreateAliasInput: {
            /**
             * @description The name; `LATEST` is taken.
             * @example prod
             */
            aliasName: string;
            /**
             * @description The main version.
             * @example 1
             */
            versionId: string;
            /**
             * @description What the alias is for.
             * @example Live traffic
             */
            description?: string;
            /**
             * @description The share of each other version, 0 to 1; the main version gets the rest and must not be named.
             * @example {
             *       "2": 0.1
             *     }
             */
            additionalVersionWeight?: {
                [key: string]: number;
            };
            /**
             * @description Random: by weight. Content: by `routePolicy`.
             * @default Random
             * @example Random
             * @enum {string}
             */
            resolvePolicy?: "Random" | "Content";
            /** @description The rules for `Content`. */
            routePolicy?: components["schemas"]["RoutePolicy"];
        };
        /** @description An alias of a service. */
        Alias: {
            /**
             * @description The name.
             * @example prod
             */
            aliasName?: string;
            /**
             * @description The main version.
             * @example 1
             */
            versionId?: string;
            /**
             * @description What the alias is for.
             * @example Live traffic
             */
            description?: string;
            /**
             * @description The share of each other version, 0 to 1; the main version gets the rest and must not be named.
             * @example {
             *       "2": 0.1
             *     }
             */
            additionalVersionWeight?: {
                [key: string]: number;
            };
            /**
             * @description Random: by weight. Content: by `routePolicy`.
             * @example Random
             * @enum {string}
             */
            resolvePolicy?: "Random" | "Content";
            /** @description The rules for `Content`. */
            routePolicy?: components["schemas"]["RoutePolicy"];
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description Rules that choose the version by the content of a request. */
        RoutePolicy: {
            /**
             * @description How the rules are joined.
             * @example AND
             */
            condition: string;
            /** @description The rules. */
            policyItems: components["schemas"]["PolicyItem"][];
        };
        /** @description One rule. */
        PolicyItem: {
            /**
             * @description Where the value stands.
             * @example Header
             * @enum {string}
             */
            type: "Header" | "Cookie" | "Param";
            /**
             * @description Its name.
             * @example x-beta
             */
            key: string;
            /**
             * @description How it is compared.
             * @example =
             * @enum {string}
             */
            operator: ">" | "<" | ">=" | "<=" | "=" | "!=" | "in" | "percent";
            /**
             * @description What it is compared with.
             * @example 1
             */
            value: string;
        };
        /** @description A function to create. */
        CreateFunctionInput: {
            /**
             * @description The name, unique in the service.
             * @example ship
             */
            functionName: string;
            /** @description The code; not for custom containers. */
            code?: components["schemas"]["Code"];
            /**
             * @description What the function does.
             * @example Ships an order
             */
            description?: string;
            /**
             * @description The runtime. `custom` and `custom-container` run a server of your own.
             * @example nodejs20
             * @enum {string}
             */
            runtime: "nodejs4.4" | "nodejs6" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "python2.7" | "python3" | "python3.9" | "python3.10" | "java8" | "java11" | "go1" | "php7.2" | "dotnetcore2.1" | "dotnetcore3.1" | "custom" | "custom.debian10" | "custom-container";
            /**
             * @description The entry: file and exported name.
             * @example index.handler
             */
            handler: string;
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            /**
             * Format: int32
             * @description Seconds a run may take. The upper limit depends on the instance type: 600 (e1) and 7,200 (c1) in older pages, 86,400 later.
             * @default 3
             * @example 30
             */
            timeout?: number;
            /**
             * @description The entry that is run once when an instance starts.
             * @example index.initialize
             */
            initializer?: string;
            /**
             * Format: int32
             * @description Seconds the initializer may take.
             * @default 3
             * @example 30
             */
            initializationTimeout?: number;
            /**
             * Format: int32
             * @description The port that a custom runtime or container listens on.
             * @default 9000
             * @example 9000
             */
            caPort?: number;
            /**
             * @description Environment variables.
             * @example {
             *       "STAGE": "prod"
             *     }
             */
            environmentVariables?: {
                [key: string]: string;
            };
            /**
             * @description e1: elastic. c1: performance. The others have a GPU.
             * @default e1
             * @example e1
             * @enum {string}
             */
            instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "g1";
            /**
             * Format: int32
             * @description How many requests an instance handles at once.
             * @example 1
             */
            instanceConcurrency?: number;
            /**
             * Format: int32
             * @description From how many requests on new instances are started.
             * @example 1
             */
            instanceSoftConcurrency?: number;
            /**
             * Format: float
             * @description Cores, in steps of 0.05.
             * @example 0.35
             */
            cpu?: number;
            /**
             * Format: int32
             * @description Disk in MB.
             * @example 512
             * @enum {integer}
             */
            diskSize?: 512 | 10240;
            /**
             * Format: int32
             * @description GPU memory in MB, a multiple of 1,024.
             * @example 8192
             */
            gpuMemorySize?: number;
            /**
             * @description Layers, in order.
             * @example [
             *       "02f81d283888f5ec63442a88fe82b260#fonts#2"
             *     ]
             */
            layers?: string[];
            /** @description How a custom runtime is started. */
            customRuntimeConfig?: components["schemas"]["CustomRuntimeConfig"];
            /** @description The image of a custom container. */
            customContainerConfig?: components["schemas"]["CustomContainerConfig"];
            /** @description How instances of a custom runtime or container are checked. */
            customHealthCheckConfig?: components["schemas"]["CustomHealthCheckConfig"];
            /** @description Name servers of the function. */
            customDNS?: components["schemas"]["CustomDNS"];
            /** @description Hooks in the life of an instance. */
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
        };
        /** @description A function. */
        Function: {
            /**
             * @description The name.
             * @example ship
             */
            functionName?: string;
            /**
             * @description The id that the platform gave it.
             * @example 1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70
             */
            functionId?: string;
            /**
             * @description What the function does.
             * @example Ships an order
             */
            description?: string;
            /**
             * @description The runtime. `custom` and `custom-container` run a server of your own.
             * @example nodejs20
             */
            runtime?: string;
            /**
             * @description The entry: file and exported name.
             * @example index.handler
             */
            handler?: string;
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            /**
             * Format: int32
             * @description Seconds a run may take. The upper limit depends on the instance type: 600 (e1) and 7,200 (c1) in older pages, 86,400 later.
             * @example 30
             */
            timeout?: number;
            /**
             * @description The entry that is run once when an instance starts.
             * @example index.initialize
             */
            initializer?: string;
            /**
             * Format: int32
             * @description Seconds the initializer may take.
             * @example 30
             */
            initializationTimeout?: number;
            /**
             * Format: int32
             * @description The port that a custom runtime or container listens on.
             * @example 9000
             */
            caPort?: number;
            /**
             * @description Environment variables.
             * @example {
             *       "STAGE": "prod"
             *     }
             */
            environmentVariables?: {
                [key: string]: string;
            };
            /**
             * @description e1: elastic. c1: performance. The others have a GPU.
             * @example e1
             */
            instanceType?: string;
            /**
             * Format: int32
             * @description How many requests an instance handles at once.
             * @example 1
             */
            instanceConcurrency?: number;
            /**
             * Format: int32
             * @description From how many requests on new instances are started.
             * @example 1
             */
            instanceSoftConcurrency?: number;
            /**
             * Format: float
             * @description Cores, in steps of 0.05.
             * @example 0.35
             */
            cpu?: number;
            /**
             * Format: int32
             * @description Disk in MB.
             * @example 512
             * @enum {integer}
             */
            diskSize?: 512 | 10240;
            /**
             * Format: int32
             * @description GPU memory in MB, a multiple of 1,024.
             * @example 8192
             */
            gpuMemorySize?: number;
            /**
             * @description Layers, in order.
             * @example [
             *       "02f81d283888f5ec63442a88fe82b260#fonts#2"
             *     ]
             */
            layers?: string[];
            /** @description How a custom runtime is started. */
            customRuntimeConfig?: components["schemas"]["CustomRuntimeConfig"];
            /** @description The image of a custom container. */
            customContainerConfig?: components["schemas"]["CustomContainerConfigInfo"];
            /** @description How instances of a custom runtime or container are checked. */
            customHealthCheckConfig?: components["schemas"]["CustomHealthCheckConfig"];
            /** @description Name servers of the function. */
            customDNS?: components["schemas"]["CustomDNS"];
            /** @description Hooks in the life of an instance. */
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description The CRC-64 of the package.
             * @example 5697641582914695457
             */
            codeChecksum?: string;
            /**
             * Format: int64
             * @description The size of the package in bytes.
             * @example 20481
             */
            codeSize?: number;
            /**
             * @description Layers by their newer ARN.
             * @example [
             *       "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
             *     ]
             */
            layersArnV2?: string[];
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description The code of a function: `zipFile`, or both OSS names. There are no other fields; access keys do not belong here. */
        Code: {
            /**
             * @description The zip package in base64.
             * @example UEsDBBQAAAAIAA==
             */
            zipFile?: string;
            /**
             * @description The OSS bucket of the package.
             * @example orders-code
             */
            ossBucketName?: string;
            /**
             * @description The object in it.
             * @example ship.zip
             */
            ossObjectName?: string;
        };
        /** @description A container image. `command` and `args` are JSON text here; 3.0 has arrays. */
        CustomContainerConfig: {
            /**
             * @description The image.
             * @example registry-vpc.cn-hangzhou.aliyuncs.com/orders/ship:v1
             */
            image?: string;
            /**
             * @description The command, as a JSON array in a string.
             * @example ["node"]
             */
            command?: string;
            /**
             * @description Its arguments, as a JSON array in a string.
             * @example ["server.js"]
             */
            args?: string;
            /**
             * @description Whether the image is accelerated.
             * @example Default
             * @enum {string}
             */
            accelerationType?: "Default" | "None";
            /**
             * @description The ACR instance of the image.
             * @example cri-orders0example
             */
            instanceID?: string;
            /**
             * @description Whether the container runs a web server; if not, it ends with exit code 0 after its work.
             * @default true
             * @example true
             */
            webServerMode?: boolean;
        };
        /** @description A container image, with the state of its acceleration. */
        CustomContainerConfigInfo: {
            /**
             * @description The image.
             * @example registry-vpc.cn-hangzhou.aliyuncs.com/orders/ship:v1
             */
            image?: string;
            /**
             * @description The command, as a JSON array in a string.
             * @example ["node"]
             */
            command?: string;
            /**
             * @description Its arguments, as a JSON array in a string.
             * @example ["server.js"]
             */
            args?: string;
            /**
             * @description Whether the image is accelerated.
             * @example Default
             * @enum {string}
             */
            accelerationType?: "Default" | "None";
            /**
             * @description The ACR instance of the image.
             * @example cri-orders0example
             */
            instanceID?: string;
            /**
             * @description Whether the container runs a web server.
             * @example true
             */
            webServerMode?: boolean;
            /** @description The state of the acceleration. */
            accelerationInfo?: components["schemas"]["AccelerationInfo"];
        };
        /** @description The state of the acceleration of an image. */
        AccelerationInfo: {
            /**
             * @description Preparing, Ready or Failed.
             * @example Ready
             */
            status?: string;
        };
        /** @description How a custom runtime is started. */
        CustomRuntimeConfig: {
            /**
             * @description The command.
             * @example [
             *       "node"
             *     ]
             */
            command?: string[];
            /**
             * @description Its arguments.
             * @example [
             *       "server.js"
             *     ]
             */
            args?: string[];
        };
        /** @description How instances of a custom runtime or container are checked. */
        CustomHealthCheckConfig: {
            /**
             * @description The path that is asked.
             * @example /ready
             */
            httpGetUrl: string;
            /**
             * Format: int32
             * @description Seconds before the first check.
             * @example 0
             */
            initialDelaySeconds?: number;
            /**
             * Format: int32
             * @description Seconds between checks.
             * @example 3
             */
            periodSeconds?: number;
            /**
             * Format: int32
             * @description Seconds a check may take.
             * @example 1
             */
            timeoutSeconds?: number;
            /**
             * Format: int32
             * @description Failures until the instance counts as unhealthy.
             * @example 3
             */
            failureThreshold?: number;
            /**
             * Format: int32
             * @description Successes until it counts as healthy again.
             * @example 1
             */
            successThreshold?: number;
        };
        /** @description Name servers of the function. */
        CustomDNS: {
            /**
             * @description Their addresses.
             * @example [
             *       "223.5.5.5"
             *     ]
             */
            nameServers?: string[];
            /**
             * @description Search domains.
             * @example [
             *       "orders.example.com"
             *     ]
             */
            searches?: string[];
            /** @description Options of the resolver. */
            dnsOptions?: components["schemas"]["DNSOption"][];
        };
        /** @description An option of the resolver. */
        DNSOption: {
            /**
             * @description Its name.
             * @example ndots
             */
            name: string;
            /**
             * @description Its value.
             * @example 1
             */
            value?: string;
        };
        /** @description Hooks in the life of an instance. */
        InstanceLifecycleConfig: {
            /** @description Before the instance is frozen. */
            preFreeze?: components["schemas"]["LifecycleHook"];
            /** @description Before the instance is stopped. */
            preStop?: components["schemas"]["LifecycleHook"];
        };
        /** @description A hook. */
        LifecycleHook: {
            /**
             * @description Its entry.
             * @example index.preStop
             */
            handler?: string;
            /**
             * Format: int32
             * @description Seconds it may take.
             * @example 3
             */
            timeout?: number;
        };
        /** @description A trigger to create. */
        CreateTriggerInput: {
            /**
             * @description The name, unique in the function.
             * @example http
             */
            triggerName: string;
            /**
             * @description The type, in lower case.
             * @example http
             * @enum {string}
             */
            triggerType: "oss" | "log" | "timer" | "http" | "tablestore" | "cdn_events" | "mns_topic" | "eventbridge" | "rds";
            /**
             * @description Its configuration as JSON text. HTTP: `authType` (`anonymous` or `function`, the default), `methods`, `disableURLInternet`. Timer: `cronExpression` (`@every 4m`, or six fields with seconds first), `enable`, `payload`.
             * @example {"authType":"function","methods":["GET","POST"]}
             */
            triggerConfig: string;
            /**
             * @description The event source; not for timers and HTTP.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-files
             */
            sourceArn?: string;
            /**
             * @description The role that may invoke the function; not for timers and HTTP.
             * @example acs:ram::1029384756102938:role/fc-trigger
             */
            invocationRole?: string;
            /**
             * @description The version or alias to invoke.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description What the trigger is for.
             * @example Public address
             */
            description?: string;
        };
        /** @description A trigger. */
        Trigger: {
            /**
             * @description The name.
             * @example http
             */
            triggerName?: string;
            /**
             * @description The id that the platform gave it.
             * @example c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853
             */
            triggerId?: string;
            /**
             * @description The type.
             * @example http
             */
            triggerType?: string;
            /**
             * @description Its configuration as JSON text.
             * @example {"authType":"function","methods":["GET","POST"]}
             */
            triggerConfig?: string;
            /**
             * @description The event source; not for timers and HTTP.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-files
             */
            sourceArn?: string;
            /**
             * @description The role that may invoke the function; not for timers and HTTP.
             * @example acs:ram::1029384756102938:role/fc-trigger
             */
            invocationRole?: string;
            /**
             * @description The version or alias to invoke.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description What the trigger is for.
             * @example Public address
             */
            description?: string;
            /**
             * @description The domain name of an HTTP trigger.
             * @example ship-orders-abcdefghij.cn-hangzhou.fcapp.run
             */
            domainName?: string;
            /**
             * @description The public address of an HTTP trigger.
             * @example https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run
             */
            urlInternet?: string;
            /**
             * @description Its address inside the VPC.
             * @example https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run
             */
            urlIntranet?: string;
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description How asynchronous calls are handled. */
        AsyncInvokeConfig: {
            /**
             * @description The service.
             * @example orders
             */
            service?: string;
            /**
             * @description The function.
             * @example ship
             */
            function?: string;
            /**
             * @description The version or alias.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description Whether calls are tasks that can be read and stopped.
             * @example true
             */
            statefulInvocation?: boolean;
            /**
             * Format: int64
             * @description Seconds an event may wait; 86,400 unless set.
             * @example 3600
             */
            maxAsyncEventAgeInSeconds?: number;
            /**
             * Format: int64
             * @description How often a failed run is repeated; 3 unless set.
             * @example 1
             */
            maxAsyncRetryAttempts?: number;
            /** @description Where results go. */
            destinationConfig?: components["schemas"]["DestinationConfig"];
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description Where results of asynchronous calls go. */
        DestinationConfig: {
            /** @description After a success. */
            onSuccess?: components["schemas"]["Destination"];
            /** @description After the last failure, and for expired events. */
            onFailure?: components["schemas"]["Destination"];
        };
        /** @description A destination. */
        Destination: {
            /**
             * @description Its ARN.
             * @example acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages
             */
            destination?: string;
        };
        /** @description A limit of instances. */
        OnDemandConfig: {
            /**
             * @description What it applies to.
             * @example services/orders.prod/functions/ship
             */
            resource?: string;
            /**
             * Format: int64
             * @description How many on-demand instances there may be.
             * @example 10
             */
            maximumInstanceCount?: number;
        };
        /** @description A custom domain to create. */
        CreateCustomDomainInput: {
            /**
             * @description The domain.
             * @example api.example.com
             */
            domainName: string;
            /**
             * @description `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone.
             * @example HTTP
             * @enum {string}
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
            /** @description Which path leads to which function. */
            routeConfig?: components["schemas"]["RouteConfig"];
            /** @description The certificate for HTTPS. */
            certConfig?: components["schemas"]["CertConfig"];
            /** @description TLS versions and ciphers. */
            tlsConfig?: components["schemas"]["TLSConfig"];
            /** @description The web application firewall. */
            wafConfig?: components["schemas"]["WAFConfig"];
        };
        /** @description A custom domain. */
        CustomDomain: {
            /**
             * @description The domain.
             * @example api.example.com
             */
            domainName?: string;
            /**
             * @description The account.
             * @example 1029384756102938
             */
            accountId?: string;
            /**
             * @description The version of the API.
             * @example 2021-04-06
             */
            apiVersion?: string;
            /**
             * @description `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone.
             * @example HTTP
             */
            protocol?: string;
            /** @description Which path leads to which function. */
            routeConfig?: components["schemas"]["RouteConfig"];
            /** @description The certificate for HTTPS. */
            certConfig?: components["schemas"]["CertConfig"];
            /** @description TLS versions and ciphers. */
            tlsConfig?: components["schemas"]["TLSConfig"];
            /** @description The web application firewall. */
            wafConfig?: components["schemas"]["WAFConfig"];
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * @description When it was last changed, in UTC.
             * @example 2025-05-24T09:02:11Z
             */
            lastModifiedTime?: string;
        };
        /** @description Routes. */
        RouteConfig: {
            /** @description The routes. */
            routes?: components["schemas"]["PathConfig"][];
        };
        /** @description A route. */
        PathConfig: {
            /**
             * @description The path; `/*` at the end takes everything below.
             * @example /orders/*
             */
            path?: string;
            /**
             * @description The service.
             * @example orders
             */
            serviceName?: string;
            /**
             * @description The function.
             * @example ship
             */
            functionName?: string;
            /**
             * @description The version or alias.
             * @example prod
             */
            qualifier?: string;
            /**
             * @description The methods that it takes.
             * @example [
             *       "GET",
             *       "POST"
             *     ]
             */
            methods?: string[];
            /** @description How the path is rewritten. */
            rewriteConfig?: components["schemas"]["RewriteConfig"];
        };
        /** @description How paths are rewritten. */
        RewriteConfig: {
            /** @description For exact paths. */
            equalRules?: components["schemas"]["RewriteRule"][];
            /** @description For paths with wildcards. */
            wildcardRules?: components["schemas"]["RewriteRule"][];
            /** @description For paths by regular expression. */
            regexRules?: components["schemas"]["RewriteRule"][];
        };
        /** @description One rewrite. */
        RewriteRule: {
            /**
             * @description What is matched.
             * @example /orders/old
             */
            match?: string;
            /**
             * @description What takes its place.
             * @example /orders
             */
            replacement?: string;
        };
        /** @description A certificate. Answers leave the private key out. */
        CertConfig: {
            /**
             * @description A name for it.
             * @example api-example-com
             */
            certName?: string;
            /**
             * @description The certificate in PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIB
             *     -----END CERTIFICATE-----
             */
            certificate?: string;
            /**
             * @description Its private key in PEM.
             * @example -----BEGIN RSA PRIVATE KEY-----
             *     MIIB
             *     -----END RSA PRIVATE KEY-----
             */
            privateKey?: string;
        };
        /** @description TLS versions and ciphers. */
        TLSConfig: {
            /**
             * @description The lowest version.
             * @example TLSv1.2
             */
            minVersion?: string;
            /**
             * @description The highest version.
             * @example TLSv1.3
             */
            maxVersion?: string;
            /**
             * @description The ciphers.
             * @example [
             *       "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
             *     ]
             */
            cipherSuites?: string[];
        };
        /** @description The web application firewall. */
        WAFConfig: {
            /**
             * @description Whether it is on.
             * @example false
             */
            enableWAF?: boolean;
        };
        /** @description A version of a layer. */
        Layer: {
            /**
             * @description The name.
             * @example fonts
             */
            layerName?: string;
            /**
             * Format: int32
             * @description The number of the version.
             * @example 2
             */
            version?: number;
            /**
             * @description What is in it.
             * @example Fonts for invoices
             */
            description?: string;
            /** @description Where the package is. */
            code?: components["schemas"]["OutputCodeLocation"];
            /**
             * Format: int64
             * @description The size of the package in bytes.
             * @example 421003
             */
            codeSize?: number;
            /**
             * @description The CRC-64 of the package.
             * @example 2825179536350731045
             */
            codeChecksum?: string;
            /**
             * @description The runtimes it is made for.
             * @example [
             *       "nodejs20"
             *     ]
             */
            compatibleRuntime?: string[];
            /**
             * Format: int32
             * @description Who may use it; 0 in answers of private layers.
             * @example 0
             */
            acl?: number;
            /**
             * @description The license of what is in it.
             * @example MIT
             */
            license?: string;
            /**
             * @description Its identifier: a hash, the name and the version.
             * @example 02f81d283888f5ec63442a88fe82b260#fonts#2
             */
            arn?: string;
            /**
             * @description Its newer ARN.
             * @example acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2
             */
            arnV2?: string;
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createTime?: string;
        };
        /** @description Where a package is. */
        OutputCodeLocation: {
            /**
             * @description What keeps it.
             * @example OSS
             */
            repositoryType?: string;
            /**
             * @description Its address.
             * @example https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130
             */
            location?: string;
        };
    };
    responses: {
        /** @description The synchronous run is over. **It failed if `X-Fc-Error-Type` is there.** */
        InvocationResult: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "X-Fc-Error-Type": components["headers"]["X-Fc-Error-Type"];
                "X-Fc-Log-Result": components["headers"]["X-Fc-Log-Result"];
                "X-Fc-Invocation-Duration": components["headers"]["X-Fc-Invocation-Duration"];
                "X-Fc-Max-Memory-Usage": components["headers"]["X-Fc-Max-Memory-Usage"];
                "X-Fc-Code-Checksum": components["headers"]["X-Fc-Code-Checksum"];
                "X-Fc-Instance-Id": components["headers"]["X-Fc-Instance-Id"];
                "X-Fc-Invocation-Service-Version": components["headers"]["X-Fc-Invocation-Service-Version"];
                "Content-Disposition": components["headers"]["Content-Disposition"];
                "Access-Control-Expose-Headers": components["headers"]["Access-Control-Expose-Headers"];
                [name: string]: unknown;
            };
            content: {
                "application/octet-stream": components["schemas"]["InvocationResult"];
                "application/json": components["schemas"]["InvocationResult"];
                "text/plain": string;
            };
        };
        /** @description The asynchronous call is queued and will run at least once. No body. It says nothing about the run itself. */
        InvocationAccepted: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "X-Fc-Stateful-Async-Invocation-Id": components["headers"]["X-Fc-Stateful-Async-Invocation-Id"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is wrong. */
        BadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, or the event too large. */
        InvocationBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The caller is unknown or may not do this. Not billed. */
        Forbidden: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service, the function, or its version or alias does not exist. */
        FunctionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An asynchronous call with this id was accepted before. */
        InvocationConflict: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource was changed since its `ETag` was read. */
        PreconditionFailed: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A custom runtime or container could not be started or ended, or the task was stopped. */
        InvocationPrecondition: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Concurrency or rate is used up. Not billed. */
        TooManyRequests: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The connection was closed before the answer; seen in logs and behind proxies. */
        ClientClosedRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The platform failed. Not billed. */
        InternalServerError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The platform failed; it is not told whether the code ran. */
        InvocationServerError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The code ran, but its answer cannot be passed on. */
        BadResponse: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The platform is short of capacity. Not billed. */
        ResourceThrottled: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for this code: decide on `ErrorCode`. */
        UnlistedAnswer: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The service.
         * @example orders
         */
        serviceName: string;
        /**
         * @description The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`.
         * @example orders.prod
         */
        qualifiedServiceName: string;
        /**
         * @description The function.
         * @example ship
         */
        functionName: string;
        /**
         * @description The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header.
         * @example order-17
         */
        invocationId: string;
        /**
         * @description The number of the version.
         * @example 1
         */
        versionId: string;
        /**
         * @description The alias.
         * @example prod
         */
        aliasName: string;
        /**
         * @description The trigger.
         * @example http
         */
        triggerName: string;
        /**
         * @description The domain.
         * @example api.example.com
         */
        domainName: string;
        /**
         * @description The layer.
         * @example fonts
         */
        layerName: string;
        /**
         * @description The number of its version.
         * @example 2
         */
        layerVersion: string;
        /**
         * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
         * @example prod
         */
        qualifier: string;
        /**
         * @description An alias or `LATEST`; a version is not taken.
         * @example prod
         */
        onDemandQualifier: string;
        /**
         * @description `Sync` waits for the result; `Async` queues the event and answers 202.
         * @example Sync
         */
        invocationType: "Sync" | "Async";
        /**
         * @description `Tail` adds the last 4 KB of the log of this run as `X-Fc-Log-Result`. Only `None` is allowed with `Async`: `Tail` is then answered `InvalidArgument`.
         * @example Tail
         */
        logType: "None" | "Tail";
        /**
         * @description Your id for an asynchronous call, e.g. an order number; needs stateful invocation turned on. A second call with it is refused with 409 (任务去重). The platform makes one when it is left out.
         * @example order-17
         */
        statefulAsyncInvocationId: string;
        /**
         * @description Turns stateful invocation on or off for this asynchronous call.
         * @example true
         */
        statefulAsyncInvocationEnable: "true" | "false";
        /**
         * @description Whole seconds to hold an asynchronous call back (延迟调用). In the guide, not in the metadata; some pages leave 0 and 3,600 out.
         * @example 60
         */
        asyncDelay: number;
        /**
         * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
         * @example 1029384756102938
         */
        accountIdHeader: string;
        /**
         * @description When the call was made. Optional; the signature has its own date.
         * @example Sat, 24 May 2025 08:15:30 GMT
         */
        date: string;
        /**
         * @description An id of your own that ties calls together in traces.
         * @example order-17-first-try
         */
        traceId: string;
        /**
         * @description The CRC-64 of the code package. The metadata declares it; its effect is undocumented outside of uploads.
         * @example 5697641582914695457
         */
        codeChecksumHeader: string;
        /**
         * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
         * @example Sync
         */
        declaredInvocationType: "Sync" | "Async";
        /**
         * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
         * @example None
         */
        declaredLogType: "None" | "Tail";
        /**
         * @description The `ETag` of the last answer; the call is refused with 412 if the resource was changed since.
         * @example e19d5cd5af0378da05f63f891c7467af
         */
        ifMatch: string;
        /**
         * @description Only tasks in this status.
         * @example Running
         */
        listStatus: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying";
        /**
         * @description Only tasks whose id starts so.
         * @example order-
         */
        invocationIdPrefix: string;
        /**
         * @description Only tasks started at this time or later, in milliseconds since 1970.
         * @example 1748073600000
         */
        startedTimeBegin: number;
        /**
         * @description Only tasks started up to this time, in milliseconds since 1970.
         * @example 1748160000000
         */
        startedTimeEnd: number;
        /**
         * @description The order by start time.
         * @example desc
         */
        sortOrderByTime: "asc" | "desc";
        /**
         * @description Whether the tasks carry their event.
         * @example false
         */
        includePayload: boolean;
        /**
         * @description How many to return at most.
         * @example 20
         */
        limit: number;
        /**
         * @description The `nextToken` of the page before.
         * @example b3JkZXItMTg=
         */
        nextToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request; quote it to support, and search the logs for it.
         * @example 528c084a-ab72-428f-ae96-0ac3e21e70ce
         */
        "X-Fc-Request-Id": string;
        /**
         * @description Only when the function failed. `HandledInvocationError`: a Node.js handler passed an error to its callback. `UnhandledInvocationError`: anything else.
         * @example UnhandledInvocationError
         */
        "X-Fc-Error-Type": "HandledInvocationError" | "UnhandledInvocationError";
        /**
         * @description The last 4 KB of the log of this run, in base64; only with `X-Fc-Log-Type: Tail`.
         * @example RkMgSW52b2tlIFN0YXJ0IFJlcXVlc3RJZDogNTI4YzA4NGEtYWI3Mi00MjhmLWFlOTYtMGFjM2UyMWU3MGNlCg==
         */
        "X-Fc-Log-Result": string;
        /**
         * @description How long the run took, in milliseconds.
         * @example 5
         */
        "X-Fc-Invocation-Duration": number;
        /**
         * @description The most memory it used, in MB.
         * @example 25.18
         */
        "X-Fc-Max-Memory-Usage": number;
        /**
         * @description The CRC-64 of the code that ran.
         * @example 10424674220137372625
         */
        "X-Fc-Code-Checksum": string;
        /**
         * @description The instance that ran it. Not in the metadata; seen in answers.
         * @example c-68317f92-2b1f4d7a9c0e4c5d8f1a
         */
        "X-Fc-Instance-Id": string;
        /**
         * @description The version of the service that ran. Not in the metadata; seen in answers.
         * @example LATEST
         */
        "X-Fc-Invocation-Service-Version": string;
        /**
         * @description The id of the task, if the call is one.
         * @example order-17
         */
        "X-Fc-Stateful-Async-Invocation-Id": string;
        /**
         * @description Makes browsers save the answer. Not in the metadata; seen in answers.
         * @example attachment
         */
        "Content-Disposition": string;
        /**
         * @description Names the `x-fc-*` headers, so that scripts in a browser can read them. Seen in answers.
         * @example Date,x-fc-request-id,x-fc-error-type,x-fc-code-checksum,x-fc-invocation-duration,x-fc-max-memory-usage,x-fc-log-result
         */
        "Access-Control-Expose-Headers": string;
        /**
         * @description The state of the resource; send it as `If-Match` with a change.
         * @example e19d5cd5af0378da05f63f891c7467af
         */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    InvokeFunction: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the result; `Async` queues the event and answers 202.
                 * @example Sync
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description `Tail` adds the last 4 KB of the log of this run as `X-Fc-Log-Result`. Only `None` is allowed with `Async`: `Tail` is then answered `InvalidArgument`.
                 * @example Tail
                 */
                "X-Fc-Log-Type"?: components["parameters"]["logType"];
                /**
                 * @description Your id for an asynchronous call, e.g. an order number; needs stateful invocation turned on. A second call with it is refused with 409 (任务去重). The platform makes one when it is left out.
                 * @example order-17
                 */
                "X-Fc-Stateful-Async-Invocation-Id"?: components["parameters"]["statefulAsyncInvocationId"];
                /**
                 * @description Turns stateful invocation on or off for this asynchronous call.
                 * @example true
                 */
                "X-Fc-Stateful-Async-Invocation-Enable"?: components["parameters"]["statefulAsyncInvocationEnable"];
                /**
                 * @description Whole seconds to hold an asynchronous call back (延迟调用). In the guide, not in the metadata; some pages leave 0 and 3,600 out.
                 * @example 60
                 */
                "X-Fc-Async-Delay"?: components["parameters"]["asyncDelay"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The event: up to 32 MB (synchronous) or 128 KB (asynchronous). Leave it out for an empty event. The content type is part of the signature, and there are only these two. */
        requestBody?: {
            content: {
                "application/octet-stream": components["schemas"]["Event"];
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            200: components["responses"]["InvocationResult"];
            202: components["responses"]["InvocationAccepted"];
            400: components["responses"]["InvocationBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["InvocationConflict"];
            412: components["responses"]["InvocationPrecondition"];
            429: components["responses"]["TooManyRequests"];
            499: components["responses"]["ClientClosedRequest"];
            500: components["responses"]["InvocationServerError"];
            502: components["responses"]["BadResponse"];
            503: components["responses"]["ResourceThrottled"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    InvokeFunction20160815: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Sync` waits for the result; `Async` queues the event and answers 202.
                 * @example Sync
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description `Tail` adds the last 4 KB of the log of this run as `X-Fc-Log-Result`. Only `None` is allowed with `Async`: `Tail` is then answered `InvalidArgument`.
                 * @example Tail
                 */
                "X-Fc-Log-Type"?: components["parameters"]["logType"];
                /**
                 * @description Your id for an asynchronous call, e.g. an order number; needs stateful invocation turned on. A second call with it is refused with 409 (任务去重). The platform makes one when it is left out.
                 * @example order-17
                 */
                "X-Fc-Stateful-Async-Invocation-Id"?: components["parameters"]["statefulAsyncInvocationId"];
                /**
                 * @description Turns stateful invocation on or off for this asynchronous call.
                 * @example true
                 */
                "X-Fc-Stateful-Async-Invocation-Enable"?: components["parameters"]["statefulAsyncInvocationEnable"];
                /**
                 * @description Whole seconds to hold an asynchronous call back (延迟调用). In the guide, not in the metadata; some pages leave 0 and 3,600 out.
                 * @example 60
                 */
                "X-Fc-Async-Delay"?: components["parameters"]["asyncDelay"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["qualifiedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The event: up to 32 MB (synchronous) or 128 KB (asynchronous). Leave it out for an empty event. The content type is part of the signature, and there are only these two. */
        requestBody?: {
            content: {
                "application/octet-stream": components["schemas"]["Event"];
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            200: components["responses"]["InvocationResult"];
            202: components["responses"]["InvocationAccepted"];
            400: components["responses"]["InvocationBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["InvocationConflict"];
            412: components["responses"]["InvocationPrecondition"];
            429: components["responses"]["TooManyRequests"];
            499: components["responses"]["ClientClosedRequest"];
            500: components["responses"]["InvocationServerError"];
            502: components["responses"]["BadResponse"];
            503: components["responses"]["ResourceThrottled"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListStatefulAsyncInvocations: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Only tasks in this status.
                 * @example Running
                 */
                status?: components["parameters"]["listStatus"];
                /**
                 * @description Only tasks whose id starts so.
                 * @example order-
                 */
                invocationIdPrefix?: components["parameters"]["invocationIdPrefix"];
                /**
                 * @description Only tasks started at this time or later, in milliseconds since 1970.
                 * @example 1748073600000
                 */
                startedTimeBegin?: components["parameters"]["startedTimeBegin"];
                /**
                 * @description Only tasks started up to this time, in milliseconds since 1970.
                 * @example 1748160000000
                 */
                startedTimeEnd?: components["parameters"]["startedTimeEnd"];
                /**
                 * @description The order by start time.
                 * @example desc
                 */
                sortOrderByTime?: components["parameters"]["sortOrderByTime"];
                /**
                 * @description Whether the tasks carry their event.
                 * @example false
                 */
                includePayload?: components["parameters"]["includePayload"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The `nextToken` of the page before.
                 * @example b3JkZXItMTg=
                 */
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: {
                /**
                 * @description The CRC-64 of the code package. The metadata declares it; its effect is undocumented outside of uploads.
                 * @example 5697641582914695457
                 */
                "X-Fc-Code-Checksum"?: components["parameters"]["codeChecksumHeader"];
                /**
                 * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
                 * @example Sync
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["declaredInvocationType"];
                /**
                 * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
                 * @example None
                 */
                "X-Fc-Log-Type"?: components["parameters"]["declaredLogType"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulAsyncInvocationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetStatefulAsyncInvocation: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description The CRC-64 of the code package. The metadata declares it; its effect is undocumented outside of uploads.
                 * @example 5697641582914695457
                 */
                "X-Fc-Code-Checksum"?: components["parameters"]["codeChecksumHeader"];
                /**
                 * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
                 * @example Sync
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["declaredInvocationType"];
                /**
                 * @description Declared by the metadata for this operation, without a documented effect. Leave it out.
                 * @example None
                 */
                "X-Fc-Log-Type"?: components["parameters"]["declaredLogType"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header.
                 * @example order-17
                 */
                invocationId: components["parameters"]["invocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulAsyncInvocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    StopStatefulAsyncInvocation: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header.
                 * @example order-17
                 */
                invocationId: components["parameters"]["invocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is being stopped. No body. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The task was stopped before. */
            412: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    ListStatefulAsyncInvocations20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only tasks in this status.
                 * @example Running
                 */
                status?: components["parameters"]["listStatus"];
                /**
                 * @description Only tasks whose id starts so.
                 * @example order-
                 */
                invocationIdPrefix?: components["parameters"]["invocationIdPrefix"];
                /**
                 * @description Only tasks started at this time or later, in milliseconds since 1970.
                 * @example 1748073600000
                 */
                startedTimeBegin?: components["parameters"]["startedTimeBegin"];
                /**
                 * @description Only tasks started up to this time, in milliseconds since 1970.
                 * @example 1748160000000
                 */
                startedTimeEnd?: components["parameters"]["startedTimeEnd"];
                /**
                 * @description The order by start time.
                 * @example desc
                 */
                sortOrderByTime?: components["parameters"]["sortOrderByTime"];
                /**
                 * @description Whether the tasks carry their event.
                 * @example false
                 */
                includePayload?: components["parameters"]["includePayload"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The `nextToken` of the page before.
                 * @example b3JkZXItMTg=
                 */
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["qualifiedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulAsyncInvocationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetStatefulAsyncInvocation20160815: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["qualifiedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header.
                 * @example order-17
                 */
                invocationId: components["parameters"]["invocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulAsyncInvocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    StopStatefulAsyncInvocation20160815: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot the version or alias: `orders`, `orders.prod`, `orders.1`. Without a qualifier it is `LATEST`.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["qualifiedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id sent as `X-Fc-Stateful-Async-Invocation-Id`, or the one that the platform made, which the answer 202 has in the same header.
                 * @example order-17
                 */
                invocationId: components["parameters"]["invocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is being stopped. No body. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The task was stopped before. */
            412: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    CreateService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The service. Names of fields are in lower camel case; capitalised ones, as some guides show them, are not read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceInput"];
            };
        };
        responses: {
            /** @description The service was created. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetService: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the last answer; the call is refused with 412 if the resource was changed since.
                 * @example e19d5cd5af0378da05f63f891c7467af
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is gone. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    PublishServiceVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the last answer; the call is refused with 412 if the resource was changed since.
                 * @example e19d5cd5af0378da05f63f891c7467af
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** @description What the version is. It may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishServiceVersionInput"];
            };
        };
        responses: {
            /** @description The version was published. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteServiceVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                versionId: components["parameters"]["versionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version is gone. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateAlias: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** @description The alias. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAliasInput"];
            };
        };
        responses: {
            /** @description The alias was created. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alias"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetAlias: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The alias.
                 * @example prod
                 */
                aliasName: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alias"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The CRC-64 of the code package. The metadata declares it; its effect is undocumented outside of uploads.
                 * @example 5697641582914695457
                 */
                "X-Fc-Code-Checksum"?: components["parameters"]["codeChecksumHeader"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** @description The function. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFunctionInput"];
            };
        };
        responses: {
            /** @description The function was created. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetFunction: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the last answer; the call is refused with 412 if the resource was changed since.
                 * @example e19d5cd5af0378da05f63f891c7467af
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function is gone. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The trigger. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerInput"];
            };
        };
        responses: {
            /** @description The trigger was created. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The trigger.
                 * @example http
                 */
                triggerName: components["parameters"]["triggerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetFunctionAsyncInvokeConfig: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncInvokeConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetFunctionOnDemandConfig: {
        parameters: {
            query: {
                /**
                 * @description An alias or `LATEST`; a version is not taken.
                 * @example prod
                 */
                qualifier: components["parameters"]["onDemandQualifier"];
            };
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    CreateCustomDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The domain, its protocols, routes and certificate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomDomainInput"];
            };
        };
        responses: {
            /** @description The domain was bound. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDomain"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The state of the resource does not allow it. */
            409: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetCustomDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The domain.
                 * @example api.example.com
                 */
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDomain"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description Something that the path or the query names does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetLayerVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the main account. SDKs send it; the account host has it in its name anyway.
                 * @example 1029384756102938
                 */
                "X-Fc-Account-Id"?: components["parameters"]["accountIdHeader"];
                /**
                 * @description When the call was made. Optional; the signature has its own date.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                "X-Fc-Date"?: components["parameters"]["date"];
                /**
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
                /**
                 * @description The number of its version.
                 * @example 2
                 */
                version: components["parameters"]["layerVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version of the layer. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
