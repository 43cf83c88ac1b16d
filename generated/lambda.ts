// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2015-03-31/functions/{FunctionName}/invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a function
         * @description Calls a function with a JSON event. The caller needs the IAM action `lambda:InvokeFunction`, which is not named like the
         *     operation.
         *
         *     `RequestResponse` waits for the result, for as long as the function may run: 900 seconds at most, so set the timeouts of client,
         *     proxy and firewall accordingly. **A status of 200 is not a success while `X-Amz-Function-Error` is present.** Lambda does not repeat
         *     a synchronous call.
         *
         *     `Event` puts the event into a queue and answers 202, which says nothing about the function. Lambda repeats a failed event two more
         *     times, after one and two minutes, and events that were throttled or met a system error for up to six hours; then it goes to the
         *     dead-letter queue or the on-failure destination, or is lost. An event can arrive more than once even without an error. Too large a
         *     payload is refused at once.
         *
         *     `DryRun` answers 204 if parameters and permission are right, and runs nothing.
         *
         *     Requests are billed once the function is started; calls that are throttled or refused are not. Functions that fail are billed.
         */
        post: operations["Invoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2014-11-13/functions/{FunctionName}/invoke-async": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue an event (deprecated)
         * @deprecated
         * @description Puts an event into the queue of a function. AWS has deprecated the operation: use Invoke with the type `Event`, which takes 1 MB
         *     instead of 256 KB, a qualifier, and passes X-Ray traces on.
         *
         *     The IAM action is `lambda:InvokeFunction`. The API model lists neither `TooManyRequestsException` nor
         *     `InvalidParameterValueException` here; whether they can arrive is not known, so treat every unknown code as an error.
         */
        post: operations["InvokeAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2021-11-15/functions/{FunctionName}/response-streaming-invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a function and stream its response
         * @description Calls a function and streams what it returns. The caller needs the IAM action `lambda:InvokeFunction`. Limits, signature and
         *     errors before the first byte are those of Invoke; there is no `Event` and no durable execution.
         *
         *     **Errors after the first byte cannot change the status.** The last message, `InvokeComplete`, carries them: read the stream to its
         *     end, and treat a stream without `InvokeComplete` as broken.
         *
         *     The body is a sequence of messages of `application/vnd.amazon.eventstream`. All integers are big-endian:
         *
         *     ```
         *     total length  u32   the whole message, 16 bytes more than headers and payload
         *     header length u32
         *     prelude CRC   u32   CRC-32 (as in gzip) of the 8 bytes before
         *     headers             name length u8, name, type u8 (7: string), value length u16, value in UTF-8
         *     payload
         *     message CRC   u32   CRC-32 of everything before
         *     ```
         *
         *     | `:event-type` | `:content-type` | Payload |
         *     | --- | --- | --- |
         *     | `PayloadChunk` | `application/octet-stream` | the next bytes of the result, as they are |
         *     | `InvokeComplete` | `application/json` | a JSON object, empty on success |
         *
         *     On failure `InvokeComplete` has `ErrorCode` (`Unhandled` in practice) and `ErrorDetails` (text, usually the function error as JSON);
         *     with the log type `Tail` it has `LogResult` in base64.
         *
         *     `:message-type` is `event`; with `exception`, `:exception-type` names an error of this document and the payload is its body; with
         *     `error`, `:error-code` and `:error-message` say what happened. A function that uses the HTTP integration sends a JSON prelude with
         *     status and headers first, then eight zero bytes, then its body.
         */
        post: operations["InvokeWithResponseStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2015-03-31/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List functions
         * @description Returns the functions of the account in this Region with the configuration of each, 50 in a page at most. Go on with `NextMarker` as
         *     `Marker` until it is absent; a page may be shorter than asked for. With `FunctionVersion=ALL` every published version is an item of
         *     its own, next to `$LATEST`.
         *
         *     State, reason and status of the last update, and the runtime version are left out here; GetFunction has them. The IAM action is
         *     `lambda:ListFunctions`. Environment variables are part of the answer, so it may hold secrets. Reading is safe to repeat.
         */
        get: operations["ListFunctions"];
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
        /**
         * @description What the function returned, as JSON, or a function error if `X-Amz-Function-Error` is present. A handler that returns nothing gives `null`.
         * @example {
         *       "receipt": "r-1042",
         *       "total": 42
         *     }
         */
        InvocationOutput: components["schemas"]["FunctionError"] | ({
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null);
        /** @description Why a function failed. The members depend on the runtime; only `errorMessage` is in every recording. */
        FunctionError: {
            /**
             * @description The class of the exception, or a name from Lambda such as `Runtime.ExitError`.
             * @example ValueError
             */
            errorType?: string;
            /**
             * @description The text of the exception, or what Lambda found.
             * @example card declined
             */
            errorMessage: string;
            /**
             * @description The request id (Python); empty if the function failed to load.
             * @example 8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11
             */
            requestId?: string;
            /** @description The stack, one line for each item (Node.js). */
            trace?: string[];
            /** @description The stack (Python, Java, .NET, Ruby). */
            stackTrace?: string[];
        };
        /**
         * @description The event for the function: any JSON value. Nothing at all is accepted too.
         * @example {
         *       "cart": 42
         *     }
         */
        Event: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null;
        /**
         * @description The event for the function as JSON text in UTF-8, which is what AWS SDKs send under this content type.
         * @example {"cart":42}
         */
        EventBytes: string;
        /** @description An error of the service. The code is in the header `x-amzn-ErrorType`. */
        Error: {
            /**
             * @description Who is to blame: `User` in every recorded client error. May be absent.
             * @example User
             */
            Type?: string;
            /**
             * @description The text of the error; some codes use `Message` instead.
             * @example The function is not ready.
             */
            message?: string;
            /**
             * @description The text of the error; some codes use `message` instead.
             * @example Function not found: arn:aws:lambda:us-east-1:123456789012:function:checkout:$LATEST
             */
            Message?: string;
        };
        /** @description An error of the set-up of the function. The code is in the header `x-amzn-ErrorType`. */
        SetupError: {
            /**
             * @description Who is to blame. May be absent.
             * @example User
             */
            Type?: string;
            /**
             * @description The text of the error; some codes use `Message` instead.
             * @example The function is inactive.
             */
            message?: string;
            /**
             * @description The text of the error; some codes use `message` instead.
             * @example The subnet in the VPC configuration is not valid.
             */
            Message?: string;
            /**
             * @description The code that EC2 gave; with `EC2UnexpectedException` only.
             * @example InternalError
             */
            EC2ErrorCode?: string;
        };
        /** @description A limit was reached. `Reason` says which one. */
        ThrottlingError: {
            /**
             * @description Who is to blame: `User` in every recording. May be absent.
             * @example User
             */
            Type?: string;
            /**
             * @description The text of the error.
             * @example Rate Exceeded.
             */
            message?: string;
            /**
             * @description The limit that was reached.
             * @example CallerRateLimitExceeded
             * @enum {string}
             */
            Reason?: "ConcurrentInvocationLimitExceeded" | "FunctionInvocationRateLimitExceeded" | "ReservedFunctionConcurrentInvocationLimitExceeded" | "ReservedFunctionInvocationRateLimitExceeded" | "CallerRateLimitExceeded" | "ConcurrentSnapshotCreateLimitExceeded";
        };
        /**
         * @description A page of a gateway, not of Lambda.
         * @example <html><head><title>503 Service Temporarily Unavailable</title></head></html>
         */
        Html: string;
        /** @description Event-stream messages, one after the other, as bytes. See the description of the operation for their form. */
        ResponseStream: string;
        /** @description The configuration of one version of a function. */
        FunctionConfiguration: {
            /**
             * @description The name of the function.
             * @example checkout
             */
            FunctionName?: string;
            /**
             * @description The ARN of the function.
             * @example arn:aws:lambda:us-east-1:123456789012:function:checkout
             */
            FunctionArn?: string;
            /**
             * @description The runtime; absent for container images.
             * @example nodejs24.x
             * @enum {string}
             */
            Runtime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "nodejs18.x" | "nodejs20.x" | "nodejs22.x" | "nodejs24.x" | "java8" | "java8.al2" | "java11" | "java17" | "java21" | "java25" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "python3.10" | "python3.11" | "python3.12" | "python3.13" | "python3.14" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "dotnet10" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "ruby3.2" | "ruby3.3" | "ruby3.4" | "ruby4.0" | "provided" | "provided.al2" | "provided.al2023" | "nodejs26.x" | "python3.15" | "java8.al2023" | "java11.al2023" | "java17.al2023";
            /**
             * @description The execution role.
             * @example arn:aws:iam::123456789012:role/checkout
             */
            Role?: string;
            /**
             * @description The entry point that the runtime calls.
             * @example index.handler
             */
            Handler?: string;
            /**
             * Format: int64
             * @description The size of the deployment package in bytes.
             * @example 4213
             */
            CodeSize?: number;
            /**
             * @description What the owner says about the function.
             * @example Takes a cart, returns a receipt
             */
            Description?: string;
            /**
             * @description The seconds that Lambda lets the function run before it stops it.
             * @example 30
             */
            Timeout?: number;
            /**
             * @description The memory of the function in MB.
             * @example 512
             */
            MemorySize?: number;
            /**
             * @description The last update, as `YYYY-MM-DDThh:mm:ss.sTZD`.
             * @example 2026-11-02T09:14:31.000+0000
             */
            LastModified?: string;
            /**
             * @description The SHA-256 of the deployment package, in base64.
             * @example ZjQ4ZTk1MmU0YjU3YzA0ZTI0MTZkMzk5ZGI0NjU0YWY=
             */
            CodeSha256?: string;
            /**
             * @description The version of the function.
             * @example $LATEST
             */
            Version?: string;
            /** @description The VPC that the function is attached to. */
            VpcConfig?: {
                /** @description The subnets. */
                SubnetIds?: string[];
                /** @description The security groups. */
                SecurityGroupIds?: string[];
                /**
                 * @description The id of the VPC.
                 * @example vpc-0a1b2c3d4e5f60718
                 */
                VpcId?: string;
                /**
                 * @description Whether outbound IPv6 is allowed in dual-stack subnets.
                 * @example false
                 */
                Ipv6AllowedForDualStack?: boolean;
            };
            /** @description Where events go that failed asynchronously. */
            DeadLetterConfig?: {
                /**
                 * @description An SQS queue or an SNS topic.
                 * @example arn:aws:sqs:us-east-1:123456789012:checkout-failed
                 */
                TargetArn?: string;
            };
            /** @description The environment variables, or why they cannot be read. */
            Environment?: {
                /**
                 * @description Names and values. They may hold secrets.
                 * @example {
                 *       "LOG_LEVEL": "info"
                 *     }
                 */
                Variables?: {
                    [key: string]: string;
                };
                /** @description Why the variables could not be applied. */
                Error?: {
                    /**
                     * @description The code of the error.
                     * @example AccessDeniedException
                     */
                    ErrorCode?: string;
                    /**
                     * @description The text of the error.
                     * @example Lambda was unable to decrypt the environment variables.
                     */
                    Message?: string;
                };
            };
            /**
             * @description The customer managed key that encrypts variables, snapshots and package.
             * @example arn:aws:kms:us-east-1:123456789012:key/8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11
             */
            KMSKeyArn?: string;
            /** @description Tracing with X-Ray. */
            TracingConfig?: {
                /**
                 * @description Whether Lambda samples by itself.
                 * @example PassThrough
                 * @enum {string}
                 */
                Mode?: "Active" | "PassThrough";
            };
            /**
             * @description The main function of a Lambda@Edge replica.
             * @example arn:aws:lambda:us-east-1:123456789012:function:edge
             */
            MasterArn?: string;
            /**
             * @description Changes with every update of the function or alias.
             * @example 2b1d7c0e-4b0e-4f57-9d0b-6f5a1f3c8e02
             */
            RevisionId?: string;
            /** @description The layers of the function. */
            Layers?: {
                /**
                 * @description The ARN of the layer version.
                 * @example arn:aws:lambda:us-east-1:123456789012:layer:shared:3
                 */
                Arn?: string;
                /**
                 * Format: int64
                 * @description The size of the layer in bytes.
                 * @example 10240
                 */
                CodeSize?: number;
                /**
                 * @description The signing profile of the layer.
                 * @example arn:aws:signer:us-east-1:123456789012:/signing-profiles/shop/1
                 */
                SigningProfileVersionArn?: string;
                /**
                 * @description The signing job of the layer.
                 * @example arn:aws:signer:us-east-1:123456789012:/signing-jobs/42
                 */
                SigningJobArn?: string;
            }[];
            /**
             * @description The state of the function; an inactive one is activated by a call. ListFunctions leaves it out; GetFunction has it.
             * @example Active
             * @enum {string}
             */
            State?: "Pending" | "Active" | "Inactive" | "Failed" | "Deactivating" | "Deactivated" | "ActiveNonInvocable" | "Deleting";
            /**
             * @description Why the function is in this state. ListFunctions leaves it out; GetFunction has it.
             * @example The function is being created.
             */
            StateReason?: string;
            /**
             * @description The code of the reason. ListFunctions leaves it out; GetFunction has it.
             * @example Creating
             * @enum {string}
             */
            StateReasonCode?: "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DrainingDurableExecutions" | "DependencyError";
            /**
             * @description How the last update went. ListFunctions leaves it out; GetFunction has it.
             * @example Successful
             * @enum {string}
             */
            LastUpdateStatus?: "Successful" | "Failed" | "InProgress";
            /**
             * @description Why the last update has this status. ListFunctions leaves it out; GetFunction has it.
             * @example The function is being updated.
             */
            LastUpdateStatusReason?: string;
            /**
             * @description The code of the reason. ListFunctions leaves it out; GetFunction has it.
             * @example InvalidImage
             * @enum {string}
             */
            LastUpdateStatusReasonCode?: "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DependencyError";
            /** @description The attached file system. */
            FileSystemConfigs?: {
                /**
                 * @description The access point.
                 * @example arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0
                 */
                Arn: string;
                /**
                 * @description The path in the function.
                 * @example /mnt/files
                 */
                LocalMountPath: string;
                /** @description How S3 Files is read. */
                S3FilesConfig?: {
                    /**
                     * @description Whether reads go directly to the bucket.
                     * @example AUTO
                     * @enum {string}
                     */
                    DirectS3Read?: "ENABLED" | "DISABLED" | "AUTO";
                };
            }[];
            /**
             * @description The signing profile of the package.
             * @example arn:aws:signer:us-east-1:123456789012:/signing-profiles/shop/1
             */
            SigningProfileVersionArn?: string;
            /**
             * @description The signing job of the package.
             * @example arn:aws:signer:us-east-1:123456789012:/signing-jobs/42
             */
            SigningJobArn?: string;
            /**
             * @description A .zip archive or a container image.
             * @example Zip
             * @enum {string}
             */
            PackageType?: "Zip" | "Image";
            /** @description What overrides the settings of the container image. */
            ImageConfigResponse?: {
                /** @description The values. */
                ImageConfig?: {
                    /** @description The executable and its first arguments. */
                    EntryPoint?: string[];
                    /** @description The arguments. */
                    Command?: string[];
                    /**
                     * @description The directory to start in.
                     * @example /srv
                     */
                    WorkingDirectory?: string;
                };
                /** @description Why the image configuration could not be read. */
                Error?: {
                    /**
                     * @description The code of the error.
                     * @example AccessDeniedException
                     */
                    ErrorCode?: string;
                    /**
                     * @description The text of the error.
                     * @example Lambda was unable to decrypt the environment variables.
                     */
                    Message?: string;
                };
            };
            /** @description The instruction set. */
            Architectures?: ("x86_64" | "arm64")[];
            /** @description The directory `/tmp`. */
            EphemeralStorage?: {
                /**
                 * @description Its size in MB.
                 * @example 512
                 */
                Size: number;
            };
            /** @description Starting from snapshots. */
            SnapStart?: {
                /**
                 * @description When a snapshot is made.
                 * @example None
                 * @enum {string}
                 */
                ApplyOn?: "PublishedVersions" | "None";
                /**
                 * @description Whether this version starts from a snapshot.
                 * @example Off
                 * @enum {string}
                 */
                OptimizationStatus?: "On" | "Off";
            };
            /** @description The version of the runtime. ListFunctions leaves it out; GetFunction has it. */
            RuntimeVersionConfig?: {
                /**
                 * @description The ARN of the runtime version.
                 * @example arn:aws:lambda:us-east-1::runtime:0123abcd
                 */
                RuntimeVersionArn?: string;
                /** @description Why the runtime version could not be read. */
                Error?: {
                    /**
                     * @description The code of the error.
                     * @example AccessDeniedException
                     */
                    ErrorCode?: string;
                    /**
                     * @description The text of the error.
                     * @example Lambda was unable to decrypt the environment variables.
                     */
                    Message?: string;
                };
            };
            /** @description Where and how the function logs. */
            LoggingConfig?: {
                /**
                 * @description The format of the log.
                 * @example Text
                 * @enum {string}
                 */
                LogFormat?: "JSON" | "Text";
                /**
                 * @description The lowest level of application logs that is kept.
                 * @example INFO
                 * @enum {string}
                 */
                ApplicationLogLevel?: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";
                /**
                 * @description The lowest level of system logs that is kept.
                 * @example INFO
                 * @enum {string}
                 */
                SystemLogLevel?: "DEBUG" | "INFO" | "WARN";
                /**
                 * @description The log group in CloudWatch.
                 * @example /aws/lambda/checkout
                 */
                LogGroup?: string;
            };
            /** @description Tenant isolation. */
            TenancyConfig?: {
                /**
                 * @description Each tenant has environments of its own.
                 * @example PER_TENANT
                 * @enum {string}
                 */
                TenantIsolationMode: "PER_TENANT";
            };
            /** @description The capacity provider of Lambda Managed Instances. */
            CapacityProviderConfig?: {
                /** @description The provider and its settings. */
                LambdaManagedInstancesCapacityProviderConfig: {
                    /**
                     * @description The ARN of the provider.
                     * @example arn:aws:lambda:us-east-1:123456789012:capacity-provider:main
                     */
                    CapacityProviderArn: string;
                    /**
                     * @description The most executions at once on an instance.
                     * @example 10
                     */
                    PerExecutionEnvironmentMaxConcurrency?: number;
                    /**
                     * @description GiB of memory for each vCPU.
                     * @example 2
                     */
                    ExecutionEnvironmentMemoryGiBPerVCpu?: number;
                };
            };
            /**
             * @description The SHA-256 of the configuration.
             * @example b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c
             */
            ConfigSha256?: string;
            /** @description Durable executions. */
            DurableConfig?: {
                /**
                 * @description The key that encrypts payloads of executions.
                 * @example arn:aws:kms:us-east-1:123456789012:key/8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11
                 */
                KMSKeyArn?: string;
                /**
                 * @description Days to keep the history of an execution.
                 * @example 14
                 */
                RetentionPeriodInDays?: number;
                /**
                 * @description Seconds that a whole execution may take.
                 * @example 86400
                 */
                ExecutionTimeout?: number;
            };
        };
        /** @description A page of functions. */
        FunctionList: {
            /**
             * @description The marker of the next page; absent on the last one.
             * @example eyJ2IjoxLCJuIjoiY2hlY2tvdXQifQ
             */
            NextMarker?: string;
            /** @description The functions of this page, 50 at most. */
            Functions?: components["schemas"]["FunctionConfiguration"][];
        };
    };
    responses: {
        /** @description The caller lacks permission. Listed by AWS; 403 is what callers meet. */
        NotAuthorized: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A quota of the account is used up. */
        QuotaExceeded: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such function, version or alias, or no such operation. */
        FunctionNotFound: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The attached file system failed. Nothing is gone for good. */
        FileSystemFailed: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Lambda or AWS failed. */
        Failed: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service is unavailable, or a gateway answers in its place. */
        Unavailable: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": components["schemas"]["Html"];
            };
        };
        /** @description An answer that no document allows, or a code that this document does not know. Read the status and `x-amzn-ErrorType`. */
        Undocumented: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Throttled; `Reason` in the body says by which limit. */
        Throttled: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ThrottlingError"];
            };
        };
        /** @description The body is too large. */
        TooLarge: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        BodyTooLarge: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A file system or a snapshot was not ready in time, or the request arrived too slowly. */
        NotInTime: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Signature, credentials or permissions are refused, or a file system refused the mount. */
        Forbidden: {
            headers: {
                "x-amzn-RequestId": components["headers"]["RequestId"];
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The function: a name (`checkout`), name and qualifier (`checkout:prod`), a partial ARN (`123456789012:function:checkout`) or a full ARN. Percent-encode it once. A bare name has 64 characters at most; a longer one is answered with 404, not with 400.
         * @example checkout
         */
        FunctionName: string;
        /**
         * @description A version number or an alias; `$LATEST` if it is left out. If the name holds a qualifier as well, both must agree. A durable function has to be called with a qualifier.
         * @example prod
         */
        Qualifier: string;
        /**
         * @description How to call: `RequestResponse` waits for the result, `Event` puts the event into a queue and answers at once, `DryRun` checks parameters and permission and runs nothing.
         * @example RequestResponse
         */
        InvocationType: "RequestResponse" | "Event" | "DryRun";
        /**
         * @description How to call: `RequestResponse` streams the result, `DryRun` checks parameters and permission and runs nothing. There is no `Event` here.
         * @example RequestResponse
         */
        StreamInvocationType: "RequestResponse" | "DryRun";
        /**
         * @description `Tail` returns the last 4 KB of the log; synchronous calls only.
         * @example Tail
         */
        LogType: "None" | "Tail";
        /**
         * @description Data about the calling client, as JSON in base64, 3,583 bytes at most. The function finds it in its context object, on synchronous calls only.
         * @example eyJjdXN0b20iOnsic2hvcCI6InBhcmlzIn19
         */
        ClientContext: string;
        /**
         * @description The tenant to run for. Required by functions with tenant isolation and refused by all others, both with `InvalidParameterValueException`.
         * @example tenant-7
         */
        TenantId: string;
        /**
         * @description A name that makes the call of a durable function idempotent: with the same payload the existing execution is returned, with another one `DurableExecutionAlreadyStartedException`. Lambda makes up a name if it is left out.
         * @example order-42
         */
        DurableExecutionName: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request, which the function sees as its own. Quote it to AWS Support.
         * @example 8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11
         */
        RequestId: string;
        /**
         * @description The code of the error. A colon and a URL may follow it.
         * @example ResourceNotFoundException
         */
        ErrorType: string;
        /**
         * @description Present only if the function failed. Every current runtime sends `Unhandled`; `Handled` is historic, and a custom runtime may send other strings.
         * @example Unhandled
         */
        FunctionError: string;
        /**
         * @description The version that ran: what an alias resolved to, or `$LATEST`.
         * @example $LATEST
         */
        ExecutedVersion: string;
        /**
         * @description The last 4 KB of the log in base64, with the log type `Tail` on a synchronous call.
         * @example U1RBUlQgUmVxdWVzdElkOiA4YzViZTFmMA==
         */
        LogResult: string;
        /**
         * @description The durable execution that was started or found; durable functions only.
         * @example arn:aws:lambda:us-east-1:123456789012:function:checkout:7/durable-execution/order-42/8c5be1f0-6c1e-4d0c-9c3b-2f6d0b8a7e11
         */
        DurableExecutionArn: string;
        /**
         * @description The X-Ray trace of the call. Newer answers add `lineage`.
         * @example root=1-6920f3c1-4f0a1be27c6d5a98e1b2c3d4;sampled=0
         */
        TraceId: string;
        /**
         * @description An undocumented header of Lambda, always `0` in recordings.
         * @example 0
         */
        RemappedContentLength: string;
        /**
         * @description How long to wait before the next try, in seconds. Documented; no recorded answer shows it.
         * @example 1
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Invoke: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `$LATEST` if it is left out. If the name holds a qualifier as well, both must agree. A durable function has to be called with a qualifier.
                 * @example prod
                 */
                Qualifier?: components["parameters"]["Qualifier"];
            };
            header?: {
                /**
                 * @description How to call: `RequestResponse` waits for the result, `Event` puts the event into a queue and answers at once, `DryRun` checks parameters and permission and runs nothing.
                 * @example RequestResponse
                 */
                "X-Amz-Invocation-Type"?: components["parameters"]["InvocationType"];
                /**
                 * @description `Tail` returns the last 4 KB of the log; synchronous calls only.
                 * @example Tail
                 */
                "X-Amz-Log-Type"?: components["parameters"]["LogType"];
                /**
                 * @description Data about the calling client, as JSON in base64, 3,583 bytes at most. The function finds it in its context object, on synchronous calls only.
                 * @example eyJjdXN0b20iOnsic2hvcCI6InBhcmlzIn19
                 */
                "X-Amz-Client-Context"?: components["parameters"]["ClientContext"];
                /**
                 * @description The tenant to run for. Required by functions with tenant isolation and refused by all others, both with `InvalidParameterValueException`.
                 * @example tenant-7
                 */
                "X-Amz-Tenant-Id"?: components["parameters"]["TenantId"];
                /**
                 * @description A name that makes the call of a durable function idempotent: with the same payload the existing execution is returned, with another one `DurableExecutionAlreadyStartedException`. Lambda makes up a name if it is left out.
                 * @example order-42
                 */
                "X-Amz-Durable-Execution-Name"?: components["parameters"]["DurableExecutionName"];
            };
            path: {
                /**
                 * @description The function: a name (`checkout`), name and qualifier (`checkout:prod`), a partial ARN (`123456789012:function:checkout`) or a full ARN. Percent-encode it once. A bare name has 64 characters at most; a longer one is answered with 404, not with 400.
                 * @example checkout
                 */
                FunctionName: components["parameters"]["FunctionName"];
            };
            cookie?: never;
        };
        /** @description The event. 6 MB at most for a synchronous call, 1 MB for an asynchronous one; leave it out to send none. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Event"];
                "application/octet-stream": components["schemas"]["EventBytes"];
            };
        };
        responses: {
            /** @description The function ran. If `X-Amz-Function-Error` is present it failed, and the body says why; otherwise the body is its result. */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "X-Amz-Function-Error": components["headers"]["FunctionError"];
                    "X-Amz-Executed-Version": components["headers"]["ExecutedVersion"];
                    "X-Amz-Log-Result": components["headers"]["LogResult"];
                    "X-Amz-Durable-Execution-Arn": components["headers"]["DurableExecutionArn"];
                    "X-Amzn-Trace-Id": components["headers"]["TraceId"];
                    "x-amzn-Remapped-Content-Length": components["headers"]["RemappedContentLength"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationOutput"];
                };
            };
            /** @description The event is in the queue (`Event`). The body is empty, and there is no executed version. */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "X-Amzn-Trace-Id": components["headers"]["TraceId"];
                    "x-amzn-Remapped-Content-Length": components["headers"]["RemappedContentLength"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The call would be allowed (`DryRun`). Nothing ran, and the body is empty. */
            204: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or a setting of the function is wrong, or a front end of AWS throttled the call. `x-amzn-ErrorType` says which. */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["NotAuthorized"];
            402: components["responses"]["QuotaExceeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            408: components["responses"]["NotInTime"];
            /** @description The function or the durable execution is in a state that forbids the call. */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["FileSystemFailed"];
            413: components["responses"]["TooLarge"];
            /** @description The content type of the body is refused. */
            415: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
            /** @description The function could not be set up. Most of these are settings that its owner has to repair. */
            502: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupError"];
                    "text/html": components["schemas"]["Html"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Undocumented"];
        };
    };
    InvokeAsync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The function: a name (`checkout`), name and qualifier (`checkout:prod`), a partial ARN (`123456789012:function:checkout`) or a full ARN. Percent-encode it once. A bare name has 64 characters at most; a longer one is answered with 404, not with 400.
                 * @example checkout
                 */
                FunctionName: components["parameters"]["FunctionName"];
            };
            cookie?: never;
        };
        /** @description The event, 256 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
                "application/octet-stream": components["schemas"]["EventBytes"];
            };
        };
        responses: {
            /** @description The event is in the queue. The body is empty. */
            202: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or a setting of the function is wrong, or a front end of AWS throttled the call. `x-amzn-ErrorType` says which. */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["NotAuthorized"];
            402: components["responses"]["QuotaExceeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            408: components["responses"]["NotInTime"];
            /** @description The function or the durable execution is in a state that forbids the call. */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["FileSystemFailed"];
            413: components["responses"]["BodyTooLarge"];
            500: components["responses"]["Failed"];
            /** @description The function could not be set up. Most of these are settings that its owner has to repair. */
            502: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupError"];
                    "text/html": components["schemas"]["Html"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Undocumented"];
        };
    };
    InvokeWithResponseStream: {
        parameters: {
            query?: {
                /**
                 * @description A version number or an alias; `$LATEST` if it is left out. If the name holds a qualifier as well, both must agree. A durable function has to be called with a qualifier.
                 * @example prod
                 */
                Qualifier?: components["parameters"]["Qualifier"];
            };
            header?: {
                /**
                 * @description How to call: `RequestResponse` streams the result, `DryRun` checks parameters and permission and runs nothing. There is no `Event` here.
                 * @example RequestResponse
                 */
                "X-Amz-Invocation-Type"?: components["parameters"]["StreamInvocationType"];
                /**
                 * @description `Tail` returns the last 4 KB of the log; synchronous calls only.
                 * @example Tail
                 */
                "X-Amz-Log-Type"?: components["parameters"]["LogType"];
                /**
                 * @description Data about the calling client, as JSON in base64, 3,583 bytes at most. The function finds it in its context object, on synchronous calls only.
                 * @example eyJjdXN0b20iOnsic2hvcCI6InBhcmlzIn19
                 */
                "X-Amz-Client-Context"?: components["parameters"]["ClientContext"];
                /**
                 * @description The tenant to run for. Required by functions with tenant isolation and refused by all others, both with `InvalidParameterValueException`.
                 * @example tenant-7
                 */
                "X-Amz-Tenant-Id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The function: a name (`checkout`), name and qualifier (`checkout:prod`), a partial ARN (`123456789012:function:checkout`) or a full ARN. Percent-encode it once. A bare name has 64 characters at most; a longer one is answered with 404, not with 400.
                 * @example checkout
                 */
                FunctionName: components["parameters"]["FunctionName"];
            };
            cookie?: never;
        };
        /** @description The event, 6 MB at most; leave it out to send none. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Event"];
                "application/octet-stream": components["schemas"]["EventBytes"];
            };
        };
        responses: {
            /** @description The stream. A function that fails ends it with an `InvokeComplete` that has an `ErrorCode`; the headers for it and for the log are not sent here. */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "X-Amz-Executed-Version": components["headers"]["ExecutedVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.amazon.eventstream": components["schemas"]["ResponseStream"];
                };
            };
            /** @description The call would be allowed (`DryRun`). Nothing ran, and the body is empty. */
            204: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request or a setting of the function is wrong, or a front end of AWS throttled the call. `x-amzn-ErrorType` says which. */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["NotAuthorized"];
            402: components["responses"]["QuotaExceeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FunctionNotFound"];
            408: components["responses"]["NotInTime"];
            /** @description The function or the durable execution is in a state that forbids the call. */
            409: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            410: components["responses"]["FileSystemFailed"];
            413: components["responses"]["TooLarge"];
            /** @description The content type of the body is refused. */
            415: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
            /** @description The function could not be set up. Most of these are settings that its owner has to repair. */
            502: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupError"];
                    "text/html": components["schemas"]["Html"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Undocumented"];
        };
    };
    ListFunctions: {
        parameters: {
            query?: {
                /**
                 * @description For Lambda@Edge: list only functions that are replicated from this Region, or from any with `ALL`. Needs `FunctionVersion=ALL`.
                 * @example us-east-1
                 */
                MasterRegion?: string;
                /**
                 * @description Set to `ALL` to include every published version.
                 * @example ALL
                 */
                FunctionVersion?: "ALL";
                /**
                 * @description The `NextMarker` of the page before.
                 * @example eyJ2IjoxLCJuIjoiY2hlY2tvdXQifQ
                 */
                Marker?: string;
                /**
                 * @description How many functions to return. A page holds 50 at most, whatever is asked for.
                 * @example 50
                 */
                MaxItems?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of functions. */
            200: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionList"];
                };
            };
            /** @description A parameter is wrong, the signature is too old, or a front end of AWS throttled the call. */
            400: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["NotAuthorized"];
            /** @description Signature, credentials or permissions are refused. */
            403: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such operation. */
            404: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request arrived too slowly. */
            408: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description Throttled; `Reason` in the body says by which limit. */
            429: {
                headers: {
                    "x-amzn-RequestId": components["headers"]["RequestId"];
                    "x-amzn-ErrorType": components["headers"]["ErrorType"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingError"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Undocumented"];
        };
    };
}
