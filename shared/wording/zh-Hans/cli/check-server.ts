import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': '检查服务器是否正确处理双重验证',
  'cli.checkServer.description': '从外部检查服务器是否遵守双重验证的规则。',
  'cli.checkServer.argument.url': '服务器的地址',
  'cli.checkServer.option.dialect': '服务器使用的 API',
  'cli.checkServer.option.user': '用于测试的账户的电子邮件地址',
  'cli.checkServer.option.passwordStdin': '从标准输入的第一行读取其密码',
  'cli.checkServer.help.account':
    '此命令面向这类服务器的开发者。请使用双重验证已关闭的测试账户：检查会将其开启，尝试正确的、错误的和用过的验证码，然后再将其关闭。如果服务器发送验证码，会发送一到两条。不需要保险库，也不会打开保险库。',
  'cli.checkServer.help.time':
    '检查需要几分钟，大部分时间是等待：等待下一个验证码，以及等待限制尝试次数的服务器（最多 20 分钟）。按 Ctrl+C 会停止检查，并先还原账户。',
  'cli.checkServer.help.exitCodes':
    '退出代码：所有规则均已遵守或跳过时为 0，有规则未遵守时为 1，检查无法运行时为 2。',
  'cli.checkServer.stopped': '已停止。',
  'cli.checkServer.password.prompt': '账户密码：',
  'cli.checkServer.password.noTerminal':
    '需要账户的密码：请在终端中运行，或添加 --password-stdin。',
  'cli.checkServer.trying': '正在检查：{check}',
  'cli.checkServer.restoring': '正在还原账户',
  'cli.checkServer.signingIn': '正在登录',
  'cli.checkServer.waiting': '等待 {seconds, number} 秒',
  'cli.checkServer.broken': '{count, plural, other {有 # 条规则未遵守。}}',
} as const satisfies Translated<typeof english>
