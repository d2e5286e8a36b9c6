/**
 * Where the computers meet, as it is typed: a folder, an https address, or s3://bucket/prefix.
 * Passwords and keys come from a prompt, standard input, or a private file. Never from an argument.
 */
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { AppError } from '../../shared/errors.ts'
import { needsLogin, type SyncAddress, type SyncLogin } from '../../shared/sync-address.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { askSecret, readSecretFile } from '../passphrase.ts'
import { readAuthority } from '../read-authority.ts'
import { readFirstLine } from '../stdin.ts'
import type { GlobalOptions, VaultSession } from '../vault-session.ts'

export interface PlaceOptions extends GlobalOptions {
  /** The user name, the email address, or the access key ID. */
  readonly user?: string
  readonly passwordStdin?: true
  readonly passwordFile?: string
  readonly endpoint?: string
  readonly region?: string
  readonly bucketInHost?: true
  readonly ca?: string
}

const awsRegion = 'us-east-1'

export async function toAddress(
  where: string,
  options: PlaceOptions,
  session: VaultSession,
): Promise<SyncAddress> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(where)?.[1]?.toLowerCase()
  if (scheme === undefined) return { kind: 'folder', path: resolve(where) }
  const pem = await readAuthority(options.ca)
  const authority = pem === null ? {} : { authorityPem: pem }
  if (scheme === 's3') return { ...toS3(where, options), ...authority }
  if (scheme !== 'https' && scheme !== 'http') {
    throw new AppError('refused', words('core.sync.place.unknownKind', { kind: scheme }))
  }
  const { kind } = await session.call('sync.findKind', { url: where, ...authority })
  return { kind, url: where, ...authority }
}

function toS3(where: string, { endpoint, region = awsRegion, bucketInHost }: PlaceOptions) {
  const [bucket = '', ...rest] = where.slice('s3://'.length).split('/')
  const prefix = rest.filter(part => part !== '').join('/')
  if (!/^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket) || !/^[a-z0-9-]{1,64}$/i.test(region)) {
    throw new AppError('bad-input', words('cli.sync.place.badBucket'))
  }
  const style: 'host' | 'path' = bucketInHost || endpoint === undefined ? 'host' : 'path'
  return {
    kind: 's3' as const,
    endpoint: endpoint ?? `https://s3.${region}.amazonaws.com`,
    region,
    bucket,
    prefix,
    style,
  }
}

/** Null for a folder, and where nothing was given and what is known will do. */
export async function readLogin(
  place: SyncAddress,
  options: PlaceOptions,
  io: Io,
): Promise<SyncLogin | null> {
  if (!needsLogin(place)) return null
  const { passwordStdin, passphraseStdin, passwordFile } = options
  if (passwordStdin && passphraseStdin) {
    throw new AppError('bad-input', words('cli.sync.place.stdinTwice'))
  }
  const name = options.user ?? (await askName(io, place))
  const passwordSecret = passwordStdin
    ? await readFirstLine(io.stdin)
    : passwordFile !== undefined
      ? await readSecretFile(passwordFile)
      : await askSecret(
          io,
          say('cli.sync.place.password', { kind: place.kind, name }),
          words('cli.sync.place.noTerminal'),
        )
  if (passwordSecret === '') throw new AppError('bad-input', words('cli.sync.place.emptyPassword'))
  return { name, passwordSecret }
}

/** Asks for a code of two-factor sign-in where the server wants one. */
export async function withCode<T>(
  io: Io,
  login: SyncLogin | null,
  work: (login: SyncLogin | null) => Promise<T>,
): Promise<T> {
  try {
    return await work(login)
  } catch (error) {
    if (!login || !(error instanceof AppError) || error.code !== 'wrong-code') throw error
    const code = await askSecret(io, say('cli.sync.place.code'), error.words)
    return work({ ...login, code })
  }
}

async function askName(io: Io, { kind }: SyncAddress): Promise<string> {
  const terminal = io.openTerminal()
  if (!terminal) throw new AppError('refused', words('cli.sync.place.noTerminal'))
  const { input, output } = terminal
  const lines = createInterface({ input, output })
  try {
    const name = (await lines.question(say('cli.sync.place.user', { kind }))).trim()
    if (name !== '') return name
    throw new AppError('bad-input', words('cli.sync.place.noUser'))
  } finally {
    lines.close()
    terminal.close()
  }
}
