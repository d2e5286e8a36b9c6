import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'Das passt nicht zum Schlüssel. Prüfe, was du aufgeschrieben hast.',
  'welcome.confirm.ask': 'Gib diese zwei Gruppen aus deiner Niederschrift ein.',
  'welcome.confirm.back': 'Schlüssel noch einmal anzeigen',
  'welcome.confirm.do': 'Bestätigen',
  'welcome.text.title': 'Countersign-Wiederherstellungsschlüssel',
  'welcome.text.saved': 'Gespeichert am {day}.',
  'welcome.text.madeAndSaved': 'Erstellt am {made}, gespeichert am {saved}.',
  'welcome.text.use':
    'Er öffnet den Tresor und seine Backups, wenn nichts anderes mehr hilft. Bewahre diese Datei\nüberall auf, nur nicht auf diesem Computer: Zusammen mit einem Backup öffnet sie alle Codes.',
  'welcome.paper.use':
    'Öffnet den Tresor und seine Backups, wenn nichts anderes mehr hilft. Bewahre dieses Papier sicher auf: Zusammen mit einem Backup öffnet es alle Codes.',
  'welcome.paper.vaultOf': 'Tresor von',
  'welcome.paper.writtenOn': 'Aufgeschrieben am',
  'welcome.replace.title': 'Ein neuer Wiederherstellungsschlüssel',
  'welcome.show.text':
    'Er öffnet deinen Tresor und seine Backups, wenn nichts anderes mehr hilft. Pass auf, dass niemand zusieht.',
  'welcome.replace.do': 'Neuen Schlüssel erstellen',
  'welcome.replace.why':
    'Tu das, wenn jemand deinen Wiederherstellungsschlüssel gesehen haben könnte oder wenn du ihn verloren hast. Der neue Schlüssel öffnet deinen Tresor und ab jetzt jedes Backup. {known, select, yes {Der Schlüssel vom {day}} other {Der alte Schlüssel}} öffnet davon nichts.',
  'welcome.replace.earlier':
    '{known, select, yes {Der Schlüssel vom {day}} other {Der alte Schlüssel}} öffnet weiterhin die Backups und Kopien, die du schon hast. Wer ihn hat, kann sie lesen. Lösche alle, an die andere herankommen könnten, und ersetze deine wichtigsten Geheimnisse auf den jeweiligen Websites.',
  'welcome.sheet.print': 'Drucken oder als PDF speichern',
  'welcome.sheet.warning.made':
    'Erstellt am {day}. Wer diesen Schlüssel und eines deiner Backups hat, kann deine Codes lesen.',
  'welcome.sheet.help': 'Wie du damit wieder hineinkommst',
  'welcome.sheet.written': 'Ich habe ihn aufgeschrieben',
  'welcome.step.text':
    'Er öffnet deinen Tresor und seine Backups, wenn du die Passphrase vergisst oder den Schlüsselbund verlierst. Bewahre ihn auf Papier auf oder irgendwo, nur nicht auf diesem Computer.',
  'welcome.title': 'Willkommen',
  'welcome.intro':
    'Countersign bewahrt den zweiten Faktor deiner Konten auf diesem Computer auf, und nur hier. Wo sollen deine Geheimnisse liegen?',
  'welcome.join': 'Ich habe Countersign auf einem anderen Computer',
  'welcome.join.title': 'Hol deine Codes hierher',
  'welcome.join.intro':
    'Jeder deiner Computer hat einen eigenen Tresor, und sie bleiben gleich. Wähle, wo dieser liegt. Danach scannst du einen Code, den der andere Computer anzeigt.',
  'welcome.join.create': 'Tresor erstellen und verbinden',
  'welcome.join.not': 'Stattdessen mit einem leeren Tresor beginnen',
  'welcome.earlier':
    'Auf diesem Computer gab es schon einen Tresor: Sein neuestes Backup ist vom {moment}.',
  'welcome.earlier.restore': 'Wiederherstellen',
  'welcome.place': 'Wo deine Geheimnisse liegen',
  'welcome.place.keychain': 'Der Schlüsselbund des Systems',
  'welcome.place.keychain.hint':
    'Der Schlüsselbund deines Systems. Er öffnet sich, wenn du dich an diesem Computer anmeldest.',
  'welcome.place.file.hint':
    'Verschlüsselt mit einer Passphrase, die nur du kennst. Du gibst sie bei jedem Start von Countersign ein.',
  'welcome.passphrase.optional': 'Passphrase (optional)',
  'welcome.passphrase.hint':
    'Countersign sperrt sich dann und fragt nach der Passphrase, zusätzlich zum Schutz durch den Schlüsselbund.',
  'welcome.create': 'Tresor erstellen',
  'welcome.confirm.group': 'Gruppe {number}',
  'welcome.paper.titleOfDay': 'Countersign-Wiederherstellungsschlüssel vom {day}',
  'welcome.sheet.warning':
    'Wer diesen Schlüssel und eines deiner Backups hat, kann deine Codes lesen.',
} as const satisfies Translated<typeof english>
