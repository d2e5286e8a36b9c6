import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': '艾达·马什',
  'practice.people.ada.about': '双重验证已关闭。一键开启，重新登录，生成新的备用码，再将其关闭。',
  'practice.people.ben.name': '本·奥科罗',
  'practice.people.ben.about':
    '不用身份验证器，也可以通过邮件或短信获取验证码。看看验证码如何过期和重新发送。',
  'practice.people.cleo.name': '克莱奥·瓦尔加',
  'practice.people.cleo.about': '使用下方显示的短信验证码登录。请将她改用更安全的身份验证器。',
  'practice.people.dora.name': '多拉·林特',
  'practice.people.dora.about': '使用自带第二步验证的聊天。开启它，打开聊天，再通过邮件恢复。',
  'practice.people.emil.name': '埃米尔·佐藤',
  'practice.people.emil.about': '使用没有 API 的网站。Countersign 会填写其页面。',
  'practice.people.fay.name': '费伊·莫罗',
  'practice.people.fay.about': '使用一个小网站，开启双重验证后会提供备用码。',
  'practice.people.gus.name': '格斯·阿德耶米',
  'practice.people.gus.about':
    '先开启他的双重验证，再照看其他人：查找用户，在丢失手机后重置双重验证，并查看日志。',
  'practice.people.hana.name': '哈娜·诺瓦克',
  'practice.people.ivo.name': '伊沃·勃兰特',
  'practice.people.june.name': '琼·卡斯尔',
  'practice.people.karl.name': '卡尔·埃斯皮诺萨',
  'practice.people.lea.name': '莱娅·方丹',
} as const satisfies Translated<typeof english>
