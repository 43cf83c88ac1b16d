// Generated from openapi/ by `npm run generate`. Do not edit.

export const errors = {
  AccessDenied: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":6},
  AliasAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":2},
  AliasNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":2},
  AsyncConfigNotExists: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":1},
  CAExited: {"kind":"function","executed":"unknown","retry":"no","billed":"undocumented","source":5},
  CAFileNotFound: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","source":5},
  CAFilePermission: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","source":4},
  ConcurrentUpdateError: {"kind":"conflict","executed":"no","retry":"backoff","billed":"undocumented","source":6},
  DomainNameNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":6},
  EntityTooLarge: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","source":6},
  FunctionAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":5},
  FunctionNotEmpty: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":5},
  FunctionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":5},
  FunctionNotStarted: {"kind":"configuration","executed":"unknown","retry":"no","billed":"undocumented","source":3},
  HandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","source":0},
  InstanceMetricsRequired: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","source":5},
  InternalServerError: {"kind":"system","executed":"unknown","retry":"backoff","billed":"no","source":6},
  InvalidAccessKeyID: {"kind":"auth","executed":"no","retry":"no","billed":"no","source":6},
  InvalidArgument: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","source":6},
  LayerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":1},
  LayerVersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":1},
  MissingRequiredHeader: {"kind":"auth","executed":"no","retry":"no","billed":"undocumented","source":6},
  OnDemandConfigNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":1},
  PathNotSupported: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","source":6},
  PreconditionFailed: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":5},
  ProvisionConfigExist: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":2},
  ResidentScalingConfigExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":2},
  ResourceExhausted: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","source":6},
  ResourcePoolInsufficientCapacity: {"kind":"quota","executed":"no","retry":"no","billed":"undocumented","source":2},
  ResourceThrottled: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","source":6},
  SignatureNotMatch: {"kind":"auth","executed":"no","retry":"no","billed":"undocumented","source":6},
  Throttling: {"kind":"throttled","executed":"no","retry":"backoff","billed":"undocumented","source":8},
  TriggerAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","source":2},
  TriggerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":2},
  UnhandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","source":7},
  VersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","source":1},
} as const

export const requestIdHeaders = ["x-fc-request-id","x-acs-request-id"] as const

export const limits = {"syncPayload":33554432,"asyncPayload":131072} as const

export const sources = [
  'https://alibabacloud.com/help/en/fc/error-handling-5',
  'https://github.com/aliyun/terraform-provider-alicloud/blob/master/alicloud/service_alicloud_fcv3_v2.go',
  'https://github.com/devsapp/fc3/blob/4ca1c1b8c33e654438bb73b64cfc95a5c9d94f5a/src/resources/fc/error-code.ts',
  'https://help.aliyun.com/document_detail/209867.htm',
  'https://help.aliyun.com/en/functioncompute/faq-about-custom-runtimes/',
  'https://help.aliyun.com/zh/functioncompute/api-fc-2023-03-30-errorcodes',
  'https://www.alibabacloud.com/help/en/functioncompute/error-codes',
  'https://www.alibabacloud.com/help/en/functioncompute/fc/error-handling-nodejs',
  'https://www.npmjs.com/package/@alicloud/openapi-core/v/1.0.8',
] as const
