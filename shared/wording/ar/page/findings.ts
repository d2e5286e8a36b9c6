import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': 'أُضيف {taken}، ولم يُضَف {leftOut}',
  'findings.notEverythingAdded': 'لم يُضَف كل شيء',
  'findings.nothingNew': 'لا جديد لإضافته',
  'findings.addThese': 'هل تُضاف هذه العناصر؟',
  'findings.entriesFound': 'العناصر التي عُثر عليها',
  'findings.notAdded': 'لم تُضَف',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>: {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i>: {reason}',
  'findings.more':
    '{count, plural, zero {ولا شيء غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'findings.keepOldApp':
    '{count, plural, zero {يُرجى إبقاء التطبيق القديم حتى تُضاف.} one {يُرجى إبقاء التطبيق القديم حتى يُضاف هذا العنصر.} two {يُرجى إبقاء التطبيق القديم حتى يُضاف هذان العنصران.} few {يُرجى إبقاء التطبيق القديم حتى تُضاف هذه العناصر.} many {يُرجى إبقاء التطبيق القديم حتى تُضاف هذه العناصر.} other {يُرجى إبقاء التطبيق القديم حتى تُضاف هذه العناصر.}}',
  'findings.changed':
    '{changed, plural, zero {لا عناصر بإعدادات مختلفة هنا.} one {لعنصر واحد إعدادات مختلفة هنا.} two {لعنصرين إعدادات مختلفة هنا.} few {لـ# عناصر إعدادات مختلفة هنا.} many {لـ# عنصرًا إعدادات مختلفة هنا.} other {لـ# عنصر إعدادات مختلفة هنا.}}',
  'findings.renamed':
    '{renamed, plural, zero {لا عناصر هنا باسم آخر.} one {عنصر واحد موجود هنا بالفعل باسم آخر.} two {عنصران موجودان هنا بالفعل باسمين آخرين.} few {# عناصر موجودة هنا بالفعل بأسماء أخرى.} many {# عنصرًا موجودة هنا بالفعل بأسماء أخرى.} other {# عنصر موجودة هنا بالفعل بأسماء أخرى.}}',
  'findings.changedAndRenamed':
    '{changed, plural, zero {لا عناصر بإعدادات مختلفة هنا} one {لعنصر واحد إعدادات مختلفة هنا} two {لعنصرين إعدادات مختلفة هنا} few {لـ# عناصر إعدادات مختلفة هنا} many {لـ# عنصرًا إعدادات مختلفة هنا} other {لـ# عنصر إعدادات مختلفة هنا}}، {renamed, plural, zero {ولا عناصر باسم آخر} one {وعنصر واحد موجود هنا بالفعل باسم آخر} two {وعنصران موجودان هنا بالفعل باسمين آخرين} few {و# عناصر موجودة هنا بالفعل بأسماء أخرى} many {و# عنصرًا موجودة هنا بالفعل بأسماء أخرى} other {و# عنصر موجودة هنا بالفعل بأسماء أخرى}}.',
  'findings.selectChanged':
    '{changed, plural, zero {لا شيء لتحديثه} one {تحديده لتحديث ما لديك} two {تحديدهما لتحديث ما لديك} few {تحديد هذه الـ# لتحديث ما لديك} many {تحديد هذه الـ# لتحديث ما لديك} other {تحديد هذه الـ# لتحديث ما لديك}}',
  'findings.selectRenamed':
    '{renamed, plural, zero {لا شيء لإضافته} one {تحديده لإضافته مجددًا} two {تحديدهما لإضافتهما مجددًا} few {تحديد هذه الـ# لإضافتها مجددًا} many {تحديد هذه الـ# لإضافتها مجددًا} other {تحديد هذه الـ# لإضافتها مجددًا}}',
  'findings.inTrash': 'العنصر <bdi>{name}</bdi> في سلة المهملات.',
  'findings.manyInTrash':
    '{count, plural, zero {لا شيء من هذه العناصر في سلة المهملات.} one {واحد من هذه العناصر في سلة المهملات.} two {اثنان من هذه العناصر في سلة المهملات.} few {# من هذه العناصر في سلة المهملات.} many {# من هذه العناصر في سلة المهملات.} other {# من هذه العناصر في سلة المهملات.}}',
  'findings.restore':
    '{count, plural, zero {استعادة} one {استعادته} two {استعادتهما} few {استعادتها} many {استعادتها} other {استعادتها}}',
} as const satisfies Translated<typeof english>
