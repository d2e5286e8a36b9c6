import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': 'listar, fazer e restaurar backups',
  'cli.backups.description': 'Lista os backups do seu cofre, faz um ou restaura um.',
  'cli.backups.help.naming':
    'Indique um backup pelo ID que `countersign backups list` mostra ou pelo caminho de um arquivo. Se as chaves deste cofre não o abrirem, você precisa informar a chave de recuperação ou a frase secreta dele. Com --password-stdin, ela é lida da entrada padrão.',
  'cli.backups.help.json': 'Com --json, as horas são em segundos Unix.',
  'cli.backups.list.summary': 'listar os backups',
  'cli.backups.list.description':
    'Lista os backups, do mais novo ao mais antigo, e diz se há algo errado com eles.',
  'cli.backups.list.empty': 'Ainda não há backups.',
  'cli.backups.list.place':
    '{place, select, own {pasta própria} folder {segunda pasta} other {ambas as pastas}}',
  'cli.backups.list.damaged': 'danificado',
  'cli.backups.list.anotherVault': 'outro cofre',
  'cli.backups.list.entries':
    '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'cli.backups.list.bytes': '{bytes, number} bytes',
  'cli.backups.list.key': 'abre com a chave de recuperação de {day}',
  'cli.backups.list.formerKey': 'abre com uma chave de recuperação anterior',
  'cli.backups.make.summary': 'fazer um backup agora',
  'cli.backups.make.description': 'Faz um backup agora, mesmo que nada tenha mudado.',
  'cli.backups.restore.summary': 'restaurar um backup',
  'cli.backups.restore.description':
    'Adiciona o que falta no cofre a partir de um backup ou substitui o cofre pelo backup.',
  'cli.backups.restore.argument.backup': 'um ID de `countersign backups list` ou um arquivo',
  'cli.backups.restore.option.merge': 'adicionar o que falta e não alterar mais nada',
  'cli.backups.restore.option.replace': 'substituir o cofre pelo backup',
  'cli.backups.restore.option.yes': 'não perguntar antes de substituir o cofre',
  'cli.backups.restore.option.passwordStdin':
    'ler a chave de recuperação ou a frase secreta do backup da entrada padrão',
  'cli.backups.restore.sayHow': 'erro: use --merge ou --replace',
  'cli.backups.restore.prompt': 'Chave de recuperação ou frase secreta do backup:',
  'cli.backups.restore.noTerminal':
    'O backup é de outro cofre: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.backups.restore.notFound':
    'Não há nenhum backup com esse ID nem um arquivo que possa ser lido.',
  'cli.backups.restore.noChange': 'As entradas ficam como estão.',
  'cli.backups.restore.changes': 'Se você substituir o cofre:',
  'cli.backups.restore.more': 'E mais {count, number}.',
  'cli.backups.restore.question':
    'O Countersign faz um backup do cofre como ele está agora e depois o substitui.',
  'cli.backups.restore.unchanged': 'Nada foi alterado.',
  'cli.backups.restore.merged':
    '{added, plural, one {# entrada adicionada.} many {# de entradas adicionadas.} other {# entradas adicionadas.}}',
  'cli.backups.restore.replaced':
    'Atualizadas: {changed, number}, adicionadas: {added, number}, removidas: {removed, number}.',
} as const satisfies Translated<typeof english>
