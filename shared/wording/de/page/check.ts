import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about':
    'Für Leute, die Server bauen: prüft von außen, ob deiner die Regeln der Zwei-Faktor-Anmeldung einhält.',
  'check.account.hint':
    'Die Zwei-Faktor-Anmeldung muss deaktiviert sein. Countersign aktiviert sie, probiert richtige, falsche und benutzte Codes und deaktiviert sie wieder. Wenn der Server Codes per Nachricht sendet, sind es ein oder zwei.',
  'check.account': 'Verwende ein Testkonto',
  'check.address': 'Serveradresse',
  'check.kind': 'Art des Servers',
  'check.kind.placeholder': 'Auswählen',
  'check.email': 'E-Mail-Adresse',
  'check.email.hint': 'Die Adresse des Testkontos',
  'check.submit': 'Server prüfen',
  'check.trying.waiting': 'Wird geprüft, wartet noch {countdown}',
  'check.rules': 'Regeln',
  'check.trying': 'Wird geprüft',
  'check.rule.toCome': '{rule}<hidden>: noch nicht geprüft</hidden>',
  'check.rule.notTried': '{rule}<hidden>: nicht geprüft</hidden>',
  'check.puttingBack': 'Konto wird wiederhergestellt',
  'check.signingIn': 'Anmeldung läuft',
  'check.ended.unfinished': 'Die Prüfung wurde nicht abgeschlossen.',
  'check.running': 'Die Prüfung läuft.',
  'check.again': 'Erneut prüfen',
  'check.copyReport': 'Bericht als JSON kopieren',
  'check.progress.stopping':
    'Wird angehalten. {tried, number} von {all, number} Regeln wurden geprüft. Countersign stellt das Konto wieder her, wie es war.',
  'check.progress':
    'Das dauert ein paar Minuten, meist durch Warten. Bisher {tried, number} von {all, number} Regeln geprüft. Du kannst diesen Dialog schließen, die Prüfung geht weiter.',
  'check.puttingBack.waiting': 'Konto wird wiederhergestellt, wartet noch {countdown}',
  'check.signingIn.waiting': 'Anmeldung läuft, wartet noch {countdown}',
  'check.seen':
    '{verdict, select, pass {Eingehalten: {why}} fail {Verletzt: {why}} other {Übersprungen: {why}}}',
  'check.rules.replay': 'Ein Code funktioniert nur einmal',
  'check.rules.replayParallel': 'Ein mehrmals gleichzeitig gesendeter Code funktioniert nur einmal',
  'check.rules.enrolmentCodeReuse':
    'Der Code, der die Einrichtung bestätigt, funktioniert für nichts anderes',
  'check.rules.window': 'Alte und verfrühte Codes werden abgelehnt',
  'check.rules.throttle': 'Der Server bremst das Erraten, sperrt das Konto aber nicht endgültig',
  'check.rules.backupReuse': 'Ein Backup-Code funktioniert nur einmal',
  'check.rules.backupParallel':
    'Ein mehrmals gleichzeitig gesendeter Backup-Code funktioniert nur einmal',
  'check.rules.regenerateVoids': 'Neue Backup-Codes ersetzen die früheren',
  'check.rules.disableNeedsBoth':
    'Zum Deaktivieren der Zwei-Faktor-Anmeldung braucht es Passwort und Code',
  'check.rules.challengeReuse': 'Eine Anmeldung lässt sich nur einmal abschließen',
  'check.rules.challengeScope': 'Eine unfertige Anmeldung öffnet nichts',
  'check.rules.codeExpiry': 'Codes per SMS oder E-Mail laufen ab',
  'check.rules.resendCooldown': 'Ein weiterer Code lässt sich nicht sofort anfordern',
} as const satisfies Translated<typeof english>
