import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': '备份再次失败',
  'notices.backups.done': '已备份',
  'notices.backups.failing.lastGood': '备份无法正常进行。<bdi>{problem}</bdi>{lastGood}',
  'notices.backups.secondFolder.change': '选择其他文件夹',
  'notices.backups.folder.done': '从现在起备份会保存到那里',
  'notices.backups.folder.title': '备份文件夹',
  'notices.backups.folder.hint': '已存在的文件夹，例如同步文件夹或其他磁盘上的文件夹。',
  'notices.backups.folder.path': '完整路径',
  'notices.backups.folder.picked': '每个备份还会加密保存到 <bdi>{folder}</bdi>。',
  'notices.backups.folder.use': '使用此文件夹',
  'notices.check.notice':
    '{phase, select, stopping {正在停止检查服务器} other {正在检查服务器}}：已检查 {tried, number}/{all, number} 条规则。',
  'notices.check.notice.show': '显示检查',
  'notices.overview.clock.stop': '停止校正验证码',
  'notices.overview.clock.wasBehind':
    '因为这台电脑的时钟比服务器慢，Countersign 将验证码校正了{off}。',
  'notices.overview.clock.wasAhead':
    '因为这台电脑的时钟比服务器快，Countersign 将验证码校正了{off}。',
  'notices.overview.clock.behind':
    '这台电脑的时钟比服务器慢{off}，验证码可能被拒绝。请调准时钟，或让 Countersign 校正验证码。',
  'notices.overview.clock.ahead':
    '这台电脑的时钟比服务器快{off}，验证码可能被拒绝。请调准时钟，或让 Countersign 校正验证码。',
  'notices.practice.arrived':
    '{channel, select, sms {练习：发给 {to} 的短信} email {练习：发给 {to} 的邮件} other {}}',
  'notices.practice.copyCode': '复制验证码',
  'notices.drop.codes': '拖入以添加备用码',
  'notices.drop.codesHere': '拖到这里以添加备用码',
  'notices.drop.codesHere.hint': '文本文件、PDF 或选中的文本',
  'notices.drop.read': '拖到这里',
  'notices.drop.read.codesHint': '二维码、其他应用的导出文件，或文本或 PDF 文件形式的备用码',
  'notices.drop.read.filesHint': '二维码，或其他应用的导出内容：文件或文件夹',
  'notices.drop.refused': '无法拖到这里',
  'notices.drop.refused.hint': '请先关闭此对话框，再拖到窗口上',
  'notices.drop.onlyCodes':
    '这里只能拖入备用码，格式为文本或 PDF 文件。要拖入其他内容，请先关闭详细信息。',
  'notices.drop.closeFirst': '请先关闭此对话框，再拖到窗口上。',
} as const satisfies Translated<typeof english>
