import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': 'Verwendung:',
  'cli.usage.heading.arguments': 'Argumente:',
  'cli.usage.heading.options': 'Optionen:',
  'cli.usage.heading.globalOptions': 'Globale Optionen:',
  'cli.usage.heading.commands': 'Befehle:',
  'cli.usage.withDefault': '{description} (Standard: {value})',
  'cli.usage.withChoices': '{description} (eines von: {choices})',
  'cli.usage.withBoth': '{description} (eines von: {choices}; Standard: {value})',
  'cli.usage.tryHelp': 'Mehr erfährst du mit --help.',
  'cli.usage.missingArgument': 'Fehler: Das Argument {name} fehlt',
  'cli.usage.missingOption': 'Fehler: Die Option {option} ist erforderlich',
  'cli.usage.missingValue': 'Fehler: Die Option {option} braucht einen Wert',
  'cli.usage.badValue': 'Fehler: Der Wert von {option} ist ungültig. {reason}',
  'cli.usage.badArgument': 'Fehler: Das Argument {name} ist ungültig. {reason}',
  'cli.usage.notAChoice': 'Verwende eines von: {choices}.',
  'cli.usage.conflict': 'Fehler: {one} und {other} lassen sich nicht zusammen verwenden',
  'cli.usage.unknownOption': 'Fehler: Unbekannte Option {option}',
  'cli.usage.unknownCommand': 'Fehler: Unbekannter Befehl {name}',
  'cli.usage.unnamedCommand': 'Fehler: Unbekannter Befehl',
  'cli.usage.tooManyArguments':
    'Fehler: Zu viele Argumente: {expected, plural, =0 {keines} one {#} other {#}} erwartet, {got} angegeben',
  'cli.usage.didYouMean': 'Meintest du {names}?',
  'cli.usage.badPort': 'Verwende eine Zahl von 0 bis 65535.',
  'cli.usage.stdinTwice':
    'Fehler: Die Standardeingabe kann nicht zugleich die Passphrase des Tresors und {what, select, entries {die Einträge} note {die Notiz} pairing {den Kopplungstext} other {ein anderes Passwort}} enthalten. Nenn in COUNTERSIGN_PASSPHRASE_FILE eine Datei mit der Passphrase.',
} as const satisfies Translated<typeof english>
