// Generated from openapi/ by `npm run generate`. Do not edit.

export const errors = {
  AccessDenied: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":8},
  ApkDownloadForbidden: {"kind":"configuration","executed":"yes","retry":"no","billed":"undocumented","source":0},
  BadResponse: {"kind":"function","executed":"yes","retry":"no","billed":"yes","source":3},
  CAExited: {"kind":"function","executed":"unknown","retry":"no","billed":"undocumented","source":7},
  CAFileNotFound: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","source":7},
  CAFilePermission: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","source":5},
  ExternalRedirectForbidden: {"kind":"configuration","executed":"yes","retry":"no","billed":"undocumented","source":1},
  FunctionNotStarted: {"kind":"configuration","executed":"unknown","retry":"no","billed":"undocumented","source":4},
  HttpHandlerNotFound: {"kind":"function","executed":"unknown","retry":"no","billed":"yes","source":9},
  HttpTriggerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"no","source":9},
  InternalServerError: {"kind":"system","executed":"unknown","retry":"backoff","billed":"no","source":9},
  InvalidArgument: {"kind":"request","executed":"no","retry":"no","billed":"no","source":11},
  InvalidBearerToken: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":10},
  MethodNotAllowed: {"kind":"request","executed":"no","retry":"no","billed":"no","source":2},
  MissingBearerToken: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":10},
  MissingRequiredHeader: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":6},
  RequestTimeTooSkewed: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":6},
  ResourceExhausted: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","source":9},
  ResourceThrottled: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","source":9},
  SignatureNotMatch: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":6},
  UnhandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","source":9},
} as const

export const requestIdHeaders = ["x-fc-request-id"] as const

export const limits = {"syncPayload":33554432,"asyncPayload":131072,"path":4096,"headers":8192} as const

export const sources = [
  'https://alibabacloud.com/help/en/functioncompute/how-to-ensure-that-the-public-network-access-address-of-the-http-trigger-returns-the-apk-file-normally',
  'https://github.com/different-ai-studio/teamclu/pull/1211',
  'https://github.com/different-ai-studio/teamclu/pull/976',
  'https://help.aliyun.com/document_detail/191345.htm',
  'https://help.aliyun.com/document_detail/209245.htm',
  'https://help.aliyun.com/document_detail/440324.html',
  'https://help.aliyun.com/en/functioncompute/fc/user-guide/configure-signature-authentication-for-http-triggers',
  'https://help.aliyun.com/zh/functioncompute/api-fc-2023-03-30-errorcodes',
  'https://www.alibabacloud.com/help/doc-detail/74769.htm',
  'https://www.alibabacloud.com/help/doc-detail/85445.htm',
  'https://www.alibabacloud.com/help/en/functioncompute/fc/enable-bearer-authentication-for-an-http-trigger',
  'https://www.alibabacloud.com/help/en/functioncompute/web-functions',
] as const
