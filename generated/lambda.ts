// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/2015-03-31/functions/{FunctionName}/invocations": {
        post: operations["Invoke"];
    };
    "/2014-11-13/functions/{FunctionName}/invoke-async": {
        post: operations["InvokeAsync"];
    };
    "/2021-11-15/functions/{FunctionName}/response-streaming-invocations": {
        post: operations["InvokeWithResponseStream"];
    };
    "/2015-03-31/functions": {
        get: operations["ListFunctions"];
    };
}
export interface operations {
    Invoke: {
        parameters: {
            query?: Partial<Pick<parameters, "Qualifier">>;
            header?: Partial<Pick<parameters, "X-Amz-Log-Type" | "X-Amz-Client-Context" | "X-Amz-Tenant-Id">> & {
                /** How to call: `RequestResponse` waits for the result, `Event` puts the event into a queue and answers at once, `DryRun` checks parameters and permission and runs nothing. */
                "X-Amz-Invocation-Type"?: "RequestResponse" | "Event" | "DryRun";
                /** A name that makes the call of a durable function idempotent: with the same payload the existing execution is returned, with another one `DurableExecutionAlreadyStartedException`. Lambda makes up a name if it is left out. */
                "X-Amz-Durable-Execution-Name"?: string;
            };
            path: Pick<parameters, "FunctionName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["Event"];
                "application/octet-stream": schemas["EventBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["InvocationOutput"];
                };
            };
            202: {
                content?: never;
            };
            204: {
                content?: never;
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            401: responses["NotAuthorized"];
            402: responses["QuotaExceeded"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            408: responses["NotInTime"];
            409: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            410: responses["FileSystemFailed"];
            413: responses["TooLarge"];
            415: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            429: responses["Throttled"];
            500: responses["Failed"];
            502: {
                content: {
                    "application/json": schemas["SetupError"];
                    "text/html": schemas["Html"];
                };
            };
            503: responses["Unavailable"];
            default: responses["Undocumented"];
        };
    };
    InvokeAsync: {
        parameters: {
            query?: never;
            header?: never;
            path: Pick<parameters, "FunctionName">;
        };
        requestBody: {
            content: {
                "application/json": schemas["Event"];
                "application/octet-stream": schemas["EventBytes"];
            };
        };
        responses: {
            202: {
                content?: never;
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            401: responses["NotAuthorized"];
            402: responses["QuotaExceeded"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            408: responses["NotInTime"];
            409: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            410: responses["FileSystemFailed"];
            413: responses["BodyTooLarge"];
            500: responses["Failed"];
            502: {
                content: {
                    "application/json": schemas["SetupError"];
                    "text/html": schemas["Html"];
                };
            };
            503: responses["Unavailable"];
            default: responses["Undocumented"];
        };
    };
    InvokeWithResponseStream: {
        parameters: {
            query?: Partial<Pick<parameters, "Qualifier">>;
            header?: Partial<Pick<parameters, "X-Amz-Log-Type" | "X-Amz-Client-Context" | "X-Amz-Tenant-Id">> & {
                /** How to call: `RequestResponse` streams the result, `DryRun` checks parameters and permission and runs nothing. There is no `Event` here. */
                "X-Amz-Invocation-Type"?: "RequestResponse" | "DryRun";
            };
            path: Pick<parameters, "FunctionName">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["Event"];
                "application/octet-stream": schemas["EventBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/vnd.amazon.eventstream": schemas["ResponseStream"];
                };
            };
            204: {
                content?: never;
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            401: responses["NotAuthorized"];
            402: responses["QuotaExceeded"];
            403: responses["Forbidden"];
            404: responses["FunctionNotFound"];
            408: responses["NotInTime"];
            409: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            410: responses["FileSystemFailed"];
            413: responses["TooLarge"];
            415: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            429: responses["Throttled"];
            500: responses["Failed"];
            502: {
                content: {
                    "application/json": schemas["SetupError"];
                    "text/html": schemas["Html"];
                };
            };
            503: responses["Unavailable"];
            default: responses["Undocumented"];
        };
    };
    ListFunctions: {
        parameters: {
            query?: {
                /** For Lambda@Edge: list only functions that are replicated from this Region, or from any with `ALL`. Needs `FunctionVersion=ALL`. */
                MasterRegion?: string;
                /** Set to `ALL` to include every published version. */
                FunctionVersion?: "ALL";
                /** The `NextMarker` of the page before. */
                Marker?: string;
                /** How many functions to return. A page holds 50 at most, whatever is asked for. */
                MaxItems?: number;
            };
            header?: never;
            path?: never;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["FunctionList"];
                };
            };
            400: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            401: responses["NotAuthorized"];
            403: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            404: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            408: {
                content: {
                    "application/json": schemas["Error"];
                };
            };
            413: responses["BodyTooLarge"];
            429: {
                content: {
                    "application/json": schemas["ThrottlingError"];
                };
            };
            500: responses["Failed"];
            503: responses["Unavailable"];
            default: responses["Undocumented"];
        };
    };
}
export interface parameters {
    /** The function: a name (`checkout`), name and qualifier (`checkout:prod`), a partial ARN (`123456789012:function:checkout`) or a full ARN. Percent-encode it once. A bare name has 64 characters at most; a longer one is answered with 404, not with 400. */
    FunctionName: string;
    /** A version number or an alias; `$LATEST` if it is left out. If the name holds a qualifier as well, both must agree. A durable function has to be called with a qualifier. */
    Qualifier: string;
    /** Data about the calling client, as JSON in base64, 3,583 bytes at most. The function finds it in its context object, on synchronous calls only. */
    "X-Amz-Client-Context": string;
    /** `Tail` returns the last 4 KB of the log as `X-Amz-Log-Result`; synchronous calls only. */
    "X-Amz-Log-Type": "None" | "Tail";
    /** The tenant to run for. Required by functions with tenant isolation and refused by all others, both with `InvalidParameterValueException`. */
    "X-Amz-Tenant-Id": string;
}
export interface responses {
    NotAuthorized: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    QuotaExceeded: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    FunctionNotFound: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    FileSystemFailed: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Failed: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Unavailable: {
        content: {
            "application/json": schemas["Error"];
            "text/html": schemas["Html"];
        };
    };
    Undocumented: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Throttled: {
        content: {
            "application/json": schemas["ThrottlingError"];
        };
    };
    TooLarge: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    BodyTooLarge: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    NotInTime: {
        content: {
            "application/json": schemas["Error"];
        };
    };
    Forbidden: {
        content: {
            "application/json": schemas["Error"];
        };
    };
}
export interface schemas {
    /** What the function returned, as JSON, or a function error if `X-Amz-Function-Error` is present. A handler that returns nothing gives `null`. */
    InvocationOutput: schemas["FunctionError"] | ({
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null);
    /** Why a function failed. The members depend on the runtime; only `errorMessage` is in every recording. */
    FunctionError: {
        /** The class of the exception, or a name from Lambda such as `Runtime.ExitError`. */
        errorType?: string;
        /** The text of the exception, or what Lambda found. */
        errorMessage: string;
        /** The request id (Python); empty if the function failed to load. */
        requestId?: string;
        /** The stack, one line for each item (Node.js). */
        trace?: string[];
        /** The stack (Python, Java, .NET, Ruby). */
        stackTrace?: string[];
    };
    /** The event for the function: any JSON value. Nothing at all is accepted too. */
    Event: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** The event for the function as JSON text in UTF-8, which is what AWS SDKs send under this content type. */
    EventBytes: string;
    /** An error of the service. The code is in the header `x-amzn-ErrorType`. */
    Error: {
        /** Who is to blame: `User` in every recorded client error. May be absent. */
        Type?: string;
        /** The text of the error; some codes use `Message` instead. */
        message?: string;
        /** The text of the error; some codes use `message` instead. */
        Message?: string;
    };
    /** An error of the set-up of the function. The code is in the header `x-amzn-ErrorType`. */
    SetupError: {
        /** Who is to blame. May be absent. */
        Type?: string;
        /** The text of the error; some codes use `Message` instead. */
        message?: string;
        /** The text of the error; some codes use `message` instead. */
        Message?: string;
        /** The code that EC2 gave; with `EC2UnexpectedException` only. */
        EC2ErrorCode?: string;
    };
    /** A limit was reached. `Reason` says which one. */
    ThrottlingError: {
        /** Who is to blame: `User` in every recording. May be absent. */
        Type?: string;
        /** The text of the error. */
        message?: string;
        /**
         * The limit that was reached.
         * @enum {string}
         */
        Reason?: "ConcurrentInvocationLimitExceeded" | "FunctionInvocationRateLimitExceeded" | "ReservedFunctionConcurrentInvocationLimitExceeded" | "ReservedFunctionInvocationRateLimitExceeded" | "CallerRateLimitExceeded" | "ConcurrentSnapshotCreateLimitExceeded";
    };
    /** A page of a gateway, not of Lambda. */
    Html: string;
    /** Event-stream messages, one after the other, as bytes. See the description of the operation for their form. */
    ResponseStream: string;
    /** The configuration of one version of a function. In ListFunctions, what is not set is mostly null. */
    FunctionConfiguration: {
        /** The name of the function. */
        FunctionName?: string;
        /** The ARN of the function. */
        FunctionArn?: string;
        /**
         * The runtime; absent for container images.
         * @enum {string}
         */
        Runtime?: "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "nodejs18.x" | "nodejs20.x" | "nodejs22.x" | "nodejs24.x" | "java8" | "java8.al2" | "java11" | "java17" | "java21" | "java25" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "python3.10" | "python3.11" | "python3.12" | "python3.13" | "python3.14" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "dotnet10" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "ruby3.2" | "ruby3.3" | "ruby3.4" | "ruby4.0" | "provided" | "provided.al2" | "provided.al2023" | "nodejs26.x" | "python3.15" | "java8.al2023" | "java11.al2023" | "java17.al2023";
        /** The execution role. */
        Role?: string;
        /** The entry point that the runtime calls. */
        Handler?: string;
        /** The size of the deployment package in bytes. */
        CodeSize?: number;
        /** What the owner says about the function. */
        Description?: string;
        /** The seconds that Lambda lets the function run before it stops it. */
        Timeout?: number;
        /** The memory of the function in MB. */
        MemorySize?: number;
        /** The last update, as `YYYY-MM-DDThh:mm:ss.sTZD`. */
        LastModified?: string;
        /** The SHA-256 of the deployment package, in base64. */
        CodeSha256?: string;
        /** The version of the function. */
        Version?: string;
        /** The VPC that the function is attached to. */
        VpcConfig?: {
            /** The subnets. */
            SubnetIds?: string[];
            /** The security groups. */
            SecurityGroupIds?: string[];
            /** The id of the VPC. */
            VpcId?: string;
            /** Whether outbound IPv6 is allowed in dual-stack subnets. */
            Ipv6AllowedForDualStack?: boolean;
        } | null;
        /** Where events go that failed asynchronously. */
        DeadLetterConfig?: {
            /** An SQS queue or an SNS topic. */
            TargetArn?: string;
        } | null;
        /** The environment variables, or why they cannot be read. */
        Environment?: {
            /** Names and values. They may hold secrets. */
            Variables?: {
                [key: string]: string;
            };
            /** Why the variables could not be applied. */
            Error?: {
                /** The code of the error. */
                ErrorCode?: string;
                /** The text of the error. */
                Message?: string;
            } | null;
        } | null;
        /** The customer managed key that encrypts variables, snapshots and package. */
        KMSKeyArn?: string | null;
        /** Tracing with X-Ray. */
        TracingConfig?: {
            /**
             * Whether Lambda samples by itself.
             * @enum {string}
             */
            Mode?: "Active" | "PassThrough";
        };
        /** The main function of a Lambda@Edge replica. */
        MasterArn?: string | null;
        /** Changes with every update of the function or alias. */
        RevisionId?: string;
        /** The layers of the function. */
        Layers?: {
            /** The ARN of the layer version. */
            Arn?: string;
            /** The size of the layer in bytes. */
            CodeSize?: number;
            /** The signing profile of the layer. */
            SigningProfileVersionArn?: string;
            /** The signing job of the layer. */
            SigningJobArn?: string;
        }[] | null;
        /**
         * The state of the function; an inactive one is activated by a call. ListFunctions leaves it out; GetFunction has it.
         * @enum {string|null}
         */
        State?: "Pending" | "Active" | "Inactive" | "Failed" | "Deactivating" | "Deactivated" | "ActiveNonInvocable" | "Deleting" | null;
        /** Why the function is in this state. ListFunctions leaves it out, as null in recorded answers; GetFunction has it. */
        StateReason?: string | null;
        /**
         * The code of the reason. ListFunctions leaves it out, as null in recorded answers; GetFunction has it.
         * @enum {string|null}
         */
        StateReasonCode?: "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DrainingDurableExecutions" | "DependencyError" | null;
        /**
         * How the last update went. ListFunctions leaves it out, as null in recorded answers; GetFunction has it.
         * @enum {string|null}
         */
        LastUpdateStatus?: "Successful" | "Failed" | "InProgress" | null;
        /** Why the last update has this status. ListFunctions leaves it out, as null in recorded answers; GetFunction has it. */
        LastUpdateStatusReason?: string | null;
        /**
         * The code of the reason. ListFunctions leaves it out, as null in recorded answers; GetFunction has it.
         * @enum {string|null}
         */
        LastUpdateStatusReasonCode?: "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DependencyError" | null;
        /** The attached file system. */
        FileSystemConfigs?: {
            /** The access point. */
            Arn: string;
            /** The path in the function. */
            LocalMountPath: string;
            /** How S3 Files is read. */
            S3FilesConfig?: {
                /**
                 * Whether reads go directly to the bucket.
                 * @enum {string}
                 */
                DirectS3Read?: "ENABLED" | "DISABLED" | "AUTO";
            };
        }[] | null;
        /** The signing profile of the package. */
        SigningProfileVersionArn?: string | null;
        /** The signing job of the package. */
        SigningJobArn?: string | null;
        /**
         * A .zip archive or a container image.
         * @enum {string}
         */
        PackageType?: "Zip" | "Image";
        /** What overrides the settings of the container image. */
        ImageConfigResponse?: {
            /** The values. */
            ImageConfig?: {
                /** The executable and its first arguments. */
                EntryPoint?: string[];
                /** The arguments. */
                Command?: string[];
                /** The directory to start in. */
                WorkingDirectory?: string;
            };
            /** Why the image configuration could not be read. */
            Error?: {
                /** The code of the error. */
                ErrorCode?: string;
                /** The text of the error. */
                Message?: string;
            };
        } | null;
        /** The instruction set. */
        Architectures?: ("x86_64" | "arm64")[];
        /** The directory `/tmp`. */
        EphemeralStorage?: {
            /** Its size in MB. */
            Size: number;
        };
        /** Starting from snapshots. */
        SnapStart?: {
            /**
             * When a snapshot is made.
             * @enum {string}
             */
            ApplyOn?: "PublishedVersions" | "None";
            /**
             * Whether this version starts from a snapshot.
             * @enum {string}
             */
            OptimizationStatus?: "On" | "Off";
        };
        /** The version of the runtime. ListFunctions leaves it out, as null in recorded answers; GetFunction has it. */
        RuntimeVersionConfig?: {
            /** The ARN of the runtime version. */
            RuntimeVersionArn?: string;
            /** Why the runtime version could not be read. */
            Error?: {
                /** The code of the error. */
                ErrorCode?: string;
                /** The text of the error. */
                Message?: string;
            };
        } | null;
        /** Where and how the function logs. */
        LoggingConfig?: {
            /**
             * The format of the log.
             * @enum {string}
             */
            LogFormat?: "JSON" | "Text";
            /**
             * The lowest level of application logs that is kept.
             * @enum {string}
             */
            ApplicationLogLevel?: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";
            /**
             * The lowest level of system logs that is kept.
             * @enum {string}
             */
            SystemLogLevel?: "DEBUG" | "INFO" | "WARN";
            /** The log group in CloudWatch. */
            LogGroup?: string;
        };
        /** Tenant isolation. */
        TenancyConfig?: {
            /**
             * Each tenant has environments of its own.
             * @enum {string}
             */
            TenantIsolationMode: "PER_TENANT";
        };
        /** The capacity provider of Lambda Managed Instances. */
        CapacityProviderConfig?: {
            /** The provider and its settings. */
            LambdaManagedInstancesCapacityProviderConfig: {
                /** The ARN of the provider. */
                CapacityProviderArn: string;
                /** The most executions at once on an instance. */
                PerExecutionEnvironmentMaxConcurrency?: number;
                /** GiB of memory for each vCPU. */
                ExecutionEnvironmentMemoryGiBPerVCpu?: number;
            };
        };
        /** The SHA-256 of the configuration. */
        ConfigSha256?: string;
        /** Durable executions. */
        DurableConfig?: {
            /** The key that encrypts payloads of executions. */
            KMSKeyArn?: string;
            /** Days to keep the history of an execution. */
            RetentionPeriodInDays?: number;
            /** Seconds that a whole execution may take. */
            ExecutionTimeout?: number;
        };
    };
    /** A page of functions. */
    FunctionList: {
        /** The marker of the next page; null or absent on the last one. */
        NextMarker?: string | null;
        /** The functions of this page, 50 at most. */
        Functions?: schemas["FunctionConfiguration"][];
    };
}

/** The documented codes that every operation has. */
type CommonCodes = 'AccessDeniedException' | 'ExpiredTokenException' | 'HTML_503' | 'IncompleteSignature' | 'InternalFailure' | 'InvalidSignatureException' | 'MalformedHttpRequestException' | 'MissingAuthenticationTokenException' | 'NotAuthorized' | 'OptInRequired' | 'RequestAbortedException' | 'RequestEntityTooLargeException' | 'RequestExpired' | 'RequestTimeoutException' | 'ServiceException' | 'ServiceUnavailable' | 'ThrottlingException' | 'UnknownOperationException' | 'UnrecognizedClientException' | 'ValidationError' | 'ValidationException'

/** The documented codes of each operation. */
export interface OperationCodes {
  Invoke: CommonCodes | 'CodeArtifactUserDeletedException' | 'CodeArtifactUserFailedException' | 'CodeArtifactUserPendingException' | 'DurableExecutionAlreadyStartedException' | 'EC2AccessDeniedException' | 'EC2ThrottledException' | 'EC2UnexpectedException' | 'EFSIOException' | 'EFSMountConnectivityException' | 'EFSMountFailureException' | 'EFSMountTimeoutException' | 'ENILimitReachedException' | 'ENINotReadyException' | 'HTML_502' | 'Handled' | 'InvalidParameterValueException' | 'InvalidRequestContentException' | 'InvalidRuntimeException' | 'InvalidSecurityGroupIDException' | 'InvalidSubnetIDException' | 'InvalidZipFileException' | 'KMSAccessDeniedException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSNotFoundException' | 'ModeNotSupportedException' | 'NoPublishedVersionException' | 'RecursiveInvocationException' | 'RequestTooLargeException' | 'ResourceConflictException' | 'ResourceNotFoundException' | 'ResourceNotReadyException' | 'S3FilesMountConnectivityException' | 'S3FilesMountFailureException' | 'S3FilesMountTimeoutException' | 'SerializedRequestEntityTooLargeException' | 'ServiceQuotaExceededException' | 'SnapStartException' | 'SnapStartNotReadyException' | 'SnapStartRegenerationFailureException' | 'SnapStartTimeoutException' | 'SubnetIPAddressLimitReachedException' | 'TooManyRequestsException' | 'Unhandled' | 'UnsupportedMediaTypeException'
  InvokeAsync: CommonCodes | 'EC2AccessDeniedException' | 'EC2ThrottledException' | 'EC2UnexpectedException' | 'EFSIOException' | 'EFSMountConnectivityException' | 'EFSMountFailureException' | 'EFSMountTimeoutException' | 'ENILimitReachedException' | 'HTML_502' | 'InvalidRequestContentException' | 'InvalidRuntimeException' | 'InvalidSecurityGroupIDException' | 'InvalidSubnetIDException' | 'KMSAccessDeniedException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSNotFoundException' | 'ModeNotSupportedException' | 'ResourceConflictException' | 'ResourceNotFoundException' | 'S3FilesMountConnectivityException' | 'S3FilesMountFailureException' | 'S3FilesMountTimeoutException' | 'ServiceQuotaExceededException' | 'SnapStartException' | 'SnapStartNotReadyException' | 'SnapStartRegenerationFailureException' | 'SnapStartTimeoutException' | 'SubnetIPAddressLimitReachedException'
  InvokeWithResponseStream: CommonCodes | 'CodeArtifactUserDeletedException' | 'CodeArtifactUserFailedException' | 'CodeArtifactUserPendingException' | 'EC2AccessDeniedException' | 'EC2ThrottledException' | 'EC2UnexpectedException' | 'EFSIOException' | 'EFSMountConnectivityException' | 'EFSMountFailureException' | 'EFSMountTimeoutException' | 'ENILimitReachedException' | 'HTML_502' | 'InvalidParameterValueException' | 'InvalidRequestContentException' | 'InvalidRuntimeException' | 'InvalidSecurityGroupIDException' | 'InvalidSubnetIDException' | 'InvalidZipFileException' | 'KMSAccessDeniedException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSNotFoundException' | 'NoPublishedVersionException' | 'RecursiveInvocationException' | 'RequestTooLargeException' | 'ResourceConflictException' | 'ResourceNotFoundException' | 'ResourceNotReadyException' | 'S3FilesMountConnectivityException' | 'S3FilesMountFailureException' | 'S3FilesMountTimeoutException' | 'SerializedRequestEntityTooLargeException' | 'ServiceQuotaExceededException' | 'SnapStartException' | 'SnapStartNotReadyException' | 'SnapStartRegenerationFailureException' | 'SnapStartTimeoutException' | 'SubnetIPAddressLimitReachedException' | 'TooManyRequestsException' | 'UnsupportedMediaTypeException'
  ListFunctions: CommonCodes | 'InvalidParameterValueException' | 'TooManyRequestsException'
}

/** The operations that answer in pages, and the list in each. */
export interface Pages {
  ListFunctions: 'Functions'
}
