import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'حُفظت هذه الخزنة في {savedAt}، لكن إصدارًا أحدث منها حُفظ هنا في {newestAt}. استُبدل به إصدار أقدم.',
} as const satisfies Translated<typeof english>
