import type { olderVault as english } from '../../en/core/older-vault.ts'
import type { Translated } from '../../translated.ts'

export const olderVault = {
  'core.olderVault.found':
    'Este cofre foi salvo em {savedAt}, mas uma versão mais nova dele foi salva aqui em {newestAt}. Algo o substituiu por uma versão mais antiga.',
} as const satisfies Translated<typeof english>
