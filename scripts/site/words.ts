import type { ErrorKind } from '../../src/errors.ts'
import type { ErrorObject } from '../document.ts'

/** What the values of the catalogue's fields mean, for readers who see one entry only. */

export const EVIDENCE: Record<ErrorObject['evidence'], string> = {
  documented: 'the vendor documents it',
  recorded: 'seen in real answers',
  inferred: 'our conclusion from the source, which does not state it',
}

export const EXECUTED: Record<ErrorObject['executed'], string> = {
  no: 'The function’s code did not start.',
  yes: 'The function’s code started, so its side effects may have happened.',
  unknown: 'No source says whether the function’s code started.',
}

export const RETRY: Record<ErrorObject['retry'], string> = {
  no: 'Repeating the same call can’t help.',
  backoff: 'Slow down and repeat, with growing delays.',
  'after-wait': 'The state clears by itself: wait and repeat.',
}

/** What a repeat does to the function, where one can help. */
export const TWICE: Record<ErrorObject['executed'], string> = {
  no: 'The function has not run, so a repeat is safe.',
  yes: 'It runs the function once more.',
  unknown: 'It may run the function a second time.',
}

export const BILLED: Record<ErrorObject['billed'], string> = {
  yes: 'The call is billed.',
  no: 'The call is not billed.',
  undocumented: 'No source says whether the call is billed.',
}

export const KINDS: Record<ErrorKind, string> = {
  request: 'the call is wrong; change it',
  auth: 'the credentials are missing, wrong, expired or not allowed to do this',
  'not-found': 'no such function, version, alias, environment or route',
  conflict: 'the resource is in another state or version than the call needs',
  throttled: 'too much at once; slow down',
  quota: 'an account limit or a bill; raise it or pay it',
  configuration: 'the function’s owner must fix its setup',
  function: 'the user’s code failed, or ran out of time or memory',
  system: 'the platform failed',
  network: 'no connection, or it was lost',
  timeout: 'your time was up',
  aborted: 'you cancelled the call',
  protocol: 'an answer that no document allows, such as a gateway’s HTML page',
}
