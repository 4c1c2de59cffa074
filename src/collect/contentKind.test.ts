import { describe, expect, it } from 'vitest';
import { contentKind } from './contentKind.ts';

describe('contentKind', () => {
  it.each([
    ['PK\x03\x04...', 'zip'],
    ['\xd0\xcf\x11\xe0....', 'ole'],
    ['\r\n%PDF-1.4', 'pdf'],
    ['<!DOCTYPE html><p>', 'html'],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'html'],
    ['plain words, a < b', 'text'],
    ['\xff\xfea\0b\0', 'text'],
    ['\x89PNG\r\n\x1a\n\0\0', 'other'],
    ['\x7fELF\0', 'other'],
  ])('tells %j', (head, kind) => expect(contentKind(Buffer.from(head, 'latin1'))).toBe(kind));
});
