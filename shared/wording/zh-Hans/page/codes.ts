import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': '计数器 {counter}',
  'codes.needsPin': '需要 PIN：请打开详细信息',
  'codes.next': '下一个',
  'codes.menu.account': '显示账户',
  'codes.menu.copyNext': '复制下一个验证码',
  'codes.menu.pin': '置顶',
  'codes.menu.moveUp': '上移',
  'codes.menu.moveDown': '下移',
  'codes.counted.announced': '“{name}”的新验证码',
  'codes.counted.next': '下一个验证码',
  'codes.counted.nextFor': '“{name}”的下一个验证码',
  'codes.empty.title': '将设置二维码拖到这里',
  'codes.empty.practice': '试用练习服务器',
  'codes.pinned': '已置顶',
  'codes.entries': '条目',
  'codes.secondFactorOf': '{account} 的第二因素',
  'codes.notConfirmedYet': '尚未确认',
  'codes.showAllEntries': '显示所有条目',
  'codes.tags': '标签',
  'codes.others': '其他',
  'codes.all': '全部',
  'codes.menu.unpin': '取消置顶',
  'codes.empty.text':
    '可以是网站在开启双重验证时所显示二维码的截图或照片。也可以用 <keys></keys> 粘贴，或拖入从其他应用导出的文件。',
  'codes.nothingFound': '没有与“<bdi>{query}</bdi>”匹配的条目。',
  'codes.nothingFound.tagged': '标签“<bdi>{tag}</bdi>”下没有与“<bdi>{query}</bdi>”匹配的条目。',
} as const satisfies Translated<typeof english>
