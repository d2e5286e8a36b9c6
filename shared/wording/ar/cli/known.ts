import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': 'ما يُفعل بالعناصر الموجودة في الخزنة بشكل آخر',
  'cli.known.help':
    'يكون العنصران متطابقين إذا تطابقت أسماؤهما ونوعاهما وسرّاهما وإعداداتهما. إذا كان في الخزنة عنصر بشكل آخر، فإن \u2066--on-known skip\u2069 يتركه كما هو؛ وupdate يطبّق عدد الأرقام أو الخوارزمية أو الفترة أو رقم PIN الجديد؛ وadd يضيف العنصر مجددًا، حتى إذا كان هناك باسم آخر، ويستعيده من سلة المهملات إذا كان فيها.',
  'cli.known.same': 'العنصر {name} موجود في الخزنة بالفعل.',
  'cli.known.changed':
    '{count, plural, zero {لا عناصر في الخزنة بإعدادات أخرى.} one {في الخزنة عنصر واحد بإعدادات أخرى. لاستخدام الجديدة، يُرجى إضافة \u2066--on-known update\u2069:} two {في الخزنة عنصران بإعدادات أخرى. لاستخدام الجديدة، يُرجى إضافة \u2066--on-known update\u2069:} few {في الخزنة # عناصر بإعدادات أخرى. لاستخدام الجديدة، يُرجى إضافة \u2066--on-known update\u2069:} many {في الخزنة # عنصرًا بإعدادات أخرى. لاستخدام الجديدة، يُرجى إضافة \u2066--on-known update\u2069:} other {في الخزنة # عنصر بإعدادات أخرى. لاستخدام الجديدة، يُرجى إضافة \u2066--on-known update\u2069:}}',
  'cli.known.elsewhere':
    '{count, plural, zero {لا عناصر في الخزنة باسم آخر.} one {في الخزنة عنصر واحد باسم آخر. لإضافته مجددًا، يُرجى استخدام \u2066--on-known add\u2069:} two {في الخزنة عنصران باسمين آخرين. لإضافتهما مجددًا، يُرجى استخدام \u2066--on-known add\u2069:} few {في الخزنة # عناصر بأسماء أخرى. لإضافتها مجددًا، يُرجى استخدام \u2066--on-known add\u2069:} many {في الخزنة # عنصرًا بأسماء أخرى. لإضافتها مجددًا، يُرجى استخدام \u2066--on-known add\u2069:} other {في الخزنة # عنصر بأسماء أخرى. لإضافتها مجددًا، يُرجى استخدام \u2066--on-known add\u2069:}}',
  'cli.known.trashed':
    '{count, plural, zero {لا عناصر منها في سلة المهملات.} one {في سلة المهملات عنصر واحد. يُرجى استعادته باستخدام \u2066`countersign restore`\u2069، أو استخدام \u2066--on-known add\u2069:} two {في سلة المهملات عنصران. يُرجى استعادتهما باستخدام \u2066`countersign restore`\u2069، أو استخدام \u2066--on-known add\u2069:} few {في سلة المهملات # عناصر. يُرجى استعادتها باستخدام \u2066`countersign restore`\u2069، أو استخدام \u2066--on-known add\u2069:} many {في سلة المهملات # عنصرًا. يُرجى استعادتها باستخدام \u2066`countersign restore`\u2069، أو استخدام \u2066--on-known add\u2069:} other {في سلة المهملات # عنصر. يُرجى استعادتها باستخدام \u2066`countersign restore`\u2069، أو استخدام \u2066--on-known add\u2069:}}',
  'cli.known.hereAs': 'العنصر {name} هنا باسم {other}',
  'cli.known.trashedAs': '{name}، باسم {other}',
  'cli.known.trashedWith': '{name}؛ وفي هذا {changes}',
  'cli.known.trashedAsWith': '{name}، باسم {other}؛ وفي هذا {changes}',
  'cli.known.unnamed': 'عنصر آخر',
  'cli.known.sameName': 'يختلف سره عن سر العنصر ذي الاسم نفسه. كلاهما الآن في الخزنة.',
  'cli.known.sameSecret': 'له السر نفسه الذي لـ {other}.',
} as const satisfies Translated<typeof english>
