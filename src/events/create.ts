import { samples } from '../../generated/events/samples.ts'
import { merge } from './merge.ts'
import type { EventKind, EventMap, EventOverrides } from './types.ts'

/** All kinds of events, in the order of the reference. */
export const EVENT_KINDS: readonly EventKind[] = Object.freeze(Object.keys(samples) as EventKind[])

/**
 * Makes a trigger event as Function Compute hands it to a function: the sample of that kind, with any field overridden. Each call gives
 * a new object, which is yours to change, and nothing but what JSON can hold.
 *
 * Name only what matters. Objects are merged field by field. An array has as many items as yours, each completed from the sample's item:
 * `events: [{ region: 'cn-beijing' }]` changes the first event, `events: [{}, {}]` makes two. `undefined` leaves what the sample has.
 *
 * The shapes are those of the [vendor's guide](https://www.alibabacloud.com/help/en/functioncompute/fc-2-0/user-guide/formats-of-event-for-different-triggers);
 * the reference describes every field. `mns-stream-without-attributes` is text, every other kind an object.
 *
 * @param kind one of {@link EVENT_KINDS}.
 * @param overrides the fields to change, in the shape of the event. Default: none.
 * @throws TypeError for a kind that there is not, with the list of those that there are.
 *
 * @example
 * ```ts
 * import { createEvent } from 'faas-contracts/events'
 *
 * const upload = createEvent('oss', { events: [{ oss: { object: { key: 'in/dog.jpg', size: 1024 } } }] })
 * console.log(upload.events[0]?.oss.object.key, upload.events[0]?.oss.bucket.name) // in/dog.jpg photo-inbox
 * ```
 */
export function createEvent<Kind extends EventKind>(kind: Kind, overrides?: EventOverrides<EventMap[Kind]>): EventMap[Kind] {
  if (!Object.hasOwn(samples, kind)) throw new TypeError(`There is no event "${kind}"; there are ${EVENT_KINDS.join(', ')}.`)
  return JSON.parse(JSON.stringify(merge(samples[kind].event, overrides)))
}
