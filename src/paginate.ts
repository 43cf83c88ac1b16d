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
  api: ApiId,
  operations: Readonly<Record<string, Operation>>,
  call: (operation: string, input: ListInput, options?: CallOptions) => Promise<Result<unknown>>,
) {
  return (operation: string, input: ListInput = {}, options?: CallOptions): Paginator<Page, unknown> => {
    const found = Object.hasOwn(operations, operation) ? operations[operation]?.pages : undefined
    const refuse = (reason: Error, answered?: Success<unknown>) =>
      toClientError({ api, operation, attempts: answered?.attempts ?? 0 }, reason, answered).error
    if (!found) throw refuse(new InputError(`\`${operation}\` is not an operation of ${api} that answers in pages.`))
    const rule = found

    async function* pages(): AsyncGenerator<Page> {
      let token = input.query?.[rule.token]
      for (;;) {
        const query = token === undefined ? input.query : { ...input.query, [rule.token]: token }
        const result = await call(operation, { ...input, ...(query && { query }) }, options)
        const page = unwrap(result) as Page
        const unexpected = (message: string) => refuse(new UnexpectedAnswer('UNEXPECTED_ANSWER', message), result as Success<unknown>)
        if (typeof page !== 'object' || page === null || Array.isArray(page)) throw unexpected('The page is not a JSON object.')
        if (!Array.isArray(page[rule.items] ?? [])) throw unexpected(`The page's \`${rule.items}\` is not a list.`)
        yield page
        const next = page[rule.next]
        if (next === undefined || next === null || next === '') return
        if (typeof next !== 'string') throw unexpected(`The page's \`${rule.next}\` is not text.`)
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
