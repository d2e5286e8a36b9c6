import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'Codes einfügen oder eintippen',
  'backupCodes.paste.hint':
    'Füg sie so ein, wie die Website sie zeigt: als Liste, in einer Tabelle oder mit anderem Text drumherum. Du kannst auch eine Text- oder PDF-Datei hierherziehen.',
  'backupCodes.everyLine': 'Jede Zeile ist ein Code',
  'backupCodes.earlier': 'Unbenutzte Codes, die du schon hast',
  'backupCodes.earlier.keep': 'Noch gültig',
  'backupCodes.earlier.replace': 'Durch diese ersetzt',
  'backupCodes.add.submit': '{count, plural, one {Code hinzufügen} other {# Codes hinzufügen}}',
  'backupCodes.add.done':
    '{count, plural, =0 {Du hast alle diese Codes schon} one {Ein Backup-Code hinzugefügt} other {# Backup-Codes hinzugefügt}}',
  'backupCodes.loading': 'Backup-Codes werden geladen',
  'backupCodes.about':
    'Mit Backup-Codes kommst du hinein, wenn du das Telefon oder den Computer mit deinen Codes verlierst. Eine Website gibt sie dir einmal, wenn du die Zwei-Faktor-Anmeldung aktivierst. Bewahre sie hier auf.',
  'backupCodes.copyNext': 'Nächsten Backup-Code kopieren',
  'backupCodes.addCodes': 'Codes hinzufügen',
  'backupCodes.list.ofAccount': 'Backup-Codes dieses Kontos',
  'backupCodes.list.ofEntry': 'Backup-Codes dieses Eintrags',
  'backupCodes.held.text': 'Der abgelegte Text',
  'backupCodes.loadingEntries': 'Einträge werden geladen',
  'backupCodes.none.noEntry':
    'Backup-Codes gehören zu einem Eintrag. Füge deinen ersten Eintrag hinzu, dann seine Backup-Codes.',
  'backupCodes.nothingFound': 'Kein Eintrag mit Backup-Codes passt zu „<bdi>{query}</bdi>“.',
  'backupCodes.holders': 'Einträge mit Backup-Codes',
  'backupCodes.addToEntry': 'Codes zu einem Eintrag hinzufügen',
  'backupCodes.noSuchEntry': 'Kein Eintrag mit diesem Namen',
  'backupCodes.void.remove': 'Entfernen',
  'backupCodes.void.removeAsk': 'Alle Codes entfernen, die nicht mehr gültig sind?',
  'backupCodes.mark.used': 'Als benutzt markieren',
  'backupCodes.mark.unused': 'Als unbenutzt markieren',
  'backupCodes.mark.void': 'Als nicht mehr gültig markieren',
  'backupCodes.note.write': 'Notiz hinzufügen',
  'backupCodes.numbered': 'Backup-Code {number}',
  'backupCodes.copyAndMark': 'Kopieren und als benutzt markieren',
  'backupCodes.copyNamed': '{name} kopieren',
  'backupCodes.note.where': 'Benutzt für (optional)',
  'backupCodes.note.label': 'Notiz zu {name}',
  'backupCodes.copyConfirm': 'Kopieren',
  'backupCodes.removeAsk': 'Diesen Code endgültig entfernen?',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {Es sind keine Backup-Codes mehr übrig.} one {Nur noch ein Backup-Code ist übrig.} other {Nur noch # Backup-Codes sind übrig.}} Hol dir auf der Website neue und füge sie hier hinzu.',
  'backupCodes.fewLeft.regenerate': 'Neue Codes erstellen',
  'backupCodes.found.list': 'Gefundene Codes',
  'backupCodes.found.leaveOut': '{code} weglassen',
  'backupCodes.found':
    '{count, plural, =0 {Es wurden keine Codes erkannt. Wenn jede Zeile ein Code ist, wähle oben „{everyLine}“.} one {Ein Code gefunden:} other {# Codes gefunden:}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>: Backup-Codes gehören zu einem Eintrag. Füge zuerst den Eintrag hinzu, dann seine Codes.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>: Wähle den Eintrag, zu dem diese Backup-Codes gehören.',
  'backupCodes.holder.note': '<hidden>, Notiz: </hidden>{note}',
  'backupCodes.holder.left': '{unused, plural, =0 {keine übrig} one {noch #} other {noch #}}',
  'backupCodes.none.title': 'Falls du dein Telefon verlierst',
  'backupCodes.none.text':
    'Wenn du die Zwei-Faktor-Anmeldung aktivierst, geben dir Websites Backup-Codes. Mit jedem kommst du einmal ohne Authenticator-App hinein. Bewahre sie hier auf, verschlüsselt mit deinem übrigen Tresor: Füg sie ein oder zieh die Text- oder PDF-Datei hierher, die du gespeichert hast.',
  'backupCodes.paper.title': 'Backup-Codes: <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'Mit jedem Code kommst du einmal hinein, wenn du das Telefon oder den Computer mit deiner Authenticator-App verlierst. Wer dieses Papier in der Hand hat, kann sie verwenden. Hüte es wie einen Schlüssel.',
  'backupCodes.paper.printed': 'Gedruckt von Countersign am {date}',
  'backupCodes.file.tooLarge': '{name} ist größer als 10 MB.',
  'backupCodes.file.unreadable': '{name} kann nicht gelesen werden.',
  'backupCodes.file.otherKind':
    '{name} ist keine Text- oder PDF-Datei. Füg die Codes stattdessen ein.',
  'backupCodes.file.tooSlow': '{name} zu lesen dauert zu lange. Füg die Codes stattdessen ein.',
  'backupCodes.file.tooManyPages': '{name} hat mehr als {maxPages, number} Seiten.',
  'backupCodes.file.noText':
    '{name} enthält Bilder, aber keinen Text. Tipp die Codes stattdessen ein.',
  'backupCodes.file.encrypted':
    '{name} ist mit einem Passwort geschützt. Speichere die Datei ohne Passwort oder füg die Codes ein.',
  'backupCodes.file.notPdf': '{name} ist keine lesbare PDF-Datei. Füg die Codes stattdessen ein.',
  'backupCodes.hide': 'Codes verbergen',
  'backupCodes.show': 'Codes anzeigen',
  'backupCodes.print': 'Drucken',
  'backupCodes.done.copied': 'Backup-Code kopiert und als benutzt markiert',
  'backupCodes.done.putBack': 'Wieder als unbenutzt markiert',
  'backupCodes.done.unused': 'Als unbenutzt markiert',
  'backupCodes.done.used': 'Als benutzt markiert',
  'backupCodes.done.void': 'Als nicht mehr gültig markiert',
  'backupCodes.done.removed': '{count, plural, one {Code entfernt} other {# Codes entfernt}}',
  'backupCodes.void.show':
    '{count, plural, one {# nicht mehr gültigen Code anzeigen} other {# nicht mehr gültige Codes anzeigen}}',
  'backupCodes.void.hide':
    '{count, plural, one {# nicht mehr gültigen Code verbergen} other {# nicht mehr gültige Codes verbergen}}',
  'backupCodes.hidden': 'verborgen',
  'backupCodes.show.meaning':
    'Wer sie sieht, kann sich als du anmelden, mit jedem Code einmal. Pass auf, dass niemand zusieht.',
  'backupCodes.show.confirm': 'Codes anzeigen',
  'backupCodes.print.meaning':
    'Wer das Papier findet, kann sich als du anmelden, mit jedem Code einmal. Hüte es wie einen Schlüssel, getrennt von deinen Passwörtern.',
  'backupCodes.print.confirm': 'Codes drucken',
  'backupCodes.save.meaning':
    'Die Datei ist nicht verschlüsselt. Wer sie liest, kann sich als du anmelden, mit jedem Code einmal. Bewahre sie auf einem Datenträger auf, den du wegschließt, und nicht auf diesem Computer.',
  'backupCodes.save.confirm': 'Codes speichern',
} as const satisfies Translated<typeof english>
