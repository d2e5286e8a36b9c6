import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': 'Senha da segunda etapa',
  'change.twoStepPassword.own': 'Aquela que você escolheu para o chat',
  'change.twoStepPassword.new': 'O chat precisa de uma senha própria. Escolha-a agora e anote-a.',
  'change.edit.name': 'Nome',
  'change.edit.address.hint':
    'Altere-o se o servidor mudou de lugar. Um novo endereço encerra a sessão.',
  'change.edit.publicAuthorities': 'Voltar a confiar nas autoridades certificadoras públicas',
  'change.edit.saved': 'Conta salva',
  'change.enrol.weaker':
    '{method, select, sms {Códigos por SMS podem ser interceptados e precisam de rede. Um app autenticador é mais seguro, se o servidor aceitar um.} email {Códigos por e-mail podem ser interceptados e precisam de rede. Um app autenticador é mais seguro, se o servidor aceitar um.} message {Códigos por SMS ou e-mail podem ser interceptados e precisam de rede. Um app autenticador é mais seguro, se o servidor aceitar um.} other {}}',
  'change.enrol.recoveryEmail': 'E-mail de recuperação (opcional)',
  'change.enrol.recoveryEmail.hint':
    'Um caminho de volta se você perder a senha da segunda etapa e os códigos',
  'change.enrol.phone': 'Número de telefone (opcional)',
  'change.enrol.email': 'Endereço de e-mail (opcional)',
  'change.enrol.destination.hint':
    'Para onde os códigos são enviados. Deixe em branco para usar o da sua conta.',
  'change.done.on': 'A autenticação de dois fatores está ativada.',
  'change.done.off': 'A autenticação de dois fatores está desativada.',
  'change.done.regenerated': 'Você tem novos códigos de backup. Os anteriores não funcionam mais.',
  'change.done.rotated': 'A entrada recebeu o novo segredo. O antigo está na lixeira.',
  'change.done.undone': 'A alteração foi desfeita.',
  'change.done.backupCodes':
    '{count, plural, one {# código de backup está no seu cofre.} many {# de códigos de backup estão no seu cofre.} other {# códigos de backup estão no seu cofre.}}',
  'change.done.backupCodes.hint':
    'Guarde também uma cópia em papel, caso você perca este computador.',
  'change.done.showBackupCodes': 'Mostrar códigos de backup',
  'change.steps': 'Etapas',
  'change.steps.starting': 'Iniciando',
  'change.steps.begin': 'Pedir um segredo ao servidor',
  'change.steps.store': 'Salvá-lo no seu cofre',
  'change.steps.scan': 'Esperar seu celular',
  'change.steps.code': 'Esperar o código chegar',
  'change.steps.confirm': 'Confirmar com um código',
  'change.steps.turnOff': 'Desativar a autenticação de dois fatores',
  'change.steps.regenerate': 'Pedir novos códigos de backup',
  'change.steps.fileCodes': 'Salvar os códigos de backup no seu cofre',
  'change.steps.status': 'Verificar a conta de novo',
  'change.steps.trash': 'Mover o segredo antigo para a lixeira',
  'change.steps.one':
    '{step}<hidden>: {state, select, waiting {aguardando} doing {em andamento} done {concluída} failed {falhou} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>: em andamento</hidden> <wait>(próximo código em {countdown})</wait>',
  'change.turnOff.intro': 'Depois disso, só a senha protege a conta.',
  'change.turnOff.introWithEntry':
    'Depois disso, só a senha protege a conta. A entrada dela vai para a lixeira e fica lá por 30 dias.',
  'change.move.intro':
    'O Countersign desativa os códigos por mensagem e, em seguida, ativa um app autenticador. O segredo é salvo no seu cofre.',
  'change.rotate.intro':
    'O Countersign desativa a autenticação de dois fatores e a ativa de novo com um novo segredo. A entrada mantém o nome, a nota e as etiquetas. O segredo antigo vai para a lixeira, e os códigos de backup antigos deixam de funcionar.',
  'change.regenerate.intro':
    'O servidor cria um novo conjunto, e todos os códigos de backup que você tem agora deixam de funcionar.',
  'change.prove.intro': 'O servidor quer ter certeza de que é você.',
  'change.link': 'Vincular',
  'change.link.intro':
    'O Countersign usa os códigos da entrada quando o servidor pede o segundo fator de <bdi>{email}</bdi>.',
  'change.link.done': 'Vinculada',
  'change.unlink': 'Desvincular',
  'change.unlink.done': 'Desvinculada',
  'change.confirm': 'Confirmar',
  'change.recoverChat.intro':
    'Isso desativa a segunda etapa do chat, encerra suas outras sessões e move a entrada para a lixeira.',
  'change.recoverChat.code': 'Código do e-mail',
  'change.recoverChat.done': 'A segunda etapa do chat está desativada',
  'change.remove.intro':
    'Isso remove <bdi>{account}</bdi> e a sessão dessa conta do Countersign. Nada muda no servidor.',
  'change.remove.introWithEntry':
    'Isso remove <bdi>{account}</bdi> e a sessão dessa conta do Countersign. Nada muda no servidor, e a entrada fica com seus outros códigos.',
  'change.remove.backupCodes':
    'Os códigos de backup dessa conta também são excluídos. Imprima-os ou salve-os antes, se a autenticação de dois fatores continuar ativada.',
  'change.remove.done': '{account}: conta removida',
  'change.resync.introWithEntry':
    'O Countersign envia dois códigos seguidos da entrada vinculada. Assim, o servidor sabe a diferença entre os relógios.',
  'change.resync.intro':
    'Digite dois códigos seguidos. Assim, o servidor sabe a diferença entre os relógios.',
  'change.resync.firstCode': 'Primeiro código',
  'change.resync.nextCode': 'O código seguinte',
  'change.resync.agrees': 'Os relógios estão de acordo, por isso não havia nada a corrigir.',
  'change.resync.early':
    '{count, plural, one {Seu app autenticador está um código adiantado. Agora, o servidor leva isso em conta.} many {Seu app autenticador está # de códigos adiantado. Agora, o servidor leva isso em conta.} other {Seu app autenticador está # códigos adiantado. Agora, o servidor leva isso em conta.}}',
  'change.resync.late':
    '{count, plural, one {Seu app autenticador está um código atrasado. Agora, o servidor leva isso em conta.} many {Seu app autenticador está # de códigos atrasado. Agora, o servidor leva isso em conta.} other {Seu app autenticador está # códigos atrasado. Agora, o servidor leva isso em conta.}}',
  'change.phone.intro':
    'O segredo está no seu cofre. Escaneie o QR code dele com o app autenticador do seu celular e continue aqui. Os dois vão gerar os mesmos códigos.',
  'change.phone.show': 'Mostrar o QR code',
  'change.phone.qrCode': 'QR code para seu celular',
  'change.phone.orType': 'Ou digite esta chave no celular:',
  'change.phone.key': 'Chave de configuração',
  'change.phone.copiedKey': 'Chave de configuração copiada',
  'change.phone.copyKey': 'Copiar chave',
  'change.phone.later': 'Mais tarde',
  'change.verifyChat.intro': 'O chat fica aberto por meia hora nesta sessão.',
  'change.verifyChat.done': 'O chat está aberto',
  'change.verifyChat.doneUntil': 'O chat está aberto até {time}',
} as const satisfies Translated<typeof english>
