// Generated from openapi/ by `npm run generate`. Do not edit.

export const errors = {
  AccessDenied: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":6},
  AliasAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":2},
  AliasNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":2},
  AsyncConfigNotExists: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
  CAExited: {"kind":"function","executed":"unknown","retry":"no","billed":"undocumented","status":412,"source":5},
  CAFileNotFound: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":412,"source":5},
  CAFilePermission: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":412,"source":4},
  ConcurrentUpdateError: {"kind":"conflict","executed":"no","retry":"backoff","billed":"undocumented","status":409,"source":6},
  DomainNameNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":6},
  EntityTooLarge: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":6},
  FunctionAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":5},
  FunctionNotEmpty: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":5},
  FunctionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":5},
  FunctionNotStarted: {"kind":"configuration","executed":"unknown","retry":"no","billed":"undocumented","status":412,"source":3},
  HandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","status":200,"source":0},
  InstanceMetricsRequired: {"kind":"configuration","executed":"no","retry":"no","billed":"undocumented","status":400,"source":5},
  InternalServerError: {"kind":"system","executed":"unknown","retry":"backoff","billed":"no","status":500,"source":6},
  InvalidAccessKeyID: {"kind":"auth","executed":"no","retry":"no","billed":"no","status":403,"source":6},
  InvalidArgument: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":6},
  LayerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
  LayerVersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
  MissingRequiredHeader: {"kind":"auth","executed":"no","retry":"no","billed":"undocumented","status":400,"source":6},
  OnDemandConfigNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
  PathNotSupported: {"kind":"request","executed":"no","retry":"no","billed":"undocumented","status":400,"source":6},
  PreconditionFailed: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":412,"source":5},
  ProvisionConfigExist: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":2},
  ResidentScalingConfigExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":2},
  ResourceExhausted: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","status":429,"source":6},
  ResourcePoolInsufficientCapacity: {"kind":"quota","executed":"no","retry":"no","billed":"undocumented","status":400,"source":2},
  ResourceThrottled: {"kind":"throttled","executed":"no","retry":"backoff","billed":"no","status":503,"source":6},
  SignatureNotMatch: {"kind":"auth","executed":"no","retry":"no","billed":"undocumented","status":403,"source":6},
  Throttling: {"kind":"throttled","executed":"no","retry":"backoff","billed":"undocumented","status":429,"source":8},
  TriggerAlreadyExists: {"kind":"conflict","executed":"no","retry":"no","billed":"undocumented","status":409,"source":2},
  TriggerNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":2},
  UnhandledInvocationError: {"kind":"function","executed":"yes","retry":"no","billed":"yes","status":200,"source":7},
  VersionNotFound: {"kind":"not-found","executed":"no","retry":"no","billed":"undocumented","status":404,"source":1},
} as const

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

/** The documented codes of each operation. */
export interface OperationCodes {
  ListFunctions: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateFunction: 'AccessDenied' | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionAlreadyExists' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'ResourcePoolInsufficientCapacity' | 'SignatureNotMatch' | 'Throttling'
  GetFunction: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  UpdateFunction: 'AccessDenied' | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourceExhausted' | 'ResourcePoolInsufficientCapacity' | 'SignatureNotMatch' | 'Throttling'
  DeleteFunction: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotEmpty' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetFunctionCode: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  DisableFunctionInvocation: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  EnableFunctionInvocation: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListFunctionVersions: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  PublishFunctionVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteFunctionVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  ListAliases: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateAlias: 'AccessDenied' | 'AliasAlreadyExists' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  GetAlias: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  UpdateAlias: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  DeleteAlias: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListTriggers: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateTrigger: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'TriggerAlreadyExists' | 'VersionNotFound'
  GetTrigger: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'TriggerNotFound'
  UpdateTrigger: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'TriggerNotFound' | 'VersionNotFound'
  DeleteTrigger: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'TriggerNotFound'
  InvokeFunction: 'AccessDenied' | 'AliasNotFound' | 'CAExited' | 'CAFileNotFound' | 'CAFilePermission' | 'EntityTooLarge' | 'FunctionNotFound' | 'FunctionNotStarted' | 'HandledInvocationError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'ResourceThrottled' | 'SignatureNotMatch' | 'Throttling' | 'UnhandledInvocationError' | 'VersionNotFound'
  GetAsyncInvokeConfig: 'AccessDenied' | 'AliasNotFound' | 'AsyncConfigNotExists' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  PutAsyncInvokeConfig: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  DeleteAsyncInvokeConfig: 'AccessDenied' | 'AliasNotFound' | 'AsyncConfigNotExists' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  ListAsyncInvokeConfigs: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListAsyncTasks: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  GetAsyncTask: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  StopAsyncTask: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  GetProvisionConfig: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  PutProvisionConfig: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InstanceMetricsRequired' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteProvisionConfig: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListProvisionConfigs: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetConcurrencyConfig: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'OnDemandConfigNotFound' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  PutConcurrencyConfig: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteConcurrencyConfig: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'OnDemandConfigNotFound' | 'PathNotSupported' | 'PreconditionFailed' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListConcurrencyConfigs: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetScalingConfig: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  PutScalingConfig: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InstanceMetricsRequired' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ProvisionConfigExist' | 'ResidentScalingConfigExists' | 'ResourceExhausted' | 'ResourcePoolInsufficientCapacity' | 'SignatureNotMatch' | 'Throttling'
  DeleteScalingConfig: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListScalingConfigs: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListInstances: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  ListSessions: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  CreateSession: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  GetSession: 'AccessDenied' | 'AliasNotFound' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  UpdateSession: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  DeleteSession: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  PauseSession: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  ResumeSession: 'AccessDenied' | 'AliasNotFound' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling' | 'VersionNotFound'
  ListLayers: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListLayerVersions: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateLayerVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'EntityTooLarge' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetLayerVersion: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteLayerVersion: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetLayerVersionByArn: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'LayerVersionNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  PutLayerACL: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'LayerNotFound' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListCustomDomains: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateCustomDomain: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  GetCustomDomain: 'AccessDenied' | 'DomainNameNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  UpdateCustomDomain: 'AccessDenied' | 'ConcurrentUpdateError' | 'DomainNameNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteCustomDomain: 'AccessDenied' | 'ConcurrentUpdateError' | 'DomainNameNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListVpcBindings: 'AccessDenied' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  CreateVpcBinding: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DeleteVpcBinding: 'AccessDenied' | 'ConcurrentUpdateError' | 'FunctionNotFound' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ListTagResources: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  TagResources: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  UntagResources: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  DescribeRegions: 'AccessDenied' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
  ChangeResourceGroup: 'AccessDenied' | 'ConcurrentUpdateError' | 'InternalServerError' | 'InvalidAccessKeyID' | 'InvalidArgument' | 'MissingRequiredHeader' | 'PathNotSupported' | 'ResourceExhausted' | 'SignatureNotMatch' | 'Throttling'
}
