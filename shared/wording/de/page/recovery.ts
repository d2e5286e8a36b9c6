import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'Backup',
  'recovery.backup.hint': 'Neueste zuerst',
  'recovery.backup.otherFile': 'Andere Datei',
  'recovery.file': 'Backup-Datei',
  'recovery.file.hint':
    'Aus deinem synchronisierten Ordner oder eine verschlüsselte Kopie, die du gespeichert hast',
  'recovery.comeBack.warning':
    'Ohne Wiederherstellungsschlüssel oder Passphrase kann niemand ein Backup öffnen, auch nicht die Leute hinter Countersign.',
  'recovery.key.ofDay': 'Öffnet sich mit dem Wiederherstellungsschlüssel vom {day}.',
  'recovery.key.former': 'Öffnet sich mit einem früheren Wiederherstellungsschlüssel.',
  'recovery.lastGood.none': 'Es gibt noch kein gelungenes Backup.',
  'recovery.lastGood': 'Das letzte gelungene Backup entstand {age}.',
  'recovery.newFile.title': 'Bewahre deine Codes in einer verschlüsselten Datei auf',
  'recovery.newFile.hint':
    'Das legt einen leeren Tresor in <bdi>{filePath}</bdi> an. Was im Schlüsselbund ist, bleibt dort.',
  'recovery.newFile.create': 'Anlegen',
  'recovery.looking': 'Backups werden gesucht',
  'recovery.comeBack.show': 'Schritt für Schritt wieder hinein',
  'recovery.passphrase': 'Wiederherstellungsschlüssel oder Passphrase von damals',
  'recovery.place': 'Codes aufbewahren in',
  'recovery.place.keychain': 'Der Schlüsselbund',
  'recovery.newPassphrase.optional': 'Neue Passphrase (optional)',
  'recovery.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'recovery.folder.own': 'eigener Ordner',
  'recovery.folder.second': 'zweiter Ordner',
  'recovery.folder.both': 'beide Ordner',
  'recovery.forgotten': 'Du hast die Passphrase vergessen',
  'recovery.forgotten.lockScreen': 'Wähle auf dem Sperrbildschirm „{label}“.',
  'recovery.forgotten.type': 'Gib den Wiederherstellungsschlüssel von deinem Blatt ein.',
  'recovery.forgotten.choose': 'Wähle eine neue Passphrase.',
  'recovery.lost': 'Der Schlüsselbund oder die Datei des Tresors ist verloren',
  'recovery.lost.tryAgain':
    'Entsperre den Schlüsselbund deines Systems oder schließ den Datenträger mit der Datei an und wähle „{label}“.',
  'recovery.lost.restore': 'Wenn das nicht hilft, wähle „{label}“ und nimm das neueste Backup.',
  'recovery.lost.type':
    'Gib den Wiederherstellungsschlüssel von deinem Blatt ein und bewahre deine Codes in einer verschlüsselten Datei auf.',
  'recovery.newComputer': 'Du hast einen neuen Computer',
  'recovery.newComputer.install': 'Installiere Countersign dort, starte es und wähle „{label}“.',
  'recovery.newComputer.choose':
    'Wähle das neueste Backup in deinem synchronisierten Ordner oder auf dem Datenträger, auf den du es kopiert hast.',
  'recovery.older.restore': 'Backup vom {moment} wiederherstellen',
  'recovery.older.open': 'Trotzdem öffnen',
  'recovery.older.title': 'Das ist eine ältere Version deines Tresors',
  'recovery.older.text':
    'Sie wurde am <strong>{savedAt}</strong> gespeichert. Auf diesem Computer wurde am <strong>{newestAt}</strong> eine neuere Version gespeichert.',
  'recovery.older.help': 'Wie das passieren kann und was die Möglichkeiten bewirken',
  'recovery.older.help.why':
    'Ein Synchronisierungsprogramm, eine Systemwiederherstellung oder jemand, der die Datei kopiert hat, kann eine ältere Version an die Stelle der neuesten gesetzt haben. Wenn du das selbst warst, öffne sie trotzdem.',
  'recovery.older.help.noBackup':
    'Auf diesem Computer gibt es kein neueres Backup. Such in dem Ordner, den du für Backups gewählt hast, nach einem und stell es in den Einstellungen wieder her, sobald der Tresor geöffnet ist. Zählerbasierte Codes zählen vom höheren Stand weiter, damit kein Code zweimal verwendet wird.',
  'recovery.older.help.backup':
    'Mit dem Backup kommt alles zurück, was darin ist. Was nur in der älteren Version ist, fällt weg. Zählerbasierte Codes zählen vom höheren Stand weiter, damit kein Code zweimal verwendet wird.',
  'recovery.recover.title': 'Mit dem Wiederherstellungsschlüssel öffnen',
  'recovery.recover.key.hint':
    'Wie du ihn aufgeschrieben hast. Leerzeichen, Striche und Groß- oder Kleinschreibung spielen keine Rolle.',
  'recovery.recover.next': 'Wähle danach eine neue Passphrase für diesen Tresor.',
  'recovery.recover.without': 'Keine Passphrase verwenden',
  'recovery.recover.without.hint':
    'Countersign sperrt sich dann nicht: Wer an diesem Computer angemeldet ist, kann deine Codes sehen.',
  'recovery.recover.openWithout': 'Ohne Passphrase öffnen',
  'recovery.help': 'Schritt für Schritt: was zu tun ist',
  'recovery.unavailable.title': 'Deine Codes können gerade nicht gelesen werden',
  'recovery.unavailable.noAnswer': 'Der Ort, an dem sie liegen, antwortet nicht.',
  'recovery.unavailable.safe':
    'Es wurde nichts geändert und nichts gelöscht. Deine Codes liegen in {place}.',
  'recovery.unavailable.other': 'Weitere Möglichkeiten',
  'recovery.unavailable.previous': 'Zur vorherigen Version zurückkehren',
  'recovery.unavailable.newFile': 'In einer verschlüsselten Datei neu anfangen',
} as const satisfies Translated<typeof english>
