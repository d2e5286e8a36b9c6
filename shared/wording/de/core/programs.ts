import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': 'Darf „{name}“ nach Codes fragen?',
  'core.programs.askPair.detail':
    '{who}\nDu wirst noch einmal gefragt, bevor es den Code eines Eintrags bekommt. Geheimnisse oder Backup-Codes bekommt es nie.',
  'core.programs.askList': '„{name}“ die Namen aller deiner Einträge zeigen?',
  'core.programs.askList.detail':
    '{who}\nEs sieht Namen, Tags und Einstellungen deiner Einträge, aber keine Codes, Notizen oder Geheimnisse.',
  'core.programs.askCode':
    '{count, plural, one {„{name}“ den Code von {entry} geben?} other {„{name}“ die Codes von # Einträgen geben?}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, one {Mit einem Code kann es sich für dich anmelden, bis der Code abläuft.} other {Die Einträge sind {entries}. Mit einem Code kann es sich für dich anmelden, bis der Code abläuft.}}',
  'core.programs.peer':
    'Das Programm ist {file} (Prozess {pid}). Seinen Namen hat es selbst gewählt.',
  'core.programs.unknownPeer':
    'Dieses System sagt nicht, welches Programm es ist. Seinen Namen hat es selbst gewählt.',
  'core.programs.choice.deny': 'Ablehnen',
  'core.programs.choice.once': 'Einmal erlauben',
  'core.programs.choice.always': 'Immer erlauben',
  'core.programs.choice.allow': 'Erlauben',
  'core.programs.gone': 'Dieses Programm ist nicht mehr gekoppelt.',
  'core.programs.questionOver': 'Diese Frage ist nicht mehr offen.',
  'core.programs.hostAsks': 'Antworte im Dialog außerhalb des Fensters.',
  'core.programs.notJson': 'Sende pro Anfrage eine Zeile JSON.',
  'core.programs.badField': '{field} fehlt oder ist ungültig.',
  'core.programs.badVersion': 'Countersign spricht Version 1 dieses Protokolls.',
  'core.programs.badName':
    'Verwende einen Namen mit sichtbaren Zeichen und ohne Leerzeichen am Anfang oder Ende.',
  'core.programs.unknownMethod': 'Diese Methode gibt es nicht.',
  'core.programs.tooLarge': 'Eine Anfrage darf höchstens 64 KB haben.',
  'core.programs.tooMany': 'Warte auf eine Antwort, bevor du weitere Anfragen sendest.',
  'core.programs.tooOften': 'Zu viele Anfragen. Versuch es später noch einmal.',
  'core.programs.off':
    'Der Zugriff für Programme ist ausgeschaltet. Schalte ihn in den Einstellungen von Countersign ein.',
  'core.programs.locked': 'Countersign ist gesperrt. Entsperre es zuerst.',
  'core.programs.notPaired': 'Dieses Programm ist nicht mit Countersign gekoppelt.',
  'core.programs.nameTaken':
    'Ein Programm namens „{name}“ ist schon gekoppelt. Entferne es zuerst in den Einstellungen von Countersign oder wähle einen anderen Namen.',
  'core.programs.tooManyPaired':
    'Zu viele Programme sind gekoppelt. Entferne zuerst eines in den Einstellungen von Countersign.',
  'core.programs.pairingRefused':
    'Eine Kopplung wurde gerade abgelehnt. Versuch es später noch einmal.',
  'core.programs.questionsOpen':
    'In Countersign sind zu viele Fragen offen. Beantworte zuerst diese.',
  'core.programs.noAnswer': 'Niemand hat Countersigns Frage beantwortet.',
  'core.programs.refused': 'Die Anfrage wurde in Countersign abgelehnt.',
  'core.programs.noMatch': 'Kein Eintrag passt.',
  'core.programs.severalMatch':
    'Mehrere Einträge passen. Verwende den vollen Namen oder die ID eines Eintrags.',
  'core.programs.tooManyMatch': 'Zu viele Einträge passen. Gib mehr vom Namen an.',
  'core.programs.longAddress':
    'Andere Programme können Countersign hier nicht erreichen, weil der Pfad des Sockets zu lang ist: {path}',
  'core.programs.foreignFolder':
    'Andere Programme können Countersign hier nicht erreichen, weil dieser Ordner nicht dir gehört: {path}',
} as const satisfies Translated<typeof english>
