const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for an XML element or attribute. */
export function escapeXml(text: string): string {
  const allowed = [...text].filter((sign) => isAllowed(sign.codePointAt(0) ?? 0)).join('');
  return allowed.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** XML 1.0, section 2.2: what is not a Char cannot stand in a document in any form. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
