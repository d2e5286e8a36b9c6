/** Two computers find each other. The pairing text is never an argument: those are in histories. */
import { resolve } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { SyncAddress } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { askSecret } from '../passphrase.ts'
import { readFirstLine } from '../stdin.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

export interface JoinOptions extends GlobalOptions {
  readonly folder?: string
  readonly stdin?: true
}

export async function setUpSync(
  where: string | null,
  options: GlobalOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  const place = where === null ? null : toAddress(where)
  await withVault(io, options, async session => {
    const { device, pairingSecret, expiresAt } = await session.call('sync.setUp', {
      place,
      confirmation: session.confirmation(),
    })
    if (options.json) {
      output.json({ device, pairing: pairingSecret, expiresAt: toSeconds(expiresAt) })
      return
    }
    output.note(say('cli.sync.setup.done'))
    output.line(pairingSecret)
    output.note(say('cli.sync.setup.next'))
  })
}

export async function joinSync(options: JoinOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const place = options.folder === undefined ? null : toAddress(options.folder)
  const given = options.stdin ? (await readFirstLine(io.stdin)).trim() : null
  await withVault(
    io,
    options,
    async session => {
      const pairingSecret = given ?? (await askPairing(io))
      const { device, check } = await session.call('sync.join', {
        pairingSecret,
        place,
        confirmation: session.confirmation(),
      })
      if (options.json) output.json({ device, check, state: 'waiting' })
      else output.line(say('cli.sync.join.done', { check }))
    },
    { create: note => output.note(note) },
  )
}

export async function acceptComputer(check: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { device } = await session.call('sync.accept', {
      check: check.slice(0, 32),
      confirmation: session.confirmation(),
    })
    if (options.json) output.json({ device })
    else output.line(say('cli.sync.accept.done'))
  })
}

function askPairing(io: Io): Promise<string> {
  return askSecret(io, say('cli.sync.join.prompt'), words('cli.sync.join.noTerminal'))
}

function toAddress(where: string): SyncAddress {
  const scheme = /^([a-z][a-z0-9]+):\/\//i.exec(where)?.[1]
  if (scheme !== undefined) {
    throw new AppError('refused', words('core.sync.place.unknownKind', { kind: scheme }))
  }
  return { kind: 'folder', path: resolve(where) }
}

export const toSeconds = (instant: number) => Math.floor(instant / 1000)
