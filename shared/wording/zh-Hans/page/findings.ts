import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': '已添加 {taken}，未添加 {leftOut}',
  'findings.notEverythingAdded': '并非全部都已添加',
  'findings.nothingNew': '没有新内容可添加',
  'findings.addThese': '添加这些条目？',
  'findings.entriesFound': '找到的条目',
  'findings.notAdded': '未添加',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>：{reason}',
  'findings.leftOut.where': '<b>{name}</b><i>（{where}）</i>：{reason}',
  'findings.more': '{count, plural, other {还有 # 个}}',
  'findings.keepOldApp': '{count, plural, other {在这些条目添加完成之前，请保留旧应用。}}',
  'findings.changed': '{changed, plural, other {有 # 个条目在此的设置不同。}}',
  'findings.renamed': '{renamed, plural, other {有 # 个条目已以其他名称在此。}}',
  'findings.changedAndRenamed':
    '{changed, plural, other {有 # 个条目在此的设置不同}}，{renamed, plural, other {有 # 个条目已以其他名称在此}}。',
  'findings.selectChanged': '{changed, plural, other {选择这 # 个以更新你的条目}}',
  'findings.selectRenamed': '{renamed, plural, other {选择这 # 个以再次添加}}',
  'findings.inTrash': '<bdi>{name}</bdi> 在回收站中。',
  'findings.manyInTrash': '{count, plural, other {其中 # 个条目在回收站中。}}',
  'findings.restore': '{count, plural, other {恢复}}',
} as const satisfies Translated<typeof english>
