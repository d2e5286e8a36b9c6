import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': 'Info',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'Countersign fragt im Netz nur das ab, was du verlangst oder aktivierst. Freie Software unter der MIT-Lizenz. Markensymbole von Simple Icons, Schrift Inter.',
  'settings.updates': 'Nach neueren Versionen suchen',
  'settings.updates.hint':
    'Höchstens einmal am Tag, während das Fenster im Vordergrund ist. Die Anfrage verrät nichts über dich oder diesen Computer, und nichts wird heruntergeladen.',
  'settings.updates.noFeed':
    'Diese Version von Countersign bringt keine Adresse zum Suchen mit. Gib die Adresse eines Release-Feeds ein, um das einzuschalten.',
  'settings.updates.feed': 'Wo gesucht wird',
  'settings.updates.feed.hint': 'Die Adresse des Release-Feeds des Projekts',
  'settings.updates.now': 'Neuere Version',
  'settings.updates.check': 'Jetzt suchen',
  'settings.updates.none': 'Du hast die neueste Version.',
  'settings.updates.newer': 'Countersign {version} ist verfügbar.',
  'settings.updates.open': '{host} öffnen',
  'settings.crashLog': 'Absturzprotokoll',
  'settings.crashLog.hint':
    'Bleibt auf diesem Computer und enthält keine Namen, Codes oder Geheimnisse: {path}',
  'settings.notices': 'Hinweise zu Drittanbietern',
  'settings.notices.hint': 'Die Pakete, mit denen Countersign gebaut ist, und ihre Lizenzen',
  'settings.notices.show': 'Hinweise anzeigen',
  'settings.appearance': 'Darstellung',
  'settings.theme': 'Design',
  'settings.theme.auto': 'System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.hideCodes': 'Codes verbergen',
  'settings.hideCodes.hint':
    'Codes erscheinen als Punkte, bis du auf sie zeigst, sie auswählst oder kopierst.',
  'settings.nextCode': 'Nächsten Code anzeigen',
  'settings.nextCode.hint': 'Unter dem aktuellen Code',
  'settings.copying': 'Kopieren',
  'settings.clipboard': 'Zwischenablage leeren',
  'settings.clipboard.hint': 'Nur wenn der kopierte Code noch darin ist',
  'settings.copyNext': 'Stattdessen den nächsten Code kopieren',
  'settings.copyNext.hint': 'Wenn der aktuelle gleich wechselt',
  'settings.copyNext.below':
    'In {count, plural, one {der letzten Sekunde} other {den letzten # Sekunden}}',
  'settings.passphrase.hint': 'Countersign fragt bei jedem Start und nach dem Sperren danach.',
  'settings.passphrase.none':
    'Ohne Passphrase ist Countersign offen, solange du an diesem Computer angemeldet bist.',
  'settings.passphrase.change': 'Passphrase ändern',
  'settings.passphrase.set.title': 'Passphrase festlegen',
  'settings.passphrase.remove': 'Passphrase entfernen',
  'settings.autoLock': 'Automatisch sperren',
  'settings.autoLock.hint': 'Wenn so lange niemand das Fenster benutzt hat',
  'settings.systemIdleLock': 'Bei Untätigkeit des Computers sperren',
  'settings.systemIdleLock.hint':
    'Wenn so lange niemand Tastatur oder Maus benutzt hat, egal in welchem Programm',
  'settings.lockOnSuspend': 'Im Ruhezustand sperren',
  'settings.lockOnScreenLock': 'Sperren, wenn der Bildschirm gesperrt wird',
  'settings.lockOnUserSwitch': 'Sperren, wenn sich jemand anderes anmeldet',
  'settings.lockWhenHidden': 'Sperren, wenn das Fenster verborgen ist',
  'settings.lockWhenHidden.window': 'Wenn du es minimierst, ausblendest oder schließt',
  'settings.lockWhenHidden.tab': 'Wenn du es minimierst oder zu einem anderen Tab wechselst',
  'settings.screenLockUnseen': 'Bildschirmsperre wird nicht erkannt',
  'settings.screenLockUnseen.hint':
    'Countersign kann hier nicht erkennen, wann der Bildschirm gesperrt wird. Drück {keys}, bevor du den Computer verlässt.',
  'settings.screenshots': 'Fenster in Screenshots verbergen',
  'settings.screenshots.hint': 'Und beim Teilen des Bildschirms',
  'settings.screenshots.hint.macos':
    'Das wirkt nur bei älteren Programmen: Neueren zeigt macOS jedes Fenster.',
  'settings.move.toKeychain.title': 'In den Schlüsselbund verschieben?',
  'settings.move.toFile.title': 'In eine verschlüsselte Datei verschieben?',
  'settings.move.toFile.what':
    'Dein Tresor zieht aus {keychainName} in eine verschlüsselte Datei um:',
  'settings.move.toKeychain.what':
    'Dein Tresor zieht aus seiner verschlüsselten Datei in {keychainName} um:',
  'settings.move.toFile.readBack':
    'Die Datei wird zur Kontrolle gelesen, bevor etwas aus {keychainName} gelöscht wird.',
  'settings.move.toKeychain.readBack':
    'Alles wird zur Kontrolle gelesen, bevor die Datei gelöscht wird.',
  'settings.move.toFile.opens':
    'Nur deine Passphrase oder der Wiederherstellungsschlüssel öffnet die Datei.',
  'settings.move.toFile.stays': 'Deine Einträge, Einstellungen und Backups bleiben, wie sie sind.',
  'settings.move.toKeychain.stays':
    'Deine Einträge, Einstellungen, Backups und die Passphrase bleiben, wie sie sind.',
  'settings.move.toFile.recoveryKey':
    'Du hast deinen Wiederherstellungsschlüssel noch nicht gesichert. Tu das zuerst: Ohne ihn verlierst du den Tresor, wenn du die Passphrase vergisst.',
  'settings.move.toFile.do': 'In die Datei verschieben',
  'settings.move.toKeychain': 'In den Schlüsselbund verschieben',
  'settings.move.toFile.done': 'Dein Tresor ist jetzt in einer verschlüsselten Datei: {filePath}',
  'settings.move.toKeychain.done': 'Dein Tresor ist jetzt in {keychainName}',
  'settings.notices.unreadable':
    'Die Hinweise konnten nicht gelesen werden. Installiere Countersign neu.',
  'settings.notices.loading': 'Hinweise werden geladen',
  'settings.notices.text': 'Lizenzen',
  'settings.passphrase.removed': 'Passphrase entfernt',
  'settings.passphrase.isSet': 'Passphrase festgelegt',
  'settings.place': 'Wo deine Geheimnisse liegen',
  'settings.place.needsPassphrase':
    'Im Schlüsselbund deines Systems. Um sie in eine verschlüsselte Datei zu verschieben, leg zuerst eine Passphrase fest.',
  'settings.place.keychain':
    'Im Schlüsselbund deines Systems. Auf dem Datenträger liegen nur verschlüsselte Backups.',
  'settings.move.toFile': 'In eine verschlüsselte Datei verschieben',
  'settings.otherApps': 'Andere Apps',
  'settings.import.hint':
    'Aus Dutzenden anderer Apps und Formate, auch aus verschlüsselten Dateien',
  'settings.export.hint':
    'In eine Datei für andere Apps, auf Papier oder als QR-Codes auf ein Telefon',
  'settings.afterSeconds': 'Nach {count, plural, one {# Sekunde} other {# Sekunden}}',
  'settings.afterMinutes': 'Nach {count, plural, one {# Minute} other {# Minuten}}',
  'settings.afterHours': 'Nach {count, plural, one {# Stunde} other {# Stunden}}',
  'settings.passphrase.change.title': 'Passphrase ändern',
  'settings.passphrase.remove.title': 'Passphrase entfernen',
  'settings.passphrase.set.do': 'Festlegen',
  'settings.notSaved':
    'Deine Änderung konnte nicht gespeichert werden und wurde zurückgenommen. {why}',
  'settings.notifications': 'Mitteilungen',
  'settings.notifications.show': 'Mitteilungen anzeigen',
  'settings.notifications.hint':
    'Wenn das Fenster nicht im Vordergrund ist: wenige Backup-Codes, ein fehlgeschlagenes Backup, eine falsch gehende Uhr oder ein Problem mit deinem Tresor. Codes enthalten sie nie.',
  'settings.notifications.allow': 'Mitteilungen erlauben',
  'settings.notifications.allow.hint':
    'Wenn das Fenster nicht im Vordergrund ist: bei wenigen Backup-Codes, einem fehlgeschlagenen Backup, einer falsch gehenden Uhr oder einem Problem mit deinem Tresor. Dein Browser fragt nach jedem Start erneut, weil die Seite dann eine andere Adresse hat.',
  'settings.notifications.blocked':
    'Dein Browser blockiert Mitteilungen dieser Seite. Erlaube sie in den Einstellungen des Browsers für diese Seite.',
  'settings.notifications.none':
    'Dein System zeigt keine Mitteilungen an. Das Fenster sagt dir dasselbe, wenn du es öffnest.',
  'settings.notifications.names': 'Konten in Mitteilungen nennen',
  'settings.notifications.names.hint':
    'Andere können sie lesen, auch bei gesperrtem Bildschirm. Countersign entfernt sie beim Sperren und nennt im Präsentationsmodus kein Konto.',
  'settings.quick': 'Schnellzugriff',
  'settings.quick.name': 'Ein kleines Fenster für deine Codes',
  'settings.quick.shortcut': 'Tastenkürzel für den Schnellzugriff',
  'settings.quick.press': 'Tasten drücken',
  'settings.quick.remove': 'Tastenkürzel entfernen',
  'settings.quick.off': 'Wähle ein Tastenkürzel, das ihn aus jedem Programm öffnet.',
  'settings.quick.works':
    'Das Tastenkürzel öffnet ihn aus jedem Programm. Tippe ein paar Buchstaben, und die Eingabetaste kopiert den Code.',
  'settings.quick.taken':
    'Ein anderes Programm verwendet dieses Tastenkürzel, oder dein System erlaubt es nicht. Wähle ein anderes.',
  'settings.quick.asked':
    'Über dieses Tastenkürzel entscheidet dein Desktop. Wenn es nicht funktioniert, erlaube es in den Tastatureinstellungen des Systems.',
  'settings.quick.inBrowser':
    'Der Befehl „{command}“ öffnet ihn. Gib ihm in den Tastatureinstellungen deines Systems ein Tastenkürzel.',
  'settings.background': 'Im Hintergrund',
  'settings.tray':
    '{platform, select, macos {Countersign in der Menüleiste anzeigen} windows {Countersign im Infobereich anzeigen} other {Countersign in der Systemleiste anzeigen}}',
  'settings.tray.hint':
    'Kopiere dort die Codes angehefteter Einträge, öffne den Schnellzugriff, scanne den Bildschirm oder sperre den Tresor',
  'settings.trayPinned': 'Angeheftete Einträge im Menü',
  'settings.trayPinned.hint':
    'Solange Countersign entsperrt ist. In Screenshots und beim Teilen des Bildschirms ist das Menü zu sehen.',
  'settings.trayPinned.none': 'Nicht anzeigen',
  'settings.trayPinned.names': 'Nur Namen',
  'settings.trayPinned.codes': 'Namen und Codes',
  'settings.closeToTray': 'Weiterlaufen, wenn das Fenster geschlossen wird',
  'settings.closeToTray.hint':
    'Countersign bleibt {platform, select, windows {im Infobereich} other {in der Systemleiste}}. Beende es dort über das Menü.',
  'settings.scanShortcut': 'Tastenkürzel zum Scannen des Bildschirms',
  'settings.scanShortcut.off':
    'Wähle ein Tastenkürzel, das in jedem Programm QR-Codes von deinen Bildschirmen liest.',
  'settings.scanShortcut.works':
    'Das Tastenkürzel liest in jedem Programm QR-Codes von deinen Bildschirmen.',
  'settings.noTray': 'Keine Systemleiste',
  'settings.noTray.hint':
    'Dein Desktop zeigt keine Symbole laufender Programme, daher beendet sich Countersign, wenn du das Fenster schließt. GNOME zeigt sie mit der Erweiterung „AppIndicator Support“.',
  'settings.atLogin': 'Bei der Anmeldung am Computer starten',
  'settings.atLogin.hint': 'Ohne das Fenster zu öffnen',
  'settings.atLogin.noTray':
    '{platform, select, linux {Mit Fenster, weil es keine Systemleiste gibt} other {Mit Fenster}}',
  'settings.atLogin.blocked':
    'Dein System lässt Countersign nicht starten. Erlaube es in den Systemeinstellungen bei den Anmeldeobjekten oder Autostart-Apps.',
  'settings.atLogin.unavailable':
    'Diese Installation von Countersign kann das nicht einrichten. Verwende die Einstellungen deines Systems für Anmeldeobjekte oder Autostart-Apps.',
} as const satisfies Translated<typeof english>
