import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': '输出图片中二维码的文本',
  'cli.scan.description':
    '输出图片中每个二维码的文本，不打开保险库。或让正在运行的 Countersign 扫描屏幕。',
  'cli.scan.argument.image': '图片：{formats}',
  'cli.scan.option.screen': '在正在运行的 Countersign 中扫描屏幕',
  'cli.scan.screenOrPictures': '请指定要读取的图片，或单独使用 --screen。',
  'cli.scan.help.screen':
    '使用 --screen 时不输出任何内容：Countersign 会显示找到的条目，由你选择要添加哪些。',
  'cli.scan.help.json': '使用 --json 时：{shape}。如果图片中没有二维码，其列表为空，这不是错误。',
  'cli.scan.help.secret': '输出可能包含密钥。',
} as const satisfies Translated<typeof english>
