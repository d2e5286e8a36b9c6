import { randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { ExportedFile } from '../../shared/transfer-models.ts'
import type { ConfirmReveal } from '../confirm-reveal.ts'
import type { RoomHandlers } from '../dispatch.ts'
import { drawQrCode } from '../draw-qr-code.ts'
import type { Host } from '../host.ts'
import { overwrite } from '../vault/overwrite.ts'
import type { Vault } from '../vault/vault.ts'
import type { Exporter } from './exporter.ts'
import { chooseEntries, nothingHeldBy, writeExport } from './exports.ts'

export interface ExportHandlerParts {
  readonly vault: Vault
  readonly host: Host
  readonly confirm: ConfirmReveal
  readonly clock: () => number
}

/** Loaded by the first export: most programs that open a vault write none. */
const loadRegistry = () => import('./registry.ts')

export function createExportHandlers(parts: ExportHandlerParts): RoomHandlers<'exports'> {
  const { vault, host, confirm, clock } = parts

  const write = (exporter: Exporter, ids: readonly string[] | null, passphrase: string | null) =>
    writeExport(exporter, chooseEntries(vault.document(), exporter, ids), {
      passphrase,
      random: randomBytes,
      newId: randomUUID,
      now: clock(),
    })
  /** Throws `refused` where there are none. */
  const heldBy = (exporter: Exporter, ids: readonly string[] | null) => {
    const { held } = chooseEntries(vault.document(), exporter, ids)
    if (held.length === 0) throw nothingHeldBy(exporter)
    return held
  }
  const hand = async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
    if (!host.saveFile) {
      return { name, file: Buffer.from(bytes).toString('base64'), savedAs: null }
    }
    // The question where to may stay open for long: what waits for its answer is gone with the lock.
    let lent: Uint8Array | null = bytes
    const take = () => {
      if (lent) return lent
      throw new AppError('locked', 'Countersign was locked meanwhile: nothing was written.')
    }
    try {
      const savedAs = await vault.untilLocked(host.saveFile(name, take))
      return { name, file: null, savedAs } satisfies ExportedFile
    } finally {
      lent = null
      overwrite(bytes)
    }
  }

  return {
    'exports.formats': async () => {
      const { exporters } = await loadRegistry()
      return exporters.map(({ id, name, extension, isSealed, leavesOut }) => {
        return { id, name, extension, isSealed, leavesOut: [...leavesOut] }
      })
    },
    'exports.preview': async ({ format, ids }) => {
      const { exporterOf } = await loadRegistry()
      const { held, refused } = chooseEntries(vault.document(), exporterOf(format), ids)
      return {
        entries: held.length,
        refused: refused.map(({ entry: { issuer, label }, reason }) => ({ issuer, label, reason })),
      }
    },
    'exports.seal': async ({ format, ids, passphrase }) => {
      const { exporterOf } = await loadRegistry()
      const exporter = exporterOf(format)
      if (!exporter.isSealed) throw new AppError('bad-input', 'This format has no passphrase.')
      return hand(await write(exporter, ids, passphrase))
    },
    'exports.reveal': async ({ format, ids, confirmation }) => {
      const { exporterOf } = await loadRegistry()
      const exporter = exporterOf(format)
      if (exporter.isSealed) throw new AppError('bad-input', 'This format needs a passphrase.')
      await confirm(confirmation, 'Write the secrets into a file that is not sealed?')
      return hand(await write(exporter, ids, null))
    },
    'exports.revealQrSeries': async ({ ids, confirmation, perCode }) => {
      await confirm(confirmation, 'Show the secrets as QR codes?')
      const { googleMigration, linksOf } = await import('./google-migration.ts')
      const links = linksOf(heldBy(googleMigration, ids), randomBytes, perCode)
      const svgs = await Promise.all(links.map(drawQrCode))
      return { svgs: svgs.filter(svg => svg !== null) }
    },
    'exports.revealSheet': async ({ ids, confirmation }) => {
      await confirm(
        confirmation,
        'Print the secrets?',
        'Whoever has the sheet can make your codes.',
      )
      const { drawSheet, htmlSheet } = await import('./html-sheet.ts')
      return drawSheet(heldBy(htmlSheet, ids), clock())
    },
  }
}
