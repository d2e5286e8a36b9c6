import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}：{guess}',
  'core.importGuesses.quoted': '“{name}”',
  'core.importGuesses.others': '其他',
  'core.importGuesses.columnNumber': '第 {number} 列',
  'core.importGuesses.columnsFor':
    '{columns}作为{meaning, select, name {名称} user {用户} note {备注} other {标签}}',
  'core.importGuesses.table':
    '此表格没有注明由哪个应用写入。{count, plural, other {已将以下列}}读作一次性密钥：{columns}。',
  'core.importGuesses.otherColumns': '其他列也已读取：{columns}。',
  'core.importGuesses.data': '此文件没有注明由哪个应用写入。已将名为{names}的内容读作一次性密钥。',
  'core.importGuesses.dataWithoutNames': '此文件没有注明由哪个应用写入。已将其内容读作一次性密钥。',
  'core.importGuesses.enpass':
    '各行看起来像是成对的名称和值，与 Enpass 写入的一样。已将{names}的值读作一次性密钥。',
  'core.importGuesses.enpassLinks':
    '各行看起来像是成对的名称和值，与 Enpass 写入的一样。已将设置链接读作一次性密钥。',
} as const satisfies Translated<typeof english>
