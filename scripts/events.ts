/** The trigger events of a document: its webhooks, the schemas that only they use, and the samples that stand in them as examples. */
import { type Document, type ExampleObject, follow, type WebhookOperation } from './document.ts'

/** A sample with what it is an example of. */
export interface EventSample {
  kind: string
  trigger: string
  operation: WebhookOperation
  example: ExampleObject
}

/** The document as a client sees it: without the events, and without the schemas that only they use. */
export function withoutEvents({ webhooks, ...document }: Document): Document {
  const events = reachable(document, webhooks)
  const calls = reachable(document, document.paths)
  return withSchemas(document, (name) => !events.has(`schemas/${name}`) || calls.has(`schemas/${name}`))
}

/** The document of the events alone: nothing to call, their schemas only. */
export function eventsDocument(document: Document): Document {
  const events = reachable(document, document.webhooks)
  const { webhooks: _, components, ...rest } = document
  return withSchemas({ ...rest, paths: {}, components: { schemas: components.schemas ?? {} } }, (name) => events.has(`schemas/${name}`))
}

/** The samples of all events, in the order of the document. */
export function* samplesOf(document: Document): Generator<EventSample> {
  for (const [trigger, { post: operation }] of Object.entries(document.webhooks ?? {}))
    for (const media of Object.values(operation.requestBody.content))
      for (const [kind, example] of Object.entries(media.examples ?? {}))
        yield { kind, trigger, operation, example: follow<ExampleObject>(document, example) }
}

function withSchemas(document: Document, keep: (name: string) => boolean): Document {
  const schemas = Object.fromEntries(Object.entries(document.components.schemas ?? {}).filter(([name]) => keep(name)))
  return { ...document, components: { ...document.components, schemas } }
}

/** The components that a part of a document leads to, as `schemas/Name`. */
function reachable(document: Document, part: unknown, found = new Set<string>()): Set<string> {
  for (const [, section = '', name = ''] of JSON.stringify(part ?? null).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
    if (found.has(`${section}/${name}`)) continue
    found.add(`${section}/${name}`)
    reachable(document, (document.components as Record<string, Record<string, unknown>>)[section]?.[name], found)
  }
  return found
}
