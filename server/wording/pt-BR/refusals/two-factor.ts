import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'A autenticação de dois fatores já está ativada.',
  'refusals.twoFactor.off': 'A autenticação de dois fatores está desativada.',
  'refusals.twoFactor.notPending': 'Nenhuma configuração está aguardando um código.',
  'refusals.twoFactor.noDestination': 'Informe para onde enviar os códigos.',
  'refusals.twoFactor.notYours': 'Estes ajustes pertencem a outra pessoa.',
  'refusals.twoFactor.chatClosed': 'Antes, o chat precisa da sua segunda etapa.',
  'refusals.twoFactor.noRecoveryEmail': 'Nenhum e-mail de recuperação foi definido.',
} as const satisfies Translated<typeof english>
