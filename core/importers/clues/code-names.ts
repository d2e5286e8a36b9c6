/** Recognizes what columns and keys contain by their names, in the languages that exports use. */

export type Meaning =
  /** Certainly a one-time code's setup link or secret. */
  | 'code'
  /** A secret, but not necessarily one that produces codes. */
  | 'secret'
  | Detail

export type Detail =
  | 'name'
  | 'user'
  | 'note'
  | 'tag'
  | 'site'
  | 'favourite'
  | 'type'
  | 'algorithm'
  | 'digits'
  | 'period'
  | 'counter'

/** Turns 'otpAuth', 'OTPAuth', 'otp_auth', and 'OTP Auth' into 'otp auth', and ignores accents. */
function wordsOf(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const codeWord =
  /(?:^| )(?:[ht]?otp(?:auth|secret|code|key|seed|ur[il]|link)?|2fa(?:secret|key)?|2 fa|two ?fa|twofa(?:secret|key)|mfa|tfa)(?: |$)/
const codePhrase =
  /one ?time (?:pass|code|key|secret)|two ?factor|2 ?factor|multi ?factor|(?:authenticator|authentication|auth) (?:key|secret|code)|google authenticator|(?:setup|shared) (?:key|secret)|einmal ?(?:pass|kenn|code)|zwei ?faktor|one ?time passwort|(?:usage|uso) uni(?:que|co)|double (?:facteur|authentification)|deux facteurs|(?:dos|due|dois) (?:factores|fattori|fatores)|(?:dwu|dvou)\w* ?(?:skladnik|faktor)|tweestaps|eenmalig|двухфакт|одноразов|ワンタイム|二段階|二要素|两步|两因素|双重|動態|动态|일회용|2단계/
/** Matches codes that are used up, and settings about second factors. */
const notCode =
  /backup|recover|scratch|emergency|rescue|wiederherstell|notfall|secours|enabled|disabled|status|hint|device/

const secretWord =
  /(?:^| )(?:secrets?|seed|key|secretkey|sharedsecret|geheimnis|geheim|schlussel|cle|clave|secreto|segreto|chave|segredo|sleutel|klucz|klic|секрет|ключ|密钥|密鑰|秘密鍵|시크릿|비밀)(?: |$)/

/** Names of interfaces, servers, and products don't mean a second factor. */
const notSecret =
  / id$|(?:^| )(?:access|public|private|api|ssh|product|licen[cs]e|activation|encryption|signing|session|cookie|jwt|client|consumer|webhook) (?:access )?(?:key|secret)s?(?: |$)/

const details: readonly (readonly [Detail, RegExp])[] = [
  ['favourite', /^(?:fav|favou?rite|favorit|starred?|pinned|favori|preferito)$/],
  [
    'algorithm',
    /^(?:(?:(?:website password )?totp |time otp |otp |hash )?algo(?:rithm)?|hash(?: algo(?:rithm)?)?|algorithmus|digest)$/,
  ],
  [
    'digits',
    /^(?:(?:(?:website password )?totp |time otp |otp |code )?(?:digits?|length|size)|stellen|ziffern)$/,
  ],
  [
    'period',
    /^(?:(?:(?:website password )?totp |time otp |otp |refresh )?(?:period|interval|step|time ?step|time interval)(?: seconds)?|intervall|timer)$/,
  ],
  ['counter', /^(?:(?:hotp |otp |hmac otp )?counter|moving factor|zahler)$/],
  ['type', /^(?:(?:otp |token |code )type|type|typ|kind|method)$/],
  [
    'name',
    /^(?:(?:item|entry|service|password|secret|site|web ?site|application|app|totp|otp|website password|application password) )?(?:issuer|name|title|service|provider|app|application|nickname|organi[sz]ation|company|entry)$|^(?:titel|bezeichnung|beschreibung|anbieter|dienst|titre|nom|intitule|titulo|nombre|servicio|titolo|nome|servizio|naam|nazwa|nazev|название|имя|сервис|名称|名稱|名前|サービス(?:名)?|이름|服务|description|system|タイトル|标题|標題|제목|заголовок|titel|otsikko|baslik|nimi|navn|namn|nev|nazwa uslugi)$/,
  ],
  [
    'user',
    /^(?:(?:website password |application password |item )?(?:user(?: ?name| ?id)?|login(?: ?name| ?id| username)?|e ?mail(?: address)?|account(?: ?name)?|label|upn|identifier)|benutzer(?:name|kennung)?|nome utente|nome (?:de usuario|do utilizador)|nombre de usuario|nom d utilisateur|nazwa uzytkownika|uzivatelske jmeno|prihlasovaci jmeno|kayttajanimi|kayttajatunnus|anvandarnamn|bruger?navn|brukernavn|kullanici adi|felhasznalonev|имя пользователя|ログイン(?:id)?|ユーザid|用戶名|使用者名稱|아이디|nutzer(?:name)?|anmeldename|konto|e ?mail adresse|utilisateur|identifiant|compte|courriel|usuario|correo|cuenta|utente|usuario|gebruiker(?:snaam)?|uzytkownik|uzivatel|логин|пользователь|用户(?:名)?|账号|帳號|使用者|ユーザー(?:名)?|アカウント|사용자(?:명|이름)?|계정)$/,
  ],
  [
    'note',
    /^(?:(?:totp |website password |application password )?(?:notes?|comments?|remarks?|memo|extra|additional info|information(?:en)?)|notiz(?:en)?|bemerkung(?:en)?|kommentar|remarques?|commentaires?|notas?|comentarios?|commento|opmerking(?:en)?|uwagi|poznamka|заметк[аи]|примечани[ея]|备注|備註|メモ|메모)$/,
  ],
  [
    'tag',
    /^(?:tags?|labels|groups?|group name|folders?|folder name|categor(?:y|ies)|grouping|collections?|vault|ordner|gruppe|kategorie|organisationseinheit|data tags|dossier|groupe|categorie|carpeta|grupo|categoria|cartella|gruppo|map|kategoria|папка|группа|分组|分類|フォルダ|폴더)$/,
  ],
  [
    'site',
    /^(?:(?:login )?(?:ur[il]s?|websites?|web ?site(?: address)?|domain|host|link|login uri)|webseite|internetseite|adresse|site web|sitio web|sito web)$/,
  ],
]

/** Null if the name tells nothing useful here. */
export function meaningOf(name: string): Meaning | null {
  const words = wordsOf(name)
  const detail = details.find(([, names]) => names.test(words))?.[0]
  if (detail) return detail
  if (notCode.test(words)) return null
  if (codeWord.test(words) || codePhrase.test(words)) return 'code'
  return secretWord.test(words) && !notSecret.test(words) ? 'secret' : null
}

const wordsOfCodes =
  /^(?:[th]?otp|otpauth|2fa|mfa|tfa|two|2|fa|factor|one|time|password|passcode|pass|code|secret|seed|key|token|auth|authentication|authenticator|google|setup|shared|base32|b32|ur[il]|link|value|text|raw|my|the|user|account|login|private|encoded|string|otpsecret|secretkey|totpsecret|verification|security|uuid|id|data)$/

/**
 * Returns what else the name of a code says: 'github_totp_secret' belongs to 'github'. Returns ''
 * if it says nothing else.
 */
export function withoutCodeWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !wordsOfCodes.test(word.toLowerCase()))
  const isPlain = words.length <= 3 && words.every(word => /^[a-z\d]{2,30}$/i.test(word))
  return isPlain && words.some(word => /[a-z]/i.test(word)) ? words.join(' ') : ''
}
