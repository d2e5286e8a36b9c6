import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': 'von {host}',
  'actions.nothingFound': 'Kein Befehl oder Eintrag mit diesem Namen',
  'actions.search': 'Befehl oder Eintrag',
  'actions.camera': 'Kamera verwenden',
  'actions.accounts': 'Server-Konten',
  'actions.addServer': 'Server hinzufügen',
  'actions.trash': 'Papierkorb anzeigen',
  'actions.recoveryKey': 'Wiederherstellungsschlüssel anzeigen',
} as const satisfies Translated<typeof english>
