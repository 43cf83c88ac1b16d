import { describe, expect, it } from 'vitest'
import { bounded } from './redact.ts'

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
    ['a query', 'GET /?x-fc-security-token=hunter2&page=1'],
    ['basic authentication', 'authorization: Basic hunter2'],
  ])('leaves out the secret headers of %s and nothing else', (_, text) => {
    expect(bounded(text)).not.toContain('hunter2')
    expect(bounded(text)).toContain('REDACTED')
    expect(bounded(text).split('REDACTED')[0]).toBe(text.slice(0, bounded(text).indexOf('REDACTED')))
  })

  it.each([
    'The security token included in the request is expired',
    'Missing Authentication Token',
    'x-acs-accesskey-id:AKIDEXAMPLE',
    'token: expired',
    'Credential=AKIDEXAMPLE/20261120/us-east-1/lambda/aws4_request, SignedHeaders=host;x-amz-date',
  ])('changes nothing in: %s', (text) => {
    expect(bounded(text)).toBe(text)
  })
})
