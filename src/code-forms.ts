import type { ApiId } from './errors.ts'
import { fc3Entry } from './fc3-code.ts'
import { lambdaCode } from './lambda-code.ts'

const DOCUMENTED: Readonly<Partial<Record<ApiId, (code: string) => string>>> = {
  lambda: (code) => lambdaCode({}, code) ?? code,
  fc3: fc3Entry,
}

/** The form of a code that is documented: some arrive in others too, in an answer and in a log. */
export function documentedForm(api: ApiId, code: string): string {
  return DOCUMENTED[api]?.(code) ?? code
}
