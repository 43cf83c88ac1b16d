import { API_IDS } from '../../../scripts/apis.ts'
import { fc2, fc20230330, fcOpen20210406 } from './alicloud.ts'
import { aws } from './aws.ts'
import type { Client } from './client.ts'
import { jsSdk } from './cloudbase.ts'
import { ours } from './ours.ts'

const VENDORS: readonly Client[] = [aws, fc20230330, fc2, fcOpen20210406, jsSdk]

/** The clients of each API, ours last. */
export const CLIENTS = API_IDS.map((api) => ({ api, clients: [...VENDORS.filter((client) => client.api === api), ours(api)] }))
