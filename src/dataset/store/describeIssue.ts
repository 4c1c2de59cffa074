import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema's issue says was expected, in the words of our messages. */
export function describeExpected(issue: Issue): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return describeFormat(issue.format);
    case 'too_small':
      return issue.origin === 'string'
        ? 'expected some text'
        : `expected at least ${issue.minimum}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected === 'string' ? 'expected some text' : `expected ${issue.expected}`;
    default:
      return `expected a value that fits (${issue.message})`;
  }
}

function describeFormat(format: string): string {
  switch (format) {
    case 'date':
      return 'expected a date such as 2022-01-14';
    case 'url':
      return 'expected an address that begins with http:// or https://';
    case 'regex':
      return 'expected a value of the right form';
    default:
      return `expected ${format}`;
  }
}
