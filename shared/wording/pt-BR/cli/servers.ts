import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': 'Em alteração em {computer}. Termine por lá.',
  'cli.servers.summary': 'gerenciar a autenticação de dois fatores das suas contas',
  'cli.servers.description':
    'Mostra e altera a autenticação de dois fatores das suas contas em servidores.',
  'cli.servers.help.passwords':
    'As senhas são pedidas no terminal ou lidas da entrada padrão com --password-stdin e --code-stdin, uma por linha.',
  'cli.servers.help.pending':
    'Se uma alteração foi interrompida, list e status avisam: termine-a com resume ou descarte-a com undo.',
  'cli.servers.help.json':
    'Com --json, as horas são em segundos Unix e valores desconhecidos são null. Uma conta é:',
  'cli.servers.help.jsonResults':
    'add, verify e remove mostram uma conta; list e status mostram uma lista delas. enroll, disable, rotate, regenerate, resume e undo mostram {change}. codes mostra uma lista de {code}, com "code" se forem revelados, e {used} com --use.',
  'cli.servers.argument.address': 'o servidor, como auth.example.org',
  'cli.servers.argument.account': 'um ID ou palavras do nome e do endereço de e-mail',
  'cli.servers.argument.accounts':
    'um ID ou palavras do nome e do endereço de e-mail (padrão: todas as contas)',
  'cli.servers.option.passwordStdin': 'ler a senha da conta da entrada padrão',
  'cli.servers.option.codeStdin':
    'ler um código da entrada padrão em vez de usar a entrada vinculada',
  'cli.servers.option.backupCode': 'usar o próximo código de backup não usado do cofre',
  'cli.servers.option.user': 'o endereço de e-mail da conta',
  'cli.servers.option.dialect': 'a API que o servidor usa, se não puder ser detectada',
  'cli.servers.option.name': 'como chamar a conta (padrão: o host do servidor)',
  'cli.servers.option.ca': 'confiar neste certificado (PEM) em vez das autoridades públicas',
  'cli.servers.option.keepPassword': 'salvar a senha no cofre',
  'cli.servers.option.method': 'como receber códigos',
  'cli.servers.option.destination':
    'o número de telefone ou endereço de e-mail para o qual enviar códigos',
  'cli.servers.option.recoveryEmail':
    'para um chat: o endereço de e-mail que permite recuperar o acesso',
  'cli.servers.option.reveal': 'mostrar os próprios códigos',
  'cli.servers.option.use': 'mostrar o próximo código não usado e marcá-lo como usado',
  'cli.servers.option.yes':
    'não perguntar antes de excluir códigos de backup que não estão guardados em outro lugar',
  'cli.servers.add.summary': 'conectar uma conta e entrar',
  'cli.servers.add.description': 'Conecta uma conta e entra.',
  'cli.servers.list.summary': 'listar suas contas como foram vistas pela última vez',
  'cli.servers.list.description': 'Lista suas contas como foram vistas pela última vez.',
  'cli.servers.status.summary': 'obter o estado atual das suas contas',
  'cli.servers.status.description': 'Obtém o estado atual das suas contas dos servidores delas.',
  'cli.servers.enroll.summary': 'ativar a autenticação de dois fatores',
  'cli.servers.enroll.description': 'Ativa a autenticação de dois fatores.',
  'cli.servers.disable.summary': 'desativar a autenticação de dois fatores',
  'cli.servers.disable.description': 'Desativa a autenticação de dois fatores.',
  'cli.servers.rotate.summary': 'substituir o segredo por um novo',
  'cli.servers.rotate.description':
    'Substitui o segredo por um novo: desativa a autenticação de dois fatores e a ativa de novo.',
  'cli.servers.regenerate.summary': 'receber novos códigos de backup',
  'cli.servers.regenerate.description':
    'Recebe novos códigos de backup. Os antigos deixam de funcionar.',
  'cli.servers.resume.summary': 'terminar uma alteração interrompida',
  'cli.servers.resume.description': 'Termina uma alteração que foi interrompida.',
  'cli.servers.undo.summary': 'desfazer uma alteração interrompida',
  'cli.servers.undo.description': 'Desfaz uma alteração que foi interrompida.',
  'cli.servers.verify.summary':
    'entrar com um segundo fator ou confirmar um código que você recebeu',
  'cli.servers.verify.description':
    'Entra com um segundo fator ou confirma com um código que foi enviado a você.',
  'cli.servers.codes.summary': 'mostrar os códigos de backup de uma conta',
  'cli.servers.codes.description': 'Mostra os códigos de backup de uma conta.',
  'cli.servers.remove.summary': 'remover uma conta; a entrada dela fica',
  'cli.servers.remove.description':
    'Remove uma conta do Countersign. A entrada dela fica, e nada muda no servidor.',

  'cli.servers.none':
    'Nenhuma conta está conectada ainda. Conecte uma com `countersign servers add`.',
  'cli.servers.noMatch': 'Nenhuma conta corresponde.',
  'cli.servers.severalMatch': 'Várias contas correspondem. Use o ID de uma.',
  'cli.servers.accountName': '{name} ({email})',
  'cli.servers.connected': '{account}: conta conectada.',
  'cli.servers.connectedOnly':
    'A conta está conectada. Para entrar, execute `countersign servers verify`.',
  'cli.servers.unknownApi': 'O Countersign não conhece a API deste servidor.',
  'cli.servers.severalApis': 'O servidor usa várias APIs. Escolha uma com --dialect: {ids}.',
  'cli.servers.verified': '{account}: conta verificada.',
  'cli.servers.removed':
    '{account}: conta removida. A autenticação de dois fatores no servidor não mudou.',
  'cli.servers.nothingRemoved': 'Nada foi removido.',
  'cli.servers.removesCodes':
    '{count, plural, one {# código de backup não usado está guardado só com esta conta e será excluído com ela.} many {# de códigos de backup não usados estão guardados só com esta conta e serão excluídos com ela.} other {# códigos de backup não usados estão guardados só com esta conta e serão excluídos com ela.}}',
  'cli.servers.methods': 'Este servidor oferece estes métodos: {methods}.',

  'cli.servers.codes.none': 'Não há códigos de backup para {account} aqui.',
  'cli.servers.codes.noneUnused': 'Não há nenhum código de backup não usado.',
  'cli.servers.codes.usedHere': 'a linha de comando',
  'cli.servers.codes.state':
    '{state, select, unused {não usado} used {usado} other {não é mais válido}}',

  'cli.servers.ask.password': 'Senha de {email}:',
  'cli.servers.ask.passwordNoTerminal':
    'O servidor pede uma senha: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.servers.ask.chatPassword': 'Senha da segunda etapa do chat:',
  'cli.servers.ask.chatPasswordNoTerminal':
    'O chat precisa de uma senha própria: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.servers.ask.code': 'Código:',
  'cli.servers.ask.codeSentTo': 'Código enviado para {destination}:',
  'cli.servers.ask.codeSent': 'Código que foi enviado a você:',
  'cli.servers.ask.authenticatorCode': 'Código do seu app autenticador:',
  'cli.servers.ask.codeNoTerminal':
    'O servidor pede um código: execute isto em um terminal ou acrescente --code-stdin.',
  'cli.servers.ask.noCode': 'Nenhum código foi informado.',
  'cli.servers.ask.stdinTwice':
    'A entrada padrão já contém a frase secreta do cofre. Indique em COUNTERSIGN_PASSPHRASE_FILE um arquivo com a frase secreta.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {A entrada padrão não contém uma senha.} other {A entrada padrão não contém um código.}}',
  'cli.servers.ask.stillCode': 'O servidor ainda pede um código.',
  'cli.servers.signedInWith': 'Você entrou com o código de {entry}.',

  'cli.servers.change.waitsForPhone':
    'A configuração está aguardando um celular. Para confirmá-la aqui, execute `countersign servers resume`.',
  'cli.servers.change.finish': '{pending} Para terminar, execute `countersign servers {command}`.',
  'cli.servers.change.finishOrUndo':
    '{pending} Para terminar, execute `countersign servers {command}`. Para descartar, execute `countersign servers undo`.',
  'cli.servers.change.waiting':
    'Aguardando {seconds, number} s por um novo código ou porque o servidor pede.',
  'cli.servers.change.filed':
    '{count, plural, one {# código de backup salvo.} many {# de códigos de backup salvos.} other {# códigos de backup salvos.}}',
  'cli.servers.change.state':
    'A autenticação de dois fatores de {account} está {state, select, on {ativada} other {desativada}}.',
  'cli.servers.change.stateUnknown':
    'O Countersign ainda não sabe se a autenticação de dois fatores de {account} está ativada.',
  'cli.servers.step.begin': 'Segredo recebido do servidor.',
  'cli.servers.step.store': 'Segredo salvo no cofre.',
  'cli.servers.step.scan': 'Espera pelo celular concluída.',
  'cli.servers.step.code': 'Envio de código pedido.',
  'cli.servers.step.confirm': 'Confirmado com um código.',
  'cli.servers.step.turnOff': 'Desativada no servidor.',
  'cli.servers.step.regenerate': 'Novos códigos de backup recebidos.',
  'cli.servers.step.fileCodes': 'Códigos de backup salvos.',
  'cli.servers.step.status': 'Estado verificado.',
  'cli.servers.step.trash': 'Entrada movida para a lixeira.',

  'cli.servers.state.unknown': 'desconhecido',
  'cli.servers.state.on': 'ativada',
  'cli.servers.state.off': 'desativada',
  'cli.servers.state.onBy':
    '{method, select, totp {ativada (app autenticador)} sms {ativada (SMS)} email {ativada (e-mail)} other {ativada (mensagens)}}',
  'cli.servers.next.resume':
    'Uma alteração foi interrompida. Termine-a com `countersign servers resume`.',
  'cli.servers.next.signIn': 'Entre com `countersign servers verify`.',
  'cli.servers.next.turnOn': 'Ative-a com `countersign servers enroll`.',
  'cli.servers.next.linkEntry': 'Nenhuma entrada aqui gera os códigos dela.',
  'cli.servers.next.trashEntry': 'A entrada dela não é mais necessária.',
  'cli.servers.next.useAuthenticator':
    'Um app autenticador é mais seguro que códigos por mensagem.',
  'cli.servers.next.fewCodes': 'Restam poucos códigos de backup.',
  'cli.servers.next.clock': 'O relógio deste computador está errado. Acerte-o.',
} as const satisfies Translated<typeof english>
