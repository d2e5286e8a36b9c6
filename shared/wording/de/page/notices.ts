import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'Das Backup ist wieder fehlgeschlagen',
  'notices.backups.done': 'Backup erstellt',
  'notices.backups.failing.lastGood':
    'Backups funktionieren nicht. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Anderen Ordner auswählen',
  'notices.backups.folder.done': 'Backups werden ab jetzt dort gespeichert',
  'notices.backups.folder.title': 'Ordner für Backups',
  'notices.backups.folder.hint':
    'Ein vorhandener Ordner, zum Beispiel einer, der synchronisiert wird oder auf einem anderen Datenträger liegt.',
  'notices.backups.folder.path': 'Vollständiger Pfad',
  'notices.backups.folder.picked':
    'Jedes Backup wird zusätzlich verschlüsselt in <bdi>{folder}</bdi> gespeichert.',
  'notices.backups.folder.use': 'Diesen Ordner verwenden',
  'notices.check.notice':
    '{phase, select, stopping {Die Prüfung eines Servers wird angehalten} other {Ein Server wird geprüft}}: {tried, number} von {all, number} Regeln geprüft.',
  'notices.check.notice.show': 'Prüfung anzeigen',
  'notices.overview.clock.stop': 'Codes nicht mehr korrigieren',
  'notices.overview.clock.wasBehind':
    'Countersign korrigiert deine Codes um {off}, weil die Uhr dieses Computers gegenüber deinen Servern nachging.',
  'notices.overview.clock.wasAhead':
    'Countersign korrigiert deine Codes um {off}, weil die Uhr dieses Computers gegenüber deinen Servern vorging.',
  'notices.overview.clock.behind':
    'Die Uhr dieses Computers geht gegenüber deinen Servern {off} nach, daher werden Codes vielleicht abgelehnt. Stell die Uhr oder lass Countersign die Codes korrigieren.',
  'notices.overview.clock.ahead':
    'Die Uhr dieses Computers geht gegenüber deinen Servern {off} vor, daher werden Codes vielleicht abgelehnt. Stell die Uhr oder lass Countersign die Codes korrigieren.',
  'notices.practice.arrived':
    '{channel, select, sms {Übung: SMS an {to}} email {Übung: E-Mail an {to}} other {}}',
  'notices.practice.copyCode': 'Code kopieren',
  'notices.drop.codes': 'Loslassen, um Backup-Codes hinzuzufügen',
  'notices.drop.codesHere': 'Loslassen, um hier Backup-Codes hinzuzufügen',
  'notices.drop.codesHere.hint': 'Eine Textdatei, ein PDF oder markierter Text',
  'notices.drop.read': 'Hier loslassen',
  'notices.drop.read.codesHint':
    'QR-Codes, der Export einer anderen App oder Backup-Codes als Textdatei oder PDF',
  'notices.drop.read.filesHint':
    'QR-Codes oder der Export einer anderen App: Dateien oder ein Ordner',
  'notices.drop.refused': 'Das kannst du hier nicht ablegen',
  'notices.drop.refused.hint': 'Schließ zuerst diesen Dialog und zieh es dann auf das Fenster',
  'notices.drop.onlyCodes':
    'Hier lassen sich nur Backup-Codes ablegen, als Textdatei oder PDF. Schließ die Details, um etwas anderes abzulegen.',
  'notices.drop.closeFirst': 'Schließ zuerst diesen Dialog und zieh es dann auf das Fenster.',
} as const satisfies Translated<typeof english>
