/// <reference path="../../shared/wording/translations.d.ts" />
import type { Part } from '../../shared/wording/parts/part.ts'
import * as english from './messages.ts'

export const serverPart: Part = {
  // English is loaded with the server, because most of its clients are programs.
  en: async () => english,
  ar: () => import('./messages.ts?language=ar'),
  de: () => import('./messages.ts?language=de'),
  es: () => import('./messages.ts?language=es'),
  fr: () => import('./messages.ts?language=fr'),
  ja: () => import('./messages.ts?language=ja'),
  'pt-BR': () => import('./messages.ts?language=pt-BR'),
  'zh-Hans': () => import('./messages.ts?language=zh-Hans'),
}
