import type { AgencyKind } from '../../model/agencyKind.ts';
import type { SectionTexts } from './searchSection.ts';

/** The version of the index's format. The browser reads this version and no other. */
export const INDEX_VERSION = 2;

/** Longest gram; a longer word is looked up in pieces. */
export const LONGEST_GRAM = 12;

/**
 * How far a piece of a long word reaches into the one before. Knots of so many units and more have
 * the sections in which they go on in several ways: in any other section, pieces that overlap stand
 * at one place.
 */
export const OVERLAP = 8;

/**
 * Most places at which a gram may stand and still be a leaf, whose places are listed with the
 * characters that follow. A gram with more is a knot: it has the set of its sections, and its longer
 * grams are on their own.
 */
export const LARGEST_LEAF = 512;

/** Kinds of entry in an index file. */
export const ENTRY_LEAF = 0;
export const ENTRY_KNOT = 1;

/** One part of the index: the reports of one year, or of a part of it, in order of agency code. */
export interface SegmentFacts {
  /** Folder of its files; it names their content, so that a changed segment is another folder. */
  readonly folder: string;
  readonly year: number;
  readonly reports: number;
  /** Reports whose own prose is searched; of the others titles and digests are. */
  readonly texts: number;
  /** Number of the files of entries, and of knots. */
  readonly entryFiles: number;
  readonly knotFiles: number;
  /** Provinces in order, with the reports of each; they follow each other. */
  readonly provinces: readonly (readonly [province: string, reports: number])[];
}

/** The file that every search begins with. */
export interface SearchManifest {
  readonly version: number;
  /** Release of the data the index was made from. */
  readonly release: string;
  readonly segments: readonly SegmentFacts[];
  /** Every character that stands in a text: another one may be a traditional form. */
  readonly characters: string;
  /** Traditional characters that stand in texts, each with the simplified one it is searched as. */
  readonly folds: string;
}

/** One report as its file holds it: what a result shows, and the texts as printed. */
export interface SearchReport {
  readonly agency: string;
  readonly year: number;
  readonly name: string;
  readonly nameEn: string;
  /** Where the agency is, from the province down. */
  readonly place: string;
  readonly placeEn: string;
  readonly kind: AgencyKind;
  readonly texts: SectionTexts;
}

/** FNV-1a over UTF-16 units: the file in which a gram stands is this modulo their number. */
export function hashGram(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  }
  // FNV's low bits are weak for short keys that differ in one unit.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

export const entryFile = (file: number) => `e/${file.toString(36)}.z`;
export const knotFile = (file: number) => `k/${file.toString(36)}.z`;
/** The texts of one report, by its number in the segment. */
export const reportFile = (report: number) =>
  `r/${Math.floor(report / 256).toString(36)}/${(report % 256).toString(36)}.z`;
/** Kinds and regions of the reports of a segment. */
export const PLACES_FILE = 'p.z';
/** Every traditional character with its simplified one, for a query in other characters. */
export const TRADITIONAL_FILE = 'traditional.json';
/** The file that every search begins with, in the index's folder. */
export const MANIFEST_FILE = 'manifest.json';
