import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'برامج أخرى',
  'programs.access': 'السماح لبرامج أخرى بطلب الرموز',
  'programs.access.hint':
    'يمكن لبرامج التشغيل والنصوص البرمجية والطرفية الطلب من هذه النافذة ما دامت مفتوحة. يُقرن كل منها مرة واحدة، والقرار لك في كل عنصر. ولا تحصل على الأسرار أبدًا.',
  'programs.none': 'لم يُقرن أي برنامج بعد',
  'programs.none.hint': 'يُرجى تشغيل «countersign pair» في الطرفية، أو تشغيل البرنامج الذي سيطلب.',
  'programs.pairedAt': 'قُرن في {moment}',
  'programs.pairedFrom': 'قُرن في {moment} من \u2066{executable}\u2069',
  'programs.removeNamed': 'إزالة {name}',
  'programs.allowed':
    '{count, plural, zero {لا يحصل على شيء دون سؤال} one {يحصل على شيء واحد دون سؤال} two {يحصل على شيئين دون سؤال} few {يحصل على # أشياء دون سؤال} many {يحصل على # شيئًا دون سؤال} other {يحصل على # شيء دون سؤال}}',
  'programs.allowed.list': 'ما يحصل عليه {name} دون سؤال',
  'programs.allowed.names': 'أسماء كل العناصر',
  'programs.askAgain': 'السؤال مجددًا',
  'programs.askAgainNamed': 'السؤال مجددًا: {what}',
  'programs.entryGone': 'عنصر لم يعد موجودًا',
  'programs.door.taken':
    'نافذة Countersign أخرى مفتوحة، وإليها تصل البرامج. يُرجى إغلاقها لتصل إلى هذه.',
  'programs.door.failed':
    'لا يمكن للبرامج الأخرى الوصول إلى هذه النافذة. يُرجى تشغيل Countersign مجددًا.',
  'programs.requests': 'ما طلبته البرامج',
  'programs.requests.hint': 'من طلب ماذا، ومتى. لا تُسجَّل الرموز أبدًا.',
  'programs.requests.show': 'إظهار السجل',
  'programs.requests.title': 'ما طلبته البرامج',
  'programs.requests.loading': 'جارٍ تحميل السجل',
  'programs.requests.empty': 'لم يطلب أي برنامج شيئًا بعد.',
  'programs.requests.clear': 'محو السجل',
  'programs.requests.unknown': 'برنامج غير معروف',
  'programs.requests.asked':
    '{request, select, pair {طلب {name} الاقتران} list {طلب {name} أسماء عناصرك} other {{count, plural, =0 {طلب {name} رمزًا} zero {طلب {name} رمزًا} one {طلب {name} رمز {entries}} two {طلب {name} رمزي {entries}} few {طلب {name} رموز {entries}} many {طلب {name} رموز {entries}} other {طلب {name} رموز {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {سُمح به} refused {رُفض} nothing {لا شيء يطابق} locked {مقفل} unknown {رمز وصول غير معروف} unanswered {لم يُجب أحد} other {طلبات كثيرة جدًا}}',
  'programs.requests.line':
    '{times, plural, zero {{asked}: {became}} one {{asked}: {became}} two {{asked}: {became} (مرتان)} few {{asked}: {became} (# مرات)} many {{asked}: {became} (# مرة)} other {{asked}: {became} (# مرة)}}',
  'programs.choice.deny': 'رفض',
  'programs.choice.once': 'السماح مرة واحدة',
  'programs.choice.always': 'السماح دائمًا',
  'programs.choice.allow': 'السماح',
} as const satisfies Translated<typeof english>
