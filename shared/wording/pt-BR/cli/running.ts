import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'ler o cofre, mesmo que o Countersign esteja em execução',
  'cli.running.asking': 'Responda à pergunta no Countersign.',
  'cli.running.refused': 'O pedido foi negado no Countersign.',
  'cli.running.noAnswer': 'Ninguém respondeu à pergunta no Countersign.',
  'cli.running.tooOften':
    '{seconds, plural, one {Pedidos demais. Tente de novo em # segundo.} many {Pedidos demais. Tente de novo em # de segundos.} other {Pedidos demais. Tente de novo em # segundos.}}',
  'cli.running.nobody':
    'O Countersign não está em execução. Abra-o ou execute `countersign ui` e tente de novo.',
  'cli.running.off':
    'O acesso de programas está desativado. Ative-o no Countersign em Ajustes, “Permitir que outros programas peçam códigos”.',
  'cli.running.locked': 'O Countersign está bloqueado. Antes, desbloqueie-o.',

  'cli.running.quick.summary': 'abrir o acesso rápido no Countersign em execução',
  'cli.running.quick.description':
    'Abre o acesso rápido no Countersign em execução, para um lançador ou um atalho de teclado do seu ambiente de trabalho.',

  'cli.running.pair.summary': 'permitir que comandos façam pedidos ao Countersign em execução',
  'cli.running.pair.description':
    'Pareia o terminal com o Countersign em execução, para que `code` e `list` façam pedidos a ele e não leiam o cofre.',
  'cli.running.pair.help':
    'Antes, ative “Permitir que outros programas peçam códigos” nos ajustes do Countersign. O Countersign pergunta a você antes que o terminal receba o código de uma entrada pela primeira vez. `code --no-running` lê o cofre como antes.',
  'cli.running.pair.option.name': 'como o Countersign chama o terminal',
  'cli.running.pair.option.forget': 'deixar de fazer pedidos ao Countersign em execução',
  'cli.running.pair.done':
    'Pareado como “{name}”. Agora, `code` e `list` fazem pedidos ao Countersign em execução.',
  'cli.running.pair.forgotten':
    'O terminal não faz mais pedidos ao Countersign em execução. Para removê-lo lá também, abra os Ajustes.',
  'cli.running.pair.nameTaken':
    'Um programa chamado “{name}” já está pareado. Antes, remova-o nos ajustes do Countersign ou use --name.',
  'cli.running.pair.later': 'O Countersign não pode parear agora. Tente de novo em um minuto.',
  'cli.running.pair.failed':
    'O Countersign não conseguiu parear o terminal. Confira o nome e quantos programas estão pareados.',
} as const satisfies Translated<typeof english>
