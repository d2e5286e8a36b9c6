import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': '从设置链接或二维码添加条目',
  'cli.add.description': '从设置链接或设置二维码的图片添加条目。',
  'cli.add.argument.source': '二维码图片，或 - 表示标准输入',
  'cli.add.help.sources':
    '标准输入包含一张图片，或每行一个链接（otpauth://、otpauth-migration://、motp:// 或 steam://）。一张图片可以有多个二维码。请在一条命令中给出一次 Google Authenticator 导出的所有图片，顺序不限。只要有一个来源无法使用，就不会添加任何内容。',
  'cli.add.help.examples': '示例：',
  'cli.add.help.typed': '输入或粘贴链接，然后按 Enter 和 Ctrl+D',
  'cli.add.help.file': '从文件读取链接',
  'cli.add.help.linkInArguments':
    '也可以将链接作为参数传入，但会出现警告：命令运行期间，其他程序可以在进程列表中读取它，而且它会留在 shell 历史记录中。',
  'cli.add.help.createsVault': '如果还没有保险库，添加第一个条目时会创建。',
  'cli.add.linkInArguments':
    '警告：链接位于命令行中，其密钥可能被其他程序和 shell 历史记录保留。请将其从历史记录中删除，并改为将链接传给 `countersign add -`。',
  'cli.add.added': '已添加“{name}”。',
  'cli.add.changed': '已更新“{name}”。',
  'cli.add.restored': '已从回收站恢复“{name}”。',
} as const satisfies Translated<typeof english>
