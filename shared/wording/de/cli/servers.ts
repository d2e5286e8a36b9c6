import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': 'Wird gerade auf {computer} geändert. Schließ es dort ab.',
  'cli.servers.summary': 'Zwei-Faktor-Anmeldung für deine Konten verwalten',
  'cli.servers.description':
    'Zeigt und ändert die Zwei-Faktor-Anmeldung für deine Konten auf Servern.',
  'cli.servers.help.passwords':
    'Nach Passwörtern wird im Terminal gefragt, oder sie werden mit --password-stdin und --code-stdin aus der Standardeingabe gelesen, eines pro Zeile.',
  'cli.servers.help.pending':
    'Wurde eine Änderung unterbrochen, sagen list und status das: Schließ sie mit resume ab oder verwirf sie mit undo.',
  'cli.servers.help.json':
    'Mit --json sind Zeiten in Unix-Sekunden, und unbekannte Werte sind null. Ein Konto ist:',
  'cli.servers.help.jsonResults':
    'add, verify und remove geben ein Konto aus; list und status geben eine Liste davon aus. enroll, disable, rotate, regenerate, resume und undo geben {change} aus. codes gibt eine Liste von {code} aus, mit "code", wenn sie offengelegt werden, und {used} mit --use.',
  'cli.servers.argument.address': 'der Server, zum Beispiel auth.example.org',
  'cli.servers.argument.account': 'eine ID oder Wörter aus Name und E-Mail-Adresse',
  'cli.servers.argument.accounts':
    'eine ID oder Wörter aus Name und E-Mail-Adresse (Standard: alle Konten)',
  'cli.servers.option.passwordStdin': 'das Passwort des Kontos aus der Standardeingabe lesen',
  'cli.servers.option.codeStdin':
    'einen Code aus der Standardeingabe lesen, statt den verknüpften Eintrag zu verwenden',
  'cli.servers.option.backupCode': 'den nächsten unbenutzten Backup-Code im Tresor verwenden',
  'cli.servers.option.user': 'die E-Mail-Adresse des Kontos',
  'cli.servers.option.dialect':
    'die API, die der Server spricht, wenn sie sich nicht erkennen lässt',
  'cli.servers.option.name': 'wie das Konto heißen soll (Standard: der Host des Servers)',
  'cli.servers.option.ca': 'diesem Zertifikat (PEM) statt den öffentlichen Stellen vertrauen',
  'cli.servers.option.keepPassword': 'das Passwort im Tresor speichern',
  'cli.servers.option.method': 'wie Codes kommen sollen',
  'cli.servers.option.destination': 'die Telefonnummer oder E-Mail-Adresse für Codes',
  'cli.servers.option.recoveryEmail':
    'für einen Chat: die E-Mail-Adresse, mit der du wieder hineinkommst',
  'cli.servers.option.reveal': 'die Codes selbst anzeigen',
  'cli.servers.option.use': 'den nächsten unbenutzten Code ausgeben und als benutzt markieren',
  'cli.servers.option.yes':
    'nicht fragen, bevor Backup-Codes gelöscht werden, die es sonst nirgends gibt',
  'cli.servers.add.summary': 'ein Konto verbinden und anmelden',
  'cli.servers.add.description': 'Verbindet ein Konto und meldet dich an.',
  'cli.servers.list.summary': 'deine Konten auflisten, wie sie zuletzt waren',
  'cli.servers.list.description': 'Listet deine Konten auf, wie sie zuletzt waren.',
  'cli.servers.status.summary': 'den aktuellen Stand deiner Konten holen',
  'cli.servers.status.description': 'Holt den aktuellen Stand deiner Konten von ihren Servern.',
  'cli.servers.enroll.summary': 'Zwei-Faktor-Anmeldung aktivieren',
  'cli.servers.enroll.description': 'Aktiviert die Zwei-Faktor-Anmeldung.',
  'cli.servers.disable.summary': 'Zwei-Faktor-Anmeldung deaktivieren',
  'cli.servers.disable.description': 'Deaktiviert die Zwei-Faktor-Anmeldung.',
  'cli.servers.rotate.summary': 'das Geheimnis durch ein neues ersetzen',
  'cli.servers.rotate.description':
    'Ersetzt das Geheimnis durch ein neues: deaktiviert die Zwei-Faktor-Anmeldung und aktiviert sie wieder.',
  'cli.servers.regenerate.summary': 'neue Backup-Codes holen',
  'cli.servers.regenerate.description':
    'Holt neue Backup-Codes. Die alten funktionieren dann nicht mehr.',
  'cli.servers.resume.summary': 'eine unterbrochene Änderung abschließen',
  'cli.servers.resume.description': 'Schließt eine unterbrochene Änderung ab.',
  'cli.servers.undo.summary': 'eine unterbrochene Änderung rückgängig machen',
  'cli.servers.undo.description': 'Macht eine unterbrochene Änderung rückgängig.',
  'cli.servers.verify.summary': 'mit zweitem Faktor anmelden oder einen gesendeten Code bestätigen',
  'cli.servers.verify.description':
    'Meldet dich mit einem zweiten Faktor an oder bestätigt mit einem Code, der dir gesendet wurde.',
  'cli.servers.codes.summary': 'die Backup-Codes eines Kontos anzeigen',
  'cli.servers.codes.description': 'Zeigt die Backup-Codes eines Kontos an.',
  'cli.servers.remove.summary': 'ein Konto entfernen; sein Eintrag bleibt',
  'cli.servers.remove.description':
    'Entfernt ein Konto aus Countersign. Sein Eintrag bleibt, und auf dem Server ändert sich nichts.',
  'cli.servers.none':
    'Es ist noch kein Konto verbunden. Verbinde eines mit `countersign servers add`.',
  'cli.servers.noMatch': 'Kein Konto passt.',
  'cli.servers.severalMatch': 'Mehrere Konten passen. Verwende die ID eines Kontos.',
  'cli.servers.accountName': '{name} ({email})',
  'cli.servers.connected': '{account} verbunden.',
  'cli.servers.connectedOnly':
    'Das Konto ist verbunden. Um dich anzumelden, führe `countersign servers verify` aus.',
  'cli.servers.unknownApi': 'Countersign kennt die API dieses Servers nicht.',
  'cli.servers.severalApis': 'Der Server spricht mehrere APIs. Wähle mit --dialect eine: {ids}.',
  'cli.servers.verified': '{account} bestätigt.',
  'cli.servers.removed':
    '{account} entfernt. Die Zwei-Faktor-Anmeldung auf dem Server hat sich nicht geändert.',
  'cli.servers.nothingRemoved': 'Es wurde nichts entfernt.',
  'cli.servers.removesCodes':
    '{count, plural, one {# unbenutzter Backup-Code liegt nur bei diesem Konto und wird mit ihm gelöscht.} other {# unbenutzte Backup-Codes liegen nur bei diesem Konto und werden mit ihm gelöscht.}}',
  'cli.servers.methods': 'Dieser Server bietet diese Methoden an: {methods}.',
  'cli.servers.codes.none': 'Hier gibt es keine Backup-Codes für {account}.',
  'cli.servers.codes.noneUnused': 'Es gibt keinen unbenutzten Backup-Code.',
  'cli.servers.codes.usedHere': 'die Befehlszeile',
  'cli.servers.codes.state':
    '{state, select, unused {unbenutzt} used {benutzt} other {nicht mehr gültig}}',
  'cli.servers.ask.password': 'Passwort von {email}:',
  'cli.servers.ask.passwordNoTerminal':
    'Der Server fragt nach einem Passwort: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.servers.ask.chatPassword': 'Zwei-Schritt-Passwort des Chats:',
  'cli.servers.ask.chatPasswordNoTerminal':
    'Der Chat braucht ein eigenes Passwort: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.servers.ask.code': 'Code:',
  'cli.servers.ask.codeSentTo': 'An {destination} gesendeter Code:',
  'cli.servers.ask.codeSent': 'Dir gesendeter Code:',
  'cli.servers.ask.authenticatorCode': 'Code aus deiner Authenticator-App:',
  'cli.servers.ask.codeNoTerminal':
    'Der Server fragt nach einem Code: Führe das in einem Terminal aus oder füge --code-stdin hinzu.',
  'cli.servers.ask.noCode': 'Es wurde kein Code angegeben.',
  'cli.servers.ask.stdinTwice':
    'Die Standardeingabe enthält schon die Passphrase des Tresors. Nenn in COUNTERSIGN_PASSPHRASE_FILE eine Datei mit der Passphrase.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {Die Standardeingabe enthält kein Passwort.} other {Die Standardeingabe enthält keinen Code.}}',
  'cli.servers.ask.stillCode': 'Der Server fragt immer noch nach einem Code.',
  'cli.servers.signedInWith': 'Mit dem Code von {entry} angemeldet.',
  'cli.servers.change.waitsForPhone':
    'Die Einrichtung wartet auf ein Telefon. Um sie hier zu bestätigen, führe `countersign servers resume` aus.',
  'cli.servers.change.finish':
    '{pending} Um die Änderung abzuschließen, führe `countersign servers {command}` aus.',
  'cli.servers.change.finishOrUndo':
    '{pending} Um die Änderung abzuschließen, führe `countersign servers {command}` aus. Um sie zu verwerfen, führe `countersign servers undo` aus.',
  'cli.servers.change.waiting':
    'Wartet {seconds, number} s auf einen frischen Code oder weil der Server es verlangt.',
  'cli.servers.change.filed':
    '{count, plural, one {# Backup-Code} other {# Backup-Codes}} gespeichert.',
  'cli.servers.change.state':
    'Die Zwei-Faktor-Anmeldung für {account} ist {state, select, on {aktiviert} other {deaktiviert}}.',
  'cli.servers.change.stateUnknown':
    'Countersign weiß noch nicht, ob die Zwei-Faktor-Anmeldung für {account} aktiviert ist.',
  'cli.servers.step.begin': 'Ein Geheimnis vom Server geholt.',
  'cli.servers.step.store': 'Das Geheimnis im Tresor gespeichert.',
  'cli.servers.step.scan': 'Auf das Telefon gewartet.',
  'cli.servers.step.code': 'Einen Code senden lassen.',
  'cli.servers.step.confirm': 'Mit einem Code bestätigt.',
  'cli.servers.step.turnOff': 'Auf dem Server deaktiviert.',
  'cli.servers.step.regenerate': 'Neue Backup-Codes geholt.',
  'cli.servers.step.fileCodes': 'Die Backup-Codes gespeichert.',
  'cli.servers.step.status': 'Den Stand geprüft.',
  'cli.servers.step.trash': 'Den Eintrag in den Papierkorb gelegt.',
  'cli.servers.state.unknown': 'unbekannt',
  'cli.servers.state.on': 'aktiviert',
  'cli.servers.state.off': 'deaktiviert',
  'cli.servers.state.onBy':
    '{method, select, totp {aktiviert (Authenticator-App)} sms {aktiviert (SMS)} email {aktiviert (E-Mail)} other {aktiviert (Nachrichten)}}',
  'cli.servers.next.resume':
    'Eine Änderung wurde unterbrochen. Schließ sie mit `countersign servers resume` ab.',
  'cli.servers.next.signIn': 'Melde dich mit `countersign servers verify` an.',
  'cli.servers.next.turnOn': 'Aktiviere sie mit `countersign servers enroll`.',
  'cli.servers.next.linkEntry': 'Kein Eintrag hier erzeugt ihre Codes.',
  'cli.servers.next.trashEntry': 'Ihr Eintrag wird nicht mehr gebraucht.',
  'cli.servers.next.useAuthenticator':
    'Eine Authenticator-App ist sicherer als Codes per Nachricht.',
  'cli.servers.next.fewCodes': 'Es sind nur noch wenige Backup-Codes übrig.',
  'cli.servers.next.clock': 'Die Uhr dieses Computers geht falsch. Stell sie.',
} as const satisfies Translated<typeof english>
