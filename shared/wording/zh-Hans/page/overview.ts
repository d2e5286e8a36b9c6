import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': '账户',
  'overview.loading': '正在载入账户',
  'overview.refreshAll': '全部刷新',
  'overview.refreshed': '已刷新所有账户',
  'overview.moreForServers': '更多服务器选项',
  'overview.checkServer': '检查服务器',
  'overview.practice': '用于练习',
  'overview.practiceAccounts': '练习账户',
  'overview.open': '打开 {account}',
  'overview.stepFor': '{step}：{account}',
  'overview.more': '{account} 的更多操作',
  'overview.details': '账户详细信息',
  'overview.turnOnWithPhone': '在此处和手机上开启',
  'overview.turnOnByMessage':
    '{method, select, sms {通过短信开启（安全性较低）} email {通过邮件开启（安全性较低）} message {通过短信或邮件开启（安全性较低）} other {}}',
  'overview.empty.title': '双重验证，替你开启',
  'overview.empty.intro':
    '登录 Countersign 支持的服务器。Countersign 会开启双重验证，将密钥和备用码保存在保险库中，并显示每个账户的状态。',
  'overview.empty.practice': '只是看看？下面的练习服务器可以试用全部功能。',
} as const satisfies Translated<typeof english>
