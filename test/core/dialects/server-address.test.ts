import { describe, expect, it } from 'vitest'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'

describe('the address of a server', () => {
  it.each([
    ['', /isn’t a server’s address/],
    ['two words', /isn’t a server’s address/],
    ['https://', /isn’t a server’s address/],
    [`https://${'a'.repeat(3000)}`, /isn’t a server’s address/],
    ['http://auth.example.org', /isn’t encrypted/],
    ['http://localhost.evil.example', /isn’t encrypted/],
    ['http://127.0.0.1.evil.example', /isn’t encrypted/],
    ['http://192.168.1.4', /isn’t encrypted/],
    ['http://[::ffff:192.168.1.4]', /isn’t encrypted/],
    ['ftp://auth.example.org', /begins with https/],
    ['file:///etc/passwd', /begins with https/],
    ['https://user:pass@auth.example.org', /Leave the username/],
    ['https://auth.example.org/?token=1', /Leave out \? and #/],
    ['https://auth.example.org/#x', /Leave out \? and #/],
  ])('refuses %s', (text, says) => {
    const refused = expect.objectContaining({
      code: 'bad-input',
      message: expect.stringMatching(says),
    })
    expect(() => parseServerAddress(text)).toThrow(refused)
  })

  it.each([
    ['auth.example.org', 'https://auth.example.org', ''],
    ['  https://Auth.Example.org/ ', 'https://auth.example.org', ''],
    ['auth.example.org:8443/app/', 'https://auth.example.org:8443', '/app'],
    ['https://auth.example.org/a/b', 'https://auth.example.org', '/a/b'],
    ['http://localhost:8788', 'http://localhost:8788', ''],
    ['http://app.localhost', 'http://app.localhost', ''],
    ['http://127.0.0.1:8788', 'http://127.0.0.1:8788', ''],
    ['http://[::1]:8788', 'http://[::1]:8788', ''],
  ])('reads %s', (text, origin, basePath) => {
    expect(parseServerAddress(text)).toEqual({ origin, basePath })
  })
})
