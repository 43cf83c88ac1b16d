import type { ApiId } from '../src/errors.ts'

/** The documents in the order in which people read about them. */
export const API_IDS: readonly ApiId[] = ['lambda', 'fc3', 'fc2', 'fc-http-trigger', 'cloudbase']
