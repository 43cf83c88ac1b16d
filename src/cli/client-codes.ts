/** The codes of this package itself, for readers of a log: what each means and what to do. */
import { CLIENT_FACTS } from '../classify.ts'
import type { CatalogueRow, ClientCode, ErrorKind } from '../errors.ts'

interface Explanation {
  means: string
  fix: string
}

export interface ClientCodeFacts extends Explanation {
  /** `HTTP_<status>` is `HTTP_502` and the like. */
  code: string
  /** Where it is left out, it follows from the status, and so does whether a repeat can help. */
  kind?: ErrorKind
  executed: CatalogueRow['executed']
  retry?: CatalogueRow['retry']
}

const EXPLANATIONS: Readonly<Record<ClientCode, Explanation>> = {
  INVALID_INPUT: { means: 'The input or an option breaks a rule. Nothing was sent.', fix: 'Change what the message names.' },
  PAYLOAD_TOO_LARGE: {
    means: 'The payload is over the limit of the API. Nothing was sent, except the start of a streamed payload.',
    fix: 'Send less, or store it and send where it is.',
  },
  PAYLOAD_FAILED: {
    means: 'The stream that gives the payload failed after its start was sent.',
    fix: 'Repair what the stream reads from; `cause` is its error.',
  },
  MISSING_CREDENTIALS: {
    means: 'Fields of `credentials` are missing or have no usable form. Nothing was sent.',
    fix: 'Give the fields, or set the variables, that the message names.',
  },
  CREDENTIALS_FAILED: { means: 'The `credentials` function failed. Nothing was sent.', fix: 'Repair what `cause` tells of.' },
  CONNECTION_FAILED: {
    means: 'No connection was made: no address for the name, refused, a certificate that is not trusted. Nothing was sent.',
    fix: 'Check the endpoint, the network and the proxy; the message and `cause` say which step failed.',
  },
  CONNECTION_LOST: {
    means: 'The connection ended before the whole answer had arrived.',
    fix: 'Give `idempotent: true` if the function may run twice; otherwise find out first whether it ran.',
  },
  ATTEMPT_TIMEOUT: {
    means: 'A try took longer than `attemptTimeout`.',
    fix: 'Raise it, or give `idempotent: true` if the function may run twice.',
  },
  TIMEOUT: {
    means: 'The call took longer than `timeout`, 60 seconds by default. The function may still run.',
    fix: 'Raise it for a function that takes longer, or call that asynchronously.',
  },
  ABORTED: {
    means: 'Your `signal` ended the call. The function may still run.',
    fix: 'Nothing, if that was meant; `cause` is the reason.',
  },
  INVALID_JSON: {
    means: 'The answer is not the JSON that it should be.',
    fix: 'Look at `body` for who answered. If the function returns text or bytes, say so with `responseType`.',
  },
  INVALID_ENCODING: {
    means: 'The answer does not decode: broken compression, no UTF-8 text, a damaged event stream.',
    fix: "If the function returns bytes, ask for them with `responseType: 'bytes'`; otherwise look for what changes answers on the way.",
  },
  UNEXPECTED_ANSWER: {
    means: 'The answer has a form that no document of the API allows.',
    fix: 'Look at `body` for who answered: a gateway, a proxy, another service.',
  },
  UNEXPECTED_REDIRECT: {
    means: 'The answer is a redirect, which signed calls do not follow.',
    fix: 'Give the address that it leads to as `baseUrl`.',
  },
  ANSWER_TOO_LARGE: {
    means: 'The answer is longer than what is read into memory.',
    fix: "Return less, or read it with `responseType: 'stream'`.",
  },
  INVALID_DATA: {
    means: 'The data is not what the `schema` of the call allows. The function ran and did not fail.',
    fix: 'Compare `issues` with what the function returns.',
  },
}

/** What stands for a code in a log where an answer has none. */
const OTHERS: readonly ClientCodeFacts[] = [
  {
    code: 'HTTP_<status>',
    means: 'The answer has this status and no code. From an HTTP trigger or a web function it can be what the function itself answered.',
    fix: 'Look at `body` for who answered, and at `executed` of the error.',
    executed: 'unknown',
  },
  {
    code: 'EMPTY_<status>',
    means: 'The answer has this status and no body.',
    fix: 'Look for the request id in the logs of the function and of what is on the way to it.',
    executed: 'unknown',
  },
  {
    code: 'HTML_<status>',
    means: 'The answer is an HTML page with this status, where the API answers with JSON.',
    fix: 'Find out from `body` which gateway or proxy answered; repeat only what may run twice.',
    kind: 'protocol',
    executed: 'unknown',
  },
  {
    code: 'ReplayRefused',
    means: 'A replay server has no answer for the request. No cloud sends this.',
    fix: 'Change what the message names; outside of tests, look why `baseUrl` or `fetch` leads to a replay server.',
    executed: 'unknown',
  },
]

export const CLIENT_CODES: readonly ClientCodeFacts[] = [
  ...Object.entries(EXPLANATIONS).map(([code, explanation]) => ({ code, ...explanation, ...CLIENT_FACTS[code as ClientCode] })),
  ...OTHERS,
]
