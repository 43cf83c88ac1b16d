import type { Counter, Histogram, MeterProvider, TracerProvider } from '@opentelemetry/api'
import { type Attributes, context, metrics, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { ApiId, ErrorKind, FaasError } from './errors.ts'
import { checkFields, flag, object, type Rules } from './fields.ts'
import type { Hooks, TryEvent } from './hooks.ts'

export type { Hooks }

/** OpenTelemetry as hooks of a client; `@opentelemetry/api` is a peer that you install. */
export interface OtelOptions {
  /** Makes the spans. @default the global one */
  tracerProvider?: TracerProvider | undefined
  /** Makes the metrics. @default the global one */
  meterProvider?: MeterProvider | undefined
  /**
   * Send the trace's context along with every try, by the global propagator: `traceparent`, `tracestate`. It is signed where the
   * signature covers such headers (AWS Lambda).
   * @default false
   */
  propagate?: boolean | undefined
}

const OPTIONS: Rules<OtelOptions> = { tracerProvider: object, meterProvider: object, propagate: flag }

const NAME = 'faas-contracts'

/** `faas.invoked_provider`: the values of the conventions. */
const PROVIDERS: Readonly<Record<ApiId, string>> = {
  lambda: 'aws',
  fc3: 'alibaba_cloud',
  fc2: 'alibaba_cloud',
  'fc-http-trigger': 'alibaba_cloud',
  cloudbase: 'tencent_cloud',
}

/** Seconds: the boundaries that the conventions advise for `http.client.request.duration`. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Makes hooks that report to OpenTelemetry: a client span for each try, by the conventions for FaaS and HTTP, the histogram
 * `http.client.request.duration` and the counter `faas_contracts.client.retries`. Spans and metrics hold no payload, no headers and no
 * credentials. Throws a `TypeError` that names the option for one that can't be used.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/faas/faas-spans/
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
 * @example
 * ```ts
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, hooks: otelHooks({ propagate: true }) })
 * ```
 */
export function otelHooks(options: OtelOptions = {}): Hooks {
  checkFields('The options of `otelHooks`', options, OPTIONS)
  const tracer = (options.tracerProvider ?? trace).getTracer(NAME)
  let measured: Measured | undefined
  /** A tracer finds the global provider when that comes; instruments do not, and hooks are often made before it. */
  const instruments = (): Measured => {
    const provider = options.meterProvider ?? metrics.getMeterProvider()
    if (measured?.provider !== provider) measured = measure(provider)
    return measured
  }
  /** Of tries under way, by their call: a call has one at a time. */
  const spans = new Map<string, { span: Span; attributes: Attributes }>()

  const start = (event: TryEvent) => {
    const attributes = attributesOf(event)
    const span = tracer.startSpan(nameOf(event), {
      kind: SpanKind.CLIENT,
      attributes: {
        ...attributes,
        ...(event.url && { 'url.full': event.url }),
        ...(event.attempt > 1 && { 'http.request.resend_count': event.attempt - 1 }),
      },
    })
    return { span, attributes }
  }

  const end = (event: TryEvent & { durationMs: number }, status: number | undefined, error: FaasError | undefined, requestId?: string) => {
    const open = spans.get(event.callId)
    if (!open) return
    spans.delete(event.callId)
    const outcome: Attributes = {}
    if (status !== undefined) outcome['http.response.status_code'] = status
    if (error) outcome['error.type'] = typeOf(error)
    instruments().duration.record(event.durationMs / 1000, { ...open.attributes, ...outcome })
    open.span.setAttributes(outcome)
    if (requestId !== undefined) open.span.setAttribute(event.api === 'lambda' ? 'aws.request_id' : 'faas_contracts.request_id', requestId)
    finish(open.span, error)
  }

  return {
    onRequest(event) {
      const started = start(event)
      spans.set(event.callId, started)
      if (!options.propagate) return
      const headers: Record<string, string> = {}
      propagation.inject(trace.setSpan(context.active(), started.span), headers)
      return headers
    },
    onResponse: (event) => end(event, event.status, event.error, event.requestId),
    onRetry(event) {
      end(event, event.error.status, event.error, event.error.requestId)
      instruments().retries.add(1, { ...attributesOf(event), 'error.type': typeOf(event.error) })
    },
    onError(event) {
      end(event, event.error.status, event.error, event.error.requestId)
      // Refused before a try: a call that failed must not be missing from the trace.
      if (event.attempt > 0) return
      const { span } = start(event)
      span.setAttribute('error.type', typeOf(event.error))
      finish(span, event.error)
    },
  }
}

interface Measured {
  provider: MeterProvider
  duration: Histogram
  retries: Counter
}

function measure(provider: MeterProvider): Measured {
  const meter = provider.getMeter(NAME)
  const duration = meter.createHistogram('http.client.request.duration', {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })
  const retries = meter.createCounter('faas_contracts.client.retries', { description: 'Tries after the first one.', unit: '{retry}' })
  return { provider, duration, retries }
}

function finish(span: Span, error: FaasError | undefined): void {
  if (error) {
    span.setAttribute('faas_contracts.error.kind', error.kind)
    // Without a message: a function's own can hold what it was sent.
    span.setStatus({ code: SpanStatusCode.ERROR })
  }
  span.end()
}

/** What a span and the metrics have in common: few different values. */
function attributesOf({ api, functionName, region, method, url }: TryEvent): Attributes {
  const name = functionName === undefined ? undefined : nameOfFunction(functionName)
  return {
    'faas.invoked_provider': PROVIDERS[api],
    ...(name !== undefined && { 'faas.invoked_name': name }),
    ...(region !== undefined && { 'faas.invoked_region': region }),
    ...(method && { 'http.request.method': method }),
    ...(url && serverOf(url)),
  }
}

function serverOf(url: string): Attributes {
  const { hostname, port, protocol } = new URL(url)
  return { 'server.address': hostname, 'server.port': port ? Number(port) : protocol === 'https:' ? 443 : 80 }
}

/** The function's name, as the conventions ask for outgoing calls; the operation where there is none. */
function nameOf({ functionName, operation }: TryEvent): string {
  return functionName === undefined ? operation : nameOfFunction(functionName)
}

/** Lambda takes ARNs, whole and in part, and a qualifier after the name. */
function nameOfFunction(functionName: string): string {
  const parts = functionName.split(':')
  const at = parts.indexOf('function')
  return (at >= 0 ? parts[at + 1] : /^\d{12}$/.test(parts[0] ?? '') ? parts[1] : parts[0]) ?? functionName
}

/** Failures whose codes are this package's own, also when an answer had begun. */
const OWN_KINDS: ReadonlySet<ErrorKind> = new Set(['network', 'timeout', 'aborted', 'protocol'])

/** A value of `error.type` must come from a small set; a code that no one documented could be anything. */
function typeOf({ code, documented, status, kind }: FaasError): string {
  if (documented || status === undefined || OWN_KINDS.has(kind)) return code
  return status >= 400 ? String(status) : kind
}
