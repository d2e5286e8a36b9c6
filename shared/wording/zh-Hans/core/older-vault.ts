import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    '此保险库保存于{savedAt}，但这里在{newestAt}保存过更新的版本。它被较旧的版本取代了。',
} as const satisfies Translated<typeof english>
