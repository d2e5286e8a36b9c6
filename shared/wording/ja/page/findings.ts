import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': '{taken}件を追加、{leftOut}件は追加していません',
  'findings.notEverythingAdded': '一部を追加できませんでした',
  'findings.nothingNew': '新しく追加するものはありません',
  'findings.addThese': 'これらのエントリを追加しますか？',
  'findings.entriesFound': '見つかったエントリ',
  'findings.notAdded': '追加しなかったもの',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>：{reason}',
  'findings.leftOut.where': '<b>{name}</b><i>（{where}）</i>：{reason}',
  'findings.more': '{count, plural, other {ほか#件}}',
  'findings.keepOldApp':
    '{count, plural, other {追加が終わるまで、古いアプリを残しておいてください。}}',
  'findings.changed': '{changed, plural, other {#件のエントリは、こちらと設定が異なります。}}',
  'findings.renamed': '{renamed, plural, other {#件のエントリは、別の名前ですでにあります。}}',
  'findings.changedAndRenamed':
    '{changed, plural, other {#件のエントリはこちらと設定が異なり}}、{renamed, plural, other {#件は別の名前ですでにあります}}。',
  'findings.selectChanged': '{changed, plural, other {この#件を選択して更新}}',
  'findings.selectRenamed': '{renamed, plural, other {この#件を選択してもう一度追加}}',
  'findings.inTrash': '<bdi>{name}</bdi>はゴミ箱にあります。',
  'findings.manyInTrash': '{count, plural, other {このうち#件のエントリはゴミ箱にあります。}}',
  'findings.restore': '{count, plural, other {復元する}}',
} as const satisfies Translated<typeof english>
