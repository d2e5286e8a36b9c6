/**
 * Handles what comes in without the page: texts and files from the system, and scans of the screen.
 */
import { importLimits } from '../../shared/ceilings.ts'
import type { EventMessage } from '../../shared/contract.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report.ts'
import type { TransferRooms } from '../transfer-rooms.ts'
import type { Vault } from '../vault/vault.ts'
import { createHandedOver, type HandedOver } from './handed-over.ts'
import { createScanRequests, type ScanRequests } from './scan-requests.ts'

export interface FromOutsideParts {
  readonly vault: Vault
  readonly host: Host
  readonly transferRooms: () => Promise<TransferRooms>
  readonly clock: () => number
  readonly emit: (message: EventMessage) => void
  readonly report: Report
}

export interface FromOutside {
  readonly texts: HandedOver
  /** Absolute paths. */
  readonly files: HandedOver
  readonly scans: ScanRequests
}

export function createFromOutside(parts: FromOutsideParts): FromOutside {
  const { vault, host, transferRooms, clock, emit, report } = parts
  const isOpen = () => vault.status().state === 'open'
  const texts = createHandedOver(async given => {
    try {
      const { addTexts } = await transferRooms()
      // The vault was locked meanwhile, so the texts have to wait again.
      if (!isOpen()) return texts.offer(given)
      emit({ name: 'imports.offered', payload: { import: await addTexts(given) } })
    } catch (error) {
      // Nobody asked for them, so a failure must affect neither the unlock that they waited for nor
      // the host.
      report('offer', error)
    }
  })
  const files = createHandedOver(async paths => {
    try {
      const { lookAtFiles } = await transferRooms()
      if (!isOpen()) return files.offer(paths)
      const isTooMany = paths.length > importLimits.files
      const looked = isTooMany ? [] : await lookAtFiles(paths)
      emit({ name: 'imports.filesOffered', payload: { files: looked, isTooMany } })
    } catch (error) {
      report('offer', error)
    }
  }, importLimits.files + 1)
  const scans = createScanRequests({
    isOpen,
    captures: () => host.scan.capture !== null,
    scan: async () => (await transferRooms()).scanScreens(),
    clock,
    emit,
    report: error => report('scan', error),
  })
  return { texts, files, scans }
}
