import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': '只有基于计数器的条目才有下一个计数器值。',
  'core.entries.counterAtEnd': '此条目的计数器已达上限。',
  'core.entries.noSuchCode': '此条目没有可复制的这种验证码。',
  'core.entries.tooMany': '一个保险库最多可以有 {entries, number} 个条目。',
  'core.entries.gone': '此条目已不在此处。',
  'core.entries.noPin': '类型为 {type} 的条目没有 PIN。',
  'core.entries.noSuchField': '类型为 {type} 的条目没有 {field}。',
  'core.entries.orderNamesTwice': '新的顺序中有一个条目出现两次。',
  'core.entries.noWebsite': '网站应为 github.com 这样的名称，或其 https 地址。',
  'core.entries.changedElsewhere': '此条目在此期间已在另一个窗口或程序中更改。',
  'core.entries.tooManyTags': '一个条目最多可以有 {tagsPerEntry, number} 个标签。',
} as const satisfies Translated<typeof english>
