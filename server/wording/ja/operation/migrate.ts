import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration':
    'その名前のマイグレーションはありません。{names}から選んでください。',
  'operation.migrate.found': '{count}件のマイグレーションが見つかりました',
  'operation.migrate.running': 'マイグレーションを実行中：{name}',
  'operation.migrate.needs': '{name}が必要です。',
  'operation.migrate.created': 'テーブル{table}を作成しました',
  'operation.migrate.alreadyThere': 'テーブル{table}はすでにあります',
  'operation.migrate.columnsPresent': '必要な列がすべてあります',
  'operation.migrate.completed': 'マイグレーションが完了しました。',
  'operation.migrate.summary': 'マイグレーションの概要',
  'operation.migrate.total': '合計：成功{successful}件、失敗{failed}件',
  'operation.migrate.available': '利用できるマイグレーション：',
  'operation.migrate.noTable': '{table}：テーブルがありません',
  'operation.migrate.rows': '{table}：{count}行',
  'operation.migrate.lacks': '{table}に列{count, plural, other {{columns}}}がありません',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name}は適用されていません。',
  'operation.migrate.neededBy': '{other}に{name}が必要です。先に{other}を取り消してください。',
  'operation.migrate.deletes': '警告：{tables}と、そのデータがすべて完全に削除されます。',
  'operation.migrate.goOn': '続けますか？',
  'operation.migrate.unchanged': '何も変更していません。',
  'operation.migrate.rolledBack': '{name}を取り消しました',
  'operation.migrate.refused': 'データベースに拒否されました。',
  'operation.migrate.refusedWith': 'データベースに拒否されました：{reason}',
} as const satisfies Translated<typeof english>
