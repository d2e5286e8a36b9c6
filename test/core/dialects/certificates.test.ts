import tls, { type SecureContextOptions } from 'node:tls'
import { generate } from 'selfsigned'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { clientOf, serveTls } from './hostile.ts'

const day = 86_400_000

interface Wish {
  readonly name: string
  readonly isAuthority?: boolean
  readonly from?: number
  readonly to?: number
  readonly by?: { private: string; cert: string }
}

/** `from` and `to` count days from now. */
function certificate({ name, isAuthority = false, from = -1, to = 1, by }: Wish) {
  return generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + to * day),
    extensions: [
      { name: 'basicConstraints', cA: isAuthority, critical: true },
      isAuthority
        ? { name: 'keyUsage', keyCertSign: true, critical: true }
        : { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
    ...(by && { ca: { key: by.private, cert: by.cert } }),
  })
}

const authority = await certificate({ name: 'Our own authority', isAuthority: true })

type Versions = Pick<SecureContextOptions, 'minVersion' | 'maxVersion' | 'ciphers'>

async function ask(
  made: { cert: string; private: string },
  authorityPem: string | null,
  versions: Versions = {},
) {
  const port = await serveTls({ cert: made.cert, key: made.private, ...versions })
  const http = clientOf(`https://localhost:${port}`, { authorityPem })
  return http.send({ method: 'GET', path: '/', accept: 'application/json' })
}

describe('certificates', () => {
  it('attack 6: are checked whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    onTestFinished(() => void vi.unstubAllEnvs())
    const error = await ask(await certificate({ name: 'localhost' }), null).catch(error => error)
    expect(error).toMatchObject({ name: 'AppError', code: 'untrusted' })
  })

  it('attack 6: an older TLS than 1.2 is refused, though Node was told to take it', async () => {
    // Node does this for `--tls-min-v1.0`, for example in NODE_OPTIONS.
    const { DEFAULT_MIN_VERSION, DEFAULT_CIPHERS } = tls
    onTestFinished(() => void Object.assign(tls, { DEFAULT_MIN_VERSION, DEFAULT_CIPHERS }))
    const ciphers = 'DEFAULT:@SECLEVEL=0'
    Object.assign(tls, { DEFAULT_MIN_VERSION: 'TLSv1', DEFAULT_CIPHERS: ciphers })
    const made = await certificate({ name: 'localhost', by: authority })
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers } as const
    const error = await ask(made, authority.cert, old).catch(error => error)
    expect(error).toMatchObject({ name: 'AppError' })
    const today = { maxVersion: 'TLSv1.2' } as const
    expect(await ask(made, authority.cert, today)).toMatchObject({ status: 200 })
  })

  it.each([
    ['has expired', { name: 'localhost', from: -9, to: -2, by: authority }, true],
    ['isn’t valid yet', { name: 'localhost', from: 2, to: 9, by: authority }, true],
    ['is for a different name', { name: 'other.example', by: authority }, true],
    ['is self-signed', { name: 'localhost' }, false],
    ['comes from an unknown authority', { name: 'localhost', by: authority }, false],
    ['comes from an unknown authority', { name: 'localhost', by: authority }, 'other'],
  ] as const)('%s: says so and sends nothing', async (says, wish, trusted) => {
    const other = await certificate({ name: 'Another authority', isAuthority: true })
    const pem = trusted === true ? authority.cert : trusted === 'other' ? other.cert : null
    const error = await ask(await certificate(wish), pem).catch(error => error)
    expect(error).toMatchObject({ name: 'AppError', code: 'untrusted' })
    expect(error.message).toMatch(/^The certificate of localhost:\d+ /)
    expect(error.message).toContain(says)
    expect(error.message).not.toMatch(/ignore|anyway|skip/i)
  })

  it('of an authority of its own is taken', async () => {
    const made = await certificate({ name: 'localhost', by: authority })
    expect(await ask(made, authority.cert)).toMatchObject({ status: 200 })
  })

  it('from one of several authorities is accepted, in any order', async () => {
    const other = await certificate({ name: 'Another authority', isAuthority: true })
    const made = await certificate({ name: 'localhost', by: authority })
    for (const pem of [other.cert + authority.cert, `Ours:\n${authority.cert}\n${other.cert}`]) {
      expect(await ask(made, pem)).toMatchObject({ status: 200 })
    }
  })

  it('that is self-signed is accepted if it was given itself', async () => {
    const made = await certificate({ name: 'localhost' })
    expect(await ask(made, made.cert)).toMatchObject({ status: 200 })
  })

  it.each([
    ['is no certificate', 'not a certificate'],
    ['is damaged', authority.cert.replace(/^M/m, '!')],
    ['is cut short', authority.cert.slice(0, 200)],
    ['is damaged behind a whole one', authority.cert + authority.cert.slice(0, 200)],
  ])('refuses an authority that %s', (_, authorityPem) => {
    const given = () => clientOf('https://localhost', { authorityPem })
    expect(given).toThrow(expect.objectContaining({ code: 'bad-input' }))
  })
})
