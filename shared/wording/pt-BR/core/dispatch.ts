import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'O Countersign não tem esse método.',
  'core.dispatch.internal': 'Algo deu errado dentro do Countersign.',
  'core.dispatch.locked': 'O Countersign está bloqueado. Antes, desbloqueie-o.',
  'core.dispatch.absent': 'Ainda não há um cofre.',
  'core.dispatch.unavailable': 'Não é possível ler o cofre agora.',
  'core.dispatch.badSender': 'Esta chamada não veio da janela do Countersign.',
  'core.dispatch.badInput': '{method}: {path} não é válido.',
  'core.dispatch.noInput': '{method}: a entrada de dados não é válida.',
} as const satisfies Translated<typeof english>
