import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'Countersign öffnen',
  'core.tray.quick': 'Schnellzugriff',
  'core.tray.scan': 'Bildschirm scannen',
  'core.tray.lock': 'Sperren',
  'core.tray.quit': 'Countersign beenden',
  'core.tray.copies': 'Kopiert den Code',
  'core.tray.nonePinned': 'Hefte einen Eintrag an, um seinen Code hier zu kopieren',
  'core.tray.more': '{count, plural, one {# weiterer …} other {# weitere …}}',
  'core.tray.withCode': '{name}: {code}',
  'core.tray.notCopied': 'Der Code konnte nicht kopiert werden',
} as const satisfies Translated<typeof english>
