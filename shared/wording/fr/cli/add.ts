import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'ajouter des entrées depuis des liens de configuration ou des codes QR',
  'cli.add.description':
    'Ajouter des entrées depuis des liens de configuration, ou des images de codes QR de configuration.',
  'cli.add.argument.source': 'une image de codes QR, ou - pour l’entrée standard',
  'cli.add.help.sources':
    'L’entrée standard contient une image, ou un lien par ligne (otpauth://, otpauth-migration://, motp:// ou steam://). Une image peut contenir plusieurs codes QR. Passez toutes les images d’un export Google Authenticator en une seule commande, dans n’importe quel ordre. Si une source est inutilisable, rien n’est ajouté.',
  'cli.add.help.examples': 'Exemples :',
  'cli.add.help.typed': 'tapez ou collez un lien, puis appuyez sur Entrée et Ctrl+D',
  'cli.add.help.file': 'lire les liens dans un fichier',
  'cli.add.help.linkInArguments':
    'Vous pouvez aussi passer un lien en argument, mais vous recevrez un avertissement : d’autres programmes peuvent le lire dans la liste des processus pendant l’exécution de la commande, et il reste dans l’historique de votre shell.',
  'cli.add.help.createsVault':
    'S’il n’y a pas encore de coffre, ajouter la première entrée le crée.',
  'cli.add.linkInArguments':
    'Avertissement : le lien était sur la ligne de commande, où d’autres programmes et l’historique de votre shell peuvent garder son secret. Supprimez-le de l’historique, et passez plutôt les liens à `countersign add -`.',
  'cli.add.added': 'Entrée ajoutée : {name}.',
  'cli.add.changed': 'Entrée mise à jour : {name}.',
  'cli.add.restored': 'Entrée restaurée de la corbeille : {name}.',
} as const satisfies Translated<typeof english>
