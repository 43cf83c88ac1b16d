export { createReplay, type RecordedRequest, type Replay, type ReplayAnswer, type ReplayOptions, type ReplayRequest } from './engine.ts'
