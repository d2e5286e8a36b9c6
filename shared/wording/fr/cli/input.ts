import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': 'L’entrée standard',
  'cli.input.link': 'Le lien',
  'cli.input.source': 'La source',
  'cli.input.sourceNumber': 'La source {number, number}',
  'cli.input.stdinLine': 'La ligne {number, number} de l’entrée standard',
  'cli.input.notFound': '{place} n’est pas un lien, et il n’y a pas de fichier de ce nom.',
  'cli.input.noQrCode': '{name} ne contient aucun code QR lisible.',
  'cli.input.stdinEmpty': 'L’entrée standard est vide.',
  'cli.input.noFile': 'Il n’y a pas de fichier {name}.',
  'cli.input.nameTooLong': 'Un nom de fichier est plus long que ce système ne le permet.',
  'cli.input.folder': '{name} est un dossier.',
  'cli.input.notAllowed': 'Vous n’avez pas l’autorisation de lire {name}.',
  'cli.input.unreadable': 'Impossible de lire {name}.',
  'cli.input.tooLarge': '{name} contient plus de {bytes, number} octets.',
  'cli.input.missingParts':
    'Il n’y a ici que {have, number} des {all, number} images de l’export Google Authenticator. Ajoutez-les toutes en une seule commande.',
  'cli.input.authorityUnreadable': 'Impossible de lire le fichier désigné par --ca.',
  'cli.input.confirm': '{question} Tapez « {yes} » pour continuer : ',
  'cli.input.nobodyToConfirm':
    'Votre confirmation est nécessaire : lancez cette commande dans un terminal, ou ajoutez --yes.',
} as const satisfies Translated<typeof english>
