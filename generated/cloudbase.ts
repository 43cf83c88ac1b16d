// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/v1/functions/{name}": {
        get: operations["functions-get"];
        put: operations["functions-put"];
        post: operations["functions-post"];
        delete: operations["functions-delete"];
        head: operations["functions-head"];
        patch: operations["functions-patch"];
    };
    "/v1/functions/{name}/{path}": {
        get: operations["functions-path-get"];
        put: operations["functions-path-put"];
        post: operations["functions-path-post"];
        delete: operations["functions-path-delete"];
        head: operations["functions-path-head"];
        patch: operations["functions-path-patch"];
    };
}
export interface operations {
    "functions-get": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-put": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["WebJSON"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-post": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["EventData"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-delete": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-head": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        responses: {
            200: {
                content: {
                    "*/*": schemas["EmptyBody"];
                };
            };
            204: responses["NoContent"];
            400: responses["HeadError"];
            401: responses["HeadError"];
            402: responses["HeadError"];
            403: responses["HeadError"];
            404: responses["HeadError"];
            423: responses["HeadError"];
            429: responses["HeadError"];
            443: responses["HeadError"];
            451: responses["HeadError"];
            default: responses["HeadError"];
        };
    };
    "functions-patch": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["WebJSON"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-path-get": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-path-put": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["WebJSON"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-path-post": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["WebJSON"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-path-delete": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
    "functions-path-head": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        responses: {
            200: {
                content: {
                    "*/*": schemas["EmptyBody"];
                };
            };
            204: responses["NoContent"];
            400: responses["HeadError"];
            401: responses["HeadError"];
            402: responses["HeadError"];
            403: responses["HeadError"];
            404: responses["HeadError"];
            423: responses["HeadError"];
            429: responses["HeadError"];
            443: responses["HeadError"];
            451: responses["HeadError"];
            default: responses["HeadError"];
        };
    };
    "functions-path-patch": {
        parameters: {
            query?: Partial<Pick<parameters, "webfn">>;
            header?: Partial<Pick<parameters, "X-Qualifier" | "X-Tcb-Webfn" | "X-TCB-Region" | "X-Cloudbase-Session-Id" | "X-Request-Id">>;
            path: Pick<parameters, "name" | "path">;
        };
        requestBody?: {
            content: {
                "application/json": schemas["WebJSON"];
                "text/plain": schemas["WebText"];
                "application/octet-stream": schemas["WebBytes"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": schemas["v1FunctionsResponseDataJSON"];
                    "text/plain": schemas["v1FunctionsResponseDataText"];
                    "text/html": schemas["WebText"];
                    "text/event-stream": schemas["WebText"];
                    "application/octet-stream": schemas["WebBytes"];
                };
            };
            204: responses["NoContent"];
            400: responses["CallFailed"];
            401: responses["Unauthorized"];
            402: responses["PaymentRequired"];
            403: responses["Forbidden"];
            404: responses["NotFound"];
            423: responses["Locked"];
            429: responses["TooManyRequests"];
            443: responses["NotListening"];
            451: responses["LegalReasons"];
            default: responses["OtherError"];
        };
    };
}
export interface parameters {
    /** Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document. */
    "X-Cloudbase-Session-Id": string;
    /** The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
    "X-Qualifier": string;
    /** An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document. */
    "X-Request-Id": string;
    /** The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document. */
    "X-TCB-Region": string;
    /** Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented. */
    "X-Tcb-Webfn": "true";
    /** The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters. */
    name: string;
    /** The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself. */
    path: string;
    /** Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented. */
    webfn: "true";
}
export interface responses {
    NoContent: {
        content?: never;
    };
    HeadError: {
        content?: never;
    };
    CallFailed: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    Unauthorized: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    PaymentRequired: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    Forbidden: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    NotFound: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    Locked: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    TooManyRequests: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    NotListening: {
        content?: never;
    };
    LegalReasons: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
    OtherError: {
        content: {
            "application/json": schemas["CommonErrorResponse"];
        };
    };
}
export interface schemas {
    /** Nothing was sent. */
    EmptyBody: string;
    /** The event of an event function. It must be a JSON object; its fields are the function's own. */
    EventData: {
        [key: string]: unknown;
    };
    /** Any JSON value, for a web function. */
    WebJSON: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** The result of the function. Documented for an event function: an object with fields of its own. Any other JSON value is possible for a web function, and undocumented for an event function. */
    v1FunctionsResponseDataJSON: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /** The string that the function returned. */
    v1FunctionsResponseDataText: string;
    /** Text, sent to or by a web function. */
    WebText: string;
    /** Bytes, sent to or by a web function. */
    WebBytes: string;
    /** The error body of the gateway (出错时返回的错误信息). The vendor marks none of its fields as required, and truncated ones have been seen. A web function built on functions-framework uses the same shape and may add `stack`. */
    CommonErrorResponse: {
        /**
         * Error code (错误码)
         * @description What went wrong; the one field to decide by.
         */
        code?: string;
        /**
         * Error message (错误信息)
         * @description For people, in English; it mostly ends with a link to the list of codes. Its wording is not stable.
         */
        message?: string;
        /**
         * Request id (请求 ID)
         * @description The id of the request, as in the header `X-Request-Id`.
         */
        requestId?: string;
    } & {
        [key: string]: unknown;
    };
}

/** The documented codes of each operation. */
export interface OperationCodes {
  'functions-get': 'ACCESS_DENIED' | 'ACCESS_TOKEN_DISABLED' | 'ACCESS_TOKEN_EXPIRED' | 'ACCESS_TOKEN_INVALID' | 'ACCESS_TOKEN_KID_INVALID' | 'ACTION_FORBIDDEN' | 'APP_SIGN_EXPIRED' | 'AUTHENTICATION_FAILED' | 'BAD_GATEWAY' | 'BAD_REQUEST' | 'CHECK_LOGIN_FAILED' | 'DEFAULT_DOMAIN_EXPIRED' | 'EMPTY_443' | 'ENV_ABNORMAL' | 'ENV_FEATURE_NOT_CONFIGURED' | 'ENV_ISOLATED' | 'ENV_NOT_READY' | 'ENV_SUSPENDED' | 'ERR_ABORT_HANDLER' | 'EXCEED_AUTHORITY' | 'EXCEED_CONCURRENT_REQUEST_LIMIT' | 'EXCEED_MAX_PAYLOAD_SIZE' | 'EXCEED_MAX_RESPONSE_SIZE' | 'EXCEED_RATELIMIT' | 'EXCEED_REQUEST_LIMIT' | 'EXCEED_REQUEST_SIZE_LIMIT' | 'FUNCTIONS_EXECUTE_FAIL' | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' | 'FUNCTIONS_NAME_MISSING' | 'FUNCTIONS_PARAM_INVALID' | 'FUNCTIONS_PERMISSION_DENIED' | 'FUNCTIONS_STATUS_ABNORMITY' | 'FUNCTIONS_TIME_LIMIT_EXCEEDED' | 'FUNCTION_EXCEED_RESOURCE_LIMIT' | 'FUNCTION_EXECUTE_FAIL' | 'FUNCTION_INVOCATION_FAILED' | 'FUNCTION_MEMORY_LIMIT_EXCEEDED' | 'FUNCTION_NOT_FOUND' | 'FUNCTION_PARAM_INVALID' | 'FUNCTION_QUALIFIER_NOT_FOUND' | 'FUNCTION_STATUS_ABNORMAL' | 'FUNCTION_TIME_LIMIT_EXCEEDED' | 'INVALID_ACCESS_TOKEN' | 'INVALID_ACTION' | 'INVALID_APPID' | 'INVALID_APP_ACCESS' | 'INVALID_APP_SIGN' | 'INVALID_COMMON_PARAM' | 'INVALID_CREDENTIALS' | 'INVALID_ENV' | 'INVALID_ENV_SOURCE' | 'INVALID_ENV_STATUS' | 'INVALID_HOST' | 'INVALID_OPERATION' | 'INVALID_PARAM' | 'INVALID_PATH' | 'INVALID_REGION' | 'INVALID_REQUEST' | 'INVALID_REQUEST_SOURCE' | 'INVALID_THIRDAPP_STATUS' | 'INVALID_WX_ACCESS_TOKEN' | 'LOGIN_MANNER_UNREGISTED' | 'MISSING_CREDENTIALS' | 'PERMISSION_DENIED' | 'REQUEST_CANCELED' | 'REQUEST_FORBIDDEN' | 'RESOURCE_NOT_FOUND' | 'RESOURCE_NOT_INITIAL' | 'RequestLimitExceeded' | 'SERVER_TIMEOUT' | 'SERVICE_CHARGE_OVERDUE' | 'SERVICE_FORBIDDEN' | 'SIGN_PARAM_INVALID' | 'SYS_ERR' | 'TOO_MANY_REQUESTS' | 'UNSUPPORTED_AUTH_TYPE'
  'functions-put': OperationCodes['functions-get']
  'functions-post': OperationCodes['functions-get']
  'functions-delete': OperationCodes['functions-get']
  'functions-head': never
  'functions-patch': OperationCodes['functions-get']
  'functions-path-get': OperationCodes['functions-get']
  'functions-path-put': OperationCodes['functions-get']
  'functions-path-post': OperationCodes['functions-get']
  'functions-path-delete': OperationCodes['functions-get']
  'functions-path-head': OperationCodes['functions-head']
  'functions-path-patch': OperationCodes['functions-get']
}

/** The operations that answer in pages, and the list in each. */
export interface Pages {}
