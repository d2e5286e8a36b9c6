import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': 'عدد الأرقام {to} بدلًا من {from}',
  'shared.match.change.algorithm': '{to} بدلًا من {from}',
  'shared.match.change.period': 'كل {to} ثانية بدلًا من {from}',
  'shared.match.change.counter': 'العدّاد {to} بدلًا من {from}',
  'shared.match.change.pin': 'رقم PIN مختلف',
  'shared.match.known': 'هذا العنصر موجود هنا بالفعل.',
  'shared.match.changed': 'هذا العنصر موجود هنا بالفعل. سيكون في الجديد {changes}.',
  'shared.match.elsewhere': 'هذا السر موجود هنا بالفعل، باسم {name}.',
  'shared.match.elsewhereUnnamed': 'هذا السر موجود هنا بالفعل، في عنصر آخر.',
  'shared.match.trashed': 'هذا العنصر في سلة المهملات. يمكن استعادته منها.',
  'shared.match.trashedAs': 'هذا العنصر في سلة المهملات، باسم {name}. يمكن استعادته منها.',
  'shared.match.trashedWith':
    'هذا العنصر في سلة المهملات؛ وسيكون في الجديد {changes}. يمكن استعادته منها.',
  'shared.match.trashedAsWith':
    'هذا العنصر في سلة المهملات، باسم {name}؛ وسيكون في الجديد {changes}. يمكن استعادته منها.',
} as const satisfies Translated<typeof english>
