import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'Só responde quando o chat está aberto para esta sessão',
  'api.chatTwoStep.settings':
    'Obtém os ajustes da segunda etapa. user_id precisa ser o seu, a menos que você administre o servidor',
  'api.chatTwoStep.enable':
    'Define uma senha da segunda etapa e obtém um segredo. O primeiro verify bem-sucedido a ativa',
  'api.chatTwoStep.verify': 'Abre o chat para esta sessão. Confirma uma configuração pendente',
  'api.chatTwoStep.disable': 'Desativa a segunda etapa com a senha dela e um código',
  'api.chatTwoStep.recover':
    'Sem um código, envia um para o e-mail de recuperação. Com um código, desativa a segunda etapa',
} as const satisfies Translated<typeof english>
