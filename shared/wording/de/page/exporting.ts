import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'Einträge exportieren',
  'exporting.title.copying': 'Verschlüsselte Kopie speichern',
  'exporting.title.sealing': 'Wähle ein Passwort für die Datei',
  'exporting.title.confirming': 'Ohne Passwort exportieren?',
  'exporting.title.series': 'Scanne diese QR-Codes nacheinander',
  'exporting.otherFormats': 'Andere Formate',
  'exporting.loading': 'Wird geladen',
  'exporting.which': 'Welche Einträge',
  'exporting.which.all': '{total, plural, =1 {1 Eintrag} one {# Eintrag} other {Alle # Einträge}}',
  'exporting.which.some': 'Einige Einträge',
  'exporting.which.selected':
    '{count, plural, one {Einige Einträge: # ausgewählt} other {Einige Einträge: # ausgewählt}}',
  'exporting.find': 'Einträge zum Exportieren suchen',
  'exporting.find.placeholder': 'Nach Name oder Tag suchen',
  'exporting.find.clear': 'Leeren',
  'exporting.find.nothing': 'Keine passenden Einträge.',
  'exporting.entries': 'Zu exportierende Einträge',
  'exporting.chooseEntries': 'Wähle die Einträge zum Exportieren aus.',
  'exporting.format': 'Format',
  'exporting.encrypted': 'Verschlüsselt',
  'exporting.copy': 'Verschlüsselte Kopie von Countersign',
  'exporting.copy.purpose':
    'Dein ganzer Tresor, für den Umzug auf einen neuen Computer. Öffnet sich mit deinem Wiederherstellungsschlüssel oder deiner Passphrase.',
  'exporting.copy.wholeVault': 'Enthält immer den ganzen Tresor.',
  'exporting.copy.byKeyOrPassphrase':
    'Alles in einer verschlüsselten Datei: Einträge, Notizen, Backup-Codes, Konten und Einstellungen. Sie öffnet sich mit deinem Wiederherstellungsschlüssel oder deiner Passphrase.',
  'exporting.copy.byKey':
    'Alles in einer verschlüsselten Datei: Einträge, Notizen, Backup-Codes, Konten und Einstellungen. Sie öffnet sich mit deinem Wiederherstellungsschlüssel.',
  'exporting.copy.save': 'Kopie speichern',
  'exporting.purpose.aegisEncrypted':
    'Für Aegis und viele andere Apps, mit einem Passwort deiner Wahl.',
  'exporting.purpose.aegis': 'Für Aegis und viele andere Apps.',
  'exporting.purpose.twofas': 'Für die App 2FAS.',
  'exporting.purpose.bitwarden': 'Für Bitwarden und dessen Authenticator, als JSON.',
  'exporting.purpose.cxf':
    'Für Passwortmanager, die das Format der FIDO Alliance lesen. Backup-Codes und Codes, die es nicht kennt, kommen in eigene Felder.',
  'exporting.purpose.otpauthList':
    'Eine Textdatei mit einem Einrichtungslink pro Zeile, die fast jede App lesen kann.',
  'exporting.purpose.qrSeries':
    'QR-Codes, die du nacheinander mit einer App auf deinem Telefon scannst.',
  'exporting.purpose.sheet':
    'Eine Seite mit jedem Einrichtungsschlüssel und seinem QR-Code, für den Safe.',
  'exporting.purpose.other': 'Eine .{extension}-Datei.',
  'exporting.leavesOut': 'Lässt {parts} weg.',
  'exporting.part.pinned': 'welche Einträge angeheftet sind',
  'exporting.part.tags': 'Tags',
  'exporting.part.secondTags': 'alle Tags eines Eintrags außer dem ersten',
  'exporting.part.notes': 'Notizen',
  'exporting.part.websites': 'Websites',
  'exporting.part.backupCodes': 'Backup-Codes',
  'exporting.part.pins': 'PINs',
  'exporting.outlook.all':
    '{count, plural, one {# Eintrag wird exportiert.} other {# Einträge werden exportiert.}}',
  'exporting.outlook.some':
    '{total, plural, one {{count} von # Eintrag wird exportiert.} other {{count} von # Einträgen werden exportiert.}}',
  'exporting.refused':
    '{count, plural, one {# Eintrag kann nicht exportiert werden} other {# Einträge können nicht exportiert werden}}',
  'exporting.refused.list': 'Nicht exportiert',
  'exporting.refused.entry': '<bdi>{name}</bdi>: {reason}',
  'exporting.sheet.way': 'Drucken oder speichern',
  'exporting.sheet.print': 'Drucken',
  'exporting.sheet.saveFile': 'Als Datei speichern',
  'exporting.sheet.advice': 'Wer dieses Blatt hat, kann deine Codes erzeugen. Schließ es weg.',
  'exporting.perCode': 'Einträge pro QR-Code',
  'exporting.perCode.usual': '{count} pro Code: leicht zu scannen',
  'exporting.perCode.most': '{count} pro Code: weniger Codes',
  'exporting.confirm.file':
    'Diese Datei ist nicht verschlüsselt. Wer an sie herankommt, kann von da an alle deine Codes erzeugen. Halte sie aus geteilten und synchronisierten Ordnern heraus und lösche sie, sobald du sie nicht mehr brauchst.',
  'exporting.confirm.print':
    'Wer das Blatt findet, kann von da an alle deine Codes erzeugen. Verwende einen Drucker, dem du vertraust, und schließ das Papier weg.',
  'exporting.confirm.codes':
    'Wer diese QR-Codes sieht oder fotografiert, kann von da an alle deine Codes erzeugen. Pass auf, dass niemand zusieht.',
  'exporting.confirm.print.action': 'Blatt drucken',
  'exporting.confirm.codes.action': 'QR-Codes anzeigen',
  'exporting.series.howTo':
    'Wähle in Google Authenticator <strong>Konten übertragen</strong>, dann <strong>Konten importieren</strong>, und halte das Telefon nacheinander vor jeden Code.',
  'exporting.series.code': 'QR-Code {number} von {total}',
  'exporting.series.place': '{number} von {total}',
  'exporting.series.previous': 'Zurück',
  'exporting.seal.password':
    'Nur mit diesem Passwort lässt sich die {format}-Datei öffnen. Countersign bewahrt es nicht auf.',
  'exporting.seal.field': 'Dateipasswort',
  'exporting.saveFile': 'Datei speichern',
  'exporting.saved': '{place} gespeichert.',
  'exporting.savedUnencrypted':
    '{place} gespeichert. Lösche die Datei, sobald du sie nicht mehr brauchst.',
} as const satisfies Translated<typeof english>
