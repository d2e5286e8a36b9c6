import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'Choisissez votre mot de passe',
  'pages.choosePassword.about':
    'Votre mot de passe à usage unique ne fonctionne qu’une fois. Utilisez-le pour choisir votre propre mot de passe.',
  'pages.choosePassword.oneTimePassword': 'Mot de passe à usage unique',
  'pages.choosePassword.newPassword': 'Nouveau mot de passe',
  'pages.choosePassword.newPasswordHint': 'Huit caractères au moins. Plus long, c’est mieux.',
  'pages.choosePassword.submit': 'Enregistrer le mot de passe',
} as const satisfies Translated<typeof english>
