import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'Die Zwei-Faktor-Anmeldung ist für dieses Konto schon aktiviert. Verwende ein Testkonto, bei dem sie deaktiviert ist. Es wurde nichts geändert.',
  'core.checkServer.noSecondFactor':
    'Die Zwei-Faktor-Anmeldung ist aktiviert, aber der Server hat nicht nach einem zweiten Faktor gefragt.',
  'core.checkServer.rightCodeRefused': 'Der Server hat einen richtigen Code nicht angenommen.',
  'core.checkServer.noSecret': 'Die Einrichtung enthielt kein Geheimnis.',
  'core.checkServer.rightCodeRefusedAtSetup':
    'Der Server hat bei der Einrichtung einen richtigen Code nicht angenommen.',
  'core.checkServer.noCodeSent': 'Der Server hat keinen Code gesendet.',
  'core.checkServer.sendsNone': 'Diese Art von Server sendet keine Codes.',
  'core.checkServer.noSetup': 'Es wurde keine Einrichtung begonnen.',
  'core.checkServer.noBackupCodeLeft': 'Es war kein unbenutzter Backup-Code mehr übrig.',
  'core.checkServer.left.factor':
    'Die Zwei-Faktor-Anmeldung ist vielleicht noch aktiviert, und niemand hat ihr Geheimnis. Bitte die Administration des Servers, sie zurückzusetzen.',
  'core.checkServer.left.sessions':
    '{count, plural, one {# Sitzung dieser Prüfung bleibt offen, bis sie abläuft.} other {# Sitzungen dieser Prüfung bleiben offen, bis sie ablaufen.}}',
  'core.checkServer.left.both':
    'Die Zwei-Faktor-Anmeldung ist vielleicht noch aktiviert, und niemand hat ihr Geheimnis. Bitte die Administration des Servers, sie zurückzusetzen. {count, plural, one {# Sitzung dieser Prüfung bleibt offen, bis sie abläuft.} other {# Sitzungen dieser Prüfung bleiben offen, bis sie ablaufen.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',
  'core.checkServer.mustWait':
    'Der Server verlangt {minutes, plural, one {# Minute} other {# Minuten}} Wartezeit, bevor das geprüft werden kann.',
  'core.checkServer.notLet': 'Der Server hat diese Prüfung nicht erlaubt: {reason}',
  'core.checkServer.replay.accepted': 'Derselbe Code wurde zweimal angenommen.',
  'core.checkServer.replay.refused': 'Derselbe Code wurde beim zweiten Mal abgelehnt.',
  'core.checkServer.replay.setupCodeAccepted':
    'Der Code, der die Zwei-Faktor-Anmeldung aktiviert hat, wurde beim Anmelden noch einmal angenommen.',
  'core.checkServer.replay.setupCodeRefused':
    'Der Code, der die Zwei-Faktor-Anmeldung aktiviert hat, wurde beim Anmelden abgelehnt.',
  'core.checkServer.replay.tooSlow':
    'Der Server hat so lange gebraucht, dass der Code abgelaufen war.',
  'core.checkServer.race.acceptedOften':
    'Derselbe {kind, select, backup {Backup-Code} other {Code}}, {racers}-mal gleichzeitig gesendet, wurde {taken}-mal angenommen.',
  'core.checkServer.race.acceptedOnce':
    'Derselbe {kind, select, backup {Backup-Code} other {Code}}, {racers}-mal gleichzeitig gesendet, wurde einmal angenommen.',
  'core.checkServer.race.neverAccepted':
    'Ein richtiger {kind, select, backup {Backup-Code} other {Code}}, {racers}-mal gleichzeitig gesendet, wurde nie angenommen.',
  'core.checkServer.window.confirmed':
    'Ein Code, der {steps, plural, one {# Schritt} other {# Schritte}} {when, select, old {zu alt} other {zu früh}} war, hat die Zwei-Faktor-Anmeldung aktiviert.',
  'core.checkServer.window.signedIn':
    'Ein Code, der {steps, plural, one {# Schritt} other {# Schritte}} {when, select, old {zu alt} other {zu früh}} war, wurde beim Anmelden angenommen.',
  'core.checkServer.window.refused':
    'Codes, die zwei oder mehr Schritte danebenlagen, wurden bei der Einrichtung und beim Anmelden abgelehnt.',
  'core.checkServer.throttle.endless':
    'Der Server hat mehr als {tries} falsche Codes nacheinander geprüft.',
  'core.checkServer.throttle.signInEnded':
    'Nach {tries, plural, one {# falschen Code} other {# falschen Codes}} endete die Anmeldung, und eine neue nahm einen richtigen Code an.',
  'core.checkServer.throttle.longWait':
    'Nach {tries, plural, one {# falschen Code} other {# falschen Codes}} verlangte der Server {minutes, plural, one {# Minute} other {# Minuten}} Wartezeit.',
  'core.checkServer.throttle.recovered':
    'Nach {tries, plural, one {# falschen Code} other {# falschen Codes}} verlangte der Server eine Wartezeit und nahm dann wieder einen richtigen Code an.',
  'core.checkServer.throttle.lockedOut':
    'Nach {tries, plural, one {# falschen Code} other {# falschen Codes}} verlangte der Server eine Wartezeit und nahm danach keinen richtigen Code an.',
  'core.checkServer.backup.unusedRefused': 'Ein unbenutzter Backup-Code wurde abgelehnt.',
  'core.checkServer.backup.acceptedTwice': 'Derselbe Backup-Code wurde zweimal angenommen.',
  'core.checkServer.backup.refusedTwice': 'Derselbe Backup-Code wurde beim zweiten Mal abgelehnt.',
  'core.checkServer.backup.noneMade': 'Diese Art von Server erstellt keine neuen Backup-Codes.',
  'core.checkServer.backup.oldAccepted':
    'Ein Backup-Code aus dem früheren Satz wurde angenommen, nachdem neue erstellt waren.',
  'core.checkServer.backup.oldRefused':
    'Die früheren Backup-Codes wurden abgelehnt, nachdem neue erstellt waren.',
  'core.checkServer.backup.newRefused': 'Ein Backup-Code aus dem neuen Satz wurde abgelehnt.',
  'core.checkServer.disable.passwordOnly':
    'Diese Art von Server fragt nur nach dem Passwort, nie nach einem Code.',
  'core.checkServer.disable.noPassword': 'Diese Art von Server fragt nicht nach einem Passwort.',
  'core.checkServer.disable.withoutCode': 'Die Zwei-Faktor-Anmeldung wurde ohne Code deaktiviert.',
  'core.checkServer.disable.withWrongCode':
    'Die Zwei-Faktor-Anmeldung wurde mit einem falschen Code deaktiviert.',
  'core.checkServer.disable.withoutPassword':
    'Die Zwei-Faktor-Anmeldung wurde ohne das Passwort deaktiviert.',
  'core.checkServer.disable.withWrongPassword':
    'Die Zwei-Faktor-Anmeldung wurde mit einem falschen Passwort deaktiviert.',
  'core.checkServer.disable.stayedOn':
    'Die Zwei-Faktor-Anmeldung blieb ohne Passwort und ohne richtigen Code aktiviert.',
  'core.checkServer.challenge.none': 'Diese Art von Server hat keine Zwischenabfrage.',
  'core.checkServer.challenge.rightCodeRefused':
    'Ein richtiger Code wurde beim Anmelden abgelehnt.',
  'core.checkServer.challenge.reused':
    'Eine abgeschlossene Anmeldung hat jemanden ein zweites Mal hineingelassen.',
  'core.checkServer.challenge.notReused':
    'Eine abgeschlossene Anmeldung wurde beim zweiten Mal abgelehnt.',
  'core.checkServer.challenge.passwordOpened':
    'Das Passwort allein hat geöffnet, was zwei Faktoren braucht.',
  'core.checkServer.challenge.nothingOpen': 'Vor dem zweiten Faktor war nichts offen.',
  'core.checkServer.challenge.pendingAsSession':
    'Eine wartende Anmeldung wurde als Sitzung angenommen.',
  'core.checkServer.challenge.sessionAsPending':
    'Eine Sitzung wurde als wartende Anmeldung angenommen.',
  'core.checkServer.challenge.keptApart':
    'Eine wartende Anmeldung und eine Sitzung wurden jeweils anstelle der anderen abgelehnt.',
  'core.checkServer.messages.noExpiry': 'Der Server sagt nicht, wie lange ein Code gültig ist.',
  'core.checkServer.messages.expires':
    'Der Server sagt, dass seine Codes {minutes, plural, one {# Minute} other {# Minuten}} gültig sind.',
  'core.checkServer.messages.expiresLate':
    'Der Server sagt, dass seine Codes {minutes, plural, one {# Minute} other {# Minuten}} gültig sind, nicht höchstens {most}.',
  'core.checkServer.messages.sentAtOnce': 'Ein weiterer Code wurde sofort gesendet.',
  'core.checkServer.messages.noneSentAtOnce': 'Es wurde nicht sofort ein weiterer Code gesendet.',
  'core.checkServer.messages.refusedAtOnce':
    'Ein weiterer Code wurde direkt nach dem ersten abgelehnt.',
  'core.checkServer.messages.notAsked': 'Es konnte kein Code angefordert werden: {reason}',
} as const satisfies Translated<typeof english>
