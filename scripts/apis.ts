import type { ApiId } from '../src/errors.ts'

/** The documents in the order in which people read about them. */
export const API_IDS: readonly ApiId[] = ['lambda', 'fc3', 'fc2', 'fc-http-trigger', 'cloudbase']

/** The document of the replay server's own API, which is none of the five. */
export const REPLAY_ID = 'replay'
