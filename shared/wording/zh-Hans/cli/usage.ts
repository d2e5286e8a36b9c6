import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': '用法：',
  'cli.usage.heading.arguments': '参数：',
  'cli.usage.heading.options': '选项：',
  'cli.usage.heading.globalOptions': '全局选项：',
  'cli.usage.heading.commands': '命令：',
  'cli.usage.withDefault': '{description}（默认：{value}）',
  'cli.usage.withChoices': '{description}（可选值：{choices}）',
  'cli.usage.withBoth': '{description}（可选值：{choices}；默认：{value}）',
  'cli.usage.tryHelp': '使用 --help 查看更多信息。',
  'cli.usage.missingArgument': '错误：缺少参数 {name}',
  'cli.usage.missingOption': '错误：必须提供选项 {option}',
  'cli.usage.missingValue': '错误：选项 {option} 需要一个值',
  'cli.usage.badValue': '错误：{option} 的值无效。{reason}',
  'cli.usage.badArgument': '错误：参数 {name} 无效。{reason}',
  'cli.usage.notAChoice': '请使用以下之一：{choices}。',
  'cli.usage.conflict': '错误：{one} 和 {other} 不能一起使用',
  'cli.usage.unknownOption': '错误：未知选项 {option}',
  'cli.usage.unknownCommand': '错误：未知命令 {name}',
  'cli.usage.unnamedCommand': '错误：未知命令',
  'cli.usage.tooManyArguments':
    '错误：参数过多：应为 {expected, plural, =0 {0} other {#}} 个，实际为 {got} 个',
  'cli.usage.didYouMean': '你是不是想用 {names}？',
  'cli.usage.badPort': '请使用 0 到 65535 之间的数字。',
  'cli.usage.stdinTwice':
    '错误：标准输入不能同时包含保险库的密码短语和{what, select, entries {条目} note {备注} pairing {配对文本} other {另一个密码}}。请在 COUNTERSIGN_PASSPHRASE_FILE 中指定含有密码短语的文件。',
} as const satisfies Translated<typeof english>
