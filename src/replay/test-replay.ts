import { checkFields, type Rules } from '../fields.ts'
import { createReplayWith, REPLAY_OPTIONS, type Replay, type ReplayOptions } from './engine.ts'
import type { RecordedRequest } from './recorder.ts'
import type { PendingRule, ScriptRule } from './script.ts'

/** What {@link createReplayTest} of `faas-contracts/vitest` takes. */
export interface TestReplayOptions extends ReplayOptions {
  /** A running replay server (`faas-contracts mock`) to answer, in a scope for each test. @default an engine in the process */
  server?: string | undefined
}

/** Throws a `TypeError` that names the option, before any test runs. */
export function checkTestReplay(options: TestReplayOptions): void {
  checkFields("The test's options", options, OPTIONS)
}

const OPTIONS: Rules<TestReplayOptions> = {
  ...REPLAY_OPTIONS,
  server: [(value) => typeof value === 'string' && URL.canParse(value), 'an address, such as "http://127.0.0.1:4010"'],
}

/** The replay of one test: no other test sees its script, its requests or what it created. */
export interface TestReplay {
  /** Answers as the clouds do: give it to a client as its `fetch`, or put it in the place of the global one. */
  readonly fetch: Replay['fetch']
  /** The name of the test's scope: on a server, the value of the header `X-Replay-Scope`. */
  readonly scope: string
  /** With a server: the address of the test's scope, for clients that take no `fetch`. HTTP triggers are below `/fc-http-trigger/<function>`. */
  readonly baseUrl: string | undefined
  /** Says what requests get, in order. Rejects with a `TypeError` for a script that can't be followed. */
  script(rules: readonly ScriptRule[]): Promise<void>
  /** What was asked and answered, newest last; secrets are left out. */
  requests(): Promise<readonly RecordedRequest[]>
  /** The rules of the script that have answers left. */
  pending(): Promise<readonly PendingRule[]>
}

interface StartedReplay extends TestReplay {
  /** Lets go of what a server keeps for it. */
  end(): Promise<void>
}

/** Starts the replay of one test, in the process or as a scope of a server. */
export function startTestReplay(options: TestReplayOptions, scope: string): StartedReplay {
  if (options.server !== undefined) return onServer(options.server, scope)
  const replay = createReplayWith(options, {})
  return {
    scope,
    fetch: replay.fetch,
    baseUrl: undefined,
    script: async (rules) => replay.script(rules),
    requests: async () => replay.requests,
    pending: async () => replay.pending,
    end: async () => {},
  }
}

const TRIGGER_HOST = /^([^.]+)\.[a-z0-9-]+\.fcapp\.run$/

function onServer(server: string, scope: string): StartedReplay {
  const origin = server.replace(/\/+$/, '')

  const send = async (url: string, init: Request | RequestInit): Promise<Response> => {
    const request = new Request(url, init)
    request.headers.set('X-Replay-Scope', scope)
    return globalThis.fetch(request)
  }

  const steer = async (method: string, name: string, body?: unknown): Promise<Response> => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await send(`${origin}/__replay/${name}`, init).catch((cause: unknown) => {
      throw new Error(`No replay server answers at ${origin}; start one with \`faas-contracts mock\`.`, { cause })
    })
    if (response.ok) return response
    const { error } = (await response.json()) as { error: string }
    throw response.status === 400 ? new TypeError(error) : new Error(error)
  }

  return {
    scope,
    baseUrl: `${origin}/__scope/${scope}`,
    fetch: (input, init) => {
      const request = new Request(input, init)
      const { hostname, pathname, search } = new URL(request.url)
      const functionName = TRIGGER_HOST.exec(hostname)?.[1]
      return send(`${origin}${functionName === undefined ? '' : `/fc-http-trigger/${functionName}`}${pathname}${search}`, request)
    },
    script: async (rules) => {
      await steer('PUT', 'script', rules)
    },
    requests: async () => ((await (await steer('GET', 'requests')).json()) as { requests: RecordedRequest[] }).requests,
    pending: async () => (await (await steer('GET', 'pending')).json()) as PendingRule[],
    end: async () => {
      await steer('POST', 'reset')
    },
  }
}
