import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': 'Seu código de {issuer}',
  'messages.code.enrol':
    '{code} é seu código para configurar a autenticação de dois fatores em {issuer}. {count, plural, one {Ele expira em # minuto.} many {Ele expira em # de minutos.} other {Ele expira em # minutos.}} Se você não o pediu, alguém pode saber sua senha, por isso altere-a.',
  'messages.code.signIn':
    '{code} é seu código para entrar em {issuer}. {count, plural, one {Ele expira em # minuto.} many {Ele expira em # de minutos.} other {Ele expira em # minutos.}} Se você não o pediu, alguém pode saber sua senha, por isso altere-a.',
  'messages.code.change':
    '{code} é seu código para alterar a autenticação de dois fatores em {issuer}. {count, plural, one {Ele expira em # minuto.} many {Ele expira em # de minutos.} other {Ele expira em # minutos.}} Se você não o pediu, alguém pode saber sua senha, por isso altere-a.',
  'messages.code.recover':
    '{code} é seu código para desativar a segunda etapa do chat em {issuer}. {count, plural, one {Ele expira em # minuto.} many {Ele expira em # de minutos.} other {Ele expira em # minutos.}} Se você não o pediu, alguém pode saber sua senha, por isso altere-a.',
} as const satisfies Translated<typeof english>
