/** Two computers find each other. The pairing text is never an argument: those are in histories. */
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { askSecret } from '../passphrase.ts'
import { readFirstLine } from '../stdin.ts'
import { type GlobalOptions, type VaultSession, withVault } from '../vault-session.ts'
import { type PlaceOptions, readLogin, toAddress, withCode } from './place-input.ts'

export interface JoinOptions extends PlaceOptions {
  readonly place?: string
  readonly stdin?: true
}

export async function setUpSync(
  where: string | null,
  options: PlaceOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const place = where === null ? null : await toAddress(where, options, session)
    const typed = place && (await readLogin(place, options, io))
    const { device, pairingSecret, expiresAt } = await withCode(io, typed, login =>
      session.call('sync.setUp', { place, login, confirmation: session.confirmation() }),
    )
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
  const given = options.stdin ? (await readFirstLine(io.stdin)).trim() : null
  await withVault(
    io,
    options,
    async session => {
      const pairingSecret = given ?? (await askPairing(io))
      const { place, login: typed } = await placeOf(pairingSecret, options, io, session)
      const { device, check } = await withCode(io, typed, login =>
        session.call('sync.join', {
          pairingSecret,
          place,
          login,
          confirmation: session.confirmation(),
        }),
      )
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

/** The place that the pairing text names, unless another one is given. */
async function placeOf(pairingSecret: string, options: JoinOptions, io: Io, session: VaultSession) {
  const given =
    options.place === undefined ? null : await toAddress(options.place, options, session)
  const place = given ?? (await session.call('sync.readPairing', { pairingSecret })).place
  return { place: given, login: await readLogin(place, options, io) }
}

export const toSeconds = (instant: number) => Math.floor(instant / 1000)
