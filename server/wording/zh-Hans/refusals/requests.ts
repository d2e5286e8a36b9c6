import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed': '无法读取请求。其正文或地址格式不正确。',
  'refusals.requests.unknownField':
    '{place, select, query {查询} address {地址} other {正文}}含有此调用不接受的字段。',
  'refusals.requests.noFields':
    '{place, select, query {查询} address {地址} other {正文}}缺失或不是对象。',
  'refusals.requests.badField':
    '{place, select, query {查询} address {地址} other {正文}}的字段 {field} 缺失或格式不正确。',
  'refusals.requests.noField': '缺少正文的字段 {field}。',
  'refusals.requests.zeroCharacter': '文本不能含有空字符。',
  'refusals.requests.outOfBounds': '有一个值超出范围。',
  'refusals.requests.noSuchCall': '没有这个调用。',
  'refusals.requests.noSuchPage': '没有这个页面。',
  'refusals.requests.tooLarge': '正文太大。',
  'refusals.requests.headTooLarge': '地址或标头太大。',
  'refusals.requests.tooSlow': '请求没有及时到达。',
  'refusals.requests.otherType': '此调用不接受这种类型的正文。',
  'refusals.requests.sayJson': '请将内容类型设为 JSON，即使请求没有正文。',
  'refusals.requests.csrf': 'CSRF 令牌缺失或已过期。',
  'refusals.requests.crossSite': '此请求来自其他网站，因此没有进行任何操作。',
  'refusals.requests.cookieTwice':
    '同一个 Cookie 发送了两次。其中一个可能由此域名下的其他网站设置。',
} as const satisfies Translated<typeof english>
