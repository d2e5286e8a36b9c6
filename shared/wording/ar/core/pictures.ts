import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': 'لا محتوى في {name}.',
  'core.pictures.notOne':
    'لا يمكن قراءة {name} كصورة. يقرأ Countersign صور PNG وJPEG وWebP وGIF وBMP وTIFF وAVIF وSVG.',
  'core.pictures.tooManyPixels':
    'الأبعاد المذكورة في {name} هي {width} × {height} بكسل. يُسمح بعدد {megapixels} ميغابكسل كحد أقصى.',
  'core.pictures.tooManyBytes': 'حجم {name} أكبر من {megabytes} ميغابايت.',
  'core.pictures.damaged': 'يوجد تلف أو بتر في {name}، لذا تتعذّر قراءة الصورة.',
  'core.pictures.slow':
    'استغرقت قراءة {name} أكثر من {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}، فأوقفها Countersign.',
  'core.pictures.brokeDecoder': 'تتعذّر قراءة {name}: تعطّل قارئ الصور. قد تكون الصورة تالفة.',
  'core.pictures.stopped': 'أُوقفت قراءة {name}.',
} as const satisfies Translated<typeof english>
