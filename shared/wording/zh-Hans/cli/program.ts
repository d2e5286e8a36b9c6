import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description': '终端中的身份验证器：提供验证码，并为账户管理双重验证。',
  'cli.program.help.passphrase':
    '如果保险库有密码短语，Countersign 会在终端中询问。脚本可以用 --passphrase-stdin 传入，或在 COUNTERSIGN_PASSPHRASE_FILE 中指定含有它的文件。该文件必须只有你能读取（权限 0600）。',
  'cli.program.help.exitCodes':
    '退出代码：成功时为 0，命令被拒绝时为 1（原因见标准错误），用法错误时为 2。使用其他代码的命令会在其自身的帮助中列出。',
  'cli.program.help.json': '使用 --json 时：{shape}',
  'cli.program.option.vault': '保险库的位置：“keychain”或文件（默认：找到它的地方）',
  'cli.program.option.passphraseStdin': '从标准输入的第一行读取密码短语',
  'cli.program.option.json': '输出 JSON',
  'cli.program.option.selfCheck': '检查此安装的每个部分是否正常，并以 JSON 输出结果',
  'cli.program.selfCheckAlone': '错误：--self-check 不能与命令一起使用',
  'cli.program.option.help': '显示此帮助',
  'cli.program.option.version': '显示版本',
  'cli.program.argument.query': 'ID，或发行方和账户名中的词',
  'cli.program.helpCommand': '显示命令的帮助',
  'cli.program.badVault': '请使用“keychain”或文件路径。',
  'cli.program.about': '{what}：{said}',
  'cli.program.cannotWriteOutput': '无法写入标准输出。',
  'cli.program.unfinished': '命令在完成之前停止。请重试。',
} as const satisfies Translated<typeof english>
