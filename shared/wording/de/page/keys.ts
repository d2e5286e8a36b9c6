import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Tastenkürzel',
  'keys.search': 'Suchen (oder einfach tippen)',
  'keys.move': 'Zwischen Einträgen wechseln',
  'keys.copy': 'Code kopieren',
  'keys.copyNext': 'Nächsten Code kopieren',
  'keys.details': 'Details öffnen',
  'keys.reorder': 'Eintrag nach oben oder unten verschieben',
  'keys.remove': 'Eintrag in den Papierkorb legen',
  'keys.add': 'Eintrag hinzufügen',
  'keys.paste': 'Kopiertes Bild oder kopierten Link hinzufügen',
  'keys.help': 'Diese Übersicht',
  'keys.anywhere': 'Überall',
  'keys.list': 'In der Liste',
  'keys.quick': 'Im Schnellzugriff',
  'keys.quick.type': 'Den Code in das Programm im Vordergrund tippen',
  'keys.quick.backupCode': 'Einen Backup-Code kopieren',
} as const satisfies Translated<typeof english>
