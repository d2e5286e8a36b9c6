import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': 'A verificação de versões mais novas está desativada.',
  'core.updates.noFeed':
    'Esta versão do Countersign não vem com um endereço para verificar. Insira um nos ajustes.',
  'core.updates.none': 'Nenhuma versão mais nova é conhecida.',
  'core.updates.noRelease': '{hostname} não diz qual é a versão mais nova.',
  'core.updates.otherHost':
    '{hostname} leva a uma página em outro site, por isso o Countersign não a mostra.',
} as const satisfies Translated<typeof english>
