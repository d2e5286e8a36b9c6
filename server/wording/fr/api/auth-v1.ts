import type { Translated } from '../../../../shared/wording/translated.ts'
import type { authV1 as english } from '../../en/api/auth-v1.ts'

export const authV1 = {
  'api.authV1.inCookie': 'Défini plutôt comme cookie avec ?cookies=1.',
  'api.authV1.register': 'Créer un compte',
  'api.authV1.choosePassword': 'Remplacer un mot de passe à usage unique par le sien',
  'api.authV1.changePassword':
    'Changer le mot de passe et mettre fin aux autres sessions et aux jetons de synchronisation',
  'api.authV1.login':
    'Vérifier le mot de passe. Renvoie des jetons, ou un défi pour le second facteur',
  'api.authV1.verify': 'Répondre au défi avec un code ou un code de secours',
  'api.authV1.csrf':
    'Obtenir le x-csrf-token pour les requêtes non sûres qui utilisent des cookies',
  'api.authV1.logout': 'Mettre fin à cette session',
  'api.authV1.status': 'Obtenir l’état de la double authentification',
  'api.authV1.setup':
    'Obtenir un nouveau secret et des codes de secours. Remplace une configuration antérieure',
  'api.authV1.enable':
    'Confirmer la configuration avec son premier code. Met fin aux autres sessions',
  'api.authV1.disable':
    'Désactiver la double authentification avec le mot de passe et un code ou un code de secours',
  'api.authV1.backupCodes': 'Obtenir un nouveau jeu de codes de secours. Remplace l’ancien',
  'api.authV1.resync':
    'S’adapter à l’horloge d’une application d’authentification avec deux codes consécutifs',
  'api.authV1.drift': 'Périodes de 30 secondes, appareil moins serveur',
} as const satisfies Translated<typeof english>
