/**
 * The other computers of a vault, for rooms that know nothing else of sync: its own modules are
 * loaded where a vault syncs, and only then.
 */
import { z } from 'zod'
import type { VaultDocument } from '../vault/document.ts'

const Outline = z.object({
  device: z.object({ id: z.string() }),
  devices: z.record(
    z.string(),
    z.object({
      name: z.string(),
      /** The accounts with a change that the computer has not finished. */
      changing: z.array(z.string()),
    }),
  ),
  removed: z.record(z.string(), z.unknown()),
})

export interface OtherComputer {
  readonly name: string
  readonly changing: readonly string[]
}

/** Those that were not removed; none where the vault is on this computer alone. */
export function otherComputersIn({ sync }: Pick<VaultDocument, 'sync'>): OtherComputer[] {
  const { data } = Outline.safeParse(sync)
  if (!data) return []
  const { device, devices, removed } = data
  return Object.entries(devices)
    .filter(([id]) => id !== device.id && !Object.hasOwn(removed, id))
    .map(([, computer]) => computer)
}
