import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'deine Einträge auflisten',
  'cli.entries.list.description': 'Listet deine Einträge auf, ohne ihre Codes.',
  'cli.entries.list.option.trash': 'stattdessen den Papierkorb auflisten',
  'cli.entries.list.empty': 'Es gibt noch keine Einträge. Füge mit `countersign add` einen hinzu.',
  'cli.entries.list.emptyTrash': 'Der Papierkorb ist leer.',
  'cli.entries.madeByServer': '[von {server}] {label}',
  'cli.entries.digits': '{digits, number} Ziffern',
  'cli.entries.seconds': '{seconds, number} s',
  'cli.entries.code.summary': 'Codes passender Einträge anzeigen',
  'cli.entries.code.description':
    'Zeigt den aktuellen und den nächsten Code passender Einträge an.',
  'cli.entries.code.help.search':
    'Groß- und Kleinschreibung und Akzente spielen keine Rolle, und ein Eintrag mit genau diesem Namen gewinnt. Passt kein Name, wird auch in Tags, Websites und Notizen gesucht, und pro Wort ist ein Tippfehler erlaubt.',
  'cli.entries.code.help.counter':
    'Ein zählerbasierter Eintrag geht zum nächsten Zählerstand, wenn sonst nichts passt. Andernfalls bleibt er, wo er ist, und zeigt keinen Code.',
  'cli.entries.code.help.json':
    'Mit --json: {shape}. Zeiten sind Unix-Sekunden, wie bei --at. Ein zählerbasierter Eintrag hat keinen nächsten Code und kein Ende.',
  'cli.entries.code.option.at': 'die Codes dieses Zeitpunkts anzeigen',
  'cli.entries.code.option.copy':
    'den Code kopieren, statt ihn anzuzeigen, wenn ein einziger Eintrag passt',
  'cli.entries.code.badMoment': 'Gib eine Zahl von Sekunden seit 1970 an.',
  'cli.entries.code.askAlone':
    'Ein zählerbasierter Eintrag zeigt seinen nächsten Code nur, wenn du allein nach ihm fragst.',
  'cli.entries.code.alone': 'frag allein nach ihm',
  'cli.entries.code.needsPin': 'braucht seine PIN',
  'cli.entries.code.next': 'dann {code}',
  'cli.entries.code.hasNone': '{name} hat keinen Code, weil die PIN fehlt.',
  'cli.entries.code.copied': 'Code von {name} kopiert. Er bleibt in der Zwischenablage.',
  'cli.entries.code.copiedNext':
    'Nächsten Code von {name} kopiert, weil der aktuelle gleich wechselt. Er bleibt in der Zwischenablage.',
  'cli.entries.code.noClipboardTool': 'Um Codes zu kopieren, installiere {tools}.',
  'cli.entries.code.noClipboard': 'Hier gibt es keine Zwischenablage, weil kein Desktop läuft.',
  'cli.entries.code.notCopied': '{tool} konnte den Code nicht kopieren.',
  'cli.entries.edit.summary': 'Namen, Notiz oder Tags eines Eintrags ändern',
  'cli.entries.edit.description':
    'Ändert den passenden Eintrag. Was du nicht nennst, bleibt, wie es ist.',
  'cli.entries.edit.option.issuer': 'der neue Aussteller; ein leerer entfernt ihn',
  'cli.entries.edit.option.label': 'der neue Kontoname, zum Beispiel dein Benutzername',
  'cli.entries.edit.option.note': 'die neue Notiz, oder - für die Standardeingabe',
  'cli.entries.edit.option.website':
    'die Website, zu der er gehört, etwa github.com; eine leere entfernt sie',
  'cli.entries.edit.option.tag': 'einen Tag hinzufügen (mehrmals verwendbar)',
  'cli.entries.edit.option.untag': 'einen Tag entfernen (mehrmals verwendbar)',
  'cli.entries.edit.option.pin': 'den Eintrag oben in der Liste halten',
  'cli.entries.edit.option.unpin': 'den Eintrag wieder an seinen Platz in der Liste lassen',
  'cli.entries.edit.help.rest':
    'Ein geöffnetes Fenster zeigt die Änderung sofort. Das Geheimnis und wie daraus Codes entstehen, wird hier nicht geändert: Verwende das Fenster oder `countersign add --on-known update` mit einem neuen Einrichtungslink.',
  'cli.entries.edit.help.label': 'den Kontonamen ändern',
  'cli.entries.edit.help.tag': 'einen Tag hinzufügen und den Eintrag anheften',
  'cli.entries.edit.help.note': 'die Notiz aus einer Datei nehmen',
  'cli.entries.edit.nothing':
    'Fehler: Sag, was geändert werden soll, zum Beispiel mit --label, --note oder --tag. Siehe `countersign edit --help`.',
  'cli.entries.edit.emptyTag': 'Fehler: Ein Tag darf nicht leer sein',
  'cli.entries.edit.tooLong':
    'Was du für {option} angibst, darf höchstens {limit, number} Zeichen haben.',
  'cli.entries.edit.done': '{name} geändert.',
  'cli.entries.remove.summary': 'einen Eintrag in den Papierkorb legen',
  'cli.entries.remove.description':
    'Legt den passenden Eintrag in den Papierkorb, wo er 30 Tage bleibt.',
  'cli.entries.remove.done': '{name} in den Papierkorb gelegt.',
  'cli.entries.restore.summary': 'einen Eintrag aus dem Papierkorb wiederherstellen',
  'cli.entries.restore.description': 'Stellt den passenden Eintrag aus dem Papierkorb wieder her.',
  'cli.entries.restore.done': '{name} wiederhergestellt.',
  'cli.entries.emptyQuery': 'Sag, welchen Eintrag du meinst: Die Suche ist leer.',
  'cli.entries.noMatch': 'Kein Eintrag passt.',
  'cli.entries.severalMatch':
    'Mehrere Einträge passen. Verwende den vollen Namen oder die ID eines Eintrags.',
} as const satisfies Translated<typeof english>
