/**
 * The usual mistakes of those who sign by hand. Each makes what would have been signed then; the first that gives the request's signature
 * explains it.
 */
import { sha256Hex } from '#hash'
import { decodePercent, encodePercent } from '../../percent.ts'
import { type Canonical, canonicalQuery, parseQuery } from '../../signing/canonical.ts'
import type { FcCanonical } from '../../signing/fc.ts'
import type { Claim } from './claim.ts'
import type { Key } from './keys.ts'
import type { Attempt, Received } from './schemes.ts'

/** What a mistake can be seen from. */
export interface Scene {
  request: Received
  claim: Claim
  /** The other keys of the same cloud. */
  others: readonly Key[]
}

export interface Mistake<C> {
  name: string
  /** What was done, and what to do. */
  says: string
  /** What was signed, if it is this mistake; several where it can be made in several ways. */
  signed(attempt: Attempt<C>, scene: Scene): readonly Attempt<C>[] | Promise<readonly Attempt<C>[]>
  /** Does the request itself show the mistake? It is then named even when no signature proves it. */
  isEvident?(attempt: Attempt<C>, scene: Scene): boolean
}

/** What the canonical forms of all schemes have. */
type Form = Pick<Canonical, 'method' | 'path' | 'headers'>

const JSON_LIMIT = 1024 * 1024
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const withForm = <C extends Form>(attempt: Attempt<C>, changes: Partial<C>): Attempt<C> => ({
  ...attempt,
  canonical: { ...attempt.canonical, ...changes },
})

/** The header lines that are signed, without their line feeds. */
const linesOf = ({ canonical }: Attempt<Form>) => canonical.headers.lines.split('\n').slice(0, -1)
const nameOf = (line: string) => line.slice(0, line.indexOf(':'))

function withLines<C extends Form>(
  attempt: Attempt<C>,
  lines: readonly string[],
  names: string = attempt.canonical.headers.names,
): Attempt<C> {
  const headers = { lines: lines.map((line) => `${line}\n`).join(''), names }
  return { ...attempt, canonical: { ...attempt.canonical, headers } }
}

/** One attempt for each value that takes the place of a header's. */
function withValues<C extends Form>(attempt: Attempt<C>, name: string, values: readonly string[]): Attempt<C>[] {
  const lines = linesOf(attempt)
  if (!lines.some((line) => nameOf(line) === name)) return []
  return values.map((value) =>
    withLines(
      attempt,
      lines.map((line) => (nameOf(line) === name ? `${name}:${value}` : line)),
    ),
  )
}

const encodePath = (path: string) => encodePercent(path).replaceAll('%2F', '/')
const secondsToDay = 24 * 60 * 60 * 1000

/** Addresses of the replay server, and of the 2.0 proxy, that a client may not know to be part of its path. */
const PREFIXES = [
  /^\/__scope\/[^/]+/,
  /^\/fc-http-trigger\/[^/]+/,
  /^(\/__scope\/[^/]+)?\/fc-http-trigger\/[^/]+/,
  /^\/2016-08-15\/proxy\/[^/]+\/[^/]+/,
]

