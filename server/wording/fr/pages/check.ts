import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': 'Double authentification',
  'pages.check.totp': 'Saisissez le code à six chiffres de votre application d’authentification.',
  'pages.check.sms':
    'Saisissez le code à six chiffres que nous avons envoyé à votre téléphone. Il expire au bout de 10 minutes.',
  'pages.check.email':
    'Saisissez le code à six chiffres que nous vous avons envoyé par e-mail. Il expire au bout de 10 minutes.',
  'pages.check.anyCode': 'Saisissez votre code à six chiffres.',
  'pages.check.verify': 'Valider',
  'pages.check.backup.open': 'Utiliser plutôt un code de secours',
  'pages.check.backup.hint':
    'L’un des dix codes que vous avez enregistrés. Chacun fonctionne une fois.',
  'pages.check.backup.use': 'Utiliser le code de secours',
  'pages.check.somebodyElse': 'Se connecter à un autre compte',
} as const satisfies Translated<typeof english>
