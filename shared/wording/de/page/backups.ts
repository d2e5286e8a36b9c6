import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': 'Backup vom {moment}',
  'backups.dialog.otherVault': 'Das ist ein Backup eines anderen Tresors.',
  'backups.dialog.passphrase': 'Wiederherstellungsschlüssel oder Passphrase für dieses Backup',
  'backups.lookInside': 'Hineinsehen',
  'backups.lookingInside': 'Backup wird geöffnet',
  'backups.yourBackups': 'Deine Backups',
  'backups.list.fewer': 'Nur die neuesten anzeigen',
  'backups.list.all': 'Alle {count, number} anzeigen',
  'backups.list.unusable': 'Dieses Backup ist nicht verwendbar. {problem}',
  'backups.list.otherVault':
    'Von einem anderen Tresor: Dessen Wiederherstellungsschlüssel oder Passphrase öffnet es.',
  'backups.list.lookInside': 'In das Backup vom {moment} hineinsehen',
  'backups.failed': 'Backup fehlgeschlagen',
  'backups.automatic': 'Automatisch, nach jeder Änderung',
  'backups.failing': 'Backups funktionieren nicht. <bdi>{problem}</bdi>',
  'backups.backUpNow': 'Jetzt sichern',
  'backups.ownFolder': 'Countersigns eigener Ordner',
  'backups.secondFolder': 'Ein zweiter Ordner',
  'backups.secondFolder.none':
    'Noch keiner. Backups in einem synchronisierten Ordner oder auf einem anderen Datenträger überstehen den Verlust dieses Computers.',
  'backups.secondFolder.choose': 'Ordner auswählen',
  'backups.secondFolder.leave': 'Ordner nicht mehr verwenden',
  'backups.title': 'Backups',
  'backups.recoveryKey.unconfirmed':
    'Noch nicht bestätigt. Schreib ihn auf und gib dann einen Teil davon zur Bestätigung ein.',
  'backups.recoveryKey.show': 'Wiederherstellungsschlüssel anzeigen',
  'backups.recoveryKey.replace': 'Neuen Schlüssel erstellen',
  'backups.encryptedCopy': 'Verschlüsselte Kopie',
  'backups.encryptedCopy.hint':
    'Dein ganzer Tresor in einer Datei. Der Wiederherstellungsschlüssel oder die Passphrase öffnet sie.',
  'backups.encryptedCopy.save': 'Verschlüsselte Kopie speichern',
  'backups.comeBack': 'Wenn du nicht hineinkommst',
  'backups.comeBack.hint':
    'Nach einer vergessenen Passphrase, einem verlorenen Schlüsselbund oder einem Umzug auf einen neuen Computer.',
  'backups.comeBack.show': 'Wie du wieder hineinkommst',
  'backups.recoveryKey.use':
    'Öffnet deinen Tresor und seine Backups, wenn nichts anderes mehr hilft.',
  'backups.recoveryKey.use.madeOn':
    'Öffnet deinen Tresor und seine Backups, wenn nichts anderes mehr hilft. Erstellt am {day}.',
  'backups.compare.none': 'Weder im Backup noch hier gibt es Einträge.',
  'backups.merge.nothing': 'Jeder Eintrag aus dem Backup ist schon hier.',
  'backups.merge.adds':
    'Fügt {count, plural, one {# Eintrag} other {# Einträge}} hinzu. Was du schon hast, bleibt unverändert.',
  'backups.replace.removed':
    '{count, plural, one {# Eintrag entfernt, der nicht im Backup ist} other {# Einträge entfernt, die nicht im Backup sind}}',
  'backups.replace.nothing': 'Deine Einträge bleiben, wie sie sind.',
  'backups.replace.does': 'Bringt den Tresor auf den Stand von damals: {changes}.',
  'backups.merge.done':
    '{count, plural, one {# Eintrag} other {# Einträge}} aus dem Backup hinzugefügt',
  'backups.replace.done': 'Tresor aus dem Backup wiederhergestellt: {counts}',
  'backups.replace.also':
    'Auch der Papierkorb und deine Konten kommen aus dem Backup. Einstellungen bleiben, wie sie sind. Vorher wird dein jetziger Tresor gesichert.',
  'backups.replace': 'Alles ersetzen',
  'backups.how': 'Wie es wiederhergestellt wird',
  'backups.merge': 'Fehlendes hinzufügen',
  'backups.replace.list': 'Was das Ersetzen bewirkt',
  'backups.replace.added':
    '{count, plural, one {# Eintrag hinzugefügt} other {# Einträge hinzugefügt}}',
  'backups.replace.changed':
    '{count, plural, one {# Eintrag zurückgeändert} other {# Einträge zurückgeändert}}',
  'backups.replace.ask': 'Ersetzen …',
  'backups.verdict.missing': 'Fehlt hier',
  'backups.verdict.changed': 'Seitdem geändert',
  'backups.verdict.onlyHere': 'Nur hier',
  'backups.verdict.same': 'Gleich',
  'backups.verdict.counted': '{verdict}: {count, number}',
  'backups.more': 'Und {count, number} weitere.',
} as const satisfies Translated<typeof english>
