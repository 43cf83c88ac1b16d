// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2023-03-30/functions/{functionName}/invocations": {
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
         * @description Runs the function with the body as its event. Any bytes will do; the function gets them unchanged.
         *
         *     **A failed function answers 200.** Look at the header `X-Fc-Error-Type`: when it is there, the body is a
         *     `FunctionError` and not a result. Over an HTTP trigger the same failure is a 502.
         *
         *     - **Synchronous** (default): the answer is what the function returned. The body may have up to 32 MB. The
         *       platform never repeats the run.
         *     - **Asynchronous** (`x-fc-invocation-type: Async`, 异步调用): 202 with no body once the event is queued; up to 128
         *       KB (256 KB by support ticket). A failing run is repeated, 3 times by default, and each run is billed. Turn
         *       on `asyncTask` (异步任务) in the asynchronous settings to watch and stop calls, and send `x-fc-async-task-id` to
         *       name them.
         *     - **Logs**: `x-fc-log-type: Tail` adds the last 4 KB of the log of a synchronous run, in base64.
         *
         *     Repeating is safe only for answers that tell the code did not start; a lost connection or a 500 does not.
         *     Refusals with 403, 429, 500 and 503 are not billed; function failures are. Where a function has session
         *     affinity by `HEADER_FIELD`, its own session header goes along too; its name is set by the function.
         *
         *     RAM action: `fc:InvokeFunction` on `acs:fc:{region}:{accountId}:functions/{functionName}`. The vendor
         *     publishes no answer for an over-long response.
         */
        post: operations["InvokeFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/async-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous tasks
         * @description Lists the tasks of a function that has `asyncTask` turned on; without it there is nothing to list. Payloads
         *     come only with `includePayload=true`. Read on with `nextToken` until it is absent. A management call starts no
         *     function code and is not an invocation.
         */
        get: operations["ListAsyncTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/async-tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asynchronous task
         * @description Tells how an asynchronous task is doing. The function must have had `asyncTask` turned on when it was invoked.
         *     The code for a task that does not exist is not published for 3.0 (2.0 has `StatefulAsyncInvocationNotFound`).
         *     A management call starts no function code and is not an invocation.
         */
        get: operations["GetAsyncTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stop an asynchronous task
         * @description Asks the platform to stop a task. 204 tells that the request was taken: the task goes through `Stopping` to
         *     `Stopped`, and what its code did until then stays done. The code for a task that does not exist is not
         *     published for 3.0. A management call starts no function code and is not an invocation.
         */
        put: operations["StopAsyncTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions
         * @description Lists the functions of the account in this region, those of 2.0 too unless `fcVersion=v3` is sent. Read on with `nextToken` until it is absent. A management call starts no function code and is not an invocation.
         */
        get: operations["ListFunctions"];
        put?: never;
        /**
         * Create a function
         * @description Creates a function and answers 200, not 201. Give `code` (`zipFile`, or `ossBucketName` with `ossObjectName`)
         *     or `customContainerConfig`. A role or log project created seconds ago can still be unknown: that gives
         *     AccessDenied or InvalidArgument. Repeating after a lost answer gives FunctionAlreadyExists. A management call
         *     starts no function code and is not an invocation.
         */
        post: operations["CreateFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a function
         * @description Reads the settings of a function, or of one of its versions or aliases. Not the code. A management call starts no function code and is not an invocation.
         */
        get: operations["GetFunction"];
        put?: never;
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function that has no triggers and no provisioned instances. `If-Match` is known from 2.0; the 3.0
         *     metadata does not declare it although the code list has PreconditionFailed. Repeating after a lost answer
         *     gives FunctionNotFound. A management call starts no function code and is not an invocation.
         */
        delete: operations["DeleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/triggers": {
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
         * @description Creates a trigger. `triggerConfig` is JSON **text** in 3.0, not an object. A version or alias can have one
         *     HTTP trigger; it can take about 10 seconds until a new one answers. A management call starts no function code
         *     and is not an invocation.
         */
        post: operations["CreateTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/triggers/{triggerName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a trigger
         * @description Reads a trigger; an HTTP trigger with its addresses. A management call starts no function code and is not an invocation.
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
    "/2023-03-30/functions/{functionName}/aliases": {
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
         * @description Gives a published version a name that can be invoked as `qualifier`; `additionalVersionWeight` sends a share of the calls to a second version. A management call starts no function code and is not an invocation.
         */
        post: operations["CreateAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/aliases/{aliasName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an alias
         * @description Reads an alias. A management call starts no function code and is not an invocation.
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
    "/2023-03-30/functions/{functionName}/async-invoke-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the asynchronous invocation settings
         * @description Reads retries, age, destinations and whether tasks are on. A function that never got settings answers AsyncConfigNotExists; the defaults hold then. A management call starts no function code and is not an invocation.
         */
        get: operations["GetAsyncInvokeConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the reserved concurrency
         * @description Reads the reserved concurrency. A function without one answers OnDemandConfigNotFound, a name left from 2.0. A management call starts no function code and is not an invocation.
         */
        get: operations["GetConcurrencyConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/provision-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set provisioned instances
         * @description Sets how many instances are kept ready (预留实例), for an alias or LATEST. Target tracking needs
         *     `logConfig.enableInstanceMetrics`. A management call starts no function code and is not an invocation.
         */
        put: operations["PutProvisionConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/scaling-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the scaling
         * @description Sets the scaling of an alias or LATEST, also from a resident pool (常驻资源池). Newer than provisioned instances,
         *     which must be gone first. HTTPS only. The shapes of body and answer are known from the SDK. A management call
         *     starts no function code and is not an invocation.
         */
        put: operations["PutScalingConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/custom-domains/{domainName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom domain
         * @description Reads a custom domain and its routes. A management call starts no function code and is not an invocation.
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
    "/2023-03-30/layers/{layerName}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a layer
         * @description Reads a layer version with a signed address of its package. A management call starts no function code and is not an invocation.
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
        /** @description What every refusal carries. Some replies leave `RequestId` out: the header `X-Fc-Request-Id` has it always. */
        Error: {
            /**
             * @description The code: decide on this, never on the message.
             * @example FunctionNotFound
             */
            Code: string;
            /**
             * @description A text for people. The SDKs put `code: {status}, ` before it.
             * @example function 'ship' does not exist.
             */
            Message: string;
            /**
             * @description The request id, to be quoted to support.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            RequestId?: string;
        };
        /** @description What a failed run leaves behind (status 200 with `X-Fc-Error-Type`). Timeouts and exits carry only `errorMessage`. */
        FunctionError: {
            /**
             * @description The message of the exception, or what the platform says of the end of the run.
             * @example cart is empty
             */
            errorMessage: string;
            /**
             * @description The class of the exception.
             * @example TypeError
             */
            errorType?: string;
            /**
             * @description The stack, in the shape of the runtime: lines (Node.js, C#, Java), lists of file, line, function and source (Python), or one object (PHP).
             * @example [
             *       "Error: cart is empty",
             *       "    at exports.handler (/code/index.js:7:14)"
             *     ]
             */
            stackTrace?: string[] | string[][] | {
                /**
                 * @description The file that threw.
                 * @example /code/index.php
                 */
                file?: string;
                /**
                 * @description The line that threw.
                 * @example 14
                 */
                line?: number;
                /**
                 * @description The trace as one text.
                 * @example #0 {main}
                 */
                traceString?: string;
            };
            /**
             * @description Java only: the cause, as a text or as an object of this same shape.
             * @example order 17 has no address
             */
            errorCause?: string | Record<string, never>;
        };
        /** @description Whatever the function returned, or a `FunctionError` when `X-Fc-Error-Type` is there. */
        InvocationResult: components["schemas"]["FunctionError"] | unknown;
        /** @description One asynchronous task. */
        AsyncTask: {
            /**
             * @description The id of the task: the one you sent, or one the platform made.
             * @example order-17-ship
             */
            taskId?: string;
            /**
             * @description `Dequeued` is in newer texts only. `Invalid`: not run, e.g. the function is gone; `Expired`: too old to run; `Retrying`: failed and waits for the next attempt.
             * @example Succeeded
             * @enum {string}
             */
            status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying";
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            functionArn?: string;
            /**
             * @description The version or alias that was invoked.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The request id of the invocation.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            requestId?: string;
            /**
             * @description The instance that ran it.
             * @example c-68317f92-8d4f6616-0a5c
             */
            instanceId?: string;
            /**
             * Format: int64
             * @description Start, in milliseconds since 1970.
             * @example 1748074530000
             */
            startedTime?: number;
            /**
             * Format: int64
             * @description End, in milliseconds since 1970.
             * @example 1748074532350
             */
            endTime?: number;
            /**
             * Format: int64
             * @description How long the run took, in milliseconds.
             * @example 2350
             */
            durationMs?: number;
            /**
             * Format: int64
             * @description How many times the platform repeated it.
             * @example 0
             */
            alreadyRetriedTimes?: number;
            /**
             * @description What became of the delivery to the destination.
             * @example Succeeded
             */
            destinationStatus?: string;
            /**
             * @description Why the task failed.
             * @example UnhandledInvocationError
             */
            taskErrorMessage?: string;
            /**
             * @description The payload, when asked for with `includePayload`.
             * @example {"order":17}
             */
            taskPayload?: string;
            /**
             * @description The result, up to 1 MB; a preview feature that Alibaba Cloud turns on by request.
             * @example {"shipped":true}
             */
            returnPayload?: string;
            /** @description The states the task went through. */
            events?: components["schemas"]["AsyncTaskEvent"][];
        };
        /** @description One change of state of a task. */
        AsyncTaskEvent: {
            /**
             * Format: int64
             * @description The number of the event.
             * @example 3
             */
            eventId?: number;
            /**
             * @description The state entered.
             * @example Succeeded
             * @enum {string}
             */
            status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying";
            /**
             * Format: int64
             * @description When, in milliseconds since 1970.
             * @example 1748074532350
             */
            timestamp?: number;
            /**
             * @description Details, as the platform wrote them.
             * @example run 1 finished
             */
            eventDetail?: string;
        };
        /** @description One page of tasks. */
        ListAsyncTasksOutput: {
            /** @description The tasks of this page. */
            tasks?: components["schemas"]["AsyncTask"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNvcmRlci0xNw==
             */
            nextToken?: string;
        };
        /** @description A new function. Give either `code` or `customContainerConfig`. */
        CreateFunctionInput: {
            /**
             * @description Letters, digits, `_` and `-`, not starting with a digit or `-`. The text says 1 to 64 characters, the schema 128.
             * @example ship
             */
            functionName: string;
            /**
             * @description The runtime. These are the names of the help page and of the vendor's deployment tool together; newer ones may exist.
             * @example nodejs20
             * @enum {string}
             */
            runtime: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12";
            /**
             * @description Where the code starts; its form depends on the runtime.
             * @example index.handler
             */
            handler: string;
            code?: components["schemas"]["InputCodeLocation"];
            /**
             * @description ARNs of layer versions; of two with the same file the one nearer the front wins.
             * @example [
             *       "acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2"
             *     ]
             */
            layers?: string[];
            /**
             * @description vCPUs, in steps of 0.05; between 1:1 and 1:4 to the memory in GB.
             * @example 0.5
             */
            cpu?: number;
            customContainerConfig?: components["schemas"]["CustomContainerConfig"];
            customDNS?: components["schemas"]["CustomDNS"];
            customRuntimeConfig?: components["schemas"]["CustomRuntimeConfig"];
            /**
             * @description A text for people.
             * @example Ships paid orders
             */
            description?: string;
            /**
             * @description Where the credentials of the role are not handed to the code; newer than the published schema.
             * @example None
             * @enum {string}
             */
            disableInjectCredentials?: "None" | "Env" | "Request" | "All";
            /**
             * @deprecated
             * @description Deprecated by the vendor.
             * @example false
             */
            disableOndemand?: boolean;
            /**
             * Format: int32
             * @description Disk in MB.
             * @example 512
             * @enum {integer}
             */
            diskSize?: 512 | 10240;
            /**
             * @deprecated
             * @description Deprecated by the vendor.
             * @example false
             */
            enableLongLiving?: boolean;
            /**
             * @description Environment variables of the code.
             * @example {
             *       "STAGE": "prod"
             *     }
             */
            environmentVariables?: {
                [key: string]: string;
            };
            gpuConfig?: components["schemas"]["GPUConfig"];
            /**
             * Format: int32
             * @description Idle timeout; newer than the published schema, unit not published.
             * @example 100
             */
            idleTimeout?: number;
            /**
             * Format: int32
             * @description Requests one instance handles at a time.
             * @example 1
             */
            instanceConcurrency?: number;
            /** @description How instances are isolated; newer than the published schema, values not published. */
            instanceIsolationMode?: string;
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description Whether the code may reach the internet.
             * @default true
             * @example true
             */
            internetAccess?: boolean;
            /** @description JuiceFS mounts; newer than the published schema. */
            juiceFsConfig?: {
                [key: string]: unknown;
            };
            logConfig?: components["schemas"]["LogConfig"];
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            /** @description PolarFS mounts; newer than the published schema. */
            polarFsConfig?: {
                [key: string]: unknown;
            };
            /**
             * @description The resource group of the function.
             * @example rg-acfm2xq7k4pd
             */
            resourceGroupId?: string;
            /**
             * @description The RAM role whose credentials the code gets.
             * @example acs:ram::1029384756102938:role/ship-runtime
             */
            role?: string;
            /**
             * @description How requests of one session are kept on one instance; newer than the published schema.
             * @example MCP_SSE
             * @enum {string}
             */
            sessionAffinity?: "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD";
            /**
             * @description Its settings, as JSON text.
             * @example {"sseEndpointPath":"/sse","sessionConcurrencyPerInstance":20}
             */
            sessionAffinityConfig?: string;
            /** @description Tags of the function. */
            tags?: components["schemas"]["Tag"][];
            /**
             * Format: int32
             * @description Seconds after which a run is stopped.
             * @default 3
             * @example 30
             */
            timeout?: number;
            tracingConfig?: components["schemas"]["TracingConfig"];
            vpcConfig?: components["schemas"]["VPCConfig"];
        };
        /** @description A function as it stands. */
        Function: {
            /**
             * @description The name.
             * @example ship
             */
            functionName?: string;
            /**
             * @description The ARN.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            functionArn?: string;
            /**
             * @description A unique id.
             * @example 6f0d7c1e-2a5b-4b83-9f3e-0c41b7d58a26
             */
            functionId?: string;
            /**
             * @description The runtime.
             * @example nodejs20
             */
            runtime?: string;
            /**
             * @description Where the code starts.
             * @example index.handler
             */
            handler?: string;
            /**
             * @description CRC-64 of the package.
             * @example 9173640285517394062
             */
            codeChecksum?: string;
            /**
             * Format: int64
             * @description Size of the package in bytes.
             * @example 412
             */
            codeSize?: number;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When it was changed last (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
            /**
             * @description `Pending` is documented; `Active` and `Failed` are unconfirmed.
             * @example Pending
             */
            state?: string;
            /**
             * @description Why it is in this state.
             * @example Function creating
             */
            stateReason?: string;
            /**
             * @description The same as a code.
             * @example Creating
             */
            stateReasonCode?: string;
            /**
             * @description What became of the last update.
             * @example Successful
             * @enum {string}
             */
            lastUpdateStatus?: "Successful" | "Failed" | "InProgress";
            /**
             * @description Why.
             * @example image is being accelerated
             */
            lastUpdateStatusReason?: string;
            /**
             * @description The same as a code.
             * @example ImageOptimizing
             */
            lastUpdateStatusReasonCode?: string;
            /** @description The layers. */
            layers?: components["schemas"]["FunctionLayer"][];
            invocationRestriction?: components["schemas"]["FunctionRestriction"];
            lockInfo?: components["schemas"]["FunctionLockInfo"];
            /**
             * @description vCPUs, in steps of 0.05; between 1:1 and 1:4 to the memory in GB.
             * @example 0.5
             */
            cpu?: number;
            customContainerConfig?: components["schemas"]["CustomContainerConfig"];
            customDNS?: components["schemas"]["CustomDNS"];
            customRuntimeConfig?: components["schemas"]["CustomRuntimeConfig"];
            /**
             * @description A text for people.
             * @example Ships paid orders
             */
            description?: string;
            /**
             * @description Where the credentials of the role are not handed to the code; newer than the published schema.
             * @example None
             */
            disableInjectCredentials?: string;
            /**
             * @deprecated
             * @description Deprecated by the vendor.
             * @example false
             */
            disableOndemand?: boolean;
            /**
             * Format: int32
             * @description Disk in MB.
             * @example 512
             */
            diskSize?: number;
            /**
             * @deprecated
             * @description Deprecated by the vendor.
             * @example false
             */
            enableLongLiving?: boolean;
            /**
             * @description Environment variables of the code.
             * @example {
             *       "STAGE": "prod"
             *     }
             */
            environmentVariables?: {
                [key: string]: string;
            };
            gpuConfig?: components["schemas"]["GPUConfig"];
            /**
             * Format: int32
             * @description Idle timeout; newer than the published schema, unit not published.
             * @example 100
             */
            idleTimeout?: number;
            /**
             * Format: int32
             * @description Requests one instance handles at a time.
             * @example 1
             */
            instanceConcurrency?: number;
            /** @description How instances are isolated; newer than the published schema, values not published. */
            instanceIsolationMode?: string;
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description Whether the code may reach the internet.
             * @example true
             */
            internetAccess?: boolean;
            /** @description JuiceFS mounts; newer than the published schema. */
            juiceFsConfig?: {
                [key: string]: unknown;
            };
            logConfig?: components["schemas"]["LogConfig"];
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            /** @description PolarFS mounts; newer than the published schema. */
            polarFsConfig?: {
                [key: string]: unknown;
            };
            /**
             * @description The resource group of the function.
             * @example rg-acfm2xq7k4pd
             */
            resourceGroupId?: string;
            /**
             * @description The RAM role whose credentials the code gets.
             * @example acs:ram::1029384756102938:role/ship-runtime
             */
            role?: string;
            /**
             * @description How requests of one session are kept on one instance; newer than the published schema.
             * @example MCP_SSE
             */
            sessionAffinity?: string;
            /**
             * @description Its settings, as JSON text.
             * @example {"sseEndpointPath":"/sse","sessionConcurrencyPerInstance":20}
             */
            sessionAffinityConfig?: string;
            /** @description Tags of the function. */
            tags?: components["schemas"]["Tag"][];
            /**
             * Format: int32
             * @description Seconds after which a run is stopped.
             * @example 30
             */
            timeout?: number;
            tracingConfig?: components["schemas"]["TracingConfig"];
            vpcConfig?: components["schemas"]["VPCConfig"];
        };
        /** @description A layer of a function. */
        FunctionLayer: {
            /**
             * @description The layer version.
             * @example acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2
             */
            arn?: string;
            /**
             * Format: int64
             * @description Size of its package in bytes.
             * @example 81220
             */
            size?: number;
        };
        /** @description Set while invocation is disabled. */
        FunctionRestriction: {
            /**
             * @description Whether invocation is disabled.
             * @example true
             */
            disable?: boolean;
            /**
             * @description Why.
             * @example stock recount
             */
            reason?: string;
            /**
             * Format: date-time
             * @description Since when (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
        };
        /** @description Set while another product holds the function. */
        FunctionLockInfo: {
            /**
             * @description Who holds it.
             * @example AgentRun
             */
            lockedBy?: string;
            /**
             * Format: date-time
             * @description Since when (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lockedAt?: string;
            /**
             * @description What is held.
             * @example [
             *       "function",
             *       "trigger"
             *     ]
             */
            lockedResources?: string[];
        };
        /** @description One page of functions. */
        ListFunctionsOutput: {
            /** @description The functions of this page. */
            functions?: components["schemas"]["Function"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            nextToken?: string;
        };
        /** @description The code package: either `zipFile`, or `ossBucketName` with `ossObjectName`. */
        InputCodeLocation: {
            /**
             * @description The zip archive in base64.
             * @example UEsDBAoAAAAAANF=
             */
            zipFile?: string;
            /**
             * @description The OSS bucket that holds the archive.
             * @example orders-packages
             */
            ossBucketName?: string;
            /**
             * @description The OSS object.
             * @example ship-1.4.0.zip
             */
            ossObjectName?: string;
            /**
             * @description CRC-64 of the package; compared when given.
             * @example 9173640285517394062
             */
            checksum?: string;
        };
        /** @description Settings of the `custom-container` runtime. */
        CustomContainerConfig: {
            /**
             * @description The image.
             * @example registry-vpc.cn-hangzhou.aliyuncs.com/orders/ship:1.4.0
             */
            image?: string;
            /**
             * Format: int32
             * @description The port its HTTP server listens on.
             * @example 9000
             */
            port?: number;
            /**
             * @description Arguments of the container.
             * @example [
             *       "server.js"
             *     ]
             */
            command?: string[];
            /**
             * @description Start command of the container.
             * @example [
             *       "node"
             *     ]
             */
            entrypoint?: string[];
            /**
             * @description Instance of the Enterprise registry, when the image is there.
             * @example cri-7f3kq2m9x1abcdef
             */
            acrInstanceId?: string;
            /**
             * @description Whether the image is accelerated.
             * @example Default
             * @enum {string}
             */
            accelerationType?: "Default" | "None";
            accelerationInfo?: components["schemas"]["AccelerationInfo"];
            healthCheckConfig?: components["schemas"]["CustomHealthCheckConfig"];
            /** @description Access to a registry of your own; newer than the published schema. */
            registryConfig?: {
                [key: string]: unknown;
            };
            /**
             * @description Answers only: the image with its digest.
             * @example registry-vpc.cn-hangzhou.aliyuncs.com/orders/ship@sha256:4ea1148fb922d4a2
             */
            resolvedImageUri?: string;
        };
        /** @description State of the image acceleration. */
        AccelerationInfo: {
            /**
             * @description The state.
             * @example Ready
             */
            status?: string;
        };
        /** @description Settings of a custom runtime. */
        CustomRuntimeConfig: {
            /**
             * @description Start command.
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
            /**
             * Format: int32
             * @description The port its HTTP server listens on.
             * @example 9000
             */
            port?: number;
            healthCheckConfig?: components["schemas"]["CustomHealthCheckConfig"];
        };
        /** @description Health check of a custom runtime or container. */
        CustomHealthCheckConfig: {
            /**
             * @description Path that is asked.
             * @example /ready
             */
            httpGetUrl?: string;
            /**
             * Format: int32
             * @description Wait before the first check.
             * @default 0
             * @example 0
             */
            initialDelaySeconds?: number;
            /**
             * Format: int32
             * @description Seconds between checks.
             * @default 3
             * @example 3
             */
            periodSeconds?: number;
            /**
             * Format: int32
             * @description Seconds a check may take.
             * @default 1
             * @example 1
             */
            timeoutSeconds?: number;
            /**
             * Format: int32
             * @description Failures until the instance counts as ill.
             * @default 3
             * @example 3
             */
            failureThreshold?: number;
            /**
             * Format: int32
             * @description Successes until it counts as well.
             * @default 1
             * @example 1
             */
            successThreshold?: number;
        };
        /** @description GPU of the instances. */
        GPUConfig: {
            /**
             * @description The card.
             * @example fc.gpu.tesla.1
             */
            gpuType?: string;
            /**
             * Format: int32
             * @description GPU memory in MB, a multiple of 1024.
             * @example 2048
             */
            gpuMemorySize?: number;
        };
        /** @description Hooks of an instance. */
        InstanceLifecycleConfig: {
            initializer?: components["schemas"]["LifecycleHook"];
            preStop?: components["schemas"]["LifecycleHook"];
        };
        /** @description One hook. */
        LifecycleHook: {
            /**
             * @description The function that is called.
             * @example index.initialize
             */
            handler?: string;
            /**
             * @description Or a command that is run; newer than the published schema.
             * @example [
             *       "sh",
             *       "-c",
             *       "warm-up"
             *     ]
             */
            command?: string[];
            /**
             * Format: int32
             * @description Seconds it may take.
             * @example 10
             */
            timeout?: number;
        };
        /** @description Where the logs go. */
        LogConfig: {
            /**
             * @description Log Service project; must exist.
             * @example orders-logs
             */
            project?: string;
            /**
             * @description Logstore; must exist.
             * @example ship
             */
            logstore?: string;
            /**
             * @description How lines are joined into entries: `None` or `DefaultRegex`.
             * @example DefaultRegex
             */
            logBeginRule?: string;
            /**
             * @description Metrics of instances; needed by target tracking.
             * @example true
             */
            enableInstanceMetrics?: boolean;
            /**
             * @description Metrics of requests.
             * @example true
             */
            enableRequestMetrics?: boolean;
            /**
             * @description Newer than the published schema, without a text.
             * @example false
             */
            enableLlmMetrics?: boolean;
        };
        /** @description The VPC the instances join. */
        VPCConfig: {
            /**
             * @description The VPC.
             * @example vpc-bp1k3m7q9x2abcdefgh
             */
            vpcId?: string;
            /**
             * @description Its vSwitches.
             * @example [
             *       "vsw-bp1f4t8w2z6abcdefgh"
             *     ]
             */
            vSwitchIds?: string[];
            /**
             * @description The security group.
             * @example sg-bp1c5v9y3r7abcdefgh
             */
            securityGroupId?: string;
            /**
             * @description The role used to join; newer than the published schema.
             * @example acs:ram::1029384756102938:role/ship-vpc
             */
            role?: string;
        };
        /** @description NAS mounts. */
        NASConfig: {
            /**
             * Format: int32
             * @description User id of the mounts.
             * @example 10003
             */
            userId?: number;
            /**
             * Format: int32
             * @description Group id of the mounts.
             * @example 10003
             */
            groupId?: number;
            /** @description The mounts. */
            mountPoints?: components["schemas"]["NASMountConfig"][];
        };
        /** @description One NAS mount. */
        NASMountConfig: {
            /**
             * @description Where in the instance.
             * @example /mnt/orders
             */
            mountDir?: string;
            /**
             * @description The NAS address.
             * @example 1a2b3c4d5e-abc12.cn-hangzhou.nas.aliyuncs.com:/orders
             */
            serverAddr?: string;
            /**
             * @description Encrypt the transfer; general-purpose NAS only.
             * @example true
             */
            enableTLS?: boolean;
        };
        /** @description OSS mounts. */
        OSSMountConfig: {
            /** @description The mounts. */
            mountPoints?: components["schemas"]["OSSMountPoint"][];
        };
        /** @description One OSS mount. */
        OSSMountPoint: {
            /**
             * @description The bucket.
             * @example orders-labels
             */
            bucketName?: string;
            /**
             * @description Path in the bucket.
             * @example /2025
             */
            bucketPath?: string;
            /**
             * @description The OSS endpoint.
             * @example http://oss-cn-hangzhou-internal.aliyuncs.com
             */
            endpoint?: string;
            /**
             * @description Where in the instance.
             * @example /mnt/labels
             */
            mountDir?: string;
            /**
             * @description Whether the mount is read-only.
             * @example true
             */
            readOnly?: boolean;
        };
        /** @description Tracing. */
        TracingConfig: {
            /**
             * @description Only `Jaeger` is supported.
             * @example Jaeger
             * @enum {string}
             */
            type?: "Jaeger";
            /**
             * @description Its parameters: `endpoint`.
             * @example {
             *       "endpoint": "http://tracing-analysis-dc-hz.aliyuncs.com/adapt_orders/api/otlp/traces"
             *     }
             */
            params?: {
                [key: string]: string;
            };
        };
        /** @description DNS settings of the instances. */
        CustomDNS: {
            /**
             * @description Addresses of the name servers.
             * @example [
             *       "223.5.5.5"
             *     ]
             */
            nameServers?: string[];
            /**
             * @description Search domains.
             * @example [
             *       "orders.local"
             *     ]
             */
            searches?: string[];
            /** @description Options of resolv.conf. */
            dnsOptions?: components["schemas"]["DNSOption"][];
        };
        /** @description One option of resolv.conf. */
        DNSOption: {
            /**
             * @description Its name.
             * @example ndots
             */
            name?: string;
            /**
             * @description Its value.
             * @example 1
             */
            value?: string;
        };
        /** @description One tag. */
        Tag: {
            /**
             * @description The key.
             * @example team
             */
            Key?: string;
            /**
             * @description The value.
             * @example orders
             */
            Value?: string;
        };
        /** @description A new trigger. */
        CreateTriggerInput: {
            /**
             * @description Letters, digits, `_` and `-`, not starting with a digit or `-`.
             * @example http
             */
            triggerName: string;
            /**
             * @description The kind of event source, in lower case on the wire.
             * @example http
             * @enum {string}
             */
            triggerType: "oss" | "log" | "timer" | "http" | "tablestore" | "cdn_events" | "mns_topic" | "eventbridge" | "rds";
            /**
             * @description Its settings as JSON **text**, not as an object; the shape depends on the type.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig: string;
            /**
             * @description The version or alias that is invoked.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The event source.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-labels
             */
            sourceArn?: string;
            /**
             * @description The role the event source assumes to invoke.
             * @example acs:ram::1029384756102938:role/oss-invokes-fc
             */
            invocationRole?: string;
            /**
             * @description A text for people.
             * @example Public order form
             */
            description?: string;
        };
        /** @description A trigger as it stands. */
        Trigger: {
            /**
             * @description The name.
             * @example http
             */
            triggerName?: string;
            /**
             * @description A unique id.
             * @example 3d9a2f70-6c15-4d0e-8b72-51e0c9a4f683
             */
            triggerId?: string;
            /**
             * @description The kind of event source.
             * @example http
             */
            triggerType?: string;
            /**
             * @description Its settings as JSON text.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig?: string;
            httpTrigger?: components["schemas"]["HTTPTrigger"];
            /**
             * @description The version or alias that is invoked.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The event source.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-labels
             */
            sourceArn?: string;
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            targetArn?: string;
            /**
             * @description The role the event source assumes.
             * @example acs:ram::1029384756102938:role/oss-invokes-fc
             */
            invocationRole?: string;
            /**
             * @description The state.
             * @example OK
             */
            status?: string;
            /**
             * @description A text for people.
             * @example Public order form
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When it was changed last (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
        };
        /** @description The addresses of an HTTP trigger. */
        HTTPTrigger: {
            /**
             * @description From the internet.
             * @example https://ship-orders-kq7m2xabcd.cn-hangzhou.fcapp.run
             */
            urlInternet?: string;
            /**
             * @description From the VPC.
             * @example https://ship-orders-kq7m2xabcd.cn-hangzhou-vpc.fcapp.run
             */
            urlIntranet?: string;
        };
        /** @description A new alias. */
        CreateAliasInput: {
            /**
             * @description Letters, digits, `_` and `-`, not starting with a digit or `-`.
             * @example prod
             */
            aliasName: string;
            /**
             * @description The version it points to.
             * @example 7
             */
            versionId: string;
            /**
             * @description A second version and its share of the calls, from 0 to 1 (grey release, 灰度).
             * @example {
             *       "8": 0.05
             *     }
             */
            additionalVersionWeight?: {
                [key: string]: number;
            };
            /**
             * @description A text for people.
             * @example What customers use
             */
            description?: string;
        };
        /** @description An alias as it stands. */
        Alias: {
            /**
             * @description The name.
             * @example prod
             */
            aliasName?: string;
            /**
             * @description The version it points to.
             * @example 7
             */
            versionId?: string;
            /**
             * @description A second version and its share of the calls.
             * @example {
             *       "8": 0.05
             *     }
             */
            additionalVersionWeight?: {
                [key: string]: number;
            };
            /**
             * @description A text for people.
             * @example What customers use
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When it was changed last (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
        };
        /** @description A custom domain as it stands. */
        CustomDomain: {
            /**
             * @description The domain.
             * @example api.example.com
             */
            domainName?: string;
            /**
             * @description What the domain speaks.
             * @example HTTP,HTTPS
             * @enum {string}
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
            /**
             * @description The account.
             * @example 1029384756102938
             */
            accountId?: string;
            /**
             * @description The API version that made it.
             * @example 2023-03-30
             */
            apiVersion?: string;
            routeConfig?: components["schemas"]["RouteConfig"];
            certConfig?: components["schemas"]["CertConfig"];
            tlsConfig?: components["schemas"]["TLSConfig"];
            authConfig?: components["schemas"]["AuthConfig"];
            wafConfig?: components["schemas"]["WAFConfig"];
            corsConfig?: components["schemas"]["CORSConfig"];
            /**
             * @description Newer than the published schema; its meaning is not documented in the sources read.
             * @example false
             */
            isE2B?: boolean;
            /**
             * @description How many subdomains there are.
             * @example 1
             */
            subdomainCount?: string;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When it was changed last (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
        };
        /** @description Which path reaches which function. */
        RouteConfig: {
            /** @description The routes. */
            routes?: components["schemas"]["PathConfig"][];
        };
        /** @description One route. */
        PathConfig: {
            /**
             * @description The path pattern.
             * @example /orders/*
             */
            path: string;
            /**
             * @description The function.
             * @example ship
             */
            functionName: string;
            /**
             * @description The version or alias.
             * @example prod
             */
            qualifier?: string;
            /**
             * @description The methods.
             * @example [
             *       "GET",
             *       "POST"
             *     ]
             */
            methods?: string[];
            rewriteConfig?: components["schemas"]["RewriteConfig"];
        };
        /** @description How paths are rewritten. */
        RewriteConfig: {
            /** @description Exact matches. */
            equalRules?: components["schemas"]["RewriteRule"][];
            /** @description Regular expressions. */
            regexRules?: components["schemas"]["RewriteRule"][];
            /** @description Wildcards. */
            wildcardRules?: components["schemas"]["RewriteRule"][];
        };
        /** @description One rule. */
        RewriteRule: {
            /**
             * @description What matches.
             * @example /v1/*
             */
            match: string;
            /**
             * @description What replaces it.
             * @example /$1
             */
            replacement: string;
        };
        /** @description The certificate. */
        CertConfig: {
            /**
             * @description Its name.
             * @example api-example-com
             */
            certName?: string;
            /**
             * @description PEM text.
             * @example -----BEGIN CERTIFICATE-----
             */
            certificate?: string;
            /**
             * @description PEM text of the key. Whether answers carry it is unconfirmed.
             * @example -----BEGIN PRIVATE KEY-----
             */
            privateKey?: string;
        };
        /** @description TLS settings. */
        TLSConfig: {
            /**
             * @description Lowest version.
             * @example TLSv1.2
             */
            minVersion: string;
            /**
             * @description Highest version.
             * @example TLSv1.3
             */
            maxVersion?: string;
            /**
             * @description The cipher suites.
             * @example [
             *       "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
             *     ]
             */
            cipherSuites: string[];
        };
        /** @description Who may call over the domain. */
        AuthConfig: {
            /**
             * @description `anonymous`, `function` or `jwt`.
             * @example anonymous
             */
            authType?: string;
            /**
             * @description Its settings as JSON text.
             * @example {}
             */
            authInfo?: string;
        };
        /** @description Web application firewall. */
        WAFConfig: {
            /**
             * @description Whether it is on.
             * @example false
             */
            enableWAF?: boolean;
        };
        /** @description Cross-origin rules; newer than the published schema. */
        CORSConfig: {
            /**
             * @description Origins.
             * @example [
             *       "https://shop.example.com"
             *     ]
             */
            allowOrigins?: string[];
            /**
             * @description Methods.
             * @example [
             *       "GET",
             *       "POST"
             *     ]
             */
            allowMethods?: string[];
            /**
             * @description Request headers.
             * @example [
             *       "Content-Type"
             *     ]
             */
            allowHeaders?: string[];
            /**
             * @description Response headers that scripts may read.
             * @example [
             *       "X-Fc-Request-Id"
             *     ]
             */
            exposeHeaders?: string[];
            /**
             * @description Whether cookies go along.
             * @example false
             */
            allowCredentials?: boolean;
            /**
             * Format: int32
             * @description Seconds a preflight answer is kept.
             * @default 3600
             * @example 3600
             */
            maxAge?: number;
        };
        /** @description Asynchronous invocation settings. */
        AsyncConfig: {
            /**
             * @description Whether calls are tasks that can be watched and stopped.
             * @example true
             */
            asyncTask?: boolean;
            /**
             * Format: int64
             * @description How long a call may wait before it expires.
             * @default 86400
             * @example 3600
             */
            maxAsyncEventAgeInSeconds?: number;
            /**
             * Format: int64
             * @description How often a failed run is repeated.
             * @default 3
             * @example 3
             */
            maxAsyncRetryAttempts?: number;
            destinationConfig?: components["schemas"]["DestinationConfig"];
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            functionArn?: string;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            createdTime?: string;
            /**
             * Format: date-time
             * @description When it was changed last (UTC).
             * @example 2025-05-24T08:15:30Z
             */
            lastModifiedTime?: string;
        };
        /** @description Where results go. */
        DestinationConfig: {
            onSuccess?: components["schemas"]["Destination"];
            onFailure?: components["schemas"]["Destination"];
        };
        /** @description One destination. */
        Destination: {
            /**
             * @description Its ARN.
             * @example acs:mns:cn-hangzhou:1029384756102938:/queues/ship-failed/messages
             */
            destination?: string;
        };
        /** @description Reserved concurrency of a function. */
        ConcurrencyConfig: {
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            functionArn?: string;
            /**
             * Format: int64
             * @description Instances, provisioned and on demand together; no other function can use them.
             * @example 10
             */
            reservedConcurrency?: number;
        };
        /** @description One version of a layer. */
        LayerVersion: {
            /**
             * @description The layer.
             * @example sharp-native
             */
            layerName?: string;
            /**
             * Format: int32
             * @description The version.
             * @example 2
             */
            version?: number;
            /**
             * @description The ARN.
             * @example acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2
             */
            layerVersionArn?: string;
            /**
             * @description `0` private, `1` public.
             * @example 0
             * @enum {string}
             */
            acl?: "0" | "1";
            code?: components["schemas"]["OutputCodeLocation"];
            /**
             * @description CRC-64 of the package.
             * @example 2406178853190046277
             */
            codeChecksum?: string;
            /**
             * Format: int64
             * @description Size of the package in bytes.
             * @example 81220
             */
            codeSize?: number;
            /**
             * @description Runtimes it fits.
             * @example [
             *       "nodejs18",
             *       "nodejs20"
             *     ]
             */
            compatibleRuntime?: string[];
            /**
             * Format: date-time
             * @description When it was created (UTC); spelt without the `d` of the other resources.
             * @example 2025-05-24T08:15:30Z
             */
            createTime?: string;
            /**
             * @description A text for people.
             * @example Image tools
             */
            description?: string;
            /**
             * @description The licence.
             * @example Apache-2.0
             */
            license?: string;
        };
        /** @description Where a package can be fetched. */
        OutputCodeLocation: {
            /**
             * @description A signed address.
             * @example https://fc-layers-cn-hangzhou.oss-cn-hangzhou.aliyuncs.com/sharp-native-2
             */
            location?: string;
            /**
             * @description Its kind.
             * @example OSS
             */
            repositoryType?: string;
        };
        /** @description Provisioned instances. The older schema requires `target`; the newer SDK marks it deprecated for `defaultTarget`. Send one of them. */
        PutProvisionConfigInput: {
            /**
             * Format: int64
             * @description Instances kept when no policy is in effect.
             * @example 5
             */
            defaultTarget?: number;
            /**
             * Format: int64
             * @deprecated
             * @description The older name of the same.
             * @example 5
             */
            target?: number;
            /**
             * @description Whether CPU is always allocated.
             * @example true
             */
            alwaysAllocateCPU?: boolean;
            /**
             * @description Whether GPU is always allocated.
             * @example true
             */
            alwaysAllocateGPU?: boolean;
            /** @description Changes by the clock. */
            scheduledActions?: components["schemas"]["ScheduledAction"][];
            /** @description Changes by a metric; need `logConfig.enableInstanceMetrics`. */
            targetTrackingPolicies?: components["schemas"]["TargetTrackingPolicy"][];
        };
        /** @description Provisioned instances as they stand. */
        ProvisionConfig: {
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod
             */
            functionArn?: string;
            /**
             * Format: int64
             * @description What the policies ask for now.
             * @example 5
             */
            target?: number;
            /**
             * Format: int64
             * @description Instances kept when no policy is in effect.
             * @example 5
             */
            defaultTarget?: number;
            /**
             * Format: int64
             * @description Instances there are.
             * @example 4
             */
            current?: number;
            /**
             * @description Why instances are missing.
             * @example image not found
             */
            currentError?: string;
            /**
             * @description Whether CPU is always allocated.
             * @example true
             */
            alwaysAllocateCPU?: boolean;
            /**
             * @description Whether GPU is always allocated.
             * @example true
             */
            alwaysAllocateGPU?: boolean;
            /** @description Changes by the clock. */
            scheduledActions?: components["schemas"]["ScheduledAction"][];
            /** @description Changes by a metric. */
            targetTrackingPolicies?: components["schemas"]["TargetTrackingPolicy"][];
        };
        /** @description A change by the clock. */
        ScheduledAction: {
            /**
             * @description Its name.
             * @example evening
             */
            name: string;
            /**
             * @description When, as a `cron(...)` expression.
             * @example cron(0 0 22 * * *)
             */
            scheduleExpression: string;
            /**
             * Format: int64
             * @description Instances then.
             * @example 50
             */
            target: number;
            /**
             * @description In effect from.
             * @example 2025-06-01T00:00:00Z
             */
            startTime?: string;
            /**
             * @description In effect until.
             * @example 2025-07-01T00:00:00Z
             */
            endTime?: string;
            /**
             * @description Zone of the times; UTC when left out.
             * @example Asia/Shanghai
             */
            timeZone?: string;
        };
        /** @description A change by a metric. */
        TargetTrackingPolicy: {
            /**
             * @description Its name.
             * @example cpu
             */
            name: string;
            /**
             * @description The metric.
             * @example CPUUtilization
             * @enum {string}
             */
            metricType: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization";
            /**
             * @description The value to keep.
             * @example 0.6
             */
            metricTarget: number;
            /**
             * Format: int64
             * @description Fewest instances.
             * @example 1
             */
            minCapacity: number;
            /**
             * Format: int64
             * @description Most instances.
             * @example 10
             */
            maxCapacity: number;
            /**
             * @description In effect from.
             * @example 2025-06-01T00:00:00Z
             */
            startTime?: string;
            /**
             * @description In effect until.
             * @example 2025-07-01T00:00:00Z
             */
            endTime?: string;
            /**
             * @description Zone of the times; UTC when left out.
             * @example Asia/Shanghai
             */
            timeZone?: string;
        };
        /** @description Scaling settings; known from the SDK, not in the published schema. */
        PutScalingConfigInput: {
            /**
             * Format: int32
             * @description Fewest instances.
             * @example 1
             */
            minInstances?: number;
            /**
             * @description The resident pool (常驻资源池) the instances come from.
             * @example fc-pool-5d1c7b20e94f
             */
            residentPoolId?: string;
            /**
             * @description Whether instances on demand may be added.
             * @example true
             */
            enableOnDemandScaling?: boolean;
            /**
             * @description Whether resident and other instances are mixed.
             * @example false
             */
            enableMixMode?: boolean;
            /**
             * @description How requests are spread.
             * @example Balanced
             */
            requestDispatchPolicy?: string;
            /** @description Changes by a metric. */
            horizontalScalingPolicies?: components["schemas"]["ScalingPolicy"][];
            /** @description Changes by the clock. */
            scheduledPolicies?: components["schemas"]["ScheduledPolicy"][];
        };
        /** @description Scaling settings as they stand. */
        ScalingConfigStatus: {
            /**
             * @description The function.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod
             */
            functionArn?: string;
            /**
             * Format: int32
             * @description Instances there are.
             * @example 1
             */
            currentInstances?: number;
            /**
             * Format: int32
             * @description Instances there should be.
             * @example 1
             */
            targetInstances?: number;
            /**
             * @description Why instances are missing.
             * @example image not found
             */
            currentError?: string;
            /**
             * Format: int32
             * @description Fewest instances.
             * @example 1
             */
            minInstances?: number;
            /**
             * @description The resident pool (常驻资源池) the instances come from.
             * @example fc-pool-5d1c7b20e94f
             */
            residentPoolId?: string;
            /**
             * @description Whether instances on demand may be added.
             * @example true
             */
            enableOnDemandScaling?: boolean;
            /**
             * @description Whether resident and other instances are mixed.
             * @example false
             */
            enableMixMode?: boolean;
            /**
             * @description How requests are spread.
             * @example Balanced
             */
            requestDispatchPolicy?: string;
            /** @description Changes by a metric. */
            horizontalScalingPolicies?: components["schemas"]["ScalingPolicy"][];
            /** @description Changes by the clock. */
            scheduledPolicies?: components["schemas"]["ScheduledPolicy"][];
        };
        /** @description A change by a metric. */
        ScalingPolicy: {
            /**
             * @description Its name.
             * @example cpu
             */
            name?: string;
            /**
             * @description The metric.
             * @example CPUUtilization
             */
            metricType?: string;
            /**
             * @description The value to keep.
             * @example 0.6
             */
            metricTarget?: number;
            /**
             * Format: int32
             * @description Fewest instances.
             * @example 1
             */
            minInstances?: number;
            /**
             * Format: int32
             * @description Most instances.
             * @example 10
             */
            maxInstances?: number;
            /**
             * @description In effect from.
             * @example 2025-06-01T00:00:00Z
             */
            startTime?: string;
            /**
             * @description In effect until.
             * @example 2025-07-01T00:00:00Z
             */
            endTime?: string;
            /**
             * @description Zone of the times.
             * @example Asia/Shanghai
             */
            timeZone?: string;
        };
        /** @description A change by the clock. */
        ScheduledPolicy: {
            /**
             * @description Its name.
             * @example evening
             */
            name?: string;
            /**
             * @description When.
             * @example cron(0 0 22 * * *)
             */
            scheduleExpression?: string;
            /**
             * Format: int32
             * @description Instances then.
             * @example 5
             */
            target?: number;
            /**
             * @description In effect from.
             * @example 2025-06-01T00:00:00Z
             */
            startTime?: string;
            /**
             * @description In effect until.
             * @example 2025-07-01T00:00:00Z
             */
            endTime?: string;
            /**
             * @description Zone of the times.
             * @example Asia/Shanghai
             */
            timeZone?: string;
        };
    };
    responses: {
        /** @description The request is wrong. */
        BadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not allowed. */
        Forbidden: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such function. */
        FunctionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another change is under way. */
        ConcurrentUpdate: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Concurrency or rate is used up. */
        TooManyRequests: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Function Compute failed. The metadata of the vendor lists 500 as its one error for every operation. */
        InternalServerError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        Unexpected: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
         * @example ship
         */
        functionName: string;
        /**
         * @description The task: the id you sent with `x-fc-async-task-id`, or the one the platform made.
         * @example order-17-ship
         */
        taskId: string;
        /**
         * @description The trigger.
         * @example http
         */
        triggerName: string;
        /**
         * @description The alias.
         * @example prod
         */
        aliasName: string;
        /**
         * @description The custom domain.
         * @example api.example.com
         */
        domainName: string;
        /**
         * @description The layer.
         * @example sharp-native
         */
        layerName: string;
        /**
         * @description The version of the layer.
         * @example 2
         */
        version: number;
        /**
         * @description A version number or an alias; LATEST when left out.
         * @example prod
         */
        qualifier: string;
        /**
         * @description An alias or LATEST.
         * @example prod
         */
        scalingQualifier: string;
        /**
         * @description `Sync` waits for the result; `Async` queues the event and answers 202.
         * @example Sync
         */
        invocationType: "Sync" | "Async";
        /**
         * @description `Tail` adds the last 4 KB of the log of a synchronous run as `X-Fc-Log-Result`.
         * @example Tail
         */
        logType: "None" | "Tail";
        /**
         * @description Your name for the task, e.g. an order number; the platform makes one when it is left out. Needs `asyncTask` in the asynchronous settings. What a name used before gives is not published.
         * @example order-17-ship
         */
        asyncTaskId: string;
        /**
         * @description **Unconfirmed in 3.0.** Seconds to hold an asynchronous event back, more than 0 and less than 3600. One page of the 3.0 guide has it; the metadata and the SDK do not, and an answer of the vendor from December 2023 said that 3.0 did not take it then.
         * @example 60
         */
        asyncDelay: number;
        /**
         * @description Items on a page. Older text on tasks has a default of 50.
         * @example 50
         */
        limit: number;
        /**
         * @description From the page before; leave out for the first.
         * @example MTIzNCNvcmRlci0xNw==
         */
        nextToken: string;
        /**
         * @description Only items whose name or id starts so.
         * @example order-
         */
        prefix: string;
        /**
         * @description Whether the tasks carry their payload.
         * @example true
         */
        includePayload: boolean;
        /**
         * @description Order by start.
         * @example desc
         */
        sortOrderByTime: "asc" | "desc";
        /**
         * @description Only tasks started then or later; milliseconds since 1970.
         * @example 1748044800000
         */
        startedTimeBegin: number;
        /**
         * @description Only tasks started before; milliseconds since 1970.
         * @example 1748131200000
         */
        startedTimeEnd: number;
        /**
         * @description Only tasks in this state.
         * @example Running
         */
        status: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying";
        /**
         * @description `v3` only functions of 3.0, `v2` only those of 2.0; both when left out.
         * @example v3
         */
        fcVersion: "v2" | "v3";
        /**
         * @description Only functions by this name. The vendor has no text for it.
         * @example ship
         */
        filterFunctionName: string;
        /**
         * @description Only functions with this description.
         * @example Ships paid orders
         */
        filterDescription: string;
        /**
         * @description Only functions of this runtime.
         * @example nodejs20
         */
        filterRuntime: string;
        /**
         * @description Only functions with this GPU.
         * @example fc.gpu.tesla.1
         */
        filterGpuType: string;
        /**
         * @description Only functions of this resource group.
         * @example rg-acfm2xq7k4pd
         */
        filterResourceGroupId: string;
        /**
         * @description Only functions with these tags: a list as JSON text.
         * @example [{"Key":"team","Value":"orders"}]
         */
        filterTags: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The request id; the error bodies carry it as `RequestId`.
         * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
         */
        "X-Fc-Request-Id": string;
        /**
         * @description **The function failed.** Only on failures. `HandledInvocationError`: a Node.js handler passed an error to its callback; `UnhandledInvocationError`: all others.
         * @example UnhandledInvocationError
         */
        "X-Fc-Error-Type": "HandledInvocationError" | "UnhandledInvocationError";
        /**
         * @description The last 4 KB of the log in base64; only with `x-fc-log-type: Tail`.
         * @example RkMgSW52b2tlIFN0YXJ0IFJlcXVlc3RJZDogMS02ODMxN2Y5Mgo=
         */
        "X-Fc-Log-Result": string;
        /**
         * @description The instance that ran it.
         * @example c-68317f92-8d4f6616-0a5c
         */
        "X-Fc-Instance-Id": string;
        /**
         * @description The version that ran.
         * @example LATEST
         */
        "X-Fc-Invocation-Service-Version": string;
        /**
         * @description CRC-64 of the code that ran.
         * @example 9173640285517394062
         */
        "X-Fc-Code-Checksum": string;
        /**
         * @description Milliseconds the run took. Known from 2.0; unconfirmed in 3.0.
         * @example 12.47
         */
        "X-Fc-Invocation-Duration": number;
        /**
         * @description Most memory used, in MB. Known from 2.0; unconfirmed in 3.0.
         * @example 47.28
         */
        "X-Fc-Max-Memory-Usage": number;
        /**
         * @description The id of the task, when tasks are on.
         * @example order-17-ship
         */
        "X-Fc-Async-Task-Id": string;
        /**
         * @description Only from the gateway with a `Throttling` code: how long to wait, in milliseconds as the SDK core uses it.
         * @example 1000
         */
        "x-acs-retry-after": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    InvokeFunction: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the result; `Async` queues the event and answers 202.
                 * @example Sync
                 */
                "x-fc-invocation-type"?: components["parameters"]["invocationType"];
                /**
                 * @description `Tail` adds the last 4 KB of the log of a synchronous run as `X-Fc-Log-Result`.
                 * @example Tail
                 */
                "x-fc-log-type"?: components["parameters"]["logType"];
                /**
                 * @description Your name for the task, e.g. an order number; the platform makes one when it is left out. Needs `asyncTask` in the asynchronous settings. What a name used before gives is not published.
                 * @example order-17-ship
                 */
                "x-fc-async-task-id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description **Unconfirmed in 3.0.** Seconds to hold an asynchronous event back, more than 0 and less than 3600. One page of the 3.0 guide has it; the metadata and the SDK do not, and an answer of the vendor from December 2023 said that 3.0 did not take it then.
                 * @example 60
                 */
                "x-fc-async-delay"?: components["parameters"]["asyncDelay"];
            };
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The event: up to 32 MB (synchronous) or 128 KB (asynchronous). The content type is part of the signature. */
        requestBody?: {
            content: {
                "application/octet-stream": unknown;
                "application/json": unknown;
                "text/plain": string;
            };
        };
        responses: {
            /** @description The synchronous run is over. **It failed if `X-Fc-Error-Type` is there.** */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "X-Fc-Error-Type": components["headers"]["X-Fc-Error-Type"];
                    "X-Fc-Log-Result": components["headers"]["X-Fc-Log-Result"];
                    "X-Fc-Instance-Id": components["headers"]["X-Fc-Instance-Id"];
                    "X-Fc-Invocation-Service-Version": components["headers"]["X-Fc-Invocation-Service-Version"];
                    "X-Fc-Code-Checksum": components["headers"]["X-Fc-Code-Checksum"];
                    "X-Fc-Invocation-Duration": components["headers"]["X-Fc-Invocation-Duration"];
                    "X-Fc-Max-Memory-Usage": components["headers"]["X-Fc-Max-Memory-Usage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["InvocationResult"];
                    "application/json": components["schemas"]["InvocationResult"];
                    "text/plain": string;
                };
            };
            /** @description The asynchronous invocation is queued. No body. */
            202: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "X-Fc-Async-Task-Id": components["headers"]["X-Fc-Async-Task-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            /** @description A custom runtime or container could not be started, or ended. */
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
            /** @description The platform is short of capacity. */
            503: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    ListAsyncTasks: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Items on a page. Older text on tasks has a default of 50.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description From the page before; leave out for the first.
                 * @example MTIzNCNvcmRlci0xNw==
                 */
                nextToken?: components["parameters"]["nextToken"];
                /**
                 * @description Only items whose name or id starts so.
                 * @example order-
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Whether the tasks carry their payload.
                 * @example true
                 */
                includePayload?: components["parameters"]["includePayload"];
                /**
                 * @description Order by start.
                 * @example desc
                 */
                sortOrderByTime?: components["parameters"]["sortOrderByTime"];
                /**
                 * @description Only tasks started then or later; milliseconds since 1970.
                 * @example 1748044800000
                 */
                startedTimeBegin?: components["parameters"]["startedTimeBegin"];
                /**
                 * @description Only tasks started before; milliseconds since 1970.
                 * @example 1748131200000
                 */
                startedTimeEnd?: components["parameters"]["startedTimeEnd"];
                /**
                 * @description Only tasks in this state.
                 * @example Running
                 */
                status?: components["parameters"]["status"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
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
                    "application/json": components["schemas"]["ListAsyncTasksOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetAsyncTask: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id you sent with `x-fc-async-task-id`, or the one the platform made.
                 * @example order-17-ship
                 */
                taskId: components["parameters"]["taskId"];
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
                    "application/json": components["schemas"]["AsyncTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    StopAsyncTask: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The task: the id you sent with `x-fc-async-task-id`, or the one the platform made.
                 * @example order-17-ship
                 */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    ListFunctions: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page. Older text on tasks has a default of 50.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description From the page before; leave out for the first.
                 * @example MTIzNCNvcmRlci0xNw==
                 */
                nextToken?: components["parameters"]["nextToken"];
                /**
                 * @description Only items whose name or id starts so.
                 * @example order-
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description `v3` only functions of 3.0, `v2` only those of 2.0; both when left out.
                 * @example v3
                 */
                fcVersion?: components["parameters"]["fcVersion"];
                /**
                 * @description Only functions by this name. The vendor has no text for it.
                 * @example ship
                 */
                functionName?: components["parameters"]["filterFunctionName"];
                /**
                 * @description Only functions with this description.
                 * @example Ships paid orders
                 */
                description?: components["parameters"]["filterDescription"];
                /**
                 * @description Only functions of this runtime.
                 * @example nodejs20
                 */
                runtime?: components["parameters"]["filterRuntime"];
                /**
                 * @description Only functions with this GPU.
                 * @example fc.gpu.tesla.1
                 */
                gpuType?: components["parameters"]["filterGpuType"];
                /**
                 * @description Only functions of this resource group.
                 * @example rg-acfm2xq7k4pd
                 */
                resourceGroupId?: components["parameters"]["filterResourceGroupId"];
                /**
                 * @description Only functions with these tags: a list as JSON text.
                 * @example [{"Key":"team","Value":"orders"}]
                 */
                tags?: components["parameters"]["filterTags"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of functions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFunctionsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    CreateFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The function to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFunctionInput"];
            };
        };
        responses: {
            /** @description The function. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
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
                };
            };
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
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
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
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
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    DeleteFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    CreateTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The trigger to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerInput"];
            };
        };
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
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
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    CreateAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The alias to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAliasInput"];
            };
        };
        responses: {
            /** @description The alias. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alias"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alias"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetAsyncInvokeConfig: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetConcurrencyConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrencyConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    PutProvisionConfig: {
        parameters: {
            query?: {
                /**
                 * @description An alias or LATEST.
                 * @example prod
                 */
                qualifier?: components["parameters"]["scalingQualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutProvisionConfigInput"];
            };
        };
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfig"];
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
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    PutScalingConfig: {
        parameters: {
            query?: {
                /**
                 * @description An alias or LATEST.
                 * @example prod
                 */
                qualifier?: components["parameters"]["scalingQualifier"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The setting. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PutScalingConfigInput"];
            };
        };
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScalingConfigStatus"];
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
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    GetCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The custom domain.
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
            /** @description What the path names does not exist. */
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
            default: components["responses"]["Unexpected"];
        };
    };
    GetLayerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The layer.
                 * @example sharp-native
                 */
                layerName: components["parameters"]["layerName"];
                /**
                 * @description The version of the layer.
                 * @example 2
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layer version. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
            default: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
