import { createRequire } from 'node:module'
import { CREDENTIALS } from '../../cases.ts'
import type { Client } from './client.ts'

const cloudbase = createRequire(import.meta.url)('@cloudbase/js-sdk')

export const jsSdk: Client = {
  name: '@cloudbase/js-sdk',
  api: 'cloudbase',
  operationOf: ({ operation }) => (operation === 'functions-post' ? operation : undefined),
  call(url, _, timeout) {
    const app = cloudbase.init({ env: 'shop-7f3a', accessKey: CREDENTIALS.cloudbase.accessToken, ...(timeout && { timeout }) })
    app.registerEndPointWithKey({ key: 'GATEWAY', url: `//${new URL(url).host}/v1`, protocol: 'http' })
    return app.callFunction({ name: 'checkout', data: { cart: 42 } })
  },
}
