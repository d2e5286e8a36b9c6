import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': '正在检测服务器类型…',
  'connect.kind': '服务器类型',
  'connect.kind.unknown': '无法识别此服务器。如果知道其类型，请选择。',
  'connect.kind.several': '服务器支持多种类型。第一种最常见。',
  'connect.email': '电子邮件地址',
  'connect.name': '名称（可选）',
  'connect.name.hint': '账户在此处的名称',
} as const satisfies Translated<typeof english>
