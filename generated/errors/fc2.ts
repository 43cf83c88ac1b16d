// Generated from openapi/ by `npm run generate`. Do not edit.

export const errors = {
  AccessDenied: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":15},
  AdditionalVersionContainsMajorVersion: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":1},
  AliasAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":1},
  AliasNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":15},
  AsyncConfigNotExists: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
  AsyncInvocationStopped: {"kind":"conflict","executed":"unknown","retry":"no","billed":"undocumented","status":412,"source":1},
  BadResponse: {"kind":"function","executed":"yes","retry":"no","billed":"yes","status":502,"source":1},
  CAExited: {"kind":"function","executed":"unknown","retry":"no","billed":"undocumented","status":412,"source":1},
  CAFileNotFound: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":412,"source":3},
  CAFilePermission: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":412,"source":16},
  ClientClosedRequest: {"kind":"request","executed":"unknown","retry":"backoff","billed":"undocumented","status":499,"source":1},
  ConcurrentUpdateError: {"kind":"conflict","executed":"no","retry":"backoff","billed":"undocumented","status":409,"source":15},
  DestinationDeliveryFailed: {"kind":"system","executed":"unknown","retry":"backoff","billed":"undocumented","status":500,"source":1},
  DomainNameAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":1},
  DomainNameNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":15},
  DomainNameNotResolved: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":400,"source":1},
  DomainNameResolveError: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":400,"source":1},
  EntityTooLarge: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":15},
  EventBridgeTriggerConflict: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":15},
  FunctionAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":12},
  FunctionNotEmpty: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":12},
  FunctionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":15},
  FunctionNotStarted: {"kind":"configuration","executed":"unknown","retry":"no","billed":"undocumented","status":412,"source":11},
  HTML_400: {"kind":"protocol","executed":"unknown","retry":"no","billed":"undocumented","status":400,"source":4},
  HandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","status":200,"source":0},
  InternalServerError: {"kind":"system","executed":"unknown","retry":"backoff","billed":"no","status":500,"source":15},
  InvalidAccessKeyID: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":15},
  InvalidArgument: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":15},
  LayerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":9},
  LayerVersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":9},
  LimitExceededError: {"kind":"quota","executed":"no","retry":"no","billed":"undocumented","status":400,"source":2},
  MissingRequiredHeader: {"kind":"auth","executed":"no","retry":"no","billed":"undocumented","status":400,"source":15},
  OnDemandConfigNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":6},
  PathNotSupported: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":15},
  PreconditionFailed: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":412,"source":13},
  RequestTimeTooSkewed: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":5},
  ResourceExhausted: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","status":429,"source":15},
  ResourceThrottled: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","status":503,"source":15},
  ServiceAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":7},
  ServiceNotEmpty: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":7},
  ServiceNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":15},
  SignatureNotMatch: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":15},
  StatefulAsyncInvocationAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":14},
  StatefulAsyncInvocationNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":10},
  TriggerAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":7},
  TriggerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":8},
  UnhandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","status":200,"source":0},
  UnsupportedMediaType: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":415,"source":7},
  VersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":15},
} as const

export const sources = [
  'https://alibabacloud.com/help/en/fc/error-handling-5',
  'https://alibabacloud.com/help/en/functioncompute/fc-2-0/developer-reference/api-fc-open-2021-04-06-errorcodes',
  'https://developer.aliyun.com/ask/279119',
  'https://github.com/Womsxd/MihoyoBBSTools/issues/110',
  'https://github.com/alibaba/funcraft/issues/497',
  'https://github.com/alibaba/funcraft/issues/983',
  'https://github.com/aliyun/fc-java-sdk/blob/master/src/test/java/com/aliyuncs/fc/FunctionComputeClientTest.java',
  'https://github.com/aliyun/fc-python-sdk/commit/26ec97ab6004976c4fcd0d00cd51aace8c17603c',
  'https://github.com/aliyun/terraform-provider-alicloud/blob/master/alicloud/service_alicloud_fc.go',
  'https://github.com/aliyun/terraform-provider-alicloud/blob/master/alicloud/service_alicloud_fcv3_v2.go',
  'https://github.com/aliyun/terraform-provider-alicloud/blob/master/scripts/integration/invoke/integration.go',
  'https://help.aliyun.com/document_detail/209245.htm',
  'https://help.aliyun.com/zh/functioncompute/api-fc-2023-03-30-errorcodes',
  'https://help.aliyun.com/zh/functioncompute/fc-2-0/developer-reference/api-fc-open-2021-04-06-getfunctionondemandconfig',
  'https://www.alibabacloud.com/help/en/fc/task-deduplication',
  'https://www.alibabacloud.com/help/en/functioncompute/error-codes',
  'https://www.alibabacloud.com/help/faq-detail/209244.htm',
] as const

