import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'Einträge aus Einrichtungslinks oder QR-Codes hinzufügen',
  'cli.add.description':
    'Fügt Einträge aus Einrichtungslinks oder aus Bildern von Einrichtungs-QR-Codes hinzu.',
  'cli.add.argument.source': 'ein Bild mit QR-Codes oder - für die Standardeingabe',
  'cli.add.help.sources':
    'Die Standardeingabe enthält ein Bild oder einen Link pro Zeile (otpauth://, otpauth-migration://, motp:// oder steam://). Ein Bild kann mehrere QR-Codes zeigen. Gib alle Bilder eines Exports aus Google Authenticator in einem Befehl an, in beliebiger Reihenfolge. Ist eine Quelle unbrauchbar, wird nichts hinzugefügt.',
  'cli.add.help.examples': 'Beispiele:',
  'cli.add.help.typed': 'einen Link eintippen oder einfügen, dann Eingabetaste und Strg+D drücken',
  'cli.add.help.file': 'die Links aus einer Datei lesen',
  'cli.add.help.linkInArguments':
    'Du kannst einen Link auch als Argument angeben, wirst dann aber gewarnt: Andere Programme können ihn in der Prozessliste lesen, während der Befehl läuft, und er bleibt im Verlauf deiner Shell.',
  'cli.add.help.createsVault':
    'Gibt es noch keinen Tresor, wird er mit dem ersten Eintrag erstellt.',
  'cli.add.linkInArguments':
    'Warnung: Der Link stand in der Befehlszeile, wo andere Programme und der Verlauf deiner Shell sein Geheimnis behalten können. Lösche ihn aus dem Verlauf und übergib Links stattdessen an `countersign add -`.',
  'cli.add.added': '{name} hinzugefügt.',
  'cli.add.changed': '{name} aktualisiert.',
  'cli.add.restored': '{name} aus dem Papierkorb wiederhergestellt.',
} as const satisfies Translated<typeof english>
