import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': '本来より古い保管庫を開く',
  'cli.openOlder.description':
    'このコンピューターで最後に保存されたバージョンより古い保管庫を開きます。',
  'cli.openOlder.help':
    'ほかのコマンドでは、このような保管庫を開けません。同期プログラム、システムの復元、またはファイルをコピーしただれかが置いた可能性があります。',
  'cli.openOlder.option.asItIs': 'このまま開き、今後はこれを最新バージョンとして扱う',
  'cli.openOlder.option.newestBackup': '最新のバックアップを復元する',
  'cli.openOlder.sayHow': 'エラー：--as-it-isか--newest-backupのどちらかを指定してください',
  'cli.openOlder.restored': '{moment}のバックアップを復元しました。',
  'cli.openOlder.opened': '保管庫をこのまま開きました。今後はこれが最新バージョンになります。',
  'cli.openOlder.isNewest':
    'この保管庫は、このコンピューターで把握している最新バージョンです。何も変更していません。',
} as const satisfies Translated<typeof english>
