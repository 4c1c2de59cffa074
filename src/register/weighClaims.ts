import type { AgencyEvidence } from './agencyEvidence.ts';

/** A piece of evidence before it is known what it speaks for. */
export type Claim = Omit<AgencyEvidence, 'verdict'>;

/** How a division stands to a claim: in the place it names, around that place, or elsewhere. */
type Stance = 'inside' | 'around' | 'elsewhere' | 'unknown';

export function stanceOf(code: string, claim: Claim): Stance {
  if (claim.supports.length === 0) return 'unknown';
  if (claim.supports.some((place) => code.startsWith(place))) return 'inside';
  if (claim.supports.some((place) => place.startsWith(code))) return 'around';
  return 'elsewhere';
}

/**
 * The candidates that the claims leave: those with the fewest claims against them, and of these
 * the ones that most claims name the place of. Never fewer than one of one or more.
 */
export function narrow(candidates: readonly string[], claims: readonly Claim[]): readonly string[] {
  if (candidates.length < 2 || claims.length === 0) return candidates;
  const scored = candidates.map((code) => ({
    code,
    against: count(code, claims, 'elsewhere'),
    inside: count(code, claims, 'inside'),
  }));
  const fewest = Math.min(...scored.map(({ against }) => against));
  const fitting = scored.filter(({ against }) => against === fewest);
  const most = Math.max(...fitting.map(({ inside }) => inside));
  return fitting.filter(({ inside }) => inside === most).map(({ code }) => code);
}

/** Claims that name the very government rather than its surroundings settle between the two. */
export function preferNamed(
  candidates: readonly string[],
  claims: readonly Claim[],
): readonly string[] {
  const outermost = candidates.filter((code) =>
    candidates.every((other) => other.startsWith(code)),
  );
  const named = outermost.filter((code) => claims.some(({ supports }) => supports.includes(code)));
  return named.length === 1 ? named : candidates;
}

/**
 * Whether the claims for a division outweigh those against it. A title that prints the place with
 * the name stands against one other place pasted into the text; so do two pieces against one.
 */
export function outweighs(code: string, claims: readonly Claim[]): boolean {
  const against = distinct(claims.filter((claim) => stanceOf(code, claim) === 'elsewhere'));
  if (against.length === 0) return true;
  const inside = claims.filter((claim) => stanceOf(code, claim) === 'inside');
  const titled = inside.some(({ kind }) => kind === 'title');
  return titled || distinctSources(inside) > against.length;
}

/** Verdicts on all claims, once the answer (or the candidates for it) is known. */
export function judge(claims: readonly Claim[], codes: readonly string[]): AgencyEvidence[] {
  return claims.map((claim) => {
    const stances = codes.map((code) => stanceOf(code, claim));
    if (stances.length > 0 && stances.every((stance) => stance === 'elsewhere')) {
      return { ...claim, verdict: 'contradicts' };
    }
    const all = stances.length > 0 && stances.every((stance) => stance === 'inside');
    return { ...claim, verdict: all ? 'supports' : 'neutral' };
  });
}

/** In how many independent ways claims support: kind by kind, however often each says it. */
export function distinctSources(claims: readonly Claim[]): number {
  return new Set(claims.map(({ kind }) => kind)).size;
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.supports.join(), claim])).values()];
}

function count(code: string, claims: readonly Claim[], stance: Stance): number {
  return claims.filter((claim) => stanceOf(code, claim) === stance).length;
}
