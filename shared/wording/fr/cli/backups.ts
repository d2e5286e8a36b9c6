import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'répertorier, faire et restaurer des sauvegardes',
  'cli.backups.description':
    'Répertorier les sauvegardes de votre coffre, en faire une, ou en restaurer une.',
  'cli.backups.help.naming':
    'Désignez une sauvegarde par l’identifiant qu’affiche `countersign backups list`, ou par le chemin d’un fichier. Si les clés de ce coffre ne l’ouvrent pas, sa clé de récupération ou sa phrase de passe vous est demandée. Avec --password-stdin, elle est lue sur l’entrée standard.',
  'cli.backups.help.json': 'Avec --json, les heures sont en secondes Unix.',
  'cli.backups.list.summary': 'répertorier les sauvegardes',
  'cli.backups.list.description':
    'Répertorier les sauvegardes, les plus récentes d’abord, et dire si elles ont un problème.',
  'cli.backups.list.empty': 'Il n’y a pas encore de sauvegardes.',
  'cli.backups.list.place':
    '{place, select, own {dossier propre} folder {second dossier} other {les deux dossiers}}',
  'cli.backups.list.damaged': 'endommagée',
  'cli.backups.list.anotherVault': 'autre coffre',
  'cli.backups.list.entries':
    '{count, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
  'cli.backups.list.bytes': '{bytes, number} octets',
  'cli.backups.list.key': 's’ouvre avec la clé de récupération du {day}',
  'cli.backups.list.formerKey': 's’ouvre avec une clé de récupération antérieure',
  'cli.backups.make.summary': 'faire une sauvegarde maintenant',
  'cli.backups.make.description': 'Faire une sauvegarde maintenant, même si rien n’a changé.',
  'cli.backups.restore.summary': 'restaurer une sauvegarde',
  'cli.backups.restore.description':
    'Ajouter depuis une sauvegarde ce qui manque au coffre, ou remplacer le coffre par la sauvegarde.',
  'cli.backups.restore.argument.backup':
    'un identifiant de `countersign backups list`, ou un fichier',
  'cli.backups.restore.option.merge': 'ajouter ce qui manque, sans rien changer d’autre',
  'cli.backups.restore.option.replace': 'remplacer le coffre par la sauvegarde',
  'cli.backups.restore.option.yes': 'ne pas demander avant de remplacer le coffre',
  'cli.backups.restore.option.passwordStdin':
    'lire la clé de récupération ou la phrase de passe de la sauvegarde sur l’entrée standard',
  'cli.backups.restore.sayHow': 'erreur : utilisez soit --merge, soit --replace',
  'cli.backups.restore.prompt': 'Clé de récupération ou phrase de passe de la sauvegarde :',
  'cli.backups.restore.noTerminal':
    'La sauvegarde vient d’un autre coffre : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.backups.restore.notFound':
    'Il n’y a ni sauvegarde portant cet identifiant, ni fichier lisible.',
  'cli.backups.restore.noChange': 'Les entrées restent telles quelles.',
  'cli.backups.restore.changes': 'Si vous remplacez le coffre :',
  'cli.backups.restore.more': 'Et {count, number} de plus.',
  'cli.backups.restore.question':
    'Countersign sauvegarde le coffre tel qu’il est maintenant, puis le remplace.',
  'cli.backups.restore.unchanged': 'Rien n’a été modifié.',
  'cli.backups.restore.merged':
    '{added, plural, one {# entrée ajoutée.} many {# d’entrées ajoutées.} other {# entrées ajoutées.}}',
  'cli.backups.restore.replaced':
    'Mises à jour : {changed, number}, ajoutées : {added, number}, retirées : {removed, number}.',
} as const satisfies Translated<typeof english>
