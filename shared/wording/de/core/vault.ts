import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed': 'Die Tresordatei ist beschädigt: Sie ist kein Countersign-Tresor.',
  'core.vault.notUnpacked': 'Der Tresor ist beschädigt: Er kann nicht entpackt werden.',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {Die Tresordatei} backupFolder {Der Backup-Ordner} settingsFile {Die Einstellungsdatei} startFile {Die Datei} other {Der Ordner}} {path} ist nicht verwendbar: {reason, select, denied {Countersign hat keine Berechtigung} readOnly {der Datenträger ist schreibgeschützt} full {der Datenträger ist voll} quota {dein Speicherplatz ist aufgebraucht} tooLarge {der Datenträger fasst keine Datei dieser Größe} broken {der Datenträger arbeitet nicht richtig} folder {an der Stelle liegt ein Ordner} linkLoop {die Links führen im Kreis} nameTooLong {der Name ist zu lang} noFolder {ein Teil des Pfads ist kein Ordner} other {das System hat {code} geantwortet}}.',
  'core.vault.tooNew':
    'Der Tresor wurde von einem neueren Countersign gespeichert. Es wurde nichts geändert. Installiere die neueste Version, um ihn zu öffnen.',
  'core.vault.document.noVersion':
    'Der Tresor ist beschädigt: Seinem Inhalt fehlt die Versionsnummer.',
  'core.vault.document.noEntries':
    'Der Tresor ist beschädigt: Seinem Inhalt fehlt die Liste der Einträge.',
  'core.vault.document.noRecovery':
    'Der Tresor ist beschädigt: Sein Wiederherstellungsschlüssel kann nicht gelesen werden.',
  'core.vault.document.notJson': 'Der Tresor ist beschädigt: Sein Inhalt ist kein JSON.',
  'core.vault.document.notObject': 'Der Tresor ist beschädigt: Sein Inhalt ist kein JSON-Objekt.',
  'core.vault.file.gone':
    'Die Tresordatei {path} ist weg, aber die vorherige Version liegt noch daneben.',
  'core.vault.previousGone': 'Die vorherige Version ist weg.',
  'core.vault.file.brokenLink':
    'Die Tresordatei {path} ist ein Link auf eine Datei, die es nicht gibt.',
  'core.vault.file.exists': 'Es gibt schon eine Tresordatei.',
  'core.vault.savedElsewhere':
    'Ein anderes Fenster oder Programm hat den Tresor inzwischen gespeichert.',
  'core.vault.tooMuchWork':
    'Diese Datei zu öffnen wäre aufwendiger als bei jedem Countersign-Tresor, daher wurde sie nicht geöffnet.',
  'core.vault.keychain.notShown':
    'Dein Tresor ist in {keychain} nicht zu finden. Vielleicht ist der Schlüsselbund gesperrt, oder es wird ein anderer verwendet. Entsperre ihn und versuch es noch einmal, oder stell ein Backup wieder her.',
  'core.vault.keychain.demo': 'Die Demo nutzt den Schlüsselbund nie.',
  'core.vault.keychain.exists': 'Im Schlüsselbund gibt es schon einen Tresor.',
  'core.vault.keychain.tooNew':
    'Der Tresor im Schlüsselbund wurde von einem neueren Countersign gespeichert. Es wurde nichts geändert. Installiere die neueste Version, um ihn zu öffnen.',
  'core.vault.keychain.headDamaged':
    'Der Tresor im Schlüsselbund ist beschädigt: Sein Verzeichnis kann nicht gelesen werden.',
  'core.vault.keychain.checksumWrong':
    'Der Tresor im Schlüsselbund ist beschädigt: Seine Prüfsumme ist falsch.',
  'core.vault.keychain.tooLarge': 'Der Tresor ist zu groß für den Schlüsselbund.',
  'core.vault.keychain.notKept':
    'Der Schlüsselbund hat nicht behalten, was hineingeschrieben wurde. Versuch es noch einmal oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {Countersign erreicht {keychain} nicht ohne libsecret. Installiere es (Paket libsecret-1-0) und starte Countersign neu, oder bewahre den Tresor in einer Datei auf.} other {Countersigns Bibliothek für {keychain} konnte nicht geladen werden. Installiere Countersign neu oder bewahre den Tresor in einer Datei auf.}}',
  'core.vault.keychain.noAnswer':
    '{keychain} antwortet nicht. Wenn nach einem Passwort gefragt wird, gib es ein und versuch es noch einmal, oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.notRunning':
    '{keychain} läuft nicht. Starte ihn (GNOME Keyring, KWallet oder KeePassXC mit seinem Secret Service) und versuch es noch einmal, oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.denied':
    'Der Zugriff auf {keychain} wurde verweigert. Versuch es noch einmal und erlaube ihn, oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.locked':
    '{keychain} ist gesperrt. Entsperre ihn und versuch es noch einmal.',
  'core.vault.keychain.noDefault':
    '{keychain} hat keinen Standardschlüsselbund. Leg einen an (zum Beispiel mit „Passwörter und Verschlüsselung“, auch Seahorse genannt) und versuch es noch einmal, oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.failed':
    '{keychain} hat einen Fehler gemeldet. Versuch es noch einmal oder bewahre den Tresor in einer Datei auf.',
  'core.vault.keychain.partMissing':
    'Der Tresor im Schlüsselbund ist beschädigt: Teil {part} von {parts} fehlt.',
  'core.vault.keychain.name':
    '{platform, select, darwin {macOS-Schlüsselbund} win32 {Windows-Anmeldeinformationsverwaltung} other {GNOME Keyring oder KWallet}}',
  'core.vault.beingRead': 'Der Tresor wird noch gelesen.',
  'core.vault.absent': 'Es gibt noch keinen Tresor.',
  'core.vault.locked': 'Der Tresor ist gesperrt.',
  'core.vault.openAlready': 'Es gibt schon einen Tresor, und er ist geöffnet.',
  'core.vault.recoveryKey.passphraseNeeded':
    'Gib deine Passphrase ein, um den Wiederherstellungsschlüssel zu ersetzen.',
  'core.vault.passphrase.wait':
    'Zu viele falsche Passphrasen. Versuch es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'core.vault.recoveryKey.length':
    'Ein Wiederherstellungsschlüssel hat {expected} Buchstaben und Ziffern. Dieser hat {count}.',
  'core.vault.recoveryKey.character':
    'Der Wiederherstellungsschlüssel enthält ein Zeichen, das in keinem vorkommt.',
  'core.vault.recoveryKey.typingSlip':
    'Im Wiederherstellungsschlüssel ist ein Tippfehler. Prüfe jede Gruppe.',
  'core.vault.exists': 'Es gibt schon einen Tresor. Er blieb, wie er ist.',
  'core.vault.older.backupGone':
    'Das neuere Backup ist nicht mehr da. Der Tresor ist so, wie er vorgefunden wurde.',
  'core.vault.file.passphraseNeeded':
    'Ein Tresor in einer Datei braucht eine Passphrase. Leg zuerst eine fest.',
  'core.vault.sealed.tooLarge': 'Der verschlüsselte Tresor ist größer als 48 MB.',
  'core.vault.sealed.notWhole': 'Das ist kein vollständiger verschlüsselter Tresor.',
  'core.vault.sealed.checksumWrong':
    'Der verschlüsselte Tresor ist beschädigt: Seine Prüfsumme ist falsch.',
  'core.vault.sealed.tooNew':
    'Der Tresor wurde von einem neueren Countersign verschlüsselt. Es wurde nichts geändert. Installiere die neueste Version, um ihn zu öffnen.',
  'core.vault.sealed.headerTooLong':
    'Der verschlüsselte Tresor ist beschädigt: Sein Kopf ist zu lang.',
  'core.vault.sealed.contentChanged':
    'Der verschlüsselte Tresor ist beschädigt: Sein Inhalt wurde verändert.',
  'core.vault.sealed.headerDamaged':
    'Der verschlüsselte Tresor ist beschädigt: Sein Kopf kann nicht gelesen werden.',
  'core.vault.movedAway': 'Der Tresor wurde inzwischen verschoben oder entfernt.',
  'core.vault.notKept':
    'Der Tresor wurde nicht gespeichert: Countersign konnte nicht zurücklesen, was es geschrieben hat.',
  'core.vault.passphrase.setFirst':
    'Leg zuerst eine Passphrase fest. Ohne sie gibt es nichts zu sperren.',
  'core.vault.noWholePrevious':
    'Es gibt keine unbeschädigte vorherige Version, zu der man zurückkehren könnte.',
  'core.vault.older.noneNewer': 'Countersign kennt keine neuere Version dieses Tresors.',
  'core.vault.older.noBackup': 'Hier gibt es kein neueres Backup dieses Tresors.',
  'core.vault.passphrase.wrong': 'Das ist nicht die richtige Passphrase.',
  'core.vault.passphrase.missing': 'Gib die Passphrase ein.',
  'core.vault.passphrase.none': 'Der Tresor hat keine Passphrase.',
  'core.vault.recoveryKey.other':
    'Das ist ein anderer Wiederherstellungsschlüssel als der, der das öffnet.',
  'core.vault.recoveryKey.otherOfDay':
    'Das ist ein anderer Wiederherstellungsschlüssel. Der vom {day} öffnet das.',
  'core.vault.recoveryKey.ofAnother':
    'Dieser Wiederherstellungsschlüssel gehört zu einem anderen Tresor.',
  'core.vault.file.inTheWay':
    'Leg zuerst {filePath} woandershin. Solange die Datei da ist, verwendet Countersign sie als Tresor.',
  'core.vault.notHere': 'Hier gibt es keinen Tresor.',
  'core.vault.lockLost': 'Ein anderes Programm hat den Tresor während des Speicherns übernommen.',
  'core.vault.lockHeld':
    'Ein anderes Programm verwendet den Tresor und hat {lockPath} nicht freigegeben. Schließ es und versuch es dann noch einmal.',
} as const satisfies Translated<typeof english>
