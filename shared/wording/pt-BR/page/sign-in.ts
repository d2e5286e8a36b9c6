import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'Sua senha está correta. Agora vem o segundo fator.',
  'signIn.asksFactor': 'Sua senha está correta. Agora, {account} pede seu segundo fator.',
  'signIn.practiceAsksFactor':
    'Sua senha está correta. Agora, o servidor de prática pede seu segundo fator.',
  'signIn.keepPassword': 'Salvar a senha',
  'signIn.keepPassword.hint':
    'O Countersign a guarda no seu cofre. Caso contrário, ela é esquecida depois que você entra.',
  'signIn.signingIn': 'Entrando',
  'signIn.signingInWithKept': 'Entrando com a senha do seu cofre.',
  'signIn.passwordInVault': 'A senha está no seu cofre.',
  'signIn.done': 'Você entrou em {account}',
  'signIn.doneAutomatically': 'Você entrou em {account} automaticamente, com o código de {entry}',
  'signIn.askedFromNow':
    'Você saiu. Da próxima vez, o Countersign pergunta antes de enviar um código.',
} as const satisfies Translated<typeof english>
