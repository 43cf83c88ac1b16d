import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { type CloudBaseCredentials, createCloudBaseClient, createFc3Client } from 'faas-contracts'
import { startReplayServer } from 'faas-contracts/replay/server'
import { expect, onTestFinished, test } from 'vitest'
import { MAIN, run, start, startMock, startMockWith } from './command.ts'

const { version } = createRequire(import.meta.url)('faas-contracts/package.json') as { version: string }

test('mock prints where it listens and answers a client that knows nothing of us', async () => {
  const { url } = await startMock()
  const answer = await fetch(`${url}/2015-03-31/functions/replay--EC2ThrottledException/invocations`, { method: 'POST' })
  expect(answer.status).toBe(502)
  expect(answer.headers.get('x-amzn-errortype')).toBe('EC2ThrottledException')
})

test('mock chooses an error by the Prefer header', async () => {
  const { url } = await startMock()
  const answer = await fetch(`${url}/v1/functions/checkout`, { method: 'POST', headers: { prefer: 'code=403, example=EXCEED_AUTHORITY' } })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'EXCEED_AUTHORITY', requestId: answer.headers.get('x-request-id') })
})

test('mock records what it was asked without the secrets, and forgets it on demand', async () => {
  const { url } = await startMock()
  await fetch(`${url}/v1/functions/checkout`, { method: 'POST', headers: { authorization: 'Bearer canary-7f3a' }, body: '{"cart":42}' })
  const text = await (await fetch(`${url}/__replay/requests`)).text()
  expect(text).not.toContain('canary-7f3a')
  expect(JSON.parse(text).requests).toMatchObject([
    { api: 'cloudbase', functionName: 'checkout', body: '{"cart":42}', answer: { status: 200 } },
  ])
  expect((await fetch(`${url}/__replay/reset`, { method: 'POST' })).status).toBe(204)
  expect((await (await fetch(`${url}/__replay/requests`)).json()).requests).toEqual([])
})