function common<C extends Form>(): Mistake<C>[] {
  return [
    {
      name: 'secret-of-another-key',
      says: 'It was signed with the secret of another key. Take id and secret from the same pair.',
      signed: (attempt, { others }) => others.map(({ secret }) => ({ ...attempt, secret })),
    },
    {
      name: 'secret-altered',
      says: 'The secret has white space around it, or the & of an older scheme behind it. Sign with the secret alone.',
      signed: (attempt) =>
        [`${attempt.secret}\n`, `${attempt.secret} `, ` ${attempt.secret}`, `${attempt.secret}&`].map((secret) => ({ ...attempt, secret })),
    },
    {
      name: 'path-encoded-twice',
      says: 'The path was encoded once more than this scheme signs it.',
      signed: (attempt, { request }) => [
        withPath(attempt, encodePath(attempt.canonical.path)),
        withPath(attempt, encodePath(request.path)),
      ],
    },
    {
      name: 'path-decoded',
      says: 'The path was signed decoded. Sign it in the form shown.',
      signed: (attempt, { request }) => [withPath(attempt, decodePercent(request.path))],
    },
    {
      name: 'path-is-root',
      says: 'The path was signed as /. Other services of this cloud do so; this one signs the real path.',
      signed: (attempt) => [withPath(attempt, '/'), withPath(attempt, '')],
    },
    {
      name: 'path-slash-at-end',
      says: 'The signed path and the sent one differ in the slash at the end.',
      signed: (attempt) => {
        const { path } = attempt.canonical
        return [withPath(attempt, path.endsWith('/') ? path.slice(0, -1) : `${path}/`)]
      },
    },
    {
      name: 'path-without-prefix',
      says: "The path was signed without the beginning that it is sent with. Sign all of the address's path.",
      signed: (attempt) => PREFIXES.map((prefix) => withPath(attempt, attempt.canonical.path.replace(prefix, ''))),
    },
    {
      name: 'method-lower-case',
      says: 'The method was signed in lower case.',
      signed: (attempt) => [{ ...attempt, canonical: { ...attempt.canonical, method: attempt.canonical.method.toLowerCase() } }],
    },
    {
      name: 'header-line-missing',
      says: 'A header that is sent is not among the lines that were signed.',
      signed: (attempt) =>
        linesOf(attempt).map((dropped) =>
          withLines(
            attempt,
            linesOf(attempt).filter((line) => line !== dropped),
          ),
        ),
    },
    {
      name: 'header-value-not-trimmed',
      says: 'White space of header values was signed: between colon and value, or more than one blank in a row. Sign `name:value`, trimmed.',
      signed: (attempt, { request }) => [
        withLines(
          attempt,
          linesOf(attempt).map((line) => line.replace(':', ': ')),
        ),
        withLines(
          attempt,
          linesOf(attempt).map((line) => `${nameOf(line)}:${request.headers[nameOf(line)]}`),
        ),
      ],
    },
    {
      name: 'header-value-case',
      says: 'Header values were signed in another case. Sign them as shown.',
      signed: (attempt, { request }) => [
        withLines(
          attempt,
          linesOf(attempt).map((line) => line.toLowerCase()),
        ),
        withLines(
          attempt,
          linesOf(attempt).map((line) => `${nameOf(line)}:${(request.headers[nameOf(line)] ?? '').trim()}`),
        ),
      ],
    },
  ]
}

function withPath<C extends Form>(attempt: Attempt<C>, path: string): Attempt<C> {
  return { ...attempt, canonical: { ...attempt.canonical, path } }
}

/** What HTTP libraries make of a content type behind a signer's back. */
function contentTypes(value: string): string[] {
  const [bare = ''] = value.split(';')
  return [
    '',
    bare.trim(),
    `${bare}; charset=utf-8`,
    `${bare};charset=utf-8`,
    `${bare};charset=UTF-8`,
    `${bare}; charset=UTF-8`,
    'application/json',
  ]
}

const sorted = (names: readonly string[]) => [...names].sort().join(';')
const namesOf = ({ canonical }: Attempt<Canonical>) => canonical.headers.names.split(';')

const withQuery = (attempt: Attempt<Canonical>, ...queries: string[]) => queries.map((query) => withForm(attempt, { query }))

