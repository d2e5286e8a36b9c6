import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': '标准输入',
  'cli.input.link': '链接',
  'cli.input.source': '来源',
  'cli.input.sourceNumber': '来源 {number, number}',
  'cli.input.stdinLine': '标准输入的第 {number, number} 行',
  'cli.input.notFound': '{place}不是链接，也没有该名称的文件。',
  'cli.input.noQrCode': '{name} 中没有可读取的二维码。',
  'cli.input.stdinEmpty': '标准输入为空。',
  'cli.input.noFile': '没有文件 {name}。',
  'cli.input.nameTooLong': '有一个文件名超过此系统允许的长度。',
  'cli.input.folder': '{name} 是文件夹。',
  'cli.input.notAllowed': '没有读取 {name} 的权限。',
  'cli.input.unreadable': '无法读取 {name}。',
  'cli.input.tooLarge': '{name} 超过 {bytes, number} 字节。',
  'cli.input.missingParts':
    'Google Authenticator 导出的 {all, number} 张图片中只有 {have, number} 张。请在一条命令中添加全部图片。',
  'cli.input.authorityUnreadable': '无法读取 --ca 指定的文件。',
  'cli.input.confirm': '{question}输入“{yes}”以继续： ',
  'cli.input.nobodyToConfirm': '此操作需要确认：请在终端中运行，或添加 --yes。',
} as const satisfies Translated<typeof english>
