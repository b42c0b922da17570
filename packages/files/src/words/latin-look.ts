// Letters of other alphabets that no eye tells from Latin ones, in pairs.
const PAIRS =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYԚQԜWаaеeѕsіiјjоoрpсcуyхxһhԁdԛqԝwкkмmтtвbнh' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoιiνvαaρpκkτtυuχxօoսuհhոnɑaɡgıiℓl';

const latin: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map(([foreign = '', letter = '']) => [foreign, letter] as const),
);

/** What a text looks like to whoever reads it: wide and foreign letters that look Latin as Latin ones, invisible marks gone. */
export function latinLook(text: string): string {
  return [...text.normalize('NFKC').replace(/\p{Cf}/gu, '')].map((letter) => latin.get(letter) ?? letter).join('');
}
