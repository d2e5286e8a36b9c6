import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': '即使 Countersign 正在运行，也读取保险库',
  'cli.running.asking': '请在 Countersign 中回答询问。',
  'cli.running.refused': '请求在 Countersign 中被拒绝。',
  'cli.running.noAnswer': '没有人回答 Countersign 中的询问。',
  'cli.running.tooOften': '请求过多。请在 {seconds, plural, other {# 秒}}后重试。',
  'cli.running.nobody': 'Countersign 没有运行。请打开它，或运行 `countersign ui`，然后重试。',
  'cli.running.off': '程序访问已关闭。请在 Countersign 的“设置”中开启“允许其他程序请求验证码”。',
  'cli.running.locked': 'Countersign 已锁定。请先解锁。',
  'cli.running.quick.summary': '在正在运行的 Countersign 中打开快速访问',
  'cli.running.quick.description':
    '在正在运行的 Countersign 中打开快速访问，供启动器或桌面环境的键盘快捷键使用。',
  'cli.running.pair.summary': '允许命令向正在运行的 Countersign 请求',
  'cli.running.pair.description':
    '将终端与正在运行的 Countersign 配对，使 `code` 和 `list` 向其请求，而不读取保险库。',
  'cli.running.pair.help':
    '请先在 Countersign 的设置中开启“允许其他程序请求验证码”。终端首次获取某个条目的验证码之前，Countersign 会询问你。`code --no-running` 仍像以前一样读取保险库。',
  'cli.running.pair.option.name': 'Countersign 对终端的称呼',
  'cli.running.pair.option.forget': '不再向正在运行的 Countersign 请求',
  'cli.running.pair.done':
    '已配对，名为“{name}”。`code` 和 `list` 现在会向正在运行的 Countersign 请求。',
  'cli.running.pair.forgotten':
    '终端不再向正在运行的 Countersign 请求。要在那里也将其移除，请打开“设置”。',
  'cli.running.pair.nameTaken':
    '名为“{name}”的程序已配对。请先在 Countersign 的设置中将其移除，或使用 --name。',
  'cli.running.pair.later': 'Countersign 目前无法配对。请一分钟后重试。',
  'cli.running.pair.failed': 'Countersign 无法与终端配对。请检查名称，以及已配对程序的数量。',
} as const satisfies Translated<typeof english>
