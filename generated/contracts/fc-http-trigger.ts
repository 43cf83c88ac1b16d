// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Contract } from '../../src/replay/contract.ts'

export const contract: Contract = {
  "api": "fc-http-trigger",
  "requestIdHeader": "X-Fc-Request-Id",
  "requestIdField": "RequestId",
  "entries": {
    "AccessDenied": {
      "code": "AccessDenied",
      "summary": "The public address of the trigger is switched off",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "AccessDenied",
        "Message": "access denied due to function internet URL is disabled",
        "RequestId": "1-6650f0d9-4d5e6f70-3c4d5e6f7081"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ApkDownloadForbidden": {
      "code": "ApkDownloadForbidden",
      "summary": "The function served an Android package on the default domain",
      "status": 400,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ApkDownloadForbidden",
        "Message": "apk files can not be downloaded from the default domain, please use a custom domain",
        "RequestId": "1-6650f0cd-3c4d5e6f-2b3c4d5e6f70"
      },
      "kind": "configuration",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "BadResponse": {
      "code": "BadResponse",
      "summary": "The function's answer can not be passed on",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "BadResponse",
        "Message": "BadResponse: the size of the response headers exceeds the limit of 8192 bytes",
        "RequestId": "1-6650f145-d6e7f809-c5d6e7f8091a"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "CAExited": {
      "code": "CAExited",
      "summary": "The custom runtime exited",
      "status": 412,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAExited",
        "Message": "Function instance exited unexpectedly(code 1, message:operation not permitted) with start command './bootstrap'.\nLogs:/code/bootstrap: line 3: uvicorn: command not found",
        "RequestId": "1-6650f169-091a2b3c-f8091a2b3c4d"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFileNotFound": {
      "code": "CAFileNotFound",
      "summary": "The start command of the custom runtime is missing",
      "status": 412,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAFileNotFound",
        "Message": "The function cannot be started. Failed to start function instance. Error: the file /code/bootstrap is not exist",
        "RequestId": "1-6650f175-1a2b3c4d-091a2b3c4d5e"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFilePermission": {
      "code": "CAFilePermission",
      "summary": "The start command of the custom runtime is not executable",
      "status": 412,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAFilePermission",
        "Message": "The function cannot be started. The CA process cannot be started due to bootstrap file don't have execute permissions",
        "RequestId": "1-6650f181-2b3c4d5e-1a2b3c4d5e6f"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ExternalRedirectForbidden": {
      "code": "ExternalRedirectForbidden",
      "summary": "The function answered with a redirect on the default domain",
      "status": 400,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ExternalRedirectForbidden",
        "Message": "3xx redirects are not allowed on the default domain, please use a custom domain",
        "RequestId": "1-6650f0c1-2b3c4d5e-1a2b3c4d5e6f"
      },
      "kind": "configuration",
      "executed": "yes",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotStarted": {
      "code": "FunctionNotStarted",
      "summary": "The custom runtime's server does not listen",
      "status": 412,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "FunctionNotStarted",
        "Message": "The CA's http server cannot be started:ContainerStartDuration:25000000000. Ping CA failed due to: dial tcp 21.0.3.1:9000: getsockopt: connection refused",
        "RequestId": "1-6650f18d-3c4d5e6f-2b3c4d5e6f70"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "HttpHandlerNotFound": {
      "code": "HttpHandlerNotFound",
      "summary": "The function has no HTTP handler",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "HttpHandlerNotFound",
        "Message": "the function has no http handler",
        "RequestId": "1-6650f151-e7f8091a-d6e7f8091a2b"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "yes"
    },
    "HttpTriggerNotFound": {
      "code": "HttpTriggerNotFound",
      "summary": "The function has no HTTP trigger",
      "status": 404,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "HttpTriggerNotFound",
        "Message": "the function has no http trigger",
        "RequestId": "1-6650f121-a3b4c5d6-92a3b4c5d6e7"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InternalServerError": {
      "code": "InternalServerError",
      "summary": "Function Compute failed",
      "status": 500,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InternalServerError",
        "Message": "an internal error has occurred. Please retry.",
        "RequestId": "1-6650f139-c5d6e7f8-b4c5d6e7f809"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "no"
    },
    "InvalidArgument": {
      "code": "InvalidArgument",
      "summary": "The request is over a limit of HTTP triggers",
      "status": 400,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InvalidArgument",
        "Message": "the size of the request headers exceeds the limit of 8192 bytes",
        "RequestId": "1-6650f0aa-11223344-aabbccddeeff"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidArgument_Authorization": {
      "code": "InvalidArgument",
      "summary": "The Authorization header is missing or empty",
      "status": 400,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InvalidArgument",
        "Message": "invalid authorization ''",
        "RequestId": "1-6650f0b3-1a2b3c4d-0f1e2d3c4b5a"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidBearerToken": {
      "code": "InvalidBearerToken",
      "summary": "The bearer token is not one of the trigger's",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InvalidBearerToken",
        "Message": "access denied due to invalid bearer token",
        "RequestId": "1-6650f115-92a3b4c5-8192a3b4c5d6"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "MethodNotAllowed": {
      "code": "MethodNotAllowed",
      "summary": "The trigger does not accept this method",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FCCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "MethodNotAllowed",
        "Message": "the http trigger does not allow this method",
        "RequestId": "1-6650f0fd-708192a3-6f708192a3b4"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "MissingBearerToken": {
      "code": "MissingBearerToken",
      "summary": "Bearer authentication without an Authorization header",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "MissingBearerToken",
        "Message": "Authorization header is expected but missing",
        "RequestId": "1-6650f109-8192a3b4-708192a3b4c5"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "MissingRequiredHeader": {
      "code": "MissingRequiredHeader",
      "summary": "A header that the signature needs is missing",
      "status": 400,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "MissingRequiredHeader",
        "Message": "required HTTP header Date was not specified"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "RequestTimeTooSkewed": {
      "code": "RequestTimeTooSkewed",
      "summary": "The signature is more than 15 minutes old",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "RequestTimeTooSkewed",
        "Message": "the difference between the request time 'Sat, 24 May 2025 08:15:30 GMT' and the current time 'Sat, 24 May 2025 15:40:02 GMT' is too large",
        "RequestId": "1-6650f0f1-6f708192-5e6f708192a3"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ResourceExhausted": {
      "code": "ResourceExhausted",
      "summary": "The caller's account is throttled",
      "status": 429,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResourceExhausted",
        "Message": "the concurrency limit is exceeded. Reduce the number of concurrent requests.",
        "RequestId": "1-6650f12d-b4c5d6e7-a3b4c5d6e7f8"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "ResourceThrottled": {
      "code": "ResourceThrottled",
      "summary": "Function Compute is short of machines",
      "status": 503,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResourceThrottled",
        "Message": "the system is short of resources. Please retry with exponential backoff.",
        "RequestId": "1-6650f15d-f8091a2b-e7f8091a2b3c"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "SignatureNotMatch": {
      "code": "SignatureNotMatch",
      "summary": "The signature is wrong",
      "status": 403,
      "headers": {
        "X-Fc-Error-Type": "FcCommonError",
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "SignatureNotMatch",
        "Message": "The request signature we calculated does not match the signature you provided. Check your access key and signing method",
        "RequestId": "1-6650f0e5-5e6f7081-4d5e6f708192"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "UnhandledInvocationError": {
      "code": "UnhandledInvocationError",
      "summary": "The function's code threw",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "order not found",
        "errorType": "OrderError",
        "stackTrace": [
          "OrderError: order not found",
          "at exports.handler (/code/index.js:7:9)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_Java": {
      "code": "UnhandledInvocationError",
      "summary": "The function's code threw (Java)",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "order not found",
        "errorType": "org.example.OrderError",
        "errorCause": {
          "errorMessage": "no row",
          "errorType": "java.util.NoSuchElementException",
          "stackTrace": [
            "org.example.Repo.get(Repo.java:31)"
          ]
        },
        "stackTrace": [
          "org.example.App.handleRequest(App.java:22)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_PHP": {
      "code": "UnhandledInvocationError",
      "summary": "The function's code threw (PHP)",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "order not found",
        "errorType": "OrderException",
        "stackTrace": {
          "file": "/code/index.php",
          "line": 12,
          "traceString": "#0 {main}"
        }
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_ProcessExited": {
      "code": "UnhandledInvocationError",
      "summary": "The function's process ended during the call",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "Process exited unexpectedly before completing request (duration: 87ms, maxMemoryUsage: 127MB)"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_Python": {
      "code": "UnhandledInvocationError",
      "summary": "The function's code threw (Python)",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "order not found",
        "errorType": "OrderError",
        "stackTrace": [
          [
            "File \"/code/index.py\"",
            "line 9",
            "in handler",
            "raise OrderError('order not found')"
          ]
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_Timeout": {
      "code": "UnhandledInvocationError",
      "summary": "The function ran out of time",
      "status": 502,
      "headers": {
        "X-Fc-Error-Type": "UnhandledInvocationError",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "Function timed out after 5 seconds (maxMemoryUsage: 41.50MB)"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    }
  },
  "operations": {
    "InvokeGet": {
      "method": "GET",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "order",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "order": 1042,
            "sku": "A-17"
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokePut": {
      "method": "PUT",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "replaced",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ok": true,
            "quantity": 3
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokePost": {
      "method": "POST",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "placed",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ok": true,
            "order": 1042
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokeDelete": {
      "method": "DELETE",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "cancelled",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ok": true,
            "cancelled": 1042
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokeOptions": {
      "method": "OPTIONS",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "methods",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "methods": [
              "GET",
              "POST"
            ]
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "InvokeHead": {
      "method": "HEAD",
      "path": "/{path}",
      "entries": [],
      "successes": [
        {
          "name": "nothing",
          "status": 200,
          "contentType": "*/*",
          "value": ""
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokePatch": {
      "method": "PATCH",
      "path": "/{path}",
      "entries": [
        "AccessDenied",
        "ApkDownloadForbidden",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ExternalRedirectForbidden",
        "FunctionNotStarted",
        "HttpHandlerNotFound",
        "HttpTriggerNotFound",
        "InternalServerError",
        "InvalidArgument",
        "InvalidArgument_Authorization",
        "InvalidBearerToken",
        "MethodNotAllowed",
        "MissingBearerToken",
        "MissingRequiredHeader",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout"
      ],
      "successes": [
        {
          "name": "changed",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ok": true,
            "quantity": 1
          }
        },
        {
          "name": "text",
          "status": 200,
          "contentType": "text/plain",
          "value": "order 1042 is on its way"
        },
        {
          "name": "page",
          "status": 200,
          "contentType": "text/html",
          "value": "<!doctype html><title>Order 1042</title>"
        },
        {
          "name": "bytes",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "A-17;2"
        },
        {
          "name": "csv",
          "status": 200,
          "contentType": "*/*",
          "value": "sku,quantity"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    }
  }
}
