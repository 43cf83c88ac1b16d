import { isInstalled } from '../vendor-packages.ts'
import { bareFetch, bareHttp } from './bare.ts'
import type { Contender } from './contender.ts'
import { openapiFetch } from './openapi-fetch.ts'
import { ours } from './ours.ts'
import { vendors } from './vendors.ts'

const everyone = [bareHttp, bareFetch, ...ours, ...openapiFetch, ...vendors]

/** Those that can take part here. */
export const contenders: readonly Contender[] = everyone.filter((one) => one.package === undefined || isInstalled(one.package))

export const missing: readonly Contender[] = everyone.filter((one) => !contenders.includes(one))
