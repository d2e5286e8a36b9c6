import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'prüfen, ob ein Server die Zwei-Faktor-Anmeldung richtig umsetzt',
  'cli.checkServer.description':
    'Prüft von außen, ob ein Server die Regeln der Zwei-Faktor-Anmeldung einhält.',
  'cli.checkServer.argument.url': 'die Adresse des Servers',
  'cli.checkServer.option.dialect': 'die API, die der Server spricht',
  'cli.checkServer.option.user': 'die E-Mail-Adresse des Testkontos',
  'cli.checkServer.option.passwordStdin':
    'dessen Passwort aus der ersten Zeile der Standardeingabe lesen',
  'cli.checkServer.help.account':
    'Das ist für Leute, die solche Server entwickeln. Verwende ein Testkonto mit deaktivierter Zwei-Faktor-Anmeldung: Die Prüfung aktiviert sie, probiert richtige, falsche und benutzte Codes und deaktiviert sie wieder. Sendet der Server Codes, sind es ein oder zwei. Ein Tresor wird weder gebraucht noch geöffnet.',
  'cli.checkServer.help.time':
    'Eine Prüfung dauert Minuten, die meiste Zeit davon wird gewartet: auf den nächsten Code und auf einen Server, der Versuche begrenzt (höchstens 20 Minuten). Strg+C hält die Prüfung an und stellt vorher das Konto wieder her.',
  'cli.checkServer.help.exitCodes':
    'Exit-Codes: 0, wenn jede Regel eingehalten oder übersprungen wurde, 1, wenn eine verletzt ist, 2, wenn die Prüfung nicht laufen konnte.',
  'cli.checkServer.stopped': 'Angehalten.',
  'cli.checkServer.password.prompt': 'Passwort des Kontos:',
  'cli.checkServer.password.noTerminal':
    'Das Passwort des Kontos wird gebraucht: Führe das in einem Terminal aus oder füge --password-stdin hinzu.',
  'cli.checkServer.trying': 'Wird geprüft: {check}',
  'cli.checkServer.restoring': 'Konto wird wiederhergestellt',
  'cli.checkServer.signingIn': 'Anmeldung läuft',
  'cli.checkServer.waiting': 'wartet {seconds, number} s',
  'cli.checkServer.broken':
    '{count, plural, one {# Regel ist verletzt.} other {# Regeln sind verletzt.}}',
} as const satisfies Translated<typeof english>
