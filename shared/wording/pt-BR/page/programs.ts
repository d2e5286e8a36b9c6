import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'Outros programas',
  'programs.access': 'Permitir que outros programas peçam códigos',
  'programs.access.hint':
    'Lançadores, scripts e o terminal podem fazer pedidos a esta janela enquanto ela está aberta. Você pareia cada um deles uma vez e decide para cada entrada. Eles nunca recebem segredos.',
  'programs.none': 'Nenhum programa está pareado ainda',
  'programs.none.hint':
    'Execute “countersign pair” em um terminal ou inicie o programa que vai pedir códigos.',
  'programs.pairedAt': 'Pareado {moment}',
  'programs.pairedFrom': 'Pareado {moment} de {executable}',
  'programs.removeNamed': 'Remover {name}',
  'programs.allowed':
    '{count, plural, one {Recebe uma coisa sem perguntar} many {Recebe # de coisas sem perguntar} other {Recebe # coisas sem perguntar}}',
  'programs.allowed.list': 'O que {name} recebe sem perguntar',
  'programs.allowed.names': 'Os nomes de todas as entradas',
  'programs.askAgain': 'Perguntar de novo',
  'programs.askAgainNamed': 'Perguntar de novo: {what}',
  'programs.entryGone': 'uma entrada que não existe mais',
  'programs.door.taken':
    'Outra janela do Countersign está aberta, e os programas acessam aquela. Feche-a para que possam acessar esta.',
  'programs.door.failed':
    'Outros programas não conseguem acessar esta janela. Inicie o Countersign de novo.',
  'programs.requests': 'O que os programas pediram',
  'programs.requests.hint': 'Quem pediu o quê, e quando. Códigos nunca são registrados.',
  'programs.requests.show': 'Mostrar o registro',
  'programs.requests.title': 'O que os programas pediram',
  'programs.requests.loading': 'Carregando o registro',
  'programs.requests.empty': 'Nenhum programa pediu nada ainda.',
  'programs.requests.clear': 'Limpar o registro',
  'programs.requests.unknown': 'Um programa desconhecido',
  'programs.requests.asked':
    '{request, select, pair {{name} pediu para ser pareado} list {{name} pediu os nomes das suas entradas} other {{count, plural, =0 {{name} pediu um código} one {{name} pediu o código de {entries}} many {{name} pediu os códigos de {entries}} other {{name} pediu os códigos de {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {permitido} refused {negado} nothing {nada encontrado} locked {bloqueado} unknown {token desconhecido} unanswered {ninguém respondeu} other {pedidos demais}}',
  'programs.requests.line':
    '{times, plural, one {{asked}: {became}} many {{asked}: {became} (# de vezes)} other {{asked}: {became} (# vezes)}}',
  'programs.choice.deny': 'Negar',
  'programs.choice.once': 'Permitir uma vez',
  'programs.choice.always': 'Permitir sempre',
  'programs.choice.allow': 'Permitir',
} as const satisfies Translated<typeof english>
