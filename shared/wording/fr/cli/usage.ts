import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': 'Utilisation :',
  'cli.usage.heading.arguments': 'Arguments :',
  'cli.usage.heading.options': 'Options :',
  'cli.usage.heading.globalOptions': 'Options globales :',
  'cli.usage.heading.commands': 'Commandes :',
  'cli.usage.withDefault': '{description} (par défaut : {value})',
  'cli.usage.withChoices': '{description} (au choix : {choices})',
  'cli.usage.withBoth': '{description} (au choix : {choices} ; par défaut : {value})',
  'cli.usage.tryHelp': 'Essayez --help pour en savoir plus.',
  'cli.usage.missingArgument': 'erreur : l’argument {name} manque',
  'cli.usage.missingOption': 'erreur : l’option {option} est obligatoire',
  'cli.usage.missingValue': 'erreur : l’option {option} nécessite une valeur',
  'cli.usage.badValue': 'erreur : la valeur de {option} n’est pas valide. {reason}',
  'cli.usage.badArgument': 'erreur : l’argument {name} n’est pas valide. {reason}',
  'cli.usage.notAChoice': 'Utilisez l’un des choix suivants : {choices}.',
  'cli.usage.conflict': 'erreur : {one} et {other} ne s’utilisent pas ensemble',
  'cli.usage.unknownOption': 'erreur : option inconnue {option}',
  'cli.usage.unknownCommand': 'erreur : commande inconnue {name}',
  'cli.usage.unnamedCommand': 'erreur : commande inconnue',
  'cli.usage.tooManyArguments':
    'erreur : trop d’arguments : {expected, plural, =0 {aucun attendu} one {# attendu} many {# attendus} other {# attendus}}, reçus : {got}',
  'cli.usage.didYouMean': 'Vouliez-vous dire {names} ?',
  'cli.usage.badPort': 'Utilisez un nombre de 0 à 65535.',
  'cli.usage.stdinTwice':
    'erreur : l’entrée standard ne peut pas contenir à la fois la phrase de passe du coffre et {what, select, entries {les entrées} note {la note} pairing {le texte d’association} other {un autre mot de passe}}. Indiquez un fichier contenant la phrase de passe dans COUNTERSIGN_PASSPHRASE_FILE.',
} as const satisfies Translated<typeof english>
