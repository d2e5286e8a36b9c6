import type { importing as english } from '../../en/page/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'importing.choose.drop': 'Zieh die Datei der anderen App hierher, oder einen ganzen Ordner',
  'importing.choose.files': 'Dateien auswählen',
  'importing.choose.folder': 'Ordner auswählen',
  'importing.choose.privacy':
    'Deine Dateien bleiben auf diesem Computer. Es wird nichts hinzugefügt, bevor du zustimmst.',
  'importing.howTo': 'So exportierst du aus der anderen App',
  'importing.app.google': 'Google Authenticator',
  'importing.app.google.howTo':
    'Menü › Konten übertragen › Konten exportieren. Mach Bilder von den QR-Codes, die angezeigt werden.',
  'importing.app.microsoft': 'Microsoft Authenticator',
  'importing.app.microsoft.howTo':
    'Es hat keinen Export. Verwende seine PhoneFactor-Datenbank von einem gerooteten Android-Telefon.',
  'importing.app.authy': 'Authy',
  'importing.app.authy.howTo':
    'Es hat keinen Export. Verwende seine Einstellungsdatei von einem gerooteten Android-Telefon.',
  'importing.app.aegis': 'Aegis',
  'importing.app.aegis.howTo':
    'Einstellungen › Importieren & Exportieren › Exportieren, mit oder ohne sein Passwort.',
  'importing.app.twofas': '2FAS',
  'importing.app.twofas.howTo':
    'Einstellungen › 2FAS Backup › Exportieren, mit oder ohne Passwort.',
  'importing.app.ente': 'Ente Auth',
  'importing.app.ente.howTo':
    'Einstellungen › Daten › Codes exportieren, verschlüsselt oder als Text.',
  'importing.app.proton': 'Proton Authenticator',
  'importing.app.proton.howTo': 'Einstellungen › Exportieren, mit oder ohne Passwort.',
  'importing.app.bitwarden': 'Bitwarden',
  'importing.app.bitwarden.howTo':
    'Tresor exportieren, als JSON oder CSV. Gib einem verschlüsselten Export ein eigenes Passwort.',
  'importing.app.onePassword': '1Password',
  'importing.app.onePassword.howTo': 'In der Desktop-App: Datei › Exportieren, im Format 1PUX.',
  'importing.app.keepassxc': 'KeePassXC',
  'importing.app.keepassxc.howTo':
    'Die .kdbx-Datei selbst oder Datenbank › Exportieren als CSV oder XML.',
  'importing.formats': 'Alle {count} Formate, die Countersign lesen kann',
  'importing.formats.passwordSometimes': 'mit oder ohne Passwort',
  'importing.formats.passwordAlways': 'mit Passwort',
  'importing.reading': '<bdi>{name}</bdi> wird gelesen',
  'importing.reading.oneOf': '<bdi>{name}</bdi> wird gelesen ({number} von {total})',
  'importing.reading.stop': 'Lesen anhalten',
  'importing.reading.progress': 'Was du hinzugefügt hast, wird gelesen',
  'importing.files.read': '{count, plural, one {# Datei gelesen} other {# Dateien gelesen}}',
  'importing.files.fromApp': '<bdi>{name}</bdi>, {app}',
  'importing.files.from': '<bdi>{name}</bdi> ist eine Datei von <strong>{app}</strong>.',
  'importing.files.notThisApp': 'Nicht diese App?',
  'importing.files.chooseApp': 'Wähle die App, die sie geschrieben hat',
  'importing.files.app': 'App, die die Datei geschrieben hat',
  'importing.files.app.placeholder': 'App auswählen',
  'importing.files.app.clear': 'App wieder automatisch erkennen',
  'importing.files.app.none': 'Keine App mit diesem Namen',
  'importing.files.addMore': 'Weitere Dateien hinzufügen',
  'importing.files.unreadable': '{what} nicht lesbar',
  'importing.files.alone':
    'Wenn du weißt, welche App eine Datei geschrieben hat, importiere sie einzeln und wähle diese App.',
  'importing.files.noEntries':
    '{count, plural, one {Diese Datei hat keine Einträge zum Hinzufügen.} other {Diese Dateien haben keine Einträge zum Hinzufügen.}}',
  'importing.unseal.password': 'Passwort für {name}',
  'importing.unseal.password.description': 'Das Passwort, mit dem die Datei exportiert wurde',
  'importing.unseal.password.descriptionOf':
    '{app}: das Passwort, mit dem die Datei exportiert wurde',
  'importing.unseal.opening': 'Datei wird geöffnet',
  'importing.unseal.trying':
    'Das Passwort wird geprüft. Bei einer gut geschützten Datei dauert das ein paar Sekunden.',
  'importing.guess': 'Countersign hat erraten, wie <bdi>{name}</bdi> zu lesen ist',
  'importing.guess.check':
    'Nichts in dieser Datei verrät, welche App sie geschrieben hat. Vergleiche die Einträge unten mit der Datei, bevor du sie hinzufügst.',
  'importing.guess.agree': 'Die Vermutungen stimmen: diese Einträge auswählen',
  'importing.guess.agreed': 'Die neuen Einträge daraus sind unten ausgewählt.',
  'importing.filter': 'Anzeigen',
  'importing.filter.all': 'Alle {count}',
  'importing.filter.new': 'Neu {count}',
  'importing.filter.conflict': 'Gleicher Name {count}',
  'importing.filter.changed': 'Andere Einstellungen {count}',
  'importing.filter.elsewhere': 'Anderer Name {count}',
  'importing.filter.inTrash': 'Im Papierkorb {count}',
  'importing.filter.fromTrash': 'Aus dessen Papierkorb {count}',
  'importing.filter.known': 'Schon vorhanden {count}',
  'importing.rows.selectAll': 'Alle auswählen',
  'importing.rows.selectNone': 'Keinen auswählen',
  'importing.row.pinned': 'Angeheftet',
  'importing.row.backupCodes': '{count, plural, one {# Backup-Code} other {# Backup-Codes}}',
  'importing.row.note': 'eine Notiz',
  'importing.row.goesToTrash':
    'War im Papierkorb der anderen App und kommt deshalb hier in den Papierkorb',
} as const satisfies Translated<typeof english>
