import { BAD_PORT, type Fetch, isUnsent, messageOf } from '../http/web.ts'

const WORDS: Readonly<Record<string, string>> = { [BAD_PORT]: 'a port that browsers block, and `fetch` never calls' }

/** What is noticed of an endpoint beside what each check asks: whether anything answers there, and whether it is our own replay server. */
export class Endpoint {
  #isHeard = false
  #unreached: { origin: string; reason: string } | undefined
  /** The replay server has no such operation. */
  refusesOperations = false

  readonly fetch: Fetch = async (request) => {
    try {
      const answer = await globalThis.fetch(request)
      this.#isHeard = true
      this.refusesOperations ||= answer.status === 404 && answer.headers.get('x-amzn-errortype') === 'ReplayRefused'
      return answer
    } catch (error) {
      const reason = messageOf(error).replace('fetch failed: ', '')
      if (isUnsent(error) || reason === BAD_PORT) this.#unreached = { origin: new URL(request.url).origin, reason: WORDS[reason] ?? reason }
      throw error
    }
  }

  /** Where no connection could be made, and why; undefined once anything was answered. */
  get unreached(): { origin: string; reason: string } | undefined {
    return this.#isHeard ? undefined : this.#unreached
  }
}
