/** The codes of this package itself, for readers of a log: what each means and what to do. */
import type { ClientCode } from '../errors.ts'

interface Explanation {
  means: string
  fix: string
}

export const CLIENT_CODES: Readonly<Record<ClientCode, Explanation>> = {
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
