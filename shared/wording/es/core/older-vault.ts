import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'Esta bóveda se guardó el {savedAt}, pero aquí se guardó una versión más reciente el {newestAt}. Algo la ha reemplazado por una anterior.',
} as const satisfies Translated<typeof english>
