import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'Ce coffre a été enregistré le {savedAt}, mais une version plus récente a été enregistrée ici le {newestAt}. Quelque chose l’a remplacé par une version plus ancienne.',
} as const satisfies Translated<typeof english>