/** Of the schemes that hash six lines. */
export const HASHED_MISTAKES: readonly Mistake<Canonical>[] = [
  {
    name: 'credential-scope',
    says: "The scope in Credential is not this request's: it has the day of the date in UTC, the region of the address and the service's own name.",
    signed: (attempt, { claim }) => [{ ...attempt, scope: claim.scope, keyScope: claim.scope }],
    isEvident: ({ scope }, { claim }) => claim.scope !== scope,
  },
  {
    name: 'key-of-another-scope',
    says: 'Credential has the right scope, but the signing key was derived for another day, region or service.',
    signed: (attempt, { claim }) => otherScopes(attempt.scope, claim.time).map((keyScope) => ({ ...attempt, keyScope })),
  },
  {
    name: 'header-not-sent',
    says: 'SignedHeaders lists a header that did not arrive: sign only what is sent, and nothing that is changed on the way.',
    signed: (attempt, { claim, request }) => {
      const lines = [
        ...linesOf(attempt),
        ...claim.signedHeaders.filter((name) => request.headers[name] === undefined).map((name) => `${name}:`),
      ]
      return [withLines(attempt, lines.sort(), sorted([...new Set([...namesOf(attempt), ...claim.signedHeaders])]))]
    },
    isEvident: (_, { claim, request }) => claim.signedHeaders.some((name) => request.headers[name] === undefined),
  },
  {
    name: 'header-not-signed',
    says: 'A header that has to be signed when it is sent is not among SignedHeaders.',
    signed: (attempt, { claim }) => {
      const isListed = (name: string) => claim.signedHeaders.includes(name)
      const lines = linesOf(attempt).filter((line) => isListed(nameOf(line)))
      return [withLines(attempt, lines, namesOf(attempt).filter(isListed).join(';'))]
    },
    isEvident: (attempt, { claim }) => namesOf(attempt).some((name) => !claim.signedHeaders.includes(name)),
  },
  {
    name: 'signed-headers-not-sorted',
    says: 'SignedHeaders is not in lower case, or not sorted by name.',
    signed: (attempt, { claim }) => {
      const lines = claim.signedHeaders.flatMap((name) => linesOf(attempt).filter((line) => nameOf(line) === name))
      return [withLines(attempt, lines, claim.signedHeadersText), withLines(attempt, linesOf(attempt), claim.signedHeadersText)]
    },
    isEvident: (_, { claim }) => claim.signedHeadersText !== sorted(claim.signedHeaders),
  },
  {
    name: 'path-encoded-once',
    says: 'The path was signed as it is sent. Sign it in the form shown; SigV4 encodes it once more, so that %3A is signed as %253A.',
    signed: (attempt, { request }) => [withPath(attempt, request.path)],
  },
  {
    name: 'query-not-sorted',
    says: 'The query was signed in the order in which it is sent. Sort it by name, then by value, each encoded.',
    signed: (attempt, { request: { query } }) => {
      const pairs = parseQuery(query).map(([name, value = '']) => `${encodePercent(name)}=${encodePercent(value)}`)
      return withQuery(attempt, query, pairs.join('&'))
    },
  },
  {
    name: 'query-not-as-sent',
    says: 'The query was signed sorted or encoded anew. This scheme signs it exactly as it is sent.',
    signed: (attempt, { request: { query } }) => withQuery(attempt, canonicalQuery(parseQuery(query), 'encoded')),
  },
  {
    name: 'query-not-encoded',
    says: 'The query was signed decoded. Encode names and values.',
    signed: (attempt, { request: { query } }) => withQuery(attempt, decodePercent(attempt.canonical.query), decodePercent(query)),
  },
  {
    name: 'query-left-out',
    says: 'The query was not signed, or its ? was signed with it.',
    signed: (attempt) => withQuery(attempt, '', `?${attempt.canonical.query}`),
  },
  {
    name: 'host-port',
    says: 'The signed host and the sent one differ in their port. Sign the Host header as it is sent: with the port, unless it is the usual one.',
    signed: (attempt, { request: { headers } }) => {
      const host = headers['host'] ?? ''
      const bare = host.replace(/:\d+$/, '')
      return withValues(attempt, 'host', bare === host ? [`${host}:80`, `${host}:443`] : [bare])
    },
  },
  {
    name: 'content-type-changed',
    says: 'The content type was changed after it was signed, or another one was signed.',
    signed: (attempt, { request: { headers } }) => withValues(attempt, 'content-type', contentTypes(headers['content-type'] ?? '')),
  },
  {
    name: 'payload-of-another-body',
    says: 'The hash in the last line is of another body: sign the exact bytes that are sent.',
    signed: async (attempt, { request }) => (await otherHashes(request)).map((payloadHash) => withForm(attempt, { payloadHash })),
    isEvident: ({ canonical: { payloadHash } }, { request }) =>
      payloadHash !== '' && (declaredHash(request) ?? payloadHash) !== payloadHash,
  },
  {
    name: 'empty-line-missing',
    says: 'The empty line between the headers and their names is missing.',
    signed: (attempt) => {
      const { lines, names } = attempt.canonical.headers
      return [withForm(attempt, { headers: { lines: lines.slice(0, -1), names } })]
    },
  },
  ...common<Canonical>(),
]

