import { z } from 'zod';
import en from './en.json' with { type: 'json' };
import type { Locale } from './locale.ts';
import zh from './zh.json' with { type: 'json' };

/** Key of a text: dotted, the same in every language. */
export type TextKey = keyof typeof zh;

const keys = Object.keys(zh) as [TextKey, ...TextKey[]];

/** Every language has exactly the keys of the Chinese file, and no text is empty. */
export const textsSchema = z.record(z.enum(keys), z.string().min(1));
export type Texts = z.infer<typeof textsSchema>;

export const TEXTS: Readonly<Record<Locale, Texts>> = {
  zh: textsSchema.parse(zh),
  en: textsSchema.parse(en),
};
