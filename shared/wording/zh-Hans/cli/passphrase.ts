import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': '密码短语：',
  'cli.passphrase.newPrompt': '保险库的新密码短语：',
  'cli.passphrase.again': '再次输入：',
  'cli.passphrase.noTerminal':
    '保险库需要密码短语：请在终端中运行，添加 --passphrase-stdin，或在 COUNTERSIGN_PASSPHRASE_FILE 中指定含有它的文件。',
  'cli.passphrase.differs': '两次输入不一致。',
  'cli.passphrase.cancelled': '已取消。没有更改任何内容。',
  'cli.passphrase.empty':
    '{from, select, stdin {标准输入的第一行为空。} file {COUNTERSIGN_PASSPHRASE_FILE 指定的文件为空。} other {没有输入任何内容。}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {标准输入的第一行超过 {most, number} 个字符。} file {COUNTERSIGN_PASSPHRASE_FILE 指定的文件超过 {most, number} 个字符。} other {超过 {most, number} 个字符。}}',
  'cli.passphrase.fileUnreadable': '无法读取 COUNTERSIGN_PASSPHRASE_FILE 指定的文件。',
  'cli.passphrase.fileOpenToOthers':
    '其他用户可以读取 COUNTERSIGN_PASSPHRASE_FILE 指定的文件。请限制为只有你能读取：chmod 600。',
  'cli.passphrase.fileTooLarge':
    'COUNTERSIGN_PASSPHRASE_FILE 指定的文件超过 {bytes, number} 字节。',
} as const satisfies Translated<typeof english>
