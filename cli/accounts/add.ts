import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { readAuthority } from '../read-authority.ts'
import { type VaultSession, withVault } from '../vault-session.ts'
import { accountName } from './account.ts'
import { toAccountJson } from './account-json.ts'
import { passChallenge } from './sign-in.ts'
import { type AccountOptions, passwordOf, readSignInInput } from './sign-in-input.ts'

export interface AddOptions extends AccountOptions {
  readonly user: string
  readonly dialect?: string
  readonly name?: string
  readonly ca?: string
  readonly keepPassword?: true
}

export async function addAccount(address: string, options: AddOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(
    io,
    options,
    async session => {
      const authorityPem = await readAuthority(options.ca)
      const dialectId = options.dialect ?? (await detect(session, address, authorityPem))
      const asked = { keepsPassword: false, email: options.user }
      const given = await readSignInInput(io, options)
      const password = (await passwordOf(io, given, asked)) ?? ''
      const step = await session.call('accounts.add', {
        address,
        authorityPem,
        dialectId,
        name: options.name ?? '',
        email: options.user,
        password,
        keepPassword: options.keepPassword === true,
      })
      const desk = { session, io, output, given }
      const account = await passChallenge(desk, step).catch(error => {
        output.note(say('cli.servers.connectedOnly'))
        throw error
      })
      if (options.json) output.json(toAccountJson(account))
      else output.line(say('cli.servers.connected', { account: accountName(account) }))
    },
    { create: output.note },
  )
}

async function detect(session: VaultSession, address: string, authorityPem: string | null) {
  const { dialects } = await session.call('servers.detect', { address, authorityPem })
  const [only, ...others] = dialects
  if (!only) throw new AppError('not-found', words('cli.servers.unknownApi'))
  if (others.length === 0) return only.id
  const ids = dialects.map(({ id }) => id).join(', ')
  throw new AppError('refused', words('cli.servers.severalApis', { ids }))
}
