import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': '从其他应用的导出文件导入条目',
  'cli.importing.description': '从其他应用的导出文件（包括加密文件）导入条目。',
  'cli.importing.argument.file': '文件，或包含文件的文件夹',
  'cli.importing.option.format': '以此格式读取文件',
  'cli.importing.option.passwordStdin': '从标准输入读取导出文件的密码',
  'cli.importing.option.acceptGuesses': '同时添加没有注明应用的文件中的条目',
  'cli.importing.option.dryRun': '显示文件的内容，不添加任何内容',
  'cli.importing.option.reveal': '同时输出密钥（与 --json 一起使用）',
  'cli.importing.help.formats':
    '格式根据内容识别；`countersign formats` 会列出所有格式。文件夹表示其中的所有文件。如果导出文件已加密，会在终端中询问其密码。使用 --password-stdin 时，从标准输入的第一行读取。',
  'cli.importing.help.adding':
    '新条目会在一次保存中添加。使用 --dry-run 时，保险库保持关闭，不会添加任何内容。',
  'cli.importing.help.guesses':
    '如果文件没有注明由哪个应用写入，Countersign 会进行推测。它会显示推测结果，在终端中确认或使用 --accept-guesses 后才添加条目。',
  'cli.importing.help.exitCodes':
    '退出代码：全部读取时为 0，有内容未包含时为 3（会显示其名称和位置），没有读取任何内容时为 1，用法错误时为 2。',
  'cli.importing.help.json':
    '使用 --json 时：{shape}。只有使用 --reveal 才会包含密钥。条目的 "status" 为 new、known、changed、elsewhere（以其他名称存在，见 "meets"）或 trashed；如果保险库保持关闭，则为 null。"added"、"updated" 和 "restored" 为 true 或 false。"remarks" 说明清理了什么、推测了什么以及哪些看起来不正常。"guesses" 属于文件。',
  'cli.importing.revealNeedsJson': '错误：--reveal 只能与 --json 一起使用',
  'cli.importing.tooManyFiles': '一次最多可以导入 {most, number} 个文件。',
  'cli.importing.password.prompt': '{name} 的密码：',
  'cli.importing.password.wrong': '这不是 {name} 的密码。',
  'cli.importing.password.noTerminal': '{name} 已加密：请在终端中运行，或添加 --password-stdin。',
  'cli.importing.guesses.heading': '{file} 中没有注明由哪个应用写入。Countersign 的推测如下：',
  'cli.importing.guesses.question': '添加从 {files} 推测的内容？',
  'cli.importing.guesses.noTerminal':
    '没有从 {files} 添加任何内容。请在终端中运行以便询问，或添加 --accept-guesses。',
  'cli.importing.guesses.declined': '没有从 {files} 添加任何内容。',
  'cli.importing.added': '已添加 {count, plural, other {# 个条目}}。',
  'cli.importing.changed': '已更新 {count, plural, other {# 个条目}}。',
  'cli.importing.restored': '已从回收站恢复 {count, plural, other {# 个条目}}。',
  'cli.importing.known': '{count, plural, other {# 个条目已在保险库中。}}',
  'cli.importing.leftOut.place': '{file}，{where}',
  'cli.importing.leftOut.row': '{where}：{reason}',
  'cli.importing.leftOut.namedRow': '{name}，{where}：{reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, other {# 个无法读取。在全部导入之前，请保留旧应用。}}',
  'cli.importing.leftOut.sum':
    '已添加 {added, number} 个，{count, plural, other {未包含 # 个。在全部导入之前，请保留旧应用。}}',
} as const satisfies Translated<typeof english>
