/** What Function Compute manages, as data: the names that lead to each kind of resource, its codes, and the operations on it. */
import type { FunctionCompute } from './function-compute.ts'
import { addressOf, Refusal, type StateCall } from './model.ts'

type Fields = Record<string, unknown>

export interface Kind {
  /** Names that lead to one, its own last. `qualifier` comes from the query, LATEST when it is left out. */
  path: readonly string[]
  /** `InvalidArgument` is our choice where no code is published: tasks of 3.0, provisioned instances, VPC bindings. */
  notFound: string
  exists?: string
  /** The list in answers. */
  list?: string
  /** What must be gone before one can be deleted, and the code that says so. */
  blockedBy?: Readonly<Record<string, string>>
  /** What the service adds to the fields given when it creates one. */
  make?: (call: StateCall, path: readonly string[], fc: FunctionCompute) => Fields
  /** Refuses what the fields given can't be. */
  check?: (call: StateCall, path: readonly string[], fc: FunctionCompute) => void
  /** What a new version keeps of what it is a version of. */
  freeze?: (path: readonly string[], fc: FunctionCompute) => Fields
  /** The answer to `get` for one that was never set, where no code is published for that; deleting it is no failure then. */
  unset?: (path: readonly string[]) => Fields
  /** These fields mean that it is set no longer. */
  isRelease?: (fields: Fields) => boolean
  /** Fields that some operations spell in another way than answers do. */
  spellings?: Readonly<Record<string, string>>
  /** The name is the caller's and follows the rule for names. */
  isNamed?: boolean
  /** Named by number; listed from the newest on, unless `direction` is FORWARD. */
  isNumbered?: boolean
  /** Carries no dates. */
  isTimeless?: boolean
  /** Lists hold the names only. */
  listsNames?: boolean
}

type Action = 'create' | 'publish' | 'get' | 'list' | 'update' | 'put' | 'delete' | 'stop' | 'code'

export interface Generation {
  kinds: Readonly<Record<string, Kind>>
  operations: Readonly<Record<string, readonly [action: Action, kind: string]>>
  /** Whose versions and aliases a qualifier names. */
  versioned: 'serviceName' | 'functionName'
  /** Asynchronous calls that can be read and stopped: their kind, its fields, the setting that makes them, the header with the id. */
  task: { kind: string; id: string; payload: string; enabled: string; header: string }
}

// A replay has no account of its own; these are those of the documents' examples.
const ACCOUNT = '1029384756102938'
const REGION = 'cn-hangzhou'

const arnOf = (path: readonly string[]) => `acs:fc:${REGION}:${ACCOUNT}:functions/${path[0]}`
const qualifiedArn = (path: readonly string[]) => `${arnOf(path)}/${path.at(-1)}`
const resourceOf = ([service, name, qualifier]: readonly string[]) => `services/${service}.${qualifier}/functions/${name}`

const isLoopback = (host: string) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.test(host)

/** Where the HTTP trigger of a function answers: on the replay server itself when that is where the call came in. */
function addressesOf(call: StateCall, functionName: string): { urlInternet: string; urlIntranet: string } {
  const { host } = call
  const url = isLoopback(host) ? `${addressOf(call)}/fc-http-trigger/${functionName}` : `https://${functionName}.${REGION}.fcapp.run`
  return { urlInternet: url, urlIntranet: isLoopback(host) ? url : `https://${functionName}.${REGION}-vpc.fcapp.run` }
}

/** A version or alias has one HTTP trigger at most. */
function checkTrigger(call: StateCall, path: readonly string[], fc: FunctionCompute): void {
  const { triggerType, qualifier = 'LATEST' } = call.body
  if (typeof qualifier === 'string') fc.frozen({ ids: call.ids, query: { qualifier } })
  if (triggerType !== 'http') return
  const other = fc.store
    .list('trigger', path.slice(0, -1))
    .find(
      (one) =>
        one.fields['triggerType'] === 'http' && (one.fields['qualifier'] ?? 'LATEST') === qualifier && one.path.at(-1) !== path.at(-1),
    )
  if (other) throw new Refusal('TriggerAlreadyExists', `an HTTP trigger already exists for '${qualifier}'`)
}

