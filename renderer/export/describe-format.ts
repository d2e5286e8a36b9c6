/** Describes what another app's format is good for, and what it cannot store. */
import type { ExportFormat, ExportPart } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { qrSeriesId, sheetId } from '../stores/exports.ts'

const partNames = {
  favourites: 'exporting.part.pinned',
  tags: 'exporting.part.tags',
  'second-tags': 'exporting.part.secondTags',
  notes: 'exporting.part.notes',
  websites: 'exporting.part.websites',
  'backup-codes': 'exporting.part.backupCodes',
  pins: 'exporting.part.pins',
} as const satisfies Record<ExportPart, string>

const purposes = {
  'aegis-sealed': 'exporting.purpose.aegisEncrypted',
  aegis: 'exporting.purpose.aegis',
  '2fas': 'exporting.purpose.twofas',
  bitwarden: 'exporting.purpose.bitwarden',
  cxf: 'exporting.purpose.cxf',
  'otpauth-list': 'exporting.purpose.otpauthList',
  [qrSeriesId]: 'exporting.purpose.qrSeries',
  [sheetId]: 'exporting.purpose.sheet',
} as const

const isKnown = (id: string): id is keyof typeof purposes => Object.hasOwn(purposes, id)

export function purposeOf({ id, extension }: ExportFormat): string {
  return isKnown(id) ? say(purposes[id]) : say('exporting.purpose.other', { extension })
}

/** Returns 'Leaves out notes and backup codes.'; empty if it leaves out nothing. */
export function describeLeftOut(leavesOut: readonly ExportPart[]): string {
  if (leavesOut.length === 0) return ''
  const parts = { all: leavesOut.map(part => words(partNames[part])), as: 'and' } as const
  return say('exporting.leavesOut', { parts })
}
