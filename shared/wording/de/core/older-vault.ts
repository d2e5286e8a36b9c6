import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'Dieser Tresor wurde am {savedAt} gespeichert, eine neuere Version davon aber hier am {newestAt}. Etwas hat ihn durch eine ältere ersetzt.',
} as const satisfies Translated<typeof english>
