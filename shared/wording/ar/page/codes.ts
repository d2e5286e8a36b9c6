import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'العدّاد {counter}',
  'codes.needsPin': 'يحتاج إلى رقم PIN: يُرجى فتح التفاصيل',
  'codes.next': 'التالي',
  'codes.menu.account': 'إظهار الحساب',
  'codes.menu.copyNext': 'نسخ الرمز التالي',
  'codes.menu.pin': 'تثبيت في الأعلى',
  'codes.menu.moveUp': 'تحريك لأعلى',
  'codes.menu.moveDown': 'تحريك لأسفل',
  'codes.counted.announced': 'رمز جديد لـ {name}',
  'codes.counted.next': 'الرمز التالي',
  'codes.counted.nextFor': 'الرمز التالي لـ {name}',
  'codes.empty.title': 'إفلات رمز QR للإعداد هنا',
  'codes.empty.practice': 'تجربة خادم التدريب',
  'codes.pinned': 'مثبَّت',
  'codes.entries': 'العناصر',
  'codes.secondFactorOf': 'العامل الثاني لحساب {account}',
  'codes.notConfirmedYet': 'لم يؤكَّد بعد',
  'codes.showAllEntries': 'إظهار كل العناصر',
  'codes.tags': 'الوسوم',
  'codes.others': 'أخرى',
  'codes.all': 'الكل',
  'codes.menu.unpin': 'إلغاء التثبيت',
  'codes.empty.text':
    'يمكن أن يكون لقطة شاشة أو صورة لرمز QR الذي يعرضه موقع الويب عند تفعيل المصادقة الثنائية. ويمكن أيضًا لصقه باستخدام <keys></keys>، أو إفلات ملف صُدِّر من تطبيق آخر.',
  'codes.nothingFound': 'لا يوجد عنصر يطابق «<bdi>{query}</bdi>».',
  'codes.nothingFound.tagged': 'لا يوجد عنصر بالوسم «<bdi>{tag}</bdi>» يطابق «<bdi>{query}</bdi>».',
} as const satisfies Translated<typeof english>
