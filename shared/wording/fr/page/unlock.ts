import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'Déverrouiller vos codes',
  'unlock.wait':
    '{seconds, plural, one {Vous pourrez réessayer dans # seconde.} many {Vous pourrez réessayer dans # de secondes.} other {Vous pourrez réessayer dans # secondes.}}',
  'unlock.forgot': 'Phrase de passe oubliée ? Utiliser la clé de récupération',
} as const satisfies Translated<typeof english>
