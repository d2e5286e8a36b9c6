import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'Indiquer que ce serveur propose la synchronisation',
  'api.sync.makeToken': 'Créer un jeton qui ouvre les fichiers du compte et rien d’autre',
  'api.sync.tokens': 'Répertorier les jetons du compte',
  'api.sync.removeToken': 'Retirer un jeton',
  'api.sync.endToken': 'Mettre fin au jeton envoyé',
  'api.sync.list': 'Répertorier les fichiers du compte, et l’espace qu’ils occupent',
  'api.sync.read': 'Lire un fichier en octets',
  'api.sync.write':
    'Créer ou remplacer un fichier ; avec If-Match, seulement s’il est dans cette version',
  'api.sync.remove': 'Retirer un fichier ; ce n’est pas une erreur s’il n’y en a pas',
} as const satisfies Translated<typeof english>
