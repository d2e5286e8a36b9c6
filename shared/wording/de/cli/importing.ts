import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'Einträge aus dem Export einer anderen App importieren',
  'cli.importing.description':
    'Importiert Einträge aus den Exporten anderer Apps, auch aus verschlüsselten.',
  'cli.importing.argument.file': 'Dateien oder Ordner mit Dateien',
  'cli.importing.option.format': 'die Dateien in diesem Format lesen',
  'cli.importing.option.passwordStdin': 'das Passwort des Exports aus der Standardeingabe lesen',
  'cli.importing.option.acceptGuesses':
    'auch Einträge aus Dateien hinzufügen, die keine App nennen',
  'cli.importing.option.dryRun': 'anzeigen, was die Dateien enthalten, und nichts hinzufügen',
  'cli.importing.option.reveal': 'auch Geheimnisse ausgeben (mit --json)',
  'cli.importing.help.formats':
    'Das Format wird am Inhalt erkannt; `countersign formats` listet alle auf. Ein Ordner steht für alle Dateien darin. Ist ein Export verschlüsselt, wirst du im Terminal nach seinem Passwort gefragt. Mit --password-stdin wird es aus der ersten Zeile der Standardeingabe gelesen.',
  'cli.importing.help.adding':
    'Neue Einträge werden auf einmal gespeichert. Mit --dry-run bleibt der Tresor geschlossen, und nichts wird hinzugefügt.',
  'cli.importing.help.guesses':
    'Sagt eine Datei nicht, welche App sie geschrieben hat, rät Countersign. Es zeigt dir, was es vermutet, und fügt die Einträge hinzu, wenn du im Terminal zustimmst oder --accept-guesses verwendest.',
  'cli.importing.help.exitCodes':
    'Exit-Codes: 0, wenn alles gelesen wurde, 3, wenn etwas weggelassen wurde (Name und Stelle werden angezeigt), 1, wenn nichts gelesen wurde, 2 bei falscher Verwendung.',
  'cli.importing.help.json':
    'Mit --json: {shape}. Geheimnisse sind nur mit --reveal dabei. Der "status" eines Eintrags ist new, known, changed, elsewhere (unter einem anderen Namen, siehe "meets") oder trashed; er ist null, wenn der Tresor geschlossen blieb. "added", "updated" und "restored" sind true oder false. "remarks" sagen, was bereinigt wurde, was vermutet wurde und was seltsam aussieht. "guesses" gehören zu einer Datei.',
  'cli.importing.revealNeedsJson': 'Fehler: --reveal funktioniert nur mit --json',
  'cli.importing.tooManyFiles':
    'Du kannst höchstens {most, number} Dateien auf einmal importieren.',
  'cli.importing.password.prompt': 'Passwort von {name}:',
  'cli.importing.password.wrong': 'Das ist nicht das Passwort von {name}.',
  'cli.importing.password.noTerminal':
    '{name} ist verschlüsselt: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.importing.guesses.heading':
    'Nichts in {file} sagt, welche App die Datei geschrieben hat. Das vermutet Countersign:',
  'cli.importing.guesses.question': 'Hinzufügen, was aus {files} vermutet wurde?',
  'cli.importing.guesses.noTerminal':
    'Aus {files} wurde nichts hinzugefügt. Führe das in einem Terminal aus, um gefragt zu werden, oder füge --accept-guesses hinzu.',
  'cli.importing.guesses.declined': 'Aus {files} wurde nichts hinzugefügt.',
  'cli.importing.added': '{count, plural, one {# Eintrag} other {# Einträge}} hinzugefügt.',
  'cli.importing.changed': '{count, plural, one {# Eintrag} other {# Einträge}} aktualisiert.',
  'cli.importing.restored':
    '{count, plural, one {# Eintrag} other {# Einträge}} aus dem Papierkorb wiederhergestellt.',
  'cli.importing.known':
    '{count, plural, one {# Eintrag ist schon im Tresor.} other {# Einträge sind schon im Tresor.}}',
  'cli.importing.leftOut.place': '{file}, {where}',
  'cli.importing.leftOut.row': '{where}: {reason}',
  'cli.importing.leftOut.namedRow': '{name}, {where}: {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, one {# konnte nicht gelesen werden. Behalte die alte App, bis er importiert ist.} other {# konnten nicht gelesen werden. Behalte die alte App, bis sie importiert sind.}}',
  'cli.importing.leftOut.sum':
    '{added, number} hinzugefügt, {count, plural, one {# weggelassen. Behalte die alte App, bis er importiert ist.} other {# weggelassen. Behalte die alte App, bis sie importiert sind.}}',
} as const satisfies Translated<typeof english>