function checkAlias({ ids, body }: StateCall, [owner]: readonly string[], fc: FunctionCompute): void {
  const { versionId, additionalVersionWeight } = body
  const weighted = Object.keys((additionalVersionWeight as Fields | undefined) ?? {})
  for (const version of [versionId, ...weighted])
    if (version !== undefined && !fc.store.get('version', [owner as string, String(version)]))
      throw new Refusal('VersionNotFound', `version '${version}' does not exist`)
  if (ids['serviceName'] !== undefined && weighted.includes(String(versionId)))
    throw new Refusal('AdditionalVersionContainsMajorVersion', `additionalVersionWeight should not contain major version ${versionId}`)
}

const isRelease = ({ target, defaultTarget = target }: Fields) => defaultTarget === 0

const alias = { notFound: 'AliasNotFound', exists: 'AliasAlreadyExists', list: 'aliases', isNamed: true, check: checkAlias } as const
const version = {
  notFound: 'VersionNotFound',
  list: 'versions',
  isNumbered: true,
  make: (_, path) => ({ versionId: path.at(-1) }),
} as const satisfies Omit<Kind, 'path'>
const trigger = {
  notFound: 'TriggerNotFound',
  exists: 'TriggerAlreadyExists',
  list: 'triggers',
  isNamed: true,
  check: checkTrigger,
} as const

