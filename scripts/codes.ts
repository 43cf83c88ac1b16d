/** The documented codes of each operation, as a type. Most operations of an API share most codes, and many share them all. */
import { type Document, errorCode, examplesOf, operationsOf } from './document.ts'
import { key, quote } from './source.ts'

export function codesSource(document: Document): string {
  const codes = new Map([...operationsOf(document)].map(({ operation }) => [operation.operationId, codesOf(document, operation)]))
  const [first = [], ...others] = codes.values()
  const common = first.filter((code) => others.every((list) => list.includes(code)))
  const seen = new Map<string, string>()
  const rows = [...codes].map(([operation, list]) => {
    const text = list.join()
    const same = seen.get(text)
    if (same) return `  ${key(operation)}: OperationCodes[${quote(same)}]`
    seen.set(text, operation)
    const own = list.filter((code) => !common.includes(code)).map(quote)
    return `  ${key(operation)}: ${[...(common.length > 0 ? ['CommonCodes'] : []), ...own].join(' | ') || 'never'}`
  })
  return [
    ...(common.length > 0
      ? [`/** The documented codes that every operation has. */\ntype CommonCodes = ${common.map(quote).join(' | ')}\n`]
      : []),
    `/** The documented codes of each operation. */\nexport interface OperationCodes {\n${rows.join('\n')}\n}\n`,
  ].join('\n')
}

function codesOf(document: Document, operation: Parameters<typeof examplesOf>[1]): string[] {
  return [...new Set([...examplesOf(document, operation)].flatMap(({ name, example }) => errorCode(name, example) ?? []))].sort()
}
