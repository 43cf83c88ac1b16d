// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/v1/functions/{name}": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /**
         * Call a web function with GET
         * @description Hands a GET request to the server of a web function. GET has no body; other query parameters than `webfn` are for the
         *     function.
         *
         *     The official skill for agents calls web functions this way. What an event function does with GET is not documented.
         */
        get: operations["functions-get"];
        /**
         * Call a web function with PUT
         * @description Hands a PUT request to the server of a web function. That it can be repeated without harm is a promise of the function, not
         *     of the gateway.
         *
         *     The CLI page of `tcb fn invoke` lists PUT for web functions; the vendor's OpenAPI document does not have it.
         */
        put: operations["functions-put"];
        /**
         * Call a cloud function (调用云函数)
         * @description Calls a function and waits for its result. An event function takes a JSON object as its event and returns an object or a
         *     string; a web function (`webfn=true`) gets the request as it is.
         *
         *     Whether the call is allowed is up to the gateway's identity policy and to the function's security rule (云函数安全规则): see
         *     `ACTION_FORBIDDEN` and `EXCEED_AUTHORITY`.
         *
         *     What people get wrong: leaving `webfn=true` out for a web function; sending an array or a string to an event function;
         *     taking a result with a field `code` for an error; repeating a POST after a timeout or a lost connection although the
         *     function may have run. What a failed call costs is not documented.
         */
        post: operations["functions-post"];
        /**
         * Call a web function with DELETE
         * @description Hands a DELETE request to the server of a web function. Nothing of CloudBase is deleted: what DELETE means is the function's
         *     business.
         *
         *     Whether the gateway passes a body of DELETE on is not documented, so none is declared.
         */
        delete: operations["functions-delete"];
        options?: never;
        /**
         * Call a web function with HEAD
         * @description Hands a HEAD request to the server of a web function; the function runs. Callers report an answer of 200 without a body.
         *
         *     An error has no body either, so its code cannot be read: there are the status and the headers. OPTIONS is left out: no
         *     source shows it on this API.
         */
        head: operations["functions-head"];
        /**
         * Call a web function with PATCH
         * @description Hands a PATCH request to the server of a web function. PATCH is not idempotent: repeat it only if the function can take it
         *     twice.
         *
         *     The CLI page of `tcb fn invoke` lists PATCH for web functions; the vendor's OpenAPI document does not have it.
         */
        patch: operations["functions-patch"];
        trace?: never;
    };
    "/v1/functions/{name}/{path}": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /**
         * Call a path of a web function with GET
         * @description Hands a GET request to the server of a web function, at a path of its own, for example a health check. Other query
         *     parameters than `webfn` are for the function.
         *
         *     A 404 without one of the documented codes is the answer of the function: no route of it matches the path.
         */
        get: operations["functions-path-get"];
        /**
         * Call a path of a web function with PUT
         * @description Hands a PUT request with any body to the server of a web function, at a path of its own.
         *
         *     That it can be repeated without harm is a promise of the function, not of the gateway.
         */
        put: operations["functions-path-put"];
        /**
         * Call a path of a web function with POST
         * @description Hands a POST request with any body to the server of a web function, at a path of its own; MCP servers on CloudBase are
         *     called so.
         *
         *     A 404 without one of the documented codes is the answer of the function: no route of it matches the path. POST is not
         *     idempotent: repeat it only if the function can take it twice.
         */
        post: operations["functions-path-post"];
        /**
         * Call a path of a web function with DELETE
         * @description Hands a DELETE request to the server of a web function, at a path of its own. Nothing of CloudBase is deleted.
         *
         *     Whether the gateway passes a body of DELETE on is not documented, so none is declared.
         */
        delete: operations["functions-path-delete"];
        options?: never;
        /**
         * Call a path of a web function with HEAD
         * @description Hands a HEAD request to the server of a web function, at a path of its own; the function runs.
         *
         *     No answer to HEAD has a body, so the code of an error cannot be read.
         */
        head: operations["functions-path-head"];
        /**
         * Call a path of a web function with PATCH
         * @description Hands a PATCH request with any body to the server of a web function, at a path of its own.
         *
         *     PATCH is not idempotent: repeat it only if the function can take it twice.
         */
        patch: operations["functions-path-patch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Nothing was sent.
         * @example
         */
        EmptyBody: string;
        /**
         * @description The event of an event function. It must be a JSON object; its fields are the function's own.
         * @example {
         *       "a": 1,
         *       "b": 2
         *     }
         */
        EventData: {
            [key: string]: unknown;
        };
        /**
         * @description Any JSON value, for a web function.
         * @example {
         *       "q": "tea"
         *     }
         */
        WebJSON: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null;
        /**
         * @description The result of the function. Documented for an event function: an object with fields of its own. Any other JSON value is possible for a web function, and undocumented for an event function.
         * @example {
         *       "a": 1,
         *       "b": 2
         *     }
         */
        v1FunctionsResponseDataJSON: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean | null;
        /**
         * @description The string that the function returned.
         * @example Hello fn
         */
        v1FunctionsResponseDataText: string;
        /**
         * @description Text, sent to or by a web function.
         * @example Ship order A-1042 today
         */
        WebText: string;
        /**
         * @description Bytes, sent to or by a web function.
         * @example %PDF-1.7 …
         */
        WebBytes: string;
        /**
         * @description The error body of the gateway (出错时返回的错误信息). The vendor marks none of its fields as required, and truncated ones have been seen. A web function built on functions-framework uses the same shape and may add `stack`.
         * @example {
         *       "code": "FUNCTION_NOT_FOUND",
         *       "message": "Function not found. For more information, please refer to https://docs.cloudbase.net/error-code/service",
         *       "requestId": "b969aee2-9fd0-11f1-b100-5254006937e9"
         *     }
         */
        CommonErrorResponse: {
            /**
             * Error code (错误码)
             * @description What went wrong; the one field to decide by.
             * @example FUNCTION_NOT_FOUND
             */
            code?: string;
            /**
             * Error message (错误信息)
             * @description For people, in English; it mostly ends with a link to the list of codes. Its wording is not stable.
             * @example Function not found. For more information, please refer to https://docs.cloudbase.net/error-code/service
             */
            message?: string;
            /**
             * Request id (请求 ID)
             * @description The id of the request, as in the header `X-Request-Id`.
             * @example b969aee2-9fd0-11f1-b100-5254006937e9
             */
            requestId?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description A web function answered without a body. One that is built on functions-framework does so when the handler returns `undefined` or `null`. */
        NoContent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description An answer to HEAD has no body and so no code: there are the status, the request id and `X-Cloudbase-Upstream-Status-Code`. Send GET to see the code. */
        HeadError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The function call failed: the function itself failed, or its arguments or its kind do not fit. A web function may also answer 400 with a body of its own. */
        CallFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description Authentication failed: the credential is missing, invalid or expired. This is the first check, made before the function is looked up, so nothing ran. The vendor calls its list of codes typical, not complete. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description The environment is stopped or isolated for an unpaid bill or a used-up package. Waiting does not help. The vendor also lists `DATABASE_RESOURCE_ISOLATED` here, which a call of a function does not get. */
        PaymentRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description The gateway's role policy, then the function's security rule refuse the identity, or the target or the domain is switched off. Nothing ran. The readable part of the vendor's table also has codes of storage, AI and CDN, which a call of a function does not get. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description The environment, the path or another resource does not exist. The vendor documents the status, but its table of codes could not be read: `FUNCTION_NOT_FOUND` and `FUNCTION_QUALIFIER_NOT_FOUND` most likely belong here and are listed under `default` until that is known. A web function answers 404 with a body of its own when no route of it matches. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description The body is over the limit for functions. No page gives this status; callers report it on the HTTP access domain of the same gateway. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description A feature is not enabled, or a route is disabled. The vendor documents the status, but its table of codes could not be read, so no code is listed here. Enable the feature in the console or check the configuration of routes. */
        Locked: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description A rate, quota or concurrency is exceeded. The vendor documents the status, but its table of codes could not be read: `EXCEED_RATELIMIT`, `FUNCTION_EXCEED_RESOURCE_LIMIT` and `EXCEED_CONCURRENT_REQUEST_LIMIT` most likely belong here and are listed under `default` until that is known. No source mentions `Retry-After` or rate limit headers. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description The container of a web function does not listen on port 9000. Callers report this status, outside of the usual ones, with an empty body; no page of this API lists it. It is a status of SCF that the gateway passes through. */
        NotListening: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The call is blocked or refused for legal or compliance reasons. The vendor documents the status, but its table of codes could not be read, so no code is listed here. Check the content for compliance. */
        LegalReasons: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
        /** @description Every other error, with the common error body. The codes listed here are documented without a status; the one they are replayed with is a reasoned guess, so decide by `code`, not by status. The vendor says only that 2xx, 4xx and 5xx can appear. Answers of a web function of its own also come with any status, body and content type, and SCF statuses above 430 can be passed through. */
        OtherError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommonErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
         * @example checkout
         */
        name: string;
        /**
         * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
         * @example mcp
         */
        path: string;
        /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
        qualifier: string;
        /**
         * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
         * @example true
         */
        webfnHeader: "true";
        /**
         * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
         * @example true
         */
        webfnQuery: "true";
        /**
         * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
         * @example ap-shanghai
         */
        region: string;
        /**
         * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
         * @example session-7f3a
         */
        sessionId: string;
        /**
         * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        requestId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request (请求 ID), the same as `requestId` in an error body. Quote it to support. Evidence: documented.
         * @example b969aee2-9fd0-11f1-b100-5254006937e9
         */
        "X-Request-Id": string;
        /**
         * @description The id of the request again; an answer may carry this spelling. Evidence: recorded, and documented for AnyService.
         * @example b969aee2-9fd0-11f1-b100-5254006937e9
         */
        "X-Cloudbase-Request-Id": string;
        /**
         * @description The status that the gateway got from behind it. Where it is present, the gateway did forward the request. Evidence: recorded, and documented for AnyService.
         * @example 200
         */
        "X-Cloudbase-Upstream-Status-Code": string;
        /**
         * @description How long the call took behind the gateway, in milliseconds. Evidence: recorded, and documented for AnyService.
         * @example 133
         */
        "X-Cloudbase-Upstream-Timecost": string;
        /**
         * @description What stands behind the gateway. Evidence: recorded, and documented for AnyService.
         * @example Tencent-SCF_HTTP
         */
        "X-Cloudbase-Upstream-Type": string;
        /**
         * @description The upstream status once more. Evidence: recorded.
         * @example 200
         */
        "X-Upstream-Status-Code": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "functions-get": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-put": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Any body, handed to the server of the web function as it is; other content types than these work too. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebJSON"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-post": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description The arguments of the call (调用函数的请求参数). For an event function a JSON object; the vendor does not mark the body as required. A web function gets any body as it is. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EventData"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The function returned. An object arrives as JSON and a string as text; how other results of an event function (array, number, boolean, null, nothing) are typed is not documented, though SDKs take any JSON. A web function chooses the content type itself. `code` in this body is the function's data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-delete": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-head": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered. There is no body; the headers are those that its server sends. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EmptyBody"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["HeadError"];
            401: components["responses"]["HeadError"];
            402: components["responses"]["HeadError"];
            403: components["responses"]["HeadError"];
            404: components["responses"]["HeadError"];
            423: components["responses"]["HeadError"];
            429: components["responses"]["HeadError"];
            443: components["responses"]["HeadError"];
            451: components["responses"]["HeadError"];
            default: components["responses"]["HeadError"];
        };
    };
    "functions-patch": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** @description Any body, handed to the server of the web function as it is; other content types than these work too. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebJSON"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-path-get": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-path-put": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body, handed to the server of the web function as it is; other content types than these work too. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebJSON"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-path-post": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body, handed to the server of the web function as it is; other content types than these work too. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebJSON"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-path-delete": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
    "functions-path-head": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The web function answered. There is no body; the headers are those that its server sends. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EmptyBody"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["HeadError"];
            401: components["responses"]["HeadError"];
            402: components["responses"]["HeadError"];
            403: components["responses"]["HeadError"];
            404: components["responses"]["HeadError"];
            423: components["responses"]["HeadError"];
            429: components["responses"]["HeadError"];
            443: components["responses"]["HeadError"];
            451: components["responses"]["HeadError"];
            default: components["responses"]["HeadError"];
        };
    };
    "functions-path-patch": {
        parameters: {
            query?: {
                /**
                 * @description Says that the function is a web function; the query or the header `X-Tcb-Webfn: true` is enough. It is the only query parameter with a meaning here: all others are for the web function. Evidence: documented.
                 * @example true
                 */
                webfn?: components["parameters"]["webfnQuery"];
            };
            header?: {
                /** @description The version of the function to run: a published number or `$LATEST` (values from the Node.js SDK's pages). Without it the rule for gradual traffic (灰度规则) decides. Evidence: documented. */
                "X-Qualifier"?: components["parameters"]["qualifier"];
                /**
                 * @description Says that the function is a web function; the header or the query `webfn=true` is enough. Leave both out for an event function. Evidence: documented.
                 * @example true
                 */
                "X-Tcb-Webfn"?: components["parameters"]["webfnHeader"];
                /**
                 * @description The region of the environment. Official SDKs send it when a region is set; the host decides without it. Evidence: read in the source of the SDKs, not in the API's document.
                 * @example ap-shanghai
                 */
                "X-TCB-Region"?: components["parameters"]["region"];
                /**
                 * @description Keeps the calls of a session on one instance, for web functions whose concurrency is configured by session. Send it with `X-Tcb-Webfn: true`. Evidence: read in official public code, not in the API's document.
                 * @example session-7f3a
                 */
                "X-Cloudbase-Session-Id"?: components["parameters"]["sessionId"];
                /**
                 * @description An id of the caller's own for the call; the JavaScript SDK sends a UUID and reports it as its request id. Whether the gateway takes it over is unconfirmed, so use the id of the response for support. Evidence: read in the source of the SDK, not in the API's document.
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "X-Request-Id"?: components["parameters"]["requestId"];
            };
            path: {
                /**
                 * @description The name of the function: it starts with a letter, ends with a letter or a digit and has 2 to 60 characters.
                 * @example checkout
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The path for the server of the web function, without the leading `/`. It may have several segments: send the slashes between them as they are and percent-encode each segment by itself.
                 * @example mcp
                 */
                path: components["parameters"]["path"];
            };
            cookie?: never;
        };
        /** @description Any body, handed to the server of the web function as it is; other content types than these work too. At most 6 MB, 100 KB of a textual content type. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebJSON"];
                "text/plain": components["schemas"]["WebText"];
                "application/octet-stream": components["schemas"]["WebBytes"];
            };
        };
        responses: {
            /** @description The web function answered; status, content type and body are its own. A `code` in this body is its data, not an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Cloudbase-Request-Id": components["headers"]["X-Cloudbase-Request-Id"];
                    "X-Cloudbase-Upstream-Status-Code": components["headers"]["X-Cloudbase-Upstream-Status-Code"];
                    "X-Cloudbase-Upstream-Timecost": components["headers"]["X-Cloudbase-Upstream-Timecost"];
                    "X-Cloudbase-Upstream-Type": components["headers"]["X-Cloudbase-Upstream-Type"];
                    "X-Upstream-Status-Code": components["headers"]["X-Upstream-Status-Code"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["v1FunctionsResponseDataJSON"];
                    "text/plain": components["schemas"]["v1FunctionsResponseDataText"];
                    "text/html": components["schemas"]["WebText"];
                    "text/event-stream": components["schemas"]["WebText"];
                    "application/octet-stream": components["schemas"]["WebBytes"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["CallFailed"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            423: components["responses"]["Locked"];
            429: components["responses"]["TooManyRequests"];
            443: components["responses"]["NotListening"];
            451: components["responses"]["LegalReasons"];
            default: components["responses"]["OtherError"];
        };
    };
}
