import { readFileSync } from 'node:fs'
import type { ApiId } from '../../../dist/src/index.js'
import type { Situation } from './situation.ts'

/** A client under observation, with the settings that it has by default. */
export interface Client {
  /** Of the npm package. */
  name: string
  api: ApiId
  /** The operation's id in our document that the client's method reaches; undefined when it has no method. */
  operationOf(situation: Situation): string | undefined
  /** One call. What resolves is what a program takes for a success. */
  call(url: string, situation: Situation, timeout?: number): Promise<unknown>
}

export function versionOf(name: string): string {
  const path = new URL(name === 'faas-contracts' ? '../../../package.json' : `../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
