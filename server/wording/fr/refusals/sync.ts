import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token':
    'Le jeton n’est pas valide ou a été retiré. Connectez-vous et créez-en un autre.',
  'refusals.sync.tokens':
    '{most, plural, one {Le compte a déjà # jeton.} many {Le compte a déjà # de jetons.} other {Le compte a déjà # jetons.}} Retirez-en un d’abord.',
  'refusals.sync.noToken': 'Ce jeton n’existe pas.',
  'refusals.sync.noFile': 'Il n’y a pas de fichier de ce nom.',
  'refusals.sync.changed': 'Le fichier a été modifié entre-temps.',
  'refusals.sync.quota': 'Les fichiers du compte occupent tout l’espace autorisé.',
} as const satisfies Translated<typeof english>
