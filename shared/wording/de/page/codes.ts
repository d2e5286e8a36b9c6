import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'Zähler {counter}',
  'codes.needsPin': 'braucht seine PIN: Details öffnen',
  'codes.next': 'nächster',
  'codes.menu.account': 'Konto anzeigen',
  'codes.menu.copyNext': 'Nächsten Code kopieren',
  'codes.menu.pin': 'Oben anheften',
  'codes.menu.moveUp': 'Nach oben',
  'codes.menu.moveDown': 'Nach unten',
  'codes.counted.announced': 'Neuer Code für {name}',
  'codes.counted.next': 'Nächster Code',
  'codes.counted.nextFor': 'Nächster Code für {name}',
  'codes.empty.title': 'Zieh einen Einrichtungs-QR-Code hierher',
  'codes.empty.practice': 'Übungsserver ausprobieren',
  'codes.pinned': 'Angeheftet',
  'codes.entries': 'Einträge',
  'codes.secondFactorOf': 'Zweiter Faktor von {account}',
  'codes.notConfirmedYet': 'noch nicht bestätigt',
  'codes.showAllEntries': 'Alle Einträge anzeigen',
  'codes.tags': 'Tags',
  'codes.others': 'Sonstige',
  'codes.all': 'Alle',
  'codes.menu.unpin': 'Lösen',
  'codes.empty.text':
    'Das kann ein Screenshot oder Foto des QR-Codes sein, den eine Website anzeigt, wenn du die Zwei-Faktor-Anmeldung aktivierst. Du kannst ihn auch mit <keys></keys> einfügen oder eine Datei hierherziehen, die eine andere App exportiert hat.',
  'codes.nothingFound': 'Kein Eintrag passt zu „<bdi>{query}</bdi>“.',
  'codes.nothingFound.tagged':
    'Kein Eintrag mit dem Tag „<bdi>{tag}</bdi>“ passt zu „<bdi>{query}</bdi>“.',
} as const satisfies Translated<typeof english>
