import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': '允许“{name}”请求验证码？',
  'core.programs.askPair.detail':
    '{who}\n在它获取某个条目的验证码之前，会再次询问你。它绝不会获得密钥或备用码。',
  'core.programs.askList': '向“{name}”显示所有条目的名称？',
  'core.programs.askList.detail':
    '{who}\n它会看到条目的名称、标签和设置，但看不到验证码、备注或密钥。',
  'core.programs.askCode':
    '{count, plural, =1 {将 {entry} 的验证码提供给“{name}”？} other {将 # 个条目的验证码提供给“{name}”？}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, =1 {有了验证码，它可以在验证码过期之前代你登录。} other {这些条目是{entries}。有了验证码，它可以在验证码过期之前代你登录。}}',
  'core.programs.peer': '该程序是 {file}（进程 {pid}）。名称由它自己选择。',
  'core.programs.unknownPeer': '此系统没有说明是哪个程序。名称由它自己选择。',
  'core.programs.choice.deny': '拒绝',
  'core.programs.choice.once': '允许一次',
  'core.programs.choice.always': '始终允许',
  'core.programs.choice.allow': '允许',
  'core.programs.gone': '此程序已不再配对。',
  'core.programs.questionOver': '此询问已关闭。',
  'core.programs.hostAsks': '请在窗口之外的对话框中回答。',
  'core.programs.notJson': '每个请求请发送一行 JSON。',
  'core.programs.badField': '{field} 缺失或无效。',
  'core.programs.badVersion': 'Countersign 使用此协议的版本 1。',
  'core.programs.badName': '请使用含可见字符且首尾没有空格的名称。',
  'core.programs.unknownMethod': '没有这个方法。',
  'core.programs.tooLarge': '一个请求最多 64 KB。',
  'core.programs.tooMany': '请等待响应后再发送更多请求。',
  'core.programs.tooOften': '请求过多。请稍后重试。',
  'core.programs.off': '程序访问已关闭。请在 Countersign 的设置中开启。',
  'core.programs.locked': 'Countersign 已锁定。请先解锁。',
  'core.programs.notPaired': '此程序尚未与 Countersign 配对。',
  'core.programs.nameTaken':
    '名为“{name}”的程序已配对。请先在 Countersign 的设置中将其移除，或选择其他名称。',
  'core.programs.tooManyPaired': '已配对的程序过多。请先在 Countersign 的设置中移除一个。',
  'core.programs.pairingRefused': '刚刚拒绝过一次配对。请稍后重试。',
  'core.programs.questionsOpen': 'Countersign 中未回答的询问过多。请先回答。',
  'core.programs.noAnswer': '没有人回答 Countersign 的询问。',
  'core.programs.refused': '请求在 Countersign 中被拒绝。',
  'core.programs.noMatch': '没有匹配的条目。',
  'core.programs.severalMatch': '有多个匹配的条目。请使用其中一个的全名或 ID。',
  'core.programs.tooManyMatch': '匹配的条目过多。请输入更多名称内容。',
  'core.programs.longAddress': '套接字的路径太长，其他程序无法在此连接到 Countersign：{path}',
  'core.programs.foreignFolder': '此文件夹不属于你，其他程序无法在此连接到 Countersign：{path}',
} as const satisfies Translated<typeof english>
