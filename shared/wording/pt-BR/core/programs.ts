import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': 'Permitir que “{name}” peça códigos?',
  'core.programs.askPair.detail':
    '{who}\nO Countersign pergunta de novo antes que ele receba o código de uma entrada. Ele nunca recebe segredos nem códigos de backup.',
  'core.programs.askList': 'Mostrar a “{name}” os nomes de todas as suas entradas?',
  'core.programs.askList.detail':
    '{who}\nEle vê os nomes, as etiquetas e as configurações das suas entradas, mas nenhum código, nota ou segredo.',
  'core.programs.askCode':
    '{count, plural, one {Dar a “{name}” o código de {entry}?} many {Dar a “{name}” os códigos de # de entradas?} other {Dar a “{name}” os códigos de # entradas?}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, one {Com um código, ele pode entrar por você até que o código expire.} many {As entradas são {entries}. Com um código, ele pode entrar por você até que o código expire.} other {As entradas são {entries}. Com um código, ele pode entrar por você até que o código expire.}}',
  'core.programs.peer': 'O programa é {file} (processo {pid}). Ele mesmo escolheu o próprio nome.',
  'core.programs.unknownPeer':
    'Este sistema não diz qual é o programa. Ele mesmo escolheu o próprio nome.',
  'core.programs.choice.deny': 'Negar',
  'core.programs.choice.once': 'Permitir uma vez',
  'core.programs.choice.always': 'Permitir sempre',
  'core.programs.choice.allow': 'Permitir',
  'core.programs.gone': 'Este programa não está mais pareado.',
  'core.programs.questionOver': 'Esta pergunta não está mais aberta.',
  'core.programs.hostAsks': 'Responda na caixa de diálogo fora da janela.',

  'core.programs.notJson': 'Envie uma linha de JSON por pedido.',
  'core.programs.badField': '{field} falta ou não é válido.',
  'core.programs.badVersion': 'O Countersign usa a versão 1 deste protocolo.',
  'core.programs.badName':
    'Use um nome com caracteres visíveis e sem espaços no começo nem no fim.',
  'core.programs.unknownMethod': 'Esse método não existe.',
  'core.programs.tooLarge': 'Um pedido pode ter no máximo 64 KB.',
  'core.programs.tooMany': 'Espere uma resposta antes de enviar mais pedidos.',
  'core.programs.tooOften': 'Pedidos demais. Tente de novo mais tarde.',
  'core.programs.off': 'O acesso de programas está desativado. Ative-o nos ajustes do Countersign.',
  'core.programs.locked': 'O Countersign está bloqueado. Antes, desbloqueie-o.',
  'core.programs.notPaired': 'Este programa não está pareado com o Countersign.',
  'core.programs.nameTaken':
    'Um programa chamado “{name}” já está pareado. Antes, remova-o nos ajustes do Countersign ou escolha outro nome.',
  'core.programs.tooManyPaired':
    'Há programas pareados demais. Antes, remova um nos ajustes do Countersign.',
  'core.programs.pairingRefused': 'Um pareamento acabou de ser negado. Tente de novo mais tarde.',
  'core.programs.questionsOpen':
    'Há perguntas abertas demais no Countersign. Antes, responda a elas.',
  'core.programs.noAnswer': 'Ninguém respondeu à pergunta do Countersign.',
  'core.programs.refused': 'O pedido foi negado no Countersign.',
  'core.programs.noMatch': 'Nenhuma entrada corresponde.',
  'core.programs.severalMatch':
    'Várias entradas correspondem. Use o nome completo de uma ou o ID dela.',
  'core.programs.tooManyMatch': 'Entradas demais correspondem. Use uma parte maior do nome.',
  'core.programs.longAddress':
    'Outros programas não conseguem acessar o Countersign aqui porque o caminho do socket é longo demais: {path}',
  'core.programs.foreignFolder':
    'Outros programas não conseguem acessar o Countersign aqui porque esta pasta não é sua: {path}',
} as const satisfies Translated<typeof english>
