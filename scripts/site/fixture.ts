import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { API_IDS, REPLAY_ID } from '../apis.ts'
import type { Document } from '../document.ts'
import { type Api, type Reference, readApi, readReference } from './model.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'generated', 'openapi')

/** Our own documents for tests, as they were compiled last. */
export function readApis(): Api[] {
  return API_IDS.map((id) => readApi(id, read(id)))
}

export function readReplay(): Reference {
  return readReference(REPLAY_ID, read(REPLAY_ID))
}

function read(id: string): Document {
  return JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Document
}
