import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'Einträge in eine Datei schreiben',
  'cli.exporting.description':
    'Schreibt deinen Tresor oder einige seiner Einträge in eine Datei für andere Apps.',
  'cli.exporting.option.format': 'eines der Formate unten',
  'cli.exporting.option.out':
    'wohin geschrieben wird, oder - für die Standardausgabe (Standard: ein Name mit dem heutigen Datum)',
  'cli.exporting.option.only':
    'nur passende Einträge exportieren: Wörter aus Aussteller und Kontoname',
  'cli.exporting.option.passwordStdin': 'ein Passwort für die Datei aus der Standardeingabe lesen',
  'cli.exporting.option.yes': 'nicht fragen, bevor Geheimnisse unverschlüsselt geschrieben werden',
  'cli.exporting.help.formats': 'Formate:',
  'cli.exporting.help.sealedCopy':
    'der ganze Tresor, verschlüsselt: Dein Wiederherstellungsschlüssel oder deine Passphrase öffnet ihn',
  'cli.exporting.help.notSealed': '{name}, nicht verschlüsselt',
  'cli.exporting.help.plain':
    'Countersign fragt, bevor es ein unverschlüsseltes Format schreibt, außer du fügst --yes hinzu: Wer die Datei hat, kann jeden Code darin erzeugen. Dateien bekommen den Modus 0600, und keine vorhandene wird überschrieben.',
  'cli.exporting.leftOut': '{name} wird weggelassen. {reason}',
  'cli.exporting.question': 'Wer diese Datei hat, kann jeden Code darin erzeugen.',
  'cli.exporting.nothingWritten': 'Es wurde nichts geschrieben.',
  'cli.exporting.password.prompt': 'Passwort für die Datei:',
  'cli.exporting.password.noTerminal':
    'Die Datei braucht ein Passwort: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.exporting.wrote': '{file} geschrieben.',
  'cli.exporting.exists': '{file} gibt es schon. Wähle mit --out einen anderen Ort.',
  'cli.exporting.cannotWrite':
    '{file} kann nicht geschrieben werden. Wähle mit --out einen anderen Ort.',
} as const satisfies Translated<typeof english>
