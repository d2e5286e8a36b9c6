import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'Une application d’authentification dans votre terminal : codes à deux facteurs, et double authentification pour vos comptes.',
  'cli.program.help.passphrase':
    'Si votre coffre a une phrase de passe, Countersign la demande dans le terminal. Les scripts peuvent la passer avec --passphrase-stdin, ou indiquer dans COUNTERSIGN_PASSPHRASE_FILE un fichier qui la contient. Vous devez être la seule personne à pouvoir lire ce fichier (mode 0600).',
  'cli.program.help.exitCodes':
    'Codes de sortie : 0 en cas de succès, 1 si la commande a été refusée (l’erreur standard dit pourquoi), 2 pour une utilisation incorrecte. Une commande qui en utilise d’autres les indique dans sa propre aide.',
  'cli.program.help.json': 'Avec --json : {shape}',
  'cli.program.option.vault':
    'où se trouve le coffre : « keychain », ou un fichier (par défaut : là où il est trouvé)',
  'cli.program.option.passphraseStdin':
    'lire la phrase de passe sur la première ligne de l’entrée standard',
  'cli.program.option.json': 'afficher du JSON',
  'cli.program.option.selfCheck':
    'vérifier que chaque partie de cette installation fonctionne, et afficher le résultat en JSON',
  'cli.program.selfCheckAlone': 'erreur : --self-check ne s’utilise pas avec une commande',
  'cli.program.option.help': 'afficher cette aide',
  'cli.program.option.version': 'afficher la version',
  'cli.program.argument.query': 'un identifiant, ou des mots de l’émetteur et du nom du compte',
  'cli.program.helpCommand': 'afficher l’aide d’une commande',
  'cli.program.badVault': 'Indiquez « keychain » ou le chemin d’un fichier.',
  'cli.program.about': '{what} : {said}',
  'cli.program.cannotWriteOutput': 'Impossible d’écrire sur la sortie standard.',
  'cli.program.unfinished': 'La commande s’est arrêtée avant la fin. Veuillez réessayer.',
} as const satisfies Translated<typeof english>
