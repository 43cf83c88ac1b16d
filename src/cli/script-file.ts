import { readFileSync } from 'node:fs'
import type { ScriptRule } from '../replay/script.ts'
import { Session } from '../replay/session.ts'
import { UsageError } from './usage.ts'

/** Reads the rules of a JSON or YAML file; a `UsageError` that names the file, the rule and the field for what can't be followed. */
export async function readScript(file: string, help: string): Promise<ScriptRule[]> {
  const fail = (reason: string) => new UsageError(`--script ${file}: ${reason}`, help)
  let text: string
  try {
    // Without the byte order mark that some editors of Windows begin a file with.
    text = new TextDecoder().decode(readFileSync(file))
  } catch (error) {
    throw fail((error as Error).message)
  }
  const parse = /\.ya?ml$/i.test(file) ? await yamlParser(fail) : JSON.parse
  try {
    const rules = parse(text) as ScriptRule[]
    new Session({ script: rules })
    return rules
  } catch (error) {
    throw fail((error as Error).message)
  }
}

/** `yaml` is an optional peer dependency: in an install it would be 0.8 MB that few programs need. */
async function yamlParser(fail: (reason: string) => UsageError): Promise<(text: string) => unknown> {
  try {
    const { parse } = await import('yaml')
    return (text) => parse(text)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw fail('YAML needs the package yaml beside this one: npm install --save-dev yaml. JSON needs nothing.')
  }
}
