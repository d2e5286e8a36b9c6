import type { backups as english } from '../../en/cli/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'cli.backups.summary': '列出、创建和恢复备份',
  'cli.backups.description': '列出保险库的备份、创建备份或恢复备份。',
  'cli.backups.help.naming':
    '用 `countersign backups list` 显示的 ID 或文件路径指定备份。如果此保险库的密钥打不开它，会询问其恢复密钥或密码短语。使用 --password-stdin 时，从标准输入读取。',
  'cli.backups.help.json': '使用 --json 时，时间为 Unix 秒数。',
  'cli.backups.list.summary': '列出备份',
  'cli.backups.list.description': '列出备份，最新的在前，并说明是否有问题。',
  'cli.backups.list.empty': '还没有备份。',
  'cli.backups.list.place':
    '{place, select, own {自己的文件夹} folder {第二个文件夹} other {两个文件夹}}',
  'cli.backups.list.damaged': '已损坏',
  'cli.backups.list.anotherVault': '另一个保险库',
  'cli.backups.list.entries': '{count, plural, other {# 个条目}}',
  'cli.backups.list.bytes': '{bytes, number} 字节',
  'cli.backups.list.key': '可用{day}的恢复密钥打开',
  'cli.backups.list.formerKey': '可用较早的恢复密钥打开',
  'cli.backups.make.summary': '立即创建备份',
  'cli.backups.make.description': '立即创建备份，即使没有任何更改。',
  'cli.backups.restore.summary': '恢复备份',
  'cli.backups.restore.description': '从备份添加保险库缺少的内容，或用备份替换保险库。',
  'cli.backups.restore.argument.backup': '`countersign backups list` 中的 ID，或文件',
  'cli.backups.restore.option.merge': '添加缺少的内容，不更改其他任何内容',
  'cli.backups.restore.option.replace': '用备份替换保险库',
  'cli.backups.restore.option.yes': '替换保险库之前不询问',
  'cli.backups.restore.option.passwordStdin': '从标准输入读取备份的恢复密钥或密码短语',
  'cli.backups.restore.sayHow': '错误：请使用 --merge 或 --replace 之一',
  'cli.backups.restore.prompt': '备份的恢复密钥或密码短语：',
  'cli.backups.restore.noTerminal':
    '备份来自另一个保险库：请在终端中运行，或添加 --password-stdin。',
  'cli.backups.restore.notFound': '没有使用该 ID 的备份，也没有可读取的文件。',
  'cli.backups.restore.noChange': '条目保持不变。',
  'cli.backups.restore.changes': '如果替换保险库：',
  'cli.backups.restore.more': '还有 {count, number} 个。',
  'cli.backups.restore.question': 'Countersign 会先备份当前的保险库，然后将其替换。',
  'cli.backups.restore.unchanged': '没有更改任何内容。',
  'cli.backups.restore.merged': '已添加 {added, plural, other {# 个条目}}。',
  'cli.backups.restore.replaced':
    '已更新 {changed, number} 个，添加 {added, number} 个，移除 {removed, number} 个。',
} as const satisfies Translated<typeof english>
