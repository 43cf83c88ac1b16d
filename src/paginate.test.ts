import { describe, expect, it } from 'vitest'
import { createFc3Client } from './fc3.ts'
import { isFaasError } from './is-faas-error.ts'

const credentials = { accessKeyId: 'exampleAk0001', accessKeySecret: 'exampleSecret0001' }

/** A client of a service that has these pages. */
function clientOf(pages: { functions?: { functionName: string }[]; nextToken?: string }[], failAt = -1) {
  const asked: string[] = []
  const fc3 = createFc3Client({
    credentials,
    baseUrl: 'https://fcv3.cn-hangzhou.aliyuncs.com',
    maxRetries: 0,
    fetch: async (request) => {
      const { search } = new URL(request.url)
      if (asked.push(search) - 1 === failAt) return Response.json({ Code: 'AccessDenied', Message: 'no' }, { status: 403 })
      return Response.json(pages[asked.length - 1], { headers: { 'x-fc-request-id': 'r' } })
    },
  })
  return { fc3, asked }
}

const THREE = [
  { functions: [{ functionName: 'a' }, { functionName: 'b' }], nextToken: 't1' },
  { nextToken: 't2' },
  { functions: [{ functionName: 'c' }] },
]

describe('paginate', () => {
  it('asks for page after page with the token of the one before, and keeps the other parameters', async () => {
    const { fc3, asked } = clientOf(THREE)
    const names: (string | undefined)[] = []
    for await (const fn of fc3.paginate('ListFunctions', { query: { limit: 2 } }).items()) names.push(fn.functionName)
    expect(names).toEqual(['a', 'b', 'c'])
    expect(asked).toEqual(['?limit=2', '?limit=2&nextToken=t1', '?limit=2&nextToken=t2'])
  })

  it('fetches a page only when it is asked for, and begins anew with every loop', async () => {
    const { fc3, asked } = clientOf([...THREE, ...THREE])
    const list = fc3.paginate('ListFunctions')
    expect(asked).toEqual([])
    for await (const page of list) {
      expect(page.nextToken).toBe('t1')
      break
    }
    expect(asked).toEqual([''])
  })

  it.each([null, ''])('ends at the token %j', async (nextToken) => {
    const { fc3, asked } = clientOf([{ functions: [], nextToken: nextToken as string }])
    for await (const _ of fc3.paginate('ListFunctions')) void _
    expect(asked).toEqual([''])
  })

  it('makes every call with the options', async () => {
    const { fc3, asked } = clientOf(THREE)
    const { signal } = new AbortController()
    const seen: (string | undefined)[] = []
    const hooks = { onRequest: () => void seen.push(asked.at(-1)) }
    for await (const _ of fc3.paginate('ListFunctions', {}, { hooks, signal })) void _
    expect(seen).toHaveLength(3)
  })

  it('sends headers that can be read only once with every page', async () => {
    const traces: (string | null)[] = []
    const fc3 = createFc3Client({
      credentials,
      baseUrl: 'https://fcv3.cn-hangzhou.aliyuncs.com',
      fetch: async (request) => {
        traces.push(request.headers.get('x-trace'))
        return Response.json(THREE[traces.length - 1])
      },
    })
    const list = fc3.paginate('ListFunctions', {}, { headers: new Map([['x-trace', 'a']]).entries() })
    for await (const _ of list);
    expect(traces).toEqual(['a', 'a', 'a'])
  })

  it('starts at a token that the caller kept', async () => {
    const { fc3, asked } = clientOf([{ functions: [] }])
    for await (const _ of fc3.paginate('ListFunctions', { query: { nextToken: 'kept' } }));
    expect(asked).toEqual(['?nextToken=kept'])
  })

  it('throws the error of a page that fails, after the pages before it', async () => {
    const { fc3 } = clientOf(THREE, 1)
    const names: (string | undefined)[] = []
    const loop = async () => {
      for await (const fn of fc3.paginate('ListFunctions').items()) names.push(fn.functionName)
    }
    const error = await loop().catch((reason: unknown) => reason)
    expect(isFaasError(error, 'fc3') && error.code).toBe('AccessDenied')
    expect(names).toEqual(['a', 'b'])
  })

  it('does not go round in circles when a page names itself as the next', async () => {
    const { fc3, asked } = clientOf([{ nextToken: 't' }, { nextToken: 't' }, { nextToken: 't' }])
    const loop = async () => {
      for await (const _ of fc3.paginate('ListFunctions'));
    }
    await expect(loop()).rejects.toMatchObject({ kind: 'protocol', code: 'UNEXPECTED_ANSWER', status: 200, requestId: 'r', attempts: 1 })
    expect(asked).toHaveLength(2)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['text', 'busy'],
    ['entries that are no list', { functions: 'abc' }],
    ['entries that are an object', { functions: {} }],
    ['a token that is an object', { functions: [], nextToken: {} }],
    ['a token that is a list', { functions: [], nextToken: ['t'] }],
  ])('throws a typed failure for a page that is %s', async (_, page) => {
    for (const loop of ['pages', 'items'] as const) {
      const { fc3, asked } = clientOf([page as object, page as object])
      const list = fc3.paginate('ListFunctions')
      const read = async () => {
        for await (const _ of loop === 'pages' ? list : list.items());
      }
      const error = await read().catch((reason: unknown) => reason)
      expect(isFaasError(error, 'fc3') && error).toMatchObject({ kind: 'protocol', code: 'UNEXPECTED_ANSWER', status: 200, attempts: 1 })
      expect(asked).toHaveLength(1)
    }
  })

  it('throws a typed failure for a page without a body', async () => {
    const fetch = async () => new Response(null, { status: 200 })
    const fc3 = createFc3Client({ credentials, baseUrl: 'https://fcv3.cn-hangzhou.aliyuncs.com', fetch })
    const error = await fc3
      .paginate('ListFunctions')
      .items()
      [Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason)
    expect(isFaasError(error, 'fc3') && error.code).toBe('UNEXPECTED_ANSWER')
  })

  it.each([5, null])('refuses the options %j in the loop, as a call does', async (options) => {
    const { fc3, asked } = clientOf([{}])
    const page = fc3
      .paginate('ListFunctions', {}, options as never)
      [Symbol.asyncIterator]()
      .next()
    await expect(page).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('`options` must be an object') })
    expect(asked).toEqual([])
  })

  it('refuses an operation that has no pages', () => {
    const { fc3 } = clientOf([])
    expect(() => fc3.paginate('GetFunction' as 'ListFunctions')).toThrow('`GetFunction` is not an operation of fc3 that answers in pages')
  })
})
