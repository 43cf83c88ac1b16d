// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/{path}": {
        get: operations["InvokeGet"];
        put: operations["InvokePut"];
        post: operations["InvokePost"];
        delete: operations["InvokeDelete"];
        options: operations["InvokeOptions"];
        head: operations["InvokeHead"];
        patch: operations["InvokePatch"];
    };
}
export interface operations {
    InvokeGet: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
    InvokePut: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["AnyJson"];
                "text/plain": schemas["AnyText"];
                "application/x-www-form-urlencoded": schemas["AnyForm"];
                "application/octet-stream": schemas["AnyBytes"];
                "*/*": schemas["AnyBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
    InvokePost: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["AnyJson"];
                "text/plain": schemas["AnyText"];
                "application/x-www-form-urlencoded": schemas["AnyForm"];
                "application/octet-stream": schemas["AnyBytes"];
                "*/*": schemas["AnyBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
    InvokeDelete: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["AnyJson"];
                "text/plain": schemas["AnyText"];
                "application/x-www-form-urlencoded": schemas["AnyForm"];
                "application/octet-stream": schemas["AnyBytes"];
                "*/*": schemas["AnyBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
    InvokeOptions: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            204: responses["Preflight"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
    InvokeHead: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        responses: {
            200: responses["HeadAnswer"];
            202: responses["Accepted"];
            400: responses["HeadError"];
            403: responses["HeadError"];
            404: responses["HeadError"];
            429: responses["HeadError"];
            500: responses["HeadError"];
            502: responses["HeadError"];
            503: responses["HeadError"];
            default: responses["HeadError"];
        };
    };
    InvokePatch: {
        parameters: {
            query?: Partial<Pick<parameters, "query">>;
            header?: Partial<Pick<parameters, "X-Fc-Invocation-Type" | "X-Fc-Async-Task-Id" | "Date" | "x-acs-date" | "x-acs-security-token">>;
            path: Pick<parameters, "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["AnyJson"];
                "text/plain": schemas["AnyText"];
                "application/x-www-form-urlencoded": schemas["AnyForm"];
                "application/octet-stream": schemas["AnyBytes"];
                "*/*": schemas["AnyBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["AnyJson"];
                    "text/plain": schemas["AnyText"];
                    "text/html": schemas["AnyText"];
                    "application/octet-stream": schemas["AnyBytes"];
                    "*/*": schemas["AnyBytes"];
                };
            };
            202: responses["Accepted"];
            400: responses["BadRequest"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            429: responses["UserThrottling"];
            500: responses["SystemError"];
            502: responses["FunctionError"];
            503: responses["SystemThrottling"];
            default: responses["OtherError"];
        };
    };
}
export interface parameters {
    /** Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it. */
    Date: string;
    /** An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up. */
    "X-Fc-Async-Task-Id": string;
    /** `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send. */
    "X-Fc-Invocation-Type": "Sync" | "Async";
    /**
     * The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
     * calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
     * it as one segment.
     */
    path: string;
    /** Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so. */
    query: {
        [key: string]: string;
    };
    /** Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only. */
    "x-acs-date": string;
    /** The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only. */
    "x-acs-security-token": string;
}
export interface responses {
    HeadAnswer: {
        content: {
            "*/*": string;
        };
    };
    HeadError: {
        content?: never;
    };
    Accepted: {
        content?: never;
    };
    Preflight: {
        content?: never;
    };
    BadRequest: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    Forbidden: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    NotFound: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    UserThrottling: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    SystemError: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    FunctionError: {
        content: {
            "application/json": schemas["AnyError"];
        };
    };
    SystemThrottling: {
        content: {
            "application/json": schemas["PlatformError"];
        };
    };
    OtherError: {
        content: {
            "application/json": schemas["AnyError"];
        };
    };
}
export interface schemas {
    /** Any JSON value; what it holds is between you and the function. */
    AnyJson: unknown;
    /** Any text. */
    AnyText: string;
    /** Any form fields. */
    AnyForm: {
        [key: string]: string;
    };
    /** Any bytes. */
    AnyBytes: string;
    /** What the platform answers when it turns a request away or can't pass the function's answer on. The form of 3.0: recorded for `MissingRequiredHeader` and `CAExited`, inferred for the other codes. 2.0 functions on their account host answer with `ErrorCode` and `ErrorMessage`. */
    PlatformError: {
        /** The error code. Decide by it, and by the status only where there is none. */
        Code: string;
        /** What went wrong, for people. The wording changes. */
        Message: string;
        /** Id of the request, the same as in `X-Fc-Request-Id`. Missing in some answers. */
        RequestId?: string;
    };
    /** The error object of the runtime when the function failed. It has no code: that is in `X-Fc-Error-Type`. After a timeout or when the process ended it has only `errorMessage`. */
    FunctionError: {
        /** The message of the exception, or what happened to the process. */
        errorMessage: string;
        /** The class or name of the exception. */
        errorType?: string;
        stackTrace?: schemas["StackTrace"];
        /** The exception that caused this one, in the same shape (Java). */
        errorCause?: schemas["FunctionError"];
    };
    /** The stack trace, in the shape of the runtime: strings (Node.js, Java, C#), an array of strings for each frame (Python), or an object (PHP). */
    StackTrace: string[] | string[][] | {
        /** File in which the exception was thrown. */
        file: string;
        /** Line in which the exception was thrown. */
        line: number;
        /** The trace as PHP prints it. */
        traceString?: string;
    };
    /** Either the platform's error, which has a code, or the runtime's error object, which has none. */
    AnyError: schemas["PlatformError"] | schemas["FunctionError"];
}

/** The documented codes of each operation. */
export interface OperationCodes {
  InvokeGet: 'AccessDenied' | 'ApkDownloadForbidden' | 'BadResponse' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'ExternalRedirectForbidden' | 'FunctionNotStarted' | 'HttpHandlerNotFound' | 'HttpTriggerNotFound' | 'InternalServerError' | 'InvalidArgument' | 'InvalidBearerToken' | 'MethodNotAllowed' | 'MissingBearerToken' | 'MissingRequiredHeader' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ResourceThrottled' | 'SignatureNotMatch' | 'UnhandledInvocationError'
  InvokePut: OperationCodes['InvokeGet']
  InvokePost: OperationCodes['InvokeGet']
  InvokeDelete: OperationCodes['InvokeGet']
  InvokeOptions: OperationCodes['InvokeGet']
  InvokeHead: never
  InvokePatch: OperationCodes['InvokeGet']
}

/** The operations that answer in pages, and the list in each. */
export interface Pages {}
