import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': 'Zwei-Schritt-Passwort',
  'change.twoStepPassword.own': 'Das Passwort, das du für den Chat gewählt hast',
  'change.twoStepPassword.new':
    'Der Chat braucht ein eigenes Passwort. Wähle es jetzt und schreib es auf.',
  'change.edit.name': 'Name',
  'change.edit.address.hint':
    'Ändere sie, wenn der Server umgezogen ist. Eine neue Adresse beendet die Sitzung.',
  'change.edit.publicAuthorities': 'Wieder öffentlichen Zertifizierungsstellen vertrauen',
  'change.edit.saved': 'Gespeichert',
  'change.enrol.weaker':
    '{method, select, sms {Codes per SMS lassen sich abfangen und brauchen ein Netz. Eine Authenticator-App ist sicherer, wenn der Server eine annimmt.} email {Codes per E-Mail lassen sich abfangen und brauchen ein Netz. Eine Authenticator-App ist sicherer, wenn der Server eine annimmt.} message {Codes per SMS oder E-Mail lassen sich abfangen und brauchen ein Netz. Eine Authenticator-App ist sicherer, wenn der Server eine annimmt.} other {}}',
  'change.enrol.recoveryEmail': 'E-Mail-Adresse zur Wiederherstellung (optional)',
  'change.enrol.recoveryEmail.hint':
    'Ein Rückweg, wenn du das Zwei-Schritt-Passwort und die Codes verlierst',
  'change.enrol.phone': 'Telefonnummer (optional)',
  'change.enrol.email': 'E-Mail-Adresse (optional)',
  'change.enrol.destination.hint':
    'Wohin Codes gesendet werden. Lass das Feld leer, um die Angabe in deinem Konto zu verwenden.',
  'change.done.on': 'Die Zwei-Faktor-Anmeldung ist aktiviert.',
  'change.done.off': 'Die Zwei-Faktor-Anmeldung ist deaktiviert.',
  'change.done.regenerated': 'Du hast neue Backup-Codes. Die früheren funktionieren nicht mehr.',
  'change.done.rotated': 'Der Eintrag hat sein neues Geheimnis. Das alte ist im Papierkorb.',
  'change.done.undone': 'Die Änderung wurde rückgängig gemacht.',
  'change.done.backupCodes':
    '{count, plural, one {# Backup-Code ist in deinem Tresor.} other {# Backup-Codes sind in deinem Tresor.}}',
  'change.done.backupCodes.hint':
    'Bewahre auch eine Kopie auf Papier auf, falls du diesen Computer verlierst.',
  'change.done.showBackupCodes': 'Backup-Codes anzeigen',
  'change.steps': 'Schritte',
  'change.steps.starting': 'Wird begonnen',
  'change.steps.begin': 'Server nach einem Geheimnis fragen',
  'change.steps.store': 'In deinem Tresor speichern',
  'change.steps.scan': 'Auf dein Telefon warten',
  'change.steps.code': 'Warten, bis der Code ankommt',
  'change.steps.confirm': 'Mit einem Code bestätigen',
  'change.steps.turnOff': 'Zwei-Faktor-Anmeldung deaktivieren',
  'change.steps.regenerate': 'Neue Backup-Codes anfordern',
  'change.steps.fileCodes': 'Backup-Codes in deinem Tresor speichern',
  'change.steps.status': 'Konto noch einmal prüfen',
  'change.steps.trash': 'Altes Geheimnis in den Papierkorb legen',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {steht noch aus} doing {läuft} done {erledigt} failed {fehlgeschlagen} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: läuft</hidden> <wait>(nächster Code in {countdown})</wait>',
  'change.turnOff.intro': 'Danach schützt nur noch das Passwort das Konto.',
  'change.turnOff.introWithEntry':
    'Danach schützt nur noch das Passwort das Konto. Sein Eintrag kommt in den Papierkorb und bleibt dort 30 Tage.',
  'change.move.intro':
    'Countersign deaktiviert Codes per Nachricht und aktiviert gleich danach eine Authenticator-App. Deren Geheimnis wird in deinem Tresor gespeichert.',
  'change.rotate.intro':
    'Countersign deaktiviert die Zwei-Faktor-Anmeldung und aktiviert sie mit einem neuen Geheimnis wieder. Der Eintrag behält Namen, Notiz und Tags. Sein altes Geheimnis kommt in den Papierkorb, und die alten Backup-Codes funktionieren nicht mehr.',
  'change.regenerate.intro':
    'Der Server erstellt einen neuen Satz, und alle Backup-Codes, die du jetzt hast, funktionieren nicht mehr.',
  'change.prove.intro': 'Der Server will sichergehen, dass du es bist.',
  'change.link': 'Verknüpfen',
  'change.link.intro':
    'Countersign verwendet die Codes des Eintrags, wenn der Server nach dem zweiten Faktor von <bdi>{email}</bdi> fragt.',
  'change.link.done': 'Verknüpft',
  'change.unlink': 'Trennen',
  'change.unlink.done': 'Getrennt',
  'change.confirm': 'Bestätigen',
  'change.recoverChat.intro':
    'Das deaktiviert den zweiten Schritt des Chats, beendet deine anderen Sitzungen und legt den Eintrag in den Papierkorb.',
  'change.recoverChat.code': 'Code aus der E-Mail',
  'change.recoverChat.done': 'Der zweite Schritt des Chats ist deaktiviert',
  'change.remove.intro':
    'Das entfernt <bdi>{account}</bdi> und die Sitzung aus Countersign. Auf dem Server ändert sich nichts.',
  'change.remove.introWithEntry':
    'Das entfernt <bdi>{account}</bdi> und die Sitzung aus Countersign. Auf dem Server ändert sich nichts, und der Eintrag bleibt bei deinen anderen Codes.',
  'change.remove.backupCodes':
    'Auch die zugehörigen Backup-Codes werden gelöscht. Drucke oder speichere sie zuerst, wenn die Zwei-Faktor-Anmeldung aktiv bleibt.',
  'change.remove.done': '{account} entfernt',
  'change.resync.introWithEntry':
    'Countersign sendet nacheinander zwei Codes des verknüpften Eintrags. Dann weiß der Server, wie weit die Uhren auseinanderliegen.',
  'change.resync.intro':
    'Gib zwei Codes nacheinander ein. Dann weiß der Server, wie weit die Uhren auseinanderliegen.',
  'change.resync.firstCode': 'Erster Code',
  'change.resync.nextCode': 'Der Code danach',
  'change.resync.agrees': 'Die Uhren stimmen überein, es gab nichts zu korrigieren.',
  'change.resync.early':
    'Deine Authenticator-App ist {count, plural, one {einen Code} other {# Codes}} voraus. Der Server berücksichtigt das jetzt.',
  'change.resync.late':
    'Deine Authenticator-App ist {count, plural, one {einen Code} other {# Codes}} zurück. Der Server berücksichtigt das jetzt.',
  'change.phone.intro':
    'Das Geheimnis ist in deinem Tresor. Scanne seinen QR-Code mit der Authenticator-App auf deinem Telefon und mach dann hier weiter. Beide erzeugen dieselben Codes.',
  'change.phone.show': 'QR-Code anzeigen',
  'change.phone.qrCode': 'QR-Code für dein Telefon',
  'change.phone.orType': 'Oder gib diesen Schlüssel auf deinem Telefon ein:',
  'change.phone.key': 'Einrichtungsschlüssel',
  'change.phone.copiedKey': 'Einrichtungsschlüssel kopiert',
  'change.phone.copyKey': 'Schlüssel kopieren',
  'change.phone.later': 'Später',
  'change.verifyChat.intro': 'Der Chat bleibt in dieser Sitzung eine halbe Stunde geöffnet.',
  'change.verifyChat.done': 'Der Chat ist geöffnet',
  'change.verifyChat.doneUntil': 'Der Chat ist bis {time} geöffnet',
} as const satisfies Translated<typeof english>
