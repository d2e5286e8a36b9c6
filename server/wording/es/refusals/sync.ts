import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token': 'El token no es válido o se quitó. Inicia sesión y crea otro.',
  'refusals.sync.tokens':
    'La cuenta ya tiene {most, plural, one {# token} many {# tokens} other {# tokens}}. Quita antes uno.',
  'refusals.sync.noToken': 'No existe ese token.',
  'refusals.sync.noFile': 'No hay ningún archivo con este nombre.',
  'refusals.sync.changed': 'El archivo se cambió mientras tanto.',
  'refusals.sync.quota': 'Los archivos de la cuenta ocupan todo el espacio que les corresponde.',
} as const satisfies Translated<typeof english>
