import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { API_IDS } from '../apis.ts'
import type { Document } from '../document.ts'
import { type Api, readApi } from './model.ts'

/** Our own documents for tests, as they were compiled last. */
export function readApis(): Api[] {
  const folder = join(import.meta.dirname, '..', '..', 'generated', 'openapi')
  return API_IDS.map((id) => readApi(id, JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Document))
}
