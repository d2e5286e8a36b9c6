import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactorAuth as english } from '../../en/api/two-factor-auth.ts'

export const twoFactorAuth = {
  'api.twoFactorAuth.login':
    'Vérifier le mot de passe. Répondez avec verify à ce qui est demandé ensuite',
  'api.twoFactorAuth.verify': 'Terminer la connexion avec un code',
  'api.twoFactorAuth.backup': 'Terminer la connexion avec un code de secours',
  'api.twoFactorAuth.logout': 'Mettre fin à cette session',
  'api.twoFactorAuth.status': 'Obtenir l’état de la double authentification',
  'api.twoFactorAuth.enable':
    'Obtenir un nouveau secret et son code QR. Remplace une configuration antérieure',
  'api.twoFactorAuth.confirm':
    'Confirmer la configuration avec son premier code. Met fin aux autres sessions',
  'api.twoFactorAuth.disable':
    'Désactiver la double authentification avec le mot de passe et un code',
} as const satisfies Translated<typeof english>
