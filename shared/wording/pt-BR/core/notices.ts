import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'Poucos códigos de backup restantes',
  'core.notices.fewCodes.named':
    '{count, plural, =0 {{name} não tem mais códigos de backup não usados. Obtenha novos antes de precisar deles.} one {{name} só tem mais um código de backup não usado. Obtenha novos antes de precisar deles.} many {{name} só tem mais # de códigos de backup não usados. Obtenha novos antes de precisar deles.} other {{name} só tem mais # códigos de backup não usados. Obtenha novos antes de precisar deles.}}',
  'core.notices.fewCodes.unnamed':
    '{count, plural, =0 {Uma das suas contas não tem mais códigos de backup não usados. Obtenha novos antes de precisar deles.} one {Uma das suas contas só tem mais um código de backup não usado. Obtenha novos antes de precisar deles.} many {Uma das suas contas só tem mais # de códigos de backup não usados. Obtenha novos antes de precisar deles.} other {Uma das suas contas só tem mais # códigos de backup não usados. Obtenha novos antes de precisar deles.}}',
  'core.notices.fewCodes.several':
    '{count, number} das suas contas só têm mais alguns códigos de backup não usados. Obtenha novos antes de precisar deles.',
  'core.notices.backupFailed': 'Seu backup falhou',
  'core.notices.backupFailed.text':
    'Ainda não há backup das suas últimas alterações. Abra o Countersign para ver o motivo.',
  'core.notices.clockOff': 'O relógio deste computador está errado',
  'core.notices.clockOff.text':
    'Servidores podem recusar seus códigos. Abra o Countersign para corrigi-los.',
  'core.notices.older': 'Seu cofre não é a versão mais nova',
  'core.notices.older.text':
    'Uma versão mais antiga tomou o lugar dela. Abra o Countersign para escolher qual manter.',
  'core.notices.unreadable': 'Não é possível ler seu cofre',
  'core.notices.unreadable.text': 'Abra o Countersign para ver o motivo e o que você pode fazer.',
} as const satisfies Translated<typeof english>
