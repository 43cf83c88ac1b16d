// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Contract } from '../../src/replay/contract.ts'

export const contract: Contract = {
  "api": "lambda",
  "requestIdHeader": "x-amzn-RequestId",
  "entries": {
    "AccessDeniedException": {
      "code": "AccessDeniedException",
      "summary": "Not allowed by policy",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "AccessDeniedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "User: arn:aws:iam::123456789012:user/deploy is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:checkout because no identity-based policy allows the lambda:InvokeFunction action"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "CodeArtifactUserDeletedException": {
      "code": "CodeArtifactUserDeletedException",
      "summary": "The code artifact user is gone",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "CodeArtifactUserDeletedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The code artifact user of the function has been deleted."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "CodeArtifactUserFailedException": {
      "code": "CodeArtifactUserFailedException",
      "summary": "The code artifact user could not be created",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "CodeArtifactUserFailedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "Provisioning the code artifact user of the function failed."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "CodeArtifactUserPendingException": {
      "code": "CodeArtifactUserPendingException",
      "summary": "The code artifact user is being created",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "CodeArtifactUserPendingException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The code artifact user of the function is still being provisioned."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "DurableExecutionAlreadyStartedException": {
      "code": "DurableExecutionAlreadyStartedException",
      "summary": "The execution name is taken",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "DurableExecutionAlreadyStartedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "A durable execution with this name has already been started."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "EC2AccessDeniedException": {
      "code": "EC2AccessDeniedException",
      "summary": "The role may not set up the VPC",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "EC2AccessDeniedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The execution role does not have permission to configure the VPC settings."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "EC2ThrottledException": {
      "code": "EC2ThrottledException",
      "summary": "EC2 throttled Lambda",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "EC2ThrottledException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was throttled by EC2 while it was setting up the function."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "EC2UnexpectedException": {
      "code": "EC2UnexpectedException",
      "summary": "EC2 answered with an unexpected error",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "EC2UnexpectedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda received an unexpected EC2 client exception while it was setting up the function.",
        "EC2ErrorCode": "InternalError"
      },
      "kind": "system",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "EFSIOException": {
      "code": "EFSIOException",
      "summary": "Reading or writing the file system failed",
      "status": 410,
      "headers": {
        "x-amzn-ErrorType": "EFSIOException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "An error occurred while reading from or writing to the connected file system."
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "EFSMountConnectivityException": {
      "code": "EFSMountConnectivityException",
      "summary": "The file system is out of reach",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "EFSMountConnectivityException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not connect to the Elastic File System access point."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "EFSMountFailureException": {
      "code": "EFSMountFailureException",
      "summary": "The file system refused the mount",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "EFSMountFailureException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not mount the Elastic File System access point because of a permission or configuration issue."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "EFSMountTimeoutException": {
      "code": "EFSMountTimeoutException",
      "summary": "Mounting the file system took too long",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "EFSMountTimeoutException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not mount the Elastic File System access point before the operation timed out."
      },
      "kind": "system",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "ENILimitReachedException": {
      "code": "ENILimitReachedException",
      "summary": "No network interface left",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "ENILimitReachedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The limit of network interfaces has been reached."
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ENINotReadyException": {
      "code": "ENINotReadyException",
      "summary": "The network interface is not ready",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "ENINotReadyException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The network interface of the function is not ready."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "ExpiredTokenException": {
      "code": "ExpiredTokenException",
      "summary": "The session token has expired",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "ExpiredTokenException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The security token included in the request is expired"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "HTML_502": {
      "code": "HTML_502",
      "summary": "HTML instead of JSON (502)",
      "status": 502,
      "headers": {
        "Content-Type": "text/html"
      },
      "value": "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n",
      "kind": "protocol",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "HTML_503": {
      "code": "HTML_503",
      "summary": "HTML instead of JSON (503)",
      "status": 503,
      "headers": {
        "Content-Type": "text/html"
      },
      "value": "<html>\n<head><title>503 Service Temporarily Unavailable</title></head>\n<body>\n<center><h1>503 Service Temporarily Unavailable</h1></center>\n</body>\n</html>\n",
      "kind": "protocol",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "Handled": {
      "code": "Handled",
      "summary": "The function reported an error (historic)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Handled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "card declined",
        "errorType": "Error",
        "stackTrace": [
          "exports.handler (/var/task/index.js:3:14)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "IncompleteSignature": {
      "code": "IncompleteSignature",
      "summary": "The signature is malformed",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "IncompleteSignature",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request signature does not conform to AWS standards."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InternalFailure": {
      "code": "InternalFailure",
      "summary": "AWS failed",
      "status": 500,
      "headers": {
        "x-amzn-ErrorType": "InternalFailure",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request processing has failed because of an internal error."
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "InvalidParameterValueException": {
      "code": "InvalidParameterValueException",
      "summary": "A parameter value is not acceptable",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "InvalidParameterValueException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The derived qualifier from the function name does not match the specified qualifier."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidRequestContentException": {
      "code": "InvalidRequestContentException",
      "summary": "The body is not JSON",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "InvalidRequestContentException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "Could not parse request body into json: Unexpected character ('c' (code 99)): was expecting double-quote to start field name"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidRuntimeException": {
      "code": "InvalidRuntimeException",
      "summary": "The runtime is not supported",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "InvalidRuntimeException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The runtime of the function is not supported."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidSecurityGroupIDException": {
      "code": "InvalidSecurityGroupIDException",
      "summary": "The security group is not valid",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "InvalidSecurityGroupIDException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The security group in the VPC configuration is not valid."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidSignatureException": {
      "code": "InvalidSignatureException",
      "summary": "The signature does not match",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "InvalidSignatureException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidSubnetIDException": {
      "code": "InvalidSubnetIDException",
      "summary": "The subnet is not valid",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "InvalidSubnetIDException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "The subnet in the VPC configuration is not valid."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "InvalidZipFileException": {
      "code": "InvalidZipFileException",
      "summary": "The package cannot be unpacked",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "InvalidZipFileException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda could not unzip the deployment package."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "KMSAccessDeniedException": {
      "code": "KMSAccessDeniedException",
      "summary": "KMS denied the key",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "KMSAccessDeniedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was unable to decrypt the environment variables because KMS access was denied."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "KMSDisabledException": {
      "code": "KMSDisabledException",
      "summary": "The KMS key is disabled",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "KMSDisabledException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was unable to decrypt the environment variables because the KMS key used is disabled."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "KMSInvalidStateException": {
      "code": "KMSInvalidStateException",
      "summary": "The KMS key is in the wrong state",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "KMSInvalidStateException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was unable to decrypt the environment variables because the state of the KMS key is not valid for decryption."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "KMSNotFoundException": {
      "code": "KMSNotFoundException",
      "summary": "The KMS key does not exist",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "KMSNotFoundException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was unable to decrypt the environment variables because the KMS key was not found."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "MalformedHttpRequestException": {
      "code": "MalformedHttpRequestException",
      "summary": "The HTTP message is broken",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "MalformedHttpRequestException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request body could not be decoded."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "MissingAuthenticationTokenException": {
      "code": "MissingAuthenticationTokenException",
      "summary": "The request is not signed",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "MissingAuthenticationTokenException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "Missing Authentication Token"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ModeNotSupportedException": {
      "code": "ModeNotSupportedException",
      "summary": "Invocation type not available",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "ModeNotSupportedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The function does not support the requested invocation type."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "NoPublishedVersionException": {
      "code": "NoPublishedVersionException",
      "summary": "No version has been published",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "NoPublishedVersionException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function has no published version."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "NotAuthorized": {
      "code": "NotAuthorized",
      "summary": "The caller lacks permission",
      "status": 401,
      "headers": {
        "x-amzn-ErrorType": "NotAuthorized",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "You do not have permission to perform this action."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "OptInRequired": {
      "code": "OptInRequired",
      "summary": "The account is not subscribed",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "OptInRequired",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The AWS Access Key Id needs a subscription for the service"
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "RecursiveInvocationException": {
      "code": "RecursiveInvocationException",
      "summary": "Stopped by loop detection",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "RecursiveInvocationException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "Lambda detected a recursive loop and stopped this invocation."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "RequestAbortedException": {
      "code": "RequestAbortedException",
      "summary": "The client left before the answer",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "RequestAbortedException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request was aborted before a response was returned."
      },
      "kind": "request",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "RequestEntityTooLargeException": {
      "code": "RequestEntityTooLargeException",
      "summary": "The body is over the limit",
      "status": 413,
      "headers": {
        "x-amzn-ErrorType": "RequestEntityTooLargeException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "6294149 byte payload is too large for the RequestResponse invocation type (limit 6291456 bytes)"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "RequestExpired": {
      "code": "RequestExpired",
      "summary": "The request is too old or from the future",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "RequestExpired",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request has expired."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "RequestTimeoutException": {
      "code": "RequestTimeoutException",
      "summary": "The request arrived too slowly",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "RequestTimeoutException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "Reading the request timed out."
      },
      "kind": "request",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "RequestTooLargeException": {
      "code": "RequestTooLargeException",
      "summary": "The payload is over the quota",
      "status": 413,
      "headers": {
        "x-amzn-ErrorType": "RequestTooLargeException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The request payload exceeds the quota of 6291456 bytes."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ResourceConflictException": {
      "code": "ResourceConflictException",
      "summary": "The function cannot be called right now",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "ResourceConflictException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The operation cannot be performed at this time. The function is currently in the following state: Pending"
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "ResourceNotFoundException": {
      "code": "ResourceNotFoundException",
      "summary": "No such function, version or alias",
      "status": 404,
      "headers": {
        "x-amzn-ErrorType": "ResourceNotFoundException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "Function not found: arn:aws:lambda:us-east-1:123456789012:function:checkout:$LATEST"
      },
      "kind": "not-found",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ResourceNotReadyException": {
      "code": "ResourceNotReadyException",
      "summary": "The VPC connection is being restored",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "ResourceNotReadyException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The function is inactive and its VPC connection is not available yet."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "S3FilesMountConnectivityException": {
      "code": "S3FilesMountConnectivityException",
      "summary": "S3 Files is out of reach",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "S3FilesMountConnectivityException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not connect to the S3 Files access point."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "S3FilesMountFailureException": {
      "code": "S3FilesMountFailureException",
      "summary": "S3 Files refused the mount",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "S3FilesMountFailureException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not mount the S3 Files access point because of a permission or configuration issue."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "S3FilesMountTimeoutException": {
      "code": "S3FilesMountTimeoutException",
      "summary": "Mounting S3 Files took too long",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "S3FilesMountTimeoutException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The function could not mount the S3 Files access point before the operation timed out."
      },
      "kind": "system",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "SerializedRequestEntityTooLargeException": {
      "code": "SerializedRequestEntityTooLargeException",
      "summary": "Too large once serialised",
      "status": 413,
      "headers": {
        "x-amzn-ErrorType": "SerializedRequestEntityTooLargeException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The serialized request is larger than the allowed maximum."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ServiceException": {
      "code": "ServiceException",
      "summary": "Lambda failed",
      "status": 500,
      "headers": {
        "x-amzn-ErrorType": "ServiceException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "An error occurred and the request cannot be processed."
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "ServiceQuotaExceededException": {
      "code": "ServiceQuotaExceededException",
      "summary": "An account quota is used up",
      "status": 402,
      "headers": {
        "x-amzn-ErrorType": "ServiceQuotaExceededException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The request would exceed a service quota."
      },
      "kind": "quota",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ServiceUnavailable": {
      "code": "ServiceUnavailable",
      "summary": "The service is unavailable",
      "status": 503,
      "headers": {
        "x-amzn-ErrorType": "ServiceUnavailable",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The request has failed due to a temporary failure of the server."
      },
      "kind": "system",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "SnapStartException": {
      "code": "SnapStartException",
      "summary": "The after-restore hook failed",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "SnapStartException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The after-restore hook returned an error."
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "no",
      "billed": "undocumented"
    },
    "SnapStartNotReadyException": {
      "code": "SnapStartNotReadyException",
      "summary": "SnapStart is initialising",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "SnapStartNotReadyException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "Lambda is initializing your function. It will be ready to invoke once your function state becomes ACTIVE."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "SnapStartRegenerationFailureException": {
      "code": "SnapStartRegenerationFailureException",
      "summary": "The snapshot could not be rebuilt",
      "status": 409,
      "headers": {
        "x-amzn-ErrorType": "SnapStartRegenerationFailureException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "The SnapStart snapshot of the function could not be regenerated."
      },
      "kind": "conflict",
      "executed": "no",
      "retry": "after-wait",
      "billed": "no"
    },
    "SnapStartTimeoutException": {
      "code": "SnapStartTimeoutException",
      "summary": "Restoring the snapshot took too long",
      "status": 408,
      "headers": {
        "x-amzn-ErrorType": "SnapStartTimeoutException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "Message": "Restoring the snapshot did not finish within the timeout."
      },
      "kind": "function",
      "executed": "unknown",
      "retry": "backoff",
      "billed": "undocumented"
    },
    "SubnetIPAddressLimitReachedException": {
      "code": "SubnetIPAddressLimitReachedException",
      "summary": "No free IP address in the subnet",
      "status": 502,
      "headers": {
        "x-amzn-ErrorType": "SubnetIPAddressLimitReachedException",
        "Content-Type": "application/json"
      },
      "value": {
        "Message": "Lambda was unable to set up VPC access because a configured subnet has no available IP address."
      },
      "kind": "configuration",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ThrottlingException": {
      "code": "ThrottlingException",
      "summary": "Throttled by the AWS front end",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "ThrottlingException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "Rate exceeded"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException": {
      "code": "TooManyRequestsException",
      "summary": "Too many requests",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Retry-After": "1",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "CallerRateLimitExceeded",
        "Type": "User",
        "message": "Rate exceeded"
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException_AccountConcurrency": {
      "code": "TooManyRequestsException",
      "summary": "Account concurrency is used up",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "ConcurrentInvocationLimitExceeded",
        "Type": "User",
        "message": "Rate Exceeded."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException_InvocationRate": {
      "code": "TooManyRequestsException",
      "summary": "Invocation rate is used up",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "FunctionInvocationRateLimitExceeded",
        "Type": "User",
        "message": "Rate Exceeded."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException_ReservedConcurrency": {
      "code": "TooManyRequestsException",
      "summary": "Reserved concurrency is used up",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "ReservedFunctionConcurrentInvocationLimitExceeded",
        "Type": "User",
        "message": "Rate Exceeded."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException_ReservedInvocationRate": {
      "code": "TooManyRequestsException",
      "summary": "Rate of the reserved concurrency is used up",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "ReservedFunctionInvocationRateLimitExceeded",
        "Type": "User",
        "message": "Rate Exceeded."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "TooManyRequestsException_SnapshotCreate": {
      "code": "TooManyRequestsException",
      "summary": "Too many snapshots at once",
      "status": 429,
      "headers": {
        "x-amzn-ErrorType": "TooManyRequestsException",
        "Content-Type": "application/json"
      },
      "value": {
        "Reason": "ConcurrentSnapshotCreateLimitExceeded",
        "Type": "User",
        "message": "Rate Exceeded."
      },
      "kind": "throttled",
      "executed": "no",
      "retry": "backoff",
      "billed": "no"
    },
    "Unhandled": {
      "code": "Unhandled",
      "summary": "The function failed",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Error",
        "errorMessage": "card declined",
        "trace": [
          "Error: card declined",
          "    at Runtime.handler (file:///var/task/index.mjs:3:9)",
          "    at Runtime.handleOnceNonStreaming (file:///var/runtime/index.mjs:1206:29)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_CustomRuntime": {
      "code": "Unhandled",
      "summary": "The function failed (custom runtime)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "&alloc::boxed::Box<dyn core::error::Error + core::marker::Send + core::marker::Sync>",
        "errorMessage": "card declined"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_DotNet": {
      "code": "Unhandled",
      "summary": "The function failed (.NET)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "InvalidOperationException",
        "errorMessage": "card declined",
        "stackTrace": [
          "at Shop.Checkout.Handle(Cart cart) in /src/Checkout.cs:line 17"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_Exit": {
      "code": "Unhandled",
      "summary": "The process ended",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Runtime.ExitError",
        "errorMessage": "RequestId: 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Error: Runtime exited without providing a reason"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_ExitStatus": {
      "code": "Unhandled",
      "summary": "The process ended with a status",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Runtime.ExitError",
        "errorMessage": "RequestId: 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Error: Runtime exited with error: exit status 1"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_InitError": {
      "code": "Unhandled",
      "summary": "The function failed to load",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "DATABASE_URL is not set",
        "errorType": "KeyError",
        "requestId": "",
        "stackTrace": [
          "  File \"/var/task/app.py\", line 3, in <module>\n    raise KeyError(\"DATABASE_URL is not set\")\n"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_Java": {
      "code": "Unhandled",
      "summary": "The function failed (Java)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "card declined",
        "errorType": "java.lang.IllegalStateException",
        "stackTrace": [
          "shop.Checkout.handleRequest(Checkout.java:21)",
          "shop.Checkout.handleRequest(Checkout.java:9)"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_MarshalError": {
      "code": "Unhandled",
      "summary": "The result is not JSON",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "Unable to marshal response: Object of type Decimal is not JSON serializable",
        "errorType": "Runtime.MarshalError",
        "requestId": "7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37",
        "stackTrace": []
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_OutOfMemory": {
      "code": "Unhandled",
      "summary": "The function ran out of memory",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Runtime.OutOfMemory",
        "errorMessage": "RequestId: 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Error: Runtime exited with error: signal: killed"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_OutOfMemoryKilled": {
      "code": "Unhandled",
      "summary": "The function ran out of memory (older shape)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Runtime.ExitError",
        "errorMessage": "RequestId: 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Error: Runtime exited with error: signal: killed"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_Python": {
      "code": "Unhandled",
      "summary": "The function failed (Python)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "card declined",
        "errorType": "ValueError",
        "requestId": "7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37",
        "stackTrace": [
          "  File \"/var/task/app.py\", line 7, in handler\n    raise ValueError(\"card declined\")\n"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_ResponseTooLarge": {
      "code": "Unhandled",
      "summary": "The result is too large",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Function.ResponseSizeTooLarge",
        "errorMessage": "Response payload size exceeded maximum allowed payload size (6291556 bytes)."
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_Ruby": {
      "code": "Unhandled",
      "summary": "The function failed (Ruby)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "card declined",
        "errorType": "Function<RuntimeError>",
        "stackTrace": [
          "/var/task/app.rb:4:in `handler'"
        ]
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_Timeout": {
      "code": "Unhandled",
      "summary": "The function ran out of time",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorType": "Sandbox.Timedout",
        "errorMessage": "RequestId: 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Error: Task timed out after 3.00 seconds"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "Unhandled_TimeoutLegacy": {
      "code": "Unhandled",
      "summary": "The function ran out of time (older shape)",
      "status": 200,
      "headers": {
        "X-Amz-Function-Error": "Unhandled",
        "X-Amz-Executed-Version": "$LATEST",
        "Content-Type": "application/json"
      },
      "value": {
        "errorMessage": "2024-04-11T09:15:27.412Z 7f3a9c52-1d84-4b6e-9a20-c5e8f0b41d37 Task timed out after 3.00 seconds"
      },
      "kind": "function",
      "executed": "yes",
      "retry": "no",
      "billed": "yes"
    },
    "UnknownOperationException": {
      "code": "UnknownOperationException",
      "summary": "Path and method match no operation",
      "status": 404,
      "headers": {
        "x-amzn-ErrorType": "UnknownOperationException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The requested operation is not recognized by the service."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "UnrecognizedClientException": {
      "code": "UnrecognizedClientException",
      "summary": "Access key or token not known",
      "status": 403,
      "headers": {
        "x-amzn-ErrorType": "UnrecognizedClientException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The security token included in the request is invalid."
      },
      "kind": "auth",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "UnsupportedMediaTypeException": {
      "code": "UnsupportedMediaTypeException",
      "summary": "Content type is not JSON",
      "status": 415,
      "headers": {
        "x-amzn-ErrorType": "UnsupportedMediaTypeException",
        "Content-Type": "application/json"
      },
      "value": {
        "Type": "User",
        "message": "The content type of the request body is not supported."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ValidationError": {
      "code": "ValidationError",
      "summary": "Input breaks a constraint",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "ValidationError",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "The input fails to satisfy the constraints specified by the service."
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    },
    "ValidationException": {
      "code": "ValidationException",
      "summary": "A path, query or header value breaks a constraint",
      "status": 400,
      "headers": {
        "x-amzn-ErrorType": "ValidationException",
        "Content-Type": "application/json"
      },
      "value": {
        "message": "1 validation error detected: Value 'my-function!' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern"
      },
      "kind": "request",
      "executed": "no",
      "retry": "no",
      "billed": "no"
    }
  },
  "operations": {
    "Invoke": {
      "method": "POST",
      "path": "/2015-03-31/functions/{FunctionName}/invocations",
      "entries": [
        "AccessDeniedException",
        "CodeArtifactUserDeletedException",
        "CodeArtifactUserFailedException",
        "CodeArtifactUserPendingException",
        "DurableExecutionAlreadyStartedException",
        "EC2AccessDeniedException",
        "EC2ThrottledException",
        "EC2UnexpectedException",
        "EFSIOException",
        "EFSMountConnectivityException",
        "EFSMountFailureException",
        "EFSMountTimeoutException",
        "ENILimitReachedException",
        "ENINotReadyException",
        "ExpiredTokenException",
        "HTML_502",
        "HTML_503",
        "Handled",
        "IncompleteSignature",
        "InternalFailure",
        "InvalidParameterValueException",
        "InvalidRequestContentException",
        "InvalidRuntimeException",
        "InvalidSecurityGroupIDException",
        "InvalidSignatureException",
        "InvalidSubnetIDException",
        "InvalidZipFileException",
        "KMSAccessDeniedException",
        "KMSDisabledException",
        "KMSInvalidStateException",
        "KMSNotFoundException",
        "MalformedHttpRequestException",
        "MissingAuthenticationTokenException",
        "ModeNotSupportedException",
        "NoPublishedVersionException",
        "NotAuthorized",
        "OptInRequired",
        "RecursiveInvocationException",
        "RequestAbortedException",
        "RequestEntityTooLargeException",
        "RequestExpired",
        "RequestTimeoutException",
        "RequestTooLargeException",
        "ResourceConflictException",
        "ResourceNotFoundException",
        "ResourceNotReadyException",
        "S3FilesMountConnectivityException",
        "S3FilesMountFailureException",
        "S3FilesMountTimeoutException",
        "SerializedRequestEntityTooLargeException",
        "ServiceException",
        "ServiceQuotaExceededException",
        "ServiceUnavailable",
        "SnapStartException",
        "SnapStartNotReadyException",
        "SnapStartRegenerationFailureException",
        "SnapStartTimeoutException",
        "SubnetIPAddressLimitReachedException",
        "ThrottlingException",
        "TooManyRequestsException",
        "TooManyRequestsException_AccountConcurrency",
        "TooManyRequestsException_InvocationRate",
        "TooManyRequestsException_ReservedConcurrency",
        "TooManyRequestsException_ReservedInvocationRate",
        "TooManyRequestsException_SnapshotCreate",
        "Unhandled",
        "Unhandled_CustomRuntime",
        "Unhandled_DotNet",
        "Unhandled_Exit",
        "Unhandled_ExitStatus",
        "Unhandled_InitError",
        "Unhandled_Java",
        "Unhandled_MarshalError",
        "Unhandled_OutOfMemory",
        "Unhandled_OutOfMemoryKilled",
        "Unhandled_Python",
        "Unhandled_ResponseTooLarge",
        "Unhandled_Ruby",
        "Unhandled_Timeout",
        "Unhandled_TimeoutLegacy",
        "UnknownOperationException",
        "UnrecognizedClientException",
        "UnsupportedMediaTypeException",
        "ValidationError",
        "ValidationException"
      ],
      "successes": [
        {
          "name": "result",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "receipt": "r-1042",
            "total": 42
          }
        },
        {
          "name": "nothing",
          "status": 200,
          "contentType": "application/json",
          "value": null
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
    "InvokeAsync": {
      "method": "POST",
      "path": "/2014-11-13/functions/{FunctionName}/invoke-async",
      "entries": [
        "AccessDeniedException",
        "EC2AccessDeniedException",
        "EC2ThrottledException",
        "EC2UnexpectedException",
        "EFSIOException",
        "EFSMountConnectivityException",
        "EFSMountFailureException",
        "EFSMountTimeoutException",
        "ENILimitReachedException",
        "ExpiredTokenException",
        "HTML_502",
        "HTML_503",
        "IncompleteSignature",
        "InternalFailure",
        "InvalidRequestContentException",
        "InvalidRuntimeException",
        "InvalidSecurityGroupIDException",
        "InvalidSignatureException",
        "InvalidSubnetIDException",
        "KMSAccessDeniedException",
        "KMSDisabledException",
        "KMSInvalidStateException",
        "KMSNotFoundException",
        "MalformedHttpRequestException",
        "MissingAuthenticationTokenException",
        "ModeNotSupportedException",
        "NotAuthorized",
        "OptInRequired",
        "RequestAbortedException",
        "RequestEntityTooLargeException",
        "RequestExpired",
        "RequestTimeoutException",
        "ResourceConflictException",
        "ResourceNotFoundException",
        "S3FilesMountConnectivityException",
        "S3FilesMountFailureException",
        "S3FilesMountTimeoutException",
        "ServiceException",
        "ServiceQuotaExceededException",
        "ServiceUnavailable",
        "SnapStartException",
        "SnapStartNotReadyException",
        "SnapStartRegenerationFailureException",
        "SnapStartTimeoutException",
        "SubnetIPAddressLimitReachedException",
        "ThrottlingException",
        "UnknownOperationException",
        "UnrecognizedClientException",
        "ValidationError",
        "ValidationException"
      ],
      "successes": [
        {
          "name": "202",
          "status": 202
        }
      ]
    },
    "InvokeWithResponseStream": {
      "method": "POST",
      "path": "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
      "entries": [
        "AccessDeniedException",
        "CodeArtifactUserDeletedException",
        "CodeArtifactUserFailedException",
        "CodeArtifactUserPendingException",
        "EC2AccessDeniedException",
        "EC2ThrottledException",
        "EC2UnexpectedException",
        "EFSIOException",
        "EFSMountConnectivityException",
        "EFSMountFailureException",
        "EFSMountTimeoutException",
        "ENILimitReachedException",
        "ExpiredTokenException",
        "HTML_502",
        "HTML_503",
        "IncompleteSignature",
        "InternalFailure",
        "InvalidParameterValueException",
        "InvalidRequestContentException",
        "InvalidRuntimeException",
        "InvalidSecurityGroupIDException",
        "InvalidSignatureException",
        "InvalidSubnetIDException",
        "InvalidZipFileException",
        "KMSAccessDeniedException",
        "KMSDisabledException",
        "KMSInvalidStateException",
        "KMSNotFoundException",
        "MalformedHttpRequestException",
        "MissingAuthenticationTokenException",
        "NoPublishedVersionException",
        "NotAuthorized",
        "OptInRequired",
        "RecursiveInvocationException",
        "RequestAbortedException",
        "RequestEntityTooLargeException",
        "RequestExpired",
        "RequestTimeoutException",
        "RequestTooLargeException",
        "ResourceConflictException",
        "ResourceNotFoundException",
        "ResourceNotReadyException",
        "S3FilesMountConnectivityException",
        "S3FilesMountFailureException",
        "S3FilesMountTimeoutException",
        "SerializedRequestEntityTooLargeException",
        "ServiceException",
        "ServiceQuotaExceededException",
        "ServiceUnavailable",
        "SnapStartException",
        "SnapStartNotReadyException",
        "SnapStartRegenerationFailureException",
        "SnapStartTimeoutException",
        "SubnetIPAddressLimitReachedException",
        "ThrottlingException",
        "TooManyRequestsException",
        "TooManyRequestsException_AccountConcurrency",
        "TooManyRequestsException_InvocationRate",
        "TooManyRequestsException_ReservedConcurrency",
        "TooManyRequestsException_ReservedInvocationRate",
        "TooManyRequestsException_SnapshotCreate",
        "UnknownOperationException",
        "UnrecognizedClientException",
        "UnsupportedMediaTypeException",
        "ValidationError",
        "ValidationException"
      ],
      "successes": [
        {
          "name": "success",
          "status": 200,
          "contentType": "application/vnd.amazon.eventstream",
          "value": "\u0000\u0000\u0000o\u0000\u0000\u0000Zõþ\u001f\u000b:event-type\u0007\u0000\fPayloadChunk\r:content-type\u0007\u0000\u0018application/octet-stream\r:message-type\u0007\u0000\u0005eventHelloè&=d\u0000\u0000\u0000f\u0000\u0000\u0000T\u001fVÈi\u000b:event-type\u0007\u0000\u000eInvokeComplete\r:content-type\u0007\u0000\u0010application/json\r:message-type\u0007\u0000\u0005event{}p\u0006Ôg"
        },
        {
          "name": "functionError",
          "status": 200,
          "contentType": "application/vnd.amazon.eventstream",
          "value": "\u0000\u0000\u0000m\u0000\u0000\u0000Z>Ô\u000b:event-type\u0007\u0000\fPayloadChunk\r:content-type\u0007\u0000\u0018application/octet-stream\r:message-type\u0007\u0000\u0005eventHelØª\f\\\u0000\u0000\u0000Ë\u0000\u0000\u0000TáN\u000b:event-type\u0007\u0000\u000eInvokeComplete\r:content-type\u0007\u0000\u0010application/json\r:message-type\u0007\u0000\u0005event{\"ErrorCode\":\"Unhandled\",\"ErrorDetails\":\"{\\\"errorType\\\":\\\"Error\\\",\\\"errorMessage\\\":\\\"card declined\\\"}\"}g^ã"
        },
        {
          "name": "204",
          "status": 204
        }
      ]
    },
    "ListFunctions": {
      "method": "GET",
      "path": "/2015-03-31/functions",
      "entries": [
        "AccessDeniedException",
        "ExpiredTokenException",
        "HTML_503",
        "IncompleteSignature",
        "InternalFailure",
        "InvalidParameterValueException",
        "InvalidSignatureException",
        "MalformedHttpRequestException",
        "MissingAuthenticationTokenException",
        "NotAuthorized",
        "OptInRequired",
        "RequestAbortedException",
        "RequestEntityTooLargeException",
        "RequestExpired",
        "RequestTimeoutException",
        "ServiceException",
        "ServiceUnavailable",
        "ThrottlingException",
        "TooManyRequestsException",
        "UnknownOperationException",
        "UnrecognizedClientException",
        "ValidationError",
        "ValidationException"
      ],
      "successes": [
        {
          "name": "page",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "NextMarker": "eyJ2IjoxLCJuIjoiY2hlY2tvdXQifQ",
            "Functions": [
              {
                "FunctionName": "checkout",
                "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:checkout",
                "Runtime": "nodejs24.x",
                "Role": "arn:aws:iam::123456789012:role/checkout",
                "Handler": "index.handler",
                "CodeSize": 4213,
                "Description": "Takes a cart, returns a receipt",
                "Timeout": 30,
                "MemorySize": 512,
                "LastModified": "2026-11-02T09:14:31.000+0000",
                "CodeSha256": "ZjQ4ZTk1MmU0YjU3YzA0ZTI0MTZkMzk5ZGI0NjU0YWY=",
                "Version": "$LATEST",
                "TracingConfig": {
                  "Mode": "PassThrough"
                },
                "RevisionId": "2b1d7c0e-4b0e-4f57-9d0b-6f5a1f3c8e02",
                "PackageType": "Zip",
                "Architectures": [
                  "arm64"
                ],
                "EphemeralStorage": {
                  "Size": 512
                },
                "SnapStart": {
                  "ApplyOn": "None",
                  "OptimizationStatus": "Off"
                },
                "LoggingConfig": {
                  "LogFormat": "Text",
                  "LogGroup": "/aws/lambda/checkout"
                }
              }
            ]
          }
        },
        {
          "name": "empty",
          "status": 200,
          "contentType": "application/json",
          "value": {
            "Functions": []
          }
        }
      ]
    }
  }
}
