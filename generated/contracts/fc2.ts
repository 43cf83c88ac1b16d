// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Contract } from '../../src/replay/contract.ts'

export const contract: Contract = {
  "api": "fc2",
  "requestIdHeader": "X-Fc-Request-Id",
  "entries": {
    "AccessDenied": {
      "code": "AccessDenied",
      "summary": "The caller may not do this",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AccessDenied",
        "ErrorMessage": "the caller is not authorized to perform 'fc:InvokeFunction' on resource 'acs:fc:cn-hangzhou:1029384756102938:services/orders.LATEST/functions/ship'"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "AccessDenied_NotEnabled": {
      "code": "AccessDenied",
      "summary": "Function Compute is not enabled",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AccessDenied",
        "ErrorMessage": "FC service is not enabled for current user."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "AccessDenied_OtherAccount": {
      "code": "AccessDenied",
      "summary": "The service belongs to another account",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AccessDenied",
        "ErrorMessage": "The service or function doesn't belong to you."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "AdditionalVersionContainsMajorVersion": {
      "code": "AdditionalVersionContainsMajorVersion",
      "summary": "The grey-release weights name the main version",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AdditionalVersionContainsMajorVersion",
        "ErrorMessage": "additionalVersionWeight map[1:0.1] should not contain major version 1"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AliasAlreadyExists": {
      "code": "AliasAlreadyExists",
      "summary": "The name of the alias is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AliasAlreadyExists",
        "ErrorMessage": "alias prod of service orders already exists"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AliasNotFound": {
      "code": "AliasNotFound",
      "summary": "There is no such alias",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AliasNotFound",
        "ErrorMessage": "alias 'prod' of service 'orders' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AsyncConfigNotExists": {
      "code": "AsyncConfigNotExists",
      "summary": "The function has no asynchronous configuration",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AsyncConfigNotExists",
        "ErrorMessage": "AsyncConfig for orders:ship does not exist."
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AsyncInvocationStopped": {
      "code": "AsyncInvocationStopped",
      "summary": "The asynchronous task was stopped",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "AsyncInvocationStopped",
        "ErrorMessage": "The async invocation for orders:ship:order-17 has been stopped"
      },
      "kind": "conflict",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "BadResponse": {
      "code": "BadResponse",
      "summary": "The answer of the function cannot be passed on",
      "status": 502,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "BadResponse",
        "ErrorMessage": "BadResponse: the size of the response headers exceeds 8192 bytes"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "CAExited": {
      "code": "CAExited",
      "summary": "The process of the custom runtime exited",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "CAExited",
        "ErrorMessage": "The function either cannot be started or exited. Function instance exited unexpectedly(code 1, message:operation not permitted) with start command 'node server.js'."
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFileNotFound": {
      "code": "CAFileNotFound",
      "summary": "The start file of the custom runtime is missing",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "CAFileNotFound",
        "ErrorMessage": "The function cannot be started. Failed to start function instance. Error: the file index.main_handler is not exist"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFilePermission": {
      "code": "CAFilePermission",
      "summary": "The start file may not be executed",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "CAFilePermission",
        "ErrorMessage": "The CA process cannot be started due to bootstrap file don't have execute permissions"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ClientClosedRequest": {
      "code": "ClientClosedRequest",
      "summary": "The connection was closed before the answer",
      "status": 499,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ClientClosedRequest",
        "ErrorMessage": "client Closed Request"
      },
      "kind": "request",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "ConcurrentUpdateError": {
      "code": "ConcurrentUpdateError",
      "summary": "Somebody else changes the same resource",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ConcurrentUpdateError",
        "ErrorMessage": "ConcurrentUpdateError: services/orders"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "DestinationDeliveryFailed": {
      "code": "DestinationDeliveryFailed",
      "summary": "The result could not be delivered",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "DestinationDeliveryFailed",
        "ErrorMessage": "DestinationDeliveryFailed: the destination of the asynchronous invocation is not available"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "DomainNameAlreadyExists": {
      "code": "DomainNameAlreadyExists",
      "summary": "The custom domain is bound",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "DomainNameAlreadyExists",
        "ErrorMessage": "domain name api.example.com already exists"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "DomainNameNotFound": {
      "code": "DomainNameNotFound",
      "summary": "There is no such custom domain",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "DomainNameNotFound",
        "ErrorMessage": "domain name 'api.example.com' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "DomainNameNotResolved": {
      "code": "DomainNameNotResolved",
      "summary": "The domain does not point at Function Compute",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "DomainNameNotResolved",
        "ErrorMessage": "domain name api.example.com has not been resolved to your FC endpoint, the expected endpoint is 1029384756102938.cn-hangzhou.fc.aliyuncs.com"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "DomainNameResolveError": {
      "code": "DomainNameResolveError",
      "summary": "The domain cannot be resolved",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "DomainNameResolveError",
        "ErrorMessage": "failed to resolve domain name api.example.com, make sure your name server is valid please"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EntityTooLarge": {
      "code": "EntityTooLarge",
      "summary": "The body is larger than allowed",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "EntityTooLarge",
        "ErrorMessage": "payload size exceeds maximum allowed size (131072 bytes)"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EventBridgeTriggerConflict": {
      "code": "EventBridgeTriggerConflict",
      "summary": "EventBridge has a rule of this name",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "EventBridgeTriggerConflict",
        "ErrorMessage": "an EventBridge rule with the name of the trigger already exists"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionAlreadyExists": {
      "code": "FunctionAlreadyExists",
      "summary": "The name of the function is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "FunctionAlreadyExists",
        "ErrorMessage": "function 'ship' already exists in service 'orders'"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotEmpty": {
      "code": "FunctionNotEmpty",
      "summary": "The function still has triggers",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "FunctionNotEmpty",
        "ErrorMessage": "function 'ship' has active triggers"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotFound": {
      "code": "FunctionNotFound",
      "summary": "There is no such function",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "FunctionNotFound",
        "ErrorMessage": "function 'ship' does not exist in service 'orders'"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotStarted": {
      "code": "FunctionNotStarted",
      "summary": "The custom runtime does not listen in time",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "FunctionNotStarted",
        "ErrorMessage": "The CA's http server cannot be started:ContainerStartDuration:25000000000. Ping CA failed due to: dial tcp 21.0.3.1:9000: getsockopt: connection refused"
      },
      "kind": "configuration",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "HTML_400": {
      "code": "HTML_400",
      "summary": "A page of the front gateway instead of an API error",
      "status": 400,
      "headers": {
        "Content-Type": "text/html"
      },
      "value": "<html>\n<head><title>400 Bad Request</title></head>\n<body>\n<center><h1>400 Bad Request</h1></center>\n</body>\n</html>\n",
      "kind": "protocol",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "HandledInvocationError": {
      "code": "HandledInvocationError",
      "summary": "The Node.js handler reported an error",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "HandledInvocationError"
      },
      "value": {
        "errorMessage": "order 17 is already shipped",
        "errorType": "Error",
        "stackTrace": [
          "Error: order 17 is already shipped",
          "    at exports.handler (/code/index.js:14:12)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "HandledInvocationError_Value": {
      "code": "HandledInvocationError",
      "summary": "The Node.js handler reported a value that is no Error",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "HandledInvocationError"
      },
      "value": {
        "errorMessage": "cart is empty"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "InternalServerError": {
      "code": "InternalServerError",
      "summary": "Function Compute failed",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "InternalServerError",
        "ErrorMessage": "an internal error has occurred. Please retry."
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "no"
    },
    "InvalidAccessKeyID": {
      "code": "InvalidAccessKeyID",
      "summary": "The access key does not exist",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "InvalidAccessKeyID",
        "ErrorMessage": "invalid access key ID 'exampleAk0001'"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidArgument": {
      "code": "InvalidArgument",
      "summary": "A parameter, header or body field is invalid",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "InvalidArgument",
        "ErrorMessage": "LogType is set to an invalid value (allowed: None, actual: 'Tail')"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LayerNotFound": {
      "code": "LayerNotFound",
      "summary": "There is no such layer",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "LayerNotFound",
        "ErrorMessage": "layer 'fonts' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LayerVersionNotFound": {
      "code": "LayerVersionNotFound",
      "summary": "There is no such version of the layer",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "LayerVersionNotFound",
        "ErrorMessage": "version '9' of layer 'fonts' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LimitExceededError": {
      "code": "LimitExceededError",
      "summary": "The account has no resources of this kind left",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "LimitExceededError",
        "ErrorMessage": "the number of functions in the service has reached the limit"
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "MissingRequiredHeader": {
      "code": "MissingRequiredHeader",
      "summary": "A required header is missing",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "MissingRequiredHeader",
        "ErrorMessage": "required HTTP header Date was not specified"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "OnDemandConfigNotFound": {
      "code": "OnDemandConfigNotFound",
      "summary": "The function has no limit of instances",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "OnDemandConfigNotFound",
        "ErrorMessage": "on-demand config for services/orders.prod/functions/ship does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "PathNotSupported": {
      "code": "PathNotSupported",
      "summary": "No operation has this method and path",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "PathNotSupported",
        "ErrorMessage": "'POST' against '/2021-04-06/services/orders/functions/ship/invocation' is not supported"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "PreconditionFailed": {
      "code": "PreconditionFailed",
      "summary": "The resource was changed in between",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "PreconditionFailed",
        "ErrorMessage": "the resource being modified has been changed"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "RequestTimeTooSkewed": {
      "code": "RequestTimeTooSkewed",
      "summary": "The signature is more than 15 minutes old",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "RequestTimeTooSkewed",
        "ErrorMessage": "the difference between the request time 'Thu, 30 Jul 2020 16:25:45 GMT' and the current time 'Thu, 30 Jul 2020 08:27:35 GMT' is too large"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ResourceExhausted": {
      "code": "ResourceExhausted",
      "summary": "Concurrency or rate is used up",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ResourceExhausted",
        "ErrorMessage": "concurrent invocation count exceeded"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "ResourceThrottled": {
      "code": "ResourceThrottled",
      "summary": "The platform has no machine to give",
      "status": 503,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ResourceThrottled",
        "ErrorMessage": "the resource is being throttled, please try again later"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "ServiceAlreadyExists": {
      "code": "ServiceAlreadyExists",
      "summary": "The name of the service is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ServiceAlreadyExists",
        "ErrorMessage": "service 'orders' already exists"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ServiceNotEmpty": {
      "code": "ServiceNotEmpty",
      "summary": "The service still holds something",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ServiceNotEmpty",
        "ErrorMessage": "service 'orders' is not empty"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ServiceNotFound": {
      "code": "ServiceNotFound",
      "summary": "There is no such service",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "ServiceNotFound",
        "ErrorMessage": "service 'orders' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "SignatureNotMatch": {
      "code": "SignatureNotMatch",
      "summary": "The signature is wrong",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "SignatureNotMatch",
        "ErrorMessage": "The request signature we calculated does not match the signature you provided. Check your access key and signing method"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "StatefulAsyncInvocationAlreadyExists": {
      "code": "StatefulAsyncInvocationAlreadyExists",
      "summary": "The id of the asynchronous task was used before",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "StatefulAsyncInvocationAlreadyExists",
        "ErrorMessage": "stateful async invocation 'order-17' already exists"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "StatefulAsyncInvocationNotFound": {
      "code": "StatefulAsyncInvocationNotFound",
      "summary": "There is no such asynchronous task",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "StatefulAsyncInvocationNotFound",
        "ErrorMessage": "stateful async invocation 'order-17' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "TriggerAlreadyExists": {
      "code": "TriggerAlreadyExists",
      "summary": "The trigger exists",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "TriggerAlreadyExists",
        "ErrorMessage": "trigger 'http' already exists in function 'ship'"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "TriggerNotFound": {
      "code": "TriggerNotFound",
      "summary": "There is no such trigger",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "TriggerNotFound",
        "ErrorMessage": "trigger 'http' does not exist in function 'ship'"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "UnhandledInvocationError": {
      "code": "UnhandledInvocationError",
      "summary": "The code threw (Node.js)",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "Cannot read property 'sku' of undefined",
        "errorType": "TypeError",
        "stackTrace": [
          "TypeError: Cannot read property 'sku' of undefined",
          "    at exports.handler (/code/index.js:9:21)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_Java": {
      "code": "UnhandledInvocationError",
      "summary": "The code threw (Java)",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "order 17 has no address",
        "errorType": "java.lang.IllegalStateException",
        "errorCause": {
          "errorMessage": "no row",
          "errorType": "java.util.NoSuchElementException",
          "stackTrace": [
            "example.Orders.find(Orders.java:48)"
          ]
        },
        "stackTrace": [
          "example.Ship.handleRequest(Ship.java:31)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_PHP": {
      "code": "UnhandledInvocationError",
      "summary": "The code threw (PHP)",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "stock service unreachable",
        "errorType": "Exception",
        "stackTrace": {
          "file": "/code/index.php",
          "line": 14,
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
      "summary": "The process exited or ran out of memory",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "Process exited unexpectedly before completing request (duration: 9ms, maxMemoryUsage: 49.82MB)"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnhandledInvocationError_Python": {
      "code": "UnhandledInvocationError",
      "summary": "The code raised (Python)",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "'sku'",
        "errorType": "KeyError",
        "stackTrace": [
          [
            "File \"/code/index.py\"",
            "line 9",
            "in handler",
            "total = prices[event['sku']]"
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
      "summary": "The run passed the timeout of the function",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "Function timed out after 30 seconds (maxMemoryUsage: 47.28MB)"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnsupportedMediaType": {
      "code": "UnsupportedMediaType",
      "summary": "The content type is not accepted",
      "status": 415,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "UnsupportedMediaType",
        "ErrorMessage": "content type should be 'application/json' or 'application/octet-stream'"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "VersionNotFound": {
      "code": "VersionNotFound",
      "summary": "There is no such version",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "ErrorCode": "VersionNotFound",
        "ErrorMessage": "version '7' of service 'orders' does not exist"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    }
  },
  "operations": {
    "ListServices": {
      "method": "GET",
      "path": "/2021-04-06/services",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Services",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "services": [
              {
                "serviceName": "orders",
                "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
                "description": "Order handling",
                "role": "acs:ram::1029384756102938:role/fc-orders",
                "internetAccess": true,
                "logConfig": {
                  "project": "fc-logs",
                  "logstore": "orders",
                  "enableRequestMetrics": true,
                  "enableInstanceMetrics": true,
                  "logBeginRule": "DefaultRegex"
                },
                "vpcConfig": {
                  "vpcId": "vpc-bp1orders0example0vpc",
                  "vSwitchIds": [
                    "vsw-bp1orders0example0vsw"
                  ],
                  "securityGroupId": "sg-bp1orders0example0sg"
                },
                "useSLRAuthentication": false,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "serviceName": "billing",
                "serviceId": "b41d09c7-6e52-4f83-a1d0-93c7e5f8206b",
                "description": "Invoices",
                "internetAccess": true,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "Ymls"
          }
        }
      ]
    },
    "CreateService": {
      "method": "POST",
      "path": "/2021-04-06/services",
      "required": [
        "serviceName"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceAlreadyExists",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "ListServices20160815": {
      "method": "GET",
      "path": "/2016-08-15/services",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Services",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "services": [
              {
                "serviceName": "orders",
                "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
                "description": "Order handling",
                "role": "acs:ram::1029384756102938:role/fc-orders",
                "internetAccess": true,
                "logConfig": {
                  "project": "fc-logs",
                  "logstore": "orders",
                  "enableRequestMetrics": true,
                  "enableInstanceMetrics": true,
                  "logBeginRule": "DefaultRegex"
                },
                "vpcConfig": {
                  "vpcId": "vpc-bp1orders0example0vpc",
                  "vSwitchIds": [
                    "vsw-bp1orders0example0vsw"
                  ],
                  "securityGroupId": "sg-bp1orders0example0sg"
                },
                "useSLRAuthentication": false,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "serviceName": "billing",
                "serviceId": "b41d09c7-6e52-4f83-a1d0-93c7e5f8206b",
                "description": "Invoices",
                "internetAccess": true,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "Ymls"
          }
        }
      ]
    },
    "CreateService20160815": {
      "method": "POST",
      "path": "/2016-08-15/services",
      "required": [
        "serviceName"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceAlreadyExists",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "GetService": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateService": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteService": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotEmpty",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetService20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateService20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Service",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "serviceName": "orders",
            "serviceId": "7a1c5e92-41f0-4d6e-9a3b-08f2c7d5b614",
            "description": "Order handling",
            "role": "acs:ram::1029384756102938:role/fc-orders",
            "internetAccess": true,
            "logConfig": {
              "project": "fc-logs",
              "logstore": "orders",
              "enableRequestMetrics": true,
              "enableInstanceMetrics": true,
              "logBeginRule": "DefaultRegex"
            },
            "vpcConfig": {
              "vpcId": "vpc-bp1orders0example0vpc",
              "vSwitchIds": [
                "vsw-bp1orders0example0vsw"
              ],
              "securityGroupId": "sg-bp1orders0example0sg"
            },
            "useSLRAuthentication": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteService20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotEmpty",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListFunctions": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions",
      "jsonText": {
        "answer": [
          "functions/[]/customContainerConfig/args",
          "functions/[]/customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Functions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functions": [
              {
                "functionName": "ship",
                "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
                "description": "Ships an order",
                "runtime": "nodejs20",
                "handler": "index.handler",
                "memorySize": 512,
                "timeout": 30,
                "instanceType": "e1",
                "cpu": 0.35,
                "diskSize": 512,
                "instanceConcurrency": 1,
                "environmentVariables": {
                  "STAGE": "prod"
                },
                "layers": [
                  "02f81d283888f5ec63442a88fe82b260#fonts#2"
                ],
                "layersArnV2": [
                  "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
                ],
                "codeChecksum": "5697641582914695457",
                "codeSize": 20481,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "functionName": "web",
                "functionId": "e8f2c4d1-0b67-4a95-8c3e-5d19a7b06f42",
                "runtime": "custom.debian10",
                "handler": "index.handler",
                "memorySize": 512,
                "timeout": 60,
                "caPort": 9000,
                "customRuntimeConfig": {
                  "command": [
                    "node"
                  ],
                  "args": [
                    "server.js"
                  ]
                },
                "instanceType": "e1",
                "codeChecksum": "10424674220137372625",
                "codeSize": 48213,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "d2Vi"
          }
        }
      ]
    },
    "CreateFunction": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/functions",
      "jsonText": {
        "body": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ],
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "required": [
        "functionName",
        "handler",
        "runtime"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionAlreadyExists",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "ListFunctions20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions",
      "jsonText": {
        "answer": [
          "functions/[]/customContainerConfig/args",
          "functions/[]/customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Functions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functions": [
              {
                "functionName": "ship",
                "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
                "description": "Ships an order",
                "runtime": "nodejs20",
                "handler": "index.handler",
                "memorySize": 512,
                "timeout": 30,
                "instanceType": "e1",
                "cpu": 0.35,
                "diskSize": 512,
                "instanceConcurrency": 1,
                "environmentVariables": {
                  "STAGE": "prod"
                },
                "layers": [
                  "02f81d283888f5ec63442a88fe82b260#fonts#2"
                ],
                "layersArnV2": [
                  "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
                ],
                "codeChecksum": "5697641582914695457",
                "codeSize": 20481,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "functionName": "web",
                "functionId": "e8f2c4d1-0b67-4a95-8c3e-5d19a7b06f42",
                "runtime": "custom.debian10",
                "handler": "index.handler",
                "memorySize": 512,
                "timeout": 60,
                "caPort": 9000,
                "customRuntimeConfig": {
                  "command": [
                    "node"
                  ],
                  "args": [
                    "server.js"
                  ]
                },
                "instanceType": "e1",
                "codeChecksum": "10424674220137372625",
                "codeSize": 48213,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "d2Vi"
          }
        }
      ]
    },
    "CreateFunction20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/functions",
      "jsonText": {
        "body": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ],
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "required": [
        "functionName",
        "handler",
        "runtime"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionAlreadyExists",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "GetFunction": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}",
      "jsonText": {
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateFunction": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}",
      "jsonText": {
        "body": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ],
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteFunction": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "FunctionNotEmpty",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetFunction20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}",
      "jsonText": {
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateFunction20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}",
      "jsonText": {
        "body": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ],
        "answer": [
          "customContainerConfig/args",
          "customContainerConfig/command"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionId": "1d0b6a7e-93c4-45f2-8f5e-6c2b19d84a70",
            "description": "Ships an order",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "memorySize": 512,
            "timeout": 30,
            "instanceType": "e1",
            "cpu": 0.35,
            "diskSize": 512,
            "instanceConcurrency": 1,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "layers": [
              "02f81d283888f5ec63442a88fe82b260#fonts#2"
            ],
            "layersArnV2": [
              "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
            ],
            "codeChecksum": "5697641582914695457",
            "codeSize": 20481,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteFunction20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "FunctionNotEmpty",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetFunctionCode": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/code",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Code",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "url": "https://fc-hangzhou.oss-cn-hangzhou.aliyuncs.com/1029384756102938/orders/ship?Expires=1748078130",
            "checksum": "5697641582914695457"
          }
        }
      ]
    },
    "GetFunctionCode20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/code",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Code",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "url": "https://fc-hangzhou.oss-cn-hangzhou.aliyuncs.com/1029384756102938/orders/ship?Expires=1748078130",
            "checksum": "5697641582914695457"
          }
        }
      ]
    },
    "ListServiceVersions": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Versions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versions": [
              {
                "versionId": "2",
                "description": "Parcels",
                "createdTime": "2025-05-24T09:02:11Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "versionId": "1",
                "description": "First release",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "direction": "BACKWARD",
            "nextToken": "MQ=="
          }
        }
      ]
    },
    "PublishServiceVersion": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Version",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versionId": "1",
            "description": "First release",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "ListServiceVersions20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Versions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versions": [
              {
                "versionId": "2",
                "description": "Parcels",
                "createdTime": "2025-05-24T09:02:11Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              },
              {
                "versionId": "1",
                "description": "First release",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "direction": "BACKWARD",
            "nextToken": "MQ=="
          }
        }
      ]
    },
    "PublishServiceVersion20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Version",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versionId": "1",
            "description": "First release",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteServiceVersion": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/versions/{versionId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "DeleteServiceVersion20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/versions/{versionId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListAliases": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/aliases",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Aliases",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliases": [
              {
                "aliasName": "prod",
                "versionId": "1",
                "description": "Live traffic",
                "additionalVersionWeight": {
                  "2": 0.1
                },
                "resolvePolicy": "Random",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              }
            ],
            "nextToken": "dGVzdA=="
          }
        }
      ]
    },
    "CreateAlias": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/aliases",
      "required": [
        "aliasName",
        "versionId"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AdditionalVersionContainsMajorVersion",
        "AliasAlreadyExists",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "ListAliases20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/aliases",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Aliases",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliases": [
              {
                "aliasName": "prod",
                "versionId": "1",
                "description": "Live traffic",
                "additionalVersionWeight": {
                  "2": 0.1
                },
                "resolvePolicy": "Random",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              }
            ],
            "nextToken": "dGVzdA=="
          }
        }
      ]
    },
    "CreateAlias20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/aliases",
      "required": [
        "aliasName",
        "versionId"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AdditionalVersionContainsMajorVersion",
        "AliasAlreadyExists",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "GetAlias": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateAlias": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AdditionalVersionContainsMajorVersion",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteAlias": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetAlias20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "UpdateAlias20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AdditionalVersionContainsMajorVersion",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "1",
            "description": "Live traffic",
            "additionalVersionWeight": {
              "2": 0.1
            },
            "resolvePolicy": "Random",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteAlias20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListTriggers": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers",
      "jsonText": {
        "answer": [
          "triggers/[]/triggerConfig",
          "triggers/[]/triggerConfig/authConfig",
          "triggers/[]/triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Triggers",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggers": [
              {
                "triggerName": "http",
                "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
                "triggerType": "http",
                "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
                "qualifier": "LATEST",
                "description": "Public address",
                "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
                "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
                "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              },
              {
                "triggerName": "nightly",
                "triggerId": "5e7d20b4-c91f-4836-9a0e-2f6b8d413c75",
                "triggerType": "timer",
                "triggerConfig": "{\"cronExpression\":\"0 0 4 * * *\",\"enable\":true,\"payload\":\"cleanup\"}",
                "qualifier": "LATEST",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "bmlnaHRseQ=="
          }
        }
      ]
    },
    "CreateTrigger": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers",
      "jsonText": {
        "body": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ],
        "answer": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "required": [
        "triggerName",
        "triggerType",
        "triggerConfig"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "EventBridgeTriggerConflict",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerAlreadyExists",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "ListTriggers20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers",
      "jsonText": {
        "answer": [
          "triggers/[]/triggerConfig/authConfig",
          "triggers/[]/triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Triggers",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggers": [
              {
                "triggerName": "http",
                "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
                "triggerType": "http",
                "triggerConfig": {
                  "authType": "function",
                  "methods": [
                    "GET",
                    "POST"
                  ],
                  "disableURLInternet": false
                },
                "qualifier": "LATEST",
                "description": "Public address",
                "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
                "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
                "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              },
              {
                "triggerName": "nightly",
                "triggerId": "5e7d20b4-c91f-4836-9a0e-2f6b8d413c75",
                "triggerType": "timer",
                "triggerConfig": {
                  "cronExpression": "0 0 4 * * *",
                  "enable": true,
                  "payload": "cleanup"
                },
                "qualifier": "LATEST",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "bmlnaHRseQ=="
          }
        }
      ]
    },
    "CreateTrigger20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers",
      "jsonText": {
        "body": [
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ],
        "answer": [
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "required": [
        "triggerName",
        "triggerType",
        "triggerConfig"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "EventBridgeTriggerConflict",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerAlreadyExists",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": {
              "authType": "function",
              "methods": [
                "GET",
                "POST"
              ],
              "disableURLInternet": false
            },
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "GetTrigger": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "jsonText": {
        "answer": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateTrigger": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "jsonText": {
        "body": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ],
        "answer": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteTrigger": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetTrigger20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "jsonText": {
        "answer": [
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": {
              "authType": "function",
              "methods": [
                "GET",
                "POST"
              ],
              "disableURLInternet": false
            },
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateTrigger20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "jsonText": {
        "body": [
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ],
        "answer": [
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "c2b7e10d-5f38-4a96-b1d4-7e9f20c6a853",
            "triggerType": "http",
            "triggerConfig": {
              "authType": "function",
              "methods": [
                "GET",
                "POST"
              ],
              "disableURLInternet": false
            },
            "qualifier": "LATEST",
            "description": "Public address",
            "domainName": "ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlInternet": "https://ship-orders-abcdefghij.cn-hangzhou.fcapp.run",
            "urlIntranet": "https://ship-orders-abcdefghij.cn-hangzhou-vpc.fcapp.run",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteTrigger20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/triggers/{triggerName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "TriggerNotFound",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "InvokeFunction": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/invocations",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncInvocationStopped",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ClientClosedRequest",
        "DestinationDeliveryFailed",
        "EntityTooLarge",
        "FunctionNotFound",
        "FunctionNotStarted",
        "HTML_400",
        "HandledInvocationError",
        "HandledInvocationError_Value",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationAlreadyExists",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Json",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": {
            "shipped": true,
            "parcels": 2
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "shipped 2 parcels"
        },
        {
          "name": "Json",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "shipped": true,
            "parcels": 2
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "shipped 2 parcels"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokeFunction20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/invocations",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncInvocationStopped",
        "BadResponse",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "ClientClosedRequest",
        "DestinationDeliveryFailed",
        "EntityTooLarge",
        "FunctionNotFound",
        "FunctionNotStarted",
        "HTML_400",
        "HandledInvocationError",
        "HandledInvocationError_Value",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ResourceThrottled",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationAlreadyExists",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Json",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": {
            "shipped": true,
            "parcels": 2
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "application/octet-stream",
          "value": "shipped 2 parcels"
        },
        {
          "name": "Json",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "shipped": true,
            "parcels": 2
          }
        },
        {
          "name": "Text",
          "status": 200,
          "contentType": "text/plain",
          "value": "shipped 2 parcels"
        },
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "GetFunctionAsyncInvokeConfig": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Stateful",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "service": "orders",
            "function": "ship",
            "qualifier": "LATEST",
            "statefulInvocation": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 1,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
              }
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "PutFunctionAsyncInvokeConfig": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Stateful",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "service": "orders",
            "function": "ship",
            "qualifier": "LATEST",
            "statefulInvocation": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 1,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
              }
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteFunctionAsyncInvokeConfig": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetFunctionAsyncInvokeConfig20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Stateful",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "service": "orders",
            "function": "ship",
            "qualifier": "LATEST",
            "statefulInvocation": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 1,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
              }
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "PutFunctionAsyncInvokeConfig20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Stateful",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "service": "orders",
            "function": "ship",
            "qualifier": "LATEST",
            "statefulInvocation": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 1,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
              }
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T09:02:11Z"
          }
        }
      ]
    },
    "DeleteFunctionAsyncInvokeConfig20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListFunctionAsyncInvokeConfigs": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/async-invoke-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Configs",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "service": "orders",
                "function": "ship",
                "qualifier": "LATEST",
                "statefulInvocation": true,
                "maxAsyncEventAgeInSeconds": 3600,
                "maxAsyncRetryAttempts": 1,
                "destinationConfig": {
                  "onFailure": {
                    "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
                  }
                },
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "ListFunctionAsyncInvokeConfigs20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/async-invoke-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Configs",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "service": "orders",
                "function": "ship",
                "qualifier": "LATEST",
                "statefulInvocation": true,
                "maxAsyncEventAgeInSeconds": 3600,
                "maxAsyncRetryAttempts": 1,
                "destinationConfig": {
                  "onFailure": {
                    "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/failed/messages"
                  }
                },
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T09:02:11Z"
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "ListStatefulAsyncInvocations": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Tasks",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "invocations": [
              {
                "functionName": "ship",
                "serviceName": "orders",
                "qualifier": "LATEST",
                "invocationId": "order-17",
                "status": "Succeeded",
                "startedTime": 1748074530000,
                "endTime": 1748074533200,
                "alreadyRetriedTimes": 0,
                "requestId": "528c084a-ab72-428f-ae96-0ac3e21e70ce"
              }
            ],
            "nextToken": "b3JkZXItMTg="
          }
        }
      ]
    },
    "ListStatefulAsyncInvocations20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Tasks",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "invocations": [
              {
                "functionName": "ship",
                "serviceName": "orders",
                "qualifier": "LATEST",
                "invocationId": "order-17",
                "status": "Succeeded",
                "startedTime": 1748074530000,
                "endTime": 1748074533200,
                "alreadyRetriedTimes": 0,
                "requestId": "528c084a-ab72-428f-ae96-0ac3e21e70ce"
              }
            ],
            "nextToken": "b3JkZXItMTg="
          }
        }
      ]
    },
    "GetStatefulAsyncInvocation": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Task",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "serviceName": "orders",
            "qualifier": "LATEST",
            "invocationId": "order-17",
            "status": "Succeeded",
            "startedTime": 1748074530000,
            "endTime": 1748074533200,
            "destinationStatus": "Succeeded",
            "invocationErrorMessage": "",
            "invocationPayload": "{\"order\":17}",
            "alreadyRetriedTimes": 0,
            "requestId": "528c084a-ab72-428f-ae96-0ac3e21e70ce",
            "instanceId": "c-68317f92-2b1f4d7a9c0e4c5d8f1a",
            "durationMs": 3187,
            "returnPayload": "{\"shipped\":true}",
            "events": [
              {
                "eventId": 1,
                "status": "Enqueued",
                "timestamp": 1748074529900,
                "eventDetail": ""
              },
              {
                "eventId": 2,
                "status": "Running",
                "timestamp": 1748074530000,
                "eventDetail": ""
              },
              {
                "eventId": 3,
                "status": "Succeeded",
                "timestamp": 1748074533200,
                "eventDetail": ""
              }
            ]
          }
        }
      ]
    },
    "StopStatefulAsyncInvocation": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncInvocationStopped",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetStatefulAsyncInvocation20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Task",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "serviceName": "orders",
            "qualifier": "LATEST",
            "invocationId": "order-17",
            "status": "Succeeded",
            "startedTime": 1748074530000,
            "endTime": 1748074533200,
            "destinationStatus": "Succeeded",
            "invocationErrorMessage": "",
            "invocationPayload": "{\"order\":17}",
            "alreadyRetriedTimes": 0,
            "requestId": "528c084a-ab72-428f-ae96-0ac3e21e70ce",
            "instanceId": "c-68317f92-2b1f4d7a9c0e4c5d8f1a",
            "durationMs": 3187,
            "returnPayload": "{\"shipped\":true}",
            "events": [
              {
                "eventId": 1,
                "status": "Enqueued",
                "timestamp": 1748074529900,
                "eventDetail": ""
              },
              {
                "eventId": 2,
                "status": "Running",
                "timestamp": 1748074530000,
                "eventDetail": ""
              },
              {
                "eventId": 3,
                "status": "Succeeded",
                "timestamp": 1748074533200,
                "eventDetail": ""
              }
            ]
          }
        }
      ]
    },
    "StopStatefulAsyncInvocation20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/stateful-async-invocations/{invocationId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "AsyncInvocationStopped",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "StatefulAsyncInvocationNotFound",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "ListStatefulAsyncInvocationFunctions": {
      "method": "GET",
      "path": "/2021-04-06/stateful-async-invocation-functions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Functions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "data": [
              {
                "serviceName": "orders",
                "functionName": "ship",
                "qualifier": "LATEST"
              }
            ],
            "nextToken": "c2hpcA=="
          }
        }
      ]
    },
    "ListStatefulAsyncInvocationFunctions20160815": {
      "method": "GET",
      "path": "/2016-08-15/stateful-async-invocation-functions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Functions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "data": [
              {
                "serviceName": "orders",
                "functionName": "ship",
                "qualifier": "LATEST"
              }
            ],
            "nextToken": "c2hpcA=="
          }
        }
      ]
    },
    "ListEventSources": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "EventSources",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "eventSources": [
              {
                "sourceArn": "acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship",
                "createdTime": "2025-05-24T08:15:30.000+0000"
              }
            ]
          }
        }
      ]
    },
    "RegisterEventSource": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources",
      "required": [
        "sourceArn"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "EventSource",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sourceArn": "acs:eventbridge:cn-hangzhou:1029384756102938:eventbus/orders/rule/new-orders/target/ship",
            "createdTime": "2025-05-24T08:15:30.000+0000"
          }
        }
      ]
    },
    "DeregisterEventSource": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/event-sources/{sourceArn}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetProvisionConfig": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Provisioned",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "1029384756102938#orders#prod#ship",
            "target": 5,
            "current": 5,
            "alwaysAllocateCPU": true,
            "scheduledActions": [
              {
                "name": "morning",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "target": 20,
                "scheduleExpression": "cron(0 30 8 * * *)"
              }
            ],
            "targetTrackingPolicies": [
              {
                "name": "by-load",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "metricType": "ProvisionedConcurrencyUtilization",
                "metricTarget": 0.6,
                "minCapacity": 5,
                "maxCapacity": 50
              }
            ]
          }
        }
      ]
    },
    "PutProvisionConfig": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/provision-config",
      "required": [
        "target"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Provisioned",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "1029384756102938#orders#prod#ship",
            "target": 5,
            "current": 5,
            "alwaysAllocateCPU": true,
            "scheduledActions": [
              {
                "name": "morning",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "target": 20,
                "scheduleExpression": "cron(0 30 8 * * *)"
              }
            ],
            "targetTrackingPolicies": [
              {
                "name": "by-load",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "metricType": "ProvisionedConcurrencyUtilization",
                "metricTarget": 0.6,
                "minCapacity": 5,
                "maxCapacity": 50
              }
            ]
          }
        }
      ]
    },
    "GetProvisionConfig20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/provision-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Provisioned",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "1029384756102938#orders#prod#ship",
            "target": 5,
            "current": 5,
            "alwaysAllocateCPU": true,
            "scheduledActions": [
              {
                "name": "morning",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "target": 20,
                "scheduleExpression": "cron(0 30 8 * * *)"
              }
            ],
            "targetTrackingPolicies": [
              {
                "name": "by-load",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "metricType": "ProvisionedConcurrencyUtilization",
                "metricTarget": 0.6,
                "minCapacity": 5,
                "maxCapacity": 50
              }
            ]
          }
        }
      ]
    },
    "PutProvisionConfig20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/provision-config",
      "required": [
        "target"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Provisioned",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "1029384756102938#orders#prod#ship",
            "target": 5,
            "current": 5,
            "alwaysAllocateCPU": true,
            "scheduledActions": [
              {
                "name": "morning",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "target": 20,
                "scheduleExpression": "cron(0 30 8 * * *)"
              }
            ],
            "targetTrackingPolicies": [
              {
                "name": "by-load",
                "startTime": "2025-05-24T00:00:00Z",
                "endTime": "2025-12-31T00:00:00Z",
                "metricType": "ProvisionedConcurrencyUtilization",
                "metricTarget": 0.6,
                "minCapacity": 5,
                "maxCapacity": 50
              }
            ]
          }
        }
      ]
    },
    "ListProvisionConfigs": {
      "method": "GET",
      "path": "/2021-04-06/provision-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Configs",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "provisionConfigs": [
              {
                "resource": "1029384756102938#orders#prod#ship",
                "target": 5,
                "current": 5,
                "alwaysAllocateCPU": true,
                "scheduledActions": [
                  {
                    "name": "morning",
                    "startTime": "2025-05-24T00:00:00Z",
                    "endTime": "2025-12-31T00:00:00Z",
                    "target": 20,
                    "scheduleExpression": "cron(0 30 8 * * *)"
                  }
                ],
                "targetTrackingPolicies": [
                  {
                    "name": "by-load",
                    "startTime": "2025-05-24T00:00:00Z",
                    "endTime": "2025-12-31T00:00:00Z",
                    "metricType": "ProvisionedConcurrencyUtilization",
                    "metricTarget": 0.6,
                    "minCapacity": 5,
                    "maxCapacity": 50
                  }
                ]
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "ListProvisionConfigs20160815": {
      "method": "GET",
      "path": "/2016-08-15/provision-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Configs",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "provisionConfigs": [
              {
                "resource": "1029384756102938#orders#prod#ship",
                "target": 5,
                "current": 5,
                "alwaysAllocateCPU": true,
                "scheduledActions": [
                  {
                    "name": "morning",
                    "startTime": "2025-05-24T00:00:00Z",
                    "endTime": "2025-12-31T00:00:00Z",
                    "target": 20,
                    "scheduleExpression": "cron(0 30 8 * * *)"
                  }
                ],
                "targetTrackingPolicies": [
                  {
                    "name": "by-load",
                    "startTime": "2025-05-24T00:00:00Z",
                    "endTime": "2025-12-31T00:00:00Z",
                    "metricType": "ProvisionedConcurrencyUtilization",
                    "metricTarget": 0.6,
                    "minCapacity": 5,
                    "maxCapacity": 50
                  }
                ]
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "GetFunctionOnDemandConfig": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limit",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "services/orders.prod/functions/ship",
            "maximumInstanceCount": 10
          }
        }
      ]
    },
    "PutFunctionOnDemandConfig": {
      "method": "PUT",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config",
      "required": [
        "maximumInstanceCount"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limit",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "services/orders.prod/functions/ship",
            "maximumInstanceCount": 10
          }
        }
      ]
    },
    "DeleteFunctionOnDemandConfig": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/on-demand-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetFunctionOnDemandConfig20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/on-demand-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limit",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "services/orders.prod/functions/ship",
            "maximumInstanceCount": 10
          }
        }
      ]
    },
    "PutFunctionOnDemandConfig20160815": {
      "method": "PUT",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/on-demand-config",
      "required": [
        "maximumInstanceCount"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limit",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resource": "services/orders.prod/functions/ship",
            "maximumInstanceCount": 10
          }
        }
      ]
    },
    "DeleteFunctionOnDemandConfig20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/on-demand-config",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "PreconditionFailed",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "ListOnDemandConfigs": {
      "method": "GET",
      "path": "/2021-04-06/on-demand-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limits",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "resource": "services/orders.prod/functions/ship",
                "maximumInstanceCount": 10
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "ListOnDemandConfigs20160815": {
      "method": "GET",
      "path": "/2016-08-15/on-demand-configs",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Limits",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "resource": "services/orders.prod/functions/ship",
                "maximumInstanceCount": 10
              }
            ],
            "nextToken": "cHJvZA=="
          }
        }
      ]
    },
    "ListInstances": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/functions/{functionName}/instances",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Instances",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "instances": [
              {
                "instanceId": "c-68317f92-2b1f4d7a9c0e4c5d8f1a",
                "versionId": "1"
              },
              {
                "instanceId": "c-68317f95-7c3e0b1d4f6a4829b5d0",
                "versionId": "1"
              }
            ]
          }
        }
      ]
    },
    "ListInstances20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/functions/{functionName}/instances",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "AliasNotFound",
        "FunctionNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Instances",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "instances": [
              {
                "instanceId": "c-68317f92-2b1f4d7a9c0e4c5d8f1a",
                "versionId": "1"
              },
              {
                "instanceId": "c-68317f95-7c3e0b1d4f6a4829b5d0",
                "versionId": "1"
              }
            ]
          }
        }
      ]
    },
    "ListLayerVersions": {
      "method": "GET",
      "path": "/2021-04-06/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Versions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "fonts",
                "version": 2,
                "description": "Fonts for invoices",
                "codeSize": 421003,
                "codeChecksum": "2825179536350731045",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
              },
              {
                "layerName": "fonts",
                "version": 1,
                "description": "Fonts for invoices",
                "codeSize": 398117,
                "codeChecksum": "7710358246190357128",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#1",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/1"
              }
            ],
            "nextVersion": 3
          }
        }
      ]
    },
    "CreateLayerVersion": {
      "method": "POST",
      "path": "/2021-04-06/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "fonts",
            "version": 2,
            "description": "Fonts for invoices",
            "code": {
              "repositoryType": "OSS",
              "location": "https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130"
            },
            "codesize": 421003,
            "codeChecksum": "2825179536350731045",
            "createTime": "2025-05-24T08:15:30Z",
            "acl": 0,
            "compatibleRuntime": [
              "nodejs20"
            ],
            "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2"
          }
        }
      ]
    },
    "ListLayerVersions20160815": {
      "method": "GET",
      "path": "/2016-08-15/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Versions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "fonts",
                "version": 2,
                "description": "Fonts for invoices",
                "codeSize": 421003,
                "codeChecksum": "2825179536350731045",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
              },
              {
                "layerName": "fonts",
                "version": 1,
                "description": "Fonts for invoices",
                "codeSize": 398117,
                "codeChecksum": "7710358246190357128",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#1",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/1"
              }
            ],
            "nextVersion": 3
          }
        }
      ]
    },
    "CreateLayerVersion20160815": {
      "method": "POST",
      "path": "/2016-08-15/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "fonts",
            "version": 2,
            "description": "Fonts for invoices",
            "code": {
              "repositoryType": "OSS",
              "location": "https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130"
            },
            "codeSize": 421003,
            "codeChecksum": "2825179536350731045",
            "createTime": "2025-05-24T08:15:30Z",
            "acl": 0,
            "compatibleRuntime": [
              "nodejs20"
            ],
            "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
            "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
          }
        }
      ]
    },
    "ListLayers": {
      "method": "GET",
      "path": "/2021-04-06/layers",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layers",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "fonts",
                "version": 2,
                "description": "Fonts for invoices",
                "codeSize": 421003,
                "codeChecksum": "2825179536350731045",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
              }
            ],
            "nextToken": "Zm9udHM="
          }
        }
      ]
    },
    "ListLayers20160815": {
      "method": "GET",
      "path": "/2016-08-15/layers",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layers",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "fonts",
                "version": 2,
                "description": "Fonts for invoices",
                "codeSize": 421003,
                "codeChecksum": "2825179536350731045",
                "createTime": "2025-05-24T08:15:30Z",
                "acl": 0,
                "compatibleRuntime": [
                  "nodejs20"
                ],
                "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
                "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
              }
            ],
            "nextToken": "Zm9udHM="
          }
        }
      ]
    },
    "GetLayerVersion": {
      "method": "GET",
      "path": "/2021-04-06/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "fonts",
            "version": 2,
            "description": "Fonts for invoices",
            "code": {
              "repositoryType": "OSS",
              "location": "https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130"
            },
            "codeSize": 421003,
            "codeChecksum": "2825179536350731045",
            "createTime": "2025-05-24T08:15:30Z",
            "acl": 0,
            "compatibleRuntime": [
              "nodejs20"
            ],
            "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
            "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
          }
        }
      ]
    },
    "DeleteLayerVersion": {
      "method": "DELETE",
      "path": "/2021-04-06/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetLayerVersion20160815": {
      "method": "GET",
      "path": "/2016-08-15/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "fonts",
            "version": 2,
            "description": "Fonts for invoices",
            "code": {
              "repositoryType": "OSS",
              "location": "https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130"
            },
            "codeSize": 421003,
            "codeChecksum": "2825179536350731045",
            "createTime": "2025-05-24T08:15:30Z",
            "acl": 0,
            "compatibleRuntime": [
              "nodejs20"
            ],
            "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
            "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
          }
        }
      ]
    },
    "DeleteLayerVersion20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "PutLayerACL": {
      "method": "PUT",
      "path": "/2021-04-06/layers/{layerName}/acl",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "PutLayerACL20160815": {
      "method": "PUT",
      "path": "/2016-08-15/layers/{layerName}/acl",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetLayerVersionByArn20160815": {
      "method": "GET",
      "path": "/2016-08-15/layerarn/{arn}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "fonts",
            "version": 2,
            "description": "Fonts for invoices",
            "code": {
              "repositoryType": "OSS",
              "location": "https://fc-layers.oss-cn-hangzhou.aliyuncs.com/fonts-2?Expires=1748078130"
            },
            "codeSize": 421003,
            "codeChecksum": "2825179536350731045",
            "createTime": "2025-05-24T08:15:30Z",
            "acl": 0,
            "compatibleRuntime": [
              "nodejs20"
            ],
            "arn": "02f81d283888f5ec63442a88fe82b260#fonts#2",
            "arnV2": "acs:fc:cn-hangzhou:1029384756102938:layers/fonts/versions/2"
          }
        }
      ]
    },
    "ListCustomDomains": {
      "method": "GET",
      "path": "/2021-04-06/custom-domains",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domains",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "customDomains": [
              {
                "domainName": "api.example.com",
                "protocol": "HTTP",
                "accountId": "1029384756102938",
                "apiVersion": "2021-04-06",
                "routeConfig": {
                  "routes": [
                    {
                      "path": "/orders/*",
                      "serviceName": "orders",
                      "functionName": "ship",
                      "qualifier": "prod",
                      "methods": [
                        "GET",
                        "POST"
                      ]
                    }
                  ]
                },
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "d3d3"
          }
        }
      ]
    },
    "CreateCustomDomain": {
      "method": "POST",
      "path": "/2021-04-06/custom-domains",
      "required": [
        "domainName"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameAlreadyExists",
        "DomainNameNotResolved",
        "DomainNameResolveError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "ListCustomDomains20160815": {
      "method": "GET",
      "path": "/2016-08-15/custom-domains",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domains",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "customDomains": [
              {
                "domainName": "api.example.com",
                "protocol": "HTTP",
                "accountId": "1029384756102938",
                "apiVersion": "2021-04-06",
                "routeConfig": {
                  "routes": [
                    {
                      "path": "/orders/*",
                      "serviceName": "orders",
                      "functionName": "ship",
                      "qualifier": "prod",
                      "methods": [
                        "GET",
                        "POST"
                      ]
                    }
                  ]
                },
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "d3d3"
          }
        }
      ]
    },
    "CreateCustomDomain20160815": {
      "method": "POST",
      "path": "/2016-08-15/custom-domains",
      "required": [
        "domainName"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameAlreadyExists",
        "DomainNameNotResolved",
        "DomainNameResolveError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LimitExceededError",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "GetCustomDomain": {
      "method": "GET",
      "path": "/2021-04-06/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateCustomDomain": {
      "method": "PUT",
      "path": "/2021-04-06/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteCustomDomain": {
      "method": "DELETE",
      "path": "/2021-04-06/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetCustomDomain20160815": {
      "method": "GET",
      "path": "/2016-08-15/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateCustomDomain20160815": {
      "method": "PUT",
      "path": "/2016-08-15/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP",
            "accountId": "1029384756102938",
            "apiVersion": "2021-04-06",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "serviceName": "orders",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteCustomDomain20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListVpcBindings": {
      "method": "GET",
      "path": "/2021-04-06/services/{serviceName}/bindings",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Bindings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "vpcIds": [
              "vpc-bp1orders0example0vpc"
            ]
          }
        }
      ]
    },
    "CreateVpcBinding": {
      "method": "POST",
      "path": "/2021-04-06/services/{serviceName}/bindings",
      "required": [
        "vpcId"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "CreateVpcBinding20160815": {
      "method": "POST",
      "path": "/2016-08-15/services/{serviceName}/binding",
      "required": [
        "vpcId"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "DeleteVpcBinding20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/services/{serviceName}/binding",
      "required": [
        "vpcId"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "ListVpcBindings20160815": {
      "method": "GET",
      "path": "/2016-08-15/services/{serviceName}/bindings",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Bindings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "vpcIds": [
              "vpc-bp1orders0example0vpc"
            ]
          }
        }
      ]
    },
    "DeleteVpcBinding": {
      "method": "DELETE",
      "path": "/2021-04-06/services/{serviceName}/bindings/{vpcId}",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetResourceTags": {
      "method": "GET",
      "path": "/2021-04-06/tag",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Tags",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resourceArn": "acs:fc:cn-hangzhou:1029384756102938:services/orders",
            "tags": {
              "team": "shop",
              "stage": "prod"
            }
          }
        }
      ]
    },
    "UntagResource": {
      "method": "PUT",
      "path": "/2021-04-06/tag",
      "required": [
        "resourceArn"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "TagResource": {
      "method": "POST",
      "path": "/2021-04-06/tag",
      "required": [
        "resourceArn",
        "tags"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "GetResourceTags20160815": {
      "method": "GET",
      "path": "/2016-08-15/tag",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Tags",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resourceArn": "acs:fc:cn-hangzhou:1029384756102938:services/orders",
            "tags": {
              "team": "shop",
              "stage": "prod"
            }
          }
        }
      ]
    },
    "TagResource20160815": {
      "method": "POST",
      "path": "/2016-08-15/tag",
      "required": [
        "resourceArn",
        "tags"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "UntagResource20160815": {
      "method": "DELETE",
      "path": "/2016-08-15/tag",
      "required": [
        "resourceArn"
      ],
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "ConcurrentUpdateError",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "ServiceNotFound",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "ListTaggedResources": {
      "method": "GET",
      "path": "/2021-04-06/tags",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Resources",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "resources": [
              {
                "resourceArn": "acs:fc:cn-hangzhou:1029384756102938:services/orders",
                "tags": {
                  "team": "shop",
                  "stage": "prod"
                }
              }
            ],
            "nextToken": "b3JkZXJz"
          }
        }
      ]
    },
    "GetAccountSettings": {
      "method": "GET",
      "path": "/2021-04-06/account-settings",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Settings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "availableAZs": [
              "cn-hangzhou-g",
              "cn-hangzhou-h",
              "cn-hangzhou-i"
            ],
            "defaultRole": "acs:ram::1029384756102938:role/aliyunfcdefaultrole"
          }
        }
      ]
    },
    "GetAccountSettings20160815": {
      "method": "GET",
      "path": "/2016-08-15/account-settings",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Settings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "availableAZs": [
              "cn-hangzhou-g",
              "cn-hangzhou-h",
              "cn-hangzhou-i"
            ],
            "defaultRole": "acs:ram::1029384756102938:role/aliyunfcdefaultrole"
          }
        }
      ]
    },
    "ListReservedCapacities": {
      "method": "GET",
      "path": "/2021-04-06/reserved-capacities",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Capacities",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "reservedCapacities": [
              {
                "instanceId": "fc-cn-orders0example",
                "cu": 100,
                "deadline": "2025-12-31T16:00:00Z",
                "isRefunded": "false",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "ZmMtY24="
          }
        }
      ]
    },
    "ListReservedCapacities20160815": {
      "method": "GET",
      "path": "/2016-08-15/reservedCapacities",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Capacities",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "reservedCapacities": [
              {
                "instanceId": "fc-cn-orders0example",
                "cu": 100,
                "deadline": "2025-12-31T16:00:00Z",
                "isRefunded": "false",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "ZmMtY24="
          }
        }
      ]
    },
    "DescribeRegions": {
      "method": "GET",
      "path": "/2021-04-06/regions",
      "entries": [
        "AccessDenied",
        "AccessDenied_NotEnabled",
        "AccessDenied_OtherAccount",
        "HTML_400",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "RequestTimeTooSkewed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "UnsupportedMediaType"
      ],
      "successes": [
        {
          "name": "Regions",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "Regions": {
              "Region": [
                {
                  "RegionId": "cn-hangzhou",
                  "LocalName": "China (Hangzhou)"
                },
                {
                  "RegionId": "eu-central-1",
                  "LocalName": "Germany (Frankfurt)"
                }
              ]
            }
          }
        }
      ]
    }
  }
}
