import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'Andere Computer',
  'computers.off': 'Dieselben Codes auf deinen anderen Computern',
  'computers.off.hint':
    'Deine Computer treffen sich in einem Ordner, den du ohnehin synchronisierst, oder über WebDAV, S3 oder deinen eigenen Server. Alles wird verschlüsselt, bevor es diesen Computer verlässt, und jeder funktioniert offline. Ein Konto gibt es nicht.',
  'computers.setUp': 'Einrichten',
  'computers.join': 'Mit anderem Computer verbinden',
  'computers.state':
    '{state, select, same {Auf allen Computern ist alles gleich} waiting {{count, plural, =0 {Wartet auf einen anderen Computer} one {# Änderung steht noch aus} other {# Änderungen stehen noch aus}}} unreachable {{kind, select, folder {Ordner nicht erreichbar} server {Server nicht erreichbar} s3 {Bucket nicht erreichbar} other {WebDAV-Ordner nicht erreichbar}}} attention {Braucht dich} unknown {Änderungen werden gesucht} other {Wartet darauf, dass der andere Computer diesen annimmt}}',
  'computers.state.short':
    '{state, select, same {Alles gleich} waiting {{count, plural, =0 {Wartet} one {# Änderung steht aus} other {# Änderungen stehen aus}}} unreachable {Synchronisiert nicht} attention {Braucht dich} unknown {Änderungen werden gesucht} other {Wird verbunden}}',
  'computers.sign': 'Andere Computer: {state}',
  'computers.removedHere':
    'Ein anderer Computer hat diesen entfernt. Er behält, was er hat, und tauscht nichts mehr aus. Um wieder einen Tresor zu teilen, beende das Synchronisieren und verbinde dich dann mit einem anderen Computer.',
  'computers.loading': 'Wird geladen',
  'computers.meeting': 'Änderungen werden ausgetauscht …',
  'computers.lastMet': 'Zuletzt getroffen {age}.',
  'computers.neverMet': 'Noch nicht getroffen.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {Es gab nichts Neues.} one {1 Änderung gesendet.} other {# Änderungen gesendet.}}} one {{sent, plural, =0 {1 Änderung empfangen.} one {1 Änderung empfangen, 1 gesendet.} other {1 Änderung empfangen, # gesendet.}}} other {{sent, plural, =0 {{received, number} Änderungen empfangen.} one {{received, number} Änderungen empfangen, 1 gesendet.} other {{received, number} Änderungen empfangen, {sent, number} gesendet.}}}}',
  'computers.lastNews.at': 'Letzte Änderungen {age}: {news}',
  'computers.nextTry': 'Nächster Versuch in {countdown}.',
  'computers.now': 'Synchronisieren',
  'computers.now.done': 'Deine anderen Computer getroffen. {news}',
  'computers.now.stopped':
    'Angehalten. Es ist nichts verloren: Der Rest wird beim nächsten Mal ausgetauscht.',
  'computers.place':
    '{kind, select, folder {Ordner} webdav {WebDAV} s3 {S3-Speicher} other {Dein Server}}',
  'computers.place.change': 'Ändern',
  'computers.place.change.hint':
    'Auch deine anderen Computer müssen wechseln: Am alten Ort finden sie nichts Neues.',
  'computers.leave': 'Nicht mehr synchronisieren',
  'computers.leave.title': 'Auf diesem Computer nicht mehr synchronisieren?',
  'computers.leave.text':
    'Dieser Computer behält alles, was er jetzt hat. Änderungen gehen nicht mehr an deine anderen Computer, und deren Änderungen kommen nicht mehr hierher. Du kannst dich später wieder verbinden.',
  'computers.leave.done': 'Dieser Tresor ist jetzt nur noch auf diesem Computer.',
  'computers.computers.another': 'Ein anderer Computer',
  'computers.computers.add': 'Computer hinzufügen',
  'computers.computers.add.hint': 'Zeigt einen Kopplungscode, den der andere Computer liest.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {Anderes System}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux, dieser Computer} darwin {macOS, dieser Computer} win32 {Windows, dieser Computer} other {Dieser Computer}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux, zuletzt gesehen {age}} darwin {macOS, zuletzt gesehen {age}} win32 {Windows, zuletzt gesehen {age}} other {Zuletzt gesehen {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux, noch nicht gesehen} darwin {macOS, noch nicht gesehen} win32 {Windows, noch nicht gesehen} other {Noch nicht gesehen}}',
  'computers.computer.remove': '{name} entfernen',
  'computers.computer.knows': 'Was er kannte',
  'computers.computer.knowsNamed': 'Was {name} kannte',
  'computers.removed.count':
    '{count, plural, one {# entfernter Computer} other {# entfernte Computer}}',
  'computers.remove.title': '{name} entfernen?',
  'computers.remove.text':
    'Er wird nichts mehr lesen, was sich ab jetzt ändert. Die Codes, die er jetzt hat, behält er, und niemand kann sie aus der Ferne löschen.',
  'computers.remove.lost':
    'Wenn er verloren oder gestohlen wurde, ersetze die Geheimnisse, die er kannte. Du bekommst gleich eine Liste davon.',
  'computers.remove.confirm': 'Computer entfernen',
  'computers.remove.done': '{name} wurde entfernt.',
  'computers.known.title': 'Was {name} kannte',
  'computers.known.text':
    'Wer in {name} hineinkommt, kann die Codes dieser Einträge erzeugen, bis du ihre Geheimnisse dort ersetzt, wo du dich anmeldest. Auch die Backup-Codes dabei sind dann bekannt. Ersetzte verschwinden aus dieser Liste.',
  'computers.known.none': 'Nichts, was {name} kannte, wird noch verwendet.',
  'computers.known.loading': 'Wird gesucht, was er kannte',
  'computers.known.atServer': 'Geheimnis ersetzen',
  'computers.known.atServerNamed': 'Geheimnis von {name} ersetzen',
  'computers.known.openNamed': '{name} öffnen',
  'computers.known.byHand':
    'Bei einem Eintrag ohne Konto hier: Deaktiviere und aktiviere die Zwei-Faktor-Anmeldung auf der Website, füge dann den neuen Einrichtungscode hinzu und wähle, dass der Eintrag ersetzt wird.',
  'computers.known.list': 'Einträge, die {name} kannte',
  'computers.asking': '{name} will sich verbinden',
  'computers.asking.text':
    'Auf seinem Bildschirm steht eine Zahl. Nimm ihn nur an, wenn es diese ist. Er bekommt alles, was in diesem Tresor ist.',
  'computers.asking.check': 'Zahl auf beiden Computern',
  'computers.accept': 'Annehmen',
  'computers.refuse': 'Ablehnen',
  'computers.accepted': '{name} wurde angenommen.',
  'computers.refused': 'Abgelehnt. Mit diesem Kopplungscode kann sich niemand mehr verbinden.',
  'computers.kept.text':
    '{what, select, secret {{name} hat auf zwei Computern ein neues Geheimnis bekommen. Eines wird verwendet, das andere ist im Papierkorb. Probier beide Codes dort aus, wo du dich anmeldest.} deleted {{name} wurde auf einem Computer gelöscht und auf einem anderen geändert. Der Eintrag ist mit der Änderung im Papierkorb.} other {{name} wurde auf einem Computer endgültig gelöscht und hat auf einem anderen ein neues Geheimnis bekommen. Der Eintrag ist mit dem neuen Geheimnis im Papierkorb.}}',
  'computers.kept.gone': 'Ein Eintrag, den es nicht mehr gibt',
  'computers.kept.side':
    '{what, select, used {Wird verwendet} aside {Im Papierkorb} deleted {In den Papierkorb gelegt} edited {Geändert} purged {Endgültig gelöscht} other {Neues Geheimnis}}',
  'computers.kept.by': '{computer}, {moment}',
  'computers.kept.byThisOne': 'Dieser Computer, {moment}',
  'computers.kept.byUnknown': 'Ein Computer, den es nicht mehr gibt, {moment}',
  'computers.kept.openEntry': 'Eintrag öffnen',
  'computers.kept.openTrash': 'Papierkorb öffnen',
  'computers.kept.dismiss': 'Verstanden',
  'computers.kept.dismissNamed': 'Verstanden: {name}',
  'computers.where.title': 'Wo sich deine Computer treffen',
  'computers.where.intro':
    'Wähle einen Ort, den alle deine Computer erreichen. Dort liegen immer nur verschlüsselte Dateien.',
  'computers.where.folder': 'Ein Ordner',
  'computers.where.folder.hint':
    'Einer, den Syncthing, Nextcloud, Dropbox oder iCloud Drive synchronisiert, eine Netzwerkfreigabe oder ein USB-Stick',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint':
    'Nextcloud, ownCloud und viele andere, ohne deren eigenes Programm',
  'computers.where.s3': 'S3-Speicher',
  'computers.where.s3.hint': 'AWS, MinIO, Backblaze, Cloudflare und andere',
  'computers.where.server': 'Dein eigener Server',
  'computers.where.server.hint':
    'Ein Countersign-Server, den du oder jemand betreibt, dem du vertraust',
  'computers.where.folderPath': 'Pfad des Ordners',
  'computers.where.folderPath.hint': 'Der vollständige Pfad. Den Ordner muss es schon geben.',
  'computers.where.pick': 'Ordner auswählen',
  'computers.where.picked': 'Ordner: <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'WebDAV-Adresse des Ordners',
  'computers.where.url.server': 'Adresse des Servers',
  'computers.where.endpoint': 'Endpunkt',
  'computers.where.region': 'Region (optional)',
  'computers.where.bucket': 'Bucket',
  'computers.where.prefix': 'Ordner im Bucket (optional)',
  'computers.where.pathStyle': 'Der Bucket ist Teil des Pfads',
  'computers.where.pathStyle.hint': 'MinIO und die meisten eigenen Server brauchen das. AWS nicht.',
  'computers.where.user': 'Benutzername',
  'computers.where.appPassword': 'Passwort oder App-Passwort',
  'computers.where.appPassword.hint':
    'Wenn dein Konto Zwei-Faktor-Anmeldung hat, erstelle dort ein App-Passwort.',
  'computers.where.accessKey': 'Zugriffsschlüssel-ID',
  'computers.where.secretKey': 'Geheimer Zugriffsschlüssel',
  'computers.where.email': 'E-Mail',
  'computers.where.code': 'Zwei-Faktor-Code (wenn das Konto einen hat)',
  'computers.where.login.kept': 'Es wird in deinem Tresor aufbewahrt und geht nur an diesen Ort.',
  'computers.where.test': 'Testen',
  'computers.where.test.good':
    '{others, plural, =0 {Dieser Ort lässt sich lesen und schreiben.} one {Dieser Ort lässt sich lesen und schreiben. Ein Computer ist schon dort.} other {Dieser Ort lässt sich lesen und schreiben. # Computer sind schon dort.}}',
  'computers.where.othersThere':
    'Wenn das deine Computer sind, schließ das hier und wähle stattdessen „Mit anderem Computer verbinden“.',
  'computers.pairing.title': 'Computer hinzufügen',
  'computers.pairing.steps':
    'Öffne Countersign auf dem anderen Computer und wähle <b>Ich habe Countersign auf einem anderen Computer</b> oder <b>Einstellungen</b>, <b>Andere Computer</b>, <b>Mit anderem Computer verbinden</b>.',
  'computers.pairing.show': 'Kopplungscode anzeigen',
  'computers.pairing.hidden':
    'Pass auf, dass niemand zusieht. Wer den Code hat, kann um Aufnahme bitten.',
  'computers.pairing.qr': 'Kopplungscode als QR-Code',
  'computers.pairing.tooLong':
    'Die Adresse ist zu lang für einen QR-Code. Kopiere stattdessen den Kopplungstext.',
  'computers.pairing.text': 'Kopplungstext',
  'computers.pairing.copy': 'Kopplungstext kopieren',
  'computers.pairing.copied': 'Kopplungstext kopiert',
  'computers.pairing.validFor': 'Noch {countdown} gültig',
  'computers.pairing.over': 'Dieser Code ist nicht mehr gültig.',
  'computers.pairing.new': 'Neuen Code anzeigen',
  'computers.pairing.waiting': 'Wartet auf den anderen Computer. Lass dieses Fenster geöffnet.',
  'computers.pairing.look': 'Jetzt nachsehen',
  'computers.join.title': 'Mit anderem Computer verbinden',
  'computers.join.howTo':
    'Öffne auf dem Computer mit deinen Codes <b>Einstellungen</b>, <b>Andere Computer</b> und wähle <b>Computer hinzufügen</b>. Er zeigt einen QR-Code und einen Text.',
  'computers.join.merges':
    'Beide Tresore werden zusammengeführt: Nichts, was in diesem ist, geht verloren.',
  'computers.join.picture': 'Bild auswählen',
  'computers.join.camera': 'Mit der Kamera scannen',
  'computers.join.paste': 'Du kannst hier auch ein Bild einfügen.',
  'computers.join.reading': 'Kopplungscode wird gesucht',
  'computers.join.noCode': 'In diesem Bild ist kein Kopplungscode.',
  'computers.join.notPairing':
    'Das ist kein Kopplungscode. Wenn er einen Eintrag einrichtet, füge ihn mit „Hinzufügen“ hinzu.',
  'computers.join.reaching': 'Gemeinsamer Ordner wird gesucht',
  'computers.join.place': 'Deine Computer treffen sich unter <bdi>{address}</bdi>.',
  'computers.join.folder':
    'Der Ordner, den dein anderer Computer verwendet, heißt dort <bdi>{path}</bdi>. Wähle, wo er auf diesem Computer liegt.',
  'computers.join.login':
    'Deine Computer treffen sich unter <bdi>{address}</bdi>. Melde dich auch dort an.',
  'computers.join.address.hint':
    'Ändere sie, wenn der Server für diesen Computer eine andere Adresse hat.',
  'computers.join.ask': 'Um Aufnahme bitten',
  'computers.join.check': 'Vergleiche diese Zahl',
  'computers.join.check.text':
    'Der andere Computer zeigt für diesen Computer eine Zahl. Ist es dieselbe, nimm ihn dort an. Ist es eine andere, lehne ab.',
  'computers.join.waiting': 'Wartet darauf, dass der andere Computer diesen annimmt',
  'computers.join.over':
    'Der Kopplungscode ist abgelaufen, bevor dieser Computer angenommen wurde. Zeig auf dem anderen Computer einen neuen an und verbinde noch einmal.',
  'computers.join.again': 'Noch einmal verbinden',
  'computers.join.cancel': 'Verbinden abbrechen',
  'computers.join.done':
    'Deine Codes sind hier. Dieser Computer und der andere bleiben ab jetzt gleich.',
} as const satisfies Translated<typeof english>
