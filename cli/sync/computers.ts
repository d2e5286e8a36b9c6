import { AppError } from '../../shared/errors.ts'
import type { SyncComputer } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

export interface RemoveOptions extends GlobalOptions {
  readonly yes?: true
}

export async function listComputers(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { place, devices } = await session.call('sync.status', undefined)
    if (!place) throw new AppError('refused', words('core.sync.notSetUp'))
    print(devices, options, output)
  })
}

/** A computer is named by its ID, or by its name where only one is called so. */
export async function removeComputer(named: string, options: RemoveOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { devices } = await session.call('sync.status', undefined)
    const found = devices.filter(({ id, name }) => id === named || name === named)
    const [device] = found
    if (!device) throw new AppError('not-found', words('core.sync.noDevice'))
    if (found.length > 1) throw new AppError('refused', words('cli.sync.remove.severalSo'))
    if (
      !options.yes &&
      !(await confirm(io, say('cli.sync.remove.question', { name: device.name })))
    ) {
      throw new AppError('refused', words('cli.sync.remove.unchanged'))
    }
    print(await session.call('sync.remove', { device: device.id }), options, output)
    output.note(say('cli.sync.remove.done', { name: device.name }))
  })
}

export async function leaveSync(options: RemoveOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    if (!options.yes && !(await confirm(io, say('cli.sync.leave.question')))) {
      throw new AppError('refused', words('cli.sync.remove.unchanged'))
    }
    await session.call('sync.leave', undefined)
    if (options.json) output.json({ place: null })
    else output.line(say('cli.sync.leave.done'))
  })
}

function print(devices: readonly SyncComputer[], options: GlobalOptions, output: Output): void {
  if (options.json) output.json(devices.map(toComputerJson))
  else output.table(devices.map(toRow), { 0: 'bold' })
}

function toRow({ id, name, system, thisOne, lastSeen, removed }: SyncComputer): string[] {
  const seen = lastSeen === null ? '' : new Date(lastSeen).toISOString().slice(0, 16)
  const state = removed ? 'removed' : thisOne ? 'thisOne' : 'other'
  return [name, system, say('cli.sync.devices.state', { state }), seen.replace('T', ' '), id]
}

export function toComputerJson({ lastSeen, ...computer }: SyncComputer) {
  return { ...computer, lastSeen: lastSeen === null ? null : Math.floor(lastSeen / 1000) }
}
