import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': '说明此服务器提供同步',
  'api.sync.makeToken': '生成只能打开该账户文件的令牌',
  'api.sync.tokens': '列出账户的令牌',
  'api.sync.removeToken': '移除令牌',
  'api.sync.endToken': '使所发送的令牌失效',
  'api.sync.list': '列出账户的文件及其占用的空间',
  'api.sync.read': '以字节读取文件',
  'api.sync.write': '创建或替换文件；带 If-Match 时仅当版本一致',
  'api.sync.remove': '移除文件；没有该文件也不是错误',
} as const satisfies Translated<typeof english>
