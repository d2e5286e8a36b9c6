import { randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { RoomHandlers } from '../dispatch.ts'
import { handOver } from '../host/hand-over.ts'
import type { Host } from '../host/host.ts'
import { drawQrCode } from '../qr/draw-qr-code.ts'
import type { Vault } from '../vault/vault.ts'
import type { Exporter } from './exporter.ts'
import { chooseEntries, nothingHeldBy, writeExport } from './exports.ts'

export interface ExportHandlerParts {
  readonly vault: Vault
  readonly host: Host
  readonly clock: () => number
}

/** This is loaded by the first export, since most runs that open a vault export nothing. */
const loadRegistry = () => import('./registry.ts')

export function createExportHandlers(parts: ExportHandlerParts): RoomHandlers<'exports'> {
  const { vault, host, clock } = parts

  const write = (exporter: Exporter, ids: readonly string[] | null, passphrase: string | null) =>
    writeExport(exporter, chooseEntries(vault.document(), exporter, ids), {
      passphrase,
      random: randomBytes,
      newId: randomUUID,
      now: clock(),
    })
  /** Throws `refused` if there are none. */
  const heldBy = (exporter: Exporter, ids: readonly string[] | null) => {
    const { held } = chooseEntries(vault.document(), exporter, ids)
    if (held.length === 0) throw nothingHeldBy(exporter)
    return held
  }
  const hand = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
    handOver({ vault, host }, name, bytes)

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
      if (!exporter.isSealed) throw new AppError('bad-input', words('core.exporters.noPassphrase'))
      return hand(await write(exporter, ids, passphrase))
    },
    'exports.reveal': async ({ format, ids }) => {
      const { exporterOf } = await loadRegistry()
      const exporter = exporterOf(format)
      if (exporter.isSealed)
        throw new AppError('bad-input', words('core.exporters.passphraseNeeded'))
      return hand(await write(exporter, ids, null))
    },
    'exports.revealQrSeries': async ({ ids, perCode }) => {
      const { googleMigration, linksOf } = await import('./google-migration.ts')
      const links = linksOf(heldBy(googleMigration, ids), randomBytes, perCode)
      const svgs = await Promise.all(links.map(drawQrCode))
      return { svgs: svgs.filter(svg => svg !== null) }
    },
    'exports.revealSheet': async ({ ids }) => {
      const { drawSheet, htmlSheet } = await import('./html-sheet.ts')
      return drawSheet(heldBy(htmlSheet, ids), clock())
    },
  }
}
