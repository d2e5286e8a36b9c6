import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'Esse não é o endereço de e-mail deste usuário.',
  'core.accounts.noAdministration': 'Este tipo de servidor não tem administração.',
  'core.accounts.noServerTime':
    'O Countersign ainda não sabe a hora de nenhum servidor. Atualize uma conta antes.',
  'core.accounts.clockOffByADay':
    'Acerte o relógio deste computador: a diferença é de mais de um dia.',
  'core.accounts.closing': 'O Countersign está fechando.',
  'core.accounts.otherKindNow':
    'Agora, este é outro tipo de servidor. Remova a conta daqui e conecte-a de novo.',
  'core.accounts.entryTaken': 'Esta entrada pertence a outra conta. Antes, desvincule-a lá.',
  'core.accounts.clocksADayApart':
    'Entre o relógio do servidor e o deste computador há mais de um dia de diferença. Acerte o que estiver errado.',
  'core.accounts.entryOfOtherKind':
    'Esta entrada não gera o tipo de código que os servidores pedem.',
  'core.accounts.practiceHasNoAddress': 'Não é possível alterar o endereço do servidor de prática.',
  'core.accounts.changePending':
    'Uma alteração desta conta não foi terminada. Antes, termine-a ou desfaça-a.',
  'core.accounts.connectedAlready': 'Esta conta já está conectada.',
  'core.accounts.noEntry': 'Nenhuma entrada está vinculada a esta conta.',
  'core.accounts.noBackupCodeLeft':
    'O cofre não tem nenhum código de backup não usado para esta conta.',
  'core.accounts.practiceName': 'Servidor de prática',
  'core.accounts.answerLost': '{name}: a resposta se perdeu',
  'core.accounts.gone': 'Esta conta não está mais aqui.',
  'core.accounts.signInWaiting': 'Uma tentativa de entrar está aguardando o código.',
  'core.accounts.tooMany': 'Você pode conectar no máximo {accounts, number} contas.',
  'core.accounts.passwordMissing': 'Digite a senha.',
  'core.accounts.nothingToSend': 'Este servidor não consegue enviar um código para isso.',
  'core.accounts.noSignInWaiting':
    'Nenhuma tentativa de entrar está aguardando um código. Entre de novo.',
  'core.accounts.signInFirst': 'Antes, entre em {name}.',
} as const satisfies Translated<typeof english>
