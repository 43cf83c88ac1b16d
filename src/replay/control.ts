import type { ApiId } from '../errors.ts'
import { json, NOTHING, type ReplayAnswer, type ReplayRequest } from './message.ts'
import { CONTRACTS } from './routing.ts'
import type { ScriptRule } from './script.ts'
import type { Session } from './session.ts'

export const CONTROL_PREFIX = '/__replay/'

type Handler = (session: Session, request: ReplayRequest, apis: readonly ApiId[]) => ReplayAnswer

/** What tests in any language steer the server with; `openapi/replay.yaml` describes it. */
const HANDLERS: Record<string, Handler> = {
  'GET requests': ({ recorder }) => json(200, { dropped: recorder.dropped, requests: recorder.requests }),
  'GET errors': (_, __, apis) => json(200, Object.fromEntries(apis.map((api) => [api, Object.keys(CONTRACTS[api].entries)]))),
  'GET script': ({ rules }) => json(200, rules),
  'GET pending': ({ script }) => json(200, script.pending),
  'PUT script': (session, { body }) => {
    session.follow(read(body))
    return json(200, session.rules)
  },
  'DELETE script': (session) => {
    session.follow([])
    return empty()
  },
  'POST reset': (session) => {
    session.reset()
    return empty()
  },
}
// Some tools can only post.
HANDLERS['POST script'] = HANDLERS['PUT script'] as Handler

/** Answers a request for `/__replay/…`. */
export function control(session: Session, request: ReplayRequest, apis: readonly ApiId[]): ReplayAnswer {
  const name = `${request.method} ${request.path.slice(CONTROL_PREFIX.length)}`
  const [, checksum] = /^GET code\/(\d+)$/.exec(name) ?? []
  const zip = checksum === undefined ? undefined : session.services?.code(checksum)
  if (zip) return { status: 200, headers: { 'Content-Type': 'application/zip' }, body: zip }
  const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined
  if (!handler) return json(404, { error: `There is no ${request.method} ${request.path}.`, available: Object.keys(HANDLERS).map(spelled) })
  try {
    return handler(session, request, apis)
  } catch (error) {
    if (error instanceof TypeError) return json(400, { error: error.message })
    throw error
  }
}

function read(body: Uint8Array): ScriptRule[] {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as ScriptRule[]
  } catch (cause) {
    throw new TypeError(`A script is sent as JSON: a list of rules. ${(cause as Error).message}`)
  }
}

function spelled(name: string): string {
  const [method, path] = name.split(' ')
  return `${method} ${CONTROL_PREFIX}${path}`
}

function empty(): ReplayAnswer {
  return { status: 204, headers: {}, body: NOTHING }
}