test('mock stops clean on SIGTERM', async () => {
  const { child } = await startMock()
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each(['SIGTERM', 'SIGINT'] as const)('mock stops at once on %s, also with connections that are kept open', async (signal) => {
  const { child, url } = await startMock()
  const { port } = new URL(url)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  await new Promise((done) => get(url, { agent }, (answer) => answer.resume().once('end', done)))
  const open = ['', 'GET / HTTP/1.1\r\nHost: x\r\n'].map((sent) => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
    socket.write(sent)
    return once(socket, 'connect')
  })
  await Promise.all(open)
  await fetch(`${url}/__replay/requests`)
  const told = performance.now()
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(performance.now() - told).toBeLessThan(3000)
})

test('mock answers only for the APIs it was told to', async () => {
  const { url } = await startMock('--api', 'cloudbase')
  expect((await fetch(`${url}/2015-03-31/functions/echo/invocations`, { method: 'POST' })).status).toBe(404)
  expect((await fetch(`${url}/v1/functions/echo`, { method: 'POST' })).status).toBe(200)
})

test.each([
  [[], 'Which command?'],
  [['mcok'], 'There is no command "mcok"; did you mean mock?'],
  [['help', 'mcok'], 'There is no command "mcok"; did you mean mock?'],
  [['mock', '--port', 'abc'], '--port must be a number'],
  [['mock', '--port', '70000'], '--port must be a number'],
  [['mock', '--api', 'azure'], '--api must be one of lambda'],
  [['mock', '--host', 'no-host.invalid'], '--host must be an address of this machine'],
  [['mock', '--host', '203.0.113.7'], '--host must be an address of this machine'],
  [['mock', '--host', ''], '--host must be an address of this machine'],
  [['mock', '--colour'], 'There is no option "--colour".'],
  [['mock', '--prot', '1'], 'There is no option "--prot"; did you mean --port?'],
  [['mock', '-p', '4010'], 'There is no option "-p"; all but -h have two dashes.'],
  [['events', 'oss', ''], 'There is one kind at a time; "" is too much.'],
])('%j is a usage error: exit 2, help on stderr', (args, message) => {
  const { status, stdout, stderr } = run(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Usage: faas-contracts')
  // After the help, which is longer than a terminal.
  expect(stderr.trim().split('\n').at(-1)).toContain(`faas-contracts: ${message}`)
})

test.each(['mock', 'errors', 'events', 'export', 'invoke', 'verify'])('%s --help shows its help, and does nothing else', (command) => {
  const { status, stdout, stderr } = run([command, '--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(new RegExp(`^Usage: faas-contracts ${command} `))
  expect(stdout).toMatch(/\n {2}--help {2,}show this text\n/)
  expect(run([command, '-h'])).toEqual({ status, stdout, stderr })
})

test('mock --help names the whole API of the server, but for the code of functions', () => {
  const { paths } = createRequire(import.meta.url)('faas-contracts/openapi/replay.json') as { paths: Record<string, object> }
  const { stdout } = run(['mock', '--help'])
  expect(Object.keys(paths).filter((path) => !path.includes('{') && !stdout.includes(path))).toEqual([])
})

test('help of a command is its --help', () => {
  const { status, stdout } = run(['help', 'verify'])
  expect({ status, stdout }).toEqual({ status: 0, stdout: run(['verify', '--help']).stdout })
  expect(stdout).toContain('Usage: faas-contracts verify')
})

test.runIf(existsSync('/dev/full'))('a disk that is full is told in a line: exit 1', () => {
  const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${MAIN}" errors > /dev/full`], { encoding: 'utf8', timeout: 20_000 })
  expect(ran).toMatchObject({ status: 1, stderr: expect.stringMatching(/^faas-contracts: ENOSPC.*\n$/) })
})

test('a reader that has seen enough is no failure, also in the words of Windows', () => {
  const closed = `process.stdout.write = () => !process.nextTick(() => process.stdout.emit('error', Object.assign(new Error('write'), { code: 'EOF' })))`
  const ran = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(closed)}`, MAIN, 'errors'], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(ran).toMatchObject({ status: 0, stderr: '' })
})

test.each(['--version', '-v'])('%s prints the version of the package', (flag) => {
  expect(run([flag])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('a replay server can be closed again, and is closed once', async () => {
  const server = await startReplayServer()
  const closing = server.close()
  expect(server.close()).toBe(closing)
  await closing
  await expect(server.close()).resolves.toBeUndefined()
})

test('a process ends as soon as its server is closed', () => {
  const program = `import { startReplayServer } from 'faas-contracts/replay/server'
const server = await startReplayServer()
await server.close()`
  const options = { cwd: new URL('../', import.meta.url).pathname, timeout: 4500 }
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', program], options).status).toBe(0)
})

test('a port that is taken is an error of the service: exit 1', async () => {
  const { url } = await startMock()
  const { status, stderr } = run(['mock', '--port', new URL(url).port])
  expect(status).toBe(1)
  expect(stderr).toContain('EADDRINUSE')
  expect(stderr).toContain('choose another --port')
})

test('mock verifies signatures with the keys of the environment', async () => {
  const keys = { accessKeyId: 'AKIDofmine', accessKeySecret: 'canary-7f3a-secret' }
  const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: keys.accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: keys.accessKeySecret }
  const { url } = await startMockWith(env, '--strict-signatures')
  const codeWith = async (credentials: typeof keys) =>
    (await createFc3Client({ baseUrl: url, credentials }).invoke({ functionName: 'checkout' })).error?.code
  expect(await codeWith(keys)).toBeUndefined()
  expect(await codeWith({ ...keys, accessKeySecret: 'another' })).toBe('SignatureNotMatch')
  expect(await codeWith({ ...keys, accessKeyId: 'another' })).toBe('InvalidAccessKeyID')
  expect(await codeWith({ accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' })).toBeUndefined()
})

test('an API key of CloudBase and a key pair of Tencent Cloud are both valid', async () => {
  const [secretId, secretKey, accessToken] = ['AKIDofmine', 'canary-7f3a-secret', 'an-api-key']
  const env = { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, CLOUDBASE_APIKEY: accessToken }
  const { url } = await startMockWith(env, '--strict-signatures')
  const codeWith = async (credentials: CloudBaseCredentials) =>
    (await createCloudBaseClient({ baseUrl: url, credentials }).invoke({ functionName: 'checkout' })).error?.code
  expect(await codeWith({ accessToken })).toBeUndefined()
  expect(await codeWith({ secretId, secretKey })).toBeUndefined()
  expect(await codeWith({ accessToken: 'another' })).toBe('INVALID_CREDENTIALS')
})

test.each([
  [{ TENCENTCLOUD_SECRETID: 'AKIDofmine' }, 'TENCENTCLOUD_SECRETID is set, but TENCENTCLOUD_SECRETKEY is not'],
  // The token does in place of the pair for a caller; a server is asked to take both.
  [{ TENCENTCLOUD_SECRETID: 'a', CLOUDBASE_APIKEY: 'b' }, 'TENCENTCLOUD_SECRETID is set, but TENCENTCLOUD_SECRETKEY is not'],
  [{ AWS_SECRET_ACCESS_KEY: 'a' }, 'AWS_SECRET_ACCESS_KEY is set, but AWS_ACCESS_KEY_ID is not'],
  [{ ALIBABA_CLOUD_SECURITY_TOKEN: 'a' }, 'but ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not'],
])('half of the credentials in the environment, %j, is a usage error that names the variables', (env, message) => {
  const { status, stderr } = run(['mock', '--strict-signatures'], { env })
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).toContain('Usage: faas-contracts mock')
})

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address
test.runIf(elsewhere)('a server is reached from this machine only, whoever starts it', async () => {
  const server = await startReplayServer()
  onTestFinished(() => server.close())
  for (const { url } of [server, await startMock()]) {
    const socket = connect(Number(new URL(url).port), elsewhere as string)
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  }
})

test('mock warns when other machines may reach it', async () => {
  const child = start(['mock', '--host', '0.0.0.0'])
  const [chunk] = (await once(child.stderr as NodeJS.ReadableStream, 'data')) as [Buffer]
  expect(String(chunk)).toContain('not a loopback address')
})

test('a reader that goes away early ends the command without a word', async () => {
  const child = start(['export', '--format', 'har'])
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  child.stdout?.once('data', () => child.stdout?.destroy())
  const [status] = (await once(child, 'close')) as [number]
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' })
})
