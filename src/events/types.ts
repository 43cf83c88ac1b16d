import type { schemas as Schemas } from '../../generated/events/types.ts'

/** An HTTP request as a built-in runtime of 3.0 gets it, format `v1`. */
export type HttpEvent = Schemas['HttpEvent']
/** What a function in a built-in runtime of 3.0 returns to answer an {@link HttpEvent}. */
export type HttpEventResponse = Schemas['HttpEventResponse']
/** What `s invoke` of 2.0 makes an HTTP request from; no event of the platform. */
export type HttpParameter = Schemas['HttpParameter']
/** Changes of objects in a bucket of OSS. */
export type OssEvent = Schemas['OssEvent']
/** A range of logs to read from Simple Log Service; its triggers have the type `log`. */
export type SlsEvent = Schemas['SlsEvent']
/** Changed rows of Tablestore, as JSON; on the wire they are CBOR by the vendor's guide. */
export type TablestoreEvent = Schemas['TablestoreEvent']
/** A time that a time trigger was set for. */
export type TimerEvent = Schemas['TimerEvent']

/** The eight things that a CDN trigger reports. */
export type CdnEventName = Schemas['CdnRecord']['eventName']
/**
 * What happened at the CDN. `eventName` of a record says what its `eventParameter` holds.
 *
 * @typeParam Name the records' `eventName`. @default any of the eight
 */
export interface CdnEvent<Name extends CdnEventName = CdnEventName> {
  /** What happened. */
  events: Extract<Schemas['CdnRecord'], { eventName: Name }>[]
}

/** A message of an MNS topic in the format `JSON`. */
export type MnsJsonEvent = Schemas['MnsJsonEvent']
/** The same with the message's attributes, each a key beside the others. */
export type MnsJsonEventWithAttributes = Schemas['MnsJsonEventWithAttributes']
/** A message of an MNS topic in the format `STREAM`: its text, nothing around it. */
export type MnsStreamEvent = Schemas['MnsStreamEvent']
/** The same with the message's attributes, as JSON text in `attrs.Extend`. */
export type MnsStreamEventWithAttributes = Schemas['MnsStreamEventWithAttributes']
/** A message of an MNS topic in any of its four forms. */
export type MnsEvent = MnsJsonEvent | MnsJsonEventWithAttributes | MnsStreamEvent | MnsStreamEventWithAttributes

/** The type of each kind of event. */
export interface EventMap {
  http: HttpEvent
  'http-parameter': HttpParameter
  oss: OssEvent
  sls: SlsEvent
  'cdn-CachedObjectsBlocked': CdnEvent<'CachedObjectsBlocked'>
  'cdn-CachedObjectsPushed': CdnEvent<'CachedObjectsPushed'>
  'cdn-CachedObjectsRefreshed': CdnEvent<'CachedObjectsRefreshed'>
  'cdn-CdnDomainAdded': CdnEvent<'CdnDomainAdded'>
  'cdn-CdnDomainDeleted': CdnEvent<'CdnDomainDeleted'>
  'cdn-CdnDomainStarted': CdnEvent<'CdnDomainStarted'>
  'cdn-CdnDomainStopped': CdnEvent<'CdnDomainStopped'>
  'cdn-LogFileCreated': CdnEvent<'LogFileCreated'>
  'mns-json-with-attributes': MnsJsonEventWithAttributes
  'mns-json-without-attributes': MnsJsonEvent
  'mns-stream-with-attributes': MnsStreamEventWithAttributes
  'mns-stream-without-attributes': MnsStreamEvent
  tablestore: TablestoreEvent
  timer: TimerEvent
}

/** A kind of event that there is a sample of. */
export type EventKind = keyof EventMap

/** What to change of an event: any field at any depth, in the shape of the event itself. */
export type EventOverrides<T> = T extends readonly (infer Item)[]
  ? readonly EventOverrides<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: EventOverrides<T[Key]> | undefined }
    : T

/** A sample and what is known of it. */
export interface Sample<Event> {
  /** The type of the trigger that sends it, as the API names it. */
  trigger: string
  /** Which trigger sends it, and when. */
  description: string
  /** The vendor's page that describes it. */
  docUrl: string
  /** The name of its file, as `s cli fc-event` names it where it has one. */
  file: string
  event: Event
}

/** The sample of each kind. */
export type Samples = { readonly [Kind in EventKind]: Sample<EventMap[Kind]> }
