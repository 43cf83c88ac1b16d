/**
 * The types that replays have in common. Each subpath that gives a replay exports them too: a library that exports what a replay gives, and has
 * its declarations written by the compiler, can name them only by a subpath that it imports.
 */
export type { Replay, ReplayOptions } from './engine.ts'
export type { Fault } from './fault.ts'
export type { ReplayAnswer, ReplayRequest } from './message.ts'
export type { RecordedRequest } from './recorder.ts'
export type { PendingRule, ScriptRule, ScriptStep } from './script.ts'
export type { Finding as SignatureFinding } from './signatures/verify.ts'
export type { StrictSignatures, ValidCredentials } from './signatures.ts'
