import type { ApiId } from '../../errors.ts'
import type { Reply } from '../answer.ts'
import type { ReplayParts } from '../engine.ts'
import { runCloudBase } from './cloudbase.ts'
import { runFunctionCompute, runHttpTrigger } from './function-compute.ts'
import type { Functions } from './functions.ts'
import type { Job } from './job.ts'
import { runLambda } from './lambda.ts'

const RUN: Record<ApiId, (job: Job) => Promise<Reply | undefined>> = {
  lambda: runLambda,
  fc3: runFunctionCompute,
  fc2: runFunctionCompute,
  'fc-http-trigger': runHttpTrigger,
  cloudbase: runCloudBase,
}

/** Answers calls with the functions of a folder, each in the way of the API that was called. */
export function runOf(functions: Functions): NonNullable<ReplayParts['run']> {
  return (target, request, requestId) => RUN[target.contract.api]({ functions, target, request, requestId })
}
