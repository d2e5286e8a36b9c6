import type { Translated } from '../../../../shared/wording/translated.ts'
import type { choosePassword as english } from '../../en/pages/choose-password.ts'

export const choosePassword = {
  'pages.choosePassword.title': 'Escolha sua senha',
  'pages.choosePassword.about':
    'Sua senha de uso único só funciona uma vez. Use-a para escolher uma senha própria.',
  'pages.choosePassword.oneTimePassword': 'Senha de uso único',
  'pages.choosePassword.newPassword': 'Nova senha',
  'pages.choosePassword.newPasswordHint': 'Pelo menos oito caracteres. Quanto mais longa, melhor.',
  'pages.choosePassword.submit': 'Salvar senha',
} as const satisfies Translated<typeof english>
