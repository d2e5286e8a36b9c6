/** What a format of another app is good for, and what it has no place for, in words. */

import type { ExportFormat, ExportPart } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { qrSeriesId } from '../stores/exports.ts'

const partNames: Record<ExportPart, string> = {
  favourites: 'which entries are pinned',
  tags: 'tags',
  'second-tags': 'all tags of an entry but the first',
  notes: 'notes',
  'backup-codes': 'backup codes',
  pins: 'PINs',
}

const purposes: Record<string, string> = {
  'aegis-sealed': 'Aegis and many other apps read it, with the password that you choose.',
  aegis: 'Aegis and many other apps read it.',
  '2fas': 'For the 2FAS app.',
  bitwarden: 'For Bitwarden and its authenticator, as JSON.',
  cxf: 'For password managers that read the FIDO Alliance’s format. Codes and backup codes that it does not know go into custom fields.',
  'otpauth-list': 'A text with one otpauth link a line, which most apps read.',
  [qrSeriesId]: 'QR codes that the app on your phone scans, one after another.',
  html: 'A page with every setup key and its QR code, for the safe.',
}

export function purposeOf({ id, extension }: ExportFormat): string {
  return purposes[id] ?? say('exporting.aExtensionFile', { extension })
}

/** 'Leaves out notes and backup codes.'; empty where it leaves out nothing. */
export function describeLeftOut(leavesOut: readonly ExportPart[]): string {
  if (leavesOut.length === 0) return ''
  const names = leavesOut.map(part => partNames[part])
  const last = names.pop()
  return `Leaves out ${names.length > 0 ? `${names.join(', ')} and ` : ''}${last}.`
}
