/** Defines how each language is written, so that no translator has to remember it. */

/**
 * @typedef {object} Writing
 * @property {string} quotes the quotation marks that this language uses, in pairs
 * @property {readonly [RegExp, string][]} faults what a text must not have, and why
 */

/** All quotation marks that one of our languages may use. The apostrophe ’ is not among them. */
export const quotationMarks = '“”„‟‚‘«»‹›「」『』'

const arabic = '\\p{Script=Arabic}'
const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const noBreak = '\\u00a0\\u202f'

/** @type {[RegExp, string]} */
const wideMarks = [
  new RegExp(`${han}[,;:!?]|${han}\\.(?!\\w)`, 'u'),
  'punctuation after a character is full-width',
]

/** @type {Readonly<Record<string, Writing>>} */
export const writings = {
  de: {
    quotes: '„“‚‘',
    faults: [
      [/\bIhre?[mnrs]?\b(?! )/, 'readers are addressed as “du”'],
      [/(?<=[\p{Ll},] )(?:Du|Dein|Deine[mnrs]?|Dir|Dich)\b/u, '“du” is lowercase'],
      [/\b\d+%/, 'a no-break space stands before %'],
      [/ – ?$|--(?![a-z])/, 'a dash is –'],
    ],
  },
  fr: {
    quotes: '«»“”',
    faults: [
      [/ [:;!?»]|« /, 'the space inside « » and before : ; ! ? is a no-break space'],
      [
        new RegExp(`[^\\s${noBreak}?!…»][;!?](?=\\s|$)`, 'u'),
        'a no-break space stands before ; ! ?',
      ],
      [new RegExp(`[^\\s"${noBreak}]:(?=\\s|$)`, 'u'), 'a no-break space stands before a colon'],
      [new RegExp(`«[^${noBreak}]|[^${noBreak}]»`, 'u'), 'a no-break space stands inside « »'],
      [/(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu, 'readers are addressed as “vous”'],
    ],
  },
  es: {
    quotes: '«»“”',
    faults: [
      [/^[^¿]*\?(?=\s|$)/, 'a question begins with ¿'],
      [/^[^¡]*!(?=\s|$)/, 'an exclamation begins with ¡'],
      [/\b(?:usted|ustedes|vosotros)\b/i, 'readers are addressed as “tú”'],
    ],
  },
  'pt-BR': {
    quotes: '“”‘’',
    faults: [
      [
        /\b(?:ficheiros?|ecrãs?|palavras?-passe|utilizador(?:es)?|telemóve(?:l|is))\b/i,
        'this word is European Portuguese',
      ],
    ],
  },
  'zh-Hans': {
    quotes: '“”‘’',
    faults: [wideMarks, [/您/, 'readers are not addressed, or as 你']],
  },
  ja: {
    quotes: '「」『』',
    faults: [wideMarks, [/あなた/, 'readers are not addressed']],
  },
  ar: {
    quotes: '«»',
    faults: [
      [new RegExp(`${arabic}[,;?]`, 'u'), 'the marks are ، ؛ ؟'],
      [/[\u0660-\u0669]/u, 'digits in a text are written as 0 to 9'],
    ],
  },
}
