import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'écrire des entrées dans un fichier',
  'cli.exporting.description':
    'Écrire votre coffre, ou certaines de ses entrées, dans un fichier pour d’autres applications.',
  'cli.exporting.option.format': 'l’un des formats ci-dessous',
  'cli.exporting.option.out':
    'où l’écrire, ou - pour la sortie standard (par défaut : un nom avec la date du jour)',
  'cli.exporting.option.only':
    'n’exporter que les entrées correspondantes : mots de l’émetteur et du nom du compte',
  'cli.exporting.option.passwordStdin':
    'lire un mot de passe pour le fichier sur l’entrée standard',
  'cli.exporting.option.yes': 'ne pas demander avant d’écrire des secrets non chiffrés',
  'cli.exporting.help.formats': 'Formats :',
  'cli.exporting.help.sealedCopy':
    'tout le coffre, chiffré : votre clé de récupération ou votre phrase de passe l’ouvre',
  'cli.exporting.help.notSealed': '{name}, non chiffré',
  'cli.exporting.help.plain':
    'Countersign demande avant d’écrire un format non chiffré, sauf si vous ajoutez --yes : toute personne qui a le fichier peut générer tous les codes qu’il contient. Les fichiers ont le mode 0600, et aucun fichier existant n’est écrasé.',
  'cli.exporting.leftOut': '{name} est laissée de côté. {reason}',
  'cli.exporting.question':
    'Toute personne qui a ce fichier peut générer tous les codes qu’il contient.',
  'cli.exporting.nothingWritten': 'Rien n’a été écrit.',
  'cli.exporting.password.prompt': 'Mot de passe du fichier :',
  'cli.exporting.password.noTerminal':
    'Le fichier a besoin d’un mot de passe : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.exporting.wrote': 'Fichier écrit : {file}.',
  'cli.exporting.exists': '{file} existe déjà. Choisissez un autre emplacement avec --out.',
  'cli.exporting.cannotWrite':
    'Impossible d’écrire {file}. Choisissez un autre emplacement avec --out.',
} as const satisfies Translated<typeof english>
