import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': '添加条目',
  'window.home': 'Countersign，显示验证码',
  'window.search': '搜索条目',
  'window.search.clear': '清除搜索',
  'window.addEntry.tooltip': '添加条目（{keys}）',
  'window.accounts.tooltip': '服务器账户（{keys}）',
  'window.lock.tooltip': '锁定（{keys}）',
  'window.menu': '菜单',
  'window.announcements': '公告',
  'window.loadingAccounts': '正在载入账户',
  'window.loadingSettings': '正在载入设置',
  'window.loadingTrash': '正在载入回收站',
  'window.opening': '正在打开 Countersign',
  'window.unreachable': 'Countersign 没有响应',
  'window.title.noAnswer': '没有响应',
  'window.title.unavailable': '验证码不可用',
  'window.quarantined':
    '{count, plural, other {有 # 个条目无法读取，已原样保留。较新版本的 Countersign 也许能读取。}}',
  'window.recoveryKeyReminder': '请抄下恢复密钥：当其他方式都行不通时，它能打开备份。',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersign 无法启动',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': '欢迎',
  'window.title.locked': '已锁定',
  'window.gone.closed': 'Countersign 已关闭',
  'window.gone.closed.reopen': '没有丢失任何内容。要重新打开，请在终端中运行“countersign ui”。',
  'window.gone.closed.otherTab': '如果它已在另一个标签页中打开，请使用那个标签页，并关闭此页。',
  'window.gone.startedAgain': 'Countersign 已重新启动',
  'window.gone.startedAgain.lastTab':
    '此标签页是重新启动之前打开的。请使用最后打开的标签页，并关闭此页。',
  'window.gone.startedAgain.freshLink':
    '要获取新链接，请在运行 Countersign 的终端中按 Enter，或再次运行“countersign ui”。',
  'window.gone.elsewhere': 'Countersign 已在另一个标签页中打开',
  'window.gone.elsewhere.oneTab': '一次只能打开一个标签页。此处打开的内容会在那里继续。',
  'window.gone.elsewhere.notYou':
    '如果另一个标签页不是你打开的，可能是其他人所为。请在运行 Countersign 的终端中按 Enter：新链接会关闭所有其他标签页。',
  'window.gone.elsewhere.again': '在此处使用',
  'window.gone.freshLink': '新链接关闭了此标签页',
  'window.gone.freshLink.follow':
    '新链接会关闭之前打开的标签页。请打开终端中显示的链接，并关闭此页。',
  'window.gone.serviceWorker': '其他程序可能会读取此页面',
  'window.gone.serviceWorker.why':
    '曾在此地址运行的某个程序在浏览器中留下了 Service Worker。它能看到此页面显示的一切，因此没有打开任何内容，也没有发送任何内容。',
  'window.gone.serviceWorker.what':
    '请关闭此标签页，并再次运行“countersign ui”：它会在新地址打开。也可以在浏览器设置中清除此网站的数据，然后重试。',
} as const satisfies Translated<typeof english>
