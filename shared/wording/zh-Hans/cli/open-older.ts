import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': '打开比应有版本更旧的保险库',
  'cli.openOlder.description': '打开比这台电脑上次保存的版本更旧的保险库。',
  'cli.openOlder.help':
    '其他所有命令都会拒绝这样的保险库。它可能来自同步程序、系统还原或复制文件的人。',
  'cli.openOlder.option.asItIs': '原样打开，并从现在起将其视为最新版本',
  'cli.openOlder.option.newestBackup': '恢复最新的备份',
  'cli.openOlder.sayHow': '错误：请使用 --as-it-is 或 --newest-backup 之一',
  'cli.openOlder.restored': '已恢复{moment}的备份。',
  'cli.openOlder.opened': '已原样打开保险库。从现在起，这就是最新版本。',
  'cli.openOlder.isNewest': '此保险库是这台电脑上已知的最新版本。没有更改任何内容。',
} as const satisfies Translated<typeof english>