export const GENERATIONS: Readonly<Record<'fc2' | 'fc3', Generation>> = {
  fc3: {
    versioned: 'functionName',
    task: { kind: 'asyncTask', id: 'taskId', payload: 'taskPayload', enabled: 'asyncTask', header: 'x-fc-async-task-id' },
    kinds: {
      function: {
        path: ['functionName'],
        notFound: 'FunctionNotFound',
        exists: 'FunctionAlreadyExists',
        list: 'functions',
        isNamed: true,
        blockedBy: { trigger: 'FunctionNotEmpty', provisionConfig: 'ProvisionConfigExist' },
        make: (_, path) => ({
          functionId: crypto.randomUUID(),
          functionArn: arnOf(path),
          timeout: 3,
          internetAccess: true,
          // Unconfirmed: the vendor's example shows `Pending`. `Successful` is documented.
          state: 'Active',
          lastUpdateStatus: 'Successful',
        }),
      },
      version: {
        ...version,
        path: ['functionName', 'versionId'],
        freeze: ([name = ''], fc) => ({ functions: new Map([[name, fc.store.get('function', [name])?.fields]]) }),
      },
      alias: { ...alias, path: ['functionName', 'aliasName'] },
      trigger: {
        ...trigger,
        path: ['functionName', 'triggerName'],
        make: (call, path) => ({
          triggerId: crypto.randomUUID(),
          targetArn: arnOf(path),
          qualifier: 'LATEST',
          ...(call.body['triggerType'] === 'http' && { httpTrigger: addressesOf(call, path[0] as string) }),
        }),
      },
      asyncConfig: {
        path: ['functionName', 'qualifier'],
        notFound: 'AsyncConfigNotExists',
        list: 'configs',
        make: (_, path) => ({ functionArn: qualifiedArn(path) }),
      },
      asyncTask: { path: ['functionName', 'taskId'], notFound: 'InvalidArgument', list: 'tasks', isTimeless: true },
      provisionConfig: {
        path: ['functionName', 'qualifier'],
        notFound: 'InvalidArgument',
        list: 'provisionConfigs',
        isTimeless: true,
        make: ({ body }, path) => ({ functionArn: qualifiedArn(path), current: body['defaultTarget'] ?? body['target'] ?? 0 }),
        unset: (path) => ({ functionArn: qualifiedArn(path), target: 0, current: 0 }),
        isRelease,
      },
      concurrencyConfig: {
        path: ['functionName', 'qualifier'],
        notFound: 'OnDemandConfigNotFound',
        list: 'configs',
        isTimeless: true,
        make: (_, path) => ({ functionArn: arnOf(path) }),
      },
      customDomain: {
        path: ['domainName'],
        notFound: 'DomainNameNotFound',
        list: 'customDomains',
        make: () => ({ accountId: ACCOUNT, apiVersion: '2023-03-30', protocol: 'HTTP' }),
      },
      vpcBinding: { path: ['functionName', 'vpcId'], notFound: 'InvalidArgument', list: 'vpcIds', listsNames: true, isTimeless: true },
    },
    operations: {
      CreateFunction: ['create', 'function'],
      GetFunction: ['get', 'function'],
      ListFunctions: ['list', 'function'],
      UpdateFunction: ['update', 'function'],
      DeleteFunction: ['delete', 'function'],
      GetFunctionCode: ['code', 'function'],
      PublishFunctionVersion: ['publish', 'version'],
      ListFunctionVersions: ['list', 'version'],
      DeleteFunctionVersion: ['delete', 'version'],
      CreateAlias: ['create', 'alias'],
      GetAlias: ['get', 'alias'],
      ListAliases: ['list', 'alias'],
      UpdateAlias: ['update', 'alias'],
      DeleteAlias: ['delete', 'alias'],
      CreateTrigger: ['create', 'trigger'],
      GetTrigger: ['get', 'trigger'],
      ListTriggers: ['list', 'trigger'],
      UpdateTrigger: ['update', 'trigger'],
      DeleteTrigger: ['delete', 'trigger'],
      PutAsyncInvokeConfig: ['put', 'asyncConfig'],
      GetAsyncInvokeConfig: ['get', 'asyncConfig'],
      ListAsyncInvokeConfigs: ['list', 'asyncConfig'],
      DeleteAsyncInvokeConfig: ['delete', 'asyncConfig'],
      GetAsyncTask: ['get', 'asyncTask'],
      ListAsyncTasks: ['list', 'asyncTask'],
      StopAsyncTask: ['stop', 'asyncTask'],
      PutProvisionConfig: ['put', 'provisionConfig'],
      GetProvisionConfig: ['get', 'provisionConfig'],
      ListProvisionConfigs: ['list', 'provisionConfig'],
      DeleteProvisionConfig: ['delete', 'provisionConfig'],
      PutConcurrencyConfig: ['put', 'concurrencyConfig'],
      GetConcurrencyConfig: ['get', 'concurrencyConfig'],
      ListConcurrencyConfigs: ['list', 'concurrencyConfig'],
      DeleteConcurrencyConfig: ['delete', 'concurrencyConfig'],
      CreateCustomDomain: ['create', 'customDomain'],
      GetCustomDomain: ['get', 'customDomain'],
      ListCustomDomains: ['list', 'customDomain'],
      UpdateCustomDomain: ['update', 'customDomain'],
      DeleteCustomDomain: ['delete', 'customDomain'],
      CreateVpcBinding: ['create', 'vpcBinding'],
      ListVpcBindings: ['list', 'vpcBinding'],
      DeleteVpcBinding: ['delete', 'vpcBinding'],
    },
  },
  fc2: {
    versioned: 'serviceName',
    task: {
      kind: 'statefulAsyncInvocation',
      id: 'invocationId',
      payload: 'invocationPayload',
      enabled: 'statefulInvocation',
      header: 'x-fc-stateful-async-invocation-id',
    },
    kinds: {
      service: {
        path: ['serviceName'],
        notFound: 'ServiceNotFound',
        exists: 'ServiceAlreadyExists',
        list: 'services',
        isNamed: true,
        blockedBy: { function: 'ServiceNotEmpty', version: 'ServiceNotEmpty', alias: 'ServiceNotEmpty' },
        make: () => ({ serviceId: crypto.randomUUID(), internetAccess: true }),
      },
      function: {
        path: ['serviceName', 'functionName'],
        notFound: 'FunctionNotFound',
        exists: 'FunctionAlreadyExists',
        list: 'functions',
        isNamed: true,
        blockedBy: { trigger: 'FunctionNotEmpty' },
        make: () => ({ functionId: crypto.randomUUID(), timeout: 3, initializationTimeout: 3, instanceType: 'e1' }),
        spellings: { InstanceConcurrency: 'instanceConcurrency' },
      },
      version: {
        ...version,
        path: ['serviceName', 'versionId'],
        freeze: ([service = ''], fc) => ({
          service: fc.store.get('service', [service])?.fields,
          functions: new Map(fc.store.list('function', [service]).map(({ path, fields }) => [path[1], fields])),
        }),
      },
      alias: { ...alias, path: ['serviceName', 'aliasName'], make: () => ({ resolvePolicy: 'Random' }) },
      trigger: {
        ...trigger,
        path: ['serviceName', 'functionName', 'triggerName'],
        make: (call, path) => ({
          triggerId: crypto.randomUUID(),
          qualifier: 'LATEST',
          ...(call.body['triggerType'] === 'http' && addressesOf(call, path[1] as string)),
        }),
      },
      asyncConfig: {
        path: ['serviceName', 'functionName', 'qualifier'],
        notFound: 'AsyncConfigNotExists',
        list: 'configs',
        make: (_, [service, name, qualifier]) => ({ service, function: name, qualifier }),
      },
      statefulAsyncInvocation: {
        path: ['serviceName', 'functionName', 'invocationId'],
        notFound: 'StatefulAsyncInvocationNotFound',
        exists: 'StatefulAsyncInvocationAlreadyExists',
        list: 'invocations',
        isTimeless: true,
      },
      provisionConfig: {
        path: ['serviceName', 'functionName', 'qualifier'],
        notFound: 'InvalidArgument',
        list: 'provisionConfigs',
        isTimeless: true,
        make: ({ body }, path) => ({ resource: resourceOf(path), current: body['target'] ?? 0 }),
        unset: (path) => ({ resource: resourceOf(path), target: 0, current: 0 }),
        isRelease,
      },
      onDemandConfig: {
        path: ['serviceName', 'functionName', 'qualifier'],
        notFound: 'OnDemandConfigNotFound',
        list: 'configs',
        isTimeless: true,
        make: (_, path) => ({ resource: resourceOf(path) }),
      },
      customDomain: {
        path: ['domainName'],
        notFound: 'DomainNameNotFound',
        exists: 'DomainNameAlreadyExists',
        list: 'customDomains',
        make: () => ({ accountId: ACCOUNT, apiVersion: '2021-04-06', protocol: 'HTTP' }),
      },
      vpcBinding: { path: ['serviceName', 'vpcId'], notFound: 'InvalidArgument', list: 'vpcIds', listsNames: true, isTimeless: true },
    },
    operations: {
      CreateService: ['create', 'service'],
      GetService: ['get', 'service'],
      ListServices: ['list', 'service'],
      UpdateService: ['update', 'service'],
      DeleteService: ['delete', 'service'],
      CreateFunction: ['create', 'function'],
      GetFunction: ['get', 'function'],
      ListFunctions: ['list', 'function'],
      UpdateFunction: ['update', 'function'],
      DeleteFunction: ['delete', 'function'],
      GetFunctionCode: ['code', 'function'],
      PublishServiceVersion: ['publish', 'version'],
      ListServiceVersions: ['list', 'version'],
      DeleteServiceVersion: ['delete', 'version'],
      CreateAlias: ['create', 'alias'],
      GetAlias: ['get', 'alias'],
      ListAliases: ['list', 'alias'],
      UpdateAlias: ['update', 'alias'],
      DeleteAlias: ['delete', 'alias'],
      CreateTrigger: ['create', 'trigger'],
      GetTrigger: ['get', 'trigger'],
      ListTriggers: ['list', 'trigger'],
      UpdateTrigger: ['update', 'trigger'],
      DeleteTrigger: ['delete', 'trigger'],
      PutFunctionAsyncInvokeConfig: ['put', 'asyncConfig'],
      GetFunctionAsyncInvokeConfig: ['get', 'asyncConfig'],
      ListFunctionAsyncInvokeConfigs: ['list', 'asyncConfig'],
      DeleteFunctionAsyncInvokeConfig: ['delete', 'asyncConfig'],
      GetStatefulAsyncInvocation: ['get', 'statefulAsyncInvocation'],
      ListStatefulAsyncInvocations: ['list', 'statefulAsyncInvocation'],
      StopStatefulAsyncInvocation: ['stop', 'statefulAsyncInvocation'],
      PutProvisionConfig: ['put', 'provisionConfig'],
      GetProvisionConfig: ['get', 'provisionConfig'],
      ListProvisionConfigs: ['list', 'provisionConfig'],
      PutFunctionOnDemandConfig: ['put', 'onDemandConfig'],
      GetFunctionOnDemandConfig: ['get', 'onDemandConfig'],
      ListOnDemandConfigs: ['list', 'onDemandConfig'],
      DeleteFunctionOnDemandConfig: ['delete', 'onDemandConfig'],
      CreateCustomDomain: ['create', 'customDomain'],
      GetCustomDomain: ['get', 'customDomain'],
      ListCustomDomains: ['list', 'customDomain'],
      UpdateCustomDomain: ['update', 'customDomain'],
      DeleteCustomDomain: ['delete', 'customDomain'],
      CreateVpcBinding: ['create', 'vpcBinding'],
      ListVpcBindings: ['list', 'vpcBinding'],
      DeleteVpcBinding: ['delete', 'vpcBinding'],
    },
  },
}