/** The documented codes of each operation. */
export interface OperationCodes {
  InvokeFunction: 'AccessDenied' | 'AliasNotFound' | 'AsyncInvocationStopped' | 'BadResponse' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'ClientClosedRequest' | 'DestinationDeliveryFailed' | 'EntityTooLarge' | 'FunctionNotFound' | 'FunctionNotStarted' | 'HTML_400' | 'HandledInvocationError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ResourceThrottled' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationAlreadyExists' | 'UnhandledInvocationError' | 'UnsupportedMediaType' | 'VersionNotFound'
  InvokeFunction20160815: 'AccessDenied' | 'AliasNotFound' | 'AsyncInvocationStopped' | 'BadResponse' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'ClientClosedRequest' | 'DestinationDeliveryFailed' | 'EntityTooLarge' | 'FunctionNotFound' | 'FunctionNotStarted' | 'HTML_400' | 'HandledInvocationError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ResourceThrottled' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationAlreadyExists' | 'UnhandledInvocationError' | 'UnsupportedMediaType' | 'VersionNotFound'
  ListStatefulAsyncInvocations: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  GetStatefulAsyncInvocation: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationNotFound' | 'UnsupportedMediaType' | 'VersionNotFound'
  StopStatefulAsyncInvocation: 'AccessDenied' | 'AliasNotFound' | 'AsyncInvocationStopped' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationNotFound' | 'UnsupportedMediaType' | 'VersionNotFound'
  ListStatefulAsyncInvocations20160815: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  GetStatefulAsyncInvocation20160815: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationNotFound' | 'UnsupportedMediaType' | 'VersionNotFound'
  StopStatefulAsyncInvocation20160815: 'AccessDenied' | 'AliasNotFound' | 'AsyncInvocationStopped' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'StatefulAsyncInvocationNotFound' | 'UnsupportedMediaType' | 'VersionNotFound'
  CreateService: 'AccessDenied' | 'ConcurrentUpdateError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LimitExceededError' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceAlreadyExists' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  GetService: 'AccessDenied' | 'AliasNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  DeleteService: 'AccessDenied' | 'ConcurrentUpdateError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotEmpty' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  PublishServiceVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  DeleteServiceVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  CreateAlias: 'AccessDenied' | 'AdditionalVersionContainsMajorVersion' | 'AliasAlreadyExists' | 'ConcurrentUpdateError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LimitExceededError' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  GetAlias: 'AccessDenied' | 'AliasNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  CreateFunction: 'AccessDenied' | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionAlreadyExists' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'LimitExceededError' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  GetFunction: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  DeleteFunction: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotEmpty' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  CreateTrigger: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'EventBridgeTriggerConflict' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LimitExceededError' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'TriggerAlreadyExists' | 'UnsupportedMediaType' | 'VersionNotFound'
  GetTrigger: 'AccessDenied' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'TriggerNotFound' | 'UnsupportedMediaType'
  GetFunctionAsyncInvokeConfig: 'AccessDenied' | 'AliasNotFound' | 'AsyncConfigNotExists' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType' | 'VersionNotFound'
  GetFunctionOnDemandConfig: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'OnDemandConfigNotFound' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'ServiceNotFound' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  CreateCustomDomain: 'AccessDenied' | 'ConcurrentUpdateError' | 'DomainNameAlreadyExists' | 'DomainNameNotResolved' | 'DomainNameResolveError' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LimitExceededError' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  GetCustomDomain: 'AccessDenied' | 'DomainNameNotFound' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'UnsupportedMediaType'
  GetLayerVersion: 'AccessDenied' | 'HTML_400' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'RequestTimeTooSkewed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'UnsupportedMediaType'
}
