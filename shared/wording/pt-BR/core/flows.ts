import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': 'o servidor de prática',
  'core.flows.passwordMissing': 'Digite a senha da conta.',
  'core.flows.twoStepPasswordMissing': 'Digite a senha da segunda etapa do chat.',
  'core.flows.proofNotTaken': 'Este servidor não aceita esse tipo de código aqui.',
  'core.flows.noBackupCodeLeft': 'Não resta nenhum código de backup não usado no cofre.',
  'core.flows.sentCodeMissing': 'Digite o código que o servidor enviou.',
  'core.flows.codeMissing': 'Digite um código do app autenticador.',
  'core.flows.noChat': 'Este servidor não tem chat.',
  'core.flows.stillOff':
    'O servidor aceitou o código, mas diz que a autenticação de dois fatores está desativada.',
  'core.flows.stillOn':
    'O servidor aceitou a alteração, mas diz que a autenticação de dois fatores ainda está ativada.',
  'core.flows.noCodeSent': 'Nenhum código foi enviado ainda.',
  'core.flows.sendsOnce': 'Este servidor envia o código só uma vez.',
  'core.flows.noSetupWaiting':
    'Nenhuma configuração desta conta está aguardando o primeiro código.',
  'core.flows.cannotRegenerate':
    'Este servidor não cria novos códigos de backup. Em vez disso, substitua o segredo.',
  'core.flows.turnedOnElsewhere':
    'A autenticação de dois fatores foi ativada em outro lugar nesse meio-tempo. Desfaça esta alteração.',
  'core.flows.resyncsByItself':
    'Este servidor se ajusta automaticamente ao relógio de um app autenticador.',
  'core.flows.twoCodesInARow': 'Digite dois códigos seguidos.',
  'core.flows.nothingPending': 'Esta conta não tem nenhuma alteração por terminar.',
  'core.flows.changedElsewhere':
    'Esta conta foi alterada em outra janela. Confira-a e tente de novo.',
  'core.flows.busy': 'Outra alteração desta conta está em andamento.',
  'core.flows.stopped': 'A alteração foi interrompida.',
  'core.flows.methodNotOffered': 'Este servidor não oferece códigos desse tipo.',
  'core.flows.nothingToReplace':
    'Códigos que são enviados a você não usam um segredo, por isso não há nada para substituir.',
  'core.flows.recoveryEmailWouldBeLost':
    'Substituir o segredo removeria o e-mail de recuperação do chat, e o Countersign não sabe o endereço dele. Desative a segunda etapa e ative-a de novo com esse endereço.',
  'core.flows.earlierPending': 'Antes, termine ou desfaça a alteração anterior desta conta.',
  'core.flows.destinationMissing':
    'O servidor não sabe para onde enviar os códigos desta conta. Digite um número de telefone ou um endereço de e-mail.',
  'core.flows.cannotUndoCodes':
    'O Countersign não sabe quais códigos de backup são válidos. Termine a alteração para criar novos.',
  'core.flows.cannotUndoOn':
    'A autenticação de dois fatores já está ativada, e desativá-la exige mais. {message} Em vez disso, termine a alteração.',
  'core.flows.pending.status':
    'Está tudo feito. O Countersign ainda precisa verificar se o servidor concorda.',
  'core.flows.pending.codeSent': 'Digite o código que foi enviado a você.',
  'core.flows.pending.phone': 'O segredo está salvo e espera até que seu celular também o tenha.',
  'core.flows.pending.enrol':
    'O segredo está salvo, mas o Countersign ainda não sabe se o servidor ativou a autenticação de dois fatores.',
  'core.flows.pending.disable':
    'O Countersign ainda não sabe se o servidor desativou a autenticação de dois fatores.',
  'core.flows.pending.rotate':
    'O segredo está sendo substituído. Até que isso termine, a autenticação de dois fatores pode estar desativada.',
  'core.flows.pending.regenerate':
    'O Countersign ainda não sabe se o servidor criou novos códigos de backup.',
  'core.flows.turnedOffElsewhere':
    'A autenticação de dois fatores foi desativada nesse meio-tempo. A entrada dela está na lixeira.',
  'core.flows.offAlready':
    'O servidor já tinha desativado a autenticação de dois fatores. A entrada dela está na lixeira.',
  'core.flows.offSince':
    'A autenticação de dois fatores está desativada: a alteração parou depois que o segredo antigo foi desativado. Ative-a de novo.',
  'core.flows.onElsewhere':
    'A autenticação de dois fatores foi ativada em outro lugar. Nenhuma entrada aqui gera os códigos dela.',
  'core.flows.lostCodes':
    'Os códigos de backup se perderam com uma das respostas do servidor. Crie novos.',
  'core.flows.lostCodesForGood':
    'Os códigos de backup se perderam com uma das respostas do servidor. Para receber novos, substitua o segredo ou desative a autenticação de dois fatores e ative-a de novo.',
} as const satisfies Translated<typeof english>
