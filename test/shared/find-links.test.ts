import { describe, expect, it } from 'vitest'
import { findLinks } from '../../shared/find-links.ts'
import { encodePercent } from '../../shared/uri-text.ts'
import { fc } from '../fast-check.ts'
import { processorMsOf } from '../processor-time.ts'

const link = 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP&issuer=Acme'
const other = 'motp://Shop:bea?secret=e3152afee62599c8'
const migration = 'otpauth-migration://offline?data=CgoKBEhlbGxvEAE%3D'
const encoded = encodeURIComponent(link)
const textsOf = (text: string) => findLinks(text).map(found => found.text)

describe('findLinks finds a link', () => {
  it.each([
    ['by itself', link],
    ['after a bullet', `  - ${link}`],
    ['after a star', `* ${link}`],
    ['after a number', `12. ${link}`],
    ['after a number with a bracket', `2) ${link}`],
    ['in a task', `- [x] ${link}`],
    ['after a name', `Acme work: ${link}`],
    ['after a key', `totp=${link}`],
    ['after a key of YAML', `    uri: ${link}`],
    ['with a remark behind', `Acme: ${link} (since May)`],
    ['with a comment behind', `${link} # of the old phone`],
    ['in a sentence', `Scan ${link}, then go on.`],
    ['at the end of a sentence', `The code is ${link}.`],
    ['in brackets', `(${link})`],
    ['in square brackets', `[${link}]`],
    ['in a bracketed sentence', `Ask her (see ${link}) first.`],
    ['in a Markdown link', `See [Acme](${link}) for it`],
    ['in bold with underscores', `__${link}__`],
    ['in brackets at the end of a sentence', `My codes (see ${link}).`],
    ['between sentences in Chinese', `密钥：${link}。另一个：`],
    ['after a key, with a mark behind', `it: ${link}'`],
    ['before an invisible mark', `\u200b${link}\u200b`],
    ['in a command', `curl 'https://x.example/?u=${encoded}' -H 'a: b'`],
    ['in LaTeX', `\\href{${link.replaceAll('&', '\\&')}}{Acme}`],
    ['folded in a contact', `NOTE:${link.slice(0, 40)}\r\n ${link.slice(40)}`],
    ['wrapped in its secret', `${link.slice(0, 40)}\n${link.slice(40)}`],
    ['broken before a parameter', `${link.slice(0, -12)}\n${link.slice(-12)}`],
    ['broken and indented', `${link.slice(0, 24)}\n  ${link.slice(24)}`],
    ['broken in a quotation', `> ${link.slice(0, -12)}\n> ${link.slice(-12)}`],
    ['where a page lets a line break', `<p>${link.replace('&', '<wbr>&amp;')}</p>`],
    ['in a sentence of JSON', `{"note":"mine: ${link}","totp":null}`],
    ['in a calendar', `DESCRIPTION:see ${link}\\n\\nBye`],
    ['in a chat', `[30.11.26, 10:01:12] Ada: ${link}`],
    ['in rich text of a Mac', `{\\rtf1\\ansi\n\\f0 Codes:\\\n${link}\\\n}`],
    ['in back quotes', `* \`${link}\``],
    ['in bold', `**${link}**`],
    ['in a table of Markdown', `| Acme | ${link} | old |`],
    ['in a quotation', `> ${link}`],
    ['in a quotation of a quotation', `> > ${link}`],
    ['in quotation marks', `"${link}",`],
    ['in single quotation marks', `'${link}'`],
    ['in typographic ones', `“${link}”`],
    ['in angle brackets', `<${link}>`],
    ['in an attribute', `<a class="x" href="${link.replace('&', '&amp;')}">Acme</a>`],
    ['in an attribute without quotes', `<img alt=${link.replace('&', '&#38;')}>`],
    ['in an element', `<td>${link.replace('&', '&amp;')}</td>`],
    ['in JSON in an attribute', `<div data-x="{&quot;uri&quot;:&quot;${link}&quot;}">`],
    ['in JSON', `{"uri":"${link}","n":1}`],
    ['in JSON with escapes', `{"uri":"${link.replaceAll('/', '\\/').replace('&', '\\u0026')}"}`],
    ['in JSON in JSON', `{"a":"{\\"uri\\":\\"${link}\\"}"}`],
    ['in rich text', `{\\rtf1\\ansi ${link}\\par }`],
    ['in a link of Org mode', `- [[${link}][Acme]]`],
    ['in an .ini file', `otp = "${link}" ; old`],
    ['in a line of JSON that was cut', `"uri": "${link}`],
    ['in a cell', `Acme,${link},note`],
    ['in a cell of a spreadsheet', `Acme;"${link}";note`],
    ['between tabs', `Acme\t${link}\tnote`],
    ['percent-encoded', encoded],
    ['percent-encoded twice', encodeURIComponent(encoded)],
    ['as the parameter of an address', `https://x.example/chart?cht=qr&chl=${encoded}&chs=200`],
    ['as such a parameter in a page', `<img src="https://x.example/?d=${encoded}&amp;s=2">`],
    [
      'in an address in an address',
      `https://x.example/?u=${encodeURIComponent(`https://y.example/?d=${encoded}`)}`,
    ],
    ['behind a line break of JSON', `"one\\n${link}\\n"`.replace('\\n"', '"')],
  ])('%s', (_, text) => {
    expect(textsOf(text)).toEqual([link])
  })

  it.each([
    ['blanks', `${link}   ${other}`],
    ['commas', `${link},${other}`],
    ['commas and blanks', `${link}, ${other}`],
    ['semicolons', `${link};${other}`],
    ['a word', `${link} and ${other}`],
    ['names', `Acme: ${link} Shop: ${other}`],
    ['quotation marks', `["${link}","${other}"]`],
    ['lines', `${link}\r\n\r\n${other}`],
  ])('next to another one, separated by %s', (_, text) => {
    expect(textsOf(text)).toEqual([link, other])
  })

  it.each([
    'otpauth://totp/a?secret=JBSWY3DP&issuer=https://x.example/ (Cloud)',
    'otpauth://totp/My Bank:ada?secret=JBSWY3DP',
    'otpauth://totp/a?issuer=Company, Inc&period=30&secret=JBSWY3DP',
    'otpauth://totp/C#:a?secret=JBSWY3DP&issuer=C# club',
    "otpauth://totp/O'Reilly:a?secret=JBSWY3DP&issuer=O'Reilly",
    'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP',
    'otpauth://totp/a?secret=JBSW Y3DP EHPK 3PXP&issuer=A',
    'otpauth://totp/a?issuer=A&secret=JBSWY3DPEHPK3PXP====',
    migration,
  ])('with unescaped characters in it: %s', raw => {
    expect(textsOf(raw)).toEqual([raw])
    expect(textsOf(`  "${raw}",`)).toEqual([raw])
    expect(textsOf(`'${raw}'`)).toEqual([raw])
    expect(textsOf(`${raw},${link}`)).toEqual([raw, link])
  })

  it('without the word after a secret, which would be Base32 as well', () => {
    const short = 'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP'
    expect(textsOf(`${short} my bank`)).toEqual([short])
  })

  it('that follows the previous one without a space', () => {
    expect(textsOf(`${link}${link}`)).toEqual([link, link])
  })

  it('without its slashes', () => {
    for (const slashes of ['', '/']) {
      const text = link.replace('//', slashes)
      expect(textsOf(text)).toEqual([text])
    }
  })

  it('with the number of its line', () => {
    expect(findLinks(`\n\r\n- x\r- ${link}\n${other}`)).toEqual([
      { text: link, line: 4 },
      { text: other, line: 5 },
    ])
  })

  it.each([
    ['with its header', 'Content-Transfer-Encoding: quoted-printable\n\n', 1],
    ['without it', '', 0],
  ])('that an email folded, %s', (_, head, extra) => {
    const folded = link.replaceAll('=', '=3D').replace('&', '&=\r\n')
    expect(findLinks(`${head}Hello\n${folded}\n`)).toEqual([{ text: link, line: 2 + extra * 2 }])
  })

  it.each([
    'MYKEY7EAZCAZSOBSRMENYXJGC6GKLCKR',
    'MYVI57WMXVD4SVTVG5KEY56TKAZZMZGU',
    'XXXXBAKV7JGZU45HD63Z7XFFIBVOUND6',
    'THEA3KEYQ2SECRET',
    'YOURKEYS2345ABCD',
    'KEYSECRETKEY2345',
  ])('whose secret begins like words or a placeholder: %s', secret => {
    const uri = `otpauth://totp/a?secret=${secret}&issuer=b`
    expect(textsOf(uri)).toEqual([uri])
  })

  it("and doesn't mistake a secret that begins with 3D for such an email", () => {
    const odd = 'otpauth://totp/a?secret=3DSWY3DPEHPK3PXP'
    expect(textsOf(odd)).toEqual([odd])
  })
})

