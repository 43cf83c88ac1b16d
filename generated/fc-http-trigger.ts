// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/{path}": {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /**
         * Call the function with GET
         * @description Hands a GET request to the function. A custom runtime sees the request as it was sent; a built-in runtime gets it as an event with
         *     `rawPath`, `queryParameters`, `headers`, `body` and `requestContext`.
         *
         *     GET has no body: what the function needs goes into path, query and headers, 4 KB and 8 KB at most. Function Compute does not repeat
         *     a failed call, with one exception: when the server of a custom container closes an idle connection, the platform sends GET, HEAD
         *     and OPTIONS again by itself.
         */
        get: operations["InvokeGet"];
        /**
         * Call the function with PUT
         * @description Hands a PUT request with any body to the function. That PUT can be repeated without harm is a promise of the function, not of the
         *     platform.
         *
         *     The official CLI for 2.0 functions drops the query of a PUT on the proxy path; the address of the trigger passes it on.
         */
        put: operations["InvokePut"];
        /**
         * Call the function with POST
         * @description Hands a POST request with any body to the function. A built-in runtime gets the body as text in the event's `body`, or as base64
         *     when `isBase64Encoded` is true.
         *
         *     Nothing is repeated by the platform. After a 500 or a lost connection it is not known whether the function has run: repeat the call
         *     only if the function can take it twice. A function failure (502) is billed, what the platform turns away is not.
         */
        post: operations["InvokePost"];
        /**
         * Call the function with DELETE
         * @description Hands a DELETE request to the function, with a body if there is one. Nothing of Function Compute is deleted: what DELETE means is
         *     the function's business.
         */
        delete: operations["InvokeDelete"];
        /**
         * Call the function with OPTIONS
         * @description Hands an OPTIONS request to the function, if the trigger lists the method; otherwise the answer is 403 and every browser call that
         *     needs a preflight fails.
         *
         *     Without anything set up, Function Compute answers cross-origin calls with the caller's own origin and
         *     `Access-Control-Allow-Credentials: true`, and the function may send `Access-Control-*` headers of its own. With a CORS
         *     configuration on the trigger (by invitation, 3.0 only) the gateway answers a matching preflight itself with 204: the function does
         *     not run and nothing is billed.
         */
        options: operations["InvokeOptions"];
        /**
         * Call the function with HEAD
         * @description Hands a HEAD request to the function; it runs and is billed as for GET.
         *
         *     No answer to HEAD has a body, so an error's code can't be read: there are the status, `X-Fc-Error-Type` (whose answer it is) and
         *     `X-Fc-Request-Id`. Triggers often leave HEAD out of their methods, and then answer 403.
         */
        head: operations["InvokeHead"];
        /**
         * Call the function with PATCH
         * @description Hands a PATCH request with any body to the function. Like POST it is never repeated by the platform: when the server of a custom
         *     container closes an idle connection, the caller gets 502.
         */
        patch: operations["InvokePatch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Any JSON value; what it holds is between you and the function.
         * @example {
         *       "sku": "A-17",
         *       "quantity": 2
         *     }
         */
        AnyJson: unknown;
        /**
         * @description Any text.
         * @example two of A-17, please
         */
        AnyText: string;
        /**
         * @description Any form fields.
         * @example {
         *       "sku": "A-17",
         *       "quantity": "2"
         *     }
         */
        AnyForm: {
            [key: string]: string;
        };
        /**
         * Format: binary
         * @description Any bytes.
         * @example A-17;2
         */
        AnyBytes: string;
        /** @description What the platform answers when it turns a request away or can't pass the function's answer on. The form of 3.0: recorded for `MissingRequiredHeader` and `CAExited`, inferred for the other codes. 2.0 functions on their account host answer with `ErrorCode` and `ErrorMessage`. */
        PlatformError: {
            /**
             * @description The error code. Decide by it, and by the status only where there is none.
             * @example SignatureNotMatch
             */
            Code: string;
            /**
             * @description What went wrong, for people. The wording changes.
             * @example required HTTP header Date was not specified
             */
            Message: string;
            /**
             * @description Id of the request, the same as in `X-Fc-Request-Id`. Missing in some answers.
             * @example 1-6650f0aa-11223344-aabbccddeeff
             */
            RequestId?: string;
        };
        /** @description The error object of the runtime when the function failed. It has no code: that is in `X-Fc-Error-Type`. After a timeout or when the process ended it has only `errorMessage`. */
        FunctionError: {
            /**
             * @description The message of the exception, or what happened to the process.
             * @example order not found
             */
            errorMessage: string;
            /**
             * @description The class or name of the exception.
             * @example OrderError
             */
            errorType?: string;
            stackTrace?: components["schemas"]["StackTrace"];
            /** @description The exception that caused this one, in the same shape (Java). */
            errorCause?: components["schemas"]["FunctionError"];
        };
        /**
         * @description The stack trace, in the shape of the runtime: strings (Node.js, Java, C#), an array of strings for each frame (Python), or an object (PHP).
         * @example [
         *       "at exports.handler (/code/index.js:7:9)"
         *     ]
         */
        StackTrace: string[] | string[][] | {
            /**
             * @description File in which the exception was thrown.
             * @example /code/index.php
             */
            file: string;
            /**
             * @description Line in which the exception was thrown.
             * @example 12
             */
            line: number;
            /**
             * @description The trace as PHP prints it.
             * @example #0 {main}
             */
            traceString?: string;
        };
        /** @description Either the platform's error, which has a code, or the runtime's error object, which has none. */
        AnyError: components["schemas"]["PlatformError"] | components["schemas"]["FunctionError"];
    };
    responses: {
        /** @description The function's own answer, without a body. Any status below 400 may come; 200 stands for all of them. */
        HeadAnswer: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "Content-Disposition": components["headers"]["ContentDisposition"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "*/*": string;
            };
        };
        /**
         * @description An error, without a body as every answer to HEAD: its code can't be read. The status means the same as for GET, and
         *     `X-Fc-Error-Type` says whether the platform turned the request away, the function failed, or the answer is the function's own.
         */
        HeadError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The asynchronous request is stored and will be run; the body is empty. Comes only with `X-Fc-Invocation-Type: Async`. It says nothing about the run itself. */
        Accepted: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Async-Task-Id": components["headers"]["AsyncTaskId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The gateway's answer to a preflight that fits the trigger's CORS configuration. The function does not run and nothing is billed. A preflight that does not fit goes on to the function. */
        Preflight: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                "Access-Control-Max-Age": components["headers"]["MaxAge"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is over a limit, is not signed, or the function's answer is one that the default domain does not pass on. In the last case, and only then, the function has run. */
        BadRequest: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The signature is wrong or too old, the trigger does not list the method, or its public address is switched off. Not billed. */
        Forbidden: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The function has no HTTP trigger. Not billed. A 404 without `X-Fc-Error-Type` is the function's own. */
        NotFound: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description User throttling (用户流控), too many concurrent requests of the account or of the function. Not billed. */
        UserThrottling: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description A system error (系统错误) of Function Compute; repeat the call. Not billed. A 500 without `X-Fc-Error-Type` is the function's own. */
        SystemError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The function failed (函数错误): its code threw or ended, its answer is over a limit, or it has no HTTP handler. Billed. */
        FunctionError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["FunctionErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description System throttling (系统流控), Function Compute is short of capacity. Repeat with exponential backoff. Not billed. */
        SystemThrottling: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["PlatformErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description Errors whose status for HTTP triggers is not documented: start failures of custom runtimes (412 on the API), failed bearer
         *     authentication (403 by inference), and a function that ran out of time (502 by inference). Any status from 400 on without
         *     `X-Fc-Error-Type` is the function's own answer.
         */
        OtherError: {
            headers: {
                "X-Fc-Request-Id": components["headers"]["RequestId"];
                "X-Fc-Error-Type": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
    };
    parameters: {
        /**
         * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
         *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
         *     it as one segment.
         * @example orders/1042
         */
        path: string;
        /**
         * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
         * @example {
         *       "page": "2"
         *     }
         */
        query: {
            [key: string]: string;
        };
        /**
         * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
         * @example Async
         */
        invocationType: "Sync" | "Async";
        /**
         * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
         * @example order-1042-invoice
         */
        asyncTaskId: string;
        /**
         * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
         * @example Sat, 24 May 2025 08:15:30 GMT
         */
        date: string;
        /**
         * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
         * @example 2025-05-24T08:15:30Z
         */
        acsDate: string;
        /**
         * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
         * @example CAISexampleSecurityToken0001
         */
        acsSecurityToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request. It finds the call in the function's log, and the vendor's support asks for it.
         * @example 1-6650f0aa-11223344-aabbccddeeff
         */
        RequestId: string;
        /**
         * @description Id of the asynchronous task, the one that was sent or one that the platform made up. Only when task mode is on or an id was sent.
         * @example order-1042-invoice
         */
        AsyncTaskId: string;
        /**
         * @description Sent on the default domain, so that browsers save the answer. A function's own value without a file name is overwritten there; on a custom domain this is whatever the function sends.
         * @example attachment
         */
        ContentDisposition: string;
        /**
         * @description Present when the answer is the platform's: `FcCommonError`. Real answers spell it `FCCommonError` too; compare without case.
         * @example FcCommonError
         */
        PlatformErrorType: "FcCommonError" | "FCCommonError";
        /**
         * @description Present when the function failed: `UnhandledInvocationError`. It is the code of a failure whose body has none. Missing when a 502 is the function's own answer.
         * @example UnhandledInvocationError
         */
        FunctionErrorType: "UnhandledInvocationError";
        /**
         * @description Whose answer this is: `FcCommonError` (real answers spell it `FCCommonError` too) when the platform turned the request away, `UnhandledInvocationError` when the function failed, missing when the answer is the function's own.
         * @example FcCommonError
         */
        ErrorType: "FcCommonError" | "FCCommonError" | "UnhandledInvocationError";
        /**
         * @description The origin that may read the answer. Unless the function says otherwise, the platform repeats the request's `Origin`.
         * @example https://shop.example.com
         */
        AllowOrigin: string;
        /**
         * @description Whether a browser may send credentials. The platform says `true` unless a CORS configuration says otherwise.
         * @example true
         */
        AllowCredentials: "true" | "false";
        /**
         * @description The headers that a script in a browser may read; by default the date and those of Function Compute.
         * @example Date,x-fc-request-id
         */
        ExposeHeaders: string;
        /**
         * @description The methods that a browser may use, from the trigger's CORS configuration.
         * @example GET,POST
         */
        AllowMethods: string;
        /**
         * @description The request headers that a browser may send, from the trigger's CORS configuration; up to 50.
         * @example Content-Type,Authorization
         */
        AllowHeaders: string;
        /**
         * @description Seconds for which a browser may keep this answer, from the trigger's CORS configuration.
         * @example 3600
         */
        MaxAge: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    InvokeGet: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The function's own answer: its status, headers and body. **Any status below 400 may come** (201, 204, 304 and so on; 3xx not
             *     on the default domain); 200 stands for all of them. What a built-in runtime returns that is not an object with `statusCode`
             *     becomes the body of a 200. Statuses from 400 on can be the function's own too: see `X-Fc-Error-Type`.
             */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
    InvokePut: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body of any media type; the function gets it unchanged. At most 32 MB, or 128 KB with `X-Fc-Invocation-Type: Async` (256 KB by ticket). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnyJson"];
                "text/plain": components["schemas"]["AnyText"];
                "application/x-www-form-urlencoded": components["schemas"]["AnyForm"];
                "application/octet-stream": components["schemas"]["AnyBytes"];
                "*/*": components["schemas"]["AnyBytes"];
            };
        };
        responses: {
            /** @description The function's own answer; any status below 400 may come in its place. See InvokeGet. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
    InvokePost: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body of any media type; the function gets it unchanged. At most 32 MB, or 128 KB with `X-Fc-Invocation-Type: Async` (256 KB by ticket). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnyJson"];
                "text/plain": components["schemas"]["AnyText"];
                "application/x-www-form-urlencoded": components["schemas"]["AnyForm"];
                "application/octet-stream": components["schemas"]["AnyBytes"];
                "*/*": components["schemas"]["AnyBytes"];
            };
        };
        responses: {
            /** @description The function's own answer; any status below 400 may come in its place. See InvokeGet. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
    InvokeDelete: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body of any media type; the function gets it unchanged. At most 32 MB, or 128 KB with `X-Fc-Invocation-Type: Async` (256 KB by ticket). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnyJson"];
                "text/plain": components["schemas"]["AnyText"];
                "application/x-www-form-urlencoded": components["schemas"]["AnyForm"];
                "application/octet-stream": components["schemas"]["AnyBytes"];
                "*/*": components["schemas"]["AnyBytes"];
            };
        };
        responses: {
            /** @description The function's own answer; any status below 400 may come in its place. See InvokeGet. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
    InvokeOptions: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function's own answer; any status below 400 may come in its place, often 204. See InvokeGet. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            204: components["responses"]["Preflight"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
    InvokeHead: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HeadAnswer"];
            202: components["responses"]["Accepted"];
            400: components["responses"]["HeadError"];
            403: components["responses"]["HeadError"];
            404: components["responses"]["HeadError"];
            429: components["responses"]["HeadError"];
            500: components["responses"]["HeadError"];
            502: components["responses"]["HeadError"];
            503: components["responses"]["HeadError"];
            default: components["responses"]["HeadError"];
        };
    };
    InvokePatch: {
        parameters: {
            query?: {
                /**
                 * @description Any query of the function's own; each property is one `name=value`. With signature authentication the query is signed. A JWT may be looked for here, if the trigger says so.
                 * @example {
                 *       "page": "2"
                 *     }
                 */
                query?: components["parameters"]["query"];
            };
            header?: {
                /**
                 * @description `Sync` waits for the function's answer; `Async` stores the request and answers 202 at once. The one `x-fc-*` pair of headers, with `X-Fc-Async-Task-Id`, that callers of a trigger may send.
                 * @example Async
                 */
                "X-Fc-Invocation-Type"?: components["parameters"]["invocationType"];
                /**
                 * @description An id of your own for this asynchronous task, with which it can be found and stopped later. Asynchronous calls only, and the function's asynchronous task mode must be on. Without it the platform makes one up.
                 * @example order-1042-invoice
                 */
                "X-Fc-Async-Task-Id"?: components["parameters"]["asyncTaskId"];
                /**
                 * @description Time of the request (RFC 9110), at most 15 minutes off. Needed with signature authentication: callers report that the gateway asks for it although `x-acs-date` is the one that is signed. Browsers do not let a page set it.
                 * @example Sat, 24 May 2025 08:15:30 GMT
                 */
                Date?: components["parameters"]["date"];
                /**
                 * @description Time of the signature in UTC, at most 15 minutes off. It is part of what is signed. Signature authentication only.
                 * @example 2025-05-24T08:15:30Z
                 */
                "x-acs-date"?: components["parameters"]["acsDate"];
                /**
                 * @description The security token of temporary (STS) credentials. It is part of what is signed. Signature authentication only.
                 * @example CAISexampleSecurityToken0001
                 */
                "x-acs-security-token"?: components["parameters"]["acsSecurityToken"];
            };
            path: {
                /**
                 * @description The rest of the URL after the host's slash. It **may contain slashes** (sent as they are, not as `%2F`) and **may be empty**, which
                 *     calls the root. Path and query together have at most 4 KB. OpenAPI has no free paths, so tools that know only this document treat
                 *     it as one segment.
                 * @example orders/1042
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body of any media type; the function gets it unchanged. At most 32 MB, or 128 KB with `X-Fc-Invocation-Type: Async` (256 KB by ticket). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnyJson"];
                "text/plain": components["schemas"]["AnyText"];
                "application/x-www-form-urlencoded": components["schemas"]["AnyForm"];
                "application/octet-stream": components["schemas"]["AnyBytes"];
                "*/*": components["schemas"]["AnyBytes"];
            };
        };
        responses: {
            /** @description The function's own answer; any status below 400 may come in its place. See InvokeGet. */
            200: {
                headers: {
                    "X-Fc-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyJson"];
                    "text/plain": components["schemas"]["AnyText"];
                    "text/html": components["schemas"]["AnyText"];
                    "application/octet-stream": components["schemas"]["AnyBytes"];
                    "*/*": components["schemas"]["AnyBytes"];
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["UserThrottling"];
            500: components["responses"]["SystemError"];
            502: components["responses"]["FunctionError"];
            503: components["responses"]["SystemThrottling"];
            default: components["responses"]["OtherError"];
        };
    };
}
