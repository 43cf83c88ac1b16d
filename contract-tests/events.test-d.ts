import {
  type CdnEvent,
  type CdnEventName,
  createEvent,
  EVENT_KINDS,
  type EventKind,
  type EventMap,
  type HttpEvent,
  type HttpEventResponse,
  type HttpParameter,
  type MnsEvent,
  type OssEvent,
  type SlsEvent,
  type TablestoreEvent,
  type TimerEvent,
} from 'faas-contracts/events'
import { describe, expectTypeOf, it } from 'vitest'

describe('createEvent', () => {
  it('gives the type of its kind', () => {
    expectTypeOf(createEvent('http')).toEqualTypeOf<HttpEvent>()
    expectTypeOf(createEvent('http-parameter')).toEqualTypeOf<HttpParameter>()
    expectTypeOf(createEvent('oss')).toEqualTypeOf<OssEvent>()
    expectTypeOf(createEvent('sls')).toEqualTypeOf<SlsEvent>()
    expectTypeOf(createEvent('tablestore')).toEqualTypeOf<TablestoreEvent>()
    expectTypeOf(createEvent('timer')).toEqualTypeOf<TimerEvent>()
    expectTypeOf(createEvent('mns-stream-without-attributes')).toEqualTypeOf<string>()
    expectTypeOf(createEvent('mns-json-with-attributes')).toExtend<MnsEvent>()
  })

  it('takes a kind that is only known at run time', () => {
    for (const kind of EVENT_KINDS) expectTypeOf(createEvent(kind)).toEqualTypeOf<EventMap[EventKind]>()
  })

  it('takes any field at any depth', () => {
    createEvent('oss', { events: [{ oss: { object: { key: 'in/dog.jpg' } } }] })
    createEvent('cdn-LogFileCreated', { events: [{}, { eventParameter: { fileSize: 7 } }] })
    createEvent('http', { headers: { 'X-Trace': '1' }, requestContext: { http: { method: 'PUT' } } })
    createEvent('mns-json-with-attributes', { level: 'warn', PublishTime: 1 })
    createEvent('mns-stream-without-attributes', 'hello')
    createEvent('sls', { parameter: { any: { depth: true } } })
    createEvent('timer', { payload: undefined })
  })

  it('refuses what the event does not have', () => {
    // @ts-expect-error a slip in a name
    createEvent('timer', { paylod: 'x' })
    // @ts-expect-error a slip in a name, deep down
    createEvent('oss', { events: [{ oss: { object: { kye: 'x' } } }] })
    // @ts-expect-error a number in place of text
    createEvent('timer', { payload: 1 })
    // @ts-expect-error an object in place of the list
    createEvent('oss', { events: { region: 'cn-beijing' } })
    // @ts-expect-error without attributes there are no other keys
    createEvent('mns-json-without-attributes', { level: 'warn' })
    // @ts-expect-error the kind says the name
    createEvent('cdn-LogFileCreated', { events: [{ eventName: 'CdnDomainAdded' }] })
    // @ts-expect-error another event's parameter
    createEvent('cdn-CdnDomainAdded', { events: [{ eventParameter: { fileSize: 7 } }] })
    // @ts-expect-error text has no fields
    createEvent('mns-stream-without-attributes', { body: 'x' })
    // @ts-expect-error no such kind
    createEvent('ots')
  })
})

describe('a CDN event', () => {
  it('is narrowed by its kind', () => {
    const event = createEvent('cdn-CachedObjectsPushed')
    expectTypeOf(event).toEqualTypeOf<CdnEvent<'CachedObjectsPushed'>>()
    expectTypeOf(event.events[0]?.eventParameter.objectPath).toEqualTypeOf<string[] | undefined>()
  })

  it('is narrowed by the name of a record', () => {
    const [record] = {} as CdnEvent['events']
    if (record?.eventName === 'LogFileCreated') expectTypeOf(record.eventParameter.filePath).toEqualTypeOf<string>()
    // @ts-expect-error not every event has a path
    record?.eventParameter.filePath
  })

  it('has one of eight names', () => {
    const names: Record<CdnEventName, true> = {
      CachedObjectsBlocked: true,
      CachedObjectsPushed: true,
      CachedObjectsRefreshed: true,
      CdnDomainAdded: true,
      CdnDomainDeleted: true,
      CdnDomainStarted: true,
      CdnDomainStopped: true,
      LogFileCreated: true,
    }
    expectTypeOf<keyof typeof names>().toEqualTypeOf<CdnEventName>()
  })
})

it('types a handler and its answer', () => {
  const handler = (event: HttpEvent): HttpEventResponse => ({ statusCode: 200, body: event.rawPath })
  expectTypeOf(handler(createEvent('http')).statusCode).toEqualTypeOf<number>()
})
