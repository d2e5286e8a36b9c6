import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'Die Datei {name} ist nicht vollständig. Vielleicht ist sie noch unterwegs oder wurde abgeschnitten. Es wurde nichts geändert.',
  'core.sync.file.changed':
    'Die Datei {name} wurde von etwas anderem verändert. Nichts wurde daraus übernommen.',
  'core.sync.file.tooLarge':
    'Die Datei {name} ist größer als jeder Tresor. Nichts wurde daraus übernommen.',
  'core.sync.file.tooNew':
    'Die Datei {name} wurde von einem neueren Countersign geschrieben. Installiere auf diesem Computer die neueste Version, um sie zu lesen.',
  'core.sync.file.otherGroup':
    'Die Datei {name} gehört zu einem anderen Tresor. Nichts wurde daraus übernommen.',
  'core.sync.file.noKey':
    'Die Datei {name} ist für andere Computer verschlüsselt. Vielleicht wurde dieser hier entfernt.',
  'core.sync.folder.gone':
    'Der Ordner {path} ist nicht da. Wenn er auf einem Laufwerk oder einer Freigabe liegt, verbinde es und versuch es noch einmal.',
  'core.sync.folder.noAnswer':
    'Der Ordner {path} antwortet nicht. Wenn er auf einem Laufwerk oder einer Freigabe liegt, prüfe die Verbindung.',
  'core.sync.place.swapped':
    'Die Dateien deiner Computer sind nicht mehr in {place}. Prüfe, ob es der richtige Ort ist. Um ihn trotzdem zu verwenden, richte ihn neu ein.',
  'core.sync.place.loginMissing': 'Gib Benutzernamen und Passwort für diesen Ort ein.',
  'core.sync.place.notKept':
    'Was dort geschrieben wurde, kam verändert zurück oder gar nicht. Wähle einen anderen Ort oder prüfe seine Einstellungen.',
  'core.sync.web.login':
    '{host} nimmt Benutzernamen oder Passwort nicht an. Prüfe beides und gib es noch einmal ein.',
  'core.sync.web.forbidden':
    '{host} lässt dieses Konto dort nicht lesen oder schreiben. Prüfe seine Berechtigungen.',
  'core.sync.web.notThere':
    'Auf {host} ist der Ordner nicht da. Leg ihn an oder prüfe die Adresse.',
  'core.sync.web.noPlace':
    '{host} bietet unter dieser Adresse kein WebDAV an. Prüfe die Adresse; die Hilfe deines Anbieters nennt sie.',
  'core.sync.web.fileTooLarge':
    '{host} nimmt keine Datei an, die so groß ist wie dein Tresor. Erhöhe die Grenze dort oder wähle einen anderen Ort.',
  'core.sync.web.locked':
    'Ein anderes Programm hält die Datei auf {host} fest. Countersign versucht es von selbst noch einmal.',
  'core.sync.web.busy': '{host} ist ausgelastet. Countersign versucht es von selbst noch einmal.',
  'core.sync.web.full':
    'Auf {host} ist kein Platz mehr. Schaff Platz und synchronisiere noch einmal.',
  'core.sync.web.failing':
    '{host} hat ein Problem. Countersign versucht es von selbst noch einmal.',
  'core.sync.web.strange':
    '{host} hat unerwartet geantwortet. Countersign versucht es von selbst noch einmal.',
  'core.sync.web.tooLarge':
    '{host} hat mehr gesendet, als ein Tresor enthält. Nichts wurde daraus übernommen.',
  'core.sync.web.page':
    '{host} hat mit einer Webseite statt mit einer Datei geantwortet. Melde dich im Netzwerk an, wenn es das verlangt, und prüfe die Adresse.',
  'core.sync.web.otherServer':
    '{host} leitet zu {other} weiter. Dein Passwort wurde nicht dorthin gesendet. Wenn die neue Adresse stimmt, gib stattdessen sie ein.',
  'core.sync.web.longAddress': 'Die Adresse ist zu lang.',
  'core.sync.s3.clock':
    '{host} weist diesen Computer ab, weil seine Uhr falsch geht. Stell die Uhr und synchronisiere noch einmal.',
  'core.sync.s3.keys':
    '{host} nimmt den Zugriffsschlüssel nicht an. Prüfe beide Teile und gib sie noch einmal ein.',
  'core.sync.s3.denied':
    'Der Zugriffsschlüssel darf im Bucket {bucket} auf {host} nicht lesen und schreiben. Prüfe seine Berechtigungen.',
  'core.sync.s3.noBucket':
    'Auf {host} gibt es keinen Bucket {bucket}. Leg ihn an oder prüfe seinen Namen und den Endpunkt.',
  'core.sync.s3.region':
    'Der Bucket {bucket} liegt in einer anderen Region. Richte ihn mit der richtigen Region und dem richtigen Endpunkt neu ein.',
  'core.sync.server.signedOut':
    '{host} nimmt diesen Computer nicht mehr an. Richte ihn mit deinem Passwort neu ein.',
  'core.sync.server.wrongPassword': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'core.sync.server.codeNeeded': 'Dieses Konto hat Zwei-Faktor-Anmeldung. Gib auch einen Code ein.',
  'core.sync.server.wrongCode':
    'Der Code stimmt nicht. Warte auf den nächsten und versuch es noch einmal.',
  'core.sync.server.notOurs':
    '{host} ist kein Countersign-Server, der Synchronisierung anbietet. Prüfe die Adresse.',
  'core.sync.place.unknownKind':
    'Diese Version von Countersign kann nicht über {kind} synchronisieren.',
  'core.sync.place.notAbsolute': 'Gib den vollständigen Pfad des Ordners ein.',
  'core.sync.notSetUp': 'Dieser Tresor wird noch nicht mit anderen Computern synchronisiert.',
  'core.sync.setUpAlready': 'Dieser Tresor wird schon mit anderen Computern synchronisiert.',
  'core.sync.stillJoining':
    'Dieser Computer wartet darauf, angenommen zu werden. Nimm ihn zuerst auf dem anderen an.',
  'core.sync.removed':
    'Dieser Computer wurde von deinen Computern entfernt. Sein Tresor bleibt erhalten und ändert sich nicht mehr mit den anderen.',
  'core.sync.problem.older':
    'Eine ältere Version dessen, was {name} geschrieben hat, ist wieder aufgetaucht. Es ist nichts verloren gegangen.',
  'core.sync.problem.fork':
    'Zwei Computer schreiben als {name}: Vielleicht wurde einer kopiert oder wiederhergestellt. Es ist nichts verloren gegangen.',
  'core.sync.problem.clock':
    'Die Uhr von {name} geht gegenüber der dieses Computers {minutes, plural, one {# Minute} other {# Minuten}} vor. Prüfe beide.',
  'core.sync.problem.unreadable': 'Eine Datei im Ordner kann nicht gelesen werden.',
  'core.sync.noDevice': 'Kein Computer hat diese ID.',
  'core.sync.removeSelf':
    'Den Computer, den du gerade benutzt, kannst du nicht entfernen. Entferne ihn von einem anderen aus.',
  'core.sync.pair.noPairing': 'Das ist kein Kopplungstext von Countersign.',
  'core.sync.pair.notWhole':
    'Der Kopplungstext ist nicht vollständig. Kopiere ihn ganz und versuch es noch einmal.',
  'core.sync.pair.tooNew':
    'Der Kopplungstext wurde von einem neueren Countersign erstellt. Installiere auf diesem Computer die neueste Version.',
  'core.sync.pair.expired':
    'Der Kopplungstext ist nicht mehr gültig. Zeig auf dem anderen Computer einen neuen an.',
  'core.sync.pair.noneOpen':
    'Es läuft keine Kopplung. Zeig zuerst auf diesem Computer einen Kopplungstext an.',
  'core.sync.pair.nobody': 'Noch hat kein Computer um Aufnahme gebeten.',
  'core.sync.pair.otherCheck':
    'Kein Computer, der um Aufnahme gebeten hat, zeigt diese Zahl. Nimm ihn nicht an, wenn die Zahlen sich unterscheiden.',
} as const satisfies Translated<typeof english>