describe('findLinks finds none', () => {
  it.each([
    'The scheme is otpauth:// and nothing else.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that is looked at.
    'const uri = `otpauth://totp/${label}?secret=${secret}`',
    "printf('otpauth://totp/%s?secret=%s', label, secret)",
    'otpauth://totp/{label}?secret={secret}&issuer={issuer}',
    ...['YOUR_SECRET_KEY', 'your-secret-key', 'mysecretkey', 'YOURSECRETKEYHERE', 'my_account'].map(
      blank => `otpauth://totp/a?secret=${blank}&issuer=b`,
    ),
    ...['xxxx', 'XXXX-XXXX-XXXX-XXXX', 'XXXXXXXXXXXXXXXX', 'SECRET', 'base32_secret'].map(
      blank => `otpauth://totp/a?secret=${blank}&issuer=b`,
    ),
    'steam://run/440',
    'steam://settings',
    'Links are motp:// links, and steam:// secrets as Bitwarden writes them.',
    'https://example.com/?secret=JBSWY3DP',
    'JBSWY3DPEHPK3PXP',
    '',
  ])('in %s', text => {
    expect(findLinks(text)).toEqual([])
  })
})

describe('findLinks on whatever comes', () => {
  const word = fc.stringMatching(/^[\p{L}\d.+-]{1,12}$/u).filter(text => text !== '')
  const found = fc
    .record({ issuer: fc.string({ unit: 'grapheme', maxLength: 20 }), label: word })
    .map(({ issuer, label }) => {
      const [name, account] = [issuer, label].map(encodePercent)
      return `otpauth://totp/${name}:${account}?secret=JBSWY3DPEHPK3PXP&issuer=${name}`
    })
    .filter(text => /^[^'()*~!]*[\w=]$/.test(text))
  const around = fc.constantFrom(
    ['', ''],
    ['- ', ''],
    ['Name: ', ''],
    ['"', '"'],
    ['(', ')'],
    ['[x](', ')'],
    ['`', '`'],
    ['<', '>'],
    ['| a | ', ' | b |'],
    ['a,', ',b'],
    ['see ', ' and go on'],
    ['{"a":"', '"}'],
  )

  it('returns the links that were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, found), { maxLength: 5 }), rows => {
        const text = rows.map(([[before, after], one]) => `${before}${one}${after}`).join('\n')
        expect(findLinks(text)).toEqual(rows.map(([, one], i) => ({ text: one, line: i + 1 })))
      }),
    )
  })

  const hostile = [
    ...[
      'otpauth://',
      'otpauth://totp/a',
      'otpauth%3A%2F%2F',
      '"otpauth://totp/a?',
      "'",
      '(',
      '%25',
    ],
    ...['otpauth://totp/a?secret=A ', ' JBSW', '&a=', '?', '\\', '\\"', '&quot;', '&amp;', '=3D'],
    ...['=\n', '\n', ' ', '<', '**', 'motp://a?secret=', '&#38;', '%', ': ', '- ', '1', '|'],
  ]

  it.each(hostile)('takes no longer than the text is long: %j', unit => {
    for (const head of ['', 'otpauth://totp/a?secret=', '"otpauth://totp/a', '(otpauth://totp/']) {
      const text = head + unit.repeat(200_000 / unit.length)
      expect(processorMsOf(() => findLinks(text))).toBeLessThan(2000)
    }
  })
})
