// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Contract } from '../../src/replay/contract.ts'

export const contract: Contract = {
  "api": "cloudbase",
  "requestIdHeader": "X-Request-Id",
  "requestIdField": "requestId",
  "entries": {
    "ACCESS_DENIED": {
      "code": "ACCESS_DENIED",
      "summary": "A gateway policy denies the request",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACCESS_DENIED",
        "message": "Access denied. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "329ff9c7-9fd2-11f1-96da-52542bb4be89"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ACCESS_TOKEN_DISABLED": {
      "code": "ACCESS_TOKEN_DISABLED",
      "summary": "The access token was disabled",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACCESS_TOKEN_DISABLED",
        "message": "Access token disabled. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "773545bd-9fd2-11f1-b2ac-525460369dab"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ACCESS_TOKEN_EXPIRED": {
      "code": "ACCESS_TOKEN_EXPIRED",
      "summary": "The access token has expired",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACCESS_TOKEN_EXPIRED",
        "message": "Access token expired. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "8a4c8f11-9fd2-11f1-a7ca-5254efcc3c43"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ACCESS_TOKEN_INVALID": {
      "code": "ACCESS_TOKEN_INVALID",
      "summary": "The access token is not valid here",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACCESS_TOKEN_INVALID",
        "message": "Access token invalid. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "8693d118-9fd2-11f1-9637-5254c1f17ec5"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ACCESS_TOKEN_KID_INVALID": {
      "code": "ACCESS_TOKEN_KID_INVALID",
      "summary": "Unknown key id in the token",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACCESS_TOKEN_KID_INVALID",
        "message": "Access token kid invalid. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "fbeee410-9fd2-11f1-8f20-52546b92aa49"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ACTION_FORBIDDEN": {
      "code": "ACTION_FORBIDDEN",
      "summary": "The role may not use the function API",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ACTION_FORBIDDEN",
        "message": "Action forbidden. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "18368efc-9fd2-11f1-8c40-52547b86df20"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "APP_SIGN_EXPIRED": {
      "code": "APP_SIGN_EXPIRED",
      "summary": "The signature of the mobile app has expired",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "APP_SIGN_EXPIRED",
        "message": "App sign expired. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "3c40de83-9fd2-11f1-8340-52541a74482c"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AUTHENTICATION_FAILED": {
      "code": "AUTHENTICATION_FAILED",
      "summary": "Authentication failed",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "AUTHENTICATION_FAILED",
        "message": "Authentication failed. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "82c7e965-9fd2-11f1-8251-52541013e63a"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "BAD_GATEWAY": {
      "code": "BAD_GATEWAY",
      "summary": "Forwarding failed",
      "status": 502,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "BAD_GATEWAY",
        "message": "Bad gateway. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "21991ffc-9fd2-11f1-9bb0-525458b4e924"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "BAD_REQUEST": {
      "code": "BAD_REQUEST",
      "summary": "Malformed request",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "BAD_REQUEST",
        "message": "Bad Request. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "1bb80880-9fd2-11f1-96e9-5254556d1c2b"
      },
      "kind": "request",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "CHECK_LOGIN_FAILED": {
      "code": "CHECK_LOGIN_FAILED",
      "summary": "The sign-in state is not valid",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "CHECK_LOGIN_FAILED",
        "message": "Check login failed. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "82e40d4c-9fd2-11f1-a88b-52540f98e5b9"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "DEFAULT_DOMAIN_EXPIRED": {
      "code": "DEFAULT_DOMAIN_EXPIRED",
      "summary": "The default domain has expired",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "DEFAULT_DOMAIN_EXPIRED",
        "message": "Default domain expired. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "87a3394f-9fd2-11f1-8a96-5254b5a43143"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EMPTY_443": {
      "code": "EMPTY_443",
      "summary": "The web function does not listen",
      "status": 443,
      "headers": {
        "x-cloudbase-upstream-status-code": "443"
      },
      "value": "",
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "ENV_ABNORMAL": {
      "code": "ENV_ABNORMAL",
      "summary": "The environment is in a bad state",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ENV_ABNORMAL",
        "message": "Env abnormal. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "49c29809-9fd2-11f1-9bf1-525415ef0c5a"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "ENV_FEATURE_NOT_CONFIGURED": {
      "code": "ENV_FEATURE_NOT_CONFIGURED",
      "summary": "The environment has no such resource",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ENV_FEATURE_NOT_CONFIGURED",
        "message": "Env feature not configured. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "0595f449-9fd2-11f1-b026-52543fa223a1"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ENV_ISOLATED": {
      "code": "ENV_ISOLATED",
      "summary": "The environment is isolated: expired",
      "status": 402,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ENV_ISOLATED",
        "message": "Env isolated. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "ea251a3e-9fd2-11f1-a8e6-52543e6c8033"
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ENV_NOT_READY": {
      "code": "ENV_NOT_READY",
      "summary": "The environment is still being set up",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ENV_NOT_READY",
        "message": "Env not ready. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "08f38fb7-9fd2-11f1-8da2-5254015af91d"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "after-wait",
      "billed": "undocumented"
    },
    "ENV_SUSPENDED": {
      "code": "ENV_SUSPENDED",
      "summary": "The environment is stopped: package used up",
      "status": 402,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ENV_SUSPENDED",
        "message": "Env suspended. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "c0437455-9fd2-11f1-9432-5254f26996ce"
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ERR_ABORT_HANDLER": {
      "code": "ERR_ABORT_HANDLER",
      "summary": "Handling was cut off",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "ERR_ABORT_HANDLER",
        "message": "Handler aborted. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "41c50df9-9fd2-11f1-9e23-5254b0c9482b"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "EXCEED_AUTHORITY": {
      "code": "EXCEED_AUTHORITY",
      "summary": "The function's security rule says no",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_AUTHORITY",
        "message": "Request exceeds granted authority. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "13dc22c5-9fd2-11f1-9385-525449541d13"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EXCEED_CONCURRENT_REQUEST_LIMIT": {
      "code": "EXCEED_CONCURRENT_REQUEST_LIMIT",
      "summary": "Concurrency grew too fast",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "message": "Exceed concurrent request limit. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "27a7c821-9fd2-11f1-83af-5254e5033095"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "EXCEED_MAX_PAYLOAD_SIZE": {
      "code": "EXCEED_MAX_PAYLOAD_SIZE",
      "summary": "The body is too large",
      "status": 413,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_MAX_PAYLOAD_SIZE",
        "message": "Exceed max request payload size. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "b40038d0-9fd2-11f1-b957-5254e5349672"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EXCEED_MAX_RESPONSE_SIZE": {
      "code": "EXCEED_MAX_RESPONSE_SIZE",
      "summary": "The answer is too large",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_MAX_RESPONSE_SIZE",
        "message": "Exceed max response size. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "cc75db6d-9fd2-11f1-b525-525452245e7d"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "EXCEED_RATELIMIT": {
      "code": "EXCEED_RATELIMIT",
      "summary": "Too many requests a second",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_RATELIMIT",
        "message": "Exceed rate limit. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "431ff2d2-9fd2-11f1-b9b9-5254e05c3283"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "EXCEED_REQUEST_LIMIT": {
      "code": "EXCEED_REQUEST_LIMIT",
      "summary": "The calls of the package are used up",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_REQUEST_LIMIT",
        "message": "Exceed request limit. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "a67592d0-9fd2-11f1-8736-5254e597a646"
      },
      "kind": "quota",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "EXCEED_REQUEST_SIZE_LIMIT": {
      "code": "EXCEED_REQUEST_SIZE_LIMIT",
      "summary": "The request is too large",
      "status": 413,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "EXCEED_REQUEST_SIZE_LIMIT",
        "message": "Exceed request size limit. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "2ee513bc-9fd2-11f1-8ead-52541aa3aab3"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_EXECUTE_FAIL": {
      "code": "FUNCTIONS_EXECUTE_FAIL",
      "summary": "The function failed (catch-all code)",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_EXECUTE_FAIL",
        "message": "Functions execute fail. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "fd13cfde-9fd2-11f1-9c9d-5254f18fe1ff"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_MEMORY_LIMIT_EXCEEDED": {
      "code": "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
      "summary": "The function ran out of memory (SDK channel)",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "message": "Functions memory limit exceeded. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "d0e7ff9f-9fd2-11f1-b06b-5254790cb71e"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_NAME_MISSING": {
      "code": "FUNCTIONS_NAME_MISSING",
      "summary": "No function name",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_NAME_MISSING",
        "message": "Functions name missing. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "1caeb78d-9fd2-11f1-a6dc-52540fb8571d"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_PARAM_INVALID": {
      "code": "FUNCTIONS_PARAM_INVALID",
      "summary": "Wrong kind of function",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_PARAM_INVALID",
        "message": "FunctionType parameter is invalid (7c2e9d10-9fd2-11f1-8c11-525400a1b3d5). For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "418b7b63-9fd2-11f1-abed-5254a830fdb1"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_PERMISSION_DENIED": {
      "code": "FUNCTIONS_PERMISSION_DENIED",
      "summary": "Not allowed to call this function",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_PERMISSION_DENIED",
        "message": "Functions permission denied. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "23385d2e-9fd2-11f1-be00-5254c49c520d"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTIONS_STATUS_ABNORMITY": {
      "code": "FUNCTIONS_STATUS_ABNORMITY",
      "summary": "The function is not ready to run (SDK channel)",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_STATUS_ABNORMITY",
        "message": "Functions status abnormity. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "a8e95486-9fd2-11f1-9985-52546bf2aea6"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "after-wait",
      "billed": "undocumented"
    },
    "FUNCTIONS_TIME_LIMIT_EXCEEDED": {
      "code": "FUNCTIONS_TIME_LIMIT_EXCEEDED",
      "summary": "The function ran too long (SDK channel)",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "message": "Functions time limit exceeded. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "766a9034-9fd2-11f1-8c70-52549c8f7cbf"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_EXCEED_RESOURCE_LIMIT": {
      "code": "FUNCTION_EXCEED_RESOURCE_LIMIT",
      "summary": "Provisioned concurrency used up",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "message": "Function exceed resource limit. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "ad50a1d8-9fd2-11f1-a749-52544dfaaa2d"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "FUNCTION_EXECUTE_FAIL": {
      "code": "FUNCTION_EXECUTE_FAIL",
      "summary": "The function failed (older code)",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_EXECUTE_FAIL",
        "message": "Function execute fail. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "f6f3886e-9fd2-11f1-8bb6-5254c3c70d8b"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_INVOCATION_FAILED": {
      "code": "FUNCTION_INVOCATION_FAILED",
      "summary": "The function failed",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_INVOCATION_FAILED",
        "message": "Function code exception caught (5f0b4a8e-9fd2-11f1-8c11-525400e2b7c4). For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "39361b1b-9fd2-11f1-b964-5254c829cbad"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_MEMORY_LIMIT_EXCEEDED": {
      "code": "FUNCTION_MEMORY_LIMIT_EXCEEDED",
      "summary": "The function ran out of memory",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "message": "Function memory limit exceeded. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "917271f5-9fd2-11f1-b631-5254996b585c"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_NOT_FOUND": {
      "code": "FUNCTION_NOT_FOUND",
      "summary": "No such function",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_NOT_FOUND",
        "message": "Function not found. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "ca81a3a8-9fd2-11f1-af58-5254bc5817af"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_PARAM_INVALID": {
      "code": "FUNCTION_PARAM_INVALID",
      "summary": "The event is not usable",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_PARAM_INVALID",
        "message": "bad http request body (e1b2c3d4-9fd2-11f1-8c11-525400f7a6b1). For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "10b936a1-9fd2-11f1-85f3-52545d06fafb"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_QUALIFIER_NOT_FOUND": {
      "code": "FUNCTION_QUALIFIER_NOT_FOUND",
      "summary": "No such version",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_QUALIFIER_NOT_FOUND",
        "message": "Function qualifier not found. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "249421fc-9fd2-11f1-b280-525412983641"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FUNCTION_STATUS_ABNORMAL": {
      "code": "FUNCTION_STATUS_ABNORMAL",
      "summary": "The function is not ready to run",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_STATUS_ABNORMAL",
        "message": "Function status abnormal. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "2def3e0e-9fd2-11f1-9c37-5254ed46d6e2"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "after-wait",
      "billed": "undocumented"
    },
    "FUNCTION_TIME_LIMIT_EXCEEDED": {
      "code": "FUNCTION_TIME_LIMIT_EXCEEDED",
      "summary": "The function ran too long",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "FUNCTION_TIME_LIMIT_EXCEEDED",
        "message": "Function time limit exceeded. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "accc6f3e-9fd2-11f1-8bef-5254c85bd019"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_ACCESS_TOKEN": {
      "code": "INVALID_ACCESS_TOKEN",
      "summary": "Illegal access token",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_ACCESS_TOKEN",
        "message": "Invalid access token. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "6fecbe86-9fd2-11f1-a2f9-52546f1d8db7"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_ACTION": {
      "code": "INVALID_ACTION",
      "summary": "Unknown action",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_ACTION",
        "message": "Invalid action. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "3acf1b6a-9fd2-11f1-8fca-52540072f88a"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_APPID": {
      "code": "INVALID_APPID",
      "summary": "Wrong AppId",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_APPID",
        "message": "Invalid appid. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "baea3f9c-9fd2-11f1-a02c-52547bd134c4"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_APP_ACCESS": {
      "code": "INVALID_APP_ACCESS",
      "summary": "The mobile app is not known",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_APP_ACCESS",
        "message": "Invalid app access. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "7b1c8d3d-9fd2-11f1-acbe-525484ad8e02"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_APP_SIGN": {
      "code": "INVALID_APP_SIGN",
      "summary": "The signature of the mobile app is wrong",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_APP_SIGN",
        "message": "Invalid app sign. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "6fcef4f4-9fd2-11f1-8680-5254ac1bcd68"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_COMMON_PARAM": {
      "code": "INVALID_COMMON_PARAM",
      "summary": "A common parameter is wrong",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_COMMON_PARAM",
        "message": "Invalid common param. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "a1def922-9fd2-11f1-b26d-52547ce0e90a"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_CREDENTIALS": {
      "code": "INVALID_CREDENTIALS",
      "summary": "The credential was not accepted",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_CREDENTIALS",
        "message": "Invalid credentials. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "bb750136-9fd2-11f1-9508-5254bff163eb"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_ENV": {
      "code": "INVALID_ENV",
      "summary": "No such environment",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_ENV",
        "message": "Env invalid. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "9f7eccab-9fd2-11f1-bcc8-52546f534071"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_ENV_SOURCE": {
      "code": "INVALID_ENV_SOURCE",
      "summary": "The mini program is not bound to the environment",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_ENV_SOURCE",
        "message": "Invalid env source. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "eef5e205-9fd2-11f1-95fb-5254f969d273"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_ENV_STATUS": {
      "code": "INVALID_ENV_STATUS",
      "summary": "The environment cannot be used now",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_ENV_STATUS",
        "message": "Invalid env status. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "0b00c7c6-9fd2-11f1-9f7d-52546fcc84a1"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "after-wait",
      "billed": "undocumented"
    },
    "INVALID_HOST": {
      "code": "INVALID_HOST",
      "summary": "Unknown host name",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_HOST",
        "message": "Invalid host. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "1ffdce87-9fd2-11f1-8ad0-5254ef99db28"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_OPERATION": {
      "code": "INVALID_OPERATION",
      "summary": "Not possible in this state",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_OPERATION",
        "message": "Invalid operation. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "a9019cc4-9fd2-11f1-9e21-52542b676e43"
      },
      "kind": "conflict",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_PARAM": {
      "code": "INVALID_PARAM",
      "summary": "A parameter is wrong",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_PARAM",
        "message": "Invalid param. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "c803c854-9fd2-11f1-82c8-525404bf83cd"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_PATH": {
      "code": "INVALID_PATH",
      "summary": "No route for this path",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_PATH",
        "message": "Invalid path. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "2b3b5149-9fd2-11f1-8032-5254e593214c"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_REGION": {
      "code": "INVALID_REGION",
      "summary": "Wrong region",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_REGION",
        "message": "Invalid region. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "05352bb6-9fd2-11f1-b2c7-525487276904"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_REQUEST": {
      "code": "INVALID_REQUEST",
      "summary": "Not a valid HTTP request",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_REQUEST",
        "message": "Invalid request. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "6e2da767-9fd2-11f1-8657-5254534f7ac3"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_REQUEST_SOURCE": {
      "code": "INVALID_REQUEST_SOURCE",
      "summary": "The origin is not allowed",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_REQUEST_SOURCE",
        "message": "Invalid request source. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "8f4d4609-9fd2-11f1-8a83-525455a684ff"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_THIRDAPP_STATUS": {
      "code": "INVALID_THIRDAPP_STATUS",
      "summary": "The bound mini program is in a bad state",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_THIRDAPP_STATUS",
        "message": "Invalid thirdapp status. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "2322776b-9fd2-11f1-b274-525416bdf8c0"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "INVALID_WX_ACCESS_TOKEN": {
      "code": "INVALID_WX_ACCESS_TOKEN",
      "summary": "The mini program token is not valid",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "INVALID_WX_ACCESS_TOKEN",
        "message": "Invalid wx access token. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "3c2b859c-9fd2-11f1-8318-525457f919f4"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LOGIN_MANNER_UNREGISTED": {
      "code": "LOGIN_MANNER_UNREGISTED",
      "summary": "The way of signing in is switched off",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "LOGIN_MANNER_UNREGISTED",
        "message": "Login manner unregisted. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "bbcf809f-9fd2-11f1-b227-5254e6fef15b"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "MISSING_CREDENTIALS": {
      "code": "MISSING_CREDENTIALS",
      "summary": "No credential",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "MISSING_CREDENTIALS",
        "message": "Missing credentials. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "9c3fafe4-9fd2-11f1-9283-52549c68d02c"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "PERMISSION_DENIED": {
      "code": "PERMISSION_DENIED",
      "summary": "Permission denied",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "PERMISSION_DENIED",
        "message": "Permission denied. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "02853dca-9fd2-11f1-b964-5254f279cac3"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "REQUEST_CANCELED": {
      "code": "REQUEST_CANCELED",
      "summary": "The request was cancelled",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "REQUEST_CANCELED",
        "message": "Request canceled. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "5b0ab0da-9fd2-11f1-a3ff-5254d2284b3f"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "REQUEST_FORBIDDEN": {
      "code": "REQUEST_FORBIDDEN",
      "summary": "A security policy refuses the request",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "REQUEST_FORBIDDEN",
        "message": "Request forbidden. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "0c60415f-9fd2-11f1-b71d-5254a09c3ee4"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "RESOURCE_NOT_FOUND": {
      "code": "RESOURCE_NOT_FOUND",
      "summary": "No such resource",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "RESOURCE_NOT_FOUND",
        "message": "Resource not found. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "6090ad39-9fd2-11f1-897a-525427286af8"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "RESOURCE_NOT_INITIAL": {
      "code": "RESOURCE_NOT_INITIAL",
      "summary": "Resources are still being set up",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "RESOURCE_NOT_INITIAL",
        "message": "Resource not initial. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "c6bad8cd-9fd2-11f1-aadb-5254081f6c84"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "after-wait",
      "billed": "undocumented"
    },
    "RequestLimitExceeded": {
      "code": "RequestLimitExceeded",
      "summary": "A Tencent Cloud API is throttled",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "RequestLimitExceeded",
        "message": "Request limit exceeded. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "cb213c17-9fd2-11f1-a7f3-5254464a855b"
      },
      "kind": "throttled",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "SERVER_TIMEOUT": {
      "code": "SERVER_TIMEOUT",
      "summary": "No answer in time",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "SERVER_TIMEOUT",
        "message": "Server timeout. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "b7df8492-9fd2-11f1-ad0c-525410f783b6"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "SERVICE_CHARGE_OVERDUE": {
      "code": "SERVICE_CHARGE_OVERDUE",
      "summary": "Unpaid bills",
      "status": 402,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "SERVICE_CHARGE_OVERDUE",
        "message": "Service charge overdue. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "c05745be-9fd2-11f1-904a-52549619085c"
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "SERVICE_FORBIDDEN": {
      "code": "SERVICE_FORBIDDEN",
      "summary": "The target is switched off",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "SERVICE_FORBIDDEN",
        "message": "Service forbidden. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "05aa1b15-9fd2-11f1-b61e-5254f6be113b"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "SIGN_PARAM_INVALID": {
      "code": "SIGN_PARAM_INVALID",
      "summary": "Wrong signature parameters",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "SIGN_PARAM_INVALID",
        "message": "Sign param invalid. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "db887602-9fd2-11f1-b229-52544883c7e7"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "SYS_ERR": {
      "code": "SYS_ERR",
      "summary": "Internal error",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "SYS_ERR",
        "message": "System error. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "3f2e92ba-9fd2-11f1-b0c5-5254ff38e275"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "TOO_MANY_REQUESTS": {
      "code": "TOO_MANY_REQUESTS",
      "summary": "The web function is busy",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "TOO_MANY_REQUESTS",
        "message": "Too Many Requests.",
        "requestId": "32599a67-9fd2-11f1-8de1-5254a34059c0"
      },
      "kind": "throttled",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "UNSUPPORTED_AUTH_TYPE": {
      "code": "UNSUPPORTED_AUTH_TYPE",
      "summary": "Unknown kind of credential",
      "status": 401,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "code": "UNSUPPORTED_AUTH_TYPE",
        "message": "Unsupported auth type. For more information, please refer to https://docs.cloudbase.net/error-code/service",
        "requestId": "03e286b5-9fd2-11f1-a802-525422459029"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    }
  },
  "operations": {
    "functions-get": {
      "method": "GET",
      "path": "/v1/functions/{name}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "State",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "service": "orders",
            "open": 3
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-put": {
      "method": "PUT",
      "path": "/v1/functions/{name}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Saved",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "currency": "CNY",
            "rounding": "up",
            "version": 8
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-post": {
      "method": "POST",
      "path": "/v1/functions/{name}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Echo",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "a": 1,
            "b": 2
          }
        },
        {
          "name": "CodeInData",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "code": 200,
            "data": {
              "orderId": "A-1042",
              "state": "paid"
            }
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-delete": {
      "method": "DELETE",
      "path": "/v1/functions/{name}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Cleared",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "removed": 3
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-head": {
      "method": "HEAD",
      "path": "/v1/functions/{name}",
      "entries": [],
      "successes": [
        {
          "name": "Empty",
          "status": 200,
          "contentType": "*/*",
          "value": ""
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-patch": {
      "method": "PATCH",
      "path": "/v1/functions/{name}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Changed",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "currency": "CNY",
            "rounding": "down",
            "version": 9
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-get": {
      "method": "GET",
      "path": "/v1/functions/{name}/{path}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Health",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ok": true,
            "uptime": 5123
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-put": {
      "method": "PUT",
      "path": "/v1/functions/{name}/{path}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Stored",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "id": "A-1042",
            "items": [
              "sku-7"
            ],
            "state": "open"
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-post": {
      "method": "POST",
      "path": "/v1/functions/{name}/{path}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "ToolResult",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "jsonrpc": "2.0",
            "id": 1,
            "result": {
              "content": [
                {
                  "type": "text",
                  "text": "2 hits"
                }
              ]
            }
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-delete": {
      "method": "DELETE",
      "path": "/v1/functions/{name}/{path}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Cancelled",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "id": "A-1042",
            "state": "cancelled"
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-head": {
      "method": "HEAD",
      "path": "/v1/functions/{name}/{path}",
      "entries": [],
      "successes": [
        {
          "name": "Empty",
          "status": 200,
          "contentType": "*/*",
          "value": ""
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "functions-path-patch": {
      "method": "PATCH",
      "path": "/v1/functions/{name}/{path}",
      "entries": [
        "ACCESS_DENIED",
        "ACCESS_TOKEN_DISABLED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_INVALID",
        "ACCESS_TOKEN_KID_INVALID",
        "ACTION_FORBIDDEN",
        "APP_SIGN_EXPIRED",
        "AUTHENTICATION_FAILED",
        "BAD_GATEWAY",
        "BAD_REQUEST",
        "CHECK_LOGIN_FAILED",
        "DEFAULT_DOMAIN_EXPIRED",
        "EMPTY_443",
        "ENV_ABNORMAL",
        "ENV_FEATURE_NOT_CONFIGURED",
        "ENV_ISOLATED",
        "ENV_NOT_READY",
        "ENV_SUSPENDED",
        "ERR_ABORT_HANDLER",
        "EXCEED_AUTHORITY",
        "EXCEED_CONCURRENT_REQUEST_LIMIT",
        "EXCEED_MAX_PAYLOAD_SIZE",
        "EXCEED_MAX_RESPONSE_SIZE",
        "EXCEED_RATELIMIT",
        "EXCEED_REQUEST_LIMIT",
        "EXCEED_REQUEST_SIZE_LIMIT",
        "FUNCTIONS_EXECUTE_FAIL",
        "FUNCTIONS_MEMORY_LIMIT_EXCEEDED",
        "FUNCTIONS_NAME_MISSING",
        "FUNCTIONS_PARAM_INVALID",
        "FUNCTIONS_PERMISSION_DENIED",
        "FUNCTIONS_STATUS_ABNORMITY",
        "FUNCTIONS_TIME_LIMIT_EXCEEDED",
        "FUNCTION_EXCEED_RESOURCE_LIMIT",
        "FUNCTION_EXECUTE_FAIL",
        "FUNCTION_INVOCATION_FAILED",
        "FUNCTION_MEMORY_LIMIT_EXCEEDED",
        "FUNCTION_NOT_FOUND",
        "FUNCTION_PARAM_INVALID",
        "FUNCTION_QUALIFIER_NOT_FOUND",
        "FUNCTION_STATUS_ABNORMAL",
        "FUNCTION_TIME_LIMIT_EXCEEDED",
        "INVALID_ACCESS_TOKEN",
        "INVALID_ACTION",
        "INVALID_APPID",
        "INVALID_APP_ACCESS",
        "INVALID_APP_SIGN",
        "INVALID_COMMON_PARAM",
        "INVALID_CREDENTIALS",
        "INVALID_ENV",
        "INVALID_ENV_SOURCE",
        "INVALID_ENV_STATUS",
        "INVALID_HOST",
        "INVALID_OPERATION",
        "INVALID_PARAM",
        "INVALID_PATH",
        "INVALID_REGION",
        "INVALID_REQUEST",
        "INVALID_REQUEST_SOURCE",
        "INVALID_THIRDAPP_STATUS",
        "INVALID_WX_ACCESS_TOKEN",
        "LOGIN_MANNER_UNREGISTED",
        "MISSING_CREDENTIALS",
        "PERMISSION_DENIED",
        "REQUEST_CANCELED",
        "REQUEST_FORBIDDEN",
        "RESOURCE_NOT_FOUND",
        "RESOURCE_NOT_INITIAL",
        "RequestLimitExceeded",
        "SERVER_TIMEOUT",
        "SERVICE_CHARGE_OVERDUE",
        "SERVICE_FORBIDDEN",
        "SIGN_PARAM_INVALID",
        "SYS_ERR",
        "TOO_MANY_REQUESTS",
        "UNSUPPORTED_AUTH_TYPE"
      ],
      "successes": [
        {
          "name": "Packed",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "id": "A-1042",
            "items": [
              "sku-7"
            ],
            "state": "packed"
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "Hello fn"
        },
        {
          "name": "Page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Orders</title><h1>3 open orders</h1>"
        },
        {
          "name": "Events",
          "status": 200,
          "contentType": "text/event-stream",
          "value": "data: {\"step\":1}\n\ndata: {\"step\":2}\n\n"
        },
        {
          "name": "Bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "%PDF-1.7 …"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    }
  }
}
