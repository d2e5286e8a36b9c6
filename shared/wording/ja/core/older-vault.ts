import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'この保管庫は{savedAt}に保存されたものですが、ここではより新しいバージョンが{newestAt}に保存されています。何かによって古いものに置き換えられました。',
} as const satisfies Translated<typeof english>
