import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': 'Désactiver la double authentification ?',
  'pages.disable.about':
    'Seul votre mot de passe protégera alors ce compte, et vos codes de secours cesseront de fonctionner.',
  'pages.disable.appHint': 'De votre application d’authentification, ou un code de secours.',
  'pages.disable.sentHint': 'Le code que nous vous avons envoyé, ou un code de secours.',
  'pages.disable.submit': 'Désactiver la double authentification',
  'pages.disable.keep': 'La garder activée',
} as const satisfies Translated<typeof english>
