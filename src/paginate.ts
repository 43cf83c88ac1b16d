import { toClientError, UnexpectedAnswer } from './classify.ts'
import type { Operation } from './encode.ts'
import type { ApiId } from './errors.ts'
import { InputError } from './input.ts'
import type { CallOptions } from './options.ts'
import { type Result, type Success, unwrap } from './result.ts'
import type { CallArguments, CallData } from './types.ts'

/** How an operation's pages hang together. */
export interface PageRule {
  /** The query parameter that asks for a page. */
  readonly token: string
  /** The field of a page that has the next one's token; the last page has none. */
  readonly next: string
  /** The field of a page that has the list. */
  readonly items: string
}

/** The pages of a list, fetched one by one as they are asked for. */
export interface Paginator<Page, Item> extends AsyncIterable<Page> {
  /** The entries of all pages, one after the other. */
  items(): AsyncIterable<Item>
}

type ItemOf<Page, List> = Page extends { [Key in List & string]?: readonly (infer Item)[] } ? Item : never

export interface Paginated<Operations, Pages> {
  /**
   * The pages of an operation that lists something, or with `.items()` what is in them. Unlike `call`, the loop throws: a page that fails
   * is a `FaasError`, so that a list that broke off is never taken for a whole one. Every page has the timeout and the retries of a call.
   *
   * @example
   * ```ts
   * for await (const fn of fc3.paginate('ListFunctions', { query: { prefix: 'shop-' } }).items()) console.log(fn.functionName)
   * ```
   */
  paginate<Name extends keyof Pages & keyof Operations & string>(
    operation: Name,
    ...input: CallArguments<Operations[Name], CallOptions>
  ): Paginator<CallData<Operations[Name]>, ItemOf<CallData<Operations[Name]>, Pages[Name]>>
}

interface ListInput {
  query?: Record<string, unknown>
}

type Page = Record<string, unknown>

/** Makes `paginate` of a client's `call`. */
export function createPaginate(
  { api, operations }: { api: ApiId; operations: Readonly<Record<string, Operation>> },
  // Each API's own `call` takes the names of its own operations.
  client: { call(operation: never, ...input: never): Promise<Result<unknown>> },
) {
  const call = client.call as unknown as (operation: string, input: ListInput, options?: CallOptions) => Promise<Result<unknown>>
  return (operation: string, input: ListInput = {}, given?: CallOptions): Paginator<Page, unknown> => {
    const options = isIterable(given?.headers) ? { ...given, headers: [...given.headers] } : given
    const found = Object.hasOwn(operations, operation) ? operations[operation]?.pages : undefined
    const refuse = (reason: Error, answered?: Success<unknown>) =>
      toClientError({ api, operation, attempts: answered?.attempts ?? 0 }, reason, answered).error
    if (!found) throw refuse(new InputError(`\`${operation}\` is not an operation of ${api} that answers in pages.`))
    const rule = found

    async function* pages(): AsyncGenerator<Page> {
      let token = input.query?.[rule.token]
      for (;;) {
        const asked = token === undefined ? input : { ...input, query: { ...input.query, [rule.token]: token } }
        const result = await call(operation, asked, options)
        const page = unwrap(result)
        const unexpected = (message: string) => refuse(new UnexpectedAnswer('UNEXPECTED_ANSWER', message), result as Success<unknown>)
        if (!isPage(page, rule)) throw unexpected(`The page is not an object with a list \`${rule.items}\`.`)
        yield page
        const next = page[rule.next]
        if (next === undefined || next === null || next === '') return
        if (typeof next === 'object') throw unexpected(`The page's \`${rule.next}\` is no text.`)
        if (next === token) throw unexpected('The page names itself as the next one.')
        token = next
      }
    }

    async function* items(): AsyncGenerator<unknown> {
      for await (const page of pages()) yield* (page[rule.items] as unknown[] | undefined | null) ?? []
    }

    return { [Symbol.asyncIterator]: pages, items }
  }
}

/** What can be read only once; every page sends all headers. */
function isIterable(headers: CallOptions['headers'] | null): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in Object(headers)
}

/** A page without entries may leave out its list. */
function isPage(data: unknown, { items }: PageRule): data is Page {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const list = (data as Page)[items] ?? []
  return Array.isArray(list)
}
