import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': 'Não há nenhuma migração com esse nome. Escolha {names}.',
  'operation.migrate.found': 'Migrações encontradas: {count}',
  'operation.migrate.running': 'Executando a migração: {name}',
  'operation.migrate.needs': 'Ela precisa de {name}.',
  'operation.migrate.created': 'Tabela {table} criada',
  'operation.migrate.alreadyThere': 'A tabela {table} já existe',
  'operation.migrate.columnsPresent': 'Todas as colunas necessárias estão presentes',
  'operation.migrate.completed': 'Migração concluída com sucesso!',
  'operation.migrate.summary': 'Resumo da migração',
  'operation.migrate.total': 'Total: {successful} com sucesso, {failed} com falha',
  'operation.migrate.available': 'Migrações disponíveis:',
  'operation.migrate.noTable': '{table}: essa tabela não existe',
  'operation.migrate.rows': '{table}: linhas: {count}',
  'operation.migrate.lacks':
    '{count, plural, one {Falta em {table} a coluna {columns}} many {Faltam em {table} as colunas {columns}} other {Faltam em {table} as colunas {columns}}}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name} não está aplicada.',
  'operation.migrate.neededBy': '{other} precisa de {name}. Reverta-a antes.',
  'operation.migrate.deletes': 'AVISO: isto exclui {tables} e todos os dados contidos.',
  'operation.migrate.goOn': 'Continuar?',
  'operation.migrate.unchanged': 'Nada foi alterado.',
  'operation.migrate.rolledBack': '{name} revertida',
  'operation.migrate.refused': 'O banco de dados recusou.',
  'operation.migrate.refusedWith': 'O banco de dados recusou: {reason}',
} as const satisfies Translated<typeof english>
