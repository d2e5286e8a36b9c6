import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': 'Votre code {issuer}',
  'messages.code.enrol':
    '{code} est votre code pour configurer la double authentification chez {issuer}. Il expire dans {count, plural, one {# minute} many {# de minutes} other {# minutes}}. Si vous ne l’avez pas demandé, quelqu’un connaît peut-être votre mot de passe : changez-le.',
  'messages.code.signIn':
    '{code} est votre code de connexion à {issuer}. Il expire dans {count, plural, one {# minute} many {# de minutes} other {# minutes}}. Si vous ne l’avez pas demandé, quelqu’un connaît peut-être votre mot de passe : changez-le.',
  'messages.code.change':
    '{code} est votre code pour modifier la double authentification chez {issuer}. Il expire dans {count, plural, one {# minute} many {# de minutes} other {# minutes}}. Si vous ne l’avez pas demandé, quelqu’un connaît peut-être votre mot de passe : changez-le.',
  'messages.code.recover':
    '{code} est votre code pour désactiver la seconde étape de la messagerie chez {issuer}. Il expire dans {count, plural, one {# minute} many {# de minutes} other {# minutes}}. Si vous ne l’avez pas demandé, quelqu’un connaît peut-être votre mot de passe : changez-le.',
} as const satisfies Translated<typeof english>
