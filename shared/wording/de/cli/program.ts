import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'Ein Authenticator im Terminal: Zwei-Faktor-Codes und Zwei-Faktor-Anmeldung für deine Konten.',
  'cli.program.help.passphrase':
    'Hat dein Tresor eine Passphrase, fragt Countersign im Terminal danach. Skripte können sie mit --passphrase-stdin übergeben oder in COUNTERSIGN_PASSPHRASE_FILE eine Datei nennen, die sie enthält. Nur du darfst diese Datei lesen können (Modus 0600).',
  'cli.program.help.exitCodes':
    'Exit-Codes: 0 bei Erfolg, 1, wenn der Befehl abgelehnt wurde (die Standardfehlerausgabe sagt, warum), 2 bei falscher Verwendung. Befehle mit weiteren nennen sie in ihrer eigenen Hilfe.',
  'cli.program.help.json': 'Mit --json: {shape}',
  'cli.program.option.vault':
    'wo der Tresor liegt: „keychain“ oder eine Datei (Standard: wo er gefunden wird)',
  'cli.program.option.passphraseStdin': 'Passphrase aus der ersten Zeile der Standardeingabe lesen',
  'cli.program.option.json': 'JSON ausgeben',
  'cli.program.option.selfCheck':
    'prüfen, ob jeder Teil dieser Installation funktioniert, und das Ergebnis als JSON ausgeben',
  'cli.program.selfCheckAlone': 'Fehler: --self-check lässt sich nicht mit einem Befehl verwenden',
  'cli.program.option.help': 'diese Hilfe anzeigen',
  'cli.program.option.version': 'Version anzeigen',
  'cli.program.argument.query': 'eine ID oder Wörter aus Aussteller und Kontoname',
  'cli.program.helpCommand': 'Hilfe zu einem Befehl anzeigen',
  'cli.program.badVault': 'Verwende „keychain“ oder den Pfad einer Datei.',
  'cli.program.about': '{what}: {said}',
  'cli.program.cannotWriteOutput': 'Die Standardausgabe kann nicht geschrieben werden.',
  'cli.program.unfinished':
    'Der Befehl wurde beendet, bevor er fertig war. Bitte versuch es noch einmal.',
} as const satisfies Translated<typeof english>