/** A day before and after, and places and services that signers of other calls use. */
function otherScopes(scope: string, time: number): string[] {
  const parts = scope.split('/')
  if (parts.length < 3) return []
  const day = (ms: number) =>
    new Date(ms)
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', parts[0]?.includes('-') ? '-' : '')
  const service = parts.length - 2
  const values: [part: number, value: string][] = [
    ...[-1, 1].map((days) => [0, day(time + days * secondsToDay)] as [number, string]),
    ...['execute-api', 'sts', 's3', 'iam', 'scf', 'cvm', 'tcb', 'lambda'].map((name) => [service, name] as [number, string]),
    ...(service > 1 ? ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-1'].map((name) => [1, name] as [number, string]) : []),
  ]
  return values.map(([part, value]) => parts.map((old, i) => (i === part ? value : old)).join('/')).filter((other) => other !== scope)
}

const declaredHash = ({ headers }: Received) => headers['x-amz-content-sha256'] ?? headers['x-acs-content-sha256']

/** Hashes of what a body may have been before it was sent: nothing, other spacing of the same JSON, a line feed at the end. */
async function otherHashes(request: Received): Promise<string[]> {
  const hashes = [declaredHash(request) ?? EMPTY_HASH, EMPTY_HASH, '', 'UNSIGNED-PAYLOAD', await sha256Hex(request.body)]
  if (request.body.byteLength > JSON_LIMIT) return hashes
  const text = new TextDecoder().decode(request.body)
  const bodies = [`${text}\n`, text.trim()]
  try {
    const value: unknown = JSON.parse(text)
    const spaced = JSON.stringify(value, undefined, ' ').replace(/\n */g, ' ')
    // Python's json.dumps: one blank after each comma and colon.
    bodies.push(
      JSON.stringify(value),
      JSON.stringify(value, undefined, 2),
      spaced.replace(/([[{]) | (?=[\]}])/g, '$1'),
      JSON.stringify(text),
    )
  } catch {
    // Not JSON: it has no other spacing.
  }
  for (const body of bodies) hashes.push(await sha256Hex(body))
  return hashes
}

const withLine = (attempt: Attempt<FcCanonical>, field: 'contentType' | 'contentMd5' | 'date', values: readonly string[]) =>
  values.map((value) => withForm(attempt, { [field]: value }))

const queryLines = ({ request: { query } }: Scene) => parseQuery(query).map(([name, value = '']) => `${name}=${value}`)

/** Of the FC scheme, which signs its lines as they are. */
export const FC_MISTAKES: readonly Mistake<FcCanonical>[] = [
  {
    name: 'path-not-decoded',
    says: 'The path was signed as it is sent. The FC scheme signs it decoded: %24LATEST as $LATEST.',
    signed: (attempt, { request }) => [withPath(attempt, request.path)],
  },
  {
    name: 'query-signed',
    says: 'The query was signed. Only HTTP triggers sign it; calls of the API sign the path alone.',
    signed: (attempt, scene) =>
      attempt.canonical.query ? [] : [queryLines(scene).sort(), []].map((query) => withForm(attempt, { query })),
  },
  {
    name: 'query-left-out',
    says: 'The query was not signed. HTTP triggers sign the path, a line feed, and the decoded query on a line each.',
    signed: (attempt) => (attempt.canonical.query ? [undefined, []].map((query) => withForm(attempt, { query })) : []),
  },
  {
    name: 'query-not-sorted',
    says: 'The lines of the query were signed in the order in which they are sent. Sort them.',
    signed: (attempt, scene) => (attempt.canonical.query ? [withForm(attempt, { query: queryLines(scene) })] : []),
  },
  {
    name: 'query-not-decoded',
    says: 'The query was signed encoded, or a name without a value with an = behind it. Sign it decoded, as it is sent.',
    signed: (attempt, scene) =>
      attempt.canonical.query
        ? [scene.request.query.split('&').sort(), queryLines(scene).sort(), [scene.request.query]].map((query) =>
            withForm(attempt, { query }),
          )
        : [],
  },
  {
    name: 'date-of-another-header',
    says: 'Another date was signed than the one that counts: `x-fc-date` if it is sent, else `date`.',
    signed: (attempt, { request: { headers } }) => withLine(attempt, 'date', ['', headers['date'] ?? '', headers['x-fc-date'] ?? '']),
  },
  {
    name: 'content-type-changed',
    says: 'The content type was changed after it was signed, or not signed.',
    signed: (attempt) => withLine(attempt, 'contentType', contentTypes(attempt.canonical.contentType)),
  },
  {
    name: 'content-md5-not-signed',
    says: 'Content-MD5 is sent, but was not signed.',
    signed: (attempt) => withLine(attempt, 'contentMd5', ['']),
  },
  {
    name: 'header-not-signed',
    says: 'x-fc-* headers were not signed. Each that is sent has to be, also those that a library adds.',
    signed: (attempt) => [withLines(attempt, [])],
  },
  ...common<FcCanonical>(),
]
