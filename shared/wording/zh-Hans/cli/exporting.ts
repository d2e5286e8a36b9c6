import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': '将条目写入文件',
  'cli.exporting.description': '将保险库或其中的部分条目写入供其他应用使用的文件。',
  'cli.exporting.option.format': '以下格式之一',
  'cli.exporting.option.out': '写入的位置，或 - 表示标准输出（默认：含今天日期的名称）',
  'cli.exporting.option.only': '只导出匹配的条目：发行方和账户名中的词',
  'cli.exporting.option.passwordStdin': '从标准输入读取文件的密码',
  'cli.exporting.option.yes': '以未加密方式写入密钥之前不询问',
  'cli.exporting.help.formats': '格式：',
  'cli.exporting.help.sealedCopy': '整个保险库，已加密：可用恢复密钥或密码短语打开',
  'cli.exporting.help.notSealed': '{name}，未加密',
  'cli.exporting.help.plain':
    '写入未加密的格式之前，Countersign 会询问，除非添加 --yes：任何人持有该文件，就能生成其中的所有验证码。文件权限为 0600，且不会覆盖已有的文件。',
  'cli.exporting.leftOut': '未包含“{name}”。{reason}',
  'cli.exporting.question': '任何人持有此文件，就能生成其中的所有验证码。',
  'cli.exporting.nothingWritten': '没有写入任何内容。',
  'cli.exporting.password.prompt': '文件密码：',
  'cli.exporting.password.noTerminal': '文件需要密码：请在终端中运行，或添加 --password-stdin。',
  'cli.exporting.wrote': '已写入 {file}。',
  'cli.exporting.exists': '{file} 已存在。请用 --out 选择其他位置。',
  'cli.exporting.cannotWrite': '无法写入 {file}。请用 --out 选择其他位置。',
} as const satisfies Translated<typeof english>
