/** A tracer provider that keeps the spans that ended, in their order. */
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

export function recordSpans(): { tracerProvider: TracerProvider; spans: () => ReadableSpan[] } {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
  return { tracerProvider, spans: () => exporter.getFinishedSpans() }
}
