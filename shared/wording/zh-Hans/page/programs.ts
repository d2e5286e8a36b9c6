import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': '其他程序',
  'programs.access': '允许其他程序请求验证码',
  'programs.access.hint':
    '启动器、脚本和终端可以在此窗口打开时向其请求。每个程序只需配对一次，并由你对每个条目作出决定。它们绝不会获得密钥。',
  'programs.none': '还没有配对的程序',
  'programs.none.hint': '在终端中运行“countersign pair”，或启动将要请求的程序。',
  'programs.pairedAt': '配对于{moment}',
  'programs.pairedFrom': '配对于{moment}，来自 {executable}',
  'programs.removeNamed': '移除“{name}”',
  'programs.allowed': '{count, plural, other {可直接获得 # 项内容，无需询问}}',
  'programs.allowed.list': '“{name}”无需询问即可获得的内容',
  'programs.allowed.names': '所有条目的名称',
  'programs.askAgain': '重新询问',
  'programs.askAgainNamed': '重新询问：{what}',
  'programs.entryGone': '已不存在的条目',
  'programs.door.taken':
    '另一个 Countersign 窗口已打开，程序会连接到那个窗口。要让程序连接到此窗口，请关闭那个窗口。',
  'programs.door.failed': '其他程序无法连接到此窗口。请重新启动 Countersign。',
  'programs.requests': '程序请求过的内容',
  'programs.requests.hint': '谁在何时请求了什么。从不记录验证码。',
  'programs.requests.show': '显示日志',
  'programs.requests.title': '程序请求过的内容',
  'programs.requests.loading': '正在载入日志',
  'programs.requests.empty': '还没有程序请求过任何内容。',
  'programs.requests.clear': '清除日志',
  'programs.requests.unknown': '未知程序',
  'programs.requests.asked':
    '{request, select, pair {“{name}”请求配对} list {“{name}”请求条目的名称} other {{count, plural, =0 {“{name}”请求了一个验证码} other {“{name}”请求了{entries}的验证码}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {已允许} refused {已拒绝} nothing {没有匹配项} locked {已锁定} unknown {未知令牌} unanswered {无人回应} other {请求过多}}',
  'programs.requests.line':
    '{times, plural, =1 {{asked}：{became}} other {{asked}：{became}（# 次）}}',
  'programs.choice.deny': '拒绝',
  'programs.choice.once': '允许一次',
  'programs.choice.always': '始终允许',
  'programs.choice.allow': '允许',
} as const satisfies Translated<typeof english>
