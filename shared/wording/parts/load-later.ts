import type { Part } from './part.ts'

export const laterPart: Part = {
  en: () => import('./later.ts'),
  ar: () => import('./later.ts?language=ar'),
  de: () => import('./later.ts?language=de'),
  es: () => import('./later.ts?language=es'),
  fr: () => import('./later.ts?language=fr'),
  ja: () => import('./later.ts?language=ja'),
  'pt-BR': () => import('./later.ts?language=pt-BR'),
  'zh-Hans': () => import('./later.ts?language=zh-Hans'),
}
