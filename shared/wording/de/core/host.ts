import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting':
    'Countersign wurde inzwischen gesperrt, daher wurde nichts geschrieben.',
  'core.host.pageCopies': 'Die Seite kopiert das selbst.',
  'core.host.inProgress': 'Das läuft schon.',
  'core.host.cancelled': 'Das wurde abgebrochen.',
  'core.host.lockedMeanwhile': 'Countersign wurde gesperrt, daher wurde das angehalten.',
  'core.host.process.practiceServer': 'Countersign-Übungsserver',
  'core.host.process.import': 'Countersign-Import',
  'core.host.noSuchPage': 'Nicht gefunden.',
  'core.host.closed': 'Countersign wurde geschlossen.',
} as const satisfies Translated<typeof english>
