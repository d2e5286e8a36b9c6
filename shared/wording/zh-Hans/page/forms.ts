import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': '语言',
  'forms.language.system': '跟随系统（{name}）',
  'forms.authority.ask': '服务器使用自己的证书颁发机构',
  'forms.authority': '证书颁发机构（PEM）',
  'forms.authority.description': '仅对此服务器信任，取代公共证书颁发机构。请向服务器的运营者询问。',
  'forms.authority.given': '对于此服务器，Countersign 只信任这个证书颁发机构。',
  'forms.repeatPassphrase': '重复密码短语',
  'forms.repeatNewPassphrase': '重复新密码短语',
  'forms.repeatFilePassword': '重复文件密码',
  'forms.repeat.differs': '两次输入尚不一致。',
  'forms.strength.weak': '弱：几分钟内就可能被猜出。',
  'forms.strength.fair': '一般：能挡住好奇的人，但挡不住有心的人。',
  'forms.strength.good': '好。',
  'forms.strength.strong': '强。',
  'forms.confirmIdentity': '为确认是你本人',
  'forms.algorithm': '算法',
  'forms.digits': '位数',
  'forms.counter': '计数器',
  'forms.period': '周期（秒）',
  'forms.discard': '放弃更改？',
  'forms.discard.text': '输入的内容尚未保存。',
  'forms.discard.keep': '继续编辑',
  'forms.discard.confirm': '放弃',
  'forms.waiting': '{action}（{countdown}）',
} as const satisfies Translated<typeof english>
