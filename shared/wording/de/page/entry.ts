import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': 'Details werden geladen',
  'entry.issuer': 'Aussteller',
  'entry.account': 'Konto',
  'entry.tags': 'Tags',
  'entry.tags.placeholder': 'Tag eingeben und Eingabetaste drücken',
  'entry.note': 'Notiz',
  'entry.pin': 'PIN',
  'entry.newPin': 'Neue PIN',
  'entry.newPin.description': 'Leer lassen, um die aktuelle zu behalten',
  'entry.saved': 'Gespeichert',
  'entry.conflicts': 'An zwei Stellen geändert',
  'entry.conflicts.text':
    'Ein anderes Fenster oder Programm hat diesen Eintrag gespeichert, während du ihn bearbeitet hast. Wähle, was bleiben soll.',
  'entry.conflicts.mine': 'Was du eingegeben hast',
  'entry.conflicts.theirs': 'Was inzwischen gespeichert wurde',
  'entry.conflicts.empty': 'Leer',
  'entry.gone': 'Dieser Eintrag wurde in einem anderen Fenster oder Programm entfernt.',
  'entry.gone.edited':
    'Dieser Eintrag wurde in einem anderen Fenster oder Programm entfernt. Was du eingegeben hast, steht noch hier.',
  'entry.gone.restore': 'Wiederherstellen',
  'entry.gone.restoreAndSave': 'Wiederherstellen und speichern',
  'entry.gone.notInTrash':
    'Dieser Eintrag ist nicht mehr im Papierkorb. Kopiere aus dem Formular, was du noch brauchst, bevor du es schließt.',
  'entry.secret': 'Geheimnis',
  'entry.secret.show': 'Geheimnis und QR-Code anzeigen',
  'entry.secret.warning':
    'Wer das Geheimnis sieht, kann deine Codes erzeugen. Pass auf, dass niemand zusieht.',
  'entry.secret.confirm': 'Geheimnis anzeigen',
  'entry.secret.tooLong': 'Dieser Eintrag ist zu lang für einen QR-Code.',
  'entry.secret.qrCode': 'QR-Code dieses Eintrags',
  'entry.secret.copy': 'Geheimnis kopieren',
  'entry.secret.copyLink': 'Einrichtungslink kopieren',
  'entry.remove': 'In den Papierkorb legen',
  'entry.remove.hint':
    'Dort bleibt er 30 Tage. Deaktiviere zuerst die Zwei-Faktor-Anmeldung auf der Website.',
} as const satisfies Translated<typeof english>
