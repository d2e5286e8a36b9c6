/**
 * Recognizes codes that only their maker's app can use. To people they look like setup codes,
 * because a website asks them to scan one. Each is named, with what to choose on the website
 * instead.
 */
import { type Words, words } from './wording/words.ts'

interface PrivateKind {
  /** Matches the beginning of the text, or all of it if it is short. */
  readonly shape: RegExp
  readonly says: Words
}

const kinds: readonly PrivateKind[] = [
  {
    shape:
      /^(?:phonefactor|microsoft-authenticator|msauth|ms-msa|ms-authenticator):\/\/|^https:\/\/login\.(?:microsoftonline|live|microsoft)\.[a-z]+\/(?:\S*\/)?authenticatorapp\/|^https:\/\/mysignins\.microsoft\.com\/\S*activat/i,
    says: words('core.setupCodes.private.microsoft'),
  },
  {
    shape: /^oktaverify:\/\/|^https:\/\/[\w.-]+\.okta(?:preview)?\.com\/\S*(?:okta-?verify|\?t=)/i,
    says: words('core.setupCodes.private.okta'),
  },
  {
    shape:
      /^duo:\/\/|^https:\/\/[\w.-]+\.duosecurity\.com\/(?:activate|push|android|iphone)\b|^\w{20}-YXBpL[\w+/=-]{20,60}$/i,
    says: words('core.setupCodes.private.duo'),
  },
  {
    shape: /^https:\/\/s\.team\/q\//i,
    says: words('core.setupCodes.private.steam'),
  },
  {
    shape:
      /^(?:battlenet|bma|blizzard):\/\/|^https:\/\/(?:[\w-]+\.)*(?:battle\.net|blizzard\.com)\/\S*(?:authenticator|challenge)/i,
    says: words('core.setupCodes.private.battleNet'),
  },
  {
    shape:
      /^com\.rsa\.securid|^https?:\/\/[^\s/]+\/securid\/ctf|[?&]ctfdata=\d{20}|^rsa-?securid:/i,
    says: words('core.setupCodes.private.rsa'),
  },
  {
    shape: /^(?:vip|vipaccess|symantecvip):\/\/|^https:\/\/[\w.-]*vip\.symantec\.com\//i,
    says: words('core.setupCodes.private.symantec'),
  },
  {
    shape: /^(?:igmobileotp|entrustidentity|entrust(?:st)?):/i,
    says: words('core.setupCodes.private.entrust'),
  },
  {
    shape:
      /^(?:pingid|pingone):\/\/|^https:\/\/(?:idpxnyl3m|[\w.-]+)\.pingid(?:entity)?\.[a-z]+\/\S*pingid/i,
    says: words('core.setupCodes.private.pingId'),
  },
  {
    shape: /^(?:pushauth|mfauth):\/\//i,
    says: words('core.setupCodes.private.forgeRock'),
  },
  {
    shape: /^authy:\/\//i,
    says: words('core.setupCodes.private.authy'),
  },
  {
    shape: /^lpaauth-migration:/i,
    says: words('core.setupCodes.private.lastPass'),
  },
  {
    shape: /^countersign-pair:/i,
    says: words('core.setupCodes.private.pairing'),
  },
  {
    shape: /^onepassword(?:8)?:\/\/|^A3-[A-Z0-9]{6}-/i,
    says: words('core.setupCodes.private.onePassword'),
  },
  {
    shape: /^(?:protonauth|proton(?:pass|mail|vpn)?|bitwarden):\/\//i,
    says: words('core.setupCodes.private.passwordManager'),
  },
  {
    shape:
      /^(?:sgnl|tg|whatsapp|line|discord|weixin|wechat):\/\/|^https:\/\/(?:discord\.com\/ra\/|wa\.me\/settings\/linked|signal\.link\/|t\.me\/login\/)|^[0-9]@[\w+/=]{20,}(?:,[\w+/=]{20,}){2,}/i,
    says: words('core.setupCodes.private.messenger'),
  },
]

/** A private code can be long, but its beginning tells its kind. */
const telling = 2000

/** Tells what the code is and what to choose instead; null for any other text. */
export function describePrivateCode(text: string): Words | null {
  const beginning = text.trim().slice(0, telling)
  return kinds.find(({ shape }) => shape.test(beginning))?.says ?? null
}

/** Finds codes in a longer text, but only kinds that cannot be mistaken for anything else. */
export const privateStart =
  '(?:phonefactor|microsoft-authenticator|msauth|oktaverify|duo|igmobileotp|pingid|pushauth|lpaauth-migration):\\/\\/' +
  '|https:\\/\\/login\\.microsoftonline\\.com\\/authenticatorapp\\/' +
  '|https:\\/\\/[\\w-]{1,60}\\.duosecurity\\.com\\/activate\\/' +
  '|https:\\/\\/s\\.team\\/q\\/'
