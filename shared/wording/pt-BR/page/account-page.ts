import type { accountPage as english } from '../../en/page/account-page.ts'
import type { Translated } from '../../translated.ts'

export const accountPage = {
  'accountPage.showToPhone': 'Configurar um celular',
  'accountPage.chat.title': 'Chat',
  'accountPage.chat.session': 'Esta sessão',
  'accountPage.chat.asking': 'Consultando o servidor…',
  'accountPage.chat.unprotected':
    'A segunda etapa está desativada: quem souber a senha pode abrir o chat.',
  'accountPage.chat.closed': 'Fechado até você verificar a segunda etapa.',
  'accountPage.chat.open': 'Aberto.',
  'accountPage.chat.openUntil': 'Aberto até {time}.',
  'accountPage.chat.recovery': 'Recuperação',
  'accountPage.chat.recovery.none':
    'Nenhum e-mail de recuperação foi definido. Se você perder seus códigos, não conseguirá mais entrar.',
  'accountPage.chat.recovery.hint':
    'Um código enviado para {email} permite desativar a segunda etapa.',
  'accountPage.chat.recover': 'Recuperar por e-mail',
  'accountPage.turnOn.totp.hint': 'O Countersign gera os códigos aqui, mesmo sem conexão.',
  'accountPage.turnOn.message.hint':
    'Menos seguro: as mensagens podem ser interceptadas, e você precisa de conexão para recebê-las.',
  'accountPage.turnOn.sms': 'Ativar por SMS',
  'accountPage.turnOn.email': 'Ativar por e-mail',
  'accountPage.turnOn.message': 'Ativar por mensagem',
  'accountPage.turnOn.phone': 'Também em um celular',
  'accountPage.entry.none': 'Nenhuma entrada está vinculada a esta conta ainda.',
  'accountPage.entry.show': 'Mostrar entrada',
  'accountPage.entry.link': 'Vincular uma entrada',
  'accountPage.entry.linkAnother': 'Vincular outra',
  'accountPage.backupCodes.unknown': 'O servidor não diz quantos restam.',
  'accountPage.backupCodes.left': 'Restantes no servidor: {left}',
  'accountPage.backupCodes.add': 'Adicionar códigos',
  'accountPage.secret': 'Segredo',
  'accountPage.secret.hint': 'Substitua-o se alguém pode tê-lo visto ou se você perdeu um celular.',
  'accountPage.authenticator.hint':
    'Mais seguro que códigos por mensagem: o Countersign gera os códigos aqui.',
  'accountPage.refusedCodes': 'Códigos recusados?',
  'accountPage.refusedCodes.hint':
    'Dois códigos seguidos mostram ao servidor a diferença entre os relógios.',
  'accountPage.turnOff.hint': 'Depois disso, só a senha protege a conta.',
  'accountPage.remove.name': 'Esta conta',
  'accountPage.remove.hint': 'Remove a conta do Countersign. Nada muda no servidor.',
  'accountPage.remove': 'Remover conta',
  'accountPage.server.title': 'Servidor',
  'accountPage.server.local': 'Neste computador',
  'accountPage.server.ownAuthority': '{kind} · com autoridade certificadora própria',
  'accountPage.administration': 'Administração',
  'accountPage.administration.hint':
    'Você pode ver os usuários deste servidor e redefinir a autenticação de dois fatores deles.',
  'accountPage.administration.open': 'Usuários e registro',
  'accountPage.signIn.title': 'Acesso',
  'accountPage.signIn.session': 'Sessão',
  'accountPage.signIn.signedIn': 'Sessão iniciada.',
  'accountPage.signIn.signedOut': 'Sessão não iniciada.',
  'accountPage.signIn.automatic': 'Enviar o código automaticamente',
  'accountPage.signIn.automatic.hint':
    'Quando o servidor pede um segundo fator, o Countersign envia o código da entrada vinculada.',
  'accountPage.signIn.passwordKept':
    'Salva no seu cofre. Quando uma sessão termina, o Countersign entra de novo automaticamente.',
  'accountPage.signIn.passwordNotKept': 'Não salva. Você pode salvá-la na próxima vez que entrar.',
  'accountPage.signIn.forgetPassword': 'Esquecer senha',
} as const satisfies Translated<typeof english>
