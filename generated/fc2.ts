// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2021-04-06/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Lists the services of the account in this region (获取服务列表). Read on with `nextToken` until it is missing.
         */
        get: operations["ListServices"];
        put?: never;
        /**
         * Create a service
         * @description Creates a service (服务): the frame of functions that share a role, a network, logs and file systems. `internetAccess` is true unless given; `role` may be left out. The answer is 200, not 201, and carries the `ETag` for later changes. A repeat after a lost answer is answered `ServiceAlreadyExists`.
         */
        post: operations["CreateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services (2016-08-15)
         * @description As ListServices, and with `tag_{key}={value}` it lists only services that have all of these tags. Signed with the `FC` scheme.
         */
        get: operations["ListServices20160815"];
        put?: never;
        /**
         * Create a service (2016-08-15)
         * @description As CreateService, with the same body and answer. Signed with the `FC` scheme.
         */
        post: operations["CreateService20160815"];
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
        /**
         * Update a service
         * @description Changes the settings of a service (更新服务). They apply to all of its functions; published versions keep theirs. Send only what changes. Whether a nested object is merged or replaced is unconfirmed: send it whole. With `If-Match` only if nobody changed the service since it was read. Repeating the call does no harm.
         */
        put: operations["UpdateService"];
        post?: never;
        /**
         * Delete a service
         * @description Deletes a service (删除服务). Its functions, versions and aliases have to be deleted first. With `If-Match` only if it was not changed since it was read. A repeat after a lost answer is answered `ServiceNotFound`.
         */
        delete: operations["DeleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a service (2016-08-15)
         * @description As GetService. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetService20160815"];
        /**
         * Update a service (2016-08-15)
         * @description As UpdateService; the path takes no version or alias, since only the unpublished state can be changed. Signed with the `FC` scheme.
         */
        put: operations["UpdateService20160815"];
        post?: never;
        /**
         * Delete a service (2016-08-15)
         * @description As DeleteService; the path takes no version or alias. Signed with the `FC` scheme.
         */
        delete: operations["DeleteService20160815"];
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
        /**
         * List functions
         * @description Lists the functions of a service, or with `qualifier` those in a published version (获取函数列表), with all of their settings but without their code. Read on with `nextToken` until it is missing.
         */
        get: operations["ListFunctions"];
        put?: never;
        /**
         * Create a function
         * @description Creates a function in a service (创建函数). The code is either `zipFile`, the package in base64, or a package in OSS; for larger packages use OSS, since the whole body has to be uploaded with the call. Role, network, logs and file systems are those of the service. The answer is 200, not 201. Fields for role, network, logs or file systems do not exist here, although some guides show them. A repeat after a lost answer is answered `FunctionAlreadyExists`.
         */
        post: operations["CreateFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions (2016-08-15)
         * @description As ListFunctions. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["ListFunctions20160815"];
        put?: never;
        /**
         * Create a function (2016-08-15)
         * @description As CreateFunction, with the same body and answer. With `withoutCodeLimit` the Node.js SDK uploads the package to OSS first and makes this call then. Signed with the `FC` scheme.
         */
        post: operations["CreateFunction20160815"];
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
         * @description Reads the settings of a function, or with `qualifier` those in a published version (获取函数). The code itself is not in it. See GetFunctionCode.
         */
        get: operations["GetFunction"];
        /**
         * Update a function
         * @description Changes settings or code of a function (更新函数). Send only what changes: an update without `code` keeps the code.
         *     Published versions keep theirs. With `If-Match` only if nobody changed the function since it was read. Repeating
         *     the call does no harm.
         *
         *     The number of requests for an instance is `InstanceConcurrency` here, with a capital letter, and
         *     `instanceConcurrency` everywhere else; whether the service minds is unconfirmed.
         */
        put: operations["UpdateFunction"];
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function (删除函数). Its triggers have to be deleted first. Published versions keep their copy. With `If-Match` only if it was not changed since it was read. A repeat after a lost answer is answered `FunctionNotFound`.
         */
        delete: operations["DeleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a function (2016-08-15)
         * @description As GetFunction. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetFunction20160815"];
        /**
         * Update a function (2016-08-15)
         * @description As UpdateFunction; the path takes no version or alias, since only the unpublished state can be changed. Signed with the `FC` scheme.
         */
        put: operations["UpdateFunction20160815"];
        post?: never;
        /**
         * Delete a function (2016-08-15)
         * @description As DeleteFunction; the path takes no version or alias. Signed with the `FC` scheme.
         */
        delete: operations["DeleteFunction20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the code of a function
         * @description Gets a signed address of the package of a function, or with `qualifier` of that in a published version (获取函数代码). Fetch it with a plain GET, without the headers of this API, and soon: the address expires.
         */
        get: operations["GetFunctionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the code of a function (2016-08-15)
         * @description As GetFunctionCode. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetFunctionCode20160815"];
        put?: never;
        post?: never;
        delete?: never;
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
        /**
         * List versions
         * @description Lists the published versions of a service (获取版本列表), the newest first unless `direction` is `FORWARD`. `startKey` is a number and included. Read on with `nextToken` until it is missing.
         */
        get: operations["ListServiceVersions"];
        put?: never;
        /**
         * Publish a version
         * @description Freezes the service and all of its functions as a numbered version (发布版本). Versions belong to the service in 2.0, not to a function. A service that did not change since the last version cannot be published again. So a repeat after a lost answer makes no second version.
         */
        post: operations["PublishServiceVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions (2016-08-15)
         * @description As ListServiceVersions; SDKs call it `listVersions`. Signed with the `FC` scheme.
         */
        get: operations["ListServiceVersions20160815"];
        put?: never;
        /**
         * Publish a version (2016-08-15)
         * @description As PublishServiceVersion; SDKs call it `publishVersion`. Signed with the `FC` scheme.
         */
        post: operations["PublishServiceVersion20160815"];
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
    "/2016-08-15/services/{serviceName}/versions/{versionId}": {
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
         * Delete a version (2016-08-15)
         * @description As DeleteServiceVersion; SDKs call it `deleteVersion`. Signed with the `FC` scheme.
         */
        delete: operations["DeleteServiceVersion20160815"];
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
        /**
         * List aliases
         * @description Lists the aliases of a service (获取别名列表). Read on with `nextToken` until it is missing.
         */
        get: operations["ListAliases"];
        put?: never;
        /**
         * Create an alias
         * @description Creates a name for a version (别名), and, for a grey release, shares of traffic for another one (灰度版本). The weights apply to invocations only. `resolvePolicy` `Content` routes by header, cookie or parameter instead of by chance. A repeat after a lost answer is answered `AliasAlreadyExists`.
         */
        post: operations["CreateAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List aliases (2016-08-15)
         * @description As ListAliases. Signed with the `FC` scheme.
         */
        get: operations["ListAliases20160815"];
        put?: never;
        /**
         * Create an alias (2016-08-15)
         * @description As CreateAlias, with the same body and answer. Signed with the `FC` scheme.
         */
        post: operations["CreateAlias20160815"];
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
        /**
         * Update an alias
         * @description Points an alias at another version, or changes the shares of traffic (更新别名): the way to release and to roll back. It applies to invocations from then on. An empty `additionalVersionWeight` gives everything to the main version. Repeating the call does no harm.
         */
        put: operations["UpdateAlias"];
        post?: never;
        /**
         * Delete an alias
         * @description Deletes an alias (删除别名); the versions stay. Calls that name it are answered `AliasNotFound` from then on, and so is a repeat of this one. With `If-Match` only if nobody changed the alias since it was read.
         */
        delete: operations["DeleteAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/aliases/{aliasName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an alias (2016-08-15)
         * @description As GetAlias. Signed with the `FC` scheme.
         */
        get: operations["GetAlias20160815"];
        /**
         * Update an alias (2016-08-15)
         * @description As UpdateAlias, with the same body and answer. Signed with the `FC` scheme.
         */
        put: operations["UpdateAlias20160815"];
        post?: never;
        /**
         * Delete an alias (2016-08-15)
         * @description As DeleteAlias. Signed with the `FC` scheme.
         */
        delete: operations["DeleteAlias20160815"];
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
        /**
         * List triggers
         * @description Lists the triggers of a function (获取触发器列表). Read on with `nextToken` until it is missing.
         */
        get: operations["ListTriggers"];
        put?: never;
        /**
         * Create a trigger
         * @description Creates a trigger (触发器) for a function, or with `qualifier` for a version or alias. `triggerConfig` is JSON text in a string here; the 2016-08-15 paths take an object. Types are in lower case. A version or alias has at most one HTTP trigger. A repeat after a lost answer is answered `TriggerAlreadyExists`.
         */
        post: operations["CreateTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List triggers (2016-08-15)
         * @description As ListTriggers, but each `triggerConfig` is an object. Signed with the `FC` scheme.
         */
        get: operations["ListTriggers20160815"];
        put?: never;
        /**
         * Create a trigger (2016-08-15)
         * @description As CreateTrigger, but `triggerConfig` is an object, in the request and in the answer. Signed with the `FC` scheme.
         */
        post: operations["CreateTrigger20160815"];
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
        /**
         * Update a trigger
         * @description Changes a trigger (更新触发器): its configuration, its role, or the version it invokes. `triggerConfig` is JSON text and must be of the type that the trigger has. A change of an HTTP trigger may take about 10 seconds to be seen. Repeating the call does no harm.
         */
        put: operations["UpdateTrigger"];
        post?: never;
        /**
         * Delete a trigger
         * @description Deletes a trigger (删除触发器); the function stays. A repeat after a lost answer is answered `TriggerNotFound`.
         */
        delete: operations["DeleteTrigger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers/{triggerName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a trigger (2016-08-15)
         * @description As GetTrigger, but `triggerConfig` is an object. Signed with the `FC` scheme.
         */
        get: operations["GetTrigger20160815"];
        /**
         * Update a trigger (2016-08-15)
         * @description As UpdateTrigger, but `triggerConfig` is an object, in the request and in the answer. Signed with the `FC` scheme.
         */
        put: operations["UpdateTrigger20160815"];
        post?: never;
        /**
         * Delete a trigger (2016-08-15)
         * @description As DeleteTrigger. Signed with the `FC` scheme.
         */
        delete: operations["DeleteTrigger20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * Set the asynchronous configuration
         * @description Sets how asynchronous calls of a function and qualifier are repeated, how long they may wait, where results go, and whether they are tasks (设置异步配置). It creates the configuration or replaces it, so repeating the call does no harm. A destination is an ARN, and the role of the service must be allowed to write to it.
         */
        put: operations["PutFunctionAsyncInvokeConfig"];
        post?: never;
        /**
         * Delete the asynchronous configuration
         * @description Deletes the configuration, so that the defaults apply again (删除异步配置): 3 repeats, 86,400 seconds of waiting, no destination, no tasks. A repeat after a lost answer is answered `AsyncConfigNotExists`.
         */
        delete: operations["DeleteFunctionAsyncInvokeConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the asynchronous configuration (2016-08-15)
         * @description As GetFunctionAsyncInvokeConfig; SDKs call it `getFunctionAsyncConfig`. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetFunctionAsyncInvokeConfig20160815"];
        /**
         * Set the asynchronous configuration (2016-08-15)
         * @description As PutFunctionAsyncInvokeConfig; SDKs call it `putFunctionAsyncConfig`. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        put: operations["PutFunctionAsyncInvokeConfig20160815"];
        post?: never;
        /**
         * Delete the asynchronous configuration (2016-08-15)
         * @description As DeleteFunctionAsyncInvokeConfig; SDKs call it `deleteFunctionAsyncConfig`. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        delete: operations["DeleteFunctionAsyncInvokeConfig20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous configurations
         * @description Lists the asynchronous configurations of a function (获取异步配置列表): one for each version or alias that has one. Read on with `nextToken` until it is missing.
         */
        get: operations["ListFunctionAsyncInvokeConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous configurations (2016-08-15)
         * @description As ListFunctionAsyncInvokeConfigs; SDKs call it `listFunctionAsyncConfigs`. Signed with the `FC` scheme.
         */
        get: operations["ListFunctionAsyncInvokeConfigs20160815"];
        put?: never;
        post?: never;
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
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous tasks (2016-08-15)
         * @description As ListStatefulAsyncInvocations. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
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
    "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asynchronous task (2016-08-15)
         * @description As GetStatefulAsyncInvocation. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetStatefulAsyncInvocation20160815"];
        /**
         * Stop an asynchronous task (2016-08-15)
         * @description As StopStatefulAsyncInvocation. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        put: operations["StopStatefulAsyncInvocation20160815"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/stateful-async-invocation-functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions with asynchronous tasks
         * @description Lists the functions of the account in this region that have tasks turned on (异步任务), with their qualifiers. Read on with `nextToken` until it is missing.
         */
        get: operations["ListStatefulAsyncInvocationFunctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/stateful-async-invocation-functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions with asynchronous tasks (2016-08-15)
         * @description As ListStatefulAsyncInvocationFunctions; of the older SDKs only that for Java has it. Signed with the `FC` scheme.
         */
        get: operations["ListStatefulAsyncInvocationFunctions20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List event sources
         * @description Lists the event sources that were registered for a function and qualifier (获取事件源列表). There are no pages.
         */
        get: operations["ListEventSources"];
        put?: never;
        /**
         * Register an event source
         * @description Notes for a function that something outside, such as a rule of EventBridge, invokes it (注册事件源). The call does not create the rule; for that, create a trigger of the type `eventbridge`. The 2016-08-15 SDKs have no such operation.
         */
        post: operations["RegisterEventSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources/{sourceArn}": {
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
         * Deregister an event source
         * @deprecated
         * @description Removes an event source from the list of a function (注销事件源). The vendor marks the operation as deprecated, without naming another. The ARN is one segment of the path: encode its slashes.
         */
        delete: operations["DeregisterEventSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the provisioned instances
         * @description Reads how many instances of a function are kept ready for an alias (预留实例), and how many there are at the moment. `qualifier` must be given: an alias or `LATEST`, not a version.
         */
        get: operations["GetProvisionConfig"];
        /**
         * Set the provisioned instances
         * @description Keeps instances of a function ready for an alias (预留实例), so that calls meet no cold start. They are billed while they are kept, calls or not; `target` 0 ends it, as there is no operation to delete the configuration. The answer comes before the instances do: read `current` until it is `target`. Schedules and load policies change the number by themselves. Repeating the call does no harm.
         */
        put: operations["PutProvisionConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/provision-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the provisioned instances (2016-08-15)
         * @description As GetProvisionConfig. The path must have an alias or `LATEST`, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetProvisionConfig20160815"];
        /**
         * Set the provisioned instances (2016-08-15)
         * @description As PutProvisionConfig, with the same body. The path must have an alias or `LATEST`, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        put: operations["PutProvisionConfig20160815"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/provision-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provisioned instances
         * @description Lists the configurations of provisioned instances (预留实例) of the account in this region, of one service (`serviceName`), or of one alias of it (`qualifier`, only together with `serviceName`: unconfirmed). Read on with `nextToken` until it is missing.
         */
        get: operations["ListProvisionConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/provision-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provisioned instances (2016-08-15)
         * @description As ListProvisionConfigs; here service and alias are in the query, too. Signed with the `FC` scheme.
         */
        get: operations["ListProvisionConfigs20160815"];
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
        /**
         * Limit the instances
         * @description Limits how many on-demand instances a function may have at once for an alias (按量实例). Calls above it are answered `ResourceExhausted`, and 0 turns the function off: unconfirmed. `qualifier` must be given: an alias or `LATEST`, not a version. Repeating the call does no harm.
         */
        put: operations["PutFunctionOnDemandConfig"];
        post?: never;
        /**
         * Remove the limit of instances
         * @description Removes the limit, so that only that of the account applies. The metadata says 200 here, where most deletions answer 204.
         */
        delete: operations["DeleteFunctionOnDemandConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/on-demand-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the limit of instances (2016-08-15)
         * @description As GetFunctionOnDemandConfig; SDKs call it `getOnDemandConfig`. The path must have an alias or `LATEST`, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        get: operations["GetFunctionOnDemandConfig20160815"];
        /**
         * Limit the instances (2016-08-15)
         * @description As PutFunctionOnDemandConfig; SDKs call it `putOnDemandConfig`. The path must have an alias or `LATEST`, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        put: operations["PutFunctionOnDemandConfig20160815"];
        post?: never;
        /**
         * Remove the limit of instances (2016-08-15)
         * @description As DeleteFunctionOnDemandConfig; SDKs call it `deleteOnDemandConfig`. Its status is unconfirmed. The path must have an alias or `LATEST`, `orders.prod`, in place of the query. Signed with the `FC` scheme.
         */
        delete: operations["DeleteFunctionOnDemandConfig20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/on-demand-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List limits of instances
         * @description Lists the limits of on-demand instances (按量实例) of the account in this region. Read on with `nextToken` until it is missing.
         */
        get: operations["ListOnDemandConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/on-demand-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List limits of instances (2016-08-15)
         * @description As ListOnDemandConfigs. Signed with the `FC` scheme.
         */
        get: operations["ListOnDemandConfigs20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/functions/{functionName}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances
         * @description Lists the instances of a function and qualifier that handle requests or can be given some (获取实例列表), as they are at this moment; those that an invocation with the same names would meet. There are no pages: `limit` goes up to 1,000.
         */
        get: operations["ListInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/functions/{functionName}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances (2016-08-15)
         * @description As ListInstances, but `instanceIds` repeats its plain name. The version or alias is part of the path, `orders.prod`, in place of the query. Signed with the `FC` scheme. For provisioned instances name the alias, since they belong to it. The Go SDK can send a `nextToken`, which no page has.
         */
        get: operations["ListInstances20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/layers/{layerName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a layer
         * @description Lists the versions of a layer (获取层的版本列表), from `startVersion` on. There is no token: read on with the `nextVersion` of the answer as `startVersion`, until it is missing.
         */
        get: operations["ListLayerVersions"];
        put?: never;
        /**
         * Create a version of a layer
         * @description Makes a package the next version of a layer (创建层版本), and the layer itself if it is the first. Every call makes a version, so a repeat after a lost answer leaves two of them. Mind the names: the package is `Code` in the request, `code` in the answer, and the size `codesize` there.
         */
        post: operations["CreateLayerVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/layers/{layerName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions of a layer (2016-08-15)
         * @description As ListLayerVersions; the Go SDK always sends `startVersion`. Signed with the `FC` scheme.
         */
        get: operations["ListLayerVersions20160815"];
        put?: never;
        /**
         * Create a version of a layer (2016-08-15)
         * @description As CreateLayerVersion, but the package is `code`, in lower case, and the size `codeSize`. SDKs call it `publishLayerVersion`. Signed with the `FC` scheme.
         */
        post: operations["CreateLayerVersion20160815"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List layers
         * @description Lists layers (获取层列表): those of the account, with `public` those that other accounts share, with `official` those of the vendor. Read on with `nextToken` until it is missing.
         */
        get: operations["ListLayers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List layers (2016-08-15)
         * @description As ListLayers. Signed with the `FC` scheme.
         */
        get: operations["ListLayers20160815"];
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
        /**
         * Delete a version of a layer
         * @description Deletes a version of a layer (删除层版本). Functions that have it keep their copy; new ones cannot use it: unconfirmed. The metadata says 200 here, where most deletions answer 204.
         */
        delete: operations["DeleteLayerVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/layers/{layerName}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a layer (2016-08-15)
         * @description As GetLayerVersion. Signed with the `FC` scheme.
         */
        get: operations["GetLayerVersion20160815"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a layer (2016-08-15)
         * @description As DeleteLayerVersion; its status is unconfirmed. Signed with the `FC` scheme.
         */
        delete: operations["DeleteLayerVersion20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/layers/{layerName}/acl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share a layer
         * @description Makes all versions of a layer public or private again (设置层的权限). Public means that every account may read the package and use it. The value is in the query; there is no body. Repeating the call does no harm.
         */
        put: operations["PutLayerACL"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/layers/{layerName}/acl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share a layer (2016-08-15)
         * @description As PutLayerACL. Signed with the `FC` scheme.
         */
        put: operations["PutLayerACL20160815"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/layerarn/{arn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a layer by its ARN (2016-08-15)
         * @description Reads a version of a layer by its identifier, such as one of the `layers` of a function; the way to read public layers of others (通过 ARN 获取层版本). The identifier is one segment of the path: encode its `#`. 2021-04-06 has no such operation. Signed with the `FC` scheme.
         */
        get: operations["GetLayerVersionByArn20160815"];
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
        /**
         * List custom domains
         * @description Lists the custom domains of the account in this region (获取自定义域名列表). Read on with `nextToken` until it is missing.
         */
        get: operations["ListCustomDomains"];
        put?: never;
        /**
         * Create a custom domain
         * @description Binds a domain to the account and maps its paths to functions (自定义域名). The CNAME must point at the account's endpoint beforehand, and in regions of mainland China the domain needs an ICP filing (备案). A repeat after a lost answer is answered `DomainNameAlreadyExists`.
         */
        post: operations["CreateCustomDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/custom-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom domains (2016-08-15)
         * @description As ListCustomDomains. Signed with the `FC` scheme.
         */
        get: operations["ListCustomDomains20160815"];
        put?: never;
        /**
         * Create a custom domain (2016-08-15)
         * @description As CreateCustomDomain, with the same body and answer. Signed with the `FC` scheme.
         */
        post: operations["CreateCustomDomain20160815"];
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
        /**
         * Update a custom domain
         * @description Changes protocols, routes or the certificate of a custom domain (更新自定义域名). Whether routes are merged with the present ones is unconfirmed: send all of them. Repeating the call does no harm.
         */
        put: operations["UpdateCustomDomain"];
        post?: never;
        /**
         * Delete a custom domain
         * @description Unbinds a custom domain (删除自定义域名); its functions stay. Remove the CNAME as well. A repeat after a lost answer is answered `DomainNameNotFound`.
         */
        delete: operations["DeleteCustomDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/custom-domains/{domainName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom domain (2016-08-15)
         * @description As GetCustomDomain. Signed with the `FC` scheme.
         */
        get: operations["GetCustomDomain20160815"];
        /**
         * Update a custom domain (2016-08-15)
         * @description As UpdateCustomDomain, with the same body and answer. Signed with the `FC` scheme.
         */
        put: operations["UpdateCustomDomain20160815"];
        post?: never;
        /**
         * Delete a custom domain (2016-08-15)
         * @description As DeleteCustomDomain. Signed with the `FC` scheme.
         */
        delete: operations["DeleteCustomDomain20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bound VPCs
         * @description Lists the VPCs that are bound to a service (获取 VPC 绑定列表). There are no pages.
         */
        get: operations["ListVpcBindings"];
        put?: never;
        /**
         * Bind a VPC
         * @description Lets a VPC call the functions of a service (绑定 VPC). As soon as one VPC is bound, calls from elsewhere are refused: unconfirmed. It is not the network that functions reach, which is `vpcConfig` of the service. No body in the answer.
         */
        post: operations["CreateVpcBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a VPC (2016-08-15)
         * @description As CreateVpcBinding, but the path ends in `binding`, without an s. Only the SDK for Java has it; it sends `serviceName` in the body, too. Signed with the `FC` scheme.
         */
        post: operations["CreateVpcBinding20160815"];
        /**
         * Unbind a VPC (2016-08-15)
         * @description As DeleteVpcBinding, but the VPC is in the body of the DELETE, not in the path, which ends in `binding`. Only the SDK for Java has it. Its status is unconfirmed. Signed with the `FC` scheme.
         */
        delete: operations["DeleteVpcBinding20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/services/{serviceName}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bound VPCs (2016-08-15)
         * @description As ListVpcBindings. The path ends in `bindings`, other than that of the two changes. Signed with the `FC` scheme.
         */
        get: operations["ListVpcBindings20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/services/{serviceName}/bindings/{vpcId}": {
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
         * Unbind a VPC
         * @description Takes the binding of a VPC back (解绑 VPC). The metadata says 200 here, where most deletions answer 204.
         */
        delete: operations["DeleteVpcBinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the tags of a service
         * @description Reads the tags of a service (获取标签).
         */
        get: operations["GetResourceTags"];
        /**
         * Untag a service
         * @description Removes tags from a service (删除标签): those of `tagKeys`, or with `all` every one. It is a PUT; the 2016-08-15 path takes a DELETE. Repeating the call does no harm. No body in the answer.
         */
        put: operations["UntagResource"];
        /**
         * Tag a service
         * @description Adds tags to a service, or changes their values (设置标签). Functions have no tags in 2.0. Repeating the call does no harm. No body in the answer.
         */
        post: operations["TagResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the tags of a service (2016-08-15)
         * @description As GetResourceTags. Signed with the `FC` scheme.
         */
        get: operations["GetResourceTags20160815"];
        put?: never;
        /**
         * Tag a service (2016-08-15)
         * @description As TagResource, with the same body. Signed with the `FC` scheme.
         */
        post: operations["TagResource20160815"];
        /**
         * Untag a service (2016-08-15)
         * @description As UntagResource, but it is a DELETE, with the same body. Mind proxies that drop the body of a DELETE. Its status is unconfirmed. Signed with the `FC` scheme.
         */
        delete: operations["UntagResource20160815"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tagged services
         * @description Lists the services of the account in this region that have tags, with them (获取有标签的资源列表). Read on with `nextToken` until it is missing. The 2016-08-15 SDKs have no such operation.
         */
        get: operations["ListTaggedResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/account-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the account
         * @description Reads the zones of this region that can be used (支持的可用区), which the switches of `vpcConfig` should be in, and the default role (获取账户设置). There is no operation that changes them.
         */
        get: operations["GetAccountSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/account-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the account (2016-08-15)
         * @description As GetAccountSettings. Signed with the `FC` scheme.
         */
        get: operations["GetAccountSettings20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/reserved-capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Lists the subscriptions of compute capacity that the account has paid for in advance (预留资源包). Read on with `nextToken` until it is missing.
         */
        get: operations["ListReservedCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2016-08-15/reservedCapacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions (2016-08-15)
         * @description As ListReservedCapacities, but the path is `reservedCapacities`, in one word. Signed with the `FC` scheme.
         */
        get: operations["ListReservedCapacities20160815"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-04-06/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @description Lists the regions that have Function Compute. The operation is in the metadata and in no SDK of 2.0; its answer is unconfirmed. Only the gateway host is known to take it.
         */
        get: operations["DescribeRegions"];
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
            status?: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | "Dequeued" | (string & {});
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
            status?: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | "Dequeued" | (string & {});
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
        /** @description One page of functions. */
        StatefulAsyncInvocationFunctionPage: {
            /** @description The functions; the field is named `data`. */
            data?: components["schemas"]["StatefulAsyncInvocationFunction"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description A function with asynchronous tasks turned on. */
        StatefulAsyncInvocationFunction: {
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
             * @example LATEST
             */
            qualifier?: string;
        };
        /** @description The event sources of a function. */
        EventSourceList: {
            /** @description All of them; there are no pages. */
            eventSources?: components["schemas"]["EventSource"][];
        };
        /** @description An event source that was registered. */
        EventSource: {
            /**
             * @description What it is.
             * @example acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship
             */
            sourceArn?: string;
            /**
             * @description When it was registered.
             * @example 2025-05-24T08:15:30.000+0000
             */
            createdTime?: string;
        };
        /** @description An event source to register. */
        RegisterEventSourceInput: {
            /**
             * @description What it is, as an ARN.
             * @example acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship
             */
            sourceArn: string;
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
        /** @description Changes of a service. */
        UpdateServiceInput: {
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
        /** @description One page of services. */
        ServicePage: {
            /** @description The services. */
            services?: components["schemas"]["Service"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
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
             */
            logBeginRule?: "None" | "DefaultRegex" | (string & {});
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
             */
            type: "Jaeger" | (string & {});
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
        /** @description One page of versions. */
        ServiceVersionPage: {
            /** @description The versions. */
            versions?: components["schemas"]["ServiceVersion"][];
            /**
             * @description The order.
             * @example BACKWARD
             */
            direction?: "FORWARD" | "BACKWARD" | (string & {});
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
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
             */
            resolvePolicy?: "Random" | "Content" | (string & {});
            /** @description The rules for `Content`. */
            routePolicy?: components["schemas"]["RoutePolicy"];
        };
        /** @description Changes of an alias. */
        UpdateAliasInput: {
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
             * @description Random: by weight. Content: by `routePolicy`. The metadata has `Content` as the default of an update and `Random` as that of creating: send it.
             * @default Content
             * @example Random
             */
            resolvePolicy?: "Random" | "Content" | (string & {});
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
             */
            resolvePolicy?: "Random" | "Content" | (string & {});
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
        /** @description One page of aliases. */
        AliasPage: {
            /** @description The aliases. */
            aliases?: components["schemas"]["Alias"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
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
            /** @description The runtime. `custom` and `custom-container` run a server of your own. */
            runtime: components["schemas"]["Runtime"];
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
             * @description Environment variables; 4 KB in all: unconfirmed.
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
             */
            instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "g1" | (string & {});
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
        /** @description Changes of a function. */
        UpdateFunctionInput: {
            /** @description The code; not for custom containers. */
            code?: components["schemas"]["Code"];
            /**
             * @description What the function does.
             * @example Ships an order
             */
            description?: string;
            /** @description The runtime. `custom` and `custom-container` run a server of your own. */
            runtime?: components["schemas"]["Runtime"];
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
             * @description Environment variables; 4 KB in all: unconfirmed.
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
            instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "g1" | (string & {});
            /**
             * Format: int32
             * @description How many requests an instance handles at once; with a capital letter here, see the operation.
             * @example 1
             */
            InstanceConcurrency?: number;
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
            /** @description The runtime. `custom` and `custom-container` run a server of your own. */
            runtime?: components["schemas"]["Runtime"];
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
            instanceType?: "e1" | "c1" | "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | "g1" | (string & {});
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
        /** @description One page of functions. */
        FunctionPage: {
            /** @description The functions. */
            functions?: components["schemas"]["Function"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description Where the code of a function is. */
        FunctionCode: {
            /**
             * @description A signed address of the zip package; it expires.
             * @example https://fc-hangzhou.oss-cn-hangzhou.aliyuncs.com/1029384756102938/orders/ship?Expires=1748078130
             */
            url?: string;
            /**
             * @description The CRC-64 of the package.
             * @example 5697641582914695457
             */
            checksum?: string;
        };
        /**
         * @description A runtime. `python3.6`, `python3.7` and `python3.8`, which some guides list, are not among the published names.
         * @example nodejs20
         */
        Runtime: "nodejs4.4" | "nodejs6" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "python2.7" | "python3" | "python3.9" | "python3.10" | "java8" | "java11" | "go1" | "php7.2" | "dotnetcore2.1" | "dotnetcore3.1" | "custom" | "custom.debian10" | "custom-container" | (string & {});
        /** @description The code of a function: `zipFile`, or both OSS names. There are no other fields; access keys do not belong here. */
        Code: {
            /**
             * @description The zip package in base64: up to 100 MB, 500 MB for c1 (50 MB in older pages). Larger ones go to OSS first.
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
            command?: string[];
            /**
             * @description Its arguments, as a JSON array in a string.
             * @example ["server.js"]
             */
            args?: string[];
            /**
             * @description Whether the image is accelerated.
             * @example Default
             */
            accelerationType?: "Default" | "None" | (string & {});
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
            command?: string[];
            /**
             * @description Its arguments, as a JSON array in a string.
             * @example ["server.js"]
             */
            args?: string[];
            /**
             * @description Whether the image is accelerated.
             * @example Default
             */
            accelerationType?: "Default" | "None" | (string & {});
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
            status?: "Preparing" | "Ready" | "Failed" | (string & {});
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
        /** @description A trigger to create. Its type decides what its configuration is. */
        CreateTriggerInput: components["schemas"]["TimerTriggerInput"] | components["schemas"]["HTTPTriggerInput"] | components["schemas"]["OSSTriggerInput"] | components["schemas"]["LogTriggerInput"] | components["schemas"]["MNSTopicTriggerInput"] | components["schemas"]["CDNTriggerInput"] | components["schemas"]["TablestoreTriggerInput"] | components["schemas"]["EventBridgeTriggerInput"] | components["schemas"]["RDSTriggerInput"];
        /** @description What all types of triggers have in common when they are created. */
        TriggerInputBase: {
            /**
             * @description The name, unique in the function.
             * @example http
             */
            triggerName: string;
            /**
             * @description The event source, as an ARN; not for timers and HTTP.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-files
             */
            sourceArn?: string;
            /**
             * @description The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do.
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
        /** @description A timer (定时触发器). */
        TimerTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /**
             * @description Its configuration, as JSON text.
             * @example {"cronExpression":"0 0 4 * * *","enable":true,"payload":"cleanup"}
             */
            triggerConfig: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description An HTTP trigger (HTTP 触发器). */
        HTTPTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /**
             * @description Its configuration, as JSON text.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig: components["schemas"]["HTTPTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "http";
        };
        /** @description A trigger for events of an OSS bucket (OSS 触发器). */
        OSSTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /**
             * @description Its configuration, as JSON text.
             * @example {"events":["oss:ObjectCreated:PutObject","oss:ObjectCreated:PostObject"],"filter":{"key":{"prefix":"incoming/","suffix":".json"}}}
             */
            triggerConfig: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A trigger for the entries of a log store (日志服务触发器). */
        LogTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /**
             * @description Its configuration, as JSON text.
             * @example {"sourceConfig":{"logstore":"clicks"},"enable":true}
             */
            triggerConfig: components["schemas"]["LogTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description A trigger for messages of an MNS topic (MNS 主题触发器). */
        MNSTopicTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /**
             * @description Its configuration, as JSON text.
             * @example {"filterTag":"express","notifyContentFormat":"JSON","notifyStrategy":"BACKOFF_RETRY"}
             */
            triggerConfig: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A trigger for events of the CDN (CDN 事件触发器). */
        CDNTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /**
             * @description Its configuration, as JSON text.
             * @example {"eventName":"CachedObjectsRefreshed","eventVersion":"1.0.0","notes":"Warms the cache","filter":{"domain":["cdn.example.com"]}}
             */
            triggerConfig: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A trigger for changes of a Tablestore table (表格存储触发器). */
        TablestoreTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /**
             * @description Its configuration, as JSON text.
             * @example {}
             */
            triggerConfig: components["schemas"]["TablestoreTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "tablestore";
        };
        /** @description A trigger through EventBridge (事件总线触发器). */
        EventBridgeTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /**
             * @description Its configuration, as JSON text.
             * @example {"triggerEnable":true,"eventRuleFilterPattern":"{\"source\":[\"acs.oss\"],\"type\":[\"oss:BucketCreated:PutBucket\"]}","eventSourceConfig":{"eventSourceType":"Default"}}
             */
            triggerConfig: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
        };
        /** @description A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
        RDSTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example rds
             * @enum {string}
             */
            triggerType: "rds";
            /**
             * @description Its configuration, as JSON text.
             * @example {"subscriptionObjects":["orders"],"retry":3}
             */
            triggerConfig: components["schemas"]["RDSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "rds";
        };
        /** @description A trigger to create. Its configuration is an object here, not JSON text. */
        CreateTriggerInput20160815: components["schemas"]["TimerTriggerInput20160815"] | components["schemas"]["HTTPTriggerInput20160815"] | components["schemas"]["OSSTriggerInput20160815"] | components["schemas"]["LogTriggerInput20160815"] | components["schemas"]["MNSTopicTriggerInput20160815"] | components["schemas"]["CDNTriggerInput20160815"] | components["schemas"]["TablestoreTriggerInput20160815"] | components["schemas"]["EventBridgeTriggerInput20160815"] | components["schemas"]["RDSTriggerInput20160815"];
        /** @description A timer (定时触发器). */
        TimerTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description An HTTP trigger (HTTP 触发器). */
        HTTPTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["HTTPTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "http";
        };
        /** @description A trigger for events of an OSS bucket (OSS 触发器). */
        OSSTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A trigger for the entries of a log store (日志服务触发器). */
        LogTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["LogTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description A trigger for messages of an MNS topic (MNS 主题触发器). */
        MNSTopicTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A trigger for events of the CDN (CDN 事件触发器). */
        CDNTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A trigger for changes of a Tablestore table (表格存储触发器). */
        TablestoreTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["TablestoreTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "tablestore";
        };
        /** @description A trigger through EventBridge (事件总线触发器). */
        EventBridgeTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
        };
        /** @description A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
        RDSTriggerInput20160815: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The type, in lower case.
             * @example rds
             * @enum {string}
             */
            triggerType: "rds";
            /** @description Its configuration, an object. */
            triggerConfig: components["schemas"]["RDSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "rds";
        };
        /** @description Changes of a trigger. It has no type: the configuration must be one of the type that the trigger has. */
        UpdateTriggerInput: {
            /**
             * @description Its configuration, as JSON text. Whether it is merged with the present one is unconfirmed: send it whole.
             * @example {"cronExpression":"0 0 4 * * *","enable":true,"payload":"cleanup"}
             */
            triggerConfig?: components["schemas"]["TriggerConfig"];
            /**
             * @description The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do.
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
        /** @description Changes of a trigger. It has no type: the configuration must be one of the type that the trigger has. */
        UpdateTriggerInput20160815: {
            /** @description Its configuration, an object. Whether it is merged with the present one is unconfirmed: send it whole. */
            triggerConfig?: components["schemas"]["TriggerConfig"];
            /**
             * @description The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do.
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
        /** @description The configuration of a trigger of any type. */
        TriggerConfig: components["schemas"]["TimerTriggerConfig"] | components["schemas"]["HTTPTriggerConfig"] | components["schemas"]["OSSTriggerConfig"] | components["schemas"]["LogTriggerConfig"] | components["schemas"]["MNSTopicTriggerConfig"] | components["schemas"]["CDNTriggerConfig"] | components["schemas"]["TablestoreTriggerConfig"] | components["schemas"]["EventBridgeTriggerConfig"] | components["schemas"]["RDSTriggerConfig"];
        /** @description A trigger. */
        Trigger: components["schemas"]["TimerTrigger"] | components["schemas"]["HTTPTrigger"] | components["schemas"]["OSSTrigger"] | components["schemas"]["LogTrigger"] | components["schemas"]["MNSTopicTrigger"] | components["schemas"]["CDNTrigger"] | components["schemas"]["TablestoreTrigger"] | components["schemas"]["EventBridgeTrigger"] | components["schemas"]["RDSTrigger"];
        /** @description What all types of triggers have in common. */
        TriggerBase: {
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
             * @description The event source, as an ARN; not for timers and HTTP.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-files
             */
            sourceArn?: string;
            /**
             * @description The RAM role that may invoke the function, as an ARN. Timers and HTTP triggers need none; the others do.
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
             * @description The state of the trigger. Only in some answers; its values are not published.
             * @example Running
             */
            status?: string;
            /**
             * @description What it invokes, as an ARN. Only in some answers.
             * @example acs:fc:cn-hangzhou:1029384756102938:services/orders.LATEST/functions/ship
             */
            targetArn?: string;
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
        /** @description The fields of an HTTP trigger, with those that all types have in common. */
        HTTPTriggerBase: components["schemas"]["TriggerBase"] & {
            /**
             * @description The default domain.
             * @example ship-orders-abcdefghij.cn-hangzhou.fcapp.run
             */
            domainName?: string;
            /**
             * @description The public address; with `disableURLInternet` it answers 403.
             * @example https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run
             */
            urlInternet?: string;
            /**
             * @description The address inside the VPC.
             * @example https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run
             */
            urlIntranet?: string;
        };
        /** @description A timer (定时触发器). */
        TimerTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /**
             * @description Its configuration, as JSON text.
             * @example {"cronExpression":"0 0 4 * * *","enable":true,"payload":"cleanup"}
             */
            triggerConfig?: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description An HTTP trigger (HTTP 触发器). */
        HTTPTrigger: components["schemas"]["HTTPTriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /**
             * @description Its configuration, as JSON text.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig?: components["schemas"]["HTTPTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "http";
        };
        /** @description A trigger for events of an OSS bucket (OSS 触发器). */
        OSSTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /**
             * @description Its configuration, as JSON text.
             * @example {"events":["oss:ObjectCreated:PutObject","oss:ObjectCreated:PostObject"],"filter":{"key":{"prefix":"incoming/","suffix":".json"}}}
             */
            triggerConfig?: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A trigger for the entries of a log store (日志服务触发器). */
        LogTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /**
             * @description Its configuration, as JSON text.
             * @example {"sourceConfig":{"logstore":"clicks"},"enable":true}
             */
            triggerConfig?: components["schemas"]["LogTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description A trigger for messages of an MNS topic (MNS 主题触发器). */
        MNSTopicTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /**
             * @description Its configuration, as JSON text.
             * @example {"filterTag":"express","notifyContentFormat":"JSON","notifyStrategy":"BACKOFF_RETRY"}
             */
            triggerConfig?: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A trigger for events of the CDN (CDN 事件触发器). */
        CDNTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /**
             * @description Its configuration, as JSON text.
             * @example {"eventName":"CachedObjectsRefreshed","eventVersion":"1.0.0","notes":"Warms the cache","filter":{"domain":["cdn.example.com"]}}
             */
            triggerConfig?: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A trigger for changes of a Tablestore table (表格存储触发器). */
        TablestoreTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /**
             * @description Its configuration, as JSON text.
             * @example {}
             */
            triggerConfig?: components["schemas"]["TablestoreTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "tablestore";
        };
        /** @description A trigger through EventBridge (事件总线触发器). */
        EventBridgeTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /**
             * @description Its configuration, as JSON text.
             * @example {"triggerEnable":true,"eventRuleFilterPattern":"{\"source\":[\"acs.oss\"],\"type\":[\"oss:BucketCreated:PutBucket\"]}","eventSourceConfig":{"eventSourceType":"Default"}}
             */
            triggerConfig?: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
        };
        /** @description A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
        RDSTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example rds
             * @enum {string}
             */
            triggerType: "rds";
            /**
             * @description Its configuration, as JSON text.
             * @example {"subscriptionObjects":["orders"],"retry":3}
             */
            triggerConfig?: components["schemas"]["RDSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "rds";
        };
        /** @description A trigger. Its configuration is an object here, not JSON text. */
        Trigger20160815: components["schemas"]["TimerTrigger20160815"] | components["schemas"]["HTTPTrigger20160815"] | components["schemas"]["OSSTrigger20160815"] | components["schemas"]["LogTrigger20160815"] | components["schemas"]["MNSTopicTrigger20160815"] | components["schemas"]["CDNTrigger20160815"] | components["schemas"]["TablestoreTrigger20160815"] | components["schemas"]["EventBridgeTrigger20160815"] | components["schemas"]["RDSTrigger20160815"];
        /** @description A timer (定时触发器). */
        TimerTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description An HTTP trigger (HTTP 触发器). */
        HTTPTrigger20160815: components["schemas"]["HTTPTriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["HTTPTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "http";
        };
        /** @description A trigger for events of an OSS bucket (OSS 触发器). */
        OSSTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A trigger for the entries of a log store (日志服务触发器). */
        LogTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["LogTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description A trigger for messages of an MNS topic (MNS 主题触发器). */
        MNSTopicTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A trigger for events of the CDN (CDN 事件触发器). */
        CDNTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A trigger for changes of a Tablestore table (表格存储触发器). */
        TablestoreTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["TablestoreTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "tablestore";
        };
        /** @description A trigger through EventBridge (事件总线触发器). */
        EventBridgeTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
        };
        /** @description A trigger for changes of an RDS database. The metadata has its configuration only; no page describes it. */
        RDSTrigger20160815: components["schemas"]["TriggerBase"] & {
            /**
             * @description The type, in lower case.
             * @example rds
             * @enum {string}
             */
            triggerType: "rds";
            /** @description Its configuration, an object. */
            triggerConfig?: components["schemas"]["RDSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "rds";
        };
        /** @description One page of triggers. */
        TriggerPage: {
            /** @description The triggers. */
            triggers?: components["schemas"]["Trigger"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description One page of triggers. */
        TriggerPage20160815: {
            /** @description The triggers. */
            triggers?: components["schemas"]["Trigger20160815"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description When a timer fires. */
        TimerTriggerConfig: {
            /**
             * @description `@every 4m`, or a cron expression of six fields, seconds first: `0 0 4 * * *`. Five fields are not enough. A time zone in front (`CRON_TZ=`) is unconfirmed.
             * @example 0 0 4 * * *
             */
            cronExpression?: string;
            /**
             * @description Whether it fires.
             * @example true
             */
            enable?: boolean;
            /**
             * @description A text that the event carries as `payload`.
             * @example cleanup
             */
            payload?: string;
        };
        /** @description Who may call a function over HTTP, and how. There is no field for a path: the function gets every path. */
        HTTPTriggerConfig: {
            /**
             * @description `anonymous`: anybody. `function` (default): signed calls only. `jwt` (newer builds): calls with a token, see `authConfig`. In lower case; `ANONYMOUS` or `CUSTOM` are not values.
             * @default function
             * @example function
             */
            authType?: "anonymous" | "function" | "jwt" | (string & {});
            /**
             * @description The methods that it takes.
             * @example [
             *       "GET",
             *       "POST"
             *     ]
             */
            methods?: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS")[];
            /**
             * @description Whether the public address answers 403; the address inside the VPC and custom domains keep working.
             * @default false
             * @example false
             */
            disableURLInternet?: boolean;
            /**
             * @description For `jwt`: how tokens are checked, as JSON text inside the JSON text of `triggerConfig`.
             * @example {"jwks":"{\"keys\":[]}","tokenLookup":["header:Authorization:Bearer"],"claimPassBy":["query:uid:uid"]}
             */
            authConfig?: components["schemas"]["JWTAuthConfig"];
        };
        /** @description How JSON Web Tokens are checked. Names are those of the schema of 2.0; 3.0 shows them capitalised. */
        JWTAuthConfig: {
            /**
             * @description The public keys (JSON Web Key Set), as text.
             * @example {"keys":[]}
             */
            jwks?: string;
            /**
             * @description Where the token is: place, name and prefix, with colons between. Places are `header`, `cookie`, `query` and `form`.
             * @example [
             *       "header:Authorization:Bearer"
             *     ]
             */
            tokenLookup?: string[];
            /**
             * @description Which claims are passed to the function, and as what: place, claim and name.
             * @example [
             *       "query:uid:uid"
             *     ]
             */
            claimPassBy?: string[];
            /**
             * @description Paths; their rule is not published.
             * @example [
             *       "/orders/*"
             *     ]
             */
            whiteList?: string[];
            /**
             * @description Paths; a text here, unlike `whiteList`, and its rule is not published.
             * @example /health
             */
            blackList?: string;
        };
        /** @description Which changes of a bucket invoke the function. */
        OSSTriggerConfig: {
            /**
             * @description The events.
             * @example [
             *       "oss:ObjectCreated:PutObject"
             *     ]
             */
            events?: ("oss:ObjectCreated:*" | "oss:ObjectCreated:PutObject" | "oss:ObjectCreated:PutSymlink" | "oss:ObjectCreated:PostObject" | "oss:ObjectCreated:CopyObject" | "oss:ObjectCreated:InitiateMultipartUpload" | "oss:ObjectCreated:UploadPart" | "oss:ObjectCreated:UploadPartCopy" | "oss:ObjectCreated:CompleteMultipartUpload" | "oss:ObjectCreated:AppendObject" | "oss:ObjectRemoved:DeleteObject" | "oss:ObjectRemoved:DeleteObjects" | "oss:ObjectRemoved:AbortMultipartUpload" | "oss:ObjectReplication:ObjectCreated" | "oss:ObjectReplication:ObjectRemoved" | "oss:ObjectReplication:ObjectModified" | (string & {}))[];
            /** @description Which objects. */
            filter?: components["schemas"]["OSSTriggerFilter"];
        };
        /** @description Which objects. */
        OSSTriggerFilter: {
            /** @description By their name. */
            key?: components["schemas"]["OSSTriggerKey"];
        };
        /** @description How the name of an object looks. A function that writes what it is triggered by runs for ever: keep them apart by prefix. */
        OSSTriggerKey: {
            /**
             * @description How it starts.
             * @example incoming/
             */
            prefix?: string;
            /**
             * @description How it ends.
             * @example .json
             */
            suffix?: string;
        };
        /** @description Which logs invoke the function, and how often. */
        LogTriggerConfig: {
            /** @description Where the entries are. */
            sourceConfig?: components["schemas"]["LogTriggerSourceConfig"];
            /** @description How often they are fetched. */
            jobConfig?: components["schemas"]["LogTriggerJobConfig"];
            /**
             * @description Settings that the event carries as `parameter`.
             * @example {
             *       "stage": "prod"
             *     }
             */
            functionParameter?: {
                [key: string]: string;
            };
            /** @description Where the trigger logs its own work. */
            logConfig?: components["schemas"]["LogTriggerLogConfig"];
            /**
             * @description Whether it fires.
             * @example true
             */
            enable?: boolean;
        };
        /** @description The log store that is read. */
        LogTriggerSourceConfig: {
            /**
             * @description The log store. Its project is in `sourceArn`.
             * @example clicks
             */
            logstore?: string;
        };
        /** @description How often a log trigger fires. */
        LogTriggerJobConfig: {
            /**
             * Format: int64
             * @description How often a failed call is repeated before the next interval.
             * @example 3
             */
            maxRetryTime?: number;
            /**
             * Format: int64
             * @description Seconds between two calls; each gets what was logged since the last. An older page has 3 to 600.
             * @example 60
             */
            triggerInterval?: number;
        };
        /** @description Where a log trigger logs. */
        LogTriggerLogConfig: {
            /**
             * @description The log project.
             * @example fc-logs
             */
            project?: string;
            /**
             * @description The log store.
             * @example triggers
             */
            logstore?: string;
        };
        /** @description Which messages of a topic invoke the function. */
        MNSTopicTriggerConfig: {
            /**
             * @description Only messages with this tag.
             * @example express
             */
            filterTag?: string;
            /**
             * @description `STREAM`: the event is the message as it is. `JSON`: an object with the message and its attributes. Newer pages name `STREAM` as the default.
             * @example JSON
             */
            notifyContentFormat?: "STREAM" | "JSON" | (string & {});
            /**
             * @description How a failed call is repeated. `BACKOFF_RETRY`: 3 times, after 10 to 20 seconds each. `EXPONENTIAL_DECAY_RETRY`: 176 times within a day, 512 seconds apart at most.
             * @example BACKOFF_RETRY
             */
            notifyStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
        };
        /** @description Which events of the CDN invoke the function. */
        CDNTriggerConfig: {
            /**
             * @description The event.
             * @example CachedObjectsRefreshed
             */
            eventName?: "LogFileCreated" | "CachedObjectsRefreshed" | "CachedObjectsPushed" | "CachedObjectsBlocked" | "CdnDomainStarted" | "CdnDomainStopped" | "CdnDomainAdded" | "CdnDomainDeleted" | (string & {});
            /**
             * @description Its version.
             * @example 1.0.0
             */
            eventVersion?: string;
            /**
             * @description What the trigger is for.
             * @example Warms the cache
             */
            notes?: string;
            /**
             * @description Only events with one of these values: for `domain`, the domains.
             * @example {
             *       "domain": [
             *         "cdn.example.com"
             *       ]
             *     }
             */
            filter?: {
                [key: string]: string[];
            };
        };
        /** @description Empty; the table is in `sourceArn`. */
        TablestoreTriggerConfig: Record<string, never>;
        /** @description Which changes of a database invoke the function. Only the names and types of the fields are published. */
        RDSTriggerConfig: {
            /**
             * @description What is watched.
             * @example [
             *       "orders"
             *     ]
             */
            subscriptionObjects?: string[];
            /**
             * Format: int64
             * @description How often a failed call is repeated.
             * @example 3
             */
            retry?: number;
            /**
             * Format: int64
             * @description How many calls at once.
             * @example 1
             */
            concurrency?: number;
            /**
             * @description The format of the event; its values are not published.
             * @example json
             */
            eventFormat?: string;
        };
        /** @description Which events of EventBridge invoke the function, and how they are pushed. */
        EventBridgeTriggerConfig: {
            /**
             * @description Whether it fires; the same switch as that of the rule in EventBridge.
             * @example true
             */
            triggerEnable?: boolean;
            /**
             * @description Whether calls are asynchronous: then an event has at most 128 KB, synchronous ones 32 MB. Some pages of 3.0 print the two values the other way round.
             * @example false
             */
            asyncInvocationType?: boolean;
            /**
             * @description The event pattern of EventBridge, as JSON text; for the source `Default`.
             * @example {"source":["acs.oss"],"type":["oss:BucketCreated:PutBucket"]}
             */
            eventRuleFilterPattern?: Record<string, never>;
            /** @description Where events come from. */
            eventSourceConfig?: components["schemas"]["EventSourceConfig"];
            /** @description How they are delivered. */
            eventSinkConfig?: components["schemas"]["EventSinkConfig"];
            /** @description How they are batched and repeated. */
            runOptions?: components["schemas"]["RunOptions"];
        };
        /** @description Where events come from. It cannot be changed: in an update it is ignored. */
        EventSourceConfig: components["schemas"]["DefaultEventSource"] | components["schemas"]["MNSEventSource"] | components["schemas"]["RocketMQEventSource"] | components["schemas"]["RabbitMQEventSource"] | components["schemas"]["KafkaEventSource"] | components["schemas"]["MQTTEventSource"] | components["schemas"]["DTSEventSource"];
        /** @description Events of Alibaba Cloud services, on the default bus of EventBridge. */
        DefaultEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "Default";
        };
        /** @description A queue of MNS (Simple Message Queue). */
        MNSEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "MNS";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceMNSParameters?: components["schemas"]["MNSSourceParameters"];
            };
        };
        /** @description A topic of RocketMQ. */
        RocketMQEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "RocketMQ";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceRocketMQParameters?: components["schemas"]["RocketMQSourceParameters"];
            };
        };
        /** @description A queue of RabbitMQ. */
        RabbitMQEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "RabbitMQ";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceRabbitMQParameters?: components["schemas"]["RabbitMQSourceParameters"];
            };
        };
        /** @description A topic of Kafka. */
        KafkaEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "Kafka";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceKafkaParameters?: components["schemas"]["KafkaSourceParameters"];
            };
        };
        /** @description A topic of MQTT. */
        MQTTEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "MQTT";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceMQTTParameters?: components["schemas"]["MQTTSourceParameters"];
            };
        };
        /** @description A subscription of the Data Transmission Service (DTS). */
        DTSEventSource: {
            /**
             * @description The type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "DTS";
            /** @description Its parameters. */
            eventSourceParameters?: {
                /** @description Which one. */
                sourceDTSParameters?: components["schemas"]["DTSSourceParameters"];
            };
        };
        /** @description A queue of MNS. */
        MNSSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The queue.
             * @example orders
             */
            QueueName?: string;
            /**
             * @description Whether messages are decoded from base64.
             * @example true
             */
            IsBase64Decode?: boolean;
        };
        /** @description A topic of RocketMQ. */
        RocketMQSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The instance.
             * @example MQ_INST_1029384756102938_orders0
             */
            InstanceId?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
            /**
             * @description The consumer group.
             * @example GID_orders
             */
            GroupID?: string;
            /**
             * @description Only messages with this tag.
             * @example express
             */
            Tag?: string;
            /**
             * @description How messages are filtered.
             * @example Tag
             */
            FilterType?: string;
            /**
             * @description Without effect; leave it out.
             * @example
             */
            FilterSql?: string;
            /**
             * @description Where reading starts.
             * @default CONSUME_FROM_LAST_OFFSET
             * @example CONSUME_FROM_LAST_OFFSET
             */
            Offset?: "CONSUME_FROM_LAST_OFFSET" | "CONSUME_FROM_FIRST_OFFSET" | "CONSUME_FROM_TIMESTAMP" | (string & {});
            /**
             * Format: int64
             * @description For `CONSUME_FROM_TIMESTAMP`: milliseconds since 1970.
             * @example 1748074530000
             */
            Timestamp?: number;
            /**
             * @description `ACL`: with user name and password. Empty: without.
             * @example ACL
             */
            AuthType?: string;
            /**
             * @description The type of the instance.
             * @example Cloud_5
             */
            InstanceType?: string;
            /**
             * @description Its endpoint.
             * @example rmq-cn-orders0example.cn-hangzhou.rmq.aliyuncs.com:8080
             */
            InstanceEndpoint?: string;
            /**
             * @description Its network.
             * @example PrivateNetwork
             */
            InstanceNetwork?: string;
            /**
             * @description Its VPC.
             * @example vpc-bp1orders0example0vpc
             */
            InstanceVpcId?: string;
            /**
             * @description Its switch.
             * @example vsw-bp1orders0example0vsw
             */
            InstanceVSwitchIds?: string;
            /**
             * @description Its security group.
             * @example sg-bp1orders0example0sg
             */
            InstanceSecurityGroupId?: string;
            /**
             * @description The user, for `ACL` and over the internet.
             * @example exampleuser
             */
            InstanceUsername?: string;
            /**
             * @description The password.
             * @example examplepassword
             */
            InstancePassword?: string;
        };
        /** @description A queue of RabbitMQ. */
        RabbitMQSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The instance.
             * @example amqp-cn-orders0example
             */
            InstanceId?: string;
            /**
             * @description The virtual host.
             * @example shop
             */
            VirtualHostName?: string;
            /**
             * @description The queue.
             * @example orders
             */
            QueueName?: string;
        };
        /** @description A topic of Kafka. */
        KafkaSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The instance.
             * @example alikafka_pre-cn-orders0example
             */
            InstanceId?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
            /**
             * @description The consumer group.
             * @example orders-group
             */
            ConsumerGroup?: string;
            /**
             * @description Where reading starts.
             * @example latest
             */
            OffsetReset?: "earliest" | "latest" | (string & {});
            /**
             * @description `Default`, or `PublicNetwork` for a network of your own, whose three ids then are needed.
             * @example Default
             */
            Network?: "Default" | "PublicNetwork" | (string & {});
            /**
             * @description The VPC.
             * @example vpc-bp1orders0example0vpc
             */
            VpcId?: string;
            /**
             * @description The switch.
             * @example vsw-bp1orders0example0vsw
             */
            VSwitchIds?: string;
            /**
             * @description The security group.
             * @example sg-bp1orders0example0sg
             */
            SecurityGroupId?: string;
        };
        /** @description A topic of MQTT. */
        MQTTSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The instance.
             * @example post-cn-orders0example
             */
            InstanceId?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
        };
        /** @description A subscription of DTS. */
        DTSSourceParameters: {
            /** @description The region of the source. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description The task.
             * @example dts0orders0example
             */
            TaskId?: string;
            /**
             * @description The topic of the subscription.
             * @example cn_hangzhou_vpc_rm_orders0example
             */
            Topic?: string;
            /**
             * @description The consumer group.
             * @example dtsorders0example
             */
            Sid?: string;
            /**
             * @description The address and port of the channel.
             * @example dts-cn-hangzhou-vpc.aliyuncs.com:18001
             */
            BrokerUrl?: string;
            /**
             * @description The user of the consumer group.
             * @example exampleuser
             */
            Username?: string;
            /**
             * @description Its password.
             * @example examplepassword
             */
            Password?: string;
            /**
             * Format: int64
             * @description Where reading starts, in seconds since 1970; the unit is unconfirmed.
             * @example 1748074530
             */
            InitCheckPoint?: number;
        };
        /** @description How events are delivered. */
        EventSinkConfig: {
            /** @description How events are delivered. */
            deliveryOption?: components["schemas"]["DeliveryOption"];
        };
        /** @description How events are delivered. */
        DeliveryOption: {
            /**
             * @description The mode of delivery; `runOptions.mode` is the documented one.
             * @example event-streaming
             */
            mode?: "event-streaming" | "event-driven" | (string & {});
            /**
             * @description `CloudEvents` (default): each event with its description. `RawData`: the content alone.
             * @example RawData
             */
            eventSchema?: "CloudEvents" | "RawData" | (string & {});
            /**
             * Format: int64
             * @description How many events at once; for Kafka only.
             * @example 2
             */
            concurrency?: number;
        };
        /** @description How events are batched and repeated. */
        RunOptions: {
            /**
             * @description `event-streaming`: arrays of events, in batches. `event-driven`: one event in each call, in the form of CloudEvents, without batches.
             * @example event-streaming
             */
            mode?: "event-streaming" | "event-driven" | (string & {});
            /** @description When a batch is pushed. */
            batchWindow?: components["schemas"]["BatchWindow"];
            /**
             * @description `NONE` tolerates no error, `ALL` every error.
             * @default NONE
             * @example ALL
             */
            errorsTolerance?: "NONE" | "ALL" | (string & {});
            /** @description How a failed push is repeated. */
            retryStrategy?: components["schemas"]["RetryStrategy"];
            /** @description Where events go that failed for good; without it they are discarded. */
            deadLetterQueue?: components["schemas"]["DeadLetterQueue"];
            /**
             * Format: int64
             * @description How many consumers there are.
             * @example 1
             */
            maximumTasks?: number;
        };
        /** @description When a batch is pushed: as soon as one of the two is reached. */
        BatchWindow: {
            /**
             * Format: int64
             * @description How many events.
             * @example 100
             */
            CountBasedWindow?: number;
            /**
             * Format: int64
             * @description How many seconds; 0 pushes at once.
             * @example 10
             */
            TimeBasedWindow?: number;
        };
        /** @description How a failed push is repeated. */
        RetryStrategy: {
            /**
             * @description Evenly or with growing pauses.
             * @example BACKOFF_RETRY
             */
            PushRetryStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
            /**
             * Format: int64
             * @description For how long, in seconds.
             * @example 512
             */
            MaximumEventAgeInSeconds?: number;
            /**
             * Format: int64
             * @description How often at most.
             * @example 3
             */
            MaximumRetryAttempts?: number;
        };
        /** @description Where events go that failed for good. */
        DeadLetterQueue: {
            /**
             * @description The queue, topic or event bus.
             * @example acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages
             */
            Arn?: string;
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
        /** @description One page of configurations. */
        AsyncInvokeConfigPage: {
            /** @description The configurations. */
            configs?: components["schemas"]["AsyncInvokeConfig"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description How asynchronous calls are handled. */
        PutAsyncInvokeConfigInput: {
            /**
             * @description Whether calls are tasks that can be read, listed and stopped. An id in `X-Fc-Stateful-Async-Invocation-Id` needs it.
             * @example true
             */
            statefulInvocation?: boolean;
            /**
             * Format: int64
             * @description Seconds an event may wait before it is dropped.
             * @default 86400
             * @example 3600
             */
            maxAsyncEventAgeInSeconds?: number;
            /**
             * Format: int64
             * @description How often a failed run is repeated; each repeat is billed.
             * @default 3
             * @example 1
             */
            maxAsyncRetryAttempts?: number;
            /** @description Where results go. */
            destinationConfig?: components["schemas"]["DestinationConfig"];
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
        /** @description Instances that are kept ready. */
        PutProvisionConfigInput: {
            /**
             * Format: int64
             * @description How many instances; 0 ends it.
             * @example 5
             */
            target: number;
            /**
             * @description Whether instances have CPU between calls, too.
             * @default true
             * @example true
             */
            alwaysAllocateCPU?: boolean;
            /** @description Other numbers at certain times. */
            scheduledActions?: components["schemas"]["ScheduledAction"][];
            /** @description Other numbers by load. The service must have instance metrics on (documented for 3.0). */
            targetTrackingPolicies?: components["schemas"]["TargetTrackingPolicy"][];
        };
        /** @description Instances that are kept ready. */
        ProvisionConfig: {
            /**
             * @description What it applies to: account, service, qualifier and function.
             * @example 1029384756102938#orders#prod#ship
             */
            resource?: string;
            /**
             * Format: int64
             * @description How many there should be.
             * @example 5
             */
            target?: number;
            /**
             * Format: int64
             * @description How many there are; it takes a while to reach the target.
             * @example 5
             */
            current?: number;
            /**
             * @description Why the target is not reached. Only when it is read.
             * @example Preparing the image failed.
             */
            currentError?: string;
            /**
             * @description Whether instances have CPU between calls, too.
             * @example true
             */
            alwaysAllocateCPU?: boolean;
            /** @description Other numbers at certain times. */
            scheduledActions?: components["schemas"]["ScheduledAction"][];
            /** @description Other numbers by load. */
            targetTrackingPolicies?: components["schemas"]["TargetTrackingPolicy"][];
        };
        /** @description One page of configurations. */
        ProvisionConfigPage: {
            /** @description The configurations. */
            provisionConfigs?: components["schemas"]["ProvisionConfig"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description Another number of instances at certain times. */
        ScheduledAction: {
            /**
             * @description A name for it.
             * @example morning
             */
            name?: string;
            /**
             * @description `cron(0 30 8 * * *)`, with six fields, seconds first, or `at(2025-06-01T00:00:00Z)` for once.
             * @example cron(0 30 8 * * *)
             */
            scheduleExpression?: string;
            /**
             * Format: int64
             * @description How many instances.
             * @example 20
             */
            target?: number;
            /**
             * @description From when, in UTC.
             * @example 2025-05-24T00:00:00Z
             */
            startTime?: string;
            /**
             * @description Until when, in UTC.
             * @example 2025-12-31T00:00:00Z
             */
            endTime?: string;
        };
        /** @description Another number of instances by load. */
        TargetTrackingPolicy: {
            /**
             * @description A name for it.
             * @example by-load
             */
            name?: string;
            /**
             * @description What is measured.
             * @example ProvisionedConcurrencyUtilization
             */
            metricType?: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
            /**
             * Format: double
             * @description What it should be, as a share: 0.6 is 60 %.
             * @example 0.6
             */
            metricTarget?: number;
            /**
             * Format: int64
             * @description How few instances at least.
             * @example 5
             */
            minCapacity?: number;
            /**
             * Format: int64
             * @description How many at most.
             * @example 50
             */
            maxCapacity?: number;
            /**
             * @description From when, in UTC.
             * @example 2025-05-24T00:00:00Z
             */
            startTime?: string;
            /**
             * @description Until when, in UTC.
             * @example 2025-12-31T00:00:00Z
             */
            endTime?: string;
        };
        /** @description A limit of instances. */
        PutOnDemandConfigInput: {
            /**
             * Format: int64
             * @description How many on-demand instances there may be.
             * @example 10
             */
            maximumInstanceCount: number;
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
        /** @description One page of limits. */
        OnDemandConfigPage: {
            /** @description The limits. */
            configs?: components["schemas"]["OnDemandConfig"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description Instances of a function. */
        InstanceList: {
            /** @description The instances. */
            instances?: components["schemas"]["Instance"][];
        };
        /** @description An instance. */
        Instance: {
            /**
             * @description The instance.
             * @example c-68317f92-2b1f4d7a9c0e4c5d8f1a
             */
            instanceId?: string;
            /**
             * @description The version of the service that it runs, 0 for `LATEST`. The page has it as a text and shows a number, which the Go SDK reads.
             * @example 1
             */
            versionId?: string | number;
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
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
            /** @description Which path leads to which function. */
            routeConfig?: components["schemas"]["RouteConfig"];
            /** @description The certificate for HTTPS. */
            certConfig?: components["schemas"]["CertConfig"];
            /** @description TLS versions and ciphers. */
            tlsConfig?: components["schemas"]["TLSConfig"];
            /** @description The web application firewall. */
            wafConfig?: components["schemas"]["WAFConfig"];
        };
        /** @description Changes of a custom domain. */
        UpdateCustomDomainInput: {
            /**
             * @description `HTTP`, or `HTTP,HTTPS` for both; newer pages also have `HTTPS` alone.
             * @example HTTP
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
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
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS" | (string & {});
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
        /** @description One page of custom domains. */
        CustomDomainPage: {
            /** @description The domains. */
            customDomains?: components["schemas"]["CustomDomain"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
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
            minVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
            /**
             * @description The highest version.
             * @example TLSv1.3
             */
            maxVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
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
            compatibleRuntime?: components["schemas"]["Runtime"][];
            /**
             * Format: int32
             * @description Who may use it; 0 for private, 1 for public.
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
        /** @description A new version of a layer. Unlike when it is read, the size is named `codesize`. */
        CreatedLayer: {
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
            codesize?: number;
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
            compatibleRuntime?: components["schemas"]["Runtime"][];
            /**
             * Format: int32
             * @description Who may use it; 0 for private, 1 for public.
             * @example 0
             */
            acl?: number;
            /**
             * @description Its identifier, for `layers` of a function: a hash, the name and the version.
             * @example 02f81d283888f5ec63442a88fe82b260#fonts#2
             */
            arn?: string;
            /**
             * @description When it was created, in UTC.
             * @example 2025-05-24T08:15:30Z
             */
            createTime?: string;
        };
        /** @description A version of a layer to create. */
        CreateLayerVersionInput: {
            /** @description The package; with a capital letter. */
            Code?: components["schemas"]["Code"];
            /**
             * @description The runtimes it is made for.
             * @example [
             *       "nodejs20"
             *     ]
             */
            compatibleRuntime?: components["schemas"]["Runtime"][];
            /**
             * @description What is in it.
             * @example Fonts for invoices
             */
            description?: string;
        };
        /** @description A version of a layer to create. */
        CreateLayerVersionInput20160815: {
            /** @description The package. */
            code?: components["schemas"]["Code"];
            /**
             * @description The runtimes it is made for.
             * @example [
             *       "nodejs20"
             *     ]
             */
            compatibleRuntime?: components["schemas"]["Runtime"][];
            /**
             * @description What is in it.
             * @example Fonts for invoices
             */
            description?: string;
        };
        /** @description One page of layers. */
        LayerPage: {
            /** @description The layers. */
            layers?: components["schemas"]["Layer"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description One page of versions of a layer. */
        LayerVersionPage: {
            /** @description The versions. */
            layers?: components["schemas"]["Layer"][];
            /**
             * Format: int32
             * @description Send it as `startVersion` to get the next page; missing on the last one. There is no `nextToken`.
             * @example 3
             */
            nextVersion?: number;
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
        /** @description A VPC. */
        VpcBindingInput: {
            /**
             * @description The VPC.
             * @example vpc-bp1orders0example0vpc
             */
            vpcId: string;
        };
        /** @description The VPCs that may call a service. */
        VpcBindingList: {
            /**
             * @description All of them; there are no pages.
             * @example [
             *       "vpc-bp1orders0example0vpc"
             *     ]
             */
            vpcIds?: string[];
        };
        /** @description Tags to add. */
        TagResourceInput: {
            /**
             * @description The service, as a full ARN or as `services/{serviceName}`. Only services have tags.
             * @example acs:fc:cn-hangzhou:1029384756102938:services/orders
             */
            resourceArn: string;
            /**
             * @description The tags: key and value, 1 to 20 of them. A value may be empty.
             * @example {
             *       "team": "shop",
             *       "stage": "prod"
             *     }
             */
            tags: {
                [key: string]: string;
            };
        };
        /** @description Tags to remove. */
        UntagResourceInput: {
            /**
             * @description The service, as a full ARN or as `services/{serviceName}`. Only services have tags.
             * @example acs:fc:cn-hangzhou:1029384756102938:services/orders
             */
            resourceArn: string;
            /**
             * @description The keys of the tags, up to 20; at least one unless `all` is set.
             * @example [
             *       "stage"
             *     ]
             */
            tagKeys?: string[];
            /**
             * @description Whether all tags go.
             * @default false
             * @example false
             */
            all?: boolean;
        };
        /** @description A resource and its tags. */
        ResourceTags: {
            /**
             * @description The service, as a full ARN.
             * @example acs:fc:cn-hangzhou:1029384756102938:services/orders
             */
            resourceArn?: string;
            /**
             * @description The tags: key and value. A value may be empty.
             * @example {
             *       "team": "shop",
             *       "stage": "prod"
             *     }
             */
            tags?: {
                [key: string]: string;
            };
        };
        /** @description One page of resources with tags. */
        TaggedResourcePage: {
            /** @description The resources. */
            resources?: components["schemas"]["ResourceTags"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description Settings of the account in this region. */
        AccountSettings: {
            /**
             * @description The zones that can be used.
             * @example [
             *       "cn-hangzhou-g",
             *       "cn-hangzhou-h"
             *     ]
             */
            availableAZs?: string[];
            /**
             * @description The default role, as an ARN.
             * @example acs:ram::1029384756102938:role/aliyunfcdefaultrole
             */
            defaultRole?: string;
        };
        /** @description One page of subscriptions. */
        ReservedCapacityPage: {
            /** @description The subscriptions. */
            reservedCapacities?: components["schemas"]["ReservedCapacity"][];
            /**
             * @description Send it to get the next page; missing on the last one.
             * @example b3JkZXItMTg=
             */
            nextToken?: string;
        };
        /** @description A subscription of compute capacity (预留资源包). */
        ReservedCapacity: {
            /**
             * @description Its id.
             * @example fc-cn-orders0example
             */
            instanceId?: string;
            /**
             * Format: int64
             * @description How many compute units it has.
             * @example 100
             */
            cu?: number;
            /**
             * @description When it ends, in UTC.
             * @example 2025-12-31T16:00:00Z
             */
            deadline?: string;
            /**
             * @description Whether it was paid back; a text, `true` or `false`.
             * @example false
             */
            isRefunded?: string;
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
        /** @description The regions. This shape is that of version 2023-03-30; for 2021-04-06 nothing is published, so it is unconfirmed. */
        RegionList: {
            /** @description The regions. */
            Regions?: components["schemas"]["RegionListRegions"];
        };
        /** @description The regions, in the form of the gateway. */
        RegionListRegions: {
            /** @description The regions. */
            Region?: components["schemas"]["Region"][];
        };
        /** @description A region. */
        Region: {
            /** @description The region. */
            RegionId?: components["schemas"]["RegionId"];
            /**
             * @description Its name, in the language asked for.
             * @example China (Hangzhou)
             */
            LocalName?: string;
        };
        /**
         * @description A region.
         * @example cn-hangzhou
         */
        RegionId: "cn-hangzhou" | "cn-hangzhou-finance" | "cn-shanghai" | "cn-qingdao" | "cn-beijing" | "cn-zhangjiakou" | "cn-huhehaote" | "cn-wulanchabu" | "cn-shenzhen" | "cn-chengdu" | "cn-hongkong" | "ap-northeast-1" | "ap-northeast-2" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-5" | "ap-southeast-7" | "eu-central-1" | "eu-west-1" | "me-central-1" | "us-east-1" | "us-west-1" | (string & {});
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
        /** @description The request is wrong, or the account has as many of these as it may. */
        LimitedBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, or the package too large. */
        CodeBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, the package too large, or the account has as many of these as it may. */
        LimitedCodeBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, or the weights name the main version. */
        AliasBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, the weights name the main version, or the account has as many of these as it may. */
        LimitedAliasBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The request is wrong, the domain does not point at Function Compute, or the account has as many of these as it may. */
        LimitedDomainBadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The service does not exist. */
        ServiceNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service, or its version or alias, does not exist. */
        QualifiedServiceNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service or its version does not exist. */
        ServiceVersionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service or its alias does not exist. */
        ServiceAliasNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service or the function does not exist. */
        PlainFunctionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service, the function or the alias does not exist. */
        AliasedFunctionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service, the function, or its version or alias does not exist, or it has no asynchronous configuration. */
        AsyncConfigNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The domain is not bound. */
        DomainNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Somebody else changes the same resource. Nothing was changed by this call. */
        ConcurrentUpdate: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or somebody else changes the same resource. */
        FunctionConflict: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The function has triggers, or somebody else changes the same resource. */
        FunctionNotEmpty: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or somebody else changes the same resource. */
        AliasConflict: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description EventBridge has a rule of this name, or somebody else changes the same resource. */
        TriggerConflict: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The domain is bound already, or somebody else changes the same resource. */
        DomainConflict: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedServiceExists: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedServiceNotEmpty: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedTriggerExists: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedTriggerNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedTaskNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedOnDemandConfigNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedLayerNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The vendor publishes no status for these codes: decide on `ErrorCode`. */
        UnlistedLayerVersionNotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The task was stopped before. */
        TaskStopped: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is gone. No body. */
        Deleted: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It is done. No body, or an empty one. */
        Done: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content?: never;
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
        aliasQualifier: string;
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
        listStatus: "Enqueued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
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
        /**
         * @description Only those whose name starts so.
         * @example or
         */
        prefix: string;
        /**
         * @description Where to start; it is included itself.
         * @example orders
         */
        startKey: string;
        /**
         * @description `BACKWARD`: the newest first. `FORWARD`: the oldest first.
         * @example BACKWARD
         */
        direction: "FORWARD" | "BACKWARD";
        /**
         * @description Only services with these tags, each as `tag_{key}={value}`. The name of this parameter itself is not sent.
         * @example {
         *       "tag_team": "shop"
         *     }
         */
        serviceTags: {
            [key: string]: string;
        };
        /**
         * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
         * @example orders.prod
         */
        aliasedServiceName: string;
        /**
         * @description Only those of this service.
         * @example orders
         */
        serviceNameQuery: string;
        /**
         * @description Only those of this alias.
         * @example prod
         */
        aliasFilter: string;
        /**
         * @description The event source, as an ARN.
         * @example acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship
         */
        sourceArn: string;
        /**
         * @description Only these instances. The vendor's SDK numbers them, `instanceIds.1=…&instanceIds.2=…`; the plain name itself is not sent.
         * @example {
         *       "instanceIds.1": "c-68317f92-2b1f4d7a9c0e4c5d8f1a"
         *     }
         */
        instanceIds: {
            [key: string]: string;
        };
        /**
         * @description Only these instances; the name is repeated for each.
         * @example [
         *       "c-68317f92-2b1f4d7a9c0e4c5d8f1a"
         *     ]
         */
        instanceIds20160815: string[];
        /**
         * @description How many to return at most.
         * @example 20
         */
        instanceLimit: number;
        /**
         * @description Whether to list layers that other accounts share.
         * @example false
         */
        publicLayers: boolean;
        /**
         * @description Whether to list layers of the vendor.
         * @example false
         */
        officialLayers: boolean;
        /**
         * @description The first version to list.
         * @example 1
         */
        startVersion: number;
        /**
         * @description Whether everybody may use the layer.
         * @example false
         */
        publicAcl: boolean;
        /**
         * @description The identifier of the version: a hash, the name and the version.
         * @example 02f81d283888f5ec63442a88fe82b260#fonts#2
         */
        layerArn: string;
        /**
         * @description The VPC.
         * @example vpc-bp1orders0example0vpc
         */
        vpcId: string;
        /**
         * @description The service, as a full ARN or as `services/{serviceName}`.
         * @example services/orders
         */
        resourceArn: string;
        /**
         * @description The language of the names. `en-US` is the default in 2023-03-30; unconfirmed here.
         * @example en-US
         */
        acceptLanguage: "zh-CN" | "en-US" | "ja" | (string & {});
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
    ListServices: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
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
            400: components["responses"]["LimitedBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedServiceExists"];
        };
    };
    ListServices20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
                /**
                 * @description Only services with these tags, each as `tag_{key}={value}`. The name of this parameter itself is not sent.
                 * @example {
                 *       "tag_team": "shop"
                 *     }
                 */
                tags?: components["parameters"]["serviceTags"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateService20160815: {
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
            400: components["responses"]["LimitedBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedServiceExists"];
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
            404: components["responses"]["QualifiedServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateService: {
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
        /** @description What changes. The name cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceInput"];
            };
        };
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
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedServiceNotEmpty"];
        };
    };
    GetService20160815: {
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
            404: components["responses"]["QualifiedServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateService20160815: {
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
        /** @description What changes. The name cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceInput"];
            };
        };
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
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteService20160815: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedServiceNotEmpty"];
        };
    };
    ListFunctions: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            /** @description One page of functions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QualifiedServiceNotFound"];
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
            400: components["responses"]["LimitedCodeBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["FunctionConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerVersionNotFound"];
        };
    };
    ListFunctions20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            };
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
                    "application/json": components["schemas"]["FunctionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QualifiedServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateFunction20160815: {
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
            400: components["responses"]["LimitedCodeBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["FunctionConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerVersionNotFound"];
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
    UpdateFunction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the last answer; the call is refused with 412 if the resource was changed since.
                 * @example e19d5cd5af0378da05f63f891c7467af
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
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
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description What changes. The name cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFunctionInput"];
            };
        };
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
            400: components["responses"]["CodeBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerVersionNotFound"];
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or the function does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["FunctionNotEmpty"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetFunction20160815: {
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
    UpdateFunction20160815: {
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
        /** @description What changes. The name cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFunctionInput"];
            };
        };
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
            400: components["responses"]["CodeBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteFunction20160815: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or the function does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["FunctionNotEmpty"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetFunctionCode: {
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
            /** @description Where the package is. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionCode"];
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
    GetFunctionCode20160815: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the package is. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionCode"];
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
    ListServiceVersions: {
        parameters: {
            query?: {
                /**
                 * @description `BACKWARD`: the newest first. `FORWARD`: the oldest first.
                 * @example BACKWARD
                 */
                direction?: components["parameters"]["direction"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
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
            /** @description The version. */
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
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListServiceVersions20160815: {
        parameters: {
            query?: {
                /**
                 * @description `BACKWARD`: the newest first. `FORWARD`: the oldest first.
                 * @example BACKWARD
                 */
                direction?: components["parameters"]["direction"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    PublishServiceVersion20160815: {
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
            /** @description The version. */
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
            404: components["responses"]["ServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or its version does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteServiceVersion20160815: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or its version does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListAliases: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            /** @description One page of aliases. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
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
            400: components["responses"]["LimitedAliasBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceVersionNotFound"];
            409: components["responses"]["AliasConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListAliases20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of aliases. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AliasPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateAlias20160815: {
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
            400: components["responses"]["LimitedAliasBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceVersionNotFound"];
            409: components["responses"]["AliasConflict"];
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
            404: components["responses"]["ServiceAliasNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateAlias: {
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
                 * @description The alias.
                 * @example prod
                 */
                aliasName: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAliasInput"];
            };
        };
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
            400: components["responses"]["AliasBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QualifiedServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteAlias: {
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
                 * @description The alias.
                 * @example prod
                 */
                aliasName: components["parameters"]["aliasName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or its alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetAlias20160815: {
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
            404: components["responses"]["ServiceAliasNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateAlias20160815: {
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
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAliasInput"];
            };
        };
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
            400: components["responses"]["AliasBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QualifiedServiceNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteAlias20160815: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or its alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListTriggers: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            /** @description One page of triggers. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
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
        /** @description The trigger. `triggerConfig` is JSON text in a string. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["LimitedBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["TriggerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerExists"];
        };
    };
    ListTriggers20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            /** @description One page of triggers; `triggerConfig` is an object. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerPage20160815"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateTrigger20160815: {
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
        /** @description The trigger. `triggerConfig` is an object; JSON text is for 2021-04-06. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerInput20160815"];
            };
        };
        responses: {
            /** @description The trigger; `triggerConfig` is an object. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger20160815"];
                };
            };
            400: components["responses"]["LimitedBadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["TriggerConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerExists"];
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
            404: components["responses"]["PlainFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
    UpdateTrigger: {
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
                /**
                 * @description The trigger.
                 * @example http
                 */
                triggerName: components["parameters"]["triggerName"];
            };
            cookie?: never;
        };
        /** @description What changes. Name, type and source cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTriggerInput"];
            };
        };
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
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
    DeleteTrigger: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or the function does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
    GetTrigger20160815: {
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
            /** @description The trigger; `triggerConfig` is an object. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger20160815"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
    UpdateTrigger20160815: {
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
        /** @description What changes. Name, type and source cannot be changed; `triggerConfig` is an object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTriggerInput20160815"];
            };
        };
        responses: {
            /** @description The trigger; `triggerConfig` is an object. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger20160815"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
    DeleteTrigger20160815: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service or the function does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTriggerNotFound"];
        };
    };
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
            404: components["responses"]["AsyncConfigNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    PutFunctionAsyncInvokeConfig: {
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
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAsyncInvokeConfigInput"];
            };
        };
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
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteFunctionAsyncInvokeConfig: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function, or its version or alias does not exist, or it has no asynchronous configuration. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetFunctionAsyncInvokeConfig20160815: {
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
            404: components["responses"]["AsyncConfigNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    PutFunctionAsyncInvokeConfig20160815: {
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
            };
            cookie?: never;
        };
        /** @description The configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAsyncInvokeConfigInput"];
            };
        };
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
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteFunctionAsyncInvokeConfig20160815: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function, or its version or alias does not exist, or it has no asynchronous configuration. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListFunctionAsyncInvokeConfigs: {
        parameters: {
            query?: {
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
            /** @description One page of configurations. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncInvokeConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListFunctionAsyncInvokeConfigs20160815: {
        parameters: {
            query?: {
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
            /** @description One page of configurations. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncInvokeConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PlainFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            default: components["responses"]["UnlistedTaskNotFound"];
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function, or its version or alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["TaskStopped"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTaskNotFound"];
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
            default: components["responses"]["UnlistedTaskNotFound"];
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function, or its version or alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["TaskStopped"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedTaskNotFound"];
        };
    };
    ListStatefulAsyncInvocationFunctions: {
        parameters: {
            query?: {
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
        requestBody?: never;
        responses: {
            /** @description One page of functions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatefulAsyncInvocationFunctionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListStatefulAsyncInvocationFunctions20160815: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["StatefulAsyncInvocationFunctionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListEventSources: {
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
            /** @description All event sources. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceList"];
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
    RegisterEventSource: {
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
        /** @description The event source. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEventSourceInput"];
            };
        };
        responses: {
            /** @description The event source. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeregisterEventSource: {
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
                 * @description The event source, as an ARN.
                 * @example acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship
                 */
                sourceArn: components["parameters"]["sourceArn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function, or its version or alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetProvisionConfig: {
        parameters: {
            query: {
                /**
                 * @description An alias or `LATEST`; a version is not taken.
                 * @example prod
                 */
                qualifier: components["parameters"]["aliasQualifier"];
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    PutProvisionConfig: {
        parameters: {
            query: {
                /**
                 * @description An alias or `LATEST`; a version is not taken.
                 * @example prod
                 */
                qualifier: components["parameters"]["aliasQualifier"];
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
        /** @description The configuration; `target` 0 ends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutProvisionConfigInput"];
            };
        };
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetProvisionConfig20160815: {
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
                 * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["aliasedServiceName"];
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    PutProvisionConfig20160815: {
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
                 * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["aliasedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The configuration; `target` 0 ends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutProvisionConfigInput"];
            };
        };
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListProvisionConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this service.
                 * @example orders
                 */
                serviceName?: components["parameters"]["serviceNameQuery"];
                /**
                 * @description Only those of this alias.
                 * @example prod
                 */
                qualifier?: components["parameters"]["aliasFilter"];
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
        requestBody?: never;
        responses: {
            /** @description One page of configurations. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListProvisionConfigs20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this service.
                 * @example orders
                 */
                serviceName?: components["parameters"]["serviceNameQuery"];
                /**
                 * @description Only those of this alias.
                 * @example prod
                 */
                qualifier?: components["parameters"]["aliasFilter"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of configurations. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
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
                qualifier: components["parameters"]["aliasQualifier"];
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
            404: components["responses"]["AliasedFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedOnDemandConfigNotFound"];
        };
    };
    PutFunctionOnDemandConfig: {
        parameters: {
            query: {
                /**
                 * @description An alias or `LATEST`; a version is not taken.
                 * @example prod
                 */
                qualifier: components["parameters"]["aliasQualifier"];
            };
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
        /** @description The limit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOnDemandConfigInput"];
            };
        };
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
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteFunctionOnDemandConfig: {
        parameters: {
            query: {
                /**
                 * @description An alias or `LATEST`; a version is not taken.
                 * @example prod
                 */
                qualifier: components["parameters"]["aliasQualifier"];
            };
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function or the alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedOnDemandConfigNotFound"];
        };
    };
    GetFunctionOnDemandConfig20160815: {
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
                 * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["aliasedServiceName"];
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
            404: components["responses"]["AliasedFunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedOnDemandConfigNotFound"];
        };
    };
    PutFunctionOnDemandConfig20160815: {
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
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["aliasedServiceName"];
                /**
                 * @description The function.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
            };
            cookie?: never;
        };
        /** @description The limit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOnDemandConfigInput"];
            };
        };
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
            404: components["responses"]["AliasedFunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteFunctionOnDemandConfig20160815: {
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
                 * @description An id of your own that ties calls together in traces.
                 * @example order-17-first-try
                 */
                "X-Fc-Trace-Id"?: components["parameters"]["traceId"];
            };
            path: {
                /**
                 * @description The service, and after a dot an alias or `LATEST`: `orders.prod`. Both are needed; a version is not taken.
                 * @example orders.prod
                 */
                serviceName: components["parameters"]["aliasedServiceName"];
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service, the function or the alias does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedOnDemandConfigNotFound"];
        };
    };
    ListOnDemandConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
        requestBody?: never;
        responses: {
            /** @description One page of limits. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListOnDemandConfigs20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of limits. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandConfigPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListInstances: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `LATEST`, the unpublished state, when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Only these instances. The vendor's SDK numbers them, `instanceIds.1=…&instanceIds.2=…`; the plain name itself is not sent.
                 * @example {
                 *       "instanceIds.1": "c-68317f92-2b1f4d7a9c0e4c5d8f1a"
                 *     }
                 */
                instanceIds?: components["parameters"]["instanceIds"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["instanceLimit"];
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
            /** @description The instances. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceList"];
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
    ListInstances20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only these instances; the name is repeated for each.
                 * @example [
                 *       "c-68317f92-2b1f4d7a9c0e4c5d8f1a"
                 *     ]
                 */
                instanceIds?: components["parameters"]["instanceIds20160815"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["instanceLimit"];
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
            /** @description The instances. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceList"];
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
    ListLayerVersions: {
        parameters: {
            query?: {
                /**
                 * @description The first version to list.
                 * @example 1
                 */
                startVersion?: components["parameters"]["startVersion"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
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
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerNotFound"];
        };
    };
    CreateLayerVersion: {
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
            };
            cookie?: never;
        };
        /** @description The package. In this version of the API, and only here, `Code` starts with a capital letter, as the vendor's SDK sends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLayerVersionInput"];
            };
        };
        responses: {
            /** @description The new version of the layer. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLayer"];
                };
            };
            400: components["responses"]["CodeBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListLayerVersions20160815: {
        parameters: {
            query?: {
                /**
                 * @description The first version to list.
                 * @example 1
                 */
                startVersion?: components["parameters"]["startVersion"];
                /**
                 * @description How many to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
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
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedLayerNotFound"];
        };
    };
    CreateLayerVersion20160815: {
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
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        /** @description The package. `code` is in lower case, unlike in 2021-04-06. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLayerVersionInput20160815"];
            };
        };
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
            400: components["responses"]["CodeBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListLayers: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list layers that other accounts share.
                 * @example false
                 */
                public?: components["parameters"]["publicLayers"];
                /**
                 * @description Whether to list layers of the vendor.
                 * @example false
                 */
                official?: components["parameters"]["officialLayers"];
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
        requestBody?: never;
        responses: {
            /** @description One page of layers. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListLayers20160815: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list layers that other accounts share.
                 * @example false
                 */
                public?: components["parameters"]["publicLayers"];
                /**
                 * @description Whether to list layers of the vendor.
                 * @example false
                 */
                official?: components["parameters"]["officialLayers"];
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of layers. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
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
            default: components["responses"]["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteLayerVersion: {
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
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
    GetLayerVersion20160815: {
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
            default: components["responses"]["UnlistedLayerVersionNotFound"];
        };
    };
    DeleteLayerVersion20160815: {
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
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
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
    PutLayerACL: {
        parameters: {
            query?: {
                /**
                 * @description Whether everybody may use the layer.
                 * @example false
                 */
                public?: components["parameters"]["publicAcl"];
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
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
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
    PutLayerACL20160815: {
        parameters: {
            query?: {
                /**
                 * @description Whether everybody may use the layer.
                 * @example false
                 */
                public?: components["parameters"]["publicAcl"];
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
                 * @description The layer.
                 * @example fonts
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
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
    GetLayerVersionByArn20160815: {
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
                 * @description The identifier of the version: a hash, the name and the version.
                 * @example 02f81d283888f5ec63442a88fe82b260#fonts#2
                 */
                arn: components["parameters"]["layerArn"];
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
            default: components["responses"]["UnlistedLayerVersionNotFound"];
        };
    };
    ListCustomDomains: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
        requestBody?: never;
        responses: {
            /** @description One page of domains. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDomainPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
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
            400: components["responses"]["LimitedDomainBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DomainConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListCustomDomains20160815: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose name starts so.
                 * @example or
                 */
                prefix?: components["parameters"]["prefix"];
                /**
                 * @description Where to start; it is included itself.
                 * @example orders
                 */
                startKey?: components["parameters"]["startKey"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomDomainPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateCustomDomain20160815: {
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
            400: components["responses"]["LimitedDomainBadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DomainConflict"];
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
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateCustomDomain: {
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
        /** @description What changes. The domain itself cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomDomainInput"];
            };
        };
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
            404: components["responses"]["DomainNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteCustomDomain: {
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
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The domain is not bound. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetCustomDomain20160815: {
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
            404: components["responses"]["DomainNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UpdateCustomDomain20160815: {
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
                 * @description The domain.
                 * @example api.example.com
                 */
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        /** @description What changes. The domain itself cannot be changed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomDomainInput"];
            };
        };
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
            404: components["responses"]["DomainNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteCustomDomain20160815: {
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
                 * @description The domain.
                 * @example api.example.com
                 */
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The domain is not bound. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListVpcBindings: {
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
        requestBody?: never;
        responses: {
            /** @description The VPCs. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcBindingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateVpcBinding: {
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
        /** @description The VPC. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VpcBindingInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    CreateVpcBinding20160815: {
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
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** @description The VPC. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VpcBindingInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteVpcBinding20160815: {
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
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        /** @description The VPC. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VpcBindingInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListVpcBindings20160815: {
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
                 * @description The service.
                 * @example orders
                 */
                serviceName: components["parameters"]["serviceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VPCs. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcBindingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DeleteVpcBinding: {
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
                 * @description The VPC.
                 * @example vpc-bp1orders0example0vpc
                 */
                vpcId: components["parameters"]["vpcId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetResourceTags: {
        parameters: {
            query: {
                /**
                 * @description The service, as a full ARN or as `services/{serviceName}`.
                 * @example services/orders
                 */
                resourceArn: components["parameters"]["resourceArn"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UntagResource: {
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
        /** @description The resource, and the tags that go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UntagResourceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    TagResource: {
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
        /** @description The resource and its tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagResourceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetResourceTags20160815: {
        parameters: {
            query: {
                /**
                 * @description The service, as a full ARN or as `services/{serviceName}`.
                 * @example services/orders
                 */
                resourceArn: components["parameters"]["resourceArn"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    TagResource20160815: {
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
            path?: never;
            cookie?: never;
        };
        /** @description The resource and its tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagResourceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    UntagResource20160815: {
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
            path?: never;
            cookie?: never;
        };
        /** @description The resource, and the tags that go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UntagResourceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            /** @description The service does not exist. */
            404: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListTaggedResources: {
        parameters: {
            query?: {
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
        requestBody?: never;
        responses: {
            /** @description One page of resources. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggedResourcePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetAccountSettings: {
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
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    GetAccountSettings20160815: {
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
            path?: never;
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
                    "application/json": components["schemas"]["AccountSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListReservedCapacities: {
        parameters: {
            query?: {
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
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedCapacityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    ListReservedCapacities20160815: {
        parameters: {
            query?: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservedCapacityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
    DescribeRegions: {
        parameters: {
            query?: {
                /**
                 * @description The language of the names. `en-US` is the default in 2023-03-30; unconfirmed here.
                 * @example en-US
                 */
                AcceptLanguage?: components["parameters"]["acceptLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnlistedAnswer"];
        };
    };
}
