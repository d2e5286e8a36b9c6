import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token': '令牌无效或已移除。请登录并重新生成。',
  'refusals.sync.tokens': '账户已有 {most, plural, other {# 个令牌}}。请先移除一个。',
  'refusals.sync.noToken': '没有这个令牌。',
  'refusals.sync.noFile': '没有此名称的文件。',
  'refusals.sync.changed': '文件在此期间已更改。',
  'refusals.sync.quota': '账户的文件已占满可用的全部空间。',
} as const satisfies Translated<typeof english>
