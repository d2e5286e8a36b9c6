import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': 'Servidor de prática',
  'practice.try': 'Teste tudo sem risco',
  'practice.try.hint':
    'Um servidor neste computador com pessoas inventadas: ative a autenticação de dois fatores, perca um celular, comece de novo. Nada real é afetado.',
  'practice.openServer': 'Abrir o servidor de prática',
  'practice.signInAs': 'Entrar como {name}',
  'practice.sent': 'Enviado pelo servidor de prática',
  'practice.messages.none':
    'Nada ainda. Códigos por SMS e e-mail são mostrados aqui em vez de serem enviados.',
  'practice.message': '{channel, select, sms {SMS para {to}} email {E-mail para {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {Copiar o código do SMS para {to}} email {Copiar o código do e-mail para {to}} other {}}',
  'practice.copiedCode': 'Código copiado',
  'practice.startOver': 'Começar de novo',
  'practice.startOver.hint': 'Deixa tudo aqui como era no início.',
  'practice.reset.named': 'Redefinir o servidor de prática',
  'practice.reset.ask': 'Redefinir o servidor de prática?',
  'practice.reset.intro':
    'As pessoas dele começam de novo. As contas em que você entrou lá e os códigos delas são excluídos de vez do seu cofre. Todo o resto fica.',
  'practice.reset.done': 'O servidor de prática foi redefinido',
} as const satisfies Translated<typeof english>
