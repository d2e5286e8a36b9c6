import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': 'denselben Tresor auf mehreren Computern behalten',
  'cli.sync.description':
    'Hält denselben Tresor auf mehreren Computern, über einen Ort, den alle erreichen: einen Ordner, WebDAV, S3-kompatiblen Speicher oder einen Countersign-Server. Alles, was dort liegt, ist verschlüsselt.',
  'cli.sync.help.places':
    'Ein Ort ist ein Ordner, den Syncthing, Nextcloud, Dropbox oder iCloud Drive synchronisiert, eine Netzwerkfreigabe oder ein USB-Stick; eine Adresse mit https:// eines WebDAV-Ordners oder Countersign-Servers; oder s3://bucket/prefix. Führe auf dem anderen Computer `countersign sync join` aus. Kopplungstext und Passwörter werden aus einer Eingabe, der Standardeingabe oder einer Datei gelesen, die nur du lesen kannst, und nie aus der Befehlszeile.',
  'cli.sync.help.json':
    'Mit --json sind Zeiten in Unix-Sekunden, und der Stand ist same, waiting, unreachable oder attention.',
  'cli.sync.setup.summary': 'auf diesem Computer beginnen oder einen neuen Kopplungstext anzeigen',
  'cli.sync.setup.description':
    'Beginnt, diesen Tresor über einen Ort zu synchronisieren, und zeigt den Kopplungstext für einen anderen Computer. Ohne Ort wird ein neuer Kopplungstext angezeigt. Mit einem anderen Ort wird dorthin gewechselt.',
  'cli.sync.setup.argument.place': 'ein Ordner, eine Adresse mit https:// oder s3://bucket/prefix',
  'cli.sync.place.option.user':
    'der Benutzername, die E-Mail-Adresse oder die Zugriffsschlüssel-ID',
  'cli.sync.place.option.passwordStdin':
    'das Passwort oder den geheimen Schlüssel aus der Standardeingabe lesen',
  'cli.sync.place.option.passwordFile': 'es aus dieser Datei lesen, die nur du lesen kannst',
  'cli.sync.place.option.endpoint':
    'die Adresse mit https:// des S3-kompatiblen Speichers, außer bei AWS',
  'cli.sync.place.option.region': 'die Region des Buckets; us-east-1, wenn nicht angegeben',
  'cli.sync.place.option.bucketInHost': 'der Endpunkt hat den Bucket im Hostnamen',
  'cli.sync.place.option.ca': 'der Zertifizierungsstelle in dieser PEM-Datei vertrauen',
  'cli.sync.place.user':
    '{kind, select, s3 {Zugriffsschlüssel-ID: } server {E-Mail-Adresse: } other {Benutzername: }}',
  'cli.sync.place.password':
    '{kind, select, s3 {Geheimer Zugriffsschlüssel von {name}:} other {Passwort von {name}:}}',
  'cli.sync.place.code': 'Code der Zwei-Faktor-Anmeldung:',
  'cli.sync.place.noTerminal':
    'Führe das in einem Terminal aus oder füge --user und --password-stdin oder --password-file hinzu.',
  'cli.sync.place.noUser': 'Es wurde nichts eingegeben.',
  'cli.sync.place.emptyPassword': 'Das Passwort ist leer.',
  'cli.sync.place.stdinTwice':
    'Nur eines von beiden kann aus der Standardeingabe kommen: die Passphrase oder das Passwort. Verwende --password-file für das Passwort.',
  'cli.sync.place.badBucket':
    'Gib s3://bucket/prefix an, mit der Region in --region und, außer bei AWS, der Adresse in --endpoint.',
  'cli.sync.setup.done':
    'Gib diesen Kopplungstext auf dem anderen Computer mit `countersign sync join` ein. Er gilt zehn Minuten:',
  'cli.sync.setup.next':
    'Wenn der andere Computer eine Zahl zeigt, führe hier `countersign sync accept` mit dieser Zahl aus.',
  'cli.sync.join.summary': 'sich mit dem Tresor auf einem anderen Computer verbinden',
  'cli.sync.join.description':
    'Verbindet mit dem Tresor auf einem anderen Computer. Gibt es hier einen Tresor, werden beide zusammengeführt.',
  'cli.sync.join.option.place':
    'der Ort, wie dieser Computer ihn erreicht, wenn er vom Kopplungstext abweicht',
  'cli.sync.join.option.stdin': 'den Kopplungstext aus der Standardeingabe lesen',
  'cli.sync.join.prompt': 'Kopplungstext:',
  'cli.sync.join.noTerminal':
    'Führe das in einem Terminal aus oder füge --stdin hinzu und leite den Kopplungstext in die Standardeingabe.',
  'cli.sync.join.done':
    'Führe auf dem anderen Computer `countersign sync accept {check}` aus und dann hier `countersign sync now`.',
  'cli.sync.accept.summary': 'den Computer annehmen, der eine Zahl zeigt',
  'cli.sync.accept.description':
    'Nimmt den Computer an, der diese Zahl zeigt. Er bekommt alles, was in diesem Tresor ist.',
  'cli.sync.accept.argument.check': 'die sechs Ziffern, die der andere Computer zeigt',
  'cli.sync.accept.done':
    'Der Computer wurde angenommen. Führe auf ihm `countersign sync now` aus.',
  'cli.sync.now.summary': 'jetzt Änderungen austauschen',
  'cli.sync.now.description':
    'Liest, was deine anderen Computer geändert haben, führt es zusammen und schreibt, was ihnen fehlt.',
  'cli.sync.now.counts': '{received, number} empfangen, {sent, number} gesendet.',
  'cli.sync.status.summary': 'den Stand anzeigen',
  'cli.sync.status.description':
    'Zeigt, wo sich deine Computer treffen, ob alles gesendet und empfangen ist und was dich braucht.',
  'cli.sync.status.off': 'Dieser Tresor ist nur auf diesem Computer.',
  'cli.sync.status.place': 'Ort: {place}',
  'cli.sync.status.waiting':
    '{waiting, plural, one {# Änderung wurde} other {# Änderungen wurden}} noch nicht gesendet.',
  'cli.sync.status.asking':
    '{name} bittet um Aufnahme und zeigt {check}. Wenn das die Zahl auf seinem Bildschirm ist, führe `countersign sync accept {check}` aus.',
  'cli.sync.state':
    '{state, select, same {Alles ist auf dem neuesten Stand.} waiting {Wartet auf einen anderen Computer oder darauf, dass Änderungen gesendet werden.} unreachable {Der Ort ist nicht erreichbar. Dein Tresor ist unverändert.} other {Etwas braucht dich.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} wurde auf einem Computer gelöscht und auf einem anderen geändert. Der Eintrag ist mit der Änderung im Papierkorb.} purged {{name} wurde auf einem Computer endgültig gelöscht und hat auf einem anderen ein neues Geheimnis bekommen. Der Eintrag ist mit dem neuen Geheimnis im Papierkorb.} other {{name} hat auf zwei Computern ein neues Geheimnis bekommen. Das spätere wird verwendet, das andere ist im Papierkorb.}}',
  'cli.sync.devices.summary': 'deine Computer auflisten',
  'cli.sync.devices.description': 'Listet die Computer auf, die diesen Tresor teilen.',
  'cli.sync.devices.state':
    '{state, select, removed {entfernt} thisOne {dieser Computer} other {}}',
  'cli.sync.leave.summary': 'auf diesem Computer nicht mehr synchronisieren',
  'cli.sync.leave.description':
    'Beendet das Synchronisieren auf diesem Computer. Sein Tresor bleibt, wie er ist, und die anderen Computer machen ohne ihn weiter.',
  'cli.sync.leave.option.yes': 'vor dem Beenden nicht fragen',
  'cli.sync.leave.question':
    'Dieser Tresor ändert sich dann nicht mehr mit den anderen. Um wieder zu synchronisieren, verbinde dich erneut.',
  'cli.sync.leave.done':
    'Dieser Tresor ist nur noch auf diesem Computer. Darin wurde nichts geändert.',
  'cli.sync.remove.summary': 'einen Computer entfernen',
  'cli.sync.remove.description':
    'Entfernt einen Computer. Er behält, was er hat, und kann nichts lesen, was ab jetzt geschrieben wird.',
  'cli.sync.remove.argument.device': 'die ID oder der Name des Computers',
  'cli.sync.remove.option.yes': 'vor dem Entfernen nicht fragen',
  'cli.sync.remove.question':
    '{name} wird nichts Neues mehr lesen. Jedes Geheimnis, das er jetzt hat, kennt er weiterhin.',
  'cli.sync.remove.severalSo': 'Mehrere Computer haben diesen Namen. Verwende stattdessen eine ID.',
  'cli.sync.remove.unchanged': 'Es wurde nichts geändert.',
  'cli.sync.remove.done':
    '{name} wurde entfernt. Wenn er verloren oder gestohlen ist, ersetze die Geheimnisse, die er kannte.',
} as const satisfies Translated<typeof english>
