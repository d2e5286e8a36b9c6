import { nameOf } from '../../shared/name-of.ts'
import { formatSyncAddress } from '../../shared/sync-address.ts'
import type { KeptConflict, SyncMeeting, SyncState } from '../../shared/sync-contract.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'
import { toComputerJson } from './computers.ts'
import { toSeconds } from './pair.ts'

export async function syncNow(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const meeting = await session.call('sync.meet', undefined)
    if (options.json) output.json(toMeetingJson(meeting))
    else print(meeting, output)
  })
}

export async function showSync(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { place, state, waiting, lastMetAt, devices, kept, problems, asking } =
      await session.call('sync.look', undefined)
    if (options.json) {
      output.json({
        place: place && { kind: place.kind, address: formatSyncAddress(place) },
        state,
        waiting,
        lastMetAt: lastMetAt === null ? null : toSeconds(lastMetAt),
        devices: devices.map(toComputerJson),
        kept: kept.map(toKeptJson),
        problems: problems.map(sayWords),
        asking,
      })
      return
    }
    if (!place || !state) {
      output.line(say('cli.sync.status.off'))
      return
    }
    output.line(say('cli.sync.status.place', { place: formatSyncAddress(place) }))
    output.line(sayState(state))
    if (waiting > 0) output.line(say('cli.sync.status.waiting', { waiting }))
    for (const { name, check } of asking)
      output.line(say('cli.sync.status.asking', { name, check }))
    for (const one of kept.filter(({ isSeen }) => !isSeen)) output.line(sayKept(one))
    for (const problem of problems) output.note(sayWords(problem))
  })
}

function print({ state, received, sent, kept, problems }: SyncMeeting, output: Output): void {
  output.line(sayState(state))
  if (received + sent > 0) output.line(say('cli.sync.now.counts', { received, sent }))
  for (const one of kept) output.line(sayKept(one))
  for (const problem of problems) output.note(sayWords(problem))
}

const sayState = (state: SyncState) => say('cli.sync.state', { state })

function sayKept({ what, names }: KeptConflict): string {
  const name = names ? nameOf(names) : ''
  const [kind = what] = what.split('-')
  return say('cli.sync.kept', { what: kind, name })
}

function toMeetingJson({ state, received, sent, kept, problems }: SyncMeeting) {
  return { state, received, sent, kept: kept.map(toKeptJson), problems: problems.map(sayWords) }
}

const toKeptJson = ({ entryId, what, names }: KeptConflict) => ({
  entry: { id: entryId, issuer: names?.issuer ?? null, label: names?.label ?? null },
  what,
})
