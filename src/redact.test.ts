import { describe, expect, it } from 'vitest'
import { bounded, redactQuery } from './redact.ts'

describe('bounded', () => {
  it('keeps the start of a long text and says that there was more', () => {
    expect(bounded('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`)
    expect(bounded('x'.repeat(500))).toBe('x'.repeat(500))
    expect(bounded('abc', 2)).toBe('ab…')
  })

  it.each([
    ["AWS's canonical request", 'POST\n/\n\nhost:a\nx-amz-date:20261120T1Z\nx-amz-security-token:hunter2+/=\n\nhost'],
    ["Function Compute's string to sign", "sign is 'POST\n\n\nx-fc-security-token:hunter2\n/2016-08-15/'"],
    ['headers as JSON', '{"Authorization":"Bearer hunter2","x-api-key":"hunter2","cookie":"hunter2"}'],
    ['escaped line breaks', '"x-acs-security-token:hunter2\\nhost:a"'],
    ['lines between escaped line breaks', '"POST\\nx-acs-security-token:hunter2\\nauthorization:hunter2\\nhost:a"'],
    ['a query', 'GET /?x-fc-security-token=hunter2&page=1'],
    ['basic authentication', 'authorization: Basic hunter2'],
    ['TC3', 'authorization:TC3-HMAC-SHA256 Credential=AKID/tc3_request, SignedHeaders=host, Signature=hunter2, Token=hunter2'],
    ['TC3 in JSON', '{"authorization":"TC3-HMAC-SHA256 Credential=AKID, Token=hunter2"}'],
    ['a cut TC3', 'Credential=AKID, Token=hunter2, x'],
    ['several cookies', 'cookie: hunter2; b=hunter2'],
    ['JSON inside of JSON', String.raw`{"errorMessage":"{\"x-amz-security-token\":\"hunter2\",\"authorization\":\"Bearer hunter2\"}"}`],
    ['JSON inside of JSON inside of JSON', String.raw`\\\"x-amz-security-token\\\": \\\"hunter2\\\"`],
    ['JSON in HTML', '<pre>{&quot;x-api-key&quot;:&quot;hunter2&quot;,&quot;authorization&quot;:&quot;Bearer hunter2&quot;}'],
    ['a client context', 'x-amz-client-context:hunter2'],
    ['other keys', 'api-key: hunter2'],
    ['a query of a form', 'POST /login?user=a&password=hunter2&accessToken=hunter2'],
  ])('leaves out the secret headers of %s and nothing else', (_, text) => {
    expect(bounded(text)).not.toContain('hunter2')
    expect(bounded(text)).toContain('REDACTED')
    expect(bounded(text).split('REDACTED')[0]).toBe(text.slice(0, bounded(text).indexOf('REDACTED')))
  })

  it('reads hostile text in no time', () => {
    for (const word of ['x-token', 'x-tokenx-secret', 'x-a', 'token', 'authorization ', 'x-token" '])
      for (const end of ['', '=', ':']) {
        const started = performance.now()
        bounded(`${word.repeat(2048 / word.length)}${end}`, 2048)
        expect(performance.now() - started, word).toBeLessThan(50)
      }
  })

  it.each([
    'invalid Bearer eyJhbGciOiJIUzI1NiJ9.hunter2',
    'the authorization header is Basic c2hvcDpodW50ZXIyhunter2',
    '["authorization","Bearer eyJhbGciOiJIUzI1NiJ9.hunter2"]',
    '<authorization>Bearer eyJhbGciOiJIUzI1NiJ9.hunter2</authorization>',
    'error=Bearer%20eyJhbGciOiJIUzI1NiJ9.hunter2',
    'x-amz-security-token => IQoJhunter2',
    'HTTP_X_AMZ_CLIENT_CONTEXT=eyJhunter2',
  ])('hides the secret that no header line names: %s', (text) => {
    expect(bounded(text)).not.toContain('hunter2')
  })

  it.each([
    'The security token included in the request is expired',
    'Basic authentication is required, or a bearer token',
    'Missing Authentication Token',
    'x-acs-accesskey-id:AKIDEXAMPLE',
    'token: expired',
    'Credential=AKIDEXAMPLE/20261120/us-east-1/lambda/aws4_request, SignedHeaders=host;x-amz-date',
  ])('changes nothing in: %s', (text) => {
    expect(bounded(text)).toBe(text)
  })
})

describe('redactQuery', () => {
  it.each([
    ...[
      'token',
      'access_token',
      'refreshToken',
      'X-Amz-Security-Token',
      'X-Amz-Signature',
      'sig',
      'Signature',
      'x-fc-signature',
      'client_secret',
    ],
    ...['password', 'passwd', 'pwd', 'passphrase', 'api_key', 'apikey', 'api-key', 'private_key', 'authorization', 'auth', 'bearer', 'jwt'],
    ...['session', 'session_id', 'sessionid', 'sid', 'AWSAccessKeyId', 'OSSAccessKeyId'],
  ])('hides the value of %s', (name) => {
    expect(redactQuery(`a=1&${name}=hunter2&b=2`)).toBe(`a=1&${name}=REDACTED&b=2`)
  })

  it.each(['design', 'page', 'code', 'key', 'author', 'side', 'X-Amz-Date', 'qualifier'])('shows the value of %s', (name) => {
    expect(redactQuery(`${name}=1`)).toBe(`${name}=1`)
  })

  it.each(['to%6Ben', 'api%5Fkey', 'x%2Dfc%2Dsignature'])('hides the value of %s, which is one of these', (name) => {
    expect(redactQuery(`${name}=hunter2`)).toBe(`${name}=REDACTED`)
  })

  it.each(['=token=hunter2', '&token=hunter2', 'a&token=hunter2', 'a=&token=hunter2'])('finds the name in %s', (query) => {
    expect(redactQuery(query)).not.toContain('hunter2')
  })

  it.each(['a', '=', 'a=', '&'])('reads a query of nothing but %j in no time', (part) => {
    const started = performance.now()
    redactQuery(part.repeat(200_000 / part.length))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
