import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'Entsperre deine Codes',
  'unlock.wait':
    'Du kannst es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut versuchen.',
  'unlock.forgot': 'Passphrase vergessen? Wiederherstellungsschlüssel verwenden',
} as const satisfies Translated<typeof english>
