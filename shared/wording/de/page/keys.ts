import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Tastenkürzel',
  'keys.move': 'Zwischen Einträgen wechseln',
  'keys.copy': 'Code kopieren',
  'keys.copyNext': 'Nächsten Code kopieren',
  'keys.details': 'Details öffnen',
  'keys.reorder': 'Eintrag nach oben oder unten verschieben',
  'keys.remove': 'Eintrag in den Papierkorb legen',
  'keys.add': 'Eintrag hinzufügen',
  'keys.paste': 'Kopiertes Bild oder kopierten Link hinzufügen',
  'keys.help': 'Diese Übersicht',
} as const satisfies Translated<typeof english>
