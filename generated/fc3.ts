// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2023-03-30/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions
         * @description Lists the functions of the account in this region, those of 2.0 too unless `fcVersion=v3` is sent. Read on with `nextToken` until it is absent.
         */
        get: operations["ListFunctions"];
        put?: never;
        /**
         * Create a function
         * @description Creates a function and answers 200, not 201. Give `code` (`zipFile`, or `ossBucketName` with `ossObjectName`) or `customContainerConfig`. A role or log project created seconds ago can still be unknown: that gives AccessDenied or InvalidArgument. An image that has to be accelerated first leaves `state` at `Pending` for a while. Repeating after a lost answer gives FunctionAlreadyExists.
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
         * @description Reads the settings of a function, or of one of its versions or aliases. Not the code.
         */
        get: operations["GetFunction"];
        /**
         * Change a function
         * @description Changes the code or the settings of LATEST; fields that are left out stay as they are. Send an object such as
         *     `environmentVariables` whole: that its entries are merged is not published. Published versions keep theirs.
         *     With an image that is being accelerated the answer has `lastUpdateStatus: InProgress`: read the function until
         *     it is `Successful`.
         *
         *     Name, tags and resource group are not changed here: see TagResources and ChangeResourceGroup. A change of GPU
         *     is refused while the function is bound to a resident pool. Repeating after a lost answer does no harm.
         */
        put: operations["UpdateFunction"];
        post?: never;
        /**
         * Delete a function
         * @description Deletes a function that has no triggers and no provisioned instances or scaling settings; versions and aliases go with it (unconfirmed). `If-Match` is known from 2.0; the 3.0 metadata does not declare it although the code list has PreconditionFailed. Repeating after a lost answer gives FunctionNotFound.
         */
        delete: operations["DeleteFunction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the code of a function
         * @description Answers with an address to fetch the code package from, not with the package. Fetch it at once and without your credentials; how long it works is not published. What a function made from an image gets is not published either.
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
    "/2023-03-30/functions/{functionName}/invoke/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch invocation off
         * @description Refuses every invocation from now on, makes no more instances and takes the provisioned ones away. With `abortOngoingRequest` requests that run now are aborted too. In preview; newer than the published schema. `invocationRestriction` of the function shows it. The code an invocation then gets is not published.
         */
        post: operations["DisableFunctionInvocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/invoke/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch invocation on again
         * @description Ends what DisableFunctionInvocation began; provisioned instances are made again. No body. In preview; newer than the published schema.
         */
        post: operations["EnableFunctionInvocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a function
         * @description Lists the published versions. Read on with `nextToken` until it is absent.
         */
        get: operations["ListFunctionVersions"];
        put?: never;
        /**
         * Publish a version
         * @description Freezes the code and the settings of LATEST as a new version with the next number. Numbers are never used again. Triggers, asynchronous settings and provisioned instances are not part of it: set them for the version, or for an alias, afterwards. What LATEST without a change gives is not published for 3.0; 2.0 refuses it. So repeating after a lost answer may publish a second version: list the versions first.
         */
        post: operations["PublishFunctionVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/versions/{versionId}": {
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
         * @description Deletes a published version. The code for a version that an alias points to is not published. Repeating after a lost answer: whether a version that is gone gives 204 or VersionNotFound is unconfirmed.
         */
        delete: operations["DeleteFunctionVersion"];
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
        /**
         * List the aliases of a function
         * @description Lists the aliases. Read on with `nextToken` until it is absent.
         */
        get: operations["ListAliases"];
        put?: never;
        /**
         * Create an alias
         * @description Gives a published version a name that can be invoked as `qualifier`; `additionalVersionWeight` sends a share of the calls to a second version. Repeating after a lost answer gives AliasAlreadyExists.
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
         * @description Reads an alias.
         */
        get: operations["GetAlias"];
        /**
         * Change an alias
         * @description Points the alias at another version, or changes how calls are shared between two. Triggers and domains that name the alias follow. The map must not name the alias's own version (2.0 has AdditionalVersionContainsMajorVersion; the code of 3.0 is not published). Repeating after a lost answer does no harm.
         */
        put: operations["UpdateAlias"];
        post?: never;
        /**
         * Delete an alias
         * @description Deletes an alias; the versions stay. Delete its provisioned instances and triggers first: what becomes of them otherwise is not published. Repeating after a lost answer gives AliasNotFound or 204, unconfirmed.
         */
        delete: operations["DeleteAlias"];
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
        /**
         * List the triggers of a function
         * @description Lists the triggers of all versions and aliases. Read on with `nextToken` until it is absent.
         */
        get: operations["ListTriggers"];
        put?: never;
        /**
         * Create a trigger
         * @description Creates a trigger. `triggerConfig` is JSON **text** in 3.0, not an object, and `triggerType` is in lower case: `http`, not `HTTP`. A version or alias can have one HTTP trigger; it can take about 10 seconds until a new one answers. Repeating after a lost answer gives TriggerAlreadyExists.
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
         * @description Reads a trigger; an HTTP trigger with its addresses.
         */
        get: operations["GetTrigger"];
        /**
         * Change a trigger
         * @description Changes a trigger. Its name, type and source can't be changed: delete and create it instead. Send `triggerConfig` whole; fields beside it that are left out stay (unconfirmed). It can take about 10 seconds until the change of an HTTP trigger holds. Repeating after a lost answer does no harm.
         */
        put: operations["UpdateTrigger"];
        post?: never;
        /**
         * Delete a trigger
         * @description Deletes a trigger. The address of an HTTP trigger ends with it. Repeating after a lost answer gives TriggerNotFound or 204, unconfirmed.
         */
        delete: operations["DeleteTrigger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/2023-03-30/functions/{functionName}/async-invoke-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the asynchronous invocation settings
         * @description Reads retries, age, destinations and whether tasks are on. A function that never got settings answers AsyncConfigNotExists; the defaults hold then.
         */
        get: operations["GetAsyncInvokeConfig"];
        /**
         * Set the asynchronous invocation settings
         * @description Creates or replaces how asynchronous invocations of a version or alias are kept, repeated and reported, for calls from now on. Settings belong to one qualifier: those of LATEST do not hold for an alias. Repeating after a lost answer does no harm.
         */
        put: operations["PutAsyncInvokeConfig"];
        post?: never;
        /**
         * Delete the asynchronous invocation settings
         * @description Goes back to the defaults: 3 repeats, one day, no destinations, no tasks. Repeating after a lost answer gives AsyncConfigNotExists or 204, unconfirmed.
         */
        delete: operations["DeleteAsyncInvokeConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/async-invoke-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List asynchronous invocation settings
         * @description Lists the settings of one function, or of all functions of the account in this region. Read on with `nextToken` until it is absent.
         */
        get: operations["ListAsyncInvokeConfigs"];
        put?: never;
        post?: never;
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
         * @description Lists the tasks of a function that has `asyncTask` turned on; without it there is nothing to list. Payloads come only with `includePayload=true`. Read on with `nextToken` until it is absent.
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
         * @description Tells how an asynchronous task is doing. The function must have had `asyncTask` turned on when it was invoked. The code for a task that does not exist is not published for 3.0 (2.0 has `StatefulAsyncInvocationNotFound`).
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
         * @description Asks the platform to stop a task. 204 tells that the request was taken: the task goes through `Stopping` to `Stopped`, and what its code did until then stays done. Repeating after a lost answer does no harm (unconfirmed). The code for a task that does not exist is not published for 3.0.
         */
        put: operations["StopAsyncTask"];
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
        /**
         * Get provisioned instances
         * @description Reads the setting and how many instances there are: `current` below `target` means that they are still being made, or that `currentError` says why not. Without a setting the answer is 200 with `target` 0, as a client of the vendor expects it; no code for it is published.
         */
        get: operations["GetProvisionConfig"];
        /**
         * Set provisioned instances
         * @description Sets how many instances are kept ready (预留实例), for an alias or LATEST. A version that no alias names can have none. They cost while they are kept, used or not. Target tracking needs `logConfig.enableInstanceMetrics`. Scaling settings of a resident pool block it (ResidentScalingConfigExists) until they are deleted. Repeating after a lost answer does no harm.
         */
        put: operations["PutProvisionConfig"];
        post?: never;
        /**
         * Delete provisioned instances
         * @description Takes the instances away, which also ends what they cost; requests go on with instances on demand. It takes a while: DeleteFunction and PutScalingConfig can answer ProvisionConfigExist until then. Repeating after a lost answer does no harm (unconfirmed).
         */
        delete: operations["DeleteProvisionConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/provision-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provisioned instances
         * @description Lists the settings of one function, or of all functions of the account in this region. Read on with `nextToken` until it is absent.
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
    "/2023-03-30/functions/{functionName}/concurrency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the reserved concurrency
         * @description Reads the reserved concurrency. A function without one answers OnDemandConfigNotFound, a name left from 2.0.
         */
        get: operations["GetConcurrencyConfig"];
        /**
         * Set the reserved concurrency
         * @description Sets how many instances the function may have, over all versions. They are kept for it, taken from the quota that all functions of the account share in this region; a call over it gets ResourceExhausted. It is no provisioned instance: nothing is started. Repeating after a lost answer does no harm.
         */
        put: operations["PutConcurrencyConfig"];
        post?: never;
        /**
         * Delete the reserved concurrency
         * @description Gives the instances back; the function then shares the quota of the account. Repeating after a lost answer gives OnDemandConfigNotFound or 204, unconfirmed.
         */
        delete: operations["DeleteConcurrencyConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/concurrency-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reserved concurrencies
         * @description Lists the setting of one function, or of all functions of the account in this region. Read on with `nextToken` until it is absent.
         */
        get: operations["ListConcurrencyConfigs"];
        put?: never;
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
        /**
         * Get the scaling
         * @description Reads the scaling of an alias or LATEST, with how many instances there are. What a function without one gets is not published. Newer than the published schema; the shape is known from the SDK.
         */
        get: operations["GetScalingConfig"];
        /**
         * Set the scaling
         * @description Sets the scaling of an alias or LATEST, also from a resident pool (常驻资源池). Newer than provisioned instances, which must be gone first (ProvisionConfigExist until then). HTTPS only. The shapes of body and answer are known from the SDK.
         */
        put: operations["PutScalingConfig"];
        post?: never;
        /**
         * Delete the scaling
         * @description Takes the setting away. It takes a while: the deployment tool of the vendor repeats for two minutes what ResidentScalingConfigExists blocks. Newer than the published schema; 204 follows the other deletions and is unconfirmed.
         */
        delete: operations["DeleteScalingConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/scaling-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List scaling settings
         * @description Lists the settings of one function, or of all functions of the account in this region. Read on with `nextToken` until it is absent. Newer than the published schema; the shapes are known from the SDK.
         */
        get: operations["ListScalingConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the instances of a function
         * @description Lists instances that handle requests or can. An instance belongs to the qualifier that it was invoked by: provisioned ones are found by their alias, not by the version, says the text of 2.0. There is no token for a next page. All filters but `qualifier` and `withAllActive` are newer than the published schema, without a text.
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
    "/2023-03-30/functions/{functionName}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a function
         * @description Lists sessions, valid and expired ones unless `sessionStatus` is sent. Read on with `nextToken` until it is absent. Newer than the published schema.
         */
        get: operations["ListSessions"];
        put?: never;
        /**
         * Create a session
         * @description Makes a session and gives it an instance at once, before the first request; send its id with InvokeFunction
         *     then, in the header or cookie of the function's `sessionAffinity`. Only for `HEADER_FIELD` and
         *     `GENERATED_COOKIE`. A session that may begin with its first request needs no call of this. Asynchronous
         *     invocations have no session. Newer than the published schema.
         *
         *     The code for an id that is taken is not published. Without an id of your own, repeating after a lost answer
         *     makes a second session, with an instance of its own.
         */
        post: operations["CreateSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description Reads a session. The code for a session that does not exist is not published. Newer than the published schema.
         */
        get: operations["GetSession"];
        /**
         * Change a session
         * @description Makes an active session live longer or shorter; its instance stays. The code for a session that is over or does not exist is not published. Newer than the published schema.
         */
        put: operations["UpdateSession"];
        post?: never;
        /**
         * Delete a session
         * @description Ends a session: later requests with its id start a new one. With session isolation running requests are ended and the instance is let go; without it they run to their end. The code for a session that does not exist is not published. Newer than the published schema; 204 follows the other deletions and is unconfirmed.
         */
        delete: operations["DeleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause a session
         * @description Saves an active session and lets its instance go, so that it costs no computing; its id and settings stay. A paused session takes no requests. Only for functions from an image, with `HEADER_FIELD` or `GENERATED_COOKIE` and session isolation. No body. Newer than the published schema.
         */
        put: operations["PauseSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/sessions/{sessionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Resume a session
         * @description Brings a paused session back on a new instance, in the state it was saved in, and lets requests in again. No body. Newer than the published schema.
         */
        put: operations["ResumeSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List layers
         * @description Lists the layers of the account in this region, or with `official` or `public` those of others. Read on with `nextToken` until it is absent.
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
    "/2023-03-30/layers/{layerName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a layer
         * @description Lists the versions of one of your layers; those of official layers can't be listed, says the text of 2.0. Read on by sending `nextVersion` as `startVersion` until it is absent: there is no `nextToken` here.
         */
        get: operations["ListLayerVersions"];
        put?: never;
        /**
         * Create a version of a layer
         * @description Adds a version to a layer, and makes the layer with its first one; answers 200, not 201. A version can't be changed, and functions go on using the version they name. Repeating after a lost answer makes one more version.
         */
        post: operations["CreateLayerVersion"];
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
         * @description Reads a layer version with a signed address of its package.
         */
        get: operations["GetLayerVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a layer
         * @description Deletes a version. What becomes of functions that use it is not published. Repeating after a lost answer: 204 or LayerVersionNotFound, unconfirmed.
         */
        delete: operations["DeleteLayerVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/layerarn/{arn}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a layer by its ARN
         * @description As GetLayerVersion, for layers of other accounts and of Alibaba Cloud too, and with the ARN percent-encoded as one segment of the path. The deployment tool of the vendor calls it on the account host.
         */
        get: operations["GetLayerVersionByArn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/layers/{layerName}/acl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open or close a layer
         * @description Opens the layer to all accounts, or closes it again. The setting is in the query; no body. Repeating after a lost answer does no harm.
         */
        put: operations["PutLayerACL"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/custom-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom domains
         * @description Lists the custom domains of the account in this region. Read on with `nextToken` until it is absent.
         */
        get: operations["ListCustomDomains"];
        put?: never;
        /**
         * Create a custom domain
         * @description Binds a domain of your own to functions, by path. Its CNAME must point at the account's address before
         *     (`{accountId}.{region}.fc.aliyuncs.com`). Answers 200, not 201.
         *
         *     2.0 answers DomainNameNotResolved, DomainNameResolveError and DomainNameAlreadyExists for a missing CNAME, a
         *     failed lookup and a name that is taken; whether 3.0 does is not published. The private key goes over the wire:
         *     send it over HTTPS only.
         */
        post: operations["CreateCustomDomain"];
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
         * @description Reads a custom domain and its routes.
         */
        get: operations["GetCustomDomain"];
        /**
         * Change a custom domain
         * @description Changes routes, certificate, protocol or who may call. Send the list of routes whole: whether a route that is left out stays is unconfirmed. Repeating after a lost answer does no harm.
         */
        put: operations["UpdateCustomDomain"];
        post?: never;
        /**
         * Delete a custom domain
         * @description Ends the binding; the functions and the DNS record stay. Repeating after a lost answer gives DomainNameNotFound, which clients of the vendor take as done.
         */
        delete: operations["DeleteCustomDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/vpc-bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the VPC bindings of a function
         * @description Lists the VPCs that are bound, all at once.
         */
        get: operations["ListVpcBindings"];
        put?: never;
        /**
         * Bind a VPC
         * @description Lets the function be invoked only from the VPCs that are bound. That is the way in; `vpcConfig` of the function is the way out. Calls from elsewhere get 403 AccessDenied; the text of 2.0 says so, and that triggers are not affected and that 20 VPCs can be bound. Answers 200 without a body. The code for a VPC that is bound already is not published.
         */
        post: operations["CreateVpcBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/functions/{functionName}/vpc-bindings/{vpcId}": {
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
         * @description Ends a binding. With the last one gone the function can be invoked from everywhere again. The code for a VPC that is not bound is not published.
         */
        delete: operations["DeleteVpcBinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/tags-v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists tags by resource, by tag, or both. Parameters and fields start with a capital here, and lists in the query are JSON text. Read on with `NextToken` until it is absent.
         */
        get: operations["ListTagResources"];
        put?: never;
        /**
         * Add tags
         * @description Adds tags to functions; a key that is there already gets the new value. Versions, aliases and triggers inherit the tags of their function, and RAM policies can ask for them. Answers 200 without a body. Repeating after a lost answer does no harm.
         */
        post: operations["TagResources"];
        /**
         * Take tags away
         * @description Takes tags from functions, by key or all of them. Everything is in the query, lists as JSON text. Answers 200 without a body, unlike other deletions. Repeating after a lost answer does no harm (unconfirmed).
         */
        delete: operations["UntagResources"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2023-03-30/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regions
         * @description Lists the regions that have Function Compute 3.0. Newer than the published schema; the shape is known from the SDK.
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
    "/2023-03-30/resource-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a function to another resource group
         * @description Moves a function to another resource group (资源组). The caller needs the permission on both groups. Newer than the published schema; the shapes are known from the SDK. Repeating after a lost answer does no harm (unconfirmed).
         */
        put: operations["ChangeResourceGroup"];
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
             */
            status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
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
             */
            status?: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
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
             */
            runtime: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
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
             */
            disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
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
             * @description Requests one instance handles at a time; 1 for the built-in runtimes. The range is that of the deployment tool of the vendor.
             * @example 1
             */
            instanceConcurrency?: number;
            /**
             * @description How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema.
             * @example SHARE
             */
            instanceIsolationMode?: "SHARE" | (string & {});
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description Whether the code may reach the internet.
             * @default true
             * @example true
             */
            internetAccess?: boolean;
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
            logConfig?: components["schemas"]["LogConfig"];
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
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
             * @description How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema.
             * @example HEADER_FIELD
             */
            sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
            /**
             * @description Its settings, as JSON text.
             * @example {"affinityHeaderFieldName":"x-cart-session","sessionConcurrencyPerInstance":20,"sessionTTLInSeconds":21600,"sessionIdleTimeoutInSeconds":1800}
             */
            sessionAffinityConfig?: components["schemas"]["SessionAffinityConfig"];
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
        /** @description What to change. Fields that are left out stay. */
        UpdateFunctionInput: {
            /**
             * @description The runtime. These are the names of the help page and of the vendor's deployment tool together; newer ones may exist.
             * @example nodejs20
             */
            runtime?: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
            /**
             * @description Where the code starts; its form depends on the runtime.
             * @example index.handler
             */
            handler?: string;
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
             */
            disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
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
             * @description Requests one instance handles at a time; 1 for the built-in runtimes. The range is that of the deployment tool of the vendor.
             * @example 1
             */
            instanceConcurrency?: number;
            /**
             * @description How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema.
             * @example SHARE
             */
            instanceIsolationMode?: "SHARE" | (string & {});
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description Whether the code may reach the internet.
             * @example true
             */
            internetAccess?: boolean;
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
            logConfig?: components["schemas"]["LogConfig"];
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
            /**
             * @description The RAM role whose credentials the code gets.
             * @example acs:ram::1029384756102938:role/ship-runtime
             */
            role?: string;
            /**
             * @description How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema.
             * @example HEADER_FIELD
             */
            sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
            /**
             * @description Its settings, as JSON text.
             * @example {"affinityHeaderFieldName":"x-cart-session","sessionConcurrencyPerInstance":20,"sessionTTLInSeconds":21600,"sessionIdleTimeoutInSeconds":1800}
             */
            sessionAffinityConfig?: components["schemas"]["SessionAffinityConfig"];
            /**
             * Format: int32
             * @description Seconds after which a run is stopped.
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
            runtime?: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
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
             * @description `Pending` is documented, `Failed` is what the deployment tool of the vendor tests for; `Active` is unconfirmed.
             * @example Pending
             */
            state?: "Pending" | "Active" | "Failed" | (string & {});
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
             */
            lastUpdateStatus?: "Successful" | "Failed" | "InProgress" | (string & {});
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
            disableInjectCredentials?: "None" | "Env" | "Request" | "All" | (string & {});
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
            /**
             * @description How instances are isolated; `SHARE` is what the deployment tool of the vendor sends for none. The console has isolation by request and by session too (2 vCPUs at least); their values are unconfirmed. Newer than the published schema.
             * @example SHARE
             */
            instanceIsolationMode?: "SHARE" | (string & {});
            instanceLifecycleConfig?: components["schemas"]["InstanceLifecycleConfig"];
            /**
             * @description Whether the code may reach the internet.
             * @example true
             */
            internetAccess?: boolean;
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
            logConfig?: components["schemas"]["LogConfig"];
            /**
             * Format: int32
             * @description Memory in MB, a multiple of 64.
             * @example 512
             */
            memorySize?: number;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
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
             * @description How requests of one session are kept on one instance: `MCP_SSE`, `GENERATED_COOKIE` or `HEADER_FIELD`; `NONE` is what the deployment tool of the vendor sends for none. The value for MCP over streamable HTTP is unconfirmed. Newer than the published schema.
             * @example HEADER_FIELD
             */
            sessionAffinity?: "NONE" | "MCP_SSE" | "GENERATED_COOKIE" | "HEADER_FIELD" | (string & {});
            /**
             * @description Its settings, as JSON text.
             * @example {"affinityHeaderFieldName":"x-cart-session","sessionConcurrencyPerInstance":20,"sessionTTLInSeconds":21600,"sessionIdleTimeoutInSeconds":1800}
             */
            sessionAffinityConfig?: components["schemas"]["SessionAffinityConfig"];
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
        /** @description Where the code package can be fetched. */
        OutputFuncCode: {
            /**
             * @description A signed OSS address of the zip archive, valid for a while; how long is not published. Treat it as a secret.
             * @example https://fc-func-code-cn-hangzhou.oss-cn-hangzhou.aliyuncs.com/ship-9173640285517394062
             */
            url?: string;
            /**
             * @description CRC-64 of the package.
             * @example 9173640285517394062
             */
            checksum?: string;
        };
        /** @description How invocation is switched off. */
        DisableFunctionInvocationInput: {
            /**
             * @description Why; `invocationRestriction.reason` of the function shows it.
             * @example stock recount
             */
            reason?: string;
            /**
             * @description Whether requests that run now are aborted. What their code did until then stays done.
             * @example false
             */
            abortOngoingRequest?: boolean;
        };
        /** @description The outcome of switching invocation off or on. */
        InvocationSwitch: {
            /**
             * @description Whether it was done.
             * @example true
             */
            success?: boolean;
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
        /** @description What to note on the new version. */
        PublishVersionInput: {
            /**
             * @description A text for people.
             * @example Ships by weight
             */
            description?: string;
        };
        /** @description A published version, which never changes. */
        Version: {
            /**
             * @description The number, as a text. It counts up and is never used again, also after a deletion.
             * @example 7
             */
            versionId?: string;
            /**
             * @description A text for people.
             * @example Ships by weight
             */
            description?: string;
            /**
             * Format: date-time
             * @description When it was published (UTC).
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
        /** @description One page of versions. */
        ListVersionsOutput: {
            /** @description The versions of this page. */
            versions?: components["schemas"]["Version"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example 6
             */
            nextToken?: string;
            /**
             * @description The order of the page, `FORWARD` or `BACKWARD`.
             * @example BACKWARD
             */
            direction?: "FORWARD" | "BACKWARD" | (string & {});
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
             */
            accelerationType?: "Default" | "None" | (string & {});
            accelerationInfo?: components["schemas"]["AccelerationInfo"];
            healthCheckConfig?: components["schemas"]["CustomHealthCheckConfig"];
            registryConfig?: components["schemas"]["RegistryConfig"];
            /**
             * @description Answers only: the image with its digest.
             * @example registry-vpc.cn-hangzhou.aliyuncs.com/orders/ship@sha256:4ea1148fb922d4a2
             */
            resolvedImageUri?: string;
        };
        /** @description How the image is fetched from a registry of your own; newer than the published schema. */
        RegistryConfig: {
            authConfig?: components["schemas"]["RegistryAuthConfig"];
            certConfig?: components["schemas"]["RegistryCertConfig"];
            networkConfig?: components["schemas"]["RegistryNetworkConfig"];
        };
        /** @description How to sign in to the registry. */
        RegistryAuthConfig: {
            /**
             * @description The user.
             * @example puller
             */
            userName?: string;
            /**
             * @description The password. Whether answers carry it is unconfirmed.
             * @example example-registry-password
             */
            password?: string;
        };
        /** @description How the certificate of the registry is checked. */
        RegistryCertConfig: {
            /**
             * @description Whether the check is left out.
             * @example false
             */
            insecure?: boolean;
            /**
             * @description The root certificate, in base64.
             * @example Y2VydGlmaWNhdGU=
             */
            rootCaCertBase64?: string;
        };
        /** @description The network the registry is reached from. */
        RegistryNetworkConfig: {
            /**
             * @description The VPC.
             * @example vpc-bp1k3m7q9x2abcdefgh
             */
            vpcId?: string;
            /**
             * @description One vSwitch of it.
             * @example vsw-bp1f4t8w2z6abcdefgh
             */
            vSwitchId?: string;
            /**
             * @description The security group.
             * @example sg-bp1c5v9y3r7abcdefgh
             */
            securityGroupId?: string;
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
             * @description The card: `fc.gpu.tesla.1` (T4) or `fc.gpu.ampere.1` (A10).
             * @example fc.gpu.tesla.1
             */
            gpuType?: "fc.gpu.tesla.1" | "fc.gpu.ampere.1" | (string & {});
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
            logBeginRule?: "None" | "DefaultRegex" | (string & {});
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
        /** @description PolarFS mounts; newer than the published schema. */
        PolarFsConfig: {
            /**
             * Format: int32
             * @description User id of the mounts.
             * @example 0
             */
            userId?: number;
            /**
             * Format: int32
             * @description Group id of the mounts.
             * @example 0
             */
            groupId?: number;
            /** @description The mounts. */
            mountPoints?: components["schemas"]["PolarFsMountConfig"][];
        };
        /** @description One PolarFS mount. */
        PolarFsMountConfig: {
            /**
             * @description The PolarFS instance.
             * @example pfs-7d2k9m4x1q
             */
            instanceId?: string;
            /**
             * @description Where in the instance.
             * @example /mnt/models
             */
            mountDir?: string;
            /**
             * @description The directory in PolarFS.
             * @example /models
             */
            remoteDir?: string;
            /**
             * @description Whether the mount is read-only.
             * @example true
             */
            readOnly?: boolean;
        };
        /** @description JuiceFS mounts; newer than the published schema. */
        JuiceFsConfig: {
            /**
             * @description Environment variables of the mount process.
             * @example {
             *       "CACHE": "small"
             *     }
             */
            envs?: {
                [key: string]: string;
            };
            /** @description The mounts. */
            mountPoints?: components["schemas"]["JuiceFsMountConfig"][];
        };
        /** @description One JuiceFS mount. */
        JuiceFsMountConfig: {
            /**
             * @description The volume.
             * @example orders
             */
            volumeName?: string;
            /**
             * @description The token of the volume, a secret. Whether answers carry it is unconfirmed.
             * @example example-volume-token
             */
            token?: string;
            /**
             * @description Where in the instance.
             * @example /mnt/archive
             */
            mountDir?: string;
            /**
             * @description The directory in the volume.
             * @example /archive
             */
            remoteDir?: string;
            /**
             * @description Further arguments of the mount command.
             * @example [
             *       "--read-only"
             *     ]
             */
            args?: string[];
        };
        /** @description Tracing. */
        TracingConfig: {
            /**
             * @description Only `Jaeger` is supported.
             * @example Jaeger
             */
            type?: "Jaeger" | (string & {});
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
        /** @description The settings of `sessionAffinity`, one shape for each kind. The kinds have no field that tells them apart: the value of `sessionAffinity` does. Newer than the published schema. */
        SessionAffinityConfig: components["schemas"]["MCPSSESessionAffinityConfig"] | components["schemas"]["MCPStreamableSessionAffinityConfig"] | components["schemas"]["CookieSessionAffinityConfig"] | components["schemas"]["HeaderFieldSessionAffinityConfig"];
        /** @description For `MCP_SSE`: the session id of the first event of an MCP server decides the instance. */
        MCPSSESessionAffinityConfig: {
            /**
             * @description Path of the event stream; the console starts from `/sse`.
             * @example /sse
             */
            sseEndpointPath?: string;
            /**
             * Format: int64
             * @description Sessions one instance takes at a time; the console starts from 20.
             * @example 20
             */
            sessionConcurrencyPerInstance?: number;
        };
        /** @description For MCP over streamable HTTP: the header `Mcp-Session-Id` decides the instance. The value of `sessionAffinity` that goes with it is unconfirmed. */
        MCPStreamableSessionAffinityConfig: {
            /**
             * Format: int64
             * @description Seconds until the session ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until the session ends; at most `sessionTTLInSeconds`.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * Format: int64
             * @description Sessions one instance takes at a time.
             * @example 20
             */
            sessionConcurrencyPerInstance?: number;
        };
        /** @description For `GENERATED_COOKIE`: a cookie that Function Compute sets decides the instance. */
        CookieSessionAffinityConfig: {
            /**
             * Format: int64
             * @description Seconds until the session ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until the session ends; at most `sessionTTLInSeconds`.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * Format: int64
             * @description Sessions one instance takes at a time.
             * @example 20
             */
            sessionConcurrencyPerInstance?: number;
            /**
             * @description `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
             * @default false
             * @example false
             */
            disableSessionIdReuse?: boolean;
        };
        /** @description For `HEADER_FIELD`: a request header of your choice decides the instance. */
        HeaderFieldSessionAffinityConfig: {
            /**
             * Format: int64
             * @description Seconds until the session ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until the session ends; at most `sessionTTLInSeconds`.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * Format: int64
             * @description Sessions one instance takes at a time.
             * @example 20
             */
            sessionConcurrencyPerInstance?: number;
            /**
             * @description The name of the header. Without it in a request, a new id is made and answered under the same name.
             * @example x-cart-session
             */
            affinityHeaderFieldName?: string;
            /**
             * @description `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
             * @default false
             * @example false
             */
            disableSessionIdReuse?: boolean;
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
        /** @description A new trigger. `triggerType`, in lower case, decides the shape of `triggerConfig`. */
        CreateTriggerInput: components["schemas"]["CreateTimerTriggerInput"] | components["schemas"]["CreateHTTPTriggerInput"] | components["schemas"]["CreateOSSTriggerInput"] | components["schemas"]["CreateSLSTriggerInput"] | components["schemas"]["CreateMNSTopicTriggerInput"] | components["schemas"]["CreateCDNTriggerInput"] | components["schemas"]["CreateTablestoreTriggerInput"] | components["schemas"]["CreateEventBridgeTriggerInput"];
        /** @description What every new trigger has. */
        TriggerInputBase: {
            /**
             * @description Letters, digits, `_` and `-`, not starting with a digit or `-`.
             * @example http
             */
            triggerName: string;
            /**
             * @description The version or alias that is invoked; LATEST when left out. It can be changed later.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The event source. Needed by every kind but `timer`, `http` and `eventbridge`; it can't be changed later.
             * @example acs:oss:cn-hangzhou:1029384756102938:orders-labels
             */
            sourceArn?: string;
            /**
             * @description The RAM role the event source assumes to invoke; `timer` and `http` need none.
             * @example acs:ram::1029384756102938:role/oss-invokes-fc
             */
            invocationRole?: string;
            /**
             * @description A text for people.
             * @example Public order form
             */
            description?: string;
        };
        /** @description A new timer: invokes by the clock. */
        CreateTimerTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"cronExpression":"@every 4m","enable":true,"payload":"sweep"}
             */
            triggerConfig: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description A new HTTP trigger: gives the function an address. */
        CreateHTTPTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /**
             * @description Its settings as JSON **text**, not as an object.
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
        /** @description A new OSS trigger: invokes on changes in an OSS bucket. */
        CreateOSSTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"events":["oss:ObjectCreated:*"],"filter":{"key":{"prefix":"labels/","suffix":".pdf"}}}
             */
            triggerConfig: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A new log trigger: invokes on new entries in a logstore (日志触发器). */
        CreateSLSTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"sourceConfig":{"logstore":"shop"},"jobConfig":{"maxRetryTime":3,"triggerInterval":60},"functionParameter":{},"logConfig":{"project":"orders-logs","logstore":"ship"},"enable":true}
             */
            triggerConfig: components["schemas"]["SLSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description A new MNS topic trigger: invokes on messages of an MNS topic. */
        CreateMNSTopicTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"notifyContentFormat":"JSON","notifyStrategy":"BACKOFF_RETRY","filterTag":"paid"}
             */
            triggerConfig: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A new CDN trigger: invokes on events of CDN domains. */
        CreateCDNTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"eventName":"LogFileCreated","eventVersion":"1.0.0","notes":"access logs","filter":{"domain":["cdn.example.com"]}}
             */
            triggerConfig: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A new Tablestore trigger: invokes on changes in a Tablestore table. */
        CreateTablestoreTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /**
             * @description Its settings as JSON **text**, not as an object.
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
        /** @description A new EventBridge trigger: invokes on events of an EventBridge bus, or of a queue or topic through EventBridge. */
        CreateEventBridgeTriggerInput: components["schemas"]["TriggerInputBase"] & {
            /**
             * @description The kind of event source.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /**
             * @description Its settings as JSON **text**, not as an object.
             * @example {"triggerEnable":true,"asyncInvocationType":false,"eventRuleFilterPattern":"{}","eventSourceConfig":{"eventSourceType":"MNS","eventSourceParameters":{"sourceMNSParameters":{"QueueName":"orders","IsBase64Decode":true}}}}
             */
            triggerConfig: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
        };
        /** @description What to change. The type stays, so it is not named; `triggerConfig` has the shape that belongs to it. */
        UpdateTriggerInput: {
            /**
             * @description The settings, whole, as JSON **text**.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig?: components["schemas"]["TimerTriggerConfig"] | components["schemas"]["HTTPTriggerConfig"] | components["schemas"]["OSSTriggerConfig"] | components["schemas"]["SLSTriggerConfig"] | components["schemas"]["MNSTopicTriggerConfig"] | components["schemas"]["CDNTriggerConfig"] | components["schemas"]["TablestoreTriggerConfig"] | components["schemas"]["EventBridgeTriggerConfig"];
            /**
             * @description The version or alias that is invoked; LATEST when left out. It can be changed later.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The RAM role the event source assumes to invoke; `timer` and `http` need none.
             * @example acs:ram::1029384756102938:role/oss-invokes-fc
             */
            invocationRole?: string;
            /**
             * @description A text for people.
             * @example Public order form
             */
            description?: string;
        };
        /** @description A trigger as it stands. `triggerType` tells the shape of `triggerConfig`. */
        Trigger: components["schemas"]["TimerTrigger"] | components["schemas"]["HTTPTypeTrigger"] | components["schemas"]["OSSTrigger"] | components["schemas"]["SLSTrigger"] | components["schemas"]["MNSTopicTrigger"] | components["schemas"]["CDNTrigger"] | components["schemas"]["TablestoreTrigger"] | components["schemas"]["EventBridgeTrigger"];
        /** @description What every trigger has. */
        TriggerBase: {
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
             * @description The state; `OK` is the one in the samples of the vendor.
             * @example OK
             */
            status?: "OK" | (string & {});
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
        /** @description A timer: invokes by the clock. */
        TimerTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example timer
             * @enum {string}
             */
            triggerType: "timer";
            /**
             * @description Its settings as JSON text.
             * @example {"cronExpression":"@every 4m","enable":true,"payload":"sweep"}
             */
            triggerConfig?: components["schemas"]["TimerTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "timer";
        };
        /** @description An HTTP trigger: gives the function an address. */
        HTTPTypeTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example http
             * @enum {string}
             */
            triggerType: "http";
            /**
             * @description Its settings as JSON text.
             * @example {"authType":"function","methods":["GET","POST"],"disableURLInternet":false}
             */
            triggerConfig?: components["schemas"]["HTTPTriggerConfig"];
            httpTrigger?: components["schemas"]["HTTPTrigger"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "http";
        };
        /** @description An OSS trigger: invokes on changes in an OSS bucket. */
        OSSTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example oss
             * @enum {string}
             */
            triggerType: "oss";
            /**
             * @description Its settings as JSON text.
             * @example {"events":["oss:ObjectCreated:*"],"filter":{"key":{"prefix":"labels/","suffix":".pdf"}}}
             */
            triggerConfig?: components["schemas"]["OSSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "oss";
        };
        /** @description A log trigger: invokes on new entries in a logstore (日志触发器). */
        SLSTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example log
             * @enum {string}
             */
            triggerType: "log";
            /**
             * @description Its settings as JSON text.
             * @example {"sourceConfig":{"logstore":"shop"},"jobConfig":{"maxRetryTime":3,"triggerInterval":60},"functionParameter":{},"logConfig":{"project":"orders-logs","logstore":"ship"},"enable":true}
             */
            triggerConfig?: components["schemas"]["SLSTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "log";
        };
        /** @description An MNS topic trigger: invokes on messages of an MNS topic. */
        MNSTopicTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example mns_topic
             * @enum {string}
             */
            triggerType: "mns_topic";
            /**
             * @description Its settings as JSON text.
             * @example {"notifyContentFormat":"JSON","notifyStrategy":"BACKOFF_RETRY","filterTag":"paid"}
             */
            triggerConfig?: components["schemas"]["MNSTopicTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "mns_topic";
        };
        /** @description A CDN trigger: invokes on events of CDN domains. */
        CDNTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example cdn_events
             * @enum {string}
             */
            triggerType: "cdn_events";
            /**
             * @description Its settings as JSON text.
             * @example {"eventName":"LogFileCreated","eventVersion":"1.0.0","notes":"access logs","filter":{"domain":["cdn.example.com"]}}
             */
            triggerConfig?: components["schemas"]["CDNTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "cdn_events";
        };
        /** @description A Tablestore trigger: invokes on changes in a Tablestore table. */
        TablestoreTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example tablestore
             * @enum {string}
             */
            triggerType: "tablestore";
            /**
             * @description Its settings as JSON text.
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
        /** @description An EventBridge trigger: invokes on events of an EventBridge bus, or of a queue or topic through EventBridge. */
        EventBridgeTrigger: components["schemas"]["TriggerBase"] & {
            /**
             * @description The kind of event source.
             * @example eventbridge
             * @enum {string}
             */
            triggerType: "eventbridge";
            /**
             * @description Its settings as JSON text.
             * @example {"triggerEnable":true,"asyncInvocationType":false,"eventRuleFilterPattern":"{}","eventSourceConfig":{"eventSourceType":"MNS","eventSourceParameters":{"sourceMNSParameters":{"QueueName":"orders","IsBase64Decode":true}}}}
             */
            triggerConfig?: components["schemas"]["EventBridgeTriggerConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            triggerType: "eventbridge";
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
        /** @description One page of triggers. */
        ListTriggersOutput: {
            /** @description The triggers of this page. */
            triggers?: components["schemas"]["Trigger"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example sweep
             */
            nextToken?: string;
        };
        /** @description Settings of a timer trigger. */
        TimerTriggerConfig: {
            /**
             * @description `@every 4m`, or a cron expression of six fields with the seconds first, such as `0 0 4 * * *`. A `CRON_TZ=` prefix for another zone is unconfirmed.
             * @example @every 4m
             */
            cronExpression?: string;
            /**
             * @description Whether it fires.
             * @example true
             */
            enable?: boolean;
            /**
             * @description A text that becomes `payload` of the event.
             * @example sweep
             */
            payload?: string;
        };
        /** @description Settings of an HTTP trigger. */
        HTTPTriggerConfig: {
            /**
             * @description Who may call: `function` (signed calls only, the default), `anonymous` (everyone) or `jwt`. In lower case. The console also offers Basic and Bearer; their values here are unconfirmed.
             * @default function
             * @example function
             */
            authType?: "function" | "anonymous" | "jwt" | (string & {});
            /**
             * @description Settings of `jwt`, as JSON text inside this JSON.
             * @example {"jwks":{"keys":[]},"tokenLookup":"header:Authorization:Bearer","claimPassBy":"header:name:name"}
             */
            authConfig?: components["schemas"]["JWTAuthConfig"];
            /**
             * @description The methods that are let through; any other gets 403.
             * @example [
             *       "GET",
             *       "POST"
             *     ]
             */
            methods?: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS" | (string & {}))[];
            /**
             * @description Whether the public address refuses calls with 403. The function and custom domains go on working.
             * @default false
             * @example false
             */
            disableURLInternet?: boolean;
            corsConfig?: components["schemas"]["CORSConfig"];
        };
        /** @description Settings of an OSS trigger. */
        OSSTriggerConfig: {
            /**
             * @description The OSS events, such as `oss:ObjectCreated:*`.
             * @example [
             *       "oss:ObjectCreated:*"
             *     ]
             */
            events?: string[];
            filter?: components["schemas"]["OSSTriggerFilter"];
        };
        /** @description Which objects count. A function that writes into its own bucket needs it, or it invokes itself for ever. */
        OSSTriggerFilter: {
            key?: components["schemas"]["OSSTriggerKey"];
        };
        /** @description What the name of the object looks like. */
        OSSTriggerKey: {
            /**
             * @description Its start.
             * @example labels/
             */
            prefix?: string;
            /**
             * @description Its end.
             * @example .pdf
             */
            suffix?: string;
        };
        /** @description Settings of a log trigger; `triggerType` is `log`. */
        SLSTriggerConfig: {
            sourceConfig?: components["schemas"]["SLSTriggerSourceConfig"];
            jobConfig?: components["schemas"]["SLSTriggerJobConfig"];
            /**
             * @description What the event carries as `parameter`.
             * @example {
             *       "shop": "main"
             *     }
             */
            functionParameter?: {
                [key: string]: string;
            };
            logConfig?: components["schemas"]["SLSTriggerLogConfig"];
            /**
             * @description Whether it fires.
             * @example true
             */
            enable?: boolean;
        };
        /** @description What is read. */
        SLSTriggerSourceConfig: {
            /**
             * @description The logstore, of the project that `sourceArn` names.
             * @example shop
             */
            logstore?: string;
            /**
             * Format: int64
             * @description Entries from here on, in seconds since 1970; newest only when left out. Old entries are worked off without regard to the interval. Newer than the published schema.
             * @example 1748044800
             */
            startTime?: number;
        };
        /** @description How often. */
        SLSTriggerJobConfig: {
            /**
             * Format: int64
             * @description Repeats of a failed call before the next interval takes over.
             * @example 3
             */
            maxRetryTime?: number;
            /**
             * Format: int64
             * @description Seconds between calls; 3 to 600 in the samples of the deployment tool.
             * @example 60
             */
            triggerInterval?: number;
        };
        /** @description Where Log Service notes what it did. Not the same logstore as the source. */
        SLSTriggerLogConfig: {
            /**
             * @description The project.
             * @example orders-logs
             */
            project?: string;
            /**
             * @description The logstore.
             * @example ship
             */
            logstore?: string;
        };
        /** @description Settings of an MNS topic trigger. */
        MNSTopicTriggerConfig: {
            /**
             * @description `STREAM`: the event is the message as it is; `JSON`: an object with the message in it.
             * @default STREAM
             * @example JSON
             */
            notifyContentFormat?: "STREAM" | "JSON" | (string & {});
            /**
             * @description `BACKOFF_RETRY`: 3 repeats, 10 to 20 seconds apart; `EXPONENTIAL_DECAY_RETRY`: 176 repeats over one day, at most 512 seconds apart.
             * @default BACKOFF_RETRY
             * @example BACKOFF_RETRY
             */
            notifyStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
            /**
             * @description Only messages with this tag; 16 characters at most, says the deployment tool of the vendor.
             * @example paid
             */
            filterTag?: string;
        };
        /** @description Settings of a CDN trigger. */
        CDNTriggerConfig: {
            /**
             * @description The event. It can't be changed later.
             * @example LogFileCreated
             */
            eventName?: "LogFileCreated" | "CachedObjectsRefreshed" | "CachedObjectsPushed" | "CachedObjectsBlocked" | "CdnDomainStarted" | "CdnDomainStopped" | "CdnDomainAdded" | "CdnDomainDeleted" | (string & {});
            /**
             * @description Only `1.0.0`. It can't be changed later.
             * @example 1.0.0
             */
            eventVersion?: string;
            /**
             * @description A text for people.
             * @example access logs
             */
            notes?: string;
            /**
             * @description Which events count, by field; one entry at least, says the deployment tool of the vendor.
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
        /** @description A Tablestore trigger has no settings: send `{}`. `sourceArn` names the table. */
        TablestoreTriggerConfig: Record<string, never>;
        /** @description Settings of an EventBridge trigger. */
        EventBridgeTriggerConfig: {
            /**
             * @description Whether it fires.
             * @default true
             * @example true
             */
            triggerEnable?: boolean;
            /**
             * @description Whether the function is invoked asynchronously.
             * @default false
             * @example false
             */
            asyncInvocationType?: boolean;
            /**
             * @description The event pattern of EventBridge, itself JSON text; `{}` lets every event through.
             * @example {"source":["acs.oss"],"type":["oss:BucketCreated:PutBucket"]}
             */
            eventRuleFilterPattern?: {
                [key: string]: unknown;
            };
            eventSourceConfig?: components["schemas"]["EventSourceConfig"];
            eventSinkConfig?: components["schemas"]["EventSinkConfig"];
            runOptions?: components["schemas"]["RunOptions"];
        };
        /** @description Where the events come from. It can't be changed later; an update ignores it. */
        EventSourceConfig: components["schemas"]["EventSourceDefault"] | components["schemas"]["EventSourceMNS"] | components["schemas"]["EventSourceRocketMQ"] | components["schemas"]["EventSourceRabbitMQ"] | components["schemas"]["EventSourceKafka"] | components["schemas"]["EventSourceMQTT"] | components["schemas"]["EventSourceDTS"];
        /** @description Events of Alibaba Cloud services on the default bus. */
        EventSourceDefault: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "Default";
        };
        /** @description A queue of MNS (轻量消息队列). */
        EventSourceMNS: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "MNS";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceMNSParameters?: components["schemas"]["SourceMNSParameters"];
            };
        };
        /** @description A queue of MNS (轻量消息队列). The names start with a capital. */
        SourceMNSParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The queue.
             * @example orders
             */
            QueueName?: string;
            /**
             * @description Whether messages are decoded from base64; true when left out.
             * @example true
             */
            IsBase64Decode?: boolean;
        };
        /** @description A topic of ApsaraMQ for RocketMQ. */
        EventSourceRocketMQ: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "RocketMQ";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceRocketMQParameters?: components["schemas"]["SourceRocketMQParameters"];
            };
        };
        /** @description A topic of ApsaraMQ for RocketMQ. The names start with a capital. */
        SourceRocketMQParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The instance.
             * @example MQ_INST_1029384756102938_BAAN
             */
            InstanceId?: string;
            /**
             * @description The kind of instance, such as `Cloud_5`.
             * @example Cloud_5
             */
            InstanceType?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
            /**
             * @description Only messages with this tag.
             * @example paid
             */
            Tag?: string;
            /**
             * @description The kind of filter.
             * @example Tag
             */
            FilterType?: string;
            /**
             * @description The consumer group.
             * @example GID_ship
             */
            GroupID?: string;
            /**
             * @description Where to start: `CONSUME_FROM_LAST_OFFSET` (default), `CONSUME_FROM_FIRST_OFFSET` or `CONSUME_FROM_TIMESTAMP`.
             * @example CONSUME_FROM_LAST_OFFSET
             */
            Offset?: string;
            /**
             * Format: int64
             * @description Milliseconds since 1970, for `CONSUME_FROM_TIMESTAMP`.
             * @example 1748044800000
             */
            Timestamp?: number;
            /**
             * @description `ACL` needs `InstanceUsername` and `InstancePassword`; leave out for none.
             * @example ACL
             */
            AuthType?: string;
            /**
             * @description The user of the instance.
             * @example shipper
             */
            InstanceUsername?: string;
            /**
             * @description Its password. Whether answers carry it is unconfirmed.
             * @example example-instance-password
             */
            InstancePassword?: string;
            /**
             * @description The endpoint.
             * @example rmq-cn-7f3kq2m9x1.cn-hangzhou.rmq.aliyuncs.com:8080
             */
            InstanceEndpoint?: string;
            /**
             * @description The network, such as `PrivateNetwork`.
             * @example PrivateNetwork
             */
            InstanceNetwork?: string;
            /**
             * @description The VPC.
             * @example vpc-bp1k3m7q9x2abcdefgh
             */
            InstanceVpcId?: string;
            /**
             * @description The vSwitch.
             * @example vsw-bp1f4t8w2z6abcdefgh
             */
            InstanceVSwitchIds?: string;
            /**
             * @description The security group.
             * @example sg-bp1c5v9y3r7abcdefgh
             */
            InstanceSecurityGroupId?: string;
        };
        /** @description A queue of ApsaraMQ for RabbitMQ. */
        EventSourceRabbitMQ: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "RabbitMQ";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceRabbitMQParameters?: components["schemas"]["SourceRabbitMQParameters"];
            };
        };
        /** @description A queue of ApsaraMQ for RabbitMQ. The names start with a capital. */
        SourceRabbitMQParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The instance.
             * @example amqp-cn-nif22u74
             */
            InstanceId?: string;
            /**
             * @description The vhost.
             * @example shop
             */
            VirtualHostName?: string;
            /**
             * @description The queue.
             * @example orders
             */
            QueueName?: string;
        };
        /** @description A topic of ApsaraMQ for Kafka. */
        EventSourceKafka: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "Kafka";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceKafkaParameters?: components["schemas"]["SourceKafkaParameters"];
            };
        };
        /** @description A topic of ApsaraMQ for Kafka. The names start with a capital. */
        SourceKafkaParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The instance.
             * @example alikafka_pre-cn-7f3kq2m9x1
             */
            InstanceId?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
            /**
             * @description The consumer group.
             * @example ship
             */
            ConsumerGroup?: string;
            /**
             * @description Where to start: `earliest` or `latest`.
             * @example latest
             */
            OffsetReset?: string;
            /**
             * @description `Default`, or `PublicNetwork` with the three fields below.
             * @example Default
             */
            Network?: string;
            /**
             * @description The VPC.
             * @example vpc-bp1k3m7q9x2abcdefgh
             */
            VpcId?: string;
            /**
             * @description The vSwitch.
             * @example vsw-bp1f4t8w2z6abcdefgh
             */
            VSwitchIds?: string;
            /**
             * @description The security group.
             * @example sg-bp1c5v9y3r7abcdefgh
             */
            SecurityGroupId?: string;
        };
        /** @description A topic of ApsaraMQ for MQTT. */
        EventSourceMQTT: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "MQTT";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceMQTTParameters?: components["schemas"]["SourceMQTTParameters"];
            };
        };
        /** @description A topic of ApsaraMQ for MQTT. The names start with a capital. */
        SourceMQTTParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The instance.
             * @example mqtt-cn-7f3kq2m9x1
             */
            InstanceId?: string;
            /**
             * @description The topic.
             * @example orders
             */
            Topic?: string;
        };
        /** @description A change tracking task of DTS (数据订阅). */
        EventSourceDTS: {
            /**
             * @description The kind of source. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            eventSourceType: "DTS";
            /** @description Holds the settings, under a name of their own. */
            eventSourceParameters?: {
                sourceDTSParameters?: components["schemas"]["SourceDTSParameters"];
            };
        };
        /** @description A change tracking task of DTS (数据订阅). The names start with a capital. */
        SourceDTSParameters: {
            /**
             * @description Its region.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The task.
             * @example e34z2gm325q
             */
            TaskId?: string;
            /**
             * @description Address and port.
             * @example dts-cn-hangzhou-vpc.aliyuncs.com:18003
             */
            BrokerUrl?: string;
            /**
             * @description The topic.
             * @example cn_hangzhou_vpc_rm_orders_dts_ship
             */
            Topic?: string;
            /**
             * @description The consumer group.
             * @example dtse34j22j025a
             */
            Sid?: string;
            /**
             * @description The account of the consumer group.
             * @example ship
             */
            Username?: string;
            /**
             * @description Its password. Whether answers carry it is unconfirmed.
             * @example example-group-password
             */
            Password?: string;
            /**
             * Format: int64
             * @description Where to start, in seconds since 1970.
             * @example 1748044800
             */
            InitCheckPoint?: number;
        };
        /** @description How events reach the function. */
        EventSinkConfig: {
            deliveryOption?: components["schemas"]["DeliveryOption"];
        };
        /** @description The form and pace of delivery. */
        DeliveryOption: {
            /**
             * @description `CloudEvents`: each element with its description; `RawData`: the payload alone.
             * @default CloudEvents
             * @example CloudEvents
             */
            eventSchema?: "CloudEvents" | "RawData" | (string & {});
            /**
             * Format: int64
             * @description Deliveries at a time; Kafka only.
             * @example 2
             */
            concurrency?: number;
            /**
             * @description Seen in a sample of the deployment tool for Kafka, not in the SDK; unconfirmed.
             * @example event-streaming
             */
            mode?: "event-streaming" | "event-driven" | (string & {});
        };
        /** @description How events are pushed. */
        RunOptions: {
            /**
             * @description `event-streaming`: a list of events for each call (MNS, RocketMQ, RabbitMQ, Kafka, MQTT, DTS); `event-driven`: one event for each call, without batches (Default, MNS, RocketMQ, RabbitMQ).
             * @example event-streaming
             */
            mode?: "event-streaming" | "event-driven" | (string & {});
            /**
             * @description `NONE`: no failure is tolerated; `ALL`: every failure is.
             * @default NONE
             * @example ALL
             */
            errorsTolerance?: "NONE" | "ALL" | (string & {});
            retryStrategy?: components["schemas"]["RetryStrategy"];
            deadLetterQueue?: components["schemas"]["DeadLetterQueue"];
            batchWindow?: components["schemas"]["BatchWindow"];
            /**
             * @description Seen in a sample of the deployment tool, not in the SDK; unconfirmed.
             * @example 3
             */
            maximumTasks?: number;
        };
        /** @description Repeats of a failed push. The names start with a capital. */
        RetryStrategy: {
            /**
             * @description `BACKOFF_RETRY`: pauses of fixed length; `EXPONENTIAL_DECAY_RETRY`: pauses that grow.
             * @example BACKOFF_RETRY
             */
            PushRetryStrategy?: "BACKOFF_RETRY" | "EXPONENTIAL_DECAY_RETRY" | (string & {});
            /**
             * @description Seen in a sample of the deployment tool, not in the SDK; unconfirmed.
             * @example 0
             */
            MaximumEventAgeInSeconds?: number;
            /**
             * @description Seen in a sample of the deployment tool, not in the SDK; unconfirmed.
             * @example 0
             */
            MaximumRetryAttempts?: number;
        };
        /** @description Where events go that could not be pushed; thrown away without it. MNS, RocketMQ, Kafka or an event bus. */
        DeadLetterQueue: {
            /**
             * @description Its ARN.
             * @example acs:mns:cn-hangzhou:1029384756102938:/queues/ship-failed
             */
            Arn?: string;
        };
        /** @description When a batch is full; whichever comes first. `event-streaming` only. */
        BatchWindow: {
            /**
             * Format: int64
             * @description Events in a batch.
             * @example 100
             */
            CountBasedWindow?: number;
            /**
             * Format: int64
             * @description Seconds a batch waits.
             * @example 10
             */
            TimeBasedWindow?: number;
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
        /** @description What to change; fields that are left out stay. */
        UpdateAliasInput: {
            /**
             * @description The version it points to from now on.
             * @example 8
             */
            versionId?: string;
            /**
             * @description A second version and its share of the calls, from 0 to 1 (grey release, 灰度). `{}` is meant to end it, unconfirmed.
             * @example {
             *       "8": 0.2
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
        /** @description One page of aliases. */
        ListAliasesOutput: {
            /** @description The aliases of this page. */
            aliases?: components["schemas"]["Alias"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example test
             */
            nextToken?: string;
        };
        /** @description A new custom domain. */
        CreateCustomDomainInput: {
            /**
             * @description The domain. Its CNAME must point at the account's Function Compute address before this call, and in mainland China it needs an ICP filing (备案).
             * @example api.example.com
             */
            domainName: string;
            /**
             * @description What the domain speaks. HTTPS needs `certConfig`.
             * @example HTTP,HTTPS
             * @enum {string}
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
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
        };
        /** @description What to change. Whether fields that are left out stay is unconfirmed; send `routeConfig` whole. */
        UpdateCustomDomainInput: {
            /**
             * @description What the domain speaks. HTTPS needs `certConfig`.
             * @example HTTP,HTTPS
             * @enum {string}
             */
            protocol?: "HTTP" | "HTTPS" | "HTTP,HTTPS";
            routeConfig?: components["schemas"]["RouteConfig"];
            certConfig?: components["schemas"]["CertConfig"];
            tlsConfig?: components["schemas"]["TLSConfig"];
            authConfig?: components["schemas"]["AuthConfig"];
            wafConfig?: components["schemas"]["WAFConfig"];
            corsConfig?: components["schemas"]["CORSConfig"];
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
            certConfig?: components["schemas"]["CertInfo"];
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
        /** @description One page of custom domains. */
        ListCustomDomainsOutput: {
            /** @description The domains of this page. */
            customDomains?: components["schemas"]["CustomDomain"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example shop.example.com
             */
            nextToken?: string;
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
        /** @description The certificate. All three fields are required when it is sent; whether answers carry the key is unconfirmed. */
        CertConfig: {
            /**
             * @description Its name.
             * @example api-example-com
             */
            certName: string;
            /**
             * @description PEM text.
             * @example -----BEGIN CERTIFICATE-----
             */
            certificate: string;
            /**
             * @description PEM text of the key. Whether answers carry it is unconfirmed.
             * @example -----BEGIN PRIVATE KEY-----
             */
            privateKey: string;
        };
        /** @description The certificate of a domain, as answers carry it. */
        CertInfo: {
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
            minVersion: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
            /**
             * @description Highest version.
             * @example TLSv1.3
             */
            maxVersion?: "TLSv1.0" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3" | (string & {});
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
            authType?: "anonymous" | "function" | "jwt" | (string & {});
            /**
             * @description The settings of `jwt`, as JSON text; `{}` for the others.
             * @example {"jwks":{"keys":[]},"tokenLookup":"header:Authorization:Bearer","claimPassBy":"header:uid:uid"}
             */
            authInfo?: components["schemas"]["JWTAuthConfig"];
        };
        /** @description How tokens (JWT) are checked. The shape is that of samples which work; the schema of 2.0 has `jwks` as a text and `tokenLookup` and `claimPassBy` as lists, and one sample of the SDK spells the names with a capital. */
        JWTAuthConfig: {
            /**
             * @description The public keys (JSON Web Key Set). Never put a private key in here.
             * @example {
             *       "keys": [
             *         {
             *           "kty": "RSA",
             *           "alg": "RS256",
             *           "use": "sig",
             *           "e": "AQAB",
             *           "n": "u1LWgoomekdOMfB1lEe96OHehd4XRNCb"
             *         }
             *       ]
             *     }
             */
            jwks?: {
                /** @description The keys. */
                keys?: {
                    [key: string]: unknown;
                }[];
            };
            /**
             * @description Where the token is: `header`, `query`, `form` or `cookie`, a name and, for a header, a prefix to take off; several with commas.
             * @example header:Authorization:Bearer,cookie:AuthorizationCookie
             */
            tokenLookup?: string;
            /**
             * @description Which claims the function gets, and as what; several with commas.
             * @example query:uid:uid,header:name:name
             */
            claimPassBy?: string;
            /**
             * @description Paths with a rule of their own. Known from 2.0 by its name alone; unconfirmed in 3.0.
             * @example [
             *       "/orders"
             *     ]
             */
            whiteList?: string[];
            /**
             * @description Paths with a rule of their own. Known from 2.0 by its name alone, there as a text; unconfirmed in 3.0.
             * @example /health
             */
            blackList?: string | string[];
        };
        /** @description Web application firewall. */
        WAFConfig: {
            /**
             * @description Whether it is on.
             * @example false
             */
            enableWAF?: boolean;
        };
        /** @description Cross-origin rules (CORS) of an HTTP trigger or a custom domain; newer than the published schema. */
        CORSConfig: {
            /**
             * @description Origins; `*` for all, unless `allowCredentials` is on.
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
        /** @description Asynchronous invocation settings, whole; what is left out goes back to its default (unconfirmed). */
        PutAsyncInvokeConfigInput: {
            /**
             * @description Whether calls are tasks (异步任务) that can be watched and stopped. Calls made before it was turned on are not.
             * @example true
             */
            asyncTask?: boolean;
            /**
             * Format: int64
             * @description Seconds a call may wait before it expires. The deployment tool of the vendor allows up to 2592000, unconfirmed.
             * @default 86400
             * @example 3600
             */
            maxAsyncEventAgeInSeconds?: number;
            /**
             * Format: int64
             * @description How often a failed run is repeated; each run is billed.
             * @default 3
             * @example 3
             */
            maxAsyncRetryAttempts?: number;
            destinationConfig?: components["schemas"]["DestinationConfig"];
        };
        /** @description One page of settings. */
        ListAsyncInvokeConfigsOutput: {
            /** @description The settings of this page. */
            configs?: components["schemas"]["AsyncConfig"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            nextToken?: string;
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
        /** @description The reserved concurrency. */
        PutConcurrencyInput: {
            /**
             * Format: int64
             * @description Instances, provisioned and on demand together; they are taken from what all other functions share.
             * @example 10
             */
            reservedConcurrency: number;
        };
        /** @description One page of reserved concurrencies. */
        ListConcurrencyConfigsOutput: {
            /** @description The settings of this page. */
            configs?: components["schemas"]["ConcurrencyConfig"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            nextToken?: string;
        };
        /** @description One instance. */
        InstanceInfo: {
            /**
             * @description The id; `X-Fc-Instance-Id` of an invocation tells which instance ran it.
             * @example c-68317f92-8d4f6616-0a5c
             */
            instanceId?: string;
            /**
             * @description The version; `0` for LATEST (an older sample has `LATEST`).
             * @example 0
             */
            versionId?: string;
            /**
             * @description The version or alias it serves; newer than the published schema.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description The state; newer than the published schema, values not published.
             * @example Running
             */
            status?: string;
            /** @description Newer than the published schema, without a text. */
            resourceType?: string;
            /**
             * Format: int64
             * @description When it was made, in milliseconds since 1970; newer than the published schema.
             * @example 1748074529900
             */
            createdTimeMs?: number;
            /**
             * Format: int64
             * @description When it was taken away, in milliseconds since 1970; newer than the published schema.
             * @example 1748075129900
             */
            destroyedTimeMs?: number;
        };
        /** @description The instances. There is no token for a next page. */
        ListInstancesOutput: {
            /** @description The instances. */
            instances?: components["schemas"]["InstanceInfo"][];
            /**
             * @description The request id; in the SDK, with a small r, unlike that of errors.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            requestId?: string;
        };
        /** @description A session (会话), which ties its requests to one instance. Newer than the published schema. */
        Session: {
            /**
             * @description The id.
             * @example cart-17
             */
            sessionId?: string;
            /**
             * @description The function.
             * @example ship
             */
            functionName?: string;
            /**
             * @description The version or alias; LATEST when none was named.
             * @example LATEST
             */
            qualifier?: string;
            /**
             * @description `Active`: takes requests; `Expired`: over; `Paused`: saved by PauseSession, takes none.
             * @example Active
             */
            sessionStatus?: "Active" | "Expired" | "Paused" | (string & {});
            /**
             * @description The affinity it is made for.
             * @example HEADER_FIELD
             */
            sessionAffinityType?: "HEADER_FIELD" | "GENERATED_COOKIE" | (string & {});
            /**
             * @description The instance it is tied to.
             * @example c-68317f92-8d4f6616-0a5c
             */
            containerId?: string;
            /**
             * Format: int64
             * @description Seconds until it ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until it ends.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * @description Whether the id is refused once the session is over.
             * @example false
             */
            disableSessionIdReuse?: boolean;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
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
        /** @description A new session. */
        CreateSessionInput: {
            /**
             * @description Your own id, only for `HEADER_FIELD`: a letter, digit or `_` first, then letters, digits, `_` and `-`. Made by the platform when left out or empty.
             * @example cart-17
             */
            sessionId?: string;
            /**
             * Format: int64
             * @description Seconds until it ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until it ends; at most `sessionTTLInSeconds`.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * @description `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
             * @default false
             * @example false
             */
            disableSessionIdReuse?: boolean;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
        };
        /** @description What to change. */
        UpdateSessionInput: {
            /**
             * Format: int64
             * @description Seconds until it ends whatever happens.
             * @example 21600
             */
            sessionTTLInSeconds?: number;
            /**
             * Format: int64
             * @description Seconds without a request until it ends; at most `sessionTTLInSeconds`.
             * @example 1800
             */
            sessionIdleTimeoutInSeconds?: number;
            /**
             * @description `true`: an id is refused once its session is over. `false`: the same id starts a new session on a new instance.
             * @default false
             * @example false
             */
            disableSessionIdReuse?: boolean;
            nasConfig?: components["schemas"]["NASConfig"];
            ossMountConfig?: components["schemas"]["OSSMountConfig"];
            polarFsConfig?: components["schemas"]["PolarFsConfig"];
            juiceFsConfig?: components["schemas"]["JuiceFsConfig"];
        };
        /** @description One page of sessions. */
        ListSessionsOutput: {
            /** @description The sessions of this page. */
            sessions?: components["schemas"]["Session"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNjYXJ0LTE3
             */
            nextToken?: string;
        };
        /** @description A new version of a layer. */
        CreateLayerVersionInput: {
            code?: components["schemas"]["InputCodeLocation"];
            /**
             * @description Runtimes it fits.
             * @example [
             *       "nodejs18",
             *       "nodejs20"
             *     ]
             */
            compatibleRuntime?: string[];
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
        /** @description One page of layers. */
        ListLayersOutput: {
            /** @description The layers of this page. */
            layers?: components["schemas"]["LayerVersion"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example strings-utf8
             */
            nextToken?: string;
        };
        /** @description One page of versions of a layer. */
        ListLayerVersionsOutput: {
            /** @description The versions of this page. */
            layers?: components["schemas"]["LayerVersion"][];
            /**
             * Format: int32
             * @description Send it back as `startVersion` to get the next page: a number, where other lists have a token.
             * @example 3
             */
            nextVersion?: number;
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
        /** @description The VPC to bind. */
        CreateVpcBindingInput: {
            /**
             * @description The VPC.
             * @example vpc-bp1k3m7q9x2abcdefgh
             */
            vpcId: string;
        };
        /** @description The VPCs that are bound, all at once. */
        ListVpcBindingsOutput: {
            /**
             * @description Their ids.
             * @example [
             *       "vpc-bp1k3m7q9x2abcdefgh"
             *     ]
             */
            vpcIds?: string[];
        };
        /** @description Tags and what gets them. The names start with a capital. */
        TagResourcesInput: {
            /**
             * @description The kind of resource; `FUNCTION` is what the deployment tool of the vendor sends here.
             * @example FUNCTION
             */
            ResourceType?: "FUNCTION" | "function" | "ALIYUN::FC::FUNCTION" | (string & {});
            /**
             * @description ARNs of functions.
             * @example [
             *       "acs:fc:cn-hangzhou:1029384756102938:functions/ship"
             *     ]
             */
            ResourceId: string[];
            /** @description The tags; a function can have 20. */
            Tag: components["schemas"]["Tag"][];
        };
        /** @description One tag of one resource. */
        TagResource: {
            /**
             * @description The ARN of the resource.
             * @example acs:fc:cn-hangzhou:1029384756102938:functions/ship
             */
            ResourceId?: string;
            /**
             * @description The kind of resource.
             * @example function
             */
            ResourceType?: string;
            /**
             * @description The key.
             * @example team
             */
            TagKey?: string;
            /**
             * @description The value.
             * @example orders
             */
            TagValue?: string;
        };
        /** @description One page of tags. The names start with a capital. */
        ListTagResourcesOutput: {
            /** @description One item for each pair of resource and tag: a function with three tags is listed three times. */
            TagResources?: components["schemas"]["TagResource"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            NextToken?: string;
            /**
             * @description The request id.
             * @example 1-68317f92-16c4f0ad1b3e72905c8d4f66
             */
            RequestId?: string;
        };
        /** @description What moves, and where to. Newer than the published schema, names from the SDK. */
        ChangeResourceGroupInput: {
            /**
             * @description The kind of resource; `function` is what the deployment tool of the vendor sends.
             * @example function
             */
            ResourceType?: string;
            /**
             * @description The resource. The deployment tool of the vendor sends the name of the function.
             * @example ship
             */
            ResourceId?: string;
            /**
             * @description The resource group it moves to.
             * @example rg-acfm2xq7k4pd
             */
            NewResourceGroupId?: string;
        };
        /** @description What moved. Newer than the published schema, names from the SDK. */
        ChangeResourceGroupOutput: {
            /**
             * @description The resource.
             * @example ship
             */
            ResourceId?: string;
            /**
             * @description The resource group it was in.
             * @example rg-acfm1aaa0default
             */
            OldResourceGroupId?: string;
            /**
             * @description The resource group it is in now.
             * @example rg-acfm2xq7k4pd
             */
            NewResourceGroupId?: string;
        };
        /** @description The regions. Newer than the published schema, names from the SDK. */
        DescribeRegionsOutput: {
            /** @description Holds the list. */
            Regions?: {
                /** @description The regions. */
                Region?: components["schemas"]["Region"][];
            };
        };
        /** @description One region. */
        Region: {
            /**
             * @description The id, as it stands in host names.
             * @example cn-hangzhou
             */
            RegionId?: string;
            /**
             * @description The name for people, in the language asked for.
             * @example China (Hangzhou)
             */
            LocalName?: string;
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
        /** @description One page of provisioned instances. */
        ListProvisionConfigsOutput: {
            /** @description The settings of this page. */
            provisionConfigs?: components["schemas"]["ProvisionConfig"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            nextToken?: string;
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
             */
            metricType: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
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
        /** @description One page of scaling settings; known from the SDK, not in the published schema. */
        ListScalingConfigsOutput: {
            /** @description The settings of this page. */
            scalingConfigs?: components["schemas"]["ScalingConfigStatus"][];
            /**
             * @description Send it back to get the next page; absent on the last.
             * @example MTIzNCNzaGlw
             */
            nextToken?: string;
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
            metricType?: "ProvisionedConcurrencyUtilization" | "CPUUtilization" | "GPUMemUtilization" | (string & {});
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
        /** @description The request is wrong, its body too large, or the resident pool full. */
        BadFunction: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is wrong, or its body too large. */
        TooLarge: {
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
        /** @description No such custom domain. */
        DomainNameNotFound: {
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
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedQualifier: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedAlias: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedAsyncConfig: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedScaling: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedPrecondition: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedLayer: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                "x-acs-retry-after": components["headers"]["x-acs-retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other answer. The status of these is not published for 3.0: decide on `Code`. */
        UnexpectedLayerVersion: {
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
        status: "Enqueued" | "Dequeued" | "Running" | "Succeeded" | "Failed" | "Stopping" | "Stopped" | "Expired" | "Invalid" | "Retrying" | (string & {});
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
        filterRuntime: "custom" | "custom-container" | "custom.debian10" | "custom.debian11" | "custom.debian12" | "micro-sandbox" | "dotnetcore2.1" | "dotnetcore3.1" | "go1" | "java8" | "java11" | "nodejs8" | "nodejs10" | "nodejs12" | "nodejs14" | "nodejs16" | "nodejs18" | "nodejs20" | "php7.2" | "python2.7" | "python3" | "python3.9" | "python3.10" | "python3.12" | (string & {});
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
        filterTags: components["schemas"]["Tag"][];
        /**
         * @description The number of a published version. LATEST is not one and cannot be deleted.
         * @example 7
         */
        versionId: string;
        /**
         * @description The VPC.
         * @example vpc-bp1k3m7q9x2abcdefgh
         */
        vpcId: string;
        /**
         * @description The session.
         * @example cart-17
         */
        sessionId: string;
        /**
         * @description The ARN of a layer version. Its `/` and `:` must be percent-encoded, as it is one segment of the path.
         * @example acs:fc:cn-hangzhou:official:layers/Nodejs20/versions/1
         */
        layerArn: string;
        /**
         * @description `FORWARD`: oldest version first; `BACKWARD`: newest first, the default in 2.0 and unconfirmed in 3.0.
         * @example BACKWARD
         */
        direction: "FORWARD" | "BACKWARD";
        /**
         * @description Only the settings of this function; those of all functions when left out.
         * @example ship
         */
        ofFunction: string;
        /**
         * @description The version to start from: `nextVersion` of the page before; leave out for the first.
         * @example 2
         */
        startVersion: number;
        /**
         * @description `true`: only the layers that Alibaba Cloud publishes. A text, not a boolean, in the SDK.
         * @example false
         */
        official: "true" | "false";
        /**
         * @description `true`: only layers that are open to every account. A text, not a boolean, in the SDK.
         * @example false
         */
        public: "true" | "false";
        /**
         * @description `1` opens the layer to every account, `0` closes it again.
         * @example 0
         */
        layerAcl: "0" | "1";
        /**
         * @deprecated
         * @description The older form of `acl`: `true` or `false`.
         * @example false
         */
        layerPublic: "true" | "false";
        /**
         * @description Only these instances: a list of ids as JSON text.
         * @example ["c-68317f92-8d4f6616-0a5c"]
         */
        instanceIds: string[];
        /**
         * @description Only instances in these states: a list as JSON text. The states are not published.
         * @example ["Running"]
         */
        instanceStatus: string[];
        /**
         * @description Whether all active instances are listed. The vendor says no more about it, nor what is listed without it.
         * @example true
         */
        withAllActive: boolean;
        /**
         * @description From here on; milliseconds since 1970. Newer than the help page in English.
         * @example 1748044800000
         */
        startTimeMs: number;
        /**
         * @description Up to here; milliseconds since 1970. Newer than the help page in English.
         * @example 1748131200000
         */
        endTimeMs: number;
        /**
         * @description Where to start. No answer names the next one, so how to go on is unconfirmed.
         * @example c-68317f92-8d4f6616-0a5c
         */
        startKey: string;
        /**
         * @description The most instances to list. A text of digits in the SDK, unlike every other `limit`.
         * @example 20
         */
        instanceLimit: string;
        /**
         * @description Only sessions with this id, valid or expired.
         * @example cart-17
         */
        filterSessionId: string;
        /**
         * @description Only sessions in this state: `Active` or `Expired`; both when left out. Whether `Paused` works is unconfirmed.
         * @example Active
         */
        sessionStatus: "Active" | "Expired" | (string & {});
        /**
         * @description Known from the SDK without a text; by its name, only the file system is restored.
         * @example false
         */
        fileSystemOnly: boolean;
        /**
         * @description The language of the names. A query parameter, in spite of its name: `zh-CN`, `en-US` or `ja`.
         * @example en-US
         */
        acceptLanguage: "zh-CN" | "en-US" | "ja" | (string & {});
        /**
         * @description Items on a page. With a capital L, as all parameters of the tag operations.
         * @example 20
         */
        tagLimit: number;
        /**
         * @description From the page before; leave out for the first.
         * @example MTIzNCNzaGlw
         */
        tagNextToken: string;
        /**
         * @description The kind of resource. The samples of the vendor spell it `function`, `FUNCTION`, `ALIYUN::FC:FUNCTION` and `ALIYUN::FC::FUNCTION`; `function` is what its deployment tool sends.
         * @example function
         */
        tagResourceType: "function" | "ALIYUN::FC::FUNCTION" | (string & {});
        /**
         * @description Only these functions: a list of ARNs as JSON text.
         * @example ["acs:fc:cn-hangzhou:1029384756102938:functions/ship"]
         */
        tagResourceIds: string[];
        /**
         * @description The functions that lose tags: a list of ARNs as JSON text.
         * @example ["acs:fc:cn-hangzhou:1029384756102938:functions/ship"]
         */
        untagResourceIds: string[];
        /**
         * @description Only functions with these tags: a list as JSON text, up to 20.
         * @example [{"Key":"team","Value":"orders"}]
         */
        tagFilter: components["schemas"]["Tag"][];
        /**
         * @description The keys to take away: a list as JSON text, up to 50.
         * @example ["team"]
         */
        untagKeys: string[];
        /**
         * @description Whether every tag is taken away. What it does beside `TagKey` is unconfirmed.
         * @example false
         */
        untagAll: boolean;
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
            400: components["responses"]["BadFunction"];
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
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    UpdateFunction: {
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
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFunctionInput"];
            };
        };
        responses: {
            /** @description The function as it is now. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Function"];
                };
            };
            400: components["responses"]["BadFunction"];
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
    GetFunctionCode: {
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
            /** @description Where the code is. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputFuncCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    DisableFunctionInvocation: {
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
        /** @description Why, and whether running requests are aborted. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DisableFunctionInvocationInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationSwitch"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    EnableFunctionInvocation: {
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
            /** @description Done. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationSwitch"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    ListFunctionVersions: {
        parameters: {
            query?: {
                /**
                 * @description `FORWARD`: oldest version first; `BACKWARD`: newest first, the default in 2.0 and unconfirmed in 3.0.
                 * @example BACKWARD
                 */
                direction?: components["parameters"]["direction"];
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
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    PublishFunctionVersion: {
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
        /** @description A text for the version. Required, but may be `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishVersionInput"];
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedPrecondition"];
        };
    };
    DeleteFunctionVersion: {
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
                 * @description The number of a published version. LATEST is not one and cannot be deleted.
                 * @example 7
                 */
                versionId: components["parameters"]["versionId"];
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
    ListAliases: {
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
            /** @description One page of aliases. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAliasesOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
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
            default: components["responses"]["UnexpectedAlias"];
        };
    };
    UpdateAlias: {
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
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAliasInput"];
            };
        };
        responses: {
            /** @description The alias as it is now. */
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
    DeleteAlias: {
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
    ListTriggers: {
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
            /** @description One page of triggers. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTriggersOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
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
    UpdateTrigger: {
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
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTriggerInput"];
            };
        };
        responses: {
            /** @description The trigger as it is now. */
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
    DeleteTrigger: {
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
            400: components["responses"]["TooLarge"];
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
            default: components["responses"]["UnexpectedAsyncConfig"];
        };
    };
    PutAsyncInvokeConfig: {
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
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutAsyncInvokeConfigInput"];
            };
        };
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
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    DeleteAsyncInvokeConfig: {
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
    ListAsyncInvokeConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only the settings of this function; those of all functions when left out.
                 * @example ship
                 */
                functionName?: components["parameters"]["ofFunction"];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAsyncInvokeConfigsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
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
            default: components["responses"]["UnexpectedQualifier"];
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
            default: components["responses"]["UnexpectedQualifier"];
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
    GetProvisionConfig: {
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
        requestBody?: never;
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
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedAlias"];
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
            default: components["responses"]["UnexpectedScaling"];
        };
    };
    DeleteProvisionConfig: {
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
    ListProvisionConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only the settings of this function; those of all functions when left out.
                 * @example ship
                 */
                functionName?: components["parameters"]["ofFunction"];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProvisionConfigsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
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
    PutConcurrencyConfig: {
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
        /** @description The setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutConcurrencyInput"];
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
                    "application/json": components["schemas"]["ConcurrencyConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedPrecondition"];
        };
    };
    DeleteConcurrencyConfig: {
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
    ListConcurrencyConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only the settings of this function; those of all functions when left out.
                 * @example ship
                 */
                functionName?: components["parameters"]["ofFunction"];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConcurrencyConfigsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    GetScalingConfig: {
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
        requestBody?: never;
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
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedAlias"];
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
            default: components["responses"]["UnexpectedScaling"];
        };
    };
    DeleteScalingConfig: {
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
    ListScalingConfigs: {
        parameters: {
            query?: {
                /**
                 * @description Only the settings of this function; those of all functions when left out.
                 * @example ship
                 */
                functionName?: components["parameters"]["ofFunction"];
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of settings. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListScalingConfigsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    ListInstances: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Whether all active instances are listed. The vendor says no more about it, nor what is listed without it.
                 * @example true
                 */
                withAllActive?: components["parameters"]["withAllActive"];
                /**
                 * @description Only these instances: a list of ids as JSON text.
                 * @example ["c-68317f92-8d4f6616-0a5c"]
                 */
                instanceIds?: components["parameters"]["instanceIds"];
                /**
                 * @description Only instances in these states: a list as JSON text. The states are not published.
                 * @example ["Running"]
                 */
                instanceStatus?: components["parameters"]["instanceStatus"];
                /**
                 * @description From here on; milliseconds since 1970. Newer than the help page in English.
                 * @example 1748044800000
                 */
                startTimeMs?: components["parameters"]["startTimeMs"];
                /**
                 * @description Up to here; milliseconds since 1970. Newer than the help page in English.
                 * @example 1748131200000
                 */
                endTimeMs?: components["parameters"]["endTimeMs"];
                /**
                 * @description Where to start. No answer names the next one, so how to go on is unconfirmed.
                 * @example c-68317f92-8d4f6616-0a5c
                 */
                startKey?: components["parameters"]["startKey"];
                /**
                 * @description The most instances to list. A text of digits in the SDK, unlike every other `limit`.
                 * @example 20
                 */
                limit?: components["parameters"]["instanceLimit"];
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
            /** @description The instances. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstancesOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    ListSessions: {
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
                 * @description Only sessions in this state: `Active` or `Expired`; both when left out. Whether `Paused` works is unconfirmed.
                 * @example Active
                 */
                sessionStatus?: components["parameters"]["sessionStatus"];
                /**
                 * @description Only sessions with this id, valid or expired.
                 * @example cart-17
                 */
                sessionId?: components["parameters"]["filterSessionId"];
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
            /** @description One page of sessions. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSessionsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    CreateSession: {
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
        /** @description The session. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateSessionInput"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    GetSession: {
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
                 * @description The session.
                 * @example cart-17
                 */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    UpdateSession: {
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
                 * @description The session.
                 * @example cart-17
                 */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateSessionInput"];
            };
        };
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    DeleteSession: {
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
                 * @description The session.
                 * @example cart-17
                 */
                sessionId: components["parameters"]["sessionId"];
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
    PauseSession: {
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
                 * @description The session.
                 * @example cart-17
                 */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    ResumeSession: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; LATEST when left out.
                 * @example prod
                 */
                qualifier?: components["parameters"]["qualifier"];
                /**
                 * @description Known from the SDK without a text; by its name, only the file system is restored.
                 * @example false
                 */
                fileSystemOnly?: components["parameters"]["fileSystemOnly"];
            };
            header?: never;
            path: {
                /**
                 * @description The function. The text of the vendor says up to 64 characters, the schema 128. Whether an ARN or `name$LATEST` works here is unconfirmed.
                 * @example ship
                 */
                functionName: components["parameters"]["functionName"];
                /**
                 * @description The session.
                 * @example cart-17
                 */
                sessionId: components["parameters"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedQualifier"];
        };
    };
    ListLayers: {
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
                 * @description `true`: only the layers that Alibaba Cloud publishes. A text, not a boolean, in the SDK.
                 * @example false
                 */
                official?: components["parameters"]["official"];
                /**
                 * @description `true`: only layers that are open to every account. A text, not a boolean, in the SDK.
                 * @example false
                 */
                public?: components["parameters"]["public"];
            };
            header?: never;
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
                    "application/json": components["schemas"]["ListLayersOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    ListLayerVersions: {
        parameters: {
            query?: {
                /**
                 * @description Items on a page. Older text on tasks has a default of 50.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The version to start from: `nextVersion` of the page before; leave out for the first.
                 * @example 2
                 */
                startVersion?: components["parameters"]["startVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The layer.
                 * @example sharp-native
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
                    "application/json": components["schemas"]["ListLayerVersionsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["UnexpectedLayer"];
        };
    };
    CreateLayerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The layer.
                 * @example sharp-native
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        /** @description The version. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLayerVersionInput"];
            };
        };
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayerVersion"];
                };
            };
            400: components["responses"]["TooLarge"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
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
            default: components["responses"]["UnexpectedLayerVersion"];
        };
    };
    DeleteLayerVersion: {
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
    GetLayerVersionByArn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ARN of a layer version. Its `/` and `:` must be percent-encoded, as it is one segment of the path.
                 * @example acs:fc:cn-hangzhou:official:layers/Nodejs20/versions/1
                 */
                arn: components["parameters"]["layerArn"];
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
            default: components["responses"]["UnexpectedLayerVersion"];
        };
    };
    PutLayerACL: {
        parameters: {
            query?: {
                /**
                 * @description `1` opens the layer to every account, `0` closes it again.
                 * @example 0
                 */
                acl?: components["parameters"]["layerAcl"];
                /**
                 * @deprecated
                 * @description The older form of `acl`: `true` or `false`.
                 * @example false
                 */
                public?: components["parameters"]["layerPublic"];
            };
            header?: never;
            path: {
                /**
                 * @description The layer.
                 * @example sharp-native
                 */
                layerName: components["parameters"]["layerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Set. No body. */
            204: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
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
    ListCustomDomains: {
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
            };
            header?: never;
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
                    "application/json": components["schemas"]["ListCustomDomainsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    CreateCustomDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The domain. */
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
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
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
            404: components["responses"]["DomainNameNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    UpdateCustomDomain: {
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
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomDomainInput"];
            };
        };
        responses: {
            /** @description The domain as it is now. */
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
            404: components["responses"]["DomainNameNotFound"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    DeleteCustomDomain: {
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
            404: components["responses"]["DomainNameNotFound"];
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
    ListVpcBindings: {
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
            /** @description The VPCs. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVpcBindingsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    CreateVpcBinding: {
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
        /** @description The VPC. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVpcBindingInput"];
            };
        };
        responses: {
            /** @description Bound. No body. */
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
    DeleteVpcBinding: {
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
                 * @description The VPC.
                 * @example vpc-bp1k3m7q9x2abcdefgh
                 */
                vpcId: components["parameters"]["vpcId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unbound. No body. */
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
    ListTagResources: {
        parameters: {
            query: {
                /**
                 * @description The kind of resource. The samples of the vendor spell it `function`, `FUNCTION`, `ALIYUN::FC:FUNCTION` and `ALIYUN::FC::FUNCTION`; `function` is what its deployment tool sends.
                 * @example function
                 */
                ResourceType: components["parameters"]["tagResourceType"];
                /**
                 * @description Only these functions: a list of ARNs as JSON text.
                 * @example ["acs:fc:cn-hangzhou:1029384756102938:functions/ship"]
                 */
                ResourceId?: components["parameters"]["tagResourceIds"];
                /**
                 * @description Only functions with these tags: a list as JSON text, up to 20.
                 * @example [{"Key":"team","Value":"orders"}]
                 */
                Tag?: components["parameters"]["tagFilter"];
                /**
                 * @description Items on a page. With a capital L, as all parameters of the tag operations.
                 * @example 20
                 */
                Limit?: components["parameters"]["tagLimit"];
                /**
                 * @description From the page before; leave out for the first.
                 * @example MTIzNCNzaGlw
                 */
                NextToken?: components["parameters"]["tagNextToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tags. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTagResourcesOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    TagResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tags and the functions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagResourcesInput"];
            };
        };
        responses: {
            /** @description Added. No body. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
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
    UntagResources: {
        parameters: {
            query: {
                /**
                 * @description The kind of resource. The samples of the vendor spell it `function`, `FUNCTION`, `ALIYUN::FC:FUNCTION` and `ALIYUN::FC::FUNCTION`; `function` is what its deployment tool sends.
                 * @example function
                 */
                ResourceType: components["parameters"]["tagResourceType"];
                /**
                 * @description The functions that lose tags: a list of ARNs as JSON text.
                 * @example ["acs:fc:cn-hangzhou:1029384756102938:functions/ship"]
                 */
                ResourceId: components["parameters"]["untagResourceIds"];
                /**
                 * @description The keys to take away: a list as JSON text, up to 50.
                 * @example ["team"]
                 */
                TagKey?: components["parameters"]["untagKeys"];
                /**
                 * @description Whether every tag is taken away. What it does beside `TagKey` is unconfirmed.
                 * @example false
                 */
                All?: components["parameters"]["untagAll"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken away. No body. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
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
    DescribeRegions: {
        parameters: {
            query?: {
                /**
                 * @description The language of the names. A query parameter, in spite of its name: `zh-CN`, `en-US` or `ja`.
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
                    "application/json": components["schemas"]["DescribeRegionsOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
    ChangeResourceGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What moves, and where to. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeResourceGroupInput"];
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["X-Fc-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeResourceGroupOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConcurrentUpdate"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            default: components["responses"]["Unexpected"];
        };
    };
}
