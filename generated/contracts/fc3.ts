// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Contract } from '../../src/replay/contract.ts'

export const contract: Contract = {
  "api": "fc3",
  "requestIdHeader": "X-Fc-Request-Id",
  "requestIdField": "RequestId",
  "entries": {
    "AccessDenied": {
      "code": "AccessDenied",
      "summary": "Not allowed, or Function Compute is not active",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "AccessDenied",
        "Message": "the caller is not authorized to perform 'fc:InvokeFunction' on resource 'acs:fc:cn-hangzhou:1029384756102938:functions/ship'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "AliasAlreadyExists": {
      "code": "AliasAlreadyExists",
      "summary": "The alias name is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "AliasAlreadyExists",
        "Message": "alias 'prod' of function 'ship' already exists",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AliasNotFound": {
      "code": "AliasNotFound",
      "summary": "No such alias",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "AliasNotFound",
        "Message": "alias 'prod' of function 'ship' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "AsyncConfigNotExists": {
      "code": "AsyncConfigNotExists",
      "summary": "No asynchronous invocation settings",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "AsyncConfigNotExists",
        "Message": "AsyncConfig for ship:LATEST does not exist.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAExited": {
      "code": "CAExited",
      "summary": "The process of the custom runtime exited",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAExited",
        "Message": "The function either cannot be started or exited. Function instance exited unexpectedly(code 1, message:operation not permitted) with start command 'node server.js'.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFileNotFound": {
      "code": "CAFileNotFound",
      "summary": "The start file is missing",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAFileNotFound",
        "Message": "The function cannot be started. Failed to start function instance. Error: the file /code/bootstrap is not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "CAFilePermission": {
      "code": "CAFilePermission",
      "summary": "The start file is not executable",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "CAFilePermission",
        "Message": "The function cannot be started. The CA process cannot be started due to bootstrap file don't have execute permissions",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ConcurrentUpdateError": {
      "code": "ConcurrentUpdateError",
      "summary": "Another change is under way",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ConcurrentUpdateError",
        "Message": "the resource is being updated by another request",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "DomainNameNotFound": {
      "code": "DomainNameNotFound",
      "summary": "No such custom domain",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "DomainNameNotFound",
        "Message": "domain name 'api.example.com' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "EntityTooLarge": {
      "code": "EntityTooLarge",
      "summary": "The request body is too large",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "EntityTooLarge",
        "Message": "payload size exceeds maximum allowed size (33554432 bytes)",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionAlreadyExists": {
      "code": "FunctionAlreadyExists",
      "summary": "The function name is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "FunctionAlreadyExists",
        "Message": "function 'ship' already exists",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
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
        "Code": "FunctionNotEmpty",
        "Message": "function 'ship' has active triggers",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotFound": {
      "code": "FunctionNotFound",
      "summary": "No such function",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "FunctionNotFound",
        "Message": "function 'ship' does not exist.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "FunctionNotStarted": {
      "code": "FunctionNotStarted",
      "summary": "The server of the custom runtime did not listen in time",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "FunctionNotStarted",
        "Message": "The CA's http server cannot be started:ContainerStartDuration:25000000000. Ping CA failed due to: dial tcp 21.0.3.8:9000: getsockopt: connection refused",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "configuration",
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
        "errorMessage": "cart is empty",
        "errorType": "Error",
        "stackTrace": [
          "Error: cart is empty",
          "    at exports.handler (/code/index.js:7:14)"
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
    "InstanceMetricsRequired": {
      "code": "InstanceMetricsRequired",
      "summary": "Target tracking needs instance metrics",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InstanceMetricsRequired",
        "Message": "Target tracking policy required instance metrics enabled.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "InternalServerError": {
      "code": "InternalServerError",
      "summary": "Function Compute failed",
      "status": 500,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InternalServerError",
        "Message": "an internal error has occurred. Please retry.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "no"
    },
    "InvalidAccessKeyID": {
      "code": "InvalidAccessKeyID",
      "summary": "The AccessKey ID is unknown or disabled",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "InvalidAccessKeyID",
        "Message": "invalid access key ID 'exampleAk0001'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
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
        "Code": "InvalidArgument",
        "Message": "project 'orders-logs' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LayerNotFound": {
      "code": "LayerNotFound",
      "summary": "No such layer",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "LayerNotFound",
        "Message": "layer 'sharp-native' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "LayerVersionNotFound": {
      "code": "LayerVersionNotFound",
      "summary": "No such layer version",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "LayerVersionNotFound",
        "Message": "version '9' of layer 'sharp-native' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
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
        "Code": "MissingRequiredHeader",
        "Message": "required HTTP header Date was not specified",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "OnDemandConfigNotFound": {
      "code": "OnDemandConfigNotFound",
      "summary": "No concurrency setting",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "OnDemandConfigNotFound",
        "Message": "on-demand config of function 'ship' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "PathNotSupported": {
      "code": "PathNotSupported",
      "summary": "Method and path are not an operation",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "PathNotSupported",
        "Message": "'GET' against '/2023-03-30/functions/ship/invocations' is not supported",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "PreconditionFailed": {
      "code": "PreconditionFailed",
      "summary": "The resource changed in between",
      "status": 412,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "PreconditionFailed",
        "Message": "the resource being modified has been changed",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ProvisionConfigExist": {
      "code": "ProvisionConfigExist",
      "summary": "Provisioned instances block the change",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ProvisionConfigExist",
        "Message": "provision config exists for function 'ship'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ResidentScalingConfigExists": {
      "code": "ResidentScalingConfigExists",
      "summary": "Resident pool settings block the change",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResidentScalingConfigExists",
        "Message": "resident scaling config exists for function 'ship'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ResourceExhausted": {
      "code": "ResourceExhausted",
      "summary": "Concurrency or rate is used up",
      "status": 429,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResourceExhausted",
        "Message": "Your request is denied due to exceeding the resource limit.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "ResourcePoolInsufficientCapacity": {
      "code": "ResourcePoolInsufficientCapacity",
      "summary": "The resident resource pool is full",
      "status": 400,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResourcePoolInsufficientCapacity",
        "Message": "resident resource pool 'fc-pool-5d1c7b20' has insufficient capacity",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "ResourceThrottled": {
      "code": "ResourceThrottled",
      "summary": "The platform has no machine to give",
      "status": 503,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "ResourceThrottled",
        "Message": "The resource is being throttled, please try again later.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "SignatureNotMatch": {
      "code": "SignatureNotMatch",
      "summary": "The signature does not match",
      "status": 403,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "SignatureNotMatch",
        "Message": "The request signature we calculated does not match the signature you provided. Check your access key and signing method",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "Throttling": {
      "code": "Throttling",
      "summary": "The API gateway throttled the call",
      "status": 429,
      "headers": {
        "Content-Type": "application/json",
        "x-acs-retry-after": "1000"
      },
      "value": {
        "Code": "Throttling",
        "Message": "Request was denied due to user flow control.",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "TriggerAlreadyExists": {
      "code": "TriggerAlreadyExists",
      "summary": "The trigger name is taken",
      "status": 409,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "TriggerAlreadyExists",
        "Message": "trigger 'http' already exists in function 'ship'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    },
    "TriggerNotFound": {
      "code": "TriggerNotFound",
      "summary": "No such trigger",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "TriggerNotFound",
        "Message": "trigger 'on-upload' does not exist in function 'ship'",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
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
        "errorMessage": "Cannot read properties of undefined (reading 'sku')",
        "errorType": "TypeError",
        "stackTrace": [
          "TypeError: Cannot read properties of undefined (reading 'sku')",
          "    at handler (file:///code/index.mjs:12:21)",
          "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"
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
        "errorCause": "order 17 has no address",
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
      "summary": "The process exited, or ran out of memory, during the call",
      "status": 200,
      "headers": {
        "Content-Type": "application/octet-stream",
        "X-Fc-Error-Type": "UnhandledInvocationError"
      },
      "value": {
        "errorMessage": "Process exited unexpectedly before completing request (duration: 412ms, maxMemoryUsage: 511MB)"
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
    "VersionNotFound": {
      "code": "VersionNotFound",
      "summary": "No such version",
      "status": 404,
      "headers": {
        "Content-Type": "application/json"
      },
      "value": {
        "Code": "VersionNotFound",
        "Message": "version '7' of function 'ship' does not exist",
        "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "undocumented"
    }
  },
  "operations": {
    "ListFunctions": {
      "method": "GET",
      "path": "/2023-03-30/functions",
      "jsonText": {
        "query": [
          "tags"
        ],
        "answer": [
          "functions/[]/sessionAffinityConfig"
        ]
      },
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functions": [
              {
                "functionName": "ship",
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
                "functionId": "6f0d7c1e-2a5b-4b83-9f3e-0c41b7d58a26",
                "runtime": "nodejs20",
                "handler": "index.handler",
                "cpu": 0.35,
                "memorySize": 512,
                "diskSize": 512,
                "timeout": 30,
                "instanceConcurrency": 1,
                "internetAccess": true,
                "codeChecksum": "9173640285517394062",
                "codeSize": 412,
                "environmentVariables": {
                  "STAGE": "prod"
                },
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z",
                "lastUpdateStatus": "Successful"
              }
            ],
            "nextToken": "MTIzNCNzaGlw"
          }
        }
      ]
    },
    "CreateFunction": {
      "method": "POST",
      "path": "/2023-03-30/functions",
      "jsonText": {
        "body": [
          "sessionAffinityConfig"
        ],
        "answer": [
          "sessionAffinityConfig"
        ]
      },
      "required": [
        "functionName",
        "runtime",
        "handler"
      ],
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionAlreadyExists",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "ResourcePoolInsufficientCapacity",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Created",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "functionId": "6f0d7c1e-2a5b-4b83-9f3e-0c41b7d58a26",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "cpu": 0.35,
            "memorySize": 512,
            "diskSize": 512,
            "timeout": 30,
            "instanceConcurrency": 1,
            "internetAccess": true,
            "codeChecksum": "9173640285517394062",
            "codeSize": 412,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z",
            "lastUpdateStatus": "Successful"
          }
        }
      ]
    },
    "GetFunction": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}",
      "jsonText": {
        "answer": [
          "sessionAffinityConfig"
        ]
      },
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Function",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "functionId": "6f0d7c1e-2a5b-4b83-9f3e-0c41b7d58a26",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "cpu": 0.35,
            "memorySize": 512,
            "diskSize": 512,
            "timeout": 30,
            "instanceConcurrency": 1,
            "internetAccess": true,
            "codeChecksum": "9173640285517394062",
            "codeSize": 412,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z",
            "lastUpdateStatus": "Successful"
          }
        }
      ]
    },
    "UpdateFunction": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}",
      "jsonText": {
        "body": [
          "sessionAffinityConfig"
        ],
        "answer": [
          "sessionAffinityConfig"
        ]
      },
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ProvisionConfigExist",
        "ResidentScalingConfigExists",
        "ResourceExhausted",
        "ResourcePoolInsufficientCapacity",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Settings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionName": "ship",
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "functionId": "6f0d7c1e-2a5b-4b83-9f3e-0c41b7d58a26",
            "runtime": "nodejs20",
            "handler": "index.handler",
            "cpu": 0.5,
            "memorySize": 1024,
            "diskSize": 512,
            "timeout": 60,
            "instanceConcurrency": 1,
            "internetAccess": true,
            "codeChecksum": "9173640285517394062",
            "codeSize": 412,
            "environmentVariables": {
              "STAGE": "prod"
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-25T09:40:12Z",
            "lastUpdateStatus": "Successful"
          }
        }
      ]
    },
    "DeleteFunction": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotEmpty",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ProvisionConfigExist",
        "ResidentScalingConfigExists",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
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
      "path": "/2023-03-30/functions/{functionName}/code",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Code",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "url": "https://fc-func-code-cn-hangzhou.oss-cn-hangzhou.aliyuncs.com/ship-9173640285517394062",
            "checksum": "9173640285517394062"
          }
        }
      ]
    },
    "DisableFunctionInvocation": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/invoke/disable",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Done",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "success": true
          }
        }
      ]
    },
    "EnableFunctionInvocation": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/invoke/enable",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Done",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "success": true
          }
        }
      ]
    },
    "ListFunctionVersions": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/versions",
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versions": [
              {
                "versionId": "8",
                "description": "Ships by weight",
                "createdTime": "2025-05-25T09:31:00Z",
                "lastModifiedTime": "2025-05-25T09:31:00Z"
              },
              {
                "versionId": "7",
                "description": "Ships by parcel",
                "createdTime": "2025-05-24T08:20:00Z",
                "lastModifiedTime": "2025-05-24T08:20:00Z"
              }
            ],
            "direction": "BACKWARD",
            "nextToken": "6"
          }
        }
      ]
    },
    "PublishFunctionVersion": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/versions",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Version",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "versionId": "8",
            "description": "Ships by weight",
            "createdTime": "2025-05-25T09:31:00Z",
            "lastModifiedTime": "2025-05-25T09:31:00Z"
          }
        }
      ]
    },
    "DeleteFunctionVersion": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/versions/{versionId}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
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
      "path": "/2023-03-30/functions/{functionName}/aliases",
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliases": [
              {
                "aliasName": "prod",
                "versionId": "7",
                "additionalVersionWeight": {
                  "8": 0.05
                },
                "description": "What customers use",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "test"
          }
        }
      ]
    },
    "CreateAlias": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/aliases",
      "required": [
        "aliasName",
        "versionId"
      ],
      "entries": [
        "AccessDenied",
        "AliasAlreadyExists",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Created",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "7",
            "additionalVersionWeight": {
              "8": 0.05
            },
            "description": "What customers use",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "GetAlias": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "7",
            "additionalVersionWeight": {
              "8": 0.05
            },
            "description": "What customers use",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateAlias": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Alias",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "aliasName": "prod",
            "versionId": "7",
            "additionalVersionWeight": {
              "8": 0.2
            },
            "description": "What customers use",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-25T09:40:12Z"
          }
        }
      ]
    },
    "DeleteAlias": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/aliases/{aliasName}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
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
      "path": "/2023-03-30/functions/{functionName}/triggers",
      "jsonText": {
        "answer": [
          "triggers/[]/triggerConfig",
          "triggers/[]/triggerConfig/authConfig",
          "triggers/[]/triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggers": [
              {
                "triggerName": "http",
                "triggerId": "3d9a2f70-6c15-4d0e-8b72-51e0c9a4f683",
                "triggerType": "http",
                "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
                "httpTrigger": {
                  "urlInternet": "https://ship-orders-kq7m2xabcd.cn-hangzhou.fcapp.run",
                  "urlIntranet": "https://ship-orders-kq7m2xabcd.cn-hangzhou-vpc.fcapp.run"
                },
                "qualifier": "LATEST",
                "description": "Public order form",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              },
              {
                "triggerName": "sweep",
                "triggerId": "8c41e7b2-95d0-4f6a-a3c8-27b90d1e5f64",
                "triggerType": "timer",
                "triggerConfig": "{\"cronExpression\":\"@every 4m\",\"enable\":true,\"payload\":\"sweep\"}",
                "qualifier": "LATEST",
                "status": "OK",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ]
          }
        }
      ]
    },
    "CreateTrigger": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/triggers",
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
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "TriggerAlreadyExists",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Created",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "3d9a2f70-6c15-4d0e-8b72-51e0c9a4f683",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
            "httpTrigger": {
              "urlInternet": "https://ship-orders-kq7m2xabcd.cn-hangzhou.fcapp.run",
              "urlIntranet": "https://ship-orders-kq7m2xabcd.cn-hangzhou-vpc.fcapp.run"
            },
            "qualifier": "LATEST",
            "description": "Public order form",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "GetTrigger": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/triggers/{triggerName}",
      "jsonText": {
        "answer": [
          "triggerConfig",
          "triggerConfig/authConfig",
          "triggerConfig/eventRuleFilterPattern"
        ]
      },
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "TriggerNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "3d9a2f70-6c15-4d0e-8b72-51e0c9a4f683",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\"],\"disableURLInternet\":false}",
            "httpTrigger": {
              "urlInternet": "https://ship-orders-kq7m2xabcd.cn-hangzhou.fcapp.run",
              "urlIntranet": "https://ship-orders-kq7m2xabcd.cn-hangzhou-vpc.fcapp.run"
            },
            "qualifier": "LATEST",
            "description": "Public order form",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateTrigger": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/triggers/{triggerName}",
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
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "TriggerNotFound",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Http",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "triggerName": "http",
            "triggerId": "3d9a2f70-6c15-4d0e-8b72-51e0c9a4f683",
            "triggerType": "http",
            "triggerConfig": "{\"authType\":\"function\",\"methods\":[\"GET\",\"POST\",\"PUT\"],\"disableURLInternet\":false}",
            "httpTrigger": {
              "urlInternet": "https://ship-orders-kq7m2xabcd.cn-hangzhou.fcapp.run",
              "urlIntranet": "https://ship-orders-kq7m2xabcd.cn-hangzhou-vpc.fcapp.run"
            },
            "qualifier": "LATEST",
            "description": "Public order form",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-25T09:40:12Z"
          }
        }
      ]
    },
    "DeleteTrigger": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/triggers/{triggerName}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "TriggerNotFound"
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
      "path": "/2023-03-30/functions/{functionName}/invocations",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "CAExited",
        "CAFileNotFound",
        "CAFilePermission",
        "EntityTooLarge",
        "FunctionNotFound",
        "FunctionNotStarted",
        "HandledInvocationError",
        "HandledInvocationError_Value",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "ResourceThrottled",
        "SignatureNotMatch",
        "Throttling",
        "UnhandledInvocationError",
        "UnhandledInvocationError_Java",
        "UnhandledInvocationError_PHP",
        "UnhandledInvocationError_ProcessExited",
        "UnhandledInvocationError_Python",
        "UnhandledInvocationError_Timeout",
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
    "GetAsyncInvokeConfig": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Tasks",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "asyncTask": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 3,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/ship-failed/messages"
              }
            },
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "PutAsyncInvokeConfig": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Tasks",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "asyncTask": true,
            "maxAsyncEventAgeInSeconds": 3600,
            "maxAsyncRetryAttempts": 3,
            "destinationConfig": {
              "onFailure": {
                "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/ship-failed/messages"
              }
            },
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteAsyncInvokeConfig": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/async-invoke-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "AsyncConfigNotExists",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListAsyncInvokeConfigs": {
      "method": "GET",
      "path": "/2023-03-30/async-invoke-configs",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "asyncTask": true,
                "maxAsyncEventAgeInSeconds": 3600,
                "maxAsyncRetryAttempts": 3,
                "destinationConfig": {
                  "onFailure": {
                    "destination": "acs:mns:cn-hangzhou:1029384756102938:/queues/ship-failed/messages"
                  }
                },
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "MTIzNCNzaGlw"
          }
        }
      ]
    },
    "ListAsyncTasks": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/async-tasks",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "tasks": [
              {
                "taskId": "order-17-ship",
                "status": "Succeeded",
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
                "qualifier": "LATEST",
                "requestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66",
                "instanceId": "c-68317f92-8d4f6616-0a5c",
                "startedTime": 1748074530000,
                "endTime": 1748074532350,
                "durationMs": 2350,
                "alreadyRetriedTimes": 0,
                "events": [
                  {
                    "eventId": 1,
                    "status": "Enqueued",
                    "timestamp": 1748074529870
                  },
                  {
                    "eventId": 2,
                    "status": "Running",
                    "timestamp": 1748074530000
                  },
                  {
                    "eventId": 3,
                    "status": "Succeeded",
                    "timestamp": 1748074532350
                  }
                ]
              }
            ],
            "nextToken": "MTIzNCNvcmRlci0xNw=="
          }
        }
      ]
    },
    "GetAsyncTask": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/async-tasks/{taskId}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Succeeded",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "taskId": "order-17-ship",
            "status": "Succeeded",
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "qualifier": "LATEST",
            "requestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66",
            "instanceId": "c-68317f92-8d4f6616-0a5c",
            "startedTime": 1748074530000,
            "endTime": 1748074532350,
            "durationMs": 2350,
            "alreadyRetriedTimes": 0,
            "events": [
              {
                "eventId": 1,
                "status": "Enqueued",
                "timestamp": 1748074529870
              },
              {
                "eventId": 2,
                "status": "Running",
                "timestamp": 1748074530000
              },
              {
                "eventId": 3,
                "status": "Succeeded",
                "timestamp": 1748074532350
              }
            ]
          }
        }
      ]
    },
    "StopAsyncTask": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/async-tasks/{taskId}/stop",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
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
      "path": "/2023-03-30/functions/{functionName}/provision-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Five",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
            "target": 5,
            "defaultTarget": 5,
            "current": 4,
            "alwaysAllocateCPU": true
          }
        }
      ]
    },
    "PutProvisionConfig": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/provision-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InstanceMetricsRequired",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ProvisionConfigExist",
        "ResidentScalingConfigExists",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Five",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
            "target": 5,
            "defaultTarget": 5,
            "current": 4,
            "alwaysAllocateCPU": true
          }
        }
      ]
    },
    "DeleteProvisionConfig": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/provision-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListProvisionConfigs": {
      "method": "GET",
      "path": "/2023-03-30/provision-configs",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "provisionConfigs": [
              {
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
                "target": 5,
                "defaultTarget": 5,
                "current": 4,
                "alwaysAllocateCPU": true
              }
            ],
            "nextToken": "MTIzNCNzaGlw"
          }
        }
      ]
    },
    "GetConcurrencyConfig": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/concurrency",
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Reserved",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "reservedConcurrency": 10
          }
        }
      ]
    },
    "PutConcurrencyConfig": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/concurrency",
      "required": [
        "reservedConcurrency"
      ],
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Reserved",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
            "reservedConcurrency": 10
          }
        }
      ]
    },
    "DeleteConcurrencyConfig": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/concurrency",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "OnDemandConfigNotFound",
        "PathNotSupported",
        "PreconditionFailed",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListConcurrencyConfigs": {
      "method": "GET",
      "path": "/2023-03-30/concurrency-configs",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "configs": [
              {
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
                "reservedConcurrency": 10
              }
            ],
            "nextToken": "MTIzNCNzaGlw"
          }
        }
      ]
    },
    "GetScalingConfig": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/scaling-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Pool",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
            "minInstances": 1,
            "currentInstances": 1,
            "targetInstances": 1,
            "residentPoolId": "fc-pool-5d1c7b20e94f",
            "enableOnDemandScaling": true
          }
        }
      ]
    },
    "PutScalingConfig": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/scaling-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InstanceMetricsRequired",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ProvisionConfigExist",
        "ResidentScalingConfigExists",
        "ResourceExhausted",
        "ResourcePoolInsufficientCapacity",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Pool",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
            "minInstances": 1,
            "currentInstances": 1,
            "targetInstances": 1,
            "residentPoolId": "fc-pool-5d1c7b20e94f",
            "enableOnDemandScaling": true
          }
        }
      ]
    },
    "DeleteScalingConfig": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/scaling-config",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListScalingConfigs": {
      "method": "GET",
      "path": "/2023-03-30/scaling-configs",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "scalingConfigs": [
              {
                "functionArn": "acs:fc:cn-hangzhou:1029384756102938:functions/ship/prod",
                "minInstances": 1,
                "currentInstances": 1,
                "targetInstances": 1,
                "residentPoolId": "fc-pool-5d1c7b20e94f",
                "enableOnDemandScaling": true
              }
            ],
            "nextToken": "MTIzNCNzaGlw"
          }
        }
      ]
    },
    "ListInstances": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/instances",
      "jsonText": {
        "query": [
          "instanceIds",
          "instanceStatus"
        ]
      },
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
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
                "instanceId": "c-68317f92-8d4f6616-0a5c",
                "versionId": "0"
              }
            ]
          }
        }
      ]
    },
    "ListSessions": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/sessions",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessions": [
              {
                "sessionId": "cart-17",
                "functionName": "ship",
                "qualifier": "LATEST",
                "sessionStatus": "Active",
                "sessionAffinityType": "HEADER_FIELD",
                "containerId": "c-68317f92-8d4f6616-0a5c",
                "sessionTTLInSeconds": 21600,
                "sessionIdleTimeoutInSeconds": 1800,
                "disableSessionIdReuse": false,
                "createdTime": "2025-05-24T08:15:30Z",
                "lastModifiedTime": "2025-05-24T08:15:30Z"
              }
            ],
            "nextToken": "MTIzNCNjYXJ0LTE3"
          }
        }
      ]
    },
    "CreateSession": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/sessions",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Cart",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessionId": "cart-17",
            "functionName": "ship",
            "qualifier": "LATEST",
            "sessionStatus": "Active",
            "sessionAffinityType": "HEADER_FIELD",
            "containerId": "c-68317f92-8d4f6616-0a5c",
            "sessionTTLInSeconds": 21600,
            "sessionIdleTimeoutInSeconds": 1800,
            "disableSessionIdReuse": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "GetSession": {
      "method": "GET",
      "path": "/2023-03-30/functions/{functionName}/sessions/{sessionId}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Cart",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessionId": "cart-17",
            "functionName": "ship",
            "qualifier": "LATEST",
            "sessionStatus": "Active",
            "sessionAffinityType": "HEADER_FIELD",
            "containerId": "c-68317f92-8d4f6616-0a5c",
            "sessionTTLInSeconds": 21600,
            "sessionIdleTimeoutInSeconds": 1800,
            "disableSessionIdReuse": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "UpdateSession": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/sessions/{sessionId}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Cart",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessionId": "cart-17",
            "functionName": "ship",
            "qualifier": "LATEST",
            "sessionStatus": "Active",
            "sessionAffinityType": "HEADER_FIELD",
            "containerId": "c-68317f92-8d4f6616-0a5c",
            "sessionTTLInSeconds": 21600,
            "sessionIdleTimeoutInSeconds": 1800,
            "disableSessionIdReuse": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "DeleteSession": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/sessions/{sessionId}",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "PauseSession": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/sessions/{sessionId}/pause",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Paused",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessionId": "cart-17",
            "functionName": "ship",
            "qualifier": "LATEST",
            "sessionStatus": "Paused",
            "sessionAffinityType": "HEADER_FIELD",
            "sessionTTLInSeconds": 21600,
            "sessionIdleTimeoutInSeconds": 1800,
            "disableSessionIdReuse": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "ResumeSession": {
      "method": "PUT",
      "path": "/2023-03-30/functions/{functionName}/sessions/{sessionId}/resume",
      "entries": [
        "AccessDenied",
        "AliasNotFound",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling",
        "VersionNotFound"
      ],
      "successes": [
        {
          "name": "Cart",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "sessionId": "cart-17",
            "functionName": "ship",
            "qualifier": "LATEST",
            "sessionStatus": "Active",
            "sessionAffinityType": "HEADER_FIELD",
            "containerId": "c-68317f92-8d4f6616-0a5c",
            "sessionTTLInSeconds": 21600,
            "sessionIdleTimeoutInSeconds": 1800,
            "disableSessionIdReuse": false,
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-24T08:15:30Z"
          }
        }
      ]
    },
    "ListLayers": {
      "method": "GET",
      "path": "/2023-03-30/layers",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "sharp-native",
                "version": 2,
                "layerVersionArn": "acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2",
                "acl": "0",
                "codeSize": 81220,
                "compatibleRuntime": [
                  "nodejs18",
                  "nodejs20"
                ],
                "createTime": "2025-05-24T08:15:30Z",
                "description": "Image tools"
              }
            ],
            "nextToken": "strings-utf8"
          }
        }
      ]
    },
    "ListLayerVersions": {
      "method": "GET",
      "path": "/2023-03-30/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layers": [
              {
                "layerName": "sharp-native",
                "version": 2,
                "layerVersionArn": "acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2",
                "acl": "0",
                "codeSize": 81220,
                "compatibleRuntime": [
                  "nodejs18",
                  "nodejs20"
                ],
                "createTime": "2025-05-24T08:15:30Z",
                "description": "Image tools"
              }
            ],
            "nextVersion": 3
          }
        }
      ]
    },
    "CreateLayerVersion": {
      "method": "POST",
      "path": "/2023-03-30/layers/{layerName}/versions",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "EntityTooLarge",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "sharp-native",
            "version": 2,
            "layerVersionArn": "acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2",
            "acl": "0",
            "codeSize": 81220,
            "compatibleRuntime": [
              "nodejs18",
              "nodejs20"
            ],
            "createTime": "2025-05-24T08:15:30Z",
            "description": "Image tools"
          }
        }
      ]
    },
    "GetLayerVersion": {
      "method": "GET",
      "path": "/2023-03-30/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Layer",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "sharp-native",
            "version": 2,
            "layerVersionArn": "acs:fc:cn-hangzhou:1029384756102938:layers/sharp-native/versions/2",
            "acl": "0",
            "codeSize": 81220,
            "compatibleRuntime": [
              "nodejs18",
              "nodejs20"
            ],
            "createTime": "2025-05-24T08:15:30Z",
            "description": "Image tools"
          }
        }
      ]
    },
    "DeleteLayerVersion": {
      "method": "DELETE",
      "path": "/2023-03-30/layers/{layerName}/versions/{version}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "GetLayerVersionByArn": {
      "method": "GET",
      "path": "/2023-03-30/layerarn/{arn}",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "LayerVersionNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Official",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "layerName": "Nodejs20",
            "version": 1,
            "layerVersionArn": "acs:fc:cn-hangzhou:official:layers/Nodejs20/versions/1",
            "acl": "1",
            "codeSize": 26214400,
            "compatibleRuntime": [
              "custom",
              "custom.debian10"
            ],
            "createTime": "2024-01-09T03:20:11Z",
            "description": "Node.js 20"
          }
        }
      ]
    },
    "PutLayerACL": {
      "method": "PUT",
      "path": "/2023-03-30/layers/{layerName}/acl",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "LayerNotFound",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListCustomDomains": {
      "method": "GET",
      "path": "/2023-03-30/custom-domains",
      "jsonText": {
        "answer": [
          "customDomains/[]/authConfig/authInfo"
        ]
      },
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "customDomains": [
              {
                "domainName": "api.example.com",
                "protocol": "HTTP,HTTPS",
                "accountId": "1029384756102938",
                "apiVersion": "2023-03-30",
                "routeConfig": {
                  "routes": [
                    {
                      "path": "/orders/*",
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
            "nextToken": "shop.example.com"
          }
        }
      ]
    },
    "CreateCustomDomain": {
      "method": "POST",
      "path": "/2023-03-30/custom-domains",
      "jsonText": {
        "body": [
          "authConfig/authInfo"
        ],
        "answer": [
          "authConfig/authInfo"
        ]
      },
      "required": [
        "domainName"
      ],
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP,HTTPS",
            "accountId": "1029384756102938",
            "apiVersion": "2023-03-30",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
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
      "path": "/2023-03-30/custom-domains/{domainName}",
      "jsonText": {
        "answer": [
          "authConfig/authInfo"
        ]
      },
      "entries": [
        "AccessDenied",
        "DomainNameNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Domain",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP,HTTPS",
            "accountId": "1029384756102938",
            "apiVersion": "2023-03-30",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
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
      "path": "/2023-03-30/custom-domains/{domainName}",
      "jsonText": {
        "body": [
          "authConfig/authInfo"
        ],
        "answer": [
          "authConfig/authInfo"
        ]
      },
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Routes",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "domainName": "api.example.com",
            "protocol": "HTTP,HTTPS",
            "accountId": "1029384756102938",
            "apiVersion": "2023-03-30",
            "routeConfig": {
              "routes": [
                {
                  "path": "/orders/*",
                  "functionName": "ship",
                  "qualifier": "prod",
                  "methods": [
                    "GET",
                    "POST"
                  ]
                },
                {
                  "path": "/health",
                  "functionName": "ship",
                  "qualifier": "LATEST",
                  "methods": [
                    "GET"
                  ]
                }
              ]
            },
            "createdTime": "2025-05-24T08:15:30Z",
            "lastModifiedTime": "2025-05-25T09:40:12Z"
          }
        }
      ]
    },
    "DeleteCustomDomain": {
      "method": "DELETE",
      "path": "/2023-03-30/custom-domains/{domainName}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "DomainNameNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
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
      "path": "/2023-03-30/functions/{functionName}/vpc-bindings",
      "entries": [
        "AccessDenied",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Bindings",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "vpcIds": [
              "vpc-bp1k3m7q9x2abcdefgh"
            ]
          }
        }
      ]
    },
    "CreateVpcBinding": {
      "method": "POST",
      "path": "/2023-03-30/functions/{functionName}/vpc-bindings",
      "required": [
        "vpcId"
      ],
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "DeleteVpcBinding": {
      "method": "DELETE",
      "path": "/2023-03-30/functions/{functionName}/vpc-bindings/{vpcId}",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "FunctionNotFound",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListTagResources": {
      "method": "GET",
      "path": "/2023-03-30/tags-v2",
      "jsonText": {
        "query": [
          "ResourceId",
          "Tag"
        ]
      },
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "TagResources": [
              {
                "ResourceType": "function",
                "ResourceId": "acs:fc:cn-hangzhou:1029384756102938:functions/ship",
                "TagKey": "team",
                "TagValue": "orders"
              }
            ],
            "NextToken": "MTIzNCNzaGlw",
            "RequestId": "1-68317f92-16c4f0ad1b3e72905c8d4f66"
          }
        }
      ]
    },
    "TagResources": {
      "method": "POST",
      "path": "/2023-03-30/tags-v2",
      "required": [
        "ResourceId",
        "Tag"
      ],
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "UntagResources": {
      "method": "DELETE",
      "path": "/2023-03-30/tags-v2",
      "jsonText": {
        "query": [
          "ResourceId",
          "TagKey"
        ]
      },
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "200",
          "status": 200
        }
      ]
    },
    "DescribeRegions": {
      "method": "GET",
      "path": "/2023-03-30/regions",
      "entries": [
        "AccessDenied",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
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
                  "RegionId": "cn-shanghai",
                  "LocalName": "China (Shanghai)"
                }
              ]
            }
          }
        }
      ]
    },
    "ChangeResourceGroup": {
      "method": "PUT",
      "path": "/2023-03-30/resource-groups",
      "entries": [
        "AccessDenied",
        "ConcurrentUpdateError",
        "InternalServerError",
        "InvalidAccessKeyID",
        "InvalidArgument",
        "MissingRequiredHeader",
        "PathNotSupported",
        "ResourceExhausted",
        "SignatureNotMatch",
        "Throttling"
      ],
      "successes": [
        {
          "name": "Moved",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "ResourceId": "ship",
            "OldResourceGroupId": "rg-acfm1aaa0default",
            "NewResourceGroupId": "rg-acfm2xq7k4pd"
          }
        }
      ]
    }
  }
}
