import type { Translated } from '../../../../shared/wording/translated.ts'
import type { users2fa as english } from '../../en/api/users-2fa.ts'

export const users2fa = {
  'api.users2fa.login': 'Vérifier le mot de passe. Envoie un code par SMS ou e-mail avec le défi',
  'api.users2fa.sendCode': 'Envoyer un code par SMS ou e-mail',
  'api.users2fa.resendCode': 'Envoyer un autre code. Remplace le précédent',
  'api.users2fa.verify':
    'Répondre au défi de temp_token, ou confirmer votre configuration une fois la session ouverte',
  'api.users2fa.status': 'Obtenir l’état de la double authentification',
  'api.users2fa.enable':
    'Commencer une configuration avec un secret, ou un code par SMS ou e-mail. Confirmez-la avec verify',
  'api.users2fa.disable': 'Désactiver la double authentification avec le mot de passe et un code',
} as const satisfies Translated<typeof english>
