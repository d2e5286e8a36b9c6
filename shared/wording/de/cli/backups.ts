import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'Backups auflisten, erstellen und wiederherstellen',
  'cli.backups.description':
    'Listet die Backups deines Tresors auf, erstellt eines oder stellt eines wieder her.',
  'cli.backups.help.naming':
    'Nenn ein Backup mit der ID, die `countersign backups list` anzeigt, oder mit dem Pfad einer Datei. Öffnen es die Schlüssel dieses Tresors nicht, wirst du nach seinem Wiederherstellungsschlüssel oder seiner Passphrase gefragt. Mit --password-stdin wird beides aus der Standardeingabe gelesen.',
  'cli.backups.help.json': 'Mit --json sind Zeiten in Unix-Sekunden.',
  'cli.backups.list.summary': 'die Backups auflisten',
  'cli.backups.list.description':
    'Listet die Backups auf, die neuesten zuerst, und sagt, ob mit einem etwas nicht stimmt.',
  'cli.backups.list.empty': 'Es gibt noch keine Backups.',
  'cli.backups.list.place':
    '{place, select, own {eigener Ordner} folder {zweiter Ordner} other {beide Ordner}}',
  'cli.backups.list.damaged': 'beschädigt',
  'cli.backups.list.anotherVault': 'anderer Tresor',
  'cli.backups.list.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'cli.backups.list.bytes': '{bytes, number} Byte',
  'cli.backups.list.key': 'öffnet sich mit dem Wiederherstellungsschlüssel vom {day}',
  'cli.backups.list.formerKey': 'öffnet sich mit einem früheren Wiederherstellungsschlüssel',
  'cli.backups.make.summary': 'jetzt ein Backup erstellen',
  'cli.backups.make.description': 'Erstellt jetzt ein Backup, auch wenn sich nichts geändert hat.',
  'cli.backups.restore.summary': 'ein Backup wiederherstellen',
  'cli.backups.restore.description':
    'Fügt hinzu, was dem Tresor aus einem Backup fehlt, oder ersetzt den Tresor durch das Backup.',
  'cli.backups.restore.argument.backup': 'eine ID aus `countersign backups list` oder eine Datei',
  'cli.backups.restore.option.merge': 'Fehlendes hinzufügen und sonst nichts ändern',
  'cli.backups.restore.option.replace': 'den Tresor durch das Backup ersetzen',
  'cli.backups.restore.option.yes': 'vor dem Ersetzen des Tresors nicht fragen',
  'cli.backups.restore.option.passwordStdin':
    'Wiederherstellungsschlüssel oder Passphrase des Backups aus der Standardeingabe lesen',
  'cli.backups.restore.sayHow': 'Fehler: Verwende entweder --merge oder --replace',
  'cli.backups.restore.prompt': 'Wiederherstellungsschlüssel oder Passphrase für das Backup:',
  'cli.backups.restore.noTerminal':
    'Das Backup ist von einem anderen Tresor: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.backups.restore.notFound': 'Es gibt kein Backup mit dieser ID und keine lesbare Datei.',
  'cli.backups.restore.noChange': 'Die Einträge bleiben, wie sie sind.',
  'cli.backups.restore.changes': 'Wenn du den Tresor ersetzt:',
  'cli.backups.restore.more': 'Und {count, number} weitere.',
  'cli.backups.restore.question':
    'Countersign erstellt ein Backup des Tresors, wie er jetzt ist, und ersetzt ihn dann.',
  'cli.backups.restore.unchanged': 'Es wurde nichts geändert.',
  'cli.backups.restore.merged': '{added, plural, one {# Eintrag} other {# Einträge}} hinzugefügt.',
  'cli.backups.restore.replaced':
    '{changed, number} aktualisiert, {added, number} hinzugefügt, {removed, number} entfernt.',
} as const satisfies Translated<typeof english>
