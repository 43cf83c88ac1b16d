import type { ApiId } from '../src/errors.ts'

const EVERY: Record<ApiId, true> = { lambda: true, fc3: true, fc2: true, 'fc-http-trigger': true, cloudbase: true }

/** The documents in the order in which people read about them. */
export const API_IDS = Object.keys(EVERY) as readonly ApiId[]

/** The document of the replay server's own API, which is no cloud's. */
export const REPLAY_ID = 'replay'
