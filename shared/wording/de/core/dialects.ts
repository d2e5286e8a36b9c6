import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'Diese Version unterstützt diese Art von Server nicht.',
  'core.dialects.sessionOver': 'Deine Sitzung auf dem Server ist beendet. Melde dich erneut an.',
  'core.dialects.wrongCredentials': 'E-Mail-Adresse oder Passwort ist falsch.',
  'core.dialects.wrongPassword': 'Das Passwort ist falsch.',
  'core.dialects.wrongCode': 'Dieser Code ist falsch oder wurde schon benutzt.',
  'core.dialects.codeExpired': 'Dieser Code ist abgelaufen. Fordere einen neuen an.',
  'core.dialects.unreadableInput': 'Der Server konnte nicht lesen, was eingegeben wurde.',
  'core.dialects.weakPassword':
    'Der Server verlangt ein längeres oder weniger gebräuchliches Passwort.',
  'core.dialects.tooManyTries': 'Zu viele Fehlversuche. Warte, bevor du es erneut versuchst.',
  'core.dialects.tooManyRequests':
    'Du hast das zu oft angefordert. Warte vor der nächsten Anforderung.',
  'core.dialects.factorDisabled':
    'Zu viele falsche Codes. Verwende einen Backup-Code oder bitte die Administration, die Zwei-Faktor-Anmeldung zurückzusetzen.',
  'core.dialects.alreadyOn': 'Die Zwei-Faktor-Anmeldung ist schon aktiviert.',
  'core.dialects.off': 'Die Zwei-Faktor-Anmeldung ist deaktiviert.',
  'core.dialects.notPending': 'Keine Einrichtung wartet auf einen Code. Beginne noch einmal.',
  'core.dialects.noResend':
    'Eine Authenticator-App erzeugt ihre Codes selbst, deshalb kann keiner gesendet werden.',
  'core.dialects.resendBySigningIn': 'Für einen weiteren Code melde dich erneut an.',
  'core.dialects.noRecoveryEmail':
    'Es gibt keine E-Mail-Adresse zur Wiederherstellung, an die ein Code gehen könnte.',
  'core.dialects.signInExpired': 'Die Anmeldung hat zu lange gedauert. Beginne von vorn.',
  'core.dialects.signInOver':
    'Die Anmeldung ist beendet: Es waren zu viele Versuche, oder sie wurde schon benutzt. Beginne von vorn.',
  'core.dialects.passwordAgain':
    'Dafür braucht der Server noch einmal dein Passwort. Melde dich erneut an und mach dann weiter.',
  'core.dialects.oneTimePassword':
    'Das ist ein Einmalpasswort. Öffne den Server in einem Browser und wähle zuerst ein eigenes Passwort.',
  'core.dialects.administratorWithoutFactor':
    'Für die Administration braucht es einen zweiten Faktor. Aktiviere zuerst die Zwei-Faktor-Anmeldung für dieses Konto.',
  'core.dialects.chatClosed': 'Der Chat braucht zuerst seinen zweiten Schritt.',
  'core.dialects.deliveryFailed':
    'Der Server konnte seine Nachricht nicht senden. Versuch es später noch einmal.',
  'core.dialects.notReady': 'Der Server ist nicht bereit. Versuch es gleich noch einmal.',
  'core.dialects.noMessages': 'Dieser Server sendet keine Codes per SMS oder E-Mail.',
  'core.dialects.noAuthenticators': 'Dieser Server unterstützt keine Authenticator-Apps.',
  'core.dialects.noTotp':
    'Keine Einrichtung wartet auf einen Code, und die Zwei-Faktor-Anmeldung ist deaktiviert.',
  'core.dialects.noBackupCodes': 'Dieses Konto hat keine Backup-Codes.',
  'core.dialects.signInAfterCodes': 'Zu viele falsche Codes. Melde dich erneut an.',
  'core.dialects.locked': 'Zu viele falsche Codes. Das Konto ist eine Weile gesperrt.',
  'core.dialects.noSecretInLink': 'Der Einrichtungslink enthält kein Geheimnis.',
  'core.dialects.status.forbidden': 'Der Server erlaubt das diesem Konto nicht.',
  'core.dialects.status.notFound':
    'Der Server kennt {call} nicht. Vielleicht hat er sich geändert oder ist eine andere Art von Server.',
  'core.dialects.status.broken':
    'Der Server hat selbst ein Problem (Status {status}). Versuch es später noch einmal.',
  'core.dialects.status.refused': 'Der Server hat {call} nicht angenommen (Status {status}).',
  'core.dialects.status.meaningless':
    'Der Server hat auf {call} mit Status {status} geantwortet, den Countersign nicht erwartet.',
  'core.dialects.reply.otherShape':
    'Die Antwort des Servers auf {call} ist nicht die, die diese Art von Server sendet.',
  'core.dialects.reply.otherShapeAt':
    'Die Antwort des Servers auf {call} ist bei {place} nicht die, die diese Art von Server sendet.',
  'core.dialects.reply.webPage':
    'Auf {call} hat eine Webseite geantwortet. Melde dich zuerst in diesem Netzwerk an oder prüfe die Adresse.',
  'core.dialects.reply.notJson':
    'Der Server hat auf {call} mit etwas anderem als JSON geantwortet.',
  'core.dialects.reply.damaged':
    'Die Antwort des Servers auf {call} ist abgeschnitten oder beschädigt.',
  'core.dialects.reply.otherPage':
    'Auf {call} hat eine unerwartete Seite geantwortet. Melde dich zuerst in diesem Netzwerk an oder prüfe die Adresse.',
  'core.dialects.reply.badPage':
    'Die Seite, die auf {call} geantwortet hat, ist bei {place} nicht die, die Countersign erwartet.',
  'core.dialects.reply.packed':
    'Der Server komprimiert seine Antworten, obwohl er nicht darum gebeten wurde.',
  'core.dialects.reply.tooLarge': 'Die Antwort des Servers ist größer als {kilobytes} KB.',
  'core.dialects.reply.otherProtocol':
    '{host} wollte zu einem anderen Protokoll als HTTP wechseln.',
  'core.dialects.reply.otherServer':
    '{host} leitet zu einem anderen Server weiter, {other}. Wenn das der richtige ist, verwende seine Adresse.',
  'core.dialects.reply.endless': '{host} leitet endlos weiter. Prüfe die Adresse.',
  'core.dialects.reply.badToken': '{host} hat ein ungültiges Zugriffstoken gesendet.',
  'core.dialects.reply.notHttp': '{host} spricht HTTP nicht, wie es sollte.',
  'core.dialects.reply.tooSlow':
    '{host} hat nicht innerhalb von {seconds, plural, one {# Sekunde} other {# Sekunden}} geantwortet. Versuch es noch einmal.',
  'core.dialects.address.credentials': 'Lass Benutzernamen und Passwort aus der Adresse weg.',
  'core.dialects.address.query': 'Lass ? und # und alles danach weg.',
  'core.dialects.address.notEncrypted':
    'Diese Adresse ist nicht verschlüsselt. Verwende https, oder http für diesen Computer selbst.',
  'core.dialects.address.otherScheme': 'Die Adresse eines Servers beginnt mit https://.',
  'core.dialects.address.unreadable':
    'Das ist keine Serveradresse. Sie sollte aussehen wie auth.example.org.',
  'core.dialects.address.badAuthority': 'Die Zertifizierungsstelle ist kein PEM-Zertifikat.',
  'core.dialects.certificate.unknownAuthority':
    'Das Zertifikat von {host} kommt von einer unbekannten Stelle. Wenn es deine eigene ist, füge ihr Zertifikat zum Konto hinzu.',
  'core.dialects.certificate.incompleteChain':
    'Das Zertifikat von {host} kommt von einer unbekannten Stelle. Wenn es deine eigene ist, füge ihr Zertifikat zum Konto hinzu. Sonst bitte die Leute, die den Server betreiben, die ganze Kette zu senden.',
  'core.dialects.certificate.expired':
    'Das Zertifikat von {host} ist abgelaufen. Wer den Server betreibt, muss es erneuern.',
  'core.dialects.certificate.notYetValid':
    'Das Zertifikat von {host} ist noch nicht gültig. Prüfe das Datum auf diesem Computer.',
  'core.dialects.certificate.otherName':
    'Das Zertifikat von {host} gilt für einen anderen Namen. Prüfe die Adresse.',
  'core.dialects.certificate.selfSigned':
    'Das Zertifikat von {host} ist selbst signiert, also bürgt niemand dafür. Wenn der Server deiner ist, füge sein Zertifikat zum Konto hinzu.',
  'core.dialects.certificate.revoked':
    'Das Zertifikat von {host} wurde widerrufen. Verwende diesen Server nicht, bis es ersetzt ist.',
  'core.dialects.certificate.forged':
    'Das Zertifikat von {host} ist gefälscht oder beschädigt. Verwende diese Verbindung nicht.',
  'core.dialects.certificate.untrusted': 'Dem Zertifikat von {host} kann nicht vertraut werden.',
  'core.dialects.certificate.notHttps': '{host} spricht HTTPS nicht, wie es sollte.',
  'core.dialects.network.noSuchServer':
    'Es gibt keinen Server mit diesem Namen oder kein Netz ({host}). Versuch es noch einmal.',
  'core.dialects.network.noLookup':
    'Der Name des Servers lässt sich nicht nachschlagen, weil es kein Netz gibt ({host}). Versuch es noch einmal.',
  'core.dialects.network.nothingThere':
    'Unter dieser Adresse antwortet nichts ({host}). Versuch es noch einmal.',
  'core.dialects.network.noRoute':
    'Der Server ist aus diesem Netz nicht erreichbar ({host}). Versuch es noch einmal.',
  'core.dialects.network.none': 'Es gibt kein Netz ({host}). Versuch es noch einmal.',
  'core.dialects.network.tooSlow':
    'Der Server hat nicht rechtzeitig geantwortet ({host}). Versuch es noch einmal.',
  'core.dialects.network.brokenOff':
    'Der Server hat die Verbindung beendet ({host}). Versuch es noch einmal.',
  'core.dialects.network.unreachable':
    'Der Server ist nicht erreichbar ({host}). Versuch es noch einmal.',
} as const satisfies Translated<typeof english>
