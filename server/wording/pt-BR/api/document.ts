import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Servidor de referência do Countersign',
  'api.document.about': `Autenticação de dois fatores em cinco dialetos sobre um só serviço. Toda recusa é '{'"error": '{'"code", "message"'}}'. As horas são ISO 8601 em UTC. Os tokens bearer vêm do acesso por auth-v1 ou users-2fa; two-factor-auth mantém um cookie de sessão.`,
  'api.document.durations': 'Tempo da solicitação até o fim da resposta.',
  'api.document.refusals': 'Solicitações recusadas, por código da recusa.',
} as const satisfies Translated<typeof english>
