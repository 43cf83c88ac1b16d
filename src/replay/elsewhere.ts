import type { HeaderMap } from '../http/message.ts'
import { CONTROL_PREFIX } from './control.ts'

const CONTROL = new RegExp(`^(/__scope/[^/]+)?${CONTROL_PREFIX}`)

/** Whether a server that listens there is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/.test(host)
}

/** Names of this machine, and those that nobody has outside of it. */
const HERE = /^(127\.\d+\.\d+\.\d+|\[::1\]|([^.]+\.)*localhost|.+\.test)$/
/**
 * Names that nobody else can make lead here: addresses, names without a dot, those that are nobody's in the public DNS, such as
 * `host.docker.internal`, and the clouds' own, which a client keeps when a proxy leads it here.
 */
const NOT_ELSEWHERE =
  /^(\[.*\]|\d+\.\d+\.\d+\.\d+|[^.]*|.*\.(localhost|local|internal|test|home\.arpa|amazonaws\.com(\.cn)?|aliyuncs\.com|tcloudbasegateway\.com))$/

/**
 * What says that a request which steers the replay comes from a page of another site that is open in a browser on this machine: the origin that
 * the browser names, or, where the page's own name was made to lead here (DNS rebinding), that name. Undefined for all others.
 */
export function elsewhereOf(path: string, { host = '', origin }: HeaderMap): string | undefined {
  if (!CONTROL.test(path)) return undefined
  return foreign(origin) ?? (NOT_ELSEWHERE.test(nameOf(host)) ? undefined : `the host ${host}`)
}

/**
 * The same of a call of a function that runs here, which acts with the rights of this user. A test may send any origin, so it is the browser's
 * own word that counts; and a tunnel may bring pages from anywhere, by a name that is not this machine's. For an image, a script or a frame a
 * browser names no origin. Nor does it where somebody follows a link or is led here, as after a log-in, which is no other page's doing.
 */
export function foreignPageOf({
  host = '',
  origin,
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': destination,
}: HeaderMap): string | undefined {
  if (site !== 'cross-site' || !isHere(host)) return undefined
  if (origin !== undefined) return foreign(origin)
  return mode === 'navigate' && destination === 'document' ? undefined : `a cross-site request for its ${destination ?? 'own use'}`
}

/** Whether a request was sent to a name of this machine. */
export function isHere(host: string): boolean {
  return HERE.test(nameOf(host))
}

function foreign(origin: string | undefined): string | undefined {
  const isOfHere = origin === undefined || isHere(origin.replace(/^https?:\/\//, ''))
  return isOfHere ? undefined : `the origin ${origin}`
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase()
}
