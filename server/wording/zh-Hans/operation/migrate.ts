import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': '没有该名称的迁移。请选择 {names}。',
  'operation.migrate.found': '找到 {count} 个迁移',
  'operation.migrate.running': '正在运行迁移：{name}',
  'operation.migrate.needs': '它需要 {name}。',
  'operation.migrate.created': '已创建表 {table}',
  'operation.migrate.alreadyThere': '表 {table} 已存在',
  'operation.migrate.columnsPresent': '所需的列均已存在',
  'operation.migrate.completed': '迁移已成功完成！',
  'operation.migrate.summary': '迁移摘要',
  'operation.migrate.total': '总计：{successful} 个成功，{failed} 个失败',
  'operation.migrate.available': '可用的迁移：',
  'operation.migrate.noTable': '{table}：没有这个表',
  'operation.migrate.rows': '{table}：{count} 行',
  'operation.migrate.lacks': '{table} 缺少{count, plural, other {以下列}}：{columns}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name} 尚未应用。',
  'operation.migrate.neededBy': '{other} 需要 {name}。请先将其回滚。',
  'operation.migrate.deletes': '警告：这会删除 {tables} 及其中的所有数据。',
  'operation.migrate.goOn': '继续？',
  'operation.migrate.unchanged': '没有更改任何内容。',
  'operation.migrate.rolledBack': '已回滚 {name}',
  'operation.migrate.refused': '数据库拒绝了操作。',
  'operation.migrate.refusedWith': '数据库拒绝了操作：{reason}',
} as const satisfies Translated<typeof english>
