import type { stores as english } from '../../en/page/stores.ts'
import type { Translated } from '../../translated.ts'

export const stores = {
  'stores.pastedPicture': 'Eingefügtes Bild',
  'stores.noQrCode': '{name} enthält keinen lesbaren QR-Code.',
  'stores.unreadable': '{name} kann nicht gelesen werden.',
  'stores.textTooLong': 'Dieser Text ist zu lang, um Einrichtungscodes zu enthalten.',
  'stores.linkTooLong': 'Der geöffnete Link ist zu lang für einen Einrichtungslink.',
  'stores.noBackupCodes': 'In {name} wurden keine Backup-Codes gefunden.',
  'stores.entriesFound': '{count, plural, one {# Eintrag gefunden} other {# Einträge gefunden}}',
  'stores.check.ended': 'Die Prüfung ist abgeschlossen. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {Der Server hält alle Regeln ein.} one {Der Server hält alle geprüften Regeln ein. Eine wurde übersprungen.} other {Der Server hält alle geprüften Regeln ein. # wurden übersprungen.}}',
  'stores.check.broken':
    '{broken, plural, one {Eine Regel ist verletzt.} other {# Regeln sind verletzt.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, one {Eine Regel ist verletzt.} other {# Regeln sind verletzt.}} {skipped, plural, one {Eine wurde übersprungen.} other {# wurden übersprungen.}}',
  'stores.clipboardKept':
    'Eine Zwischenablage-Verwaltung bewahrt den kopierten Code auf. Entferne ihn aus dem Verlauf deiner Zwischenablage.',
  'stores.copied.noCode': 'Es gibt keinen Code zum Kopieren.',
  'stores.copied.current': 'Code kopiert',
  'stores.copied.next': 'Nächster Code kopiert',
  'stores.copied.soon': 'Code kopiert, der gleich wechselt',
  'stores.copied.currentFor': 'Code für {name} kopiert',
  'stores.copied.nextFor': 'Nächster Code für {name} kopiert',
  'stores.copied.soonFor': 'Code für {name} kopiert, der gleich wechselt',
  'stores.copied.code': 'Code kopiert',
  'stores.copied.backupCode': 'Backup-Code kopiert',
  'stores.copied.secret': 'Geheimnis kopiert',
  'stores.copied.setupLink': 'Einrichtungslink kopiert',
  'stores.copied.recoveryKey': 'Wiederherstellungsschlüssel kopiert',
  'stores.copied.report': 'Bericht kopiert',
  'stores.copied.refused': 'Dein Browser hat das Kopieren nicht erlaubt.',
  'stores.files.tooMany': 'Du kannst bis zu {maxFiles} Dateien auf einmal importieren.',
  'stores.files.noneInFolder': 'In diesem Ordner sind keine Dateien.',
  'stores.match.sameSecret': 'Hat dasselbe Geheimnis wie {name}',
  'stores.match.sameName':
    'Ein Eintrag mit diesem Namen hat ein anderes Geheimnis: Beide bleiben erhalten',
  'stores.match.listedTwice': 'Doppelt aufgeführt, einmal hinzugefügt',
  'stores.match.trashedOnBothSides': 'Auch hier im Papierkorb',
  'stores.match.here': 'Schon vorhanden',
  'stores.match.hereAs': 'Schon vorhanden als {name}',
  'stores.match.changed': 'Schon vorhanden. Wähle ihn aus, um deinen zu aktualisieren: {changes}',
  'stores.match.addAgain': 'Schon vorhanden. Wähle ihn aus, um ihn noch einmal hinzuzufügen',
  'stores.match.addAgainAs':
    'Schon vorhanden als {name}. Wähle ihn aus, um ihn noch einmal hinzuzufügen',
  'stores.match.restore': 'Im Papierkorb. Wähle ihn aus, um ihn wiederherzustellen',
  'stores.match.restoreAs': 'Im Papierkorb als {name}. Wähle ihn aus, um ihn wiederherzustellen',
  'stores.match.restoreUnchanged':
    'Im Papierkorb; dieser hier hat {changes}. Wähle ihn aus, um ihn wiederherzustellen, wie er war',
  'stores.match.restoreUnchangedAs':
    'Im Papierkorb als {name}; dieser hier hat {changes}. Wähle ihn aus, um ihn wiederherzustellen, wie er war',
  'stores.take.nothing': 'Einträge hinzufügen',
  'stores.take.add': '{added, plural, one {# Eintrag hinzufügen} other {# Einträge hinzufügen}}',
  'stores.take.change':
    '{changed, plural, one {# Eintrag aktualisieren} other {# Einträge aktualisieren}}',
  'stores.take.restore':
    '{restored, plural, one {# Eintrag wiederherstellen} other {# Einträge wiederherstellen}}',
  'stores.take.addChange': '{added} hinzufügen, {changed} aktualisieren',
  'stores.take.addRestore': '{added} hinzufügen, {restored} wiederherstellen',
  'stores.take.changeRestore': '{changed} aktualisieren, {restored} wiederherstellen',
  'stores.take.addChangeRestore':
    '{added} hinzufügen, {changed} aktualisieren, {restored} wiederherstellen',
  'stores.taken.nothing': 'Nichts hinzugefügt',
  'stores.taken.addedOne': '{name} hinzugefügt',
  'stores.taken.changedOne': '{name} aktualisiert',
  'stores.taken.restoredOne': '{name} wiederhergestellt',
  'stores.taken.added':
    '{added, plural, one {# Eintrag hinzugefügt} other {# Einträge hinzugefügt}}',
  'stores.taken.changed':
    '{changed, plural, one {# Eintrag aktualisiert} other {# Einträge aktualisiert}}',
  'stores.taken.restored':
    '{restored, plural, one {# Eintrag wiederhergestellt} other {# Einträge wiederhergestellt}}',
  'stores.taken.addedChanged':
    '{added, plural, one {# Eintrag hinzugefügt} other {# Einträge hinzugefügt}}, {changed, plural, one {# Eintrag aktualisiert} other {# Einträge aktualisiert}}',
  'stores.taken.addedRestored':
    '{added, plural, one {# Eintrag hinzugefügt} other {# Einträge hinzugefügt}}, {restored, plural, one {# Eintrag wiederhergestellt} other {# Einträge wiederhergestellt}}',
  'stores.taken.changedRestored':
    '{changed, plural, one {# Eintrag aktualisiert} other {# Einträge aktualisiert}}, {restored, plural, one {# Eintrag wiederhergestellt} other {# Einträge wiederhergestellt}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, one {# Eintrag hinzugefügt} other {# Einträge hinzugefügt}}, {changed, plural, one {# Eintrag aktualisiert} other {# Einträge aktualisiert}}, {restored, plural, one {# Eintrag wiederhergestellt} other {# Einträge wiederhergestellt}}',
  'stores.export.nothingToShow': 'Es gibt nichts anzuzeigen.',
} as const satisfies Translated<typeof english>
