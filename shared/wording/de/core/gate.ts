import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'Gib dafür deine Passphrase ein.',
  'core.gate.passphraseWrong': 'Das ist nicht die richtige Passphrase.',
  'core.gate.questionOpen': 'Beantworte zuerst die offene Frage.',
  'core.gate.declined': 'Du wolltest nicht fortfahren.',
  'core.gate.removePassphrase': 'Passphrase deines Tresors entfernen?',
  'core.gate.removePassphrase.detail':
    'Dann kann ihn jeder öffnen, der an diesem Computer angemeldet ist.',
  'core.gate.changePassphrase': 'Passphrase deines Tresors ändern?',
  'core.gate.changePassphrase.detail':
    'Die neue Passphrase öffnet den Tresor und alle Backups, die ab jetzt entstehen.',
  'core.gate.setPassphrase': 'Passphrase für deinen Tresor festlegen?',
  'core.gate.setPassphrase.detail':
    'Sie öffnet den Tresor und alle Backups, die ab jetzt entstehen.',
  'core.gate.sealedCopy': 'Eine Kopie deines ganzen Tresors speichern?',
  'core.gate.sealedCopy.detail':
    'Die Kopie ist verschlüsselt. Der Wiederherstellungsschlüssel öffnet sie, und die Passphrase ebenso.',
  'core.gate.showRecoveryKey': 'Wiederherstellungsschlüssel anzeigen?',
  'core.gate.showRecoveryKey.detail': 'Wer ihn sieht, kann deinen Tresor und seine Backups öffnen.',
  'core.gate.replaceRecoveryKey': 'Neuen Wiederherstellungsschlüssel erstellen und anzeigen?',
  'core.gate.replaceRecoveryKey.detail':
    'Backups, die ab jetzt entstehen, öffnen sich mit dem neuen Schlüssel. Frühere öffnen sich weiter mit dem alten.',
  'core.gate.showSecret': 'Geheimnis von {name} anzeigen?',
  'core.gate.showSecret.detail': 'Wer es sieht, kann dieselben Codes erzeugen.',
  'core.gate.showSetup': 'Neues Geheimnis von {name} anzeigen?',
  'core.gate.showSetup.detail': 'Wer es sieht, kann dieselben Codes erzeugen.',
  'core.gate.copyCode': 'Einen der Backup-Codes von {holder} kopieren?',
  'core.gate.copyCode.detail':
    'Mit jedem Backup-Code kannst du dich einmal statt mit einem Code anmelden.',
  'core.gate.markUnused':
    '{count, plural, one {Einen der Backup-Codes von {holder} als unbenutzt markieren?} other {# der Backup-Codes von {holder} als unbenutzt markieren?}}',
  'core.gate.markUnused.detail':
    '{count, plural, one {Er sieht dann aus, als hätte ihn niemand benutzt, und lässt sich wieder kopieren.} other {Sie sehen dann aus, als hätte sie niemand benutzt, und lassen sich wieder kopieren.}}',
  'core.gate.showCodes': 'Backup-Codes von {holder} anzeigen?',
  'core.gate.showCodes.detail':
    'Mit jedem Backup-Code kannst du dich einmal statt mit einem Code anmelden.',
  'core.gate.exportSealed':
    '{count, plural, one {Das Geheimnis eines Eintrags in eine verschlüsselte Datei schreiben?} other {Die Geheimnisse von # Einträgen in eine verschlüsselte Datei schreiben?}}',
  'core.gate.exportSealed.detail':
    'Wer das Passwort der Datei kennt, kann dieselben Codes erzeugen.',
  'core.gate.exportPlain':
    '{count, plural, one {Das Geheimnis eines Eintrags in eine unverschlüsselte Datei schreiben?} other {Die Geheimnisse von # Einträgen in eine unverschlüsselte Datei schreiben?}}',
  'core.gate.exportPlain.detail': 'Wer die Datei liest, kann dieselben Codes erzeugen.',
  'core.gate.exportQrCodes':
    '{count, plural, one {Das Geheimnis eines Eintrags als QR-Code anzeigen?} other {Die Geheimnisse von # Einträgen als QR-Codes anzeigen?}}',
  'core.gate.exportQrCodes.detail': 'Wer deinen Bildschirm sieht, kann dieselben Codes erzeugen.',
  'core.gate.exportSheet':
    '{count, plural, one {Das Geheimnis eines Eintrags drucken?} other {Die Geheimnisse von # Einträgen drucken?}}',
  'core.gate.exportSheet.detail': 'Wer das Blatt hat, kann deine Codes erzeugen.',
  'core.gate.pairComputer':
    'Einen Text anzeigen, mit dem ein anderer Computer nach deinem Tresor fragen kann?',
  'core.gate.pairComputer.detail':
    'Er gilt zehn Minuten. Nichts wird weitergegeben, bis du den Computer hier annimmst.',
  'core.gate.joinComputers': 'Diesen Tresor mit dem auf einem anderen Computer verbinden?',
  'core.gate.joinComputers.detail':
    'Sobald jener Computer zustimmt, haben beide alles, was in einem der Tresore ist.',
  'core.gate.acceptComputer': 'Deinen Tresor dem Computer geben, der {check} anzeigt?',
  'core.gate.acceptComputer.detail':
    'Vergleiche die Zahl auf seinem Bildschirm. Wer sie anzeigt, bekommt jedes Geheimnis in diesem Tresor.',
  'core.gate.backupFolder': 'Deine Backups auch in einem anderen Ordner aufbewahren?',
  'core.gate.backupFolder.detail':
    '{folder}\nJedes Backup wird auch dort gespeichert. Der Wiederherstellungsschlüssel öffnet sie, und die Passphrase ebenso.',
} as const satisfies Translated<typeof english>
