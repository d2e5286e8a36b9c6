import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': 'der Übungsserver',
  'core.flows.passwordMissing': 'Gib das Passwort des Kontos ein.',
  'core.flows.twoStepPasswordMissing': 'Gib das Zwei-Schritt-Passwort des Chats ein.',
  'core.flows.proofNotTaken': 'Diese Art von Code nimmt der Server hier nicht an.',
  'core.flows.noBackupCodeLeft': 'Im Tresor ist kein unbenutzter Backup-Code mehr.',
  'core.flows.sentCodeMissing': 'Gib den Code ein, den der Server gesendet hat.',
  'core.flows.codeMissing': 'Gib einen Code aus der Authenticator-App ein.',
  'core.flows.noChat': 'Dieser Server hat keinen Chat.',
  'core.flows.stillOff':
    'Der Server hat den Code angenommen, meldet aber, dass die Zwei-Faktor-Anmeldung deaktiviert ist.',
  'core.flows.stillOn':
    'Der Server hat die Änderung angenommen, meldet aber, dass die Zwei-Faktor-Anmeldung noch aktiviert ist.',
  'core.flows.noCodeSent': 'Es wurde noch kein Code gesendet.',
  'core.flows.sendsOnce': 'Dieser Server sendet seinen Code nur einmal.',
  'core.flows.noSetupWaiting': 'Keine Einrichtung für dieses Konto wartet auf ihren ersten Code.',
  'core.flows.cannotRegenerate':
    'Dieser Server erstellt keine neuen Backup-Codes. Ersetze stattdessen das Geheimnis.',
  'core.flows.turnedOnElsewhere':
    'Die Zwei-Faktor-Anmeldung wurde inzwischen anderswo aktiviert. Mach diese Änderung rückgängig.',
  'core.flows.resyncsByItself':
    'Dieser Server stellt sich von selbst auf die Uhr einer Authenticator-App ein.',
  'core.flows.twoCodesInARow': 'Gib zwei Codes nacheinander ein.',
  'core.flows.nothingPending': 'Dieses Konto hat keine unfertige Änderung.',
  'core.flows.changedElsewhere':
    'Dieses Konto wurde in einem anderen Fenster geändert. Sieh nach und versuch es dann noch einmal.',
  'core.flows.busy': 'An diesem Konto läuft schon eine andere Änderung.',
  'core.flows.stopped': 'Die Änderung wurde angehalten.',
  'core.flows.methodNotOffered': 'Solche Codes bietet dieser Server nicht an.',
  'core.flows.nothingToReplace':
    'Codes, die dir gesendet werden, verwenden kein Geheimnis. Es gibt also nichts zu ersetzen.',
  'core.flows.recoveryEmailWouldBeLost':
    'Beim Ersetzen des Geheimnisses ginge die E-Mail-Adresse zur Wiederherstellung des Chats verloren, und Countersign kennt sie nicht. Deaktiviere den zweiten Schritt und aktiviere ihn mit dieser Adresse wieder.',
  'core.flows.earlierPending':
    'Schließ zuerst die frühere Änderung an diesem Konto ab oder mach sie rückgängig.',
  'core.flows.destinationMissing':
    'Der Server weiß nicht, wohin er die Codes dieses Kontos senden soll. Gib eine Telefonnummer oder eine E-Mail-Adresse ein.',
  'core.flows.cannotUndoCodes':
    'Countersign weiß nicht, welche Backup-Codes gültig sind. Schließ die Änderung ab, um neue zu erstellen.',
  'core.flows.cannotUndoOn':
    'Die Zwei-Faktor-Anmeldung ist schon aktiviert, und zum Deaktivieren braucht es mehr. {message} Schließ die Änderung stattdessen ab.',
  'core.flows.pending.status':
    'Alles ist erledigt. Countersign muss nur noch prüfen, ob der Server das auch so sieht.',
  'core.flows.pending.codeSent': 'Gib den Code ein, der dir gesendet wurde.',
  'core.flows.pending.phone':
    'Das Geheimnis ist gespeichert und wartet, bis auch dein Telefon es hat.',
  'core.flows.pending.enrol':
    'Das Geheimnis ist gespeichert, aber Countersign weiß noch nicht, ob der Server die Zwei-Faktor-Anmeldung aktiviert hat.',
  'core.flows.pending.disable':
    'Countersign weiß noch nicht, ob der Server die Zwei-Faktor-Anmeldung deaktiviert hat.',
  'core.flows.pending.rotate':
    'Das Geheimnis wird ersetzt. Bis das fertig ist, kann die Zwei-Faktor-Anmeldung deaktiviert sein.',
  'core.flows.pending.regenerate':
    'Countersign weiß noch nicht, ob der Server neue Backup-Codes erstellt hat.',
  'core.flows.turnedOffElsewhere':
    'Die Zwei-Faktor-Anmeldung wurde inzwischen deaktiviert. Ihr Eintrag ist im Papierkorb.',
  'core.flows.offAlready':
    'Der Server hatte die Zwei-Faktor-Anmeldung schon deaktiviert. Ihr Eintrag ist im Papierkorb.',
  'core.flows.offSince':
    'Die Zwei-Faktor-Anmeldung ist deaktiviert: Die Änderung wurde angehalten, nachdem das alte Geheimnis abgeschaltet war. Aktiviere sie wieder.',
  'core.flows.onElsewhere':
    'Die Zwei-Faktor-Anmeldung wurde anderswo aktiviert. Kein Eintrag hier erzeugt ihre Codes.',
  'core.flows.lostCodes':
    'Die Backup-Codes gingen mit einer Antwort des Servers verloren. Erstelle neue.',
  'core.flows.lostCodesForGood':
    'Die Backup-Codes gingen mit einer Antwort des Servers verloren. Um neue zu bekommen, ersetze das Geheimnis oder deaktiviere und aktiviere die Zwei-Faktor-Anmeldung.',
} as const satisfies Translated<typeof english>
